#pragma once

#include "storage/Schema.h"

namespace rnf {

inline constexpr int personMergeTable = 226;

/// Who was made one with whom. Whoever is merged is gone, so only their number stands here; which action it was, the change
/// log says.
inline constexpr const char *mergeTables = R"(
CREATE TABLE person_merge (
    id @key,
    kept_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    merged_id BIGINT NOT NULL,
    merged_name TEXT NOT NULL DEFAULT '',
    score INTEGER NOT NULL DEFAULT 0,
    reasons TEXT NOT NULL DEFAULT ''
);
CREATE INDEX person_merge_kept ON person_merge (kept_id);
)";

inline constexpr LoggedTable mergeLoggedTables[] = {{personMergeTable, "person_merge", "kept_id"}};

} // namespace rnf
