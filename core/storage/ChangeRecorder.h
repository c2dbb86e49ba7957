#pragma once

#include "storage/IdRanges.h"
#include "storage/TableShapes.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <map>

struct sqlite3;
struct sqlite3_value;

namespace rnf {

/// Which rows an action touched. Derived data is refreshed from it before the commit, listeners are told after.
struct ChangedRows {
    std::map<int, IdRanges> inserted; ///< new rows by table number
    QSet<int> tables;                 ///< tables with any change
    /// By table: the people (later: events …) whose own or child rows there changed, new ones left out.
    std::map<int, QSet<qint64>> about;
    qint64 count = 0; ///< rows in all

    bool isEmpty() const { return count == 0; }
};

/// Writes the change log of the writing connection. SQLite's pre-update hook tells it of every row that changes; rows that
/// change nothing are skipped, consecutive inserts become one entry, and later edits of a row made in the same action are
/// part of making it. A row that changes while nothing is recorded fails the statement. Belongs to the writing thread.
class ChangeRecorder {
public:
    ChangeRecorder(Database &database, const Schema &schema);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder &) = delete;
    ChangeRecorder &operator=(const ChangeRecorder &) = delete;

    void start(qint64 actionSeq);
    /// Writes what is left and returns what changed. The digest covers all entries of the action, in order.
    ChangedRows finish();
    QByteArray digest() const { return m_hash.result(); }
    /// What happens to rows of this table until the action ends is logged without what they said: they are purged in it.
    void withhold(int table) { m_withheld.insert(table); }
    /// Forgets everything; for a rolled-back action.
    void drop();

private:
    struct Table;
    struct Entry {
        int table;
        qint64 row;
        qint64 last;
        qint64 about; ///< 0: none
        const char *op;
        QByteArray image; ///< null: none
    };

    static void onPreUpdate(void *self, sqlite3 *, int operation, const char *database, const char *table, long long before,
                            long long after);
    void afterWrite();
    void record(const Table &table, int operation, qint64 before, qint64 after);
    void recordInsert(const Table &table, qint64 row);
    void recordUpdate(const Table &table, qint64 row);
    void recordDelete(const Table &table, qint64 row);
    const Table *tableNamed(const char *name);
    bool isNew(int table, qint64 row) const;
    RawValue before(int column);
    RawValue after(int column);
    QByteArray imageOfUpdate(const Table &table);
    QByteArray imageOfDelete(const Table &table);
    static QByteArray wholeImage(const Table &table, QByteArray members);
    void keep(int code);
    qint64 aboutOf(const Table &table, bool isOld, qint64 row);
    void note(const Table &table, qint64 about);
    void writePending();
    void write(const Entry &entry);

    Database &m_database;
    TableShapes m_shapes;
    std::vector<Table> m_tables;
    const Table *m_lastTable = nullptr;
    bool m_isActive = false;
    int m_failure = 0; ///< SQLite's code of what went wrong while it told of rows, for the end of the statement
    qint64 m_action = 0;
    std::vector<Entry> m_pending;
    QSet<int> m_withheld;
    ChangedRows m_changed;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    Statement m_insert;
};

/// What a change's digest covers, for writing and for checking.
QByteArray changeDigest(const QByteArray &salt, int table, qint64 row, qint64 last, qint64 about, QByteArrayView op,
                        const QByteArray &image);

} // namespace rnf
