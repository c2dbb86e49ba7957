#pragma once

#include "programme/ScheduleFacts.h"
#include "storage/RecordTable.h"

#include <QHash>

namespace rnf {

/// All SQL about programmes. Opens no transaction: Programmes does.
class ProgrammeRepository : public RecordTables<ProgrammeTrack, ProgrammeTheme, ProgrammeSession, SessionTrack, SessionTheme,
                                                SessionPerson, SessionBefore, ScheduleVersion, ProgrammeSlot,
                                                EventAvailability, ConflictRule, ConflictAck, SessionPick> {
public:
    explicit ProgrammeRepository(Database &database);

    using RecordTables::insert;
    using RecordTables::update;
    /// With its tracks, themes, people and what it builds on, here and below.
    void insert(Action &action, ProgrammeSession &session);
    void update(Action &action, const ProgrammeSession &before, ProgrammeSession &after);
    /// Gives them their ids and writes many with one statement.
    void insert(Action &action, QList<ProgrammeSlot> &slots);

    /// In their order.
    QList<ProgrammeTrack> tracks(EventId event);
    QList<ProgrammeTheme> themes(EventId event);
    /// By title.
    QList<ProgrammeSession> sessions(EventId event);
    std::optional<ProgrammeSession> find(ProgrammeSessionId id);
    /// Whether a version that is no draft has it.
    bool wasReleased(ProgrammeSessionId session);

    /// In the order they were made.
    QList<ScheduleVersion> versions(EventId event);
    std::optional<ScheduleVersion> draft(EventId event);
    std::optional<ScheduleVersion> find(ScheduleVersionId id);
    /// By their beginning, then by id.
    QList<ProgrammeSlot> slots(ScheduleVersionId version);
    std::optional<ProgrammeSlot> find(ProgrammeSlotId id);

    /// By their beginning.
    QList<EventAvailability> availability(EventId event);
    QList<ConflictRule> rules(EventId event);
    QList<ConflictAck> acknowledgements(ScheduleVersionId version);
    /// Of one registration, what is wanted most first.
    QList<SessionPick> picks(RegistrationId registration);
    /// Of those on the list of an event who may still come, by person.
    QList<ScheduleFacts::Wish> wishes(EventId event);
    QHash<ProgrammeSessionId, int> wishCounts(EventId event);

private:
    Statement m_tracks, m_themes, m_sessions, m_sessionTracks, m_sessionThemes, m_sessionPeople, m_sessionBefore,
        m_wasReleased;
    Statement m_versions, m_draft, m_slots, m_availability, m_rules, m_acknowledgements, m_picks, m_wishes, m_wishCounts;
};

} // namespace rnf
