#include "support/TestProgram.h"
#include "support/WindowStory.h"

#include "events/EventTimes.h"
#include "events/Events.h"
#include "events/PlanPart.h"
#include "events/PlanTableModel.h"
#include "interns/Interns.h"
#include "work/BoardModel.h"
#include "work/BoardPage.h"
#include "work/TaskTemplates.h"
#include "work/TemplateUseDialog.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;
using namespace rnf;

/// The plan of an event in the real window: made from a template, worked off by keys, and the same tasks on the board.
class TestPlanPart : public WindowStory {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"plan-part"_s); }
    void init()
    {
        openWindow();
        Event event;
        event.name = u"Potluck"_s;
        event.kind = meeting().id;
        event.lead = add(u"Rosa"_s, u"Díaz"_s);
        EventTimes::set(event, QDate(2026, 11, 26), {19, 0}, {21, 0});
        m_event = *workspace().events().add(session(), {event, {}, {}});
    }
    void cleanup() { closeWindow(); }

    void anEmptyPlanIsMadeFromTheTemplateOfItsKind();
    void everyTaskStandsByItsDay();
    void whatIsEssentialAndNearTurnsRed();
    void aPlanIsWorkedOffByKeys();
    void aTypedTaskMovesWithTheEvent();
    void whatIsBeingTypedIsKept();
    void enterShowsATaskOnTheBoard();
    void theBoardNarrowsToAnEvent();
    void aTaskIsGivenToAnEventOnTheBoard();
    void theTaskOfAnInternMovesWithItsEventWhileItHasOne();
    void todayNamesTheEvent();
    void everythingHasAName();
    void theModelKeepsItsPromises();

private:
    EventKind meeting()
    {
        for (const auto &kind : workspace().events().kinds(session())) {
            const auto plan = workspace().taskTemplates().find(session(), kind.plan);
            if (plan && plan->name == u"Plan of a meeting"_s)
                return kind;
        }
        return {};
    }
    Event event() { return *workspace().events().find(session(), m_event); }
    QList<Task> tasks() { return workspace().tasks().ofEvent(session(), m_event); }
    void planMeeting()
    {
        QVERIFY(workspace().store().act(session(), Operation::LeadInterns, u"Plan"_s, [&](Action &action) {
            TaskTemplates::apply(action, meeting().plan, Events::planUseOf(event()));
        }));
    }
    void openPlan()
    {
        command(u"Events"_s);
        find<QTableView>(u"events"_s)->selectRow(0);
        focus(u"events"_s);
        key(Qt::Key_Return);
        turnTab(u"eventTabs"_s, u"Plan"_s);
    }
    void chooseEventOnTheBoard(EventId event)
    {
        auto *box = find<QComboBox>(u"taskEvent"_s);
        box->setCurrentIndex(box->findData(event.value));
        Q_EMIT box->activated(box->currentIndex());
    }
    QString of(int row, int column) { return cell(u"plan"_s, row, column); }
    QColor colourOf(int row)
    {
        const auto *model = find<QTableView>(u"plan"_s)->model();
        return model->index(row, 0).data(Qt::ForegroundRole).value<QColor>();
    }

    EventId m_event;
};

void TestPlanPart::anEmptyPlanIsMadeFromTheTemplateOfItsKind()
{
    openPlan();
    QVERIFY(!find<QTableView>(u"plan"_s)->isVisible());
    click(u"planFirstFromTemplate"_s);
    fillIn<TemplateUseDialog>([this](TemplateUseDialog &) {
        QCOMPARE(find<QComboBox>(u"templateChoice"_s)->currentText(), u"Plan of a meeting"_s);
        QVERIFY(find<QComboBox>(u"templateFor"_s)->currentText().startsWith(u"Potluck"_s));
        QVERIFY(!find<QLineEdit>(u"templateDay"_s)->isVisible());
        QCOMPARE(find<QPushButton>(u"addFromTemplate"_s)->text(), u"Add 8 tasks"_s);
        key(Qt::Key_Return);
    });
    QCOMPARE(tasks().size(), 8);
    QVERIFY(find<QTableView>(u"plan"_s)->isVisible());
    command(u"Undo"_s);
    QVERIFY(tasks().isEmpty());
    QVERIFY(!find<QTableView>(u"plan"_s)->isVisible());
}

void TestPlanPart::everyTaskStandsByItsDay()
{
    planMeeting();
    openPlan();
    using Model = PlanTableModel;
    QCOMPARE(of(0, Model::Title), u"Book the place and check its access"_s);
    QCOMPARE(of(0, Model::Due), u"4 days overdue"_s);
    QCOMPARE(of(0, Model::Counted), u"T−14"_s);
    QCOMPARE(of(0, Model::Who), u"Rosa Díaz"_s);
    QCOMPARE(of(0, Model::Status), u"To do · essential"_s);
    QCOMPARE(of(1, Model::Due), u"today"_s);
    QCOMPARE(of(5, Model::Counted), u"T0"_s);
    QCOMPARE(of(6, Model::Counted), u"T+1"_s);
    QCOMPARE(of(7, Model::Title), u"Close the attendance"_s);
    QCOMPARE(of(7, Model::Counted), u"T+4"_s); // three days after is a Sunday
}

void TestPlanPart::whatIsEssentialAndNearTurnsRed()
{
    planMeeting();
    openPlan();
    const Colours &colours = Theme::colours(QApplication::palette());
    QCOMPARE(colourOf(0), colours.error); // late
    QCOMPARE(colourOf(1), colours.error); // today
    QCOMPARE(colourOf(2), colours.text);  // this week, not essential
    QCOMPARE(colourOf(7), colours.text);  // essential, in two weeks
    QVERIFY(said(u"planNumbers"_s).startsWith(u"0 of 8 done · 1 late · 2 essential"_s));
    focus(u"plan"_s);
    key(Qt::Key_D); // somebody looks at it: late is what is left
    QCOMPARE(colourOf(0), colours.warning);
    key(Qt::Key_N);
    QCOMPARE(colourOf(0), colours.quiet);
}

void TestPlanPart::aPlanIsWorkedOffByKeys()
{
    planMeeting();
    openPlan();
    focus(u"plan"_s);
    key(Qt::Key_Space);
    QCOMPARE(of(0, PlanTableModel::Status), u"Done"_s);
    QVERIFY(said(u"planNumbers"_s).startsWith(u"1 of 8 done"_s));
    QCOMPARE(newestLabel(), u"Done: Book the place and check its access"_s);
    key(Qt::Key_Down);
    key(Qt::Key_D);
    QCOMPARE(of(1, PlanTableModel::Status), u"Doing · essential"_s);
    key(Qt::Key_Down);
    key(Qt::Key_N);
    QCOMPARE(of(2, PlanTableModel::Status), u"Not needed"_s);
    QCOMPARE(said(u"planNumbers"_s), u"1 of 7 done"_s);
    key(Qt::Key_N); // needed after all
    QCOMPARE(said(u"planNumbers"_s), u"1 of 8 done"_s);
    click(u"planNotNeeded"_s); // by mouse
    QCOMPARE(said(u"planNumbers"_s), u"1 of 7 done"_s);
}

void TestPlanPart::aTypedTaskMovesWithTheEvent()
{
    openPlan();
    focus(u"newPlanTask"_s);
    keys(u"Ask the band"_s);
    key(Qt::Key_Return);
    QCOMPARE(tasks().size(), 1);
    QCOMPARE(of(0, PlanTableModel::Due), u"no day"_s);
    QVERIFY(find<QLineEdit>(u"newPlanTask"_s)->text().isEmpty());
    const Task typed = tasks().first();
    QCOMPARE(typed.assignee, event().lead);
    Task dated = typed;
    dated.dueOn = QDate(2026, 11, 20);
    QVERIFY(workspace().tasks().save(session(), typed, dated));
    QVERIFY(workspace().events().save(session(), event(), EventTimes::movedTo(event(), QDate(2026, 12, 3))));
    QCOMPARE(tasks().first().dueOn, QDate(2026, 11, 27));
}

void TestPlanPart::whatIsBeingTypedIsKept()
{
    openPlan();
    focus(u"newPlanTask"_s);
    keys(u"Ask the band"_s);
    turnTab(u"eventTabs"_s, u"Overview"_s);
    QCOMPARE(tasks().size(), 1);
    // Also when another event is chosen: it stays with the one that it was typed for.
    const auto other = workspace().events().duplicate(session(), event(), EventTimes::day(event()).addDays(30));
    QVERIFY(other);
    openPlan();
    focus(u"newPlanTask"_s);
    keys(u"Ask the cook"_s);
    const auto before = tasks().size();
    find<QTableView>(u"events"_s)->selectRow(1);
    QCOMPARE(tasks().size(), before + 1);
    QCOMPARE(find<QLineEdit>(u"newPlanTask"_s)->text(), QString());
    for (const auto &task : workspace().tasks().ofEvent(session(), *other))
        QVERIFY(task.title != u"Ask the cook"_s);
}

void TestPlanPart::enterShowsATaskOnTheBoard()
{
    planMeeting();
    openPlan();
    focus(u"plan"_s);
    key(Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<BoardPage *>()->isVisible());
    QCOMPARE(find<QComboBox>(u"taskEvent"_s)->currentData().toLongLong(), m_event.value);
    QVERIFY(find<QAbstractButton>(u"taskEssential"_s)->isChecked());
}

void TestPlanPart::theBoardNarrowsToAnEvent()
{
    planMeeting();
    Task other;
    other.title = u"Sweep"_s;
    QVERIFY(workspace().tasks().add(session(), other));
    command(u"Tasks"_s);
    auto *box = find<QComboBox>(u"boardEvent"_s);
    const auto *todo = find<QListView>(u"board/todo"_s)->model();
    QCOMPARE(todo->rowCount(), 9);
    QVERIFY(box->isVisible());
    box->setCurrentIndex(box->findText(u"Potluck"_s));
    Q_EMIT box->activated(box->currentIndex());
    QCOMPARE(todo->rowCount(), 8);
    QCOMPARE(todo->index(0, 0).data(BoardModel::CardRole).value<TaskCard>().about, u"Potluck"_s);
}

void TestPlanPart::aTaskIsGivenToAnEventOnTheBoard()
{
    Task task;
    task.title = u"Sweep"_s;
    const TaskId id = *workspace().tasks().add(session(), task);
    m_window->findChild<BoardPage *>()->showTask(id);
    chooseEventOnTheBoard(m_event);
    QCOMPARE(tasks().size(), 1);
    QCOMPARE(tasks().first().anchorOn, QDate(2026, 11, 26));
}

void TestPlanPart::theTaskOfAnInternMovesWithItsEventWhileItHasOne()
{
    Placement placement;
    placement.person = add(u"Jamal"_s, u"Freeman"_s);
    placement.startOn = QDate(2026, 9, 7);
    placement.endOn = QDate(2026, 11, 29);
    Task task;
    task.title = u"Show what was learned"_s;
    task.placement = *workspace().interns().add(session(), placement);
    task.anchor = Anchor::End;
    task.dueOn = task.anchorOn = placement.endOn;
    const TaskId id = *workspace().tasks().add(session(), task);
    command(u"Tasks"_s); // a page that is hidden is not read again
    m_window->findChild<BoardPage *>()->showTask(id);
    chooseEventOnTheBoard(m_event);
    QCOMPARE(tasks().first().anchorOn, QDate(2026, 11, 26));
    QVERIFY(workspace().taskTemplates().moves(session(), task.placement).isEmpty());
    QVERIFY(workspace().events().save(session(), event(), EventTimes::movedTo(event(), QDate(2026, 12, 3))));
    QCOMPARE(tasks().first().dueOn, placement.endOn.addDays(7));
    chooseEventOnTheBoard({});
    QVERIFY(tasks().isEmpty());
    QCOMPARE(workspace().tasks().find(session(), id)->anchorOn, placement.endOn);
}

void TestPlanPart::todayNamesTheEvent()
{
    planMeeting();
    command(u"Today"_s);
    QStringList said;
    const auto *model = find<QTableView>(u"today"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column)
            said += model->index(row, column).data().toString();
    }
    QVERIFY2(said.contains(u"Invite people · Potluck"_s), qPrintable(said.join(u'|')));
}

void TestPlanPart::everythingHasAName()
{
    openPlan();
    QCOMPARE(unnamed(m_window->findChild<PlanPart *>()), QStringList());
    planMeeting();
    QCOMPARE(unnamed(m_window->findChild<PlanPart *>()), QStringList());
}

void TestPlanPart::theModelKeepsItsPromises()
{
    PlanTableModel model(workspace(), session());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    planMeeting();
    model.show(event());
    QCOMPARE(model.rowCount(), 8);
    model.show({});
    QCOMPARE(model.rowCount(), 0);
}

RNF_TEST(TestPlanPart)
#include "tst_plan_part.moc"
