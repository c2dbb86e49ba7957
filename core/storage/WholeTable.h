#pragma once

#include "storage/Schema.h"
#include "storage/StatementCache.h"

#include <QStringList>

#include <functional>

namespace rnf {

class Database;

/// A table as whoever takes everything along sees it.
struct WholeTable {
    struct Column {
        QString name;
        QString type; ///< "TEXT", "INTEGER", "BIGINT" or "BLOB"
        bool isRequired = false;
        QString refersTo;  ///< a table; empty: none
        QStringList words; ///< the only ones that it takes; empty: any
        bool isBytes() const { return type == QLatin1String("BLOB"); }
        bool operator==(const Column &) const = default;
    };

    QString name;
    QList<Column> columns;
    QStringList key; ///< columns that rows are told apart and ordered by

    QStringList columnNames() const;
    bool isNumbered() const;
    bool operator==(const WholeTable &) const = default;

    /// All tables of a workspace that are not derived from others, by name. Throws StorageError.
    static QList<WholeTable> all(Database &database);
    /// Of all of them. Throws StorageError.
    static int schemaVersion(Database &database);
    /// Visits every row in the order of its key, until `visit` says stop; of what a file notes of itself only what stays true
    /// elsewhere. Throws StorageError.
    void each(Database &database, const std::function<bool(const QList<SqlValue> &)> &visit) const;
};

/// Fills a workspace that was just made with the rows of another one, ids and history included, past the change log, in
/// one transaction that is taken back unless it is finished. Throws StorageError.
class WholeLoad {
public:
    WholeLoad(Database &writer, const Schema &schema);
    ~WholeLoad();
    WholeLoad(const WholeLoad &) = delete;
    WholeLoad &operator=(const WholeLoad &) = delete;

    /// The values stand in the order of the columns. Rows are written many at a time.
    void add(const WholeTable &table, const QList<SqlValue> &row);
    /// Writes what was added of a table.
    void write(const WholeTable &table);
    void finish();

private:
    Statement &insertOf(const WholeTable &table, qsizetype rows);

    Database &m_writer;
    const Schema &m_schema;
    StatementCache m_inserts;
    QList<SqlValue> m_added; ///< of the table that is being filled, row after row
};

} // namespace rnf
