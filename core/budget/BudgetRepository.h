#pragma once

#include "budget/EventOrganization.h"
#include "storage/RecordTable.h"

namespace rnf {

/// All SQL about budgets and partners of events. Opens no transaction: Budgets does.
class BudgetRepository : public RecordTables<BudgetLine, EventOrganization, Organization> {
public:
    explicit BudgetRepository(Database &database);

    /// The kept ones: those of partners are not among them. In the order in which they were added.
    QList<BudgetLine> lines(EventId event);
    QList<EventOrganization> partners(EventId event);
    /// Of all events, by event.
    QList<BudgetLine> lines();
    QList<EventOrganization> partners();
    /// By name.
    QList<Organization> organizations();

private:
    template <typename Record>
    QList<Record> named(QList<Record> records, QString Record::*name);

    Statement m_lines, m_partners, m_allLines, m_allPartners, m_organizations, m_named;
};

} // namespace rnf
