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

std::optional<int> freePlaces(const QList<Registration> &list, const Event &event)
{
    return FreePlaces(list, event, {}).ofEvent();
}

/// Those with these numbers, as one group.
void putTogether(QList<Registration> &list, std::initializer_list<int> numbers, int group = 1)
{
    for (const int number : numbers)
        list[number - 1].group = RegistrationGroupId(group);
}

void makeStudents(QList<Registration> &list, std::initializer_list<int> numbers)
{
    for (const int number : numbers)
        list[number - 1].kind = RegistrationKindId(7);
}

QList<RegistrationKind> students(int places)
{
    RegistrationKind kind;
    kind.id = RegistrationKindId(7);
    kind.name = u"Student"_s;
    kind.places = places;
    return {kind};
}

/// What the list does, as it stands then.
void passOn(QList<Registration> &list, const Event &event)
{
    for (const auto &changed : WaitingList::changes(list, event, {}, now))
        list[int(changed.id.value) - 1] = changed;
}

/// "place 1: needs 3, 1 free"
QString placeOf(const QList<Registration> &list, int number, const Event &event, const QList<RegistrationKind> &kinds = {})
{
    const auto place = WaitingList::placesInLine(list, event, kinds).value(RegistrationId(number));
    const QString text = u"place %1"_s.arg(place.number);
    return place.shortage ? text + u": needs %1, %2 free"_s.arg(place.shortage->needs).arg(place.shortage->free) : text;
}

/// "2 offered, 4 expired"
QString changesOf(const QList<Registration> &list, const Event &event, const QList<RegistrationKind> &kinds = {})
{
    QStringList changes;
    for (const auto &changed : WaitingList::changes(list, event, kinds, now))
        changes += QString::number(changed.id.value) + u' ' + keyOf(changed.rsvp);
    return changes.join(u", "_s);
}

using enum Rsvp;

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
    void aGroupWaitsUntilAllOfItFits();
    void aSmallerGroupPassesOnlyWhileTheLargerCannotFit();
    void aGroupStandsWhereItsLongestWaitingDoes();
    void onlyThoseOfAGroupWhoWaitNeedPlaces();
    void theOffersOfAGroupRunOutTogether();
    void whoeverOfAGroupHasTakenTheOfferKeepsIt();
    void aKindHasPlacesOfItsOwn();
    void bothLimitsAreJudged();
    void aGroupOfTwoKindsNeedsPlacesOfBoth();
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
    auto list = listOf({Yes, Waitlisted, Waitlisted, No});
    list[1].waitingSince = inHours(-1);
    const auto changes = WaitingList::changes(list, eventIn(200, 2), {}, now);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().id, RegistrationId(3));
    QVERIFY(changes.first().rsvp == Offered);
    QCOMPARE(changes.first().offerExpiresAt, inHours(48));
    QVERIFY(changes.first().waitingSince.isEmpty());
}

void TestWaitingList::ofTheSameInstantWhoeverStoodOnTheListBeforeComesFirst()
{
    auto list = listOf({Waitlisted, Waitlisted});
    list[0].waitingSince = list[1].waitingSince;
    QCOMPARE(changesOf(list, eventIn(200, 1)), u"1 offered"_s);
}

void TestWaitingList::nothingIsOfferedWhileAllIsTaken()
{
    QCOMPARE(changesOf(listOf({Yes, Yes, Waitlisted}), eventIn(200, 2)), QString());
    QCOMPARE(changesOf(listOf({Yes, Yes, Yes, Waitlisted}), eventIn(200, 2)), QString());
}

void TestWaitingList::placesOnOfferAreTaken()
{
    QCOMPARE(changesOf(listOf({Yes, Offered, Waitlisted}), eventIn(200, 2)), QString());
    QCOMPARE(freePlaces(listOf({Yes, Offered, Waitlisted}), eventIn(200, 3)), std::optional(1));
}

void TestWaitingList::whoeverIsInTheRoomTakesAPlace()
{
    auto list = listOf({Yes, No, Waitlisted});
    list[1].attendance = Attendance::Partial;
    QCOMPARE(freePlaces(list, eventIn(200, 3)), std::optional(1));
    QCOMPARE(changesOf(list, eventIn(200, 2)), QString());
    list[0].attendance = Attendance::Attended; // takes no second one
    QCOMPARE(freePlaces(list, eventIn(200, 3)), std::optional(1));
}

void TestWaitingList::anOfferThatRanOutGoesToTheNext()
{
    auto list = listOf({Yes, Offered, Waitlisted});
    list[1].offerExpiresAt = instantText(now);
    QCOMPARE(changesOf(list, eventIn(200, 2)), u"2 expired, 3 offered"_s);
    QVERIFY(WaitingList::changes(list, eventIn(200, 2), {}, now).first().offerExpiresAt.isEmpty());
}

void TestWaitingList::whoeverLetAnOfferRunOutIsPassedOver()
{
    QCOMPARE(changesOf(listOf({Rsvp::Expired, Rsvp::Cancelled, Waitlisted}), eventIn(200, 2)), u"3 offered"_s);
}

void TestWaitingList::morePlacesAreOfferedAtOnce()
{
    QCOMPARE(changesOf(listOf({Yes, Waitlisted, Waitlisted, Waitlisted}), eventIn(200, 3)), u"2 offered, 3 offered"_s);
}

void TestWaitingList::withoutALimitEverybodyWhoWaitsIsOfferedAPlace()
{
    QCOMPARE(changesOf(listOf({Yes, Waitlisted, Waitlisted}), eventIn(200, 0)), u"2 offered, 3 offered"_s);
    QVERIFY(!freePlaces(listOf({Yes}), eventIn(200, 0)));
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
    auto list = listOf({Offered, Waitlisted});
    list[0].offerExpiresAt = inHours(-1);
    Event event = eventIn(hours, 1);
    event.status = status;
    QTEST(changesOf(list, event), "changes");
}

void TestWaitingList::freePlacesAreNeverFewerThanNone()
{
    QCOMPARE(freePlaces(listOf({Yes, Yes, Yes}), eventIn(200, 2)), std::optional(0));
}

/// The worked example of events.md, section 17.
void TestWaitingList::aGroupWaitsUntilAllOfItFits()
{
    const Event event = eventIn(200, 10);
    auto list = listOf({Yes, Yes, Yes, Yes, Yes, Yes, Yes, Yes, Yes, Yes, Waitlisted, Waitlisted, Waitlisted, Waitlisted});
    putTogether(list, {11, 12, 13});
    QCOMPARE(changesOf(list, event), QString());
    list[0].rsvp = Rsvp::Cancelled;
    QCOMPARE(changesOf(list, event), u"14 offered"_s);
    passOn(list, event);
    for (const int number : {11, 12, 13})
        QCOMPARE(placeOf(list, number, event), u"place 1: needs 3, 1 free"_s);
    list[13].rsvp = Yes; // the offer is taken
    QCOMPARE(placeOf(list, 11, event), u"place 1: needs 3, 0 free"_s);
    list[1].rsvp = list[2].rsvp = Rsvp::Cancelled;
    QCOMPARE(changesOf(list, event), QString());
    list[3].rsvp = Rsvp::Cancelled;
    QCOMPARE(changesOf(list, event), u"11 offered, 12 offered, 13 offered"_s);
    passOn(list, event);
    QCOMPARE(list[10].offerExpiresAt, inHours(48));
    QCOMPARE(list[12].offerExpiresAt, inHours(48));
}

void TestWaitingList::aSmallerGroupPassesOnlyWhileTheLargerCannotFit()
{
    auto list = listOf({Waitlisted, Waitlisted, Waitlisted, Waitlisted, Waitlisted});
    putTogether(list, {1, 2, 3});
    putTogether(list, {4, 5}, 2);
    QCOMPARE(changesOf(list, eventIn(200, 1)), QString());
    QCOMPARE(changesOf(list, eventIn(200, 2)), u"4 offered, 5 offered"_s);
    QCOMPARE(changesOf(list, eventIn(200, 3)), u"1 offered, 2 offered, 3 offered"_s);
    QCOMPARE(changesOf(list, eventIn(200, 4)), u"1 offered, 2 offered, 3 offered"_s);
    QCOMPARE(changesOf(list, eventIn(200, 5)).count(u"offered"_s), 5);
}

void TestWaitingList::aGroupStandsWhereItsLongestWaitingDoes()
{
    auto list = listOf({Waitlisted, Waitlisted, Waitlisted});
    putTogether(list, {1, 3});
    QCOMPARE(changesOf(list, eventIn(200, 2)), u"1 offered, 3 offered"_s);
    QCOMPARE(placeOf(list, 3, eventIn(200, 1)), u"place 1: needs 2, 1 free"_s);
    QCOMPARE(placeOf(list, 2, eventIn(200, 1)), u"place 2"_s);
}

void TestWaitingList::onlyThoseOfAGroupWhoWaitNeedPlaces()
{
    auto list = listOf({Yes, Waitlisted, No, Rsvp::Pending});
    putTogether(list, {1, 2, 3, 4});
    QCOMPARE(changesOf(list, eventIn(200, 2)), u"2 offered"_s);
}

void TestWaitingList::theOffersOfAGroupRunOutTogether()
{
    auto list = listOf({Offered, Offered, Offered, Waitlisted});
    putTogether(list, {1, 2});
    list[0].offerExpiresAt = instantText(now); // the second was offered an hour later
    QCOMPARE(changesOf(list, eventIn(200, 3)), u"1 expired, 2 expired, 4 offered"_s);
}

void TestWaitingList::whoeverOfAGroupHasTakenTheOfferKeepsIt()
{
    auto list = listOf({Yes, Offered});
    putTogether(list, {1, 2});
    list[1].offerExpiresAt = inHours(-1);
    QCOMPARE(changesOf(list, eventIn(200, 2)), u"2 expired"_s);
}

void TestWaitingList::aKindHasPlacesOfItsOwn()
{
    auto list = listOf({Yes, Waitlisted, Waitlisted});
    makeStudents(list, {1, 2});
    // The student waits for a student's place, and passes nobody by it.
    QCOMPARE(changesOf(list, eventIn(200, 10), students(1)), u"3 offered"_s);
    QCOMPARE(changesOf(list, eventIn(200, 0), students(1)), u"3 offered"_s);
    QCOMPARE(placeOf(list, 2, eventIn(200, 10), students(1)), u"place 1: needs 1, 0 free"_s);
    const auto place = WaitingList::placesInLine(list, eventIn(200, 10), students(1)).value(RegistrationId(2));
    QCOMPARE(place.shortage->kind, RegistrationKindId(7));
    QCOMPARE(changesOf(list, eventIn(200, 10), students(2)), u"2 offered, 3 offered"_s);
    QCOMPARE(changesOf(list, eventIn(200, 10), students(0)), u"2 offered, 3 offered"_s);
}

void TestWaitingList::bothLimitsAreJudged()
{
    auto list = listOf({Yes, Waitlisted, Waitlisted});
    makeStudents(list, {2, 3});
    QCOMPARE(changesOf(list, eventIn(200, 1), students(5)), QString());
    QCOMPARE(changesOf(list, eventIn(200, 2), students(5)), u"2 offered"_s);
    QCOMPARE(changesOf(list, eventIn(200, 9), students(1)), u"2 offered"_s);
}

void TestWaitingList::aGroupOfTwoKindsNeedsPlacesOfBoth()
{
    auto list = listOf({Waitlisted, Waitlisted, Waitlisted});
    putTogether(list, {1, 2, 3});
    makeStudents(list, {1, 2});
    QCOMPARE(changesOf(list, eventIn(200, 3), students(1)), QString());
    QCOMPARE(placeOf(list, 3, eventIn(200, 3), students(1)), u"place 1: needs 2, 1 free"_s);
    QCOMPARE(changesOf(list, eventIn(200, 3), students(2)).count(u"offered"_s), 3);
}

RNF_TEST(TestWaitingList)
#include "tst_waiting_list.moc"
