#include "events/EventsInAction.h"

#include "base/Text.h"
#include "events/EventSteps.h"
#include "events/EventTimes.h"
#include "events/EventWords.h"
#include "events/Events.h"
#include "events/RegistrationRepository.h"
#include "storage/StorageError.h"
#include "work/TaskTemplates.h"
#include "work/Tasks.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString wordsOf(const QList<EventStatus> &statuses)
{
    QStringList words;
    for (const EventStatus status : statuses)
        words += EventWords::status(status);
    return words.join(u", "_s);
}

/// As many days before its beginning as before.
void copyRegistrationKinds(Action &action, const Event &from, const Event &to)
{
    const qint64 days = EventTimes::day(from).daysTo(EventTimes::day(to));
    auto &rows = action.on<RegistrationRepository>();
    for (RegistrationKind kind : rows.kinds(from.id)) {
        kind.event = to.id;
        kind.opensOn = kind.opensOn.addDays(days);
        kind.closesOn = kind.closesOn.addDays(days);
        rows.insert(action, kind);
    }
}

} // namespace

EventsInAction::EventsInAction(Action &action, const QList<EventFollower> &followers)
    : m_action(action), m_followers(followers), m_rows(action.on<EventRepository>())
{
}

Event EventsInAction::event(Action &action, EventId id)
{
    const auto found = action.on<EventRepository>().find(id);
    if (!found)
        throw Refusal(
            {u"gone"_s, tr("This event is not there any more: somebody deleted it meanwhile. The history can bring "
                           "it back.")});
    return *found;
}

void EventsInAction::turnOn(Action &action, EventId id, bool Event::*part)
{
    const Event before = event(action, id);
    Event after = before;
    after.*part = true;
    action.on<EventRepository>().update(action, before, after);
}

void EventsInAction::check(Event &event)
{
    for (QString *text : {&event.name, &event.placeNote, &event.linkUrl, &event.streamUrl, &event.hashtag, &event.publicText,
                          &event.note, &event.recap})
        *text = cleanText(*text);
    while (event.hashtag.startsWith(u'#'))
        event.hashtag.remove(0, 1);
    if (!event.hasDay())
        event.endsAt.clear();
    else if (event.timeZone.isEmpty())
        event.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId()); // another computer may have another one
    if (event.name.isEmpty())
        throw Refusal({u"empty-name"_s, tr("An event needs a name. Type one.")});
    if (event.places < 0)
        throw Refusal({u"places"_s, tr("Places cannot be below zero. Type how many there are, or 0 for no limit.")});
    if (!event.endsAt.isEmpty() && instantOf(event.endsAt) <= instantOf(event.startsAt))
        throw Refusal({u"backwards"_s, tr("The event ends before it has begun. Choose a later end.")});
}

void EventsInAction::add(Event &event, const QString &venueName, TaskTemplateId plan)
{
    if (!event.hasDay() && event.status == EventStatus::Planned)
        event.status = EventStatus::Idea;
    check(event);
    if (const VenueId venue = venueNamed(venueName); venue.isValid())
        event.venue = venue;
    if (const auto kind = m_rows.find(event.kind)) {
        event.hasNeeds |= kind->hasNeeds;
        event.hasShifts |= kind->hasShifts;
        event.hasBudget |= kind->hasBudget;
        event.hasProgramme |= kind->hasProgramme;
        event.hasWall |= kind->hasWall;
    }
    event.hasPlan |= plan.isValid();
    m_rows.insert(m_action, event);
    if (plan.isValid() && event.hasDay())
        TaskTemplates::apply(m_action, plan, Events::planUseOf(event));
}

void EventsInAction::save(const Event &before, Event after)
{
    check(after);
    if (after.status != before.status && !EventSteps::isAllowed(before.status, after.status))
        throw Refusal({u"step"_s, tr("“%1” is %2 and cannot become %3. From there it can become: %4.")
                                      .arg(after.name, EventWords::status(before.status), EventWords::status(after.status),
                                           wordsOf(EventSteps::from(before.status)))});
    const auto stood = m_rows.find(after.id); // somebody may have moved it since it was seen
    m_rows.update(m_action, before, after);
    const Event stands = event(after.id);
    const TemplateUse planned = Events::planUseOf(before), now = Events::planUseOf(stands);
    if (now.startOn != planned.startOn || now.endOn != planned.endOn)
        TaskTemplates::moveTasks(m_action, Tasks::ofEvent(m_action, after.id), now);
    for (const auto &follower : m_followers) {
        if (follower.move)
            follower.move(m_action, stood.value_or(stands), stands);
    }
}

void EventsInAction::remove(const Event &event)
{
    if (const auto reason = held(event))
        throw Refusal(*reason);
    m_rows.remove(m_action, event);
}

std::optional<Error> EventsInAction::held(const Event &event)
{
    if (const auto reason = attended(m_action, event))
        return reason;
    for (const auto &follower : m_followers) {
        if (const auto reason = follower.hold ? follower.hold(m_action, event) : std::nullopt)
            return reason;
    }
    return {};
}

std::optional<Error> EventsInAction::attended(Action &action, const Event &event)
{
    if (!action.on<EventRepository>().wasAttended(event.id))
        return {};
    return Error{u"attended"_s,
                 tr("People came to “%1”, and that stays in their history. Cancel the event or put it into the "
                    "archive instead of deleting it.")
                     .arg(event.name)};
}

void EventsInAction::refuseAttended(Action &action, const Event &event)
{
    if (const auto reason = attended(action, event))
        throw Refusal(*reason);
}

EventId EventsInAction::duplicate(EventId id, const QDate &day, EventSeriesId series)
{
    const Event from = event(id);
    if (!from.hasDay())
        throw Refusal({u"no-day"_s, tr("“%1” has no day yet, so its times and tasks cannot be put on another one. Give it a "
                                       "day first.")
                                        .arg(from.name)});
    Event to = EventTimes::movedTo(from, day);
    to.status = EventStatus::Planned;
    to.series = series;
    to.recap.clear();
    m_rows.insert(m_action, to);
    copyTasks(from, to);
    copyRegistrationKinds(m_action, from, to);
    for (const auto &follower : m_followers) {
        if (follower.copy)
            follower.copy(m_action, from, to);
    }
    return to.id;
}

/// By their old days first: then they go where any task goes whose event moves.
void EventsInAction::copyTasks(const Event &from, const Event &to)
{
    const TemplateUse before = Events::planUseOf(from), now = Events::planUseOf(to);
    QHash<TaskId, TaskId> copies;
    for (auto left = Tasks::ofEvent(m_action, from.id); !left.isEmpty();) {
        auto next = std::ranges::find_if(
            left, [&](const Task &task) { return std::ranges::find(left, task.after, &Task::id) == left.end(); });
        if (next == left.end())
            next = left.begin(); // a circle, which taking back old actions may have made
        Task copy = *next;
        copy.event = to.id;
        copy.status = TaskStatus::Todo;
        copy.closedOn = {};
        if (!copy.dueOn.isValid() || !copy.anchorOn.isValid())
            copy.anchorOn = TaskTemplatePlan::dayOf(copy.anchor, copy.dueOn.isValid() ? before : now);
        copy.after = copies.value(copy.after);
        Tasks::insert(m_action, copy);
        copies.insert(next->id, copy.id);
        left.erase(next);
    }
    TaskTemplates::moveTasks(m_action, Tasks::ofEvent(m_action, to.id), now);
}

// --- venues and kinds

VenueId EventsInAction::venueNamed(const QString &name)
{
    Venue venue;
    venue.name = cleanText(name);
    if (venue.name.isEmpty())
        return {};
    if (const auto known = namedAmong(m_rows.venues(), venue.name))
        return known->id;
    m_rows.insert(m_action, venue);
    return venue.id;
}

void EventsInAction::check(Venue &venue)
{
    for (QString *text : {&venue.name, &venue.address, &venue.transit, &venue.note})
        *text = cleanText(*text);
    if (venue.name.isEmpty())
        throw Refusal({u"empty-name"_s, tr("A venue needs a name. Type one.")});
    if (const auto same = namedAmong(m_rows.venues(), venue.name); same && same->id != venue.id)
        throw Refusal({u"name-taken"_s, tr("There is a venue called “%1” already. Choose another name.").arg(same->name)});
}

void EventsInAction::save(const Venue &before, Venue after)
{
    check(after);
    m_rows.update(m_action, before, after);
}

void EventsInAction::remove(const Venue &venue)
{
    const auto events = m_rows.at(venue.id);
    if (!events.isEmpty())
        throw Refusal({u"in-use"_s, tr("“%1” is the place of %n events, such as %2. Give them another place first.", nullptr,
                                       int(events.size()))
                                        .arg(venue.name, EventWords::named(events.last()))});
    m_rows.remove(m_action, venue);
}

void EventsInAction::check(Room &room, const QList<Room> &others)
{
    for (QString *text : {&room.name, &room.floor, &room.equipment})
        *text = cleanText(*text);
    if (room.name.isEmpty())
        throw Refusal({u"empty-name"_s, tr("A room needs a name. Type one.")});
    if (room.seats < 0)
        throw Refusal({u"seats"_s, tr("Seats cannot be below zero. Type how many there are, or 0 where nobody knows.")});
    if (const auto same = namedAmong(others, room.name))
        throw Refusal({u"name-taken"_s, tr("There are two rooms called “%1”. Choose another name.").arg(same->name)});
}

void EventsInAction::add(Room &room)
{
    const auto others = m_rows.rooms(room.venue);
    check(room, others);
    room.position = others.isEmpty() ? 0 : others.last().position + 1;
    m_rows.insert(m_action, room);
}

/// Those that go leave their names to others.
void EventsInAction::save(VenueId venue, const QList<Room> &before, QList<Room> after)
{
    const auto has = [](const QList<Room> &rooms, RoomId id) {
        return std::ranges::find(rooms, id, &Room::id) != rooms.end();
    };
    for (qsizetype i = 0; i < after.size(); ++i) {
        check(after[i], after.first(i));
        after[i].venue = venue;
        after[i].position = int(i);
    }
    for (const auto &room : before) {
        if (!has(after, room.id))
            m_rows.remove(m_action, room);
    }
    for (auto &room : after) {
        const auto known = std::ranges::find(before, room.id, &Room::id);
        if (room.id.isValid() && known != before.end())
            m_rows.update(m_action, *known, room);
        else
            m_rows.insert(m_action, room);
    }
}

void EventsInAction::check(EventKind &kind)
{
    kind.name = cleanText(kind.name);
    if (kind.name.isEmpty())
        throw Refusal({u"empty-name"_s, tr("A kind of event needs a name. Type one.")});
    if (kind.lengthMin <= 0)
        throw Refusal({u"length"_s, tr("An event takes at least a minute. Type how long this kind usually takes.")});
    if (const auto same = namedAmong(m_rows.kinds(), kind.name); same && same->id != kind.id)
        throw Refusal(
            {u"name-taken"_s, tr("There is a kind of event called “%1” already. Choose another name.").arg(same->name)});
}

void EventsInAction::add(EventKind &kind)
{
    check(kind);
    m_rows.insert(m_action, kind);
}

void EventsInAction::save(const EventKind &before, EventKind after)
{
    check(after);
    m_rows.update(m_action, before, after);
}

} // namespace rnf
