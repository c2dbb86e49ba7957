#include "events/EventTimes.h"

#include "base/Dates.h"

namespace rnf {
namespace {

constexpr qint64 secondsOfMinute = 60;

/// The instant at which a wall shows this. Qt says differently from version to version what becomes of a time that is left
/// out or comes twice, so the offsets before and after are tried here.
QDateTime instantOnWall(const QTimeZone &zone, const QDate &day, const QTime &time)
{
    const QDateTime wall(day, time, Qt::UTC);
    const auto reading = [&](int offset) { return wall.addSecs(-offset); };
    const int before = zone.offsetFromUtc(wall.addDays(-1)), after = zone.offsetFromUtc(wall.addDays(1));
    const bool isBefore = zone.offsetFromUtc(reading(before)) == before;
    const bool isAfter = zone.offsetFromUtc(reading(after)) == after;
    return reading(isAfter && !isBefore ? after : before);
}

QDateTime inZone(const Event &event, const QString &instant)
{
    return instant.isEmpty() ? QDateTime() : instantOf(instant).toTimeZone(EventTimes::zoneOf(event));
}

} // namespace

QTimeZone EventTimes::zoneOf(const Event &event)
{
    const QTimeZone named(event.timeZone.toLatin1());
    return named.isValid() ? named : QTimeZone::systemTimeZone();
}

QDateTime EventTimes::start(const Event &event) { return inZone(event, event.startsAt); }

QDateTime EventTimes::end(const Event &event) { return inZone(event, event.endsAt); }

QDate EventTimes::day(const Event &event) { return start(event).date(); }

QDate EventTimes::lastDay(const Event &event)
{
    const QDateTime end = EventTimes::end(event);
    return end.isValid() ? end.addMSecs(-1).date() : day(event);
}

void EventTimes::set(Event &event, const QDate &day, const QTime &from, const QTime &until)
{
    set(event, day, from, until < from ? day.addDays(1) : day, until);
}

void EventTimes::set(Event &event, const QDate &first, const QTime &from, const QDate &last, const QTime &until)
{
    const QTimeZone zone = zoneOf(event);
    event.startsAt = instantText(instantOnWall(zone, first, from));
    event.endsAt = until.isValid() ? instantText(instantOnWall(zone, last, until)) : QString();
}

void EventTimes::set(Event &event, const QDate &day, const QTime &from, int lengthMin)
{
    const QDateTime start = instantOnWall(zoneOf(event), day, from);
    event.startsAt = instantText(start);
    event.endsAt = instantText(start.addSecs(lengthMin * secondsOfMinute));
}

Event EventTimes::movedTo(Event event, const QDate &day)
{
    if (!event.hasDay())
        return event;
    const QTimeZone zone = zoneOf(event);
    const QDateTime start = EventTimes::start(event), end = EventTimes::end(event);
    const QDateTime moved = instantOnWall(zone, day, start.time());
    event.startsAt = instantText(moved);
    if (end.isValid()) {
        const QDateTime until = instantOnWall(zone, day.addDays(start.date().daysTo(end.date())), end.time());
        // A change of clocks may have put the beginning behind the end.
        event.endsAt = instantText(until > moved ? until : moved.addSecs(start.secsTo(end)));
    }
    return event;
}

bool EventTimes::isOn(const Event &event, const QDate &day)
{
    return event.hasDay() && EventTimes::day(event) <= day && day <= lastDay(event);
}

int EventTimes::lengthMin(const Event &event)
{
    const QDateTime start = EventTimes::start(event), end = EventTimes::end(event);
    return start.isValid() && end.isValid() ? int(start.secsTo(end) / secondsOfMinute) : 0;
}

bool EventTimes::isOverDays(const Event &event)
{
    const QDateTime start = EventTimes::start(event), end = EventTimes::end(event);
    const qint64 nights = end.isValid() ? start.date().daysTo(end.date()) : 0;
    return nights > 1 || (nights == 1 && end.time() >= start.time());
}

} // namespace rnf
