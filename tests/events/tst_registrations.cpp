#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "events/EventWords.h"
#include "events/Registrations.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

using enum Rsvp;

} // namespace

/// People are asked to an event, say whether they come, wait for a place, and come or not. What they said and what happened
/// are two facts.
class TestRegistrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void peopleAreInvitedOnce();
    void thousandsAreInvitedInOneAction();
    void aListStandsByName();
    void whatPeopleSayIsNoted_data();
    void whatPeopleSayIsNoted();
    void manyAnswersAreOneAction();
    void whatNobodySaysIsRefused_data();
    void whatNobodySaysIsRefused();
    void peopleOfTwoEventsAreRefused();
    void onlyWhoeverSaysSomethingNewIsCounted();
    void aNoAfterAYesCancels();
    void aYesBeyondThePlacesWaits();
    void aPlaceThatComesFreeIsOfferedAndTaken();
    void anOfferThatRanOutIsPassedOn();
    void morePlacesAreGivenByTheNextAction();
    void whoeverWaitsComesBeforeWhoeverAnswersNow();
    void aPlaceIsGivenAwayBeyondTheLimit();
    void goingOffTheListFreesAPlace();
    void whoeverCameStaysOnTheList();
    void aYesIsConfirmedThreeTimes();
    void aNoteIsKept();
    void somebodyIsCheckedInOnce();
    void aCheckInIsTakenBackByARow();
    void whoeverSaidNoAndComesIsIn();
    void whoeverWaitsAndComesHasSaidYes_data();
    void whoeverWaitsAndComesHasSaidYes();
    void whoeverIsInTheRoomLeavesNoPlace();
    void whatPaperKnowsTheDoorLeavesAlone();
    void twoStationsCountSomebodyOnce();
    void somebodyKnownWalksIn();
    void somebodyNewWalksIn();
    void aWalkInThatCannotBeIsRefused();
    void attendanceIsMarkedWithoutTheDoor();
    void whoeverIsMarkedAsAwayIsNotIn();
    void closingShowsWhoIsMissing();
    void closingTellsWhoCame();
    void anUntrackedEveningBlamesNobody();
    void whoeverCancelledTooLateIsANoShow();
    void aCalledOffEveningIsNotClosed();
    void whatHasNotBegunIsNotClosed();
    void everyoneIsCountedOnce();
    void aPersonsRegistrationsAreToldLatestFirst();
    void undoingAnInvitationKeepsWhoeverCame();
    void whoeverWasCheckedInStaysSoOnceItIsOver();
    void whileItGoesOnASlipAtTheDoorIsUndone();
    void everyChangeIsUndone();

private:
    Workspace &workspace() { return m_later ? *m_later : **m_workspace; }
    Registrations &registrations() { return workspace().registrations(); }
    const Session &session() { return m_workspace->session; }
    QString newestLabel() { return workspace().changes().history(session(), 1).first().label; }

    /// On Friday 4 December, 19:00 to 22:00 in New York.
    Event addEvent(const QString &name, int places = 0, const QString &day = u"2026-12-05"_s)
    {
        Event event;
        event.name = name;
        event.timeZone = u"America/New_York"_s;
        event.startsAt = day + u"T00:00:00.000Z"_s;
        event.endsAt = day + u"T03:00:00.000Z"_s;
        event.places = places;
        return *workspace().events().find(session(), *workspace().events().add(session(), {event, {}, {}}));
    }
    void save(const std::function<void(Event &)> &change)
    {
        const auto before = *workspace().events().find(session(), m_event.id);
        m_event = before;
        change(m_event);
        QVERIFY(workspace().events().save(session(), before, m_event));
    }
    /// Somebody new who is invited.
    RegistrationId invite(const QString &given)
    {
        const PersonId person = m_workspace->add(m_workspace->person(given, u"Díaz"_s));
        [&] { QVERIFY(registrations().invite(session(), m_event, {person})); }();
        return registrations().find(session(), m_event.id, person).value_or(Registration()).id;
    }
    QList<RegistrationId> inviteMany(int count)
    {
        QList<RegistrationId> invited;
        for (int i = 1; i <= count; ++i)
            invited += invite(u"Guest %1"_s.arg(i, 2, 10, QChar(u'0')));
        return invited;
    }
    void answer(const QList<RegistrationId> &who, Rsvp rsvp) { QVERIFY(registrations().answer(session(), who, rsvp)); }
    RegistrationRow row(RegistrationId id)
    {
        for (const auto &row : registrations().of(session(), m_event.id)) {
            if (row.registration.id == id)
                return row;
        }
        return {};
    }
    Registration reread(RegistrationId id) { return row(id).registration; }
    QString rsvpOf(RegistrationId id) { return keyOf(reread(id).rsvp); }
    QString attendanceOf(RegistrationId id) { return keyOf(reread(id).attendance); }
    EventCounts counts() { return registrations().counts(session(), m_event.id); }
    /// The same workspace so many days later.
    void goOn(int days)
    {
        m_later.reset();
        m_workspace->close();
        auto options = TestWorkspace::options();
        options.dates = Dates(QDate(2026, 11, 16).addDays(days));
        auto opened = Workspace::open(m_workspace->path(), options);
        QVERIFY(opened);
        m_later = std::move(*opened);
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<Workspace> m_later;
    Event m_event;
};

void TestRegistrations::init()
{
    m_later.reset();
    m_workspace = std::make_unique<TestWorkspace>();
    m_event = addEvent(u"Potluck"_s);
}

void TestRegistrations::peopleAreInvitedOnce()
{
    const PersonId ana = m_workspace->add(m_workspace->person(u"Ana"_s, u"Díaz"_s));
    const PersonId ben = m_workspace->add(m_workspace->person(u"Ben"_s, u"Ode"_s));
    QVERIFY(*registrations().invite(session(), m_event, {ana}, u" flyer "_s) > 0);
    QCOMPARE(newestLabel(), u"Invite Ana Díaz to “Potluck”"_s);
    const auto invited = *registrations().find(session(), m_event.id, ana);
    QCOMPARE(keyOf(invited.rsvp), u"invited"_s);
    QCOMPARE(invited.sourceCode, u"flyer"_s);
    QVERIFY(invited.answeredAt.isEmpty());
    QVERIFY(*registrations().invite(session(), m_event, {ana, ben, ben}) > 0);
    QCOMPARE(newestLabel(), u"Invite Ben Ode to “Potluck”"_s);
    QCOMPARE(*registrations().invite(session(), m_event, {ben, ana}), 0);
    QCOMPARE(*registrations().invite(session(), m_event, {}), 0);
    QVERIFY(*registrations().find(session(), m_event.id, ana) == invited);
    QCOMPARE(counts().all, 2);
}

void TestRegistrations::thousandsAreInvitedInOneAction()
{
    QList<PersonId> people;
    QVERIFY(workspace().store().act(session(), Operation::EditPeople, u"Add"_s, [&](Action &action) {
        auto writing = People::inAction(action);
        for (int i = 0; i < 2000; ++i) {
            Person person;
            person.givenName = u"Guest %1"_s.arg(i);
            writing.insert(person, PersonSearch::entryFor(person, SortKeys()));
            people += person.id;
        }
    }));
    QVERIFY(registrations().invite(session(), m_event, people));
    QCOMPARE(newestLabel(), u"Invite 2000 people to “Potluck”"_s);
    QCOMPARE(counts().unanswered, 2000);
}

void TestRegistrations::aListStandsByName()
{
    const auto zoe = invite(u"Zoe"_s), ana = invite(u"Ana"_s);
    const auto rows = registrations().of(session(), m_event.id);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().registration.id, ana);
    QCOMPARE(rows.first().name, u"Ana Díaz"_s);
    QCOMPARE(rows.last().registration.id, zoe);
    QCOMPARE(registrations().of(session(), EventId(77)).size(), 0);
}

void TestRegistrations::whatPeopleSayIsNoted_data()
{
    QTest::addColumn<Rsvp>("rsvp");
    QTest::addColumn<QString>("label");
    QTest::newRow("yes") << Yes << u"“Potluck”: Ana Díaz comes"_s;
    QTest::newRow("maybe") << Maybe << u"“Potluck”: Ana Díaz may come"_s;
    QTest::newRow("no") << No << u"“Potluck”: Ana Díaz does not come"_s;
    QTest::newRow("cancelled") << Cancelled << u"“Potluck”: Ana Díaz cancels"_s;
}

void TestRegistrations::whatPeopleSayIsNoted()
{
    QFETCH(Rsvp, rsvp);
    const auto ana = invite(u"Ana"_s);
    answer({ana}, rsvp);
    QTEST(newestLabel(), "label");
    QCOMPARE(rsvpOf(ana), keyOf(rsvp));
    const QString answeredAt = reread(ana).answeredAt;
    QVERIFY(answeredAt.startsWith(u"2026-11-16T"_s));
    QCOMPARE(*registrations().answer(session(), {ana}, rsvp), 0);
    QCOMPARE(reread(ana).answeredAt, answeredAt);
    answer({ana}, Invited);
    QCOMPARE(newestLabel(), u"“Potluck”: Ana Díaz has not answered"_s);
    QVERIFY(reread(ana).answeredAt.isEmpty());
}

void TestRegistrations::manyAnswersAreOneAction()
{
    const auto five = inviteMany(5);
    answer(five, No);
    QCOMPARE(newestLabel(), u"“Potluck”: 5 people do not come"_s);
    QCOMPARE(counts().no, 5);
    QCOMPARE(*registrations().answer(session(), {}, Yes), 0);
    // Whoever is gone is left out; a list of nobody else says so.
    answer({RegistrationId(77), five.first()}, Maybe);
    QCOMPARE(newestLabel(), u"“Potluck”: Guest 01 Díaz may come"_s);
    QCOMPARE(registrations().answer(session(), {RegistrationId(77)}, Yes).error().id, u"gone"_s);
}

void TestRegistrations::whatNobodySaysIsRefused_data()
{
    QTest::addColumn<Rsvp>("rsvp");
    QTest::newRow("waits") << Waitlisted;
    QTest::newRow("has an offer") << Offered;
    QTest::newRow("let it run out") << Expired;
}

void TestRegistrations::whatNobodySaysIsRefused()
{
    QFETCH(Rsvp, rsvp);
    const auto ana = invite(u"Ana"_s);
    QCOMPARE(registrations().answer(session(), {ana}, rsvp).error().id, u"no-answer"_s);
    QCOMPARE(rsvpOf(ana), u"invited"_s);
}

void TestRegistrations::peopleOfTwoEventsAreRefused()
{
    const auto ana = invite(u"Ana"_s);
    m_event = addEvent(u"Training"_s);
    const auto ben = invite(u"Ben"_s);
    const QList<RegistrationId> both{ana, ben};
    QCOMPARE(registrations().answer(session(), both, Yes).error().id, u"two-events"_s);
    QCOMPARE(registrations().mark(session(), both, Attendance::Attended).error().id, u"two-events"_s);
    QCOMPARE(registrations().remove(session(), both).error().id, u"two-events"_s);
    QCOMPARE(rsvpOf(ben), u"invited"_s);
}

void TestRegistrations::onlyWhoeverSaysSomethingNewIsCounted()
{
    const auto three = inviteMany(3);
    answer({three[0]}, Maybe);
    answer({three[0], three[1]}, Maybe);
    QCOMPARE(newestLabel(), u"“Potluck”: Guest 02 Díaz may come"_s);
    answer(three, Yes);
    QCOMPARE(newestLabel(), u"“Potluck”: 3 people come"_s);
    // Nobody says anything new, but a place goes on.
    save([](Event &event) { event.places = 3; });
    const auto late = invite(u"Late"_s);
    answer({late}, Yes);
    save([](Event &event) { event.places = 4; });
    answer({three[0]}, Yes);
    QCOMPARE(newestLabel(), u"Offer free places of “Potluck”"_s);
    QCOMPARE(rsvpOf(late), u"offered"_s);
}

void TestRegistrations::aNoAfterAYesCancels()
{
    const auto ana = invite(u"Ana"_s);
    answer({ana}, Yes);
    answer({ana}, No);
    QCOMPARE(rsvpOf(ana), u"cancelled"_s);
    QCOMPARE(newestLabel(), u"“Potluck”: Ana Díaz cancels"_s);
    QCOMPARE(*registrations().answer(session(), {ana}, No), 0);
    answer({ana}, Maybe);
    answer({ana}, No);
    QCOMPARE(rsvpOf(ana), u"no"_s);
}

void TestRegistrations::aYesBeyondThePlacesWaits()
{
    save([](Event &event) { event.places = 10; });
    const auto ten = inviteMany(10);
    const auto late = invite(u"Late"_s);
    answer(ten, Yes);
    answer({late}, Yes);
    QCOMPARE(newestLabel(), u"“Potluck”: Late Díaz waits for a place"_s);
    QCOMPARE(rsvpOf(late), u"waitlisted"_s);
    QCOMPARE(counts().yes, 10);
    QCOMPARE(counts().waiting, 1);
    // Saying it once more changes nothing of the order.
    QCOMPARE(*registrations().answer(session(), {late}, Yes), 0);
    QVERIFY(!reread(late).waitingSince.isEmpty());
}

void TestRegistrations::aPlaceThatComesFreeIsOfferedAndTaken()
{
    save([](Event &event) { event.places = 10; });
    const auto ten = inviteMany(10);
    const auto late = invite(u"Late"_s);
    answer(ten, Yes);
    answer({late}, Yes);
    answer({ten.first()}, Cancelled);
    QCOMPARE(rsvpOf(late), u"offered"_s);
    QVERIFY(reread(late).offerExpiresAt.startsWith(u"2026-11-18T"_s));
    QCOMPARE(counts().placesTaken, 10);
    answer({late}, Yes);
    QCOMPARE(rsvpOf(late), u"yes"_s);
    QVERIFY(reread(late).offerExpiresAt.isEmpty());
    // All is taken again, so whoever cancelled waits now.
    answer({ten.first()}, Yes);
    QCOMPARE(rsvpOf(ten.first()), u"waitlisted"_s);
}

void TestRegistrations::anOfferThatRanOutIsPassedOn()
{
    save([](Event &event) { event.places = 1; });
    const auto three = inviteMany(3);
    answer(three, Yes);
    answer({three[0]}, No);
    QCOMPARE(rsvpOf(three[1]), u"offered"_s);
    QCOMPARE(*registrations().passOnOffers(session(), m_event.id), 0);
    goOn(3);
    QVERIFY(*registrations().passOnOffers(session(), m_event.id) > 0);
    QCOMPARE(newestLabel(), u"Offer free places of “Potluck”"_s);
    QCOMPARE(rsvpOf(three[1]), u"expired"_s);
    QCOMPARE(rsvpOf(three[2]), u"offered"_s);
    QCOMPARE(counts().unanswered, 1);
    // Whoever let it run out comes behind all others when they say yes again.
    answer({three[1]}, Yes);
    QCOMPARE(rsvpOf(three[1]), u"waitlisted"_s);
    answer({three[2]}, No);
    QCOMPARE(rsvpOf(three[1]), u"offered"_s);
    answer({three[1]}, Yes);
    QCOMPARE(rsvpOf(three[1]), u"yes"_s);
}

void TestRegistrations::morePlacesAreGivenByTheNextAction()
{
    save([](Event &event) { event.places = 1; });
    const auto four = inviteMany(4);
    answer(four, Yes);
    QCOMPARE(counts().waiting, 3);
    save([](Event &event) { event.places = 3; });
    QCOMPARE(counts().offered, 0);
    QVERIFY(*registrations().passOnOffers(session(), m_event.id) > 0);
    QCOMPARE(counts().offered, 2);
    QCOMPARE(rsvpOf(four[3]), u"waitlisted"_s);
}

void TestRegistrations::whoeverWaitsComesBeforeWhoeverAnswersNow()
{
    save([](Event &event) { event.places = 1; });
    const auto three = inviteMany(3);
    answer({three[0], three[1]}, Yes);
    save([](Event &event) { event.places = 2; });
    answer({three[2]}, Yes);
    QCOMPARE(rsvpOf(three[1]), u"offered"_s);
    QCOMPARE(rsvpOf(three[2]), u"waitlisted"_s);
}

void TestRegistrations::aPlaceIsGivenAwayBeyondTheLimit()
{
    save([](Event &event) { event.places = 1; });
    const auto three = inviteMany(3);
    answer(three, Yes);
    QVERIFY(registrations().giveAway(session(), three[2]));
    QCOMPARE(newestLabel(), u"“Potluck”: a place for Guest 03 Díaz"_s);
    QCOMPARE(rsvpOf(three[2]), u"yes"_s);
    QCOMPARE(rsvpOf(three[1]), u"waitlisted"_s);
    // Two have places where there is one: the first who goes leaves none.
    answer({three[0]}, Cancelled);
    QCOMPARE(rsvpOf(three[1]), u"waitlisted"_s);
    answer({three[2]}, Cancelled);
    QCOMPARE(rsvpOf(three[1]), u"offered"_s);
}

void TestRegistrations::goingOffTheListFreesAPlace()
{
    save([](Event &event) { event.places = 1; });
    const auto two = inviteMany(2);
    answer(two, Yes);
    QVERIFY(registrations().remove(session(), {two[0]}));
    QCOMPARE(newestLabel(), u"Take Guest 01 Díaz off the list of “Potluck”"_s);
    QCOMPARE(rsvpOf(two[1]), u"offered"_s);
    QCOMPARE(counts().all, 1);
    QCOMPARE(registrations().remove(session(), {two[0]}).error().id, u"gone"_s);
}

void TestRegistrations::whoeverCameStaysOnTheList()
{
    const auto two = inviteMany(2);
    QVERIFY(registrations().checkIn(session(), two[0]));
    const auto refused = registrations().remove(session(), two);
    QCOMPARE(refused.error().id, u"attended"_s);
    QCOMPARE(counts().all, 2);
    // That it was taken back is a row as well.
    QVERIFY(registrations().undoCheckIn(session(), two[0]));
    QCOMPARE(registrations().remove(session(), {two[0]}).error().id, u"attended"_s);
    QVERIFY(registrations().remove(session(), {two[1]}));
    QCOMPARE(counts().all, 1);
    const auto others = inviteMany(2);
    QVERIFY(registrations().mark(session(), others, Attendance::Partial));
    QCOMPARE(registrations().remove(session(), others).error().id, u"attended"_s);
    QVERIFY(registrations().mark(session(), others, Attendance::Unknown));
    QVERIFY(registrations().remove(session(), others));
    QCOMPARE(newestLabel(), u"Take 2 people off the list of “Potluck”"_s);
}

void TestRegistrations::aYesIsConfirmedThreeTimes()
{
    const auto ana = invite(u"Ana"_s);
    QCOMPARE(registrations().confirm(session(), ana).error().id, u"no-yes"_s);
    answer({ana}, Yes);
    for (int stage = 1; stage <= 3; ++stage) {
        QVERIFY(*registrations().confirm(session(), ana) > 0);
        QCOMPARE(reread(ana).confirmStage, stage);
    }
    QCOMPARE(newestLabel(), u"“Potluck”: Ana Díaz confirms"_s);
    QCOMPARE(*registrations().confirm(session(), ana), 0);
    // Whoever comes back after all has confirmed nothing yet.
    answer({ana}, Cancelled);
    answer({ana}, Yes);
    QCOMPARE(reread(ana).confirmStage, 0);
}

void TestRegistrations::aNoteIsKept()
{
    const auto ana = invite(u"Ana"_s);
    QVERIFY(registrations().note(session(), ana, u" brings soup "_s));
    QCOMPARE(newestLabel(), u"Note on Ana Díaz for “Potluck”"_s);
    QCOMPARE(reread(ana).note, u"brings soup"_s);
}

void TestRegistrations::somebodyIsCheckedInOnce()
{
    const auto ana = invite(u"Ana"_s);
    answer({ana}, Yes);
    QVERIFY(*registrations().checkIn(session(), ana, u"front door"_s) > 0);
    QCOMPARE(newestLabel(), u"Check in Ana Díaz"_s);
    QCOMPARE(attendanceOf(ana), u"attended"_s);
    const QString cameAt = row(ana).cameAt;
    QVERIFY(cameAt.startsWith(u"2026-11-16T"_s));
    QCOMPARE(*registrations().checkIn(session(), ana, u"back door"_s), 0);
    QCOMPARE(row(ana).cameAt, cameAt);
    QCOMPARE(counts().came, 1);
    QCOMPARE(registrations().checkIn(session(), RegistrationId(77)).error().id, u"gone"_s);
}

void TestRegistrations::aCheckInIsTakenBackByARow()
{
    const auto ana = invite(u"Ana"_s);
    QCOMPARE(*registrations().undoCheckIn(session(), ana), 0);
    QVERIFY(registrations().checkIn(session(), ana));
    QVERIFY(*registrations().undoCheckIn(session(), ana) > 0);
    QCOMPARE(newestLabel(), u"Take back the check-in of Ana Díaz"_s);
    QCOMPARE(attendanceOf(ana), QString());
    QVERIFY(row(ana).cameAt.isEmpty());
    QVERIFY(*registrations().checkIn(session(), ana) > 0);
    QCOMPARE(attendanceOf(ana), u"attended"_s);
    Statement rows(workspace().store().reader(), u"SELECT count(*) FROM check_in"_s);
    QCOMPARE(rows.one<int>().value_or(0), 3);
}

void TestRegistrations::whoeverSaidNoAndComesIsIn()
{
    const auto ana = invite(u"Ana"_s);
    answer({ana}, No);
    QVERIFY(registrations().checkIn(session(), ana));
    QCOMPARE(rsvpOf(ana), u"no"_s);
    QCOMPARE(attendanceOf(ana), u"attended"_s);
    QVERIFY(!reread(ana).isWalkIn);
}

void TestRegistrations::whoeverWaitsAndComesHasSaidYes_data()
{
    QTest::addColumn<Rsvp>("before");
    QTest::addColumn<bool>("isByPaper");
    QTest::newRow("waits") << Waitlisted << false;
    QTest::newRow("waits, keyed in") << Waitlisted << true;
    QTest::newRow("has an offer") << Offered << false;
    QTest::newRow("let it run out") << Expired << false;
}

void TestRegistrations::whoeverWaitsAndComesHasSaidYes()
{
    QFETCH(Rsvp, before);
    QFETCH(bool, isByPaper);
    save([](Event &event) { event.places = 1; });
    const auto three = inviteMany(3);
    answer(three, Yes);
    if (before != Waitlisted)
        answer({three[0]}, Cancelled);
    if (before == Expired) {
        goOn(3);
        QVERIFY(registrations().passOnOffers(session(), m_event.id));
    }
    QVERIFY(reread(three[1]).rsvp == before);
    QVERIFY(isByPaper ? registrations().mark(session(), {three[1]}, Attendance::Partial)
                      : registrations().checkIn(session(), three[1]));
    const auto there = reread(three[1]);
    QCOMPARE(keyOf(there.rsvp), u"yes"_s);
    QVERIFY(!there.answeredAt.isEmpty() && there.waitingSince.isEmpty() && there.offerExpiresAt.isEmpty());
    QVERIFY(there.hasCome());
}

void TestRegistrations::whoeverIsInTheRoomLeavesNoPlace()
{
    save([](Event &event) { event.places = 2; });
    const auto three = inviteMany(3);
    answer({three[0]}, Yes);
    answer({three[1]}, No);
    QVERIFY(registrations().checkIn(session(), three[1]));
    QCOMPARE(counts().placesTaken, 2);
    answer({three[2]}, Yes);
    QCOMPARE(rsvpOf(three[2]), u"waitlisted"_s);
    // Whoever is there needs no place to say yes.
    answer({three[1]}, Yes);
    QCOMPARE(rsvpOf(three[1]), u"yes"_s);
    QCOMPARE(counts().placesTaken, 2);
}

void TestRegistrations::whatPaperKnowsTheDoorLeavesAlone()
{
    const auto ana = invite(u"Ana"_s);
    QVERIFY(registrations().mark(session(), {ana}, Attendance::Partial));
    QCOMPARE(*registrations().checkIn(session(), ana), 0);
    QCOMPARE(attendanceOf(ana), u"partial"_s);
    QVERIFY(row(ana).cameAt.isEmpty());
    QVERIFY(*registrations().undoCheckIn(session(), ana) > 0);
    QCOMPARE(attendanceOf(ana), QString());
}

/// As when the files of two laptops meet: neither knew of the other.
void TestRegistrations::twoStationsCountSomebodyOnce()
{
    const auto ana = invite(u"Ana"_s);
    QVERIFY(registrations().checkIn(session(), ana, u"front"_s));
    const QString first = row(ana).cameAt;
    QVERIFY(workspace().store().act(session(), Operation::EditPeople, u"Bring in the other door"_s, [&](Action &action) {
        CheckIn other{0, ana, instantText(instantOf(first).addSecs(60)), u"back"_s, 0};
        action.on<RegistrationRepository>().insert(action, other);
    }));
    QCOMPARE(row(ana).cameAt, first);
    QCOMPARE(registrations().of(session(), m_event.id).size(), 1);
    QCOMPARE(counts().came, 1);
    // Both were the same mistake.
    QVERIFY(registrations().undoCheckIn(session(), ana));
    QVERIFY(row(ana).cameAt.isEmpty());
    QCOMPARE(counts().came, 0);
}

void TestRegistrations::somebodyKnownWalksIn()
{
    save([](Event &event) { event.places = 1; });
    const auto guest = invite(u"Guest"_s);
    answer({guest}, Yes);
    const PersonId ana = m_workspace->add(m_workspace->person(u"Ana"_s, u"Díaz"_s));
    const auto entered = registrations().walkIn(session(), m_event, ana);
    QVERIFY(entered);
    QCOMPARE(newestLabel(), u"Ana Díaz walked in"_s);
    // The limit is never refused at the door.
    QCOMPARE(rsvpOf(*entered), u"yes"_s);
    QCOMPARE(attendanceOf(*entered), u"attended"_s);
    QVERIFY(reread(*entered).isWalkIn);
    QCOMPARE(*registrations().walkIn(session(), m_event, ana), *entered);
    QCOMPARE(counts().walkIns, 1);
    // Whoever is on the list just comes in.
    QCOMPARE(*registrations().walkIn(session(), m_event, reread(guest).person), guest);
    QCOMPARE(newestLabel(), u"Check in Guest Díaz"_s);
    QVERIFY(!reread(guest).isWalkIn);
    QCOMPARE(counts().came, 2);
}

void TestRegistrations::somebodyNewWalksIn()
{
    const auto entered = registrations().walkIn(session(), m_event, u" Rosa Peña "_s, u"212 555 0100"_s, u"front"_s);
    QVERIFY(entered);
    QCOMPARE(newestLabel(), u"Rosa Peña walked in"_s);
    QVERIFY(!row(*entered).cameAt.isEmpty());
    const auto rosa = *workspace().people().find(session(), reread(*entered).person);
    QCOMPARE(rosa.givenName, u"Rosa"_s);
    QCOMPARE(rosa.familyName, u"Peña"_s);
    QCOMPARE(rosa.phones.first().e164, u"+12125550100"_s);
    QCOMPARE(rosa.source, u"Came to “Potluck”"_s);
    QCOMPARE(workspace().people().ids(session(), u"pena"_s), QList{rosa.id});
    QVERIFY(registrations().walkIn(session(), m_event, u"Sam"_s, u""_s));
    QCOMPARE(counts().walkIns, 2);
}

void TestRegistrations::aWalkInThatCannotBeIsRefused()
{
    QCOMPARE(registrations().walkIn(session(), m_event, u"  "_s, u"212 555 0100"_s).error().id, u"empty-name"_s);
    QCOMPARE(registrations().walkIn(session(), m_event, u"Rosa"_s, u"ask the night shift"_s).error().id, u"phone"_s);
    Event gone = m_event;
    gone.id = EventId(77);
    const auto before = workspace().people().count(session());
    QCOMPARE(registrations().walkIn(session(), gone, u"Rosa"_s, {}).error().id, u"gone"_s);
    QCOMPARE(workspace().people().count(session()), before);
}

void TestRegistrations::attendanceIsMarkedWithoutTheDoor()
{
    const auto two = inviteMany(2);
    QVERIFY(registrations().mark(session(), {two[0]}, Attendance::Partial));
    QCOMPARE(newestLabel(),
             u"Attendance at “Potluck” of Guest 01 Díaz: %1"_s.arg(EventWords::attendance(Attendance::Partial)));
    QCOMPARE(attendanceOf(two[0]), u"partial"_s);
    QCOMPARE(counts().came, 1);
    QVERIFY(registrations().mark(session(), two, Attendance::Excused));
    QCOMPARE(newestLabel(), u"Attendance at “Potluck” of 2 people: %1"_s.arg(EventWords::attendance(Attendance::Excused)));
    QVERIFY(registrations().mark(session(), two, Attendance::Unknown));
    QCOMPARE(newestLabel(), u"Attendance at “Potluck” of 2 people: not known"_s);
    QCOMPARE(attendanceOf(two[1]), QString());
}

void TestRegistrations::whoeverIsMarkedAsAwayIsNotIn()
{
    const auto ana = invite(u"Ana"_s);
    QVERIFY(registrations().checkIn(session(), ana));
    QVERIFY(registrations().mark(session(), {ana}, Attendance::Partial));
    QVERIFY(!row(ana).cameAt.isEmpty());
    QVERIFY(registrations().mark(session(), {ana}, Attendance::Excused));
    QVERIFY(row(ana).cameAt.isEmpty());
}

void TestRegistrations::closingShowsWhoIsMissing()
{
    const auto four = inviteMany(4);
    answer({four[0], four[1]}, Yes);
    answer({four[2]}, Maybe);
    QVERIFY(registrations().checkIn(session(), four[0]));
    const auto closing = registrations().closing(session(), m_event.id);
    QCOMPARE(closing.came, 1);
    QCOMPARE(closing.missing.size(), 1);
    QCOMPARE(closing.missing.first().name, u"Guest 02 Díaz"_s);
    QCOMPARE(attendanceOf(four[1]), QString());
}

void TestRegistrations::closingTellsWhoCame()
{
    const auto five = inviteMany(5);
    answer(five.first(3), Yes);
    answer({five[3]}, No);
    goOn(19); // the evening has begun
    QVERIFY(registrations().checkIn(session(), five[0]));
    QVERIFY(registrations().close(session(), m_event, true, {five[2]}));
    QCOMPARE(newestLabel(), u"Close the attendance of “Potluck”: 1 came, 2 did not"_s);
    QCOMPARE(attendanceOf(five[0]), u"attended"_s);
    QCOMPARE(attendanceOf(five[1]), u"no_show"_s);
    QCOMPARE(attendanceOf(five[2]), u"excused"_s);
    QCOMPARE(attendanceOf(five[3]), QString());
    QCOMPARE(attendanceOf(five[4]), QString());
    QCOMPARE(keyOf(workspace().events().find(session(), m_event.id)->status), u"done"_s);
    QCOMPARE(*registrations().close(session(), m_event, true), 0);
    // Whoever was overlooked comes in all the same.
    QVERIFY(registrations().checkIn(session(), five[1]));
    QCOMPARE(counts().noShows, 0);
}

void TestRegistrations::anUntrackedEveningBlamesNobody()
{
    const auto two = inviteMany(2);
    answer(two, Yes);
    goOn(19); // the evening has begun
    QVERIFY(registrations().checkIn(session(), two[0]));
    QVERIFY(registrations().close(session(), m_event, false));
    QCOMPARE(newestLabel(), u"Close the attendance of “Potluck”: nobody kept a sheet"_s);
    QCOMPARE(attendanceOf(two[0]), u"attended"_s);
    QCOMPARE(attendanceOf(two[1]), u"untracked"_s);
    QCOMPARE(counts().noShows, 0);
}

void TestRegistrations::whoeverCancelledTooLateIsANoShow()
{
    const auto five = inviteMany(5);
    const auto four = five.first(4);
    answer(five, Yes);
    answer({four[0]}, Cancelled);
    goOn(19); // the evening has begun
    answer({four[1], four[2]}, Cancelled);
    answer({five[4]}, No);
    QVERIFY(registrations().mark(session(), {four[2]}, Attendance::Excused));
    QVERIFY(registrations().close(session(), m_event, true));
    QCOMPARE(attendanceOf(four[0]), QString());
    QCOMPARE(attendanceOf(four[1]), u"no_show"_s);
    QCOMPARE(attendanceOf(four[2]), u"excused"_s);
    QCOMPARE(attendanceOf(four[3]), u"no_show"_s);
    QCOMPARE(attendanceOf(five[4]), u"no_show"_s);
}

void TestRegistrations::aCalledOffEveningIsNotClosed()
{
    answer({invite(u"Ana"_s)}, Yes);
    save([](Event &event) { event.status = EventStatus::Cancelled; });
    QCOMPARE(registrations().close(session(), m_event, true).error().id, u"called-off"_s);
    QCOMPARE(counts().noShows, 0);
}

void TestRegistrations::whatHasNotBegunIsNotClosed()
{
    answer({invite(u"Ana"_s)}, Yes);
    QCOMPARE(registrations().close(session(), m_event, true).error().id, u"not-begun"_s);
    save([](Event &event) {
        event.startsAt.clear();
        event.endsAt.clear();
    });
    QCOMPARE(registrations().close(session(), m_event, true).error().id, u"not-begun"_s);
    QCOMPARE(counts().noShows, 0);
}

void TestRegistrations::everyoneIsCountedOnce()
{
    QVERIFY(registrations().counts(session()).isEmpty());
    save([](Event &event) { event.places = 2; });
    const auto eight = inviteMany(8);
    answer(eight.first(4), Yes);   // two of them wait
    answer({eight[4]}, Maybe);     //
    answer({eight[5]}, No);        //
    answer({eight[6]}, Cancelled); //
    answer({eight[0]}, Cancelled); // whose place is offered
    QVERIFY(registrations().checkIn(session(), eight[1]));
    const auto where = counts();
    QCOMPARE(where.all, 8);
    QCOMPARE(where.yes, 1);
    QCOMPARE(where.offered, 1);
    QCOMPARE(where.waiting, 1);
    QCOMPARE(where.maybe, 1);
    QCOMPARE(where.no, 3);
    QCOMPARE(where.unanswered, 1);
    QCOMPARE(where.came, 1);
    QCOMPARE(where.placesTaken, 2);
    addEvent(u"Empty"_s);
    const auto all = registrations().counts(session());
    QCOMPARE(all.size(), 1);
    QVERIFY(all.value(m_event.id) == where);
}

void TestRegistrations::aPersonsRegistrationsAreToldLatestFirst()
{
    const auto ana = invite(u"Ana"_s);
    const PersonId person = reread(ana).person;
    const auto earlier = addEvent(u"Training"_s, 0, u"2026-11-20"_s), later = addEvent(u"Assembly"_s, 0, u"2027-01-10"_s);
    for (const auto &event : {earlier, later})
        QVERIFY(registrations().invite(session(), event, {person}));
    QVERIFY(registrations().checkIn(session(), ana));
    const auto rows = registrations().of(session(), person);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].event.name, u"Assembly"_s);
    QCOMPARE(rows[1].event.name, u"Potluck"_s);
    QCOMPARE(rows[2].event.name, u"Training"_s);
    QCOMPARE(rows[1].name, u"Ana Díaz"_s);
    QVERIFY(!rows[1].cameAt.isEmpty());
    QVERIFY(rows[2].cameAt.isEmpty());
}

void TestRegistrations::undoingAnInvitationKeepsWhoeverCame()
{
    const PersonId ana = m_workspace->add(m_workspace->person(u"Ana"_s, u"Díaz"_s));
    const PersonId ben = m_workspace->add(m_workspace->person(u"Ben"_s, u"Ode"_s));
    const auto invited = *registrations().invite(session(), m_event, {ana, ben});
    QVERIFY(registrations().checkIn(session(), registrations().find(session(), m_event.id, ana)->id));
    const auto undone = workspace().changes().undo(session(), invited);
    QVERIFY(undone);
    QVERIFY(!undone->kept.isEmpty());
    QVERIFY(registrations().find(session(), m_event.id, ana)->hasCome());
    QVERIFY(!registrations().find(session(), m_event.id, ben));
}

void TestRegistrations::whoeverWasCheckedInStaysSoOnceItIsOver()
{
    const auto ana = invite(u"Ana"_s);
    auto &changes = workspace().changes();
    const qint64 invited = changes.newestOf(session());
    QVERIFY(registrations().checkIn(session(), ana));
    const qint64 checkedIn = changes.newestOf(session());
    QVERIFY(registrations().walkIn(session(), m_event, u"Rosa Peña"_s, {}));
    const qint64 walkedIn = changes.newestOf(session());
    save([](Event &event) { event.status = EventStatus::Done; });
    const auto refused = changes.undo(session(), checkedIn);
    QCOMPARE(refused.error().id, u"attended"_s);
    QVERIFY2(refused.error().message.contains(u"take the check-in back"_s), qPrintable(refused.error().message));
    QCOMPARE(changes.undo(session(), walkedIn).error().id, u"attended"_s);
    // What belongs to a check-in does not take it along either.
    const auto plan = changes.plan(session(), invited);
    QVERIFY(plan && !plan->conflicts.isEmpty());
    QCOMPARE(changes.undo(session(), invited, plan->conflicts).error().id, u"attended"_s);
    QCOMPARE(counts().came, 2);
    QVERIFY(registrations().mark(session(), {ana}, Attendance::Unknown));
    QCOMPARE(counts().came, 1);
    QVERIFY(changes.undo(session(), changes.newestOf(session())));
    QCOMPARE(counts().came, 2);
}

void TestRegistrations::whileItGoesOnASlipAtTheDoorIsUndone()
{
    save([](Event &event) { event.status = EventStatus::Live; });
    const auto ana = invite(u"Ana"_s);
    QVERIFY(registrations().checkIn(session(), ana));
    QVERIFY(workspace().changes().undo(session(), workspace().changes().newestOf(session())));
    QVERIFY(row(ana).cameAt.isEmpty());
    QCOMPARE(attendanceOf(ana), QString());
}

void TestRegistrations::everyChangeIsUndone()
{
    save([](Event &event) { event.places = 2; });
    const auto four = inviteMany(4);
    answer(four.first(3), Yes);
    const PersonId somebody = m_workspace->add(m_workspace->person(u"Sam"_s, u"Ode"_s));
    const auto content = [&] { return contentOf(workspace().store().reader()); };
    const std::function<void()> steps[] = {
        [&] { answer({four[0]}, Cancelled); },
        [&] { QVERIFY(registrations().giveAway(session(), four[2])); },
        [&] { QVERIFY(registrations().confirm(session(), four[0])); },
        [&] { QVERIFY(registrations().note(session(), four[0], u"brings soup"_s)); },
        [&] { QVERIFY(registrations().remove(session(), four)); },
        [&] { QVERIFY(registrations().checkIn(session(), four[0])); },
        [&] { QVERIFY(registrations().walkIn(session(), m_event, somebody)); },
        [&] { QVERIFY(registrations().walkIn(session(), m_event, u"Rosa Peña"_s, {})); },
        [&] { QVERIFY(registrations().mark(session(), four, Attendance::Excused)); },
    };
    const auto goesBack = [&](const std::function<void()> &step) {
        const auto before = content();
        step();
        QVERIFY(content() != before);
        const auto undone = workspace().changes().undo(session(), workspace().changes().newestOf(session()));
        QVERIFY(undone);
        QVERIFY(undone->kept.isEmpty());
        QCOMPARE(content(), before);
    };
    for (const auto &step : steps)
        goesBack(step);
    goOn(19); // the evening has begun
    goesBack([&] { QVERIFY(registrations().close(session(), m_event, true)); });
}

RNF_TEST(TestRegistrations)
#include "tst_registrations.moc"
