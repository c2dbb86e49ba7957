#include "insight/MetricText.h"

#include "base/Money.h"
#include "insight/Metrics.h"
#include "insight/WilsonBand.h"
#include "work/HoursText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qint64 few = 30;
constexpr qint64 minutesPerHour = 60;
constexpr qint64 manyMinutes = 100 * minutesPerHour;
const QString nothing = u"–"_s;

QString shareText(const QString &value, const QString &of, const QString &share, bool isFew)
{
    return (isFew ? MetricText::tr("%1 of %2 (%3, few)") : MetricText::tr("%1 of %2 (%3)")).arg(value, of, share);
}

/// Both numbers as `written` has them.
QString rateAs(QString (*written)(MetricUnit, qint64), MetricUnit unit, qint64 value, qint64 of, bool isSample)
{
    if (of == 0)
        return nothing;
    const bool isFew = isSample && unit == MetricUnit::Count && of < few;
    return shareText(written(unit, value), written(unit, of), MetricText::percent(value, of), isFew);
}

/// What “few” means, where one of these says that it is a share of few.
QStringList fewNote(const QStringList &texts)
{
    const QString mark = MetricText::tr("%1 of %2 (%3, few)").section(u"%3"_s, 1); // ", few)"
    if (std::ranges::none_of(texts, [&mark](const QString &text) { return text.contains(mark); }))
        return {};
    return {MetricText::tr("“few”: of fewer than %1, so chance alone moves it a lot.")
                .arg(MetricText::amount(MetricUnit::Count, few))};
}

/// How much of the table its chart shows, where that is not all.
QStringList drawnNote(const MetricTable &table)
{
    if (table.rows.size() <= MetricTable::mostDrawn || std::ranges::none_of(table.columns, &MetricColumn::isDrawn))
        return {};
    const QString drawn = table.firstDrawn() > 0
                            ? MetricText::tr("The chart shows the last %1 of %2 rows; the table has them all.")
                            : MetricText::tr("The chart shows the first %1 of %2 rows; the table has them all.");
    return {drawn.arg(MetricText::amount(MetricUnit::Count, MetricTable::mostDrawn),
                      MetricText::amount(MetricUnit::Count, table.rows.size()))};
}

} // namespace

QString MetricText::amount(MetricUnit unit, qint64 value)
{
    const bool isMany = unit == MetricUnit::Minutes && value >= manyMinutes;
    return isMany ? tr("%1 h").arg(hours(value)) : exact(unit, value);
}

QString MetricText::hours(qint64 minutes)
{
    if (minutes < manyMinutes)
        return HoursText::shown(int(minutes));
    return QLocale().toString((2 * minutes + minutesPerHour) / (2 * minutesPerHour));
}

QString MetricText::wait(qint64 minutes)
{
    constexpr qint64 minutesPerDay = 24 * minutesPerHour, fewDays = 3;
    return minutes < fewDays * minutesPerDay
             ? tr("%1 hours").arg(hours(minutes))
             : tr("about %n days", nullptr, int((2 * minutes + minutesPerDay) / (2 * minutesPerDay)));
}

QString MetricText::capitalized(const QString &text)
{
    return QLocale().toUpper(text.first(qMin(1, text.size()))) + text.mid(1);
}

QString MetricText::exact(MetricUnit unit, qint64 value)
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
    return rateAs(&amount, unit, value, of, isSample);
}

QString MetricText::rateOf(qint64 value, qint64 of, const QString &things)
{
    return of == 0 ? nothing : shareText(amount(MetricUnit::Count, value), things, percent(value, of), of < few);
}

QString MetricText::cell(const MetricColumn &column, const MetricCell &cell)
{
    if (!cell.isKnown || !cell.text.isEmpty())
        return cell.text;
    if (column.unit == MetricUnit::Tenths && cell.of > 0)
        return tr("%1 (%2)").arg(exact(column.unit, cell.value), exact(MetricUnit::Count, cell.of));
    return column.isShare || cell.of > 0 ? rateAs(&exact, column.unit, cell.value, cell.of, !column.isPlan)
                                         : exact(column.unit, cell.value);
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
        return tr("Days before the start");
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
    case MetricBy::Sheet:
        return tr("Sheet");
    case MetricBy::Version:
        return tr("Version");
    case MetricBy::Session:
        return tr("Session");
    case MetricBy::Track:
    case MetricBy::Level:
    case MetricBy::Theme:
    case MetricBy::Language:
        return tr("Time");
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

QString MetricText::question(const MetricTable &table)
{
    const auto *metric = Metrics::find(table.name);
    return metric && metric->question() != table.title ? metric->question() : QString();
}

QString MetricText::whyEmpty(const MetricTable &table)
{
    const auto *metric = Metrics::find(table.name);
    return metric && table.isEmpty() ? metric->nothing() : QString();
}

QStringList MetricText::tableNotes(const MetricTable &table)
{
    QStringList texts{table.title, table.before};
    for (const auto &row : table.rows)
        texts += cells(table, row);
    return table.notes + fewNote(texts);
}

QStringList MetricText::chartNotes(const MetricTable &table)
{
    return table.notes + fewNote({table.title, table.before}) + drawnNote(table);
}

QStringList MetricText::notes(const MetricTable &table) { return tableNotes(table) + drawnNote(table); }

} // namespace rnf
