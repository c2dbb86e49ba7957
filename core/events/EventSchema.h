#pragma once

#include "storage/Schema.h"

namespace rnf {

/// Numbers of the logged tables of events. They stand in the change log for ever.
namespace EventTable {
enum Number {
    Venue = 170,
    Kind,
    Event,
    Registration,
    CheckIn,
    Room,
    Series,
    RegistrationKind,
    RegistrationGroup,
    ExternalId
};
}

/// What happens where and when, who is asked to come, what they said, and who came. What was said and what happened are
/// different facts. Of check-ins nothing is ever changed or deleted: taking one back is a row of its own.
inline constexpr const char *eventTables = R"(
CREATE TABLE venue (
    id @key,
    name TEXT NOT NULL,
    address TEXT NOT NULL DEFAULT '',
    transit TEXT NOT NULL DEFAULT '',
    wheelchair TEXT NOT NULL DEFAULT 'unknown'
        CHECK (wheelchair IN ('unknown', 'full') OR wheelchair IN ('partial', 'no')),
    access_checked_on TEXT,
    note TEXT NOT NULL DEFAULT ''
);
CREATE TABLE room (
    id @key,
    venue_id BIGINT NOT NULL REFERENCES venue (id) ON DELETE CASCADE DEFERRABLE,
    name TEXT NOT NULL,
    seats INTEGER NOT NULL DEFAULT 0 CHECK (seats >= 0),
    floor TEXT NOT NULL DEFAULT '',
    is_step_free INTEGER NOT NULL DEFAULT 0 CHECK (is_step_free IN (0, 1)),
    has_hearing_loop INTEGER NOT NULL DEFAULT 0 CHECK (has_hearing_loop IN (0, 1)),
    is_child_room INTEGER NOT NULL DEFAULT 0 CHECK (is_child_room IN (0, 1)),
    equipment TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    UNIQUE (venue_id, name)
);
CREATE TABLE event_kind (
    id @key,
    name TEXT NOT NULL UNIQUE,
    length_min INTEGER NOT NULL DEFAULT 120 CHECK (length_min > 0),
    task_template_id BIGINT REFERENCES task_template (id) ON DELETE SET NULL DEFERRABLE,
    has_needs INTEGER NOT NULL DEFAULT 0 CHECK (has_needs IN (0, 1)),
    has_shifts INTEGER NOT NULL DEFAULT 0 CHECK (has_shifts IN (0, 1)),
    has_budget INTEGER NOT NULL DEFAULT 0 CHECK (has_budget IN (0, 1)),
    has_programme INTEGER NOT NULL DEFAULT 0 CHECK (has_programme IN (0, 1)),
    has_wall INTEGER NOT NULL DEFAULT 0 CHECK (has_wall IN (0, 1))
);
CREATE INDEX event_kind_template ON event_kind (task_template_id) WHERE task_template_id IS NOT NULL;
CREATE TABLE event_series (
    id @key,
    rule TEXT NOT NULL
);
CREATE TABLE event (
    id @key,
    name TEXT NOT NULL,
    event_kind_id BIGINT REFERENCES event_kind (id) ON DELETE SET NULL DEFERRABLE,
    status TEXT NOT NULL DEFAULT 'planned'
        CHECK (status IN ('idea', 'planned') OR status IN ('announced', 'open') OR status IN ('closed', 'live')
            OR status IN ('done', 'archived') OR status = 'cancelled'),
    starts_at TEXT NOT NULL DEFAULT '',
    ends_at TEXT NOT NULL DEFAULT '',
    time_zone TEXT NOT NULL DEFAULT '',
    venue_id BIGINT REFERENCES venue (id) ON DELETE SET NULL DEFERRABLE,
    place_note TEXT NOT NULL DEFAULT '',
    places INTEGER NOT NULL DEFAULT 0 CHECK (places >= 0),
    lead_id BIGINT REFERENCES person (id) ON DELETE SET NULL DEFERRABLE,
    link_url TEXT NOT NULL DEFAULT '',
    stream_url TEXT NOT NULL DEFAULT '',
    hashtag TEXT NOT NULL DEFAULT '',
    public_text TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    recap TEXT NOT NULL DEFAULT '',
    event_series_id BIGINT REFERENCES event_series (id) ON DELETE SET NULL DEFERRABLE,
    has_plan INTEGER NOT NULL DEFAULT 0 CHECK (has_plan IN (0, 1)),
    has_needs INTEGER NOT NULL DEFAULT 0 CHECK (has_needs IN (0, 1)),
    has_shifts INTEGER NOT NULL DEFAULT 0 CHECK (has_shifts IN (0, 1)),
    has_budget INTEGER NOT NULL DEFAULT 0 CHECK (has_budget IN (0, 1)),
    has_programme INTEGER NOT NULL DEFAULT 0 CHECK (has_programme IN (0, 1)),
    has_wall INTEGER NOT NULL DEFAULT 0 CHECK (has_wall IN (0, 1))
);
CREATE INDEX event_start ON event (starts_at);
CREATE INDEX event_kind_of ON event (event_kind_id) WHERE event_kind_id IS NOT NULL;
CREATE INDEX event_venue ON event (venue_id) WHERE venue_id IS NOT NULL;
CREATE INDEX event_lead ON event (lead_id) WHERE lead_id IS NOT NULL;
CREATE INDEX event_series_of ON event (event_series_id) WHERE event_series_id IS NOT NULL;
CREATE TABLE event_ext_id (
    id @key,
    event_id BIGINT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    system TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE (system, value)
);
CREATE INDEX event_ext_id_event ON event_ext_id (event_id);
CREATE TABLE registration_kind (
    id @key,
    event_id BIGINT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    name TEXT NOT NULL,
    places INTEGER NOT NULL DEFAULT 0 CHECK (places >= 0),
    price_cents INTEGER NOT NULL DEFAULT 0 CHECK (price_cents >= 0),
    opens_on TEXT,
    closes_on TEXT,
    needs_approval INTEGER NOT NULL DEFAULT 0 CHECK (needs_approval IN (0, 1)),
    is_cohort INTEGER NOT NULL DEFAULT 0 CHECK (is_cohort IN (0, 1)),
    has_own_form INTEGER NOT NULL DEFAULT 0 CHECK (has_own_form IN (0, 1)),
    UNIQUE (event_id, name)
);
CREATE TABLE registration_group (
    id @key,
    event_id BIGINT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    name TEXT NOT NULL,
    UNIQUE (event_id, name)
);
CREATE TABLE registration (
    id @key,
    event_id BIGINT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    rsvp TEXT NOT NULL DEFAULT 'invited'
        CHECK (rsvp IN ('invited', 'yes') OR rsvp IN ('maybe', 'no') OR rsvp IN ('waitlisted', 'offered')
            OR rsvp IN ('expired', 'cancelled') OR rsvp IN ('pending', 'refused')),
    answered_at TEXT NOT NULL DEFAULT '',
    waiting_since TEXT NOT NULL DEFAULT '',
    offer_expires_at TEXT NOT NULL DEFAULT '',
    source_code TEXT NOT NULL DEFAULT '',
    confirm_stage INTEGER NOT NULL DEFAULT 0 CHECK (confirm_stage BETWEEN 0 AND 3),
    attendance TEXT NOT NULL DEFAULT ''
        CHECK (attendance IN ('', 'attended') OR attendance IN ('partial', 'no_show')
            OR attendance IN ('excused', 'untracked')),
    is_walk_in INTEGER NOT NULL DEFAULT 0 CHECK (is_walk_in IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    registration_kind_id BIGINT REFERENCES registration_kind (id) ON DELETE SET NULL DEFERRABLE,
    registration_group_id BIGINT REFERENCES registration_group (id) ON DELETE SET NULL DEFERRABLE,
    due_cents INTEGER NOT NULL DEFAULT 0 CHECK (due_cents >= 0),
    paid_cents INTEGER NOT NULL DEFAULT 0 CHECK (paid_cents >= 0),
    has_scholarship INTEGER NOT NULL DEFAULT 0 CHECK (has_scholarship IN (0, 1)),
    UNIQUE (event_id, person_id)
);
CREATE INDEX registration_kind_of ON registration (registration_kind_id) WHERE registration_kind_id IS NOT NULL;
CREATE INDEX registration_group_of ON registration (registration_group_id) WHERE registration_group_id IS NOT NULL;
CREATE INDEX registration_person ON registration (person_id);
CREATE TABLE check_in (
    id @key,
    registration_id BIGINT NOT NULL REFERENCES registration (id) ON DELETE CASCADE DEFERRABLE,
    happened_at TEXT NOT NULL,
    station TEXT NOT NULL DEFAULT '',
    undoes_id BIGINT REFERENCES check_in (id) ON DELETE CASCADE DEFERRABLE
);
CREATE INDEX check_in_registration ON check_in (registration_id);
CREATE INDEX check_in_undoes ON check_in (undoes_id) WHERE undoes_id IS NOT NULL;
)";

inline constexpr LoggedTable eventLoggedTables[] = {
    {EventTable::Venue, "venue", nullptr, UndoRule::KeepsMadeAlong},
    {EventTable::Room, "room"},
    {EventTable::Kind, "event_kind", nullptr, UndoRule::KeepsMadeAlong},
    {EventTable::Series, "event_series"},
    {EventTable::Event, "event"},
    {EventTable::ExternalId, "event_ext_id"},
    {EventTable::RegistrationKind, "registration_kind"},
    {EventTable::RegistrationGroup, "registration_group"},
    {EventTable::Registration, "registration", "person_id"},
    {EventTable::CheckIn, "check_in"},
};

} // namespace rnf
