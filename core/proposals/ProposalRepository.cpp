#include "proposals/ProposalRepository.h"

#include "proposals/ProposalSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString ofProposalsOfEvent = u"WHERE proposal_id IN (SELECT id FROM proposal WHERE event_id = ?) ORDER BY "_s;

} // namespace

ProposalRepository::ProposalRepository(Database &database)
    : RecordTables(
        {database,
         ProposalTable::Proposal,
         "proposal",
         {columnFor<&Proposal::event>("event_id"), columnFor<&Proposal::number>("number"),
          columnFor<&Proposal::kind>("kind"), columnFor<&Proposal::title>("title"),
          columnFor<&Proposal::abstract>("abstract"), columnFor<&Proposal::format>("format"),
          columnFor<&Proposal::level>("level"), columnFor<&Proposal::lengthMin>("length_min"),
          columnFor<&Proposal::language>("language"), columnFor<&Proposal::wantsInterpretation>("wants_interpretation"),
          columnFor<&Proposal::proposer>("proposer_id"), columnFor<&Proposal::source>("source"),
          columnFor<&Proposal::status>("status"), columnFor<&Proposal::pending>("pending_status"),
          columnFor<&Proposal::mergedInto>("merged_into_id"), columnFor<&Proposal::session>("session_id")}},
        {database,
         ProposalTable::Host,
         "proposal_host",
         {columnFor<&ProposalHost::person>("person_id"), columnFor<&ProposalHost::answer>("answer")},
         "proposal_id"},
        {database,
         ProposalTable::Link,
         "proposal_link",
         {columnFor<&ProposalLink::a>("a_id"), columnFor<&ProposalLink::b>("b_id"), columnFor<&ProposalLink::kind>("kind")}},
        {database,
         ProposalTable::Criterion,
         "proposal_criterion",
         {columnFor<&ProposalCriterion::event>("event_id"), columnFor<&ProposalCriterion::name>("name"),
          columnFor<&ProposalCriterion::weight>("weight")}},
        {database,
         ProposalTable::Review,
         "proposal_review",
         {columnFor<&ProposalReview::proposal>("proposal_id"), columnFor<&ProposalReview::reviewer>("reviewer_id"),
          columnFor<&ProposalReview::criterion>("criterion_id"), columnFor<&ProposalReview::score>("score"),
          columnFor<&ProposalReview::note>("note")}},
        {database,
         ProposalTable::Ballot,
         "ballot",
         {columnFor<&Ballot::event>("event_id"), columnFor<&Ballot::method>("method"), columnFor<&Ballot::dots>("dots"),
          columnFor<&Ballot::opensAt>("opens_at"), columnFor<&Ballot::closesAt>("closes_at"),
          columnFor<&Ballot::isBlind>("is_blind")}},
        {database,
         ProposalTable::Issue,
         "ballot_issue",
         {columnFor<&BallotIssue::ballot>("ballot_id"), columnFor<&BallotIssue::registration>("registration_id")}},
        {database,
         ProposalTable::Vote,
         "vote",
         {columnFor<&BallotVote::ballot>("ballot_id"), columnFor<&BallotVote::paperNo>("paper_no"),
          columnFor<&BallotVote::proposal>("proposal_id"), columnFor<&BallotVote::value>("value")}},
        {database,
         ProposalTable::Tally,
         "paper_tally",
         {columnFor<&PaperTally::ballot>("ballot_id"), columnFor<&PaperTally::proposal>("proposal_id"),
          columnFor<&PaperTally::first>("count_1"), columnFor<&PaperTally::second>("count_2"),
          columnFor<&PaperTally::settled>("settled")}},
        {database,
         ProposalTable::Wall,
         "wall",
         {columnFor<&ProposalWall::event>("event_id"), columnFor<&ProposalWall::people>("people")}},
        {database,
         ProposalTable::WallTime,
         "wall_time",
         {columnFor<&WallSlot::startsAt>("starts_at"), columnFor<&WallSlot::endsAt>("ends_at")},
         "wall_id"},
        {database, ProposalTable::WallRoom, "wall_room", {columnFor<&WallRoom::room>("room_id")}, "wall_id"},
        {database,
         ProposalTable::WallPlace,
         "wall_place",
         {columnFor<&WallPlace::proposal>("proposal_id"), columnFor<&WallPlace::slot>("wall_time_id"),
          columnFor<&WallPlace::room>("wall_room_id"), columnFor<&WallPlace::isPinned>("is_pinned")}}),
      m_proposals(table<Proposal>().selecting(u"WHERE event_id = ? ORDER BY number, id"_s)),
      m_notedAt(database,
                u"SELECT p.id, min(a.done_at) FROM proposal p JOIN change c ON c.table_no = %1 "
                "AND c.op = 'insert' AND c.row_id <= p.id AND c.last_id >= p.id "
                "JOIN action a ON a.seq = c.action_seq WHERE p.event_id = ? GROUP BY p.id"_s.arg(ProposalTable::Proposal)),
      m_hosts(table<ProposalHost>().selecting(ofProposalsOfEvent + u"proposal_id, id"_s)),
      m_links(table<ProposalLink>().selecting(u"WHERE a_id IN (SELECT id FROM proposal WHERE event_id = ?) ORDER BY id"_s)),
      m_criteria(table<ProposalCriterion>().selecting(u"WHERE event_id = ? ORDER BY name, id"_s)),
      m_reviews(table<ProposalReview>().selecting(ofProposalsOfEvent + u"proposal_id, reviewer_id, id"_s)),
      m_ballots(table<Ballot>().selecting(u"WHERE event_id = ? ORDER BY id"_s)),
      m_voters(database, u"SELECT registration_id FROM ballot_issue WHERE ballot_id = ? ORDER BY registration_id"_s),
      m_votes(table<BallotVote>().selecting(u"WHERE ballot_id = ? ORDER BY paper_no, id"_s)),
      m_papers(database, u"SELECT count(DISTINCT paper_no) FROM vote WHERE ballot_id = ?"_s),
      m_paperNumbers(database, u"SELECT DISTINCT paper_no FROM vote WHERE ballot_id = ?"_s),
      m_tallies(table<PaperTally>().selecting(u"WHERE ballot_id = ? ORDER BY proposal_id"_s)),
      m_wall(table<ProposalWall>().selecting(u"WHERE event_id = ? ORDER BY id"_s)),
      m_places(table<WallPlace>().selecting(ofProposalsOfEvent + u"id"_s))
{
}

// --- proposals

void ProposalRepository::insert(Action &action, Proposal &proposal)
{
    table<Proposal>().insert(action, proposal);
    table<ProposalHost>().sync(action, {}, proposal.hosts, proposal.id.value);
}

void ProposalRepository::update(Action &action, const Proposal &before, Proposal &after)
{
    table<Proposal>().update(action, before, after);
    table<ProposalHost>().sync(action, before.hosts, after.hosts, before.id.value);
}

QList<Proposal> ProposalRepository::proposals(EventId event)
{
    auto proposals = table<Proposal>().read(m_proposals, event);
    QHash<qint64, Proposal *> byId;
    for (auto &proposal : proposals)
        byId.insert(proposal.id.value, &proposal);
    table<ProposalHost>().each(
        m_hosts, [&](qint64 owner, ProposalHost &&host) { byId.value(owner)->hosts += host; }, event);
    return proposals;
}

std::optional<Proposal> ProposalRepository::find(ProposalId id)
{
    auto proposal = table<Proposal>().find(id.value);
    if (proposal)
        proposal->hosts = table<ProposalHost>().of(id.value);
    return proposal;
}

QHash<ProposalId, QString> ProposalRepository::notedAt(EventId event)
{
    QHash<ProposalId, QString> instants;
    m_notedAt.each(
        [&](Row &row) {
            const auto id = row.take<ProposalId>();
            instants.insert(id, row.take<QString>());
        },
        event);
    return instants;
}

QList<ProposalLink> ProposalRepository::links(EventId event) { return table<ProposalLink>().read(m_links, event); }

QList<ProposalCriterion> ProposalRepository::criteria(EventId event)
{
    return table<ProposalCriterion>().read(m_criteria, event);
}

QList<ProposalReview> ProposalRepository::reviews(EventId event) { return table<ProposalReview>().read(m_reviews, event); }

// --- ballots

void ProposalRepository::insert(Action &action, QList<BallotVote> &votes)
{
    std::vector<RecordTable<BallotVote>::New> rows;
    for (auto &vote : votes) {
        table<BallotVote>().giveId(action, vote);
        rows.push_back({&vote, 0});
    }
    table<BallotVote>().insert(action, rows);
}

QList<Ballot> ProposalRepository::ballots(EventId event) { return table<Ballot>().read(m_ballots, event); }

std::optional<Ballot> ProposalRepository::find(BallotId id) { return table<Ballot>().find(id.value); }

QSet<RegistrationId> ProposalRepository::voters(BallotId ballot)
{
    QSet<RegistrationId> voters;
    m_voters.each([&](Row &row) { voters += row.take<RegistrationId>(); }, ballot);
    return voters;
}

QList<BallotVote> ProposalRepository::votes(BallotId ballot) { return table<BallotVote>().read(m_votes, ballot); }

int ProposalRepository::papers(BallotId ballot) { return m_papers.one<int>(ballot).value_or(0); }

QSet<qint64> ProposalRepository::paperNumbers(BallotId ballot)
{
    QSet<qint64> numbers;
    m_paperNumbers.each([&](Row &row) { numbers += row.take<qint64>(); }, ballot);
    return numbers;
}

QList<PaperTally> ProposalRepository::tallies(BallotId ballot) { return table<PaperTally>().read(m_tallies, ballot); }

// --- the wall

void ProposalRepository::insert(Action &action, ProposalWall &wall)
{
    table<ProposalWall>().insert(action, wall);
    table<WallSlot>().sync(action, {}, wall.slots, wall.id.value);
    table<WallRoom>().sync(action, {}, wall.rooms, wall.id.value);
}

void ProposalRepository::update(Action &action, const ProposalWall &before, ProposalWall &after)
{
    table<ProposalWall>().update(action, before, after);
    table<WallSlot>().sync(action, before.slots, after.slots, before.id.value);
    table<WallRoom>().sync(action, before.rooms, after.rooms, before.id.value);
}

std::optional<ProposalWall> ProposalRepository::wall(EventId event)
{
    const auto walls = table<ProposalWall>().read(m_wall, event);
    if (walls.isEmpty())
        return std::nullopt;
    auto wall = walls.first();
    wall.slots = table<WallSlot>().of(wall.id.value);
    std::ranges::stable_sort(wall.slots, {}, &WallSlot::startsAt);
    wall.rooms = table<WallRoom>().of(wall.id.value);
    return wall;
}

QList<WallPlace> ProposalRepository::places(EventId event) { return table<WallPlace>().read(m_places, event); }

} // namespace rnf
