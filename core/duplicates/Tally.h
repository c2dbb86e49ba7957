#pragma once

#include "duplicates/AlikePair.h"
#include "duplicates/PairScale.h"

#include <QVarLengthArray>

#include <cmath>

namespace rnf {

/// How likely something agrees in this way when two rows are of one person, of two strangers, of two people of one household.
/// Relatives have the family name, the address and often the phone in common, twins the birth date too: what they share by
/// living together says nothing about being one.
struct Chances {
    double one = 1, strangers = 1, household = 1;
};

inline double decibels(double ratio) { return 10 * std::log10(ratio); }

/// What was found for and against two people being one.
class Tally {
public:
    void add(AlikeReason reason, const Chances &chances);
    /// Weighs, and is no reason that anybody reads.
    void addUntold(const Chances &chances);
    bool has(AlikeReason reason) const;
    /// The strongest first, those against last, each once.
    QList<AlikeReason> reasons() const;

    const PairWeights &weights() const { return m_weights; }

private:
    struct Entry {
        AlikeReason reason;
        double weight;
    };
    QVarLengthArray<Entry, 16> m_entries;
    PairWeights m_weights;
};

} // namespace rnf
