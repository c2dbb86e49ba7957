#pragma once

#include "storage/Schema.h"

namespace rnf {

/// The number of storage's own logged table.
inline constexpr int settingTable = 2;

inline constexpr LoggedTable storageLoggedTables[] = {{settingTable, "setting", nullptr, UndoRule::Nothing}};

/// Tables of storage itself. `action` and `change` are the change log (storage.md): `seq` is the order of commits,
/// `digest` covers a change and its salt, `hash` chains the actions. A purge may empty image, salt and label only.
inline constexpr const char *storageTables = R"(
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE setting (id @key, name TEXT NOT NULL UNIQUE, value TEXT NOT NULL);
CREATE TABLE id_block (installation BIGINT PRIMARY KEY, next_number BIGINT NOT NULL);
CREATE TABLE action (
    seq @key,
    account_id BIGINT,
    done_at TEXT NOT NULL,
    label TEXT,
    label_salt @bytes,
    label_digest @bytes NOT NULL,
    undoes_seq BIGINT REFERENCES action (seq) ON DELETE RESTRICT DEFERRABLE,
    row_count BIGINT NOT NULL,
    hash @bytes NOT NULL
);
CREATE INDEX action_undoes ON action (undoes_seq) WHERE undoes_seq IS NOT NULL;
CREATE TABLE change (
    seq @key,
    action_seq BIGINT NOT NULL REFERENCES action (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    table_no INTEGER NOT NULL,
    row_id BIGINT NOT NULL,
    last_id BIGINT NOT NULL,
    about_id BIGINT,
    op TEXT NOT NULL CHECK (op IN ('insert', 'update') OR op = 'delete'),
    image TEXT,
    salt @bytes,
    digest @bytes NOT NULL
);
CREATE INDEX change_action ON change (action_seq);
CREATE INDEX change_row ON change (table_no, row_id);
CREATE INDEX change_about ON change (about_id) WHERE about_id IS NOT NULL;
CREATE INDEX change_insert ON change (table_no, last_id) WHERE op = 'insert';
)";

} // namespace rnf
