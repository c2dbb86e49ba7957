#pragma once

#include "storage/Action.h"
#include "storage/IdSet.h"

namespace rnf {

/// Rows that were deleted some time, and of which the change log alone knows still. For reading, and on the writing connection.
class DeletedRows {
public:
    explicit DeletedRows(Database &database);

    /// Adds the rows of a table that belonged to one of these owners, by one of its columns. What was purged is not found.
    void add(IdSet &rows, int table, const QString &column, const IdSet &owners);

private:
    Statement m_deleted;
};

/// Takes what rows said out of the change log for good, inside the action that deletes them. The entries stay with their
/// digests, so the chain of the history still holds, and say of themselves that they are purged; undo passes them by. Names of
/// actions are left alone. Copies of the file made before keep everything.
class LogPurge {
public:
    explicit LogPurge(Action &action);

    /// Empties what the log says of these rows. What the action itself does to rows of this table is logged empty as well.
    void purge(int table, const IdSet &rows);

private:
    Action &m_action;
    Statement m_purge;
};

} // namespace rnf
