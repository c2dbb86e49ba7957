#pragma once

#include "agenda/AgendaProblem.h"

namespace rnf {

/// By activity; nothing where it has no place.
using AgendaPlacements = QList<std::optional<AgendaPlace>>;

/// How good placements are.
struct AgendaScore {
    // Hard: what must not be.
    qint64 unplaced = 0;
    qint64 misplaced = 0; ///< activities where they may not stand, or not where they are pinned
    qint64 clashes = 0;   ///< pairs that want one room at once, or keep one person busy at once
    qint64 shortages = 0; ///< pieces of equipment that lack, over all moments at which something may start
    AgendaParts parts{};  ///< soft, each apart

    qint64 part(AgendaPart part) const { return parts[size_t(part)]; }
    qint64 hard() const { return unplaced + misplaced + clashes + shortages; }
    qint64 soft(const AgendaParts &weights) const
    {
        qint64 sum = 0;
        for (size_t i = 0; i < parts.size(); ++i)
            sum += weights[i] * parts[i];
        return sum;
    }
    bool isBetterThan(const AgendaScore &other, const AgendaParts &weights) const
    {
        return hard() != other.hard() ? hard() < other.hard() : soft(weights) < other.soft(weights);
    }
    /// What changes from `before` to this.
    AgendaScore operator-(const AgendaScore &before) const
    {
        AgendaScore change{unplaced - before.unplaced, misplaced - before.misplaced, clashes - before.clashes,
                           shortages - before.shortages};
        for (size_t i = 0; i < parts.size(); ++i)
            change.parts[i] = parts[i] - before.parts[i];
        return change;
    }
    bool operator==(const AgendaScore &) const = default;
};

struct AgendaPlan {
    AgendaPlacements placements;
    AgendaScore score;
    bool operator==(const AgendaPlan &) const = default;
};

} // namespace rnf
