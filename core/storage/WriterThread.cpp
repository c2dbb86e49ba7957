#include "storage/WriterThread.h"

namespace rnf {

WriterThread::WriterThread() : m_thread([this](std::stop_token stop) { loop(stop); }) {}

WriterThread::~WriterThread()
{
    m_thread.request_stop();
    m_wake.notify_all();
}

void WriterThread::run(const std::function<void()> &work)
{
    const std::scoped_lock turn(m_turn);
    hand(work);
}

bool WriterThread::tryRun(const std::function<void()> &work)
{
    const std::unique_lock turn(m_turn, std::try_to_lock);
    if (!turn)
        return false;
    hand(work);
    return true;
}

void WriterThread::hand(const std::function<void()> &work)
{
    std::unique_lock lock(m_mutex);
    m_work = &work;
    m_wake.notify_all();
    m_wake.wait(lock, [this] { return m_work == nullptr; });
    if (const auto thrown = std::exchange(m_thrown, nullptr))
        std::rethrow_exception(thrown);
}

void WriterThread::loop(std::stop_token stop)
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
