#include "base/Words.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricScope.h"
#include "insight/MetricText.h"
#include "learning/Onboarding.h"
#include "work/Tasks.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum FirstTaskColumn { FirstFinished, NoneFinished };

/// The last working day of each span but the last.
constexpr auto lastOfDays = std::to_array({1, 2, 3, 4, OnboardingState::deliverableWithin, 10});

QStringList workingDaySpans()
{
    QStringList spans;
    int first = 1;
    for (const int last : lastOfDays) {
        spans += first == last ? Words::tr("Day %1").arg(last) : Words::tr("Days %1–%2").arg(first).arg(last);
        first = last + 1;
    }
    return spans += Words::tr("After day %1").arg(first - 1);
}

/// Without what was finished later than a day.
QHash<PlacementId, QList<Task>> tasksByPlacement(Database &database, const QDate &day)
{
    QHash<PlacementId, QList<Task>> tasks;
    for (const auto &task : Tasks::all(database)) {
        if (task.placement.isValid() && !(task.closedOn > day))
            tasks[task.placement] += task;
    }
    return tasks;
}

} // namespace

MetricTable countFirstTask(Database &database, const MetricQuestion &question)
{
    MetricTable table;
    table.columns = {
        {u"finished"_s, Words::tr("First task finished"), MetricUnit::Count, MetricMark::Bar, MetricTone::Done},
        {u"waiting"_s, Words::tr("None finished so far"), MetricUnit::Count, MetricMark::Bar, MetricTone::Waiting}};
    MetricRows rows(table, question.by, question.period);
    for (const auto &span : workingDaySpans())
        rows.row(span, span);
    const auto tasks = tasksByPlacement(database, question.today);
    int notBegun = 0;
    qint64 inTime = 0, known = 0; // known: finished, or too late already
    for (const auto &placement : MetricScope(database, question).placements(question.period)) {
        if (placement.startOn > question.today) {
            ++notBegun;
            continue;
        }
        const auto state = OnboardingState::of(placement, tasks.value(placement.id), {});
        const QDate until = state.isDelivered() ? state.firstFinishedOn : qMin(question.today, placement.endOn);
        const int day = OnboardingState::workingDayNumber(placement.startOn, until);
        const bool isLate = day > OnboardingState::deliverableWithin;
        const auto span = std::ranges::lower_bound(lastOfDays, day) - lastOfDays.begin();
        MetricCell &cell = table.rows[span].cells[state.isDelivered() ? FirstFinished : NoneFinished];
        ++cell.value;
        cell.things.people += placement.person;
        inTime += state.isDelivered() && !isLate ? 1 : 0;
        known += state.isDelivered() || isLate || placement.endOn < question.today ? 1 : 0;
    }
    rows.finish(database);
    if (!table.isEmpty())
        table.title = Words::tr("First finished task within %1 working days: %2")
                          .arg(QString::number(OnboardingState::deliverableWithin),
                               MetricText::rate(MetricUnit::Count, inTime, known));
    if (notBegun > 0)
        table.notes += Words::tr("%n terms not counted: they have not begun.", nullptr, notBegun);
    return table;
}

} // namespace rnf
