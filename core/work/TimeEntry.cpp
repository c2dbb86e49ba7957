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
