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

/// Keeps the log append-only inside SQLite; on a server the log's owner does.
inline constexpr const char *storageTriggers = R"(
CREATE TRIGGER change_stays BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'the change log is never deleted'); END;
CREATE TRIGGER action_stays BEFORE DELETE ON action BEGIN SELECT RAISE(ABORT, 'the change log is never deleted'); END;
CREATE TRIGGER change_only_purged BEFORE UPDATE ON change
    WHEN NEW.image IS NOT NULL OR NEW.salt IS NOT NULL OR NEW.seq <> OLD.seq OR NEW.action_seq <> OLD.action_seq
      OR NEW.table_no <> OLD.table_no OR NEW.row_id <> OLD.row_id OR NEW.last_id <> OLD.last_id
      OR NEW.op <> OLD.op OR NEW.digest <> OLD.digest OR NEW.about_id IS NOT OLD.about_id
    BEGIN SELECT RAISE(ABORT, 'the change log is never rewritten'); END;
CREATE TRIGGER action_only_purged BEFORE UPDATE ON action
    WHEN NEW.label IS NOT NULL OR NEW.label_salt IS NOT NULL OR NEW.seq <> OLD.seq OR NEW.hash <> OLD.hash
      OR NEW.done_at <> OLD.done_at OR NEW.label_digest <> OLD.label_digest OR NEW.row_count <> OLD.row_count
      OR NEW.account_id IS NOT OLD.account_id OR NEW.undoes_seq IS NOT OLD.undoes_seq
    BEGIN SELECT RAISE(ABORT, 'the change log is never rewritten'); END;
)";

/// The text index and the alphabetical order, derived from logged rows and rebuilt at will. SQLite only; a server has its
/// own. A place is a number that grows along the list, with room between neighbours; because the inverted index knows its
/// texts by their places, it finds the first screen of any search in list order and stops there.
inline constexpr const char *textIndexTables = R"(
CREATE TABLE search_row (id INTEGER PRIMARY KEY, sort_key BLOB NOT NULL, text TEXT NOT NULL);
CREATE TABLE search_place (place INTEGER PRIMARY KEY, id INTEGER NOT NULL UNIQUE);
CREATE VIEW search_placed AS SELECT p.place, r.text FROM search_place p JOIN search_row r ON r.id = p.id;
CREATE VIRTUAL TABLE search_text USING fts5 (text, content='search_placed', content_rowid='place', detail=none,
    columnsize=0, prefix='1 2 3', tokenize='ascii');
)";

} // namespace rnf
