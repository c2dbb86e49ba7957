#include "events/EventWords.h"

#include "base/DayWords.h"
#include "events/EventTimes.h"

#include <QLocale>

namespace rnf {
namespace {

QString dayOnWall(const QDate &day) { return QLocale().toString(day, EventWords::tr("ddd d MMM yyyy")); }

QString timeOnWall(const QDateTime &at) { return QLocale().toString(at.time(), QLocale::ShortFormat); }

QString zoneWhereAnother(const QDateTime &at)
{
    const QTimeZone zone = at.timeZone();
    const bool isAnother = zone.offsetFromUtc(at) != QTimeZone::systemTimeZone().offsetFromUtc(at);
    return isAnother ? zone.displayName(at, QTimeZone::LongName, QLocale()) : QString();
}

} // namespace

QString EventWords::status(EventStatus status)
{
    switch (status) {
    case EventStatus::Idea:
        return tr("idea");
    case EventStatus::Planned:
        return tr("planned");
    case EventStatus::Announced:
        return tr("announced");
    case EventStatus::Open:
        return tr("open");
    case EventStatus::Closed:
        return tr("closed");
    case EventStatus::Live:
        return tr("live");
    case EventStatus::Done:
        return tr("done");
    case EventStatus::Archived:
        return tr("archived");
    case EventStatus::Cancelled:
        break;
    }
    return tr("cancelled");
}

QString EventWords::wheelchair(Wheelchair wheelchair)
{
    switch (wheelchair) {
    case Wheelchair::Full:
        return tr("wheelchair accessible");
    case Wheelchair::Partial:
        return tr("partly wheelchair accessible");
    case Wheelchair::No:
        return tr("not wheelchair accessible");
    case Wheelchair::Unknown:
        break;
    }
    return tr("wheelchair access not known");
}

QString EventWords::rsvp(Rsvp rsvp)
{
    switch (rsvp) {
    case Rsvp::Invited:
        return tr("invited");
    case Rsvp::Yes:
        return tr("yes");
    case Rsvp::Maybe:
        return tr("maybe");
    case Rsvp::No:
        return tr("no");
    case Rsvp::Waitlisted:
        return tr("on the waiting list");
    case Rsvp::Offered:
        return tr("place offered");
    case Rsvp::Expired:
        return tr("offer ran out");
    case Rsvp::Pending:
        return tr("to be approved");
    case Rsvp::Refused:
        return tr("not accepted");
    case Rsvp::Cancelled:
        break;
    }
    return tr("cancelled", "their yes");
}

QString EventWords::attendance(Attendance attendance)
{
    switch (attendance) {
    case Attendance::Attended:
        return tr("came");
    case Attendance::Partial:
        return tr("came for a part");
    case Attendance::NoShow:
        return tr("did not come");
    case Attendance::Excused:
        return tr("excused");
    case Attendance::Untracked:
        return tr("nobody kept a sheet");
    case Attendance::Unknown:
        break;
    }
    return {};
}

QString EventWords::day(const Event &event) { return event.hasDay() ? dayOnWall(EventTimes::day(event)) : tr("no day yet"); }

QString EventWords::when(const Event &event)
{
    if (!event.hasDay())
        return day(event);
    const QDateTime start = EventTimes::start(event), end = EventTimes::end(event);
    const QString until =
        end.date() == start.date() ? timeOnWall(end) : tr("%1, %2").arg(dayOnWall(end.date()), timeOnWall(end));
    const QString begins = tr("%1, %2").arg(day(event), timeOnWall(start));
    const QString text = end.isValid() ? tr("%1 – %2").arg(begins, until) : begins;
    const QString zone = zoneWhereAnother(start);
    return zone.isEmpty() ? text : tr("%1 (%2)").arg(text, zone);
}

QString EventWords::begin(const Event &event, const QDate &today)
{
    if (!event.hasDay())
        return day(event);
    const QString first = dayWord(EventTimes::day(event), today);
    if (EventTimes::isOverDays(event))
        return tr("%1 – %2").arg(first, dayWord(EventTimes::lastDay(event), today));
    return tr("%1, %2").arg(first, timeOnWall(EventTimes::start(event)));
}

QString EventWords::named(const Event &event) { return tr("%1 (%2)").arg(event.name, day(event)); }

} // namespace rnf
