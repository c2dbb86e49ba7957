#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace rnf {

/// The one thread on which a workspace is written. Work is run one after another, in order, and awaited by who asks.
class WriterThread {
public:
    WriterThread();
    ~WriterThread();

    /// Runs `work` on the writing thread and returns when it is done; what it throws is thrown here.
    void run(const std::function<void()> &work);
    /// As `run`, unless the thread is busy with something else: then nothing happens and the answer is false.
    bool tryRun(const std::function<void()> &work);

private:
    void loop(std::stop_token stop);
    void hand(const std::function<void()> &work);

    std::mutex m_turn; ///< held by the caller whose work is running
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    const std::function<void()> *m_work = nullptr;
    std::exception_ptr m_thrown;
    std::jthread m_thread;
};

} // namespace rnf
