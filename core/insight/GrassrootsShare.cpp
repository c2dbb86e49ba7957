#include "base/Words.h"
#include "events/EventWords.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "insight/MoneyScope.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum GrassrootsColumn { FromThePeople, FromOthers };

} // namespace

MetricTable countGrassrootsShare(Database &database, const MetricQuestion &question)
{
    const MoneyScope scope(database, question, EventScope::Reads::NothingElse);
    MetricTable table;
    table.about = scope.events().about();
    table.columns = {
        {u"grassroots"_s, Words::tr("Members, tickets, gifts"), MetricUnit::Cents, MetricMark::Bar, MetricTone::Done, true},
        {u"other"_s, Words::tr("Other income"), MetricUnit::Cents, MetricMark::Bar, MetricTone::Other, true}};
    MetricRows rows(table, question.by, question.period);
    int without = 0;
    for (const auto &event : scope.withMoney()) {
        const auto totals = BudgetTotals::of(scope.linesOf(event), 0);
        if (totals.income.actual == 0) {
            ++without;
            continue;
        }
        MetricRow &row = rows.row(QString::number(event.id.value), EventWords::named(event));
        row.event = event.id;
        row.cells[FromThePeople].value = totals.grassrootsCents();
        row.cells[FromOthers].value = totals.income.actual - totals.grassrootsCents();
        for (auto &cell : row.cells) {
            cell.of = totals.income.actual;
            cell.things.events = {event.id};
        }
    }
    rows.finish(database);
    if (const qint64 grassroots = table.total(FromThePeople); !table.isEmpty())
        table.title = Words::tr("From members, tickets and gifts: %1")
                          .arg(MetricText::rate(MetricUnit::Cents, grassroots, grassroots + table.total(FromOthers)));
    if (without > 0)
        table.notes += Words::tr("%n budgets not counted: nothing has come in yet.", nullptr, without);
    table.notes += scope.elsewhereNote();
    return table;
}

} // namespace rnf
