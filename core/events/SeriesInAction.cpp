#include "events/SeriesInAction.h"

#include "base/Dates.h"
#include "events/EventTimes.h"
#include "events/EventWords.h"
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

SeriesInAction::SeriesInAction(Action &action) : m_action(action), m_rows(action.on<EventRepository>()), m_events(action) {}

QList<QDate> SeriesInAction::days(const Event &event, const Repetition &repetition)
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

QList<EventId> SeriesInAction::repeat(EventId id, const Repetition &repetition)
{
    const Event first = m_events.event(id);
    const auto further = days(first, repetition);
    Event after = first;
    after.series = seriesOf(first, repetition.rule);
    m_rows.update(m_action, first, after);
    QList<EventId> made;
    for (const QDate &day : further)
        made += m_events.duplicate(id, day, after.series);
    return made;
}

/// The last one of a series goes on with it, by this rule from now on.
EventSeriesId SeriesInAction::seriesOf(const Event &event, const QString &rule)
{
    EventSeries series{{}, rule};
    const auto known = m_rows.find(event.series);
    if (!known) {
        m_rows.insert(m_action, series);
        return series.id;
    }
    const auto others = m_rows.ofSeries(known->id);
    if (others.last().id != event.id)
        throw Refusal({u"in-series"_s, tr("“%1” comes again already, until %2. Repeat that one to go on from there.")
                                           .arg(event.name, EventWords::day(others.last()))});
    series.id = known->id;
    m_rows.update(m_action, *known, series);
    return known->id;
}

// --- later ones

QList<Event> SeriesInAction::laterOf(const QList<Event> &series, const Event &event, const QDateTime &now)
{
    QList<Event> later;
    for (const auto &other : series) {
        const QString &end = other.endsAt.isEmpty() ? other.startsAt : other.endsAt;
        if (other.id != event.id && other.startsAt > event.startsAt && other.isAhead() && end > instantText(now))
            later += other;
    }
    return later;
}

std::pair<Event, bool> SeriesInAction::carriedOver(const Event &before, const Event &after, const Event &later)
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

LaterOnes SeriesInAction::saveLater(const Event &before, const Event &after)
{
    LaterOnes done;
    for (const auto &later : laterOf(m_rows.ofSeries(after.series), after, m_action.doneAt())) {
        const auto [changed, isKept] = carriedOver(before, after, later);
        done.kept += isKept ? 1 : 0;
        done.changed += changed == later ? 0 : 1;
        m_events.save(later, changed);
    }
    return done;
}

int SeriesInAction::removeLater(const Event &event)
{
    int removed = 0;
    for (const auto &other : m_rows.ofSeries(event.series)) {
        if (other.startsAt < event.startsAt || m_rows.wasAttended(other.id))
            continue;
        m_rows.remove(m_action, other);
        ++removed;
    }
    if (removed == 0)
        m_events.refuseAttended(event);
    return removed;
}

} // namespace rnf
