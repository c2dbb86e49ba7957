#pragma once

#include "storage/Schema.h"

namespace rnf {

inline constexpr int importMappingTable = 30;

/// A remembered recipe: how the columns of a kind of file, known by its header names, go to fields.
inline constexpr const char *exchangeTables = R"(
CREATE TABLE import_mapping (
    id @key,
    header_signature TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    rules TEXT NOT NULL
);
)";

inline constexpr LoggedTable exchangeLoggedTables[] = {{importMappingTable, "import_mapping"}};

} // namespace rnf
