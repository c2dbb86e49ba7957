#include "storage/postgres/PostgresRowWatch.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qint64 notesAtOnce = 5000;
constexpr qint64 mostTold = 2000;
constexpr qint64 manyRows = 1000;

/// How images spell a value (Image.h), by its type. What another program writes without an action is refused.
const QString valueFunctions = uR"(
CREATE OR REPLACE FUNCTION log_value(value TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE AS
    $$ SELECT coalesce(to_json(value)::text, 'null') $$;
CREATE OR REPLACE FUNCTION log_value(value BIGINT) RETURNS TEXT LANGUAGE sql IMMUTABLE AS
    $$ SELECT CASE WHEN value IS NULL THEN 'null' WHEN abs(value) < 9007199254740992 THEN value::text
              ELSE '{"i":"' || value::text || '"}' END $$;
CREATE OR REPLACE FUNCTION log_value(value BYTEA) RETURNS TEXT LANGUAGE sql IMMUTABLE AS
    $$ SELECT coalesce('{"b64":"' || replace(encode(value, 'base64'), E'\n', '') || '"}', 'null') $$;
)"_s;

/// Everybody goes on from the end of the log, also who may not read what stands there (LogHead).
const QString logHeadFunction = uR"(
CREATE OR REPLACE FUNCTION log_head(OUT newest_action BIGINT, OUT newest_change BIGINT, OUT newest_hash BYTEA)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT coalesce((SELECT max(seq) FROM action), 0), coalesce((SELECT max(seq) FROM change), 0),
           (SELECT hash FROM action ORDER BY seq DESC LIMIT 1) $$;
)"_s;

QString valueOf(const QString &row, const CatalogColumn &column)
{
    const bool isNumber = column.type == "INTEGER"_L1 || column.type == "BIGINT"_L1;
    return u"log_value(%1.%2%3)"_s.arg(row, column.name, isNumber ? u"::bigint"_s : QString());
}

/// The default as SQL.
QString fallbackOf(const CatalogColumn &column)
{
    if (const auto *number = std::get_if<qint64>(&column.fallback))
        return QString::number(*number);
    if (const auto *text = std::get_if<QString>(&column.fallback))
        return u'\'' + QString(*text).replace(u'\'', u"''"_s) + u'\'';
    return u"NULL"_s;
}

QString imageOfUpdate(const QList<CatalogColumn> &columns)
{
    QStringList members;
    for (const auto &column : columns)
        members += u"CASE WHEN OLD.%1 IS DISTINCT FROM NEW.%1 THEN ',\"%1\":[' || %2 || ',' || %3 || ']' ELSE '' END"_s.arg(
            column.name, valueOf(u"OLD"_s, column), valueOf(u"NEW"_s, column));
    return u"'{' || substr(%1, 2) || '}'"_s.arg(members.join(u" || "_s));
}

QString imageOfDelete(const QList<CatalogColumn> &columns)
{
    QStringList members;
    for (const auto &column : columns) {
        if (column.name != "id"_L1)
            members += u"CASE WHEN OLD.%1 IS DISTINCT FROM %2 THEN ',\"%1\":' || %3 ELSE '' END"_s.arg(
                column.name, fallbackOf(column), valueOf(u"OLD"_s, column));
    }
    return u"'{' || substr(%1, 2) || '}'"_s.arg(members.join(u" || "_s));
}

QString aboutOf(const LoggedTable &table, const QString &row)
{
    return table.about ? u"coalesce(%1.%2, 0)"_s.arg(row, QLatin1String(table.about)) : u"0"_s;
}

} // namespace

/// A line of what the triggers noted.
struct PostgresRowWatch::Noted {
    int table = 0;
    QString op;
    QByteArray rows, abouts; ///< of inserts, divided by commas
    qint64 aboutAfter = 0;
    QByteArray image; ///< null: none
};

QString PostgresRowWatch::ddl(Connection &connection, const Schema &schema)
{
    const QStringList there = connection.tables();
    QString made = valueFunctions + (there.contains(u"action"_s) ? logHeadFunction : QString());
    for (const auto &table : schema.tables) {
        const QString name = QLatin1String(table.name);
        if (!there.contains(name))
            continue;
        const auto columns = connection.columns(name);
        const bool hasImages = table.undo != UndoRule::Nothing;
        const QString update = hasImages ? imageOfUpdate(columns) : u"NULL"_s;
        const QString remove = hasImages ? imageOfDelete(columns) : u"NULL"_s;
        made += uR"(
CREATE OR REPLACE FUNCTION log_%1() RETURNS trigger LANGUAGE plpgsql AS $log$
BEGIN
    CASE coalesce(current_setting('rnf.recording', true), '')
    WHEN 'on' THEN NULL;
    WHEN 'restoring' THEN RETURN NULL;
    ELSE RAISE EXCEPTION 'rows of %1 change only within an action of Rank & File';
    END CASE;
    IF TG_OP = 'INSERT' THEN
        INSERT INTO pending_change (table_no, op, row_ids, abouts)
            SELECT %2, 'insert', string_agg(n.id::text, ',' ORDER BY n.id), string_agg((%3)::text, ',' ORDER BY n.id)
            FROM new_rows n HAVING count(*) > 0;
    ELSIF TG_OP = 'UPDATE' THEN
        INSERT INTO pending_change (table_no, op, row_ids, abouts, about_after, image)
            VALUES (%2, 'update', OLD.id::text, (%4)::text, %5, %6);
    ELSE
        INSERT INTO pending_change (table_no, op, row_ids, abouts, image)
            VALUES (%2, 'delete', OLD.id::text, (%4)::text, %7);
    END IF;
    RETURN NULL;
END $log$;
CREATE OR REPLACE TRIGGER logs_insert AFTER INSERT ON %1 REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION log_%1();
CREATE OR REPLACE TRIGGER logs_update AFTER UPDATE ON %1
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION log_%1();
CREATE OR REPLACE TRIGGER logs_delete AFTER DELETE ON %1 FOR EACH ROW EXECUTE FUNCTION log_%1();
)"_s.arg(name, QString::number(table.number), aboutOf(table, u"n"_s), aboutOf(table, u"OLD"_s), aboutOf(table, u"NEW"_s),
         update, remove);
    }
    return made;
}

PostgresRowWatch::PostgresRowWatch(Database &database, const TableShapes &shapes, RowListener &listener)
    : m_database(database), m_shapes(shapes), m_listener(listener),
      m_noted(database, u"SELECT seq, table_no, op, row_ids, abouts, about_after, image FROM pending_change "
                        "WHERE seq > ? ORDER BY seq LIMIT ?"_s),
      m_newest(database, u"SELECT max(seq) FROM pending_change"_s)
{
}

void PostgresRowWatch::start()
{
    QString begin = u"CREATE TEMP TABLE IF NOT EXISTS pending_change (seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "
                    "table_no INTEGER NOT NULL, op TEXT NOT NULL, row_ids TEXT NOT NULL, abouts TEXT NOT NULL, "
                    "about_after BIGINT, image TEXT); SET LOCAL rnf.recording = 'on'"_s;
    // Emptying it takes longer than a small action, so that what was told already stands there for a while.
    if (m_told > mostTold) {
        begin += u"; TRUNCATE pending_change"_s;
        m_told = 0;
    }
    m_database.connection().exec(begin);
    m_isOn = true;
    m_added.clear();
    // Asked every time: a connection that was lost and made again has a new table.
    m_last = m_newest.one<qint64>().value_or(0);
}

/// What is logged nowhere fails again, as before `start`. A transaction that failed takes no word more, and ends with this.
void PostgresRowWatch::stop()
{
    if (!std::exchange(m_isOn, false) || !m_database.isWithinTransaction())
        return;
    try {
        m_database.connection().exec(u"SET LOCAL rnf.recording = ''"_s);
    } catch (const StorageError &) {
        // Why it failed was told before, and all of it is taken back.
    }
}

void PostgresRowWatch::tellAll()
{
    for (qint64 found = notesAtOnce; found == notesAtOnce;) {
        found = 0;
        m_noted.each(
            [&](Row &row) {
                Noted noted;
                std::optional<QByteArray> image;
                row >> m_last >> noted.table >> noted.op >> noted.rows >> noted.abouts >> noted.aboutAfter >> image;
                noted.image = image.value_or(QByteArray());
                tell(noted);
                ++found;
            },
            m_last, notesAtOnce);
        m_told += found;
    }
    learnWhatGrew();
}

/// The server plans by what it knows of a table, and looks itself only after a minute; until then it would take a table that a
/// long list came into for an empty one.
void PostgresRowWatch::learnWhatGrew()
{
    const auto added = std::exchange(m_added, {});
    for (auto table = added.cbegin(); table != added.cend(); ++table) {
        if (table.value() >= manyRows)
            m_database.connection().exec(u"ANALYZE "_s + table.key());
    }
}

void PostgresRowWatch::tell(const Noted &noted)
{
    const TableShape &shape = *m_shapes.find(noted.table);
    if (noted.op == "update"_L1) {
        m_listener.rowUpdated(shape, noted.rows.toLongLong(), noted.abouts.toLongLong(), noted.aboutAfter, noted.image);
    } else if (noted.op == "delete"_L1) {
        m_listener.rowDeleted(shape, noted.rows.toLongLong(), noted.abouts.toLongLong(), noted.image);
    } else {
        const auto rows = noted.rows.split(','), abouts = noted.abouts.split(',');
        m_added[shape.name] += rows.size();
        for (qsizetype i = 0; i < rows.size(); ++i)
            m_listener.rowInserted(shape, rows[i].toLongLong(), abouts[i].toLongLong());
    }
}

} // namespace rnf
