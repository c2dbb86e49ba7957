#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "today/TodayModel.h"
#include "work/GapDialog.h"
#include "work/HoursPage.h"
#include "work/ReasonDialog.h"
#include "work/TimerDialog.h"
#include "work/TimerPart.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Hours in the real window: typed into the week, submitted, returned, approved, amended, and measured by the timer.
class TestHoursPage : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"hours-page"_s); }
    void init()
    {
        openWindow();
        m_keys = 0;
    }
    void cleanup() { closeWindow(); }

    void threeEntriesTakeFewKeysFromAColdStart();
    void thatYouPhonedVolunteersYesterdayIsLoggedByKeys();
    void theWorkOfLastWeekOnlyWantsItsHours();
    void whatIsNoLengthOfTimeStaysMarked();
    void deleteEmptiesADayAndUndoBringsItBack();
    void controlAndAnArrowMoveWhatStandsInADay();
    void whatDoesNotFitStaysWhereItIs();
    void aDayIsDraggedToAnotherOne();
    void nothingIsDraggedInAClosedWeek();
    void whatWorkCountsAsIsChosenBeforeItsHours();
    void whatIsMarkedStaysMarkedWhenItsWorkCountsAsSomethingElse();
    void besideCountsAsTheArrowsStayInTheWeek();
    void lastWeekIsCopied();
    void aWeekComesBackWithItsReasonAndIsApproved();
    void whatIsApprovedIsAmended();
    void whatWasAddedToAnApprovedWeekCanBeTakenBack();
    void hoursFromBeforeTheInternshipAreSubmittedBesideIt();
    void nobodyDecidesOnAWeekThatIsNotOnScreen();
    void nobodyIsChosenAfterADecision();
    void allThatWaitAreApprovedAtOnce();
    void somebodyElsesWeekIsShown();
    void theTimerStartsAndWritesItsHours();
    void afterAGapTheTimerAsksWhatToKeep();
    void ofAGapNothingNeedsToBeKept();
    void ofAGapNoLengthIsKeptThatDidNotGoBy();
    void everythingHasAName();
    void whatWaitsFitsANarrowWindow();
    void theNextWaitingWeekTakesOneKey();

private:
    const QDate m_monday{2026, 11, 16};

    HoursPage *page() { return m_window->findChild<HoursPage *>(); }
    WeekModel *model() { return static_cast<WeekModel *>(find<QTableView>(u"week"_s)->model()); }
    QString text(const QString &label) { return find<QLabel>(label)->text(); }
    /// As a person at the keyboard: wherever the cursor is. A modifier is a key as well.
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        m_keys += modifiers == Qt::NoModifier ? 1 : 2;
        press(key, modifiers);
        QCoreApplication::processEvents();
    }
    void keys(const QString &text)
    {
        for (const QChar letter : text) {
            ++m_keys;
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        }
    }
    void click(const QString &button, QWidget *in = nullptr)
    {
        (in ? in : page())->findChild<QPushButton *>(button)->click();
        QCoreApplication::processEvents();
    }
    PersonId me() { return *workspace().conversations().organizer(session()); }
    PlacementId place(PersonId person)
    {
        Placement placement;
        placement.person = person;
        placement.startOn = QDate(2026, 9, 14);
        placement.endOn = QDate(2026, 12, 20);
        placement.weekMin = 900;
        placement.status = PlacementStatus::Active;
        return *workspace().interns().add(session(), placement);
    }
    void log(const WeekKey &key, const QString &area, int weekday, int minutes)
    {
        const WorkKind kind{{}, *workspace().hours().areaNamed(session(), area)};
        QVERIFY(workspace().hours().setMinutes(session(), key, kind, key.weekOn.addDays(weekday - 1), minutes));
    }
    QList<TimeEntry> entries(PersonId person)
    {
        auto found = workspace().hours().entriesOf(session(), person, m_monday.addDays(-7), m_monday.addDays(7));
        std::ranges::sort(found, {}, &TimeEntry::workedOn);
        return found;
    }
    QString cell(int row, int column) { return model()->index(row, column).data().toString(); }
    /// Drops what is carried on a day of the week, as the mouse would. False: it is not taken there.
    bool drop(const QMimeData *data, int row, int column)
    {
        auto *grid = find<QTableView>(u"week"_s);
        const QPoint middle = grid->visualRect(model()->index(row, column)).center();
        const auto send = [&](QDropEvent &&event) {
            QApplication::sendEvent(grid->viewport(), &event);
            return event.isAccepted();
        };
        if (!send(QDragEnterEvent(middle, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier))
            || !send(QDragMoveEvent(middle, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier)))
            return false;
        return send(QDropEvent(middle, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier));
    }
    std::unique_ptr<QMimeData> carried(int row, int column)
    {
        return std::unique_ptr<QMimeData>(model()->mimeData({model()->index(row, column)}));
    }
    QStringList todayLines()
    {
        command(u"Today"_s);
        QStringList lines;
        const auto *lineModel = find<QTableView>(u"today"_s)->model();
        for (int row = 0; row < lineModel->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < lineModel->columnCount(); ++column)
                cells += lineModel->index(row, column).data().toString();
            cells.removeAll(QString());
            lines += cells.join(u'|');
        }
        return lines;
    }
    void giveReason(const QString &reason, const QString &length = {})
    {
        auto *dialog = m_window->findChild<ReasonDialog *>();
        QVERIFY(dialog);
        click(u"giveReason"_s, dialog);
        QVERIFY(dialog->isVisible()); // a reason must be said
        dialog->findChild<QPlainTextEdit *>(u"reason"_s)->setPlainText(reason);
        if (!length.isEmpty())
            dialog->findChild<QLineEdit *>(u"amendedLength"_s)->setText(length);
        click(u"giveReason"_s, dialog);
        QTRY_VERIFY(!m_window->findChild<ReasonDialog *>());
    }
    void runTimer(int startedMinutesAgo, int seenMinutesAgo)
    {
        const QDateTime now = workspace().store().dates().now();
        Timer timer;
        timer.person = me();
        timer.area = *workspace().hours().areaNamed(session(), u"Outreach"_s);
        timer.startedAt = instantText(now.addSecs(-60 * startedMinutesAgo));
        timer.seenAt = instantText(now.addSecs(-60 * seenMinutesAgo));
        // As `startTimer` and then `seeTimer` leave it.
        QVERIFY(workspace().store().act(session(), Operation::EditPeople, u"Run the timer"_s,
                                        [&](Action &action) { action.on<HoursRepository>().insert(action, timer); }));
        m_window->findChild<TimerPart *>()->look();
    }

    int m_keys = 0;
};

void TestHoursPage::threeEntriesTakeFewKeysFromAColdStart()
{
    key(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(page()->isVisible());
    keys(u"Outreach"_s);
    key(Qt::Key_Return);
    keys(u"2.5"_s);
    key(Qt::Key_Tab);
    keys(u"3"_s);
    key(Qt::Key_Tab);
    keys(u"1:30"_s);
    key(Qt::Key_Return);
    const auto written = entries(me());
    QCOMPARE(written.size(), 3);
    QList<int> minutes;
    for (const auto &entry : written)
        minutes += entry.minutes;
    QCOMPARE(minutes, (QList{150, 180, 90}));
    QCOMPARE(written.first().workedOn, m_monday);
    QCOMPARE(cell(0, WeekModel::Work), u"Outreach"_s);
    QCOMPARE(cell(0, WeekModel::Total), u"7:00"_s);
    QCOMPARE(text(u"weekHours"_s), u"Your week 7:00"_s);
    QVERIFY2(m_keys <= 25, qPrintable(QString::number(m_keys)));
}

void TestHoursPage::thatYouPhonedVolunteersYesterdayIsLoggedByKeys()
{
    key(Qt::Key_T, Qt::ControlModifier);
    key(Qt::Key_Left); // yesterday was Sunday, in the week before
    keys(u"Phoned volunteers"_s);
    key(Qt::Key_Return);
    keys(u"2,5"_s);
    key(Qt::Key_Return);
    const auto written = entries(me());
    QCOMPARE(written.size(), 1);
    QCOMPARE(written.first().workedOn, m_monday.addDays(-1));
    QCOMPARE(written.first().minutes, 150);
    QCOMPARE(workspace().hours().areas(session()).first().name, u"Phoned volunteers"_s);
    QCOMPARE(text(u"whichWeek"_s), u"9 Nov – 15 Nov"_s);
    click(u"thisWeek"_s);
    QCOMPARE(text(u"whichWeek"_s), u"16 Nov – 22 Nov"_s);
}

void TestHoursPage::theWorkOfLastWeekOnlyWantsItsHours()
{
    log({me(), {}, m_monday.addDays(-7)}, u"Outreach"_s, 2, 120);
    key(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(cell(0, WeekModel::Work), u"Outreach"_s);
    QCOMPARE(cell(0, WeekModel::Total), QString());
    keys(u"7h30"_s);
    key(Qt::Key_Return);
    QCOMPARE(cell(0, WeekModel::FirstDay), u"7:30"_s);
    // The beginning of a known name is enough.
    keys(u"ou"_s);
    key(Qt::Key_Return);
    QCOMPARE(workspace().hours().areas(session()).size(), 1);
}

void TestHoursPage::whatIsNoLengthOfTimeStaysMarked()
{
    log({me(), {}, m_monday.addDays(-7)}, u"Outreach"_s, 2, 120);
    command(u"Hours"_s);
    find<QTableView>(u"week"_s)->setFocus();
    keys(u"7 pears"_s);
    key(Qt::Key_Return);
    QCOMPARE(cell(0, WeekModel::FirstDay), u"7 pears"_s);
    QVERIFY(!model()->index(0, WeekModel::FirstDay).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    QVERIFY(page()->hasDraft());
    command(u"Submit the week"_s);
    QVERIFY(!workspace().hours().week(session(), {me(), {}, m_monday}).sheet.id.isValid());
    // It waits while other weeks are looked at.
    command(u"The week after"_s);
    QVERIFY(cell(0, WeekModel::FirstDay) != u"7 pears"_s);
    page()->showDraft();
    QCOMPARE(cell(0, WeekModel::FirstDay), u"7 pears"_s);
    keys(u"7.5"_s);
    key(Qt::Key_Return);
    QCOMPARE(cell(0, WeekModel::FirstDay), u"7:30"_s);
    QVERIFY(!page()->hasDraft());
}

void TestHoursPage::deleteEmptiesADayAndUndoBringsItBack()
{
    log({me(), {}, m_monday}, u"Outreach"_s, 1, 120);
    command(u"Hours"_s);
    find<QTableView>(u"week"_s)->setFocus();
    QCOMPARE(cell(0, WeekModel::FirstDay), u"2:00"_s);
    key(Qt::Key_Delete);
    QCOMPARE(cell(0, WeekModel::FirstDay), QString());
    command(u"Undo"_s);
    QCOMPARE(cell(0, WeekModel::FirstDay), u"2:00"_s);
}

void TestHoursPage::controlAndAnArrowMoveWhatStandsInADay()
{
    log({me(), {}, m_monday}, u"Outreach"_s, 1, 120);
    log({me(), {}, m_monday}, u"Scheduling"_s, 3, 60);
    command(u"Hours"_s);
    auto *grid = find<QTableView>(u"week"_s);
    grid->setFocus();
    grid->setCurrentIndex(model()->index(0, WeekModel::FirstDay));
    key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(cell(0, WeekModel::FirstDay), QString());
    QCOMPARE(cell(0, WeekModel::FirstDay + 1), u"2:00"_s);
    // The cursor went along, so that it can go on.
    QCOMPARE(grid->currentIndex(), model()->index(0, WeekModel::FirstDay + 1));
    key(Qt::Key_Right, Qt::ControlModifier);
    key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(entries(me()).size(), 2);
    for (const auto &entry : entries(me())) {
        QCOMPARE(entry.workedOn, m_monday.addDays(2));
        QCOMPARE(entry.kind(), entries(me()).first().kind());
    }
    QCOMPARE(grid->currentIndex().data().toString(), u"3:00"_s);
    QVERIFY(find<QWidget>(u"undoBar"_s)->isVisible());
    for (int i = 0; i < 3; ++i)
        command(u"Undo"_s);
    QCOMPARE(cell(model()->rowOf(entries(me()).first().kind()), WeekModel::FirstDay), u"2:00"_s);
    // Where nothing stands, nothing is moved, and nobody leaves the week.
    grid->setCurrentIndex(model()->index(0, WeekModel::FirstDay + 5));
    const QString before = newestLabel();
    key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(newestLabel(), before);
    QCOMPARE(text(u"whichWeek"_s), u"16 Nov – 22 Nov"_s);
}

void TestHoursPage::whatDoesNotFitStaysWhereItIs()
{
    log({me(), {}, m_monday}, u"Outreach"_s, 1, 800);
    log({me(), {}, m_monday}, u"Scheduling"_s, 2, 700);
    command(u"Hours"_s);
    auto *grid = find<QTableView>(u"week"_s);
    grid->setFocus();
    grid->setCurrentIndex(model()->index(0, WeekModel::FirstDay));
    key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(cell(0, WeekModel::FirstDay), u"13:20"_s);
    const auto said = find<QWidget>(u"undoBar"_s)->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(said, [](const QLabel *label) { return label->text().contains(u"more than 24 hours"_s); }));
    // Monday has no day before it in this week.
    key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(cell(0, WeekModel::FirstDay), u"13:20"_s);
    QVERIFY(std::ranges::any_of(said, [](const QLabel *label) { return label->text().contains(u"not in this week"_s); }));
    QVERIFY(!page()->hasDraft());
}

void TestHoursPage::aDayIsDraggedToAnotherOne()
{
    log({me(), {}, m_monday}, u"Outreach"_s, 1, 120);
    log({me(), {}, m_monday}, u"Scheduling"_s, 3, 60);
    command(u"Hours"_s);
    const QModelIndex monday = model()->index(0, WeekModel::FirstDay);
    QVERIFY(monday.flags().testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!monday.siblingAtColumn(WeekModel::FirstDay + 1).flags().testFlag(Qt::ItemIsDragEnabled)); // empty
    const auto hours = carried(0, WeekModel::FirstDay);
    QMimeData something;
    something.setText(u"2:00"_s);
    QVERIFY(!drop(&something, 0, WeekModel::FirstDay + 4));
    QVERIFY(!drop(hours.get(), 0, WeekModel::CountsAs));
    QVERIFY(!drop(hours.get(), model()->addRow(), WeekModel::FirstDay + 4));
    QCOMPARE(cell(0, WeekModel::FirstDay), u"2:00"_s);
    QVERIFY(drop(hours.get(), 0, WeekModel::FirstDay + 4));
    QCOMPARE(cell(0, WeekModel::FirstDay), QString());
    QCOMPARE(cell(0, WeekModel::FirstDay + 4), u"2:00"_s);
    QCOMPARE(find<QTableView>(u"week"_s)->currentIndex(), model()->index(0, WeekModel::FirstDay + 4));
    QTest::mouseClick(find<QPushButton>(u"undoBarButton"_s), Qt::LeftButton);
    QTRY_COMPARE(cell(0, WeekModel::FirstDay), u"2:00"_s);
    // Into the row below: it counts as other work from now on.
    QVERIFY(drop(carried(0, WeekModel::FirstDay).get(), 1, WeekModel::FirstDay));
    QCOMPARE(entries(me()).first().kind(), entries(me()).last().kind());
    QCOMPARE(entries(me()).first().workedOn, m_monday);
}

void TestHoursPage::nothingIsDraggedInAClosedWeek()
{
    const WeekKey week{me(), place(me()), m_monday};
    log(week, u"Outreach"_s, 1, 240);
    command(u"Hours"_s);
    const auto hours = carried(0, WeekModel::FirstDay);
    click(u"submitWeek"_s);
    QVERIFY(!model()->index(0, WeekModel::FirstDay).flags().testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!drop(hours.get(), 0, WeekModel::FirstDay + 1));
    auto *grid = find<QTableView>(u"week"_s);
    grid->setFocus();
    grid->setCurrentIndex(model()->index(0, WeekModel::FirstDay));
    key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(cell(0, WeekModel::FirstDay), u"4:00"_s);
}

void TestHoursPage::whatWorkCountsAsIsChosenBeforeItsHours()
{
    command(u"Hours"_s);
    find<QTableView>(u"week"_s)->setFocus();
    keys(u"Workshop"_s);
    key(Qt::Key_Return);
    const QModelIndex countsAs = model()->index(0, WeekModel::CountsAs);
    QVERIFY(countsAs.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(model()->setData(countsAs, int(Category::Learning), Qt::EditRole));
    find<QTableView>(u"week"_s)->setCurrentIndex(model()->index(0, WeekModel::FirstDay));
    keys(u"3"_s);
    key(Qt::Key_Return);
    QCOMPARE(entries(me()).first().category, Category::Learning);
    QVERIFY(!model()->index(0, WeekModel::CountsAs).flags().testFlag(Qt::ItemIsEditable));
}

void TestHoursPage::whatIsMarkedStaysMarkedWhenItsWorkCountsAsSomethingElse()
{
    log({me(), {}, m_monday.addDays(-7)}, u"Outreach"_s, 2, 120);
    command(u"Hours"_s);
    auto *grid = find<QTableView>(u"week"_s);
    grid->setFocus();
    keys(u"7 pears"_s);
    key(Qt::Key_Return);
    QVERIFY(model()->setData(model()->index(0, WeekModel::CountsAs), int(Category::Learning), Qt::EditRole));
    QCOMPARE(cell(0, WeekModel::FirstDay), u"7 pears"_s);
    grid->setCurrentIndex(model()->index(0, WeekModel::FirstDay));
    const auto lines = page()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(lines, [](const QLabel *line) { return line->text().startsWith(u"“7 pears” is no"); }));
    keys(u"7.5"_s);
    key(Qt::Key_Return);
    QVERIFY(!page()->hasDraft());
    QCOMPARE(entries(me()).last().category, Category::Learning);
}

void TestHoursPage::besideCountsAsTheArrowsStayInTheWeek()
{
    log({me(), {}, m_monday.addDays(-7)}, u"Outreach"_s, 2, 120);
    command(u"Hours"_s);
    auto *grid = find<QTableView>(u"week"_s);
    grid->setFocus();
    grid->setCurrentIndex(model()->index(0, WeekModel::Total - 1));
    key(Qt::Key_Tab);
    QCOMPARE(grid->currentIndex().column(), int(WeekModel::CountsAs));
    key(Qt::Key_Right);
    QCOMPARE(text(u"whichWeek"_s), u"16 Nov – 22 Nov"_s);
    key(Qt::Key_Left);
    QCOMPARE(grid->currentIndex().column(), WeekModel::Total - 1);
}

void TestHoursPage::lastWeekIsCopied()
{
    log({me(), {}, m_monday.addDays(-7)}, u"Outreach"_s, 2, 120);
    command(u"Hours"_s);
    click(u"copyWeek"_s);
    QCOMPARE(cell(0, WeekModel::FirstDay + 1), u"2:00"_s);
    command(u"Undo"_s);
    QCOMPARE(cell(0, WeekModel::FirstDay + 1), QString());
}

void TestHoursPage::aWeekComesBackWithItsReasonAndIsApproved()
{
    const WeekKey week{me(), place(me()), m_monday.addDays(-7)};
    log(week, u"Outreach"_s, 2, 150);
    QVERIFY(todayLines().contains(u"this week|Your week 0:00 of 15:00|Type hours, or start the timer (F8)"_s));
    command(u"Hours"_s);
    command(u"The week before"_s);
    QCOMPARE(text(u"weekHours"_s), u"Your week 2:30 of 15:00"_s);
    QCOMPARE(text(u"weekState"_s), u"Not submitted yet."_s);
    click(u"submitWeek"_s);
    QCOMPARE(text(u"weekState"_s), u"Submitted today, waits for approval"_s);
    QVERIFY(!model()->canWrite());
    auto *approvals = find<QTableView>(u"approvals"_s);
    QTRY_VERIFY(approvals->isVisible());
    QCOMPARE(approvals->model()->rowCount(), 1);
    // It is the week on screen, so it is the one that is decided about.
    click(u"giveBack"_s);
    giveReason(u"The phone bank is missing"_s);
    QVERIFY(!approvals->isVisible());
    QCOMPARE(text(u"weekState"_s), u"Returned: The phone bank is missing"_s);
    const QString line = u"returned|Your week 9 Nov – 15 Nov|The phone bank is missing"_s;
    QVERIFY2(todayLines().contains(line), qPrintable(todayLines().join(u'\n')));
    // Enter leads from there to the week.
    auto *today = find<QTableView>(u"today"_s);
    today->setCurrentIndex(today->model()->index(int(todayLines().indexOf(line)), 0));
    today->setFocus();
    m_window->activateWindow();
    QTRY_VERIFY(today->hasFocus());
    key(Qt::Key_Return);
    QVERIFY(page()->isVisible());
    QCOMPARE(text(u"whichWeek"_s), u"9 Nov – 15 Nov"_s);
    click(u"submitWeek"_s);
    QVERIFY(!todayLines().contains(line));
    QVERIFY(todayLines().contains(u"today|Ana|2:30 of 15:00|To approve: 9 Nov – 15 Nov"_s));
    command(u"Hours"_s);
    approvals->selectRow(0);
    click(u"approve"_s);
    QCOMPARE(text(u"weekState"_s), u"Approved by Ana, today; amend to correct."_s);
    QVERIFY(workspace().hours().week(session(), week).sheet.isFixed());
}

void TestHoursPage::whatIsApprovedIsAmended()
{
    const WeekKey week{me(), place(me()), m_monday};
    log(week, u"Outreach"_s, 1, 240);
    QVERIFY(workspace().hours().submit(session(), week));
    QVERIFY(workspace().hours().approve(session(), workspace().hours().submitted(session())));
    command(u"Hours"_s);
    auto *grid = find<QTableView>(u"week"_s);
    grid->setFocus();
    grid->setCurrentIndex(model()->index(0, WeekModel::FirstDay));
    keys(u"9"_s);
    QCOMPARE(cell(0, WeekModel::FirstDay), u"4:00"_s); // nothing is typed over it
    key(Qt::Key_Return);
    giveReason(u"Left at noon"_s, u"3"_s);
    QCOMPARE(cell(0, WeekModel::FirstDay), u"4:00"_s); // until it is approved
    QCOMPARE(find<QPushButton>(u"submitWeek"_s)->text(), u"Submit the amendment"_s);
    click(u"submitWeek"_s);
    find<QTableView>(u"approvals"_s)->selectRow(0);
    click(u"approve"_s);
    QCOMPARE(cell(0, WeekModel::FirstDay), u"3:00"_s);
    const Week amended = workspace().hours().week(session(), week);
    QCOMPARE(amended.effectiveMinutes(), 180);
    QCOMPARE(amended.entries.size(), 1); // both stay on record
    QCOMPARE(amended.amended.size(), 1);
}

void TestHoursPage::whatWasAddedToAnApprovedWeekCanBeTakenBack()
{
    const WeekKey week{me(), place(me()), m_monday};
    log(week, u"Outreach"_s, 1, 240);
    QVERIFY(workspace().hours().submit(session(), week));
    QVERIFY(workspace().hours().approve(session(), workspace().hours().submitted(session())));
    command(u"Hours"_s);
    find<QTableView>(u"week"_s)->setCurrentIndex(model()->index(0, WeekModel::FirstDay + 1));
    click(u"addLate"_s);
    giveReason(u"Forgot the evening"_s, u"2"_s);
    const auto added = workspace().hours().week(session(), week).amended;
    QCOMPARE(added.size(), 1);
    click(u"removeEntry/%1"_s.arg(added.first().id.value));
    QVERIFY(workspace().hours().week(session(), week).amended.isEmpty());
}

void TestHoursPage::hoursFromBeforeTheInternshipAreSubmittedBesideIt()
{
    const WeekKey own{me(), {}, m_monday}, week{me(), place(me()), m_monday};
    log(own, u"Canvassing"_s, 1, 60);
    log(week, u"Outreach"_s, 2, 150);
    command(u"Hours"_s);
    QCOMPARE(text(u"weekHours"_s), u"Your week 2:30 of 15:00"_s);
    auto *sheet = find<QComboBox>(u"whichSheet"_s);
    QVERIFY(sheet->isVisible());
    sheet->setCurrentIndex(sheet->findText(u"Own hours"_s));
    Q_EMIT sheet->activated(sheet->currentIndex());
    QCOMPARE(text(u"weekHours"_s), u"Your week 1:00"_s);
    click(u"submitWeek"_s);
    QCOMPARE(workspace().hours().week(session(), own).sheet.status, SheetStatus::Submitted);
    QCOMPARE(workspace().hours().week(session(), week).sheet.status, SheetStatus::Open);
    // Where there is only one there is nothing to choose.
    command(u"The week before"_s);
    QVERIFY(!sheet->isVisible());
}

void TestHoursPage::nobodyDecidesOnAWeekThatIsNotOnScreen()
{
    const WeekKey week{me(), place(me()), m_monday};
    log(week, u"Outreach"_s, 1, 240);
    QVERIFY(workspace().hours().submit(session(), week));
    command(u"Hours"_s);
    auto *approvals = find<QTableView>(u"approvals"_s);
    approvals->selectRow(0);
    QVERIFY(find<QPushButton>(u"approve"_s)->isEnabled());
    command(u"The week before"_s);
    QVERIFY(!find<QPushButton>(u"approve"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"giveBack"_s)->isEnabled());
    approvals->setFocus();
    key(Qt::Key_Return);
    QCOMPARE(text(u"whichWeek"_s), u"16 Nov – 22 Nov"_s);
    QVERIFY(find<QPushButton>(u"approve"_s)->isEnabled());
}

void TestHoursPage::nobodyIsChosenAfterADecision()
{
    for (const auto &name : {u"Maya"_s, u"Luis"_s}) {
        const PersonId intern = add(name, u"Intern"_s);
        const WeekKey week{intern, place(intern), m_monday.addDays(-7)};
        log(week, u"Outreach"_s, 1, 300);
        QVERIFY(workspace().hours().submit(session(), week));
    }
    command(u"Hours"_s);
    auto *approvals = find<QTableView>(u"approvals"_s);
    approvals->selectRow(0);
    click(u"approve"_s);
    QCOMPARE(approvals->model()->rowCount(), 1);
    QVERIFY(!approvals->selectionModel()->hasSelection());
    QVERIFY(!find<QPushButton>(u"approve"_s)->isEnabled());
}

void TestHoursPage::allThatWaitAreApprovedAtOnce()
{
    for (const auto &name : {u"Maya"_s, u"Luis"_s}) {
        const PersonId intern = add(name, u"Intern"_s);
        const WeekKey week{intern, place(intern), m_monday.addDays(-7)};
        log(week, u"Outreach"_s, 1, 300);
        QVERIFY(workspace().hours().submit(session(), week));
    }
    QCOMPARE(find<QListWidget>(u"rail"_s)->item(0)->text(), u"Today · 2"_s);
    command(u"Hours"_s);
    auto *approvals = find<QTableView>(u"approvals"_s);
    QCOMPARE(approvals->model()->rowCount(), 2);
    approvals->selectRow(1);
    QCOMPARE(text(u"whichWeek"_s), u"9 Nov – 15 Nov"_s);
    QVERIFY(text(u"weekHours"_s).endsWith(u": 5:00 of 15:00"_s));
    click(u"approveAll"_s);
    QVERIFY(workspace().hours().submitted(session()).isEmpty());
    QVERIFY(!approvals->isVisible());
    command(u"Undo"_s);
    QCOMPARE(workspace().hours().submitted(session()).size(), 2);
}

void TestHoursPage::somebodyElsesWeekIsShown()
{
    const PersonId maya = add(u"Maya"_s, u"Intern"_s);
    place(maya);
    command(u"Hours"_s);
    auto *whose = find<QComboBox>(u"whoseWeek"_s);
    QCOMPARE(whose->currentText(), u"My week"_s);
    whose->setCurrentIndex(whose->findText(u"Maya Intern"_s));
    Q_EMIT whose->activated(whose->currentIndex());
    QCOMPARE(text(u"weekHours"_s), u"Maya Intern: 0:00 of 15:00"_s);
    find<QTableView>(u"week"_s)->setFocus();
    keys(u"Outreach"_s);
    key(Qt::Key_Return);
    keys(u"2"_s);
    key(Qt::Key_Return);
    QCOMPARE(entries(maya).size(), 1);
    QCOMPARE(page()->person(), maya);
}

void TestHoursPage::theTimerStartsAndWritesItsHours()
{
    auto *part = m_window->findChild<TimerPart *>();
    QCOMPARE(part->text(), u"Start timer"_s);
    key(Qt::Key_F8);
    auto *dialog = m_window->findChild<TimerDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    keys(u"Outreach"_s);
    key(Qt::Key_Return);
    QTRY_VERIFY(!m_window->findChild<TimerDialog *>());
    QCOMPARE(part->text(), u"0:00 Outreach"_s);
    QVERIFY(workspace().hours().timer(session(), me()));
    part->click(); // less than a minute
    QCOMPARE(part->text(), u"Start timer"_s);
    QVERIFY(entries(me()).isEmpty());
    runTimer(42, 1);
    QCOMPARE(part->text(), u"0:42 Outreach"_s);
    part->click();
    QCOMPARE(minutesTogether(entries(me())), 42);
    command(u"Undo"_s);
    QVERIFY(entries(me()).isEmpty());
}

void TestHoursPage::afterAGapTheTimerAsksWhatToKeep()
{
    runTimer(300, 258);
    auto *dialog = m_window->findChild<GapDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QRadioButton *>(u"keepSeen"_s)->text().endsWith(u"0:42"_s));
    QVERIFY(dialog->findChild<QRadioButton *>(u"keepAll"_s)->text().endsWith(u"5:00"_s));
    // Later is possible, and nobody is asked again before they want it.
    dialog->reject();
    QTRY_VERIFY(!m_window->findChild<GapDialog *>());
    auto *part = m_window->findChild<TimerPart *>();
    part->look();
    QVERIFY(!m_window->findChild<GapDialog *>());
    part->click();
    dialog = m_window->findChild<GapDialog *>();
    auto *length = dialog->findChild<QLineEdit *>(u"keptLength"_s);
    QTest::keyClicks(length, u"pears"_s);
    click(u"keepGap"_s, dialog);
    QVERIFY(dialog->isVisible());
    length->setText(u"1:15"_s);
    click(u"keepGap"_s, dialog);
    QTRY_VERIFY(!m_window->findChild<GapDialog *>());
    QCOMPARE(minutesTogether(entries(me())), 75);
    QCOMPARE(part->text(), u"Start timer"_s);
}

void TestHoursPage::ofAGapNothingNeedsToBeKept()
{
    runTimer(300, 258);
    auto *dialog = m_window->findChild<GapDialog *>();
    dialog->findChild<QRadioButton *>(u"keepNothing"_s)->setChecked(true);
    click(u"keepGap"_s, dialog);
    QTRY_VERIFY(!m_window->findChild<GapDialog *>());
    QVERIFY(entries(me()).isEmpty());
    QVERIFY(!workspace().hours().timer(session(), me()));
}

void TestHoursPage::ofAGapNoLengthIsKeptThatDidNotGoBy()
{
    runTimer(300, 258);
    auto *dialog = m_window->findChild<GapDialog *>();
    dialog->findChild<QRadioButton *>(u"keepLength"_s)->setChecked(true);
    auto *length = dialog->findChild<QLineEdit *>(u"keptLength"_s);
    for (const auto &wrong : {u""_s, u"0"_s, u"5:30"_s}) {
        length->setText(wrong);
        click(u"keepGap"_s, dialog);
        QVERIFY2(dialog->isVisible(), qPrintable(wrong));
        QVERIFY(workspace().hours().timer(session(), me()));
    }
    length->setText(u"5:00"_s);
    click(u"keepGap"_s, dialog);
    QTRY_VERIFY(!m_window->findChild<GapDialog *>());
    QCOMPARE(minutesTogether(entries(me())), 300);
}

void TestHoursPage::everythingHasAName()
{
    const WeekKey week{me(), place(me()), m_monday};
    log(week, u"Outreach"_s, 1, 240);
    QVERIFY(workspace().hours().submit(session(), week));
    command(u"Hours"_s);
    const QAbstractItemModelTester weekTester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester approvalTester(find<QTableView>(u"approvals"_s)->model(),
                                                  QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(unnamed(page()), QStringList());
    command(u"The week before"_s);
    QCOMPARE(unnamed(page()), QStringList());
}

void TestHoursPage::whatWaitsFitsANarrowWindow()
{
    m_window->resize(1100, 700);
    const PersonId intern = add(u"Maximiliana Guadalupe"_s, u"Fernández de la Vega Montenegro"_s);
    const WeekKey week{intern, place(intern), m_monday.addDays(-7)};
    log(week, u"Outreach"_s, 1, 13 * 60); // a long day, which is remarked
    QVERIFY(workspace().hours().submit(session(), week));
    command(u"Hours"_s);
    auto *approvals = find<QTableView>(u"approvals"_s);
    QTRY_VERIFY(approvals->isVisible());
    QCOMPARE(approvals->horizontalScrollBar()->maximum(), 0);
    approvals->selectRow(0);
    approvals->setFocus();
    for (const auto &name : {u"approve"_s, u"giveBack"_s, u"approveAll"_s}) {
        key(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), name);
    }
}

void TestHoursPage::theNextWaitingWeekTakesOneKey()
{
    for (const auto &name : {u"Maya"_s, u"Luis"_s, u"Rosa"_s}) {
        const PersonId intern = add(name, u"Intern"_s);
        const WeekKey week{intern, place(intern), m_monday.addDays(-7)};
        log(week, u"Outreach"_s, 1, 300);
        QVERIFY(workspace().hours().submit(session(), week));
    }
    // The line on Today opens its week, chosen to be decided about.
    const auto line = todayLines().indexOf(u"today|Maya Intern|5:00 of 15:00|To approve: 9 Nov – 15 Nov"_s);
    auto *today = find<QTableView>(u"today"_s);
    today->setCurrentIndex(today->model()->index(int(line), 0));
    today->setFocus();
    key(Qt::Key_Return);
    QCOMPARE(text(u"weekHours"_s), u"Maya Intern: 5:00 of 15:00"_s);
    auto *next = find<QPushButton>(u"nextWaiting"_s);
    QVERIFY(!next->isVisible());
    find<QPushButton>(u"approve"_s)->setFocus();
    key(Qt::Key_Space);
    QCOMPARE(next->text(), u"Next: Luis Intern, week of 9 Nov"_s);
    QVERIFY(next->hasFocus());
    key(Qt::Key_Space);
    QCOMPARE(text(u"weekHours"_s), u"Luis Intern: 5:00 of 15:00"_s);
    QVERIFY(!next->isVisible());
    QCOMPARE(workspace().hours().submitted(session()).size(), 2); // it is looked at first
    find<QPushButton>(u"giveBack"_s)->setFocus();
    key(Qt::Key_Space);
    giveReason(u"The phone bank is missing"_s);
    QCOMPARE(next->text(), u"Next: Rosa Intern, week of 9 Nov"_s);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(next->hasFocus());
}

RNF_TEST(TestHoursPage)
#include "tst_hours_page.moc"
