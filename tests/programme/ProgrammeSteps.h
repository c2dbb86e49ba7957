#pragma once

#include "support/TestWorkspace.h"

#include "base/Dates.h"
#include "events/EventTimes.h"
#include "exchange/ProgrammeExports.h"
#include "exchange/SessionFiles.h"
#include "programme/Programmes.h"

#include <QTest>

namespace rnf {

/// An event of three days in New York with rooms, sessions and times, for tests of how its programme goes out and comes in.
class ProgrammeSteps {
public:
    explicit ProgrammeSteps(TestWorkspace &workspace,
                            const QStringList &roomNames = {QStringLiteral("Hall"), QStringLiteral("Room B")})
        : m_workspace(*workspace), m_session(workspace.session)
    {
        const auto venue = *events().venueNamed(m_session, QStringLiteral("Workers' School"));
        for (const auto &name : roomNames) {
            Room room;
            room.venue = venue;
            room.name = name;
            room.seats = 40;
            room.isStepFree = name == roomNames.first();
            if (!events().add(m_session, room))
                qFatal("no room");
        }
        event = addEvent(venue);
        rooms = events().rooms(m_session, venue);
    }

    Event addEvent(VenueId venue, const QString &name = QStringLiteral("Organize Our City"))
    {
        Event made;
        made.name = name;
        made.timeZone = QStringLiteral("America/New_York");
        made.venue = venue;
        EventTimes::set(made, QDate(2027, 3, 19), QTime(9, 0), QDate(2027, 3, 21), QTime(17, 0));
        return *events().find(m_session, *events().add(m_session, {made, {}, {}}));
    }
    ProgrammeSession titled(const QString &title) const
    {
        ProgrammeSession session;
        session.event = event.id;
        session.title = title;
        return session;
    }
    ProgrammeSessionId add(const ProgrammeSession &session) { return *programmes().add(m_session, session); }
    /// On the wall of the event; 0 is its first day.
    QString at(int hour, int minute = 0, int day = 0) const
    {
        Event times = event;
        EventTimes::set(times, EventTimes::day(event).addDays(day), {hour, minute}, 0);
        return times.startsAt;
    }
    ProgrammeSlotId place(ProgrammeSessionId session, qsizetype room, const QString &startsAt)
    {
        return *programmes().place(m_session, session, {rooms[room].id, startsAt, 0});
    }
    ProgrammeSlotId addSlot(SlotKind kind, const QString &label, const QString &from, const QString &until)
    {
        ProgrammeSlot slot;
        slot.kind = kind;
        slot.label = label;
        slot.startsAt = from;
        slot.endsAt = until;
        return *programmes().add(m_session, event.id, slot);
    }
    void release(const QString &label)
    {
        const auto done = programmes().release(m_session, event.id, label);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    }
    ProgrammeExports exports() { return {m_workspace.store(), m_workspace.people(), events(), programmes()}; }
    SessionFiles files() { return {m_workspace.store(), m_workspace.people(), events(), programmes()}; }
    PublicProgramme shown() { return exports().programme(m_session, event, ProgrammeExports::Which::Newest); }
    Events &events() { return m_workspace.events(); }
    Programmes &programmes() { return m_workspace.programmes(); }

    Event event;
    QList<Room> rooms;

private:
    Workspace &m_workspace;
    const Session &m_session;
};

} // namespace rnf
