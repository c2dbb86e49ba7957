#include "staffing/ShiftWords.h"

#include "base/Dates.h"
#include "base/TimeText.h"
#include "events/EventTimes.h"

#include <QLocale>

namespace rnf {
namespace {

QDateTime onWall(const QString &instant, const Event &event)
{
    return instantOf(instant).toTimeZone(EventTimes::zoneOf(event));
}

QString shortTime(const QDateTime &at) { return TimeText::shown(at.time()); }

} // namespace

QString ShiftWords::status(SignUpStatus status)
{
    switch (status) {
    case SignUpStatus::Offered:
        return tr("asked");
    case SignUpStatus::Requested:
        return tr("wants it");
    case SignUpStatus::Approved:
        return tr("on it");
    case SignUpStatus::Confirmed:
        return tr("confirmed");
    case SignUpStatus::SwapOpen:
        return tr("looking for cover");
    case SignUpStatus::Arrived:
        return tr("there");
    case SignUpStatus::Completed:
        return tr("completed it");
    case SignUpStatus::LeftEarly:
        return tr("left early");
    case SignUpStatus::Covered:
        return tr("covered by somebody");
    case SignUpStatus::Declined:
        return tr("said no");
    case SignUpStatus::Cancelled:
        return tr("cancelled", "their shift");
    case SignUpStatus::NoShow:
        return tr("did not come");
    case SignUpStatus::Excused:
        return tr("excused");
    case SignUpStatus::Untracked:
        break;
    }
    return tr("nobody kept a sheet");
}

QString ShiftWords::title(const VolunteerShift &shift, const Event &event)
{
    const QDateTime start = onWall(shift.startsAt, event);
    return tr("%1, %2 %3").arg(shift.name, QLocale().dayName(start.date().dayOfWeek()), shortTime(start));
}

QString ShiftWords::when(const VolunteerShift &shift, const Event &event)
{
    const QDateTime start = onWall(shift.startsAt, event);
    return tr("%1, %2").arg(QLocale().toString(start.date(), tr("ddd d MMM")), times(shift.startsAt, shift.endsAt, event));
}

QString ShiftWords::times(const QString &from, const QString &to, const Event &event)
{
    if (from.isEmpty() || to.isEmpty())
        return {};
    return tr("%1 – %2").arg(shortTime(onWall(from, event)), shortTime(onWall(to, event)));
}

QString ShiftWords::fill(const ShiftFill &fill)
{
    return fill.countMin > 0 ? tr("%1 of %2").arg(QString::number(fill.signedUp), QString::number(fill.countMin))
                             : QString::number(fill.signedUp);
}

} // namespace rnf
