#include "proposals/WallsInAction.h"

#include "base/Dates.h"
#include "events/EventsInAction.h"
#include "programme/ProgrammesInAction.h"
#include "proposals/ProposalsInAction.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qint64 secondsInMinute = 60;

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
    if (there != places.end()) {
        refusePinned(*there);
        WallPlace moved = *there;
        moved.slot = stood ? stood->slot : moved.slot;
        moved.room = stood ? stood->room : moved.room;
        if (stood)
            m_rows.update(m_action, *there, moved);
        else
            m_rows.remove(m_action, *there);
    }
    WallPlace place{stood ? stood->id : 0, put.id, spot.slot, spot.room, false};
    if (stood)
        m_rows.update(m_action, *stood, place);
    else
        m_rows.insert(m_action, place);
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
    const auto stood = m_rows.places(event);
    for (const auto &before : stood) {
        const auto after = std::ranges::find(places, before.proposal, &WallPlace::proposal);
        if (after == places.end() && !before.isPinned)
            m_rows.remove(m_action, before);
    }
    for (WallPlace place : places) {
        const auto before = std::ranges::find(stood, place.proposal, &WallPlace::proposal);
        if (before == stood.end()) {
            m_rows.insert(m_action, place);
        } else if (!before->isPinned) {
            place.id = before->id;
            m_rows.update(m_action, *before, place);
        }
    }
}

// --- into the programme

ProgrammeSession WallsInAction::sessionOf(const Proposal &card, const WallSlot &slot, int expected, Published &published)
{
    ProgrammesInAction programme(m_action);
    ProgrammeSession made;
    if (card.session.isValid())
        made = programme.session(card.session);
    const ProgrammeSession before = made;
    made.event = card.event;
    made.title = card.title;
    made.abstract = card.abstract;
    made.format = card.format;
    made.level = card.level;
    made.language = card.language;
    made.lengthMin = minutesOf(slot);
    made.expectedHigh = expected;
    made.status = SessionStatus::Confirmed;
    for (const auto &host : card.hosts) {
        const bool isThere = std::ranges::find(made.people, host.person, &SessionPerson::person) != made.people.end();
        if (host.answer != HostAnswer::No && !isThere)
            made.people += SessionPerson{0, host.person, SessionRole::Host, 0};
    }
    if (card.session.isValid()) {
        programme.save(before, made);
        return made;
    }
    programme.add(made);
    ++published.sessions;
    return made;
}

WallsInAction::Published WallsInAction::publish(EventId event, const QHash<ProposalId, int> &expected)
{
    Published published;
    const auto grid = wall(event);
    const auto places = m_rows.places(event);
    if (places.isEmpty())
        throw Refusal({u"empty"_s, tr("Nothing hangs on the wall yet. Place the cards first.")});
    ScheduleInAction schedule(m_action);
    auto slots = m_action.on<ProgrammeRepository>().slots(schedule.draft(event).id);
    const auto stood = slots;
    // What came from the wall earlier goes with its card, also off the wall.
    for (const auto &card : m_rows.proposals(event)) {
        if (card.session.isValid())
            slots.removeIf([&](const ProgrammeSlot &slot) { return slot.session == card.session && !slot.isPinned; });
    }
    for (const auto &place : places) {
        const auto slot = std::ranges::find(grid.slots, place.slot, &WallSlot::id);
        const auto room = std::ranges::find(grid.rooms, place.room, &WallRoom::id);
        const auto before = card(place.proposal);
        const auto session = sessionOf(before, *slot, expected.value(before.id), published);
        const auto known = std::ranges::find(stood, session.id, &ProgrammeSlot::session);
        if (known == stood.end() || !known->isPinned) {
            ProgrammeSlot there = known == stood.end() ? ProgrammeSlot() : *known;
            there.session = session.id;
            there.room = room->room;
            there.startsAt = slot->startsAt;
            there.endsAt = slot->endsAt;
            slots += there;
        }
        Proposal after = before;
        after.session = session.id;
        after.status = ProposalStatus::Scheduled;
        after.pending = ProposalDecision::None;
        m_rows.update(m_action, before, after);
    }
    linkSessions(event);
    const auto draft = schedule.draft(event);
    published.slots = schedule.arrange(event, slots, draft.seed);
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
