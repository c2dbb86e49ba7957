#include "base/Dates.h"
#include "events/EventTimes.h"
#include "staffing/SignUpSteps.h"
#include "staffing/Staffing.h"

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
    VolunteerShift moved(VolunteerShift shift) const
    {
        const qint64 length = shift.start().secsTo(shift.end());
        shift.startsAt = moved(shift.startsAt);
        shift.endsAt = moved(shift.endsAt);
        if (shift.end() <= shift.start())
            shift.endsAt = instantText(shift.start().addSecs(length));
        shift.signUpsOpenOn = shift.signUpsOpenOn.addDays(days);
        return shift;
    }
};

} // namespace

void Staffing::move(Action &action, const Event &before, const Event &after)
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
    const QDate today = action.doneAt().toLocalTime().date();
    for (const auto &shift : rows.shifts(after.id)) {
        VolunteerShift there = move.moved(shift);
        if (shift.signUpsOpenOn <= today) // what is open already stays open
            there.signUpsOpenOn = shift.signUpsOpenOn;
        if (!staying.contains(shift.id))
            rows.update(action, shift, there);
    }
    for (const auto &signUp : signUps) {
        ShiftSignUp there = signUp;
        there.plannedFromAt = move.moved(signUp.plannedFromAt);
        there.plannedToAt = move.moved(signUp.plannedToAt);
        if (!staying.contains(signUp.shift))
            rows.update(action, signUp, there);
    }
}

void Staffing::copy(Action &action, const Event &from, const Event &to)
{
    const WallMove move{from, to};
    auto &rows = action.on<StaffingRepository>();
    for (const auto &shift : rows.shifts(from.id)) {
        VolunteerShift there = move.moved(shift);
        there.event = to.id;
        rows.insert(action, there);
        for (StaffingNeed need : rows.needs(shift.id)) {
            need.shift = there.id;
            rows.insert(action, need);
        }
    }
}

} // namespace rnf
