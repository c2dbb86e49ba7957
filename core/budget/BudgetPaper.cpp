#include "budget/BudgetPaper.h"

#include "base/Money.h"
#include "budget/BudgetWords.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QStringList headingsOnPaper()
{
    return {BudgetPaper::tr("What"), BudgetPaper::tr("Planned"), BudgetPaper::tr("Committed"), BudgetPaper::tr("Actual"),
            BudgetPaper::tr("Receipt")};
}

QStringList rowOnPaper(const QString &what, const BudgetSum &sum, const QString &receipt = {})
{
    return {what, Money::shown(sum.planned), Money::shown(sum.committed), Money::shown(sum.actual), receipt};
}

PaperBlock sideOnPaper(BudgetSide side, const QList<BudgetLine> &lines, const BudgetSum &sum)
{
    QList<QStringList> rows;
    for (const auto &line : lines) {
        if (line.side != side)
            continue;
        BudgetSum one;
        one += line;
        rows += rowOnPaper(BudgetWords::line(line), one, line.receiptNo);
    }
    rows += rowOnPaper(BudgetPaper::tr("Total"), sum);
    return PaperBlock::table(headingsOnPaper(), rows);
}

} // namespace

Paper BudgetPaper::of(const QList<BudgetLine> &lines, const BudgetTotals &totals, const QList<EventOrganization> &partners)
{
    Paper paper;
    for (const auto side : {BudgetSide::Income, BudgetSide::Expense})
        paper << PaperBlock::heading(BudgetWords::side(side))
              << sideOnPaper(side, lines, side == BudgetSide::Income ? totals.income : totals.expense);
    paper << PaperBlock::heading(tr("Result"))
          << PaperBlock::table(headingsOnPaper().first(4),
                               {rowOnPaper(tr("Income less expense"), totals.result()).first(4)});
    if (const auto cost = totals.costPerAttendeeCents())
        paper << PaperBlock::paragraph(
            tr("%n people came, which makes %1 spent for each of them.", nullptr, totals.attended).arg(Money::shown(*cost)));
    if (const auto share = totals.grassrootsShare())
        paper << PaperBlock::paragraph(tr("%1 of what came in was given by members, by tickets and by individual gifts.")
                                           .arg(BudgetWords::share(*share)));
    if (const auto thanked = acknowledged(partners); !thanked.isEmpty())
        paper << PaperBlock::heading(tr("With thanks to")) << PaperBlock::paragraph(thanked.join(u'\n'));
    paper << PaperBlock::quiet(
        tr("Committed is what was pledged to us or ordered by us, actual what was paid. Individuals are "
           "not named."));
    return paper;
}

QStringList BudgetPaper::acknowledged(const QList<EventOrganization> &partners)
{
    QStringList names;
    for (const auto &partner : partners) {
        const bool isSeller = partner.role == PartnerRole::Vendor || partner.role == PartnerRole::Venue;
        if (!partner.isGiving() || (isSeller && partner.receivedCents == 0))
            continue;
        QStringList part{BudgetWords::role(partner.role), partner.level};
        part.removeAll(QString());
        names += tr("%1 (%2)").arg(partner.name, part.join(u", "_s));
    }
    return names;
}

} // namespace rnf
