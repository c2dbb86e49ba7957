#pragma once

#include "proposals/ProposalWall.h"
#include "storage/RecordTable.h"

#include <QSet>

namespace rnf {

/// All SQL about proposals, ballots and the Wall. Opens no transaction: Proposals, Ballots and Walls do.
class ProposalRepository
    : public RecordTables<Proposal, ProposalHost, ProposalLink, ProposalCriterion, ProposalReview, Ballot, BallotIssue,
                          BallotVote, PaperTally, ProposalWall, WallSlot, WallRoom, WallPlace> {
public:
    explicit ProposalRepository(Database &database);

    using RecordTables::insert;
    using RecordTables::update;
    /// With its hosts, here and below.
    void insert(Action &action, Proposal &proposal);
    void update(Action &action, const Proposal &before, Proposal &after);
    /// With its times and rooms, here and below.
    void insert(Action &action, ProposalWall &wall);
    void update(Action &action, const ProposalWall &before, ProposalWall &after);
    /// In this order, with ids that go up.
    void insert(Action &action, QList<BallotVote> &votes);

    /// By their numbers; whatever became of them.
    QList<Proposal> proposals(EventId event);
    std::optional<Proposal> find(ProposalId id);
    /// Instants at which they were written for the first time, by the change log.
    QHash<ProposalId, QString> notedAt(EventId event);
    QList<ProposalLink> links(EventId event);
    /// By name.
    QList<ProposalCriterion> criteria(EventId event);
    QList<ProposalReview> reviews(EventId event);

    /// In the order they were made.
    QList<Ballot> ballots(EventId event);
    std::optional<Ballot> find(BallotId id);
    QSet<RegistrationId> voters(BallotId ballot);
    /// By their papers.
    QList<BallotVote> votes(BallotId ballot);
    int papers(BallotId ballot);
    QSet<qint64> paperNumbers(BallotId ballot);
    QList<PaperTally> tallies(BallotId ballot);

    std::optional<ProposalWall> wall(EventId event);
    QList<WallPlace> places(EventId event);

private:
    Statement m_proposals, m_notedAt, m_hosts, m_links, m_criteria, m_reviews, m_ballots, m_voters, m_votes, m_papers,
        m_paperNumbers, m_tallies, m_wall, m_places;
};

} // namespace rnf
