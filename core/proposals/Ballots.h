#pragma once

#include "proposals/BallotBox.h"
#include "proposals/ProposalRepository.h"
#include "storage/Store.h"

namespace rnf {

/// Votes on the cards of an event, on paper and on the screen. Nobody hears how a vote stands before it is closed, and nobody
/// ever hears who voted what: papers are written many at a time, in an order drawn by lot, with numbers drawn by lot, apart from
/// who has voted. Reads answer "nothing" when they fail; writes answer the action's number. Lives on the thread that opened the
/// store.
class Ballots : public QObject {
    Q_OBJECT

public:
    /// The lot is drawn with `lot`; a test gives its own.
    explicit Ballots(Store &store, QRandomGenerator lot = QRandomGenerator::securelySeeded());

    /// In the order they were made.
    QList<Ballot> of(const Session &session, EventId event);
    /// The one that is open, else the last one; nothing: none was ever made.
    std::optional<Ballot> current(const Session &session, EventId event);
    BallotTurnout turnout(const Session &session, const Ballot &ballot);
    /// Nothing while it is open.
    std::optional<BallotCount> count(const Session &session, const Ballot &ballot);
    QList<PaperTally> tallies(const Session &session, BallotId ballot);
    /// Who has voted on a screen.
    QSet<RegistrationId> voters(const Session &session, BallotId ballot);

    /// Refused: another one is open ("open"), nobody has a dot ("amount").
    Result<BallotId> open(const Session &session, Ballot ballot);
    /// Counts are known from now on. Refused ("differs", "one-count") until what was counted on paper is agreed.
    Result<qint64> close(const Session &session, BallotId ballot);
    /// Papers from a pile; nobody's name is on them. Refused: a closed vote ("closed"), a paper that says too much ("paper").
    Result<qint64> key(const Session &session, BallotId ballot, const QList<BallotPaper> &papers);
    /// What was cast on the screen. Refused likewise, and where somebody has voted already ("voted").
    Result<qint64> count(const Session &session, BallotId ballot, const BallotBox::Batch &batch);
    /// What somebody counted of cards on paper, in one action: what differs between `before`, as they saw it, and `after`, so that
    /// nobody writes over what another one counts meanwhile; of a card that is not in `before`, nothing was counted. A card of
    /// which nothing is counted is open again, and what was agreed on holds no more once a count changes.
    Result<qint64> tally(const Session &session, BallotId ballot, const QList<PaperTally> &before,
                         const QList<PaperTally> &after);

    // From any thread. They throw StorageError.
    /// Of the newest vote that is closed; empty: none is.
    static BallotCount newestCount(Database &database, EventId event);

private:
    static BallotCount countOf(ProposalRepository &rows, const Ballot &ballot);

    Store &m_store;
    ProposalRepository m_reading;
    QRandomGenerator m_lot;
};

} // namespace rnf
