#pragma once

#include "insight/MonthlyPlan.h"
#include "storage/RecordTable.h"

namespace rnf {

/// All SQL about what the monthly report asks and shows. Opens no transaction: MonthlyPlans does.
class MonthlyPlanRepository : public RecordTables<MonthlyPlan, MonthlyLogo> {
public:
    explicit MonthlyPlanRepository(Database &database);

    /// The one there is, or a fresh one.
    MonthlyPlan plan();
    /// Of that plan; empty: it has none.
    MonthlyLogo logo();

private:
    Statement m_plan;
};

} // namespace rnf
