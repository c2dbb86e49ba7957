#include "insight/AttendeeRows.h"

#include "base/Words.h"
#include "events/EventWords.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "insight/MissedShare.h"

namespace rnf {

MetricTable AttendeeRows::of(Database &database, const EventScope &scope, const QList<Event> &events) const
{
    MetricTable table;
    table.about = scope.about();
    for (const auto &[column, tone] : {std::pair(meant, MetricTone::Main), {others, othersTone}})
        table.columns += {column.key, column.label, MetricUnit::Count, MetricMark::Bar, tone, true};
    MetricRows rows(table, MetricBy::Event, {});
    AttendanceNotCounted notCounted;
    for (const auto &event : events) {
        MetricRow *row = nullptr;
        for (const auto &registration : scope.of(event)) {
            const bool isNoShow = registration.attendance == Attendance::NoShow;
            if (registration.hasCome()) {
                row = row ? row : &rows.row(QString::number(event.id.value), EventWords::named(event));
                row->event = event.id;
                row->cells[isMeant(event, registration) ? Meant : Others].add(registration);
            } else if (registration.hadPromised(event) && !isNoShow && registration.attendance != Attendance::Excused) {
                notCounted.add(registration);
            }
        }
    }
    rows.finish(database);
    for (auto &row : table.rows) {
        const qint64 all = row.cells[Meant].value + row.cells[Others].value;
        for (auto &cell : row.cells)
            cell.of = all;
    }
    table.notes = notCounted.note();
    return table;
}

QString AttendeeRows::rate(const MetricTable &table)
{
    const qint64 some = table.total(Meant), visits = some + table.total(Others);
    if (visits == table.things.people.size())
        return MetricText::rate(MetricUnit::Count, some, visits);
    return MetricText::rateOf(some, visits, Words::tr("%n visits", nullptr, int(visits)));
}

QList<Event> AttendeeRows::begun(const EventScope &scope)
{
    QList<Event> events = scope.asked();
    events.removeIf([&](const Event &event) { return !scope.hasBegun(event); });
    return events;
}

} // namespace rnf
