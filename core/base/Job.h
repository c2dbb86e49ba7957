#pragma once

#include <atomic>
#include <functional>
#include <mutex>

#include <QtGlobal>

namespace rnf {

/// A long piece of work that can be watched and stopped. One thread works and reports, another reads and cancels.
class Job {
public:
    /// Called by the working thread with rows done and rows in all (0 when not known).
    std::function<void(qint64 done, qint64 total)> onProgress;

    void report(qint64 done, qint64 total) const
    {
        if (onProgress)
            onProgress(done, total);
    }
    /// From any thread. The work ends soon after, everything rolled back.
    void cancel()
    {
        const std::scoped_lock lock(m_mutex);
        m_cancelled = true;
        if (m_stop)
            m_stop();
    }
    bool isCancelled() const { return m_cancelled; }

    /// While it lives, cancelling the job (none: nothing) also calls `stop`; at once where it is cancelled already.
    class Stopping {
    public:
        Stopping(const Job *job, std::function<void()> stop) : m_job(job)
        {
            if (!m_job)
                return;
            const std::scoped_lock lock(m_job->m_mutex);
            m_job->m_stop = std::move(stop);
            if (m_job->m_cancelled)
                m_job->m_stop();
        }
        ~Stopping()
        {
            if (!m_job)
                return;
            const std::scoped_lock lock(m_job->m_mutex);
            m_job->m_stop = {};
        }
        Stopping(const Stopping &) = delete;
        Stopping &operator=(const Stopping &) = delete;

    private:
        const Job *m_job;
    };

private:
    std::atomic_bool m_cancelled = false;
    mutable std::mutex m_mutex;
    mutable std::function<void()> m_stop;
};

} // namespace rnf
