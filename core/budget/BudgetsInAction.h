#pragma once

#include "budget/Budgets.h"
#include "storage/Action.h"

#include <QCoreApplication>

namespace rnf {

/// Budgets inside the action that writes them, on the writing thread. What is not allowed throws a Refusal.
class BudgetsInAction {
    Q_DECLARE_TR_FUNCTIONS(BudgetsInAction)

public:
    explicit BudgetsInAction(Action &action);

    void add(BudgetLine &line);
    void save(const BudgetLine &before, BudgetLine after);
    void remove(const BudgetLine &line);
    QStringList setPledges(EventId event, const QString &source, const QList<PledgeSum> &levels, bool areWhole);

    void add(EventOrganization &partner, const QDate &today);
    void save(const EventOrganization &before, EventOrganization after, const QDate &today);
    void remove(const EventOrganization &partner);

    /// What a new organization of this role is.
    static OrganizationKind kindOf(PartnerRole role);

private:
    static void check(BudgetLine &line);
    void check(EventOrganization &partner, const QDate &today);
    bool setPledges(const BudgetLine &known, const PledgeSum &sum);

    Action &m_action;
    BudgetRepository &m_rows;
};

} // namespace rnf
