#include "storage/Schema.h"

namespace rnf {
namespace {

/// Keep the log append-only.
constexpr const char *logRules = R"(
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

/// The text index and the alphabetical order, derived from logged rows and rebuilt at will. A place is a number that grows along the list, with room between neighbours; because the inverted index knows its
/// texts by their places, it finds the first screen of any search in list order and stops there.
constexpr const char *textTables = R"(
CREATE TABLE search_row (id INTEGER PRIMARY KEY, sort_key BLOB NOT NULL, text TEXT NOT NULL);
CREATE TABLE search_place (place INTEGER PRIMARY KEY, id INTEGER NOT NULL UNIQUE);
CREATE VIEW search_placed AS SELECT p.place, r.text FROM search_place p JOIN search_row r ON r.id = p.id;
CREATE VIRTUAL TABLE search_text USING fts5 (text, content='search_placed', content_rowid='place', detail=none,
    columnsize=0, prefix='1 2 3', tokenize='ascii');
)";

} // namespace

const Dialect sqliteDialect{"INTEGER PRIMARY KEY", "BLOB", logRules, textTables, "main"};

} // namespace rnf
