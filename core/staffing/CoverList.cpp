#include "staffing/CoverList.h"

namespace rnf {

QList<CoverCandidate> CoverList::ordered(QList<CoverCandidate> candidates)
{
    candidates.removeIf([](const CoverCandidate &candidate) {
        return std::ranges::any_of(candidate.concerns, [](const ShiftConcern &concern) { return concern.isObstacle(); });
    });
    std::ranges::stable_sort(candidates, [](const CoverCandidate &a, const CoverCandidate &b) {
        if (a.lastAskedAt != b.lastAskedAt)
            return a.lastAskedAt < b.lastAskedAt; // instants in UTC stand in order as texts, and none before all
        if (a.hasOffer != b.hasOffer)
            return a.hasOffer;
        if (a.earlierShifts != b.earlierShifts)
            return a.earlierShifts > b.earlierShifts;
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return candidates;
}

} // namespace rnf
