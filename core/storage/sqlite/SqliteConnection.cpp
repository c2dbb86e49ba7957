#include "storage/sqlite/SqliteConnection.h"

#include "storage/sqlite/SqliteQuery.h"
#include "storage/sqlite/SqliteRowWatch.h"
#include "storage/sqlite/SqliteTextIndex.h"
#include "storage/sqlite/vault.h"

#include <QRegularExpression>
#include <QScopeGuard>

#include <cerrno>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int longestWait = 5000; ///< milliseconds, for who reads or writes the file
constexpr int shortestWait = 250; ///< nobody should wait at the door for a visitor; the next closing will do

/// The value that `DEFAULT …` in the schema stands for. Our schema uses '' and whole numbers only.
SqlValue valueOfDefault(const QString &text)
{
    if (text.isNull())
        return {};
    if (text.startsWith(u'\''))
        return text.sliced(1, text.size() - 2);
    return text.toLongLong();
}

/// SQLite itself says "full" of a write alone, and there of no quota and no largest size.
bool foundNoRoom(int code, int systemError)
{
    switch (code) {
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_SHMOPEN:
    case SQLITE_IOERR_SHMSIZE:
    case SQLITE_IOERR_SHMMAP:
    case SQLITE_CANTOPEN:
        return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
    default:
        return false;
    }
}

} // namespace

StorageError::Trouble sqliteTrouble(int code, int systemError)
{
    using Trouble = StorageError::Trouble;
    if (code == SQLITE_IOERR_DATA) // a page is not what was sealed there
        return Trouble::Damaged;
    if (foundNoRoom(code, systemError))
        return Trouble::DiskFull;
    switch (code & 0xff) {
    case SQLITE_FULL:
        return Trouble::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return Trouble::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Trouble::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Trouble::InUse;
    case SQLITE_INTERRUPT:
        return Trouble::Interrupted;
    case SQLITE_IOERR:
        return Trouble::DiskFailed;
    case SQLITE_CONSTRAINT:
        return Trouble::Constraint;
    case SQLITE_MISUSE:
        return Trouble::Misuse;
    default:
        return Trouble::Other;
    }
}

SqliteConnection::SqliteConnection(const QString &path, Mode mode)
{
    const int flags = mode == Mode::Write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    vault::registerVfs();
    const auto look = vault::look(path);
    if (look == vault::Look::Unreadable)
        raise(StorageError::Trouble::ReadOnly, u"a file cannot be looked at"_s);
    const bool isEncrypted = look == vault::Look::Encrypted;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flags | SQLITE_OPEN_NOMUTEX,
                                     isEncrypted ? vault::vfsName : nullptr);
    try {
        if (code != SQLITE_OK)
            fail(code, u"open"_s);
        if (isEncrypted)
            makeRoomForSeals(path);
        configure(mode);
    } catch (...) {
        sqlite3_close_v2(m_handle);
        throw;
    }
}

SqliteConnection::~SqliteConnection()
{
    m_dataVersion.reset();
    sqlite3_close_v2(m_handle);
}

void SqliteConnection::makeRoomForSeals(const QString &path)
{
    int reserved = vault::reservedBytes;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    if (!vault::isSealed(m_handle, path))
        raise(StorageError::Trouble::Other, u"an encrypted file would be written in plain"_s);
}

void SqliteConnection::configure(Mode mode)
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_LOOKASIDE, nullptr, 1200, 500);
    sqlite3_busy_timeout(m_handle, longestWait);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    exec(u"PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY; PRAGMA cell_size_check=ON"_s);
    if (mode == Mode::Write) {
        // Only an action that fills the cache spills; and as a failed statement fails its action, none is taken back alone,
        // which SQLite 3.40 does wrong after a spill.
        exec(u"PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;"
             "PRAGMA wal_autocheckpoint=1000; PRAGMA cache_size=-65536; PRAGMA cache_spill=ON"_s);
    } else {
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        exec(u"PRAGMA query_only=ON; PRAGMA wal_autocheckpoint=0; PRAGMA cache_size=-16384"_s);
    }
}

void SqliteConnection::fail(int code, const QString &sql)
{
    // sqlite3_system_errno() would be this, but knows nothing of a commit that failed.
    const int systemError = errno;
    raise(sqliteTrouble(code, systemError), QString::fromUtf8(sqlite3_errmsg(m_handle)) + u" in: "_s + sql);
}

std::unique_ptr<Query> SqliteConnection::query(const QString &sql) { return std::make_unique<SqliteQuery>(*this, sql); }

void SqliteConnection::exec(const QString &sql)
{
    if (sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(sqlite3_extended_errcode(m_handle), sql);
}

void SqliteConnection::begin(Patience)
{
    exec(u"BEGIN IMMEDIATE"_s);
    startWriting();
}

void SqliteConnection::commit()
{
    exec(u"COMMIT"_s);
    stopWriting();
}

void SqliteConnection::rollBackQuietly()
{
    // An interruption that comes a moment late may hit the ROLLBACK too.
    for (int attempt = 0; attempt < 3 && !sqlite3_get_autocommit(m_handle); ++attempt)
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    stopWriting();
}

bool SqliteConnection::isWithinTransaction() const { return !sqlite3_get_autocommit(m_handle); }

void SqliteConnection::interrupt()
{
    spoil(StorageError::Trouble::Interrupted);
    sqlite3_interrupt(m_handle);
}

/// What is made stands in no file, so it is made on a reading connection too.
void SqliteConnection::overlay(const QStringList &making)
{
    sqlite3_set_authorizer(m_handle, nullptr, nullptr);
    m_veiled.clear();
    const bool isReading = sqlite3_db_readonly(m_handle, "main") == 1;
    const auto endOfWriting = qScopeGuard([&] {
        if (isReading)
            sqlite3_exec(m_handle, "PRAGMA query_only=ON", nullptr, nullptr, nullptr);
    });
    if (isReading)
        exec(u"PRAGMA query_only=OFF"_s);
    for (const auto &row : rows(u"SELECT type, name FROM sqlite_temp_schema WHERE type IN ('view', 'table') "
                                "ORDER BY type DESC"_s))
        exec(u"DROP %1 temp.\"%2\""_s.arg(row[0], row[1]));
    for (const auto &statement : making)
        exec(statement);
    for (const auto &row : rows(u"SELECT name FROM sqlite_temp_schema WHERE type = 'view'"_s))
        m_veiled.insert(row.first().toUtf8());
    if (!m_veiled.isEmpty())
        sqlite3_set_authorizer(m_handle, &SqliteConnection::authorize, this);
}

/// The net below the views: a statement that names a table past its view reads nothing.
int SqliteConnection::authorize(void *self, int what, const char *table, const char *column, const char *database,
                                const char *view)
{
    if (what != SQLITE_READ || qstrcmp(database, "main") != 0 || qstrlen(column) == 0)
        return SQLITE_OK;
    const auto &veiled = static_cast<SqliteConnection *>(self)->m_veiled;
    const auto isVeiled = [&](const char *name) {
        return name && veiled.contains(QByteArray::fromRawData(name, qsizetype(qstrlen(name))));
    };
    return isVeiled(table) && !isVeiled(view) ? SQLITE_IGNORE : SQLITE_OK;
}

QList<QStringList> SqliteConnection::rows(const QString &sql)
{
    QList<QStringList> found;
    SqliteQuery query(*this, sql);
    while (query.step()) {
        QStringList row;
        for (int column = 0; column < query.columnCount(); ++column) {
            const RawValue value = query.value(column);
            if (const auto *number = std::get_if<qint64>(&value))
                row += QString::number(*number);
            else if (const auto *text = std::get_if<QUtf8StringView>(&value))
                row += text->toString();
            else
                row += QString();
        }
        found += row;
    }
    return found;
}

void SqliteConnection::claim() { exec(u"PRAGMA application_id=%1"_s.arg(sqliteApplicationId)); }

int SqliteConnection::schemaVersion() { return rows(u"PRAGMA user_version"_s).first().first().toInt(); }

void SqliteConnection::noteSchemaVersion(int version) { exec(u"PRAGMA user_version=%1"_s.arg(version)); }

/// Within a transaction foreign keys cannot be switched.
void SqliteConnection::beginRestoring()
{
    exec(u"PRAGMA foreign_keys=OFF"_s);
    begin(Patience::Seconds);
}

void SqliteConnection::commitRestored(const Schema &)
{
    commit();
    // The first page must say whose file this is and of which version: the next opening reads it before the log.
    exec(u"PRAGMA foreign_keys=ON; PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

QStringList SqliteConnection::tables()
{
    QStringList names;
    for (const auto &row : rows(u"SELECT name FROM sqlite_schema WHERE type = 'table' "
                                "AND substr(name, 1, 7) NOT IN ('sqlite_', 'search_') ORDER BY name"_s))
        names += row.first();
    return names;
}

QList<CatalogColumn> SqliteConnection::columns(const QString &table)
{
    QList<CatalogColumn> columns;
    for (const auto &row :
         rows(u"SELECT name, type, \"notnull\", pk, dflt_value FROM pragma_table_info('%1', 'main')"_s.arg(table)))
        columns += {row[0], row[1], row[2] == u'1', row[3].toInt(), valueOfDefault(row[4])};
    return columns;
}

QList<CatalogReference> SqliteConnection::references(const QString &table)
{
    QList<CatalogReference> references;
    for (const auto &row : rows(u"SELECT \"from\", \"table\" FROM pragma_foreign_key_list('%1', 'main')"_s.arg(table)))
        references += {row[0], row[1]};
    return references;
}

/// Where our schema leaves rows out of a unique index, it says so by one column that is NULL in the others.
QList<CatalogUnique> SqliteConnection::uniques(const QString &table)
{
    static const QRegularExpression condition(u" WHERE (\\w+) IS NULL$"_s);
    QList<CatalogUnique> uniques;
    for (const auto &list :
         rows(u"SELECT list.name, coalesce(made.sql, '') FROM pragma_index_list('%1', 'main') AS list "
              "LEFT JOIN sqlite_schema AS made ON made.name = list.name WHERE list.\"unique\" = 1"_s.arg(table))) {
        CatalogUnique unique{{}, condition.match(list[1]).captured(1)};
        for (const auto &row :
             rows(u"SELECT name FROM pragma_index_info('%1', 'main') WHERE name IS NOT NULL"_s.arg(list[0])))
            unique.columns += row.first();
        uniques += unique;
    }
    return uniques;
}

QString SqliteConnection::checksOf(const QString &table)
{
    return rows(u"SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = '%1'"_s.arg(table)).value(0).value(0);
}

qint64 SqliteConnection::dataVersion()
{
    if (!m_dataVersion)
        m_dataVersion = query(u"PRAGMA data_version"_s);
    m_dataVersion->step();
    const auto version = std::get<qint64>(m_dataVersion->value(0));
    m_dataVersion->reset();
    return version;
}

std::unique_ptr<RowWatch> SqliteConnection::watch(Database &, const TableShapes &shapes, RowListener &listener)
{
    return std::make_unique<SqliteRowWatch>(*this, shapes, listener);
}

std::unique_ptr<TextIndex> SqliteConnection::textIndex(Database &database)
{
    return std::make_unique<SqliteTextIndex>(database);
}

QStringList SqliteConnection::damage(bool isOnlyALook)
{
    QStringList found;
    for (const auto &row : rows(isOnlyALook ? u"PRAGMA quick_check(1)"_s : u"PRAGMA integrity_check(20)"_s)) {
        if (row.first() != "ok"_L1)
            found += row.first();
    }
    return found;
}

QList<BrokenReference> SqliteConnection::brokenReferences()
{
    QList<BrokenReference> broken;
    for (const auto &row : rows(u"PRAGMA foreign_key_check"_s))
        broken += {row[0], row[1].toLongLong()};
    return broken;
}

void SqliteConnection::settle()
{
    sqlite3_busy_timeout(m_handle, shortestWait);
    exec(u"PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode=DELETE"_s);
}

void SqliteConnection::forgetDeleted()
{
    // The text index keeps the words of deleted texts until what holds them is merged.
    exec(u"INSERT INTO search_text (search_text) VALUES ('optimize')"_s);
    sqlite3_busy_timeout(m_handle, shortestWait);
    exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    sqlite3_busy_timeout(m_handle, longestWait);
}

void SqliteConnection::leaveAsItIs() { sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr); }

} // namespace rnf
