#pragma once

#include "storage/ChangeRecorder.h"

namespace rnf {

/// The newest action; 0 for none. Throws StorageError.
qint64 newestAction(Database &database);

/// Which rows the actions after `action` touched, but for `own` ones, as the change log has them: what a program is told that
/// did not do them itself. Sets `action` to the newest. Throws StorageError.
ChangedRows committedSince(Database &database, const TableShapes &shapes, qint64 &action, const QSet<qint64> &own);

} // namespace rnf
