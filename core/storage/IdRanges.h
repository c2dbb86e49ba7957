#pragma once

#include <QtGlobal>

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

    void add(qint64 id);
    void add(Range range);
    bool contains(qint64 id) const;
    /// Takes one id out, splitting its run.
    void remove(qint64 id);
    qint64 size() const;
    bool isEmpty() const { return m_ranges.empty(); }
    auto begin() const { return m_ranges.begin(); }
    auto end() const { return m_ranges.end(); }

private:
    std::vector<Range> m_ranges; ///< ordered, disjoint
};

} // namespace rnf
