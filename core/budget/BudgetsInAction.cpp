#include "budget/BudgetsInAction.h"

#include "base/Money.h"
#include "base/Text.h"
#include "budget/BudgetWords.h"
#include "budget/PartnerSteps.h"
#include "events/EventsInAction.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// However next week's file writes it.
bool isOfLevel(const BudgetLine &line, const PledgeSum &sum) { return foldedText(line.level) == foldedText(sum.level); }

} // namespace

BudgetsInAction::BudgetsInAction(Action &action) : m_action(action), m_rows(action.on<BudgetRepository>()) {}

// --- lines

void BudgetsInAction::check(BudgetLine &line)
{
    for (QString *text : {&line.text, &line.receiptNo})
        *text = cleanText(*text);
    if (line.isOfPartner())
        throw Refusal(
            {u"partner"_s, tr("This is what %1 gives. Change it where the partners stand.").arg(line.organizationName)});
    if (qMin(line.plannedCents, qMin(line.committedCents, line.actualCents)) < 0)
        throw Refusal({u"amount"_s, tr("Amounts cannot be below zero. What is spent is a line of the other side.")});
    if (!isOfSide(line.category, line.side))
        throw Refusal({u"category"_s, tr("“%1” is not for this side of a budget. Choose another category.")
                                          .arg(BudgetWords::category(line.category))});
    if (line.category == BudgetCategory::Sponsors && line.knownCents() > 0)
        throw Refusal({u"sponsors"_s, tr("What sponsors pledge and pay is counted from the partners, so a line of sponsors "
                                         "holds only what is planned. Note the amount with the partner instead.")});
}

void BudgetsInAction::add(BudgetLine &line)
{
    check(line);
    EventsInAction::turnOn(m_action, line.event, &Event::hasBudget);
    m_rows.insert(m_action, line);
}

void BudgetsInAction::save(const BudgetLine &before, BudgetLine after)
{
    check(after);
    m_rows.update(m_action, before, after);
}

void BudgetsInAction::remove(const BudgetLine &line)
{
    if (line.isOfPartner())
        throw Refusal(
            {u"partner"_s, tr("This is what %1 gives. Change it where the partners stand.").arg(line.organizationName)});
    m_rows.remove(m_action, line);
}

QStringList BudgetsInAction::setPledges(EventId event, const QString &source, const QList<PledgeSum> &levels, bool areWhole)
{
    if (!levels.isEmpty())
        EventsInAction::turnOn(m_action, event, &Event::hasBudget);
    auto known = m_rows.lines(event);
    known.removeIf([&](const BudgetLine &line) { return foldedText(line.source) != foldedText(source); });
    QStringList changed;
    for (const auto &sum : levels) {
        const auto same = std::ranges::find_if(known, [&](const BudgetLine &line) { return isOfLevel(line, sum); });
        BudgetLine line;
        line.event = event;
        line.side = BudgetSide::Income;
        line.category = BudgetCategory::Gifts;
        line.source = known.isEmpty() ? source : known.first().source;
        line.text = line.level = sum.level;
        if (setPledges(same == known.end() ? line : *same, sum))
            changed += sum.level;
    }
    for (const auto &line : std::as_const(known)) {
        const bool isGone = std::ranges::none_of(levels, [&](const PledgeSum &sum) { return isOfLevel(line, sum); });
        if (areWhole && isGone && setPledges(line, {line.level}))
            changed += line.level;
    }
    return changed;
}

/// Of a line that is there, or a new one. Whether it changed.
bool BudgetsInAction::setPledges(const BudgetLine &known, const PledgeSum &sum)
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    if (qMax(sum.pledgedCents, sum.collectedCents) > most)
        throw Refusal(
            {u"amount"_s,
             tr("The pledges of one level come to more than %1. Check the amounts in the file.").arg(Money::shown(most))});
    BudgetLine after = known;
    after.pledges = sum.pledges;
    after.committedCents = int(sum.pledgedCents);
    after.actualCents = int(sum.collectedCents);
    if (!known.id.isValid())
        m_rows.insert(m_action, after);
    else
        m_rows.update(m_action, known, after);
    return !known.id.isValid() || after != known;
}

// --- partners

OrganizationKind BudgetsInAction::kindOf(PartnerRole role)
{
    return role == PartnerRole::Vendor ? OrganizationKind::Vendor : OrganizationKind::Ally;
}

void BudgetsInAction::check(EventOrganization &partner, const QDate &today)
{
    for (QString *text : {&partner.level, &partner.perks})
        *text = cleanText(*text);
    if (!partner.organization.isValid())
        throw Refusal({u"empty-name"_s, tr("A partner is an organization. Type its name.")});
    if (qMin(partner.pledgedCents, partner.receivedCents) < 0)
        throw Refusal({u"amount"_s, tr("Amounts cannot be below zero.")});
    if (!PartnerSteps::canBe(partner.stage, partner))
        throw Refusal(
            {u"stage"_s,
             partner.stage == PartnerStage::Declined
                 ? tr("%1 has paid, so it did not decline. Clear what came in, or choose another stage.").arg(partner.name)
                 : tr("%1 has pledged or paid something, so it is further than “%2”. Clear the amounts, "
                      "or choose another stage.")
                       .arg(partner.name, BudgetWords::stage(partner.stage))});
    for (const auto &other : m_rows.partners(partner.event)) {
        if (other.id != partner.id && other.organization == partner.organization && other.role == partner.role)
            throw Refusal({u"known"_s, tr("%1 is among the partners as %2 already. Edit that entry instead.")
                                           .arg(other.name, BudgetWords::role(other.role))});
    }
    if (partner.stage != PartnerStage::Thanked)
        partner.thankedOn = {};
    else if (!partner.thankedOn.isValid())
        partner.thankedOn = today;
}

void BudgetsInAction::add(EventOrganization &partner, const QDate &today)
{
    check(partner, today);
    EventsInAction::turnOn(m_action, partner.event, &Event::hasBudget);
    m_rows.insert(m_action, partner);
}

void BudgetsInAction::save(const EventOrganization &before, EventOrganization after, const QDate &today)
{
    check(after, today);
    m_rows.update(m_action, before, after);
}

void BudgetsInAction::remove(const EventOrganization &partner) { m_rows.remove(m_action, partner); }

} // namespace rnf
