#pragma once

#include "events/Event.h"
#include "storage/RecordTable.h"

namespace rnf {

/// All SQL about events, their kinds and venues. Opens no transaction: Events does.
class EventRepository : public RecordTables<Event, EventKind, Venue, Room, EventSeries, EventExternalId> {
public:
    explicit EventRepository(Database &database);

    /// By their beginning; those without a day last.
    QList<Event> all();
    /// Those that begin before the second instant and end after the first, by their beginning.
    QList<Event> between(const QString &from, const QString &until);
    std::optional<Event> find(EventId id);
    /// By name.
    QList<Venue> venues();
    std::optional<Venue> find(VenueId id);
    /// In the order of the venue.
    QList<Room> rooms(VenueId venue);
    std::optional<Room> find(RoomId id);
    /// The events that take place there, by their beginning.
    QList<Event> at(VenueId venue);
    /// By their beginning.
    QList<Event> ofSeries(EventSeriesId series);
    std::optional<EventSeries> find(EventSeriesId id);
    /// What a system calls events, all of it.
    QList<EventExternalId> externalIds(const QString &system);
    QList<EventKind> kinds();
    std::optional<EventKind> find(EventKindId id);
    /// Whether anybody came, or was ever checked in.
    bool wasAttended(EventId event);

private:
    Statement m_all, m_between, m_venues, m_rooms, m_at, m_ofSeries, m_externalIds, m_kinds, m_wasAttended;
};

} // namespace rnf
