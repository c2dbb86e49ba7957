#pragma once

#include "duplicates/DateLikeness.h"
#include "duplicates/DuplicateFinder.h"
#include "duplicates/NameLikeness.h"

namespace rnf {

/// Everything that two people of a file say about being one.
class PairComparison {
public:
    PairComparison(const ComparedFile &file, const Profile &a, const Profile &b);

    const PairWeights &weights() const { return m_tally.weights(); }
    AlikePair pair(const PairScale &scale, const AlikeLimits &limits) const;

private:
    /// Something stands against it that a person should look at, however much speaks for it.
    bool isQuestion() const;
    bool isBirthQuestion() const;
    void tellBirth();
    bool hasStrongReason() const;
    bool mayBeRelatives() const;

    const ComparedFile &m_file;
    const Profile &m_a;
    const Profile &m_b;
    NameComparison m_names;
    DateLikeness m_birth;
    Tally m_tally;
};

} // namespace rnf
