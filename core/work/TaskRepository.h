#pragma once

#include "storage/RecordTable.h"
#include "work/Task.h"

namespace rnf {

/// All SQL about what is to be done. Opens no transaction: Tasks does.
class TaskRepository : public RecordTables<Skill, Task, Assignment> {
public:
    explicit TaskRepository(Database &database);

    /// By name.
    QList<Skill> skills() { return table<Skill>().read(m_allSkills); }
    std::optional<Task> find(TaskId id) { return table<Task>().find(id.value); }
    QList<Task> tasks() { return table<Task>().read(m_allTasks); }
    /// Open and due by this day, the longest overdue first.
    QList<Task> due(const QDate &dueBy) { return table<Task>().read(m_due, dueBy); }
    /// The same, of what this person answers for.
    QList<Task> due(const QDate &dueBy, PersonId assignee) { return table<Task>().read(m_dueOf, dueBy, assignee); }
    QList<Task> ofPlacement(PlacementId placement) { return table<Task>().read(m_ofPlacement, placement); }
    int dueCount(const QDate &dueBy) { return m_countDue.one<int>(dueBy).value_or(0); }
    /// Of everybody, of one task, of one person; in the order in which they were asked.
    QList<Assignment> assignments() { return table<Assignment>().read(m_allAssignments); }
    QList<Assignment> assignments(TaskId task) { return table<Assignment>().read(m_ofTask, task); }
    QList<Assignment> assignments(PersonId person) { return table<Assignment>().read(m_ofPerson, person); }
    /// Who said yes to open tasks.
    QList<Assignment> agreed() { return table<Assignment>().read(m_agreed); }

private:
    Statement m_allSkills, m_allTasks, m_due, m_dueOf, m_ofPlacement, m_countDue, m_allAssignments, m_ofTask, m_ofPerson,
        m_agreed;
};

} // namespace rnf
