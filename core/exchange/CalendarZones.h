#pragma once

#include <QHash>
#include <QTimeZone>

struct _icaltimezone;
struct icalcomponent_impl;

namespace rnf {

/// The zones of a calendar by the names that this computer knows (IANA). Programs call them as they like: by names of Windows,
/// with their own name before it, or by any word that stands beside the rules for changing the clocks.
class CalendarZones {
public:
    /// The calendar outlives this. A year of its events, whose rules count where a zone has none but rules.
    CalendarZones(icalcomponent_impl *calendar, int year);

    /// The zone of this name; invalid: nobody can tell.
    QTimeZone zone(const QByteArray &name);
    /// In which the calendar as a whole is shown; this computer's where it does not say.
    QTimeZone ofCalendar();

private:
    QTimeZone find(const QByteArray &name) const;
    QTimeZone byRules(_icaltimezone *rules) const;

    icalcomponent_impl *m_calendar;
    int m_year;
    QHash<QByteArray, QTimeZone> m_found;
};

} // namespace rnf
