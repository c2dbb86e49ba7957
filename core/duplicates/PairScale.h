#pragma once

namespace rnf {

/// What is known of two rows, as 10 × log10 of how much likelier it is of one person than of two strangers, and than of two
/// people of one household.
struct PairWeights {
    double strangers = 0, household = 0;
};

/// How many pairs there are for each row of a file that are one person, and that are two people of one household.
struct PairShares {
    double one = 0.2, household = 0.2;
};

/// How likely two rows are of one person, and of two people of one household; they are of strangers otherwise.
struct PairLikelihood {
    double one = 0, household = 0;
};

/// What weights come to in a file: the more rows it has, the more strangers there are for each row that may be its double.
class PairScale {
public:
    static constexpr double evenScore = 60; ///< "one" is as likely as "two"

    PairScale(int rows, const PairShares &shares);

    /// `evenScore` + 10 × log10 of how much likelier "one" is than "two".
    double score(const PairWeights &weights) const;
    PairLikelihood likelihood(const PairWeights &weights) const;

private:
    double m_strangers, m_household;
};

} // namespace rnf
