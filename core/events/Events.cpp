#include "events/Events.h"

#include "base/Text.h"
#include "events/EventTimes.h"
#include "events/EventWords.h"
#include "events/EventsInAction.h"
#include "events/Recurrence.h"
#include "events/SeriesInAction.h"
#include "work/TaskTemplates.h"
#include "work/UsualTemplates.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

struct UsualKind {
    const char *name;
    int lengthMin;
    bool hasNeeds = false, hasShifts = false, hasBudget = false, hasProgramme = false, hasWall = false;
};
/// In the order of UsualTemplates::ofEvents.
constexpr UsualKind usualKinds[] = {{QT_TRANSLATE_NOOP("rnf::Events", "Meeting"), 120},
                                    {QT_TRANSLATE_NOOP("rnf::Events", "Training"), 180},
                                    {QT_TRANSLATE_NOOP("rnf::Events", "Rally"), 120, false, true},
                                    {QT_TRANSLATE_NOOP("rnf::Events", "Fundraiser"), 180, false, true, true},
                                    {QT_TRANSLATE_NOOP("rnf::Events", "Conference"), 540, true, true, true, true}};

QString savedEventLabel(const Event &before, const Event &after)
{
    const QString name = cleanText(after.name);
    if (after.status != before.status)
        return Events::tr("“%1”: %2").arg(name, EventWords::status(after.status));
    if (EventTimes::day(after) != EventTimes::day(before))
        return after.hasDay() ? Events::tr("Move “%1” to %2").arg(name, EventWords::day(after))
                              : Events::tr("Take the day from “%1”").arg(name);
    return Events::tr("Edit “%1”").arg(name);
}

QString midnightInUtc(const QDate &day) { return instantText(QDateTime(day, QTime(0, 0), Qt::UTC)); }

QString onOneLine(const QString &address)
{
    QStringList lines;
    for (const auto &line : address.split(u'\n', Qt::SkipEmptyParts))
        lines += line.simplified();
    lines.removeAll(QString());
    return lines.join(u", "_s);
}

} // namespace

Events::Events(Store &store) : m_store(store), m_reading(store.reader()) {}

QList<Event> Events::all(const Session &session)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.all(); });
}

QList<Event> Events::all(Database &database) { return EventRepository(database).all(); }

std::optional<Event> Events::find(const Session &session, EventId id)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.find(id); });
}

QList<Event> Events::between(const Session &session, const QDate &first, const QDate &last)
{
    // Nowhere on earth does a day begin or end more than a day away from that of UTC.
    auto events = m_store.read(session, Operation::ReadPeople, [&] {
        return m_reading.between(midnightInUtc(first.addDays(-1)), midnightInUtc(last.addDays(2)));
    });
    events.removeIf([&](const Event &event) { return EventTimes::day(event) > last || EventTimes::lastDay(event) < first; });
    return events;
}

QString Events::placeOf(const Session &session, const Event &event)
{
    return placeAt(venue(session, event.venue).value_or(Venue()), event);
}

QString Events::placeAt(const Venue &venue, const Event &event)
{
    QStringList address{venue.name, onOneLine(venue.address)};
    address.removeAll(QString());
    QStringList parts{address.join(u", "_s), onOneLine(event.placeNote)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

EventsInAction Events::inAction(Action &action) const { return {action, m_followers}; }

Result<EventId> Events::add(const Session &session, New added)
{
    const QString label = tr("Add the event “%1”").arg(cleanText(added.event.name));
    const auto done = m_store.act(session, Operation::EditPeople, label, [&](Action &action) {
        inAction(action).add(added.event, added.venueName, added.plan);
        if (!added.repetition.isWanted())
            return;
        const auto further = SeriesInAction(action, m_followers).repeat(added.event.id, added.repetition);
        action.setLabel(tr("%1, %n times", nullptr, int(further.size()) + 1).arg(label));
    });
    if (!done)
        return done.error();
    return added.event.id;
}

Result<qint64> Events::save(const Session &session, const Event &before, const Event &after)
{
    return m_store.act(session, Operation::EditPeople, savedEventLabel(before, after),
                       [&](Action &action) { inAction(action).save(before, after); });
}

Result<qint64> Events::remove(const Session &session, const Event &event)
{
    return m_store.act(session, Operation::DeletePeople, tr("Delete the event “%1”").arg(event.name),
                       [&](Action &action) { inAction(action).remove(event); });
}

Result<EventId> Events::duplicate(const Session &session, const Event &event, const QDate &day)
{
    EventId made;
    const QString label = tr("Duplicate “%1” to %2").arg(event.name, EventWords::day(EventTimes::movedTo(event, day)));
    const auto done = m_store.act(session, Operation::EditPeople, label,
                                  [&](Action &action) { made = inAction(action).duplicate(event.id, day); });
    if (!done)
        return done.error();
    return made;
}

// --- series

Result<QList<QDate>> Events::daysOf(const Event &event, const Repetition &repetition)
{
    try {
        return Series::days(event, repetition);
    } catch (const Refusal &refusal) {
        return refusal.error();
    }
}

Result<QList<EventId>> Events::repeat(const Session &session, const Event &event, const Repetition &repetition)
{
    QList<EventId> made;
    const auto done = m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        made = SeriesInAction(action, m_followers).repeat(event.id, repetition);
        action.setLabel(tr("Repeat “%1” %n times", nullptr, int(made.size())).arg(event.name));
    });
    if (!done)
        return done.error();
    return made;
}

QList<Event> Events::seriesOf(const Session &session, const Event &event)
{
    if (!event.series.isValid())
        return {};
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.ofSeries(event.series); });
}

QString Events::seriesWords(const Session &session, const Event &event)
{
    const auto series = seriesOf(session, event);
    const auto place = std::ranges::find(series, event.id, &Event::id);
    if (series.size() < 2 || place == series.end())
        return {};
    const auto rule = m_store.read(session, Operation::ReadPeople, [&] { return m_reading.find(event.series); });
    return tr("%1 · %2 of %3", "how an event comes again, and which of them it is")
        .arg(Recurrence::words(rule.value_or(EventSeries()).rule))
        .arg(place - series.begin() + 1)
        .arg(series.size());
}

QList<Event> Events::laterOnes(const Session &session, const Event &event)
{
    return Series::laterOf(seriesOf(session, event), event, m_store.dates().now());
}

Result<LaterOnes> Events::saveLater(const Session &session, const Event &before, const Event &after)
{
    LaterOnes later;
    const auto done = m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        later = SeriesInAction(action, m_followers).saveLater(before, after);
        action.setLabel(tr("Change %n later events of “%1”", nullptr, later.changed).arg(after.name));
    });
    if (!done)
        return done.error();
    later.action = *done;
    return later;
}

Result<qint64> Events::removeLater(const Session &session, const Event &event)
{
    return m_store.act(session, Operation::DeletePeople, {}, [&](Action &action) {
        const int removed = SeriesInAction(action, m_followers).removeLater(event);
        action.setLabel(tr("Delete %n events of “%1”", nullptr, removed).arg(event.name));
    });
}

// --- venues

QList<Venue> Events::venues(const Session &session)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.venues(); });
}

std::optional<Venue> Events::venue(const Session &session, VenueId id)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.find(id); });
}

Result<VenueId> Events::venueNamed(const Session &session, const QString &name)
{
    if (!Policy::allows(session, Operation::EditPeople))
        return Policy::refusal();
    VenueId venue;
    // By the program itself, so that undo goes on with what was done before.
    const auto done = m_store.act({}, Operation::EditPeople, tr("Add the venue “%1”").arg(cleanText(name)),
                                  [&](Action &action) { venue = inAction(action).venueNamed(name); });
    if (!done)
        return done.error();
    return venue;
}

Result<qint64> Events::save(const Session &session, const Venue &before, const Venue &after)
{
    return m_store.act(session, Operation::EditPeople, tr("Edit the venue “%1”").arg(cleanText(after.name)),
                       [&](Action &action) { inAction(action).save(before, after); });
}

// --- kinds

QList<Room> Events::rooms(const Session &session, VenueId venue)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.rooms(venue); });
}

std::optional<Room> Events::room(const Session &session, RoomId id)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.find(id); });
}

Result<RoomId> Events::add(const Session &session, Room room)
{
    const auto done = m_store.act(session, Operation::EditPeople, tr("Add the room “%1”").arg(cleanText(room.name)),
                                  [&](Action &action) { inAction(action).add(room); });
    if (!done)
        return done.error();
    return room.id;
}

Result<qint64> Events::save(const Session &session, const Venue &before, const Venue &after, const QList<Room> &roomsBefore,
                            const QList<Room> &roomsAfter)
{
    return m_store.act(session, Operation::EditPeople, tr("Edit the venue “%1”").arg(cleanText(after.name)),
                       [&](Action &action) {
                           EventsInAction venues = inAction(action);
                           venues.save(before, after);
                           venues.save(after.id, roomsBefore, roomsAfter);
                       });
}

Result<qint64> Events::remove(const Session &session, const Venue &venue)
{
    return m_store.act(session, Operation::DeletePeople, tr("Delete the venue “%1”").arg(venue.name),
                       [&](Action &action) { inAction(action).remove(venue); });
}

QList<EventKind> Events::kinds(const Session &session)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.kinds(); });
}

std::optional<EventKind> Events::kind(const Session &session, EventKindId id)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.find(id); });
}

Result<EventKindId> Events::add(const Session &session, EventKind kind)
{
    const auto done = m_store.act(session, Operation::EditPeople, tr("Add the kind of event “%1”").arg(cleanText(kind.name)),
                                  [&](Action &action) { inAction(action).add(kind); });
    if (!done)
        return done.error();
    return kind.id;
}

Result<qint64> Events::save(const Session &session, const EventKind &before, const EventKind &after)
{
    return m_store.act(session, Operation::EditPeople, tr("Edit the kind of event “%1”").arg(cleanText(after.name)),
                       [&](Action &action) { inAction(action).save(before, after); });
}

Result<qint64> Events::remove(const Session &session, const EventKind &kind)
{
    return m_store.act(session, Operation::DeletePeople, tr("Delete the kind of event “%1”").arg(kind.name),
                       [&](Action &action) { action.on<EventRepository>().remove(action, kind); });
}

TemplateUse Events::planUseOf(const Event &event)
{
    TemplateUse use;
    use.person = use.supervisor = event.lead;
    use.event = event.id;
    use.startOn = EventTimes::day(event);
    use.endOn = EventTimes::lastDay(event);
    return use;
}

void Events::addUsual(Action &action)
{
    const auto plans = UsualTemplates::ofEvents();
    for (size_t i = 0; i < std::size(usualKinds); ++i) {
        EventKind kind;
        kind.name = tr(usualKinds[i].name);
        kind.lengthMin = usualKinds[i].lengthMin;
        kind.hasNeeds = usualKinds[i].hasNeeds;
        kind.hasShifts = usualKinds[i].hasShifts;
        kind.hasBudget = usualKinds[i].hasBudget;
        kind.hasProgramme = usualKinds[i].hasProgramme;
        kind.hasWall = usualKinds[i].hasWall;
        kind.plan = TaskTemplates::insert(action, plans[qsizetype(i)]);
        EventsInAction(action, {}).add(kind);
    }
}

} // namespace rnf
