#pragma once

#include "stipends/StipendRun.h"
#include "stipends/WageRate.h"
#include "storage/RecordTable.h"

namespace rnf {

/// All SQL about stipends and wage rates. Opens no transaction: Stipends does.
class StipendRepository : public RecordTables<StipendRule, StipendRun, StipendLine, WageRate> {
public:
    explicit StipendRepository(Database &database);

    /// The newest first.
    QList<StipendRule> rules(ProgramId program) { return table<StipendRule>().read(m_rules, program); }
    std::optional<StipendRule> find(StipendRuleId rule) { return table<StipendRule>().find(rule.value); }
    /// The newest one that holds on a day, or the shipped one.
    StipendRule rule(ProgramId program, const QDate &day);

    /// The newest month first.
    QList<StipendRun> runs(ProgramId program) { return table<StipendRun>().read(m_runs, program); }
    std::optional<StipendRun> find(StipendRunId run) { return table<StipendRun>().find(run.value); }
    /// The one of a month, by its first day; without an id where there is none yet.
    StipendRun run(ProgramId program, const QDate &month);

    /// Who belongs to its programme, or has a line in it from before changing to another.
    bool concerns(const StipendRun &run, const Placement &placement)
    {
        return placement.program == run.program || m_countInRun.one<int>(run.id, placement.id).value_or(0) > 0;
    }

    std::optional<StipendLine> find(StipendLineId line) { return table<StipendLine>().find(line.value); }
    /// By the month that they are for, then by the month of their run.
    QList<StipendLine> lines(PlacementId placement) { return table<StipendLine>().read(m_ofPlacement, placement); }
    /// Everybody's, by placement, and of each in the same order.
    QList<StipendLine> lines() { return table<StipendLine>().read(m_lines); }
    /// Paid, or decided not to be.
    QList<StipendLine> settled() { return table<StipendLine>().read(m_settled); }

    /// The own ones.
    QList<WageRate> rates() { return table<WageRate>().read(m_rates); }
    /// Whose rates hold for each placement.
    QHash<PlacementId, QString> jurisdictions();

private:
    Statement m_rules, m_runs, m_runOfMonth, m_countInRun, m_ofPlacement, m_lines, m_settled, m_rates, m_jurisdictions;
};

} // namespace rnf
