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
             "Words", "Of those whose answer is yes, without walk-ins, at events ahead: the sum of how likely each of them "
                      "comes. That is (a + 3m) ÷ (n + 3): a is how often they came, wholly or partly, of n earlier events "
                      "that they had said yes to and of which it is known whether they came; excused does not say it. m is "
                      "the share of those who came at earlier events of the same kind, and a half where fewer than three "
                      "of these are known. With 80 % certainty it is between the two marks: 1.2816 × √Σp(1 − p) to either "
                      "side."),
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
                      "sheet or nothing is noted yet, is not counted and stands below. The two marks are the band of "
                      "Wilson: with 95 % certainty the share of many such events lies between them."),
         QT_TRANSLATE_NOOP("Words", "People who had said yes"),
         QT_TRANSLATE_NOOP("Words", "No event that people had said yes to has begun yet"),
         &countFlakeRate,
         MetricAbout::Events,
         {Event, Kind, Source}},
        {u"source-funnel"_s,
         coming,
         QT_TRANSLATE_NOOP("Words", "What brings people?"),
         QT_TRANSLATE_NOOP(
             "Words", "By the source that is noted on a registration: everybody on the list; of these, who said yes and "
                      "did not cancel before it began; who confirmed that at least once; and who came, wholly or "
                      "partly, whatever they had said. Whoever walked in was on no list, and stands apart."),
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
        {u"shift-fill"_s,
         coming,
         QT_TRANSLATE_NOOP("Words", "Do the volunteer shifts have their people?"),
         QT_TRANSLATE_NOOP(
             "Words", "By role and hour, on the clock of the event: sign-ups that are approved, confirmed, arrived, "
                      "completed or left early ÷ the least number of people that the shifts of this hour take. A sign-up "
                      "for a part of a shift counts in the hours of that part. Who was only asked, or looks for somebody "
                      "to cover them, does not count. An hour lacks people where one of its roles does."),
         QT_TRANSLATE_NOOP("Words", "People on shifts"),
         QT_TRANSLATE_NOOP("Words", "This event has no volunteer shifts"),
         &countShiftFill,
         MetricAbout::OneEvent,
         {Hour}},
    };
}

} // namespace rnf
