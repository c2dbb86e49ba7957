#pragma once

#include "programme/ProgrammeSession.h"

namespace rnf {

using ScheduleVersionId = Id<struct ScheduleVersionTag>;
using ProgrammeSlotId = Id<struct ProgrammeSlotTag>;

enum class VersionState { Draft, Released, Retired };
enum class SlotKind { Session, Plenary, Break, Social, Blocker };
enum class AvailabilityKind { Available, Preferred, Unavailable };
constexpr auto keysOf(VersionState) { return std::to_array({"draft", "released", "retired"}); }
constexpr auto keysOf(SlotKind) { return std::to_array({"session", "plenary", "break", "social", "blocker"}); }
constexpr auto keysOf(AvailabilityKind) { return std::to_array({"available", "preferred", "unavailable"}); }

/// A state of an event's programme: the one draft that is worked on, or one that was released and stays as it was.
struct ScheduleVersion {
    ScheduleVersionId id;
    EventId event;
    QString label; ///< "v1"; empty: the draft
    VersionState state = VersionState::Draft;
    QString releasedAt; ///< instant, UTC; empty: not released
    QString comment;    ///< what people are told of it
    QString changes;    ///< sentences, one on each line: against the release before, as they were told
    qint64 seed = 0;    ///< by which the agenda was arranged; 0: by hand

    bool operator==(const ScheduleVersion &) const = default;
};

/// Something runs from one instant to another: a session, or what has only a label. Half open: back to back is no clash. Two
/// slots of one session are a repeat.
struct ProgrammeSlot {
    ProgrammeSlotId id;
    ScheduleVersionId version;
    ProgrammeSessionId session; ///< invalid: none, it has a label
    SlotKind kind = SlotKind::Session;
    QString label;            ///< of what is no session: "Lunch"
    RoomId room;              ///< invalid: the whole house; of a session, that its room is gone
    QString roomName;         ///< of what was released: as the room was called then, whatever became of it
    QString startsAt, endsAt; ///< instants, UTC; read on the clock of the event
    bool isPinned = false;    ///< stays where it is

    /// People come to it, so that it has a room and can be missed.
    bool isSession() const { return session.isValid(); }
    int minutes() const;
    bool overlaps(const ProgrammeSlot &other) const { return startsAt < other.endsAt && other.startsAt < endsAt; }
    bool operator==(const ProgrammeSlot &) const = default;
};

/// Where and when something is to run.
struct SlotPlace {
    RoomId room;
    QString startsAt;  ///< instant, UTC
    int lengthMin = 0; ///< 0: as long as it is, or as its session says

    bool operator==(const SlotPlace &) const = default;
};

/// When a person or a room can take part. Somebody of whom nothing is said can always; of whom times are said when they can, in
/// those alone.
struct EventAvailability {
    qint64 id = 0;
    EventId event;
    PersonId person; ///< either this
    RoomId room;     ///< or this
    AvailabilityKind kind = AvailabilityKind::Available;
    QString startsAt, endsAt; ///< instants, UTC, half open

    bool operator==(const EventAvailability &) const = default;
};

/// What became of something in the programme from one version to another.
struct ScheduleChange {
    enum class Kind { Added, Moved, NewRoom, Dropped };
    Kind kind = Kind::Added;
    QString title;             ///< of the session, or the label
    ProgrammeSlot before, now; ///< each where there is one
    bool operator==(const ScheduleChange &) const = default;
};

} // namespace rnf
