#pragma once

#include "proposals/Ballot.h"

namespace rnf {

using ProposalWallId = Id<struct ProposalWallTag>;
using WallSlotId = Id<struct WallSlotTag>;
using WallRoomId = Id<struct WallRoomTag>;

/// A row of the wall: everything in it runs at once.
struct WallSlot {
    WallSlotId id;
    QString startsAt, endsAt; ///< instants, UTC
    bool operator==(const WallSlot &) const = default;
};

/// A column of the wall.
struct WallRoom {
    WallRoomId id;
    RoomId room;
    bool operator==(const WallRoom &) const = default;
};

/// The sheet of paper on which cards get a time and a room. An event has one.
struct ProposalWall {
    ProposalWallId id;
    EventId event;
    int people = 0;        ///< who are there; 0: as many as have a place at the event
    QList<WallSlot> slots; ///< by their beginning
    QList<WallRoom> rooms; ///< in the order of the house

    qsizetype cells() const { return slots.size() * rooms.size(); }
    bool operator==(const ProposalWall &) const = default;
};

/// A cell of the wall.
struct WallSpot {
    WallSlotId slot;
    WallRoomId room;
    auto operator<=>(const WallSpot &) const = default;
};

/// A card on the wall.
struct WallPlace {
    qint64 id = 0;
    ProposalId proposal;
    WallSlotId slot;
    WallRoomId room;
    bool isPinned = false; ///< stays where it is
    WallSpot spot() const { return {slot, room}; }
    bool operator==(const WallPlace &) const = default;
};

/// Everything that the wall shows, and that WallBoard reckons with. Values alone, so that a window can try out what nobody wrote.
struct WallFacts {
    Event event;
    ProposalWall wall;
    QList<Room> rooms;        ///< those of the wall, in its order
    QList<ProposalRow> cards; ///< by their numbers; those that were merged, declined or withdrawn are not among them
    QList<WallPlace> places;
    QList<ProposalLink> links;
    BallotCount count; ///< of the newest vote that is closed; empty: none is
    int people = 0;    ///< who are there

    /// The event as long as its wall, which often is one day of several.
    Event day() const;
    const ProposalRow *find(ProposalId id) const;
    const WallPlace *placeOf(ProposalId id) const;
    const WallPlace *at(WallSpot spot) const;
    const WallSlot *find(WallSlotId id) const;
    /// The room of a column; null: it is gone.
    const Room *find(WallRoomId id) const;
};

} // namespace rnf
