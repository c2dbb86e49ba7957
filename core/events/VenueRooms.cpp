#include "events/VenueRooms.h"

#include "events/EventRepository.h"

namespace rnf {

QList<Room> VenueRooms::of(Database &database, VenueId venue)
{
    return venue.isValid() ? EventRepository(database).rooms(venue) : QList<Room>();
}

} // namespace rnf
