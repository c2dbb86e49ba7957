#include "recruiting/Application.h"

#include <algorithm>

namespace rnf {

int Application::availableMin() const
{
    auto times = availability;
    std::ranges::sort(times, {}, [](const AvailableTime &time) { return std::pair(time.weekday, time.fromMin); });
    int minutes = 0, weekday = 0, until = 0;
    for (const auto &time : std::as_const(times)) {
        if (time.weekday != weekday)
            until = 0;
        weekday = time.weekday;
        minutes += qMax(0, time.toMin - qMax(until, time.fromMin));
        until = qMax(until, time.toMin);
    }
    return minutes;
}

} // namespace rnf
