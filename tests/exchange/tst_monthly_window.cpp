#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "exchange/ChangeTree.h"
#include "exchange/ImportWizard.h"
#include "exchange/ProblemTable.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Two months of an employer's list, brought in by clicks in the real window.
class TestMonthlyWindow : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"rnf-test-monthly-window"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void twoMonthsOfAnEmployersListComeIn();
    void aChangeIsUntickedAndStays();
    void aFieldIsLeftAloneForEverybody();
    void aFaultyCellIsMendedInTheWindow();

private:
    using Steps = std::function<void(ImportWizard &)>;
    void bringIn(const QByteArray &list, const Steps &steps);
    static QPushButton *button(ImportWizard &wizard, const QString &name) { return wizard.findChild<QPushButton *>(name); }
    static void click(ImportWizard &wizard, const QString &name);
    /// Presses the button that begins the import, and waits for its end.
    static void import(ImportWizard &wizard, const QString &name = u"import"_s);
    static void say(ImportWizard &wizard, const QString &employer);
    QString unitOf(const QString &name);
};

void TestMonthlyWindow::bringIn(const QByteArray &list, const Steps &steps)
{
    QFile file(m_folder->filePath(u"mercy.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(list);
    file.close();
    inDialog<ImportWizard>([&] { m_window->importFile(file.fileName()); }, steps);
}

void TestMonthlyWindow::click(ImportWizard &wizard, const QString &name)
{
    QTRY_VERIFY2(button(wizard, name)->isVisible() && button(wizard, name)->isEnabled(), qPrintable(name));
    QTest::mouseClick(button(wizard, name), Qt::LeftButton);
}

void TestMonthlyWindow::import(ImportWizard &wizard, const QString &name)
{
    click(wizard, name);
    // A unit that the list names for the first time, beside those we have, is shown before.
    QTRY_VERIFY(button(wizard, u"undoImport"_s)->isVisible() || button(wizard, u"importWithPlaces"_s)->isVisible());
    if (button(wizard, u"importWithPlaces"_s)->isVisible())
        click(wizard, u"importWithPlaces"_s);
    QTRY_VERIFY(button(wizard, u"undoImport"_s)->isVisible());
}

void TestMonthlyWindow::say(ImportWizard &wizard, const QString &employer)
{
    auto *box = wizard.findChild<QComboBox *>(u"listEmployer"_s);
    wizard.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    box->lineEdit()->setFocus();
    QTRY_VERIFY(box->lineEdit()->hasFocus());
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), employer);
    QTest::keyClick(box->lineEdit(), Qt::Key_Tab);
}

QString TestMonthlyWindow::unitOf(const QString &name)
{
    const auto found = workspace().people().ids(session(), name);
    if (found.size() != 1)
        qFatal("%d people are called %s", int(found.size()), qPrintable(name));
    const auto person = read(found.first());
    return person.currentWork() ? person.currentWork()->unit : u"none"_s;
}

void TestMonthlyWindow::twoMonthsOfAnEmployersListComeIn()
{
    bringIn("Employee ID,First name,Last name,Department,Street,City,State,ZIP,Phone\n"
            "1,Rosa,Díaz,Kitchen,1 Oak St,Boston,MA,02118,212 555 0101\n"
            "2,Ana,Silva,Laundry,9 Elm St,Lynn,MA,01901,212 555 0102\n"
            "3,Omar,Haddad,Kitchen,7 Ash St,Salem,MA,01970,212 555 0103\n"
            "4,Lin,Wei,Transport,5 Fir St,Salem,MA,01970,212 555 0104\n",
            [this](ImportWizard &wizard) {
                say(wizard, u"Mercy Hospital"_s);
                import(wizard);
                QVERIFY(button(wizard, u"missingAfterImport"_s)->isHidden());
            });
    QCOMPARE(workspace().people().count(session()), 4);

    // Columns renamed and in another order, one transfer, one who left, one new, and cells of one row shifted.
    bringIn("Badge,Last name,First name,Dept,Street,City,State,ZIP,Phone\n"
            "1,Díaz,Rosa,Laundry,1 Oak St,Boston,MA,02118,212 555 0101\n"
            "2,Silva,Ana,Laundry,9 Elm St,,Lynn,MA,01901,212 555 0102\n"
            "4,Wei,Lin,Transport,5 Fir St,Salem,MA,01970,212 555 0104\n"
            "5,Okoro,Tess,Kitchen,3 Elm St,Lynn,MA,01901,212 555 0105\n",
            [this](ImportWizard &wizard) {
                click(wizard, u"likelyEmployer"_s);
                click(wizard, u"lookAtProblems"_s);
                QCOMPARE(wizard.findChild<ProblemTable *>(u"problemsToMend"_s)->rowCount(), 1);
                click(wizard, u"shiftBack"_s);
                QTRY_COMPARE(wizard.findChild<ProblemTable *>(u"problemsToMend"_s)->rowCount(), 0);
                QTRY_VERIFY(button(wizard, u"importAnyway"_s)->isEnabled());
                import(wizard, u"importAnyway"_s);
                click(wizard, u"missingAfterImport"_s);
                auto *missing = wizard.findChild<QTableWidget *>(u"missingPeople"_s);
                QCOMPARE(missing->rowCount(), 1);
                QCOMPARE(missing->item(0, 0)->text(), u"Omar Haddad"_s);
                QVERIFY(!button(wizard, u"markLeft"_s)->isEnabled());
                missing->item(0, 0)->setCheckState(Qt::Checked);
                wizard.findChild<QDateEdit *>(u"lastDay"_s)->setDate({2026, 4, 30});
                click(wizard, u"markLeft"_s);
                QCOMPARE(missing->rowCount(), 0);
            });
    QCOMPARE(workspace().people().count(session()), 5);
    QCOMPARE(unitOf(u"Rosa"_s), u"Laundry"_s);
    QCOMPARE(unitOf(u"Omar"_s), u"none"_s);
    QCOMPARE(unitOf(u"Tess"_s), u"Kitchen"_s);
    const auto ana = read(workspace().people().ids(session(), u"Ana"_s).first());
    QCOMPARE(ana.addresses.size(), 1);
    QCOMPARE(ana.phones.size(), 1);
    const auto omar = read(workspace().people().ids(session(), u"Omar"_s).first());
    QCOMPARE(omar.employments.first().endOn, QDate(2026, 4, 30));
}

void TestMonthlyWindow::aChangeIsUntickedAndStays()
{
    bringIn("Badge,First name,Employer,Department\n1,Rosa,Mercy,Kitchen\n2,Ana,Mercy,Kitchen\n",
            [](ImportWizard &wizard) { import(wizard); });
    bringIn("Badge,First name,Employer,Department\n1,Rosa,Mercy,Laundry\n2,Ana,Mercy,Laundry\n", [](ImportWizard &wizard) {
        click(wizard, u"lookAtChanges"_s);
        auto *tree = wizard.findChild<ChangeTree *>();
        QCOMPARE(tree->topLevelItemCount(), 2);
        QCOMPARE(tree->topLevelItem(0)->text(0), u"Rosa"_s);
        tree->topLevelItem(0)->child(0)->setCheckState(0, Qt::Unchecked);
        QTRY_VERIFY(button(wizard, u"importChanged"_s)->isEnabled());
        QTRY_COMPARE(tree->topLevelItem(0)->child(0)->checkState(0), Qt::Unchecked);
        import(wizard, u"importChanged"_s);
    });
    QCOMPARE(unitOf(u"Rosa"_s), u"Kitchen"_s);
    QCOMPARE(unitOf(u"Ana"_s), u"Laundry"_s);
}

void TestMonthlyWindow::aFieldIsLeftAloneForEverybody()
{
    bringIn("Badge,First name,Employer,Department,Shift\n1,Rosa,Mercy,Kitchen,Day\n",
            [](ImportWizard &wizard) { import(wizard); });
    bringIn("Badge,First name,Employer,Department,Shift\n1,Rosa,Mercy,Laundry,Night\n", [](ImportWizard &wizard) {
        click(wizard, u"lookAtChanges"_s);
        auto *fields = wizard.findChild<QComboBox *>(u"changedFields"_s);
        fields->setCurrentIndex(fields->findData(u"unit"_s));
        click(wizard, u"leaveFieldAlone"_s);
        QTRY_COMPARE(fields->findData(u"unit"_s), -1);
        import(wizard, u"importChanged"_s);
    });
    QCOMPARE(unitOf(u"Rosa"_s), u"Kitchen"_s);
    QCOMPARE(read(workspace().people().ids(session(), u"Rosa"_s).first()).currentWork()->shift, u"Night"_s);
}

void TestMonthlyWindow::aFaultyCellIsMendedInTheWindow()
{
    bringIn("First name,Hire date\nRosa,2020-01-02\nAna,soon\n", [](ImportWizard &wizard) {
        click(wizard, u"lookAtProblems"_s);
        auto *problems = wizard.findChild<ProblemTable *>(u"problemsToMend"_s);
        QCOMPARE(problems->item(0, 3)->text(), u"soon"_s);
        problems->item(0, 3)->setText(u"2026-06-01"_s);
        QTRY_COMPARE(problems->rowCount(), 0);
        import(wizard, u"importAnyway"_s);
    });
    QCOMPARE(workspace().people().count(session()), 2);
}

RNF_TEST(TestMonthlyWindow)
#include "tst_monthly_window.moc"
