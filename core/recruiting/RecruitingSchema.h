#pragma once

#include "storage/Schema.h"

namespace rnf {

namespace RecruitingTable {
enum Number { Application = 130, Slot, Answer, RubricItem, Review, Interview, Offer };
}

/// Applications to the intern programme. Never a field for immigration status, and none for what somebody is.
inline constexpr const char *recruitingTables = R"(
CREATE TABLE application (
    id @key,
    program_id BIGINT NOT NULL REFERENCES intern_program (id) ON DELETE CASCADE DEFERRABLE,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    source_code TEXT NOT NULL DEFAULT '',
    received_on TEXT NOT NULL,
    week_min INTEGER NOT NULL DEFAULT 0,
    weeks INTEGER NOT NULL DEFAULT 0,
    start_wish_on TEXT,
    school_id BIGINT REFERENCES school (id) ON DELETE SET NULL DEFERRABLE,
    major TEXT NOT NULL DEFAULT '',
    wants_credit INTEGER NOT NULL DEFAULT 0 CHECK (wants_credit IN (0, 1)),
    wants_stipend INTEGER NOT NULL DEFAULT 0 CHECK (wants_stipend IN (0, 1)),
    status TEXT NOT NULL DEFAULT 'received' CHECK (status IN ('received', 'screening') OR status IN ('interview', 'offered')
        OR status IN ('accepted', 'placed') OR status IN ('declined', 'withdrawn') OR status IN ('waitlisted', 'expired')),
    status_on TEXT,
    decided_on TEXT,
    decline_reason TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    placement_id BIGINT REFERENCES placement (id) ON DELETE SET NULL DEFERRABLE
);
CREATE INDEX application_program ON application (program_id);
CREATE INDEX application_person ON application (person_id);
CREATE INDEX application_school ON application (school_id) WHERE school_id IS NOT NULL;
CREATE INDEX application_placement ON application (placement_id) WHERE placement_id IS NOT NULL;
CREATE TABLE application_slot (
    id @key,
    application_id BIGINT NOT NULL REFERENCES application (id) ON DELETE CASCADE DEFERRABLE,
    weekday INTEGER NOT NULL DEFAULT 1 CHECK (weekday BETWEEN 1 AND 7),
    from_min INTEGER NOT NULL DEFAULT 0,
    to_min INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX application_slot_application ON application_slot (application_id, weekday, from_min);
CREATE TABLE application_answer (
    id @key,
    application_id BIGINT NOT NULL REFERENCES application (id) ON DELETE CASCADE DEFERRABLE,
    prompt TEXT NOT NULL DEFAULT '',
    answer TEXT NOT NULL DEFAULT ''
);
CREATE INDEX application_answer_application ON application_answer (application_id);
CREATE TABLE rubric_item (
    id @key,
    program_id BIGINT NOT NULL REFERENCES intern_program (id) ON DELETE CASCADE DEFERRABLE,
    text TEXT NOT NULL,
    is_required INTEGER NOT NULL DEFAULT 1 CHECK (is_required IN (0, 1)),
    weight INTEGER NOT NULL DEFAULT 1,
    scale_max INTEGER NOT NULL DEFAULT 4,
    position INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX rubric_item_program ON rubric_item (program_id, position);
CREATE TABLE review (
    id @key,
    application_id BIGINT NOT NULL REFERENCES application (id) ON DELETE CASCADE DEFERRABLE,
    reviewer_id BIGINT REFERENCES person (id) ON DELETE SET NULL DEFERRABLE,
    rubric_item_id BIGINT NOT NULL REFERENCES rubric_item (id) ON DELETE CASCADE DEFERRABLE,
    score INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (application_id, reviewer_id, rubric_item_id)
);
CREATE INDEX review_reviewer ON review (reviewer_id) WHERE reviewer_id IS NOT NULL;
CREATE INDEX review_rubric_item ON review (rubric_item_id);
CREATE TABLE interview (
    id @key,
    application_id BIGINT NOT NULL REFERENCES application (id) ON DELETE CASCADE DEFERRABLE,
    held_on TEXT NOT NULL,
    interviewer_id BIGINT REFERENCES person (id) ON DELETE SET NULL DEFERRABLE,
    outcome TEXT NOT NULL DEFAULT ''
);
CREATE INDEX interview_application ON interview (application_id, held_on);
CREATE INDEX interview_interviewer ON interview (interviewer_id) WHERE interviewer_id IS NOT NULL;
CREATE TABLE offer (
    id @key,
    application_id BIGINT NOT NULL REFERENCES application (id) ON DELETE CASCADE DEFERRABLE,
    made_on TEXT NOT NULL,
    expires_on TEXT NOT NULL,
    week_min INTEGER NOT NULL DEFAULT 0,
    weeks INTEGER NOT NULL DEFAULT 0,
    stipend_cents INTEGER NOT NULL DEFAULT 0,
    answer TEXT NOT NULL DEFAULT '' CHECK (answer IN ('', 'accepted', 'declined') OR answer IN ('expired', 'taken_back'))
);
CREATE INDEX offer_application ON offer (application_id);
)";

inline constexpr LoggedTable recruitingLoggedTables[] = {
    {RecruitingTable::Application, "application", "person_id"},
    {RecruitingTable::Slot, "application_slot"},
    {RecruitingTable::Answer, "application_answer"},
    {RecruitingTable::RubricItem, "rubric_item"},
    {RecruitingTable::Review, "review"},
    {RecruitingTable::Interview, "interview"},
    {RecruitingTable::Offer, "offer"},
};

} // namespace rnf
