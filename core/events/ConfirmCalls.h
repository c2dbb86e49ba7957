#pragma once

#include "events/Registration.h"

namespace rnf {

/// Which confirm calls are due for an event: five days before it, the day before, and for whoever is late (events.md,
/// section 5). Values only; no clock of its own.
struct ConfirmCalls {
    enum class Due { None, FiveDaysBefore, DayBefore, Late };
    /// After so long somebody who is not in yet is late.
    static constexpr int lateAfterMin = 20;

    /// In the event's zone; late until it ends, or on its day where no end is known. None for what was called off or is done.
    static Due dueAt(const Event &event, const QDateTime &now);
    /// Said yes, is not in, and nobody knows better.
    static bool isMissing(const Registration &registration);
};

} // namespace rnf
