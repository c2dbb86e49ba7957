#pragma once

#include "proposals/Proposal.h"

namespace rnf {

using BallotId = Id<struct BallotTag>;

/// Approval: a voter likes as many cards as they want. Dots: so many dots each, on any cards.
enum class BallotMethod { Approval, Dots };
constexpr auto keysOf(BallotMethod) { return std::to_array({"approval", "dots"}); }

/// A vote on the cards of an event. Until it is closed, nobody hears how it stands.
struct Ballot {
    BallotId id;
    EventId event;
    BallotMethod method = BallotMethod::Approval;
    int dots = 5;         ///< of each voter, where they vote by dots
    QString opensAt;      ///< instant, UTC
    QString closesAt;     ///< instant, UTC, at which it was closed; empty: it is open
    bool isBlind = false; ///< cards and ballots do not say who proposed and who holds it

    bool isOpen() const { return closesAt.isEmpty(); }
    bool operator==(const Ballot &) const = default;
};

/// A card on a voter's paper.
struct BallotMark {
    ProposalId proposal;
    int value = 1; ///< dots; 1 where they like it or not
    auto operator<=>(const BallotMark &) const = default;
};
/// What one voter says. Nobody's name is on it.
using BallotPaper = QList<BallotMark>;

/// A row of a paper in the database.
struct BallotVote {
    qint64 id = 0;
    BallotId ballot;
    qint64 paperNo = 0; ///< random, and none of it says whose
    ProposalId proposal;
    int value = 1;
    bool operator==(const BallotVote &) const = default;
};

/// Somebody has voted on the screen; not what.
struct BallotIssue {
    qint64 id = 0;
    BallotId ballot;
    RegistrationId registration;
    bool operator==(const BallotIssue &) const = default;
};

/// The dots or marks of a card on paper, counted by two who do not see what the other has counted.
struct PaperTally {
    static constexpr int notCounted = -1;

    qint64 id = 0;
    BallotId ballot;
    ProposalId proposal;
    int first = notCounted, second = notCounted;
    int settled = notCounted; ///< what both agreed on after they had counted differently

    bool isStarted() const { return first != notCounted || second != notCounted; }
    bool isComplete() const { return first != notCounted && second != notCounted; }
    bool differs() const { return isComplete() && first != second && settled == notCounted; }
    /// Nothing: not counted twice, or not alike.
    std::optional<int> count() const
    {
        if (settled != notCounted)
            return settled;
        return isComplete() && first == second ? std::optional(first) : std::nullopt;
    }
    bool operator==(const PaperTally &) const = default;
};

/// How many have voted, which may be known while nobody knows what.
struct BallotTurnout {
    int papers = 0;  ///< keyed in or cast on the screen
    int voters = 0;  ///< registrations that have voted on the screen
    int tallied = 0; ///< cards whose count on paper is agreed
    int counted = 0; ///< cards that somebody has begun to count
    int differing = 0;
    bool operator==(const BallotTurnout &) const = default;
};

/// What a card got.
struct CardVotes {
    ProposalId proposal;
    int votes = 0;
    bool isAdded = false; ///< dots of cards that became one were added: a voter may be counted twice
    bool operator==(const CardVotes &) const = default;
};

/// What a closed vote says. Cards that became one are one here, and count a voter of both once.
struct BallotCount {
    QHash<ProposalId, CardVotes> cards;
    QList<BallotPaper> papers;      ///< in no order that says whose
    QHash<ProposalId, int> onPaper; ///< counted on paper, where it is not known who likes what else
    bool operator==(const BallotCount &) const = default;

    int of(ProposalId proposal) const { return cards.value(proposal).votes; }
    bool isEmpty() const { return cards.isEmpty(); }
};

/// What was voted, and the cards as they are now. `proposals`: all of the event, those merged among them.
BallotCount countedBallot(const QList<BallotVote> &votes, const QList<PaperTally> &tallies,
                          const QList<Proposal> &proposals);

/// Cards from the one most liked; of those with as many votes, the one goes first that is liked by voters who have least on
/// the wall so far, then the one with the lower number. Only the first `places` are on the wall.
QList<ProposalId> rankedCards(const QList<Proposal> &cards, const BallotCount &count, qsizetype places);

} // namespace rnf
