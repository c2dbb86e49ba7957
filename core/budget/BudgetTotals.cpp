#include "budget/BudgetTotals.h"

namespace rnf {

BudgetSum &BudgetSum::operator+=(const BudgetLine &line)
{
    planned += line.plannedCents;
    committed += line.committedCents;
    actual += line.actualCents;
    known += line.knownCents();
    return *this;
}

BudgetSum BudgetSum::operator-(const BudgetSum &other) const
{
    return {planned - other.planned, committed - other.committed, actual - other.actual, known - other.known};
}

BudgetTotals BudgetTotals::of(const QList<BudgetLine> &lines, int attended)
{
    BudgetTotals totals;
    totals.attended = attended;
    for (const auto &line : lines) {
        const bool isIncome = line.side == BudgetSide::Income;
        (isIncome ? totals.income : totals.expense) += line;
        (isIncome ? totals.incomeBy : totals.expenseBy)[line.category] += line;
    }
    return totals;
}

std::optional<qint64> BudgetTotals::costPerAttendeeCents() const
{
    return attended > 0 ? std::optional((expense.actual + attended / 2) / attended) : std::nullopt;
}

qint64 BudgetTotals::grassrootsCents() const
{
    qint64 cents = 0;
    for (const auto category : {BudgetCategory::Members, BudgetCategory::Tickets, BudgetCategory::Gifts})
        cents += incomeBy.value(category).actual;
    return cents;
}

std::optional<double> BudgetTotals::grassrootsShare() const
{
    return income.actual > 0 ? std::optional(double(grassrootsCents()) / double(income.actual)) : std::nullopt;
}

} // namespace rnf
