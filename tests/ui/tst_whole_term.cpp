#include "support/TestProgram.h"
#include "support/WindowStory.h"

#include "credit/SchoolPolicyDialog.h"
#include "credit/SignatureDialog.h"
#include "evaluations/AnswersDialog.h"
#include "evaluations/EvaluationDialog.h"
#include "evaluations/Evaluations.h"
#include "evaluations/LetterDialog.h"
#include "evaluations/LetterDraft.h"
#include "history/UndoDialog.h"
#include "interns/PlacementTableModel.h"
#include "interns/ProgramDialog.h"
#include "recruiting/ApplicationDialog.h"
#include "recruiting/InterviewDialog.h"
#include "recruiting/OfferTermsDialog.h"
#include "recruiting/PlaceDialog.h"
#include "stipends/PayDialog.h"
#include "stipends/StipendTableModel.h"
#include "work/ReasonDialog.h"
#include "work/WeekModel.h"

#include <QPlainTextEdit>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace rnf;

/// A term from the application to the letter of recommendation, by keys and clicks in the real window. It is that of intern C
/// (interns.md, section 13): twelve weeks of 25:00, of which one hour is corrected in a week that no stipend rests on. All of it
/// lies before today, because a week that is to come is not worked yet.
class TestWholeTerm : public WindowStory {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"whole-term"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void anInternsWholeTermIsPlayed();

private:
    // The story, in its order.
    void aProgramIsMade();
    void rosaApplies();
    void theApplicationGoesToAnOffer();
    void rosaIsPlaced();
    void twelveWeeksAreTypedAndSubmitted();
    void oneWeekComesBackAndAllAreApproved();
    void anApprovedHourIsAmended();
    void theMiddleAndTheEndAreEvaluated();
    void theStipendsOfTwoMonthsArePaid();
    void hoursThatWerePaidStayApproved();
    void theSchoolAsksForHours();
    void creditIsSignedAndPrinted();
    void theRecommendationIsSignedAndPrinted();
    void theTermIsCompleted();

    void openPlacement(const QString &part)
    {
        command(u"Interns"_s);
        turnTab(u"internTabs"_s, u"Placements"_s);
        turnTab(u"placementTabs"_s, part);
    }
    Application application()
    {
        const ProgramId program = workspace().interns().programs(session()).first().id;
        return workspace().applications().of(session(), program).value(0);
    }
    Placement placement() { return workspace().interns().placements(session()).value(0); }
    void moveCard(const QString &from)
    {
        focus(u"applications/"_s + from);
        key(Qt::Key_Right, Qt::ControlModifier);
    }
    void giveReason(const QString &reason, const QString &length = {})
    {
        fillIn<ReasonDialog>([&](ReasonDialog &) {
            if (!length.isEmpty())
                keysAlong({length}); // over what it was
            keys(reason);
            click(u"giveReason"_s);
        });
    }
    void settleMonth(const QString &month, const QString &hours, const QString &rate);
    void evaluate(EvaluationStage stage, const QString &words);
};

void TestWholeTerm::anInternsWholeTermIsPlayed()
{
    using Story = TestWholeTerm;
    for (const auto step :
         {&Story::aProgramIsMade, &Story::rosaApplies, &Story::theApplicationGoesToAnOffer, &Story::rosaIsPlaced,
          &Story::twelveWeeksAreTypedAndSubmitted, &Story::oneWeekComesBackAndAllAreApproved,
          &Story::anApprovedHourIsAmended, &Story::theMiddleAndTheEndAreEvaluated, &Story::theStipendsOfTwoMonthsArePaid,
          &Story::hoursThatWerePaidStayApproved, &Story::theSchoolAsksForHours, &Story::creditIsSignedAndPrinted,
          &Story::theRecommendationIsSignedAndPrinted, &Story::theTermIsCompleted}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

// --- from the application to the placement

void TestWholeTerm::aProgramIsMade()
{
    add(u"Luis"_s, u"Vega"_s); // who will supervise, and was in the list long before
    command(u"Applications"_s);
    click(u"firstProgram"_s);
    fillIn<ProgramDialog>([this](ProgramDialog &) {
        keysAlong({u"Fall 2026"_s, u"2026-08-01"_s, u"2026-09-30"_s});
        key(Qt::Key_Return);
    });
    QCOMPARE(workspace().interns().programs(session()).value(0).intakeToOn, QDate(2026, 9, 30));
}

void TestWholeTerm::rosaApplies()
{
    command(u"New application…"_s);
    fillIn<ApplicationDialog>([this](ApplicationDialog &) {
        keysAlong({u"Rosa Diaz"_s, u"25"_s});
        QVERIFY(said(u"applicationFit"_s).startsWith(u"Fits"_s));
        focus(u"applicationSource"_s);
        keys(u"flyer"_s);
        focus(u"applicationStipend"_s);
        key(Qt::Key_Space);
        click(u"writeApplication"_s);
    });
    QCOMPARE(said(u"applicantName"_s), u"Rosa Diaz"_s);
    click(u"applications/back"_s);
    QCOMPARE(application().source, u"flyer"_s);
}

void TestWholeTerm::theApplicationGoesToAnOffer()
{
    moveCard(u"received"_s);
    moveCard(u"screening"_s);
    focus(u"applications/interview"_s);
    key(Qt::Key_Return);
    click(u"addInterview"_s);
    fillIn<InterviewDialog>([this](InterviewDialog &) {
        focus(u"interviewOutcome"_s);
        keys(u"Knows the neighborhood"_s);
        click(u"writeInterview"_s);
    });
    click(u"applications/back"_s);
    moveCard(u"interview"_s);
    fillIn<OfferTermsDialog>([this](OfferTermsDialog &) {
        QCOMPARE(find<QLineEdit>(u"offerHours"_s)->text(), u"25:00"_s);
        focus(u"offerStipend"_s);
        keys(u"500"_s);
        click(u"writeOffer"_s);
    });
    QCOMPARE(workspace().applications().interviews(session(), application().id).size(), 1);
    QCOMPARE(workspace().applications().offers(session(), application().id).value(0).stipendCents, 50000);
    moveCard(u"offered"_s);
    QCOMPARE(application().status, ApplicationStatus::Accepted);
}

void TestWholeTerm::rosaIsPlaced()
{
    moveCard(u"accepted"_s);
    fillIn<PlaceDialog>([this](PlaceDialog &) {
        stepTo(u"placeStart"_s, QDate(2026, 8, 24));
        QCOMPARE(said(u"placeDates"_s), u"12 weeks, until 15 Nov"_s);
        clickIn(u"placeSupervisor"_s);
        fillIn<Dialog>(
            [this](Dialog &) {
                type(u"personSearch"_s, u"vega"_s);
                key(Qt::Key_Down);
                QTRY_VERIFY(find<QPushButton>(u"takePerson"_s)->isEnabled());
                click(u"takePerson"_s);
            },
            u"personDialog"_s);
        click(u"writePlace"_s);
    });
    QCOMPARE(said(u"internName"_s), u"Rosa Diaz"_s);
    QCOMPARE(cell(u"placements"_s, 0, PlacementTableModel::Term), u"24 Aug – 15 Nov"_s);
    QCOMPARE(cell(u"placements"_s, 0, PlacementTableModel::Supervisor), u"Luis Vega"_s);
    QCOMPARE(cell(u"placements"_s, 0, PlacementTableModel::SoFar), u"0:00 of 300:00"_s);
    click(u"step/onboarding"_s);
    click(u"step/active"_s);
    QCOMPARE(said(u"placementState"_s), u"Now: active"_s);
}

// --- the weeks

void TestWholeTerm::twelveWeeksAreTypedAndSubmitted()
{
    openPlacement(u"Term"_s);
    find<QTableWidget>(u"termWeeks"_s)->setCurrentCell(0, 0);
    focus(u"termWeeks"_s);
    key(Qt::Key_Return);
    QCOMPARE(said(u"whichWeek"_s), u"24 Aug – 30 Aug"_s);
    keys(u"Outreach"_s);
    key(Qt::Key_Return);
    for (int week = 0; week < 12; ++week) {
        if (week > 0)
            key(Qt::Key_PageDown);
        QCOMPARE(cell(u"week"_s, 0, WeekModel::Work), u"Outreach"_s); // as in the week before
        key(Qt::Key_Home);
        keysAlong(QStringList(5, u"5"_s));
        QCOMPARE(said(u"weekHours"_s), u"Rosa Diaz: 25:00 of 25:00"_s);
        command(u"Submit the week"_s);
        QCOMPARE(said(u"weekState"_s), u"Submitted today, waits for Luis Vega"_s);
    }
    QCOMPARE(said(u"whichWeek"_s), u"9 Nov – 15 Nov"_s);
    QCOMPARE(find<QTableView>(u"approvals"_s)->model()->rowCount(), 12);
}

void TestWholeTerm::oneWeekComesBackAndAllAreApproved()
{
    focus(u"week"_s);
    for (int week = 0; week < 5; ++week)
        key(Qt::Key_PageUp);
    QCOMPARE(said(u"whichWeek"_s), u"5 Oct – 11 Oct"_s);
    click(u"giveBack"_s);
    giveReason(u"Was Friday not the phone bank?"_s);
    QCOMPARE(said(u"weekState"_s), u"Returned: Was Friday not the phone bank?"_s);
    command(u"Submit the week"_s);
    click(u"approve"_s);
    QVERIFY(said(u"weekState"_s).startsWith(u"Approved by Ana"_s));
    QCOMPARE(newestLabel(), u"Approve week of 5 October, Rosa Diaz"_s);
    click(u"approveAll"_s);
    QTRY_VERIFY(!find<QTableView>(u"approvals"_s)->isVisible());
}

void TestWholeTerm::anApprovedHourIsAmended()
{
    openPlacement(u"Term"_s);
    QCOMPARE(cell(u"placements"_s, 0, PlacementTableModel::SoFar), u"300:00 of 300:00"_s);
    auto *weeks = find<QTableWidget>(u"termWeeks"_s);
    weeks->setCurrentCell(0, 0);
    weeks->setFocus();
    key(Qt::Key_Return);
    QTRY_COMPARE(said(u"whichWeek"_s), u"24 Aug – 30 Aug"_s);
    focus(u"week"_s);
    key(Qt::Key_Home);
    key(Qt::Key_Return); // nothing is typed over what is approved
    giveReason(u"Left at noon"_s, u"4"_s);
    QCOMPARE(cell(u"week"_s, 0, WeekModel::FirstDay), u"5:00"_s); // until it is approved
    command(u"Submit the week"_s);
    click(u"approve"_s);
    QCOMPARE(cell(u"week"_s, 0, WeekModel::FirstDay), u"4:00"_s);
    QCOMPARE(said(u"weekHours"_s), u"Rosa Diaz: 24:00 of 25:00"_s);
    openPlacement(u"Term"_s);
    QCOMPARE(cell(u"placements"_s, 0, PlacementTableModel::SoFar), u"299:00 of 300:00"_s);
}

// --- evaluations

void TestWholeTerm::theMiddleAndTheEndAreEvaluated()
{
    openPlacement(u"Evaluations"_s);
    click(u"planEvaluations"_s);
    evaluate(EvaluationStage::Mid, u"Runs the calendar."_s);
    evaluate(EvaluationStage::Final, u"Taught the newcomers."_s);
}

/// Five questions with a score and words, and one with words alone.
void TestWholeTerm::evaluate(EvaluationStage stage, const QString &words)
{
    const auto planned = workspace().evaluations().evaluations(session(), placement().id);
    const auto asked = std::ranges::find_if(planned, [stage](const Evaluation &evaluation) {
        return evaluation.stage == stage && evaluation.direction == EvaluationDirection::HostOnIntern;
    });
    QVERIFY(asked != planned.end());
    click(u"fillEvaluation/%1"_s.arg(asked->id.value));
    fillIn<EvaluationDialog>([&](EvaluationDialog &) {
        for (int question = 1; question <= 5; ++question) {
            key(Qt::Key_Left); // from "no answer" to the best one
            QVERIFY(find<QAbstractButton>(u"score/%1/4"_s.arg(question))->isChecked());
            key(Qt::Key_Tab);
            key(Qt::Key_Tab);
        }
        keys(words);
        click(u"submitEvaluation"_s);
    });
    click(u"readEvaluation/%1"_s.arg(asked->id.value));
    fillIn<AnswersDialog>([&](AnswersDialog &dialog) {
        const auto labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == words; }));
        key(Qt::Key_Escape);
    });
}

// --- stipends

void TestWholeTerm::theStipendsOfTwoMonthsArePaid()
{
    command(u"Interns"_s);
    turnTab(u"internTabs"_s, u"Stipends"_s);
    QCOMPARE(said(u"stipendMonth"_s), u"October 2026"_s); // the last one that is over
    click(u"monthBefore"_s);
    settleMonth(u"September 2026"_s, u"100:00"_s, u"$5.00"_s);
    click(u"monthAfter"_s);
    settleMonth(u"October 2026"_s, u"125:00"_s, u"$4.00"_s);
}

void TestWholeTerm::settleMonth(const QString &month, const QString &hours, const QString &rate)
{
    QCOMPARE(said(u"stipendMonth"_s), month);
    click(u"calculateFirst"_s);
    const auto shown = [this](int column) { return cell(u"stipends"_s, 0, column); };
    QCOMPARE(shown(StipendTableModel::Approved), hours);
    QCOMPARE(shown(StipendTableModel::Mean), u"25:00"_s);
    QCOMPARE(shown(StipendTableModel::Amount), u"$500.00"_s);
    QCOMPARE(shown(StipendTableModel::Rate), rate);
    focus(u"stipends"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(shown(StipendTableModel::State), u"confirmed"_s);
    click(u"markPaid"_s);
    fillIn<PayDialog>([&](PayDialog &) {
        QCOMPARE(said(u"payTotal"_s), u"1 stipend, $500.00 in all"_s);
        focus(u"payReference"_s);
        keys(u"check of "_s + month);
        click(u"writePayment"_s);
    });
    QCOMPARE(shown(StipendTableModel::State), u"paid"_s);
    QCOMPARE(said(u"stipendTotal"_s), u"Total $500.00, paid $500.00"_s);
}

void TestWholeTerm::hoursThatWerePaidStayApproved()
{
    command(u"History"_s);
    type(u"actionSearch"_s, u"Approve week of 5 October"_s);
    QCOMPARE(find<QTableView>(u"actions"_s)->model()->rowCount(), 1);
    // That the week was locked since is asked about first, and the stipend stands in the way of the rest.
    inDialog<UndoDialog>([this] { click(u"undoAction"_s); },
                         [](UndoDialog &dialog) { dialog.findChild<QPushButton *>(u"undoRest"_s)->click(); });
    const QString why = find<QWidget>(u"undoBar"_s)->accessibleName();
    QVERIFY2(why.startsWith(u"The stipend of Rosa Diaz for October 2026, $500.00, is paid and rests on these hours."_s),
             qPrintable(why));
    const WeekKey week{placement().person, placement().id, {2026, 10, 5}};
    QVERIFY(workspace().hours().week(session(), week).sheet.status == SheetStatus::Locked);
}

// --- credit and papers

void TestWholeTerm::theSchoolAsksForHours()
{
    openPlacement(u"Term"_s);
    type(u"placementSchool"_s, u"Harbor College"_s);
    key(Qt::Key_Return);
    find<QAbstractButton>(u"placementWantsCredit"_s)->click();
    QVERIFY(placement().wantsCredit);
    openPlacement(u"Papers"_s);
    QCOMPARE(said(u"creditSchool"_s), u"Harbor College"_s);
    click(u"addPolicy"_s);
    fillIn<SchoolPolicyDialog>([this](SchoolPolicyDialog &) {
        keysAlong({u"120"_s, u"3"_s, u""_s, u"180"_s, u"4"_s, u""_s});
        click(u"writePolicy"_s);
    });
    QCOMPARE(said(u"creditProgress"_s), u"299:00 of 180:00 hours · 4 of 4 credits"_s);
}

void TestWholeTerm::creditIsSignedAndPrinted()
{
    click(u"signCreditReport"_s);
    fillIn<SignatureDialog>([this](SignatureDialog &) {
        keys(u"Sent by mail"_s);
        click(u"giveSignature"_s);
    });
    QVERIFY(said(u"creditSigning"_s).contains(u"299:00 hours in 12 weeks, 4 credits"_s));
    click(u"printCreditReport"_s);
    savePdf(u"report.pdf"_s,
            {u"24 August 2026 – 15 November 2026"_s, u"299:00 hours in 12 weeks are approved."_s,
             u"2 evaluations by the host are done."_s,
             u"Policy of Harbor College from 24 August 2026 on: 120 h = 3, 180 h = 4"_s, u"Credits by this policy: 4"_s,
             u"Signed on 16 November 2026: 299:00 hours in 12 weeks, 4 credits"_s, u"Host: Luis Vega"_s});
    click(u"printLetterOfHours"_s);
    savePdf(u"hours.pdf"_s, {u"Rosa Diaz was an intern at Local 1184 and worked 299:00 hours between 24 August 2026 and 13 "
                             "November 2026, in 12 different weeks."_s});
}

void TestWholeTerm::theRecommendationIsSignedAndPrinted()
{
    turnTab(u"placementTabs"_s, u"Evaluations"_s);
    click(u"letterForIntern"_s);
    fillIn<LetterDialog>([this](LetterDialog &) {
        QVERIFY(find<QPlainTextEdit>(u"letterText"_s)->find(LetterDraft::place()));
        keys(u"She taught the newcomers."_s); // over the place for one's own words
        click(u"signLetter"_s);
    });
    click(u"letterForIntern"_s);
    fillIn<LetterDialog>([this](LetterDialog &) {
        click(u"printLetter"_s);
        savePdf(u"letter.pdf"_s,
                {u"Rosa Diaz was an intern at Local 1184 from 24 August 2026 to 15 November 2026"_s, u"299 hours"_s,
                 u"Outreach"_s, u"She taught the newcomers."_s, u"Luis Vega, 16 November 2026"_s});
        key(Qt::Key_Escape);
    });
}

void TestWholeTerm::theTermIsCompleted()
{
    click(u"step/completed"_s);
    QCOMPARE(said(u"placementState"_s), u"Now: completed"_s);
    QCOMPARE(said(u"counts"_s), u"0 interns · 1 before"_s);
}

RNF_TEST(TestWholeTerm)
#include "tst_whole_term.moc"
