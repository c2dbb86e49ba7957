#pragma once

#include "base/Id.h"

#include <QDate>
#include <QString>

namespace rnf {

/// A role that people can have, such as steward. Offices add their own.
struct RoleType {
    qint64 id = 0;
    QString name;
    bool isLeader = true;
    static constexpr int usualCovers = 10;
    int covers = usualCovers; ///< so many people one of them can lead
    bool operator==(const RoleType &) const = default;
};

/// Somebody has a role from one day up to another, in their own unit and shift or in the one named.
struct RoleHeld {
    qint64 id = 0;
    qint64 type = 0;
    Id<struct UnitTag> unit;
    Id<struct ShiftTag> shift;
    QDate startOn, endOn;
    bool isCurrent() const { return !endOn.isValid(); }
    bool operator==(const RoleHeld &) const = default;
};

/// Somebody has a role that leads from one day up to another.
struct LeaderSpan {
    PersonId person;
    QDate startOn; ///< not valid: nobody noted since when
    QDate endOn;   ///< not valid: to this day

    bool isOn(const QDate &day) const { return !(startOn.isValid() && startOn > day) && !(endOn.isValid() && endOn <= day); }
};

/// Somebody is led by somebody else.
struct Lead {
    qint64 id = 0;
    PersonId person, leader;
    bool operator==(const Lead &) const = default;
};

} // namespace rnf
