#include "budget/BudgetRepository.h"

#include "budget/BudgetSchema.h"
#include "people/PeopleSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {

BudgetRepository::BudgetRepository(Database &database)
    : RecordTables(
        {database,
         BudgetTable::Line,
         "budget_line",
         {columnFor<&BudgetLine::event>("event_id"), columnFor<&BudgetLine::side>("side"),
          columnFor<&BudgetLine::category>("category"), columnFor<&BudgetLine::text>("text"),
          columnFor<&BudgetLine::plannedCents>("planned_cents"), columnFor<&BudgetLine::committedCents>("committed_cents"),
          columnFor<&BudgetLine::actualCents>("actual_cents"), columnFor<&BudgetLine::organization>("organization_id"),
          columnFor<&BudgetLine::paidOn>("paid_on"), columnFor<&BudgetLine::receiptNo>("receipt_no"),
          columnFor<&BudgetLine::source>("source"), columnFor<&BudgetLine::level>("level"),
          columnFor<&BudgetLine::pledges>("pledges")}},
        {database,
         BudgetTable::EventOrganization,
         "event_organization",
         {columnFor<&EventOrganization::event>("event_id"), columnFor<&EventOrganization::organization>("organization_id"),
          columnFor<&EventOrganization::role>("role"), columnFor<&EventOrganization::stage>("stage"),
          columnFor<&EventOrganization::level>("level"), columnFor<&EventOrganization::pledgedCents>("pledged_cents"),
          columnFor<&EventOrganization::receivedCents>("received_cents"), columnFor<&EventOrganization::logoOn>("logo_on"),
          columnFor<&EventOrganization::thankedOn>("thanked_on"), columnFor<&EventOrganization::perks>("perks")}},
        {database,
         PeopleTable::Organization,
         "organization",
         {columnFor<&Organization::name>("name"), columnFor<&Organization::kind>("kind")}}),
      m_lines(table<BudgetLine>().selecting(u"WHERE event_id = ? ORDER BY id"_s)),
      m_partners(table<EventOrganization>().selecting(u"WHERE event_id = ? ORDER BY id"_s)),
      m_allLines(table<BudgetLine>().selecting(u"ORDER BY event_id, id"_s)),
      m_allPartners(table<EventOrganization>().selecting(u"ORDER BY event_id, id"_s)),
      m_organizations(table<Organization>().selecting(u"ORDER BY name, id"_s)),
      m_named(table<Organization>().selecting(
          u"WHERE id IN (SELECT organization_id FROM event_organization) OR id IN (SELECT organization_id FROM budget_line)"_s))
{
}

QList<BudgetLine> BudgetRepository::lines(EventId event)
{
    return named(table<BudgetLine>().read(m_lines, event), &BudgetLine::organizationName);
}

QList<EventOrganization> BudgetRepository::partners(EventId event)
{
    return named(table<EventOrganization>().read(m_partners, event), &EventOrganization::name);
}

QList<BudgetLine> BudgetRepository::lines()
{
    return named(table<BudgetLine>().read(m_allLines), &BudgetLine::organizationName);
}

QList<EventOrganization> BudgetRepository::partners()
{
    return named(table<EventOrganization>().read(m_allPartners), &EventOrganization::name);
}

QList<Organization> BudgetRepository::organizations() { return table<Organization>().read(m_organizations); }

template <typename Record>
QList<Record> BudgetRepository::named(QList<Record> records, QString Record::*name)
{
    if (std::ranges::none_of(records, [](const Record &record) { return record.organization.isValid(); }))
        return records;
    QHash<OrganizationId, QString> names;
    for (const auto &organization : table<Organization>().read(m_named))
        names.insert(organization.id, organization.name);
    for (Record &record : records)
        record.*name = names.value(record.organization);
    return records;
}

} // namespace rnf
