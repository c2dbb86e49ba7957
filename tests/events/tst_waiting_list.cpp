#include "support/TestProgram.h"

#include "events/WaitingList.h"

#include "storage/SqlValue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

const QDateTime now(QDate(2026, 11, 16), QTime(12, 0), Qt::UTC);

QString inHours(int hours) { return instantText(now.addSecs(hours * 3600)); }

Event eventIn(int hours, int places = 10)
{
    Event event;
    event.startsAt = inHours(hours);
    event.endsAt = inHours(hours + 2);
    event.places = places;
    return event;
}

/// Registrations 1, 2, …, each with what they said; those who wait do it in this order.
QList<Registration> listOf(std::initializer_list<Rsvp> answers)
{
    QList<Registration> list;
    for (const Rsvp rsvp : answers) {
        Registration registration;
        registration.id = RegistrationId(list.size() + 1);
        registration.rsvp = rsvp;
        if (rsvp == Rsvp::Waitlisted)
            registration.waitingSince = inHours(int(list.size()) - 100);
        if (rsvp == Rsvp::Offered)
            registration.offerExpiresAt = inHours(1);
        list += registration;
    }
    return list;
}

/// "2 offered, 4 expired"
QString changesOf(const QList<Registration> &list, const Event &event)
{
    QStringList changes;
    for (const auto &changed : WaitingList::changes(list, event, now))
        changes += QString::number(changed.id.value) + u' ' + keyOf(changed.rsvp);
    return changes.join(u", "_s);
}

constexpr auto Yes = Rsvp::Yes, Waits = Rsvp::Waitlisted, Offered = Rsvp::Offered, No = Rsvp::No;

} // namespace

/// A place that comes free goes to whoever waits longest, for a while.
class TestWaitingList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOfferLastsTwoDaysOrTwoHours_data();
    void anOfferLastsTwoDaysOrTwoHours();
    void whoeverWaitsLongestIsOfferedTheFreePlace();
    void ofTheSameInstantWhoeverStoodOnTheListBeforeComesFirst();
    void nothingIsOfferedWhileAllIsTaken();
    void placesOnOfferAreTaken();
    void whoeverIsInTheRoomTakesAPlace();
    void anOfferThatRanOutGoesToTheNext();
    void whoeverLetAnOfferRunOutIsPassedOver();
    void morePlacesAreOfferedAtOnce();
    void withoutALimitEverybodyWhoWaitsIsOfferedAPlace();
    void whatIsOverOffersNothing_data();
    void whatIsOverOffersNothing();
    void freePlacesAreNeverFewerThanNone();
};

void TestWaitingList::anOfferLastsTwoDaysOrTwoHours_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<int>("hours");
    QTest::newRow("next month") << eventIn(24 * 30) << 48;
    QTest::newRow("three days") << eventIn(72) << 48;
    QTest::newRow("less than three days") << eventIn(71) << 2;
    QTest::newRow("it has begun") << eventIn(-1) << 2;
    QTest::newRow("no day yet") << Event() << 48;
}

void TestWaitingList::anOfferLastsTwoDaysOrTwoHours()
{
    QFETCH(Event, event);
    QFETCH(int, hours);
    QCOMPARE(WaitingList::offerUntil(now, event), inHours(hours));
}

void TestWaitingList::whoeverWaitsLongestIsOfferedTheFreePlace()
{
    auto list = listOf({Yes, Waits, Waits, No});
    list[1].waitingSince = inHours(-1);
    const auto changes = WaitingList::changes(list, eventIn(200, 2), now);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().id, RegistrationId(3));
    QVERIFY(changes.first().rsvp == Offered);
    QCOMPARE(changes.first().offerExpiresAt, inHours(48));
    QVERIFY(changes.first().waitingSince.isEmpty());
}

void TestWaitingList::ofTheSameInstantWhoeverStoodOnTheListBeforeComesFirst()
{
    auto list = listOf({Waits, Waits});
    list[0].waitingSince = list[1].waitingSince;
    QCOMPARE(changesOf(list, eventIn(200, 1)), u"1 offered"_s);
}

void TestWaitingList::nothingIsOfferedWhileAllIsTaken()
{
    QCOMPARE(changesOf(listOf({Yes, Yes, Waits}), eventIn(200, 2)), QString());
    QCOMPARE(changesOf(listOf({Yes, Yes, Yes, Waits}), eventIn(200, 2)), QString());
}

void TestWaitingList::placesOnOfferAreTaken()
{
    QCOMPARE(changesOf(listOf({Yes, Offered, Waits}), eventIn(200, 2)), QString());
    QCOMPARE(WaitingList::freePlaces(listOf({Yes, Offered, Waits}), eventIn(200, 3)), std::optional(1));
}

void TestWaitingList::whoeverIsInTheRoomTakesAPlace()
{
    auto list = listOf({Yes, No, Waits});
    list[1].attendance = Attendance::Partial;
    QCOMPARE(WaitingList::freePlaces(list, eventIn(200, 3)), std::optional(1));
    QCOMPARE(changesOf(list, eventIn(200, 2)), QString());
    list[0].attendance = Attendance::Attended; // takes no second one
    QCOMPARE(WaitingList::freePlaces(list, eventIn(200, 3)), std::optional(1));
}

void TestWaitingList::anOfferThatRanOutGoesToTheNext()
{
    auto list = listOf({Yes, Offered, Waits});
    list[1].offerExpiresAt = instantText(now);
    QCOMPARE(changesOf(list, eventIn(200, 2)), u"2 expired, 3 offered"_s);
    QVERIFY(WaitingList::changes(list, eventIn(200, 2), now).first().offerExpiresAt.isEmpty());
}

void TestWaitingList::whoeverLetAnOfferRunOutIsPassedOver()
{
    QCOMPARE(changesOf(listOf({Rsvp::Expired, Rsvp::Cancelled, Waits}), eventIn(200, 2)), u"3 offered"_s);
}

void TestWaitingList::morePlacesAreOfferedAtOnce()
{
    QCOMPARE(changesOf(listOf({Yes, Waits, Waits, Waits}), eventIn(200, 3)), u"2 offered, 3 offered"_s);
}

void TestWaitingList::withoutALimitEverybodyWhoWaitsIsOfferedAPlace()
{
    QCOMPARE(changesOf(listOf({Yes, Waits, Waits}), eventIn(200, 0)), u"2 offered, 3 offered"_s);
    QVERIFY(!WaitingList::freePlaces(listOf({Yes}), eventIn(200, 0)));
}

void TestWaitingList::whatIsOverOffersNothing_data()
{
    QTest::addColumn<EventStatus>("status");
    QTest::addColumn<int>("hours");
    QTest::addColumn<QString>("changes");
    QTest::newRow("ahead") << EventStatus::Planned << 200 << u"1 expired, 2 offered"_s;
    QTest::newRow("going on") << EventStatus::Live << -1 << u"1 expired, 2 offered"_s;
    QTest::newRow("ended") << EventStatus::Live << -2 << u"1 expired"_s;
    QTest::newRow("done") << EventStatus::Done << 200 << u"1 expired"_s;
    QTest::newRow("called off") << EventStatus::Cancelled << 200 << u"1 expired"_s;
}

void TestWaitingList::whatIsOverOffersNothing()
{
    QFETCH(EventStatus, status);
    QFETCH(int, hours);
    auto list = listOf({Offered, Waits});
    list[0].offerExpiresAt = inHours(-1);
    Event event = eventIn(hours, 1);
    event.status = status;
    QTEST(changesOf(list, event), "changes");
}

void TestWaitingList::freePlacesAreNeverFewerThanNone()
{
    QCOMPARE(WaitingList::freePlaces(listOf({Yes, Yes, Yes}), eventIn(200, 2)), std::optional(0));
}

RNF_TEST(TestWaitingList)
#include "tst_waiting_list.moc"
