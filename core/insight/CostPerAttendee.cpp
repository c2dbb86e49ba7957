#include "base/Words.h"
#include "events/EventWords.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "insight/MoneyScope.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum CostColumn { CostOfEach, SpentCents, PeopleThere };

QList<MetricColumn> costColumns()
{
    return {{u"cost"_s, Words::tr("For each who came"), MetricUnit::Cents, MetricMark::Bar, MetricTone::Main},
            {u"expense"_s, Words::tr("Spent"), MetricUnit::Cents},
            {u"attended"_s, Words::tr("Came"), MetricUnit::Count}};
}

QList<PersonId> whoCame(const EventScope &scope, const Event &event)
{
    MetricThings came;
    for (const auto &registration : scope.of(event)) {
        if (registration.hasCome())
            came.people += registration.person;
    }
    came.tidy();
    return came.people;
}

void fillCost(MetricRow &row, const Event &event, const BudgetTotals &totals, const QList<PersonId> &came)
{
    row.event = event.id;
    row.cells[CostOfEach].value = totals.costPerAttendeeCents().value_or(0);
    row.cells[CostOfEach].isKnown = !came.isEmpty();
    row.cells[SpentCents].value = totals.expense.actual;
    row.cells[PeopleThere].value = came.size();
    row.cells[PeopleThere].things.people = came;
    for (const auto column : {CostOfEach, SpentCents})
        row.cells[column].things.events = {event.id};
}

/// Of those events alone of which somebody noted who came.
QString costTitle(const MetricTable &table)
{
    BudgetTotals together;
    for (const auto &row : table.rows)
        together.expense.actual += row.cells[CostOfEach].isKnown ? row.cells[SpentCents].value : 0;
    const int people = int(table.things.people.size()), visits = int(table.total(PeopleThere));
    const auto costOf = [&](int attended) {
        together.attended = attended;
        return MetricText::amount(MetricUnit::Cents, together.costPerAttendeeCents().value_or(0));
    };
    if (people == 0)
        return Words::tr("Nobody noted yet who came");
    if (visits == people)
        return Words::tr("%1 for each of %n people who came", nullptr, people).arg(costOf(people));
    return Words::tr("%1 for each of %n different people who came, %2 for each visit", nullptr, people)
        .arg(costOf(people), costOf(visits));
}

} // namespace

MetricTable countCostPerAttendee(Database &database, const MetricQuestion &question)
{
    const MoneyScope scope(database, question, EventScope::Reads::Registrations);
    MetricTable table;
    table.about = scope.events().about();
    table.columns = costColumns();
    MetricRows rows(table, question.by, question.period);
    int unspent = 0, unknown = 0;
    for (const auto &event : scope.withMoney()) {
        const auto came = whoCame(scope.events(), event);
        const auto totals = BudgetTotals::of(scope.linesOf(event), int(came.size()));
        if (scope.events().isAhead(event) || totals.expense == BudgetSum())
            continue;
        if (totals.expense.actual == 0) {
            ++unspent;
            continue;
        }
        fillCost(rows.row(QString::number(event.id.value), EventWords::named(event)), event, totals, came);
        unknown += came.isEmpty() ? 1 : 0;
    }
    rows.finish(database);
    if (!table.isEmpty())
        table.title = costTitle(table);
    if (unspent > 0)
        table.notes += Words::tr("%n events not counted: nothing was spent yet.", nullptr, unspent);
    if (unknown > 0)
        table.notes += Words::tr("%n events not counted: nobody noted who came.", nullptr, unknown);
    table.notes += scope.elsewhereNote();
    return table;
}

} // namespace rnf
