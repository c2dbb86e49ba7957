#pragma once

#include "programme/ProgrammeSlot.h"

#include <QCoreApplication>

namespace rnf {

/// How sessions and their times are called where people read of them; times are on the clock of the event.
struct ProgrammeWords {
    Q_DECLARE_TR_FUNCTIONS(ProgrammeWords)

public:
    static QString format(SessionFormat format);
    static QString level(SessionLevel level);
    static QString access(SessionAccess access);
    static QString interpretation(SessionInterpretation interpretation);
    static QString status(SessionStatus status);
    static QString role(SessionRole role);
    static QString kind(SlotKind kind);
    static QString state(VersionState state);
    static QString availability(AvailabilityKind kind);

    /// "10:30 AM", with the day where the event has several: "Fri 10:30 AM".
    static QString time(const QString &instant, const Event &event);
    /// "Room B, 10:30 AM"; without a room just the time.
    static QString place(const QString &room, const QString &instant, const Event &event);
    /// "“Phone banks”: Room B, 10:30 AM → Room A, 9:00 AM". Rooms by their names.
    static QString change(const ScheduleChange &change, const Event &event, const QHash<RoomId, QString> &rooms);
};

} // namespace rnf
