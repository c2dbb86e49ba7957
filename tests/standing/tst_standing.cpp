#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "exchange/DuesFiles.h"
#include "lists/ConditionWords.h"
#include "workplace/WallChart.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Where people stand is noted for one or for many, keeps its history, and can be taken back.
class TestStanding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goodStandingFollowsTheRule_data();
    void goodStandingFollowsTheRule();
    void aMembershipEndsWhenTheNextBegins();
    void settingManyLeavesWhatTheyHave();
    void anOldReceiptEndsNoArrears();
    void payingUpEndsTheArrears();
    void duesOfAMonthAreNotedOnce();
    void whatFailsLeavesNoCampaignAndNoRole();
    void undoLeavesTheCampaignAndTheRoleToOthers();
    void theNewestAssessmentCounts();
    void aSecondLookOnTheSameDayCorrectsTheFirst();
    void anAssessmentOfAnEarlierCampaignDoesNotCount();
    void aReversedScaleTurnsTheStrengths();
    void aCampaignKeepsOnlyTheWordsItChanged();
    void aCardCountsWhileItIsValid();
    void aCardNamesItsWitness();
    void aScanIsWhatIsInItWhateverItIsCalled_data();
    void aScanIsWhatIsInItWhateverItIsCalled();
    void aScanIsKeptAndShownAgain();
    void theHistoryOfAScanHoldsNoSecondCopyOfIt();
    void aScanComesBackWithItsPerson();
    void manyAreNotedAsOneByOne();
    void aDuesFileNotesWhoPaid();
    void aDuesFileIsMatchedAsAnImportIs();
    void rowsAboutOnePersonAreOnePayment();
    void cellsOfADuesFileAreReadOrTold_data();
    void cellsOfADuesFileAreReadOrTold();
    void aDuesFileBringsBackFromArrearsAndMarksNobody();
    void aDuesFileWithoutNumbersOrNamesIsRefused();
    void aRoleIsHeldOnceAndEnds();
    void theUsualRolesAreOfferedUntilAnOfficeHasItsOwn();
    void somebodyIsLedByOthersAndNeverByThemselves();
    void everyMarkOfAWallChartEqualsAPlainRecount();
    void allEmployersStandInOneChart();
    void aLeaderCountsWhereTheirRoleIs();
    void conditionsFollowTheRules_data();
    void conditionsFollowTheRules();
    void everyChangeIsUndone();

private:
    PersonId add(const QString &name, const QString &unit = {}, const QString &shift = {})
    {
        Person person = m_workspace->person(name, u"Díaz"_s);
        if (!unit.isEmpty())
            person.employments += Employment{0, u"St. Luke's"_s, {}, unit, shift, {}, {}, {}, {}};
        return m_workspace->add(person);
    }
    Standings &standings() { return (*m_workspace)->standings(); }
    const Session &session() { return m_workspace->session; }
    Standing of(PersonId person) { return standings().of(session(), person); }
    StandingMap map() { return Standings::map((*m_workspace)->store().reader(), today); }
    Result<qint64> assess(PersonId person, int value, const QDate &day = today)
    {
        Assessment assessment;
        assessment.value = value;
        assessment.assessedAt = instantText(QDateTime(day, QTime(12, 0), Qt::UTC));
        return standings().assess(session(), {person}, assessment);
    }
    Result<qint64> pay(PersonId person, const QDate &month)
    {
        return standings().notePayment(session(), {person}, Payment::forMonth(month));
    }
    Result<qint64> be(PersonId person, MembershipState state, const QDate &since = today)
    {
        return standings().setMembership(session(), {person}, {0, state, since, {}, {}});
    }
    Result<qint64> giveSteward(PersonId person, const RoleHeld &held = {})
    {
        return standings().giveRole(session(), {person}, {0, u"Steward"_s}, held);
    }
    /// Something that begins as a picture does.
    static AttachedFile scan(qsizetype bytes = 2000, const QString &name = u"card.png"_s)
    {
        AttachedFile file{name, QByteArray("\x89PNG\r\n\x1a\n", 8)};
        std::mt19937 random{unsigned(bytes)};
        while (file.content.size() < bytes)
            file.content += char(random());
        return file;
    }
    /// So many letters the history keeps of what changed.
    qint64 historySize()
    {
        Statement size((*m_workspace)->store().reader(), u"SELECT sum(length(image)) FROM change"_s);
        return size.one<qint64>().value_or(0);
    }
    /// Somebody with the employer's number.
    PersonId employee(const QString &name, const QString &number)
    {
        Person person = m_workspace->person(name, u"Díaz"_s);
        person.externalIds += ExternalId{0, u"employer"_s, number};
        return m_workspace->add(person);
    }
    Result<DuesOutcome> bringIn(const QByteArray &csv, bool isDryRun = false)
    {
        DuesFiles files((*m_workspace)->store(), (*m_workspace)->people(), standings());
        ImportSource source;
        source.pasted = csv;
        return files.run(session(), source, QDate(2026, 10, 9), isDryRun);
    }
    static qint64 laundryOf(const Workplace &workplace, PersonId person)
    {
        return std::ranges::find(workplace.jobs(), person, &Workplace::Job::person)->unit;
    }
    QSet<PersonId> meeting(const QString &words)
    {
        const auto condition = ConditionWords::read(words);
        if (!condition)
            qFatal("%s", qPrintable(condition.error().message));
        const auto ids = (*m_workspace)->lists().ids(session(), {{}, *condition});
        return {ids.cbegin(), ids.cend()};
    }

    std::unique_ptr<TestWorkspace> m_workspace;
};

void TestStanding::init() { m_workspace = std::make_unique<TestWorkspace>(); }

void TestStanding::goodStandingFollowsTheRule_data()
{
    QTest::addColumn<QList<Membership>>("memberships");
    QTest::addColumn<QDate>("paidUntil");
    QTest::addColumn<bool>("isGood");
    QTest::addColumn<int>("reason");
    const auto held = [](MembershipState state, QDate since = QDate(2020, 1, 1), QDate until = {}) {
        return QList<Membership>{{1, state, since, until, {}}};
    };
    using enum GoodStanding::Reason;
    QTest::newRow("no member") << QList<Membership>() << QDate() << false << int(NoMember);
    QTest::newRow("no dues were ever noted") << held(MembershipState::Member) << QDate() << true << int(NoDuesNoted);
    QTest::newRow("paid") << held(MembershipState::Member) << QDate(2026, 10, 31) << true << int(Paid);
    QTest::newRow("on the last day of grace") << held(MembershipState::Member) << today.addDays(-60) << true << int(Paid);
    QTest::newRow("a day later") << held(MembershipState::Member) << today.addDays(-61) << false << int(Unpaid);
    QTest::newRow("honorary") << held(MembershipState::Honorary) << QDate() << true << int(NoDuesNoted);
    QTest::newRow("in arrears") << held(MembershipState::InArrears) << QDate(2026, 11, 30) << false << int(StateSaysNot);
    QTest::newRow("withdrawn") << held(MembershipState::Withdrawn) << QDate() << false << int(StateSaysNot);
    QTest::newRow("not yet") << held(MembershipState::Member, today.addDays(1)) << QDate() << false << int(NoMember);
    QTest::newRow("no longer") << held(MembershipState::Member, QDate(2020, 1, 1), today) << QDate() << false
                               << int(NoMember);
}

void TestStanding::goodStandingFollowsTheRule()
{
    QFETCH(QList<Membership>, memberships);
    QFETCH(QDate, paidUntil);
    QList<Payment> payments;
    if (paidUntil.isValid())
        payments = {{1, QDate(2020, 1, 1), QDate(2020, 1, 31), {}, 0, {}}, {2, QDate(2025, 1, 1), paidUntil, {}, 0, {}}};
    const auto standing = GoodStanding::on(today, memberships, payments);
    QTEST(standing.isGood(), "isGood");
    QTEST(int(standing.reason), "reason");
}

void TestStanding::aMembershipEndsWhenTheNextBegins()
{
    const auto rosa = add(u"Rosa"_s);
    QVERIFY(be(rosa, MembershipState::Pending, QDate(2026, 5, 3)));
    QVERIFY(be(rosa, MembershipState::Member, QDate(2026, 6, 1)));
    auto memberships = of(rosa).memberships;
    QCOMPARE(memberships.size(), 2);
    QCOMPARE(memberships[0].state, MembershipState::Member);
    QCOMPARE(memberships[1].untilOn, QDate(2026, 6, 1));
    QCOMPARE(*be(rosa, MembershipState::Member, QDate(2026, 6, 1)), 0);
    // What began on the same day was a slip.
    QVERIFY(be(rosa, MembershipState::Honorary, QDate(2026, 6, 1)));
    memberships = of(rosa).memberships;
    QCOMPARE(memberships.size(), 2);
    QCOMPARE(of(rosa).membership()->state, MembershipState::Honorary);
    QCOMPARE(be(rosa, MembershipState::Retired, today.addDays(1)).error().id, u"future"_s);
}

void TestStanding::settingManyLeavesWhatTheyHave()
{
    const auto rosa = add(u"Rosa"_s), ana = add(u"Ana"_s);
    QVERIFY(standings().setMembership(session(), {rosa}, {0, MembershipState::Member, QDate(2019, 1, 1), {}, u"B"_s}));
    QVERIFY(standings().setMembership(session(), {rosa, ana}, {0, MembershipState::Member, today, {}, {}}));
    QCOMPARE(of(rosa).memberships.size(), 1);
    QCOMPARE(of(rosa).membership()->sinceOn, QDate(2019, 1, 1));
    QCOMPARE(of(rosa).membership()->duesClass, u"B"_s);
    // Of one, the day is put right; what was before goes into the history.
    QVERIFY(standings().setMembership(session(), {rosa}, {0, MembershipState::Member, QDate(2018, 3, 1), {}, u"C"_s}));
    QCOMPARE(of(rosa).membership()->sinceOn, QDate(2018, 3, 1));
    QVERIFY(be(rosa, MembershipState::Pending, QDate(2017, 1, 1)));
    QCOMPARE(of(rosa).membership()->state, MembershipState::Member);
    QCOMPARE(of(rosa).memberships.last().untilOn, QDate(2018, 3, 1));
}

void TestStanding::anOldReceiptEndsNoArrears()
{
    const auto luis = add(u"Luis"_s);
    QVERIFY(be(luis, MembershipState::InArrears, QDate(2026, 7, 1)));
    Payment march = Payment::forMonth(QDate(2026, 3, 1));
    march.paidOn = QDate(2026, 3, 3);
    QVERIFY(standings().notePayment(session(), {luis}, march));
    QCOMPARE(of(luis).membership()->state, MembershipState::InArrears);
    // The other half of a month is not the same payment.
    march.receiptNo = u"4711"_s;
    QVERIFY(*standings().notePayment(session(), {luis}, march) > 0);
    QCOMPARE(of(luis).payments.size(), 2);
}

void TestStanding::payingUpEndsTheArrears()
{
    const auto luis = add(u"Luis"_s), rosa = add(u"Rosa"_s);
    for (const auto person : {luis, rosa})
        QVERIFY(be(person, MembershipState::InArrears, QDate(2026, 8, 1)));
    QVERIFY(pay(luis, QDate(2026, 11, 3)));
    QCOMPARE(of(luis).membership()->state, MembershipState::Member);
    QCOMPARE(of(luis).membership()->sinceOn, today);
    // Paid, and still more than the days of grace behind.
    QVERIFY(pay(rosa, QDate(2026, 5, 20)));
    QCOMPARE(of(rosa).membership()->state, MembershipState::InArrears);
}

void TestStanding::duesOfAMonthAreNotedOnce()
{
    const auto luis = add(u"Luis"_s);
    QVERIFY(*pay(luis, QDate(2026, 5, 20)) > 0);
    QCOMPARE(*pay(luis, QDate(2026, 5, 1)), 0);
    QCOMPARE(of(luis).payments.size(), 1);
    QCOMPARE(of(luis).payments.first().fromOn, QDate(2026, 5, 1));
    QCOMPARE(of(luis).payments.first().toOn, QDate(2026, 5, 31));
    QCOMPARE(standings().notePayment(session(), {luis}, Payment()).error().id, u"no-period"_s);
}

void TestStanding::whatFailsLeavesNoCampaignAndNoRole()
{
    const auto rosa = add(u"Rosa"_s);
    const PersonId nobody(4711);
    const QByteArray before = contentOf((*m_workspace)->store().reader());
    QVERIFY(!standings().assess(session(), {rosa}, {0, {}, 2, {}, nobody, Basis::Hearsay, {}}));
    QVERIFY(!standings().noteCard(session(), {nobody}, {}));
    QVERIFY(!standings().giveRole(session(), {nobody}, {0, u"Webmaster"_s}, {}));
    QVERIFY(contentOf((*m_workspace)->store().reader()) == before);
}

void TestStanding::undoLeavesTheCampaignAndTheRoleToOthers()
{
    const auto rosa = add(u"Rosa"_s);
    const auto assessed = assess(rosa, 2), given = giveSteward(rosa);
    QVERIFY(assessed && given);
    QVERIFY((*m_workspace)->changes().undo(session(), *given));
    QVERIFY((*m_workspace)->changes().undo(session(), *assessed));
    QVERIFY(of(rosa).assessments.isEmpty());
    QVERIFY(of(rosa).roles.isEmpty());
    QVERIFY(standings().currentCampaign(session()));
    QVERIFY(standings().roleTypes(session()).first().id > 0);
    // To take away what nobody was assessed as makes no campaign either.
    m_workspace = std::make_unique<TestWorkspace>();
    QCOMPARE(*assess(add(u"Ana"_s), 0), 0);
    QVERIFY(!standings().currentCampaign(session()));
}

void TestStanding::theNewestAssessmentCounts()
{
    const auto rosa = add(u"Rosa"_s);
    QVERIFY(assess(rosa, 4, QDate(2026, 9, 1)));
    QVERIFY(assess(rosa, 2, QDate(2026, 10, 1)));
    const auto campaign = standings().currentCampaign(session());
    QVERIFY(campaign);
    QCOMPARE(of(rosa).assessments.size(), 2);
    QCOMPARE(of(rosa).assessment(campaign->id)->value, 2);
    QVERIFY(of(rosa).assessments.first().assessor.isValid());
    QCOMPARE(map().marks.value(rosa).strength, 2);
    QVERIFY(assess(rosa, 0));
    QVERIFY(!of(rosa).assessment(campaign->id));
    QCOMPARE(map().marks.value(rosa).strength, 0);
    QCOMPARE(*assess(rosa, 0), 0);
}

void TestStanding::aSecondLookOnTheSameDayCorrectsTheFirst()
{
    const auto rosa = add(u"Rosa"_s);
    QVERIFY(assess(rosa, 4));
    QVERIFY(assess(rosa, 2));
    QCOMPARE(of(rosa).assessments.size(), 1);
    QCOMPARE(of(rosa).assessments.first().value, 2);
    QVERIFY(standings().assess(session(), {rosa}, {0, {}, 2, {}, {}, Basis::HouseVisit, u"afraid"_s}));
    QVERIFY(assess(rosa, 3));
    QCOMPARE(of(rosa).assessments.first().note, u"afraid"_s);
    QCOMPARE(of(rosa).assessments.first().basis, Basis::HouseVisit);
}

void TestStanding::anAssessmentOfAnEarlierCampaignDoesNotCount()
{
    const auto rosa = add(u"Rosa"_s);
    QVERIFY(assess(rosa, 2));
    QVERIFY(standings().noteCard(session(), {rosa}, {}));
    QCOMPARE(meeting(u"assessment is 2 and card is yes"_s), QSet{rosa});
    Campaign next;
    next.name = u"Contract 2027"_s;
    QVERIFY(standings().saveCampaign(session(), next, {}));
    QCOMPARE(map().marks.value(rosa).strength, 0);
    QVERIFY(!map().marks.value(rosa).hasCard);
    QVERIFY(meeting(u"assessment is none and card is no"_s).contains(rosa));
    QVERIFY(assess(rosa, 3));
    QCOMPARE(map().marks.value(rosa).strength, 3);
    QCOMPARE(of(rosa).assessments.size(), 2);
}

void TestStanding::aReversedScaleTurnsTheStrengths()
{
    const auto rosa = add(u"Rosa"_s);
    Campaign campaign;
    campaign.name = u"Five is best"_s;
    campaign.strongest = Strongest::High;
    QVERIFY(standings().saveCampaign(session(), campaign, {}));
    QVERIFY(assess(rosa, 5));
    QCOMPARE(map().marks.value(rosa).strength, 1);
    QCOMPARE(standings().levelLabels(session(), standings().currentCampaign(session())).last(), u"leads others"_s);
}

void TestStanding::aCampaignKeepsOnlyTheWordsItChanged()
{
    Campaign campaign;
    campaign.name = u"Contract"_s;
    QStringList words = standings().levelLabels(session(), {});
    words[2] = u"on the fence"_s;
    QVERIFY(standings().saveCampaign(session(), campaign, words));
    const auto kept = standings().currentCampaign(session());
    QCOMPARE(standings().levelLabels(session(), kept), words);
    words[2].clear();
    QVERIFY(standings().saveCampaign(session(), *kept, words));
    QCOMPARE(standings().levelLabels(session(), kept), standings().levelLabels(session(), {}));
    QCOMPARE(standings().saveCampaign(session(), {}, {}).error().id, u"empty-name"_s);
}

void TestStanding::aCardCountsWhileItIsValid()
{
    const auto rosa = add(u"Rosa"_s), ana = add(u"Ana"_s), luz = add(u"Luz"_s), sam = add(u"Sam"_s);
    Card card;
    card.signedOn = today.addYears(-1).addDays(-1);
    QVERIFY(standings().noteCard(session(), {rosa}, card)); // good for a year
    card.expiresOn = today;
    QVERIFY(standings().noteCard(session(), {ana}, card));
    QCOMPARE(*standings().noteCard(session(), {ana}, card), 0);
    Card fresh;
    QVERIFY(standings().noteCard(session(), {luz, sam}, fresh));
    QVERIFY(standings().revokeCard(session(), sam, of(sam).cards.first()));
    QCOMPARE(of(luz).cards.first().signedOn, today);
    const auto marks = map().marks;
    for (const auto &[person, counts] : {std::pair(rosa, false), {ana, true}, {luz, true}, {sam, false}}) {
        QCOMPARE(marks.value(person).hasCard, counts);
        QCOMPARE(of(person).cards.first().isValid(today), counts);
    }
    QCOMPARE(meeting(u"card is yes"_s), (QSet{ana, luz}));
}

void TestStanding::aCardNamesItsWitness()
{
    const auto rosa = add(u"Rosa"_s), ana = add(u"Ana"_s);
    Card card;
    card.witness = ana;
    // Ana signs as well, and is not her own witness.
    QVERIFY(standings().noteCard(session(), {rosa, ana}, card));
    QCOMPARE(of(rosa).cards.first().witness, ana);
    QVERIFY(!of(ana).cards.first().witness.isValid());
    // The card stays when its witness goes, and knows her again when she comes back.
    const auto gone = (*m_workspace)->people().remove(session(), {ana});
    QVERIFY(gone);
    QVERIFY(!of(rosa).cards.first().witness.isValid());
    QVERIFY((*m_workspace)->changes().undo(session(), *gone));
    QCOMPARE(of(rosa).cards.first().witness, ana);
}

void TestStanding::aScanIsWhatIsInItWhateverItIsCalled_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n and more", 17) << u"image/png"_s;
    QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0 and more") << u"image/jpeg"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << u"application/pdf"_s;
    QTest::newRow("a program") << QByteArray("#!/bin/sh\n") << u"other-kind"_s;
    QTest::newRow("text about a PDF") << QByteArray("see %PDF-1.7") << u"other-kind"_s;
    QTest::newRow("nothing") << QByteArray() << u"other-kind"_s;
    QTest::newRow("10 MB") << scan(AttachedFile::mostBytes).content << u"image/png"_s;
    QTest::newRow("a byte more") << scan(AttachedFile::mostBytes + 1).content << u"too-large"_s;
}

void TestStanding::aScanIsWhatIsInItWhateverItIsCalled()
{
    QFETCH(QByteArray, content);
    const QString path = m_workspace->file(u"card.jpg"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    const auto read = AttachedFile::read(path);
    QTEST(read ? read->mediaType() : read.error().id, "expected");
    const auto rosa = add(u"Rosa"_s);
    const auto noted = standings().noteCard(session(), {rosa}, {}, AttachedFile{u"card.jpg"_s, content});
    QCOMPARE(bool(noted), bool(read));
    QCOMPARE(of(rosa).cards.size(), noted ? 1 : 0);
    QCOMPARE(AttachedFile::read(m_workspace->file(u"no such file"_s)).error().id, u"cannot-read"_s);
}

void TestStanding::aScanIsKeptAndShownAgain()
{
    const auto rosa = add(u"Rosa"_s);
    QVERIFY(standings().noteCard(session(), {rosa}, {}, scan(3000, u"front.png"_s)));
    QVERIFY(standings().attach(session(), rosa, of(rosa).cards.first(), scan(5000, u"back.png"_s)));
    m_workspace->reopen();
    const auto scans = of(rosa).attachments;
    QCOMPARE(scans.size(), 2);
    QCOMPARE(scans[0].fileName, u"front.png"_s);
    QCOMPARE(scans[1].byteCount, 5000);
    QCOMPARE(scans[1].mediaType, u"image/png"_s);
    QCOMPARE(standings().attached(session(), scans[1])->content, scan(5000).content);
    QVERIFY(standings().detach(session(), rosa, scans[0]));
    QVERIFY(!of(rosa).attachments[0].isThere() && of(rosa).attachments[1].isThere());
    // The same card once more brings no second one, but its scan.
    const auto again = standings().noteCard(session(), {rosa}, {}, scan(700));
    QVERIFY(again && *again > 0);
    QCOMPARE(of(rosa).cards.size(), 1);
    QCOMPARE(of(rosa).attachments.size(), 3);
    // What another program put there is not shown for a card.
    auto other = of(rosa).attachments[1];
    other.sha256 = of(rosa).attachments[2].sha256;
    QCOMPARE(standings().attached(session(), other).error().id, u"damaged"_s);
    QVERIFY((*m_workspace)->check(session())->isEmpty());
}

void TestStanding::theHistoryOfAScanHoldsNoSecondCopyOfIt()
{
    constexpr qsizetype large = 1'000'000;
    const auto rosa = add(u"Rosa"_s);
    QVERIFY(standings().noteCard(session(), {rosa}, {}, scan(large)));
    const auto removed = standings().detach(session(), rosa, of(rosa).attachments.first());
    QVERIFY(removed);
    QVERIFY((*m_workspace)->changes().undo(session(), *removed));
    QVERIFY(of(rosa).attachments.first().isThere());
    QVERIFY(historySize() < 1000);
}

void TestStanding::aScanComesBackWithItsPerson()
{
    const auto rosa = add(u"Rosa"_s);
    QVERIFY(standings().noteCard(session(), {rosa}, {}, scan()));
    const auto attachment = of(rosa).attachments.first();
    const auto gone = (*m_workspace)->people().remove(session(), {rosa});
    QVERIFY(gone);
    QVERIFY(of(rosa).attachments.isEmpty());
    QVERIFY((*m_workspace)->changes().undo(session(), *gone));
    QCOMPARE(of(rosa).attachments, QList{attachment});
    QCOMPARE(standings().attached(session(), attachment)->content, scan().content);
    QVERIFY((*m_workspace)->check(session())->isEmpty());
}

/// People are read in blocks; each still stands for themselves, whoever is read beside them.
void TestStanding::manyAreNotedAsOneByOne()
{
    constexpr int count = 150;
    QList<PersonId> people;
    for (int i = 0; i < count; ++i)
        people += add(u"P%1"_s.arg(i));
    QList<PersonId> paidUp, hold;
    for (int i = 0; i < count; i += 3)
        paidUp += people[i];
    for (int i = 0; i < count; i += 7)
        hold += people[i];
    QVERIFY(standings().notePayment(session(), paidUp, Payment::forMonth(QDate(2026, 10, 1))));
    QVERIFY(standings().setMembership(session(), people, {0, MembershipState::InArrears, QDate(2026, 1, 1), {}, {}}));
    QVERIFY(standings().giveRole(session(), hold, {0, u"Steward"_s}, {}));
    QVERIFY(standings().addLeader(session(), hold, people[1]));
    const auto before = contentOf((*m_workspace)->store().reader());
    // Somebody named twice is one person.
    const auto paid = standings().notePayment(session(), people + people.first(9), Payment::forMonth(QDate(2026, 3, 1)));
    QVERIFY(paid);
    for (int i = 0; i < count; ++i) {
        QCOMPARE(of(people[i]).membership()->state, i % 3 ? MembershipState::InArrears : MembershipState::Member);
        QCOMPARE(of(people[i]).payments.size(), i % 3 ? 1 : 2);
    }
    QVERIFY(standings().giveRole(session(), people, {0, u"Steward"_s}, {}));
    QVERIFY(standings().addLeader(session(), people, people[1]));
    for (int i = 0; i < count; ++i) {
        QCOMPARE(of(people[i]).roles.size(), 1);
        QCOMPARE(of(people[i]).leaders.size(), i == 1 ? 0 : 1);
    }
    // The index of the search needed none of it, and is whole.
    QVERIFY((*m_workspace)->check(session())->isEmpty());
    while ((*m_workspace)->changes().nextUndo(session())->seq != *paid)
        QVERIFY((*m_workspace)->changes().undo(session(), (*m_workspace)->changes().nextUndo(session())->seq));
    QVERIFY((*m_workspace)->changes().undo(session(), *paid));
    QCOMPARE(contentOf((*m_workspace)->store().reader()), before);
}

void TestStanding::aDuesFileNotesWhoPaid()
{
    const auto rosa = employee(u"Rosa"_s, u"1001"_s), ana = employee(u"Ana"_s, u"1002"_s),
               luz = employee(u"Luz"_s, u"1003"_s), sam = employee(u"Sam"_s, u"1004"_s), kim = employee(u"Kim"_s, u"1005"_s),
               lee = employee(u"Lee"_s, u"1006"_s);
    for (const auto person : {rosa, ana, luz, sam, kim})
        QVERIFY(be(person, MembershipState::Member, QDate(2020, 1, 1)));
    QVERIFY(be(lee, MembershipState::Retired, QDate(2020, 1, 1)));
    QVERIFY(pay(ana, QDate(2026, 10, 1)));
    QVERIFY(pay(kim, QDate(2026, 10, 1)));
    const QByteArray csv = "empid,firstname,lastname,local\n1001,Rosa,Díaz,1184\n1002,Ana,Díaz,1184\n"
                           "1003,Luz,Díaz,1184\n9999,Max,Muster,1184\n";
    const auto before = contentOf((*m_workspace)->store().reader());
    const auto looked = bringIn(csv, true);
    QVERIFY(looked);
    QCOMPARE(contentOf((*m_workspace)->store().reader()), before);
    const auto done = bringIn(csv);
    QVERIFY(done && done->action > 0);
    for (const auto &outcome : {*looked, *done}) {
        QCOMPARE(outcome.rows, 4);
        QCOMPARE(outcome.paid, (QList{rosa, luz}));
        QCOMPARE(outcome.known, QList{ana});
        QCOMPARE(outcome.rejects.size(), 1);
        QCOMPARE(outcome.rejects.first().row, 5);
        QCOMPARE(outcome.rejects.first().who, u"Max Muster"_s);
        // Kim paid otherwise, and Lee is no member.
        QCOMPARE(outcome.missing, QList{sam});
        QCOMPARE(outcome.sentence(),
                 u"2 paid, 1 had that month already, 1 rows fit nobody, 1 members are not in the file."_s);
    }
    QCOMPARE(of(rosa).payments.first().fromOn, QDate(2026, 10, 1));
    QCOMPARE(of(rosa).payments.first().toOn, QDate(2026, 10, 31));
    QCOMPARE(of(ana).payments.size(), 1);
    QCOMPARE((*m_workspace)->people().count(session()), 6); // nobody was made
    // The same file once more says nothing new.
    const auto again = bringIn(csv);
    QVERIFY(again && again->action == 0 && again->paid.isEmpty());
    QCOMPARE(again->known.size(), 3);
    QVERIFY((*m_workspace)->changes().undo(session(), done->action));
    QCOMPARE(contentOf((*m_workspace)->store().reader()), before);
}

void TestStanding::aDuesFileIsMatchedAsAnImportIs()
{
    const auto rosa = m_workspace->add(m_workspace->person(u"Rosa"_s, u"Díaz"_s, u"212 555 0100"_s));
    const auto ana = m_workspace->add(m_workspace->person(u"Ana"_s, u"Silva"_s, {}, u"ana@example.org"_s));
    const auto luz = employee(u"Luz"_s, u"1003"_s);
    const auto done = bringIn("empid,First name,Last name,Phone,E-mail,ZIP\n,Rosa,Díaz,(212) 555-0100,,\n"
                              ",Ana,Silva,,Ana@Example.org,\n,Luz,Díaz,,,\n1003,Otto,Zorn,,,\n1003,Luz,Díaz,,,no ZIP\n");
    QVERIFY(done);
    QCOMPARE(done->paid, (QList{rosa, ana, luz}));
    // A name alone tells nobody, and a number with another name is somebody else's. What is wrong elsewhere matters not.
    QCOMPARE(done->rejects.size(), 2);
    QVERIFY(done->rejects[0].problem.contains(u"name alone"_s));
    QVERIFY(done->rejects[1].problem.contains(u"already belongs to Luz Díaz"_s));
}

void TestStanding::rowsAboutOnePersonAreOnePayment()
{
    const auto rosa = employee(u"Rosa"_s, u"1001"_s);
    const auto done = bringIn("empid,amount,date paid,receipt\n1001,\"$16.00\",10/02/2026,A1\n1001,16.50,2026-10-16,A2\n");
    QVERIFY(done);
    const auto payments = of(rosa).payments;
    QCOMPARE(payments.size(), 1);
    QCOMPARE(payments.first().amountCents, 3250);
    QCOMPARE(payments.first().paidOn, QDate(2026, 10, 16));
    QCOMPARE(payments.first().receiptNo, u"A1, A2"_s);
}

void TestStanding::cellsOfADuesFileAreReadOrTold_data()
{
    QTest::addColumn<QByteArray>("cells"); // amount, day
    QTest::addColumn<int>("cents");        // -1: told
    QTest::addColumn<QDate>("day");
    QTest::newRow("nothing") << QByteArray(",") << 0 << today;
    QTest::newRow("plain") << QByteArray("32,2026-10-30") << 3200 << QDate(2026, 10, 30);
    QTest::newRow("dollars") << QByteArray("$ 32.5,10/30/2026") << 3250 << QDate(2026, 10, 30);
    QTest::newRow("comma") << QByteArray("\"32,05 €\",") << 3205 << today;
    QTest::newRow("thousands") << QByteArray("\"1,234.50\",") << 123450 << today;
    QTest::newRow("thousands with points") << QByteArray("\"1.234,50\",") << 123450 << today;
    QTest::newRow("thousands alone") << QByteArray("\"1,234\",") << 123400 << today;
    QTest::newRow("unknown") << QByteArray("n/a,n/a") << 0 << today;
    QTest::newRow("given back") << QByteArray("-32.00,") << -1 << QDate();
    QTest::newRow("given back in brackets") << QByteArray("(32.00),") << -1 << QDate();
    QTest::newRow("given back, in print") << QByteArray("−32.00,") << -1 << QDate();
    QTest::newRow("thousands or a slip") << QByteArray("1.234,") << -1 << QDate();
    QTest::newRow("words") << QByteArray("thirty,") << -1 << QDate();
    QTest::newRow("too much") << QByteArray("99999999,") << -1 << QDate();
    QTest::newRow("no day") << QByteArray("32,soon") << -1 << QDate();
    QTest::newRow("a day to come") << QByteArray("32,2026-11-17") << -1 << QDate();
}

void TestStanding::cellsOfADuesFileAreReadOrTold()
{
    QFETCH(QByteArray, cells);
    QFETCH(int, cents);
    const auto rosa = employee(u"Rosa"_s, u"1001"_s);
    const auto done = bringIn("empid,amount,paid on\n1001," + cells + '\n');
    QVERIFY(done);
    QCOMPARE(done->rejects.size(), cents < 0 ? 1 : 0);
    QCOMPARE(of(rosa).payments.size(), cents < 0 ? 0 : 1);
    if (cents < 0) {
        QVERIFY(!done->rejects.first().column.isEmpty());
        QVERIFY(done->rejectsText().contains(u"cannot be read"_s));
        return;
    }
    QCOMPARE(of(rosa).payments.first().amountCents, cents);
    QTEST(of(rosa).payments.first().paidOn, "day");
}

void TestStanding::aDuesFileBringsBackFromArrearsAndMarksNobody()
{
    const auto rosa = employee(u"Rosa"_s, u"1001"_s), ana = employee(u"Ana"_s, u"1002"_s),
               luz = employee(u"Luz"_s, u"1003"_s);
    QVERIFY(be(rosa, MembershipState::InArrears, QDate(2026, 7, 1)));
    QVERIFY(be(ana, MembershipState::Member, QDate(2020, 1, 1)));
    QVERIFY(be(luz, MembershipState::InArrears, QDate(2026, 7, 1)));
    const auto done = bringIn("empid\n1001\n");
    QVERIFY(done);
    QCOMPARE(of(rosa).membership()->state, MembershipState::Member);
    QCOMPARE(of(rosa).membership()->sinceOn, today);
    QCOMPARE(of(ana).membership()->state, MembershipState::Member);
    // Luz is in arrears already, so there is nothing to ask about her.
    QCOMPARE(done->missing, QList{ana});
}

void TestStanding::aDuesFileWithoutNumbersOrNamesIsRefused()
{
    QCOMPARE(bringIn("amount,local\n32.00,1184\n").error().id, u"no-columns"_s);
    QCOMPARE(bringIn("").error().id, u"table-empty"_s);
}

void TestStanding::aRoleIsHeldOnceAndEnds()
{
    const auto rosa = add(u"Rosa"_s);
    QVERIFY(*giveSteward(rosa) > 0);
    QCOMPARE(*giveSteward(rosa), 0);
    QCOMPARE(map().marks.value(rosa).covers, 10);
    QCOMPARE(meeting(u"role is steward"_s), QSet{rosa});
    QVERIFY(standings().endRole(session(), rosa, of(rosa).roles.first()));
    QVERIFY(!of(rosa).roles.first().isCurrent());
    QCOMPARE(map().marks.value(rosa).covers, 0);
    QVERIFY(meeting(u"role is none"_s).contains(rosa));
    QCOMPARE(standings().giveRole(session(), {rosa}, {}, {}).error().id, u"empty-name"_s);
}

void TestStanding::theUsualRolesAreOfferedUntilAnOfficeHasItsOwn()
{
    const auto types = standings().roleTypes(session());
    QVERIFY(types.size() >= 5);
    QCOMPARE(types.first(), (RoleType{0, u"Steward"_s, true, 10}));
    const auto rosa = add(u"Rosa"_s);
    QVERIFY(standings().giveRole(session(), {rosa}, {0, u"Health & safety"_s, false}, {}));
    QVERIFY(standings().giveRole(session(), {rosa}, {0, u"steward"_s}, {}));
    const auto now = standings().roleTypes(session());
    QCOMPARE(now.size(), types.size() + 1);
    QVERIFY(std::ranges::any_of(now, [](const RoleType &type) { return type.id > 0 && type.name == u"Health & safety"_s; }));
}

void TestStanding::somebodyIsLedByOthersAndNeverByThemselves()
{
    const auto rosa = add(u"Rosa"_s), ana = add(u"Ana"_s), luz = add(u"Luz"_s);
    QVERIFY(standings().addLeader(session(), {rosa, ana, luz}, ana));
    QCOMPARE(of(ana).followers.size(), 2);
    QVERIFY(of(ana).leaders.isEmpty());
    QCOMPARE(of(rosa).leaders.first().leader, ana);
    QCOMPARE(meeting(u"led_by is somebody"_s), (QSet{rosa, luz}));
    QCOMPARE(meeting(u"leads at least 2"_s), QSet{ana});
    QVERIFY(standings().removeLeader(session(), of(rosa).leaders.first()));
    QVERIFY(meeting(u"led_by is nobody"_s).contains(rosa));
    QCOMPARE(standings().addLeader(session(), {rosa}, PersonId(4711)).error().id, u"gone"_s);
}

void TestStanding::everyMarkOfAWallChartEqualsAPlainRecount()
{
    std::mt19937 random(5);
    const auto chance = [&](int percent) { return int(random() % 100) < percent; };
    QList<PersonId> people;
    for (int i = 0; i < 120; ++i) {
        people += add(u"P%1"_s.arg(i), QStringList{u"Laundry"_s, u"Kitchen"_s}[random() % 2],
                      QStringList{u"Day"_s, u"Night"_s}[random() % 2]);
        if (chance(60))
            QVERIFY(assess(people.last(), 1 + int(random() % 5)));
        if (chance(40))
            QVERIFY(standings().noteCard(session(), {people.last()}, {}));
        if (chance(50))
            QVERIFY(be(people.last(), MembershipState(random() % 6)));
        if (chance(8))
            QVERIFY(giveSteward(people.last()));
        if (chance(50) && i > 0)
            QVERIFY(standings().addLeader(session(), {people.last()}, people.first()));
    }
    const auto workplace = (*m_workspace)->workplaces().read(session());
    const auto campaign = standings().currentCampaign(session());
    const WallChart chart(workplace, map(), workplace.places().first().key, WallChart::Across::Shifts);
    QCOMPARE(chart.rows().size(), 3);
    for (int row = 0; row < chart.rows().size(); ++row) {
        for (int column = -1; column < chart.columns().size(); ++column) {
            const auto &cell = chart.cell(row, column);
            std::array<int, 6> strengths{};
            int cards = 0, members = 0, leaders = 0;
            QSet<PersonId> notLed, notAssessed, noCard;
            for (const auto person : people) {
                const auto job = *(*m_workspace)->people().find(session(), person)->currentWork();
                const bool isInRow = row == 0 || job.unit == chart.rows()[row].name;
                if (!isInRow || (column >= 0 && job.shift != chart.columns()[column].name))
                    continue;
                const auto standing = of(person);
                const auto assessment = standing.assessment(campaign->id);
                ++strengths[assessment ? size_t(assessment->value) : 0];
                const bool hasCard = !standing.cards.isEmpty();
                const auto membership = standing.membership();
                const bool isLeader = !standing.roles.isEmpty();
                cards += hasCard;
                leaders += isLeader;
                members += membership
                        && QList{MembershipState::Member, MembershipState::InArrears, MembershipState::Honorary}.contains(
                            membership->state);
                if (!assessment)
                    notAssessed += person;
                if (!hasCard)
                    noCard += person;
                if (standing.leaders.isEmpty())
                    notLed += person;
            }
            QCOMPARE(cell.strengths, strengths);
            QCOMPARE(cell.cards, cards);
            QCOMPARE(cell.members, members);
            QCOMPARE(cell.leaders.size(), leaders);
            QCOMPARE(cell.covers, leaders * 10);
            QCOMPARE(cell.led, cell.count() - notLed.size());
            QCOMPARE(chart.people(row, column, WallChart::Who::NotAssessed), notAssessed);
            QCOMPARE(chart.people(row, column, WallChart::Who::NoCard), noCard);
            QCOMPARE(chart.people(row, column, WallChart::Who::NobodyLeads), notLed);
            const bool isGap = row > 0 && column >= 0 && leaders * 10 < cell.count();
            QCOMPARE(chart.gaps().contains(std::pair(row, column)), isGap);
        }
    }
}

void TestStanding::allEmployersStandInOneChart()
{
    const auto rosa = add(u"Rosa"_s, u"Laundry"_s, u"Night"_s);
    Person person = m_workspace->person(u"Sam"_s, u"Khoury"_s);
    person.employments += Employment{0, u"Harbor"_s, {}, u"Pier"_s, u"Night"_s, {}, {}, {}, {}};
    const auto sam = m_workspace->add(person);
    const auto workplace = (*m_workspace)->workplaces().read(session());
    const WallChart chart(workplace, map(), {}, WallChart::Across::Shifts);
    QCOMPARE(chart.people(0, -1), (QSet{rosa, sam}));
    QCOMPARE(workplace.count({}), 2);
    QStringList rows;
    for (const auto &row : chart.rows())
        rows += QString(row.depth, u' ') + row.name;
    QCOMPARE(rows, (QStringList{{}, u" Harbor"_s, u"  Pier"_s, u" St. Luke's"_s, u"  Laundry"_s}));
    QCOMPARE(chart.people(1, -1), QSet{sam});
    // Both call it "Night".
    QCOMPARE(chart.columns().size(), 1);
    QCOMPARE(chart.people(0, 0), (QSet{rosa, sam}));
}

void TestStanding::aLeaderCountsWhereTheirRoleIs()
{
    const auto rosa = add(u"Rosa"_s, u"Laundry"_s, u"Day"_s), ana = add(u"Ana"_s, u"Kitchen"_s, u"Night"_s);
    auto workplace = (*m_workspace)->workplaces().read(session());
    qint64 kitchen = 0, night = 0;
    for (const auto &job : workplace.jobs()) {
        if (job.person == ana) {
            kitchen = job.unit;
            night = job.shift;
        }
    }
    RoleHeld role;
    role.unit.value = kitchen;
    role.shift.value = night;
    QVERIFY(giveSteward(rosa, role));
    // Somebody of the staff, who works in none of the units, leads there as well; and a second role keeps the first.
    const auto staff = add(u"Kim"_s);
    QVERIFY(giveSteward(staff, role));
    QVERIFY(giveSteward(ana, {}));
    RoleHeld elsewhere;
    elsewhere.unit.value = laundryOf(workplace, rosa);
    QVERIFY(standings().giveRole(session(), {ana}, {0, u"Chief steward"_s}, elsewhere));
    const WallChart chart(workplace, map(), workplace.places().first().key, WallChart::Across::Shifts);
    for (int row = 0; row < chart.rows().size(); ++row) {
        for (int column = 0; column < chart.columns().size(); ++column) {
            const bool isNight = chart.columns()[column].name == u"Night"_s;
            const bool isLaundry = chart.rows()[row].name == u"Laundry"_s;
            QCOMPARE(chart.cell(row, column).leaders, !isNight    ? QSet<PersonId>()
                                                      : isLaundry ? QSet{ana}
                                                                  : (QSet{rosa, staff, ana}));
        }
    }
}

void TestStanding::conditionsFollowTheRules_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    QTest::newRow("value") << u"assessment is 2"_s << u"Ana"_s;
    QTest::newRow("not a value") << u"assessment is not 2"_s << u"Luz Rosa Sam"_s;
    QTest::newRow("at most") << u"assessment at most 2"_s << u"Ana Rosa"_s;
    QTest::newRow("at least") << u"assessment at least 2"_s << u"Ana Luz"_s;
    QTest::newRow("not assessed") << u"assessment is none"_s << u"Sam"_s;
    QTest::newRow("assessed") << u"assessment is not none"_s << u"Ana Luz Rosa"_s;
    QTest::newRow("member") << u"membership is member"_s << u"Ana Rosa"_s;
    QTest::newRow("no member") << u"membership is none"_s << u"Sam"_s;
    QTest::newRow("paid in May") << u"dues_paid_until after 2026-05-30"_s << u"Rosa"_s;
    QTest::newRow("paid for a day") << u"dues_paid_for is 2026-10-31"_s << u"Rosa"_s;
    QTest::newRow("not paid for it") << u"dues_paid_for is not 2026-11-01 and membership is member"_s << u"Ana Rosa"_s;
    QTest::newRow("never paid") << u"dues_paid_until is never"_s << u"Luz Sam"_s;
    QTest::newRow("in good standing") << u"good_standing is yes"_s << u"Rosa"_s;
    QTest::newRow("not in good standing") << u"good_standing is no"_s << u"Ana Luz"_s;
    QTest::newRow("since") << u"member_since before 2026-01-01"_s << u"Ana"_s;
}

void TestStanding::conditionsFollowTheRules()
{
    QFETCH(QString, words);
    const auto rosa = add(u"Rosa"_s), ana = add(u"Ana"_s), luz = add(u"Luz"_s);
    add(u"Sam"_s);
    QVERIFY(assess(rosa, 1));
    QVERIFY(assess(ana, 2));
    QVERIFY(assess(luz, 5));
    QVERIFY(be(rosa, MembershipState::Member, QDate(2026, 3, 1)));
    QVERIFY(be(ana, MembershipState::Member, QDate(2020, 3, 1)));
    QVERIFY(be(luz, MembershipState::InArrears));
    QVERIFY(pay(rosa, QDate(2026, 10, 1)));
    QVERIFY(pay(ana, QDate(2026, 1, 1)));
    QStringList names;
    for (const auto &person : (*m_workspace)->people().load(session(), meeting(words).values())) {
        if (person.familyName == u"Díaz"_s)
            names += person.givenName;
    }
    names.sort();
    QTEST(names.join(u' '), "expected");
}

void TestStanding::everyChangeIsUndone()
{
    const auto rosa = add(u"Rosa"_s), ana = add(u"Ana"_s);
    QVERIFY(be(rosa, MembershipState::InArrears, QDate(2026, 1, 1)));
    QVERIFY(assess(ana, 3, QDate(2026, 1, 1)));
    QVERIFY(standings().noteCard(session(), {rosa}, {}, scan()));
    QVERIFY(giveSteward(rosa));
    QVERIFY(standings().addLeader(session(), {ana}, rosa));
    const auto content = [&] { return contentOf((*m_workspace)->store().reader()); };
    const QList<PersonId> both{rosa, ana};
    const std::pair<const char *, std::function<Result<qint64>()>> changes[] = {
        {"assess",
         [&] {
             return standings().assess(session(), both, {0, {}, 2, {}, {}, Basis::Action, u"here"_s});
         }},
        {"card", [&] { return standings().noteCard(session(), {ana}, {}); }},
        {"card with a scan",
         [&] {
             Card card;
             card.witness = rosa;
             return standings().noteCard(session(), {ana}, card, scan());
         }},
        {"scan", [&] { return standings().attach(session(), rosa, of(rosa).cards.first(), scan()); }},
        {"no scan", [&] { return standings().detach(session(), rosa, of(rosa).attachments.first()); }},
        {"revoke", [&] { return standings().revokeCard(session(), rosa, of(rosa).cards.first()); }},
        {"membership", [&] { return be(ana, MembershipState::Retired); }},
        {"dues", [&] { return pay(rosa, today); }},
        {"role", [&] { return giveSteward(ana); }},
        {"end of a role", [&] { return standings().endRole(session(), rosa, of(rosa).roles.first()); }},
        {"leader", [&] { return standings().addLeader(session(), {rosa}, ana); }},
        {"no leader", [&] { return standings().removeLeader(session(), of(ana).leaders.first()); }},
        {"campaign",
         [&] {
             return standings().saveCampaign(session(), {{}, u"Next"_s, {}, {}, {}, 60}, {u"yes"_s});
         }},
    };
    for (const auto &[name, change] : changes) {
        const QByteArray before = content();
        const auto done = change();
        QVERIFY2(done && *done > 0, name);
        QVERIFY2(content() != before, name);
        QVERIFY2((*m_workspace)->changes().undo(session(), *done), name);
        QVERIFY2(content() == before, name);
    }
}

RNF_TEST(TestStanding)
#include "tst_standing.moc"
