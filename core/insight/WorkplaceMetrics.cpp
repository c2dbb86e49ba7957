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
        {u"assessment-trend"_s,
         standing,
         QT_TRANSLATE_NOOP("Words", "Do we win people over?"),
         QT_TRANSLATE_NOOP(
             "Words",
             "Everybody who had a job on the last day of each month, and of this month today, by the newest "
             "assessment in the campaign that runs up to then; whoever had none, or was set back, is not assessed. "
             "A job begins on its first day, or where that is not noted on the day of hire, and where neither is, "
             "it is counted from the first month on. For today it is everybody whose job has no last day, as in all "
             "other charts. Everybody counts once, however many jobs they had."),
         QT_TRANSLATE_NOOP("Words", "People who worked here"),
         nobody,
         &countAssessmentTrend,
         MetricAbout::Everybody,
         {Month}},
        {u"support-share"_s,
         standing,
         QT_TRANSLATE_NOOP("Words", "How large is our support?"),
         QT_TRANSLATE_NOOP(
             "Words",
             "Whoever leads others or supports us, by the newest assessment in the campaign that runs, ÷ everybody "
             "on the list with a job that has not ended, and in the last column ÷ the headcount that somebody "
             "claimed for the unit; for everybody only where each unit has one, and then with the units where nobody is on "
             "the list yet. Whoever is not assessed has a bar "
             "of their own. The band is that of Wilson at 95 %: everybody on the list is counted, and it says "
             "how far chance alone could move a share of so few. The line is the goal of the campaign, the same as for "
             "cards. Whoever works in "
             "several units is counted in each of them, and once in “Everybody”."),
         employed,
         nobody,
         &countSupportShare,
         MetricAbout::Everybody,
         {Unit}},
        {u"unassessed"_s,
         standing,
         QT_TRANSLATE_NOOP("Words", "Who still needs a talk?"),
         QT_TRANSLATE_NOOP(
             "Words", "Everybody with a job that has not ended, in the narrowest unit that is noted for it, who has no "
                      "assessment in the campaign that runs or was set back to not assessed, and beside them those whose "
                      "newest assessment is older than 90 days. Whoever works in several "
                      "units is counted in each of them, and once in the title."),
         employed,
         nobody,
         &countUnassessed,
         MetricAbout::Everybody,
         {Unit}},
        {u"ladder"_s,
         standing,
         QT_TRANSLATE_NOOP("Words", "Do people take more on?"),
         QT_TRANSLATE_NOOP(
             "Words",
             "People with a job that has not ended, in each of the last eight quarters on the highest step that "
             "they reached in it. Talked with: somebody spoke with them, whatever they said; a text to many at once "
             "is none. Volunteered: they finished a volunteer shift or a task. Leads: they had a role that leads on "
             "the last day of the quarter, and of this quarter today. Whoever was on none is left out. Quarters before the "
             "first of which anything is noted are left out too. A task is of "
             "whoever answers for it, else of the intern whose work it is, else of everybody who said yes."),
         QT_TRANSLATE_NOOP("Words", "People who work here and were on a step"),
         QT_TRANSLATE_NOOP("Words", "Nobody who works here was talked with, volunteered or led in the last two years"),
         &countLadder,
         MetricAbout::Everybody,
         {Quarter}},
        {u"data-quality"_s,
         standing,
         QT_TRANSLATE_NOOP("Words", "Can we reach everybody?"),
         QT_TRANSLATE_NOOP(
             "Words",
             "Of everybody with a job that has not ended, who has it and who lacks it: a phone number that is not "
             "known to be bad, disconnected or wrong; an e-mail address that is neither bad nor bounced; a home or "
             "mailing address with a street; a language; an assessment in the campaign that runs of at most 90 days "
             "ago. Whether they want to be reached so does not matter here."),
         employed,
         nobody,
         &countDataQuality,
         MetricAbout::Everybody,
         {Category}},
    };
}

} // namespace rnf
