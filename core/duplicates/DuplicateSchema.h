#pragma once

#include "storage/Schema.h"

namespace rnf {

/// Numbers of the logged tables of duplicates. They stand in the change log for ever.
namespace DuplicateTable {
enum Number { NotDuplicate = 220 };
}

/// Who is not the same, although they look alike. The smaller id is written as `person_id`; a merge may turn that round, so
/// nothing that reads relies on it.
inline constexpr const char *duplicateTables = R"(
CREATE TABLE not_duplicate (
    id @key,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    other_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    reason TEXT NOT NULL DEFAULT '',
    UNIQUE (person_id, other_id)
);
CREATE INDEX not_duplicate_other ON not_duplicate (other_id);
)";

inline constexpr LoggedTable duplicateLoggedTables[] = {
    {DuplicateTable::NotDuplicate, "not_duplicate", "person_id"},
};

} // namespace rnf
