#pragma once

#include "interns/Placement.h"

#include <QList>

namespace rnf {

/// Where a placement may go from a state (interns.md, section 4); nowhere from an end, which is only taken back.
inline QList<PlacementStatus> stepsFrom(PlacementStatus status)
{
    using enum PlacementStatus;
    switch (status) {
    case Planned:
        return {Onboarding, EndedEarly};
    case Onboarding:
        return {Active, EndedEarly};
    case Active:
        return {Paused, Completed, EndedEarly};
    case Paused:
        return {Active, EndedEarly};
    case Completed:
    case EndedEarly:
        break;
    }
    return {};
}

} // namespace rnf
