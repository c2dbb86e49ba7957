#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "base/Ways.h"
#include "base/WindowWork.h"
#include "help/HelpWindow.h"
#include "interns/TermDates.h"
#include "look/Drafts.h"
#include "look/LineList.h"
#include "print/PrintSource.h"
#include "stipends/DecisionDialog.h"
#include "stipends/PayDialog.h"
#include "stipends/StipendPart.h"
#include "stipends/StipendRuleDialog.h"
#include "stipends/StipendsPage.h"
#include "stipends/WageRateDialog.h"
#include "stipends/WageRatesDialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableWidget>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Stipends in the real window: a month calculated, decided about and paid, what is said of each line, the rule and the rates,
/// and what a placement says of its stipend. The numbers are those of interns.md, sections 8 and 13.
class TestStipendsPage : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"stipends-page"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void withoutAProgramThePageSaysWhatItIsFor();
    void aMonthIsCalculatedConfirmedAndPaid();
    void aPaymentIsTakenBack();
    void onlyTheChosenLinesArePaid();
    void aMeanBelowTheThresholdIsConfirmedWithAReason();
    void aPartIsPaidWithAReasonAndWhatIsNoAmountIsSaid();
    void whoeverIsNotPaidIsSaidWhy();
    void aPartialMonthIsExplainedByItsNumbers();
    void withoutAPlaceTheMinimumWageIsUnknown();
    void hoursAmendedAfterThePaymentMakeAnAdjustment();
    void whatALaterRunSettledOffersNothing();
    void allColumnsAreSeen();
    void aPlacementOpensItsOwnLine();
    void keepingARateAsItIsOffersNoWayBack();
    void aWeekIsOpenedAmongTheHours();
    void monthsAreTurnedAndTheMonthToSettleComesFirst();
    void aRuleShowsWhatItComesToWhileItIsTyped();
    void whatIsNoAmountIsNotKeptAsARule();
    void wageRatesAreAddedChangedAndDeleted();
    void theMonthIsPrinted();
    void aPlacementSaysWhatItsStipendWillBe();
    void belowTheThresholdAPlacementSaysThatThereIsNone();
    void enterGoesInAndEscComesBack();
    void everythingHasAName();
    void whatCalculatingDoesIsSaidBeforehand();
    void theFormulaLeadsToItsHelp();

private:
    StipendsPage *page() { return m_window->findChild<StipendsPage *>(); }
    void openPage()
    {
        command(u"Interns"_s);
        auto *tabs = find<QTabBar>(u"internTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->tabText(tab) == u"Stipends"_s)
                tabs->setCurrentIndex(tab);
        }
        QVERIFY(page()->isVisible());
    }
    ProgramId program(const QString &jurisdiction = u"US-NY-NYC"_s)
    {
        InternProgram program;
        program.name = u"Fall 2026"_s;
        program.jurisdiction = jurisdiction;
        return *workspace().interns().add(session(), program);
    }
    PlacementId place(PersonId person, ProgramId program, int weekMin, const QDate &start = {2026, 8, 31}, int weeks = 13)
    {
        Placement placement;
        placement.person = person;
        placement.program = program;
        placement.startOn = start;
        placement.endOn = TermDates::lastDay(start, weeks);
        placement.weekMin = weekMin;
        placement.status = PlacementStatus::Active;
        return *workspace().interns().add(session(), placement);
    }
    WeekKey keyOf(PlacementId placement, const QDate &day)
    {
        return {workspace().interns().find(session(), placement)->person, placement, mondayOf(day)};
    }
    /// So many approved minutes from a day on, six hours a day.
    void approveWeek(PlacementId placement, const QDate &from, int minutes)
    {
        const WeekKey key = keyOf(placement, from);
        for (QDate day = from; minutes > 0; day = day.addDays(1)) {
            QVERIFY(workspace().hours().setMinutes(session(), key, {}, day, qMin(minutes, 360)));
            minutes -= 360;
        }
        QVERIFY(workspace().hours().submit(session(), key));
        QVERIFY(workspace().hours().approve(session(), workspace().hours().submitted(session())));
    }
    /// 25:00 in each week of October; of the last one so many minutes.
    PlacementId workedInOctober(const QString &name, ProgramId program, int lastWeek = 1500)
    {
        const PlacementId placement = place(add(name, u"Díaz"_s), program, 1500);
        for (QDate monday(2026, 9, 28); monday < QDate(2026, 10, 26); monday = monday.addDays(7))
            approveWeek(placement, monday, 1500);
        approveWeek(placement, {2026, 10, 26}, lastWeek);
        return placement;
    }
    QString cell(int row, int column)
    {
        return find<QTableView>(u"stipends"_s)->model()->index(row, column).data().toString();
    }
    int rowCount() { return find<QTableView>(u"stipends"_s)->model()->rowCount(); }
    QString said(const QString &label) { return find<QLabel>(label)->text(); }
    QStringList textsIn(const QWidget *widget)
    {
        QStringList texts;
        for (const auto *label : widget->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts;
    }
    QStringList explained() { return textsIn(find<LineList>(u"stipendLines"_s)); }
    void click(const QString &name)
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button->isVisible() && button->isEnabled(), qPrintable(name));
        button->click();
        QCoreApplication::processEvents();
    }
    void confirmByKeys()
    {
        find<QTableView>(u"stipends"_s)->setFocus();
        press(Qt::Key_Return, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }
    void giveReason(const QString &reason)
    {
        find<QPlainTextEdit>(u"decisionReason"_s)->setPlainText(reason);
        click(u"writeDecision"_s);
        awaitEndOf<DecisionDialog>();
    }
    void pay()
    {
        click(u"markPaid"_s);
        dialog<PayDialog>();
        click(u"writePayment"_s);
        awaitEndOf<PayDialog>();
    }
};

void TestStipendsPage::withoutAProgramThePageSaysWhatItIsFor()
{
    openPage();
    QVERIFY(textsIn(page()).contains(u"No programme yet"_s));
    QVERIFY(!page()->canPrint());
    QCOMPARE(page()->counts(), u"0 lines"_s);
}

void TestStipendsPage::aMonthIsCalculatedConfirmedAndPaid()
{
    const PlacementId placement = workedInOctober(u"Rosa"_s, program());
    openPage();
    QCOMPARE(said(u"stipendMonth"_s), u"October 2026"_s);
    QVERIFY(textsIn(page()).contains(u"Calculate the stipends of October 2026"_s));
    click(u"calculateFirst"_s);
    const QStringList line{u"Rosa Díaz"_s, u"calculated"_s, u"25:00"_s,   u"125:00"_s,
                           u"25:00"_s,     u"35 of 35"_s,   u"$500.00"_s, u"$4.00"_s};
    for (int column = 0; column < StipendTableModel::ColumnCount; ++column)
        QCOMPARE(cell(0, column), line[column]);
    QCOMPARE(said(u"stipendNext"_s), u"Next: 1 to be confirmed"_s);
    QCOMPARE(said(u"stipendTotal"_s), u"Total $500.00"_s);
    QCOMPARE(page()->counts(), u"1 line"_s);
    QVERIFY(explained().contains(u"$4.00 an hour: above the nominal line of $3.40, below the minimum wage of $17.00."_s));
    QVERIFY(explained().contains(u"Not legal advice; ask counsel."_s));

    confirmByKeys();
    QCOMPARE(cell(0, StipendTableModel::State), u"confirmed"_s);
    QCOMPARE(said(u"stipendNext"_s), u"Next: 1 to be paid"_s);
    click(u"markPaid"_s);
    dialog<PayDialog>();
    find<QDateEdit>(u"payDay"_s)->setDate({2026, 11, 3});
    find<QLineEdit>(u"payReference"_s)->setText(u"check 118"_s);
    click(u"writePayment"_s);
    awaitEndOf<PayDialog>();
    QCOMPARE(cell(0, StipendTableModel::State), u"paid"_s);
    QCOMPARE(said(u"stipendNext"_s), u"All of it is settled."_s);
    QCOMPARE(said(u"stipendTotal"_s), u"Total $500.00, paid $500.00"_s);
    QVERIFY(explained().contains(u"Paid on 3 Nov: check 118"_s));
    const auto sheet = workspace().hours().week(session(), keyOf(placement, {2026, 10, 5})).sheet;
    QVERIFY(sheet.status == SheetStatus::Locked);
    for (const auto &name : {u"confirmStipend"_s, u"payPart"_s, u"payNothing"_s, u"markPaid"_s})
        QVERIFY2(!find<QPushButton>(name)->isEnabled(), qPrintable(name));
    const QAbstractItemModelTester tester(find<QTableView>(u"stipends"_s)->model());
}

void TestStipendsPage::aPaymentIsTakenBack()
{
    const PlacementId placement = workedInOctober(u"Rosa"_s, program());
    openPage();
    click(u"calculateFirst"_s);
    confirmByKeys();
    pay();
    command(u"Undo"_s);
    QCOMPARE(cell(0, StipendTableModel::State), u"confirmed"_s);
    const auto sheet = workspace().hours().week(session(), keyOf(placement, {2026, 10, 5})).sheet;
    QVERIFY(sheet.status == SheetStatus::Approved);
}

void TestStipendsPage::onlyTheChosenLinesArePaid()
{
    const ProgramId fall = program();
    workedInOctober(u"Ana"_s, fall);
    workedInOctober(u"Rosa"_s, fall);
    openPage();
    click(u"calculateFirst"_s);
    for (int row = 0; row < 2; ++row) {
        find<QTableView>(u"stipends"_s)->selectRow(row);
        confirmByKeys();
    }
    click(u"markPaid"_s);
    dialog<PayDialog>();
    QCOMPARE(said(u"payTotal"_s), u"2 stipends, $1,000.00 in all"_s);
    auto *list = find<QListWidget>(u"payLines"_s);
    list->setFocus();
    list->setCurrentRow(0);
    press(Qt::Key_Space);
    QCOMPARE(said(u"payTotal"_s), u"1 stipend, $500.00 in all"_s);
    click(u"writePayment"_s);
    awaitEndOf<PayDialog>();
    QCOMPARE(cell(0, StipendTableModel::State), u"confirmed"_s);
    QCOMPARE(cell(1, StipendTableModel::State), u"paid"_s);
}

void TestStipendsPage::aMeanBelowTheThresholdIsConfirmedWithAReason()
{
    workedInOctober(u"Rosa"_s, program(), 1440);
    openPage();
    click(u"calculateFirst"_s);
    QCOMPARE(cell(0, StipendTableModel::Mean), u"24:48"_s);
    QCOMPARE(cell(0, StipendTableModel::State), u"needs a decision"_s);
    QCOMPARE(page()->counts(), u"1 line · 1 needs a decision"_s);
    QCOMPARE(said(u"stipendNext"_s), u"Next: 1 needs a decision"_s);
    confirmByKeys();
    auto *asks = dialog<DecisionDialog>();
    click(u"writeDecision"_s);
    QVERIFY(asks->isVisible()); // a reason must be said
    QVERIFY(find<QLabel>(u"decisionProblem"_s)->isVisible());
    giveReason(u"she was ill and made it up since"_s);
    QCOMPARE(cell(0, StipendTableModel::State), u"confirmed"_s);
    QCOMPARE(cell(0, StipendTableModel::Amount), u"$500.00"_s);
    QVERIFY(explained().contains(u"Reason: she was ill and made it up since"_s));
    command(u"Undo"_s);
    QCOMPARE(cell(0, StipendTableModel::State), u"needs a decision"_s);
}

void TestStipendsPage::aPartIsPaidWithAReasonAndWhatIsNoAmountIsSaid()
{
    workedInOctober(u"Rosa"_s, program(), 1440);
    openPage();
    click(u"calculateFirst"_s);
    click(u"payPart"_s);
    auto *asks = dialog<DecisionDialog>();
    auto *amount = find<QLineEdit>(u"decidedAmount"_s);
    find<QPlainTextEdit>(u"decisionReason"_s)->setPlainText(u"agreed with her"_s);
    for (const auto &wrong : {QString(), u"half"_s}) {
        amount->setText(wrong);
        click(u"writeDecision"_s);
        QVERIFY(asks->isVisible());
        QVERIFY(find<QLabel>(u"decisionProblem"_s)->isVisible());
        QCOMPARE(amount->text(), wrong);
    }
    amount->setText(u"250"_s);
    giveReason(u"agreed with her"_s);
    QCOMPARE(cell(0, StipendTableModel::Amount), u"$250.00"_s);
    QCOMPARE(cell(0, StipendTableModel::State), u"confirmed"_s);
}

void TestStipendsPage::whoeverIsNotPaidIsSaidWhy()
{
    workedInOctober(u"Rosa"_s, program(), 1440);
    openPage();
    click(u"calculateFirst"_s);
    click(u"payNothing"_s);
    dialog<DecisionDialog>();
    giveReason(u"she gave it back"_s);
    QCOMPARE(cell(0, StipendTableModel::State), u"not paid"_s);
    QCOMPARE(said(u"stipendTotal"_s), u"Total $0.00"_s);
    QVERIFY(explained().contains(u"Reason: she gave it back"_s));
    QVERIFY(!find<QPushButton>(u"markPaid"_s)->isEnabled());
}

void TestStipendsPage::aPartialMonthIsExplainedByItsNumbers()
{
    const PlacementId placement = place(add(u"Devi"_s, u"Rao"_s), program(), 1800, {2026, 9, 16}, 12);
    approveWeek(placement, {2026, 9, 16}, 18 * 60);
    approveWeek(placement, {2026, 9, 21}, 30 * 60);
    openPage();
    page()->showMonth({2026, 9, 1});
    click(u"calculateFirst"_s);
    QCOMPARE(cell(0, StipendTableModel::Days), u"12 of 28"_s);
    QCOMPARE(cell(0, StipendTableModel::Mean), u"28:00"_s);
    QCOMPARE(cell(0, StipendTableModel::Amount), u"$285.72"_s);
    QCOMPARE(cell(0, StipendTableModel::Rate), u"$5.95"_s);
    QCOMPARE(cell(0, StipendTableModel::State), u"needs a decision"_s);
    const QString texts = explained().join(u'\n');
    QVERIFY2(texts.contains(u"× 12 ÷ 28 = $285.72"_s), qPrintable(texts));
    QVERIFY2(texts.contains(u"48:00 × 7 ÷ 12 = 28:00"_s), qPrintable(texts));
    QVERIFY2(texts.contains(u"14 Sep · 18:00 · approved"_s), qPrintable(texts));
}

void TestStipendsPage::withoutAPlaceTheMinimumWageIsUnknown()
{
    workedInOctober(u"Rosa"_s, program({}));
    openPage();
    click(u"calculateFirst"_s);
    QVERIFY(explained().join(u'\n').contains(u"The minimum wage is unknown"_s));
}

void TestStipendsPage::hoursAmendedAfterThePaymentMakeAnAdjustment()
{
    const PlacementId placement = workedInOctober(u"Rosa"_s, program());
    openPage();
    click(u"calculateFirst"_s);
    confirmByKeys();
    pay();
    auto &hours = workspace().hours();
    const WeekKey key = keyOf(placement, {2026, 10, 5});
    const TimeEntry entry = hours.week(session(), key).entries.first();
    QVERIFY(hours.amend(session(), entry, entry.minutes - 60, u"left early"_s));
    QVERIFY(hours.submit(session(), key));
    QVERIFY(hours.approve(session(), hours.submitted(session())));
    QCOMPARE(cell(0, StipendTableModel::Approved), u"125:00"_s); // what is paid stays
    QCOMPARE(cell(0, StipendTableModel::State), u"paid"_s);
    find<QToolButton>(u"monthAfter"_s)->click();
    click(u"calculateFirst"_s);
    QCOMPARE(rowCount(), 2);
    QCOMPARE(cell(1, StipendTableModel::Name), u"Rosa Díaz, October 2026"_s);
    QCOMPARE(cell(1, StipendTableModel::Approved), u"124:00"_s);
    QCOMPARE(cell(1, StipendTableModel::State), u"needs a decision"_s);
    find<QTableView>(u"stipends"_s)->selectRow(1);
    QCOMPARE(said(u"stipendName"_s), u"Rosa Díaz, adjustment of October 2026"_s);
    QVERIFY(explained().join(u'\n').contains(u"As it was settled: "_s));
    QVERIFY(explained().contains(u"The difference: $0.00"_s));
}

void TestStipendsPage::whatALaterRunSettledOffersNothing()
{
    const ProgramId fall = program();
    const PlacementId placement = workedInOctober(u"Rosa"_s, fall, 1440);
    openPage();
    click(u"calculateFirst"_s);
    click(u"payNothing"_s);
    dialog<DecisionDialog>();
    giveReason(u"hours are missing"_s);
    TimeEntry late;
    late.person = keyOf(placement, {2026, 10, 26}).person;
    late.workedOn = {2026, 10, 31};
    late.minutes = 60;
    late.amendReason = u"forgot it"_s;
    QVERIFY(workspace().hours().add(session(), placement, late));
    QVERIFY(workspace().hours().submit(session(), keyOf(placement, late.workedOn)));
    QVERIFY(workspace().hours().approve(session(), workspace().hours().submitted(session())));
    auto &stipends = workspace().stipends();
    QVERIFY(stipends.calculate(session(), fall, {2026, 11, 1}));
    const auto adjustment = stipends.run(session(), fall, {2026, 11, 1}).rows.value(1).line;
    QVERIFY(stipends.decide(session(), adjustment, 50000, u"they were found"_s));
    const auto confirmed = stipends.run(session(), fall, {2026, 11, 1}).rows.value(1).line;
    QVERIFY(stipends.pay(session(), {confirmed}, {2026, 11, 16}, {}));
    QCoreApplication::processEvents();
    for (const auto &name : {u"confirmStipend"_s, u"payPart"_s, u"payNothing"_s})
        QVERIFY2(!find<QPushButton>(name)->isVisible(), qPrintable(name));
    QVERIFY(explained().join(u'\n').contains(u"A later run settled this month again"_s));
}

void TestStipendsPage::allColumnsAreSeen()
{
    workedInOctober(u"Rosa"_s, program());
    openPage();
    click(u"calculateFirst"_s);
    const auto *list = find<QTableView>(u"stipends"_s);
    QVERIFY2(list->horizontalHeader()->length() <= list->viewport()->width(), "cut in the window as it opens");
}

void TestStipendsPage::aPlacementOpensItsOwnLine()
{
    const ProgramId fall = program();
    workedInOctober(u"Ana"_s, fall);
    const PlacementId rosa = workedInOctober(u"Rosa"_s, fall);
    InternProgram spring;
    spring.name = u"Spring 2027"_s;
    spring.intakeFromOn = QDate(2027, 1, 1);
    QVERIFY(workspace().interns().add(session(), spring));
    QVERIFY(workspace().stipends().calculate(session(), fall, {2026, 10, 1}));
    openPage();
    Q_EMIT m_window->findChild<StipendPart *>()->monthAsked({2026, 10, 1}, fall, rosa);
    QCOMPARE(find<QComboBox>(u"stipendProgram"_s)->currentText(), u"Fall 2026"_s);
    QCOMPARE(said(u"stipendMonth"_s), u"October 2026"_s);
    QCOMPARE(said(u"stipendName"_s), u"Rosa Díaz"_s);
}

void TestStipendsPage::keepingARateAsItIsOffersNoWayBack()
{
    const WageRate rate{{}, u"US-NY"_s, WageKind::Minimum, {2027, 1, 1}, 1750, u"notice of the state"_s};
    QVERIFY(workspace().stipends().add(session(), rate));
    WageRateDialog dialog(workspace(), session(), *workspace().stipends().minimumWage(session(), u"US-NY"_s, {2027, 2, 1}));
    QSignalSpy kept(&dialog, &WageRateDialog::kept);
    dialog.findChild<QPushButton *>(u"writeWage"_s)->click();
    QCOMPARE(kept.size(), 0);
}

void TestStipendsPage::aWeekIsOpenedAmongTheHours()
{
    const PlacementId placement = workedInOctober(u"Rosa"_s, program());
    WindowWork work;
    Drafts drafts;
    Ways ways;
    StipendsPage page(workspace(), session(), {m_prompts, work, drafts, ways});
    page.resize(1300, 800);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.calculate();
    page.readAgain();
    QSignalSpy opened(&ways, &Ways::toWeek);
    page.findChild<QPushButton *>(u"showWeek/2026-10-05"_s)->click();
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(opened.first().at(0).value<PersonId>() == keyOf(placement, {2026, 10, 5}).person);
    QCOMPARE(opened.first().at(1).toDate(), QDate(2026, 10, 5));
}

void TestStipendsPage::monthsAreTurnedAndTheMonthToSettleComesFirst()
{
    const ProgramId fall = program();
    place(add(u"Devi"_s, u"Rao"_s), fall, 1800, {2026, 11, 2}, 12);
    openPage();
    QCOMPARE(said(u"stipendMonth"_s), u"November 2026"_s); // nothing of October waits
    QVERIFY(said(u"stipendWeeks"_s).endsWith(u"not over yet"_s));
    find<QToolButton>(u"monthBefore"_s)->click();
    QCOMPARE(said(u"stipendMonth"_s), u"October 2026"_s);
    QVERIFY(textsIn(page()).contains(u"Nobody gets a stipend for October 2026"_s));
    click(u"showMonthBefore"_s);
    QCOMPARE(said(u"stipendMonth"_s), u"September 2026"_s);
    find<QToolButton>(u"monthAfter"_s)->click();
    find<QToolButton>(u"monthAfter"_s)->click();
    QVERIFY(textsIn(page()).contains(u"Calculate the stipends of November 2026"_s));
}

void TestStipendsPage::aRuleShowsWhatItComesToWhileItIsTyped()
{
    const ProgramId fall = program();
    workedInOctober(u"Rosa"_s, fall);
    openPage();
    click(u"calculateFirst"_s);
    click(u"editRule"_s);
    dialog<StipendRuleDialog>();
    QCOMPARE(said(u"ruleExample"_s), u"25:00 a week → $500.00\n30:00 a week → $666.67\n40:00 a week → $1,000.00"_s);
    QVERIFY(!said(u"ruleBasisNote"_s).contains(u"wages"_s));
    find<QComboBox>(u"ruleBasis"_s)->setCurrentIndex(int(StipendBasis::Approved));
    QVERIFY(said(u"ruleBasisNote"_s).contains(u"pay by the hour looks like wages"_s));
    find<QComboBox>(u"ruleBasis"_s)->setCurrentIndex(int(StipendBasis::Agreed));
    find<QLineEdit>(u"ruleLow"_s)->setText(u"600"_s);
    find<QComboBox>(u"ruleShape"_s)->setCurrentIndex(int(StipendShape::Flat));
    QCOMPARE(said(u"ruleExample"_s), u"25:00 a week → $600.00"_s);
    QVERIFY(!find<QLineEdit>(u"ruleHigh"_s)->isEnabled());
    find<QDateEdit>(u"ruleValidFrom"_s)->setDate({2026, 10, 1});
    click(u"writeRule"_s);
    awaitEndOf<StipendRuleDialog>();
    QCOMPARE(workspace().stipends().rule(session(), fall, {2026, 10, 1}).lowCents, 60000);
    QCOMPARE(cell(0, StipendTableModel::State), u"calculated, out of date"_s);
    QCOMPARE(said(u"stipendNext"_s), u"Next: 1 to be calculated"_s);
    click(u"calculateStipends"_s);
    QCOMPARE(cell(0, StipendTableModel::Amount), u"$600.00"_s);
    command(u"Undo"_s);
    command(u"Undo"_s);
    QVERIFY(workspace().stipends().rules(session(), fall).isEmpty());
}

void TestStipendsPage::whatIsNoAmountIsNotKeptAsARule()
{
    const ProgramId fall = program();
    workedInOctober(u"Rosa"_s, fall);
    openPage();
    click(u"editRule"_s);
    auto *rule = dialog<StipendRuleDialog>();
    for (const auto &[field, text] : {std::pair(u"ruleLow"_s, u"much"_s), {u"ruleThreshold"_s, u"many"_s}}) {
        auto *edit = find<QLineEdit>(field);
        const QString before = edit->text();
        edit->setText(text);
        QVERIFY(said(u"ruleExample"_s).contains(text));
        click(u"writeRule"_s);
        QVERIFY(rule->isVisible());
        QVERIFY(said(u"stipendRuleProblem"_s).contains(text));
        edit->setText(before);
    }
    QVERIFY(workspace().stipends().rules(session(), fall).isEmpty());
    rule->reject();
    awaitEndOf<StipendRuleDialog>();
}

void TestStipendsPage::wageRatesAreAddedChangedAndDeleted()
{
    program();
    openPage();
    click(u"editRates"_s);
    auto *rates = dialog<WageRatesDialog>();
    auto *table = find<QTableWidget>(u"wageRates"_s);
    const int shipped = table->rowCount();
    QVERIFY(shipped >= 2);
    table->setCurrentCell(0, 0);
    QVERIFY(!find<QPushButton>(u"deleteWage"_s)->isEnabled()); // it comes with the program
    click(u"addWage"_s);
    auto *rate = dialog<WageRateDialog>();
    find<QDateEdit>(u"wageValidFrom"_s)->setDate({2027, 1, 1});
    find<QLineEdit>(u"wageAmount"_s)->setText(u"a lot"_s);
    click(u"writeWage"_s);
    QVERIFY(rate->isVisible());
    QVERIFY(said(u"wageRateProblem"_s).contains(u"a lot"_s));
    find<QLineEdit>(u"wageAmount"_s)->setText(u"17.50"_s);
    find<QLineEdit>(u"wageSource"_s)->setText(u"notice of the state"_s);
    click(u"writeWage"_s);
    QTRY_VERIFY(!m_window->findChild<WageRateDialog *>());
    QCOMPARE(table->rowCount(), shipped + 1);
    const auto wage = [&] { return workspace().stipends().minimumWage(session(), u"US-NY-NYC"_s, {2027, 2, 1}); };
    QCOMPARE(wage()->centsPerHour, 1750);
    const auto own = table->findItems(u"notice of the state"_s, Qt::MatchExactly);
    QCOMPARE(own.size(), 1);
    table->setCurrentItem(own.first());
    click(u"editWage"_s);
    dialog<WageRateDialog>();
    find<QLineEdit>(u"wageAmount"_s)->setText(u"$17.60"_s);
    click(u"writeWage"_s);
    QTRY_VERIFY(!m_window->findChild<WageRateDialog *>());
    QCOMPARE(wage()->centsPerHour, 1760);
    table->setCurrentItem(table->findItems(u"notice of the state"_s, Qt::MatchExactly).value(0));
    click(u"deleteWage"_s);
    QCOMPARE(table->rowCount(), shipped);
    QCOMPARE(wage()->centsPerHour, 1700);
    rates->reject();
    awaitEndOf<WageRatesDialog>();
}

void TestStipendsPage::theMonthIsPrinted()
{
    workedInOctober(u"Rosa"_s, program());
    openPage();
    QVERIFY(!page()->canPrint()); // nothing is calculated
    click(u"calculateFirst"_s);
    QVERIFY(page()->canPrint());
    const std::unique_ptr<PrintSource> source(page()->newPrintSource());
    QCOMPARE(source->told(), u"1 line, $500.00 in all."_s);
    const auto printout = source->printout();
    printout->layOut(printout->defaultPaper());
    QCOMPARE(printout->pageCount(), 1);
    QVERIFY(source->note());
    QVERIFY(newestLabel().contains(u"Stipends of October 2026"_s));
}

void TestStipendsPage::aPlacementSaysWhatItsStipendWillBe()
{
    const PlacementId placement = workedInOctober(u"Sam"_s, program());
    approveWeek(placement, {2026, 11, 2}, 1500);
    approveWeek(placement, {2026, 11, 9}, 1050);
    WindowWork work;
    Drafts drafts;
    Ways ways;
    StipendPart part(workspace(), session(), {m_prompts, work, drafts, ways});
    part.resize(500, 700);
    part.setVisible(true);
    const auto show = [&] { part.show(*workspace().interns().find(session(), placement)); };
    show();
    QCOMPARE(part.findChild<QLabel *>(u"stipendForecast"_s)->text(), u"$500.00 a month"_s);
    QVERIFY(part.findChild<QLabel *>(u"stipendWhy"_s)->text().startsWith(u"25:00 a week agreed."_s));
    QCOMPARE(part.findChild<QLabel *>(u"stipendRate"_s)->text(),
             u"$4.62 an hour: above the nominal line of $3.40, below the minimum wage of $17.00."_s);
    QTRY_VERIFY(textsIn(&part).contains(u"42:30 approved of 100:00 agreed"_s));
    QTRY_VERIFY(textsIn(&part).contains(u"None was calculated yet."_s));
    const auto programId = workspace().interns().programs(session()).first().id;
    QVERIFY(workspace().stipends().calculate(session(), programId, {2026, 10, 1}));
    show();
    QTRY_VERIFY(textsIn(&part).contains(u"October 2026: $500.00, calculated"_s));
    QSignalSpy asked(&part, &StipendPart::monthAsked);
    part.findChild<QPushButton *>(u"openStipends"_s)->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toDate(), QDate(2026, 11, 1));
    QVERIFY(asked.first().at(2).value<PlacementId>() == placement);
}

void TestStipendsPage::belowTheThresholdAPlacementSaysThatThereIsNone()
{
    const PlacementId placement = place(add(u"Sam"_s, u"Khoury"_s), program(), 1499);
    WindowWork work;
    Drafts drafts;
    Ways ways;
    StipendPart part(workspace(), session(), {m_prompts, work, drafts, ways});
    part.setVisible(true);
    part.show(*workspace().interns().find(session(), placement));
    QCOMPARE(part.findChild<QLabel *>(u"stipendForecast"_s)->text(), u"Below 25:00 a week: no stipend"_s);
    QVERIFY(!part.findChild<QLabel *>(u"stipendRate"_s)->isVisible());
}

void TestStipendsPage::enterGoesInAndEscComesBack()
{
    workedInOctober(u"Rosa"_s, program());
    openPage();
    click(u"calculateFirst"_s);
    page()->focusList();
    auto *list = find<QTableView>(u"stipends"_s);
    QCOMPARE(QApplication::focusWidget(), list);
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), find<QPushButton>(u"confirmStipend"_s));
    QCOMPARE(cell(0, StipendTableModel::State), u"calculated"_s);
    press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), list);
}

void TestStipendsPage::everythingHasAName()
{
    workedInOctober(u"Rosa"_s, program());
    openPage();
    click(u"calculateFirst"_s);
    QCOMPARE(unnamed(page()), QStringList());
    click(u"payPart"_s);
    QCOMPARE(unnamed(dialog<DecisionDialog>()), QStringList());
    m_window->findChild<DecisionDialog *>()->reject();
    awaitEndOf<DecisionDialog>();
    click(u"editRule"_s);
    QCOMPARE(unnamed(dialog<StipendRuleDialog>()), QStringList());
    m_window->findChild<StipendRuleDialog *>()->reject();
    awaitEndOf<StipendRuleDialog>();
    click(u"editRates"_s);
    QCOMPARE(unnamed(dialog<WageRatesDialog>()), QStringList());
    click(u"addWage"_s);
    QCOMPARE(unnamed(dialog<WageRateDialog>()), QStringList());
    m_window->findChild<WageRateDialog *>()->reject();
    QTRY_VERIFY(!m_window->findChild<WageRateDialog *>());
    m_window->findChild<WageRatesDialog *>()->reject();
    awaitEndOf<WageRatesDialog>();
    confirmByKeys();
    click(u"markPaid"_s);
    QCOMPARE(unnamed(dialog<PayDialog>()), QStringList());
    m_window->findChild<PayDialog *>()->reject();
    awaitEndOf<PayDialog>();
}

void TestStipendsPage::whatCalculatingDoesIsSaidBeforehand()
{
    workedInOctober(u"Rosa"_s, program());
    openPage();
    const auto *next = find<QLabel>(u"stipendNext"_s);
    QVERIFY(next->isVisible());
    QVERIFY(next->text().startsWith(u"“Calculate” writes a line"_s));
    QVERIFY(find<QPushButton>(u"calculateStipends"_s)->toolTip().contains(u"nothing is paid by it"_s));
    click(u"calculateStipends"_s);
    QCOMPARE(next->text(), u"Next: 1 to be confirmed"_s);
}

void TestStipendsPage::theFormulaLeadsToItsHelp()
{
    workedInOctober(u"Rosa"_s, program());
    openPage();
    click(u"calculateFirst"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the lines from before the calculation
    click(u"whyStipend"_s);
    auto *help = dialog<HelpWindow>();
    QVERIFY(help->findChild<QTextBrowser *>(u"helpText"_s)->source().fileName().startsWith(u"stipends"_s));
    help->close();
}

RNF_TEST(TestStipendsPage)
#include "tst_stipends_page.moc"
