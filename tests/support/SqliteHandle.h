#pragma once

#include "storage/Database.h"
#include "storage/sqlite/SqliteConnection.h"

namespace rnf {

/// SQLite's own handle of a connection to a file, for what only SQLite can say or do.
inline sqlite3 *handleOf(Database &database) { return dynamic_cast<SqliteConnection &>(database.connection()).handle(); }

} // namespace rnf
