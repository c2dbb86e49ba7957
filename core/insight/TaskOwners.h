#pragma once

#include "interns/Placement.h"
#include "storage/Database.h"
#include "work/Tasks.h"

namespace rnf {

/// Whose a task is. Reads when it is made, each kind of record by one statement; throws StorageError.
class TaskOwners {
public:
    explicit TaskOwners(Database &database);

    /// Whoever answers for it, else the intern whose work it is, else everybody who said yes. Empty: nobody's yet.
    QList<PersonId> of(const Task &task) const;

private:
    QHash<PlacementId, PersonId> m_interns;
    QHash<TaskId, QList<PersonId>> m_agreed;
};

} // namespace rnf
