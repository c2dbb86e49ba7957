#pragma once

#include "storage/Connection.h"
#include "storage/Scope.h"
#include "storage/Statement.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>

namespace rnf {

/// One connection to a workspace, in a file or on a server, to be used from one thread at a time. Opening, statements and
/// transactions throw StorageError.
class Database {
public:
    using Mode = Connection::Mode;
    using Patience = Connection::Patience;

    Database(const QString &place, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs statements that give no rows: schema, settings.
    void exec(const QString &sql);

    /// A transaction that writes, from its first moment.
    void begin(Patience patience = Patience::Seconds) { m_connection->begin(patience); }
    void commit();
    void rollBackQuietly() { m_connection->rollBackQuietly(); } ///< never throws; for destructors
    bool isWithinTransaction() const { return m_connection->isWithinTransaction(); }
    void deferReferences() { m_connection->deferReferences(); }

    /// Stops the transaction that another thread writes: what runs and all that follows in it fails as cancelled. Thread safe.
    void interrupt() { m_connection->interrupt(); }

    /// From now on it shows what a scope leaves to be seen, whoever asks by whatever statement.
    void narrow(const Scope &scope);
    /// It shows everything again.
    void widen();
    void widenQuietly(); ///< never throws; before a transaction ends
    const Scope &scope() const { return m_scope; }

    /// Rows per table, derived tables left out.
    QHash<QString, qint64> rowCounts();

    /// Changes whenever another connection has committed.
    qint64 dataVersion() { return m_connection->dataVersion(); }

    QString path() const { return m_place; }
    Connection &connection() const { return *m_connection; }

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

private:
    QString m_place;
    std::unique_ptr<Connection> m_connection;
    QSet<QString> m_statements;
    Scope m_scope;
    std::function<void()> m_afterWrite;
};

/// Everything read while it lives shows one moment, whatever others commit; within another one, the moment of that. For a
/// reading connection.
class Snapshot {
public:
    explicit Snapshot(Database &database) : m_database(database), m_isOuter(!database.isWithinTransaction())
    {
        if (m_isOuter)
            m_database.connection().beginReading();
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
