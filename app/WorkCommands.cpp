#include "CommandLine.h"

#include "events/Events.h"
#include "work/HoursText.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString text(const QDate &day) { return day.toString(Qt::ISODate); }

template <typename Tag>
QJsonValue number(Id<Tag> id)
{
    return id.isValid() ? QJsonValue(id.value) : QJsonValue();
}

/// What records mean by their numbers. Where nothing has a number, its name is empty.
template <typename Record>
auto namesOf(const QList<Record> &records)
{
    QHash<decltype(Record::id), QString> names;
    for (const auto &record : records)
        names.insert(record.id, record.name);
    return names;
}

/// What tasks and entries name by a number.
struct Names {
    QHash<PersonId, QString> people;
    QHash<WorkAreaId, QString> areas;
    QHash<SkillId, QString> skills;
    QHash<GroupId, QString> groups;
    QHash<EventId, QString> events;
    QHash<TaskId, QString> tasks;
};

Names namesFor(Workspace &workspace, const Session &session, const QList<Task> &tasks, const QList<PersonId> &people)
{
    Names names{workspace.people().names(session, people),  namesOf(workspace.hours().areas(session)),
                namesOf(workspace.tasks().skills(session)), namesOf(workspace.groups().all(session)),
                namesOf(workspace.events().all(session)),   {}};
    for (const auto &task : tasks)
        names.tasks.insert(task.id, task.title);
    return names;
}

QJsonObject toJson(const Task &task, const Names &names)
{
    return {{u"id"_s, task.id.value},
            {u"title"_s, task.title},
            {u"due_on"_s, text(task.dueOn)},
            {u"effort_min"_s, task.effortMin},
            {u"needed_people"_s, task.neededPeople},
            {u"skill"_s, names.skills.value(task.skill)},
            {u"place"_s, task.place},
            {u"is_remote"_s, task.isRemote},
            {u"status"_s, keyOf(task.status)},
            {u"closed_on"_s, text(task.closedOn)},
            {u"assignee"_s, names.people.value(task.assignee)},
            {u"assignee_id"_s, number(task.assignee)},
            {u"group"_s, names.groups.value(task.group)},
            {u"placement_id"_s, number(task.placement)},
            {u"event"_s, names.events.value(task.event)},
            {u"event_id"_s, number(task.event)},
            {u"is_essential"_s, task.isEssential},
            {u"work_area"_s, names.areas.value(task.area)},
            {u"category"_s, keyOf(task.category)},
            {u"after_task_id"_s, number(task.after)},
            {u"note"_s, task.note}};
}

QJsonObject toJson(const CountedEntry &counted, const Names &names)
{
    const TimeEntry &entry = counted.entry;
    return {{u"id"_s, entry.id.value},
            {u"person"_s, names.people.value(entry.person)},
            {u"person_id"_s, entry.person.value},
            {u"placement_id"_s, number(counted.placement)},
            {u"timesheet_id"_s, entry.sheet.value},
            {u"worked_on"_s, text(entry.workedOn)},
            {u"starts_at"_s, entry.startsAt},
            {u"ends_at"_s, entry.endsAt},
            {u"break_min"_s, entry.breakMin},
            {u"minutes"_s, entry.minutes},
            {u"task"_s, names.tasks.value(entry.task)},
            {u"task_id"_s, number(entry.task)},
            {u"work_area"_s, names.areas.value(entry.area)},
            {u"category"_s, keyOf(entry.category)},
            {u"note"_s, entry.note},
            {u"amends_id"_s, number(entry.amends)},
            {u"amend_reason"_s, entry.amendReason},
            {u"sheet_status"_s, keyOf(counted.status)},
            {u"revision"_s, counted.revision},
            {u"is_approved"_s, counted.isApproved}};
}

/// "2 → 17": of the second correction of a week, instead of entry 17; empty of the week itself.
QString revisionOf(const CountedEntry &counted)
{
    const QString revision = counted.revision > 0 ? QString::number(counted.revision) : QString();
    return counted.entry.amends.isValid() ? u"%1 → %2"_s.arg(revision, QString::number(counted.entry.amends.value))
                                          : revision;
}

QJsonObject toJson(const Placement &placement, const QString &program, const QHash<PersonId, QString> &people)
{
    return {{u"id"_s, placement.id.value},
            {u"person"_s, people.value(placement.person)},
            {u"person_id"_s, placement.person.value},
            {u"program"_s, program},
            {u"start_on"_s, text(placement.startOn)},
            {u"end_on"_s, text(placement.endOn)},
            {u"week_min"_s, placement.weekMin},
            {u"supervisor"_s, people.value(placement.supervisor)},
            {u"supervisor_id"_s, number(placement.supervisor)},
            {u"status"_s, keyOf(placement.status)},
            {u"is_remote"_s, placement.isRemote},
            {u"end_reason"_s, placement.endReason},
            {u"term_end_on"_s, text(placement.termEndOn)}};
}

} // namespace

QList<ListedRecord> listedTasks(Workspace &workspace, const Session &session)
{
    const auto tasks = workspace.tasks().all(session);
    QList<PersonId> people;
    for (const auto &task : tasks)
        people += task.assignee;
    const auto names = namesFor(workspace, session, tasks, people);
    QList<ListedRecord> listed;
    for (const auto &task : tasks)
        listed += {toJson(task, names),
                   {QString::number(task.id.value), text(task.dueOn), keyOf(task.status), task.title,
                    names.people.value(task.assignee)}};
    return listed;
}

QList<ListedRecord> listedHours(Workspace &workspace, const Session &session)
{
    const QDate first(1, 1, 1), beyond(9999, 12, 31);
    const auto hours = workspace.store().read(session, Operation::ReadPeople,
                                              [&] { return Hours::counted(workspace.store().reader(), first, beyond); });
    QList<PersonId> people;
    for (const auto &counted : hours)
        people += counted.entry.person;
    const auto names = namesFor(workspace, session, workspace.tasks().all(session), people);
    QList<ListedRecord> listed;
    for (const auto &counted : hours) {
        const TimeEntry &entry = counted.entry;
        listed += {toJson(counted, names),
                   {QString::number(entry.id.value), text(entry.workedOn), HoursText::shown(entry.minutes),
                    names.people.value(entry.person), names.tasks.value(entry.task, names.areas.value(entry.area)),
                    keyOf(counted.status), revisionOf(counted)}};
    }
    return listed;
}

QList<ListedRecord> listedInterns(Workspace &workspace, const Session &session)
{
    const auto placements = workspace.interns().placements(session);
    const auto programs = namesOf(workspace.interns().programs(session));
    QList<PersonId> people;
    for (const auto &placement : placements)
        people += {placement.person, placement.supervisor};
    const auto names = workspace.people().names(session, people);
    QList<ListedRecord> listed;
    for (const auto &placement : placements)
        listed += {toJson(placement, programs.value(placement.program), names),
                   {QString::number(placement.id.value), names.value(placement.person), text(placement.startOn),
                    text(placement.endOn), HoursText::shown(placement.weekMin), keyOf(placement.status)}};
    return listed;
}

} // namespace rnf
