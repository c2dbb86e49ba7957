#pragma once

#include "proposals/ProposalRepository.h"

#include <QCoreApplication>

namespace rnf {

/// Proposals inside the action that writes them, on the writing thread; judged by what stands in the workspace at that moment.
/// What is not allowed throws a Refusal.
class ProposalsInAction {
    Q_DECLARE_TR_FUNCTIONS(ProposalsInAction)

public:
    explicit ProposalsInAction(Action &action);

    /// Refused ("gone"), here and below, where it is not there any more.
    Proposal proposal(ProposalId id);
    QList<Proposal> all(EventId event) { return m_rows.proposals(event); }
    /// Gives it its id and the next number. Refused, here and in `save`: no title ("empty-name"), a length below zero.
    void add(Proposal &proposal);
    /// What became of it stays; see `setStatus`.
    void save(const Proposal &before, Proposal after);
    /// Refused ("step") where it cannot become that.
    void setStatus(Proposal proposal, ProposalStatus status);
    /// Refused ("step") where it could not become that.
    void decide(const Proposal &proposal, ProposalDecision decision);
    /// What was decided holds now.
    QList<DecisionToTell> sendDecisions(EventId event);
    /// `merged` becomes part of `kept`: its hosts, words and links too, and what it is in the programme and on the wall where
    /// `kept` is nothing there. Refused: one with itself or of two events ("circle").
    void merge(const Proposal &kept, const Proposal &merged);
    void link(ProposalLink link);

    void add(ProposalCriterion &criterion);
    void save(const ProposalCriterion &before, ProposalCriterion after);
    /// See Proposals.
    void review(ProposalId id, PersonId reviewer, QList<ProposalReview> reviews);

    /// Whether it may become that.
    static bool canBecome(ProposalStatus from, ProposalStatus to);
    static ProposalStatus statusOf(ProposalDecision decision);

private:
    static void check(Proposal &proposal);
    void check(ProposalCriterion &criterion);
    void takeOffWall(const Proposal &proposal);
    /// Where `to` hangs nowhere.
    void giveWallPlace(const Proposal &from, const Proposal &to);
    /// But for one between the two, and for pairs that have one.
    void giveLinks(const Proposal &from, const Proposal &to);

    Action &m_action;
    ProposalRepository &m_rows;
};

} // namespace rnf
