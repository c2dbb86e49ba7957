#include "base/Text.h"
#include "base/Words.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricScope.h"
#include "insight/MetricText.h"
#include "stipends/StipendWords.h"
#include "stipends/Stipends.h"

#include <map>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum RateColumn { Rate, Minimum, Nominal, Amount, Effective };

QList<MetricColumn> rateColumns()
{
    return {{u"rate"_s, Words::tr("Paid an hour"), MetricUnit::Cents, MetricMark::Line, MetricTone::Main},
            {u"minimum_wage"_s, Words::tr("Minimum wage"), MetricUnit::Cents, MetricMark::Target, MetricTone::Target},
            {u"nominal"_s, Words::tr("Nominal line"), MetricUnit::Cents, MetricMark::Target, MetricTone::Other},
            {u"amount"_s, Words::tr("Stipend"), MetricUnit::Cents},
            {u"minutes"_s, Words::tr("Effective hours"), MetricUnit::Minutes}};
}

/// What belongs into one row.
struct Sum {
    qint64 cents = 0, minutes = 0;
    std::optional<int> minimum; ///< nothing where it is unknown, or not the same for all
    MetricThings things;

    void add(const StipendOfMonth &month)
    {
        minimum = things.isEmpty() || minimum == month.minimumWageCents ? month.minimumWageCents : std::nullopt;
        cents += month.amountCents;
        minutes += month.effectiveMin;
        things.people += month.person;
    }
};

MetricRow rowOf(Sum sum)
{
    MetricRow row;
    row.cells.resize(rateColumns().size());
    const auto set = [&](RateColumn column, const std::optional<qint64> &value) {
        auto &cell = row.cells[column];
        cell.value = value.value_or(0);
        cell.isKnown = value.has_value();
        cell.things = sum.things;
    };
    WageRate wage;
    wage.centsPerHour = sum.minimum.value_or(0);
    sum.things.tidy();
    set(Rate, centsPerHour(sum.cents, sum.minutes));
    set(Minimum, sum.minimum);
    set(Nominal, sum.minimum ? std::optional<qint64>(wage.nominalCents()) : std::nullopt);
    set(Amount, sum.cents);
    set(Effective, sum.minutes);
    row.things = sum.things;
    return row;
}

/// All who are asked about together, month by month.
void fillMonths(MetricTable &table, const QList<StipendOfMonth> &months)
{
    std::map<QDate, Sum> sums;
    for (const auto &month : months)
        sums[month.month].add(month);
    for (const auto &[month, sum] : sums) {
        MetricRow row = rowOf(sum);
        row.label = StipendWords::month(month);
        row.week = MonthWeeks::of(month).from;
        table.rows += row;
    }
}

/// Each month of each intern, by their names.
void fillPeople(Database &database, MetricTable &table, const QList<StipendOfMonth> &months)
{
    QList<PersonId> people;
    for (const auto &month : months)
        people += month.person;
    const auto names = metricNames(database, people);
    const SortKeys keys(QLocale().name());
    std::map<std::tuple<QByteArray, PersonId, QDate>, Sum> sums;
    for (const auto &month : months)
        sums[{keys.of(names.value(month.person)), month.person, month.month}].add(month);
    for (const auto &[key, sum] : sums) {
        const auto &[order, person, month] = key;
        MetricRow row = rowOf(sum);
        row.label = Words::tr("%1, %2").arg(names.value(person), StipendWords::month(month));
        row.person = person;
        table.rows += row;
    }
}

QList<StipendOfMonth> monthsOf(Database &database, const MetricQuestion &question)
{
    const MetricScope scope(database, question);
    const MetricPeriod period = question.begunWeeks();
    auto months = Stipends::lines(database);
    months.removeIf([&](const StipendOfMonth &month) {
        const auto weeks = MonthWeeks::of(month.month);
        return !scope.holds(month.person, month.placement) || weeks.from >= period.beyond || weeks.beyond <= period.from;
    });
    return months;
}

} // namespace

MetricTable countStipendRate(Database &database, const MetricQuestion &question)
{
    const auto months = monthsOf(database, question);
    MetricTable table;
    table.columns = rateColumns();
    if (question.by == MetricBy::Month)
        fillMonths(table, months);
    else
        fillPeople(database, table, months);
    Sum all;
    qint64 below = 0, compared = 0;
    int unknown = 0;
    for (const auto &month : months) {
        all.add(month);
        const auto rate = centsPerHour(month.amountCents, month.effectiveMin);
        unknown += month.minimumWageCents ? 0 : 1;
        if (!rate || !month.minimumWageCents)
            continue;
        ++compared;
        below += *rate < *month.minimumWageCents ? 1 : 0;
    }
    all.things.tidy();
    table.things = all.things;
    const auto rate = centsPerHour(all.cents, all.minutes);
    table.title = Words::tr("Stipends make %1 an hour; monthly stipends below the minimum wage: %2")
                      .arg(rate ? MetricText::amount(MetricUnit::Cents, *rate) : u"–"_s,
                           MetricText::rate(MetricUnit::Count, below, compared));
    if (unknown > 0)
        table.notes += Words::tr("Rate unknown for %n stipends: the programme does not say where it is, or no rate is "
                                 "known for the month.",
                                 nullptr, unknown);
    table.notes += Words::tr("This is not legal advice. Ask counsel what a stipend may be.");
    return table;
}

} // namespace rnf
