#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "credit/Credits.h"
#include "learning/Learning.h"
#include "rights/RightsChecks.h"
#include "stipends/Stipends.h"
#include "workspace/DemoWorkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

RightsAnswer answered(const QString &code, RightsReply reply, const QString &evidence = {})
{
    RightsAnswer answer;
    answer.code = code;
    answer.reply = reply;
    answer.evidence = evidence;
    return answer;
}

} // namespace

/// A rights check is made of what stands in the workspace, is kept with its day and its answers, and is due again when that
/// changes.
class TestRights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void factsAreThoseOfTheRecords();
    void whatIsNotKnownOfAProgrammeStaysUnknown();
    void onlyTheNewestFourWeeksAreLookedAtForLearning();
    void theNewestPaidMonthSaysWhatAnHourComesTo();
    void theAgreementIsSignedByAllParties();
    void aCheckIsOneActionAndKeepsEveryLine();
    void theNextCheckBeginsWithTheAnswersOfTheLast();
    void aPlacementThatIsGoneIsNotChecked();
    void whatCannotBeReadIsNotKept();
    void aCheckIsUndone();
    void aCheckIsDueUntilItIsDone();
    void aChangeMakesItDueAgain_data();
    void aChangeMakesItDueAgain();
    void itIsDueAfterSixWeeks();
    void onlyThoseWhoAreHereAreDue();
    void printingStandsInTheHistory();
    void theSampleHasThreeChecksAndOneIsDue();

private:
    Workspace &workspace() { return **m_workspace; }
    RightsChecks &checks() { return workspace().rightsChecks(); }
    const Session &session() { return m_workspace->session; }
    RightsFacts facts() { return checks().facts(session(), m_placement.id); }
    void changeProgram(const std::function<void(InternProgram &)> &change)
    {
        const InternProgram before = workspace().interns().programs(session()).first();
        InternProgram after = before;
        change(after);
        QVERIFY(workspace().interns().save(session(), before, after));
    }
    void changePlacement(const std::function<void(Placement &)> &change)
    {
        Placement after = m_placement;
        change(after);
        QVERIFY(workspace().interns().save(session(), m_placement, after));
        m_placement = *workspace().interns().find(session(), m_placement.id);
    }
    /// Approved hours of the week that begins on this Monday, each kind of work on a day of its own.
    void work(const QDate &monday, int learning, int program, int clerical)
    {
        const WeekKey key{m_placement.person, m_placement.id, monday};
        QDate day = monday;
        for (const auto &[category, minutes] :
             {std::pair(Category::Learning, learning), {Category::Program, program}, {Category::Clerical, clerical}}) {
            QVERIFY(workspace().hours().setMinutes(session(), key, {{}, {}, category}, day, minutes));
            day = day.addDays(1);
        }
        QVERIFY(workspace().hours().submit(session(), key));
        QVERIFY(workspace().hours().approve(session(), workspace().hours().submitted(session())));
    }
    void payFlat(const QDate &from)
    {
        StipendRule rule;
        rule.program = m_placement.program;
        rule.validFromOn = from;
        rule.shape = StipendShape::Flat;
        QVERIFY(workspace().stipends().add(session(), rule));
    }
    void check(const QList<RightsAnswer> &answers = {}) { QVERIFY(checks().write(session(), m_placement.id, answers)); }
    QList<DueRightsCheck> due() { return checks().due(session(), workspace().interns().placements(session())); }
    QStringList whyDue() { return checks().whyDue(session(), m_placement); }
    QString newestLabel() { return workspace().changes().history(session(), 1).first().label; }

    std::unique_ptr<TestWorkspace> m_workspace;
    Placement m_placement; ///< of Ana Reyes: a volunteer, 25 hours, in New York City
};

void TestRights::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    InternProgram program;
    program.name = u"Fall 2026"_s;
    program.organizationClass = OrganizationClass::Charity;
    program.jurisdiction = u"US-NY-NYC"_s;
    m_placement = {};
    m_placement.person = m_workspace->add(m_workspace->person(u"Ana"_s, u"Reyes"_s));
    m_placement.program = *workspace().interns().add(session(), program);
    m_placement.startOn = QDate(2026, 9, 7);
    m_placement.weekMin = 1500;
    m_placement.status = PlacementStatus::Active;
    m_placement.workClass = WorkClass::Volunteer;
    m_placement = *workspace().interns().find(session(), *workspace().interns().add(session(), m_placement));
}

void TestRights::factsAreThoseOfTheRecords()
{
    payFlat(QDate(2026, 9, 1));
    work(QDate(2026, 9, 7), 600, 300, 100);
    const PersonId luis = m_workspace->add(m_workspace->person(u"Luis"_s, u"Ortiz"_s));
    changeProgram([&](InternProgram &program) { program.complaintContact = luis; });
    const SchoolId school = *workspace().interns().schoolNamed(session(), u"City College"_s);
    changePlacement([&](Placement &placement) {
        placement.school = school;
        placement.wantsCredit = true;
        placement.termEndOn = QDate(2026, 12, 18);
    });
    const RightsFacts known = facts();
    QVERIFY(known.organizationClass == OrganizationClass::Charity);
    QCOMPARE(known.jurisdiction, u"US-NY-NYC"_s);
    QVERIFY(known.hasComplaintContact && known.hasSchool && known.wantsCredit && !known.isStatementSigned);
    QVERIFY(known.workClass == WorkClass::Volunteer);
    QCOMPARE(known.weekMin, 1500);
    QCOMPARE(known.requiredWeekMin, 900);
    QCOMPARE(known.monthlyCents, 50000);
    QVERIFY(!known.followsHours);
    QVERIFY(!known.effectiveRate);
    QCOMPARE(known.minimumWage->centsPerHour, 1700);
    QCOMPARE(known.lastDay, QDate(2026, 11, 29));
    QCOMPARE(known.termEndOn, QDate(2026, 12, 18));
    QVERIFY(known.whole == (WorkMinutes{600, 300, 100, 0}));
    QVERIFY(known.lastWeeks == known.whole);
    QCOMPARE(known.level, 1);
}

void TestRights::whatIsNotKnownOfAProgrammeStaysUnknown()
{
    changeProgram([](InternProgram &program) {
        program.organizationClass = OrganizationClass::NotSaid;
        program.jurisdiction.clear();
    });
    QVERIFY(!facts().minimumWage);
    QVERIFY(facts().followsHours); // the shipped rule is linear
    check();
    QVERIFY(checks().newest(session(), m_placement.id)->result >= RightsFlag::Unknown);
    QVERIFY(checks().facts(session(), PlacementId(77)) == RightsFacts());
}

void TestRights::onlyTheNewestFourWeeksAreLookedAtForLearning()
{
    // Example 13: six weeks with 60 h learning, 30 h of the programme and 10 h clerical.
    for (int week = 0; week < 6; ++week)
        work(QDate(2026, 9, 7).addDays(7 * week), 600, 300, 100);
    QVERIFY(facts().whole == (WorkMinutes{3600, 1800, 600, 0}));
    QVERIFY(facts().lastWeeks == (WorkMinutes{2400, 1200, 400, 0}));
    work(QDate(2026, 11, 9), 0, 60, 0);
    QVERIFY(facts().lastWeeks == (WorkMinutes{1800, 960, 300, 0}));
}

void TestRights::theNewestPaidMonthSaysWhatAnHourComesTo()
{
    payFlat(QDate(2026, 9, 1));
    // October of example 4: five weeks of 25 hours.
    for (int week = 0; week < 5; ++week)
        work(QDate(2026, 9, 28).addDays(7 * week), 1000, 500, 0);
    auto &stipends = workspace().stipends();
    QVERIFY(stipends.calculate(session(), m_placement.program, QDate(2026, 10, 1)));
    QList<StipendLine> lines;
    for (const auto &row : stipends.run(session(), m_placement.program, QDate(2026, 10, 1)).rows)
        lines += row.line;
    QVERIFY(!facts().effectiveRate);
    QVERIFY(stipends.confirm(session(), lines));
    for (auto &line : lines)
        line = stipends.lines(session(), m_placement.id).first();
    QVERIFY(stipends.pay(session(), lines, QDate(2026, 11, 5), u"check 12"_s));
    QCOMPARE(facts().effectiveRate.value_or(0), 400);
    // A wage that holds since then says nothing of that month.
    WageRate rate;
    rate.jurisdiction = u"US-NY-NYC"_s;
    rate.validFromOn = QDate(2026, 11, 1);
    rate.centsPerHour = 1800;
    QVERIFY(stipends.add(session(), rate));
    QCOMPARE(facts().minimumWage->centsPerHour, 1800);
    QCOMPARE(facts().wageThen->centsPerHour, 1700);
}

void TestRights::theAgreementIsSignedByAllParties()
{
    for (const auto party : {AgreementParty::Intern, AgreementParty::Host}) {
        QVERIFY(!facts().isStatementSigned);
        AgreementSignature signature;
        signature.placement = m_placement.id;
        signature.party = party;
        signature.signer = u"Somebody"_s;
        signature.signedOn = QDate(2026, 9, 7);
        QVERIFY(workspace().credits().add(session(), signature));
    }
    QVERIFY(facts().isStatementSigned);
}

void TestRights::aCheckIsOneActionAndKeepsEveryLine()
{
    payFlat(QDate(2026, 9, 1));
    check({answered(u"F2"_s, RightsReply::Yes, u" The reading list "_s), answered(u"F6"_s, RightsReply::Yes),
           answered(u"MW"_s, RightsReply::Yes, u"nobody is asked this"_s)});
    QCOMPARE(newestLabel(), u"Rights check of Ana Reyes"_s);
    const auto newest = checks().newest(session(), m_placement.id);
    QVERIFY(newest);
    QCOMPARE(newest->checkedOn, today);
    QCOMPARE(newest->nextOn, QDate(2026, 12, 28));
    QCOMPARE(newest->ruleset, u"2026-11"_s);
    QVERIFY(newest->result == RightsFlag::AskCounsel);
    const auto answers = checks().answers(session(), newest->id);
    QCOMPARE(answers.size(), RightsCheck::judge(facts(), {}).size());
    QVERIFY(answerTo(u"F2"_s, answers).reply == RightsReply::Yes);
    QCOMPARE(answerTo(u"F2"_s, answers).evidence, u"The reading list"_s);
    QVERIFY(answerTo(u"F2"_s, answers).flag == RightsFlag::None);
    QVERIFY(answerTo(u"F6"_s, answers).flag == RightsFlag::Look);
    QVERIFY(answerTo(u"F7"_s, answers).reply == RightsReply::Nothing);
    QVERIFY(answerTo(u"F7"_s, answers).flag == RightsFlag::Unknown);
    const auto wage = answerTo(u"MW"_s, answers);
    QVERIFY(wage.reply == RightsReply::Computed);
    QVERIFY2(wage.evidence.contains(u"$1,841.67"_s), qPrintable(wage.evidence));
}

void TestRights::theNextCheckBeginsWithTheAnswersOfTheLast()
{
    QVERIFY(checks().drafts(session(), m_placement.id).isEmpty());
    check({answered(u"F2"_s, RightsReply::Yes, u"The reading list"_s), answered(u"F7"_s, RightsReply::Unsure)});
    const auto drafts = checks().drafts(session(), m_placement.id);
    QVERIFY(answerTo(u"F2"_s, drafts) == answered(u"F2"_s, RightsReply::Yes, u"The reading list"_s));
    QVERIFY(answerTo(u"F7"_s, drafts).reply == RightsReply::Unsure);
    QVERIFY(std::ranges::none_of(drafts, [](const RightsAnswer &draft) { return draft.code == u"MW"_s; }));
    check(drafts);
    QCOMPARE(checks().checks(session(), m_placement.id).size(), 2);
    QVERIFY(checks().checks(session(), m_placement.id).first() == *checks().newest(session(), m_placement.id));
}

void TestRights::aPlacementThatIsGoneIsNotChecked()
{
    QVERIFY(workspace().interns().remove(session(), m_placement));
    const auto done = checks().write(session(), m_placement.id, {});
    QVERIFY(!done);
    QCOMPARE(done.error().id, u"gone"_s);
}

/// It would say for years that no stipend was agreed.
void TestRights::whatCannotBeReadIsNotKept()
{
    payFlat(QDate(2026, 9, 1));
    {
        Database beside(m_workspace->path(), Database::Mode::Write);
        beside.exec(u"ALTER TABLE stipend_rule RENAME TO stipend_rule_away"_s);
    }
    QVERIFY(!checks().write(session(), m_placement.id, {}));
    {
        Database beside(m_workspace->path(), Database::Mode::Write);
        beside.exec(u"ALTER TABLE stipend_rule_away RENAME TO stipend_rule"_s);
    }
    QVERIFY(!checks().newest(session(), m_placement.id));
    check();
}

void TestRights::aCheckIsUndone()
{
    check();
    auto &changes = workspace().changes();
    QVERIFY(changes.undo(session(), changes.nextUndo(session())->seq));
    QVERIFY(!checks().newest(session(), m_placement.id));
}

void TestRights::aCheckIsDueUntilItIsDone()
{
    QCOMPARE(whyDue().size(), 1);
    QCOMPARE(due().size(), 1);
    QVERIFY(due().first().placement == m_placement);
    check();
    QCOMPARE(whyDue(), QStringList());
    QVERIFY(!checks().isDue(session(), m_placement));
    QVERIFY(due().isEmpty());
}

void TestRights::aChangeMakesItDueAgain_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("reasons");
    QTest::newRow("hours, and the stipend with them") << u"hours"_s << 2;
    QTest::newRow("class") << u"class"_s << 1;
    QTest::newRow("level") << u"level"_s << 1;
    QTest::newRow("stipend") << u"stipend"_s << 1;
    QTest::newRow("nothing that counts") << u"remote"_s << 0;
}

void TestRights::aChangeMakesItDueAgain()
{
    QFETCH(QString, what);
    QFETCH(int, reasons);
    check();
    if (what == u"hours"_s)
        changePlacement([](Placement &placement) { placement.weekMin = 1800; });
    else if (what == u"class"_s)
        changePlacement([](Placement &placement) { placement.workClass = WorkClass::Employee; });
    else if (what == u"remote"_s)
        changePlacement([](Placement &placement) { placement.isRemote = true; });
    else if (what == u"stipend"_s)
        payFlat(QDate(2026, 11, 1));
    else
        QVERIFY(workspace().learning().changeLevel(session(),
                                                   {{}, m_placement.id, today, 1, 2, u"Ran the table alone"_s, {}, {}}));
    QCOMPARE(whyDue().size(), reasons);
    QCOMPARE(due().size(), qsizetype(reasons > 0));
    check();
    QCOMPARE(whyDue(), QStringList());
}

void TestRights::itIsDueAfterSixWeeks()
{
    check();
    const RightsCheck before = *checks().newest(session(), m_placement.id);
    for (const auto &[nextOn, isDue] : {std::pair(today.addDays(1), false), {today, true}, {today.addDays(-1), true}}) {
        const RightsCheck now = *checks().newest(session(), m_placement.id);
        RightsCheck after = before;
        after.nextOn = nextOn;
        QVERIFY(workspace().store().act(session(), Operation::EditPeople, u"Move the day"_s,
                                        [&](Action &action) { action.on<RightsRepository>().update(action, now, after); }));
        QCOMPARE(checks().isDue(session(), m_placement), isDue);
    }
}

void TestRights::onlyThoseWhoAreHereAreDue()
{
    for (const auto &[status, isDue] : {std::pair(PlacementStatus::Onboarding, true),
                                        {PlacementStatus::Paused, true},
                                        {PlacementStatus::Planned, false},
                                        {PlacementStatus::Completed, false}}) {
        changePlacement([status = status](Placement &placement) { placement.status = status; });
        QCOMPARE(checks().isDue(session(), m_placement), isDue);
        QCOMPARE(due().size(), qsizetype(isDue));
    }
}

void TestRights::printingStandsInTheHistory()
{
    QVERIFY(checks().notePrinted(session(), m_placement.id));
    QCOMPARE(newestLabel(), u"Print the rights check of Ana Reyes"_s);
}

void TestRights::theSampleHasThreeChecksAndOneIsDue()
{
    const auto made = createDemoWorkspace(m_workspace->file(u"sample.rnf"_s), TestWorkspace::options());
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
    Workspace &sample = **made;
    const Session who = sample.firstSession();
    int checked = 0, due = 0;
    for (const auto &placement : sample.interns().placements(who)) {
        if (!sample.rightsChecks().newest(who, placement.id))
            continue;
        ++checked;
        due += sample.rightsChecks().isDue(who, placement) ? 1 : 0;
    }
    QCOMPARE(checked, 3);
    QCOMPARE(due, 1);
    const InternProgram fall = sample.interns().programs(who).first();
    QVERIFY(fall.organizationClass == OrganizationClass::Charity);
    QCOMPARE(fall.jurisdiction, u"US-NY-NYC"_s);
}

RNF_TEST(TestRights)
#include "tst_rights.moc"
