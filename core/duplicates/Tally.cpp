#include "duplicates/Tally.h"

#include <algorithm>

namespace rnf {

void Tally::add(AlikeReason reason, const Chances &chances)
{
    addUntold(chances);
    m_entries.append({reason, decibels(chances.one / chances.strangers)});
}

void Tally::addUntold(const Chances &chances)
{
    m_weights.strangers += decibels(chances.one / chances.strangers);
    m_weights.household += decibels(chances.one / chances.household);
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
