#include "insight/MetricKinds.h"
#include "insight/Metrics.h"

using namespace Qt::StringLiterals;

namespace rnf {

QList<Metric> moneyMetrics()
{
    using enum MetricBy;
    static const char *const money = QT_TRANSLATE_NOOP("Words", "Does the money hold?");
    static const char *const events = QT_TRANSLATE_NOOP("Words", "Events");
    static const char *const noBudget = QT_TRANSLATE_NOOP("Words", "No event has a budget yet");
    return {
        {u"budget"_s,
         money,
         QT_TRANSLATE_NOOP("Words", "Do we keep to the budget?"),
         QT_TRANSLATE_NOOP(
             "Words",
             "The lines of the budgets of events, by side and category. Committed was pledged to us or ordered by us, "
             "and stays when it is paid. Actual came in or was paid. What partners pledge and pay is income from "
             "sponsors; whoever declined after all gives nothing."),
         events,
         noBudget,
         &countBudget,
         MetricAbout::Events,
         {Category}},
        {u"cost-per-attendee"_s,
         money,
         QT_TRANSLATE_NOOP("Words", "What does it cost for each who comes?"),
         QT_TRANSLATE_NOOP(
             "Words",
             "What was spent on an event that is over ÷ the different people who came to it, wholly or partly, "
             "walk-ins among them. Only events on which something was spent; those of which nobody noted who came "
             "have no cost. In the title everybody counts once, however many of these events they came to; each time that "
             "somebody came is a visit."),
         QT_TRANSLATE_NOOP("Words", "People who came"),
         QT_TRANSLATE_NOOP("Words", "No event with expenses is over yet"),
         &countCostPerAttendee,
         MetricAbout::Events,
         {Event}},
        {u"grassroots-share"_s,
         money,
         QT_TRANSLATE_NOOP("Words", "How much of the money is our own?"),
         QT_TRANSLATE_NOOP(
             "Words",
             "Income of events from members, tickets and gifts of individuals ÷ all their income, of what has come in. "
             "Sponsors, grants, sales and everything else are the rest. What is pledged and not paid does not count."),
         events,
         QT_TRANSLATE_NOOP("Words", "No money has come in for an event yet"),
         &countGrassrootsShare,
         MetricAbout::Events,
         {Event}},
        {u"sponsors"_s,
         money,
         QT_TRANSLATE_NOOP("Words", "Do sponsors pay what they pledged?"),
         QT_TRANSLATE_NOOP(
             "Words",
             "Organizations that are sponsors of an event, or give money to it in another role, by the step that they "
             "have reached: what they pledged and what came in. The share is of the pledges, so what came beyond one is "
             "said apart. The pledge of whoever said no after all does not count. Who takes part in several events counts "
             "for each of them."),
         events,
         QT_TRANSLATE_NOOP("Words", "No sponsor is noted for an event yet"),
         &countSponsors,
         MetricAbout::Events,
         {Stage}},
    };
}

} // namespace rnf
