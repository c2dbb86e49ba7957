#pragma once

#include "storage/RecordTable.h"
#include "work/TaskTemplate.h"

namespace rnf {

/// All SQL about what is to be done. Opens no transaction: Tasks does.
class TaskRepository : public RecordTables<Skill, Task, Assignment> {
public:
    explicit TaskRepository(Database &database);

    /// By name.
    QList<Skill> skills();
    std::optional<Task> find(TaskId id);
    QList<Task> tasks();
    /// That somebody answers for, was asked to do, or has with a placement of theirs.
    QList<Task> of(PersonId person);
    /// Open and due by this day, the longest overdue first.
    QList<Task> due(const QDate &dueBy);
    /// The same, of what this person answers for.
    QList<Task> due(const QDate &dueBy, PersonId assignee);
    QList<Task> ofPlacement(PlacementId placement);
    QList<Task> ofEvent(EventId event);
    /// That came from a template, and from items that it still has.
    QList<Task> ofTemplate(TaskTemplateId from);
    int dueCount(const QDate &dueBy);
    /// Of everybody, of one task, of one person; in the order in which they were asked.
    QList<Assignment> assignments();
    QList<Assignment> assignments(TaskId task);
    QList<Assignment> assignments(PersonId person);
    /// Who said yes to open tasks.
    QList<Assignment> agreed();

private:
    Statement m_allSkills, m_allTasks, m_of, m_due, m_dueOf, m_ofPlacement, m_ofEvent, m_ofTemplate, m_countDue,
        m_allAssignments, m_ofTask, m_ofPerson, m_agreed;
};

} // namespace rnf
