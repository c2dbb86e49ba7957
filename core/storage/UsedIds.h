#pragma once

namespace rnf {

class Database;

/// How many bits of an id count within an installation; those above say which one.
inline constexpr int idCounterBits = 33;

/// Leaves ids to the rows that a file got after what is restored of it: new rows get ids far above those restored, so that the
/// two never clash. Within a transaction; throws StorageError.
void skipUsedIds(Database &restored);

/// Takes from the rows themselves which ids are used, where the notes of that may be lost. Within a transaction; throws
/// StorageError.
void noteUsedIds(Database &restored);

} // namespace rnf
