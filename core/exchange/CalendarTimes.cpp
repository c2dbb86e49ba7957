#include "exchange/CalendarTimes.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Others are slips of a key, and no calendar of events goes there.
constexpr int firstYear = 1900, lastYear = 2200;
/// From the oldest day on, every day.
constexpr int mostSteps = 120'000;

std::optional<QDateTime> onPaper(const icaltimetype &time)
{
    const QDate day(time.year, time.month, time.day);
    const QTime clock = time.is_date ? QTime(0, 0) : QTime(time.hour, time.minute, qMin(time.second, 59));
    if (!day.isValid() || !clock.isValid() || day.year() < firstYear || day.year() > lastYear)
        return std::nullopt;
    return QDateTime(day, clock, Qt::UTC);
}

/// The end of a rule on the clock on which it is counted; its last day counts whole.
icaltimetype endOfRule(const CalendarTimes &times, icaltimetype until)
{
    const auto at = times.clock.at(until);
    if (icaltime_is_null_time(until) || !at)
        return icaltime_null_time();
    if (times.isWholeDay()) {
        until.is_date = 1;
    } else if (until.is_date) {
        until.is_date = 0;
        until.hour = 23;
        until.minute = until.second = 59;
    } else if (icaltime_is_utc(until) && !icaltime_is_utc(times.start)) {
        until = times.clock.onWall(*at);
    }
    return until;
}

} // namespace

std::optional<QDateTime> CalendarClock::at(const icaltimetype &time) const
{
    const auto paper = onPaper(time);
    if (!paper)
        return std::nullopt;
    if (!time.is_date && icaltime_is_utc(time))
        return paper->toTimeZone(zone);
    if (!time.is_date && rules)
        return QDateTime::fromSecsSinceEpoch(icaltime_as_timet_with_zone(time, rules), Qt::UTC).toTimeZone(zone);
    const QDateTime at(paper->date(), paper->time(), zone);
    if (at.isValid())
        return at;
    // Clocks leave this time out in spring; it is counted as they went before (RFC 5545, 3.3.5).
    const int before = zone.offsetFromUtc(paper->addDays(-1));
    return paper->addSecs(-before).toTimeZone(zone);
}

icaltimetype CalendarClock::wallTime(const QDateTime &at)
{
    icaltimetype time = icaltime_null_time();
    time.year = at.date().year();
    time.month = at.date().month();
    time.day = at.date().day();
    time.hour = at.time().hour();
    time.minute = at.time().minute();
    time.second = at.time().second();
    return time;
}

icaltimetype CalendarClock::onWall(const QDateTime &at) const
{
    if (!rules)
        return wallTime(at.toTimeZone(zone));
    icaltimetype time = icaltime_from_timet_with_zone(at.toSecsSinceEpoch(), 0, rules);
    time.zone = nullptr;
    return time;
}

QDateTime CalendarTimes::endOf(const QDateTime &begin) const
{
    if (!length)
        return {};
    return isWholeDay() ? QDateTime(begin.date().addDays(*length), QTime(0, 0), begin.timeZone()) : begin.addSecs(*length);
}

QString CalendarTimes::nameOf(const icaltimetype &time) const
{
    const auto at = clock.at(time);
    if (!at)
        return {};
    return time.is_date ? at->date().toString(u"yyyyMMdd"_s) : at->toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

/// Hours that a rule counts through for days on which there is nothing take it minutes.
bool CalendarRepeats::isUsable(const icalrecurrencetype &rule)
{
    const auto isOneOrNone = [](const short *list) {
        return list[0] == ICAL_RECURRENCE_ARRAY_MAX || list[1] == ICAL_RECURRENCE_ARRAY_MAX;
    };
    return rule.freq >= ICAL_DAILY_RECURRENCE && rule.freq <= ICAL_YEARLY_RECURRENCE && isOneOrNone(rule.by_hour)
        && isOneOrNone(rule.by_minute) && isOneOrNone(rule.by_second);
}

CalendarRepeats CalendarRepeats::of(const CalendarTimes &times, icalrecurrencetype rule, const QDateTime &from,
                                    const QDateTime &until, int most)
{
    CalendarRepeats repeats;
    if (!isUsable(rule))
        return repeats;
    rule.until = endOfRule(times, rule.until);
    for (short *list : {rule.by_hour, rule.by_minute, rule.by_second})
        list[0] = ICAL_RECURRENCE_ARRAY_MAX; // the one that it begins at
    const std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)> iterator(
        icalrecur_iterator_new(rule, times.start), &icalrecur_iterator_free);
    for (int step = 0; iterator; ++step) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        const auto at = times.clock.at(next);
        if (icaltime_is_null_time(next) || !at)
            break;
        repeats.hasMore = *at > until || repeats.starts.size() == most || step == mostSteps;
        if (repeats.hasMore)
            break;
        if (*at >= from)
            repeats.starts += next;
    }
    return repeats;
}

} // namespace rnf
