#include "base/Words.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricScope.h"
#include "insight/TaskOwners.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum TaskColumn { Done, Late };

/// A task that is asked about, and who does it; nobody is one of them.
struct AskedTask {
    Task task;
    QList<PersonId> people;
};

QList<AskedTask> askedTasks(Database &database, const MetricQuestion &question)
{
    const MetricScope scope(database, question);
    const TaskOwners owners(database);
    QList<AskedTask> asked;
    for (const auto &task : Tasks::all(database)) {
        auto people = owners.of(task);
        if (people.isEmpty())
            people = {PersonId()};
        const auto isAsked = [&](PersonId person) {
            return scope.holds(person, task.placement)
                || (scope.isAskedIntern(person) && (!question.person.isValid() || question.person == person));
        };
        if (!scope.isEverybody())
            erase_if(people, [&](PersonId person) { return !isAsked(person); });
        if (!people.isEmpty())
            asked += {task, people};
    }
    return asked;
}

/// Open at the end of the week of a Monday, and due before it ended. A week that runs ends where it is now.
bool isLate(const Task &task, const QDate &monday, const QDate &today)
{
    const QDate beyond = monday.addDays(7);
    const bool wasOpen = task.isOpen() || task.closedOn >= qMin(beyond, today.addDays(1));
    return wasOpen && task.dueOn.isValid() && task.dueOn < qMin(beyond, today);
}

QStringList leftOut(int notNeeded, int withoutDay)
{
    QStringList notes;
    if (notNeeded > 0)
        notes += Words::tr("%n tasks not counted: no longer needed.", nullptr, notNeeded);
    if (withoutDay > 0)
        notes += Words::tr("%n open tasks have no day, so they cannot be late.", nullptr, withoutDay);
    return notes;
}

/// Counts tasks, each once, however many people do them.
class TaskCount {
public:
    explicit TaskCount(MetricRows &rows) : m_rows(rows) {}

    void add(const AskedTask &asked, const QDate &day, TaskColumn column, MetricBy by)
    {
        ++m_counts[column];
        const auto rowPeople = by == MetricBy::Person ? asked.people : asked.people.first(1);
        for (const auto person : rowPeople) {
            auto &cell = m_rows.cell(day, person, column);
            ++cell.value;
            cell.things.tasks += asked.task.id;
            for (const auto one : by == MetricBy::Person ? QList{person} : asked.people) {
                if (one.isValid())
                    cell.things.people += one;
            }
        }
        m_isShared |= rowPeople.size() > 1;
    }
    int count(TaskColumn column) const { return m_counts[column]; }
    /// Somebody's row has a task that is in somebody else's too.
    bool isShared() const { return m_isShared; }

private:
    MetricRows &m_rows;
    std::array<int, 2> m_counts{};
    bool m_isShared = false;
};

} // namespace

MetricTable countTasks(Database &database, const MetricQuestion &question)
{
    const MetricPeriod weeks = question.begunWeeks();
    const QDate lastMonday = weeks.beyond.addDays(-7);
    const auto isWithin = [&](const QDate &day) { return day >= weeks.from && day < weeks.beyond; };
    MetricTable table;
    table.columns = {{u"done"_s, Words::tr("Done"), MetricUnit::Count, MetricMark::Bar, MetricTone::Done},
                     {u"late"_s, Words::tr("Open and late"), MetricUnit::Count, MetricMark::Bar, MetricTone::Problem}};
    table.areBarsBeside = true;
    MetricRows rows(table, question.by, weeks);
    TaskCount count(rows);
    int notNeeded = 0, withoutDay = 0, lateNow = 0;
    for (const auto &asked : askedTasks(database, question)) {
        const Task &task = asked.task;
        if (task.status == TaskStatus::NotNeeded) {
            notNeeded += isWithin(task.closedOn) ? 1 : 0;
            continue;
        }
        withoutDay += task.isOpen() && !task.dueOn.isValid() ? 1 : 0;
        if (task.status == TaskStatus::Done && isWithin(task.closedOn))
            count.add(asked, task.closedOn, Done, question.by);
        if (weeks.weeks() == 0)
            continue;
        lateNow += isLate(task, lastMonday, question.today) ? 1 : 0;
        const QDate first = question.by == MetricBy::Week ? weeks.from : lastMonday;
        for (QDate monday = first; monday < weeks.beyond; monday = monday.addDays(7)) {
            if (isLate(task, monday, question.today))
                count.add(asked, monday, Late, question.by);
        }
    }
    rows.finish(database);
    table.title = Words::tr("%n tasks done", nullptr, count.count(Done)) + u", "_s
                + Words::tr("%n open and late at the end", nullptr, lateNow);
    table.notes = leftOut(notNeeded, withoutDay);
    if (question.by == MetricBy::Week && count.count(Late) > 0)
        table.notes += Words::tr("A task that stays open counts in each week until it is done.");
    if (count.isShared())
        table.notes += Words::tr("A task of several people stands in the row of each of them.");
    return table;
}

} // namespace rnf
