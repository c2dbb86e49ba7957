#pragma once

#include "storage/Schema.h"

namespace rnf {

/// Numbers of the logged tables of programmes. They stand in the change log for ever.
namespace ProgrammeTable {
enum Number {
    Track = 250,
    Theme,
    Session,
    SessionTrack,
    SessionTheme,
    SessionPerson,
    SessionBefore,
    Version,
    Slot,
    Availability,
    Rule,
    Acknowledgement,
    Pick,
    ExternalId,
    SignUp,
    Question,
    Profile
};
}

/// What is offered at an event, by whom, and what runs when and where. Of an event's versions one is the draft; what was
/// released is never edited. Conflicts are computed, so that only what somebody said of them stands here.
inline constexpr const char *programmeTables = R"(
CREATE TABLE track (
    id @key,
    event_id BIGINT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    name TEXT NOT NULL,
    colour_no INTEGER NOT NULL DEFAULT 0 CHECK (colour_no >= 0),
    position INTEGER NOT NULL DEFAULT 0,
    UNIQUE (event_id, name)
);
CREATE TABLE theme (
    id @key,
    event_id BIGINT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    name TEXT NOT NULL,
    colour_no INTEGER NOT NULL DEFAULT 0 CHECK (colour_no >= 0),
    position INTEGER NOT NULL DEFAULT 0,
    UNIQUE (event_id, name)
);
CREATE TABLE session (
    id @key,
    event_id BIGINT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    title TEXT NOT NULL,
    abstract TEXT NOT NULL DEFAULT '',
    format TEXT NOT NULL DEFAULT 'workshop'
        CHECK (format IN ('workshop', 'panel') OR format IN ('interview', 'clinic') OR format IN ('showcase', 'plenary')
            OR format IN ('caucus', 'film') OR format = 'social'),
    level TEXT NOT NULL DEFAULT 'all' CHECK (level IN ('all', 'basic') OR level IN ('middle', 'advanced')),
    length_min INTEGER NOT NULL DEFAULT 60 CHECK (length_min > 0),
    access TEXT NOT NULL DEFAULT 'open' CHECK (access IN ('open', 'prereg') OR access = 'invite'),
    language TEXT NOT NULL DEFAULT '',
    interpretation TEXT NOT NULL DEFAULT 'none'
        CHECK (interpretation IN ('none', 'consecutive') OR interpretation IN ('simultaneous', 'bilingual')),
    has_sign_language INTEGER NOT NULL DEFAULT 0 CHECK (has_sign_language IN (0, 1)),
    expected_high INTEGER NOT NULL DEFAULT 0 CHECK (expected_high >= 0),
    seats_max INTEGER NOT NULL DEFAULT 0 CHECK (seats_max >= 0),
    status TEXT NOT NULL DEFAULT 'planned' CHECK (status IN ('planned', 'confirmed') OR status = 'cancelled')
);
CREATE INDEX session_event ON session (event_id);
CREATE TABLE session_ext_id (
    id @key,
    session_id BIGINT NOT NULL REFERENCES session (id) ON DELETE CASCADE DEFERRABLE,
    system TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE (session_id, system, value)
);
CREATE TABLE session_track (
    id @key,
    session_id BIGINT NOT NULL REFERENCES session (id) ON DELETE CASCADE DEFERRABLE,
    track_id BIGINT NOT NULL REFERENCES track (id) ON DELETE CASCADE DEFERRABLE,
    is_main INTEGER NOT NULL DEFAULT 0 CHECK (is_main IN (0, 1)),
    UNIQUE (session_id, track_id)
);
CREATE INDEX session_track_track ON session_track (track_id);
CREATE TABLE session_theme (
    id @key,
    session_id BIGINT NOT NULL REFERENCES session (id) ON DELETE CASCADE DEFERRABLE,
    theme_id BIGINT NOT NULL REFERENCES theme (id) ON DELETE CASCADE DEFERRABLE,
    UNIQUE (session_id, theme_id)
);
CREATE INDEX session_theme_theme ON session_theme (theme_id);
CREATE TABLE session_person (
    id @key,
    session_id BIGINT NOT NULL REFERENCES session (id) ON DELETE CASCADE DEFERRABLE,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    role TEXT NOT NULL DEFAULT 'speaker'
        CHECK (role IN ('speaker', 'panelist') OR role IN ('moderator', 'interviewer') OR role IN ('chair', 'opener')
            OR role IN ('responder', 'interpreter') OR role IN ('notetaker', 'host')),
    position INTEGER NOT NULL DEFAULT 0,
    UNIQUE (session_id, person_id, role)
);
CREATE INDEX session_person_person ON session_person (person_id);
CREATE TABLE session_before (
    id @key,
    session_id BIGINT NOT NULL REFERENCES session (id) ON DELETE CASCADE DEFERRABLE,
    needs_session_id BIGINT NOT NULL REFERENCES session (id) ON DELETE CASCADE DEFERRABLE,
    gap_min INTEGER NOT NULL DEFAULT 0 CHECK (gap_min >= 0),
    UNIQUE (session_id, needs_session_id),
    CHECK (session_id <> needs_session_id)
);
CREATE INDEX session_before_needs ON session_before (needs_session_id);
CREATE TABLE schedule_version (
    id @key,
    event_id BIGINT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    label TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'released') OR state = 'retired'),
    released_at TEXT NOT NULL DEFAULT '',
    comment TEXT NOT NULL DEFAULT '',
    changes TEXT NOT NULL DEFAULT '',
    seed BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX schedule_version_event ON schedule_version (event_id);
CREATE TABLE slot (
    id @key,
    version_id BIGINT NOT NULL REFERENCES schedule_version (id) ON DELETE CASCADE DEFERRABLE,
    session_id BIGINT REFERENCES session (id) ON DELETE CASCADE DEFERRABLE,
    kind TEXT NOT NULL DEFAULT 'session'
        CHECK (kind IN ('session', 'plenary') OR kind IN ('break', 'social') OR kind = 'blocker'),
    label TEXT NOT NULL DEFAULT '',
    room_id BIGINT REFERENCES room (id) ON DELETE SET NULL DEFERRABLE,
    room_name TEXT NOT NULL DEFAULT '',
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    is_pinned INTEGER NOT NULL DEFAULT 0 CHECK (is_pinned IN (0, 1))
);
CREATE INDEX slot_version ON slot (version_id, starts_at);
CREATE INDEX slot_session ON slot (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX slot_room ON slot (room_id) WHERE room_id IS NOT NULL;
CREATE TABLE event_availability (
    id @key,
    event_id BIGINT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    person_id BIGINT REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    room_id BIGINT REFERENCES room (id) ON DELETE CASCADE DEFERRABLE,
    kind TEXT NOT NULL DEFAULT 'available' CHECK (kind IN ('available', 'preferred') OR kind = 'unavailable'),
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    CHECK ((person_id IS NULL AND room_id IS NOT NULL) OR (person_id IS NOT NULL AND room_id IS NULL))
);
CREATE INDEX event_availability_event ON event_availability (event_id);
CREATE INDEX event_availability_person ON event_availability (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX event_availability_room ON event_availability (room_id) WHERE room_id IS NOT NULL;
CREATE TABLE conflict_rule (
    id @key,
    event_id BIGINT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    code TEXT NOT NULL DEFAULT 'room_overlap',
    severity TEXT NOT NULL DEFAULT 'warn'
        CHECK (severity IN ('block', 'block_release') OR severity IN ('warn', 'ignore')),
    parameter INTEGER NOT NULL DEFAULT 0 CHECK (parameter >= 0),
    UNIQUE (event_id, code)
);
CREATE TABLE conflict_ack (
    id @key,
    version_id BIGINT NOT NULL REFERENCES schedule_version (id) ON DELETE CASCADE DEFERRABLE,
    code TEXT NOT NULL DEFAULT 'room_overlap',
    slot_id BIGINT NOT NULL REFERENCES slot (id) ON DELETE CASCADE DEFERRABLE,
    other_slot_id BIGINT REFERENCES slot (id) ON DELETE CASCADE DEFERRABLE,
    person_id BIGINT REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    people INTEGER NOT NULL DEFAULT 0 CHECK (people >= 0),
    reason TEXT NOT NULL
);
CREATE INDEX conflict_ack_version ON conflict_ack (version_id);
CREATE INDEX conflict_ack_slot ON conflict_ack (slot_id);
CREATE INDEX conflict_ack_other ON conflict_ack (other_slot_id) WHERE other_slot_id IS NOT NULL;
CREATE INDEX conflict_ack_person ON conflict_ack (person_id) WHERE person_id IS NOT NULL;
CREATE TABLE pick (
    id @key,
    registration_id BIGINT NOT NULL REFERENCES registration (id) ON DELETE CASCADE DEFERRABLE,
    session_id BIGINT NOT NULL REFERENCES session (id) ON DELETE CASCADE DEFERRABLE,
    rank INTEGER NOT NULL DEFAULT 0 CHECK (rank >= 0),
    UNIQUE (registration_id, session_id)
);
CREATE INDEX pick_session ON pick (session_id);
CREATE TABLE session_signup (
    id @key,
    registration_id BIGINT NOT NULL REFERENCES registration (id) ON DELETE CASCADE DEFERRABLE,
    session_id BIGINT NOT NULL REFERENCES session (id) ON DELETE CASCADE DEFERRABLE,
    status TEXT NOT NULL DEFAULT 'in' CHECK (status IN ('in', 'waiting') OR status IN ('attended', 'out')),
    position INTEGER NOT NULL DEFAULT 0,
    UNIQUE (registration_id, session_id)
);
CREATE INDEX session_signup_session ON session_signup (session_id);
CREATE TABLE session_question (
    id @key,
    session_id BIGINT NOT NULL REFERENCES session (id) ON DELETE CASCADE DEFERRABLE,
    body TEXT NOT NULL,
    asker_id BIGINT REFERENCES person (id) ON DELETE SET NULL DEFERRABLE,
    status TEXT NOT NULL DEFAULT 'new'
        CHECK (status IN ('new', 'approved') OR status IN ('passed_on', 'answered') OR status = 'hidden'),
    position INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX session_question_session ON session_question (session_id);
CREATE INDEX session_question_asker ON session_question (asker_id) WHERE asker_id IS NOT NULL;
CREATE TABLE speaker_profile (
    id @key,
    person_id BIGINT NOT NULL UNIQUE REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    bio TEXT NOT NULL
);
)";

/// What others refer to comes first.
inline constexpr LoggedTable programmeLoggedTables[] = {
    {ProgrammeTable::Track, "track"},
    {ProgrammeTable::Theme, "theme"},
    {ProgrammeTable::Session, "session"},
    {ProgrammeTable::ExternalId, "session_ext_id"},
    {ProgrammeTable::SessionTrack, "session_track"},
    {ProgrammeTable::SessionTheme, "session_theme"},
    {ProgrammeTable::SessionPerson, "session_person", "person_id"},
    {ProgrammeTable::SessionBefore, "session_before"},
    {ProgrammeTable::Version, "schedule_version"},
    {ProgrammeTable::Slot, "slot"},
    {ProgrammeTable::Availability, "event_availability", "person_id"},
    {ProgrammeTable::Rule, "conflict_rule"},
    {ProgrammeTable::Acknowledgement, "conflict_ack"},
    {ProgrammeTable::Pick, "pick"},
    {ProgrammeTable::SignUp, "session_signup"},
    {ProgrammeTable::Question, "session_question", "asker_id"},
    {ProgrammeTable::Profile, "speaker_profile", "person_id"},
};

} // namespace rnf
