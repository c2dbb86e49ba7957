#include "programme/ProgrammeSteps.h"
#include "support/TestProgram.h"

#include "events/Registrations.h"
#include "merges/Merges.h"
#include "needs/Needs.h"
#include "programme/ProgrammeConflicts.h"
#include "programme/SessionSignUps.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Who gets a place in a session, who waits for one, and who gets it next.
class TestSessionSignUps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoComesTooLateWaits();
    void whoSignsUpTwiceStandsThereOnce();
    void aPlaceThatComesFreeGoesToTheFirstWhoWaits();
    void whoWasTakenOutWaitsBehindTheOthers();
    void severalAreTakenOutAtOnce();
    void morePlacesGoToThoseWhoWait();
    void fewerPlacesTakeNobodyOut();
    void withoutALimitEverybodyIsIn();
    void whoDoesNotComeAnyMoreTakesNoPlace();
    void whoComesAfterAllWaitsLikeEverybody();
    void whoIsOffTheListOfTheEventIsOffThis();
    void whoWasThereIsMarked();
    void whoWaitedMayHaveBeenThere();
    void whoWasMarkedByMistakeWaitsOn();
    void theActionNamesAFewOfMany();
    void aCalledOffSessionGivesNothingAway();
    void aSessionForEverybodyNeedsNoList();
    void nobodyWithoutARegistrationSignsUp();
    void whoeverIsDeletedMeanwhileIsSaid();
    void theirOrderIsThatOfSigningUp();
    void twoWhoAreOneHaveTheBetterPlaceAndTheOtherGoesOn_data();
    void twoWhoAreOneHaveTheBetterPlaceAndTheOtherGoesOn();
    void whatIsCalledOffGivesNoPlaceAway();
    void theRoomHoldsWhoSignedUp();
    void theirNeedsCountAsThoseOfWhoHoldsIt();
    void fewerThanNoPlacesAreRefused();
    void everyStepIsUndone();

private:
    Workspace &workspace() { return **m_workspace; }
    const Session &session() { return m_workspace->session; }
    SessionSignUps signUps() { return {workspace().store(), workspace().people()}; }
    QString newestLabel() { return workspace().changes().history(session(), 1).first().label; }
    qint64 newestAction() { return workspace().changes().history(session(), 1).first().seq; }
    QByteArray content() { return contentOf(workspace().store().reader()); }
    ProgrammeSessionId offer(int seats, SessionAccess access = SessionAccess::Prereg,
                             const QString &title = u"Phone banks"_s)
    {
        auto offered = m_steps->titled(title);
        offered.seatsMax = seats;
        offered.access = access;
        return m_steps->add(offered);
    }
    RegistrationId registered(const QString &given, const Event &event)
    {
        auto &registrations = workspace().registrations();
        const auto person = m_workspace->add(m_workspace->person(given, u"Díaz"_s));
        if (!registrations.invite(session(), event, {person}))
            qFatal("nobody invited");
        return registrations.find(session(), event.id, person)->id;
    }
    RegistrationId registered(const QString &given) { return registered(given, m_steps->event); }
    QList<RegistrationId> registered(const QStringList &given)
    {
        QList<RegistrationId> ids;
        for (const auto &name : given)
            ids += registered(name);
        return ids;
    }
    PersonId personOf(RegistrationId id)
    {
        return workspace().registrations().of(session(), {id}).first().registration.person;
    }
    void answer(RegistrationId id, Rsvp rsvp) { QVERIFY(workspace().registrations().answer(session(), {id}, rsvp)); }
    void signUp(ProgrammeSessionId id, const QList<RegistrationId> &registrations)
    {
        for (const auto registration : registrations) {
            const auto done = signUps().signUp(session(), id, registration);
            QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        }
    }
    /// "Ana in, Luis 1, Nina 2"; "gone" for whoever does not come any more.
    QString stand(ProgrammeSessionId id)
    {
        QStringList said;
        for (const auto &row : signUps().of(session(), id)) {
            const bool wasThere = row.signUp.status == SessionSignUpStatus::Attended;
            const QString place = row.waits > 0 ? QString::number(row.waits) : wasThere ? u"there"_s : u"in"_s;
            said += row.name.section(u' ', 0, 0) + u' ' + (row.mayCome ? place : u"gone"_s);
        }
        return said.join(u", "_s);
    }
    void setSeats(ProgrammeSessionId id, int seats)
    {
        const auto before = *m_steps->programmes().find(session(), id);
        auto after = before;
        after.seatsMax = seats;
        QVERIFY(m_steps->programmes().save(session(), before, after));
    }
    template <typename T>
    static QString refusal(const Result<T> &done)
    {
        return done ? QString() : done.error().id;
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<ProgrammeSteps> m_steps;
};

void TestSessionSignUps::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_steps.reset();
    m_workspace = std::make_unique<TestWorkspace>();
    m_steps = std::make_unique<ProgrammeSteps>(*m_workspace);
}

void TestSessionSignUps::whoComesTooLateWaits()
{
    const auto banks = offer(2);
    const auto people = registered({u"Ana"_s, u"Luis"_s, u"Nina"_s, u"Omar"_s});
    signUp(banks, {people[0]});
    QCOMPARE(newestLabel(), u"Sign Ana Díaz up for “Phone banks”"_s);
    signUp(banks, people.mid(1));
    QCOMPARE(newestLabel(), u"Put Omar Díaz on the waiting list of “Phone banks”"_s);
    QCOMPARE(stand(banks), u"Ana in, Luis in, Nina 1, Omar 2"_s);
    QCOMPARE(SessionSignUps::counts(signUps().of(session(), banks)), (SessionSignUpCounts{2, 2, 0}));
}

void TestSessionSignUps::whoSignsUpTwiceStandsThereOnce()
{
    const auto banks = offer(1);
    const auto people = registered({u"Ana"_s, u"Luis"_s});
    signUp(banks, people);
    for (const auto one : people) {
        const auto again = signUps().signUp(session(), banks, one);
        QVERIFY(again);
        QCOMPARE(*again, 0);
    }
    QCOMPARE(stand(banks), u"Ana in, Luis 1"_s);
}

void TestSessionSignUps::aPlaceThatComesFreeGoesToTheFirstWhoWaits()
{
    const auto banks = offer(1), media = offer(1, SessionAccess::Open, u"Media"_s);
    const auto people = registered({u"Ana"_s, u"Luis"_s, u"Nina"_s});
    signUp(banks, people);
    signUp(media, people);
    QVERIFY(signUps().takeOut(session(), banks, {people[0]}));
    QCOMPARE(newestLabel(), u"Take Ana Díaz out of “Phone banks”; now in: Luis Díaz"_s);
    QCOMPARE(stand(banks), u"Luis in, Nina 1"_s);
    QCOMPARE(stand(media), u"Ana in, Luis 1, Nina 2"_s); // another session is not concerned
    QVERIFY(signUps().takeOut(session(), banks, {people[2]}));
    QCOMPARE(newestLabel(), u"Take Nina Díaz out of “Phone banks”"_s);
    const auto nothing = signUps().takeOut(session(), banks, {people[2]});
    QVERIFY(nothing);
    QCOMPARE(*nothing, 0);
}

void TestSessionSignUps::whoWasTakenOutWaitsBehindTheOthers()
{
    const auto banks = offer(1);
    const auto people = registered({u"Ana"_s, u"Luis"_s, u"Nina"_s});
    signUp(banks, people);
    QVERIFY(signUps().takeOut(session(), banks, {people[0]}));
    signUp(banks, {people[0]});
    QCOMPARE(stand(banks), u"Luis in, Nina 1, Ana 2"_s);
}

void TestSessionSignUps::severalAreTakenOutAtOnce()
{
    const auto banks = offer(2);
    const auto people = registered({u"Ana"_s, u"Luis"_s, u"Nina"_s, u"Omar"_s, u"Rosa"_s});
    signUp(banks, people);
    QVERIFY(signUps().takeOut(session(), banks, {people[0], people[1], people[2]}));
    QCOMPARE(newestLabel(), u"Take 3 people out of “Phone banks”; now in: Omar Díaz, Rosa Díaz"_s);
    QCOMPARE(stand(banks), u"Omar in, Rosa in"_s);
}

void TestSessionSignUps::morePlacesGoToThoseWhoWait()
{
    const auto banks = offer(1);
    signUp(banks, registered({u"Ana"_s, u"Luis"_s, u"Nina"_s, u"Omar"_s}));
    setSeats(banks, 3);
    QCOMPARE(newestLabel(), u"Edit the session “Phone banks”; now in: Luis Díaz, Nina Díaz"_s);
    QCOMPARE(stand(banks), u"Ana in, Luis in, Nina in, Omar 1"_s);
    setSeats(banks, 0);
    QCOMPARE(stand(banks), u"Ana in, Luis in, Nina in, Omar in"_s);
}

void TestSessionSignUps::fewerPlacesTakeNobodyOut()
{
    const auto banks = offer(2);
    const auto people = registered({u"Ana"_s, u"Luis"_s, u"Nina"_s});
    signUp(banks, people);
    setSeats(banks, 1);
    QCOMPARE(newestLabel(), u"Edit the session “Phone banks”"_s);
    QCOMPARE(stand(banks), u"Ana in, Luis in, Nina 1"_s);
    QVERIFY(signUps().takeOut(session(), banks, {people[0]}));
    QCOMPARE(stand(banks), u"Luis in, Nina 1"_s); // the place is none any more
}

void TestSessionSignUps::withoutALimitEverybodyIsIn()
{
    const auto banks = offer(0);
    signUp(banks, registered({u"Ana"_s, u"Luis"_s, u"Nina"_s}));
    QCOMPARE(stand(banks), u"Ana in, Luis in, Nina in"_s);
}

void TestSessionSignUps::whoDoesNotComeAnyMoreTakesNoPlace()
{
    const auto banks = offer(1);
    const auto people = registered({u"Ana"_s, u"Luis"_s, u"Nina"_s});
    signUp(banks, people);
    answer(people[0], Rsvp::No);
    QCOMPARE(stand(banks), u"Luis 1, Nina 2, Ana gone"_s);
    const auto counts = SessionSignUps::counts(signUps().of(session(), banks));
    QCOMPARE(counts, (SessionSignUpCounts{0, 2, 0}));
    QCOMPARE(SessionSignUps::passable(*m_steps->programmes().find(session(), banks), counts), 1);
    QVERIFY(signUps().passOn(session(), banks));
    QCOMPARE(newestLabel(), u"Pass on free places in “Phone banks”; now in: Luis Díaz"_s);
    QCOMPARE(stand(banks), u"Luis in, Nina 1"_s);
    const auto nothing = signUps().passOn(session(), banks);
    QVERIFY(nothing);
    QCOMPARE(*nothing, 0);
    // The next who signs up passes nobody who waits.
    answer(people[1], Rsvp::No);
    signUp(banks, {registered(u"Omar"_s)});
    QCOMPARE(newestLabel(), u"Put Omar Díaz on the waiting list of “Phone banks”; now in: Nina Díaz"_s);
    QCOMPARE(stand(banks), u"Nina in, Omar 1"_s);
}

void TestSessionSignUps::whoComesAfterAllWaitsLikeEverybody()
{
    const auto banks = offer(1), media = offer(2, SessionAccess::Prereg, u"Media"_s);
    const auto people = registered({u"Ana"_s, u"Luis"_s});
    signUp(banks, people);
    signUp(media, {people[0]});
    answer(people[0], Rsvp::No);
    QVERIFY(signUps().passOn(session(), banks));
    answer(people[0], Rsvp::Yes);
    QCOMPARE(stand(banks), u"Luis in"_s);
    QCOMPARE(stand(media), u"Ana in"_s); // nobody took that place
    signUp(banks, {people[0]});
    QCOMPARE(stand(banks), u"Luis in, Ana 1"_s);
}

void TestSessionSignUps::whoIsOffTheListOfTheEventIsOffThis()
{
    const auto banks = offer(1);
    const auto people = registered({u"Ana"_s, u"Luis"_s});
    signUp(banks, people);
    const auto before = content();
    QVERIFY(workspace().registrations().remove(session(), {people[0]}));
    QCOMPARE(stand(banks), u"Luis 1"_s);
    QVERIFY(workspace().changes().undo(session(), newestAction()));
    QCOMPARE(content(), before);
}

void TestSessionSignUps::whoWasThereIsMarked()
{
    const auto banks = offer(2);
    const auto people = registered({u"Ana"_s, u"Luis"_s, u"Nina"_s});
    signUp(banks, people);
    QVERIFY(signUps().mark(session(), banks, {people[0]}, true));
    QCOMPARE(newestLabel(), u"Were at “Phone banks”: Ana Díaz"_s);
    QCOMPARE(stand(banks), u"Ana there, Luis in, Nina 1"_s);
    QCOMPARE(SessionSignUps::counts(signUps().of(session(), banks)), (SessionSignUpCounts{2, 1, 1}));
    QVERIFY(signUps().mark(session(), banks, {people[0], people[1]}, false));
    QCOMPARE(newestLabel(), u"Were not at “Phone banks” after all: Ana Díaz"_s);
    QCOMPARE(stand(banks), u"Ana in, Luis in, Nina 1"_s);
}

void TestSessionSignUps::whoWaitedMayHaveBeenThere()
{
    const auto banks = offer(1);
    const auto people = registered({u"Ana"_s, u"Luis"_s});
    signUp(banks, people);
    QVERIFY(signUps().mark(session(), banks, people, true)); // nobody is sent away at the door
    QCOMPARE(stand(banks), u"Ana there, Luis there"_s);
    answer(people[1], Rsvp::No);
    signUp(banks, {registered(u"Nina"_s)});
    QCOMPARE(stand(banks), u"Ana there, Nina 1, Luis gone"_s);
    answer(people[0], Rsvp::No);
    QVERIFY(signUps().passOn(session(), banks));
    QCOMPARE(stand(banks), u"Nina in, Ana gone, Luis gone"_s); // that somebody was there is a fact, and stays
}

void TestSessionSignUps::whoWasMarkedByMistakeWaitsOn()
{
    const auto id = offer(1);
    const auto all = registered(QStringList{u"Ana"_s, u"Nina"_s, u"Luis"_s});
    signUp(id, all);
    QVERIFY(signUps().mark(session(), id, {all[2]}, true));
    QVERIFY(signUps().mark(session(), id, {all[2]}, false));
    QCOMPARE(stand(id), u"Ana in, Nina 1, Luis 2"_s);
}

void TestSessionSignUps::theActionNamesAFewOfMany()
{
    const auto id = offer(1);
    QStringList names;
    for (int i = 0; i < 9; ++i)
        names += u"Nora%1"_s.arg(i);
    signUp(id, registered(names));
    setSeats(id, 0);
    QVERIFY2(newestLabel().endsWith(u"and 3 others"_s), qPrintable(newestLabel()));
}

void TestSessionSignUps::aCalledOffSessionGivesNothingAway()
{
    const auto id = offer(1);
    signUp(id, registered(QStringList{u"Ana"_s, u"Nina"_s}));
    const auto before = *m_steps->programmes().find(session(), id);
    auto after = before;
    after.seatsMax = 5;
    after.status = SessionStatus::Cancelled;
    QVERIFY(m_steps->programmes().save(session(), before, after));
    QCOMPARE(stand(id), u"Ana in, Nina 1"_s);
}

void TestSessionSignUps::aSessionForEverybodyNeedsNoList()
{
    const auto ana = registered(u"Ana"_s);
    QCOMPARE(refusal(signUps().signUp(session(), offer(0, SessionAccess::Open), ana)), u"no-list"_s);
    signUp(offer(5, SessionAccess::Open), {ana});
    signUp(offer(0, SessionAccess::Invite), {ana});
    auto off = m_steps->titled(u"Off"_s);
    off.seatsMax = 5;
    off.status = SessionStatus::Cancelled;
    QCOMPARE(refusal(signUps().signUp(session(), m_steps->add(off), ana)), u"no-list"_s);
}

void TestSessionSignUps::nobodyWithoutARegistrationSignsUp()
{
    const auto banks = offer(1);
    const auto ana = registered(u"Ana"_s);
    const auto other = m_steps->addEvent(m_steps->event.venue, u"Potluck"_s);
    QCOMPARE(refusal(signUps().signUp(session(), banks, registered(u"Luis"_s, other))), u"other-event"_s);
    QCOMPARE(refusal(signUps().signUp(session(), banks, RegistrationId(77))), u"gone"_s);
    answer(ana, Rsvp::No);
    const auto refused = signUps().signUp(session(), banks, ana);
    QCOMPARE(refusal(refused), u"not-coming"_s);
    QCOMPARE(refused.error().message, u"Ana Díaz does not come to the event. Change their answer first."_s);
    QCOMPARE(stand(banks), QString());
}

void TestSessionSignUps::whoeverIsDeletedMeanwhileIsSaid()
{
    const auto banks = offer(1);
    const auto ana = registered(u"Ana"_s);
    QVERIFY(m_steps->programmes().remove(session(), *m_steps->programmes().find(session(), banks)));
    QCOMPARE(refusal(signUps().signUp(session(), banks, ana)), u"gone"_s);
    QCOMPARE(refusal(signUps().takeOut(session(), banks, {ana})), u"gone"_s);
}

void TestSessionSignUps::theirOrderIsThatOfSigningUp()
{
    const auto banks = offer(2);
    const auto people = registered({u"Ana"_s, u"Luis"_s, u"Nina"_s});
    signUp(banks, {people[2], people[0], people[1]});
    QCOMPARE(stand(banks), u"Nina in, Ana in, Luis 1"_s);
}

void TestSessionSignUps::twoWhoAreOneHaveTheBetterPlaceAndTheOtherGoesOn_data()
{
    QTest::addColumn<QList<int>>("order");
    QTest::addColumn<QString>("then");
    QTest::newRow("both are in") << QList{0, 1, 2} << u"Ana in, Nina in"_s;
    QTest::newRow("the kept one waits") << QList{1, 2, 0} << u"Ana in, Nina in"_s;
    QTest::newRow("the other one waits") << QList{0, 2, 1} << u"Ana in, Nina in"_s;
    QTest::newRow("both wait") << QList{3, 4, 0, 2, 1} << u"Omar in, Rosa in, Ana 1, Nina 2"_s;
}

void TestSessionSignUps::twoWhoAreOneHaveTheBetterPlaceAndTheOtherGoesOn()
{
    QFETCH(const QList<int>, order);
    const auto banks = offer(2);
    const auto people = registered({u"Ana"_s, u"Ana"_s, u"Nina"_s, u"Omar"_s, u"Rosa"_s});
    for (const int each : order)
        signUp(banks, {people[each]});
    const auto before = content();
    const auto merged = workspace().merges().merge(session(), MergeWish{personOf(people[0]), {personOf(people[1])}, {}});
    QVERIFY(merged);
    QTEST(stand(banks), "then");
    const bool hasPlaceGoneOn = order.first() == 0 && order[1] == 1;
    QCOMPARE(merged->flags.size(), hasPlaceGoneOn ? 1 : 0);
    if (hasPlaceGoneOn)
        QCOMPARE(merged->flags.first().text,
                 u"A place came free in “Phone banks”, and these have one now: Nina Díaz. Tell them."_s);
    QVERIFY(workspace().changes().undo(session(), merged->action));
    QCOMPARE(content(), before);
}

void TestSessionSignUps::whatIsCalledOffGivesNoPlaceAway()
{
    const auto banks = offer(2);
    const auto people = registered({u"Ana"_s, u"Ana"_s, u"Nina"_s});
    signUp(banks, people);
    const auto before = *m_steps->programmes().find(session(), banks);
    auto after = before;
    after.status = SessionStatus::Cancelled;
    QVERIFY(m_steps->programmes().save(session(), before, after));
    const auto merged = workspace().merges().merge(session(), MergeWish{personOf(people[0]), {personOf(people[1])}, {}});
    QVERIFY(merged);
    QVERIFY(merged->flags.isEmpty());
    QCOMPARE(stand(banks), u"Ana in, Nina 1"_s);
}

void TestSessionSignUps::theRoomHoldsWhoSignedUp()
{
    auto offered = m_steps->titled(u"Phone banks"_s);
    offered.expectedHigh = 1;
    offered.access = SessionAccess::Prereg;
    const auto banks = m_steps->add(offered);
    m_steps->place(banks, 1, m_steps->at(10));
    auto rooms = m_steps->rooms;
    rooms[1].seats = 2;
    const Venue venue = *m_steps->events().venue(session(), m_steps->event.venue);
    QVERIFY(m_steps->events().save(session(), venue, venue, m_steps->rooms, rooms));
    const auto people = registered({u"Ana"_s, u"Luis"_s, u"Nina"_s});
    const auto tooFull = [&] {
        int found = 0;
        for (const auto &one : ProgrammeConflicts(m_steps->programmes().facts(session(), m_steps->event.id)).all())
            found = one.code == ConflictCode::Capacity ? one.found : found;
        return found;
    };
    signUp(banks, people.first(2));
    QCOMPARE(tooFull(), 0);
    signUp(banks, {people[2]});
    QCOMPARE(tooFull(), 3);
    answer(people[2], Rsvp::No);
    QCOMPARE(tooFull(), 0);
    answer(people[2], Rsvp::Yes);
    setSeats(banks, 2);
    QVERIFY(signUps().takeOut(session(), banks, {people[2]}));
    signUp(banks, {people[2]}); // who waits needs no seat
    QCOMPARE(tooFull(), 0);
}

void TestSessionSignUps::theirNeedsCountAsThoseOfWhoHoldsIt()
{
    const auto banks = offer(5);
    m_steps->place(banks, 1, m_steps->at(10)); // up some stairs
    const auto ana = registered(u"Ana"_s);
    Need need;
    need.registration = ana;
    need.kind = NeedKind::Mobility;
    QVERIFY(workspace().needs().add(session(), need));
    const auto inTheWay = [&] {
        int people = 0;
        for (const auto &one : ProgrammeConflicts(m_steps->programmes().facts(session(), m_steps->event.id)).all())
            people += one.code == ConflictCode::AccessMismatch ? one.stepFree : 0;
        return people;
    };
    QCOMPARE(inTheWay(), 0);
    signUp(banks, {ana});
    QCOMPARE(inTheWay(), 1);
    QVERIFY(m_steps->programmes().setPicks(session(), {{ana, {banks}}}));
    QCOMPARE(inTheWay(), 1); // once
}

void TestSessionSignUps::fewerThanNoPlacesAreRefused()
{
    auto offered = m_steps->titled(u"Phone banks"_s);
    offered.seatsMax = -1;
    QCOMPARE(refusal(m_steps->programmes().add(session(), offered)), u"amount"_s);
}

void TestSessionSignUps::everyStepIsUndone()
{
    const auto banks = offer(1);
    const auto people = registered({u"Ana"_s, u"Luis"_s, u"Nina"_s});
    signUp(banks, people.first(2));
    const QList<std::function<Result<qint64>()>> steps{
        [&] { return signUps().signUp(session(), banks, people[2]); },
        [&] { return signUps().takeOut(session(), banks, {people[0]}); },
        [&] { return signUps().mark(session(), banks, people, true); },
    };
    for (const auto &step : steps) {
        const auto before = content();
        const auto done = step();
        QVERIFY(done && *done > 0);
        QVERIFY(workspace().changes().undo(session(), *done));
        QCOMPARE(content(), before);
    }
}

RNF_TEST(TestSessionSignUps)
#include "tst_session_sign_ups.moc"
