#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "base/Dates.h"
#include "events/EventTimes.h"
#include "programme/Programmes.h"
#include "programme/RoomUses.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Before a room goes, it is known whose sessions would lose it.
class TestRoomUses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sessionsAreCountedByEvent();
    void aRepeatIsOneSession();
    void whatIsOverOrCalledOffLosesNothing();
    void releasesAndBreaksDoNotCount();

private:
    Workspace &workspace() { return **m_workspace; }
    Programmes &programmes() { return workspace().programmes(); }
    const Session &session() { return m_workspace->session; }
    Event event(const QString &name, const QDate &day)
    {
        Event event;
        event.name = name;
        event.venue = m_venue;
        EventTimes::set(event, day, {9, 0}, 8 * 60);
        return *workspace().events().find(session(), *workspace().events().add(session(), {event, {}, {}}));
    }
    ProgrammeSlotId put(const Event &event, ProgrammeSessionId placed, int hour, RoomId room = {})
    {
        return *programmes().place(
            session(), placed,
            {room.isValid() ? room : m_hall, instantText(EventTimes::start(event).addSecs((hour - 9) * 60 * 60)), 60});
    }
    ProgrammeSessionId offer(const Event &event, const QString &title)
    {
        ProgrammeSession offered;
        offered.event = event.id;
        offered.title = title;
        return *programmes().add(session(), offered);
    }
    QStringList uses(const QList<RoomId> &rooms)
    {
        QStringList told;
        for (const auto &use : RoomUses::of(workspace().store(), session(), rooms))
            told += u"%1: %2 %3"_s.arg(use.room == m_hall ? u"hall"_s : u"attic"_s, use.eventName).arg(use.sessions);
        return told;
    }
    QDate today() { return workspace().store().dates().today(); }

    std::unique_ptr<TestWorkspace> m_workspace;
    VenueId m_venue;
    RoomId m_hall, m_attic;
};

void TestRoomUses::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_venue = *workspace().events().venueNamed(session(), u"Union hall"_s);
    const auto added = [&](const QString &name) {
        Room room;
        room.venue = m_venue;
        room.name = name;
        return *workspace().events().add(session(), room);
    };
    m_hall = added(u"Hall"_s);
    m_attic = added(u"Attic"_s);
}

void TestRoomUses::sessionsAreCountedByEvent()
{
    const auto later = event(u"Summer school"_s, today().addDays(90)),
               next = event(u"City conference"_s, today().addDays(9));
    put(later, offer(later, u"Media"_s), 10);
    put(next, offer(next, u"Phone banks"_s), 10);
    put(next, offer(next, u"Door to door"_s), 11);
    put(next, offer(next, u"Songs"_s), 10, m_attic);
    QCOMPARE(uses({m_hall}), (QStringList{u"hall: City conference 2"_s, u"hall: Summer school 1"_s}));
    QCOMPARE(uses({m_attic, m_hall}).first(), u"attic: City conference 1"_s);
    QCOMPARE(uses({}), QStringList());
}

void TestRoomUses::aRepeatIsOneSession()
{
    const auto next = event(u"City conference"_s, today().addDays(9));
    const auto twice = offer(next, u"Phone banks"_s);
    put(next, twice, 10);
    put(next, twice, 14);
    QCOMPARE(uses({m_hall}), QStringList{u"hall: City conference 1"_s});
}

void TestRoomUses::whatIsOverOrCalledOffLosesNothing()
{
    const auto past = event(u"Last year"_s, today().addDays(-300)), off = event(u"Picnic"_s, today().addDays(20));
    put(past, offer(past, u"Media"_s), 10);
    put(off, offer(off, u"Songs"_s), 10);
    QCOMPARE(uses({m_hall}), QStringList{u"hall: Picnic 1"_s});
    auto cancelled = *workspace().events().find(session(), off.id); // it has a programme by now
    cancelled.status = EventStatus::Cancelled;
    QVERIFY(workspace().events().save(session(), *workspace().events().find(session(), off.id), cancelled));
    QCOMPARE(uses({m_hall}), QStringList());
}

void TestRoomUses::releasesAndBreaksDoNotCount()
{
    const auto next = event(u"City conference"_s, today().addDays(9));
    const auto slot = put(next, offer(next, u"Phone banks"_s), 10);
    ProgrammeSlot lunch;
    lunch.kind = SlotKind::Break;
    lunch.label = u"Lunch"_s;
    lunch.room = m_hall;
    lunch.startsAt = instantText(EventTimes::start(next).addSecs(3 * 60 * 60));
    lunch.endsAt = instantText(EventTimes::start(next).addSecs(4 * 60 * 60));
    QVERIFY(programmes().add(session(), next.id, lunch));
    QVERIFY(programmes().release(session(), next.id, u"v1"_s));
    QVERIFY(programmes().takeOff(session(), {slot})); // the release has it still
    QCOMPARE(uses({m_hall}), QStringList());
}

RNF_TEST(TestRoomUses)
#include "tst_room_uses.moc"
