#include "programme/ScheduleAgenda.h"

#include "base/Dates.h"
#include "events/EventTimes.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int perMinute = 60;               // seconds
constexpr int changingOver = 15;            // minutes between blocks that are made up
constexpr int usualHour = 9, lastHour = 18; // of a day between the first and the last
constexpr int leastEvening = 4 * 60;        // minutes of a first day that begins late

/// Of the sessions: how long most of them take.
int usualLength(const QList<ProgrammeSession> &sessions)
{
    QMap<int, int> counts;
    for (const auto &session : sessions)
        ++counts[session.lengthMin];
    int usual = 60, most = 0;
    for (const auto &[length, count] : counts.asKeyValueRange()) {
        if (count > most)
            std::tie(usual, most) = std::pair(length, count);
    }
    return usual;
}

} // namespace

ScheduleAgenda::ScheduleAgenda(const ScheduleFacts &facts, const ArrangeWishes &wishes) : m_index(facts)
{
    const QDateTime begin = EventTimes::start(facts.event);
    m_origin = QDateTime(begin.date(), QTime(0, 0), begin.timeZone()).toSecsSinceEpoch();
    addRooms(facts);
    gatherSlots(facts);
    findStarts(facts);
    const auto slots = m_slots;
    m_problem.activities.reserve(slots.size());
    for (const auto &slot : slots)
        addActivity(slot, facts, wishes);
    addPicks();
    addLinks();
    m_problem.starts = m_starts;
    m_problem.travel = facts.rule(ConflictCode::TravelBuffer).parameter;
    const auto weigh = [&](AgendaPart part, int much) {
        m_problem.weights[size_t(part)] = m_problem.weights[size_t(part)] * much / ArrangeWishes::usual;
    };
    for (const auto part : {AgendaPart::Missed, AgendaPart::WorstMissed, AgendaPart::SquaredMissed})
        weigh(part, wishes.picks);
    weigh(AgendaPart::Overflow, wishes.seats);
    weigh(AgendaPart::Parallel, wishes.topics);
    weigh(AgendaPart::Rush, wishes.rush);
}

int ScheduleAgenda::minuteOf(const QString &instant) const
{
    return int((instantOf(instant).toSecsSinceEpoch() - m_origin) / perMinute);
}

QString ScheduleAgenda::instantAt(int minute) const
{
    return instantText(QDateTime::fromSecsSinceEpoch(m_origin + qint64(minute) * perMinute, Qt::UTC));
}

void ScheduleAgenda::addRooms(const ScheduleFacts &facts)
{
    for (const auto &room : facts.rooms) {
        m_rooms += room.id;
        m_problem.rooms += AgendaRoom{room.seats};
    }
}

/// Of each session that is to be placed what it has, or one that waits; all else keeps its time.
void ScheduleAgenda::gatherSlots(const ScheduleFacts &facts)
{
    QSet<ProgrammeSessionId> placed;
    for (const auto &slot : facts.slots) {
        placed.insert(slot.session);
        if (slot.kind == SlotKind::Session) {
            m_slots += slot;
            continue;
        }
        if (slot.isSession())
            m_untouched += slot;
        m_kept += Span{minuteOf(slot.startsAt), minuteOf(slot.endsAt),
                       slot.kind == SlotKind::Plenary ? -1 : int(m_rooms.indexOf(slot.room))};
    }
    for (const auto &session : facts.sessions) {
        const bool isWaiting = !placed.contains(session.id) && session.status != SessionStatus::Cancelled;
        // Nothing runs beside a plenary, so somebody has to say when it is.
        if (!isWaiting || session.format == SessionFormat::Plenary)
            continue;
        ProgrammeSlot slot;
        slot.session = session.id;
        m_slots += slot;
    }
}

int ScheduleAgenda::endOfKept(int from, int until) const
{
    int end = from;
    for (const auto &kept : m_kept) {
        if (kept.room < 0 && kept.from < until && from < kept.until)
            end = qMax(end, kept.until);
    }
    return end;
}

/// Where something starts already, and blocks where nothing does.
void ScheduleAgenda::findStarts(const ScheduleFacts &facts)
{
    std::set<int> starts;
    for (const auto &slot : std::as_const(m_slots)) {
        if (slot.id.isValid())
            starts.insert(minuteOf(slot.startsAt));
    }
    m_starts = QList<int>(starts.begin(), starts.end());
    const QList<int> taken = m_starts;
    QList<QDate> emptyDays;
    for (QDate day = EventTimes::day(facts.event); day.isValid() && day <= EventTimes::lastDay(facts.event);
         day = day.addDays(1)) {
        const bool isInUse = std::ranges::any_of(taken, [&](int start) { return dayOf(start, facts) == day; });
        if (isInUse)
            addBlocks(facts, day);
        else
            emptyDays += day;
    }
    // A programme of which most stands leaves such a day alone, which may be that of a wall or of the way home.
    const bool isMostlyPlaced =
        2 * std::ranges::count_if(m_slots, [](const auto &slot) { return slot.id.isValid(); }) >= m_slots.size();
    const bool areEnough = m_starts.size() * m_rooms.size() >= m_slots.size();
    for (const auto &day : isMostlyPlaced &&areEnough ? QList<QDate>() : emptyDays)
        addBlocks(facts, day);
    std::ranges::sort(m_starts);
}

QDate ScheduleAgenda::dayOf(int minute, const ScheduleFacts &facts) const
{
    return instantOf(instantAt(minute)).toTimeZone(EventTimes::zoneOf(facts.event)).date();
}

/// One after the other, from when the event begins, on its later days in the morning.
void ScheduleAgenda::addBlocks(const ScheduleFacts &facts, const QDate &day)
{
    const int length = usualLength(facts.sessions);
    const auto at = [&](const QTime &time) {
        return int((QDateTime(day, time, EventTimes::zoneOf(facts.event)).toSecsSinceEpoch() - m_origin) / perMinute);
    };
    const QDateTime begin = EventTimes::start(facts.event), end = EventTimes::end(facts.event);
    const int from = begin.date() == day ? at(begin.time()) : qMin(at(QTime(usualHour, 0)), at(begin.time()));
    const int until = end.date() == day ? at(end.time()) : qMax(at(QTime(lastHour, 0)), from + leastEvening);
    const QList<int> present = m_starts;
    for (int start = from; start + length <= until;) {
        // What starts already comes with a length of its own.
        const auto other =
            std::ranges::find_if(present, [&](int known) { return known < start + length && start < known + length; });
        const int busy = endOfKept(start, start + length);
        if (busy > start) {
            start = busy;
        } else if (other != present.end()) {
            start = *other + length;
        } else {
            m_starts += start;
            start += length + changingOver;
        }
    }
}

QList<AgendaPlace> ScheduleAgenda::placesFor(const ProgrammeSession &session, int length, const ScheduleFacts &facts) const
{
    const auto &offer = m_index.offers()[size_t(m_index.session(session.id))];
    QList<AgendaPlace> places;
    for (const int start : m_starts) {
        const int until = start + length;
        const ScheduleIndex::Span span{m_origin + qint64(start) * perMinute, m_origin + qint64(until) * perMinute};
        const bool isFree =
            endOfKept(start, until) == start && std::ranges::all_of(offer.people, [&](int number) {
                const auto &someone = m_index.people()[size_t(number)];
                return someone.free.allows(span)
                    && std::ranges::none_of(someone.duties, [&](const auto &duty) { return duty.first.overlaps(span); });
            });
        for (int room = 0; isFree && room < facts.rooms.size(); ++room) {
            const auto &place = facts.rooms[room];
            const bool isTaken = std::ranges::any_of(
                m_kept, [&](const Span &kept) { return kept.room == room && kept.from < until && start < kept.until; });
            const bool isOpen = m_index.places()[size_t(m_index.room(place.id))].free.allows(span);
            const bool isReachable = place.isStepFree || offer.stepFree.all() == 0;
            if (!isTaken && isOpen && isReachable && !place.isChildRoom)
                places += {room, start};
        }
    }
    return places;
}

void ScheduleAgenda::addActivity(const ProgrammeSlot &slot, const ScheduleFacts &facts, const ArrangeWishes &wishes)
{
    const auto &session = *facts.find(slot.session);
    const auto &offer = m_index.offers()[size_t(m_index.session(session.id))];
    AgendaActivity activity;
    activity.length = slot.id.isValid() ? slot.minutes() : session.lengthMin;
    activity.places = placesFor(session, activity.length, facts);
    activity.people = QList<int>(offer.people.begin(), offer.people.end());
    activity.expected = offer.expected();
    const auto room = m_rooms.indexOf(slot.room);
    if (slot.id.isValid() && room >= 0) {
        const AgendaPlace place{int(room), minuteOf(slot.startsAt)};
        if (slot.isPinned || wishes.onlyWaiting)
            activity.pin = place;
        if (wishes.isSteady)
            activity.present = place;
    } else if (slot.id.isValid() && (wishes.isSteady || wishes.onlyWaiting)) {
        activity.present = AgendaPlace{-1, minuteOf(slot.startsAt)}; // its room is gone, and it was announced for then
    }
    for (const auto &own : session.tracks)
        activity.topics += int(std::ranges::find(facts.tracks, own.track, &ProgrammeTrack::id) - facts.tracks.begin());
    for (const auto &own : session.themes)
        activity.topics += int(facts.tracks.size()
                               + (std::ranges::find(facts.themes, own.theme, &ProgrammeTheme::id) - facts.themes.begin()));
    const auto first = std::ranges::find(m_slots, slot.session, &ProgrammeSlot::session) - m_slots.begin();
    if (first < m_problem.activities.size())
        activity.repeats = int(first);
    m_problem.activities += activity;
}

void ScheduleAgenda::addPicks()
{
    std::vector<int> activityOf(m_index.offers().size(), -1);
    for (qsizetype number = m_slots.size() - 1; number >= 0; --number)
        activityOf[size_t(m_index.session(m_slots[number].session))] = int(number);
    for (const auto &wanted : m_index.wishes()) {
        QList<int> picks;
        for (const int session : wanted) {
            if (activityOf[size_t(session)] >= 0)
                picks += activityOf[size_t(session)];
        }
        m_problem.picks += picks;
    }
}

void ScheduleAgenda::addLinks()
{
    for (int later = 0; later < m_slots.size(); ++later) {
        const auto &offer = m_index.offers()[size_t(m_index.session(m_slots[later].session))];
        for (const auto &[needed, gap] : offer.needs) {
            for (int first = 0; first < m_slots.size(); ++first) {
                if (m_index.session(m_slots[first].session) == needed)
                    m_problem.links += AgendaLink{AgendaLink::Before, first, later, gap};
            }
        }
    }
}

int ScheduleAgenda::activityOf(ProgrammeSlotId slot) const
{
    const auto found = std::ranges::find(m_slots, slot, &ProgrammeSlot::id);
    return found == m_slots.end() ? -1 : int(found - m_slots.begin());
}

AgendaPlacements ScheduleAgenda::present() const
{
    AgendaPlacements placements;
    for (const auto &slot : m_slots) {
        const auto room = m_rooms.indexOf(slot.room);
        placements +=
            slot.id.isValid() && room >= 0 ? std::optional(AgendaPlace{int(room), minuteOf(slot.startsAt)}) : std::nullopt;
    }
    return placements;
}

QList<ProgrammeSlot> ScheduleAgenda::slotsOf(const AgendaPlacements &placements) const
{
    QList<ProgrammeSlot> slots = m_untouched;
    for (qsizetype number = 0; number < m_slots.size(); ++number) {
        if (!placements[number])
            continue;
        ProgrammeSlot slot = m_slots[number];
        slot.room = m_rooms[placements[number]->room];
        slot.startsAt = instantAt(placements[number]->start);
        slot.endsAt = instantAt(placements[number]->start + m_problem.activities[number].length);
        slots += slot;
    }
    return slots;
}

} // namespace rnf
