#pragma once

#include "proposals/Proposal.h"

namespace rnf {

/// Two proposals that may be one, or of which one builds on the other.
struct AlikeProposals {
    enum Reason {
        SameTitle,
        SimilarTitle, ///< at least 60 % of the words of the longer title are in both
        SameHost,     ///< and at least 40 % of the words
        Follows       ///< the titles differ by their numbers alone: `a` is the 101 and `b` the 102
    };
    ProposalId a, b; ///< as their numbers are; for Follows, in their order
    Reason reason = SameTitle;
    bool operator==(const AlikeProposals &) const = default;

    /// Of those that are cards, by their numbers. What `links` say of two is known, and not asked again.
    static QList<AlikeProposals> among(const QList<Proposal> &proposals, const QList<ProposalLink> &links);
};

} // namespace rnf
