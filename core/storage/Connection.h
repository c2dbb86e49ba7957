#pragma once

#include "storage/Query.h"
#include "storage/Schema.h"
#include "storage/StorageError.h"

#include <QHash>
#include <QStringList>

#include <atomic>
#include <memory>

namespace rnf {

class Database;
class News;
class RowListener;
class RowWatch;
class TableShapes;
class TextIndex;

/// What a database says of one of its tables.
struct CatalogColumn {
    QString name;
    QString type; ///< "INTEGER", "BIGINT", "TEXT" or "BLOB", whatever the database calls it
    bool isRequired = false;
    int keyPlace = 0;  ///< from 1; 0: no part of the primary key
    SqlValue fallback; ///< what the schema gives it by itself
    bool operator==(const CatalogColumn &) const = default;
};
struct CatalogReference {
    QString column;
    QString parent; ///< a table
};
/// Columns whose values may not repeat together.
struct CatalogUnique {
    QStringList columns;
    QString whereNull; ///< only among rows in which this column is NULL; empty: among all
    bool concerns(const QHash<QString, SqlValue> &row) const
    {
        return whereNull.isEmpty() || std::holds_alternative<std::monostate>(row.value(whereNull));
    }
};
/// As whom a place let this program in.
struct Login {
    QString name;          ///< on a server; empty for a file
    bool isKeeper = false; ///< the place is theirs: whoever can open a file, and who owns the database on a server
};
struct BrokenReference {
    QString table;
    qint64 row;
};

/// One of our programs that has a workspace open.
struct ConnectedProgram {
    QString login;   ///< whose it is, as the server knows them
    QString version; ///< "1.3"; empty: it does not say
    bool operator==(const ConnectedProgram &) const = default;
};

/// What differs between the databases that a workspace can live in: one connection, used from one thread at a time. SQL is
/// written once and runs on all; here is the rest. Everything may throw StorageError.
class Connection {
public:
    enum class Mode { Write, Read };
    /// For another program that writes in the same place: a window that waits, or work that goes on by itself.
    enum class Patience { Second, Seconds };

    /// A file, or a server when the place begins with "postgresql://".
    static std::unique_ptr<Connection> open(const QString &place, Mode mode);
    static bool isServer(const QString &place);
    /// Of a place that several programs may have open; null for a file.
    static std::unique_ptr<News> newsOf(const QString &place);

    virtual ~Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    virtual std::unique_ptr<Query> query(const QString &sql) = 0;
    /// Statements that give no rows.
    virtual void exec(const QString &sql) = 0;

    /// To write, and nobody else does until it ends.
    virtual void begin(Patience patience) = 0;
    /// To read what stands at one moment.
    virtual void beginReading() = 0;
    virtual void commit() = 0;
    virtual void rollBackQuietly() = 0; ///< never throws
    virtual bool isWithinTransaction() const = 0;
    /// From now until the transaction ends rows may come before what they refer to.
    virtual void deferReferences() = 0;
    /// Stops what runs. Thread safe.
    virtual void interrupt() = 0;
    /// Makes tables and views of the connection's own, which nobody else sees, in place of those made before. What its tables
    /// hold beside those views cannot be read by their names.
    virtual void overlay(const QStringList &making) = 0;

    /// Several programs may write here, on a server that looks after its files itself.
    virtual bool isShared() const = 0;
    virtual Login login() = 0;
    /// All who have it open hear of this transaction once it is committed.
    virtual void announce() = 0;
    /// Marks what is empty as a workspace of ours.
    virtual void claim() = 0;
    virtual const Dialect &dialect() const = 0;
    /// 0: there are no tables of ours.
    virtual int schemaVersion() = 0;
    virtual void noteSchemaVersion(int version) = 0;
    /// To write past the change log and in any order, as migrations and restoring do; references count again at its end.
    virtual void beginRestoring() = 0;
    virtual void commitRestored(const Schema &schema) = 0;
    /// All that are not derived from others, by name.
    virtual QStringList tables() = 0;
    virtual QList<CatalogColumn> columns(const QString &table) = 0;
    virtual QList<CatalogReference> references(const QString &table) = 0;
    virtual QList<CatalogUnique> uniques(const QString &table) = 0;
    /// The text of its checks, as far as the words that columns take stand in it.
    virtual QString checksOf(const QString &table) = 0;

    /// Changes whenever another connection has committed.
    virtual qint64 dataVersion() = 0;
    /// Tells `listener` of every row of these tables that changes on this connection.
    virtual std::unique_ptr<RowWatch> watch(Database &database, const TableShapes &shapes, RowListener &listener) = 0;
    virtual std::unique_ptr<TextIndex> textIndex(Database &database) = 0;

    /// What the database finds wrong with itself, in its own words; at most 20, or the first when only a look is wanted.
    virtual QStringList damage(bool isOnlyALook) = 0;
    virtual QList<BrokenReference> brokenReferences() = 0;
    /// The last writer closes: nothing of its work lies anywhere else.
    virtual void settle() = 0;
    /// What was deleted stands nowhere any longer; while somebody reads, later.
    virtual void forgetDeleted() = 0;
    /// Closing will leave everything as it is; for what was refused.
    virtual void leaveAsItIs() = 0;

    /// Our programs that are connected beside this connection, each login and version once; none where only one can be.
    virtual QList<ConnectedProgram> others() = 0;
    /// From now on `begin` throws a Refusal ("upgraded") where the tables are of another version than this: somebody with a
    /// newer program has brought them up to date, and what is written by the rules of before would damage them.
    virtual void keepToVersion(int version) = 0;

    /// A transaction in which a statement failed, or that was interrupted, takes no more: it can only be rolled back.
    void refuseIfSpoilt() const
    {
        if (m_isWriting && m_spoilt != StorageError::Trouble::None) [[unlikely]]
            throw StorageError(m_spoilt, QStringLiteral("an earlier statement of this transaction failed"));
    }

protected:
    Connection() = default;

    void startWriting()
    {
        m_spoilt = StorageError::Trouble::None;
        m_isWriting = true;
    }
    void stopWriting() { m_isWriting = false; }
    void spoil(StorageError::Trouble trouble) { m_spoilt = trouble; }
    [[noreturn]] void raise(StorageError::Trouble trouble, const QString &detail)
    {
        if (m_isWriting)
            m_spoilt = trouble;
        throw StorageError(trouble, detail);
    }

private:
    bool m_isWriting = false;
    std::atomic<StorageError::Trouble> m_spoilt = StorageError::Trouble::None;
};

} // namespace rnf
