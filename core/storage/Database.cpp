#include "storage/Database.h"

#include "storage/StorageError.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int longestWait = 5000; ///< milliseconds, for who reads or writes the file

} // namespace

Database::Database(const QString &path, Mode mode) : m_path(path)
{
    // Counting every allocation takes a lock each time, and nobody asks for the sum.
    [[maybe_unused]] static const int configured = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    const int flags = mode == Mode::Write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    try {
        if (code != SQLITE_OK)
            raise(code, u"open"_s);
        configure(mode);
    } catch (...) {
        sqlite3_close_v2(m_handle);
        throw;
    }
}

Database::~Database()
{
    m_dataVersion.reset();
    sqlite3_close_v2(m_handle);
}

void Database::configure(Mode mode)
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

void Database::exec(const QString &sql)
{
    refuseIfSpoilt();
    const int code = sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        raise(sqlite3_extended_errcode(m_handle), sql);
    wrote();
}

void Database::begin()
{
    m_spoilt = 0;
    exec(u"BEGIN IMMEDIATE"_s);
    m_isInTransaction = true;
}

void Database::commit()
{
    exec(u"COMMIT"_s);
    m_isInTransaction = false;
}

void Database::rollBackQuietly()
{
    // An interruption that comes a moment late may hit the ROLLBACK too.
    for (int attempt = 0; attempt < 3 && !sqlite3_get_autocommit(m_handle); ++attempt)
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    m_isInTransaction = false;
}

bool Database::isWithinTransaction() const { return !sqlite3_get_autocommit(m_handle); }

void Database::interrupt()
{
    m_spoilt = SQLITE_INTERRUPT;
    sqlite3_interrupt(m_handle);
}

QHash<QString, qint64> Database::rowCounts()
{
    QStringList tables;
    Statement list(
        *this,
        u"SELECT name FROM sqlite_schema WHERE type = 'table' AND substr(name, 1, 7) NOT IN ('sqlite_', 'search_')"_s);
    list.each([&](Row &row) { tables += row.take<QString>(); });
    QHash<QString, qint64> counts;
    for (const auto &table : tables) {
        Statement count(*this, u"SELECT count(*) FROM \"%1\""_s.arg(table));
        counts.insert(table, count.one<qint64>().value_or(0));
    }
    return counts;
}

qint64 Database::dataVersion()
{
    if (!m_dataVersion)
        m_dataVersion = std::make_unique<Statement>(*this, u"PRAGMA data_version"_s);
    return m_dataVersion->one<qint64>().value_or(0);
}

void Database::foldIntoOneFile()
{
    // Nobody should wait at the door for a visitor; the next closing will do.
    sqlite3_busy_timeout(m_handle, 250);
    exec(u"PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode=DELETE"_s);
}

void Database::emptyWriteAheadLog()
{
    sqlite3_busy_timeout(m_handle, 250);
    exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    sqlite3_busy_timeout(m_handle, longestWait);
}

void Database::leaveAsItIs() { sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr); }

void Database::raiseSpoilt() const { throw StorageError(m_spoilt, u"an earlier statement of this transaction failed"_s); }

void Database::raise(int code, const QString &sql)
{
    if (m_isInTransaction)
        m_spoilt = code;
    throw StorageError(code, QString::fromUtf8(sqlite3_errmsg(m_handle)) + u" in: "_s + sql);
}

} // namespace rnf
