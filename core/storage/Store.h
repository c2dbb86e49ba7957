#pragma once

#include "base/Dates.h"
#include "base/Result.h"
#include "storage/Action.h"
#include "storage/Database.h"
#include "storage/StorageError.h"
#include "storage/WorkspaceLock.h"
#include "storage/WriterThread.h"

#include <QObject>

namespace rnf {

/// An open workspace file: one writing connection on its own thread, one read-only connection for the thread that opened
/// it, and the lock that keeps other writers out. Services write through `act` and read through `reader`.
class Store : public QObject {
    Q_OBJECT

public:
    enum class Mode { Create, Open, ReadOnly };

    struct Options {
        Mode mode = Mode::Open;
        qint64 installation = 1; ///< 1 … 2²⁰ − 1; whose block new ids come from
        QString userName;        ///< told to others who find the workspace locked
        Dates dates;
    };

    static Result<std::unique_ptr<Store>> open(const QString &path, const Schema &schema, const Options &options);
    ~Store() override;

    QString path() const { return m_path; }
    bool isReadOnly() const { return m_mode == Mode::ReadOnly; }
    bool wasClosedCleanly() const { return m_wasClosedCleanly; }
    const Schema &schema() const { return m_schema; }
    const Dates &dates() const { return m_dates; }

    /// For the thread that opened the store.
    Database &reader() { return *m_reader; }
    /// For repositories of the writing side, to be used only inside `act` and `onWriter`.
    Database &writer() { return m_writer ? *m_writer : *m_reader; }

    /// Takes part in every commit from now on, in the order of registration. The store does not own it.
    void addDerived(DerivedData *derived) { m_derived.push_back(derived); }

    using Work = std::function<void(Action &)>;
    /// A change of more people than this may fill the memory, so it is `isBulk`.
    static constexpr qsizetype manyPeople = 10'000;
    /// Runs `work` on the writing thread as one action under `label`, commits, then emits `changed`. Answers the action's
    /// number, or 0 when nothing changed and nothing was to be kept. What `work` throws becomes an Error and rolls everything
    /// back. While a job writes, the answer is "busy" at once. `isBulk` lets a large action use the disk as well as memory.
    Result<qint64> act(const Session &session, const QString &label, const Work &work, bool isBulk = false);

    /// How services read: a read that fails answers "nothing" and emits `failed`. For the thread that opened the store.
    template <typename Read>
    auto read(Read read) -> decltype(read())
    {
        try {
            return read();
        } catch (const StorageError &error) {
            qWarning("storage: %s", error.what());
            Q_EMIT failed(error.userError());
            return {};
        }
    }

    /// Runs on the writing thread outside any action: checks, rebuilding derived data. Storage trouble becomes an Error.
    Result<> onWriter(const std::function<void(Database &)> &work);

    /// Builds all derived data anew and notes what it was built with, in one transaction.
    Result<> rebuildDerived(const QString &builtWith);
    QString derivedBuiltWith() { return meta(QStringLiteral("derived")); }

    /// Makes a running bulk action fail as cancelled, from any thread.
    void interruptWriter();

    QString meta(const QString &name);

Q_SIGNALS:
    /// After a commit, on the thread that acted.
    void changed(const rnf::ChangedRows &rows);
    /// Something could not be read, so what is shown may lack it.
    void failed(const rnf::Error &error);

private:
    Store(QString path, const Schema &schema, const Options &options);
    void openFile(const Options &options);
    void migrate(Database &database, bool isNew);
    void keepCopy(int version);
    void refuseNewer(Database &database);
    void examine(Database &database);
    void setMeta(Database &database, const QString &name, const QString &value);

    QString m_path;
    Schema m_schema;
    Mode m_mode;
    Dates m_dates;
    bool m_wasClosedCleanly = true;
    bool m_isMarkedOpen = false; ///< the file says so, and closing will say otherwise
    std::unique_ptr<WorkspaceLock> m_lock;
    std::unique_ptr<Database> m_writer;
    std::unique_ptr<Database> m_reader;
    std::unique_ptr<ChangeRecorder> m_recorder;
    std::unique_ptr<IdSource> m_ids;
    std::unique_ptr<WriterThread> m_thread;
    std::vector<DerivedData *> m_derived;
};

} // namespace rnf
