#pragma once

#include "storage/Schema.h"

namespace rnf {

inline constexpr int accountTable = 1;
inline constexpr int accountGrantTable = 3;

/// Who works with the program, which of the people they are, and what they were given beside their role: the unit, list or event
/// is the target. Stands behind the tables of people.
/// A passphrase_hash is what Argon2id makes of the account's passphrase; '' where it has none.
inline constexpr const char *accountTables = R"(
CREATE TABLE account (
    id @key,
    person_id BIGINT REFERENCES person (id) ON DELETE SET NULL DEFERRABLE,
    name TEXT NOT NULL,
    role TEXT NOT NULL DEFAULT 'organizer' CHECK (role IN ('organizer', 'intern') OR role = 'viewer'),
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    sees_needs INTEGER NOT NULL DEFAULT 0 CHECK (sees_needs IN (0, 1)),
    key_made BIGINT NOT NULL DEFAULT 0,
    passphrase_hash TEXT NOT NULL DEFAULT ''
);
CREATE INDEX account_person ON account (person_id) WHERE person_id IS NOT NULL;
CREATE TABLE account_grant (
    id @key,
    account_id BIGINT NOT NULL REFERENCES account (id) ON DELETE CASCADE DEFERRABLE,
    kind TEXT NOT NULL DEFAULT 'unit'
        CHECK (kind IN ('unit', 'list') OR kind IN ('event', 'export_list') OR kind IN ('assessments', 'supervisor')
            OR kind IN ('programme_lead', 'budgets')),
    target BIGINT NOT NULL DEFAULT 0,
    UNIQUE (account_id, kind, target)
);
)";

/// Old values are never kept, and nothing is undone.
inline constexpr LoggedTable accountLoggedTables[] = {
    {accountTable, "account", nullptr, UndoRule::Nothing, Operation::ReadHistory, "passphrase_hash"},
    {accountGrantTable, "account_grant", nullptr, UndoRule::Nothing},
};

} // namespace rnf
