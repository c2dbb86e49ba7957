#pragma once

#include "storage/Schema.h"

namespace rnf {

/// Numbers of the logged tables of budgets. They stand in the change log for ever.
namespace BudgetTable {
enum Number { Line = 200, EventOrganization };
}

/// What an event brings in and costs, and the organizations that take part in it. What partners pledge and pay stands with them
/// alone; a line of the category "sponsors" holds a plan.
inline constexpr const char *budgetTables = R"(
CREATE TABLE budget_line (
    id @key,
    event_id BIGINT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    side TEXT NOT NULL DEFAULT 'expense' CHECK (side IN ('income', 'expense')),
    category TEXT NOT NULL DEFAULT 'other'
        CHECK (category = 'other'
            OR (side = 'income' AND (category IN ('members', 'tickets') OR category IN ('gifts', 'sponsors')
                OR category IN ('grants', 'sales')))
            OR (side = 'expense' AND (category IN ('venue', 'food') OR category IN ('travel', 'childcare')
                OR category IN ('interpretation', 'printing') OR category IN ('equipment', 'fees')))),
    text TEXT NOT NULL DEFAULT '',
    planned_cents INTEGER NOT NULL DEFAULT 0 CHECK (planned_cents >= 0),
    committed_cents INTEGER NOT NULL DEFAULT 0 CHECK (committed_cents >= 0),
    actual_cents INTEGER NOT NULL DEFAULT 0 CHECK (actual_cents >= 0),
    organization_id BIGINT REFERENCES organization (id) ON DELETE SET NULL DEFERRABLE,
    paid_on TEXT,
    receipt_no TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    level TEXT NOT NULL DEFAULT '',
    pledges INTEGER NOT NULL DEFAULT 0 CHECK (pledges >= 0),
    CHECK (category <> 'sponsors' OR (committed_cents = 0 AND actual_cents = 0))
);
CREATE INDEX budget_line_event ON budget_line (event_id);
CREATE INDEX budget_line_organization ON budget_line (organization_id) WHERE organization_id IS NOT NULL;
CREATE TABLE event_organization (
    id @key,
    event_id BIGINT NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    organization_id BIGINT NOT NULL REFERENCES organization (id) ON DELETE CASCADE DEFERRABLE,
    role TEXT NOT NULL DEFAULT 'sponsor'
        CHECK (role IN ('host', 'cohost') OR role IN ('sponsor', 'partner') OR role IN ('supporter', 'endorser')
            OR role IN ('vendor', 'venue')),
    stage TEXT NOT NULL DEFAULT 'prospect'
        CHECK (stage IN ('prospect', 'asked') OR stage IN ('pledged', 'paid') OR stage IN ('thanked', 'declined')),
    level TEXT NOT NULL DEFAULT '',
    pledged_cents INTEGER NOT NULL DEFAULT 0 CHECK (pledged_cents >= 0),
    received_cents INTEGER NOT NULL DEFAULT 0 CHECK (received_cents >= 0),
    logo_on TEXT,
    thanked_on TEXT,
    perks TEXT NOT NULL DEFAULT '',
    UNIQUE (event_id, organization_id, role)
);
CREATE INDEX event_organization_of ON event_organization (organization_id);
)";

inline constexpr LoggedTable budgetLoggedTables[] = {
    {BudgetTable::Line, "budget_line"},
    {BudgetTable::EventOrganization, "event_organization"},
};

} // namespace rnf
