#pragma once

#include "base/Job.h"
#include "storage/Action.h"

#include <condition_variable>
#include <thread>

namespace rnf {

/// Who writes a workspace file, and nobody else does: a thread, the writing connection on it, the change log, the ids, and
/// what is derived from the rows. Work is run one after another and awaited by who asks; what it throws is thrown there.
/// Asking from within such work throws.
class Writer {
public:
    using Work = std::function<void(Action &)>;

    /// `prepare` gets the connection first, on the thread. Throws what it throws, and StorageError.
    Writer(const QString &path, const Schema &schema, qint64 installation, const std::function<void(Database &)> &prepare);
    /// Closes the file as one that was written to its end.
    ~Writer();
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    /// As they are since it was opened, for as long as it lives. From any thread.
    const TableShapes &shapes() const { return m_recorder->shapes(); }

    struct Done {
        qint64 action = 0; ///< 0: nothing changed and nothing was to be kept
        ChangedRows rows;
    };
    /// Runs `work` as one action and commits it; what fails, or whose job is cancelled, is rolled back. Nothing happens, and
    /// nothing is answered, while other work runs.
    std::optional<Done> act(const QString &label, const Action::Author &author, const Work &work, const Job *job);

    /// Takes part in every commit from now on, in the order of these calls.
    template <typename Derived>
    void addDerived()
    {
        run([this] { m_derived.push_back(&m_repositories->get<Derived>()); });
    }
    /// Builds all derived data anew and notes what it was built with, in one transaction.
    void rebuildDerived(const QString &builtWith);
    bool isDerivedSound();

private:
    void run(const std::function<void()> &work);
    void hand(const std::function<void()> &work);
    void refuseWithinWork() const;
    void loop(std::stop_token stop);

    std::unique_ptr<Database> m_database;
    std::unique_ptr<ChangeRecorder> m_recorder;
    std::unique_ptr<IdSource> m_ids;
    std::unique_ptr<Repositories> m_repositories;
    std::vector<DerivedData *> m_derived;

    std::mutex m_turn; ///< held by the caller whose work is running
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    const std::function<void()> *m_work = nullptr;
    std::exception_ptr m_thrown;
    std::jthread m_thread;
};

} // namespace rnf
