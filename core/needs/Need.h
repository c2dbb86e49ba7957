#pragma once

#include "events/Registration.h"

namespace rnf {

using NeedId = Id<struct NeedTag>;
using ChildId = Id<struct ChildTag>;

// The words are those of the database and of files (events.md, sections 3.3 and 4).
/// What somebody must have to take part.
enum class NeedKind { Childcare, Mobility, SignLanguage, Interpretation, Diet, Allergy, Sensory, Transport, Housing, Other };
/// Every request ends as met, or as one that cannot be met, of which somebody is told before the event.
enum class NeedStatus { Asked, Planned, Met, Cannot };
constexpr auto keysOf(NeedKind)
{
    return std::to_array({"childcare", "mobility", "sign_language", "interpretation", "diet", "allergy", "sensory",
                          "transport", "housing", "other"});
}
constexpr auto keysOf(NeedStatus) { return std::to_array({"asked", "planned", "met", "cannot"}); }

/// What somebody on the list of an event needs.
struct Need {
    NeedId id;
    RegistrationId registration;
    NeedKind kind = NeedKind::Other;
    QString detail; ///< "vegan", "from the bus station, Friday at 5", "Spanish"
    NeedStatus status = NeedStatus::Asked;
    QString reason; ///< why it cannot be met; empty otherwise
    QDate askedOn;
    PersonId owner; ///< who sees to it; invalid: nobody yet

    bool operator==(const Need &) const = default;
};

/// A child whom somebody brings. Asked for are the same hours on each day of the event.
struct Child {
    ChildId id;
    RegistrationId registration; ///< of the parent
    QString firstName;
    QString birthMonth; ///< "2021-04"; empty: not said
    QString allergies;
    QString note;
    QString emergencyPhone;
    int fromMin = 0, untilMin = 0; ///< minutes after midnight on the wall of the room; equal: no hours were said

    bool hasHours() const { return fromMin < untilMin; }
    bool operator==(const Child &) const = default;
};

/// Somebody who may collect a child; nobody else may, not even the parent.
struct ChildCollector {
    qint64 id = 0;
    ChildId child;
    PersonId person;
    bool operator==(const ChildCollector &) const = default;
};

/// A child is in the room from one instant to another.
struct ChildSign {
    qint64 id = 0;
    ChildId child;
    QString inAt; ///< instant, UTC
    PersonId inBy;
    QString outAt; ///< empty: still there
    PersonId outBy;
    bool operator==(const ChildSign &) const = default;
};

/// From one language into another, for some time of an event.
struct Interpreting {
    qint64 id = 0;
    EventId event;
    QString fromLanguage, toLanguage;
    QString startsAt, endsAt; ///< instants, UTC, half open: back to back is no clash
    PersonId interpreter1, interpreter2;
    int receivers = 0;

    bool operator==(const Interpreting &) const = default;
};

/// What an event has to meet needs with.
struct NeedSetting {
    qint64 id = 0;
    EventId event;
    int careFromMin = 0, careUntilMin = 0; ///< when the children's room is open, on each day, as Child; equal: not said
    int caregivers = 0;                    ///< at once
    int childrenPerCaregiver = 0;          ///< as the law or the house says; 0: nobody looked it up yet
    int receivers = 0;                     ///< in stock

    bool isRoomOpen() const { return careFromMin < careUntilMin; }
    bool operator==(const NeedSetting &) const = default;
};

/// How many needs of a kind stand where.
struct NeedCounts {
    int asked = 0, planned = 0, met = 0, cannot = 0;
    int all() const { return asked + planned + met + cannot; }
    bool operator==(const NeedCounts &) const = default;
};

/// A need as it is counted, without what somebody said.
struct CountedNeed {
    EventId event;
    PersonId person;
    NeedKind kind = NeedKind::Other;
    NeedStatus status = NeedStatus::Asked;
};

/// A need with what is shown of it.
struct NeedRow {
    Need need;
    PersonId person;
    QString name, ownerName;
};

/// Somebody by name.
struct NamedPerson {
    PersonId id;
    QString name;
    bool operator==(const NamedPerson &) const = default;
};

/// A child with what the desk must know.
struct ChildRow {
    Child child;
    NamedPerson parent;
    QList<NamedPerson> collectors; ///< by name
    ChildSign sign;                ///< the newest; id 0: was never here

    bool isHere() const { return sign.id != 0 && sign.outAt.isEmpty(); }
};

/// How many children there are, and how that fits.
struct ChildCounts {
    int children = 0, parents = 0;
    int here = 0;       ///< in the room now
    int mostAtOnce = 0; ///< asked for, in the fullest half hour of a day
    int room = 0;       ///< that the caregivers may look after at once; 0: nobody said
    bool operator==(const ChildCounts &) const = default;
};

/// Interpreting with what is shown of it.
struct InterpretingRow {
    Interpreting interpreting;
    QString interpreter1, interpreter2; ///< names
    QStringList warnings;               ///< sentences
};

/// An event about whose needs something is to be done now.
struct NeedsDue {
    Event event;
    int unplanned = 0;       ///< still as they were asked, a week before the beginning or less
    bool isPurgeDue = false; ///< it is over for 30 days, and what people needed is still here
};

} // namespace rnf
