#include "base/Words.h"
#include "budget/BudgetWords.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "insight/MoneyScope.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QList<MetricColumn> budgetColumns()
{
    return {{u"planned"_s, Words::tr("Planned"), MetricUnit::Cents, MetricMark::Bar, MetricTone::Main},
            {u"committed"_s, Words::tr("Committed"), MetricUnit::Cents, MetricMark::Bar, MetricTone::Waiting},
            {u"actual"_s, Words::tr("Actual"), MetricUnit::Cents, MetricMark::Bar, MetricTone::Done}};
}

void addLine(MetricRow &row, const BudgetLine &line)
{
    qsizetype column = 0;
    for (const int cents : {line.plannedCents, line.committedCents, line.actualCents}) {
        auto &cell = row.cells[column++];
        cell.value += cents;
        if (cents > 0)
            cell.things.events += line.event;
    }
}

void fillCategories(MetricRows &rows, const QList<BudgetLine> &lines)
{
    for (const auto side : {BudgetSide::Income, BudgetSide::Expense}) {
        for (const auto category : categoriesOf(side)) {
            const QString label = Words::tr("%1: %2").arg(BudgetWords::side(side), BudgetWords::category(category));
            for (const auto &line : lines) {
                if (line.side == side && line.category == category)
                    addLine(rows.row(label, label), line);
            }
        }
    }
}

QString budgetTitle(const BudgetTotals &totals)
{
    const auto cents = [](qint64 value) { return MetricText::amount(MetricUnit::Cents, value); };
    return Words::tr("Came in: %1 of %2 planned · spent: %3 of %4 planned")
        .arg(cents(totals.income.actual), cents(totals.income.planned), cents(totals.expense.actual),
             cents(totals.expense.planned));
}

} // namespace

MetricTable countBudget(Database &database, const MetricQuestion &question)
{
    const MoneyScope scope(database, question, EventScope::Reads::NothingElse);
    MetricTable table;
    table.about = scope.events().about();
    table.columns = budgetColumns();
    table.areBarsBeside = true;
    QList<BudgetLine> lines;
    for (const auto &event : scope.withMoney()) {
        lines += scope.linesOf(event);
        table.things.events += event.id;
    }
    MetricRows rows(table, question.by, question.period);
    fillCategories(rows, lines);
    rows.finish(database);
    if (!table.isEmpty())
        table.title = budgetTitle(BudgetTotals::of(lines, 0));
    table.notes = scope.elsewhereNote();
    return table;
}

} // namespace rnf
