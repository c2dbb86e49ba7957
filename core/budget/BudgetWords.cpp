#include "budget/BudgetWords.h"

#include <QLocale>

namespace rnf {

QString BudgetWords::side(BudgetSide side) { return side == BudgetSide::Income ? tr("Income") : tr("Expense"); }

QString BudgetWords::category(BudgetCategory category)
{
    switch (category) {
    case BudgetCategory::Members:
        return tr("Members");
    case BudgetCategory::Tickets:
        return tr("Tickets");
    case BudgetCategory::Gifts:
        return tr("Gifts");
    case BudgetCategory::Sponsors:
        return tr("Sponsors");
    case BudgetCategory::Grants:
        return tr("Grants");
    case BudgetCategory::Sales:
        return tr("Sales");
    case BudgetCategory::Venue:
        return tr("Venue");
    case BudgetCategory::Food:
        return tr("Food");
    case BudgetCategory::Travel:
        return tr("Travel");
    case BudgetCategory::Childcare:
        return tr("Childcare");
    case BudgetCategory::Interpretation:
        return tr("Interpretation");
    case BudgetCategory::Printing:
        return tr("Printing");
    case BudgetCategory::Equipment:
        return tr("Equipment");
    case BudgetCategory::Fees:
        return tr("Fees");
    case BudgetCategory::Other:
        break;
    }
    return tr("Other");
}

QString BudgetWords::role(PartnerRole role)
{
    switch (role) {
    case PartnerRole::Host:
        return tr("host");
    case PartnerRole::Cohost:
        return tr("co-host");
    case PartnerRole::Sponsor:
        return tr("sponsor");
    case PartnerRole::Partner:
        return tr("partner");
    case PartnerRole::Supporter:
        return tr("supporting group");
    case PartnerRole::Endorser:
        return tr("endorser");
    case PartnerRole::Vendor:
        return tr("vendor");
    case PartnerRole::Venue:
        break;
    }
    return tr("gives the place");
}

QString BudgetWords::stage(PartnerStage stage)
{
    switch (stage) {
    case PartnerStage::Prospect:
        return tr("to be asked");
    case PartnerStage::Asked:
        return tr("was asked");
    case PartnerStage::Pledged:
        return tr("pledged");
    case PartnerStage::Paid:
        return tr("paid");
    case PartnerStage::Thanked:
        return tr("thanked");
    case PartnerStage::Declined:
        break;
    }
    return tr("said no");
}

QString BudgetWords::title(const BudgetLine &line)
{
    QString title = line.isOfPartner() ? line.organizationName : line.text;
    if (title.isEmpty() && !line.source.isEmpty())
        title = tr("nothing in return");
    if (title.isEmpty())
        title = category(line.category);
    return line.source.isEmpty() ? title : tr("%1 (%n pledges)", nullptr, line.pledges).arg(title);
}

QString BudgetWords::line(const BudgetLine &line)
{
    const QString title = BudgetWords::title(line), category = BudgetWords::category(line.category);
    return title == category ? category : tr("%1: %2").arg(category, title);
}

QString BudgetWords::share(double share)
{
    constexpr int whole = 100;
    constexpr double inexact = 1e-9; // 0.145 × 100 is a little less than 14.5, which is 15
    return tr("%1 %").arg(QLocale().toString(qRound(share * whole + inexact)));
}

} // namespace rnf
