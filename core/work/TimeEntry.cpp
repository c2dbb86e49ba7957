#include "work/TimeEntry.h"

#include "base/Dates.h"

#include <QDateTime>
#include <QSet>

namespace rnf {

int minutesBetween(const QString &startsAt, const QString &endsAt, int breakMin)
{
    const auto start = instantOf(startsAt);
    const auto end = instantOf(endsAt);
    if (!start.isValid() || !end.isValid())
        return 0;
    constexpr qint64 minute = 60, longest = 1'000'000; // fits what a length is kept in
    return int(qBound(qint64(0), start.secsTo(end) / minute - breakMin, longest));
}

TimeEntry movedTo(TimeEntry entry, const WorkCell &cell)
{
    const auto moved = [days = entry.workedOn.daysTo(cell.day)](const QString &instant) {
        const QDateTime local = instantOf(instant).toLocalTime();
        return instantText(QDateTime(local.date().addDays(days), local.time()));
    };
    if (!entry.startsAt.isEmpty() && entry.workedOn != cell.day) {
        entry.startsAt = moved(entry.startsAt);
        entry.endsAt = moved(entry.endsAt);
        entry.minutes = minutesBetween(entry.startsAt, entry.endsAt, entry.breakMin);
    }
    entry.workedOn = cell.day;
    entry.task = cell.kind.task;
    entry.area = cell.kind.area;
    entry.category = cell.kind.category;
    return entry;
}

QList<TimeEntry> withoutAmended(QList<TimeEntry> entries)
{
    QSet<TimeEntryId> amended;
    for (const auto &entry : std::as_const(entries)) {
        if (entry.amends.isValid())
            amended.insert(entry.amends);
    }
    entries.removeIf([&](const TimeEntry &entry) { return amended.contains(entry.id); });
    return entries;
}

int minutesTogether(const QList<TimeEntry> &entries)
{
    int minutes = 0;
    for (const auto &entry : withoutAmended(entries))
        minutes += entry.minutes;
    return minutes;
}

} // namespace rnf
