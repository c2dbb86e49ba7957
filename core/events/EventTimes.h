#pragma once

#include "events/Event.h"

#include <QTimeZone>

namespace rnf {

/// The clock of an event: its instants as they show on the wall of the room, and back. From any thread.
struct EventTimes {
    /// The zone of an event; this computer's where it names none, or one that is not known here.
    static QTimeZone zoneOf(const Event &event);
    /// In the event's zone; invalid without a day.
    static QDateTime start(const Event &event);
    static QDateTime end(const Event &event);
    /// The day on which it begins, in its zone; invalid without one.
    static QDate day(const Event &event);
    /// The last day that it touches: what ends at midnight does not touch the day that begins then.
    static QDate lastDay(const Event &event);
    /// Sets the instants from a day and times on that wall. An end before the start is on the next day. A time that a change
    /// of clocks leaves out is the one an hour later; of one that comes twice it is the first.
    static void set(Event &event, const QDate &day, const QTime &from, const QTime &until);
    /// The same over several days. An invalid end is none.
    static void set(Event &event, const QDate &first, const QTime &from, const QDate &last, const QTime &until);
    /// Sets the beginning, and the end so many minutes later.
    static void set(Event &event, const QDate &day, const QTime &from, int lengthMin);
    /// The same event on another day, at the same times on the wall, days of a longer one included. One without a day stays
    /// as it is.
    static Event movedTo(Event event, const QDate &day);
    /// Whether it touches this day in its zone.
    static bool isOn(const Event &event, const QDate &day);
    static int lengthMin(const Event &event);
    /// Ends on another day, and not just after midnight.
    static bool isOverDays(const Event &event);
};

} // namespace rnf
