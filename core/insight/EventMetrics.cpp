#include "insight/MetricKinds.h"
#include "insight/Metrics.h"

using namespace Qt::StringLiterals;

namespace rnf {

QList<Metric> eventMetrics()
{
    using enum MetricBy;
    static const char *const coming = QT_TRANSLATE_NOOP("Words", "Will they come?");
    return {
        {u"rsvp-curve"_s,
         coming,
         QT_TRANSLATE_NOOP("Words", "Do enough people say yes?"),
         QT_TRANSLATE_NOOP("Words",
                           "Everybody whose answer is yes, without walk-ins, on the day of that answer, added up towards "
                           "the event. What is kept is the newest answer only: whoever said yes and cancelled is not "
                           "counted on any day, and whoever said yes again counts from then on. A yes that was noted after "
                           "the beginning counts on the day itself. Up to three earlier events of the same kind stand "
                           "beside it. Where the first yes is 40 days old or older, a row is a week."),
         QT_TRANSLATE_NOOP("Words", "People who said yes, here or to those before"),
         QT_TRANSLATE_NOOP("Words", "Nobody has said yes to this event yet"),
         &countRsvpCurve,
         MetricAbout::OneEvent,
         {Day}},
        {u"turnout-forecast"_s,
         coming,
         QT_TRANSLATE_NOOP("Words", "How many will come?"),
         QT_TRANSLATE_NOOP(
             "Words",
             "Everybody whose answer is yes, without walk-ins, at events ahead, each by how likely they come: by how "
             "often they came before when they had said yes, and the less is known of that, by how many usually "
             "come to events of this kind. Whether somebody who was excused would have come is not known. All of "
             "these chances are added up. With 80 % certainty the number of those who come lies in the "
             "band. As a formula: p = (a + 3m) ÷ (n + 3), where they came, wholly or partly, to a of n earlier "
             "events, and m is the share of those who came to earlier events of the same kind, a half where "
             "fewer than three of these are known; the band is 1.2816 × √Σp(1 − p) to either side."),
         QT_TRANSLATE_NOOP("Words", "People who said yes"),
         QT_TRANSLATE_NOOP("Words", "Nobody has said yes to an event that is ahead"),
         &countTurnoutForecast,
         MetricAbout::Events,
         {Event, Person}},
        {u"flake-rate"_s,
         coming,
         QT_TRANSLATE_NOOP("Words", "How many say yes and do not come?"),
         QT_TRANSLATE_NOOP(
             "Words", "No-shows ÷ (came + came for a part + no-shows), of those whose answer was yes when the event began, "
                      "without walk-ins. Whoever cancelled before is left out; whoever was excused, of whom nobody kept a "
                      "sheet or nothing is noted yet, is not counted and stands below. The band is that of "
                      "Wilson: with 95 % certainty the share of many such events lies within it."),
         QT_TRANSLATE_NOOP("Words", "People who had said yes"),
         QT_TRANSLATE_NOOP("Words", "No event that people had said yes to has begun yet"),
         &countFlakeRate,
         MetricAbout::Events,
         {Event, Kind, Source}},
        {u"source-funnel"_s,
         coming,
         QT_TRANSLATE_NOOP("Words", "What brings people?"),
         QT_TRANSLATE_NOOP(
             "Words",
             "By the source that is noted on a registration: everybody on the list; of these, who said yes and "
             "did not cancel before it began; who confirmed that at least once; and who came, wholly or "
             "partly, whatever they had said: that is of the lists of events that have begun. Whoever walked in was "
             "on no list, and stands apart."),
         QT_TRANSLATE_NOOP("Words", "People on the lists"),
         QT_TRANSLATE_NOOP("Words", "Nobody is on the list of an event yet"),
         &countSourceFunnel,
         MetricAbout::Events,
         {Source}},
        {u"trained-total"_s,
         coming,
         QT_TRANSLATE_NOOP("Words", "How many people have we reached?"),
         QT_TRANSLATE_NOOP(
             "Words", "Different people who came to an event, wholly or partly, walk-ins and imported lists among them, "
                      "each counted once, in the month of the first event that they came to. Where that is more than 40 "
                      "months, a row is a year."),
         QT_TRANSLATE_NOOP("Words", "People who came"),
         QT_TRANSLATE_NOOP("Words", "Nobody has come to an event yet"),
         &countTrainedTotal,
         MetricAbout::Everybody,
         {Month}},
        {u"confirm-lift"_s,
         coming,
         QT_TRANSLATE_NOOP("Words", "Do confirm calls help?"),
         QT_TRANSLATE_NOOP(
             "Words", "No-shows ÷ (came + came for a part + no-shows), as in “How many say yes and do not come?”, once of "
                      "those who had said yes and confirmed it at least once, and once of those who had not confirmed it. "
                      "The difference is told in points where it is known of at least ten of each whether they came. It "
                      "says that both go together, not that one comes of the other."),
         QT_TRANSLATE_NOOP("Words", "People who had said yes"),
         QT_TRANSLATE_NOOP("Words", "No event that people had said yes to has begun yet"),
         &countConfirmLift,
         MetricAbout::Events,
         {Category}},
        {u"walk-ins"_s,
         coming,
         QT_TRANSLATE_NOOP("Words", "How many come without having said so?"),
         QT_TRANSLATE_NOOP("Words",
                           "Of everybody who came to an event, wholly or partly: those who walked in without having "
                           "been on its list. Who came to several events counts at each of them. Of whom nothing "
                           "is noted is not counted and stands below."),
         QT_TRANSLATE_NOOP("Words", "People who came"),
         QT_TRANSLATE_NOOP("Words", "Nobody has come to an event yet"),
         &countWalkIns,
         MetricAbout::Events,
         {Event}},
        {u"newcomers"_s,
         coming,
         QT_TRANSLATE_NOOP("Words", "How many come for the first time?"),
         QT_TRANSLATE_NOOP(
             "Words",
             "Of everybody who came to an event, wholly or partly: those who had come to none that began before it, "
             "as far as is noted, imported lists among it. Earlier events count whichever are asked about. Who "
             "came to several events counts at each of them."),
         QT_TRANSLATE_NOOP("Words", "People who came"),
         QT_TRANSLATE_NOOP("Words", "Nobody has come to an event yet"),
         &countNewcomers,
         MetricAbout::Events,
         {Event}},
        {u"returns"_s,
         coming,
         QT_TRANSLATE_NOOP("Words", "Do people come again?"),
         QT_TRANSLATE_NOOP(
             "Words", "Of everybody who came to an event that is at least 180 days old, wholly or partly: those who came to "
                      "another one that began after it and at most 180 days later, whichever are asked about. Newer events "
                      "are not counted, because people still have time to come again."),
         QT_TRANSLATE_NOOP("Words", "People who came"),
         QT_TRANSLATE_NOOP("Words", "No event that people came to is 180 days old yet"),
         &countReturns,
         MetricAbout::Events,
         {Event}},
        {u"arrivals"_s,
         coming,
         QT_TRANSLATE_NOOP("Words", "When do people arrive, and how many desks does it take?"),
         QT_TRANSLATE_NOOP(
             "Words",
             "The first check-in of each person and day, by five minutes on the clock of the event; a check-in that "
             "was taken back is none. Each day has a column. Desks: the most in five minutes × 12 seconds for "
             "each ÷ 300, rounded up. Where there are more than 40 rows, those before and behind the most "
             "arrivals are put together. Who was noted without the door has no time and is not counted."),
         QT_TRANSLATE_NOOP("Words", "People who were checked in"),
         QT_TRANSLATE_NOOP("Words", "Nobody was checked in at this event"),
         &countArrivals,
         MetricAbout::OneEvent,
         {Clock}},
        {u"checklist-burn"_s,
         coming,
         QT_TRANSLATE_NOOP("Words", "Will everything be ready?"),
         QT_TRANSLATE_NOOP(
             "Words",
             "Essential tasks of the event that are due by its first day, or on no day, and were open at the end of "
             "each day. The straight line goes from all of them, on the day on which the first of them was due or "
             "done, or today if that is earlier, to none on the first day of the event. Days late: of all that were open "
             "then, the days since "
             "they were due, together; a task that is done takes its own away. Tasks that are no longer needed or due "
             "later are left out. The longest chain is of "
             "open tasks, essential or not, by their number. Where the plan is 40 days long or longer, a row is "
             "a week."),
         QT_TRANSLATE_NOOP("Words", "Events with essential tasks"),
         QT_TRANSLATE_NOOP("Words", "This event has no essential tasks that are due before it begins"),
         &countChecklistBurn,
         MetricAbout::OneEvent,
         {Day}},
    };
}

} // namespace rnf
