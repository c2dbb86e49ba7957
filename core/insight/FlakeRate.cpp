#include "base/Words.h"
#include "events/EventWords.h"
#include "events/Registrations.h"
#include "insight/EventScope.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "insight/WilsonBand.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum FlakeColumn { Missed, Came, BandFrom, BandTo, NotCounted };

QList<MetricColumn> flakeColumns()
{
    using enum MetricUnit;
    return {{u"no_show"_s, Words::tr("Did not come"), Count, MetricMark::Bar, MetricTone::Problem, true},
            {u"came"_s, Words::tr("Came"), Count, MetricMark::Bar, MetricTone::Done, true},
            {u"band_from"_s, Words::tr("At least"), Permille, MetricMark::Target, MetricTone::Target},
            {u"band_to"_s, Words::tr("At most"), Permille, MetricMark::Target, MetricTone::Other},
            {u"not_counted"_s, Words::tr("Not counted"), Count}};
}

/// Finds the row that a registration belongs to.
class FlakeRows {
public:
    FlakeRows(Database &database, MetricTable &table, const MetricQuestion &question)
        : m_rows(table, question.by, question.period), m_by(question.by)
    {
        for (const auto &kind : Registrations::allKinds(database))
            m_kinds.insert(kind.id, kind.name);
    }

    MetricCell &cell(const Event &event, const Registration &registration, FlakeColumn column)
    {
        return row(event, registration).cells[column];
    }
    void finish(Database &database) { m_rows.finish(database); }

private:
    MetricRow &row(const Event &event, const Registration &registration)
    {
        if (m_by == MetricBy::Kind) {
            const QString kind = m_kinds.value(registration.kind);
            return m_rows.row(kind, kind.isEmpty() ? Words::tr("No kind noted") : kind);
        }
        if (m_by == MetricBy::Source)
            return m_rows.row(registration.sourceCode, sourceLabel(registration.sourceCode));
        MetricRow &row = m_rows.row(QString::number(event.id.value), EventWords::named(event));
        row.event = event.id;
        return row;
    }

    MetricRows m_rows;
    MetricBy m_by;
    QHash<RegistrationKindId, QString> m_kinds;
};

/// What of those who had said yes is no part of the rate, and why.
class OutsideRate {
public:
    void add(Attendance attendance) { ++m_counts[size_t(attendance)]; }
    /// "10 not counted: 8 excused, 2 untracked"
    QStringList note() const
    {
        using enum Attendance;
        const int excused = count(Excused), untracked = count(Untracked), unknown = count(Unknown);
        QStringList parts;
        for (const auto &[number, text] : {std::pair(excused, Words::tr("%n excused", nullptr, excused)),
                                           {untracked, Words::tr("%n untracked", nullptr, untracked)},
                                           {unknown, Words::tr("%n not noted yet", nullptr, unknown)}}) {
            if (number > 0)
                parts += text;
        }
        const int all = excused + untracked + unknown;
        return all == 0 ? QStringList()
                        : QStringList(Words::tr("%n not counted: %1", nullptr, all).arg(parts.join(u", "_s)));
    }

private:
    int count(Attendance attendance) const { return m_counts[size_t(attendance)]; }

    std::array<int, keysOf(Attendance{}).size()> m_counts{};
};

void setRates(MetricRow &row)
{
    const qint64 of = row.cells[Missed].value + row.cells[Came].value;
    for (const auto column : {Missed, Came})
        row.cells[column].of = of;
    const auto band = WilsonBand::of(row.cells[Missed].value, of);
    for (const auto &[column, value] : {std::pair(BandFrom, band.fromPermille()), {BandTo, band.toPermille()}}) {
        auto &cell = row.cells[column];
        cell.value = value;
        cell.isKnown = of > 0;
        cell.things = row.cells[Missed].things;
        cell.things.add(row.cells[Came].things);
        cell.things.tidy();
    }
}

QString flakeTitle(qint64 missed, qint64 of)
{
    if (of == 0)
        return Words::tr("Nobody noted yet who came");
    return Words::tr("Did not come: %1, likely %2")
        .arg(MetricText::rate(MetricUnit::Count, missed, of), MetricText::band(WilsonBand::of(missed, of)));
}

} // namespace

MetricTable countFlakeRate(Database &database, const MetricQuestion &question)
{
    const EventScope scope(database, question);
    MetricTable table;
    table.columns = flakeColumns();
    table.about = scope.about();
    FlakeRows rows(database, table, question);
    OutsideRate outside;
    for (const auto &event : scope.asked()) {
        if (!scope.hasBegun(event))
            continue;
        for (const auto &registration : scope.of(event)) {
            if (!registration.hadPromised(event))
                continue;
            const bool isKnown = EventScope::isKnown(registration);
            const auto column = !isKnown ? NotCounted : registration.hasCome() ? Came : Missed;
            rows.cell(event, registration, column).add(registration);
            if (!isKnown)
                outside.add(registration.attendance);
        }
    }
    rows.finish(database);
    for (auto &row : table.rows)
        setRates(row);
    if (question.by != MetricBy::Event)
        std::ranges::stable_sort(table.rows, std::ranges::greater(),
                                 [](const MetricRow &row) { return row.cells[Missed].of; });
    table.title = flakeTitle(table.total(Missed), table.total(Missed) + table.total(Came));
    table.notes = outside.note();
    return table;
}

} // namespace rnf
