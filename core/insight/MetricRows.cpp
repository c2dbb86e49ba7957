#include "insight/MetricRows.h"

#include "base/Text.h"
#include "base/Words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {

QHash<PersonId, QString> metricNames(Database &database, const QList<PersonId> &people)
{
    // Whoever has no name is called by these.
    constexpr PersonParts parts = PersonParts(PersonPart::Phones) | PersonPart::Emails | PersonPart::ExternalIds;
    QHash<PersonId, QString> names;
    People::eachPerson(database, people, parts, [&](const Person &person) {
        names.insert(person.id, person.displayName());
        return true;
    });
    return names;
}

MetricRows::MetricRows(MetricTable &table, MetricBy by, const MetricPeriod &period)
    : m_table(table), m_by(by), m_period(period), m_firstDay(period.from.toJulianDay())
{
    if (by != MetricBy::Week)
        return;
    const bool isWithinYear = period.from.addYears(1) > period.beyond;
    for (int week = 0; week < period.weeks(); ++week) {
        MetricRow row = newRow();
        row.week = period.from.addDays(7 * week);
        row.label = QLocale().toString(row.week, isWithinYear ? u"d MMM"_s : u"d MMM yyyy"_s);
        m_table.rows += row;
    }
}

MetricRow MetricRows::newRow() const
{
    MetricRow row;
    row.cells.resize(m_table.columns.size());
    return row;
}

MetricCell &MetricRows::cell(const QDate &day, PersonId person, qsizetype column)
{
    if (m_by == MetricBy::Week)
        return m_table.rows[(day.toJulianDay() - m_firstDay) / 7].cells[column];
    const auto known = m_rowOf.constFind(person);
    if (known != m_rowOf.constEnd())
        return m_table.rows[*known].cells[column];
    m_rowOf.insert(person, m_table.rows.size());
    MetricRow row = newRow();
    row.person = person;
    m_table.rows += row;
    return m_table.rows.last().cells[column];
}

MetricRow &MetricRows::row(const QString &key, const QString &label)
{
    if (const auto known = m_rowOfKey.constFind(key); known != m_rowOfKey.constEnd())
        return m_table.rows[*known];
    m_rowOfKey.insert(key, m_table.rows.size());
    MetricRow row = newRow();
    row.label = label;
    m_table.rows += row;
    return m_table.rows.last();
}

MetricCell &MetricRows::add(const CountedMinutes &counted, qsizetype column)
{
    MetricCell &cell = this->cell(counted.workedOn, counted.person, column);
    cell.value += counted.minutes;
    if (cell.things.sheets.isEmpty() || cell.things.sheets.last() != counted.sheet) {
        cell.things.people += counted.person;
        cell.things.sheets += counted.sheet;
    }
    return cell;
}

void MetricRows::addEntry(const CountedMinutes &counted, qsizetype column)
{
    add(counted, column).things.entries += counted.entry;
}

void MetricRows::finish(Database &database)
{
    for (auto &row : m_table.rows) {
        for (auto &cell : row.cells) {
            cell.things.tidy();
            row.things.add(cell.things);
        }
        row.things.tidy();
        m_table.things.add(row.things);
    }
    m_table.things.tidy();
    if (m_by == MetricBy::Person)
        nameRows(database);
}

/// By name; what is nobody's comes last.
void MetricRows::nameRows(Database &database)
{
    const auto names = metricNames(database, m_rowOf.keys());
    const SortKeys keys(QLocale().name());
    QHash<PersonId, QByteArray> order;
    for (auto &row : m_table.rows) {
        row.label = row.person.isValid() ? names.value(row.person) : Words::tr("Nobody yet");
        order.insert(row.person, keys.of(row.label));
    }
    std::ranges::sort(m_table.rows, {}, [&](const MetricRow &row) {
        return std::tuple(!row.person.isValid(), order.value(row.person), row.person);
    });
}

} // namespace rnf
