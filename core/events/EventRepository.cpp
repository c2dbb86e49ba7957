#include "events/EventRepository.h"

#include "events/EventSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString byBeginning = u"ORDER BY CASE WHEN starts_at = '' THEN 1 ELSE 0 END, starts_at, id"_s;

} // namespace

EventRepository::EventRepository(Database &database)
    : RecordTables({database,
                    EventTable::Event,
                    "event",
                    {columnFor<&Event::name>("name"),
                     columnFor<&Event::kind>("event_kind_id"),
                     columnFor<&Event::status>("status"),
                     columnFor<&Event::startsAt>("starts_at"),
                     columnFor<&Event::endsAt>("ends_at"),
                     columnFor<&Event::timeZone>("time_zone"),
                     columnFor<&Event::venue>("venue_id"),
                     columnFor<&Event::placeNote>("place_note"),
                     columnFor<&Event::places>("places"),
                     columnFor<&Event::lead>("lead_id"),
                     columnFor<&Event::linkUrl>("link_url"),
                     columnFor<&Event::streamUrl>("stream_url"),
                     columnFor<&Event::hashtag>("hashtag"),
                     columnFor<&Event::publicText>("public_text"),
                     columnFor<&Event::note>("note"),
                     columnFor<&Event::recap>("recap"),
                     columnFor<&Event::series>("event_series_id"),
                     columnFor<&Event::hasPlan>("has_plan"),
                     columnFor<&Event::hasNeeds>("has_needs"),
                     columnFor<&Event::hasShifts>("has_shifts"),
                     columnFor<&Event::hasBudget>("has_budget"),
                     columnFor<&Event::hasProgramme>("has_programme"),
                     columnFor<&Event::hasWall>("has_wall")}},
                   {database,
                    EventTable::Kind,
                    "event_kind",
                    {columnFor<&EventKind::name>("name"), columnFor<&EventKind::lengthMin>("length_min"),
                     columnFor<&EventKind::plan>("task_template_id"), columnFor<&EventKind::hasNeeds>("has_needs"),
                     columnFor<&EventKind::hasShifts>("has_shifts"), columnFor<&EventKind::hasBudget>("has_budget"),
                     columnFor<&EventKind::hasProgramme>("has_programme"), columnFor<&EventKind::hasWall>("has_wall")}},
                   {database,
                    EventTable::Venue,
                    "venue",
                    {columnFor<&Venue::name>("name"), columnFor<&Venue::address>("address"),
                     columnFor<&Venue::transit>("transit"), columnFor<&Venue::wheelchair>("wheelchair"),
                     columnFor<&Venue::accessCheckedOn>("access_checked_on"), columnFor<&Venue::note>("note")}},
                   {database,
                    EventTable::Room,
                    "room",
                    {columnFor<&Room::venue>("venue_id"), columnFor<&Room::name>("name"), columnFor<&Room::seats>("seats"),
                     columnFor<&Room::floor>("floor"), columnFor<&Room::isStepFree>("is_step_free"),
                     columnFor<&Room::hasHearingLoop>("has_hearing_loop"), columnFor<&Room::isChildRoom>("is_child_room"),
                     columnFor<&Room::equipment>("equipment"), columnFor<&Room::position>("position")}},
                   {database, EventTable::Series, "event_series", {columnFor<&EventSeries::rule>("rule")}},
                   {database,
                    EventTable::ExternalId,
                    "event_ext_id",
                    {columnFor<&EventExternalId::event>("event_id"), columnFor<&EventExternalId::system>("system"),
                     columnFor<&EventExternalId::value>("value")}}),
      m_all(table<Event>().selecting(byBeginning)),
      m_between(table<Event>().selecting(
          u"WHERE starts_at <> '' AND starts_at < ? AND CASE WHEN ends_at = '' THEN starts_at ELSE ends_at END > ? "_s
          + byBeginning)),
      m_venues(table<Venue>().selecting(u"ORDER BY name, id"_s)),
      m_rooms(table<Room>().selecting(u"WHERE venue_id = ? ORDER BY position, id"_s)),
      m_at(table<Event>().selecting(u"WHERE venue_id = ? "_s + byBeginning)),
      m_ofSeries(table<Event>().selecting(u"WHERE event_series_id = ? "_s + byBeginning)),
      m_externalIds(table<EventExternalId>().selecting(u"WHERE system = ? ORDER BY id"_s)),
      m_kinds(table<EventKind>().selecting(u"ORDER BY name, id"_s)),
      m_wasAttended(database,
                    u"SELECT count(*) FROM registration r WHERE r.event_id = ? AND (r.attendance = 'attended' "
                    "OR r.attendance = 'partial' OR EXISTS (SELECT 1 FROM check_in c WHERE c.registration_id = r.id))"_s)
{
}

QList<Event> EventRepository::all() { return table<Event>().read(m_all); }

QList<Event> EventRepository::between(const QString &from, const QString &until)
{
    return table<Event>().read(m_between, until, from);
}

std::optional<Event> EventRepository::find(EventId id) { return table<Event>().find(id.value); }

QList<Venue> EventRepository::venues() { return table<Venue>().read(m_venues); }

std::optional<Venue> EventRepository::find(VenueId id) { return table<Venue>().find(id.value); }

QList<Room> EventRepository::rooms(VenueId venue) { return table<Room>().read(m_rooms, venue); }

std::optional<Room> EventRepository::find(RoomId id) { return table<Room>().find(id.value); }

QList<Event> EventRepository::at(VenueId venue) { return table<Event>().read(m_at, venue); }

QList<Event> EventRepository::ofSeries(EventSeriesId series) { return table<Event>().read(m_ofSeries, series); }

std::optional<EventSeries> EventRepository::find(EventSeriesId id) { return table<EventSeries>().find(id.value); }

QList<EventExternalId> EventRepository::externalIds(const QString &system)
{
    return table<EventExternalId>().read(m_externalIds, system);
}

QList<EventKind> EventRepository::kinds() { return table<EventKind>().read(m_kinds); }

std::optional<EventKind> EventRepository::find(EventKindId id) { return table<EventKind>().find(id.value); }

bool EventRepository::wasAttended(EventId event) { return m_wasAttended.one<int>(event).value_or(0) > 0; }

} // namespace rnf
