#pragma once

#include "storage/Schema.h"

namespace rnf {

/// Numbers of the logged tables of proposals, ballots and the Wall. They stand in the change log for ever.
namespace ProposalTable {
enum Number {
    Proposal = 280,
    Host,
    Link,
    Criterion,
    Review,
    Ballot,
    Issue,
    Vote,
    Tally,
    Wall,
    WallTime,
    WallRoom,
    WallPlace
};
}

/// What people would like to see at an event, how they voted on it, and the wall on which it gets a room and a time. Who has
/// voted (ballot_issue) and what was voted (vote) have nothing in common but the ballot.
inline constexpr const char *proposalTables = R"(
CREATE TABLE proposal (
    id @key,
    event_id BIGINT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    number INTEGER NOT NULL DEFAULT 0 CHECK (number >= 0),
    kind TEXT NOT NULL DEFAULT 'offer'
        CHECK (kind IN ('offer', 'request') OR kind IN ('panel', 'speaker_idea') OR kind = 'pitch'),
    title TEXT NOT NULL,
    abstract TEXT NOT NULL DEFAULT '',
    format TEXT NOT NULL DEFAULT 'workshop'
        CHECK (format IN ('workshop', 'panel') OR format IN ('interview', 'clinic') OR format IN ('showcase', 'plenary')
            OR format IN ('caucus', 'film') OR format = 'social'),
    level TEXT NOT NULL DEFAULT 'all' CHECK (level IN ('all', 'basic') OR level IN ('middle', 'advanced')),
    length_min INTEGER NOT NULL DEFAULT 0 CHECK (length_min >= 0),
    language TEXT NOT NULL DEFAULT '',
    wants_interpretation INTEGER NOT NULL DEFAULT 0 CHECK (wants_interpretation IN (0, 1)),
    proposer_id BIGINT REFERENCES person (id) ON DELETE SET NULL DEFERRABLE,
    source TEXT NOT NULL DEFAULT 'wall'
        CHECK (source IN ('wall', 'paper') OR source IN ('form', 'import') OR source = 'seed'),
    status TEXT NOT NULL DEFAULT 'submitted'
        CHECK (status IN ('draft', 'submitted') OR status IN ('shortlisted', 'accepted')
            OR status IN ('confirmed', 'scheduled') OR status IN ('waitlisted', 'declined')
            OR status IN ('withdrawn', 'merged')),
    pending_status TEXT NOT NULL DEFAULT ''
        CHECK (pending_status IN ('', 'shortlisted') OR pending_status IN ('accepted', 'waitlisted')
            OR pending_status = 'declined'),
    merged_into_id BIGINT REFERENCES proposal (id) ON DELETE SET NULL DEFERRABLE,
    session_id BIGINT REFERENCES session (id) ON DELETE SET NULL DEFERRABLE
);
CREATE INDEX proposal_event ON proposal (event_id, number);
CREATE INDEX proposal_proposer ON proposal (proposer_id) WHERE proposer_id IS NOT NULL;
CREATE INDEX proposal_merged ON proposal (merged_into_id) WHERE merged_into_id IS NOT NULL;
CREATE INDEX proposal_session ON proposal (session_id) WHERE session_id IS NOT NULL;
CREATE TABLE proposal_host (
    id @key,
    proposal_id BIGINT NOT NULL REFERENCES proposal (id) ON DELETE CASCADE DEFERRABLE,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    answer TEXT NOT NULL DEFAULT 'yes' CHECK (answer IN ('invited', 'yes') OR answer = 'no'),
    UNIQUE (proposal_id, person_id)
);
CREATE INDEX proposal_host_person ON proposal_host (person_id);
CREATE TABLE proposal_link (
    id @key,
    a_id BIGINT NOT NULL REFERENCES proposal (id) ON DELETE CASCADE DEFERRABLE,
    b_id BIGINT NOT NULL REFERENCES proposal (id) ON DELETE CASCADE DEFERRABLE,
    kind TEXT NOT NULL DEFAULT 'similar' CHECK (kind IN ('similar', 'before')),
    UNIQUE (a_id, b_id),
    CHECK (a_id <> b_id)
);
CREATE INDEX proposal_link_b ON proposal_link (b_id);
CREATE TABLE proposal_criterion (
    id @key,
    event_id BIGINT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    name TEXT NOT NULL,
    weight INTEGER NOT NULL DEFAULT 1 CHECK (weight > 0),
    UNIQUE (event_id, name)
);
CREATE TABLE proposal_review (
    id @key,
    proposal_id BIGINT NOT NULL REFERENCES proposal (id) ON DELETE CASCADE DEFERRABLE,
    reviewer_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    criterion_id BIGINT NOT NULL REFERENCES proposal_criterion (id) ON DELETE CASCADE DEFERRABLE,
    score INTEGER NOT NULL DEFAULT 0 CHECK (score BETWEEN 0 AND 5),
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (proposal_id, reviewer_id, criterion_id)
);
CREATE INDEX proposal_review_reviewer ON proposal_review (reviewer_id);
CREATE INDEX proposal_review_criterion ON proposal_review (criterion_id);
CREATE TABLE ballot (
    id @key,
    event_id BIGINT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    method TEXT NOT NULL DEFAULT 'approval' CHECK (method IN ('approval', 'dots')),
    dots INTEGER NOT NULL DEFAULT 5 CHECK (dots > 0),
    opens_at TEXT NOT NULL DEFAULT '',
    closes_at TEXT NOT NULL DEFAULT '',
    is_blind INTEGER NOT NULL DEFAULT 0 CHECK (is_blind IN (0, 1))
);
CREATE INDEX ballot_event ON ballot (event_id);
CREATE TABLE ballot_issue (
    id @key,
    ballot_id BIGINT NOT NULL REFERENCES ballot (id) ON DELETE CASCADE DEFERRABLE,
    registration_id BIGINT NOT NULL REFERENCES registration (id) ON DELETE CASCADE DEFERRABLE,
    UNIQUE (ballot_id, registration_id)
);
CREATE INDEX ballot_issue_registration ON ballot_issue (registration_id);
CREATE TABLE vote (
    id @key,
    ballot_id BIGINT NOT NULL REFERENCES ballot (id) ON DELETE CASCADE DEFERRABLE,
    paper_no BIGINT NOT NULL CHECK (paper_no > 0),
    proposal_id BIGINT NOT NULL REFERENCES proposal (id) ON DELETE CASCADE DEFERRABLE,
    value INTEGER NOT NULL DEFAULT 1 CHECK (value > 0),
    UNIQUE (ballot_id, paper_no, proposal_id)
);
CREATE INDEX vote_proposal ON vote (proposal_id);
CREATE TABLE paper_tally (
    id @key,
    ballot_id BIGINT NOT NULL REFERENCES ballot (id) ON DELETE CASCADE DEFERRABLE,
    proposal_id BIGINT NOT NULL REFERENCES proposal (id) ON DELETE CASCADE DEFERRABLE,
    count_1 INTEGER NOT NULL DEFAULT -1 CHECK (count_1 >= -1),
    count_2 INTEGER NOT NULL DEFAULT -1 CHECK (count_2 >= -1),
    settled INTEGER NOT NULL DEFAULT -1 CHECK (settled >= -1),
    UNIQUE (ballot_id, proposal_id)
);
CREATE INDEX paper_tally_proposal ON paper_tally (proposal_id);
CREATE TABLE wall (
    id @key,
    event_id BIGINT NOT NULL UNIQUE REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    people INTEGER NOT NULL DEFAULT 0 CHECK (people >= 0)
);
CREATE TABLE wall_time (
    id @key,
    wall_id BIGINT NOT NULL REFERENCES wall (id) ON DELETE CASCADE DEFERRABLE,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL
);
CREATE INDEX wall_time_wall ON wall_time (wall_id);
CREATE TABLE wall_room (
    id @key,
    wall_id BIGINT NOT NULL REFERENCES wall (id) ON DELETE CASCADE DEFERRABLE,
    room_id BIGINT NOT NULL REFERENCES room (id) ON DELETE CASCADE DEFERRABLE,
    UNIQUE (wall_id, room_id)
);
CREATE INDEX wall_room_room ON wall_room (room_id);
CREATE TABLE wall_place (
    id @key,
    proposal_id BIGINT NOT NULL UNIQUE REFERENCES proposal (id) ON DELETE CASCADE DEFERRABLE,
    wall_time_id BIGINT NOT NULL REFERENCES wall_time (id) ON DELETE CASCADE DEFERRABLE,
    wall_room_id BIGINT NOT NULL REFERENCES wall_room (id) ON DELETE CASCADE DEFERRABLE,
    is_pinned INTEGER NOT NULL DEFAULT 0 CHECK (is_pinned IN (0, 1)),
    UNIQUE (wall_time_id, wall_room_id)
);
CREATE INDEX wall_place_room ON wall_place (wall_room_id);
)";

/// What others refer to comes first.
inline constexpr LoggedTable proposalLoggedTables[] = {
    {ProposalTable::Proposal, "proposal", "proposer_id"},
    {ProposalTable::Host, "proposal_host", "person_id"},
    {ProposalTable::Link, "proposal_link"},
    {ProposalTable::Criterion, "proposal_criterion"},
    {ProposalTable::Review, "proposal_review"},
    {ProposalTable::Ballot, "ballot"},
    {ProposalTable::Issue, "ballot_issue"},
    {ProposalTable::Vote, "vote"},
    {ProposalTable::Tally, "paper_tally"},
    {ProposalTable::Wall, "wall"},
    {ProposalTable::WallTime, "wall_time"},
    {ProposalTable::WallRoom, "wall_room"},
    {ProposalTable::WallPlace, "wall_place"},
};

} // namespace rnf
