#include "exchange/WorkExports.h"

#include "base/Dates.h"
#include "events/Events.h"
#include "work/HoursText.h"
#include "work/TaskWords.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// As a clock here showed it.
QString clockText(const QString &instant)
{
    return instant.isEmpty() ? QString() : instantOf(instant).toLocalTime().time().toString(u"HH:mm"_s);
}

QString lengthText(int minutes) { return minutes > 0 ? HoursText::shown(minutes) : QString(); }

QString stateOf(const CountedEntry &counted)
{
    return counted.isApproved ? WorkExports::tr("counts")
         : counted.isWaiting  ? WorkExports::tr("waits for approval")
                              : WorkExports::tr("not submitted");
}

/// What areas or events are called, by their ids.
template <typename Named>
auto namesOfAll(const QList<Named> &all)
{
    QHash<decltype(Named::id), QString> names;
    for (const auto &one : all)
        names.insert(one.id, one.name);
    return names;
}

} // namespace

WorkExports::WorkExports(Store &store, People &people, Hours &hours, Tasks &tasks)
    : m_store(store), m_people(people), m_hours(hours), m_tasks(tasks), m_exports(store, people)
{
}

Result<qsizetype> WorkExports::writeHours(const Session &session, const QString &path, PersonId person)
{
    const TextTable table = hoursOf(session, person);
    const int entries = int(table.rows.size());
    const QString file = QFileInfo(path).fileName();
    const QString label =
        person.isValid() ? tr("Export %n entries of %1 to %2", nullptr, entries).arg(m_people.nameOf(session, person), file)
                         : tr("Export %n entries of everybody to %1", nullptr, entries).arg(file);
    const auto done = m_exports.writeTable(session, path, table, label, Operation::ReadPeople);
    return done ? Result<qsizetype>(table.rows.size()) : done.error();
}

Result<qsizetype> WorkExports::writeTasks(const Session &session, const QString &path)
{
    const TextTable table = allTasks(session);
    const QString label = tr("Export %n tasks to %1", nullptr, int(table.rows.size())).arg(QFileInfo(path).fileName());
    const auto done = m_exports.writeTable(session, path, table, label, Operation::ReadPeople);
    return done ? Result<qsizetype>(table.rows.size()) : done.error();
}

/// The headings are among those that HoursFiles knows; “Task title” is not, or the title would be read as a part of the note.
TextTable WorkExports::hoursOf(const Session &session, PersonId person)
{
    const QDate first(1, 1, 1), beyond(9999, 12, 31);
    auto hours = m_store.read(session, Policy::readingOf(session, person, Operation::LeadWork),
                              [&] { return Hours::counted(m_store.reader(), first, beyond); });
    // Until an amendment counts, what it amends stands for the same work.
    hours.removeIf([&](const CountedEntry &counted) {
        const TimeEntry &entry = counted.entry;
        return (person.isValid() && entry.person != person) || entry.minutes == 0
            || (entry.amends.isValid() && !counted.isApproved);
    });
    QSet<PersonId> whose;
    for (const auto &counted : std::as_const(hours))
        whose.insert(counted.entry.person);
    QHash<PersonId, PersonRow> people;
    for (const auto &row : m_people.rows(session, whose.values()))
        people.insert(row.id, row);
    const auto areas = namesOfAll(m_hours.areas(session));
    QHash<TaskId, QString> titles;
    for (const auto &task : m_tasks.all(session))
        titles.insert(task.id, task.title);
    TextTable table{{tr("Name"), tr("E-mail"), tr("Date"), tr("From"), tr("To"), tr("Break"), tr("Hours"), tr("Area"),
                     tr("Task title"), tr("Counts as"), tr("Note"), tr("State")},
                    {},
                    {{2, TableWriter::Holds::Day}}};
    for (const auto &counted : std::as_const(hours)) {
        const TimeEntry &entry = counted.entry;
        const PersonRow about = people.value(entry.person);
        table.rows += {about.name,
                       about.email,
                       dayText(entry.workedOn),
                       clockText(entry.startsAt),
                       clockText(entry.endsAt),
                       lengthText(entry.breakMin),
                       HoursText::shown(entry.minutes),
                       areas.value(entry.area),
                       titles.value(entry.task),
                       TaskWords::category(entry.category),
                       entry.note,
                       stateOf(counted)};
    }
    return table;
}

TextTable WorkExports::allTasks(const Session &session)
{
    const auto tasks = m_tasks.all(session);
    QList<PersonId> people;
    for (const auto &task : tasks)
        people += task.assignee;
    const auto names = m_people.names(session, people);
    const auto areas = namesOfAll(m_hours.areas(session));
    const auto events =
        namesOfAll(m_store.read(session, Operation::ReadPeople, [&] { return Events::all(m_store.reader()); }));
    TextTable table{{tr("Title"), tr("Status"), tr("Due date"), tr("Assigned to"), tr("Estimated time"), tr("Area"),
                     tr("Counts as"), tr("Formality"), tr("Event"), tr("Closed"), tr("Note")},
                    {},
                    {{2, TableWriter::Holds::Day}, {9, TableWriter::Holds::Day}}};
    for (const auto &task : tasks)
        table.rows += {task.title,
                       TaskWords::status(task.status),
                       dayText(task.dueOn),
                       names.value(task.assignee),
                       lengthText(task.effortMin),
                       areas.value(task.area),
                       TaskWords::category(task.category),
                       task.isFormality ? tr("yes") : QString(),
                       events.value(task.event),
                       dayText(task.closedOn),
                       task.note};
    return table;
}

} // namespace rnf
