#pragma once

#include "storage/Database.h"
#include "storage/StorageError.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QThreadPool>

#include <memory>
#include <mutex>
#include <optional>

namespace rnf {

/// Reads beside the window what a session sees, over a connection of its own that shows one moment. Of several reads only the latest counts:
/// those before it are stopped, and what they answer all the same is dropped. For the window's thread.
template <typename T>
class LatestRead {
public:
    using Read = std::function<T(Database &)>;
    /// Gets what was read, on the window's thread; nothing when it could not be read.
    using Take = std::function<void(const std::optional<T> &)>;

    LatestRead(ReadingPlace place, Take take) : m_place(std::move(place)), m_take(std::move(take)) {}
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
        m_reading = std::make_shared<Reading>();
        m_threads.start([this, job = m_job, place = m_place, reading = m_reading, read = std::move(read)] {
            auto answer = std::make_shared<std::optional<T>>(attempt(place, *reading, read));
            QMetaObject::invokeMethod(
                &m_here, [this, job, answer] { conclude(job, *answer); }, Qt::QueuedConnection);
        });
    }
    bool isRunning() const { return m_reading != nullptr; }
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
        const auto reading = std::exchange(m_reading, {});
        if (!reading)
            return;
        const std::scoped_lock lock(reading->mutex);
        reading->isDropped = true;
        if (reading->database)
            reading->database->interrupt();
    }

private:
    /// Connecting may wait for a server, so it is done by the thread that reads.
    struct Reading {
        std::mutex mutex;
        Database *database = nullptr; ///< while it is read from
        bool isDropped = false;
    };
    /// Says in `reading` that this connection is at work; answers whether it is still wanted.
    static bool tell(Reading &reading, Database *database)
    {
        const std::scoped_lock lock(reading.mutex);
        reading.database = database;
        return !reading.isDropped;
    }
    static std::optional<T> attempt(const ReadingPlace &place, Reading &reading, const Read &read)
    {
        try {
            const auto database = place.open();
            const auto done = qScopeGuard([&] { tell(reading, nullptr); });
            if (!tell(reading, database.get()))
                return std::nullopt;
            const Snapshot snapshot(*database);
            return read(*database);
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
        m_reading.reset();
        m_take(answer);
    }

    ReadingPlace m_place;
    Take m_take;
    qint64 m_job = 0;
    std::shared_ptr<Reading> m_reading; ///< what is at work
    QObject m_here;                     ///< where answers arrive
    QThreadPool m_threads;              ///< a read that is stopped may still be ending while the next one runs
};

} // namespace rnf
