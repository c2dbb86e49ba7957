#include "insight/MetricKinds.h"
#include "insight/Metrics.h"

using namespace Qt::StringLiterals;

namespace rnf {

QList<Metric> volunteerMetrics()
{
    using enum MetricBy;
    static const char *const volunteers = QT_TRANSLATE_NOOP("Words", "Do we look after our volunteers?");
    return {
        {u"shift-fill"_s,
         volunteers,
         QT_TRANSLATE_NOOP("Words", "Do the volunteer shifts have their people?"),
         QT_TRANSLATE_NOOP(
             "Words", "By role and hour, on the clock of the event: sign-ups that are approved, confirmed, arrived, "
                      "completed or left early ÷ the least number of people that the shifts of this hour take. A sign-up "
                      "for a part of a shift counts in the hours of that part. Who was only asked, or looks for somebody "
                      "to cover them, does not count. An hour lacks people where one of its roles does, "
                      "whoever is asked about."),
         QT_TRANSLATE_NOOP("Words", "People on shifts"),
         QT_TRANSLATE_NOOP("Words", "This event has no volunteer shifts"),
         &countShiftFill,
         MetricAbout::OneEvent,
         {Hour}},
        {u"unfilled-72h"_s,
         volunteers,
         QT_TRANSLATE_NOOP("Words", "Which shifts lack people in the next three days?"),
         QT_TRANSLATE_NOOP(
             "Words", "By role: people that volunteer shifts need at least and do not have × the hours of the shift, in the "
                      "72 hours from now on; of a shift that runs or goes on longer, only the hours within them. Who was "
                      "only asked, or looks for somebody to cover them, fills no place. Events that are over or were "
                      "called off are left out. Places are counted, not people, so a list narrows nothing."),
         QT_TRANSLATE_NOOP("Words", "Events with shifts"),
         QT_TRANSLATE_NOOP("Words", "There are no volunteer shifts in the next 72 hours"),
         &countUnfilledShifts,
         MetricAbout::Everybody,
         {Role}},
        {u"shift-no-show"_s,
         volunteers,
         QT_TRANSLATE_NOOP("Words", "Do people come to their shifts?"),
         QT_TRANSLATE_NOOP(
             "Words",
             "No-shows ÷ (completed + left early + no-shows), of sign-ups for shifts that have begun. Who was excused "
             "or covered by somebody else, of whom nobody kept a sheet, or of whom nothing is noted once the shift "
             "is over, is not counted and stands below. The band is that of Wilson: with 95 % certainty "
             "the share of many such shifts lies within it."),
         QT_TRANSLATE_NOOP("Words", "People who were to come"),
         QT_TRANSLATE_NOOP("Words", "No volunteer shift with people on it has begun yet"),
         &countShiftNoShow,
         MetricAbout::Events,
         {Event, Role}},
        {u"load-spread"_s,
         volunteers,
         QT_TRANSLATE_NOOP("Words", "Do a few carry everything?"),
         QT_TRANSLATE_NOOP(
             "Words", "Hours that people wrote down in these weeks, for placements, volunteering and organizing together, "
                      "whether they were approved or not; a correction stands in for what it corrects. Gini: the sum of all "
                      "differences between two people ÷ (2 × people² × mean), of those with hours. It is 0 where all have "
                      "the same, and nearly 1 where one has everything; it stands below. The line is the mean. A tenth of "
                      "fewer than ten "
                      "people is one person."),
         QT_TRANSLATE_NOOP("Words", "People with hours"),
         QT_TRANSLATE_NOOP("Words", "Nobody wrote down hours for these weeks"),
         &countLoadSpread,
         MetricAbout::Weeks,
         {Person}},
        {u"load-guard"_s,
         volunteers,
         QT_TRANSLATE_NOOP("Words", "Who works too much?"),
         QT_TRANSLATE_NOOP(
             "Words", "In how many of these weeks the load guard has something to say of somebody: more than 40 hours; less "
                      "than 11 hours of rest since the day before; more than three stretches or 6 hours in a row without a "
                      "break of 30 minutes; or seven days in a row. Hours that people wrote down count, for placements, "
                      "volunteering and organizing together, approved or not, and volunteer shifts that they are on and of "
                      "which no hours are written. Rest and breaks are known only where times are noted."),
         QT_TRANSLATE_NOOP("Words", "People with hours or shifts"),
         QT_TRANSLATE_NOOP("Words", "Nobody had hours or shifts in these weeks"),
         &countLoadGuard,
         MetricAbout::Weeks,
         {Person}},
    };
}

} // namespace rnf
