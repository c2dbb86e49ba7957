#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "conversations/ContactPanel.h"
#include "look/ChoiceBox.h"
#include "work/BoardModel.h"
#include "work/BoardPage.h"
#include "work/TaskRepository.h"
#include "work/TaskWords.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace rnf;

/// The board in the real window: a task is typed, moved by keys and by mouse, narrowed to and done.
class TestBoardPage : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"board-page"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void anEmptyBoardSaysHowToBegin();
    void aTaskIsTypedAndFindsSomebodyToAsk();
    void aCardMovesByKeys();
    void aCardIsDraggedIntoAnotherColumn();
    void arrowsGoFromCardToCard();
    void whatIsClosedIsShownWhenWanted();
    void aDeletedCardComesBack();
    void theBoardNarrowsByWordsAndPeople();
    void theBoardNarrowsByWhatATaskBelongsTo();
    void aCardSaysAllThatIsKnown();
    void aTaskSaysWhatItBelongsTo();
    void aTaskThatWouldWaitForItselfIsRefused();
    void aNarrowWindowShowsOneAfterTheOther();
    void everythingHasAName();
    void theModelKeepsItsPromises();
    void twoThousandTasksAreShown();
    void whatIsNoDayStaysWithItsTask();
    void whatIsTypedOfADeletedTaskDoesNotComeInTheWay();
    void whatCannotBeKeptIsShownBeforeTheWindowCloses();
    void whatIsTypedIsKeptWhenTheWindowCloses();
    void ofManyTheFirstWhoCouldAreShown();
    void aTaskDueIsDoneFromToday();
    void findStaysOnTheBoard();

private:
    BoardPage *page() { return m_window->findChild<BoardPage *>(); }
    QListView *column(const QString &status) { return find<QListView>(u"board/"_s + status); }
    QList<TaskCard> cardsIn(const QString &status)
    {
        QList<TaskCard> cards;
        const auto *model = column(status)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            cards += model->index(row, 0).data(BoardModel::CardRole).value<TaskCard>();
        return cards;
    }
    QStringList texts(const QString &status, QString TaskCard::*text)
    {
        QStringList all;
        for (const auto &card : cardsIn(status))
            all += card.*text;
        return all;
    }
    QStringList cards(const QString &status) { return texts(status, &TaskCard::title); }
    QStringList who(const QString &status) { return texts(status, &TaskCard::who); }
    TaskId addTask(const QString &title, const std::function<void(Task &)> &fill = {})
    {
        Task task;
        task.title = title;
        if (fill)
            fill(task);
        return *workspace().tasks().add(session(), task);
    }
    TaskStatus statusOf(TaskId task) { return workspace().tasks().find(session(), task)->status; }
    TimeOffer hour(int weekday)
    {
        TimeOffer offer;
        offer.weekday = weekday;
        return offer;
    }
    void offer(PersonId person, const TimeOffer &offer, const QStringList &skills = {})
    {
        QVERIFY(workspace().volunteers().saveOffer(session(), person, offer));
        QVERIFY(workspace().volunteers().setSkills(session(), person, SkillLevel::Has, skills));
    }
    /// The card that the keyboard is on: "doing: Cook".
    QString here()
    {
        const auto *list = qobject_cast<QListView *>(QApplication::focusWidget());
        if (!list || !list->currentIndex().isValid())
            return {};
        return list->objectName().section(u'/', 1) + u": "_s + list->currentIndex().data().toString();
    }
    void pick(const QString &name, const QString &text)
    {
        auto *box = find<QComboBox>(name);
        box->setCurrentIndex(box->findText(text));
        QVERIFY2(box->currentIndex() >= 0, qPrintable(text));
        Q_EMIT box->activated(box->currentIndex());
    }
    QStringList todayLines()
    {
        command(u"Today"_s);
        QStringList lines;
        const auto *model = find<QTableView>(u"today"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells += model->index(row, column).data().toString();
            cells.removeAll(QString());
            lines += cells.join(u'|');
        }
        return lines;
    }
    QStringList labels(QWidget *parent)
    {
        QCoreApplication::processEvents(); // new lines are shown then
        QStringList texts;
        for (const auto *label : parent->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts;
    }
    void click(const QString &button)
    {
        page()->findChild<QPushButton *>(button)->click();
        QCoreApplication::processEvents(); // links run when they are let go
    }
};

void TestBoardPage::anEmptyBoardSaysHowToBegin()
{
    command(u"Tasks"_s);
    QVERIFY(labels(page()).contains(u"Nothing to do yet."_s));
    QCOMPARE(page()->counts(), u"0 open tasks"_s);
}

void TestBoardPage::aCardMovesByKeys()
{
    command(u"New task"_s);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"taskTitle"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Hand out flyers"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QCOMPARE(here(), u"todo: Hand out flyers"_s);
    press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(here(), u"doing: Hand out flyers"_s);
    press(Qt::Key_Right, Qt::ControlModifier);
    press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(here(), u"review: Hand out flyers"_s);
    press(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(here(), u"blocked: Hand out flyers"_s);
    QVERIFY(cards(u"todo"_s).isEmpty());
    command(u"Undo"_s);
    QCOMPARE(cards(u"review"_s), QStringList{u"Hand out flyers"_s});
    // From the first column there is no way to the left.
    const TaskId cook = addTask(u"Cook"_s);
    page()->showTask(cook);
    press(Qt::Key_Escape);
    press(Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(statusOf(cook) == TaskStatus::Todo);
}

void TestBoardPage::aCardIsDraggedIntoAnotherColumn()
{
    const TaskId cook = addTask(u"Cook"_s);
    command(u"Tasks"_s);
    const auto *from = column(u"todo"_s)->model();
    const std::unique_ptr<QMimeData> carried(from->mimeData({from->index(0, 0)}));
    auto *to = column(u"review"_s);
    const QPoint middle = to->viewport()->rect().center();
    const auto drop = [&](const QMimeData *data) {
        QDragEnterEvent enter(middle, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(to->viewport(), &enter);
        QDropEvent event(middle, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
        if (enter.isAccepted())
            QApplication::sendEvent(to->viewport(), &event);
        return enter.isAccepted();
    };
    QMimeData something;
    something.setText(u"12"_s);
    QVERIFY(!drop(&something));
    QVERIFY(drop(carried.get()));
    QCOMPARE(cards(u"review"_s), QStringList{u"Cook"_s});
    QVERIFY(cards(u"todo"_s).isEmpty());
    QVERIFY(find<QWidget>(u"undoBar"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"undoBarButton"_s), Qt::LeftButton);
    QTRY_COMPARE(cards(u"todo"_s), QStringList{u"Cook"_s});
    QVERIFY(statusOf(cook) == TaskStatus::Todo);
}

void TestBoardPage::arrowsGoFromCardToCard()
{
    for (const auto &title : {u"Cook"_s, u"Print"_s})
        addTask(title);
    addTask(u"Call"_s, [](Task &task) { task.status = TaskStatus::Blocked; });
    command(u"Tasks"_s);
    column(u"todo"_s)->setFocus(Qt::TabFocusReason);
    QCOMPARE(here(), u"todo: Cook"_s);
    press(Qt::Key_Down);
    QCOMPARE(here(), u"todo: Print"_s);
    press(Qt::Key_Right); // past the empty column
    QCOMPARE(here(), u"blocked: Call"_s);
    press(Qt::Key_Right);
    QCOMPARE(here(), u"blocked: Call"_s);
    press(Qt::Key_Left);
    QCOMPARE(here(), u"todo: Cook"_s);
    QVERIFY(!column(u"blocked"_s)->currentIndex().isValid()); // there is one current card
    press(Qt::Key_Return);
    QVERIFY(find<QLineEdit>(u"taskTitle"_s)->isVisible());
    QCOMPARE(find<QLineEdit>(u"taskTitle"_s)->text(), u"Cook"_s);
    press(Qt::Key_Escape);
    QVERIFY(!find<QLineEdit>(u"taskTitle"_s)->isVisible());
    QCOMPARE(here(), u"todo: Cook"_s);
}

void TestBoardPage::whatIsClosedIsShownWhenWanted()
{
    const TaskId cook = addTask(u"Cook"_s);
    addTask(u"Print"_s, [](Task &task) {
        task.status = TaskStatus::NotNeeded;
        task.closedOn = QDate(2026, 11, 2);
    });
    addTask(u"Paint"_s, [](Task &task) {
        task.status = TaskStatus::Done;
        task.closedOn = QDate(2026, 11, 1);
    });
    QVERIFY(workspace().tasks().finish(session(), cook));
    command(u"Tasks"_s);
    QVERIFY(cards(u"done"_s).isEmpty());
    click(u"boardClosed"_s);
    QCOMPARE(cards(u"done"_s), QStringList{u"Cook"_s});
    QCOMPARE(cards(u"not_needed"_s), QStringList{u"Print"_s});
    column(u"done"_s)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(here(), u"review: Cook"_s);
}

void TestBoardPage::aDeletedCardComesBack()
{
    addTask(u"Cook"_s);
    addTask(u"Print"_s);
    command(u"Tasks"_s);
    column(u"todo"_s)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Delete);
    QCOMPARE(cards(u"todo"_s), QStringList{u"Print"_s});
    QCOMPARE(here(), u"todo: Print"_s);
    command(u"Undo"_s);
    QCOMPARE(cards(u"todo"_s), (QStringList{u"Cook"_s, u"Print"_s}));
}

void TestBoardPage::theBoardNarrowsByWordsAndPeople()
{
    const PersonId rosa = add(u"Rosa"_s, u"Díaz"_s), sam = add(u"Sam"_s, u"Khoury"_s);
    addTask(u"Cook"_s, [=](Task &task) { task.assignee = rosa; });
    const TaskId flyers = addTask(u"Hand out flyers"_s);
    addTask(u"Paint the banner"_s);
    command(u"Tasks"_s);
    QVERIFY(find<QComboBox>(u"boardPerson"_s)->findText(u"Mine"_s) < 0);
    const auto task = *workspace().tasks().find(session(), flyers);
    QVERIFY(workspace().tasks().answer(session(), task, sam, Answer::Agreed));
    QVERIFY(workspace().store().act(session(), Operation::ManageAccounts, u"Test"_s, [=, this](Action &action) {
        Accounts::setPerson(action, *Accounts::find(action, session()), sam);
    }));
    pick(u"boardPerson"_s, u"Rosa Díaz"_s);
    QCOMPARE(cards(u"todo"_s), QStringList{u"Cook"_s});
    pick(u"boardPerson"_s, u"Mine"_s);
    QCOMPARE(cards(u"todo"_s), QStringList{u"Hand out flyers"_s});
    pick(u"boardPerson"_s, u"Everybody"_s);
    type(u"boardText"_s, u"BAN"_s);
    QCOMPARE(cards(u"todo"_s), QStringList{u"Paint the banner"_s});
    QCOMPARE(page()->counts(), u"3 open tasks"_s);
    type(u"boardText"_s, u"nothing"_s);
    QVERIFY(labels(page()).contains(u"No task is like that"_s));
    press(Qt::Key_Escape);
    QCOMPARE(cards(u"todo"_s).size(), 3);
    // A task that is not among them shows all again.
    type(u"boardText"_s, u"banner"_s);
    page()->showTask(flyers);
    QCOMPARE(cards(u"todo"_s).size(), 3);
}

void TestBoardPage::theBoardNarrowsByWhatATaskBelongsTo()
{
    const GroupId safety = *workspace().groups().add(session(), {{}, u"Safety"_s});
    const WorkAreaId outreach = *workspace().hours().areaNamed(session(), u"Outreach"_s);
    Placement placement;
    placement.person = add(u"Maya"_s, u"Okafor"_s);
    placement.startOn = QDate(2026, 9, 16);
    placement.status = PlacementStatus::Active;
    const PlacementId maya = *workspace().interns().add(session(), placement);
    addTask(u"Cook"_s, [=](Task &task) { task.group = safety; });
    addTask(u"Print"_s, [=](Task &task) { task.area = outreach; });
    addTask(u"Call"_s, [=](Task &task) { task.placement = maya; });
    command(u"Tasks"_s);
    for (const auto &[box, name, all, title] : {std::tuple(u"boardGroup"_s, u"Safety"_s, u"All groups"_s, u"Cook"_s),
                                                {u"boardArea"_s, u"Outreach"_s, u"All areas"_s, u"Print"_s},
                                                {u"boardPlacement"_s, u"Maya Okafor"_s, u"All interns"_s, u"Call"_s}}) {
        pick(box, name);
        QCOMPARE(cards(u"todo"_s), QStringList{title});
        pick(box, all);
    }
    // Her tasks are hers without her being named in them.
    pick(u"boardPerson"_s, u"Maya Okafor"_s);
    QCOMPARE(cards(u"todo"_s), QStringList{u"Call"_s});
}

void TestBoardPage::aCardSaysAllThatIsKnown()
{
    const TaskId print = addTask(u"Print"_s, [](Task &task) { task.dueOn = QDate(2026, 11, 14); });
    const WorkAreaId outreach = *workspace().hours().areaNamed(session(), u"Outreach"_s);
    const PersonId rosa = add(u"Rosa"_s, u"Díaz"_s);
    addTask(u"Hand out flyers"_s, [=](Task &task) {
        task.dueOn = QDate(2026, 11, 19);
        task.effortMin = 60;
        task.neededPeople = 3;
        task.assignee = rosa;
        task.area = outreach;
        task.category = Category::Learning;
        task.after = print;
    });
    addTask(u"Sweep"_s);
    command(u"Tasks"_s);
    QCOMPARE(cards(u"todo"_s), (QStringList{u"Print"_s, u"Hand out flyers"_s, u"Sweep"_s}));
    const TaskCard late = cardsIn(u"todo"_s).at(0), flyers = cardsIn(u"todo"_s).at(1), sweep = cardsIn(u"todo"_s).at(2);
    QCOMPARE(late.due, u"2 days overdue"_s);
    QVERIFY(late.urgency == Tone::Error);
    QCOMPARE(flyers.due, u"Thu 19 Nov · 1 h"_s);
    QVERIFY(flyers.urgency == Tone::Normal);
    QCOMPARE(flyers.who, u"Rosa Díaz · 2 more needed"_s);
    QCOMPARE(flyers.about, u"Outreach · "_s + TaskWords::category(Category::Learning));
    QCOMPARE(flyers.waits, u"waits for “Print”"_s);
    QVERIFY(sweep.urgency == Tone::Quiet);
    QCOMPARE(page()->counts(), u"3 open tasks · 1 overdue"_s);
    QVERIFY(workspace().tasks().finish(session(), print));
    QCOMPARE(texts(u"todo"_s, &TaskCard::waits), (QStringList{{}, {}}));
    const QString spoken = column(u"todo"_s)->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(u"To do, Hand out flyers, Thu 19 Nov · 1 h, Rosa Díaz"_s), qPrintable(spoken));
}

void TestBoardPage::aTaskSaysWhatItBelongsTo()
{
    const TaskId print = addTask(u"Print"_s), flyers = addTask(u"Hand out flyers"_s);
    const GroupId safety = *workspace().groups().add(session(), {{}, u"Safety"_s});
    command(u"Tasks"_s);
    page()->showTask(flyers);
    QVERIFY(!find<QComboBox>(u"taskPlacement"_s)->isVisible()); // there are no interns
    type(u"taskArea"_s, u"Outreach"_s);
    press(Qt::Key_Return);
    const auto choose = [&](const QString &name, const QString &text) {
        auto *box = find<ChoiceBox>(name);
        box->setCurrentIndex(box->findText(text));
        box->commit();
    };
    choose(u"taskGroup"_s, u"Safety"_s);
    choose(u"taskAfter"_s, u"Print"_s);
    choose(u"taskCategory"_s, TaskWords::category(Category::Clerical));
    choose(u"taskStatus"_s, TaskWords::status(TaskStatus::Doing));
    auto *note = find<QPlainTextEdit>(u"taskNote"_s);
    note->setFocus();
    QTest::keyClicks(note, u"Ask for the keys"_s);
    command(u"Keep what is typed"_s);
    const Task task = *workspace().tasks().find(session(), flyers);
    QCOMPARE(workspace().hours().areas(session()).first().name, u"Outreach"_s);
    QVERIFY(task.area == workspace().hours().areas(session()).first().id && task.group == safety && task.after == print);
    QVERIFY(task.category == Category::Clerical && task.status == TaskStatus::Doing);
    QCOMPARE(task.note, u"Ask for the keys"_s);
    QCOMPARE(cards(u"doing"_s), QStringList{u"Hand out flyers"_s});
}

void TestBoardPage::aTaskThatWouldWaitForItselfIsRefused()
{
    const TaskId print = addTask(u"Print"_s);
    addTask(u"Hand out flyers"_s, [=](Task &task) { task.after = print; });
    command(u"Tasks"_s);
    page()->showTask(print);
    auto *after = find<ChoiceBox>(u"taskAfter"_s);
    after->setCurrentIndex(after->findText(u"Hand out flyers"_s));
    after->commit();
    QVERIFY(!workspace().tasks().find(session(), print)->after.isValid());
    QCOMPARE(after->currentIndex(), 0);
    QVERIFY(find<QWidget>(u"undoBar"_s)->accessibleName().contains(u"wait for itself"_s));
}

void TestBoardPage::aNarrowWindowShowsOneAfterTheOther()
{
    addTask(u"Cook"_s);
    m_window->resize(800, 600);
    command(u"Tasks"_s);
    auto *board = column(u"todo"_s);
    auto *title = find<QLineEdit>(u"taskTitle"_s);
    board->setFocus(Qt::TabFocusReason);
    QVERIFY(board->isVisible() && !title->isVisible());
    QVERIFY(find<QScrollArea>(u"board"_s)->horizontalScrollBar()->maximum() > 0);
    press(Qt::Key_Return);
    QVERIFY(!board->isVisible() && title->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(board->isVisible() && !title->isVisible());
    QCOMPARE(here(), u"todo: Cook"_s);
}

void TestBoardPage::everythingHasAName()
{
    page()->showTask(addTask(u"Cook"_s));
    command(u"Tasks"_s);
    QCOMPARE(unnamed(page()), QStringList());
}

void TestBoardPage::theModelKeepsItsPromises()
{
    BoardModel model(workspace(), session());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    addTask(u"<b>Cook</b>"_s);
    model.reload();
    QCOMPARE(model.rowCount(), 1);
    BoardModel::Filter filter;
    filter.text = u"paint"_s;
    model.show(filter);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!BoardModel::taskIn(std::make_unique<QMimeData>().get()).isValid());
}

void TestBoardPage::twoThousandTasksAreShown()
{
    QVERIFY(workspace().store().act(session(), Operation::EditPeople, u"Add many"_s, [](Action &action) {
        for (int i = 0; i < 2000; ++i) {
            Task task;
            task.title = u"Knock on door %1"_s.arg(i);
            action.on<TaskRepository>().insert(action, task);
        }
    }));
    command(u"Tasks"_s);
    QCOMPARE(cards(u"todo"_s).size(), 2000);
    column(u"todo"_s)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_End);
    QCOMPARE(here(), u"todo: Knock on door 1999"_s);
    press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(here(), u"doing: Knock on door 1999"_s);
}

void TestBoardPage::whatIsTypedIsKeptWhenTheWindowCloses()
{
    const TaskId flyers = addTask(u"Hand out flyers"_s);
    command(u"Tasks"_s);
    page()->showTask(flyers);
    QTest::keyClicks(page()->findChild<QLineEdit *>(u"taskPlace"_s), u"Main gate"_s);
    m_window->close();
    QCOMPARE(workspace().tasks().find(session(), flyers)->place, u"Main gate"_s);
}

void TestBoardPage::whatIsNoDayStaysWithItsTask()
{
    const TaskId cook = addTask(u"Cook"_s), flyers = addTask(u"Hand out flyers"_s);
    command(u"Tasks"_s);
    page()->showTask(cook);
    auto *due = page()->findChild<QLineEdit *>(u"taskDue"_s);
    due->setFocus();
    QTest::keyClicks(due, u"someday"_s);
    page()->showTask(flyers);
    QCOMPARE(due->text(), QString());
    QVERIFY(due->accessibleDescription().isEmpty());
    QTest::keyClicks(due, u"24 dec"_s);
    QTest::keyClick(due, Qt::Key_Return);
    QCOMPARE(workspace().tasks().find(session(), flyers)->dueOn, QDate(2026, 12, 24));
    page()->showTask(cook);
    QCOMPARE(due->text(), u"someday"_s);
    QVERIFY(!due->accessibleDescription().isEmpty());
    due->selectAll();
    QTest::keyClicks(due, u"thu"_s);
    QTest::keyClick(due, Qt::Key_Return);
    QCOMPARE(workspace().tasks().find(session(), cook)->dueOn, QDate(2026, 11, 19));
    QVERIFY(!page()->hasDraft());
}

void TestBoardPage::whatCannotBeKeptIsShownBeforeTheWindowCloses()
{
    const TaskId cook = addTask(u"Cook"_s), flyers = addTask(u"Hand out flyers"_s);
    command(u"Tasks"_s);
    page()->showTask(cook);
    auto *due = page()->findChild<QLineEdit *>(u"taskDue"_s);
    due->setFocus();
    QTest::keyClicks(due, u"someday"_s);
    page()->showTask(flyers);
    command(u"Today"_s);
    m_window->close();
    QVERIFY(m_window->isVisible());
    QVERIFY(due->isVisible());
    QCOMPARE(due->text(), u"someday"_s);
    m_window->close();
    QVERIFY(!m_window->isVisible());
}

void TestBoardPage::whatIsTypedOfADeletedTaskDoesNotComeInTheWay()
{
    const TaskId cook = addTask(u"Cook"_s);
    command(u"Tasks"_s);
    page()->showTask(cook);
    auto *due = page()->findChild<QLineEdit *>(u"taskDue"_s);
    due->setFocus();
    QTest::keyClicks(due, u"someday"_s);
    QTest::keyClick(due, Qt::Key_Return);
    QVERIFY(page()->hasDraft());
    click(u"taskDelete"_s);
    QVERIFY(!page()->hasDraft());
    command(u"Undo"_s);
    QVERIFY(page()->hasDraft()); // it waited
}

void TestBoardPage::ofManyTheFirstWhoCouldAreShown()
{
    for (int i = 10; i < 35; ++i)
        offer(add(u"Ana"_s, u"Silva %1"_s.arg(i)), hour(4));
    const TaskId cook = addTask(u"Cook"_s);
    command(u"Tasks"_s);
    page()->showTask(cook);
    const auto shown = labels(page()).filter(u"Ana Silva"_s);
    QCOMPARE(shown.size(), 20);
    QVERIFY(labels(page()).contains(u"and 5 more"_s));
}

void TestBoardPage::aTaskIsTypedAndFindsSomebodyToAsk()
{
    const PersonId rosa = add(u"Rosa"_s, u"Díaz"_s);
    offer(rosa, hour(4), {u"Español"_s});
    command(u"New task"_s);
    auto *title = page()->findChild<QLineEdit *>(u"taskTitle"_s);
    QTRY_COMPARE(QApplication::focusWidget(), title);
    QTest::keyClicks(title, u"Talk with the night shift"_s);
    QTest::keyClick(title, Qt::Key_Return);
    auto *due = page()->findChild<QLineEdit *>(u"taskDue"_s);
    QCOMPARE(QApplication::focusWidget(), due);
    QTest::keyClicks(due, u"fri"_s);
    QTest::keyClick(due, Qt::Key_Tab);
    auto *skill = page()->findChild<QLineEdit *>(u"taskSkill"_s);
    skill->setFocus();
    QTest::keyClicks(skill, u"Spanish"_s);
    QTest::keyClick(skill, Qt::Key_Return);
    QVERIFY(labels(page()).contains(u"Rosa Díaz: free Thursday for 1 h · speaks Spanish"_s));
    auto *needed = page()->findChild<QSpinBox *>(u"taskPeople"_s);
    needed->setFocus();
    needed->selectAll();
    QTest::keyClicks(needed, u"2"_s);
    command(u"Keep what is typed"_s);
    QCOMPARE(who(u"todo"_s), QStringList{u"2 people needed"_s});
    click(u"ask/%1"_s.arg(rosa.value));
    // Whoever is asked is called at once.
    QVERIFY(m_window->findChild<ContactPanel *>()->isVisible());
    QVERIFY(labels(page()).contains(u"Rosa Díaz – asked today"_s));
    click(u"agreed/%1"_s.arg(rosa.value));
    QCOMPARE(who(u"todo"_s), QStringList{u"Rosa Díaz · 1 more needed"_s});
    QCOMPARE(newestLabel(), u"Rosa Díaz said yes: Talk with the night shift"_s);
    command(u"Undo"_s);
    command(u"Undo"_s);
    QVERIFY(labels(page()).contains(u"Rosa Díaz: free Thursday for 1 h · speaks Spanish"_s));
    click(u"taskDone"_s);
    QVERIFY(cards(u"todo"_s).isEmpty());
    QVERIFY(labels(page()).contains(u"Done today"_s));
}

void TestBoardPage::aTaskDueIsDoneFromToday()
{
    Task task;
    task.title = u"Hand out flyers"_s;
    task.dueOn = QDate(2026, 11, 14);
    task.neededPeople = 2;
    QVERIFY(workspace().tasks().add(session(), task));
    task.title = u"Cook for the assembly"_s;
    task.dueOn = QDate(2026, 12, 15);
    QVERIFY(workspace().tasks().add(session(), task));
    const QStringList lines{u"Tasks"_s, u"2 days overdue|Hand out flyers|2 people needed"_s};
    QCOMPARE(todayLines(), lines);
    find<QTableView>(u"today"_s)->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(page()->isVisible());
    QCOMPARE(page()->findChild<QLineEdit *>(u"taskTitle"_s)->text(), u"Hand out flyers"_s);
    command(u"Today"_s);
    find<QTableView>(u"today"_s)->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(newestLabel(), u"Done: Hand out flyers"_s);
    QVERIFY(todayLines().isEmpty());
    command(u"Undo"_s);
    QCOMPARE(todayLines(), lines);
}

void TestBoardPage::findStaysOnTheBoard()
{
    addTask(u"Hand out flyers"_s);
    addTask(u"Cook for the assembly"_s);
    command(u"Tasks"_s);
    command(u"Find"_s);
    QVERIFY(page()->isVisible());
    auto *text = find<QLineEdit>(u"boardText"_s);
    QVERIFY(text->hasFocus());
    QTest::keyClicks(text, u"cook"_s);
    QCOMPARE(cards(u"todo"_s), QStringList{u"Cook for the assembly"_s});
    column(u"todo"_s)->setFocus();
    command(u"Find"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"flyers"_s); // instead of what was looked for before
    QCOMPARE(cards(u"todo"_s), QStringList{u"Hand out flyers"_s});
    // Where a page has no search of its own, people are looked for.
    command(u"Workplace"_s);
    command(u"Find"_s);
    QVERIFY(find<QLineEdit>(u"search"_s)->hasFocus());
    QVERIFY(m_window->people()->isVisible());
}

RNF_TEST(TestBoardPage)
#include "tst_board_page.moc"
