#include "support/ProgramRun.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "base/Dates.h"
#include "events/EventTimes.h"
#include "programme/Programmes.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// `agenda WORKSPACE --event NAME`: the draft of an event is arranged by a script, which sees first what would move.
class TestArrangeCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutWriteItOnlyTells();
    void withWriteItIsOneAction();
    void theSameSeedGivesTheSamePlan();
    void minimalMovesWhatMustMoveAlone();
    void peopleReadWhatMoves();
    void anEventWithoutSessionsIsRefused();
    void wrongUsageIsToldApart_data();
    void wrongUsageIsToldApart();

private:
    const Session &session() { return m_workspace->session; }
    Programmes &programmes() { return (*m_workspace)->programmes(); }
    ProgrammeSessionId offer(const QString &title, PersonId holder)
    {
        ProgrammeSession offered;
        offered.event = m_event.id;
        offered.title = title;
        offered.people += SessionPerson{0, holder, SessionRole::Speaker, 0};
        return *programmes().add(session(), offered);
    }
    void put(ProgrammeSessionId placed, int room, int hour)
    {
        const QString startsAt = instantText(EventTimes::start(m_event).addSecs((hour - 9) * 60 * 60));
        QVERIFY(programmes().place(session(), placed, {m_rooms[room], startsAt, 0}));
    }
    QList<ProgrammeSlot> slots() { return programmes().facts(session(), m_event.id).slots; }
    ProgramAnswer agenda(const QStringList &more)
    {
        m_workspace->close();
        const auto answer =
            runProgram(QStringList{u"agenda"_s, m_workspace->path(), u"--iterations"_s, u"2000"_s} + more, m_folder->path());
        m_workspace->reopen();
        return answer;
    }
    const QStringList m_asked{u"--event"_s, u"organize our CITY"_s, u"--json"_s};

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestWorkspace> m_workspace;
    Event m_event;
    QList<RoomId> m_rooms;
};

void TestArrangeCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<TestWorkspace>();
    auto &events = (*m_workspace)->events();
    Event event;
    event.name = u"Organize Our City"_s;
    event.venue = *events.venueNamed(session(), u"Union hall"_s);
    EventTimes::set(event, QDate(2027, 3, 19), {9, 0}, 480);
    m_event = *events.find(session(), *events.add(session(), {event, {}, {}}));
    m_rooms.clear();
    for (const auto &name : {u"Hall"_s, u"Room B"_s}) {
        Room room;
        room.venue = event.venue;
        room.name = name;
        m_rooms += *events.add(session(), room);
    }
    // Rosa holds three at once, and a fourth that waits; Omar's is alone.
    const auto rosa = m_workspace->add(m_workspace->person(u"Rosa"_s, u"Díaz"_s));
    const auto omar = m_workspace->add(m_workspace->person(u"Omar"_s, u"Haddad"_s));
    put(offer(u"Phone banks"_s, rosa), 0, 10);
    put(offer(u"Door to door"_s, rosa), 1, 10);
    put(offer(u"Songs"_s, omar), 0, 13);
    offer(u"Media"_s, rosa);
}

void TestArrangeCommand::withoutWriteItOnlyTells()
{
    const auto before = slots();
    const auto told = agenda(m_asked);
    QCOMPARE(told.status, 0);
    QCOMPARE(told.json.value(u"event"_s).toString(), u"Organize Our City"_s);
    QCOMPARE(told.json.value(u"action"_s).toInteger(), 0);
    const auto scoreIn = [&](const QString &when) { return told.json.value(when).toObject(); };
    QCOMPARE(scoreIn(u"before"_s).value(u"unplaced"_s).toInt(), 1);
    QCOMPARE(scoreIn(u"before"_s).value(u"hard_conflicts"_s).toInt(), 2);
    QCOMPARE(scoreIn(u"after"_s).value(u"hard_conflicts"_s).toInt(), 0);
    QVERIFY(scoreIn(u"after"_s).contains(u"missed"_s));
    const auto last = told.json.value(u"moves"_s).toArray().last().toObject();
    QCOMPARE(last.value(u"session"_s).toString(), u"Media"_s); // new places hurt nobody
    QVERIFY(last.value(u"from"_s).isNull());
    QVERIFY(!last.value(u"to"_s).toObject().value(u"room"_s).toString().isEmpty());
    QCOMPARE(slots(), before);
}

void TestArrangeCommand::withWriteItIsOneAction()
{
    const auto before = slots();
    const auto told = agenda(m_asked).json;
    const auto kept = agenda(m_asked + QStringList{u"--write"_s});
    QCOMPARE(kept.status, 0);
    QVERIFY(kept.json.value(u"action"_s).toInteger() > 0);
    QCOMPARE(kept.json.value(u"moves"_s), told.value(u"moves"_s)); // what was told is what was done
    const auto after = slots();
    QCOMPARE(after.size(), 4);
    for (const auto &one : after) {
        for (const auto &other : after)
            QVERIFY(one.id == other.id || one.room != other.room || !one.overlaps(other));
    }
    QCOMPARE(programmes().facts(session(), m_event.id).version.seed, 1);
    m_workspace->close();
    QCOMPARE(runProgram({u"undo"_s, m_workspace->path(), u"--json"_s}, m_folder->path()).status, 0);
    m_workspace->reopen();
    QCOMPARE(slots(), before);
}

void TestArrangeCommand::theSameSeedGivesTheSamePlan()
{
    const auto told = agenda(m_asked + QStringList{u"--seed"_s, u"7"_s}).json;
    QCOMPARE(told.value(u"seed"_s).toInt(), 7);
    QCOMPARE(agenda(m_asked + QStringList{u"--seed"_s, u"7"_s}).json, told);
}

void TestArrangeCommand::minimalMovesWhatMustMoveAlone()
{
    const auto moves = agenda(m_asked + QStringList{u"--minimal"_s}).json.value(u"moves"_s).toArray();
    QCOMPARE(moves.size(), 2); // one of Rosa's, and the one that waits
    QVERIFY(moves.first().toObject().value(u"session"_s).toString() != u"Songs"_s);
    agenda(m_asked + QStringList{u"--minimal"_s, u"--write"_s});
    const auto again = agenda(m_asked + QStringList{u"--minimal"_s, u"--write"_s}).json;
    QCOMPARE(again.value(u"moves"_s).toArray(), QJsonArray()); // it is as good as it gets
    QCOMPARE(again.value(u"action"_s).toInteger(), 0);
    QCOMPARE(again.value(u"before"_s), again.value(u"after"_s));
}

void TestArrangeCommand::peopleReadWhatMoves()
{
    const auto told = QString::fromUtf8(agenda({u"--event"_s, u"Organize Our City"_s}).out);
    QVERIFY2(told.contains(u"New: “Media”, "_s), qPrintable(told));
    QVERIFY2(told.contains(u"2 before, 0 after"_s), qPrintable(told));
    QVERIFY2(told.contains(u"--write keeps it"_s), qPrintable(told));
}

void TestArrangeCommand::anEventWithoutSessionsIsRefused()
{
    Event other;
    other.name = u"Picnic"_s;
    QVERIFY((*m_workspace)->events().add(session(), {other, {}, {}}));
    const auto refused = agenda({u"--event"_s, u"Picnic"_s, u"--json"_s});
    QCOMPARE(refused.status, 4);
    QCOMPARE(refused.json.value(u"error"_s).toObject().value(u"id"_s).toString(), u"nothing-to-arrange"_s);
    QCOMPARE(agenda({u"--event"_s, u"Nowhere"_s}).status, 4);
}

void TestArrangeCommand::wrongUsageIsToldApart_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("a workspace alone") << QStringList{u"w.rnf"_s};
    QTest::newRow("an event alone") << QStringList{u"--event"_s, u"Picnic"_s};
    QTest::newRow("a problem of an event") << QStringList{u"--problem"_s, u"p.json"_s, u"--event"_s, u"Picnic"_s};
    QTest::newRow("a problem that is kept") << QStringList{u"--problem"_s, u"p.json"_s, u"--write"_s};
    QTest::newRow("a problem in a workspace") << QStringList{u"w.rnf"_s, u"--problem"_s, u"p.json"_s};
    QTest::newRow("no seconds") << QStringList{u"w.rnf"_s, u"--event"_s, u"Picnic"_s, u"--seconds"_s, u"0"_s};
}

void TestArrangeCommand::wrongUsageIsToldApart()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(runProgram(QStringList{u"agenda"_s} + arguments, m_folder->path()).status, 2);
}

RNF_TEST(TestArrangeCommand)
#include "tst_arrange_command.moc"
