#pragma once

#include "storage/Database.h"
#include "storage/StorageError.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <optional>

namespace rnf {

/// Reads beside the window, over a connection of its own that shows one moment. Of several reads only the latest counts:
/// those before it are stopped, and what they answer all the same is dropped. For the window's thread.
template <typename T>
class LatestRead {
public:
    using Read = std::function<T(Database &)>;
    /// Gets what was read, on the window's thread; nothing when it could not be read.
    using Take = std::function<void(const std::optional<T> &)>;

    LatestRead(QString path, Take take) : m_path(std::move(path)), m_take(std::move(take)) {}
    ~LatestRead()
    {
        drop();
        m_threads.waitForDone();
    }
    LatestRead(const LatestRead &) = delete;
    LatestRead &operator=(const LatestRead &) = delete;

    /// `read` runs on another thread and may throw StorageError.
    void start(Read read)
    {
        drop();
        try {
            m_database = std::make_shared<Database>(m_path, Database::Mode::Read);
        } catch (const StorageError &error) {
            qWarning("storage: %s", error.what());
            m_take(std::nullopt);
            return;
        }
        m_threads.start([this, job = m_job, database = m_database, read = std::move(read)] {
            auto answer = std::make_shared<std::optional<T>>(attempt(*database, read));
            QMetaObject::invokeMethod(
                &m_here, [this, job, answer] { conclude(job, *answer); }, Qt::QueuedConnection);
        });
    }
    bool isRunning() const { return m_database != nullptr; }
    /// Waits for what is being read and takes it.
    void finish()
    {
        m_threads.waitForDone();
        QCoreApplication::sendPostedEvents(&m_here);
    }
    /// Nobody wants what is being read any more.
    void drop()
    {
        ++m_job;
        m_threads.clear();
        if (auto database = std::exchange(m_database, {}))
            database->interrupt();
    }

private:
    static std::optional<T> attempt(Database &database, const Read &read)
    {
        try {
            const Snapshot snapshot(database);
            return read(database);
        } catch (const StorageError &error) {
            if (!error.isInterruption())
                qWarning("storage: %s", error.what());
            return std::nullopt;
        }
    }
    void conclude(qint64 job, const std::optional<T> &answer)
    {
        if (job != m_job)
            return;
        m_database.reset();
        m_take(answer);
    }

    QString m_path;
    Take m_take;
    qint64 m_job = 0;
    std::shared_ptr<Database> m_database; ///< the connection at work
    QObject m_here;                       ///< where answers arrive
    QThreadPool m_threads;                ///< a read that is stopped may still be ending while the next one runs
};

} // namespace rnf
