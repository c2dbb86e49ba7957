#include "support/TestProgram.h"
#include "support/WindowStory.h"

#include "budget/BudgetLineDialog.h"
#include "budget/BudgetPart.h"
#include "budget/BudgetTableModel.h"
#include "budget/PartnerDialog.h"
#include "budget/PartnersDialog.h"
#include "budget/PledgeDialog.h"
#include "events/EventTimes.h"
#include "events/Events.h"
#include "help/Help.h"
#include "workspace/DemoConferenceBudget.h"

#include <QAbstractItemModelTester>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rnf;

/// The money of an event in the real window: written down line by line, partners taken step by step, and every number counted
/// again.
class TestBudgetPart : public WindowStory {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"budget-part"_s); }
    void init()
    {
        openWindow();
        Event event;
        event.name = u"Conference"_s;
        event.hasBudget = true;
        EventTimes::set(event, QDate(2027, 3, 19), {9, 0}, 480);
        m_event = *workspace().events().add(session(), {event, {}, {}});
    }
    void cleanup() { closeWindow(); }

    void theTabComesWhenItIsWanted();
    void anExpenseIsWrittenDown();
    void moneyIsTypedAsPeopleWriteIt_data();
    void moneyIsTypedAsPeopleWriteIt();
    void whatCannotBeReadIsSaidAndStays();
    void enterOpensALineAndDeleteTakesItAway();
    void sponsorsMoneyIsNotTypedAmongTheLines();
    void aPartnerGoesFromAskedToThankedBySpace();
    void anAmountSaysHowFarAPartnerIs();
    void everyNumberIsCountedAgain();
    void pledgesAreBroughtInWithoutAName();
    void thePageIsPrinted();
    void theTableIsExported();
    void nothingIsCutInTheUsualWidth();
    void everythingHasAName();
    void theModelKeepsItsPromises();

private:
    using Model = BudgetTableModel;
    Event event() { return *workspace().events().find(session(), m_event); }
    QList<BudgetLine> lines() { return workspace().budgets().lines(session(), m_event); }
    QList<EventOrganization> partners() { return workspace().budgets().partners(session(), m_event); }
    BudgetPart *part() { return m_window->findChild<BudgetPart *>(); }
    void openBudget()
    {
        command(u"Events"_s);
        find<QTableView>(u"events"_s)->selectRow(0);
        focus(u"events"_s);
        key(Qt::Key_Return);
        turnTab(u"eventTabs"_s, u"Budget"_s);
    }
    void addDemo() { QVERIFY(addDemoBudget(workspace(), session(), event())); }
    void choose(const QString &action) { find<QAction>(action)->trigger(); }
    QString of(int row, int column) { return cell(u"budgetLines"_s, row, column); }
    /// Types into a field of the dialog that is open.
    void typeIn(const QString &field, const QString &text)
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        keys(text);
    }

    EventId m_event;
};

void TestBudgetPart::theTabComesWhenItIsWanted()
{
    Event plain;
    plain.name = u"An evening"_s;
    EventTimes::set(plain, QDate(2026, 11, 18), {19, 0}, 120);
    const EventId evening = *workspace().events().add(session(), {plain, {}, {}});
    command(u"Events"_s);
    find<QTableView>(u"events"_s)->selectRow(0); // the sooner one
    auto *tabs = find<QTabBar>(u"eventTabs"_s);
    const auto isThere = [&] {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->tabText(tab) == u"Budget")
                return tabs->isTabVisible(tab);
        }
        return false;
    };
    QVERIFY(!isThere());
    choose(u"add/budget"_s);
    QTRY_VERIFY(isThere());
    QVERIFY(workspace().events().find(session(), evening)->hasBudget);
    QVERIFY(find<QPushButton>(u"firstExpense"_s)->isVisible());
    command(u"Undo"_s);
    QVERIFY(!isThere());
}

void TestBudgetPart::anExpenseIsWrittenDown()
{
    openBudget();
    QVERIFY(!find<QTableView>(u"budgetLines"_s)->isVisible());
    click(u"firstExpense"_s);
    fillIn<BudgetLineDialog>([this](BudgetLineDialog &) {
        typeIn(u"lineText"_s, u"rooms"_s);
        typeIn(u"linePlanned"_s, u"4,800"_s);
        typeIn(u"lineCommitted"_s, u"4800.00"_s);
        typeIn(u"lineActual"_s, u"$1,200"_s);
        typeIn(u"lineOrganization"_s, u"Mill Hall"_s);
        typeIn(u"linePaidOn"_s, u"2026-11-10"_s);
        typeIn(u"lineReceipt"_s, u"204"_s);
        key(Qt::Key_Return);
    });
    QCOMPARE(lines().size(), 1);
    const BudgetLine line = lines().first();
    QCOMPARE(line.side, BudgetSide::Expense);
    QCOMPARE(line.category, BudgetCategory::Venue);
    QCOMPARE(line.organizationName, u"Mill Hall"_s);
    QCOMPARE(line.paidOn, QDate(2026, 11, 10));
    QCOMPARE(of(0, Model::What), u"Expense"_s);
    QCOMPARE(of(1, Model::What), u"Venue: rooms"_s);
    QCOMPARE(of(1, Model::Planned), u"$4,800.00"_s);
    QCOMPARE(of(1, Model::Committed), u"$4,800.00"_s);
    QCOMPARE(of(1, Model::Actual), u"$1,200.00"_s);
    QCOMPARE(of(1, Model::Receipt), u"204"_s);
    QCOMPARE(find<QTableView>(u"budgetLines"_s)->currentIndex().row(), 1);
    QCOMPARE(newestLabel(), u"Add “Venue: rooms” to the budget of Conference"_s);
    command(u"Undo"_s);
    QVERIFY(lines().isEmpty());
}

void TestBudgetPart::moneyIsTypedAsPeopleWriteIt_data()
{
    QTest::addColumn<QString>("typed");
    for (const auto *text : {"1,250", "1250", "1250.00", "$1,250", "$1,250.00"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestBudgetPart::moneyIsTypedAsPeopleWriteIt()
{
    QFETCH(const QString, typed);
    openBudget();
    click(u"firstIncome"_s);
    fillIn<BudgetLineDialog>([&](BudgetLineDialog &) {
        typeIn(u"linePlanned"_s, typed);
        click(u"writeBudgetLine"_s);
    });
    QCOMPARE(lines().first().plannedCents, 125000);
    QCOMPARE(lines().first().side, BudgetSide::Income);
}

void TestBudgetPart::whatCannotBeReadIsSaidAndStays()
{
    openBudget();
    click(u"addIncome"_s);
    fillIn<BudgetLineDialog>([this](BudgetLineDialog &dialog) {
        typeIn(u"lineText"_s, u"raffle"_s);
        typeIn(u"linePlanned"_s, u"plenty"_s);
        click(u"writeBudgetLine"_s);
        QVERIFY(find<QLabel>(u"budgetLineProblem"_s)->text().contains(u"plenty"_s));
        QCOMPARE(find<QLineEdit>(u"lineText"_s)->text(), u"raffle"_s);
        dialog.reject();
    });
    QVERIFY(lines().isEmpty());
}

void TestBudgetPart::enterOpensALineAndDeleteTakesItAway()
{
    addDemo();
    openBudget();
    auto *table = find<QTableView>(u"budgetLines"_s);
    table->selectRow(1);
    const BudgetLine first = lines().first();
    focus(u"budgetLines"_s);
    key(Qt::Key_Return);
    fillIn<BudgetLineDialog>([this](BudgetLineDialog &) {
        typeIn(u"lineActual"_s, u"3000"_s);
        key(Qt::Key_Return);
    });
    QCOMPARE(lines().first().actualCents, 300000);
    QCOMPARE(of(1, Model::Actual), u"$3,000.00"_s);
    const auto before = lines().size();
    focus(u"budgetLines"_s);
    key(Qt::Key_Delete);
    QCOMPARE(lines().size(), before - 1);
    QVERIFY(lines().first().id != first.id);
    command(u"Undo"_s);
    QCOMPARE(lines().first().id, first.id);
}

void TestBudgetPart::sponsorsMoneyIsNotTypedAmongTheLines()
{
    openBudget();
    click(u"firstIncome"_s);
    fillIn<BudgetLineDialog>([this](BudgetLineDialog &) {
        typeIn(u"lineCommitted"_s, u"100"_s);
        auto *category = find<QComboBox>(u"lineCategory"_s);
        category->setCurrentIndex(category->findText(u"Sponsors"_s));
        QVERIFY(!find<QLineEdit>(u"lineCommitted"_s)->isEnabled());
        QVERIFY(!find<QLineEdit>(u"lineActual"_s)->isEnabled());
        category->setCurrentIndex(category->findText(u"Grants"_s)); // arrow keys only passed by
        QCOMPARE(find<QLineEdit>(u"lineCommitted"_s)->text(), u"100"_s);
        category->setCurrentIndex(category->findText(u"Sponsors"_s));
        typeIn(u"linePlanned"_s, u"4000"_s);
        click(u"writeBudgetLine"_s);
    });
    QCOMPARE(lines().first().plannedCents, 400000);
    QCOMPARE(lines().first().committedCents, 0);
}

void TestBudgetPart::aPartnerGoesFromAskedToThankedBySpace()
{
    openBudget();
    click(u"openPartners"_s);
    fillIn<PartnersDialog>([this](PartnersDialog &dialog) {
        click(u"addPartner"_s);
        fillIn<PartnerDialog>([this](PartnerDialog &) {
            typeIn(u"partnerName"_s, u"River Books"_s);
            click(u"writePartner"_s);
        });
        auto *table = find<QTableView>(u"partners"_s);
        QCOMPARE(find<QPushButton>(u"partnerStep"_s)->text(), u"Ask them"_s);
        table->setFocus();
        key(Qt::Key_Space);
        QCOMPARE(partners().first().stage, PartnerStage::Asked);
        key(Qt::Key_Return);
        fillIn<PartnerDialog>([this](PartnerDialog &) {
            typeIn(u"partnerPledged"_s, u"750"_s);
            click(u"writePartner"_s);
        });
        QCOMPARE(partners().first().stage, PartnerStage::Pledged);
        QCOMPARE(find<QPushButton>(u"partnerStep"_s)->text(), u"They paid"_s);
        table->setFocus();
        key(Qt::Key_Space);
        QCOMPARE(partners().first().receivedCents, 75000);
        QCOMPARE(find<QPushButton>(u"partnerStep"_s)->text(), u"Thank"_s);
        click(u"partnerStep"_s);
        QCOMPARE(partners().first().thankedOn, QDate(2026, 11, 16));
        QVERIFY(!find<QPushButton>(u"partnerStep"_s)->isEnabled());
        dialog.close();
    });
    QCOMPARE(said(u"budget/income/actual"_s), u"$750.00"_s);
    QCOMPARE(of(1, Model::What), u"Sponsors: River Books"_s);
    focus(u"budgetLines"_s);
    key(Qt::Key_Return); // what a partner gives is opened where it stands
    fillIn<PartnersDialog>([](PartnersDialog &dialog) { dialog.close(); });
}

void TestBudgetPart::anAmountSaysHowFarAPartnerIs()
{
    openBudget();
    click(u"openPartners"_s);
    fillIn<PartnersDialog>([this](PartnersDialog &partnersDialog) {
        click(u"addPartner"_s);
        fillIn<PartnerDialog>([this](PartnerDialog &) {
            typeIn(u"partnerName"_s, u"River Books"_s);
            auto *stage = find<QComboBox>(u"partnerStage"_s);
            QCOMPARE(stage->currentText(), u"to be asked"_s);
            typeIn(u"partnerPledged"_s, u"500"_s);
            QCOMPARE(stage->currentText(), u"pledged"_s);
            typeIn(u"partnerReceived"_s, u"200"_s);
            QCOMPARE(stage->currentText(), u"paid"_s);
            stage->setCurrentIndex(int(PartnerStage::Asked)); // and somebody insists
            click(u"writePartner"_s);
            QVERIFY(find<QLabel>(u"partnerProblem"_s)->text().contains(u"River Books"_s));
            stage->setCurrentIndex(int(PartnerStage::Paid));
            click(u"writePartner"_s);
        });
        partnersDialog.close();
    });
    QCOMPARE(partners().first().receivedCents, 20000);
}

void TestBudgetPart::everyNumberIsCountedAgain()
{
    addDemo();
    for (int i = 0; i < 7; ++i)
        QVERIFY(workspace().registrations().walkIn(session(), event(), u"Ana %1"_s.arg(i), {}));
    openBudget();
    const auto *model = find<QTableView>(u"budgetLines"_s)->model();
    QMap<QString, std::array<qint64, 3>> sums;
    QString side;
    int shown = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (!(model->flags(model->index(row, 0)) & Qt::ItemIsEnabled)) {
            side = of(row, Model::What) == u"Income" ? u"income"_s : u"expense"_s;
            continue;
        }
        ++shown;
        for (int column = Model::Planned; column <= Model::Actual; ++column)
            sums[side][size_t(column - Model::Planned)] += *Money::read(of(row, column));
    }
    QCOMPARE(shown, lines().size());
    QCOMPARE(part()->counts(), u"%1 lines"_s.arg(shown));
    const QStringList amounts{u"planned"_s, u"committed"_s, u"actual"_s};
    for (size_t each = 0; each < 3; ++each) {
        const QString of = amounts[qsizetype(each)];
        for (const auto &of2 : {u"income"_s, u"expense"_s})
            QCOMPARE(said(u"budget/%1/%2"_s.arg(of2, of)), Money::shown(sums[of2][each]));
        QCOMPARE(said(u"budget/result/"_s + of), Money::shown(sums[u"income"_s][each] - sums[u"expense"_s][each]));
    }
    const BudgetTotals totals = workspace().budgets().totals(session(), m_event);
    QCOMPARE(said(u"budget/income/left"_s), Money::shown(totals.income.remaining()));
    QCOMPARE(said(u"budget/expense/left"_s), Money::shown(totals.expense.remaining()));
    const QString measures = said(u"budgetMeasures"_s);
    QVERIFY2(measures.contains(Money::shown(qRound64(double(sums[u"expense"_s][2]) / 7)) + u" for each of 7 people"_s),
             qPrintable(measures));
    // Members, tickets and gifts of the sample.
    QVERIFY2(measures.contains(u"%1 % from members"_s.arg(qRound(100.0 * (1500 + 1840) / (1500 + 1840 + 2000)))),
             qPrintable(measures));
    QVERIFY2(measures.contains(u"1 partner waits for thanks"_s), qPrintable(measures));
}

void TestBudgetPart::pledgesAreBroughtInWithoutAName()
{
    openBudget();
    m_prompts.path = m_folder->filePath(u"backers-2026-11-02.csv"_s);
    QFile file(m_prompts.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Backer Name,Reward Title,Pledge Amount,Pledged Status\n"
               "Ana Díaz,Tee,25.00,collected\n"
               "Luz Marín,Tee,25.00,pledged\n"
               "Wei Chen,Poster,many,collected\n");
    file.close();
    choose(u"importPledges"_s);
    QCoreApplication::processEvents();
    fillIn<PledgeDialog>([this](PledgeDialog &dialog) {
        QCOMPARE(find<QComboBox>(u"pledgeFundraiser"_s)->currentText(), u"backers"_s);
        QVERIFY(said(u"bringInSentence"_s).contains(u"2 pledges: $50.00 pledged, $25.00 collected"_s));
        QVERIFY(find<QAbstractButton>(u"bringInPart/leftOut"_s)->isVisible());
        QVERIFY(lines().isEmpty());
        click(u"bringIn"_s);
        dialog.close();
    });
    QCOMPARE(lines().size(), 1);
    QCOMPARE(of(1, Model::What), u"Gifts: Tee (2 pledges)"_s);
    QCOMPARE(of(1, Model::Committed), u"$50.00"_s);
    command(u"Undo"_s);
    QVERIFY(lines().isEmpty());
}

void TestBudgetPart::thePageIsPrinted()
{
    addDemo();
    openBudget();
    choose(u"printBudget"_s);
    QCoreApplication::processEvents();
    savePdf(u"budget.pdf"_s, {u"Budget of Conference"_s, u"River Credit Union"_s, u"Income less expense"_s, u"204"_s});
    QCOMPARE(newestLabel(), u"Print the budget of Conference"_s);
}

void TestBudgetPart::theTableIsExported()
{
    addDemo();
    openBudget();
    m_prompts.path = m_folder->filePath(u"budget"_s);
    choose(u"exportBudget"_s);
    QFile file(m_prompts.path + u".csv"_s);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), lines().size() + 1);
}

void TestBudgetPart::nothingIsCutInTheUsualWidth()
{
    addDemo();
    openBudget();
    part()->resize(620, part()->height());
    for (const auto *label : part()->findChildren<QLabel *>()) {
        if (label->objectName().startsWith(u"budget/"_s))
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->objectName()));
    }
    QVERIFY(find<QTableView>(u"budgetLines"_s)->columnWidth(Model::What) > 120);
}

void TestBudgetPart::everythingHasAName()
{
    openBudget();
    QCOMPARE(unnamed(part()), QStringList());
    addDemo();
    QCOMPARE(unnamed(part()), QStringList());
    click(u"openPartners"_s);
    fillIn<PartnersDialog>([](PartnersDialog &dialog) {
        QCOMPARE(unnamed(&dialog), QStringList());
        dialog.close();
    });
    click(u"addExpense"_s);
    fillIn<BudgetLineDialog>([](BudgetLineDialog &dialog) {
        QCOMPARE(unnamed(&dialog), QStringList());
        dialog.close();
    });
}

void TestBudgetPart::theModelKeepsItsPromises()
{
    BudgetTableModel model(workspace(), session());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    addDemo();
    model.show(m_event);
    QCOMPARE(model.rowCount(), lines().size() + 2);
    PartnerTableModel partners(workspace(), session());
    const QAbstractItemModelTester other(&partners, QAbstractItemModelTester::FailureReportingMode::QtTest);
    partners.show(m_event);
    QCOMPARE(partners.rowCount(), 5);
    model.show({});
    QCOMPARE(model.rowCount(), 0);
}

RNF_TEST(TestBudgetPart)
#include "tst_budget_part.moc"
