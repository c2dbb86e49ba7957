#include "insight/MetricText.h"

#include "base/Money.h"
#include "insight/WilsonBand.h"
#include "work/HoursText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qint64 few = 30;
const QString nothing = u"–"_s;

} // namespace

QString MetricText::amount(MetricUnit unit, qint64 value)
{
    switch (unit) {
    case MetricUnit::Minutes:
        return HoursText::shown(int(value));
    case MetricUnit::Day:
        return QLocale().toString(QDate::fromJulianDay(value), u"d MMM yyyy"_s);
    case MetricUnit::Cents:
        return Money::shown(value);
    case MetricUnit::Permille:
        return percent(value, 1000);
    case MetricUnit::Tenths:
        return QLocale().toString(double(value) / 10, 'f', 1);
    case MetricUnit::Count:
        break;
    }
    return QLocale().toString(value);
}

QString MetricText::percent(qint64 value, qint64 of)
{
    if (of == 0)
        return nothing;
    const qint64 tenths = (2000 * value + of) / (2 * of);
    return QLocale().toString(double(tenths) / 10, 'f', 1) + u" %"_s;
}

QString MetricText::rate(MetricUnit unit, qint64 value, qint64 of, bool isSample)
{
    if (of == 0)
        return nothing;
    const bool isFew = isSample && unit == MetricUnit::Count && of < few;
    return (isFew ? tr("%1 of %2 (%3, few)") : tr("%1 of %2 (%3)"))
        .arg(amount(unit, value), amount(unit, of), percent(value, of));
}

QString MetricText::cell(const MetricColumn &column, const MetricCell &cell)
{
    if (!cell.isKnown || !cell.text.isEmpty())
        return cell.text;
    if (column.unit == MetricUnit::Tenths && cell.of > 0)
        return tr("%1 (%2)").arg(amount(column.unit, cell.value), amount(MetricUnit::Count, cell.of));
    return column.isShare || cell.of > 0 ? rate(column.unit, cell.value, cell.of, !column.isPlan)
                                         : amount(column.unit, cell.value);
}

QString MetricText::period(const MetricPeriod &period)
{
    const QDate last = period.beyond.addDays(-1);
    const QString first = QLocale().toString(period.from, period.from.year() == last.year() ? u"d MMM"_s : u"d MMM yyyy"_s);
    return tr("%1 – %2").arg(first, QLocale().toString(last, u"d MMM yyyy"_s));
}

QString MetricText::band(const WilsonBand &band)
{
    return tr("%1–%2").arg(QLocale().toString(double(band.fromPermille()) / 10, 'f', 1),
                           amount(MetricUnit::Permille, band.toPermille()));
}

QString MetricText::rowHeader(MetricBy by)
{
    switch (by) {
    case MetricBy::Week:
        return tr("Week of");
    case MetricBy::Person:
        break;
    case MetricBy::Event:
        return tr("Event");
    case MetricBy::Kind:
        return tr("Kind of registration");
    case MetricBy::Source:
        return tr("Source");
    case MetricBy::Day:
        return tr("Days before");
    case MetricBy::Month:
        return tr("Month");
    case MetricBy::Hour:
        return tr("Hour");
    case MetricBy::Unit:
        return tr("Unit");
    case MetricBy::Span:
        return tr("How long");
    case MetricBy::Category:
        return tr("Kind");
    case MetricBy::Quarter:
        return tr("Quarter");
    case MetricBy::Clock:
        return tr("Time");
    case MetricBy::Role:
        return tr("Role");
    case MetricBy::Stage:
        return tr("Step");
    case MetricBy::Question:
        return tr("Question");
    }
    return tr("Person");
}

QStringList MetricText::header(const MetricTable &table)
{
    QStringList header{rowHeader(table.question.by)};
    for (const auto &column : table.columns)
        header += column.label;
    return header;
}

QStringList MetricText::cells(const MetricTable &table, const MetricRow &row)
{
    QStringList cells{row.label};
    for (qsizetype i = 0; i < row.cells.size(); ++i)
        cells += cell(table.columns[i], row.cells[i]);
    return cells;
}

QString MetricText::before(const MetricTable &table)
{
    return table.before.isEmpty() ? QString() : tr("Before, %1").arg(table.before);
}

QString MetricText::next(const MetricTable &table)
{
    return table.next.isEmpty() ? QString() : tr("What next: %1").arg(table.next);
}

QStringList MetricText::notes(const MetricTable &table)
{
    if (table.rows.size() <= MetricTable::mostDrawn)
        return table.notes;
    return table.notes
         + QStringList(
               tr("The chart shows the first %1 of %2 rows; the table has them all.")
                   .arg(amount(MetricUnit::Count, MetricTable::mostDrawn), amount(MetricUnit::Count, table.rows.size())));
}

} // namespace rnf
