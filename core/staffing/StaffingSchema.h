#pragma once

#include "storage/Schema.h"

namespace rnf {

namespace StaffingTable {
enum Number { Role = 190, Certificate, Shift, Need, SignUp };
}

/// Who does what when at an event: volunteer shifts, how many people they take, and where everybody stands with them.
inline constexpr const char *staffingTables = R"(
CREATE TABLE volunteer_role (
    id @key,
    name TEXT NOT NULL UNIQUE,
    certificate_kind TEXT NOT NULL DEFAULT '',
    is_solo_ok INTEGER NOT NULL DEFAULT 1 CHECK (is_solo_ok IN (0, 1))
);
CREATE TABLE certificate (
    id @key,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    kind TEXT NOT NULL,
    expires_on TEXT,
    UNIQUE (person_id, kind)
);
CREATE TABLE volunteer_shift (
    id @key,
    event_id BIGINT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    room_id BIGINT REFERENCES room (id) ON DELETE SET NULL DEFERRABLE,
    name TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    is_remote INTEGER NOT NULL DEFAULT 0 CHECK (is_remote IN (0, 1)),
    brief TEXT NOT NULL DEFAULT '',
    sign_ups_open_on TEXT
);
CREATE INDEX volunteer_shift_event ON volunteer_shift (event_id, starts_at);
CREATE INDEX volunteer_shift_room ON volunteer_shift (room_id) WHERE room_id IS NOT NULL;
CREATE INDEX volunteer_shift_end ON volunteer_shift (ends_at);
CREATE TABLE staffing_need (
    id @key,
    volunteer_shift_id BIGINT NOT NULL REFERENCES volunteer_shift (id) ON DELETE CASCADE DEFERRABLE,
    volunteer_role_id BIGINT NOT NULL REFERENCES volunteer_role (id) ON DELETE CASCADE DEFERRABLE,
    count_min INTEGER NOT NULL DEFAULT 1 CHECK (count_min >= 0),
    count_max INTEGER NOT NULL DEFAULT 0 CHECK (count_max = 0 OR count_max >= count_min),
    UNIQUE (volunteer_shift_id, volunteer_role_id)
);
CREATE INDEX staffing_need_role ON staffing_need (volunteer_role_id);
CREATE TABLE shift_sign_up (
    id @key,
    volunteer_shift_id BIGINT NOT NULL REFERENCES volunteer_shift (id) ON DELETE CASCADE DEFERRABLE,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    volunteer_role_id BIGINT REFERENCES volunteer_role (id) ON DELETE SET NULL DEFERRABLE,
    status TEXT NOT NULL DEFAULT 'offered'
        CHECK (status IN ('offered', 'requested') OR status IN ('approved', 'confirmed') OR status IN ('swap_open', 'arrived')
            OR status IN ('completed', 'left_early') OR status IN ('covered', 'declined')
            OR status IN ('cancelled', 'no_show') OR status IN ('excused', 'untracked')),
    planned_from_at TEXT NOT NULL DEFAULT '',
    planned_to_at TEXT NOT NULL DEFAULT '',
    actual_from_at TEXT NOT NULL DEFAULT '',
    actual_to_at TEXT NOT NULL DEFAULT '',
    covers_id BIGINT REFERENCES shift_sign_up (id) ON DELETE SET NULL DEFERRABLE,
    asked_at TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    time_entry_id BIGINT REFERENCES time_entry (id) ON DELETE SET NULL DEFERRABLE,
    UNIQUE (volunteer_shift_id, person_id)
);
CREATE INDEX shift_sign_up_person ON shift_sign_up (person_id);
CREATE INDEX shift_sign_up_role ON shift_sign_up (volunteer_role_id) WHERE volunteer_role_id IS NOT NULL;
CREATE INDEX shift_sign_up_covers ON shift_sign_up (covers_id) WHERE covers_id IS NOT NULL;
CREATE INDEX shift_sign_up_entry ON shift_sign_up (time_entry_id) WHERE time_entry_id IS NOT NULL;
)";

inline constexpr LoggedTable staffingLoggedTables[] = {
    {StaffingTable::Role, "volunteer_role", nullptr, UndoRule::KeepsMadeAlong},
    {StaffingTable::Certificate, "certificate", "person_id"},
    {StaffingTable::Shift, "volunteer_shift"},
    {StaffingTable::Need, "staffing_need"},
    {StaffingTable::SignUp, "shift_sign_up", "person_id"},
};

} // namespace rnf
