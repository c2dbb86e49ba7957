#include "duplicates/Tally.h"

#include <algorithm>

namespace rnf {

void Tally::add(AlikeReason reason, const Chances &chances)
{
    const double strangers = decibels(chances.one / chances.strangers);
    m_weights.strangers += strangers;
    m_weights.household += decibels(chances.one / chances.household);
    m_entries.append({reason, strangers});
}

bool Tally::has(AlikeReason reason) const { return std::ranges::find(m_entries, reason, &Entry::reason) != m_entries.end(); }

QList<AlikeReason> Tally::reasons() const
{
    auto entries = m_entries;
    std::ranges::stable_sort(entries, [](const Entry &a, const Entry &b) {
        if (speaksAgainst(a.reason) != speaksAgainst(b.reason))
            return speaksAgainst(b.reason);
        return std::abs(a.weight) > std::abs(b.weight);
    });
    QList<AlikeReason> reasons;
    for (const auto &entry : entries) {
        if (!reasons.contains(entry.reason))
            reasons += entry.reason;
    }
    return reasons;
}

} // namespace rnf
