#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "base/Ways.h"
#include "base/WindowWork.h"
#include "learning/GoalDialog.h"
#include "learning/LearningPart.h"
#include "learning/LevelDialog.h"
#include "look/ChoiceBox.h"
#include "look/Drafts.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rnf;

/// What an intern learns, beside their placement: levels, goals and their ratings, and what is missing before they begin.
class TestLearningPart : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"learning-part"_s); }
    void init();
    void cleanup();

    void anEmptyPartSaysWhatToDo();
    void aGoalIsWrittenByKeys();
    void aGoalIsChangedAndDeleted();
    void anAreaIsSuggestedAndTyped();
    void aGoalIsRatedByKeys();
    void aRatingIsTakenBack();
    void whatIsChosenIsKeptBeforeAnotherPlacementComes();
    void fewGoalsAreRemarked();
    void aLevelSaysWhatIsMissingAndStillGoesUp();
    void aLevelWithoutAReasonStaysInItsDialog();
    void onlyFinishedTasksShowALevel();
    void onboardingSaysWhatIsMissing();
    void tasksOfATemplateAreAskedForThePlacement();
    void everythingHasAName();
    void theKeyboardStaysWithTheGoalsWhileTheyAreRead();

private:
    Learning &learning() { return workspace().learning(); }
    PlacementId place(PersonId person)
    {
        Placement placement;
        placement.person = person;
        placement.startOn = QDate(2026, 11, 9);
        placement.status = PlacementStatus::Onboarding;
        return *workspace().interns().add(session(), placement);
    }
    void showPlacement(PlacementId id)
    {
        m_placement = id;
        if (const auto placement = workspace().interns().find(session(), id))
            m_part->show(*placement);
    }
    LearningGoal goal(const QString &text)
    {
        LearningGoal goal;
        goal.placement = m_placement;
        goal.text = text;
        goal.id = *learning().add(session(), goal);
        return goal;
    }
    RatedGoal only() { return learning().goals(session(), m_placement).value(0); }
    TaskId task(const QString &title, bool isDone, const QString &area = {})
    {
        Task task;
        task.title = title;
        task.placement = m_placement;
        task.area = *workspace().hours().areaNamed(session(), area);
        task.status = isDone ? TaskStatus::Done : TaskStatus::Todo;
        return *workspace().tasks().add(session(), task);
    }
    template <typename T>
    T *child(const QString &name)
    {
        auto *found = m_part->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    ChoiceBox *box(LearningGoalId goal, const QString &which)
    {
        return child<ChoiceBox>(u"rating/%1/%2"_s.arg(QString::number(goal.value), which));
    }
    /// What stands in a list of lines, without what was there before.
    QStringList linesOf(const QString &list)
    {
        QCoreApplication::processEvents();
        QStringList texts;
        for (const auto *label : child<QWidget>(list)->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts;
    }
    template <typename T>
    T *dialogOf(const QString &button)
    {
        child<QPushButton>(button)->click();
        auto *dialog = m_part->findChild<T *>();
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            qFatal("no dialog of %s", qPrintable(button));
        return dialog;
    }
    template <typename T>
    void awaitEndOf()
    {
        QTRY_VERIFY(!m_part->findChild<T *>());
        m_part->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_part.get()));
    }

    WindowWork m_work;
    Drafts m_drafts;
    Ways m_ways;
    OnboardingFacts m_facts;
    PlacementId m_placement;
    std::unique_ptr<LearningPart> m_part;
};

void TestLearningPart::init()
{
    openWindow();
    m_facts = {};
    const PageMeans means{m_prompts, m_work, m_drafts, m_ways};
    m_part = std::make_unique<LearningPart>(workspace(), session(), means, [this](PlacementId) { return m_facts; });
    connect(&workspace().store(), &Store::changed, m_part.get(), [this] { showPlacement(m_placement); });
    m_part->resize(480, 800);
    m_part->setVisible(true);
    QVERIFY(QTest::qWaitForWindowActive(m_part.get()));
    showPlacement(place(add(u"Rosa"_s, u"Díaz"_s)));
}

void TestLearningPart::cleanup()
{
    m_part.reset();
    closeWindow();
}

void TestLearningPart::anEmptyPartSaysWhatToDo()
{
    QVERIFY(linesOf(u"levelLines"_s).first().startsWith(u"1 Learner: "_s));
    QVERIFY(linesOf(u"levelLines"_s).at(1).startsWith(u"Expected for 2 Contributor: "_s));
    QVERIFY(child<QLabel>(u"goalRemark"_s)->isVisible());
    QVERIFY(child<QLabel>(u"goalRemark"_s)->text().startsWith(u"No goal is written yet."_s));
}

void TestLearningPart::aGoalIsWrittenByKeys()
{
    auto *dialog = dialogOf<GoalDialog>(u"addGoal"_s);
    auto *keep = dialog->findChild<QPushButton *>(u"writeGoal"_s);
    QVERIFY(!keep->isEnabled());
    dialog->findChild<QComboBox *>(u"goalArea"_s)->setEditText(u"Campaign history"_s);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"goalWords"_s), u"Tell it in five minutes"_s);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"goalShownBy"_s), u"A talk at lunch"_s);
    QVERIFY(keep->isEnabled());
    keep->click();
    awaitEndOf<GoalDialog>();
    QCOMPARE(only().area, u"Campaign history"_s);
    QCOMPARE(only().goal.text, u"Tell it in five minutes"_s);
    QCOMPARE(only().goal.evidence, u"A talk at lunch"_s);
    const QString id = QString::number(only().goal.id.value);
    QCOMPARE(child<QLabel>(u"goalText/"_s + id)->text(), u"Tell it in five minutes"_s);
    QCOMPARE(child<QLabel>(u"goalEvidence/"_s + id)->text(), u"Shown by: A talk at lunch"_s);
}

void TestLearningPart::aGoalIsChangedAndDeleted()
{
    const QString id = QString::number(goal(u"Plan a meeting"_s).id.value);
    auto *dialog = dialogOf<GoalDialog>(u"editGoal/"_s + id);
    auto *words = dialog->findChild<QPlainTextEdit *>(u"goalWords"_s);
    QCOMPARE(words->toPlainText(), u"Plan a meeting"_s);
    words->setPlainText(u"Lead a meeting"_s);
    // Somebody else was faster: what was typed stays.
    LearningGoal other = only().goal;
    other.text = u"Another"_s;
    QVERIFY(learning().save(session(), only().goal, other));
    dialog->findChild<QPushButton *>(u"writeGoal"_s)->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->findChild<QLabel *>(u"goalProblem"_s)->text().isEmpty());
    QCOMPARE(words->toPlainText(), u"Lead a meeting"_s);
    dialog->reject();
    awaitEndOf<GoalDialog>();
    QCOMPARE(child<QLabel>(u"goalText/"_s + id)->text(), u"Another"_s);
    QSignalSpy offered(&m_work, &WindowWork::undoOffered);
    child<QPushButton>(u"deleteGoal/"_s + id)->click();
    QVERIFY(learning().goals(session(), m_placement).isEmpty());
    QCOMPARE(offered.size(), 1);
    QTRY_VERIFY(!m_part->findChild<QLabel *>(u"goalText/"_s + id));
}

void TestLearningPart::anAreaIsSuggestedAndTyped()
{
    QVERIFY(learning().areaNamed(session(), u"nonprofit management"_s)->isValid());
    auto *dialog = dialogOf<GoalDialog>(u"addGoal"_s);
    const auto *areas = dialog->findChild<QComboBox *>(u"goalArea"_s);
    QCOMPARE(areas->count(), 5); // the one that is known, and four more
    QCOMPARE(areas->itemText(0), u"nonprofit management"_s);
    QCOMPARE(areas->currentText(), QString());
    dialog->reject();
    awaitEndOf<GoalDialog>();
}

void TestLearningPart::aGoalIsRatedByKeys()
{
    const LearningGoalId id = goal(u"Plan a meeting"_s).id;
    goal(u"Read a budget"_s);
    auto *first = box(id, u"start/intern"_s), *second = box(id, u"mid/intern"_s);
    QCOMPARE(first->currentText(), u"–"_s);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_3);
    QVERIFY(only().ratings.isEmpty()); // still being chosen
    press(Qt::Key_Tab);
    QCOMPARE(only().score(GoalStage::Start, GoalRater::Intern), std::optional(3));
    QCOMPARE(QApplication::focusWidget(), second);
    press(Qt::Key_0);
    press(Qt::Key_Return);
    QCOMPARE(only().score(GoalStage::Mid, GoalRater::Intern), std::optional(0));
    QCOMPARE(QApplication::focusWidget(), second);
    QCOMPARE(first->currentText(), u"3"_s);
    QCOMPARE(box(id, u"final/supervisor"_s)->currentText(), u"–"_s);
}

void TestLearningPart::aRatingIsTakenBack()
{
    const LearningGoalId id = goal(u"Plan a meeting"_s).id;
    QVERIFY(learning().rate(session(), id, GoalStage::Final, GoalRater::Supervisor, 4));
    auto *rating = box(id, u"final/supervisor"_s);
    QCOMPARE(rating->currentText(), u"4"_s);
    rating->setFocus();
    QTest::keyClick(rating, Qt::Key_Home);
    press(Qt::Key_Tab);
    QVERIFY(only().ratings.isEmpty());
    QVERIFY(workspace().changes().undo(session(), workspace().changes().nextUndo(session())->seq));
    QCOMPARE(rating->currentText(), u"4"_s);
}

void TestLearningPart::whatIsChosenIsKeptBeforeAnotherPlacementComes()
{
    const PlacementId rosa = m_placement, sam = place(add(u"Sam"_s, u"Khoury"_s));
    const LearningGoalId id = goal(u"Plan a meeting"_s).id;
    auto *rating = box(id, u"start/intern"_s);
    rating->setFocus();
    QTest::keyClick(rating, Qt::Key_2);
    m_part->show(*workspace().interns().find(session(), sam));
    QCOMPARE(learning().goals(session(), rosa).first().score(GoalStage::Start, GoalRater::Intern), std::optional(2));
    QVERIFY(learning().goals(session(), sam).isEmpty());
}

void TestLearningPart::fewGoalsAreRemarked()
{
    const auto *remark = child<QLabel>(u"goalRemark"_s);
    goal(u"One"_s);
    goal(u"Two"_s);
    QVERIFY(remark->text().startsWith(u"Three to six goals are usual"_s));
    QVERIFY(!remark->isHidden());
    goal(u"Three"_s);
    QVERIFY(remark->isHidden());
}

void TestLearningPart::aLevelSaysWhatIsMissingAndStillGoesUp()
{
    task(u"Call ten people"_s, true, u"outreach"_s);
    auto *dialog = dialogOf<LevelDialog>(u"changeLevel"_s);
    auto *to = dialog->findChild<QComboBox *>(u"levelTo"_s);
    const auto *remarks = dialog->findChild<QLabel *>(u"levelRemarks"_s);
    QCOMPARE(to->currentText(), u"2 Contributor"_s);
    QVERIFY(remarks->isVisible() && remarks->text().startsWith(u"Level 2 expects"_s));
    to->setCurrentIndex(to->findData(3));
    QCOMPARE(remarks->text().count(u'\n'), 1); // that, and a goal
    dialog->findChild<QLineEdit *>(u"levelReason"_s)->setText(u"Runs the calendar"_s);
    dialog->findChild<QPushButton *>(u"writeLevel"_s)->click();
    awaitEndOf<LevelDialog>();
    QCOMPARE(learning().level(session(), m_placement), 3);
    const auto told = linesOf(u"levelLines"_s);
    QVERIFY(told.first().startsWith(u"3 Owner: "_s));
    QCOMPARE(told.last(), u"16 Nov · up from 1 to 3 · Runs the calendar"_s);
}

void TestLearningPart::aLevelWithoutAReasonStaysInItsDialog()
{
    auto *dialog = dialogOf<LevelDialog>(u"changeLevel"_s);
    dialog->findChild<QPushButton *>(u"writeLevel"_s)->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(u"levelProblem"_s)->text().startsWith(u"Say why"_s));
    QCOMPARE(learning().level(session(), m_placement), 1);
    dialog->reject();
    awaitEndOf<LevelDialog>();
}

void TestLearningPart::onlyFinishedTasksShowALevel()
{
    const TaskId done = task(u"Draw a flyer"_s, true, u"design"_s);
    task(u"Call ten people"_s, false);
    auto *dialog = dialogOf<LevelDialog>(u"changeLevel"_s);
    auto *tasks = dialog->findChild<QComboBox *>(u"levelTask"_s);
    QCOMPARE(tasks->count(), 2); // none, and the finished one
    tasks->setCurrentIndex(tasks->findData(done.value));
    dialog->findChild<QLineEdit *>(u"levelReason"_s)->setText(u"Good flyer"_s);
    dialog->findChild<QPushButton *>(u"writeLevel"_s)->click();
    awaitEndOf<LevelDialog>();
    QVERIFY(linesOf(u"levelLines"_s).last().endsWith(u"shown by “Draw a flyer”"_s));
}

void TestLearningPart::onboardingSaysWhatIsMissing()
{
    const auto said = [this] { return linesOf(u"onboardingLines"_s); };
    QCOMPARE(said(), (QStringList{u"Agreement not signed yet"_s, u"Rights check not done yet"_s,
                                  u"No task is finished yet; the first one was expected by 13 Nov."_s}));
    m_facts = {true, true};
    task(u"Call ten people"_s, true);
    QCOMPARE(said(), (QStringList{u"Agreement signed"_s, u"Rights check done"_s,
                                  u"First deliverable finished on 16 Nov, 7 days after the start."_s,
                                  u"Nothing is missing: the placement can begin."_s}));
}

void TestLearningPart::tasksOfATemplateAreAskedForThePlacement()
{
    QSignalSpy asked(&m_ways, &Ways::toTemplate);
    child<QPushButton>(u"addOnboardingTasks"_s)->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<PlacementId>(), m_placement);
}

void TestLearningPart::everythingHasAName()
{
    const LearningGoalId id = goal(u"Plan a meeting"_s).id;
    QCOMPARE(unnamed(m_part.get()), QStringList());
    QCOMPARE(box(id, u"start/intern"_s)->accessibleName(), u"Start, Intern: Plan a meeting"_s);
    QCOMPARE(unnamed(dialogOf<GoalDialog>(u"addGoal"_s)), QStringList());
    m_part->findChild<GoalDialog *>()->reject();
    awaitEndOf<GoalDialog>();
    QCOMPARE(unnamed(dialogOf<LevelDialog>(u"changeLevel"_s)), QStringList());
    m_part->findChild<LevelDialog *>()->reject();
    awaitEndOf<LevelDialog>();
}

/// Whatever is written meanwhile, by this rating or by somebody else.
void TestLearningPart::theKeyboardStaysWithTheGoalsWhileTheyAreRead()
{
    const LearningGoalId id = goal(u"Plan a meeting"_s).id, other = goal(u"Read a budget"_s).id;
    auto *last = box(id, u"final/supervisor"_s);
    last->setFocus();
    QVERIFY(learning().rate(session(), other, GoalStage::Start, GoalRater::Intern, 2));
    QCOMPARE(QApplication::focusWidget(), last);
    press(Qt::Key_4);
    press(Qt::Key_Tab);
    QCOMPARE(only().score(GoalStage::Final, GoalRater::Supervisor), std::optional(4));
    QCOMPARE(QApplication::focusWidget(), child<QPushButton>(u"editGoal/%1"_s.arg(other.value)));
}

RNF_TEST(TestLearningPart)
#include "tst_learning_part.moc"
