#include "insight/MetricKinds.h"
#include "insight/Metrics.h"

using namespace Qt::StringLiterals;

namespace rnf {

QList<Metric> workplaceMetrics()
{
    using enum MetricBy;
    static const char *const standing = QT_TRANSLATE_NOOP("Words", "Where do we stand?");
    static const char *const employed = QT_TRANSLATE_NOOP("Words", "People who work here");
    static const char *const nobody = QT_TRANSLATE_NOOP("Words", "Nobody’s place of work is noted yet");
    return {
        {u"assessment-by-unit"_s,
         standing,
         QT_TRANSLATE_NOOP("Words", "Who is with us?"),
         QT_TRANSLATE_NOOP(
             "Words", "Everybody with a job that has not ended, in the narrowest unit that is noted for it, by the newest "
                      "assessment in the campaign that runs. Whoever has none, or was set back to not assessed, is not "
                      "assessed and has a bar of their own. The mark is the headcount that somebody claimed for a unit; "
                      "where the list is more than 5 % of it above or below, that is said. Whoever works in several units "
                      "is counted in each of them, and once in the title."),
         employed,
         nobody,
         &countAssessmentByUnit,
         MetricAbout::Everybody,
         {Unit}},
        {u"coverage"_s,
         standing,
         QT_TRANSLATE_NOOP("Words", "Where do leaders lack?"),
         QT_TRANSLATE_NOOP(
             "Words", "A group is everybody with a job that has not ended in one unit and shift. “23 : 2, gap 1” are 23 "
                      "people, 2 leaders, and 1 leader too few. A leader is whoever has a role that leads, where the role "
                      "says, else where they work. A group is covered if its leaders together can lead as many people as "
                      "it has, by what is noted for their roles; the gap is the people beyond that ÷ 10, rounded up. "
                      "Groups without people are blank."),
         employed,
         nobody,
         &countCoverage,
         MetricAbout::Everybody,
         {Unit}},
        {u"cards"_s,
         standing,
         QT_TRANSLATE_NOOP("Words", "How many have signed?"),
         QT_TRANSLATE_NOOP(
             "Words", "People with a job that has not ended and with a card of the campaign that runs which is valid today: "
                      "signed, on file, not revoked and not expired. Each counts once, from the week in which they signed "
                      "the first such card. The percentage is of everybody on the list with such a job, not of a claimed "
                      "headcount. The lines are 30 %, one more than half, and the goal of the campaign. At most 40 weeks "
                      "are shown; what was signed before them stands in the first."),
         employed,
         QT_TRANSLATE_NOOP("Words", "Nobody has signed a card that is valid in this campaign yet"),
         &countCards,
         MetricAbout::Everybody,
         {Week}},
        {u"growth"_s,
         standing,
         QT_TRANSLATE_NOOP("Words", "Do we grow?"),
         QT_TRANSLATE_NOOP(
             "Words", "Everybody who is or was a member, in arrears or not, whether they still work here or not. Joined: "
                      "their membership began in the month. Left: it ended in the month, be it that they withdrew, "
                      "retired or became honorary. Pending and honorary memberships do not count. Whoever goes on as a "
                      "member on the day on which a membership ends, or on the next, has neither left nor joined. Members "
                      "are counted on the last day of the month, and of this month today."),
         QT_TRANSLATE_NOOP("Words", "Members, those who left among them"),
         QT_TRANSLATE_NOOP("Words", "Nobody was a member in the last twelve months"),
         &countGrowth,
         MetricAbout::Everybody,
         {Month}},
    };
}

} // namespace rnf
