#pragma once

#include "events/Event.h"
#include "work/TimeEntry.h"

namespace rnf {

using VolunteerRoleId = Id<struct VolunteerRoleTag>;
using CertificateId = Id<struct CertificateTag>;
using VolunteerShiftId = Id<struct VolunteerShiftTag>;
using StaffingNeedId = Id<struct StaffingNeedTag>;
using ShiftSignUpId = Id<struct ShiftSignUpTag>;

/// Where somebody stands with a volunteer shift (events.md, section 4); the words are those of the database.
enum class SignUpStatus {
    Offered,   ///< they were asked
    Requested, ///< they asked for it
    Approved,  ///< the office put them on it
    Confirmed, ///< they said once more that they come
    SwapOpen,  ///< theirs until somebody covers it
    Arrived,
    Completed,
    LeftEarly,
    Covered, ///< somebody else did it for them
    Declined,
    Cancelled,
    NoShow,
    Excused,
    Untracked ///< nobody kept a sheet
};
constexpr auto keysOf(SignUpStatus)
{
    return std::to_array({"offered", "requested", "approved", "confirmed", "swap_open", "arrived", "completed", "left_early",
                          "covered", "declined", "cancelled", "no_show", "excused", "untracked"});
}

/// What somebody does on a shift: door, childcare, interpreting.
struct VolunteerRole {
    VolunteerRoleId id;
    QString name;
    QString certificateKind; ///< that it takes; empty: none
    bool isSoloOk = true;    ///< one person alone may do it

    bool operator==(const VolunteerRole &) const = default;
};

/// A paper of a person that a role may take.
struct Certificate {
    CertificateId id;
    PersonId person;
    QString kind;    ///< "Safeguarding"
    QDate expiresOn; ///< the last day on which it holds; invalid: it holds for good

    /// It holds on every day up to, and with, this one.
    bool holdsOn(const QDate &day) const { return !expiresOn.isValid() || day <= expiresOn; }
    bool operator==(const Certificate &) const = default;
};

/// A stretch of time at an event for which volunteers are needed; no `shift` of a workplace. Half open: back to back is no clash.
struct VolunteerShift {
    VolunteerShiftId id;
    EventId event;
    RoomId room; ///< invalid: not said
    QString name;
    QString startsAt, endsAt; ///< instants, UTC; read on the clock of the event
    bool isRemote = false;    ///< can be done from home
    QString brief;            ///< what whoever takes it must know
    QDate signUpsOpenOn;      ///< nobody takes it before; invalid: at once

    QDateTime start() const;
    QDateTime end() const;
    int minutes() const { return minutesBetween(startsAt, endsAt, 0); }
    /// Half open.
    bool overlaps(const VolunteerShift &other) const { return startsAt < other.endsAt && other.startsAt < endsAt; }
    bool operator==(const VolunteerShift &) const = default;
};

/// How many people a shift takes in a role.
struct StaffingNeed {
    StaffingNeedId id;
    VolunteerShiftId shift;
    VolunteerRoleId role;
    int countMin = 1;
    int countMax = 0; ///< 0: no limit

    bool operator==(const StaffingNeed &) const = default;
};

/// Somebody and a shift; a person stands once with a shift.
struct ShiftSignUp {
    ShiftSignUpId id;
    VolunteerShiftId shift;
    PersonId person;
    VolunteerRoleId role; ///< invalid: of one that is gone
    SignUpStatus status = SignUpStatus::Offered;
    QString plannedFromAt, plannedToAt; ///< instants, UTC; empty: as the shift. A part of it otherwise
    QString actualFromAt, actualToAt;   ///< instants, UTC, of what was worked; empty: not known
    ShiftSignUpId covers;               ///< the one that this one takes over; invalid: none
    QString askedAt;                    ///< instant, UTC: they were asked, or asked for it
    QString reason;                     ///< why it was planned although it is much for them
    TimeEntryId entry;                  ///< their hours of it; invalid: none were written

    int minutes() const { return minutesBetween(actualFromAt, actualToAt, 0); }
    bool operator==(const ShiftSignUp &) const = default;
};

/// One role of one shift: how many it takes and how many there are.
struct ShiftFill {
    VolunteerShiftId shift;
    VolunteerRoleId role;
    QString roleName;
    bool isSoloOk = true;           ///< of the role
    QString startsAt, endsAt;       ///< of the shift
    int countMin = 0, countMax = 0; ///< countMax 0: no limit
    int signedUp = 0;               ///< approved, confirmed, arrived, completed, left early
    int asked = 0;                  ///< offered, requested
    int swapsOpen = 0;
    int came = 0;     ///< arrived, completed, left early
    int finished = 0; ///< completed, left early
    int noShows = 0;

    int missing() const { return countMin > signedUp ? countMin - signedUp : 0; }
    bool isFull() const { return countMax > 0 && signedUp >= countMax; }
    bool operator==(const ShiftFill &) const = default;
};

/// A sign-up with what is shown of it.
struct SignUpRow {
    ShiftSignUp signUp;
    VolunteerShift shift;
    QString name; ///< of the person
    QString role;
};

/// What somebody worked at an event.
struct ShiftThanks {
    PersonId person;
    QString name;
    int minutes = 0;
    int shifts = 0;
    bool operator==(const ShiftThanks &) const = default;
};

/// What an event's shifts make together; the numbers of ShiftFill added up.
struct StaffingCounts {
    int shifts = 0;
    int needed = 0; ///< Σ countMin
    int filled = 0; ///< Σ of what is signed up, at most countMin of each: places beyond it fill nobody else's
    int signedUp = 0, came = 0, swapsOpen = 0;
    int minutes = 0; ///< worked

    bool operator==(const StaffingCounts &) const = default;
};

} // namespace rnf
