#pragma once

#include "storage/Schema.h"

namespace rnf {

namespace VolunteerTable {
enum Number { PersonSkill = 93, TimeOffer, Intake };
}

/// What people offer. When an offer was followed by a first ask is not noted a second time: conversations and asked tasks
/// say so, also when one of them is logged late or taken back.
inline constexpr const char *volunteerTables = R"(
CREATE TABLE person_skill (
    id @key,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    skill_id BIGINT NOT NULL REFERENCES skill (id) ON DELETE CASCADE DEFERRABLE,
    level TEXT NOT NULL DEFAULT 'has' CHECK (level IN ('has', 'wants_to_learn')),
    UNIQUE (person_id, skill_id)
);
CREATE INDEX person_skill_skill ON person_skill (skill_id);
CREATE TABLE time_offer (
    id @key,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    kind TEXT NOT NULL DEFAULT 'hour' CHECK (kind IN ('hour', 'day') OR kind IN ('task', 'regular')),
    length_min INTEGER NOT NULL DEFAULT 0,
    weekday INTEGER NOT NULL DEFAULT 0 CHECK (weekday BETWEEN 0 AND 7),
    from_time TEXT NOT NULL DEFAULT '',
    to_time TEXT NOT NULL DEFAULT '',
    is_remote INTEGER NOT NULL DEFAULT 0 CHECK (is_remote IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    offered_on TEXT,
    confirmed_on TEXT,
    expires_on TEXT
);
CREATE INDEX time_offer_person ON time_offer (person_id, offered_on);
CREATE TABLE intake (
    id @key,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    offer TEXT NOT NULL DEFAULT '',
    received_at TEXT NOT NULL DEFAULT ''
);
CREATE INDEX intake_person ON intake (person_id, received_at);
)";

inline constexpr LoggedTable volunteerLoggedTables[] = {
    {VolunteerTable::PersonSkill, "person_skill", "person_id"},
    {VolunteerTable::TimeOffer, "time_offer", "person_id"},
    {VolunteerTable::Intake, "intake", "person_id"},
};

} // namespace rnf
