#include "insight/MonthlyPlanRepository.h"

#include "insight/MonthlySchema.h"

using namespace Qt::StringLiterals;

namespace rnf {

MonthlyPlanRepository::MonthlyPlanRepository(Database &database)
    : RecordTables({database,
                    MonthlyTable::Plan,
                    "monthly_plan",
                    {columnFor<&MonthlyPlan::questions>("questions"), columnFor<&MonthlyPlan::logo>("logo_id")}},
                   {database,
                    MonthlyTable::Logo,
                    "monthly_logo",
                    {columnFor<&MonthlyLogo::fileName>("name"), columnFor<&MonthlyLogo::content>("content")}}),
      m_plan(table<MonthlyPlan>().selecting(u"ORDER BY id LIMIT 1"_s))
{
}

MonthlyPlan MonthlyPlanRepository::plan()
{
    const auto found = table<MonthlyPlan>().read(m_plan);
    return found.isEmpty() ? MonthlyPlan() : found.first();
}

MonthlyLogo MonthlyPlanRepository::logo()
{
    const auto logo = plan().logo;
    return logo.isValid() ? table<MonthlyLogo>().find(logo.value).value_or(MonthlyLogo()) : MonthlyLogo();
}

} // namespace rnf
