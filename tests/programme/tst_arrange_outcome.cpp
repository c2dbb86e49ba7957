#include "support/TestProgram.h"

#include "agenda/AgendaEvaluator.h"
#include "base/Dates.h"
#include "events/EventTimes.h"
#include "programme/ArrangeOutcome.h"
#include "programme/ScheduleAgenda.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// What an arrangement would do is told before it is done: what hurts most first, and nothing where nothing gets better.
class TestArrangeOutcome : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatHurtsMostStandsFirst();
    void changesOfAKindStandByTheirTime();
    void whatIsNoBetterMovesNothing();
    void whatIsWorseMovesNothing();
    void whatIsPinnedOrAPlenaryIsNotAmongTheMoves();
    void aRepeatMovesAlone();

private:
    QString at(int hour, int minute = 0) const
    {
        return instantText(QDateTime(QDate(2027, 3, 19), QTime(hour, minute), QTimeZone("America/New_York")));
    }
    ProgrammeSessionId offer()
    {
        ProgrammeSession session;
        session.id = ProgrammeSessionId(m_facts.sessions.size() + 1);
        session.title = QString(QChar(u'A' + int(m_facts.sessions.size())));
        session.lengthMin = 60;
        m_facts.sessions += session;
        return session.id;
    }
    ProgrammeSlot &put(ProgrammeSessionId session, qint64 room, int hour)
    {
        ProgrammeSlot slot;
        slot.id = ProgrammeSlotId(m_facts.slots.size() + 1);
        slot.session = session;
        slot.room = RoomId(room);
        slot.startsAt = at(hour);
        slot.endsAt = at(hour + 1);
        m_facts.slots += slot;
        return m_facts.slots.last();
    }
    /// Rooms from 1, hours of the first day; 0: no place. In the order of the slots, then of what waits.
    ArrangeOutcome outcomeOf(const QList<std::pair<int, int>> &places)
    {
        const ScheduleAgenda agenda(m_facts);
        AgendaPlan plan;
        for (const auto &[room, hour] : places)
            plan.placements += room > 0 ? std::optional(AgendaPlace{room - 1, hour * 60}) : std::nullopt;
        plan.score = AgendaEvaluator(agenda.problem(), plan.placements).score();
        return ArrangeOutcome::of(m_facts, agenda, plan);
    }
    static QStringList told(const ArrangeOutcome &outcome)
    {
        static const QStringList kinds{u"gets a place"_s, u"moves"_s, u"changes its room"_s, u"loses its place"_s};
        QStringList told;
        for (const auto &move : outcome.moves)
            told += move.title + u' ' + kinds[int(move.kind)];
        return told;
    }

    ScheduleFacts m_facts;
};

void TestArrangeOutcome::init()
{
    m_facts = {};
    m_facts.event.timeZone = u"America/New_York"_s;
    EventTimes::set(m_facts.event, QDate(2027, 3, 19), QTime(9, 0), QDate(2027, 3, 19), QTime(16, 0));
    for (qint64 number = 1; number <= 3; ++number) {
        Room room;
        room.id = RoomId(number);
        room.name = u"Room %1"_s.arg(number);
        room.seats = 40;
        m_facts.rooms += room;
    }
}

void TestArrangeOutcome::whatHurtsMostStandsFirst()
{
    for (int session = 0; session < 3; ++session)
        put(offer(), 1, 10); // all in one room at once
    offer();
    const auto outcome = outcomeOf({{2, 10}, {1, 11}, {0, 0}, {3, 10}});
    QCOMPARE(told(outcome),
             (QStringList{u"C loses its place"_s, u"B moves"_s, u"A changes its room"_s, u"D gets a place"_s}));
    QCOMPARE(outcome.before.hard(), 4);
    QCOMPARE(outcome.after.hard(), 1);
    QCOMPARE(outcome.slots.size(), 3);
    const auto &later = outcome.moves[1];
    QCOMPARE(later.before.startsAt, at(10));
    QCOMPARE(later.now.startsAt, at(11));
    QCOMPARE(outcome.moves.last().now.room, RoomId(3));
    QVERIFY(!outcome.moves.first().now.room.isValid());
}

void TestArrangeOutcome::changesOfAKindStandByTheirTime()
{
    const auto first = offer(), second = offer();
    put(second, 1, 13);
    put(first, 1, 10);
    offer();
    put(offer(), 2, 10);
    // The third is new; the others change their rooms.
    const auto outcome = outcomeOf({{3, 13}, {3, 10}, {2, 10}, {1, 13}});
    QCOMPARE(told(outcome), (QStringList{u"A changes its room"_s, u"B changes its room"_s, u"C gets a place"_s}));
}

void TestArrangeOutcome::whatIsNoBetterMovesNothing()
{
    put(offer(), 1, 10);
    put(offer(), 2, 10);
    const auto outcome = outcomeOf({{2, 10}, {1, 10}}); // as good as what stands there
    QCOMPARE(outcome.moves, QList<ScheduleChange>());
    QCOMPARE(outcome.slots, m_facts.slots);
    QCOMPARE(outcome.after, outcome.before);
}

void TestArrangeOutcome::whatIsWorseMovesNothing()
{
    put(offer(), 1, 10);
    put(offer(), 2, 10);
    const auto outcome = outcomeOf({{1, 10}, {0, 0}});
    QCOMPARE(outcome.moves, QList<ScheduleChange>());
    QCOMPARE(outcome.slots, m_facts.slots);
    QCOMPARE(outcome.after.unplaced, 0);
}

void TestArrangeOutcome::whatIsPinnedOrAPlenaryIsNotAmongTheMoves()
{
    put(offer(), 9, 10).isPinned = true; // its room is gone
    put(offer(), 1, 13).kind = SlotKind::Plenary;
    offer();
    const auto outcome = outcomeOf({{2, 11}, {1, 10}});
    QCOMPARE(told(outcome), QStringList{u"C gets a place"_s});
    QCOMPARE(outcome.slots.size(), 3); // the plenary among them
}

void TestArrangeOutcome::aRepeatMovesAlone()
{
    const auto twice = offer();
    put(twice, 1, 10);
    put(twice, 2, 13);
    put(offer(), 2, 13);
    const auto outcome = outcomeOf({{1, 10}, {2, 10}, {2, 13}});
    QCOMPARE(told(outcome), QStringList{u"A moves"_s});
    QCOMPARE(outcome.moves.first().before.startsAt, at(13));
}

RNF_TEST(TestArrangeOutcome)
#include "tst_arrange_outcome.moc"
