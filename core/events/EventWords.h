#pragma once

#include "events/Registration.h"

#include <QCoreApplication>

namespace rnf {

/// How events are called where people read of them. Days and times in the language's own way and the event's own zone.
struct EventWords {
    Q_DECLARE_TR_FUNCTIONS(EventWords)

public:
    static QString status(EventStatus status);
    static QString wheelchair(Wheelchair wheelchair);
    static QString rsvp(Rsvp rsvp);
    /// Nothing for what is not known yet.
    static QString attendance(Attendance attendance);
    /// "Fri 20 Nov 2026", "no day yet"
    static QString day(const Event &event);
    /// "Fri 20 Nov 2026, 7:00 PM – 9:00 PM", with both days where it ends on another one, and with the zone where its clock shows
    /// another time than this computer's.
    static QString when(const Event &event);
    /// "Fri 20 Nov, 7:00 PM", of several days "Fri 20 Nov – Sun 22 Nov"; for lists.
    static QString begin(const Event &event, const QDate &today);
    /// "Potluck (Fri 20 Nov 2026)": in lists of several and in names of actions.
    static QString named(const Event &event);
};

} // namespace rnf
