#include "support/TestProgram.h"

#include "events/EventSteps.h"
#include "events/EventTimes.h"
#include "events/EventWords.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

Event eventIn(const QString &zone)
{
    Event event;
    event.timeZone = zone;
    return event;
}

Event evening(const QString &zone, const QDate &day, const QTime &from, const QTime &until)
{
    Event event = eventIn(zone);
    EventTimes::set(event, day, from, until);
    return event;
}

} // namespace

/// An event keeps the time that the wall of its room shows, whatever the clocks do and wherever it is looked at.
class TestEventTimes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void aTimeOnTheWallIsOneInstant_data();
    void aTimeOnTheWallIsOneInstant();
    void anEndBeforeTheStartIsOnTheNextDay();
    void aLengthIsCountedInRealMinutes();
    void anUnknownZoneIsThatOfThisComputer();
    void withoutADayThereIsNoTime();
    void anEventIsOnEveryDayThatItTouches_data();
    void anEventIsOnEveryDayThatItTouches();
    void movingKeepsTheTimesOnTheWall_data();
    void movingKeepsTheTimesOnTheWall();
    void movingIntoTheHourThatIsLeftOutKeepsTheEndBehindTheStart();
    void whenIsSaidInTheZoneOfTheRoom_data();
    void whenIsSaidInTheZoneOfTheRoom();
    void aClockThatShowsAnotherTimeIsNamed();
    void stepsLeadForwardBackAndOut();
};

void TestEventTimes::aTimeOnTheWallIsOneInstant_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("typed");
    QTest::addColumn<QString>("instant");
    QTest::addColumn<QTime>("shown");
    const QString newYork = u"America/New_York"_s, madrid = u"Europe/Madrid"_s;
    QTest::newRow("winter") << newYork << QDate(2026, 11, 20) << QTime(19, 0) << u"2026-11-21T00:00:00.000Z"_s
                            << QTime(19, 0);
    QTest::newRow("summer") << newYork << QDate(2026, 7, 20) << QTime(19, 0) << u"2026-07-20T23:00:00.000Z"_s
                            << QTime(19, 0);
    QTest::newRow("left out") << newYork << QDate(2026, 3, 8) << QTime(2, 30) << u"2026-03-08T07:30:00.000Z"_s
                              << QTime(3, 30);
    QTest::newRow("before it") << newYork << QDate(2026, 3, 8) << QTime(1, 59) << u"2026-03-08T06:59:00.000Z"_s
                               << QTime(1, 59);
    QTest::newRow("after it") << newYork << QDate(2026, 3, 8) << QTime(3, 0) << u"2026-03-08T07:00:00.000Z"_s << QTime(3, 0);
    QTest::newRow("twice") << newYork << QDate(2026, 11, 1) << QTime(1, 30) << u"2026-11-01T05:30:00.000Z"_s << QTime(1, 30);
    QTest::newRow("after both") << newYork << QDate(2026, 11, 1) << QTime(2, 0) << u"2026-11-01T07:00:00.000Z"_s
                                << QTime(2, 0);
    QTest::newRow("left out in Madrid") << madrid << QDate(2026, 3, 29) << QTime(2, 30) << u"2026-03-29T01:30:00.000Z"_s
                                        << QTime(3, 30);
    QTest::newRow("twice in Madrid") << madrid << QDate(2026, 10, 25) << QTime(2, 30) << u"2026-10-25T00:30:00.000Z"_s
                                     << QTime(2, 30);
    QTest::newRow("never changed") << u"America/Phoenix"_s << QDate(2026, 3, 8) << QTime(2, 30)
                                   << u"2026-03-08T09:30:00.000Z"_s << QTime(2, 30);
    QTest::newRow("half an hour") << u"Asia/Kolkata"_s << QDate(2026, 3, 8) << QTime(2, 30) << u"2026-03-07T21:00:00.000Z"_s
                                  << QTime(2, 30);
}

void TestEventTimes::aTimeOnTheWallIsOneInstant()
{
    QFETCH(QString, zone);
    QFETCH(QDate, day);
    QFETCH(QTime, typed);
    const Event event = evening(zone, day, typed, QTime(23, 0));
    QTEST(event.startsAt, "instant");
    QCOMPARE(EventTimes::day(event), day);
    QTEST(EventTimes::start(event).time(), "shown");
}

void TestEventTimes::anEndBeforeTheStartIsOnTheNextDay()
{
    const Event night = evening(u"America/New_York"_s, {2026, 11, 20}, {22, 0}, {1, 0});
    QCOMPARE(EventTimes::end(night).date(), QDate(2026, 11, 21));
    QCOMPARE(EventTimes::lengthMin(night), 180);
    const Event nothing = evening(u"America/New_York"_s, {2026, 11, 20}, {22, 0}, {22, 0});
    QCOMPARE(EventTimes::lengthMin(nothing), 0);
}

void TestEventTimes::aLengthIsCountedInRealMinutes()
{
    Event night = eventIn(u"America/New_York"_s);
    EventTimes::set(night, {2026, 3, 8}, {1, 0}, 120);
    QCOMPARE(EventTimes::end(night).time(), QTime(4, 0));
    QCOMPARE(EventTimes::lengthMin(night), 120);
    EventTimes::set(night, {2026, 11, 1}, {1, 0}, 120);
    QCOMPARE(EventTimes::end(night).time(), QTime(2, 0));
}

void TestEventTimes::anUnknownZoneIsThatOfThisComputer()
{
    QCOMPARE(EventTimes::zoneOf(eventIn({})), QTimeZone::systemTimeZone());
    QCOMPARE(EventTimes::zoneOf(eventIn(u"Mars/Olympus"_s)), QTimeZone::systemTimeZone());
    QCOMPARE(EventTimes::zoneOf(eventIn(u"Europe/Madrid"_s)).id(), QByteArray("Europe/Madrid"));
}

void TestEventTimes::withoutADayThereIsNoTime()
{
    const Event idea;
    QVERIFY(!EventTimes::start(idea).isValid());
    QVERIFY(!EventTimes::end(idea).isValid());
    QVERIFY(!EventTimes::day(idea).isValid());
    QVERIFY(!EventTimes::lastDay(idea).isValid());
    QVERIFY(!EventTimes::isOn(idea, QDate(2026, 11, 20)));
    QCOMPARE(EventTimes::lengthMin(idea), 0);
    QCOMPARE(EventTimes::movedTo(idea, QDate(2026, 11, 20)), idea);
    QCOMPARE(EventWords::when(idea), u"no day yet"_s);
}

void TestEventTimes::anEventIsOnEveryDayThatItTouches_data()
{
    QTest::addColumn<QTime>("until");
    QTest::addColumn<QList<bool>>("isOn"); // on the 19th, 20th, 21st and 22nd
    QTest::newRow("one evening") << QTime(23, 0) << QList{false, true, false, false};
    QTest::newRow("until midnight") << QTime(0, 0) << QList{false, true, false, false};
    QTest::newRow("a minute more") << QTime(0, 1) << QList{false, true, true, false};
    QTest::newRow("past midnight") << QTime(2, 0) << QList{false, true, true, false};
}

void TestEventTimes::anEventIsOnEveryDayThatItTouches()
{
    QFETCH(QTime, until);
    // In UTC all of it lies on the 21st.
    const Event event = evening(u"America/New_York"_s, {2026, 11, 20}, {20, 0}, until);
    QList<bool> isOn;
    for (int day = 19; day <= 22; ++day)
        isOn += EventTimes::isOn(event, QDate(2026, 11, day));
    QTEST(isOn, "isOn");
}

void TestEventTimes::movingKeepsTheTimesOnTheWall_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("startsAt");
    QTest::addColumn<QString>("endsAt");
    QTest::newRow("same offset") << QDate(2026, 10, 30) << u"2026-10-30T22:00:00.000Z"_s << u"2026-11-01T21:00:00.000Z"_s;
    QTest::newRow("clocks change meanwhile")
        << QDate(2026, 11, 13) << u"2026-11-13T23:00:00.000Z"_s << u"2026-11-15T21:00:00.000Z"_s;
    QTest::newRow("backwards") << QDate(2026, 1, 2) << u"2026-01-02T23:00:00.000Z"_s << u"2026-01-04T21:00:00.000Z"_s;
}

void TestEventTimes::movingKeepsTheTimesOnTheWall()
{
    QFETCH(QDate, day);
    Event weekend = evening(u"America/New_York"_s, {2026, 10, 2}, {18, 0}, {20, 0});
    weekend.endsAt = u"2026-10-04T20:00:00.000Z"_s; // Sunday at four
    const Event moved = EventTimes::movedTo(weekend, day);
    QCOMPARE(EventTimes::start(moved).time(), QTime(18, 0));
    QCOMPARE(EventTimes::end(moved).time(), QTime(16, 0));
    QCOMPARE(EventTimes::lastDay(moved), day.addDays(2));
    QTEST(moved.startsAt, "startsAt");
    QTEST(moved.endsAt, "endsAt");
}

void TestEventTimes::movingIntoTheHourThatIsLeftOutKeepsTheEndBehindTheStart()
{
    const Event night = evening(u"America/New_York"_s, {2026, 3, 1}, {2, 30}, {3, 15});
    const Event moved = EventTimes::movedTo(night, QDate(2026, 3, 8));
    QCOMPARE(EventTimes::start(moved).time(), QTime(3, 30));
    QCOMPARE(EventTimes::lengthMin(moved), 45);
}

void TestEventTimes::whenIsSaidInTheZoneOfTheRoom_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("until");
    QTest::addColumn<QString>("when");
    QTest::newRow("an evening") << QTime(19, 0) << QTime(21, 0) << u"Fri 20 Nov 2026, 7:00 PM – 9:00 PM"_s;
    QTest::newRow("a night") << QTime(22, 0) << QTime(1, 30) << u"Fri 20 Nov 2026, 10:00 PM – Sat 21 Nov 2026, 1:30 AM"_s;
}

void TestEventTimes::whenIsSaidInTheZoneOfTheRoom()
{
    QFETCH(QTime, from);
    QFETCH(QTime, until);
    Event event = evening({}, {2026, 11, 20}, from, until);
    event.name = u"Potluck %1"_s;
    QTEST(EventWords::when(event), "when");
    QCOMPARE(EventWords::named(event), u"Potluck %1 (Fri 20 Nov 2026)"_s);
}

void TestEventTimes::aClockThatShowsAnotherTimeIsNamed()
{
    const QDate day(2026, 11, 20);
    const bool isWest = QTimeZone::systemTimeZone().offsetFromUtc(day.startOfDay()) < 0;
    const Event elsewhere = evening(isWest ? u"Asia/Tokyo"_s : u"America/New_York"_s, day, {19, 0}, {21, 0});
    const QString zone = isWest ? u"Japan Standard Time"_s : u"Eastern Standard Time"_s;
    QCOMPARE(EventWords::when(elsewhere), u"Fri 20 Nov 2026, 7:00 PM – 9:00 PM (%1)"_s.arg(zone));
}

void TestEventTimes::stepsLeadForwardBackAndOut()
{
    using enum EventStatus;
    for (const EventStatus status : {Idea, Planned, Announced, Open, Closed, Live}) {
        QVERIFY(EventSteps::isAllowed(status, Cancelled));
        QVERIFY(EventSteps::isAllowed(Cancelled, status));
        QVERIFY(EventSteps::isAllowed(status, Done));
    }
    for (const EventStatus status : {Done, Archived}) {
        QVERIFY(!EventSteps::isAllowed(status, Cancelled));
        QVERIFY(!EventSteps::isAllowed(Cancelled, status));
    }
    for (size_t i = 0; i < keysOf(EventStatus{}).size(); ++i)
        QVERIFY(!EventSteps::isAllowed(EventStatus(i), EventStatus(i)));
    QCOMPARE(EventSteps::from(Announced), (QList{Open, Closed, Live, Done, Archived, Cancelled, Planned, Idea}));
    QCOMPARE(EventSteps::from(Done), (QList{Archived, Live, Closed, Open, Announced, Planned, Idea}));
}

RNF_TEST(TestEventTimes)
#include "tst_event_times.moc"
