#include "work/WeekEntries.h"

namespace rnf {

WeekEntries::WeekEntries(const Week &week) : m_standing(week.entries)
{
    for (const auto &entry : week.amended) {
        const auto sheet = std::ranges::find(week.amendments, entry.sheet, &Timesheet::id);
        const bool counts = sheet != week.amendments.end() && sheet->counts();
        (counts ? m_standing : m_pending) += entry;
    }
    m_standing = withoutAmended(m_standing);
}

QList<TimeEntry> WeekEntries::of(QList<TimeEntry> entries, const std::optional<WorkKind> &kind, const QDate &day)
{
    entries.removeIf(
        [&](const TimeEntry &entry) { return (kind && entry.kind() != *kind) || (day.isValid() && entry.workedOn != day); });
    return entries;
}

} // namespace rnf
