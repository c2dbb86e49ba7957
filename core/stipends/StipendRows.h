#pragma once

#include "stipends/StipendRun.h"

#include <functional>

namespace rnf {

/// What the stipends of one placement rest on, read at one moment.
struct StipendFacts {
    Placement placement;
    QList<Absence> absences;
    QList<TimeEntry> effective; ///< of the whole placement
    QList<StipendLine> lines;   ///< of all its runs, by the month that they are for, then by that of the run
};

/// Which lines a run has of a placement, and which it would have by now: that of its month, and an adjustment of each earlier
/// month whose amount, or whose right to it, is not what it was when it was settled. Whoever changed to another programme keeps
/// what is written, and whoever is only planned, or ended early without any hours, gets nothing. An algorithm over values.
class StipendRows {
public:
    using RuleOf = std::function<StipendRule(StipendRuleId)>;

    StipendRows(StipendRun run, StipendRule rule, RuleOf ruleOf, QDate today)
        : m_run(std::move(run)), m_rule(std::move(rule)), m_ruleOf(std::move(ruleOf)), m_today(today)
    {
    }

    /// That of the month first.
    QList<StipendRow> of(const StipendFacts &facts) const;

    /// The numbers that a line was calculated from.
    static StipendCalculation asWritten(const StipendLine &line, const StipendRule &rule);

private:
    /// What there is for one month already.
    struct Known {
        const StipendLine *own = nullptr;     ///< in this run
        const StipendLine *settled = nullptr; ///< the last one in another, or before it once it is settled itself
        bool isOpenElsewhere = false;
        bool isFollowed = false; ///< a later one is settled
        int paidCents = 0;       ///< in those up to the settled one
    };

    Known known(const StipendFacts &facts, const QDate &month) const;
    std::optional<StipendRow> rowOf(const StipendFacts &facts, const QDate &month) const;
    void proposeMonth(StipendRow &row, const StipendFacts &facts) const;
    void proposeAdjustment(StipendRow &row, const StipendFacts &facts, const Known &known) const;
    StipendCalculation again(const StipendFacts &facts, const StipendLine &line) const;
    StipendLine lineOf(const StipendCalculation &calculation, const Placement &placement, int cents,
                       StipendStatus status) const;

    StipendRun m_run;
    StipendRule m_rule;
    RuleOf m_ruleOf;
    QDate m_today;
};

} // namespace rnf
