#pragma once

#include "events/Event.h"
#include "storage/Database.h"

namespace rnf {

/// The rooms of a venue, over a connection of one's own.
struct VenueRooms {
    /// In the order of the venue; none of an invalid one. From any thread; throws StorageError.
    static QList<Room> of(Database &database, VenueId venue);
};

} // namespace rnf
