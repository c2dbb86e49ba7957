#pragma once

#include <QTimeZone>

#include <libical/ical.h>

#include <optional>

namespace rnf {

/// How the times of one event are to be read: on the clock of a zone, or by rules of the file that fit no zone.
struct CalendarClock {
    QTimeZone zone;
    icaltimezone *rules = nullptr; ///< none: those of the zone

    /// In the zone; a day begins at its midnight. Nothing for what is no day of the calendar.
    std::optional<QDateTime> at(const icaltimetype &time) const;
    /// The time on this clock, as libical counts on.
    icaltimetype onWall(const QDateTime &at) const;
    /// Day and time as they stand there, on no clock.
    static icaltimetype wallTime(const QDateTime &at);
};

/// When an event begins and how long it takes, and on which days again.
struct CalendarTimes {
    CalendarClock clock;
    icaltimetype start = icaltime_null_time();
    std::optional<qint64> length; ///< in seconds, of whole days in days; nothing: not said

    bool isWholeDay() const { return start.is_date != 0; }
    /// Of one that begins then; invalid: not said.
    QDateTime endOf(const QDateTime &begin) const;
    /// What tells one that comes again from its like: "20261120T190000Z", "20261120".
    QString nameOf(const icaltimetype &time) const;
};

/// The beginnings that a rule gives within a window; how many there are is limited, and whether more would follow is told.
struct CalendarRepeats {
    QList<icaltimetype> starts;
    bool hasMore = false;

    /// Rules that come several times a day give nothing.
    static CalendarRepeats of(const CalendarTimes &times, icalrecurrencetype rule, const QDateTime &from,
                              const QDateTime &until, int most);
    static bool isUsable(const icalrecurrencetype &rule);
};

} // namespace rnf
