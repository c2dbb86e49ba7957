#include "storage/Schema.h"

namespace rnf {
namespace {

/// Keep the log append-only: a purge may empty image, salt and label, and nothing else ever changes.
constexpr const char *logRules = R"(
CREATE FUNCTION log_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the change log is never deleted or rewritten';
END $$;
CREATE TRIGGER change_stays BEFORE DELETE ON change FOR EACH ROW EXECUTE FUNCTION log_stays();
CREATE TRIGGER action_stays BEFORE DELETE ON action FOR EACH ROW EXECUTE FUNCTION log_stays();
CREATE TRIGGER change_only_purged BEFORE UPDATE ON change FOR EACH ROW
    WHEN (NEW.image IS NOT NULL OR NEW.salt IS NOT NULL
          OR (NEW.seq, NEW.action_seq, NEW.table_no, NEW.row_id, NEW.last_id, NEW.op, NEW.digest, NEW.about_id)
             IS DISTINCT FROM
             (OLD.seq, OLD.action_seq, OLD.table_no, OLD.row_id, OLD.last_id, OLD.op, OLD.digest, OLD.about_id))
    EXECUTE FUNCTION log_stays();
CREATE TRIGGER action_only_purged BEFORE UPDATE ON action FOR EACH ROW
    WHEN (NEW.label IS NOT NULL OR NEW.label_salt IS NOT NULL
          OR (NEW.seq, NEW.hash, NEW.done_at, NEW.label_digest, NEW.row_count, NEW.account_id, NEW.undoes_seq)
             IS DISTINCT FROM
             (OLD.seq, OLD.hash, OLD.done_at, OLD.label_digest, OLD.row_count, OLD.account_id, OLD.undoes_seq))
    EXECUTE FUNCTION log_stays();
)";

/// The text index and the alphabetical order, derived from logged rows and rebuilt at will. The server indexes no long bytes,
/// and a name may have any length; where the beginnings differ, so do the keys.
constexpr const char *textTables = R"(
CREATE TABLE search_row (id BIGINT PRIMARY KEY, sort_key BYTEA NOT NULL, text TEXT NOT NULL, words TSVECTOR NOT NULL);
CREATE INDEX search_row_order ON search_row (substr(sort_key, 1, 400));
CREATE INDEX search_row_words ON search_row USING gin (words);
)";

} // namespace

const Dialect postgresDialect{"BIGINT PRIMARY KEY", "BYTEA", logRules, textTables, "public"};

} // namespace rnf
