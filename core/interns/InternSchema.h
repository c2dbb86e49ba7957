#pragma once

#include "storage/Schema.h"

namespace rnf {

namespace InternTable {
enum Number { Program = 120, Placement };
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
    pref_high_min INTEGER NOT NULL DEFAULT 2400
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
    term_end_on TEXT
);
CREATE INDEX placement_person ON placement (person_id);
CREATE INDEX placement_program ON placement (program_id);
CREATE INDEX placement_supervisor ON placement (supervisor_id) WHERE supervisor_id IS NOT NULL;
)";

inline constexpr LoggedTable internLoggedTables[] = {
    {InternTable::Program, "intern_program", nullptr, UndoRule::KeepsMadeAlong},
    {InternTable::Placement, "placement", "person_id"},
};

} // namespace rnf
