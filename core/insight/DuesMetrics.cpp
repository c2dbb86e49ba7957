#include "insight/MetricKinds.h"
#include "insight/Metrics.h"

using namespace Qt::StringLiterals;

namespace rnf {

QList<Metric> duesMetrics()
{
    using enum MetricBy;
    static const char *const money = QT_TRANSLATE_NOOP("Words", "Does the money hold?");
    return {
        {u"dues-standing"_s,
         money,
         QT_TRANSLATE_NOOP("Words", "How many members are in good standing?"),
         QT_TRANSLATE_NOOP(
             "Words", "Members, members in arrears and honorary members on the last day of each month, and of this month "
                      "today, as they stood on that day: what was paid later does not count. In good standing are members "
                      "and honorary members whose dues were paid up to 60 days before that day. Whoever is in arrears is "
                      "not. Those of whom no dues were noted up to then have a column of their own and are in no share. "
                      "Pending, withdrawn and retired people are left out. A payment without a day counts from the first "
                      "day that it is for."),
         QT_TRANSLATE_NOOP("Words", "Members at some time in these months"),
         QT_TRANSLATE_NOOP("Words", "Nobody was a member in the last twelve months"),
         &countDuesStanding,
         MetricAbout::Everybody,
         {Month}},
        {u"income-by-source"_s,
         money,
         QT_TRANSLATE_NOOP("Words", "Where does the money come from?"),
         QT_TRANSLATE_NOOP(
             "Words",
             "Dues by the day on which they were paid, and what came in for events by the day that is noted for it, "
             "by its category; what is planned or pledged is left out. The five sources with the most money have a "
             "colour each; if there are more than six, the rest is in “Other sources”. What has no day is in no "
             "month and has a row of its own, whenever it came in. A list of people does not narrow it."),
         nullptr,
         QT_TRANSLATE_NOOP("Words", "No money came in within the last twelve months"),
         &countIncomeBySource,
         MetricAbout::Everybody,
         {Month}},
    };
}

} // namespace rnf
