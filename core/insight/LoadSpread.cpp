#include "base/Words.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "work/Hours.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// How unevenly hours lie, of rows with the most at the beginning: 0 where everybody has as many, nearly 1 where one has all.
/// ΣΣ |xi − xj| ÷ (2n² · mean), by the places of the sorted hours (insight.md, section 4).
double giniOf(const QList<MetricRow> &rows)
{
    const qint64 n = rows.size();
    double weighted = 0, sum = 0;
    for (qint64 i = 0; i < n; ++i) {
        const auto hours = double(rows[i].cells.first().value);
        weighted += double(n - 1 - 2 * i) * hours;
        sum += hours;
    }
    return weighted / (double(n) * sum);
}

QString spreadTitle(const MetricTable &table)
{
    constexpr qsizetype tenth = 10;
    const qsizetype busiest = (table.rows.size() + tenth - 1) / tenth;
    qint64 theirs = 0;
    for (const auto &row : table.rows.first(busiest))
        theirs += row.cells.first().value;
    return Words::tr("The busiest tenth, %n people, did %1", nullptr, int(busiest))
        .arg(MetricText::rate(MetricUnit::Minutes, theirs, table.total(0)));
}

} // namespace

MetricTable countLoadSpread(Database &database, const MetricQuestion &question)
{
    MetricTable table;
    table.columns = {{u"hours"_s, Words::tr("Hours"), MetricUnit::Minutes, MetricMark::Bar, MetricTone::Main}};
    MetricRows rows(table, question.by, question.period);
    const auto weeks = question.begunWeeks();
    const auto minutes = Hours::minutesOfAll(database, weeks.from, weeks.beyond);
    for (auto person = minutes.cbegin(); person != minutes.cend(); ++person) {
        if (!question.holds(person.key()))
            continue;
        auto &cell = rows.cell({}, person.key(), 0);
        cell.value = person.value();
        cell.things.people = {person.key()};
    }
    rows.finish(database);
    if (table.rows.isEmpty())
        return table;
    std::ranges::stable_sort(table.rows, std::ranges::greater(),
                             [](const MetricRow &row) { return row.cells.first().value; });
    table.title = spreadTitle(table);
    table.notes += Words::tr("Gini %1: 0 where all have the same, nearly 1 where one has everything.")
                       .arg(QLocale().toString(giniOf(table.rows), 'f', 2));
    table.lines = {{table.total(0) / table.rows.size(), Words::tr("Mean")}};
    return table;
}

} // namespace rnf
