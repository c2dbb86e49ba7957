#pragma once

#include "storage/Schema.h"

namespace rnf {

/// Numbers of the logged tables of the monthly report. They stand in the change log for ever.
namespace MonthlyTable {
enum Number { Plan = 215, Logo };
}

/// What the monthly report asks, in one row, and the pictures that it had.
inline constexpr const char *monthlyTables = R"(
CREATE TABLE monthly_logo (
    id @key,
    name TEXT NOT NULL,
    content @bytes NOT NULL
);
CREATE TABLE monthly_plan (
    id @key,
    questions TEXT NOT NULL DEFAULT '',
    logo_id BIGINT REFERENCES monthly_logo (id) ON DELETE SET NULL DEFERRABLE
);
CREATE INDEX monthly_plan_logo ON monthly_plan (logo_id) WHERE logo_id IS NOT NULL;
)";

inline constexpr LoggedTable monthlyLoggedTables[] = {
    {MonthlyTable::Logo, "monthly_logo", nullptr, UndoRule::KeepsMadeAlong},
    {MonthlyTable::Plan, "monthly_plan"},
};

} // namespace rnf
