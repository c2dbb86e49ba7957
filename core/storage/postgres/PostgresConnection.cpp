#include "storage/postgres/PostgresConnection.h"

#include "base/Words.h"
#include "storage/postgres/PostgresNews.h"
#include "storage/postgres/PostgresQuery.h"
#include "storage/postgres/PostgresRowWatch.h"
#include "storage/postgres/PostgresTextIndex.h"

#include <QRegularExpression>
#include <QScopeGuard>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using Trouble = StorageError::Trouble;

/// Which of the database's advisory locks is the writer's: "RnF1".
constexpr int writersLock = 0x526e4631;

/// So many milliseconds nobody waits again for a server that is away: a page reads many times.
constexpr qint64 waitBeforeRetry = 3000;

/// What an SQLSTATE stands for; https://www.postgresql.org/docs/15/errcodes-appendix.html
Trouble troubleOf(const QByteArray &state)
{
    static const std::pair<const char *, Trouble> troubles[] = {
        {"57014", Trouble::Interrupted}, {"55P03", Trouble::Writing},   {"40P01", Trouble::Writing},
        {"53100", Trouble::DiskFull},    {"25006", Trouble::ReadOnly},  {"42501", Trouble::NotAllowed},
        {"58030", Trouble::DiskFailed},  {"57P", Trouble::Unreachable}, {"08", Trouble::Unreachable},
        {"54", Trouble::TooLong},        {"23", Trouble::Constraint},   {"28", Trouble::NotAllowed},
        {"XX", Trouble::Damaged},
    };
    for (const auto &[beginning, trouble] : troubles) {
        if (state.startsWith(beginning))
            return trouble;
    }
    return Trouble::Other;
}

/// The value that a default of the schema stands for, as the catalog spells it. Our schema uses '' and whole numbers only.
SqlValue valueOfDefault(const QString &text)
{
    static const QRegularExpression number(u"^'?(-?\\d+)'?(?:::\\w+)?$"_s), quoted(u"^'([^']*)'::text$"_s);
    if (text.isEmpty())
        return {};
    if (const auto match = quoted.match(text); match.hasMatch())
        return match.captured(1);
    return number.match(text).captured(1).toLongLong();
}

/// SQLite's words for the types of our schema.
QString typeNamed(const QString &type, bool isOwnKey)
{
    if (isOwnKey || type == "integer"_L1)
        return u"INTEGER"_s;
    return type == "bytea"_L1 ? u"BLOB"_s : type.toUpper();
}

} // namespace

PostgresConnection::PostgresConnection(const QString &place, Mode mode) : m_place(place.toUtf8()), m_mode(mode)
{
    try {
        connect();
    } catch (...) {
        PQfinish(m_handle);
        throw;
    }
}

PostgresConnection::~PostgresConnection()
{
    m_dataVersion.reset();
    awaitInterrupting();
    PQfreeCancel(m_cancel);
    PQfinish(m_handle);
}

void PostgresConnection::connect()
{
    // The place comes last and may say otherwise, but for the encoding.
    // A cable that was pulled is noticed after some seconds, not after the quarter of an hour that TCP waits; sooner by who
    // reads, since a window may wait for it.
    const bool isReading = m_mode == Mode::Read;
    const char *const names[] = {"application_name",
                                 "connect_timeout",
                                 "keepalives_idle",
                                 "keepalives_interval",
                                 "keepalives_count",
                                 "tcp_user_timeout",
                                 "dbname",
                                 "client_encoding",
                                 nullptr};
    const char *const values[] = {"rankandfile " RNF_VERSION,   isReading ? "2" : "5", "5",    "3",    "2",
                                  isReading ? "5000" : "10000", m_place.constData(),   "UTF8", nullptr};
    m_handle = PQconnectdbParams(names, values, 1);
    if (PQstatus(m_handle) != CONNECTION_OK)
        raise(PQconnectionNeedsPassword(m_handle) || PQconnectionUsedPassword(m_handle) ? Trouble::NotAllowed
                                                                                        : Trouble::Unreachable,
              QString::fromUtf8(PQerrorMessage(m_handle)));
    set(m_mode);
}

/// Costs are guessed for big reports; most of ours are small, and compiling them would take longer than they do.
void PostgresConnection::set(Mode mode)
{
    {
        const std::scoped_lock lock(m_cancelMutex);
        m_cancel = PQgetCancel(m_handle);
    }
    PQsetNoticeProcessor(
        m_handle, [](void *, const char *) {}, nullptr);
    exec(u"SET TimeZone = 'UTC'; SET jit = off; SET extra_float_digits = 1"_s);
    if (mode == Mode::Read)
        exec(u"SET default_transaction_read_only = on"_s);
}

bool PostgresConnection::isLost() const { return m_isCut || PQstatus(m_handle) != CONNECTION_OK; }

/// A server that was away for a moment may be back.
void PostgresConnection::connectAgainIfLost()
{
    if (m_isInAction)
        raise(Trouble::Unreachable, u"the connection was lost within a transaction"_s);
    if (!isLost())
        return;
    if (m_lastFailed.isValid() && m_lastFailed.elapsed() < waitBeforeRetry)
        raise(Trouble::Unreachable, u"the server was away a moment ago"_s);
    m_prepared.clear();
    awaitInterrupting();
    {
        const std::scoped_lock lock(m_cancelMutex);
        PQfreeCancel(std::exchange(m_cancel, nullptr));
    }
    PQreset(m_handle);
    if (PQstatus(m_handle) != CONNECTION_OK) {
        m_lastFailed.start();
        raise(Trouble::Unreachable, QString::fromUtf8(PQerrorMessage(m_handle)));
    }
    m_lastFailed.invalidate();
    m_isCut = false;
    set(m_mode);
    // Without it more would be seen.
    auto cut = qScopeGuard([this] { m_isCut = true; });
    if (!m_overlay.isEmpty())
        makeOverlay();
    cut.dismiss();
}

template <typename Work>
auto PostgresConnection::evenIfLost(Work work) -> decltype(work())
{
    connectAgainIfLost();
    try {
        return work();
    } catch (const StorageError &) {
        // That it was lost shows only when it is used.
        if (!isLost())
            throw;
    }
    connectAgainIfLost();
    return work();
}

pg_result *PostgresConnection::checked(pg_result *result, const QString &what)
{
    const auto status = PQresultStatus(result);
    if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK || status == PGRES_EMPTY_QUERY)
        return result;
    const QByteArray state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const QString detail = QString::fromUtf8(PQerrorMessage(m_handle)).trimmed() + u" in: "_s + what;
    PQclear(result);
    m_isCut |= state.isEmpty(); // what the server says of a statement has a state
    raise(isLost() ? Trouble::Unreachable : troubleOf(state), detail);
}

QByteArray PostgresConnection::prepared(const QString &sql)
{
    if (const auto known = m_prepared.find(sql); known != m_prepared.end())
        return known->second;
    const QByteArray name = "s" + QByteArray::number(qint64(m_prepared.size()));
    PQclear(checked(PQprepare(m_handle, name.constData(), PostgresQuery::numbered(sql).constData(), 0, nullptr), sql));
    return m_prepared.emplace(sql, name).first->second;
}

pg_result *PostgresConnection::run(const QString &sql, const std::vector<const char *> &values,
                                   const std::vector<int> &lengths, const std::vector<int> &formats)
{
    const auto once = [&] {
        return checked(PQexecPrepared(m_handle, prepared(sql).constData(), int(values.size()), values.data(), lengths.data(),
                                      formats.data(), 0),
                       sql);
    };
    return isWithinTransaction() ? once() : evenIfLost(once);
}

std::unique_ptr<Query> PostgresConnection::query(const QString &sql) { return std::make_unique<PostgresQuery>(*this, sql); }

void PostgresConnection::exec(const QString &sql) { PQclear(checked(PQexec(m_handle, sql.toUtf8().constData()), sql)); }

void PostgresConnection::begin(Patience patience)
{
    awaitInterrupting(); // it was meant for what ran before
    const QString longest = patience == Patience::Second ? u"1s"_s : u"5s"_s;
    try {
        evenIfLost([&] {
            exec(u"BEGIN; SET LOCAL lock_timeout = '%1'; SELECT pg_advisory_xact_lock(%2); SET LOCAL lock_timeout = 0"_s
                     .arg(longest)
                     .arg(writersLock));
        });
        m_isInAction = true;
        ++m_transactions;
        startWriting();
        refuseOtherVersion();
    } catch (...) {
        rollBackQuietly();
        throw;
    }
}

void PostgresConnection::beginReading()
{
    evenIfLost([&] { exec(u"BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"_s); });
}

void PostgresConnection::commit()
{
    awaitInterrupting();
    refuseIfSpoilt();
    exec(u"COMMIT"_s);
    m_isInAction = false;
    stopWriting();
}

void PostgresConnection::rollBackQuietly()
{
    awaitInterrupting();
    m_isInAction = false;
    if (isWithinTransaction())
        PQclear(PQexec(m_handle, "ROLLBACK"));
    stopWriting();
}

bool PostgresConnection::isWithinTransaction() const
{
    const auto status = PQtransactionStatus(m_handle);
    return m_isInAction || status == PQTRANS_INTRANS || status == PQTRANS_INERROR || status == PQTRANS_ACTIVE;
}

/// Asking the server takes a connection of its own, and whoever interrupts may be a window.
void PostgresConnection::interrupt()
{
    spoil(Trouble::Interrupted);
    const std::scoped_lock lock(m_cancelMutex);
    if (!m_cancel || m_interrupting.valid())
        return;
    m_interrupting = std::async(std::launch::async, [cancel = m_cancel] {
        std::array<char, 256> complaint;
        PQcancel(cancel, complaint.data(), int(complaint.size()));
    });
}

/// What comes late would stop what runs next.
void PostgresConnection::awaitInterrupting()
{
    std::future<void> interrupting;
    {
        const std::scoped_lock lock(m_cancelMutex);
        interrupting = std::move(m_interrupting);
    }
    if (interrupting.valid())
        interrupting.wait();
}

void PostgresConnection::overlay(const QStringList &making)
{
    m_overlay = making;
    if (isWithinTransaction())
        makeOverlay();
    else
        evenIfLost([this] { makeOverlay(); });
}

/// What a name stands for is settled when a statement is prepared, so none of those before is kept.
void PostgresConnection::makeOverlay()
{
    const bool isAlone = !isWithinTransaction();
    if (isAlone)
        exec(u"BEGIN READ WRITE"_s);
    const auto giveUp = qScopeGuard([&] {
        if (isAlone && isWithinTransaction())
            PQclear(PQexec(m_handle, "ROLLBACK"));
    });
    m_prepared.clear();
    exec((QStringList{u"DEALLOCATE ALL"_s, u"DISCARD TEMP"_s} + m_overlay).join(u";\n"_s));
    if (isAlone)
        exec(u"COMMIT"_s);
}

Login PostgresConnection::login()
{
    const auto row = rows(u"SELECT session_user, r.rolsuper OR d.datdba = r.oid FROM pg_roles r, pg_database d "
                          "WHERE r.rolname = session_user AND d.datname = current_database()"_s)
                         .value(0);
    return {row.value(0), row.value(1) == "t"_L1};
}

QList<QStringList> PostgresConnection::rows(const QString &sql)
{
    const std::unique_ptr<pg_result, decltype(&PQclear)> result(checked(PQexec(m_handle, sql.toUtf8().constData()), sql),
                                                                &PQclear);
    QList<QStringList> found;
    for (int row = 0; row < PQntuples(result.get()); ++row) {
        QStringList cells;
        for (int column = 0; column < PQnfields(result.get()); ++column)
            cells += QString::fromUtf8(PQgetvalue(result.get(), row, column));
        found += cells;
    }
    return found;
}

void PostgresConnection::announce() { exec(u"NOTIFY "_s + QLatin1String(PostgresNews::channel)); }

void PostgresConnection::claim()
{
    const auto row =
        rows(u"SELECT datcollate, pg_encoding_to_char(encoding) FROM pg_database WHERE datname = current_database()"_s)
            .value(0);
    const QStringList byBytes{u"C"_s, u"C.UTF-8"_s, u"C.utf8"_s, u"POSIX"_s};
    if (byBytes.contains(row.value(0)) && row.value(1) == "UTF8"_L1)
        return;
    throw Refusal(
        {u"other-order"_s, Words::tr("This database of the server orders texts in its own way (%1, %2), so no workspace was "
                                     "made in it. Let packaging/office-server make one, or make it with ENCODING UTF8 "
                                     "and LC_COLLATE C.UTF-8.")
                               .arg(row.value(0), row.value(1))});
}

int PostgresConnection::schemaVersion()
{
    if (rows(u"SELECT to_regclass('meta')"_s).first().first().isEmpty())
        return 0;
    return rows(u"SELECT value FROM meta WHERE name = 'schema_version'"_s).value(0).value(0).toInt();
}

void PostgresConnection::noteSchemaVersion(int version)
{
    exec(u"INSERT INTO meta (name, value) VALUES ('schema_version', '%1') "
         "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s.arg(version));
    m_catalog = {}; // the tables are others now
}

/// What keeps interns and viewers to the rules (RowSecurity) would hold the columns that it asks for as they are. Without it
/// they see nothing, until it is made again. Nobody who reads for ever stops an upgrade for longer than some seconds.
void PostgresConnection::beginRestoring()
{
    begin(Patience::Seconds);
    deferReferences();
    exec(uR"(SET LOCAL rnf.recording = 'restoring'; SET LOCAL lock_timeout = '5s';
DROP SCHEMA IF EXISTS guard CASCADE;
DO $$
DECLARE old record;
BEGIN
    FOR old IN SELECT tablename, policyname FROM pg_policies WHERE schemaname = 'public' LOOP
        EXECUTE format('DROP POLICY %I ON public.%I', old.policyname, old.tablename);
    END LOOP;
END $$)"_s);
}

/// What watches the rows follows the tables as they are now.
void PostgresConnection::commitRestored(const Schema &schema)
{
    exec(u"SET CONSTRAINTS ALL IMMEDIATE"_s);
    exec(PostgresRowWatch::ddl(*this, schema));
    commit();
}

/// As far as whoever owns the tables can: the server may hold old pages in its log and in its own copies for some time.
void PostgresConnection::forgetDeleted() { exec(u"VACUUM search_row, "_s + tables().join(u", "_s)); }

QStringList PostgresConnection::tables()
{
    QStringList names;
    for (const auto &row : rows(u"SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = "
                                "current_schema()::regnamespace AND NOT starts_with(relname, 'search_') ORDER BY relname"_s))
        names += row.first();
    return names;
}

QHash<QString, QList<CatalogColumn>> PostgresConnection::readColumns()
{
    QHash<QString, QList<CatalogColumn>> found;
    for (const auto &row :
         rows(u"SELECT t.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, "
              "coalesce(array_position(k.conkey, a.attnum), 0), coalesce(cardinality(k.conkey), 0), "
              "coalesce(pg_get_expr(d.adbin, d.adrelid), '') FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid "
              "LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum "
              "LEFT JOIN pg_constraint k ON k.conrelid = a.attrelid AND k.contype = 'p' "
              "WHERE t.relkind = 'r' AND t.relnamespace = current_schema()::regnamespace "
              "AND a.attnum > 0 AND NOT a.attisdropped ORDER BY t.relname, a.attnum"_s)) {
        const int keyPlace = row[4].toInt();
        const bool isWholeKey = keyPlace > 0 && row[5] == u'1';
        const bool isOwnKey = isWholeKey && (row[1] == "id"_L1 || row[1] == "seq"_L1);
        found[row[0]] +=
            {row[1], typeNamed(row[2], isOwnKey), row[3] == u't' && !isWholeKey, keyPlace, valueOfDefault(row[6])};
    }
    return found;
}

QHash<QString, QList<CatalogReference>> PostgresConnection::readReferences()
{
    QHash<QString, QList<CatalogReference>> found;
    for (const auto &row :
         rows(u"SELECT t.relname, a.attname, p.relname FROM pg_constraint k JOIN pg_class t ON t.oid = k.conrelid "
              "JOIN pg_class p ON p.oid = k.confrelid "
              "JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1] "
              "WHERE k.contype = 'f' AND t.relnamespace = current_schema()::regnamespace ORDER BY k.oid DESC"_s))
        found[row[0]] += {row[1], row[2]};
    return found;
}

QHash<QString, QList<CatalogUnique>> PostgresConnection::readUniques()
{
    QHash<QString, QList<CatalogUnique>> found;
    static const QRegularExpression condition(u"^\\((\\w+) IS NULL\\)$"_s);
    for (const auto &row :
         rows(u"SELECT t.relname, coalesce(pg_get_expr(i.indpred, i.indrelid), ''), "
              "(SELECT string_agg(a.attname, ',' ORDER BY k.place) "
              "FROM unnest(i.indkey::int2[]) WITH ORDINALITY AS k (number, place) "
              "JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number) "
              "FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid "
              "WHERE i.indisunique AND t.relnamespace = current_schema()::regnamespace ORDER BY i.indexrelid"_s)) {
        const QStringList columns = row[2].split(u',');
        if (columns != QStringList{u"id"_s} && columns != QStringList{u"seq"_s})
            found[row[0]] += {columns, condition.match(row[1]).captured(1)};
    }
    return found;
}

/// In the words of the schema: the server spells "state IN ('yes', 'no')" with an array and casts.
QHash<QString, QString> PostgresConnection::readChecks()
{
    QHash<QString, QString> found;
    static const QRegularExpression list(u"(\\w+) = ANY \\(ARRAY\\[([^\\]]*)\\]\\)"_s);
    for (const auto &row : rows(u"SELECT t.relname, pg_get_constraintdef(k.oid) FROM pg_constraint k "
                                "JOIN pg_class t ON t.oid = k.conrelid "
                                "WHERE k.contype = 'c' AND t.relnamespace = current_schema()::regnamespace"_s)) {
        QString check = row[1];
        found[row[0]] += check.remove(u"::text"_s).replace(list, u"\\1 IN (\\2)"_s) + u'\n';
    }
    return found;
}

QList<CatalogColumn> PostgresConnection::columns(const QString &table)
{
    if (!m_catalog.columns)
        m_catalog.columns = readColumns();
    return m_catalog.columns->value(table);
}

QList<CatalogReference> PostgresConnection::references(const QString &table)
{
    if (!m_catalog.references)
        m_catalog.references = readReferences();
    return m_catalog.references->value(table);
}

QList<CatalogUnique> PostgresConnection::uniques(const QString &table)
{
    if (!m_catalog.uniques)
        m_catalog.uniques = readUniques();
    return m_catalog.uniques->value(table);
}

QString PostgresConnection::checksOf(const QString &table)
{
    if (!m_catalog.checks)
        m_catalog.checks = readChecks();
    return m_catalog.checks->value(table);
}

qint64 PostgresConnection::dataVersion()
{
    if (!m_dataVersion)
        m_dataVersion = query(u"SELECT newest_action FROM log_head()"_s);
    m_dataVersion->step();
    const auto version = std::get<qint64>(m_dataVersion->value(0));
    m_dataVersion->reset();
    return version;
}

bool PostgresConnection::isKeptToRules()
{
    if (!m_isKeptToRules)
        m_isKeptToRules = rows(u"SELECT row_security_active(to_regclass('search_row'))"_s).value(0).value(0) == "t"_L1;
    return *m_isKeptToRules;
}

std::unique_ptr<RowWatch> PostgresConnection::watch(Database &database, const TableShapes &shapes, RowListener &listener)
{
    return std::make_unique<PostgresRowWatch>(database, shapes, listener);
}

std::unique_ptr<TextIndex> PostgresConnection::textIndex(Database &database)
{
    return std::make_unique<PostgresTextIndex>(database, *this);
}

} // namespace rnf
