#pragma once

#include "work/Timesheet.h"

namespace rnf {

/// What a week says: all of it while it is written, later what counts; and apart from that the amendments that do not count yet.
class WeekEntries {
public:
    WeekEntries() = default;
    explicit WeekEntries(const Week &week);

    const QList<TimeEntry> &all() const { return m_standing; }
    const QList<TimeEntry> &pending() const { return m_pending; }
    QList<TimeEntry> at(const WorkKind &kind, const QDate &day) const { return of(m_standing, kind, day); }
    QList<TimeEntry> pendingAt(const WorkKind &kind, const QDate &day) const { return of(m_pending, kind, day); }
    /// Of one kind of work, of one day, or of both; whatever is not given is not asked.
    int minutes(const std::optional<WorkKind> &kind, const QDate &day) const
    {
        return minutesTogether(of(m_standing, kind, day));
    }

private:
    static QList<TimeEntry> of(QList<TimeEntry> entries, const std::optional<WorkKind> &kind, const QDate &day);

    QList<TimeEntry> m_standing, m_pending;
};

} // namespace rnf
