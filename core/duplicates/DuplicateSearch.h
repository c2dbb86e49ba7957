#pragma once

#include "base/Job.h"
#include "duplicates/BlockingKeys.h"
#include "duplicates/DuplicateFinder.h"
#include "duplicates/PairScale.h"

namespace rnf {

/// One search. First every row is taken for a person of its own; then those that are likely one are taken for one, because what
/// many rows have in common is common only when they are many people, and it is found out how many doubles and how many people
/// of one household there are.
class DuplicateSearch {
public:
    /// The people, in the order of their ids, and the job must outlive it.
    DuplicateSearch(const QList<ComparedPerson> &people, const AlikeLimits &limits, Job &job);
    /// Only the first so many people are looked for, among all the others.
    DuplicateSearch(const QList<ComparedPerson> &people, qsizetype newcomers, const AlikeLimits &limits, Job &job);

    /// Nothing when it was cancelled.
    std::optional<QList<AlikePair>> run();

private:
    struct LikelyPair {
        int a, b;
        double score;
        PairWeights weights;
    };
    struct Slice {
        std::vector<LikelyPair> likely;
        double households = 0; ///< pairs of one household among the others
    };

    bool findLikely();
    Slice slice(int first, const BlockingKeys &keys) const;
    void countPeople();
    void weighAgain();
    QList<AlikePair> pairs() const;

    ComparedFile m_file;
    int m_asked;     ///< rows that are compared with those behind them
    int m_first = 0; ///< of those with which they are compared
    AlikeLimits m_limits;
    Job &m_job;
    std::vector<LikelyPair> m_likely;
    double m_households = 0;
    PairShares m_shares;
};

} // namespace rnf
