#pragma once

#include "work/TaskTemplate.h"

#include <QDateTime>

namespace rnf {

using VenueId = Id<struct VenueTag>;
using RoomId = Id<struct RoomTag>;
using EventKindId = Id<struct EventKindTag>;
using EventSeriesId = Id<struct EventSeriesTag>;

// Closed vocabularies; the words are those of the database and of files (events.md, sections 3 and 4).
enum class EventStatus { Idea, Planned, Announced, Open, Closed, Live, Done, Archived, Cancelled };
enum class Wheelchair { Unknown, Full, Partial, No };
constexpr auto keysOf(EventStatus)
{
    return std::to_array({"idea", "planned", "announced", "open", "closed", "live", "done", "archived", "cancelled"});
}
constexpr auto keysOf(Wheelchair) { return std::to_array({"unknown", "full", "partial", "no"}); }

/// Where people meet, and what is known of getting in.
struct Venue {
    VenueId id;
    QString name;
    QString address; ///< as it stands on an invitation, on one line or several
    QString transit;
    Wheelchair wheelchair = Wheelchair::Unknown;
    QDate accessCheckedOn; ///< somebody went and looked
    QString note;

    bool operator==(const Venue &) const = default;
};

/// A room of a venue, with what somebody must know who cannot climb stairs or hears badly.
struct Room {
    RoomId id;
    VenueId venue;
    QString name;
    int seats = 0; ///< 0: not known
    QString floor;
    bool isStepFree = false, hasHearingLoop = false, isChildRoom = false;
    QString equipment;
    int position = 0; ///< order among those of the venue

    bool operator==(const Room &) const = default;
};

/// A kind of event, such as a training: how long it takes, and what is to be done for it again and again.
struct EventKind {
    EventKindId id;
    QString name;
    int lengthMin = 120;
    TaskTemplateId plan; ///< the tasks that come with it; invalid: none
    /// What its events begin with, see Event.
    bool hasNeeds = false, hasShifts = false, hasBudget = false, hasProgramme = false, hasWall = false;

    bool operator==(const EventKind &) const = default;
};

/// Events that come again by a rule; each of them is an event of its own, and may be another day than the rule says.
struct EventSeries {
    EventSeriesId id;
    QString rule; ///< RRULE of RFC 5545, "FREQ=WEEKLY;BYDAY=TU"

    bool operator==(const EventSeries &) const = default;
};

/// What another program calls an event, so that its next file is known to be about the same one.
struct EventExternalId {
    qint64 id = 0;
    EventId event;
    QString system; ///< "ical"
    QString value;  ///< once in each system

    bool operator==(const EventExternalId &) const = default;
};

/// Something that people come to, from a living-room meeting to a conference of three days. An idea may have no day yet.
struct Event {
    EventId id;
    QString name;
    EventKindId kind; ///< invalid: none of the kept ones
    EventStatus status = EventStatus::Planned;
    QString startsAt, endsAt; ///< instants, UTC; empty: no day yet. Half open: back to back is no clash
    QString timeZone;         ///< IANA; the clock on the wall of the room. Kept with the day; empty: that of this computer
    VenueId venue;            ///< invalid: not known yet, or nowhere
    QString placeNote;        ///< the room, the bell to ring
    int places = 0;           ///< 0: no limit
    PersonId lead;            ///< who answers for it; invalid: nobody yet
    QString linkUrl;          ///< where people sign up, or join
    QString streamUrl;
    QString hashtag;      ///< without #
    QString publicText;   ///< what invitations say
    QString note;         ///< for the office alone
    QString recap;        ///< what it was like, for others
    EventSeriesId series; ///< invalid: it stands alone
    /// Each is a tab of the event once somebody wants it.
    bool hasPlan = false, hasNeeds = false, hasShifts = false, hasBudget = false, hasProgramme = false, hasWall = false;

    bool hasDay() const { return !startsAt.isEmpty(); }
    /// Others may know of it. One that was called off counts, since what it was before is not known any more.
    bool isAnnounced() const { return status >= EventStatus::Announced; }
    /// Nothing happened yet and nobody called it off.
    bool isAhead() const { return status < EventStatus::Done; }
    bool operator==(const Event &) const = default;
};

} // namespace rnf
