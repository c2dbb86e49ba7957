#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace rnf {

/// Hands items from one thread to another in order and makes the faster of the two wait, so that memory stays bounded.
template <typename T>
class BoundedQueue {
public:
    explicit BoundedQueue(size_t limit) : m_limit(limit) {}

    /// Waits for room. False when the receiving side has closed: the item is dropped and no more are wanted.
    bool push(T item)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_isClosed || m_items.size() < m_limit; });
        if (m_isClosed)
            return false;
        m_items.push_back(std::move(item));
        m_changed.notify_all();
        return true;
    }

    /// Waits for an item. Nothing when the queue was closed and is empty.
    std::optional<T> pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_isClosed || !m_items.empty(); });
        if (m_items.empty())
            return std::nullopt;
        std::optional<T> item(std::move(m_items.front()));
        m_items.pop_front();
        m_changed.notify_all();
        return item;
    }

    /// From either side: nothing more will be pushed.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<T> m_items;
    size_t m_limit;
    bool m_isClosed = false;
};

} // namespace rnf
