#include "events/Series.h"

#include "base/Dates.h"
#include "events/EventTimes.h"
#include "events/Recurrence.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// What the clock on the wall shows, and over how many nights.
struct WallTimes {
    QTime from, until;
    qint64 nights = 0;
    bool operator==(const WallTimes &) const = default;
};

WallTimes wallTimesOf(const Event &event)
{
    const QDateTime start = EventTimes::start(event), end = EventTimes::end(event);
    return {start.time(), end.time(), end.isValid() ? start.date().daysTo(end.date()) : 0};
}

/// Carries one change over from event to event; notes where somebody had other ideas.
struct Carrying {
    const Event &before, &after;
    Event later;
    bool isKept = false;

    template <typename Value>
    Value carried(const Value &from, const Value &to, const Value &present)
    {
        if (from == to || present == to)
            return present;
        if (present == from)
            return to;
        isKept = true;
        return present;
    }
    template <typename Value>
    void carry(Value Event::*member)
    {
        later.*member = carried(before.*member, after.*member, later.*member);
    }
    /// On their own days.
    void carryTimes()
    {
        const WallTimes present = wallTimesOf(later);
        const QString zone = later.timeZone;
        const QDate day = EventTimes::day(later);
        carry(&Event::timeZone);
        const bool hasDays = before.hasDay() && after.hasDay();
        const WallTimes times = hasDays ? carried(wallTimesOf(before), wallTimesOf(after), present) : present;
        if (times != present || zone != later.timeZone)
            EventTimes::set(later, day, times.from, day.addDays(times.nights), times.until);
    }
};

} // namespace

QList<QDate> Series::days(const Event &event, const Repetition &repetition)
{
    if (!event.hasDay())
        throw Refusal({u"no-day"_s, tr("What has no day cannot come again. Give the event a day first.")});
    const QDate first = EventTimes::day(event), farthest = first.addYears(mostYears);
    const bool isCounted = !repetition.until.isValid();
    const qsizetype wanted = isCounted ? repetition.times - 1 : mostAtOnce + 1;
    if (isCounted && wanted < 1)
        throw Refusal({u"no-days"_s, tr("Say until when it comes again, or how often: “30 jun” or “10 times”.")});
    const QDate until = isCounted ? farthest : repetition.until;
    const auto days = Recurrence::daysAfter(repetition.rule, first, until, qMin<qsizetype>(wanted, mostAtOnce + 1));
    if (days.size() > mostAtOnce)
        throw Refusal(
            {u"too-many"_s, tr("That would be more than %1 further events at once. Choose an earlier end; the last "
                               "of them can go on later.")
                                .arg(mostAtOnce)});
    if (until > farthest || (isCounted && days.size() < wanted))
        throw Refusal({u"too-far"_s, tr("That goes beyond five years. Choose an earlier end.")});
    if (days.isEmpty())
        throw Refusal({u"no-days"_s, tr("Until then it does not come again. Choose a later end.")});
    return days;
}

QList<Event> Series::laterOf(const QList<Event> &series, const Event &event, const QDateTime &now)
{
    QList<Event> later;
    for (const auto &other : series) {
        const QString &end = other.endsAt.isEmpty() ? other.startsAt : other.endsAt;
        if (other.id != event.id && other.startsAt > event.startsAt && other.isAhead() && end > instantText(now))
            later += other;
    }
    return later;
}

std::pair<Event, bool> Series::carriedOver(const Event &before, const Event &after, const Event &later)
{
    Carrying carrying{before, after, later};
    carrying.carryTimes();
    for (const auto member :
         {&Event::name, &Event::placeNote, &Event::linkUrl, &Event::streamUrl, &Event::hashtag, &Event::publicText})
        carrying.carry(member);
    carrying.carry(&Event::kind);
    carrying.carry(&Event::venue);
    carrying.carry(&Event::places);
    carrying.carry(&Event::lead);
    return {carrying.later, carrying.isKept};
}

} // namespace rnf
