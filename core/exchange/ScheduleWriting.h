#pragma once

#include "events/EventsInAction.h"
#include "exchange/ScheduleFile.h"
#include "exchange/SessionFiles.h"
#include "exchange/SessionIds.h"
#include "programme/ProgrammesInAction.h"

namespace rnf {

/// Writes what a file of a programme says, inside the action.
class ScheduleWriting {
public:
    ScheduleWriting(Action &action, EventsInAction events, const ScheduleFile &file, const Event &event,
                    const QString &workspace, SessionFileOutcome &outcome);
    void write();

private:
    /// A session with all the times at which the file has it.
    struct Group {
        qint64 number = 0; ///< of its first time in the file, from 1
        QList<ScheduleFile::Talk> talks;
        const ScheduleFile::Talk &first() const { return talks.first(); }
    };

    void fillEvent();
    void addRooms();
    void addTracks();
    QList<Group> groups() const;
    void take(const Group &group);
    std::optional<ProgrammeSession> known(const Group &group) const;
    void fill(ProgrammeSession &session, const ScheduleFile::Talk &talk);
    void setTrack(ProgrammeSession &session, const QString &name);
    void setPeople(ProgrammeSession &session, const QList<PersonId> &people);
    /// Nothing: several are called like that, which is told.
    std::optional<QList<PersonId>> peopleOf(const Group &group);
    PersonId personOf(const ScheduleFile::Person &said);
    PersonId newPerson(const QString &name, const ExternalId &number);
    PersonId numbered(PersonId id, const ExternalId &number);
    QList<PersonId> called(const QString &name) const;
    void remember(ProgrammeSessionId session, const Group &group);
    void wantPlaces(ProgrammeSessionId session, const Group &group);
    void placeAll();
    void tellRest();

    Action &m_action;
    EventsInAction m_events;
    const ScheduleFile &m_file;
    Event m_event;
    SessionFileOutcome &m_outcome;
    ProgrammeRepository &m_rows;
    SessionIds m_ids;
    QList<ProgrammeSession> m_sessions;        ///< of the event
    QSet<ProgrammeSessionId> m_met;            ///< in this file
    QHash<QString, RoomId> m_rooms;            ///< by folded names
    QHash<QString, ProgrammeTrackId> m_tracks; ///< likewise
    QHash<QString, PersonId> m_people;         ///< who was met in this file, by guid or name
    QHash<QString, PersonId> m_ownPeople;      ///< who took part before, by the guid that they have here
    QHash<PersonId, QString> m_taking;         ///< folded names of those who take part
    QList<ProgrammeSlot> m_wanted;             ///< as the file has them
    QStringList m_oddTypes;                    ///< kinds of session that are none here
    int m_unrecorded = 0;
};

} // namespace rnf
