#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "base/Ways.h"
#include "base/WindowWork.h"
#include "interns/InternsPage.h"
#include "interns/PlacementDialog.h"
#include "interns/ProgramDialog.h"
#include "interns/TermDates.h"
#include "look/Drafts.h"
#include "work/ReasonDialog.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace rnf;

/// The intern programme in the real window: a programme and its placements by keys, what its rules say, and the way of a
/// placement from its plan to its end.
class TestInternsPage : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"interns-page"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void anEmptyPageSaysHowToBegin();
    void aProgramAndAPlacementAreMadeByKeys();
    void whatCannotBeReadIsSaidAndNothingIsWritten();
    void aProgramIsChangedInItsDialog();
    void whatIsChangedOfSeveralProgramsIsKeptTogether();
    void hoursAreChangedAndTakenBack();
    void noHoursAreNotKept();
    void aDayBeingTypedStaysAndIsKeptOnWish();
    void aDayIsShownAsItCanBeTyped();
    void theLastDayMovesAlongWithTheFirst();
    void aPlacementGoesItsWay();
    void anEarlyEndHasItsReasonAndIsTakenBack();
    void aReasonThatCannotBeKeptStaysInItsDialog();
    void aPlacementIsDeletedAndWhatWasTypedOfItDoesNotComeInTheWay();
    void hoursStandAgainstWhatWasAgreed();
    void enterOpensAWeekAmongTheHours();
    void openTasksStandThere();
    void theProgramNarrowsTheList();
    void whatIsTypedWaitsWithItsPlacement();
    void enterGoesInAndEscComesBack();
    void everythingHasAName();

private:
    InternsPage *page() { return m_window->findChild<InternsPage *>(); }
    QStringList column(int column)
    {
        QStringList cells;
        const auto *model = find<QTableView>(u"placements"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            cells += model->index(row, column).data().toString();
        return cells;
    }
    ProgramId program(const QString &name)
    {
        InternProgram program;
        program.name = name;
        return *workspace().interns().add(session(), program);
    }
    /// Twelve weeks from 7 September, 25 hours a week.
    PlacementId place(PersonId person, ProgramId program, PlacementStatus status = PlacementStatus::Active)
    {
        Placement placement;
        placement.person = person;
        placement.program = program;
        placement.startOn = QDate(2026, 9, 7);
        placement.endOn = TermDates::lastDay(placement.startOn, 12);
        placement.weekMin = 1500;
        placement.status = status;
        return *workspace().interns().add(session(), placement);
    }
    Placement read(PlacementId id) { return workspace().interns().find(session(), id).value_or(Placement()); }
    void choose(PlacementId placement)
    {
        auto *list = find<QTableView>(u"placements"_s);
        const auto *model = static_cast<PlacementTableModel *>(list->model());
        list->setCurrentIndex(model->index(model->rowOf(placement), 0));
    }
    QString said(const QString &label) { return find<QLabel>(label)->text(); }
    QPushButton *button(const QString &name) { return find<QPushButton>(name); }
    void click(const QString &name)
    {
        QVERIFY2(button(name)->isVisible(), qPrintable(name));
        button(name)->click();
        QCoreApplication::processEvents();
    }
    /// The dialog that a command opens, with the keyboard in it.
    template <typename T>
    T *dialogOf(const QString &commandText)
    {
        command(commandText);
        return dialog<T>();
    }
};

void TestInternsPage::anEmptyPageSaysHowToBegin()
{
    command(u"Interns"_s);
    QVERIFY(page()->isVisible());
    QStringList texts;
    for (const auto *label : page()->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts += label->text();
    }
    QVERIFY(texts.contains(u"No interns yet"_s));
    QCOMPARE(said(u"counts"_s), u"0 interns"_s);
}

void TestInternsPage::aProgramAndAPlacementAreMadeByKeys()
{
    add(u"Rosa"_s, u"Díaz"_s);
    dialogOf<ProgramDialog>(u"Edit programme…"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Fall 2026"_s);
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"2026-08-01"_s);
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"2026-09-30"_s);
    press(Qt::Key_Return);
    awaitEndOf<ProgramDialog>();
    const auto programs = workspace().interns().programs(session());
    QCOMPARE(programs.size(), 1);
    QCOMPARE(programs.first().name, u"Fall 2026"_s);
    QCOMPARE(programs.first().intakeToOn, QDate(2026, 9, 30));
    QCOMPARE(programs.first().minWeekMin, 900);

    auto *dialog = dialogOf<PlacementDialog>(u"New placement…"_s);
    QVERIFY(!button(u"writePlacement"_s)->isEnabled());
    QTest::keyClicks(QApplication::focusWidget(), u"rosa"_s);
    press(Qt::Key_Return);
    auto *hours = dialog->findChild<QLineEdit *>(u"newPlacementHours"_s);
    QCOMPARE(QApplication::focusWidget(), hours);
    QTest::keyClicks(hours, u"14.5"_s);
    QVERIFY(said(u"newPlacementFit"_s).startsWith(u"Not eligible as it stands"_s));
    hours->selectAll();
    QTest::keyClicks(hours, u"30"_s);
    QVERIFY(said(u"newPlacementFit"_s).startsWith(u"Fits"_s));
    dialog->findChild<QDateEdit *>(u"newPlacementStart"_s)->setDate(QDate(2026, 9, 30));
    QCOMPARE(said(u"newPlacementDates"_s), u"12 weeks, until 22 Dec"_s);
    auto *termEnd = dialog->findChild<QLineEdit *>(u"newPlacementTermEnd"_s);
    termEnd->setFocus();
    QTest::keyClicks(termEnd, u"18 dec"_s);
    QCOMPARE(said(u"newPlacementDates"_s), u"4 days past term end. The latest start that still fits is 26 Sep."_s);
    QTest::keyClick(termEnd, Qt::Key_Return);
    awaitEndOf<PlacementDialog>();

    QCOMPARE(column(PlacementTableModel::Name), QStringList{u"Rosa Díaz"_s});
    QCOMPARE(column(PlacementTableModel::Term), QStringList{u"30 Sep – 22 Dec"_s});
    QCOMPARE(column(PlacementTableModel::SoFar), QStringList{u"0:00 of 360:00"_s});
    QCOMPARE(column(PlacementTableModel::Status), QStringList{u"planned"_s});
    QCOMPARE(said(u"internName"_s), u"Rosa Díaz"_s);
    QCOMPARE(said(u"placementDates"_s), u"4 days past term end. The latest start that still fits is 26 Sep."_s);
    QCOMPARE(said(u"counts"_s), u"1 intern"_s);
    command(u"Undo"_s);
    QVERIFY(workspace().interns().placements(session()).isEmpty());
    command(u"Undo"_s);
    QVERIFY(workspace().interns().programs(session()).isEmpty());
}

void TestInternsPage::whatCannotBeReadIsSaidAndNothingIsWritten()
{
    add(u"Rosa"_s, u"Díaz"_s);
    auto *dialog = dialogOf<PlacementDialog>(u"New placement…"_s);
    dialog->findChild<QLineEdit *>(u"personSearch"_s)->setText(u"rosa"_s);
    button(u"writePlacement"_s)->click();
    QVERIFY(find<QLabel>(u"placementProblem"_s)->isVisible());
    dialog->findChild<QLineEdit *>(u"newPlacementHours"_s)->setText(u"20"_s);
    QVERIFY(!find<QLabel>(u"placementProblem"_s)->isVisible());
    dialog->findChild<QLineEdit *>(u"newPlacementTermEnd"_s)->setText(u"someday"_s);
    button(u"writePlacement"_s)->click();
    QVERIFY(said(u"placementProblem"_s).contains(u"someday"_s));
    QVERIFY(workspace().interns().placements(session()).isEmpty());
    dialog->findChild<QLineEdit *>(u"newPlacementTermEnd"_s)->clear();
    button(u"writePlacement"_s)->click();
    awaitEndOf<PlacementDialog>();
    // The usual programme came along.
    QCOMPARE(workspace().interns().programs(session()).size(), 1);
    QCOMPARE(workspace().interns().placements(session()).first().weekMin, 1200);
}

void TestInternsPage::aProgramIsChangedInItsDialog()
{
    const ProgramId fall = program(u"Fall 2026"_s);
    place(add(u"Rosa"_s, u"Díaz"_s), fall);
    auto *dialog = dialogOf<ProgramDialog>(u"Edit programme…"_s);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"programName"_s)->text(), u"Fall 2026"_s);
    dialog->findChild<QLineEdit *>(u"programFrom"_s)->setText(u"someday"_s);
    button(u"writeProgram"_s)->click();
    QVERIFY(said(u"programProblem"_s).contains(u"someday"_s));
    dialog->findChild<QLineEdit *>(u"programFrom"_s)->clear();
    dialog->findChild<QSpinBox *>(u"programLow"_s)->setValue(30);
    auto *place = dialog->findChild<QComboBox *>(u"programPlace"_s);
    for (const QString &wrong : {u"new york"_s, u"US-"_s, u"USA"_s}) {
        place->setEditText(wrong);
        button(u"writeProgram"_s)->click();
        QVERIFY(said(u"programProblem"_s).contains(wrong.toUpper()));
    }
    place->setEditText(u"us-ny-nyc"_s);
    button(u"writeProgram"_s)->click();
    awaitEndOf<ProgramDialog>();
    QCOMPARE(workspace().interns().programs(session()).first().prefLowMin, 1800);
    QCOMPARE(workspace().interns().programs(session()).first().jurisdiction, u"US-NY-NYC"_s);
    QCOMPARE(said(u"placementFit"_s), u"Enough, but the programme prefers 30 h to 40 h a week."_s);
    command(u"Undo"_s);
    QVERIFY(said(u"placementFit"_s).startsWith(u"Fits"_s));
}

void TestInternsPage::whatIsChangedOfSeveralProgramsIsKeptTogether()
{
    program(u"Spring 2026"_s);
    program(u"Fall 2026"_s);
    auto *dialog = dialogOf<ProgramDialog>(u"Edit programme…"_s);
    auto *which = dialog->findChild<QComboBox *>(u"program"_s);
    auto *name = dialog->findChild<QLineEdit *>(u"programName"_s);
    auto *from = dialog->findChild<QLineEdit *>(u"programFrom"_s);
    which->setCurrentIndex(which->findText(u"Spring 2026"_s));
    name->setText(u"Spring"_s);
    from->setText(u"someday"_s);
    which->setCurrentIndex(which->findText(u"Fall 2026"_s));
    QCOMPARE(name->text(), u"Fall 2026"_s);
    QCOMPARE(from->text(), QString());
    dialog->findChild<QSpinBox *>(u"programLow"_s)->setValue(30);
    button(u"writeProgram"_s)->click();
    // What cannot be kept is shown, of whichever programme.
    QVERIFY(dialog->isVisible());
    QCOMPARE(name->text(), u"Spring"_s);
    QVERIFY(said(u"programProblem"_s).contains(u"someday"_s));
    from->setText(u"2026-02-01"_s);
    button(u"writeProgram"_s)->click();
    awaitEndOf<ProgramDialog>();
    const auto programs = workspace().interns().programs(session());
    QCOMPARE(programs.size(), 2);
    for (const auto &program : programs) {
        const bool isSpring = program.name == u"Spring"_s;
        QCOMPARE(program.intakeFromOn, isSpring ? QDate(2026, 2, 1) : QDate());
        QCOMPARE(program.prefLowMin, isSpring ? 1200 : 1800);
    }
}

void TestInternsPage::noHoursAreNotKept()
{
    const PlacementId placement = place(add(u"Rosa"_s, u"Díaz"_s), program(u"Fall 2026"_s));
    command(u"Interns"_s);
    type(u"placementHours"_s, {});
    press(Qt::Key_Return);
    QCOMPARE(read(placement).weekMin, 1500);
    QVERIFY(!find<QLineEdit>(u"placementHours"_s)->accessibleDescription().isEmpty());
}

void TestInternsPage::aDayBeingTypedStaysAndIsKeptOnWish()
{
    const PlacementId placement = place(add(u"Rosa"_s, u"Díaz"_s), program(u"Fall 2026"_s));
    command(u"Interns"_s);
    auto *end = find<QDateEdit>(u"placementEnd"_s);
    end->setFocus();
    end->setSelectedSection(QDateTimeEdit::DaySection);
    QTest::keyClicks(end, u"1"_s); // the 1st, or more to come
    const QString typed = end->text();
    QCOMPARE(read(placement).endOn, QDate(2026, 11, 29));
    Placement after = read(placement);
    after.weekMin = 1200;
    QVERIFY(workspace().interns().save(session(), read(placement), after));
    QCOMPARE(find<QLineEdit>(u"placementHours"_s)->text(), u"20:00"_s);
    QCOMPARE(end->text(), typed);
    command(u"Keep what is typed"_s);
    QCOMPARE(read(placement).endOn, QDate(2026, 11, 1));
}

void TestInternsPage::aDayIsShownAsItCanBeTyped()
{
    const PlacementId placement = place(add(u"Rosa"_s, u"Díaz"_s), program(u"Fall 2026"_s));
    command(u"Interns"_s);
    type(u"placementTermEnd"_s, u"18 dec"_s);
    press(Qt::Key_Return);
    auto *field = find<QLineEdit>(u"placementTermEnd"_s);
    const QString shown = field->text();
    type(u"placementTermEnd"_s, u"1 dec"_s);
    press(Qt::Key_Return);
    QCOMPARE(read(placement).termEndOn, QDate(2026, 12, 1));
    type(u"placementTermEnd"_s, shown);
    press(Qt::Key_Return);
    QVERIFY(field->accessibleDescription().isEmpty());
    QCOMPARE(read(placement).termEndOn, QDate(2026, 12, 18));
}

void TestInternsPage::hoursAreChangedAndTakenBack()
{
    const PlacementId placement = place(add(u"Rosa"_s, u"Díaz"_s), program(u"Fall 2026"_s));
    command(u"Interns"_s);
    QCOMPARE(column(PlacementTableModel::ThisWeek), QStringList{u"0:00 of 25:00"_s});
    type(u"placementHours"_s, u"14.5"_s);
    press(Qt::Key_Return);
    QCOMPARE(read(placement).weekMin, 870);
    QCOMPARE(find<QLineEdit>(u"placementHours"_s)->text(), u"14:30"_s);
    QVERIFY(said(u"placementFit"_s).startsWith(u"Not eligible as it stands"_s));
    QCOMPARE(column(PlacementTableModel::ThisWeek), QStringList{u"0:00 of 14:30"_s});
    command(u"Undo"_s);
    QCOMPARE(find<QLineEdit>(u"placementHours"_s)->text(), u"25:00"_s);
    QCOMPARE(read(placement).weekMin, 1500);
}

void TestInternsPage::theLastDayMovesAlongWithTheFirst()
{
    const PlacementId placement = place(add(u"Rosa"_s, u"Díaz"_s), program(u"Fall 2026"_s));
    command(u"Interns"_s);
    find<QDateEdit>(u"placementStart"_s)->setDate(QDate(2026, 9, 30));
    QCOMPARE(read(placement).startOn, QDate(2026, 9, 30));
    QCOMPARE(read(placement).endOn, QDate(2026, 12, 22));
    find<QDateEdit>(u"placementEnd"_s)->setDate(QDate(2026, 12, 18));
    QCOMPARE(read(placement).startOn, QDate(2026, 9, 30));
    QVERIFY2(said(u"placementDates"_s).startsWith(u"Shorter than the 12 weeks"_s), qPrintable(said(u"placementDates"_s)));
    // What cannot be is refused, and the day that is kept stands there again.
    find<QDateEdit>(u"placementEnd"_s)->setDate(QDate(2026, 9, 1));
    QCOMPARE(read(placement).endOn, QDate(2026, 12, 18));
    QCOMPARE(find<QDateEdit>(u"placementEnd"_s)->date(), QDate(2026, 12, 18));
}

void TestInternsPage::aPlacementGoesItsWay()
{
    const PlacementId placement = place(add(u"Rosa"_s, u"Díaz"_s), program(u"Fall 2026"_s), PlacementStatus::Planned);
    command(u"Interns"_s);
    for (const auto &[step, text, status] : {std::tuple(u"onboarding"_s, u"Begin onboarding"_s, PlacementStatus::Onboarding),
                                             {u"active"_s, u"Begin"_s, PlacementStatus::Active},
                                             {u"paused"_s, u"Pause"_s, PlacementStatus::Paused},
                                             {u"active"_s, u"Resume"_s, PlacementStatus::Active},
                                             {u"completed"_s, u"Complete"_s, PlacementStatus::Completed}}) {
        QCOMPARE(button(u"step/"_s + step)->text(), text);
        click(u"step/"_s + step);
        QVERIFY2(read(placement).status == status, qPrintable(text));
    }
    for (const auto *left : page()->findChildren<QPushButton *>())
        QVERIFY2(!left->objectName().startsWith(u"step/"_s) || !left->isVisible(), qPrintable(left->text()));
    QCOMPARE(column(PlacementTableModel::Status), QStringList{u"completed"_s});
    QCOMPARE(said(u"counts"_s), u"0 interns · 1 before"_s);
    command(u"Undo"_s);
    QVERIFY(button(u"step/completed"_s)->isVisible());
}

void TestInternsPage::anEarlyEndHasItsReasonAndIsTakenBack()
{
    const PlacementId placement = place(add(u"Rosa"_s, u"Díaz"_s), program(u"Fall 2026"_s));
    command(u"Interns"_s);
    click(u"step/ended_early"_s);
    auto *dialog = m_window->findChild<ReasonDialog *>();
    QVERIFY(dialog);
    click(u"giveReason"_s);
    QVERIFY(dialog->isVisible()); // a reason must be said
    auto *reason = dialog->findChild<QPlainTextEdit *>(u"reason"_s);
    reason->setFocus();
    QTest::keyClicks(reason, u"found paid work"_s);
    click(u"giveReason"_s);
    awaitEndOf<ReasonDialog>();
    QVERIFY(read(placement).status == PlacementStatus::EndedEarly);
    QCOMPARE(read(placement).endOn, QDate(2026, 11, 16));
    QCOMPARE(said(u"placementState"_s), u"Now: ended early – found paid work"_s);
    command(u"Undo"_s);
    QVERIFY(read(placement).status == PlacementStatus::Active);
    QCOMPARE(read(placement).endOn, QDate(2026, 11, 29));
    QCOMPARE(said(u"placementState"_s), u"Now: active"_s);
}

void TestInternsPage::aReasonThatCannotBeKeptStaysInItsDialog()
{
    const PlacementId placement = place(add(u"Rosa"_s, u"Díaz"_s), program(u"Fall 2026"_s));
    command(u"Interns"_s);
    click(u"step/ended_early"_s);
    auto *dialog = m_window->findChild<ReasonDialog *>();
    QVERIFY(dialog);
    auto *reason = dialog->findChild<QPlainTextEdit *>(u"reason"_s);
    reason->setPlainText(u"found paid work"_s);
    // Somebody else was faster.
    Placement paused = read(placement);
    paused.status = PlacementStatus::Paused;
    QVERIFY(workspace().interns().save(session(), read(placement), paused));
    click(u"giveReason"_s);
    QVERIFY(dialog->isVisible());
    QVERIFY(!said(u"reasonProblem"_s).isEmpty());
    QCOMPARE(reason->toPlainText(), u"found paid work"_s);
    QVERIFY(read(placement).status == PlacementStatus::Paused);
    dialog->reject();
    awaitEndOf<ReasonDialog>();
}

void TestInternsPage::aPlacementIsDeletedAndWhatWasTypedOfItDoesNotComeInTheWay()
{
    const PlacementId placement = place(add(u"Rosa"_s, u"Díaz"_s), program(u"Fall 2026"_s));
    command(u"Interns"_s);
    type(u"placementHours"_s, u"many"_s);
    press(Qt::Key_Return);
    QVERIFY(page()->hasDraft());
    auto *list = find<QTableView>(u"placements"_s);
    list->setFocus();
    press(Qt::Key_Delete);
    QVERIFY(!workspace().interns().find(session(), placement));
    QVERIFY(!page()->hasDraft());
    command(u"Undo"_s);
    QVERIFY(page()->hasDraft());
    command(u"Delete the placement"_s);
    QVERIFY(!workspace().interns().find(session(), placement));
}

void TestInternsPage::hoursStandAgainstWhatWasAgreed()
{
    const PersonId rosa = add(u"Rosa"_s, u"Díaz"_s);
    const PlacementId placement = place(rosa, program(u"Fall 2026"_s));
    auto &hours = workspace().hours();
    const WeekKey now{rosa, placement, QDate(2026, 11, 16)}, before{rosa, placement, QDate(2026, 9, 7)};
    QVERIFY(hours.setMinutes(session(), now, {}, now.weekOn, 240));
    QVERIFY(hours.setMinutes(session(), before, {}, before.weekOn, 450));
    QVERIFY(hours.submit(session(), before));
    command(u"Interns"_s);
    QCOMPARE(column(PlacementTableModel::ThisWeek), QStringList{u"4:00 of 25:00"_s});
    QCOMPARE(column(PlacementTableModel::SoFar), QStringList{u"0:00 of 300:00"_s}); // nothing is approved
    const auto *weeks = find<QTableWidget>(u"termWeeks"_s);
    QCOMPARE(weeks->rowCount(), 12);
    const auto week = [&](int row) {
        return weeks->item(row, 0)->text() + u'|' + weeks->item(row, 1)->text() + u'|' + weeks->item(row, 2)->text();
    };
    QCOMPARE(week(0), u"1. 7 Sep|7:30|waits for approval"_s);
    QCOMPARE(week(1), u"2. 14 Sep|0:00|nothing yet"_s);
    QCOMPARE(week(10), u"11. 16 Nov|4:00|being written"_s);
    QCOMPARE(week(11), u"12. 23 Nov|0:00|to come"_s);
    QVERIFY(hours.approve(session(), hours.submitted(session())));
    QCOMPARE(week(0), u"1. 7 Sep|7:30|approved"_s);
    QCOMPARE(column(PlacementTableModel::SoFar), QStringList{u"7:30 of 300:00"_s});
    const QAbstractItemModelTester tester(find<QTableView>(u"placements"_s)->model());
}

void TestInternsPage::enterOpensAWeekAmongTheHours()
{
    const PersonId rosa = add(u"Rosa"_s, u"Díaz"_s);
    place(rosa, program(u"Fall 2026"_s));
    WindowWork work;
    Drafts drafts;
    Ways ways;
    InternsPage page(workspace(), session(), {m_prompts, work, drafts, ways});
    page.resize(1100, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QSignalSpy opened(&ways, &Ways::toWeek), shown(&ways, &Ways::toPerson);
    auto *weeks = page.findChild<QTableWidget *>(u"termWeeks"_s);
    weeks->setCurrentCell(2, 0);
    weeks->setFocus();
    QTest::keyClick(weeks, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened.first().at(0).value<PersonId>() == rosa);
    QCOMPARE(opened.first().at(1).toDate(), QDate(2026, 9, 21));
    page.findChild<QPushButton *>(u"openIntern"_s)->click();
    QCOMPARE(shown.size(), 1);
}

void TestInternsPage::openTasksStandThere()
{
    const PlacementId placement = place(add(u"Rosa"_s, u"Díaz"_s), program(u"Fall 2026"_s));
    Task task;
    task.title = u"Draw a map of the movements"_s;
    task.placement = placement;
    const TaskId open = *workspace().tasks().add(session(), task);
    task.title = u"Read the handbook"_s;
    const TaskId done = *workspace().tasks().add(session(), task);
    QVERIFY(workspace().tasks().finish(session(), done));
    command(u"Interns"_s);
    QVERIFY(page()->findChild<QPushButton *>(u"showTask/%1"_s.arg(open.value)));
    QVERIFY(!page()->findChild<QPushButton *>(u"showTask/%1"_s.arg(done.value)));
}

void TestInternsPage::theProgramNarrowsTheList()
{
    const ProgramId spring = program(u"Spring 2026"_s), fall = program(u"Fall 2026"_s), winter = program(u"Winter"_s);
    place(add(u"Rosa"_s, u"Díaz"_s), fall);
    place(add(u"Sam"_s, u"Khoury"_s), spring, PlacementStatus::Completed);
    command(u"Interns"_s);
    QCOMPARE(column(PlacementTableModel::Name), (QStringList{u"Rosa Díaz"_s, u"Sam Khoury"_s})); // the current one first
    QVERIFY(!find<QTableView>(u"placements"_s)->isColumnHidden(PlacementTableModel::Program));
    auto *filter = find<QComboBox>(u"programFilter"_s);
    const auto pick = [&](ProgramId id) {
        filter->setCurrentIndex(filter->findData(id.value));
        Q_EMIT filter->activated(filter->currentIndex());
    };
    pick(spring);
    QCOMPARE(column(PlacementTableModel::Name), QStringList{u"Sam Khoury"_s});
    QCOMPARE(said(u"internName"_s), u"Sam Khoury"_s);
    QVERIFY(find<QTableView>(u"placements"_s)->isColumnHidden(PlacementTableModel::Program));
    pick(winter);
    QVERIFY(!find<QTableView>(u"placements"_s)->isVisible());
    for (auto *each : page()->findChildren<QPushButton *>()) {
        if (each->text() == u"Show all programmes"_s)
            each->click();
    }
    QCOMPARE(column(PlacementTableModel::Name).size(), 2);
}

void TestInternsPage::whatIsTypedWaitsWithItsPlacement()
{
    const ProgramId fall = program(u"Fall 2026"_s);
    const PlacementId rosa = place(add(u"Rosa"_s, u"Díaz"_s), fall), sam = place(add(u"Sam"_s, u"Khoury"_s), fall);
    command(u"Interns"_s);
    choose(rosa);
    type(u"placementHours"_s, u"many"_s);
    press(Qt::Key_Return);
    QVERIFY(!find<QLineEdit>(u"placementHours"_s)->accessibleDescription().isEmpty());
    choose(sam);
    QCOMPARE(find<QLineEdit>(u"placementHours"_s)->text(), u"25:00"_s);
    QVERIFY(page()->hasDraft());
    page()->showDraft();
    QCOMPARE(said(u"internName"_s), u"Rosa Díaz"_s);
    QCOMPARE(find<QLineEdit>(u"placementHours"_s)->text(), u"many"_s);
    type(u"placementHours"_s, u"7h30"_s);
    press(Qt::Key_Return);
    QCOMPARE(read(rosa).weekMin, 450);
    QCOMPARE(read(sam).weekMin, 1500);
    QVERIFY(!page()->hasDraft());
}

void TestInternsPage::enterGoesInAndEscComesBack()
{
    place(add(u"Rosa"_s, u"Díaz"_s), program(u"Fall 2026"_s));
    press(Qt::Key_6, Qt::ControlModifier);
    auto *list = find<QTableView>(u"placements"_s);
    QCOMPARE(QApplication::focusWidget(), list);
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>(u"placementHours"_s));
    press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), list);
}

void TestInternsPage::everythingHasAName()
{
    place(add(u"Rosa"_s, u"Díaz"_s), program(u"Fall 2026"_s));
    command(u"Interns"_s);
    QCOMPARE(unnamed(page()), QStringList());
    QCOMPARE(unnamed(dialogOf<ProgramDialog>(u"Edit programme…"_s)), QStringList());
    m_window->findChild<ProgramDialog *>()->reject();
    awaitEndOf<ProgramDialog>();
    QCOMPARE(unnamed(dialogOf<PlacementDialog>(u"New placement…"_s)), QStringList());
    m_window->findChild<PlacementDialog *>()->reject();
    awaitEndOf<PlacementDialog>();
}

RNF_TEST(TestInternsPage)
#include "tst_interns_page.moc"
