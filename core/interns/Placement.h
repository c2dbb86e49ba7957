#pragma once

#include "base/Id.h"
#include "work/Task.h"

namespace rnf {

using ProgramId = Id<struct ProgramTag>;

/// A season of the intern programme and what it asks (interns.md, section 1).
struct InternProgram {
    ProgramId id;
    QString name;
    QDate intakeFromOn, intakeToOn;
    bool isRolling = true;
    int minWeeks = 12;
    int minWeekMin = 900;   ///< a week takes at least so many minutes
    int prefLowMin = 1200;  ///< and best between so many
    int prefHighMin = 2400; ///< and so many
    bool operator==(const InternProgram &) const = default;
};

enum class PlacementStatus { Planned, Onboarding, Active, Paused, Completed, EndedEarly };
constexpr auto keysOf(PlacementStatus)
{
    return std::to_array({"planned", "onboarding", "active", "paused", "completed", "ended_early"});
}

/// Somebody's term in the programme.
struct Placement {
    PlacementId id;
    PersonId person;
    ProgramId program;
    QDate startOn, endOn; ///< first and last day
    int weekMin = 0;      ///< agreed minutes a week
    PersonId supervisor;
    PlacementStatus status = PlacementStatus::Planned;
    bool isRemote = false;
    QString endReason;
    QDate termEndOn; ///< of their school, which the last day should not pass; invalid: not said

    /// Hours are written for it.
    bool isCurrent() const { return status != PlacementStatus::Completed && status != PlacementStatus::EndedEarly; }
    /// Weeks inclusive of both ends, rounded up.
    int weeks() const { return int((startOn.daysTo(endOn) + 7) / 7); }
    bool operator==(const Placement &) const = default;
};

} // namespace rnf
