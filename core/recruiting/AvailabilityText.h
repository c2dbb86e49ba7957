#pragma once

#include "recruiting/Application.h"

#include <optional>

namespace rnf {

/// How people write when they could work.
struct AvailabilityText {
    /// The times of "10:00-14:00; 16-18" or "9am to 1pm, 3-5pm" on a day of the week; "no" and "-" are none. Nothing when it says
    /// no times. "9-5" ends in the afternoon.
    static std::optional<QList<AvailableTime>> read(const QString &text, int weekday);
};

} // namespace rnf
