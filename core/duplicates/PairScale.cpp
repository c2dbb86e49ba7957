#include "duplicates/PairScale.h"

#include "duplicates/Tally.h"

#include <algorithm>

namespace rnf {
namespace {

constexpr int smallestFile = 1000; ///< in a smaller file what agrees by chance would be underrated

double ratio(double weight) { return std::pow(10, -weight / 10); }

} // namespace

PairScale::PairScale(int rows, const PairShares &shares)
    : m_strangers(decibels(2 * shares.one / std::max(rows, smallestFile))),
      m_household(decibels(shares.one / shares.household))
{
}

double PairScale::score(const PairWeights &weights) const
{
    return evenScore - decibels(ratio(weights.strangers + m_strangers) + ratio(weights.household + m_household));
}

PairLikelihood PairScale::likelihood(const PairWeights &weights) const
{
    const double strangers = ratio(weights.strangers + m_strangers);
    const double household = ratio(weights.household + m_household);
    const double all = 1 + strangers + household;
    return {1 / all, household / all};
}

} // namespace rnf
