#pragma once

#include <atomic>
#include <functional>

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
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }

private:
    std::atomic_bool m_cancelled = false;
};

} // namespace rnf
