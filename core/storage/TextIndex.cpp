#include "storage/TextIndex.h"

#include "storage/Database.h"

namespace rnf {

std::unique_ptr<TextIndex> TextIndex::of(Database &database) { return database.connection().textIndex(database); }

} // namespace rnf
