#pragma once

#include "staffing/VolunteerShift.h"

#include <QList>

namespace rnf {

/// Shifts that are made at once: every day of some from one time to another, one behind the other.
struct ShiftGrid {
    EventId event;
    QString name; ///< empty: as the roles are called
    RoomId room;
    QDate first, last; ///< days on the clock of the event
    QTime from, until; ///< an end that is not after the beginning is on the next day
    int lengthMin = 0; ///< of one shift; 0: each day is one
    bool isRemote = false;
    QString brief;
    QDate signUpsOpenOn;
    QList<StaffingNeed> needs; ///< of each of them, without shift

    /// Without ids, in their order. The last one of a day ends with it, so it may be shorter.
    QList<VolunteerShift> shifts(const Event &event) const;
};

} // namespace rnf
