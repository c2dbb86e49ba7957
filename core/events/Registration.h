#pragma once

#include "events/Event.h"

namespace rnf {

using RegistrationId = Id<struct RegistrationTag>;
using RegistrationKindId = Id<struct RegistrationKindTag>;
using RegistrationGroupId = Id<struct RegistrationGroupTag>;

// The words are those of the database and of files (events.md, sections 3.3 and 4).
/// What somebody said, and where their place stands. With all places taken, a yes waits; a place that comes free is offered
/// for a while. A yes of a kind that somebody must approve is pending until then.
enum class Rsvp { Invited, Yes, Maybe, No, Waitlisted, Offered, Expired, Cancelled, Pending, Refused };
/// What happened. Untracked: nobody kept a sheet. Excused carries no blame, and no-show none either.
enum class Attendance { Unknown, Attended, Partial, NoShow, Excused, Untracked };
constexpr auto keysOf(Rsvp)
{
    return std::to_array(
        {"invited", "yes", "maybe", "no", "waitlisted", "offered", "expired", "cancelled", "pending", "refused"});
}
constexpr auto keysOf(Attendance) { return std::to_array({"", "attended", "partial", "no_show", "excused", "untracked"}); }

/// A way to take part in an event, with places, a price and a time of its own: "Member", "Student", "Training camp".
struct RegistrationKind {
    RegistrationKindId id;
    EventId event;
    QString name;
    int places = 0;          ///< among those of the event; 0: no limit of its own
    int priceCents = 0;      ///< what one pays; 0: nothing
    QDate opensOn, closesOn; ///< first and last day on which a yes is taken, in the event's zone; invalid: any day
    bool needsApproval = false;
    bool isCohort = false;   ///< they take part in a programme of their own inside the event
    bool hasOwnForm = false; ///< they register apart, not through the form of the event

    bool operator==(const RegistrationKind &) const = default;
};

/// People who come together or not at all: a parent with children, a delegation.
struct RegistrationGroup {
    RegistrationGroupId id;
    EventId event;
    QString name;

    bool operator==(const RegistrationGroup &) const = default;
};

/// Somebody and an event: what they said and, apart from it, whether they came.
struct Registration {
    RegistrationId id;
    EventId event;
    PersonId person;
    Rsvp rsvp = Rsvp::Invited;
    QString answeredAt;     ///< instant, UTC; empty: no answer yet
    QString waitingSince;   ///< instant, UTC, which gives the order; empty: not waiting
    QString offerExpiresAt; ///< instant, UTC; empty: no place is offered
    QString sourceCode;     ///< how they heard of it
    int confirmStage = 0;   ///< how often they confirmed: 0 to 3
    Attendance attendance = Attendance::Unknown;
    bool isWalkIn = false; ///< came without having said so
    QString note;
    RegistrationKindId kind;   ///< invalid: none of them
    RegistrationGroupId group; ///< invalid: they come by themselves
    /// What is due is the price of the kind when it was set, and nothing with a scholarship. A new price is due of those who
    /// have paid nothing yet.
    int dueCents = 0, paidCents = 0;
    bool hasScholarship = false; ///< somebody else pays, or nobody

    bool hasCome() const { return attendance == Attendance::Attended || attendance == Attendance::Partial; }
    /// Takes one of the places: said yes, has one on offer, or is there.
    bool takesPlace() const { return rsvp == Rsvp::Yes || rsvp == Rsvp::Offered || hasCome(); }
    /// Said that they come, and took that back at most after it had begun. Whoever walked in had promised nothing.
    bool hadPromised(const Event &occasion) const
    {
        const bool cancelledLate = rsvp == Rsvp::Cancelled && occasion.hasDay() && answeredAt >= occasion.startsAt;
        return (rsvp == Rsvp::Yes || cancelledLate) && !isWalkIn;
    }
    /// They had promised, and nobody saw them.
    bool isMissedAt(const Event &occasion) const { return hadPromised(occasion) && attendance == Attendance::Unknown; }
    bool operator==(const Registration &) const = default;
};

/// A registration with what is shown of it.
struct RegistrationRow {
    Registration registration;
    QString name;     ///< of the person
    QString cameAt;   ///< instant of the check-in that holds, UTC; empty: none
    Event event;      ///< only where a person's registrations are asked for
    int checkIns = 0; ///< those that hold; more than one: two doors did not know of each other
};

/// What somebody paid. Whoever has a scholarship owes nothing.
struct RegistrationPayment {
    std::optional<int> cents; ///< altogether; nothing: what is due
    bool hasScholarship = false;
};

/// Somebody came through the door at an instant, or that is taken back.
struct CheckIn {
    qint64 id = 0;
    RegistrationId registration;
    QString happenedAt; ///< instant, UTC
    QString station;    ///< which door, or which laptop
    qint64 undoes = 0;  ///< the check-in that this row takes back; 0: it is one
    bool operator==(const CheckIn &) const = default;
};

/// How many of an event's registrations stand where. Those of the first line make up all.
struct EventCounts {
    int yes = 0, maybe = 0, no = 0, unanswered = 0, waiting = 0, offered = 0, pending = 0;
    int all = 0;     ///< whoever cancelled or was refused counts as a no, whoever let an offer run out as unanswered
    int came = 0;    ///< attended or partly
    int walkIns = 0; ///< of those who came
    int noShows = 0;
    int placesTaken = 0; ///< as Registration::takesPlace
    bool operator==(const EventCounts &) const = default;
};

/// How many of one kind of registration stand where. Money is in cents.
struct KindCounts {
    RegistrationKindId kind; ///< invalid: those of no kind
    QString name;
    int places = 0;      ///< 0: no limit of its own
    int placesTaken = 0; ///< as Registration::takesPlace
    int yes = 0, waiting = 0, offered = 0, pending = 0, came = 0;
    int all = 0;
    int dueCents = 0;  ///< of whoever has a place
    int paidCents = 0; ///< of all
    bool operator==(const KindCounts &) const = default;
};

/// Who gets which attendance when the event is closed; shown before.
struct Closing {
    QList<RegistrationRow> missing; ///< they were to come, and nobody saw them; by name
    int came = 0;
};

} // namespace rnf
