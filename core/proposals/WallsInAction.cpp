#include "proposals/WallsInAction.h"

#include "base/Dates.h"
#include "events/EventsInAction.h"
#include "programme/ProgrammesInAction.h"
#include "proposals/ProposalWords.h"
#include "proposals/ProposalsInAction.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qint64 secondsInMinute = 60;

/// The one that came from the wall: where the card hangs, else in any cell of the wall, else what can be moved. Null: none is
/// there.
ProgrammeSlot *slotFromWall(QList<ProgrammeSlot> &slots, const ProposalWall &grid, const ProgrammeSlot &place)
{
    const auto isAtPlace = [&](const ProgrammeSlot &slot) {
        return slot.room == place.room && slot.startsAt == place.startsAt;
    };
    const auto isOnGrid = [&](const ProgrammeSlot &slot) {
        return std::ranges::find(grid.rooms, slot.room, &WallRoom::room) != grid.rooms.end()
            && std::ranges::find(grid.slots, slot.startsAt, &WallSlot::startsAt) != grid.slots.end();
    };
    const auto likelihood = [&](const ProgrammeSlot &slot) {
        return isAtPlace(slot) ? 3 : isOnGrid(slot) ? 2 : slot.isPinned ? 0 : 1;
    };
    ProgrammeSlot *found = nullptr;
    for (auto &slot : slots) {
        if (slot.session == place.session && (!found || likelihood(slot) > likelihood(*found)))
            found = &slot;
    }
    return found;
}

} // namespace

WallsInAction::WallsInAction(Action &action) : m_action(action), m_rows(action.on<ProposalRepository>()) {}

ProposalWall WallsInAction::wall(EventId event) { return m_rows.wall(event).value_or(ProposalWall()); }

Proposal WallsInAction::card(ProposalId id)
{
    const auto card = ProposalsInAction(m_action).proposal(id);
    if (!card.isCard())
        throw Refusal({u"gone"_s, tr("“%1” is no card for the wall any more. Choose another one.").arg(card.title)});
    return card;
}

std::optional<WallPlace> WallsInAction::placeOf(const Proposal &card)
{
    const auto places = m_rows.places(card.event);
    const auto place = std::ranges::find(places, card.id, &WallPlace::proposal);
    return place == places.end() ? std::nullopt : std::optional(*place);
}

int WallsInAction::minutesOf(const WallSlot &slot)
{
    return int(instantOf(slot.startsAt).secsTo(instantOf(slot.endsAt)) / secondsInMinute);
}

// --- times and rooms

void WallsInAction::check(const ProposalWall &wall)
{
    if (wall.people < 0)
        throw Refusal({u"amount"_s, tr("No fewer than no people are there. Type 0 to count those with a place.")});
    QString end;
    for (const auto &slot : wall.slots) {
        if (minutesOf(slot) <= 0 || slot.startsAt < end)
            throw Refusal(
                {u"backwards"_s, tr("The times of the wall follow each other. Change one that ends before it begins, or "
                                    "that begins before the last one is over.")});
        end = slot.endsAt;
    }
    QSet<RoomId> rooms;
    for (const auto &room : wall.rooms)
        rooms += room.room;
    if (rooms.size() != wall.rooms.size())
        throw Refusal({u"name-taken"_s, tr("A room stands on the wall twice. Leave one of them out.")});
}

void WallsInAction::set(ProposalWall wall)
{
    std::ranges::stable_sort(wall.slots, {}, &WallSlot::startsAt);
    check(wall);
    EventsInAction::turnOn(m_action, wall.event, &Event::hasWall);
    const auto before = m_rows.wall(wall.event);
    if (!before) {
        m_rows.insert(m_action, wall);
        return;
    }
    wall.id = before->id;
    m_rows.update(m_action, *before, wall);
}

// --- cards

void WallsInAction::refusePinned(const WallPlace &place)
{
    if (place.isPinned)
        throw Refusal({u"pinned"_s, tr("“%1” is pinned where it is. Take the pin out first.")
                                        .arg(ProposalsInAction(m_action).proposal(place.proposal).title)});
}

void WallsInAction::put(ProposalId id, WallSpot spot)
{
    const auto put = card(id);
    const auto grid = wall(put.event);
    if (std::ranges::find(grid.slots, spot.slot, &WallSlot::id) == grid.slots.end()
        || std::ranges::find(grid.rooms, spot.room, &WallRoom::id) == grid.rooms.end())
        throw Refusal({u"gone"_s, tr("This time or room is not on the wall any more. Choose another one.")});
    const auto stood = placeOf(put);
    if (stood && stood->spot() == spot)
        return;
    if (stood)
        refusePinned(*stood);
    const auto places = m_rows.places(put.event);
    const auto there = std::ranges::find(places, spot, &WallPlace::spot);
    // A cell holds one card at any moment, so both leave before one of them hangs again.
    if (there != places.end()) {
        refusePinned(*there);
        m_rows.remove(m_action, *there);
    }
    if (stood)
        m_rows.remove(m_action, *stood);
    WallPlace place{0, put.id, spot.slot, spot.room, false};
    m_rows.insert(m_action, place);
    if (stood && there != places.end()) {
        WallPlace moved{0, there->proposal, stood->slot, stood->room, false};
        m_rows.insert(m_action, moved);
    }
}

void WallsInAction::takeOff(ProposalId id)
{
    if (const auto place = placeOf(card(id))) {
        refusePinned(*place);
        m_rows.remove(m_action, *place);
    }
}

void WallsInAction::pin(ProposalId id, bool isPinned)
{
    const auto pinned = card(id);
    const auto place = placeOf(pinned);
    if (!place)
        throw Refusal({u"empty"_s, tr("“%1” does not hang on the wall yet. Put it there first.").arg(pinned.title)});
    WallPlace after = *place;
    after.isPinned = isPinned;
    m_rows.update(m_action, *place, after);
}

void WallsInAction::arrange(EventId event, const QList<WallPlace> &places)
{
    QList<WallPlace> stay;
    for (const auto &before : m_rows.places(event)) {
        const auto after = std::ranges::find(places, before.proposal, &WallPlace::proposal);
        if (before.isPinned || (after != places.end() && after->spot() == before.spot()))
            stay += before;
        else
            m_rows.remove(m_action, before);
    }
    for (WallPlace place : places) {
        const bool isSettled = std::ranges::any_of(
            stay, [&](const WallPlace &other) { return other.proposal == place.proposal || other.spot() == place.spot(); });
        if (isSettled)
            continue;
        place.id = 0;
        m_rows.insert(m_action, place);
    }
}

// --- into the programme

ProgrammeSession WallsInAction::drafted(const Proposal &card, const WallSlot &slot)
{
    ProgrammeSession session;
    session.event = card.event;
    session.title = card.title;
    session.abstract = card.abstract;
    session.format = card.format;
    session.level = card.level;
    session.language = card.language;
    session.lengthMin = minutesOf(slot);
    // It needs no receivers; the programme says so where there are some.
    if (card.wantsInterpretation)
        session.interpretation = SessionInterpretation::Consecutive;
    session.status = SessionStatus::Confirmed;
    return session;
}

ProgrammeSession WallsInAction::sessionOf(const Proposal &card, const WallSlot &slot, int expected, Published &published)
{
    ProgrammesInAction programme(m_action);
    const bool isKnown = card.session.isValid();
    const auto before = isKnown ? programme.session(card.session) : drafted(card, slot);
    if (before.status == SessionStatus::Cancelled)
        return before;
    ProgrammeSession made = before;
    made.expectedHigh = expected;
    if (card.status != ProposalStatus::Scheduled) // it hangs again
        made.status = SessionStatus::Confirmed;
    for (const auto &host : card.hosts) {
        const bool isThere = std::ranges::find(made.people, host.person, &SessionPerson::person) != made.people.end();
        if (host.answer == HostAnswer::Yes && !isThere)
            made.people += SessionPerson{0, host.person, SessionRole::Host, 0};
    }
    if (isKnown) {
        programme.save(before, made);
        return made;
    }
    programme.add(made);
    ++published.sessions;
    return made;
}

void WallsInAction::refuseDecidedAgainst(const QList<WallPlace> &places)
{
    for (const auto &place : places) {
        const auto hanging = card(place.proposal);
        if (hanging.pending == ProposalDecision::Declined || hanging.pending == ProposalDecision::Waitlisted)
            throw Refusal(
                {u"pending"_s, tr("“%1” hangs on the wall, but the decision on it is “%2”. Take it off the wall, or "
                                  "leave the decision open.")
                                   .arg(hanging.title, ProposalWords::decision(hanging.pending))});
    }
}

void WallsInAction::show(const Proposal &card, const WallSlot &time, RoomId room, const Publishing &now)
{
    const auto session = sessionOf(card, time, now.expected.value(card.id), now.published);
    if (session.status == SessionStatus::Cancelled) {
        ++now.published.calledOff;
        return;
    }
    ProgrammeSlot place;
    place.session = session.id;
    place.room = room;
    place.startsAt = time.startsAt;
    place.endsAt = time.endsAt;
    if (auto *known = slotFromWall(now.slots, now.grid, place); !known) {
        now.slots += place;
    } else if (!known->isPinned) {
        const bool isThere = known->room == room && known->startsAt == time.startsAt;
        known->room = room;
        known->startsAt = time.startsAt;
        known->endsAt = isThere ? std::min(known->endsAt, time.endsAt) : time.endsAt; // may have been made shorter there
    }
    Proposal after = card;
    after.session = session.id;
    after.status = ProposalStatus::Scheduled;
    after.pending = ProposalDecision::None;
    m_rows.update(m_action, card, after);
}

void WallsInAction::takeBack(const Proposal &card, const Publishing &now)
{
    ProgrammeSlot gone;
    gone.session = card.session;
    if (const auto *slot = slotFromWall(now.slots, now.grid, gone); slot && !slot->isPinned)
        now.slots.removeAt(slot - now.slots.constData());
    ProgrammesInAction programme(m_action);
    const auto before = programme.session(card.session);
    const bool runs = std::ranges::find(now.slots, before.id, &ProgrammeSlot::session) != now.slots.end();
    if (before.status == SessionStatus::Confirmed && !runs) {
        ProgrammeSession session = before;
        session.status = SessionStatus::Planned;
        programme.save(before, session);
    }
    Proposal after = card;
    if (card.isCard())
        after.status = ProposalStatus::Accepted; // it can hang again, and is the same session then
    else
        after.session = {};
    m_rows.update(m_action, card, after);
}

WallsInAction::Published WallsInAction::publish(EventId event, const QHash<ProposalId, int> &expected)
{
    Published published;
    const auto grid = wall(event);
    const auto places = m_rows.places(event);
    const auto cards = m_rows.proposals(event);
    if (places.isEmpty() && std::ranges::none_of(cards, &Proposal::isPublished))
        throw Refusal({u"empty"_s, tr("Nothing hangs on the wall yet. Place the cards first.")});
    refuseDecidedAgainst(places);
    ScheduleInAction schedule(m_action);
    auto slots = m_action.on<ProgrammeRepository>().slots(schedule.draft(event).id);
    const Publishing now{grid, expected, slots, published};
    for (const auto &card : cards) {
        const auto place = std::ranges::find(places, card.id, &WallPlace::proposal);
        if (place != places.end())
            show(card, *std::ranges::find(grid.slots, place->slot, &WallSlot::id),
                 std::ranges::find(grid.rooms, place->room, &WallRoom::id)->room, now);
        else if (card.isPublished())
            takeBack(card, now);
    }
    linkSessions(event);
    published.slots = schedule.arrange(event, slots, schedule.draft(event).seed);
    return published;
}

void WallsInAction::follow(const Event &before, const Event &after)
{
    const auto stood = m_rows.wall(before.id);
    if (!stood)
        return;
    auto moved = *stood;
    for (auto &slot : moved.slots) {
        const int minutes = minutesOf(slot);
        slot.startsAt = ScheduleInAction::moved(slot.startsAt, before, after);
        slot.endsAt = instantText(instantOf(slot.startsAt).addSecs(minutes * secondsInMinute));
    }
    m_rows.update(m_action, *stood, moved);
}

/// A card that comes before another one makes a session on which the other's builds.
void WallsInAction::linkSessions(EventId event)
{
    for (const auto &link : m_rows.links(event)) {
        const auto first = m_rows.find(link.a), second = m_rows.find(link.b);
        if (link.kind != ProposalLinkKind::Before || !first->session.isValid() || !second->session.isValid())
            continue;
        ProgrammesInAction programme(m_action);
        const auto before = programme.session(second->session);
        ProgrammeSession after = before;
        after.before += SessionBefore{0, first->session, 0};
        programme.save(before, after);
    }
}

} // namespace rnf
