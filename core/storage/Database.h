#pragma once

#include "storage/Statement.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>

struct sqlite3;

namespace rnf {

/// One connection to a workspace file, to be used from one thread at a time. Sets the run-time contract of safety.md
/// when it opens. Opening, statements and transactions throw StorageError.
class Database {
public:
    enum class Mode { Write, Read };

    Database(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs statements that give no rows: schema, settings.
    void exec(const QString &sql);

    void begin(); ///< a write transaction from its first moment (BEGIN IMMEDIATE)
    void commit();
    void rollBackQuietly(); ///< never throws; for destructors
    bool isWithinTransaction() const;

    /// Stops the transaction that another thread writes: what runs and all that follows in it fails as cancelled. Thread safe.
    void interrupt();

    /// A transaction in which a statement failed, or that was interrupted, takes no more: it can only be rolled back.
    void refuseIfSpoilt() const
    {
        if (m_isInTransaction && m_spoilt != 0) [[unlikely]]
            raiseSpoilt();
    }

    /// Rows per table, search tables left out.
    QHash<QString, qint64> rowCounts();

    /// Changes whenever another connection has committed.
    qint64 dataVersion();

    /// Closing the only writer: moves the log into the file and leaves one plain file. Throws when a reader is open.
    void foldIntoOneFile();
    /// What was deleted stands in the log no longer either; while somebody reads, later.
    void emptyWriteAheadLog();
    /// Closing will leave file and log as they are; for a file that was refused.
    void leaveAsItIs();

    QString path() const { return m_path; }
    sqlite3 *handle() const { return m_handle; }

    /// The text of every statement that repositories made on this connection, for the test that tries them elsewhere.
    QStringList statements() const { return m_statements.values(); }

    void remember(const QString &sql) { m_statements.insert(sql); }

    /// Called after each statement that wrote; the change log moves what it collected into its table.
    void setAfterWrite(std::function<void()> afterWrite) { m_afterWrite = std::move(afterWrite); }
    void wrote() const
    {
        if (m_afterWrite)
            m_afterWrite();
    }
    [[noreturn]] void raise(int code, const QString &sql);

private:
    void configure(Mode mode);
    [[noreturn]] void raiseSpoilt() const;

    QString m_path;
    sqlite3 *m_handle = nullptr;
    QSet<QString> m_statements;
    std::function<void()> m_afterWrite;
    bool m_isInTransaction = false;
    std::atomic_int m_spoilt = 0; ///< SQLite's code of what went wrong
    std::unique_ptr<Statement> m_dataVersion;
};

/// Everything read while it lives shows one moment, whatever others commit; within another one, the moment of that. For a
/// reading connection.
class Snapshot {
public:
    explicit Snapshot(Database &database) : m_database(database), m_isOuter(!database.isWithinTransaction())
    {
        if (m_isOuter)
            m_database.exec(QStringLiteral("BEGIN"));
    }
    ~Snapshot()
    {
        if (m_isOuter)
            m_database.rollBackQuietly();
    }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Database &m_database;
    bool m_isOuter;
};

} // namespace rnf
