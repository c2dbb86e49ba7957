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
    QList<StipendRule> rules(ProgramId program);
    std::optional<StipendRule> find(StipendRuleId rule);
    /// The newest one that holds on a day, or the shipped one.
    StipendRule rule(ProgramId program, const QDate &day);

    /// The newest month first.
    QList<StipendRun> runs(ProgramId program);
    std::optional<StipendRun> find(StipendRunId run);
    /// The one of a month, by its first day; without an id where there is none yet.
    StipendRun run(ProgramId program, const QDate &month);

    /// Who belongs to its programme, or has a line in it from before changing to another.
    bool concerns(const StipendRun &run, const Placement &placement);

    std::optional<StipendLine> find(StipendLineId line);
    /// By the month that they are for, then by the month of their run.
    QList<StipendLine> lines(PlacementId placement);
    /// Everybody's, by placement, and of each in the same order.
    QList<StipendLine> lines();
    /// Paid, or decided not to be.
    QList<StipendLine> settled();

    /// The own ones.
    QList<WageRate> rates();
    /// Whose rates hold for each placement.
    QHash<PlacementId, QString> jurisdictions();

private:
    Statement m_rules, m_runs, m_runOfMonth, m_countInRun, m_ofPlacement, m_lines, m_settled, m_rates, m_jurisdictions;
};

} // namespace rnf
