#include "support/TestProgram.h"

#include "agenda/AgendaBuilder.h"
#include "base/Dates.h"
#include "events/EventTimes.h"
#include "programme/ProgrammeConflicts.h"
#include "programme/ScheduleAgenda.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// A draft as a problem for the agenda builder, and back: what may not be moved stays, and what is found breaks no rule that the
/// schedule knows.
class TestScheduleAgenda : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsFoundBreaksNothing();
    void whatIsPinnedOrABreakStays();
    void onlyWhatWaitsIsPlaced();
    void aSteadyPlanMovesLittle();
    void wherePeopleCannotBeNothingIsPut();
    void whoCannotClimbGetsIn();
    void whoSignedUpGetsASeat();
    void aRepeatCountsOnce();
    void aPlenaryIsLeftToPeople();
    void blocksAreMadeUpAroundTheBreaks();
    void placementsComeBackAsTheyWere();
    void aWeekendBeginsInTheEveningAndGoesOnInTheMorning();
    void oneCardByHandLeavesTheRestOfTheDay();
    void aLongerSlotStaysLong();
    void aDayWithoutAnythingIsLeftAlone();
    void theFirstCardLeavesEveryDayOpen();
    void whoLosesTheRoomKeepsTheTime();

private:
    QString at(int hour, int minute = 0, int day = 0) const
    {
        return instantText(QDateTime(QDate(2027, 3, 19).addDays(day), QTime(hour, minute), QTimeZone("America/New_York")));
    }
    ProgrammeSessionId offer(const QList<qint64> &people = {}, int length = 60)
    {
        ProgrammeSession session;
        session.id = ProgrammeSessionId(m_facts.sessions.size() + 1);
        session.title = u"Session %1"_s.arg(session.id.value);
        session.lengthMin = length;
        for (const qint64 person : people)
            session.people += SessionPerson{0, PersonId(person), SessionRole::Speaker, 0};
        m_facts.sessions += session;
        return session.id;
    }
    ProgrammeSlot &put(ProgrammeSessionId session, qint64 room, const QString &from, int minutes = 60)
    {
        ProgrammeSlot slot;
        slot.id = ProgrammeSlotId(m_facts.slots.size() + 1);
        slot.session = session;
        slot.room = RoomId(room);
        slot.startsAt = from;
        slot.endsAt = instantText(QDateTime::fromString(from, Qt::ISODateWithMs).addSecs(qint64(minutes) * 60));
        m_facts.slots += slot;
        return m_facts.slots.last();
    }
    void addBreak(const QString &from, int minutes)
    {
        ProgrammeSlot &slot = put({}, 0, from, minutes);
        slot.room = {};
        slot.kind = SlotKind::Break;
        slot.label = u"Lunch"_s;
    }
    void want(qint64 person, const QList<ProgrammeSessionId> &sessions)
    {
        for (const auto session : sessions)
            m_facts.wishes += ScheduleFacts::Wish{PersonId(person), session};
    }
    QList<ProgrammeSlot> arranged(const ArrangeWishes &wishes = {})
    {
        const ScheduleAgenda agenda(m_facts, wishes);
        AgendaBudget budget;
        budget.seconds = 5;
        budget.iterations = 20'000;
        const auto plan = AgendaBuilder::build(agenda.problem(), budget, Job());
        return plan ? agenda.slotsOf(plan->placements) : QList<ProgrammeSlot>();
    }
    /// With what is no session of them.
    QList<Conflict> wrongWith(QList<ProgrammeSlot> slots)
    {
        qint64 number = 1000;
        for (auto &slot : slots)
            slot.id = slot.id.isValid() ? slot.id : ProgrammeSlotId(++number);
        for (const auto &slot : std::as_const(m_facts.slots)) {
            if (slot.kind != SlotKind::Session)
                slots += slot;
        }
        std::ranges::stable_sort(slots, {}, &ProgrammeSlot::startsAt);
        return ProgrammeConflicts(m_facts).of(slots);
    }
    static QString startOf(const QList<ProgrammeSlot> &slots, ProgrammeSessionId session)
    {
        const auto found = std::ranges::find(slots, session, &ProgrammeSlot::session);
        return found == slots.end() ? QString() : found->startsAt;
    }

    ScheduleFacts m_facts;
};

void TestScheduleAgenda::init()
{
    m_facts = {};
    m_facts.event.timeZone = u"America/New_York"_s;
    EventTimes::set(m_facts.event, QDate(2027, 3, 19), QTime(9, 0), QDate(2027, 3, 20), QTime(16, 0));
    for (qint64 number = 1; number <= 3; ++number) {
        Room room;
        room.id = RoomId(number);
        room.name = u"Room %1"_s.arg(number);
        room.seats = 40;
        room.isStepFree = number == 3;
        m_facts.rooms += room;
    }
}

void TestScheduleAgenda::whatIsFoundBreaksNothing()
{
    QList<ProgrammeSessionId> sessions;
    for (qint64 number = 0; number < 24; ++number)
        sessions += offer({number % 5 + 1, number % 7 + 10});
    for (qint64 person = 100; person < 160; ++person)
        want(person, {sessions[person % 24], sessions[person * 7 % 24], sessions[person * 11 % 24]});
    m_facts.wishes.erase(std::unique(m_facts.wishes.begin(), m_facts.wishes.end(),
                                     [](const auto &one, const auto &other) {
                                         return one.person == other.person && one.session == other.session;
                                     }),
                         m_facts.wishes.end());
    addBreak(at(12), 60);
    const auto slots = arranged();
    QCOMPARE(slots.size(), 24);
    for (const auto &conflict : wrongWith(slots))
        QVERIFY2(conflict.severity == ConflictSeverity::Warn, keysOf(ConflictCode{})[size_t(conflict.code)]);
}

void TestScheduleAgenda::aDayWithoutAnythingIsLeftAlone()
{
    for (int hour = 9; hour < 18; ++hour)
        put(offer(), 1, at(hour));
    const auto waiting = offer();
    for (int i = 0; i < 9; ++i) // on the other day nobody would miss anything
        want(100 + i, {waiting, m_facts.sessions[i].id});
    ArrangeWishes wishes;
    wishes.onlyWaiting = true;
    QVERIFY(startOf(arranged(wishes), waiting) < at(0, 0, 1));
}

void TestScheduleAgenda::theFirstCardLeavesEveryDayOpen()
{
    put(offer(), 1, at(10));
    for (int i = 0; i < 6; ++i)
        offer();
    for (const auto &one : std::as_const(m_facts.sessions)) // everybody wants everything
        want(100, {one.id});
    const auto slots = arranged();
    QVERIFY(std::ranges::any_of(slots, [this](const ProgrammeSlot &slot) { return slot.startsAt > at(0, 0, 1); }));
}

void TestScheduleAgenda::whoLosesTheRoomKeepsTheTime()
{
    const auto roomless = offer();
    put(roomless, 0, at(11)).room = {};
    for (const int hour : {9, 10, 11, 13})
        put(offer(), 1, at(hour));
    ArrangeWishes wishes;
    wishes.isSteady = true;
    const auto slots = arranged(wishes);
    QCOMPARE(slots.size(), 5);
    QCOMPARE(startOf(slots, roomless), at(11));
}

void TestScheduleAgenda::whatIsPinnedOrABreakStays()
{
    const auto pinned = offer(), other = offer();
    put(pinned, 1, at(10, 15)).isPinned = true;
    addBreak(at(12), 60);
    const auto slots = arranged();
    QCOMPARE(slots.size(), 2);
    QCOMPARE(startOf(slots, pinned), at(10, 15));
    QVERIFY(!startOf(slots, other).isEmpty());
    QVERIFY(std::ranges::none_of(slots, [](const auto &slot) { return slot.kind == SlotKind::Break; }));
}

void TestScheduleAgenda::onlyWhatWaitsIsPlaced()
{
    const auto placed = offer({1}), waiting = offer({1});
    put(placed, 1, at(14));
    ArrangeWishes wishes;
    wishes.onlyWaiting = true;
    const auto slots = arranged(wishes);
    QCOMPARE(startOf(slots, placed), at(14));
    QVERIFY(!startOf(slots, waiting).isEmpty() && startOf(slots, waiting) != at(14));
}

void TestScheduleAgenda::aSteadyPlanMovesLittle()
{
    QList<ProgrammeSessionId> sessions;
    for (qint64 number = 0; number < 9; ++number) {
        sessions += offer({number + 1});
        put(sessions.last(), number % 3 + 1, at(9 + int(number) / 3));
    }
    // Two are held by one person now, at the same time.
    m_facts.sessions[0].people = m_facts.sessions[1].people;
    ArrangeWishes wishes;
    wishes.isSteady = true;
    const auto slots = arranged(wishes);
    QCOMPARE(slots.size(), 9);
    int moved = 0;
    for (const auto &slot : slots) {
        const auto *before = m_facts.find(slot.id);
        moved += before->startsAt != slot.startsAt || before->room != slot.room;
    }
    QVERIFY2(moved >= 1 && moved <= 2, qPrintable(QString::number(moved)));
    for (const auto &conflict : wrongWith(slots))
        QVERIFY(conflict.code != ConflictCode::PersonDouble);
}

void TestScheduleAgenda::wherePeopleCannotBeNothingIsPut()
{
    const auto one = offer({1});
    EventAvailability away;
    away.person = PersonId(1);
    away.kind = AvailabilityKind::Available;
    away.startsAt = at(13, 0, 1);
    away.endsAt = at(16, 0, 1);
    m_facts.availability += away;
    const QString start = startOf(arranged(), one);
    QVERIFY2(start >= at(13, 0, 1), qPrintable(start));
}

void TestScheduleAgenda::whoCannotClimbGetsIn()
{
    const auto one = offer({1});
    m_facts.access.insert(PersonId(1), {true, false});
    const auto slots = arranged();
    QCOMPARE(slots.value(0).session, one);
    QCOMPARE(slots.value(0).room, RoomId(3));
}

void TestScheduleAgenda::whoSignedUpGetsASeat()
{
    m_facts.rooms[1].seats = 100;
    const auto session = offer();
    for (qint64 person = 100; person < 190; ++person)
        m_facts.signedUp += {PersonId(person), session};
    QCOMPARE(arranged().value(0).room, RoomId(2));
}

void TestScheduleAgenda::aRepeatCountsOnce()
{
    const auto twice = offer(), other = offer();
    put(twice, 1, at(9));
    put(twice, 1, at(11));
    put(other, 2, at(9));
    want(50, {twice, other});
    const ScheduleAgenda agenda(m_facts);
    QCOMPARE(agenda.problem().activities[1].repeats, 0);
    QCOMPARE(agenda.problem().picks.value(0), (QList<int>{0, 2}));
}

void TestScheduleAgenda::aPlenaryIsLeftToPeople()
{
    const auto plenary = offer(), other = offer();
    m_facts.sessions[0].format = SessionFormat::Plenary;
    const auto slots = arranged();
    QCOMPARE(startOf(slots, plenary), QString());
    QVERIFY(!startOf(slots, other).isEmpty());
    // Once somebody has said when it is, nothing is put beside it.
    put(plenary, 1, at(9), 7 * 60).kind = SlotKind::Plenary;
    const auto after = arranged();
    QVERIFY2(startOf(after, other) >= at(16), qPrintable(startOf(after, other)));
    QCOMPARE(startOf(after, plenary), at(9));
}

void TestScheduleAgenda::blocksAreMadeUpAroundTheBreaks()
{
    for (int number = 0; number < 60; ++number)
        offer();
    addBreak(at(11, 45), 45);
    const auto slots = arranged();
    QStringList starts;
    for (const auto &slot : slots) {
        QVERIFY(slot.endsAt <= at(11, 45) || slot.startsAt >= at(12, 30));
        if (!starts.contains(slot.startsAt))
            starts += slot.startsAt;
    }
    starts.sort();
    QCOMPARE(starts.first(), at(9));
    QVERIFY(starts.contains(at(12, 30)));
}

void TestScheduleAgenda::placementsComeBackAsTheyWere()
{
    const auto one = offer(), other = offer();
    put(one, 2, at(10));
    put(other, 3, at(11, 0, 1));
    const ScheduleAgenda agenda(m_facts);
    QCOMPARE(agenda.slotsOf(agenda.present()), m_facts.slots);
}

void TestScheduleAgenda::aWeekendBeginsInTheEveningAndGoesOnInTheMorning()
{
    EventTimes::set(m_facts.event, QDate(2027, 3, 19), QTime(17, 0), QDate(2027, 3, 21), QTime(16, 0));
    const ScheduleAgenda agenda((offer(), m_facts));
    QStringList starts;
    for (const auto &place : agenda.problem().activities[0].places)
        starts += agenda.placeOf(place).startsAt;
    QVERIFY(starts.contains(at(17)));
    QVERIFY(starts.contains(at(9, 0, 1)));
    QVERIFY(starts.contains(at(9, 0, 2)));
    QVERIFY(!starts.contains(at(17, 0, 2))); // it is over
}

void TestScheduleAgenda::oneCardByHandLeavesTheRestOfTheDay()
{
    EventTimes::set(m_facts.event, QDate(2027, 3, 19), QTime(9, 0), QDate(2027, 3, 19), QTime(17, 0));
    QList<ProgrammeSessionId> sessions;
    for (int number = 0; number < 18; ++number)
        sessions += offer();
    put(sessions[0], 1, at(9));
    QCOMPARE(arranged().size(), 18);
}

void TestScheduleAgenda::aLongerSlotStaysLong()
{
    const auto longer = offer(), plenary = offer();
    m_facts.sessions[1].format = SessionFormat::Plenary;
    put(longer, 1, at(9), 90);
    put(plenary, 1, at(10)).kind = SlotKind::Plenary;
    for (const auto &slot : arranged()) {
        if (slot.session != longer)
            continue;
        QCOMPARE(slot.minutes(), 90);
        QVERIFY(slot.endsAt <= at(10) || slot.startsAt >= at(11));
    }
}

RNF_TEST(TestScheduleAgenda)
#include "tst_schedule_agenda.moc"
