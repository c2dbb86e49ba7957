#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "interns/PlacementWords.h"
#include "interns/ProgramFit.h"
#include "recruiting/ApplicationSteps.h"
#include "recruiting/ApplicationWords.h"
#include "recruiting/Applications.h"
#include "workspace/DemoWorkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

constexpr int hour = 60;

/// Monday to Friday.
QList<AvailableTime> everyWorkday(int fromMin, int toMin)
{
    QList<AvailableTime> times;
    for (int weekday = Qt::Monday; weekday <= Qt::Friday; ++weekday)
        times += {0, weekday, fromMin, toMin};
    return times;
}

} // namespace

/// People apply, are judged by what the programme asks, and go step by step to a placement; nothing is decided silently.
class TestRecruiting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyPartOfAnApplicationIsKept();
    void anApplicationThatCannotBeIsRefused_data();
    void anApplicationThatCannotBeIsRefused();
    void whereItStandsIsNotChangedBySaving();
    void someoneNewIsMadeAlong();
    void someoneKnownIsFound_data();
    void someoneKnownIsFound();
    void someoneKnownGetsTheNewNumber();
    void theLongestWaitingStandsFirst();
    void theWeekIsThatOfTheTimesGiven_data();
    void theWeekIsThatOfTheTimesGiven();
    void stepsAreThoseOfTheTable_data();
    void stepsAreThoseOfTheTable();
    void aStepNamesItsAction_data();
    void aStepNamesItsAction();
    void manyGoTogetherOrNotAtAll();
    void decliningTakesAReason();
    void aWaitlistedOneIsScreenedAgain();
    void anOfferHoldsSevenDays();
    void aStepAnswersTheOfferThatIsOpen_data();
    void aStepAnswersTheOfferThatIsOpen();
    void anAnsweredOfferStaysAsItIs();
    void placingMakesThePlacementAndUndoTakesBothBack();
    void undoLeavesAPlacementThatWasWorkedWith();
    void nobodyIsPlacedTwiceInAProgramme();
    void placingCarriesWhatTheApplicationSays();
    void anApplicationIsMovedToAnotherProgramme();
    void aDayLiesBeforeInOrAfterTheIntake();
    void freePlacesAreThoseNobodyHasOrWasPromised();
    void anAnswerIsOverdueAfterSevenDays();
    void theFunnelFollowsTheSource();
    void theRubricHasFiveRequiredAndTwoWelcomeItems();
    void whatWasScoredStaysInTheRubric();
    void undoLeavesWhatWasScored();
    void scoresOfFormerReviewersCount();
    void theTotalIsTheWeightedMeanOfTheMost_data();
    void theTotalIsTheWeightedMeanOfTheMost();
    void aRequiredItemOfZeroIsFlagged();
    void aReviewerSeesOthersAfterHerOwn();
    void aReviewReplacesTheOneBefore();
    void aScoreOutsideTheScaleIsRefused();
    void anInterviewIsNoted();
    void everyChangeIsUndone();
    void aDeletedApplicationTakesAlongWhatBelongsToIt();
    void wordsSayWhatToLookAt();
    void theSampleHasFortyApplications();

private:
    Applications &applications() { return (*m_workspace)->applications(); }
    const Session &session() { return m_workspace->session; }
    PersonId person(const QString &name) { return m_workspace->add(m_workspace->person(name, u"Reyes"_s)); }
    ProgramId program(const QString &name, const QDate &from, const QDate &to)
    {
        InternProgram program;
        program.name = name;
        program.intakeFromOn = from;
        program.intakeToOn = to;
        return *(*m_workspace)->interns().add(session(), program);
    }
    Application read(ApplicationId id) { return applications().find(session(), id).value_or(Application()); }
    Application applied(const QString &name, int daysAgo = 0)
    {
        Application application;
        application.program = m_fall;
        application.person = person(name);
        application.receivedOn = today.addDays(-daysAgo);
        return read(*applications().add(session(), application));
    }
    /// By the steps that lead there.
    Application brought(Application application, ApplicationStatus to)
    {
        using enum ApplicationStatus;
        for (const auto status : {Screening, Interview, Offered, Accepted, Placed}) {
            if (application.status < to && status <= to && application.status < status)
                application = stepped(application, status);
        }
        return application;
    }
    Application stepped(const Application &application, ApplicationStatus to, const QString &reason = {})
    {
        const auto done = applications().step(session(), {application}, to, reason);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return read(application.id);
    }
    QString errorOf(const Result<qint64> &done) { return done ? QString() : done.error().id; }
    QString newestLabel() { return (*m_workspace)->changes().history(session(), 1).first().label; }
    void undo() { QVERIFY((*m_workspace)->changes().undo(session(), (*m_workspace)->changes().nextUndo(session())->seq)); }
    QList<RubricItem> writeRubric()
    {
        if (!applications().saveRubric(session(), m_fall, {}, Applications::usualRubric()))
            qFatal("no rubric");
        return applications().rubric(session(), m_fall);
    }
    static QList<Review> scores(const QList<RubricItem> &rubric, int score)
    {
        QList<Review> reviews;
        for (const auto &item : rubric)
            reviews += {{}, {}, {}, item.id, score, {}};
        return reviews;
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    ProgramId m_fall;
};

void TestRecruiting::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_fall = program(u"Fall 2026"_s, QDate(2026, 8, 1), QDate(2026, 9, 30));
}

void TestRecruiting::everyPartOfAnApplicationIsKept()
{
    Application full;
    full.person = person(u"Ana"_s);
    full.source = u" flyer "_s;
    full.receivedOn = QDate(2026, 9, 16);
    full.weekMin = 15 * hour;
    full.weeks = 12;
    full.startWishOn = QDate(2026, 9, 28);
    full.school = *(*m_workspace)->interns().schoolNamed(session(), u"Hudson College"_s);
    full.major = u"Labor studies"_s;
    full.wantsCredit = full.wantsStipend = true;
    full.note = u"Called twice"_s;
    full.availability = {{0, 3, 600, 840}, {0, 1, 600, 840}};
    full.answers = {{0, u"Why us?"_s, u"To learn"_s}, {0, u"Languages"_s, u"Spanish"_s}};
    const auto id = applications().add(session(), full);
    QVERIFY(id);
    QCOMPARE(newestLabel(), u"New application: Ana Reyes"_s);
    const Application kept = read(*id);
    QCOMPARE(kept.program, m_fall);
    QCOMPARE(kept.source, u"flyer"_s);
    QCOMPARE(kept.status, ApplicationStatus::Received);
    QCOMPARE(kept.statusOn, full.receivedOn);
    QCOMPARE(kept.school, full.school);
    QCOMPARE(kept.availability.first().weekday, 1);
    QCOMPARE(kept.answers.last().answer, u"Spanish"_s);
    Application after = kept;
    after.availability.removeFirst();
    after.availability += {0, 5, 600, 660};
    after.answers[0].answer = u"To organize"_s;
    after.weekMin = 20 * hour;
    QVERIFY(applications().save(session(), kept, after));
    const Application changed = read(*id);
    QCOMPARE(changed.availability.size(), 2);
    QCOMPARE(changed.availableMin(), 4 * hour + hour);
    QCOMPARE(changed.answers.first().answer, u"To organize"_s);
    QVERIFY(applications().of(session(), m_fall) == QList{changed});
    QVERIFY(applications().of(session(), full.person) == QList{changed});
    QVERIFY(Applications::all((*m_workspace)->store().reader()) == QList{changed});
    QCOMPARE(applications().sources(session()), QStringList{u"flyer"_s});
}

void TestRecruiting::anApplicationThatCannotBeIsRefused_data()
{
    QTest::addColumn<bool>("isSomebody");
    QTest::addColumn<QDate>("received");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("timeEnd");
    QTest::addColumn<QString>("id"); // empty: it can be
    QTest::newRow("fine") << true << today << 0 << 660 << QString();
    QTest::newRow("until midnight") << true << today << 0 << 1440 << QString();
    QTest::newRow("nobody") << false << today << 0 << 660 << u"no-person"_s;
    QTest::newRow("tomorrow") << true << today.addDays(1) << 0 << 660 << u"received"_s;
    QTest::newRow("below zero") << true << today << -1 << 660 << u"hours"_s;
    QTest::newRow("times backwards") << true << today << 0 << 600 << u"times"_s;
    QTest::newRow("past midnight") << true << today << 0 << 1441 << u"times"_s;
}

void TestRecruiting::anApplicationThatCannotBeIsRefused()
{
    QFETCH(bool, isSomebody);
    QFETCH(QDate, received);
    QFETCH(int, minutes);
    QFETCH(int, timeEnd);
    Application application;
    application.person = isSomebody ? person(u"Ana"_s) : PersonId();
    application.receivedOn = received;
    application.weekMin = minutes;
    application.availability = {{0, 1, 600, timeEnd}};
    const auto added = applications().add(session(), application);
    QTEST(added ? QString() : added.error().id, "id");
    QVERIFY(added || added.error().message.contains(u". "_s));
    if (!isSomebody)
        return;
    const Application before = applied(u"Luis"_s);
    Application after = before;
    after.receivedOn = received;
    after.weekMin = minutes;
    after.availability = application.availability;
    QTEST(errorOf(applications().save(session(), before, after)), "id");
}

void TestRecruiting::whereItStandsIsNotChangedBySaving()
{
    const Application before = applied(u"Ana"_s);
    Application after = before;
    after.status = ApplicationStatus::Accepted;
    after.program = program(u"Spring 2027"_s, QDate(2027, 1, 1), QDate(2027, 2, 28));
    after.decidedOn = today;
    after.declineReason = u"No"_s;
    after.note = u"Nice"_s;
    QVERIFY(applications().save(session(), before, after));
    Application expected = before;
    expected.note = u"Nice"_s;
    QVERIFY(read(before.id) == expected);
}

void TestRecruiting::someoneNewIsMadeAlong()
{
    const auto id = applications().add(session(), {}, {u"Ana Reyes"_s, {}, {}, u"ana@example.org"_s, u"212 555 0100"_s});
    QVERIFY(id);
    QCOMPARE(newestLabel(), u"New application: Ana Reyes"_s);
    const auto ana = (*m_workspace)->people().find(session(), read(*id).person);
    QCOMPARE(ana->familyName, u"Reyes"_s);
    QCOMPARE(ana->emails.first().address, u"ana@example.org"_s);
    QCOMPARE(ana->phones.first().e164, u"+12125550100"_s);
    QCOMPARE((*m_workspace)->people().ids(session(), u"ana reyes"_s), QList{ana->id});
    undo();
    QVERIFY(!(*m_workspace)->people().find(session(), ana->id));
    const auto nobody = applications().add(session(), {}, Applicant());
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().id, u"no-person"_s);
}

void TestRecruiting::someoneKnownIsFound_data()
{
    QTest::addColumn<Applicant>("applicant");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("address") << Applicant{u"Ana Reyes"_s, {}, {}, u"ANA@example.org"_s, {}} << true;
    QTest::newRow("number") << Applicant{u"Ana Reyes"_s, {}, {}, {}, u"(212) 555-0100"_s} << true;
    QTest::newRow("nickname") << Applicant{u"Ánita Reyes"_s, {}, {}, u"ana@example.org"_s, {}} << true;
    QTest::newRow("married") << Applicant{{}, u"Ana"_s, u"Díaz"_s, u"ana@example.org"_s, {}} << true;
    QTest::newRow("no name") << Applicant{{}, {}, {}, u"ana@example.org"_s, {}} << false;
    QTest::newRow("her brother") << Applicant{u"Luis Reyes"_s, {}, {}, {}, u"212 555 0100"_s} << false;
    QTest::newRow("only the name") << Applicant{u"Ana Reyes"_s, {}, {}, {}, {}} << false;
    QTest::newRow("other address") << Applicant{u"Ana Reyes"_s, {}, {}, u"ana@example.com"_s, {}} << false;
}

void TestRecruiting::someoneKnownIsFound()
{
    QFETCH(Applicant, applicant);
    Person ana = m_workspace->person(u"Ana"_s, u"Reyes"_s, u"212-555-0100"_s, u"ana@example.org"_s);
    ana.preferredName = u"Anita"_s;
    const PersonId known = m_workspace->add(ana);
    const auto id = applications().add(session(), {}, applicant);
    QVERIFY(id);
    QTEST(read(*id).person == known, "isKnown");
}

void TestRecruiting::someoneKnownGetsTheNewNumber()
{
    const PersonId ana = m_workspace->add(m_workspace->person(u"Ana"_s, u"Reyes"_s, {}, u"ana@example.org"_s));
    const Applicant applicant{u"Ana Reyes"_s, {}, {}, u"ana@example.org"_s, u"212 555 0100"_s};
    QVERIFY(applications().add(session(), {}, applicant));
    QVERIFY(applications().add(session(), {}, applicant));
    const auto now = (*m_workspace)->people().find(session(), ana);
    QCOMPARE(now->emails.size(), 1);
    QCOMPARE(now->phones.size(), 1);
    QCOMPARE(now->phones.first().e164, u"+12125550100"_s);
}

void TestRecruiting::theLongestWaitingStandsFirst()
{
    const auto late = applied(u"Ana"_s, 2), early = applied(u"Luis"_s, 9);
    const auto gone = stepped(applied(u"Eva"_s, 30), ApplicationStatus::Withdrawn);
    const auto waiting = stepped(applied(u"Rosa"_s, 20), ApplicationStatus::Waitlisted);
    QList<ApplicationId> order;
    for (const auto &application : applications().of(session(), m_fall))
        order += application.id;
    QCOMPARE(order, (QList{waiting.id, early.id, late.id, gone.id}));
}

void TestRecruiting::theWeekIsThatOfTheTimesGiven_data()
{
    QTest::addColumn<int>("stated");
    QTest::addColumn<QList<AvailableTime>>("times");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<ProgramFit>("fit");
    QTest::addColumn<bool>("areTwo");
    QTest::newRow("ten to two") << 0 << everyWorkday(600, 840) << 20 * hour << ProgramFit::Preferred << false;
    QTest::newRow("14.5 h") << 14 * hour + 30 << QList<AvailableTime>() << 14 * hour + 30 << ProgramFit::TooFew << false;
    QTest::newRow("15 h") << 15 * hour << QList<AvailableTime>() << 15 * hour << ProgramFit::Few << false;
    QTest::newRow("40 h") << 40 * hour << QList<AvailableTime>() << 40 * hour << ProgramFit::Preferred << false;
    QTest::newRow("over 40 h") << 40 * hour + 1 << QList<AvailableTime>() << 40 * hour + 1 << ProgramFit::Capped << false;
    QTest::newRow("both alike") << 20 * hour << everyWorkday(600, 840) << 20 * hour << ProgramFit::Preferred << false;
    QTest::newRow("both") << 25 * hour << everyWorkday(600, 750) << 12 * hour + 30 << ProgramFit::TooFew << true;
    QTest::newRow("overlapping") << 0 << QList<AvailableTime>{{0, 1, 660, 720}, {0, 1, 600, 700}, {0, 2, 600, 660}}
                                 << 3 * hour << ProgramFit::TooFew << false;
}

void TestRecruiting::theWeekIsThatOfTheTimesGiven()
{
    QFETCH(int, stated);
    QFETCH(QList<AvailableTime>, times);
    Application application;
    application.weekMin = stated;
    application.availability = times;
    QTEST(application.weekMinutes(), "minutes");
    QTEST(fitOf({}, application.weekMinutes()), "fit");
    QTEST(application.saysTwoLengths(), "areTwo");
}

void TestRecruiting::stepsAreThoseOfTheTable_data()
{
    QTest::addColumn<ApplicationStatus>("from");
    for (const auto key : keysOf(ApplicationStatus()))
        QTest::newRow(key) << *fromKey<ApplicationStatus>(QLatin1String(key));
}

void TestRecruiting::stepsAreThoseOfTheTable()
{
    using enum ApplicationStatus;
    QFETCH(ApplicationStatus, from);
    Application application = applied(u"Ana"_s, 40);
    if (from == Declined || from == Withdrawn || from == Waitlisted)
        application = stepped(application, from, u"Too few hours"_s);
    else if (from == Expired) {
        application = brought(application, ApplicationStatus::Interview);
        Offer old;
        old.madeOn = today.addDays(-8);
        QVERIFY(applications().offer(session(), application, old));
        application = stepped(application, Expired);
    } else
        application = brought(application, from);
    QCOMPARE(application.status, from);
    for (const char *key : keysOf(ApplicationStatus())) {
        const auto to = *fromKey<ApplicationStatus>(QLatin1String(key));
        // The offer has to run out first.
        if (from == Offered && to == Expired)
            continue;
        const auto done = applications().step(session(), {application}, to, u"Too few hours"_s);
        QCOMPARE(bool(done), stepsFrom(from).contains(to));
        if (!done) {
            QCOMPARE(done.error().id, u"no-step"_s);
            continue;
        }
        QCOMPARE(read(application.id).status, to);
        undo();
        QVERIFY(read(application.id) == application);
    }
}

void TestRecruiting::aStepNamesItsAction_data()
{
    QTest::addColumn<ApplicationStatus>("from");
    QTest::addColumn<ApplicationStatus>("to");
    QTest::addColumn<QString>("label");
    using enum ApplicationStatus;
    QTest::newRow("screen") << Received << Screening << u"Screen the application of Ana Reyes"_s;
    QTest::newRow("invite") << Screening << ApplicationStatus::Interview << u"Invite Ana Reyes to an interview"_s;
    QTest::newRow("offer") << ApplicationStatus::Interview << Offered << u"Offer Ana Reyes a place"_s;
    QTest::newRow("accept") << Offered << Accepted << u"Note that Ana Reyes accepts the offer"_s;
    QTest::newRow("place") << Accepted << Placed << u"Place Ana Reyes"_s;
    QTest::newRow("decline") << Received << Declined << u"Decline the application of Ana Reyes"_s;
    QTest::newRow("withdraw") << Offered << Withdrawn << u"Note that Ana Reyes withdraws"_s;
    QTest::newRow("wait") << Accepted << Waitlisted << u"Put Ana Reyes on the waiting list"_s;
}

void TestRecruiting::aStepNamesItsAction()
{
    QFETCH(ApplicationStatus, from);
    QFETCH(ApplicationStatus, to);
    const auto application = brought(applied(u"Ana"_s), from);
    const auto after = stepped(application, to, u"Too few hours"_s);
    QTEST(newestLabel(), "label");
    QCOMPARE(after.statusOn, today);
}

void TestRecruiting::manyGoTogetherOrNotAtAll()
{
    const auto ana = applied(u"Ana"_s), luis = applied(u"Luis"_s);
    const auto eva = brought(applied(u"Eva"_s), ApplicationStatus::Interview);
    const auto refused = applications().step(session(), {ana, eva, luis}, ApplicationStatus::Screening);
    QCOMPARE(errorOf(refused), u"no-step"_s);
    QVERIFY(refused.error().message.contains(u"Eva Reyes"_s));
    QCOMPARE(read(ana.id).status, ApplicationStatus::Received);
    QVERIFY(applications().step(session(), {ana, luis}, ApplicationStatus::Screening));
    QCOMPARE(newestLabel(), u"Screen: 2 applications"_s);
    QCOMPARE(read(luis.id).status, ApplicationStatus::Screening);
    QVERIFY(applications().step(session(), {ana, luis}, ApplicationStatus::Declined, u"Full"_s));
    QCOMPARE(newestLabel(), u"Decline: 2 applications"_s);
    undo();
    QCOMPARE(read(ana.id).status, ApplicationStatus::Screening);
    // As somebody saw it, it is judged by what it is now.
    QCOMPARE(errorOf(applications().step(session(), {ana}, ApplicationStatus::Screening)), u"no-step"_s);
}

void TestRecruiting::decliningTakesAReason()
{
    const auto ana = applied(u"Ana"_s, 3);
    QCOMPARE(errorOf(applications().step(session(), {ana}, ApplicationStatus::Declined, u"  "_s)), u"no-reason"_s);
    const auto declined = stepped(ana, ApplicationStatus::Declined, u" Only 8 hours a week "_s);
    QCOMPARE(declined.declineReason, u"Only 8 hours a week"_s);
    QCOMPARE(declined.decidedOn, today);
    Application after = declined;
    after.declineReason = u"Only 9 hours a week"_s;
    QVERIFY(applications().save(session(), declined, after));
    after.declineReason.clear();
    QCOMPARE(errorOf(applications().save(session(), read(ana.id), after)), u"no-reason"_s);
}

void TestRecruiting::aWaitlistedOneIsScreenedAgain()
{
    auto ana = stepped(brought(applied(u"Ana"_s), ApplicationStatus::Offered), ApplicationStatus::Waitlisted);
    QVERIFY(!ana.decidedOn.isValid());
    QCOMPARE(applications().offers(session(), ana.id).first().answer, OfferAnswer::TakenBack);
    ana = stepped(ana, ApplicationStatus::Screening);
    ana = brought(ana, ApplicationStatus::Offered);
    const auto offers = applications().offers(session(), ana.id);
    QCOMPARE(offers.size(), 2);
    QCOMPARE(offers.first().answer, OfferAnswer::Open);
}

void TestRecruiting::anOfferHoldsSevenDays()
{
    Application asked = applied(u"Ana"_s), after = asked;
    after.weekMin = 45 * hour;
    after.weeks = 14;
    QVERIFY(applications().save(session(), asked, after));
    const auto ana = brought(read(asked.id), ApplicationStatus::Offered);
    QCOMPARE(ana.decidedOn, today);
    const auto offer = applications().offers(session(), m_fall).first();
    QCOMPARE(offer.madeOn, today);
    QCOMPARE(offer.expiresOn, QDate(2026, 11, 23));
    QCOMPARE(offer.weekMin, 40 * hour);
    QCOMPARE(offer.weeks, 14);
    QCOMPARE(errorOf(applications().step(session(), {ana}, ApplicationStatus::Expired)), u"not-expired"_s);
    Offer earlier = offer;
    earlier.madeOn = QDate(2026, 11, 8);
    earlier.expiresOn = QDate(2026, 11, 15);
    QVERIFY(applications().save(session(), offer, earlier));
    QCOMPARE(stepped(ana, ApplicationStatus::Expired).status, ApplicationStatus::Expired);
    QCOMPARE(applications().offers(session(), ana.id).first().answer, OfferAnswer::Expired);
    // Whoever says nothing of hours and weeks is offered the least.
    const auto usual = Applications::usualOffer({}, {}, today);
    QCOMPARE(usual.weekMin, 15 * hour);
    QCOMPARE(usual.weeks, 12);
}

void TestRecruiting::aStepAnswersTheOfferThatIsOpen_data()
{
    QTest::addColumn<ApplicationStatus>("to");
    QTest::addColumn<OfferAnswer>("answer");
    QTest::newRow("accepted") << ApplicationStatus::Accepted << OfferAnswer::Accepted;
    QTest::newRow("withdrawn") << ApplicationStatus::Withdrawn << OfferAnswer::Declined;
    QTest::newRow("declined") << ApplicationStatus::Declined << OfferAnswer::TakenBack;
}

void TestRecruiting::aStepAnswersTheOfferThatIsOpen()
{
    QFETCH(ApplicationStatus, to);
    const auto ana = stepped(brought(applied(u"Ana"_s), ApplicationStatus::Offered), to, u"Full"_s);
    QTEST(applications().offers(session(), ana.id).first().answer, "answer");
    undo();
    QCOMPARE(applications().offers(session(), ana.id).first().answer, OfferAnswer::Open);
    // What was answered before stays.
    auto luis = stepped(brought(applied(u"Luis"_s), ApplicationStatus::Accepted), ApplicationStatus::Withdrawn);
    QCOMPARE(applications().offers(session(), luis.id).first().answer, OfferAnswer::Accepted);
}

void TestRecruiting::anAnsweredOfferStaysAsItIs()
{
    const auto ana = brought(applied(u"Ana"_s), ApplicationStatus::Accepted);
    const auto offer = applications().offers(session(), ana.id).first();
    Offer after = offer;
    after.stipendCents = 50'000;
    QCOMPARE(errorOf(applications().save(session(), offer, after)), u"answered"_s);
    Offer backwards;
    backwards.madeOn = today;
    backwards.expiresOn = today.addDays(-1);
    const auto luis = brought(applied(u"Luis"_s), ApplicationStatus::Interview);
    const auto refused = applications().offer(session(), luis, backwards);
    QCOMPARE(refused ? QString() : refused.error().id, u"backwards"_s);
    QCOMPARE(read(luis.id).status, ApplicationStatus::Interview);
}

void TestRecruiting::placingMakesThePlacementAndUndoTakesBothBack()
{
    const auto ana = brought(applied(u"Ana"_s), ApplicationStatus::Accepted);
    const auto placed = stepped(ana, ApplicationStatus::Placed);
    auto &interns = (*m_workspace)->interns();
    QVERIFY(placed.placement.isValid());
    QCOMPARE(interns.find(session(), placed.placement)->person, ana.person);
    QVERIFY(*applications().behind(session(), placed.placement) == placed);
    QCOMPARE(errorOf(applications().transfer(session(), {placed}, program(u"Spring"_s, {}, {}))), u"placed"_s);
    undo(); // the programme
    undo();
    QVERIFY(read(ana.id) == ana);
    QVERIFY(interns.placements(session()).isEmpty());
    // Deleting the placement leaves the application, which stays as it was decided.
    const auto again = stepped(ana, ApplicationStatus::Placed);
    QVERIFY(interns.remove(session(), *interns.find(session(), again.placement)));
    QCOMPARE(read(ana.id).status, ApplicationStatus::Placed);
    QVERIFY(!read(ana.id).placement.isValid());
}

void TestRecruiting::undoLeavesAPlacementThatWasWorkedWith()
{
    const auto ana = brought(applied(u"Ana"_s), ApplicationStatus::Accepted);
    auto &changes = (*m_workspace)->changes();
    const qint64 accepting = changes.newestOf(session());
    const auto placed = stepped(ana, ApplicationStatus::Placed);
    const qint64 placing = changes.newestOf(session());
    Absence exam;
    exam.placement = placed.placement;
    exam.fromOn = exam.toOn = today;
    auto &interns = (*m_workspace)->interns();
    QVERIFY(interns.add(session(), exam));
    for (const qint64 action : {placing, accepting}) {
        const auto undone = changes.undo(session(), action);
        QCOMPARE(undone ? QString() : undone.error().id, u"placement-stays"_s);
        QVERIFY(undone.error().message.contains(u"Ana Reyes"_s));
        QVERIFY(read(ana.id) == placed);
        QCOMPARE(applications().offers(session(), ana.id).first().answer, OfferAnswer::Accepted);
    }
    // Once it is deleted, the application is accepted again, and somebody can be placed anew.
    QVERIFY(interns.remove(session(), *interns.find(session(), placed.placement)));
    const auto accepted = stepped(read(ana.id), ApplicationStatus::Accepted);
    stepped(accepted, ApplicationStatus::Placed);
    QCOMPARE(interns.of(session(), ana.person).size(), 1);
}

void TestRecruiting::nobodyIsPlacedTwiceInAProgramme()
{
    const auto first = brought(applied(u"Ana"_s), ApplicationStatus::Placed);
    Application application;
    application.program = m_fall;
    application.person = first.person;
    const auto second = brought(read(*applications().add(session(), application)), ApplicationStatus::Accepted);
    QCOMPARE(errorOf(applications().step(session(), {second}, ApplicationStatus::Placed)), u"placed-already"_s);
    QCOMPARE(read(second.id).status, ApplicationStatus::Accepted);
    auto &interns = (*m_workspace)->interns();
    const Placement before = *interns.find(session(), first.placement);
    Placement done = before;
    done.status = PlacementStatus::Completed;
    QVERIFY(interns.save(session(), before, done));
    stepped(second, ApplicationStatus::Placed);
    QCOMPARE(interns.of(session(), first.person).size(), 2);
}

void TestRecruiting::placingCarriesWhatTheApplicationSays()
{
    Application before = applied(u"Ana"_s), after = before;
    after.school = *(*m_workspace)->interns().schoolNamed(session(), u"Hudson College"_s);
    after.major = u"Sociology"_s;
    after.wantsCredit = true;
    after.startWishOn = QDate(2026, 11, 30);
    after.weekMin = 25 * hour;
    after.weeks = 14;
    QVERIFY(applications().save(session(), before, after));
    auto ana = brought(read(before.id), ApplicationStatus::Interview);
    Offer terms;
    terms.weekMin = 20 * hour;
    terms.weeks = 12;
    terms.stipendCents = 50'000;
    QVERIFY(applications().offer(session(), ana, terms));
    ana = brought(read(ana.id), ApplicationStatus::Accepted);
    Placement wanted = Applications::usualPlacement(ana, applications().offers(session(), ana.id).first());
    wanted.supervisor = person(u"Rosa"_s);
    const auto id = applications().place(session(), ana, wanted);
    QVERIFY(id);
    const auto placement = *(*m_workspace)->interns().find(session(), *id);
    QCOMPARE(placement.program, m_fall);
    QCOMPARE(placement.school, after.school);
    QCOMPARE(placement.major, after.major);
    QVERIFY(placement.wantsCredit);
    QCOMPARE(placement.weekMin, 20 * hour);
    QCOMPARE(placement.startOn, QDate(2026, 11, 30));
    QCOMPARE(placement.endOn, QDate(2027, 2, 21));
    QCOMPARE(placement.supervisor, wanted.supervisor);
    QCOMPARE(placement.status, PlacementStatus::Planned);
}

void TestRecruiting::anApplicationIsMovedToAnotherProgramme()
{
    const auto spring = program(u"Spring 2027"_s, QDate(2027, 1, 1), QDate(2027, 2, 28));
    const auto ana = applied(u"Ana"_s), luis = applied(u"Luis"_s);
    QVERIFY(applications().transfer(session(), {ana}, spring));
    QCOMPARE(newestLabel(), u"Move Ana Reyes to Spring 2027"_s);
    QCOMPARE(read(ana.id).program, spring);
    QVERIFY(applications().transfer(session(), {luis, ana}, m_fall));
    QCOMPARE(newestLabel(), u"Move 2 applications to Fall 2026"_s);
    QCOMPARE(errorOf(applications().transfer(session(), {ana}, ProgramId(77))), u"no-program"_s);
}

void TestRecruiting::aDayLiesBeforeInOrAfterTheIntake()
{
    InternProgram fall;
    fall.intakeFromOn = QDate(2026, 8, 1);
    fall.intakeToOn = QDate(2026, 9, 30);
    QCOMPARE(timingOf(fall, QDate(2026, 7, 31)), IntakeTiming::Early);
    QCOMPARE(timingOf(fall, QDate(2026, 8, 1)), IntakeTiming::Within);
    QCOMPARE(timingOf(fall, QDate(2026, 9, 30)), IntakeTiming::Within);
    QCOMPARE(timingOf(fall, QDate(2026, 10, 1)), IntakeTiming::Late);
    QCOMPARE(timingOf({}, today), IntakeTiming::Within);
    // The last start of the window ends on 22 December; a school that ends on the 18th is passed by 4 days.
    Application last;
    last.startWishOn = QDate(2026, 9, 30);
    QCOMPARE(wishedLastDay(fall, last), QDate(2026, 12, 22));
    Placement placement = Applications::usualPlacement(last, {});
    placement.endOn = wishedLastDay(fall, last);
    placement.termEndOn = QDate(2026, 12, 18);
    const auto remark = PlacementWords::remarks(fall, placement, today).join(u' ');
    QVERIFY(remark.contains(u"4 days past term end"_s) && remark.contains(u"26 Sep"_s));
}

void TestRecruiting::freePlacesAreThoseNobodyHasOrWasPromised()
{
    InternProgram fall;
    fall.id = ProgramId(1);
    QVERIFY(!freePlaces(fall, {}, {}));
    fall.places = 6;
    QList<Application> all(3);
    all[0].program = all[1].program = fall.id;
    all[0].status = all[2].status = ApplicationStatus::Offered;
    all[1].status = ApplicationStatus::Accepted;
    QList<Placement> placements(3);
    placements[0].program = placements[1].program = fall.id;
    placements[1].status = PlacementStatus::EndedEarly;
    QCOMPARE(*freePlaces(fall, all, placements), 3);
    fall.places = 1;
    QCOMPARE(*freePlaces(fall, all, placements), -2);
}

void TestRecruiting::anAnswerIsOverdueAfterSevenDays()
{
    QVERIFY(!isAnswerOverdue(applied(u"Ana"_s, 7), today));
    const auto luis = applied(u"Luis"_s, 8);
    QVERIFY(isAnswerOverdue(luis, today));
    QCOMPARE(ageInDays(luis, today), 8);
    QVERIFY(!isAnswerOverdue(stepped(luis, ApplicationStatus::Screening), today));
}

void TestRecruiting::theFunnelFollowsTheSource()
{
    using enum ApplicationStatus;
    const auto from = [](qint64 id, const char *source, ApplicationStatus status, qint64 placement = 0) {
        Application application;
        application.id = ApplicationId(id);
        application.source = QString::fromUtf8(source);
        application.status = status;
        application.placement = PlacementId(placement);
        return application;
    };
    const QList<Application> all{from(1, "flyer", Received),   from(2, "Flyer", Declined), from(3, "flyer", Placed, 9),
                                 from(4, "campus", Withdrawn), from(5, "campus", Expired), from(6, "flyer", Screening),
                                 from(7, "", Accepted)};
    const QList<::Interview> interviews{{InterviewId(1), ApplicationId(2), today, {}, {}}};
    const QList<Offer> offers{{OfferId(1), ApplicationId(4), today, today, 0, 0, 0, OfferAnswer::Declined}};
    Placement done;
    done.id = PlacementId(9);
    done.status = PlacementStatus::Completed;
    const auto funnel = funnelBySource(all, interviews, offers, {done});
    QCOMPARE(funnel.size(), 3);
    QVERIFY(funnel[0] == (SourceFunnel{u"flyer"_s, 4, 2, 1, 1, 1, 1}));
    QVERIFY(funnel[1] == (SourceFunnel{u"campus"_s, 2, 2, 2, 0, 0, 0}));
    QVERIFY(funnel[2] == (SourceFunnel{QString(), 1, 1, 1, 1, 0, 0}));
}

void TestRecruiting::theRubricHasFiveRequiredAndTwoWelcomeItems()
{
    QVERIFY(applications().rubric(session(), m_fall).isEmpty());
    const auto rubric = writeRubric();
    QCOMPARE(newestLabel(), u"Edit the rubric of Fall 2026"_s);
    QCOMPARE(std::ranges::count(rubric, true, &RubricItem::isRequired), 5);
    QCOMPARE(std::ranges::count(rubric, false, &RubricItem::isRequired), 2);
    auto after = rubric;
    after.move(6, 0);
    after.removeLast();
    after.first().text = u" Draws "_s;
    after += RubricItem{{}, {}, u"Speaks Spanish"_s, false, 1, 2, 0};
    QVERIFY(applications().saveRubric(session(), m_fall, rubric, after));
    const auto kept = applications().rubric(session(), m_fall);
    QCOMPARE(kept.size(), 7);
    QCOMPARE(kept.first().text, u"Draws"_s);
    QCOMPARE(kept.last().text, u"Speaks Spanish"_s);
    QCOMPARE(kept.last().position, 6);
    after = kept;
    after.first().text.clear();
    QCOMPARE(errorOf(applications().saveRubric(session(), m_fall, kept, after)), u"empty-text"_s);
    after = kept;
    after.first().weight = 0;
    QCOMPARE(errorOf(applications().saveRubric(session(), m_fall, kept, after)), u"scale"_s);
}

void TestRecruiting::whatWasScoredStaysInTheRubric()
{
    const auto rubric = writeRubric();
    QVERIFY(applications().saveReviews(session(), applied(u"Ana"_s), person(u"Rosa"_s), scores({rubric.first()}, 3)));
    auto after = rubric;
    after.removeFirst();
    QCOMPARE(errorOf(applications().saveRubric(session(), m_fall, rubric, after)), u"scored"_s);
    after = rubric;
    after.first().scaleMax = 5;
    QCOMPARE(errorOf(applications().saveRubric(session(), m_fall, rubric, after)), u"scored"_s);
    after = rubric;
    after.first().weight = 3;
    after.removeLast();
    QVERIFY(applications().saveRubric(session(), m_fall, rubric, after));
}

void TestRecruiting::undoLeavesWhatWasScored()
{
    const auto before = writeRubric();
    auto after = before;
    after.first().scaleMax = 5;
    after += RubricItem{{}, {}, u"Speaks Spanish"_s, false, 1, 2, 0};
    QVERIFY(applications().saveRubric(session(), m_fall, before, after));
    auto &changes = (*m_workspace)->changes();
    const qint64 editing = changes.newestOf(session());
    const auto rubric = applications().rubric(session(), m_fall);
    const auto ana = applied(u"Ana"_s);
    const PersonId rosa = person(u"Rosa"_s);
    QVERIFY(applications().saveReviews(session(), ana, rosa, scores({rubric.first()}, 5)));
    const auto undone = changes.undo(session(), editing);
    QCOMPARE(undone ? QString() : undone.error().id, u"scored"_s);
    QCOMPARE(applications().rubric(session(), m_fall), rubric);
    // An item that was scored goes neither, not even where somebody chooses so.
    QVERIFY(applications().saveReviews(session(), ana, rosa, scores({rubric.last()}, 2)));
    const auto plan = changes.plan(session(), editing);
    QVERIFY(plan && !plan->conflicts.isEmpty());
    const auto chosen = changes.undo(session(), editing, plan->conflicts);
    QCOMPARE(chosen ? QString() : chosen.error().id, u"scored"_s);
    QCOMPARE(applications().reviews(session(), ana.id).size(), 1);
    // Without scores it is undone.
    QVERIFY(applications().saveReviews(session(), ana, rosa, {}));
    QVERIFY(changes.undo(session(), editing));
    QCOMPARE(applications().rubric(session(), m_fall), before);
}

void TestRecruiting::scoresOfFormerReviewersCount()
{
    const auto rubric = writeRubric();
    const auto ana = applied(u"Ana"_s);
    const PersonId rosa = person(u"Rosa"_s), eva = person(u"Eva"_s), luis = person(u"Luis"_s);
    QVERIFY(applications().saveReviews(session(), ana, rosa, scores(rubric, 4)));
    QVERIFY(applications().saveReviews(session(), ana, eva, scores(rubric, 2)));
    const auto before = totalOf(rubric, applications().reviews(session(), ana.id));
    QVERIFY((*m_workspace)->people().remove(session(), {rosa, eva}));
    const auto reviews = applications().reviews(session(), ana.id);
    QCOMPARE(reviews.size(), 14);
    QVERIFY(std::ranges::none_of(reviews, [](const Review &review) { return review.reviewer.isValid(); }));
    QVERIFY(totalOf(rubric, reviews) == before);
    QCOMPARE(before.reviewers, 2);
    QVERIFY(applications().saveReviews(session(), ana, luis, scores(rubric.first(1), 1)));
    QCOMPARE(visibleReviews(rubric, applications().reviews(session(), ana.id), luis).size(), 1);
    // Nobody in particular has not given what former reviewers gave.
    QVERIFY(visibleReviews(rubric, reviews.first(7), {}).isEmpty());
    undo();
    undo();
    QCOMPARE(applications().reviews(session(), ana.id).first().reviewer, rosa);
}

void TestRecruiting::theTotalIsTheWeightedMeanOfTheMost_data()
{
    // Two items: weight 2 of 4, weight 1 of 4. Each list: what the reviewers gave.
    QTest::addColumn<QList<int>>("first");
    QTest::addColumn<QList<int>>("second");
    QTest::addColumn<int>("percent"); // -1: none
    QTest::newRow("nobody") << QList<int>() << QList<int>() << -1;
    QTest::newRow("all") << QList<int>{4, 4} << QList<int>{4, 4} << 100;
    QTest::newRow("none") << QList<int>{0, 0} << QList<int>{0, 0} << 0;
    // (2 × 3.5 + 1 × 2) ÷ 12
    QTest::newRow("means") << QList<int>{3, 4} << QList<int>{2, 2} << 75;
    // (2 × 3 + 1 × 7/3) ÷ 12 = 69.44 %
    QTest::newRow("three and two") << QList<int>{3, 3} << QList<int>{2, 2, 3} << 69;
    // (2 × 2.25 + 1 × 1) ÷ 12 = 45.83 %
    QTest::newRow("up") << QList<int>{2, 2, 2, 3} << QList<int>{1} << 46;
    // Of 8 alone: 2 × 0.5 ÷ 8 = 12.5 %, rounded half up.
    QTest::newRow("half up, one item") << QList<int>{0, 1} << QList<int>() << 13;
}

void TestRecruiting::theTotalIsTheWeightedMeanOfTheMost()
{
    QFETCH(QList<int>, first);
    QFETCH(QList<int>, second);
    QFETCH(int, percent);
    const RubricItem one{RubricItemId(1), {}, u"One"_s, true, 2, 4, 0}, other{RubricItemId(2), {}, u"Two"_s, false, 1, 4, 1};
    QList<Review> reviews;
    for (qsizetype i = 0; i < first.size(); ++i)
        reviews += {{}, {}, PersonId(i + 1), one.id, first[i], {}};
    for (qsizetype i = 0; i < second.size(); ++i)
        reviews += {{}, {}, PersonId(i + 1), other.id, second[i], {}};
    const auto total = totalOf({one, other}, reviews);
    QCOMPARE(total.percent.value_or(-1), percent);
    QCOMPARE(total.reviewers, int(qMin(first.size(), second.size())));
}

void TestRecruiting::aRequiredItemOfZeroIsFlagged()
{
    const RubricItem honest{RubricItemId(1), {}, u"Honest"_s, true, 2, 4, 0},
        draws{RubricItemId(2), {}, u"Draws"_s, false, 1, 4, 1};
    QList<Review> reviews{{{}, {}, PersonId(1), honest.id, 0, {}}, {{}, {}, PersonId(1), draws.id, 0, {}}};
    QCOMPARE(totalOf({honest, draws}, reviews).flagged, QList{honest.id});
    reviews += {{}, {}, PersonId(2), honest.id, 1, {}};
    QVERIFY(totalOf({honest, draws}, reviews).flagged.isEmpty());
    QVERIFY(totalOf({honest, draws}, {}).flagged.isEmpty());
}

void TestRecruiting::aReviewerSeesOthersAfterHerOwn()
{
    const auto rubric = writeRubric();
    const auto ana = applied(u"Ana"_s);
    const PersonId rosa = person(u"Rosa"_s), eva = person(u"Eva"_s), luis = person(u"Luis"_s);
    const auto seenBy = [&](PersonId viewer) {
        return visibleReviews(rubric, applications().reviews(session(), ana.id), viewer).size();
    };
    QVERIFY(applications().saveReviews(session(), ana, rosa, scores(rubric, 3)));
    QCOMPARE(newestLabel(), u"Review the application of Ana Reyes"_s);
    QCOMPARE(seenBy(rosa), 7);
    QCOMPARE(seenBy(eva), 0);
    QVERIFY(applications().saveReviews(session(), ana, eva, scores(rubric.first(6), 2)));
    QCOMPARE(seenBy(rosa), 13);
    QCOMPARE(seenBy(eva), 6);
    QCOMPARE(seenBy(luis), 0);
    QVERIFY(applications().saveReviews(session(), ana, eva, scores(rubric, 2)));
    QCOMPARE(seenBy(eva), 14);
    // Two are enough for whoever decides; a third who has begun ends first.
    QCOMPARE(seenBy(luis), 14);
    QVERIFY(applications().saveReviews(session(), ana, luis, scores(rubric.first(1), 1)));
    QCOMPARE(seenBy(luis), 1);
    QVERIFY(totalOf(rubric, applications().reviews(session(), m_fall)).isEnough());
}

void TestRecruiting::aReviewReplacesTheOneBefore()
{
    const auto rubric = writeRubric();
    const auto ana = applied(u"Ana"_s);
    const PersonId rosa = person(u"Rosa"_s), eva = person(u"Eva"_s);
    QVERIFY(applications().saveReviews(session(), ana, rosa, scores(rubric, 3)));
    QVERIFY(applications().saveReviews(session(), ana, eva, scores(rubric, 1)));
    const auto before = applications().reviews(session(), ana.id);
    auto mine = scores(rubric.first(2), 4);
    mine[0].note = u" Wrote a blog "_s;
    QVERIFY(applications().saveReviews(session(), ana, rosa, mine));
    auto now = applications().reviews(session(), ana.id);
    QCOMPARE(now.size(), 9);
    now.removeIf([&](const Review &review) { return review.reviewer != rosa; });
    QCOMPARE(now.first().score, 4);
    QCOMPARE(now.first().note, u"Wrote a blog"_s);
    QCOMPARE(now.first().id, before.first().id);
}

void TestRecruiting::aScoreOutsideTheScaleIsRefused()
{
    const auto rubric = writeRubric();
    const auto ana = applied(u"Ana"_s);
    const PersonId rosa = person(u"Rosa"_s);
    QCOMPARE(errorOf(applications().saveReviews(session(), ana, rosa, scores(rubric, 5))), u"score"_s);
    QCOMPARE(errorOf(applications().saveReviews(session(), ana, rosa, scores(rubric, -1))), u"score"_s);
    QCOMPARE(errorOf(applications().saveReviews(session(), ana, {}, scores(rubric, 1))), u"no-person"_s);
    QCOMPARE(errorOf(applications().saveReviews(session(), ana, rosa, scores(rubric + rubric, 1))), u"item"_s);
    QVERIFY(applications().transfer(session(), {ana}, program(u"Spring"_s, {}, {})));
    QCOMPARE(errorOf(applications().saveReviews(session(), ana, rosa, scores(rubric, 1))), u"item"_s);
    QVERIFY(applications().reviews(session(), ana.id).isEmpty());
}

void TestRecruiting::anInterviewIsNoted()
{
    const auto ana = brought(applied(u"Ana"_s), ApplicationStatus::Interview);
    ::Interview interview{{}, ana.id, {}, person(u"Rosa"_s), u" Good "_s};
    const auto refused = applications().add(session(), interview);
    QCOMPARE(refused ? QString() : refused.error().id, u"no-day"_s);
    interview.heldOn = today.addDays(2);
    QVERIFY(applications().add(session(), interview));
    QCOMPARE(newestLabel(), u"Note an interview with Ana Reyes"_s);
    const auto kept = applications().interviews(session(), ana.id).first();
    QCOMPARE(kept.outcome, u"Good"_s);
    auto after = kept;
    after.outcome = u"Very good"_s;
    QVERIFY(applications().save(session(), kept, after));
    QVERIFY(applications().interviews(session(), m_fall) == QList{after});
    QVERIFY(applications().remove(session(), after));
    QVERIFY(applications().interviews(session(), ana.id).isEmpty());
}

void TestRecruiting::everyChangeIsUndone()
{
    const auto before = contentOf((*m_workspace)->store().reader());
    const auto rubric = writeRubric();
    const auto ana = applied(u"Ana"_s, 3);
    Application after = ana;
    after.availability = everyWorkday(600, 840);
    after.answers = {{0, u"Why?"_s, u"Because"_s}};
    QVERIFY(applications().save(session(), ana, after));
    QVERIFY(applications().saveReviews(session(), ana, person(u"Rosa"_s), scores(rubric, 3)));
    brought(read(ana.id), ApplicationStatus::Placed);
    while (const auto next = (*m_workspace)->changes().nextUndo(session())) {
        if (next->label.contains(u"Fall 2026"_s) && !next->label.contains(u"rubric"_s))
            break;
        QVERIFY((*m_workspace)->changes().undo(session(), next->seq));
    }
    QCOMPARE(contentOf((*m_workspace)->store().reader()), before);
}

void TestRecruiting::aDeletedApplicationTakesAlongWhatBelongsToIt()
{
    const auto rubric = writeRubric();
    const auto ana = brought(applied(u"Ana"_s), ApplicationStatus::Offered), luis = applied(u"Luis"_s);
    QVERIFY(applications().saveReviews(session(), ana, person(u"Rosa"_s), scores(rubric, 3)));
    const auto before = contentOf((*m_workspace)->store().reader());
    QVERIFY(applications().remove(session(), {ana}));
    QCOMPARE(newestLabel(), u"Delete the application of Ana Reyes"_s);
    QVERIFY(applications().reviews(session(), m_fall).isEmpty());
    QVERIFY(applications().offers(session(), m_fall).isEmpty());
    QVERIFY((*m_workspace)->people().find(session(), ana.person));
    undo();
    QCOMPARE(contentOf((*m_workspace)->store().reader()), before);
    QVERIFY(applications().remove(session(), {ana, luis}));
    QCOMPARE(newestLabel(), u"Delete 2 applications"_s);
}

void TestRecruiting::wordsSayWhatToLookAt()
{
    const auto fall = (*m_workspace)->interns().programs(session()).first();
    Application late = applied(u"Ana"_s, 9);
    late.weekMin = 15 * hour;
    late.availability = everyWorkday(600, 840);
    const QString said = ApplicationWords::remarks(fall, late, today).join(u'\n');
    QVERIFY(said.contains(u"9 days"_s) && said.contains(u"late: the intake ended 30 Sep"_s));
    QVERIFY(said.contains(u"States 15 h a week, but the times given come to 20 h."_s));
    QCOMPARE(ApplicationWords::weekHours(late), u"15 h stated, 20 h by the times given"_s);
    late.availability.clear();
    late.weekMin = 14 * hour + 30;
    QVERIFY(ApplicationWords::fit(fall, late).contains(u"volunteer"_s));
    QCOMPARE(ApplicationWords::fit(fall, {}), QString());
    Application fine;
    fine.receivedOn = QDate(2026, 9, 16);
    fine.status = ApplicationStatus::Screening;
    fine.weekMin = 20 * hour;
    QVERIFY(ApplicationWords::remarks(fall, fine, today).isEmpty());
    const Offer open{{}, {}, today, QDate(2026, 11, 23), 25 * hour, 12, 50'000, OfferAnswer::Open};
    QCOMPARE(ApplicationWords::offer(open, today), u"25 h a week for 12 weeks, $500.00 a month, open until 23 Nov"_s);
    QCOMPARE(ApplicationWords::time({0, 1, 600, 840}), u"Mon 10:00–14:00"_s);
    QCOMPARE(ApplicationWords::age(1), u"yesterday"_s);
}

void TestRecruiting::theSampleHasFortyApplications()
{
    const auto made = createDemoWorkspace(m_workspace->file(u"sample.rnf"_s), TestWorkspace::options());
    QVERIFY(made);
    Workspace &sample = **made;
    const Session who = sample.firstSession();
    const auto programs = sample.interns().programs(who);
    const auto all = sample.applications().of(who, programs.first().id);
    QCOMPARE(all.size(), 40);
    const auto count = [&](ApplicationStatus status) { return std::ranges::count(all, status, &Application::status); };
    QCOMPARE(count(ApplicationStatus::Placed), 6);
    QCOMPARE(count(ApplicationStatus::Interview), 1);
    QCOMPARE(count(ApplicationStatus::Offered), 1);
    QCOMPARE(std::ranges::count_if(all, [](const Application &one) { return isAnswerOverdue(one, today); }), 2);
    for (const auto &application : all) {
        QVERIFY(application.status != ApplicationStatus::Declined || !application.declineReason.isEmpty());
        QVERIFY(application.receivedOn <= application.statusOn && application.statusOn <= today);
        QVERIFY(sample.people().find(who, application.person));
    }
    const auto offers = sample.applications().offers(who, programs.first().id);
    QCOMPARE(std::ranges::count(offers, OfferAnswer::Open, &Offer::answer), 1);
    const auto past = sample.applications().of(who, programs.last().id);
    const auto funnel = funnelBySource(past, {}, {}, sample.interns().placements(who));
    QCOMPARE(funnel.size(), 2);
    QCOMPARE(funnel.first().completed, 1);
    const auto findings = sample.check(who);
    QVERIFY(findings && findings->isEmpty());
}

RNF_TEST(TestRecruiting)
#include "tst_recruiting.moc"
