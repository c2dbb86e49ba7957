#pragma once

#include "stipends/StipendRepository.h"
#include "stipends/StipendRows.h"

#include <QCoreApplication>

namespace rnf {

/// Stipends inside the action that settles them, on the writing thread; judged by the hours and lines that stand in the workspace
/// at that moment. What is not allowed throws a Refusal.
class StipendsInAction {
    Q_DECLARE_TR_FUNCTIONS(StipendsInAction)

public:
    StipendsInAction(Action &action, const QDate &today);

    void add(StipendRule &rule);
    void remove(const StipendRule &rule);
    /// Whoever confirmed a stipend saw what this rule makes of it.
    void refuseUsed(StipendRuleId rule);

    void add(WageRate &rate);
    void save(const WageRate &before, const WageRate &after);

    /// As Stipends says of each.
    void calculate(ProgramId program, const QDate &month);
    void confirm(const StipendLine &seen);
    void decide(const StipendLine &seen, const std::optional<int> &cents, const QString &reason);
    void pay(const StipendLine &seen, const QDate &paidOn, const QString &reference);
    /// Refuses a line that is not as somebody saw it, whose hours are not those that it was calculated from, or that a later run
    /// settled again.
    StipendRow current(const StipendLine &seen);
    /// What a later run settled of the same month rests on this line.
    void refuseFollowed(const StipendLine &line);
    /// It is not confirmed without a reason.
    static Error undecided();

private:
    StipendFacts facts(const Placement &placement);
    QList<StipendRow> rows(const StipendRun &run, const Placement &placement);
    void check(const WageRate &rate);

    Action &m_action;
    StipendRepository &m_rows;
    QDate m_today;
};

} // namespace rnf
