#pragma once

#include "storage/Schema.h"

namespace rnf {

namespace InternTable {
enum Number { Program = 120, Placement, School, Absence };
}

/// The intern programme. Never a field for immigration status.
inline constexpr const char *internTables = R"(
CREATE TABLE intern_program (
    id @key,
    name TEXT NOT NULL,
    intake_from_on TEXT,
    intake_to_on TEXT,
    is_rolling INTEGER NOT NULL DEFAULT 1 CHECK (is_rolling IN (0, 1)),
    min_weeks INTEGER NOT NULL DEFAULT 12,
    min_week_min INTEGER NOT NULL DEFAULT 900,
    pref_low_min INTEGER NOT NULL DEFAULT 1200,
    pref_high_min INTEGER NOT NULL DEFAULT 2400,
    places INTEGER NOT NULL DEFAULT 0,
    organization_class TEXT NOT NULL DEFAULT '' CHECK (organization_class IN ('', '501c3', '501c4')
        OR organization_class IN ('501c5', 'cooperative') OR organization_class IN ('business', 'other')),
    jurisdiction TEXT NOT NULL DEFAULT '',
    complaint_contact_id BIGINT REFERENCES person (id) ON DELETE SET NULL DEFERRABLE,
    rights_text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX intern_program_contact ON intern_program (complaint_contact_id) WHERE complaint_contact_id IS NOT NULL;
CREATE TABLE school (
    id @key,
    name TEXT NOT NULL UNIQUE
);
CREATE TABLE placement (
    id @key,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    program_id BIGINT NOT NULL REFERENCES intern_program (id) ON DELETE CASCADE DEFERRABLE,
    start_on TEXT,
    end_on TEXT,
    week_min INTEGER NOT NULL DEFAULT 0,
    supervisor_id BIGINT REFERENCES person (id) ON DELETE SET NULL DEFERRABLE,
    status TEXT NOT NULL DEFAULT 'planned' CHECK (status IN ('planned', 'onboarding') OR status IN ('active', 'paused')
        OR status IN ('completed', 'ended_early')),
    is_remote INTEGER NOT NULL DEFAULT 0 CHECK (is_remote IN (0, 1)),
    end_reason TEXT NOT NULL DEFAULT '',
    term_end_on TEXT,
    work_class TEXT NOT NULL DEFAULT '' CHECK (work_class IN ('', 'unpaid_student', 'trainee')
        OR work_class IN ('volunteer', 'employee')),
    school_id BIGINT REFERENCES school (id) ON DELETE SET NULL DEFERRABLE,
    major TEXT NOT NULL DEFAULT '',
    wants_credit INTEGER NOT NULL DEFAULT 0 CHECK (wants_credit IN (0, 1)),
    faculty_id BIGINT REFERENCES person (id) ON DELETE SET NULL DEFERRABLE
);
CREATE INDEX placement_person ON placement (person_id);
CREATE INDEX placement_program ON placement (program_id);
CREATE INDEX placement_supervisor ON placement (supervisor_id) WHERE supervisor_id IS NOT NULL;
CREATE INDEX placement_school ON placement (school_id) WHERE school_id IS NOT NULL;
CREATE INDEX placement_faculty ON placement (faculty_id) WHERE faculty_id IS NOT NULL;
CREATE TABLE absence (
    id @key,
    placement_id BIGINT NOT NULL REFERENCES placement (id) ON DELETE CASCADE DEFERRABLE,
    from_on TEXT NOT NULL,
    to_on TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'other' CHECK (kind IN ('sick', 'exam') OR kind IN ('holiday', 'other') OR kind = 'pause'),
    is_excused INTEGER NOT NULL DEFAULT 1 CHECK (is_excused IN (0, 1)),
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX absence_placement ON absence (placement_id, from_on);
)";

inline constexpr LoggedTable internLoggedTables[] = {
    {InternTable::Program, "intern_program", nullptr, UndoRule::KeepsMadeAlong},
    {InternTable::School, "school", nullptr, UndoRule::KeepsMadeAlong},
    {InternTable::Placement, "placement", "person_id"},
    {InternTable::Absence, "absence"},
};

} // namespace rnf
