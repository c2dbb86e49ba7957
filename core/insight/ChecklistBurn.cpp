#include "base/Words.h"
#include "events/EventTimes.h"
#include "events/EventWords.h"
#include "insight/EventScope.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "work/Tasks.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum BurnColumn { OpenThen, StraightLine, LateDays };

/// What must be done for an event before it begins, and what else its plan has.
struct EventPlan {
    QList<Task> essential; ///< due before it begins, or on no day
    QList<Task> open;      ///< essential or not
    int notNeeded = 0, dueLater = 0, withoutDay = 0;

    EventPlan(const Event &event, const QList<Task> &tasks)
    {
        const QDate start = EventTimes::day(event);
        for (const auto &task : tasks) {
            if (task.isOpen())
                open += task;
            if (!task.isEssential)
                continue;
            if (task.status == TaskStatus::NotNeeded)
                ++notNeeded;
            else if (task.dueOn.isValid() && task.dueOn > start)
                ++dueLater;
            else
                essential += task;
            withoutDay += task.isOpen() && !task.dueOn.isValid() ? 1 : 0;
        }
    }
    QStringList notes() const;
};

QStringList EventPlan::notes() const
{
    QStringList notes;
    if (notNeeded > 0)
        notes += Words::tr("%n tasks not counted: no longer needed.", nullptr, notNeeded);
    if (dueLater > 0)
        notes += Words::tr("%n tasks not counted: due after the event begins.", nullptr, dueLater);
    if (withoutDay > 0)
        notes += Words::tr("%n open tasks have no day, so they cannot be late.", nullptr, withoutDay);
    return notes;
}

bool wasOpen(const Task &task, const QDate &atEndOf) { return task.isOpen() || task.closedOn > atEndOf; }

/// How many days it was late by then; 0: none.
qint64 daysLate(const Task &task, const QDate &atEndOf)
{
    return task.dueOn.isValid() && wasOpen(task, atEndOf) ? qMax<qint64>(0, task.dueOn.daysTo(atEndOf)) : 0;
}

/// Essential tasks of an event, day by day until it begins.
class BurnDown {
public:
    BurnDown(const Event &event, const QList<Task> &essential, const QDate &today)
        : m_event(event), m_tasks(essential), m_today(today), m_start(EventTimes::day(event)), m_first(qMin(today, m_start))
    {
        for (const auto &task : essential) {
            for (const QDate &day : {task.dueOn, task.closedOn})
                m_first = day.isValid() ? qMin(m_first, day) : m_first;
        }
    }

    void fill(MetricTable &table, MetricRows &rows) const
    {
        for (qint64 number = qMin(rowsBefore(), mostBefore); number >= 0; --number) {
            const QString label = QString::number(number * step());
            rows.row(label, label);
            fill(table.rows.last(), number * step());
        }
    }
    QStringList cutNote() const
    {
        if (rowsBefore() <= mostBefore)
            return {};
        return {Words::tr("The plan began earlier; its last %n weeks are shown.", nullptr, int(mostBefore))};
    }
    /// Where the straight line from all tasks on the first day to none at the beginning stands, half up: in whole tasks, or in
    /// tenths, because whole ones would make it a staircase.
    qint64 plannedOn(const QDate &day, qint64 parts = 1) const
    {
        const qint64 longest = length(), left = qBound<qint64>(0, day.daysTo(m_start), longest);
        return longest == 0 ? 0 : (2 * parts * m_tasks.size() * left + longest) / (2 * longest);
    }
    QString title() const;

private:
    /// Beside the row of the first day of the event.
    static constexpr qint64 mostBefore = MetricTable::mostDrawn - 1;

    qint64 length() const { return m_first.daysTo(m_start); }
    /// A row is so many days: a week where days would be more than a chart has room for.
    qint64 step() const { return length() <= mostBefore ? 1 : daysPerWeek; }
    qint64 rowsBefore() const { return (length() + step() - 1) / step(); }
    void fill(MetricRow &row, qint64 daysBefore) const
    {
        const QDate day = m_start.addDays(-daysBefore), asOf = qMin(day, m_today);
        MetricCell &open = row.cells[OpenThen], &late = row.cells[LateDays], &line = row.cells[StraightLine];
        open.isKnown = late.isKnown = day.addDays(-step()) < m_today; // else it lies ahead
        open.of = m_tasks.size();
        constexpr qint64 tenths = 10;
        line.value = plannedOn(open.isKnown ? asOf : day, tenths);
        for (auto *cell : {&open, &late, &line})
            cell->things.events = {m_event.id};
        for (const auto &task : open.isKnown ? m_tasks : QList<Task>()) {
            if (!wasOpen(task, asOf))
                continue;
            ++open.value;
            open.things.tasks += task.id;
            const qint64 days = daysLate(task, asOf);
            late.value += days;
            if (days > 0)
                late.things.tasks += task.id;
        }
    }

    Event m_event;
    QList<Task> m_tasks;
    QDate m_today, m_start, m_first;
};

/// "5 of 12 essential tasks are open, the straight line is at 4; late: 2, days late in all: 9"
QString BurnDown::title() const
{
    qint64 open = 0, late = 0, days = 0;
    for (const auto &task : m_tasks) {
        open += task.isOpen() ? 1 : 0;
        late += daysLate(task, m_today) > 0 ? 1 : 0;
        days += daysLate(task, m_today);
    }
    const auto amount = [](qint64 count) { return MetricText::amount(MetricUnit::Count, count); };
    const int all = int(m_tasks.size());
    if (open == 0)
        return Words::tr("All of %n essential tasks are done", nullptr, all);
    if (late == 0)
        return Words::tr("%1 of %n essential tasks are open, the straight line is at %2", nullptr, all)
            .arg(amount(open), amount(plannedOn(m_today)));
    return Words::tr("%1 of %n essential tasks are open, the straight line is at %2; late: %3, days late in all: %4",
                     nullptr, all)
        .arg(amount(open), amount(plannedOn(m_today)), amount(late), amount(days));
}

/// The most open tasks that wait for each other, the one that comes first at the beginning.
class LongestChain {
public:
    explicit LongestChain(const QList<Task> &open)
    {
        for (const auto &task : open)
            m_tasks.insert(task.id, task);
        for (const auto &task : open) {
            const auto chain = endingWith(task);
            if (chain.size() > m_longest.size())
                m_longest = chain;
        }
    }
    QStringList note() const
    {
        if (m_longest.size() < 2)
            return {};
        return {Words::tr("The longest chain of open tasks that wait for each other: %1").arg(m_longest.join(u" → "_s))};
    }

private:
    /// Taking back old actions may have left a circle.
    QStringList endingWith(const Task &last) const
    {
        QStringList titles;
        QSet<TaskId> met;
        for (auto task = m_tasks.constFind(last.id); task != m_tasks.cend() && !met.contains(task->id);
             task = m_tasks.constFind(task->after)) {
            met += task->id;
            titles.prepend(task->title);
        }
        return titles;
    }

    QHash<TaskId, Task> m_tasks;
    QStringList m_longest;
};

} // namespace

MetricTable countChecklistBurn(Database &database, const MetricQuestion &question)
{
    const EventScope scope(database, question, EventScope::Reads::NothingElse);
    QHash<EventId, QList<Task>> tasks;
    for (const auto &task : Tasks::all(database)) {
        if (task.event.isValid())
            tasks[task.event] += task;
    }
    const auto planOf = [&](const Event &event) { return EventPlan(event, tasks.value(event.id)); };
    MetricTable table;
    table.about = scope.about();
    const auto event = scope.one([&](const Event &one) { return !planOf(one).essential.isEmpty(); });
    if (!event)
        return table;
    table.about = EventWords::named(*event);
    const EventPlan plan = planOf(*event);
    MetricColumn open{u"open"_s, Words::tr("Open"), MetricUnit::Count, MetricMark::Line, MetricTone::Main};
    open.isPlan = true;
    table.columns = {open,
                     {u"line"_s, Words::tr("Straight line"), MetricUnit::Tenths, MetricMark::Target, MetricTone::Target},
                     {u"late_days"_s, Words::tr("Days late, of all open tasks together"), MetricUnit::Count}};
    if (plan.essential.isEmpty())
        return table;
    const BurnDown burn(*event, plan.essential, question.today);
    MetricRows rows(table, question.by, question.period);
    burn.fill(table, rows);
    rows.finish(database);
    table.title = burn.title();
    table.notes = LongestChain(plan.open).note() + plan.notes() + burn.cutNote();
    return table;
}

} // namespace rnf
