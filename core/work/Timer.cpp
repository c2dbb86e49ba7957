#include "work/Timer.h"

#include "base/Dates.h"

namespace rnf {
namespace {

constexpr qint64 minute = 60; // seconds

} // namespace

bool Timer::hasGap(const QDateTime &now) const { return instantOf(seenAt).secsTo(now) > gapMinutes * minute; }

QList<TimeEntry> Timer::entriesUpTo(const QDateTime &upTo) const
{
    const auto started = instantOf(startedAt);
    const auto textOf = [](qint64 minutes) { return instantText(QDateTime::fromSecsSinceEpoch(minutes * minute, Qt::UTC)); };
    // Counted in whole minutes from that in which it was started, so that the days together lose none.
    qint64 at = started.toSecsSinceEpoch() / minute;
    const qint64 end = at + started.secsTo(upTo) / minute;
    QList<TimeEntry> entries;
    while (at < end) {
        TimeEntry entry;
        entry.person = person;
        entry.task = task;
        entry.area = area;
        entry.workedOn = QDateTime::fromSecsSinceEpoch(at * minute).date();
        const qint64 midnight = entry.workedOn.addDays(1).startOfDay().toSecsSinceEpoch() / minute;
        const qint64 next = qMin(midnight, end);
        entry.startsAt = textOf(at);
        entry.endsAt = textOf(next);
        entry.minutes = int(next - at);
        entries += entry;
        at = next;
    }
    return entries;
}

} // namespace rnf
