#pragma once

#include "proposals/AlikeProposals.h"
#include "proposals/ProposalWall.h"

namespace rnf {

/// Everything that the steps of the wall show, read at once.
struct WallState {
    WallFacts facts;
    QList<ProposalRow> cards; ///< whatever became of them
    QList<AlikeProposals> alike;
    std::optional<Ballot> ballot; ///< the one that is open, else the last one
    BallotTurnout turnout;
    bool isReadOnly = false;
};

/// A step of the wall, which is a tab of it.
enum class WallStep { Cards, Votes, Place, Publish };

} // namespace rnf
