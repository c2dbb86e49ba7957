#pragma once

#include "storage/IdRanges.h"
#include "storage/RowWatch.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <map>

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

/// Writes the change log of the writing connection, which tells it of every row that changes; rows that change nothing are
/// skipped, consecutive inserts become one entry, and later edits of a row made in the same action are part of making it. A
/// row that changes while nothing is recorded fails the statement. Belongs to the writing thread.
class ChangeRecorder : private RowListener {
public:
    ChangeRecorder(Database &database, const Schema &schema);
    ~ChangeRecorder() override;
    ChangeRecorder(const ChangeRecorder &) = delete;
    ChangeRecorder &operator=(const ChangeRecorder &) = delete;

    const TableShapes &shapes() const { return m_shapes; }
    void start(qint64 actionSeq);
    /// Writes what is left and returns what changed. The digest covers all entries of the action, in order.
    ChangedRows finish();
    QByteArray digest() const { return m_hash.result(); }
    /// What happens to rows of this table until the action ends is logged without what they said: they are purged in it.
    void withhold(int table) { m_withheld.insert(table); }
    /// Forgets everything; for a rolled-back action.
    void drop();

private:
    struct Entry {
        int table;
        qint64 row;
        qint64 last;
        qint64 about; ///< 0: none
        const char *op;
        QByteArray image; ///< null: none
    };

    bool isNew(int table, qint64 row) const override;
    void rowInserted(const TableShape &shape, qint64 row, qint64 about) override;
    void rowUpdated(const TableShape &shape, qint64 row, qint64 aboutBefore, qint64 aboutAfter,
                    const QByteArray &image) override;
    void rowDeleted(const TableShape &shape, qint64 row, qint64 about, const QByteArray &image) override;
    void note(const TableShape &shape, qint64 about);
    void afterWrite();
    void writePending();
    void write(const Entry &entry);

    Database &m_database;
    TableShapes m_shapes;
    std::unique_ptr<RowWatch> m_watch;
    bool m_isActive = false;
    qint64 m_action = 0;
    qint64 m_seq = 0; ///< of the newest entry
    std::vector<Entry> m_pending;
    QSet<int> m_withheld;
    ChangedRows m_changed;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    Statement m_insert, m_last;
};

/// What a change's digest covers, for writing and for checking.
QByteArray changeDigest(const QByteArray &salt, int table, qint64 row, qint64 last, qint64 about, QByteArrayView op,
                        const QByteArray &image);

} // namespace rnf
