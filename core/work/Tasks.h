#pragma once

#include "people/People.h"
#include "work/TaskRepository.h"

namespace rnf {

/// Everything that can be done with tasks; the only class of this feature that windows and commands see. Reads answer
/// "nothing" when they fail; writes answer the action's number, 0 when nothing was to be done. Who does not lead interns reads
/// and changes their own tasks only, and deletes none: what they answer for, were asked to do, or have with their placement. Lives on the thread
/// that opened the store.
class Tasks : public QObject {
    Q_OBJECT

public:
    Tasks(Store &store, People &people);

    /// Open ones first, by the day they are due; then what was closed, the newest first.
    QList<Task> all(const Session &session);
    std::optional<Task> find(const Session &session, TaskId id);
    /// Open and due by this day, the longest overdue first.
    QList<Task> due(const Session &session, const QDate &dueBy);
    /// The same, of what this person answers for.
    QList<Task> due(const Session &session, const QDate &dueBy, PersonId assignee);
    /// In the order of `all`.
    QList<Task> ofPlacement(const Session &session, PlacementId placement);
    QList<Task> ofEvent(const Session &session, EventId event);
    int dueCount(const Session &session, const QDate &dueBy);
    /// Everybody who was asked to do anything; who was asked to do a task; what somebody was asked to do.
    QList<Assignment> assignments(const Session &session);
    QList<Assignment> assignments(const Session &session, TaskId task);
    QList<Assignment> assignments(const Session &session, PersonId person);
    /// The names of everybody who said yes to an open task, by task.
    QHash<TaskId, QStringList> whoAgreed(const Session &session);
    /// By name.
    QList<Skill> skills(const Session &session);

    /// A task that would wait for itself, directly or by others, is refused ("circle"), here and in `save`. Who does not lead
    /// interns answers for what they add.
    Result<TaskId> add(const Session &session, Task task);
    /// Writes what differs; a new status names the action. What is closed keeps the day on which it was.
    Result<qint64> save(const Session &session, const Task &before, Task after);
    /// A task is done.
    Result<qint64> finish(const Session &session, TaskId id);
    Result<qint64> remove(const Session &session, const Task &task);

    /// Notes that somebody is asked now, or asked again.
    Result<qint64> ask(const Session &session, const Task &task, PersonId person);
    /// Notes what somebody said, whether they were asked before or came by themselves.
    Result<qint64> answer(const Session &session, const Task &task, PersonId person, Answer answer);
    /// Takes back that somebody was asked.
    Result<qint64> withdraw(const Session &session, const Assignment &assignment);

    /// The skill of this name, or a new one. An empty name is no skill.
    Result<SkillId> skillNamed(const Session &session, const QString &name);
    /// The same inside the caller's action, on the writing thread, which throws: taking that back leaves the skill to others.
    static SkillId skillNamed(Action &action, const QString &name);

    // Inside the caller's action, on the writing thread; they throw.
    static QList<Task> ofPlacement(Action &action, PlacementId placement);
    static QList<Task> ofEvent(Action &action, EventId event);
    /// A new one, which has a title and is open.
    static void insert(Action &action, Task &task);

    // From any thread, by id. They throw StorageError.
    static QList<Task> all(Database &database);
    static QList<Assignment> assignments(Database &database);

private:
    QSet<TaskId> own(const Session &session);
    /// Those of them that the session may read.
    QList<Task> readBy(const Session &session, QList<Task> tasks);
    QList<Assignment> readBy(const Session &session, QList<Assignment> assignments);
    /// What it takes to change a task: nothing special for one's own, unless it becomes somebody else's.
    Operation toSave(const Session &session, const Task &before, const Task &after);

    Store &m_store;
    People &m_people;
    TaskRepository m_reading;
};

} // namespace rnf
