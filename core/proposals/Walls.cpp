#include "proposals/Walls.h"

#include "base/Dates.h"
#include "events/EventWords.h"
#include "proposals/Ballots.h"
#include "proposals/ProposalsInAction.h"
#include "proposals/WallBoard.h"
#include "proposals/WallsInAction.h"

using namespace Qt::StringLiterals;

namespace rnf {

Walls::Walls(Store &store, Events &events, Registrations &registrations, Proposals &proposals)
    : m_store(store), m_events(events), m_registrations(registrations), m_proposals(proposals), m_reading(store.reader())
{
}

WallFacts Walls::facts(const Session &session, EventId event)
{
    WallFacts facts;
    facts.event = m_events.find(session, event).value_or(Event());
    facts.wall.event = event;
    facts.cards = m_proposals.rows(session, event);
    facts.cards.removeIf([](const ProposalRow &row) { return !row.proposal.isCard(); });
    facts.links = m_proposals.links(session, event);
    m_store.read(session, Operation::ReadPeople, [&] {
        facts.wall = m_reading.wall(event).value_or(facts.wall);
        facts.places = m_reading.places(event);
        facts.count = Ballots::newestCount(m_store.reader(), event);
        return true;
    });
    facts.people = facts.wall.people > 0 ? facts.wall.people : m_registrations.counts(session, event).placesTaken;
    // In the order of the house, whichever was put on the wall first.
    auto columns = facts.wall.rooms;
    facts.wall.rooms.clear();
    for (const auto &room : m_events.rooms(session, facts.event.venue)) {
        const auto column = std::ranges::find(columns, room.id, &WallRoom::room);
        if (column == columns.end())
            continue;
        facts.wall.rooms += *column;
        facts.rooms += room;
        columns.erase(column);
    }
    // Those of a house in which the event is no more.
    for (const auto &column : columns) {
        facts.wall.rooms += column;
        facts.rooms += m_events.room(session, column.room).value_or(Room());
    }
    return facts;
}

ProposalWall Walls::usual(const Session &session, const Event &event, const QDateTime &start, int times, int lengthMin,
                          int breakMin)
{
    constexpr qint64 secondsInMinute = 60;
    ProposalWall wall;
    wall.event = event.id;
    for (int time = 0; time < times; ++time) {
        const auto from = start.addSecs(qint64(time) * (lengthMin + breakMin) * secondsInMinute);
        wall.slots += WallSlot{{}, instantText(from), instantText(from.addSecs(lengthMin * secondsInMinute))};
    }
    for (const auto &room : m_events.rooms(session, event.venue)) {
        if (!room.isChildRoom)
            wall.rooms += WallRoom{{}, room.id};
    }
    return wall;
}

// --- writing

Result<qint64> Walls::set(const Session &session, const ProposalWall &wall)
{
    return m_store.act(session, Operation::EditPeople, tr("Change the times and rooms of the wall"),
                       [&](Action &action) { WallsInAction(action).set(wall); });
}

Result<qint64> Walls::put(const Session &session, ProposalId card, WallSpot spot)
{
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        ProposalsInAction cards(action);
        const auto put = cards.proposal(card);
        const auto places = action.on<ProposalRepository>().places(put.event);
        const auto there = std::ranges::find(places, spot, &WallPlace::spot);
        WallsInAction(action).put(card, spot);
        if (there == places.end())
            action.setLabel(tr("Put “%1” on the wall").arg(put.title));
        else
            action.setLabel(
                tr("Put “%1” on the wall, in the place of “%2”").arg(put.title, cards.proposal(there->proposal).title));
    });
}

Result<qint64> Walls::takeOff(const Session &session, ProposalId card)
{
    const QString title = m_proposals.find(session, card).value_or(Proposal()).title;
    return m_store.act(session, Operation::EditPeople, tr("Take “%1” off the wall").arg(title),
                       [&](Action &action) { WallsInAction(action).takeOff(card); });
}

Result<qint64> Walls::pin(const Session &session, ProposalId card, bool isPinned)
{
    const QString title = m_proposals.find(session, card).value_or(Proposal()).title;
    return m_store.act(session, Operation::EditPeople,
                       isPinned ? tr("Pin “%1” on the wall").arg(title) : tr("Take the pin out of “%1”").arg(title),
                       [&](Action &action) { WallsInAction(action).pin(card, isPinned); });
}

Result<qint64> Walls::arrange(const Session &session, EventId event, const QList<WallPlace> &places)
{
    return m_store.act(session, Operation::EditPeople, tr("Place %n cards on the wall", nullptr, int(places.size())),
                       [&](Action &action) { WallsInAction(action).arrange(event, places); });
}

Result<Walls::Published> Walls::publish(const Session &session, EventId event)
{
    const WallBoard board(facts(session, event));
    QHash<ProposalId, int> expected;
    for (const auto &card : board.facts().cards)
        expected.insert(card.proposal.id, board.expectedHigh(card.proposal.id));
    Published published;
    const auto done =
        m_store.act(session, Operation::EditPeople, tr("Publish the wall of %1").arg(EventWords::named(board.facts().event)),
                    [&](Action &action) {
                        const auto made = WallsInAction(action).publish(event, expected);
                        published.sessions = made.sessions;
                        published.slots = made.slots;
                        published.calledOff = made.calledOff;
                    });
    if (!done)
        return done.error();
    published.action = *done;
    return published;
}

void Walls::move(Action &action, const Event &before, const Event &after) { WallsInAction(action).follow(before, after); }

QString Walls::Published::sentence() const
{
    QStringList said{tr("%n new sessions", "from the wall", sessions), tr("%n places changed in the draft", nullptr, slots)};
    if (calledOff > 0)
        said += tr("%n are called off in the programme and stay so", nullptr, calledOff);
    return said.join(u" · "_s);
}

} // namespace rnf
