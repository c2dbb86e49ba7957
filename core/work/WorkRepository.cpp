#include "work/WorkRepository.h"

#include "work/WorkSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString openAndDue = u"WHERE status = 'todo' AND due_on <= ?"_s;

} // namespace

WorkRepository::WorkRepository(Database &database)
    : m_skills(database, WorkTable::Skill, "skill", {columnFor<&Skill::name>("name")}),
      m_tasks(database, WorkTable::Task, "task",
              {columnFor<&Task::title>("title"), columnFor<&Task::dueOn>("due_on"),
               columnFor<&Task::effortMin>("effort_min"), columnFor<&Task::neededPeople>("needed_people"),
               columnFor<&Task::skill>("skill_id"), columnFor<&Task::place>("place"),
               columnFor<&Task::isRemote>("is_remote"), columnFor<&Task::status>("status"),
               columnFor<&Task::closedOn>("closed_on")}),
      m_assignments(database, WorkTable::TaskPerson, "task_person",
                    {columnFor<&Assignment::task>("task_id"), columnFor<&Assignment::person>("person_id"),
                     columnFor<&Assignment::answer>("answer"), columnFor<&Assignment::askedAt>("asked_at")}),
      m_allSkills(m_skills.selecting(u"ORDER BY name"_s)), m_allTasks(m_tasks.selecting(u"ORDER BY id"_s)),
      m_due(m_tasks.selecting(openAndDue + u" ORDER BY due_on, id"_s)),
      m_countDue(database, u"SELECT count(*) FROM task "_s + openAndDue),
      m_allAssignments(m_assignments.selecting(u"ORDER BY id"_s)),
      m_ofTask(m_assignments.selecting(u"WHERE task_id = ? ORDER BY id"_s))
{
}

std::optional<Task> WorkRepository::find(TaskId id)
{
    const auto found = m_tasks.of(id.value);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

} // namespace rnf
