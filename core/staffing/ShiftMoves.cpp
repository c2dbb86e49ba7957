#include "events/EventMoves.h"

#include "base/Dates.h"
#include "events/EventTimes.h"
#include "staffing/SignUpSteps.h"
#include "staffing/StaffingRepository.h"

namespace rnf {
namespace {

/// Carries instants from the wall of an event to the same time on it where the event is now.
struct WallMove {
    const Event &before, &after;
    qint64 days = EventTimes::day(before).daysTo(EventTimes::day(after));

    bool isNone() const { return days == 0 && EventTimes::zoneOf(before) == EventTimes::zoneOf(after); }
    QString moved(const QString &instant) const
    {
        if (instant.isEmpty())
            return instant;
        const QDateTime wall = instantOf(instant).toTimeZone(EventTimes::zoneOf(before));
        Event there = after;
        EventTimes::set(there, wall.date().addDays(days), wall.time(), 0);
        return there.startsAt;
    }
    /// A change of clocks may have put the beginning behind the end.
    VolunteerShift moved(VolunteerShift shift, const QDate &today) const
    {
        const qint64 length = shift.start().secsTo(shift.end());
        shift.startsAt = moved(shift.startsAt);
        shift.endsAt = moved(shift.endsAt);
        if (shift.end() <= shift.start())
            shift.endsAt = instantText(shift.start().addSecs(length));
        if (shift.signUpsOpenOn > today) // what is open already stays open
            shift.signUpsOpenOn = shift.signUpsOpenOn.addDays(days);
        return shift;
    }
};

} // namespace

void moveShifts(Action &action, const Event &before, const Event &after)
{
    const WallMove move{before, after};
    if (!before.hasDay() || !after.hasDay() || move.isNone())
        return;
    auto &rows = action.on<StaffingRepository>();
    QSet<VolunteerShiftId> staying;
    const auto signUps = rows.signUps(after.id);
    for (const auto &signUp : signUps) {
        if (SignUpSteps::hasCome(signUp.status))
            staying.insert(signUp.shift);
    }
    for (const auto &shift : rows.shifts(after.id)) {
        if (!staying.contains(shift.id))
            rows.update(action, shift, move.moved(shift, action.doneAt().toLocalTime().date()));
    }
    for (const auto &signUp : signUps) {
        ShiftSignUp there = signUp;
        there.plannedFromAt = move.moved(signUp.plannedFromAt);
        there.plannedToAt = move.moved(signUp.plannedToAt);
        if (!staying.contains(signUp.shift))
            rows.update(action, signUp, there);
    }
}

} // namespace rnf
