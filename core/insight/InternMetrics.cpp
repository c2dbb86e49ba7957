#include "insight/MetricKinds.h"
#include "insight/Metrics.h"

using namespace Qt::StringLiterals;

namespace rnf {

QList<Metric> internMetrics()
{
    static const char *const interns = QT_TRANSLATE_NOOP("Words", "Are the interns all right?");
    return {
        {u"intern-hours"_s, interns, QT_TRANSLATE_NOOP("Words", "Do the interns get their hours?"),
         QT_TRANSLATE_NOOP("Words",
                           "Approved hours of placements per week, beside the hours agreed. Hours that were submitted and "
                           "not approved yet are hatched; a corrected entry counts as corrected once the correction is "
                           "approved. Agreed: the weekly hours of everybody whose term holds the week; of a week that the "
                           "term holds in part, as many sevenths as days. The lines at 15, 20 and 40 hours stand where the "
                           "chart is about the weeks of one intern."),
         QT_TRANSLATE_NOOP("Words", "Interns"), QT_TRANSLATE_NOOP("Words", "No intern had a term in these weeks"),
         &countInternHours},
        {u"tasks"_s, interns, QT_TRANSLATE_NOOP("Words", "Does the work get done?"),
         QT_TRANSLATE_NOOP("Words",
                           "Done: tasks closed as done in the week. Late: tasks that were open at the end of the week and "
                           "were due before it ended; in the week that runs now, before today. A task belongs to whoever "
                           "answers for it, else to the intern whose work it is, else to everybody who said yes. Tasks that "
                           "are no longer needed are left out."),
         QT_TRANSLATE_NOOP("Words", "People with tasks"),
         QT_TRANSLATE_NOOP("Words", "No task was done or late in these weeks"), &countTasks},
        {u"term-progress"_s, interns, QT_TRANSLATE_NOOP("Words", "Will they finish their term in time?"),
         QT_TRANSLATE_NOOP(
             "Words", "Approved hours since the term began, beside the straight line from none on its first day to "
                      "weeks × agreed hours on its last. It takes everybody whose term lies in the chosen weeks, from "
                      "beginning to end. Projected finish: the hours that remain, at the mean of the last four approved "
                      "weeks."),
         QT_TRANSLATE_NOOP("Words", "Interns"), QT_TRANSLATE_NOOP("Words", "No intern had a term in these weeks"),
         &countTermProgress},
        {u"hours-by-activity"_s, interns, QT_TRANSLATE_NOOP("Words", "Where does the time go?"),
         QT_TRANSLATE_NOOP("Words",
                           "Hours of interns, volunteers and organizers together, by kind of work: those of placements once "
                           "they are approved, all others once they are submitted. The five kinds with the most hours have "
                           "a colour each, the rest is in “Other kinds”; hours without a kind stand apart. Hours that wait "
                           "for approval are hatched."),
         QT_TRANSLATE_NOOP("Words", "People with hours"),
         QT_TRANSLATE_NOOP("Words", "No hours were submitted for these weeks"), &countHoursByActivity},
        {u"learning-share"_s, interns, QT_TRANSLATE_NOOP("Words", "Do they learn, or fetch and copy?"),
         QT_TRANSLATE_NOOP("Words",
                           "Approved hours of placements: what was learning, programme or clerical work, as a share of all "
                           "of them. Hours of which nobody said what they were are a share of their own. The line stands "
                           "at 10 %, which clerical work should not pass."),
         QT_TRANSLATE_NOOP("Words", "Interns"),
         QT_TRANSLATE_NOOP("Words", "No hours of interns were approved in these weeks"), &countLearningShare},
        {u"stipend-rate"_s, interns, QT_TRANSLATE_NOOP("Words", "What does a stipend make an hour?"),
         QT_TRANSLATE_NOOP("Words",
                           "Stipends that are confirmed or paid, with their adjustments, of the months that these weeks "
                           "belong to: amount × 60 ÷ effective minutes, in cents an hour. A week belongs to the month that "
                           "holds its Thursday. The minimum wage is the one that holds where the programme is on the first "
                           "of the month; the nominal line, what a volunteer’s fee may be at most, is 20 % of it. Where no "
                           "rate is known nothing is drawn."),
         QT_TRANSLATE_NOOP("Words", "Interns with a stipend"),
         QT_TRANSLATE_NOOP("Words", "No stipend was confirmed or paid for these months"), &countStipendRate},
    };
}

} // namespace rnf
