#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace rnf {

/// A set of ids kept as runs, for rows that were made one after another: a million rows are a handful of runs.
class IdRanges {
public:
    struct Range {
        qint64 first;
        qint64 last;
        bool operator==(const Range &) const = default;
    };

    void add(qint64 id) { add({id, id}); }
    void add(Range range)
    {
        if (!m_ranges.empty() && m_ranges.back().last + 1 == range.first) {
            m_ranges.back().last = range.last;
            return;
        }
        if (m_ranges.empty() || m_ranges.back().last < range.first) {
            m_ranges.push_back(range);
            return;
        }
        const auto after = std::ranges::lower_bound(m_ranges, range.first, {}, &Range::first);
        const bool meetsBefore = after != m_ranges.begin() && std::prev(after)->last + 1 == range.first;
        const bool meetsAfter = range.last + 1 == after->first;
        if (meetsBefore && meetsAfter) {
            std::prev(after)->last = after->last;
            m_ranges.erase(after);
        } else if (meetsBefore) {
            std::prev(after)->last = range.last;
        } else if (meetsAfter) {
            after->first = range.first;
        } else {
            m_ranges.insert(after, range);
        }
    }
    bool contains(qint64 id) const
    {
        if (m_ranges.empty())
            return false;
        if (const auto &last = m_ranges.back(); id >= last.first)
            return id <= last.last;
        const auto after = std::ranges::upper_bound(m_ranges, id, {}, &Range::first);
        return after != m_ranges.begin() && id <= std::prev(after)->last;
    }
    /// Takes one id out, splitting its run.
    void remove(qint64 id)
    {
        const auto after = std::ranges::upper_bound(m_ranges, id, {}, &Range::first);
        if (after == m_ranges.begin())
            return;
        const auto at = std::prev(after);
        if (id > at->last)
            return;
        const Range range = *at;
        const auto gap = m_ranges.erase(at);
        std::vector<Range> rest;
        if (range.first < id)
            rest.push_back({range.first, id - 1});
        if (id < range.last)
            rest.push_back({id + 1, range.last});
        m_ranges.insert(gap, rest.begin(), rest.end());
    }
    qint64 size() const
    {
        qint64 count = 0;
        for (const auto &range : m_ranges)
            count += range.last - range.first + 1;
        return count;
    }
    bool isEmpty() const { return m_ranges.empty(); }
    auto begin() const { return m_ranges.begin(); }
    auto end() const { return m_ranges.end(); }

private:
    std::vector<Range> m_ranges; ///< ordered, disjoint
};

} // namespace rnf
