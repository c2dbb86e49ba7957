#include "base/Money.h"
#include "base/Words.h"
#include "budget/BudgetWords.h"
#include "budget/Budgets.h"
#include "insight/MetricKinds.h"
#include "insight/MetricMonth.h"
#include "insight/MetricText.h"
#include "standing/Standings.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// One for each source: six at most, the last of which takes in the others where there are more.
constexpr auto sourceTones = std::to_array(
    {MetricTone::Main, MetricTone::Done, MetricTone::Second, MetricTone::Third, MetricTone::Warning, MetricTone::Other});

/// Money that came in from somewhere, a cell for each month, and behind them one for what no day is noted of.
struct IncomeSource {
    QString key, label;
    QList<MetricCell> months;

    qint64 sum() const
    {
        qint64 cents = 0;
        for (const auto &month : months)
            cents += month.value;
        return cents;
    }
    qint64 withoutDay() const { return months.constLast().value; }
};

/// Collects what came in, by source and month.
class Income {
public:
    explicit Income(const QList<MetricMonth> &months) : m_months(months), m_dues(empty(u"dues"_s, Words::tr("Dues"))) {}

    void read(Database &database)
    {
        readDues(database);
        for (const auto &line : Budgets::lines(database)) {
            if (line.side != BudgetSide::Income || line.actualCents == 0)
                continue;
            const auto month = monthOf(line.paidOn);
            if (month < 0)
                continue;
            IncomeSource &source = m_events[line.category];
            if (source.months.isEmpty())
                source = empty(keyOf(line.category), Words::tr("Events: %1").arg(BudgetWords::category(line.category)));
            source.months[month].value += line.actualCents;
            source.months[month].things.events += line.event;
        }
    }

    /// Those with money, the largest first; from the last that has a colour on they are one.
    QList<IncomeSource> sources() const
    {
        auto sources = m_events.values();
        if (m_dues.sum() > 0)
            sources.prepend(m_dues);
        std::ranges::stable_sort(sources, std::ranges::greater(), &IncomeSource::sum);
        constexpr auto most = qsizetype(sourceTones.size());
        while (sources.size() > most) {
            const IncomeSource smallest = sources.takeLast();
            IncomeSource &rest = sources.last();
            rest.key = u"rest"_s;
            rest.label = Words::tr("Other sources");
            for (qsizetype month = 0; month < rest.months.size(); ++month) {
                rest.months[month].value += smallest.months[month].value;
                rest.months[month].things.add(smallest.months[month].things);
            }
        }
        return sources;
    }

    QStringList notes() const
    {
        QStringList notes;
        if (m_withoutAmount > 0)
            notes +=
                Words::tr("%n payments of dues are not counted: how much was paid is not noted.", nullptr, m_withoutAmount);
        return notes;
    }

private:
    /// −1: in none of these months. Without a day it is behind all of them.
    qsizetype monthOf(const QDate &day) const
    {
        if (!day.isValid())
            return m_months.size();
        const auto month = std::ranges::lower_bound(m_months, day, {}, &MetricMonth::last) - m_months.begin();
        return month < m_months.size() && m_months[month].holds(day) ? month : -1;
    }
    void readDues(Database &database)
    {
        Standings::eachPayment(database, m_months.first().first, [this](PersonId person, const Payment &payment) {
            const auto month = monthOf(payment.paidOn);
            if (month < 0)
                return;
            m_withoutAmount += payment.amountCents == 0 && payment.paidOn.isValid() ? 1 : 0;
            if (payment.amountCents == 0)
                return;
            m_dues.months[month].value += payment.amountCents;
            m_dues.months[month].things.people += person;
        });
    }
    IncomeSource empty(const QString &key, const QString &label) const
    {
        return {key, label, QList<MetricCell>(m_months.size() + 1)};
    }

    const QList<MetricMonth> &m_months;
    IncomeSource m_dues;
    QMap<BudgetCategory, IncomeSource> m_events;
    int m_withoutAmount = 0;
};

/// "$12,840.00 in twelve months, the largest part from Dues: $11,000.00 (85.7 %)". What has no day may be older than these
/// months, so it is told apart, and still is a part of the whole.
QString incomeTitle(const QList<IncomeSource> &sources, qint64 withoutDay)
{
    qint64 all = 0;
    for (const auto &source : sources)
        all += source.sum();
    const IncomeSource &largest = sources.first();
    const QString dated = Words::tr("%1 in twelve months").arg(Money::shown(all - withoutDay));
    const QString came =
        withoutDay > 0 ? Words::tr("%1, and %2 on days that are not noted").arg(dated, Money::shown(withoutDay)) : dated;
    return Words::tr("%1, the largest part from %2: %3 (%4)")
        .arg(came, largest.label, Money::shown(largest.sum()), MetricText::percent(largest.sum(), all));
}

/// A row below the months for what has no day, where there is any.
void addRowWithoutDay(MetricTable &table)
{
    MetricRow row;
    row.label = Words::tr("No day noted");
    table.rows += row;
    table.notes.prepend(Words::tr("Of what partners of events pay, the day never is noted."));
}

} // namespace

MetricTable countIncomeBySource(Database &database, const MetricQuestion &question)
{
    MetricTable table;
    const auto months = MetricMonth::lastTwelve(table, question.today);
    Income income(months);
    income.read(database);
    const auto sources = income.sources();
    table.notes = income.notes();
    if (sources.isEmpty()) {
        table.rows.clear();
        return table;
    }
    qint64 withoutDay = 0;
    for (const auto &source : sources)
        withoutDay += source.withoutDay();
    if (withoutDay > 0)
        addRowWithoutDay(table);
    for (qsizetype place = 0; place < sources.size(); ++place) {
        const IncomeSource &source = sources[place];
        table.columns += {source.key, source.label, MetricUnit::Cents, MetricMark::Bar, sourceTones[size_t(place)]};
        for (qsizetype month = 0; month < table.rows.size(); ++month) {
            MetricRow &row = table.rows[month];
            row.cells += source.months[month];
            row.cells.last().things.tidy();
            row.things.add(source.months[month].things);
        }
    }
    for (auto &row : table.rows) {
        row.things.tidy();
        table.things.add(row.things);
    }
    table.things.tidy();
    table.title = incomeTitle(sources, withoutDay);
    return table;
}

} // namespace rnf
