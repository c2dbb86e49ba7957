#include "events/ConfirmCalls.h"

#include "base/Dates.h"
#include "events/EventTimes.h"

namespace rnf {

ConfirmCalls::Due ConfirmCalls::dueAt(const Event &event, const QDateTime &now)
{
    constexpr int daysOfFirst = 5;
    constexpr qint64 secondsOfMinute = 60;
    if (!event.hasDay() || !event.isAhead())
        return Due::None;
    const QDate today = now.toTimeZone(EventTimes::zoneOf(event)).date();
    if (now >= EventTimes::start(event).addSecs(lateAfterMin * secondsOfMinute)) {
        const bool isOver = event.endsAt.isEmpty() ? today > EventTimes::day(event) : now >= instantOf(event.endsAt);
        return isOver ? Due::None : Due::Late;
    }
    const qint64 daysLeft = today.daysTo(EventTimes::day(event));
    return daysLeft == daysOfFirst ? Due::FiveDaysBefore : daysLeft == 1 ? Due::DayBefore : Due::None;
}

bool ConfirmCalls::isMissing(const Registration &registration)
{
    return registration.rsvp == Rsvp::Yes && registration.attendance == Attendance::Unknown;
}

} // namespace rnf
