#pragma once

#include "storage/Schema.h"

namespace rnf {

namespace StipendTable {
enum Number { Rule = 140, Run, Line, WageRate };
}

/// What programmes pay their interns, and what the law says an hour must be paid.
inline constexpr const char *stipendTables = R"(
CREATE TABLE stipend_rule (
    id @key,
    program_id BIGINT NOT NULL REFERENCES intern_program (id) ON DELETE CASCADE DEFERRABLE,
    valid_from_on TEXT NOT NULL,
    shape TEXT NOT NULL DEFAULT 'linear' CHECK (shape IN ('linear', 'flat')),
    basis TEXT NOT NULL DEFAULT 'agreed' CHECK (basis IN ('agreed', 'approved')),
    threshold_week_min INTEGER NOT NULL DEFAULT 1500 CHECK (threshold_week_min > 0),
    low_cents INTEGER NOT NULL DEFAULT 50000,
    high_week_min INTEGER NOT NULL DEFAULT 2400,
    high_cents INTEGER NOT NULL DEFAULT 100000,
    UNIQUE (program_id, valid_from_on)
);
CREATE TABLE stipend_run (
    id @key,
    program_id BIGINT NOT NULL REFERENCES intern_program (id) ON DELETE CASCADE DEFERRABLE,
    month TEXT NOT NULL,
    UNIQUE (program_id, month)
);
CREATE TABLE stipend_line (
    id @key,
    stipend_run_id BIGINT NOT NULL REFERENCES stipend_run (id) ON DELETE CASCADE DEFERRABLE,
    placement_id BIGINT NOT NULL REFERENCES placement (id) ON DELETE CASCADE DEFERRABLE,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    month TEXT NOT NULL,
    stipend_rule_id BIGINT REFERENCES stipend_rule (id) ON DELETE SET NULL DEFERRABLE,
    week_min INTEGER NOT NULL DEFAULT 0,
    month_days INTEGER NOT NULL DEFAULT 0,
    placement_days INTEGER NOT NULL DEFAULT 0,
    counted_days INTEGER NOT NULL DEFAULT 0,
    approved_min INTEGER NOT NULL DEFAULT 0,
    mean_week_min INTEGER NOT NULL DEFAULT 0,
    amount_cents INTEGER NOT NULL DEFAULT 0,
    status TEXT NOT NULL DEFAULT 'calculated' CHECK (status IN ('calculated', 'needs_decision')
        OR status IN ('confirmed', 'not_paid') OR status = 'paid'),
    reason TEXT NOT NULL DEFAULT '',
    paid_on TEXT,
    reference TEXT NOT NULL DEFAULT '',
    UNIQUE (stipend_run_id, placement_id, month)
);
CREATE INDEX stipend_line_placement ON stipend_line (placement_id, month);
CREATE INDEX stipend_line_person ON stipend_line (person_id);
CREATE INDEX stipend_line_rule ON stipend_line (stipend_rule_id) WHERE stipend_rule_id IS NOT NULL;
CREATE INDEX stipend_line_status ON stipend_line (status);
CREATE TABLE wage_rate (
    id @key,
    jurisdiction TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'minimum' CHECK (kind = 'minimum'),
    valid_from_on TEXT NOT NULL,
    cents_per_hour INTEGER NOT NULL CHECK (cents_per_hour > 0),
    source TEXT NOT NULL DEFAULT '',
    UNIQUE (jurisdiction, kind, valid_from_on)
);
)";

inline constexpr LoggedTable stipendLoggedTables[] = {
    {StipendTable::Rule, "stipend_rule"},
    {StipendTable::Run, "stipend_run", nullptr, UndoRule::KeepsMadeAlong},
    {StipendTable::Line, "stipend_line", "person_id"},
    {StipendTable::WageRate, "wage_rate"},
};

} // namespace rnf
