#pragma once

#include "storage/Schema.h"

namespace rnf {

/// Numbers of the logged tables of needs. They stand in the change log for ever.
namespace NeedTable {
enum Number { Need = 180, Child, ChildCollector, ChildSign, Interpreting, Setting };
}

/// What people must have to take part: read by those alone who were given that, and purged after the event.
inline constexpr const char *needTables = R"(
CREATE TABLE need (
    id @key,
    registration_id BIGINT NOT NULL REFERENCES registration (id) ON DELETE CASCADE DEFERRABLE,
    kind TEXT NOT NULL DEFAULT 'other'
        CHECK (kind IN ('childcare', 'mobility') OR kind IN ('sign_language', 'interpretation') OR kind IN ('diet', 'allergy')
            OR kind IN ('sensory', 'transport') OR kind IN ('housing', 'other')),
    detail TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'asked' CHECK (status IN ('asked', 'planned') OR status IN ('met', 'cannot')),
    reason TEXT NOT NULL DEFAULT '',
    asked_on TEXT,
    owner_id BIGINT REFERENCES person (id) ON DELETE SET NULL DEFERRABLE
);
CREATE INDEX need_registration ON need (registration_id);
CREATE INDEX need_owner ON need (owner_id) WHERE owner_id IS NOT NULL;
CREATE TABLE child (
    id @key,
    registration_id BIGINT NOT NULL REFERENCES registration (id) ON DELETE CASCADE DEFERRABLE,
    first_name TEXT NOT NULL,
    birth_month TEXT NOT NULL DEFAULT '',
    allergies TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    emergency_phone TEXT NOT NULL DEFAULT '',
    from_min INTEGER NOT NULL DEFAULT 0 CHECK (from_min BETWEEN 0 AND 1440),
    until_min INTEGER NOT NULL DEFAULT 0 CHECK (until_min BETWEEN from_min AND 1440)
);
CREATE INDEX child_registration ON child (registration_id);
CREATE TABLE child_collector (
    id @key,
    child_id BIGINT NOT NULL REFERENCES child (id) ON DELETE CASCADE DEFERRABLE,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    UNIQUE (child_id, person_id)
);
CREATE INDEX child_collector_person ON child_collector (person_id);
CREATE TABLE child_sign (
    id @key,
    child_id BIGINT NOT NULL REFERENCES child (id) ON DELETE CASCADE DEFERRABLE,
    in_at TEXT NOT NULL,
    in_by_id BIGINT REFERENCES person (id) ON DELETE SET NULL DEFERRABLE,
    out_at TEXT NOT NULL DEFAULT '',
    out_by_id BIGINT REFERENCES person (id) ON DELETE SET NULL DEFERRABLE
);
CREATE INDEX child_sign_child ON child_sign (child_id);
CREATE INDEX child_sign_in_by ON child_sign (in_by_id) WHERE in_by_id IS NOT NULL;
CREATE INDEX child_sign_out_by ON child_sign (out_by_id) WHERE out_by_id IS NOT NULL;
CREATE TABLE interpreting (
    id @key,
    event_id BIGINT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    from_language TEXT NOT NULL,
    to_language TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    interpreter_1_id BIGINT REFERENCES person (id) ON DELETE SET NULL DEFERRABLE,
    interpreter_2_id BIGINT REFERENCES person (id) ON DELETE SET NULL DEFERRABLE,
    receivers INTEGER NOT NULL DEFAULT 0 CHECK (receivers >= 0)
);
CREATE INDEX interpreting_event ON interpreting (event_id);
CREATE INDEX interpreting_first ON interpreting (interpreter_1_id) WHERE interpreter_1_id IS NOT NULL;
CREATE INDEX interpreting_second ON interpreting (interpreter_2_id) WHERE interpreter_2_id IS NOT NULL;
CREATE TABLE need_setting (
    id @key,
    event_id BIGINT NOT NULL UNIQUE REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    care_from_min INTEGER NOT NULL DEFAULT 0 CHECK (care_from_min BETWEEN 0 AND 1440),
    care_until_min INTEGER NOT NULL DEFAULT 0 CHECK (care_until_min BETWEEN care_from_min AND 1440),
    caregivers INTEGER NOT NULL DEFAULT 0 CHECK (caregivers >= 0),
    children_per_caregiver INTEGER NOT NULL DEFAULT 0 CHECK (children_per_caregiver >= 0),
    receivers INTEGER NOT NULL DEFAULT 0 CHECK (receivers >= 0)
);
)";

/// Of nobody, so that the history of a person does not tell that something of theirs stands here.
inline constexpr LoggedTable needLoggedTables[] = {
    {NeedTable::Need, "need", nullptr, UndoRule::All, Operation::SeeNeeds},
    {NeedTable::Child, "child", nullptr, UndoRule::All, Operation::SeeNeeds},
    {NeedTable::ChildCollector, "child_collector", nullptr, UndoRule::All, Operation::SeeNeeds},
    {NeedTable::ChildSign, "child_sign", nullptr, UndoRule::All, Operation::SeeNeeds},
    {NeedTable::Interpreting, "interpreting", nullptr, UndoRule::All, Operation::SeeNeeds},
    {NeedTable::Setting, "need_setting", nullptr, UndoRule::All, Operation::SeeNeeds},
};

} // namespace rnf
