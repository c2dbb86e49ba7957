#pragma once

#include "proposals/AlikeProposals.h"
#include "proposals/Ballot.h"

#include <QCoreApplication>

namespace rnf {

/// How proposals and votes are called where people read of them.
struct ProposalWords {
    Q_DECLARE_TR_FUNCTIONS(ProposalWords)

public:
    static QString kind(ProposalKind kind);
    static QString source(ProposalSource source);
    static QString status(ProposalStatus status);
    static QString answer(HostAnswer answer);
    static QString decision(ProposalDecision decision);
    static QString method(const Ballot &ballot);
    /// "“Phone banks” and “Phone banking” have nearly the same title". Cards by their titles.
    static QString alike(const AlikeProposals &alike, const QString &a, const QString &b);
    /// "124 ballots · 18 of 27 cards counted on paper · 2 differ"
    static QString turnout(const BallotTurnout &turnout, int cards);
    /// "Nobody holds it yet": of a card that anybody can adopt.
    static QString needsHost() { return tr("Nobody holds it yet"); }
};

} // namespace rnf
