#include "insight/TaskOwners.h"

#include "interns/Interns.h"

namespace rnf {

TaskOwners::TaskOwners(Database &database)
{
    for (const auto &placement : Interns::placements(database))
        m_interns.insert(placement.id, placement.person);
    for (const auto &assignment : Tasks::assignments(database)) {
        if (assignment.answer == Answer::Agreed)
            m_agreed[assignment.task] += assignment.person;
    }
}

QList<PersonId> TaskOwners::of(const Task &task) const
{
    const PersonId one = task.assignee.isValid() ? task.assignee : m_interns.value(task.placement);
    return one.isValid() ? QList{one} : m_agreed.value(task.id);
}

} // namespace rnf
