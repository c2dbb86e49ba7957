#include "insight/MetricKinds.h"
#include "insight/Metrics.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Those of hours, tasks and stipends.
QList<Metric> internWorkMetrics()
{
    static const char *const interns = QT_TRANSLATE_NOOP("Words", "Are the interns all right?");
    return {
        {u"intern-hours"_s, interns, QT_TRANSLATE_NOOP("Words", "Do the interns get their hours?"),
         QT_TRANSLATE_NOOP("Words",
                           "Approved hours of placements per week, beside the hours agreed. Hours that were submitted and "
                           "not approved yet are hatched; a corrected entry counts as corrected once the correction is "
                           "approved. Agreed: the weekly hours of everybody whose term holds the week; of a week that the "
                           "term holds in part, as many sevenths as days. The sentence counts weeks that are over. The "
                           "lines at 15, 20 and 40 hours stand where the "
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
             "Words",
             "Approved hours since the term began, beside the plan: for each intern a straight line from none on the "
             "first day of the term to weeks × agreed hours on its last, all of them added up, at the end of each "
             "week and today in the one that runs. It takes everybody whose term lies in the chosen weeks, from "
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
        {u"stipend-rate"_s,
         interns,
         QT_TRANSLATE_NOOP("Words", "What does a stipend make an hour?"),
         QT_TRANSLATE_NOOP("Words",
                           "Stipends that are confirmed or paid, with their adjustments, of the months that these weeks "
                           "belong to: amount × 60 ÷ effective minutes, in cents an hour. A week belongs to the month that "
                           "holds its Thursday. The minimum wage is the one that holds where the programme is on the first "
                           "of the month; the nominal line, what a volunteer’s fee may be at most, is 20 % of it. Where no "
                           "rate is known nothing is drawn."),
         QT_TRANSLATE_NOOP("Words", "Interns with a stipend"),
         QT_TRANSLATE_NOOP("Words", "No stipend was confirmed or paid for these months"),
         &countStipendRate,
         MetricAbout::Interns,
         {MetricBy::Month, MetricBy::Person}},
    };
}

/// Those of how interns come, begin, grow and are answered.
QList<Metric> internWayMetrics()
{
    static const char *const interns = QT_TRANSLATE_NOOP("Words", "Are the interns all right?");
    static const char *const whom = QT_TRANSLATE_NOOP("Words", "Interns");
    using enum MetricAbout;
    const QList bySpan{MetricBy::Span}, byStage{MetricBy::Stage}, bySource{MetricBy::Source}, byQuestion{MetricBy::Question};
    QList<Metric> metrics{
        {u"approve-time"_s, interns, QT_TRANSLATE_NOOP("Words", "How long do weeks wait for approval?"),
         QT_TRANSLATE_NOOP(
             "Words", "Weeks of placements, and corrections of them, by the hours from the moment they were submitted "
                      "to the one they were approved; those that wait, to now. Half of the approved ones took no longer "
                      "than the median. A week that was given back is not counted before it is submitted again. Weeks "
                      "without a placement need no approval."),
         whom, QT_TRANSLATE_NOOP("Words", "No week of an intern was submitted"), &countApproveTime, Interns, bySpan},
        {u"goal-progress"_s, interns, QT_TRANSLATE_NOOP("Words", "Do they reach what they came to learn?"),
         QT_TRANSLATE_NOOP("Words",
                           "The mean rating of learning goals, 0 to 4, at the start, in the middle and at the end of the "
                           "term; by interns and by supervisors apart. It takes everybody whose term lies in the chosen "
                           "weeks. Each mean is of the goals that were rated then, whose number stands behind it, so two "
                           "stages may be of different goals."),
         whom, QT_TRANSLATE_NOOP("Words", "No learning goal was rated"), &countGoalProgress, Interns, byStage},
        {u"intake-funnel"_s, interns, QT_TRANSLATE_NOOP("Words", "Where do interns come from, and who is placed?"),
         QT_TRANSLATE_NOOP(
             "Words", "Applications received in the chosen weeks, by the source they came by. Interns apply before "
                      "their term, so where a term of a programme begins in these weeks its applications count from the "
                      "first day of the intake on. Interviewed: they stand there or further on, or an interview is "
                      "noted; one that lies ahead is none yet. Offered and accepted: the same with offers. Each "
                      "step takes along those before it. Declined, withdrawn and expired ones stand apart, wherever "
                      "they stood before. Accepted, expired and open ones have no bars, the table alone has them. Days, "
                      "each with the number of applications: from the day received to that "
                      "of the offer, the refusal or the withdrawal; from the offer to the placement; and how long "
                      "those that are open or waitlisted have stood where they stand now. How long each single step "
                      "before took is not kept."),
         QT_TRANSLATE_NOOP("Words", "Applicants"), QT_TRANSLATE_NOOP("Words", "No application came in these weeks"),
         &countIntakeFunnel, Interns, bySource},
        {u"first-task"_s, interns, QT_TRANSLATE_NOOP("Words", "Do they have real work in the first week?"),
         QT_TRANSLATE_NOOP("Words",
                           "Placements that have begun, by the working day, Monday to Friday, on which the first task of "
                           "the placement was finished; the first day of the term is day 1. What is finished on a weekend "
                           "counts for the Monday after it. Formalities, such as the tour, are no such task. Where none is "
                           "finished, the day is that of today, or of the end of the term. The share takes those that "
                           "finished one, and those whose five days or whose term is over."),
         whom, QT_TRANSLATE_NOOP("Words", "No term of these weeks has begun"), &countFirstTask, Interns, bySpan},
        {u"growth-levels"_s, interns, QT_TRANSLATE_NOOP("Words", "Do they grow in responsibility?"),
         QT_TRANSLATE_NOOP("Words",
                           "Placements by their level of responsibility at the end of each week that their term holds, in "
                           "part or as a whole; in the week that runs, today. Without any change the level is 1. Person by "
                           "person: how many interns each supervisor has in the last week, by their levels; that is who "
                           "supervises the placement now."),
         whom, QT_TRANSLATE_NOOP("Words", "No intern had a term in these weeks"), &countGrowthLevels},
        {u"evaluation-mirror"_s, interns, QT_TRANSLATE_NOOP("Words", "Do host and interns see each other alike?"),
         QT_TRANSLATE_NOOP("Words",
                           "The mean score, 0 to 4, of each question that the host answers about its interns, beside the "
                           "one on the same matter that interns answer about the host; behind it the number of answers. "
                           "Only evaluations count that the other side has opened, so nothing sealed is in a number. A mean "
                           "appears from five interns on. It takes everybody whose term lies in the chosen weeks."),
         whom, QT_TRANSLATE_NOOP("Words", "No evaluation of these terms has been opened"), &countEvaluationMirror, Interns,
         byQuestion, true, &evaluationMirrorTitle},
    };
    for (auto &metric : metrics)
        metric.reading = Operation::LeadInterns;
    return metrics;
}

} // namespace

QList<Metric> internMetrics() { return internWorkMetrics() + internWayMetrics(); }

} // namespace rnf
