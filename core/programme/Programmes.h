#pragma once

#include "events/Events.h"
#include "people/People.h"
#include "programme/ProgrammeRepository.h"

namespace rnf {

/// What is offered at an event, and when and where it runs: the only class of this part that windows and commands see. Reads
/// answer "nothing" when they fail; writes answer the action's number, 0 when nothing was to be done; the first one gives an
/// event its programme (`Event::hasProgramme`). Lives on the thread that opened the store.
///
/// An event has one draft, which is worked on, and releases, which stay as they were. What is wrong with a draft,
/// ProgrammeConflicts says of its facts.
class Programmes : public QObject {
    Q_OBJECT

public:
    Programmes(Store &store, People &people, Events &events);

    // --- tracks and themes
    /// In their order.
    QList<ProgrammeTrack> tracks(const Session &session, EventId event);
    QList<ProgrammeTheme> themes(const Session &session, EventId event);
    /// As the last one. Refused, here and in `save`: no name ("empty-name"), or one that another has ("name-taken").
    Result<ProgrammeTrackId> add(const Session &session, ProgrammeTrack track);
    Result<ProgrammeThemeId> add(const Session &session, ProgrammeTheme theme);
    Result<qint64> save(const Session &session, const ProgrammeTrack &before, const ProgrammeTrack &after);
    Result<qint64> save(const Session &session, const ProgrammeTheme &before, const ProgrammeTheme &after);
    /// Its sessions stay.
    Result<qint64> remove(const Session &session, const ProgrammeTrack &track);
    Result<qint64> remove(const Session &session, const ProgrammeTheme &theme);

    // --- sessions
    /// By title, with the names of their people and how many want to come.
    QList<SessionRow> rows(const Session &session, EventId event);
    QList<ProgrammeSession> sessions(const Session &session, EventId event);
    std::optional<ProgrammeSession> find(const Session &session, ProgrammeSessionId id);
    /// With its tracks, the first of which is the main one, themes, people in their order, and what it builds on; whoever or
    /// whatever is named twice is there once. Refused, here and in `save`: no title ("empty-name"), no length ("length"), a
    /// session that builds on itself by others ("circle").
    Result<ProgrammeSessionId> add(const Session &session, ProgrammeSession added);
    /// Many in one action.
    Result<QList<ProgrammeSessionId>> add(const Session &session, QList<ProgrammeSession> sessions);
    /// One that is called off leaves the draft.
    Result<qint64> save(const Session &session, const ProgrammeSession &before, const ProgrammeSession &after);
    /// Refused ("released") for one that a release has: it is called off instead.
    Result<qint64> remove(const Session &session, const ProgrammeSession &removed);

    // --- who wants to come, and who can
    /// The most wanted first.
    QList<ProgrammeSessionId> picks(const Session &session, RegistrationId registration);
    /// Of these registrations, each the most wanted first; whoever is not among them keeps theirs. Those whose registration is
    /// gone are left out.
    using Picks = QMap<RegistrationId, QList<ProgrammeSessionId>>;
    Result<qint64> setPicks(const Session &session, const Picks &picks);
    /// By their beginning.
    QList<EventAvailability> availability(const Session &session, EventId event);
    /// Whose it is stays. Refused, here and in `save`: neither a person nor a room, or both ("nobody"); an end that is not after the beginning
    /// ("backwards").
    Result<qint64> add(const Session &session, EventAvailability time);
    Result<qint64> save(const Session &session, const EventAvailability &before, const EventAvailability &after);
    Result<qint64> remove(const Session &session, const EventAvailability &time);

    // --- the draft: ProgrammeDrafts.cpp
    /// Everything that the schedule editor shows, and that ProgrammeConflicts looks at: of the draft, which is empty before the
    /// first write, and of any version. What people need is there for sessions that may see it alone.
    ScheduleFacts facts(const Session &session, EventId event);
    ScheduleFacts facts(const Session &session, const ScheduleVersion &version);
    /// By their beginning.
    QList<ProgrammeSlot> slots(const Session &session, ScheduleVersionId version);
    /// A room and a time for a session; one that has them already gets a repeat. Refused, here and below: no time ("no-time"),
    /// no room ("no-room") or one that is gone ("gone"); a session that is called off ("called-off"); what the event takes for
    /// impossible, as a room that is taken ("blocked"); anything in a release ("released").
    Result<ProgrammeSlotId> place(const Session &session, ProgrammeSessionId placed, const SlotPlace &place);
    /// Without a length it stays as long as it is. Refused, here and below, for what is pinned ("pinned").
    Result<qint64> move(const Session &session, ProgrammeSlotId slot, const SlotPlace &place);
    /// Each goes where the other is, as long as it was.
    Result<qint64> swap(const Session &session, ProgrammeSlotId one, ProgrammeSlotId other);
    Result<qint64> takeOff(const Session &session, const QList<ProgrammeSlotId> &slots);
    Result<qint64> pin(const Session &session, const QList<ProgrammeSlotId> &slots, bool isPinned);
    /// Breaks, get-togethers and blockers; without a room they are of the whole house. Refused: no label ("empty-name").
    Result<ProgrammeSlotId> add(const Session &session, EventId event, ProgrammeSlot slot);
    /// Length, place, label and kind.
    Result<qint64> save(const Session &session, const ProgrammeSlot &before, const ProgrammeSlot &after);
    /// Makes these, of which those without id are new, the slots of sessions; what is pinned, and what is no session, stays.
    /// `seed`: by which they were arranged; `seen`: the slots of then, where somebody may have changed them since: what they did
    /// stays. One action, also where nothing is elsewhere then.
    Result<qint64> arrange(const Session &session, EventId event, const QList<ProgrammeSlot> &slots, qint64 seed,
                           const std::optional<QList<ProgrammeSlot>> &seen = {});

    // --- conflicts
    /// All of them, as the event takes them.
    QList<ConflictRule> rules(const Session &session, EventId event);
    Result<qint64> save(const Session &session, const ConflictRule &rule);
    /// Of the draft. Refused: no reason ("reason"), what cannot be at all ("blocked").
    Result<qint64> accept(const Session &session, EventId event, const Conflict &conflict, const QString &reason);
    /// It is open again.
    Result<qint64> ask(const Session &session, EventId event, const Conflict &conflict);

    // --- releases
    /// The draft is not among them; the newest first.
    QList<ScheduleVersion> releases(const Session &session, EventId event);
    /// Keeps the draft as it stands under a name, with what changed since the release before; the draft goes on. Refused: no
    /// name ("empty-name") or one that another has ("name-taken"); nothing in it ("empty"); an impossible conflict ("blocked"),
    /// or one that holds the release and that nobody accepted ("not-accepted").
    Result<ScheduleVersionId> release(const Session &session, EventId event, const QString &label,
                                      const QString &comment = {});
    /// The draft becomes what a release says. What was called off since stays off.
    Result<qint64> bringBack(const Session &session, const ScheduleVersion &version);
    /// An invalid version has nothing in it.
    QList<ScheduleChange> changes(const Session &session, EventId event, ScheduleVersionId before, ScheduleVersionId now);

    // --- for numbers, over a connection of their own, from any thread; they throw StorageError
    /// Releases in the order they were made, then the draft.
    static QList<ScheduleVersion> versions(Database &database, EventId event);
    /// By their beginning.
    static QList<ProgrammeSlot> slots(Database &database, ScheduleVersionId version);
    /// As the others; what people need and are called is not there.
    static ScheduleFacts facts(Database &database, const Event &event, const ScheduleVersion &version);

    /// For Events: the draft and the times of availability go with the event to another day or clock.
    static void move(Action &action, const Event &before, const Event &after);

private:
    QHash<PersonId, QString> namesIn(const Session &session, const QList<ProgrammeSession> &sessions);
    /// Answers the id that `write` gives it.
    template <typename Made>
    Result<decltype(Made::id)> made(const Session &session, const QString &label, Made &made,
                                    const std::function<void(Action &, Made &)> &write);

    Store &m_store;
    People &m_people;
    Events &m_events;
    ProgrammeRepository m_reading;
};

} // namespace rnf
