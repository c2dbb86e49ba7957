#include "budget/Budgets.h"

#include "base/Text.h"
#include "budget/BudgetWords.h"
#include "budget/BudgetsInAction.h"
#include "budget/PartnerSteps.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// What a partner gives, as a line among the others.
BudgetLine lineOf(const EventOrganization &partner)
{
    BudgetLine line;
    line.event = partner.event;
    line.side = BudgetSide::Income;
    line.category = BudgetCategory::Sponsors;
    line.committedCents = partner.committedCents();
    line.actualCents = partner.receivedCents;
    line.organization = partner.organization;
    line.organizationName = partner.name;
    line.partner = partner.id;
    return line;
}

QList<BudgetLine> withPartners(QList<BudgetLine> lines, const QList<EventOrganization> &partners)
{
    for (const auto &partner : partners) {
        if (const BudgetLine line = lineOf(partner); line.knownCents() > 0)
            lines += line;
    }
    std::ranges::stable_sort(lines, {},
                             [](const BudgetLine &line) { return std::tuple(line.event, line.side, line.category); });
    return lines;
}

QList<EventOrganization> byRole(QList<EventOrganization> partners)
{
    const SortKeys keys;
    std::ranges::stable_sort(partners, {}, [&](const EventOrganization &partner) {
        return std::tuple(partner.event, partner.role, keys.of(partner.name));
    });
    return partners;
}

} // namespace

Budgets::Budgets(Store &store, Events &events, Registrations &registrations)
    : m_store(store), m_events(events), m_registrations(registrations), m_reading(store.reader())
{
}

QList<BudgetLine> Budgets::lines(const Session &session, EventId event)
{
    return m_store.read(session, Operation::SeeBudgets,
                        [&] { return withPartners(m_reading.lines(event), byRole(m_reading.partners(event))); });
}

BudgetTotals Budgets::totals(const Session &session, EventId event)
{
    return BudgetTotals::of(lines(session, event), m_registrations.counts(session, event).came);
}

QList<EventOrganization> Budgets::partners(const Session &session, EventId event)
{
    return m_store.read(session, Operation::SeeBudgets, [&] { return byRole(m_reading.partners(event)); });
}

QList<EventOrganization> Budgets::unthanked(const Session &session, EventId event)
{
    auto partners = this->partners(session, event);
    partners.removeIf([](const EventOrganization &partner) { return !partner.isToBeThanked(); });
    return partners;
}

QStringList Budgets::organizationNames(const Session &session)
{
    QStringList names;
    for (const auto &organization : m_store.read(session, Operation::SeeBudgets, [&] { return m_reading.organizations(); }))
        names += organization.name;
    names.removeDuplicates();
    return names;
}

QStringList Budgets::pledgeSources(const Session &session, EventId event)
{
    QStringList sources;
    for (const auto &line : m_store.read(session, Operation::SeeBudgets, [&] { return m_reading.lines(event); })) {
        if (!line.source.isEmpty() && !sources.contains(line.source))
            sources += line.source;
    }
    sources.sort(Qt::CaseInsensitive);
    return sources;
}

QList<BudgetLine> Budgets::lines(Database &database)
{
    BudgetRepository rows(database);
    return withPartners(rows.lines(), byRole(rows.partners()));
}

QList<EventOrganization> Budgets::partners(Database &database) { return byRole(BudgetRepository(database).partners()); }

Result<qint64> Budgets::notePrinted(const Session &session, const Event &event)
{
    return m_store.act(session, Operation::SeeBudgets, tr("Print the budget of %1").arg(event.name),
                       [](Action &action) { action.keepWithoutChanges(); });
}

QString Budgets::label(const Session &session, const QString &text, const QString &what, EventId event)
{
    return text.arg(what, m_events.find(session, event).value_or(Event()).name);
}

/// Made before the action that needs it, by the program itself: whoever undoes that action takes no organization from others
/// who use it by then.
Result<OrganizationId> Budgets::organizationNamed(const Session &session, const QString &name, OrganizationKind kind)
{
    Organization organization{{}, cleanText(name), kind};
    if (organization.name.isEmpty())
        return OrganizationId();
    if (!Policy::allows(session, Operation::SeeBudgets))
        return Policy::refusal();
    if (const auto known = namedAmong(m_store.read([&] { return m_reading.organizations(); }), organization.name))
        return known->id;
    const auto done = m_store.act({}, Operation::EditPeople, tr("Add the organization “%1”").arg(organization.name),
                                  [&](Action &action) { action.on<BudgetRepository>().insert(action, organization); });
    return done ? Result<OrganizationId>(organization.id) : done.error();
}

// --- lines

Result<BudgetLineId> Budgets::add(const Session &session, BudgetLine line)
{
    const auto organization = organizationNamed(session, line.organizationName, OrganizationKind::Vendor);
    if (!organization)
        return organization.error();
    line.organization = *organization;
    const QString label = this->label(session, tr("Add “%1” to the budget of %2"), BudgetWords::line(line), line.event);
    const auto done =
        m_store.act(session, Operation::SeeBudgets, label, [&](Action &action) { BudgetsInAction(action).add(line); });
    return done ? Result<BudgetLineId>(line.id) : done.error();
}

Result<qint64> Budgets::save(const Session &session, const BudgetLine &before, const BudgetLine &after)
{
    BudgetLine kept = after;
    const auto organization = organizationNamed(session, after.organizationName, OrganizationKind::Vendor);
    if (!organization)
        return organization.error();
    kept.organization = *organization;
    const QString label = this->label(session, tr("Edit “%1” in the budget of %2"), BudgetWords::line(after), after.event);
    return m_store.act(session, Operation::SeeBudgets, label,
                       [&](Action &action) { BudgetsInAction(action).save(before, kept); });
}

Result<qint64> Budgets::remove(const Session &session, const BudgetLine &line)
{
    const QString label = this->label(session, tr("Delete “%1” from the budget of %2"), BudgetWords::line(line), line.event);
    return m_store.act(session, Operation::SeeBudgets, label, [&](Action &action) { BudgetsInAction(action).remove(line); });
}

QStringList Budgets::setPledges(Action &action, EventId event, const QString &source, const QList<PledgeSum> &levels,
                                bool areWhole)
{
    return BudgetsInAction(action).setPledges(event, source, levels, areWhole);
}

void Budgets::copy(Action &action, const Event &from, const Event &to)
{
    auto &rows = action.on<BudgetRepository>();
    for (const auto &line : rows.lines(from.id)) {
        BudgetLine planned;
        planned.event = to.id;
        planned.side = line.side;
        planned.category = line.category;
        planned.text = line.text;
        planned.plannedCents = line.plannedCents;
        planned.organization = line.organization;
        if (planned.plannedCents > 0)
            rows.insert(action, planned);
    }
}

// --- partners

Result<EventOrganizationId> Budgets::add(const Session &session, EventOrganization partner)
{
    const auto organization = organizationNamed(session, partner.name, BudgetsInAction::kindOf(partner.role));
    if (!organization)
        return organization.error();
    partner.organization = *organization;
    const QString label = this->label(session, tr("Add “%1” to the partners of %2"), cleanText(partner.name), partner.event);
    const auto done = m_store.act(session, Operation::SeeBudgets, label,
                                  [&](Action &action) { BudgetsInAction(action).add(partner, m_store.dates().today()); });
    return done ? Result<EventOrganizationId>(partner.id) : done.error();
}

Result<qint64> Budgets::save(const Session &session, const EventOrganization &before, const EventOrganization &after)
{
    EventOrganization kept = after;
    const auto organization = organizationNamed(session, after.name, BudgetsInAction::kindOf(after.role));
    if (!organization)
        return organization.error();
    kept.organization = *organization;
    const QString label =
        after.stage == before.stage
            ? this->label(session, tr("Edit “%1” among the partners of %2"), cleanText(after.name), after.event)
            : tr("%1: %2").arg(cleanText(after.name), BudgetWords::stage(after.stage));
    return m_store.act(session, Operation::SeeBudgets, label,
                       [&](Action &action) { BudgetsInAction(action).save(before, kept, m_store.dates().today()); });
}

Result<qint64> Budgets::step(const Session &session, const EventOrganization &partner, PartnerStage stage)
{
    return save(session, partner, PartnerSteps::at(stage, partner, m_store.dates().today()));
}

Result<qint64> Budgets::remove(const Session &session, const EventOrganization &partner)
{
    const QString label = this->label(session, tr("Take “%1” from the partners of %2"), partner.name, partner.event);
    return m_store.act(session, Operation::SeeBudgets, label,
                       [&](Action &action) { BudgetsInAction(action).remove(partner); });
}

} // namespace rnf
