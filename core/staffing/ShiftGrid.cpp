#include "staffing/ShiftGrid.h"

#include "base/Dates.h"
#include "events/EventTimes.h"

namespace rnf {
namespace {

constexpr qint64 secondsOfMinute = 60;

} // namespace

QList<VolunteerShift> ShiftGrid::shifts(const Event &event) const
{
    QList<VolunteerShift> all;
    VolunteerShift shift;
    shift.event = event.id;
    shift.room = room;
    shift.name = name;
    shift.isRemote = isRemote;
    shift.brief = brief;
    shift.signUpsOpenOn = signUpsOpenOn;
    for (QDate day = first; day.isValid() && day <= last; day = day.addDays(1)) {
        Event time = event;
        EventTimes::set(time, day, from, until > from ? day : day.addDays(1), until);
        const QDateTime end = instantOf(time.endsAt);
        for (QDateTime start = instantOf(time.startsAt); start < end; start = shift.end()) {
            const QDateTime next = lengthMin > 0 ? start.addSecs(qint64(lengthMin) * secondsOfMinute) : end;
            shift.startsAt = instantText(start);
            shift.endsAt = instantText(qMin(next, end));
            all += shift;
        }
    }
    return all;
}

} // namespace rnf
