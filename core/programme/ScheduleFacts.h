#pragma once

#include "programme/Conflict.h"

#include <QSet>
#include <QTimeZone>

namespace rnf {

/// Everything that the conflicts of one version of a programme follow from. Values alone, so that a window can try a move that
/// nobody wrote. What a session may not see of people's needs is not here.
struct ScheduleFacts {
    /// Somebody who may still come wants to come to a session.
    struct Wish {
        PersonId person;
        ProgrammeSessionId session;
    };
    /// What somebody asked for that a room or a session has or lacks.
    struct Access {
        bool isStepFree = false, signLanguage = false;
    };
    /// Somebody is on a volunteer shift.
    struct Duty {
        PersonId person;
        VolunteerShiftId shift;
        QString name; ///< of the shift
        QString startsAt, endsAt;
    };

    Event event; ///< whose clock counts
    ScheduleVersion version;
    QList<ProgrammeSlot> slots; ///< by their beginning
    QList<ProgrammeSession> sessions;
    QList<ProgrammeTrack> tracks;
    QList<ProgrammeTheme> themes;
    QList<Room> rooms; ///< in which sessions take place, in the order of the venue
    QList<EventAvailability> availability;
    QList<Wish> wishes;   ///< each once
    QList<Wish> signedUp; ///< who has a place in a session and may still come; each once
    QList<Duty> duties;
    QHash<PersonId, Access> access;        ///< of those who asked for any
    QSet<PersonId> parents;                ///< who bring children
    int careFromMin = 0, careUntilMin = 0; ///< when these are looked after on each day, as NeedSetting; equal: not said
    QList<ConflictRule> rules;             ///< those that the event says itself
    QList<ConflictAck> acknowledgements;
    QHash<PersonId, QString> names; ///< of whoever does something in a session

    /// As the event says, else as usual.
    ConflictRule rule(ConflictCode code) const;
    const ProgrammeSession *find(ProgrammeSessionId id) const;
    const Room *find(RoomId id) const;
    const ProgrammeSlot *find(ProgrammeSlotId id) const;
    /// Of its session, or its label.
    QString titleOf(const ProgrammeSlot &slot) const;
};

} // namespace rnf
