#pragma once

#include "storage/RecordTable.h"
#include "work/Task.h"

namespace rnf {

/// All SQL about what is to be done. Opens no transaction: Tasks does.
class WorkRepository {
public:
    explicit WorkRepository(Database &database);

    /// By name.
    QList<Skill> skills() { return m_skills.read(m_allSkills); }
    std::optional<Task> find(TaskId id);
    QList<Task> tasks() { return m_tasks.read(m_allTasks); }
    /// Open and due by this day, the longest overdue first.
    QList<Task> due(const QDate &dueBy) { return m_tasks.read(m_due, dueBy); }
    int dueCount(const QDate &dueBy) { return m_countDue.one<int>(dueBy).value_or(0); }
    /// Of everybody, of one task.
    QList<Assignment> assignments() { return m_assignments.read(m_allAssignments); }
    QList<Assignment> assignments(TaskId task) { return m_assignments.read(m_ofTask, task); }

    template <typename Record>
    void insert(Action &action, Record &record)
    {
        table(record).insert(action, record);
    }
    /// Writes what differs. Throws a Refusal when somebody changed one of these values.
    template <typename Record>
    void update(Action &action, const Record &before, const Record &after)
    {
        table(before).update(action, before, after);
    }
    template <typename Record>
    void remove(Action &action, const Record &record)
    {
        table(record).remove(action, record);
    }

private:
    RecordTable<Skill> &table(const Skill &) { return m_skills; }
    RecordTable<Task> &table(const Task &) { return m_tasks; }
    RecordTable<Assignment> &table(const Assignment &) { return m_assignments; }

    RecordTable<Skill> m_skills;
    RecordTable<Task> m_tasks;
    RecordTable<Assignment> m_assignments;
    Statement m_allSkills, m_allTasks, m_due, m_countDue, m_allAssignments, m_ofTask;
};

} // namespace rnf
