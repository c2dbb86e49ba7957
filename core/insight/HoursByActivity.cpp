#include "base/Text.h"
#include "base/Words.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricScope.h"
#include "insight/MetricText.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr auto areaTones =
    std::to_array({MetricTone::Main, MetricTone::Done, MetricTone::Third, MetricTone::Warning, MetricTone::Problem});

using Minutes = QHash<WorkAreaId, qint64>;

/// Areas with hours, the largest first.
QList<WorkArea> bySize(Database &database, const Minutes &minutes)
{
    QList<WorkArea> areas;
    for (const auto &area : Hours::areas(database)) {
        if (minutes.value(area.id) > 0)
            areas += area;
    }
    std::ranges::stable_sort(areas, std::ranges::greater(), [&](const WorkArea &area) { return minutes.value(area.id); });
    return areas;
}

MetricColumn column(const QString &key, const QString &label, MetricTone tone)
{
    return {key, label, MetricUnit::Minutes, MetricMark::Bar, tone};
}

/// Gives every area its column, and makes them: the largest areas, the others together, no area, and what waits.
QHash<WorkAreaId, qsizetype> makeColumns(MetricTable &table, const QList<WorkArea> &areas, bool hasNone)
{
    QHash<WorkAreaId, qsizetype> columnOf;
    for (const auto &area : areas) {
        const qsizetype place = table.columns.size();
        if (place < qsizetype(areaTones.size()))
            table.columns += column(u"area_%1"_s.arg(area.id.value), area.name, areaTones[size_t(place)]);
        else if (place == qsizetype(areaTones.size()))
            table.columns += column(u"other_areas"_s, Words::tr("Other kinds"), MetricTone::Other);
        columnOf.insert(area.id, qMin(place, qsizetype(areaTones.size())));
    }
    if (hasNone) {
        columnOf.insert({}, table.columns.size());
        table.columns += column(u"no_area"_s, Words::tr("No kind said"), MetricTone::Unknown);
    }
    table.columns += waitingColumn();
    return columnOf;
}

} // namespace

MetricTable countHoursByActivity(Database &database, const MetricQuestion &question)
{
    const MetricPeriod weeks = question.begunWeeks();
    const MetricScope scope(database, question);
    QList<CountedMinutes> entries;
    Minutes minutes;
    qint64 counted = 0;
    scope.eachEntry(weeks, [&](const CountedMinutes &entry) {
        entries += entry;
        if (!entry.isApproved)
            return;
        minutes[entry.area] += entry.minutes;
        counted += entry.minutes;
    });
    MetricTable table;
    const auto areas = bySize(database, minutes);
    const auto columnOf = makeColumns(table, areas, minutes.contains({}));
    const qsizetype waiting = table.columns.size() - 1;
    MetricRows rows(table, question.by, weeks);
    for (const auto &entry : std::as_const(entries))
        rows.addEntry(entry, entry.isApproved ? columnOf.value(entry.area, waiting) : waiting);
    rows.finish(database);
    table.title =
        areas.isEmpty() || minutes.value({}) > minutes.value(areas.first().id)
            ? Words::tr("%1 hours counted").arg(MetricText::hours(counted))
            : Words::tr("Most of all: %1, %2")
                  .arg(areas.first().name, MetricText::rate(MetricUnit::Minutes, minutes.value(areas.first().id), counted));
    table.notes = waitingNote(table.total(waiting));
    return table;
}

} // namespace rnf
