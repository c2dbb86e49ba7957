#pragma once

#include "proposals/BallotBox.h"
#include "proposals/ProposalRepository.h"

#include <QCoreApplication>

namespace rnf {

/// Votes inside the action that writes them, on the writing thread; judged by what stands in the workspace at that moment. What
/// is not allowed throws a Refusal.
class BallotsInAction {
    Q_DECLARE_TR_FUNCTIONS(BallotsInAction)

public:
    explicit BallotsInAction(Action &action);

    /// Refused ("gone"), here and below, where it is not there any more.
    Ballot ballot(BallotId id);
    /// Refused ("open") while another one is, ("amount") where nobody has a dot.
    void open(Ballot &ballot);
    /// Refused ("closed") where it is, ("differs") while two counts differ, ("one-count") while a card was counted once.
    void close(const Ballot &ballot);

    /// Papers in an order that is drawn by lot; nobody is meant by them, and one without a mark leaves nothing. Refused ("closed"),
    /// ("paper") where one says what it may not say.
    void write(const Ballot &ballot, QList<BallotPaper> papers, QRandomGenerator &lot);
    /// Refused ("voted") where one of them has, ("gone") where one is not on the list of the event.
    void issue(const Ballot &ballot, QList<RegistrationId> voters);
    /// Refused ("closed").
    /// See Ballots.
    void tally(const Ballot &ballot, const PaperTally &seen, const PaperTally &wanted);

private:
    static void refuseClosed(const Ballot &ballot);
    void check(const Ballot &ballot, const BallotPaper &paper, const QSet<ProposalId> &cards) const;

    Action &m_action;
    ProposalRepository &m_rows;
};

} // namespace rnf
