#include "storage/Writer.h"

#include "storage/Database.h"
#include "storage/StorageError.h"
#include "storage/WorkspaceFile.h"

#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// The purge is committed by then, and stays so where this fails; closing the file does it as well.
void forgetDeletedOf(Database &database)
{
    try {
        database.connection().forgetDeleted();
    } catch (const StorageError &error) {
        qWarning("storage: %s", error.what());
    }
}

} // namespace

Writer::Writer(const QString &path, const Schema &schema, qint64 installation,
               const std::function<void(Database &)> &prepare)
    : m_thread([this](std::stop_token stop) { loop(stop); })
{
    run([&] {
        m_database = std::make_unique<Database>(path, Database::Mode::Write);
        prepare(*m_database);
        m_recorder = std::make_unique<ChangeRecorder>(*m_database, schema);
        m_ids = std::make_unique<IdSource>(*m_database, installation);
        m_repositories = std::make_unique<Repositories>(*m_database);
    });
}

Writer::~Writer()
{
    try {
        run([this] {
            m_repositories.reset();
            m_ids.reset();
            m_recorder.reset();
            WorkspaceFile::close(*m_database);
        });
    } catch (const StorageError &) {
        // A reader in another program keeps the log file open; that is safe, and the next opening folds it in.
    }
}

std::optional<Writer::Done> Writer::act(const QString &label, const Action::Author &author, const Work &work, const Job *job)
{
    refuseWithinWork();
    const std::unique_lock turn(m_turn, std::try_to_lock);
    if (!turn)
        return std::nullopt;
    Done done;
    hand([&] {
        Action action(*m_repositories, *m_recorder, *m_ids, label, author,
                      job ? Connection::Patience::Seconds : Connection::Patience::Second);
        const Job::Stopping stopping(job, [this] { m_database->interrupt(); });
        work(action);
        done.rows = action.commit(m_derived);
        done.action = action.isLogged() ? action.seq() : 0;
        if (action.isPurge())
            forgetDeletedOf(*m_database);
    });
    return done;
}

void Writer::rebuildDerived(const QString &builtWith)
{
    run([&] {
        const auto takeBack = qScopeGuard([this] { m_database->rollBackQuietly(); });
        m_database->begin();
        for (DerivedData *derived : m_derived)
            derived->rebuild();
        WorkspaceFile::note(*m_database, WorkspaceFile::derivedWith, builtWith);
        m_database->commit();
    });
}

bool Writer::isDerivedSound()
{
    bool isSound = false;
    run([&] { isSound = std::ranges::all_of(m_derived, [](DerivedData *derived) { return derived->isSound(); }); });
    return isSound;
}

void Writer::run(const std::function<void()> &work)
{
    refuseWithinWork();
    const std::scoped_lock turn(m_turn);
    hand(work);
}

/// It would wait for itself.
void Writer::refuseWithinWork() const
{
    if (std::this_thread::get_id() == m_thread.get_id())
        throw StorageError(StorageError::Trouble::Misuse, u"asked to write from within an action"_s);
}

void Writer::hand(const std::function<void()> &work)
{
    std::unique_lock lock(m_mutex);
    m_work = &work;
    m_wake.notify_all();
    m_wake.wait(lock, [this] { return m_work == nullptr; });
    if (const auto thrown = std::exchange(m_thrown, nullptr))
        std::rethrow_exception(thrown);
}

void Writer::loop(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return m_work != nullptr; })) {
        const auto &work = *m_work;
        lock.unlock();
        try {
            work();
        } catch (...) {
            m_thrown = std::current_exception();
        }
        lock.lock();
        m_work = nullptr;
        m_wake.notify_all();
    }
}

} // namespace rnf
