#pragma once

#include "base/Dates.h"
#include "base/Result.h"
#include "storage/Database.h"
#include "storage/News.h"
#include "storage/StorageError.h"
#include "storage/WorkspaceFile.h"
#include "storage/WorkspaceLock.h"
#include "storage/Writer.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <mutex>

namespace rnf {

namespace vault {
struct Opened;
}

/// An open workspace file: who writes it, a reading connection for the thread that opened it, and the lock that keeps other
/// programs from writing. Here the trouble below becomes an Error, and here a session is asked what it may do.
///
/// What is shown is read with `read` or `beside`. What a write rests on is read inside its action, on the connection that
/// writes: there a read that fails gives the action up, instead of answering "nothing".
class Store : public QObject {
    Q_OBJECT

public:
    enum class Mode { Create, Open, ReadOnly };

    struct Options {
        Mode mode = Mode::Open;
        qint64 installation = 1; ///< 1 … 2²⁰ − 1; whose block new ids come from
        QString userName;        ///< told to others who find the workspace locked
        Dates dates;
        WorkspaceLock::FileSystemOf fileSystemOf = &WorkspaceLock::fileSystemOf;
        std::shared_ptr<const vault::Opened> key = nullptr; ///< of an encrypted file; one that is made without stays plain
    };

    /// A file that could not be made is not left behind. Fails with "locked" without the key of an encrypted one.
    static Result<std::unique_ptr<Store>> open(const QString &path, const Schema &schema, const Options &options);
    ~Store() override;

    QString path() const { return m_path; }
    bool isReadOnly() const { return isFileReadOnly() || m_isLookedAt; }
    bool isFileReadOnly() const { return m_mode == Mode::ReadOnly; }
    /// Whoever sits here only looks on: it is shown as one that cannot be written.
    void setLookedAt(bool isLookedAt) { m_isLookedAt = isLookedAt; }
    /// What opened an encrypted file; null for a plain one, and for a server.
    const vault::Opened *key() const { return m_key.get(); }
    std::shared_ptr<const vault::Opened> sharedKey() const { return m_key; }
    const Schema &schema() const { return m_schema; }
    /// Of its tables, as they are since it was opened, for as long as it lives. From any thread.
    const TableShapes &shapes() const { return m_writer ? m_writer->shapes() : *m_shapes; }
    const Dates &dates() const { return m_dates; }

    /// For the thread that opened the store. Outside of `read` it shows what whoever read last sees.
    Database &reader() { return *m_reader; }
    /// Where a session reads beside the window.
    ReadingPlace placeOf(const Session &session) const { return {m_path, m_schema, session, m_dates.today()}; }

    /// Runs `work` on the writing thread as one action under `label`, commits, then emits `changed`. Answers the action's
    /// number, or 0 when nothing changed and nothing was to be kept. What the session may not do, and what `work` throws,
    /// becomes an Error and leaves nothing behind. While other work is written, the answer is "busy" at once. Cancelling the
    /// job ends it. From any thread; not from within `work`.
    Result<qint64> act(const Session &session, Operation operation, const QString &label, const Writer::Work &work,
                       const Job *job = nullptr);

    /// Reads for showing: what the session may not read and what fails is "nothing", the latter with `failed`. For the thread
    /// that opened the store.
    template <typename Read>
    auto read(const Session &session, Operation operation, Read read) -> decltype(read())
    {
        if (!Policy::allows(session, operation))
            return {};
        return this->read([&] {
            const Looking looking(*this, session);
            return read();
        });
    }
    /// The same for the program itself, of what everybody may know. While a server is known to be away nothing waits for it.
    template <typename Read>
    auto read(Read read) -> decltype(read())
    {
        if (!m_isReachable)
            return {};
        try {
            return read();
        } catch (const StorageError &error) {
            qWarning("storage: %s", error.what());
            Q_EMIT failed(error.userError());
            return {};
        }
    }
    /// Reads beside the window what a session sees: all of one moment, over a connection to the file of its own. From any thread.
    template <typename Read>
    static auto beside(const ReadingPlace &place, Read read) ->
        typename AsResult<decltype(read(std::declval<Database &>()))>::Type
    {
        try {
            const auto database = place.open();
            const Snapshot snapshot(*database);
            return read(*database);
        } catch (const StorageError &error) {
            qWarning("storage: %s", error.what());
            return error.userError();
        }
    }

    template <typename Read>
    auto beside(const Session &session, Read read) const
    {
        return beside(placeOf(session), read);
    }

    /// Takes part in every commit from now on, in the order of these calls.
    template <typename Derived>
    void addDerived()
    {
        if (m_writer)
            m_writer->addDerived<Derived>();
    }
    /// Builds all derived data anew and notes what it was built with, in one transaction.
    Result<> rebuildDerived(const QString &builtWith);
    QString derivedBuiltWith() { return noted(WorkspaceFile::derivedWith); }
    /// Does all that is derived hold together in itself?
    Result<bool> isDerivedSound();

    /// From now on `changed` is also emitted for what others commit to a workspace that several have open, and
    /// `reachableChanged` when its server goes and comes. For the thread that opened the store, which needs an event loop.
    void follow();
    Login login();
    bool isReachable() const { return m_isReachable; }

    /// One of the file's own notes.
    QString noted(const QString &name) { return WorkspaceFile::noted(*m_reader, name); }

Q_SIGNALS:
    /// After a commit, on the thread that acted; after one of somebody else's, on the store's.
    void changed(const rnf::ChangedRows &rows);
    void reachableChanged(bool isReachable);
    /// Something could not be read, so what is shown may lack it.
    void failed(const rnf::Error &error);

private:
    /// While one reads, the reader shows what their session sees; what is read within shows no more than that.
    class Looking {
    public:
        Looking(Store &store, const Session &session) : m_store(store)
        {
            if (m_store.m_looking == 0)
                m_store.showTo(session);
            ++m_store.m_looking;
        }
        ~Looking() { --m_store.m_looking; }
        Looking(const Looking &) = delete;
        Looking &operator=(const Looking &) = delete;

    private:
        Store &m_store;
    };
    void showTo(const Session &session);

    Store(QString path, const Schema &schema, const Options &options);
    void openFile(const Options &options);
    void readNews();
    void setReachable(bool isReachable);

    QString m_path;
    Schema m_schema;
    Mode m_mode;
    Dates m_dates;
    std::shared_ptr<const vault::Opened> m_key;
    std::unique_ptr<WorkspaceLock> m_lock;
    std::unique_ptr<Writer> m_writer; ///< none in a store that only reads
    std::unique_ptr<Database> m_reader;
    std::unique_ptr<const TableShapes> m_shapes; ///< without a writer
    std::atomic_bool m_isLookedAt = false;       ///< asked by those who make copies too
    int m_looking = 0;                           ///< reads within reads
    /// Whom the reader shows what they see, and as of which commit; nobody: it shows everything.
    std::optional<Session> m_shownTo;
    qint64 m_shownAt = 0;
    QThread m_newsThread; ///< may wait for the server, and the window must not
    std::atomic_bool m_isFollowing = false, m_isReachable = true;
    qint64 m_seen = 0; ///< others' actions up to this one were told
    std::mutex m_ownMutex;
    QSet<qint64> m_own; ///< actions after that which were done here
};

} // namespace rnf
