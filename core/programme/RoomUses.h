#pragma once

#include "events/Event.h"

namespace rnf {

class Session;
class Store;

/// What an event that is ahead has in a room, as its draft says.
struct RoomUse {
    RoomId room;
    EventId event;
    QString eventName;
    int sessions = 0;

    bool operator==(const RoomUse &) const = default;
};

/// Who loses something when rooms go.
struct RoomUses {
    /// Of each of these rooms in turn, the next event first. Of the draft alone: releases keep the names of their rooms.
    /// Nothing when it cannot be read.
    static QList<RoomUse> of(Store &store, const Session &session, const QList<RoomId> &rooms);
};

} // namespace rnf
