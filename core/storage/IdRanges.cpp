#include "storage/IdRanges.h"

#include <algorithm>

namespace rnf {

void IdRanges::add(qint64 id) { add({id, id}); }

void IdRanges::add(Range range)
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

bool IdRanges::contains(qint64 id) const
{
    if (m_ranges.empty())
        return false;
    if (const auto &last = m_ranges.back(); id >= last.first)
        return id <= last.last;
    const auto after = std::ranges::upper_bound(m_ranges, id, {}, &Range::first);
    return after != m_ranges.begin() && id <= std::prev(after)->last;
}

void IdRanges::remove(qint64 id)
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

qint64 IdRanges::size() const
{
    qint64 count = 0;
    for (const auto &range : m_ranges)
        count += range.last - range.first + 1;
    return count;
}

} // namespace rnf
