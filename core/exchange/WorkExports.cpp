#include "exchange/WorkExports.h"

#include "base/Dates.h"
#include "work/HoursText.h"
#include "work/TaskWords.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// As a clock here showed it; seconds only where a timer measured them.
QString clockText(const QString &instant)
{
    const QTime time = instantOf(instant).toLocalTime().time();
    return instant.isEmpty() ? QString() : time.toString(time.second() > 0 ? u"HH:mm:ss"_s : u"HH:mm"_s);
}

QString lengthText(int minutes) { return minutes > 0 ? HoursText::shown(minutes) : QString(); }

QString stateOf(const CountedEntry &counted)
{
    return counted.isApproved ? WorkExports::tr("counts")
         : counted.isWaiting  ? WorkExports::tr("waits for approval")
                              : WorkExports::tr("not submitted");
}

/// What areas are called, by their ids.
QHash<WorkAreaId, QString> areaNames(const QList<WorkArea> &areas)
{
    QHash<WorkAreaId, QString> names;
    for (const auto &area : areas)
        names.insert(area.id, area.name);
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
    const QString label = tr("Export %n entries of %1 to %2", nullptr, int(table.rows.size()))
                              .arg(m_people.nameOf(session, person), QFileInfo(path).fileName());
    const auto done = m_exports.writeTable(session, path, table, label);
    return done ? Result<qsizetype>(table.rows.size()) : done.error();
}

Result<qsizetype> WorkExports::writeTasks(const Session &session, const QString &path)
{
    const TextTable table = allTasks(session);
    const QString label = tr("Export %n tasks to %1", nullptr, int(table.rows.size())).arg(QFileInfo(path).fileName());
    const auto done = m_exports.writeTable(session, path, table, label);
    return done ? Result<qsizetype>(table.rows.size()) : done.error();
}

/// The headings are among those that HoursFiles knows; “Task title” is not, or the title would be read as a part of the note.
TextTable WorkExports::hoursOf(const Session &session, PersonId person)
{
    const QDate first(1, 1, 1), beyond(9999, 12, 31);
    const auto hours = m_store.read(session, Policy::readingOf(session, person),
                                    [&] { return Hours::counted(m_store.reader(), first, beyond); });
    const auto areas = areaNames(m_hours.areas(session));
    QHash<TaskId, QString> titles;
    for (const auto &task : m_tasks.all(session))
        titles.insert(task.id, task.title);
    const QString name = m_people.nameOf(session, person);
    const QString email = m_people.rows(session, {person}).value(0).email;
    TextTable table{{tr("Name"), tr("E-mail"), tr("Date"), tr("From"), tr("To"), tr("Break"), tr("Hours"), tr("Area"),
                     tr("Task title"), tr("Counts as"), tr("Note"), tr("State")},
                    {}};
    for (const auto &counted : hours) {
        const TimeEntry &entry = counted.entry;
        if (entry.person == person && entry.minutes > 0)
            table.rows += {name,
                           email,
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
    const auto areas = areaNames(m_hours.areas(session));
    TextTable table{{tr("Title"), tr("Status"), tr("Due date"), tr("Assigned to"), tr("Estimated time"), tr("Area"),
                     tr("Counts as"), tr("Closed"), tr("Note")},
                    {}};
    for (const auto &task : tasks)
        table.rows += {task.title,
                       TaskWords::status(task.status),
                       dayText(task.dueOn),
                       names.value(task.assignee),
                       lengthText(task.effortMin),
                       areas.value(task.area),
                       TaskWords::category(task.category),
                       dayText(task.closedOn),
                       task.note};
    return table;
}

} // namespace rnf
