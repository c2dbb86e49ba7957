#pragma once

#include "storage/Schema.h"

namespace rnf {

namespace RightsTable {
enum Number { Check = 160, Answer };
}

/// What was asked of a placement, what was answered and known on that day. Never a field for immigration status.
inline constexpr const char *rightsTables = R"(
CREATE TABLE rights_check (
    id @key,
    placement_id BIGINT NOT NULL REFERENCES placement (id) ON DELETE CASCADE DEFERRABLE,
    checked_on TEXT NOT NULL,
    ruleset TEXT NOT NULL,
    result TEXT NOT NULL DEFAULT 'none' CHECK (result IN ('none', 'unknown') OR result IN ('look', 'counsel')),
    next_on TEXT NOT NULL,
    facts TEXT NOT NULL DEFAULT ''
);
CREATE INDEX rights_check_placement ON rights_check (placement_id, checked_on);
CREATE TABLE rights_answer (
    id @key,
    rights_check_id BIGINT NOT NULL REFERENCES rights_check (id) ON DELETE CASCADE DEFERRABLE,
    code TEXT NOT NULL,
    answer TEXT NOT NULL DEFAULT '' CHECK (answer IN ('', 'yes', 'no') OR answer IN ('unsure', 'computed')),
    evidence TEXT NOT NULL DEFAULT '',
    flag TEXT NOT NULL DEFAULT 'none' CHECK (flag IN ('none', 'unknown') OR flag IN ('look', 'counsel')),
    UNIQUE (rights_check_id, code)
);
)";

inline constexpr LoggedTable rightsLoggedTables[] = {
    {RightsTable::Check, "rights_check"},
    {RightsTable::Answer, "rights_answer"},
};

} // namespace rnf
