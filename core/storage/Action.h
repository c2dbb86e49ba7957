#pragma once

#include "base/Session.h"
#include "storage/ChangeRecorder.h"
#include "storage/Connection.h"
#include "storage/Repositories.h"
#include "storage/Scope.h"

#include <QDateTime>
#include <QHash>

namespace rnf {

/// Keeps data that follows from logged rows, such as a search index, in step with them, inside the same transaction.
class DerivedData {
public:
    virtual ~DerivedData() = default;
    virtual void refresh(const ChangedRows &changed) = 0;
    virtual void rebuild() = 0;
    /// Does it hold together in itself?
    virtual bool isSound() = 0;
};

/// Hands out row ids from this installation's block: installation × 2³³ + counter, so that rows made on two laptops never
/// clash when they meet. Each table takes runs that double in size, so that a bulk insert logs few ranges.
class IdSource {
public:
    IdSource(Database &database, qint64 installation);
    void start();
    qint64 next(int table);
    /// Writes how far the counter went; part of the action's transaction.
    void save();

private:
    struct Run {
        qint64 next = 0;
        qint64 end = 0;
        qint64 size = 1;
    };
    qint64 m_installation;
    qint64 m_next = 0;
    bool m_isUsed = false;
    QHash<int, Run> m_runs;
    Statement m_read;
    Statement m_write;
};

/// One named thing that somebody did: a transaction from its first moment, rolled back unless committed. Lives on the
/// writing thread. A repository's writes take it, so that writing outside one does not compile.
class Action {
public:
    struct Author {
        AccountId account;
        QDateTime at;
    };

    Action(Repositories &repositories, ChangeRecorder &recorder, IdSource &ids, QString label, Author author,
           Connection::Patience patience);
    ~Action();
    Action(const Action &) = delete;
    Action &operator=(const Action &) = delete;

    /// A feature's repository on the writing connection: what a write rests on is read here, and written here.
    template <typename Repository>
    Repository &on()
    {
        return m_repositories.get<Repository>();
    }

    /// Refreshes derived data, writes the log entry and commits. An action that changed nothing leaves no entry; what is not
    /// logged, such as a running timer, is kept all the same.
    ChangedRows commit(std::span<DerivedData *const> derived);

    /// Whoever acts sees and writes what they do there; the rest is refused before the commit, and all is taken back.
    void keepWithin(const ReadingPlace &place) { m_within = place; }

    qint64 newId(int table) { return m_ids.next(table); }
    qint64 seq() const { return m_seq; }
    /// Different for every attempt, while an action rolled back leaves its `seq` to the next.
    quint64 attempt() const { return m_attempt; }
    /// The action's name may only be known at its end ("Import list.csv: 12 new").
    void setLabel(const QString &label) { m_label = label; }
    QString label() const { return m_label; }
    QDateTime doneAt() const { return m_author.at; }
    void setUndoes(qint64 seq) { m_undoes = seq; }
    /// For what must stand in the history although it changes no row: an export, a printed list.
    void keepWithoutChanges() { m_isKept = true; }
    /// What it does to rows of this table is logged without what they said. For a purge (LogPurge).
    void withhold(int table)
    {
        m_recorder.withhold(table);
        m_isPurge = true;
    }
    bool isPurge() const { return m_isPurge; }
    /// After `commit`: it stands in the history.
    bool isLogged() const { return m_isLogged; }
    Database &database() { return m_repositories.database(); }

private:
    void writeEntry(const ChangedRows &changed);

    Repositories &m_repositories;
    ChangeRecorder &m_recorder;
    IdSource &m_ids;
    QString m_label;
    Author m_author;
    qint64 m_seq = 0;
    quint64 m_attempt;
    std::optional<qint64> m_undoes;
    std::optional<ReadingPlace> m_within;
    bool m_isKept = false;
    bool m_isPurge = false;
    bool m_isLogged = false;
    bool m_isOpen = true;
};

/// What an action's hash covers beside the hash before it and the digests of its changes.
QByteArray actionHash(const QByteArray &before, qint64 seq, AccountId account, const QString &doneAt,
                      const QByteArray &labelDigest, std::optional<qint64> undoes, qint64 rows,
                      const QByteArray &changesDigest);
QByteArray labelDigest(const QByteArray &salt, const QString &label);

} // namespace rnf
