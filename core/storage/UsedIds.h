#pragma once

namespace rnf {

class Database;

/// Leaves ids to the rows that a file got after what is restored of it: new rows get ids far above those restored, so that the
/// two never clash. Within a transaction; throws StorageError.
void skipUsedIds(Database &restored);

} // namespace rnf
