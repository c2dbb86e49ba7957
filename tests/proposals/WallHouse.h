#pragma once

#include "support/Chance.h"
#include "support/TestWorkspace.h"

#include "events/EventTimes.h"
#include "events/Registrations.h"
#include "proposals/Ballots.h"
#include "proposals/Proposals.h"
#include "proposals/Walls.h"

namespace rnf {

/// An event in a house of three rooms, with whoever is registered for it and cards to vote on.
struct WallHouse {
    explicit WallHouse(TestWorkspace &workspace) : test(workspace)
    {
        auto &events = test->events();
        const auto venue = must(events.venueNamed(test.session, QStringLiteral("Workers' School")));
        const auto room = [&](const QString &name, int seats) {
            Room made;
            made.venue = venue;
            made.name = name;
            made.seats = seats;
            return must(events.add(test.session, made));
        };
        rooms = {room(QStringLiteral("Hall"), 100), room(QStringLiteral("Room 201"), 20), room(QStringLiteral("Attic"), 10)};
        Event made;
        made.name = QStringLiteral("Sunday Wall");
        made.timeZone = QStringLiteral("America/New_York");
        made.venue = venue;
        EventTimes::set(made, QDate(2027, 3, 21), {9, 0}, 8 * 60);
        event = *events.find(test.session, must(events.add(test.session, {made, {}, {}})));
    }

    const Session &session() const { return test.session; }
    Proposals &proposals() const { return test->proposals(); }
    Ballots &ballots() const { return test->ballots(); }
    Walls &walls() const { return test->walls(); }

    PersonId person(const QString &given) const { return test.add(test.person(given, QStringLiteral("Díaz"))); }
    RegistrationId registered(const QString &given) const
    {
        const auto somebody = person(given);
        (void)test->registrations().invite(session(), event, {somebody});
        const auto made = test->registrations().find(session(), event.id, somebody).value_or(Registration());
        (void)test->registrations().answer(session(), {made.id}, Rsvp::Yes);
        return made.id;
    }
    Proposal titled(const QString &title, PersonId host = {}) const
    {
        Proposal card;
        card.event = event.id;
        card.title = title;
        if (host.isValid())
            card.hosts += ProposalHost{0, host, HostAnswer::Yes};
        return card;
    }
    ProposalId card(const QString &title, PersonId host = {}) const
    {
        return must(proposals().add(session(), titled(title, host)));
    }
    QList<ProposalId> cards(int number) const
    {
        QList<ProposalId> made;
        for (int i = 0; i < number; ++i)
            made += card(QStringLiteral("Topic %1").arg(QChar(u'A' + i)));
        return made;
    }
    Proposal found(ProposalId id) const { return proposals().find(session(), id).value_or(Proposal()); }
    Ballot opened(BallotMethod method = BallotMethod::Approval) const
    {
        Ballot ballot;
        ballot.event = event.id;
        ballot.method = method;
        (void)must(ballots().open(session(), ballot));
        return *ballots().current(session(), event.id);
    }
    static BallotPaper paper(const QList<ProposalId> &cards)
    {
        BallotPaper marks;
        for (const auto &card : cards)
            marks += BallotMark{card, 1};
        return marks;
    }
    /// Times of an hour from ten o'clock on, in all rooms.
    WallFacts hung(int times) const
    {
        const QDateTime ten(QDate(2027, 3, 21), {10, 0}, EventTimes::zoneOf(event));
        (void)must(walls().set(session(), walls().usual(session(), event, ten, times, 60, 15)));
        return facts();
    }
    WallFacts facts() const { return walls().facts(session(), event.id); }
    static WallSpot spot(const WallFacts &facts, qsizetype slot, qsizetype room)
    {
        return {facts.wall.slots[slot].id, facts.wall.rooms[room].id};
    }
    QString newestLabel() const { return test->changes().history(session(), 1).first().label; }

    TestWorkspace &test;
    Event event;
    QList<RoomId> rooms;
};

template <typename T>
QString refusalOf(const Result<T> &done)
{
    return done ? QString() : done.error().id;
}

} // namespace rnf
