#include "proposals/ProposalWall.h"

namespace rnf {
namespace {

template <typename List, typename Value, typename Key>
auto pointerTo(const List &list, const Value &value, Key key)
{
    const auto found = std::ranges::find(list, value, key);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

Event WallFacts::day() const
{
    Event day = event;
    if (!wall.slots.isEmpty()) {
        day.startsAt = wall.slots.first().startsAt;
        day.endsAt = wall.slots.last().endsAt;
    }
    return day;
}

const ProposalRow *WallFacts::find(ProposalId id) const
{
    return pointerTo(cards, id, [](const ProposalRow &row) { return row.proposal.id; });
}

const WallPlace *WallFacts::placeOf(ProposalId id) const { return pointerTo(places, id, &WallPlace::proposal); }

const WallPlace *WallFacts::at(WallSpot spot) const { return pointerTo(places, spot, &WallPlace::spot); }

const WallSlot *WallFacts::find(WallSlotId id) const { return pointerTo(wall.slots, id, &WallSlot::id); }

const Room *WallFacts::find(WallRoomId id) const
{
    const auto *column = pointerTo(wall.rooms, id, &WallRoom::id);
    return column ? pointerTo(rooms, column->room, &Room::id) : nullptr;
}

} // namespace rnf
