#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "learning/LearningWords.h"
#include "learning/LevelRules.h"
#include "learning/Onboarding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

Task finished(const QString &title, const QDate &closedOn, qint64 area = 0)
{
    Task task;
    task.title = title;
    task.status = TaskStatus::Done;
    task.closedOn = closedOn;
    task.area = WorkAreaId(area);
    return task;
}

RatedGoal rated(std::initializer_list<int> scores)
{
    RatedGoal goal;
    for (const int score : scores)
        goal.ratings += GoalRating{0, {}, GoalStage(goal.ratings.size()), GoalRater::Intern, score, today};
    return goal;
}

Placement twelveWeeks(const QDate &start)
{
    Placement placement;
    placement.id = PlacementId(1);
    placement.person = PersonId(1);
    placement.startOn = start;
    placement.endOn = start.addDays(83);
    return placement;
}

} // namespace

/// What levels expect, and when a placement has begun (interns.md, sections 1, 4 and 6).
class TestLearningRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLevelSaysWhatItMeansAndExpects();
    void finishedTasksCountByTheirAreas();
    void aLevelSaysWhatIsMissing_data();
    void aLevelSaysWhatIsMissing();
    void theNewestRatingOfAGoalCounts();
    void theSupervisorSaysHowFarAGoalIs();
    void threeToSixGoalsAreUsual();
    void workingDaysLeaveOutTheWeekend_data();
    void workingDaysLeaveOutTheWeekend();
    void aPlacementWithoutDaysIsNeverLate();
    void theFirstDeliverableIsARealTask();
    void theFirstDeliverableIsLateAfterTheFifthWorkingDay_data();
    void theFirstDeliverableIsLateAfterTheFifthWorkingDay();
    void aPlacementBeginsWhenNothingIsMissing();
    void changesAreToldWithTheirWay();
};

void TestLearningRules::everyLevelSaysWhatItMeansAndExpects()
{
    QStringList names;
    for (int level = LevelChange::lowest; level <= LevelChange::highest; ++level) {
        names += LevelRules::name(level);
        QVERIFY(!LevelRules::means(level).isEmpty());
        QCOMPARE(LevelRules::evidence(level).isEmpty(), level == LevelChange::lowest);
    }
    QCOMPARE(names, (QStringList{u"Learner"_s, u"Contributor"_s, u"Owner"_s, u"Lead"_s}));
    QCOMPARE(LearningWords::level(2), u"2 Contributor"_s);
}

void TestLearningRules::finishedTasksCountByTheirAreas()
{
    Task open = finished(u"Open"_s, today, 3);
    open.status = TaskStatus::Review;
    Task dropped = finished(u"Dropped"_s, today, 4);
    dropped.status = TaskStatus::NotNeeded;
    QCOMPARE(LevelRules::finishedAreas({finished(u"One"_s, today, 1), finished(u"Again"_s, today, 1),
                                        finished(u"Two"_s, today, 2), finished(u"None"_s, today), open, dropped}),
             2);
}

void TestLearningRules::aLevelSaysWhatIsMissing_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("areas");
    QTest::addColumn<int>("score"); // -1: nothing is rated
    QTest::addColumn<int>("remarks");
    QTest::newRow("nothing yet") << 1 << 2 << 0 << -1 << 1;
    QTest::newRow("one area") << 1 << 2 << 1 << -1 << 1;
    QTest::newRow("two areas") << 1 << 2 << 2 << -1 << 0;
    QTest::newRow("owner, rated 1") << 2 << 3 << 0 << 1 << 1;
    QTest::newRow("owner, rated 2") << 2 << 3 << 0 << 2 << 0;
    QTest::newRow("both steps at once") << 1 << 3 << 1 << 1 << 2;
    QTest::newRow("all the way, all there") << 1 << 4 << 2 << 2 << 0;
    QTest::newRow("the last one is not computed") << 3 << 4 << 0 << -1 << 0;
    QTest::newRow("down") << 3 << 1 << 0 << -1 << 0;
}

void TestLearningRules::aLevelSaysWhatIsMissing()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, areas);
    QFETCH(int, score);
    QList<Task> tasks;
    for (int area = 1; area <= areas; ++area)
        tasks += finished(u"Task"_s, today, area);
    const QList<RatedGoal> goals = score < 0 ? QList{rated({})} : QList{rated({0}), rated({score})};
    QTEST(int(LevelRules::remarks(from, to, tasks, goals).size()), "remarks");
}

void TestLearningRules::theNewestRatingOfAGoalCounts()
{
    QVERIFY(!LevelRules::hasGoalRated({}, 0));
    QVERIFY(!LevelRules::hasGoalRated({rated({})}, 0));
    QVERIFY(LevelRules::hasGoalRated({rated({0})}, 0));
    QVERIFY(LevelRules::hasGoalRated({rated({0, 1, 2})}, 2));
    QVERIFY(!LevelRules::hasGoalRated({rated({3, 2, 1})}, 2));
    QVERIFY(!LevelRules::hasGoalRated({rated({1, 1, 1}), rated({1})}, 2));
}

void TestLearningRules::theSupervisorSaysHowFarAGoalIs()
{
    RatedGoal goal = rated({4}); // the intern's own first guess
    QCOMPARE(goal.newestScore(), std::optional(4));
    goal.ratings.prepend({0, {}, GoalStage::Mid, GoalRater::Supervisor, 1, today});
    QCOMPARE(goal.newestScore(), std::optional(1));
    goal.ratings += GoalRating{0, {}, GoalStage::Final, GoalRater::Intern, 4, today.addDays(7)};
    QCOMPARE(goal.newestScore(), std::optional(1));
    goal.ratings += GoalRating{0, {}, GoalStage::Final, GoalRater::Supervisor, 3, today};
    QCOMPARE(goal.newestScore(), std::optional(3));
    QCOMPARE(rated({}).newestScore(), std::nullopt);
}

void TestLearningRules::threeToSixGoalsAreUsual()
{
    for (const qsizetype count : {3, 4, 6})
        QCOMPARE(LearningWords::goalCount(count), QString());
    for (const qsizetype count : {0, 1, 2, 7})
        QVERIFY(!LearningWords::goalCount(count).isEmpty());
}

void TestLearningRules::workingDaysLeaveOutTheWeekend_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<int>("number");
    QTest::addColumn<QDate>("day");
    QTest::newRow("Monday, first") << today << 1 << today;
    QTest::newRow("Monday, fifth") << today << 5 << QDate(2026, 11, 20);
    QTest::newRow("Wednesday, fifth") << QDate(2026, 9, 16) << 5 << QDate(2026, 9, 22);
    QTest::newRow("Friday, second") << QDate(2026, 11, 20) << 2 << QDate(2026, 11, 23);
    QTest::newRow("Saturday, first") << QDate(2026, 11, 21) << 1 << QDate(2026, 11, 23);
    QTest::newRow("Sunday, fifth") << QDate(2026, 11, 22) << 5 << QDate(2026, 11, 27);
    QTest::newRow("no day") << QDate() << 5 << QDate();
}

void TestLearningRules::workingDaysLeaveOutTheWeekend()
{
    QFETCH(QDate, start);
    QFETCH(int, number);
    QTEST(OnboardingState::workingDay(start, number), "day");
}

void TestLearningRules::aPlacementWithoutDaysIsNeverLate()
{
    const auto state = OnboardingState::of({}, {finished(u"Flyer"_s, today)}, {});
    QVERIFY(state.isDelivered());
    QVERIFY(!state.daysToFirst());
    QVERIFY(!state.isLate(today));
}

void TestLearningRules::theFirstDeliverableIsARealTask()
{
    const Placement placement = twelveWeeks(QDate(2026, 9, 7));
    QList<Task> tasks;
    tasks += finished(u"Tour of the workplace"_s, placement.startOn);
    tasks.last().isFormality = true;
    QVERIFY(!OnboardingState::of(placement, tasks, {}).isDelivered());
    Task dropped = finished(u"Dropped"_s, placement.startOn);
    dropped.status = TaskStatus::NotNeeded;
    tasks += dropped;
    QVERIFY(!OnboardingState::of(placement, tasks, {}).isDelivered());
    tasks += finished(u"Finish the first deliverable"_s, QDate(2026, 9, 11));
    QCOMPARE(OnboardingState::of(placement, tasks, {}).daysToFirst(), std::optional(4));
    tasks += finished(u"Call ten people"_s, QDate(2026, 9, 9));
    const auto state = OnboardingState::of(placement, tasks, {});
    QCOMPARE(state.firstFinishedOn, QDate(2026, 9, 9));
    QCOMPARE(state.daysToFirst(), std::optional(2));
    tasks += finished(u"Before they came"_s, QDate(2026, 9, 1));
    QCOMPARE(OnboardingState::of(placement, tasks, {}).daysToFirst(), std::optional(0));
}

void TestLearningRules::theFirstDeliverableIsLateAfterTheFifthWorkingDay_data()
{
    QTest::addColumn<QDate>("finishedOn");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isLate");
    const QDate fifth(2026, 11, 20); // of a placement that begins on the 16th
    QTest::newRow("not yet, on the day") << QDate() << fifth << false;
    QTest::newRow("not yet, the day after") << QDate() << fifth.addDays(1) << true;
    QTest::newRow("in time, seen later") << fifth << fifth.addDays(30) << false;
    QTest::newRow("too late") << fifth.addDays(3) << fifth.addDays(3) << true;
}

void TestLearningRules::theFirstDeliverableIsLateAfterTheFifthWorkingDay()
{
    QFETCH(QDate, finishedOn);
    QFETCH(QDate, day);
    QList<Task> tasks;
    if (finishedOn.isValid())
        tasks += finished(u"Flyer"_s, finishedOn);
    const auto state = OnboardingState::of(twelveWeeks(today), tasks, {});
    QCOMPARE(state.deliverableBy, QDate(2026, 11, 20));
    QTEST(state.isLate(day), "isLate");
    QCOMPARE(LearningWords::deliverable(state, day).contains(u"expected by"_s), !finishedOn.isValid());
}

void TestLearningRules::aPlacementBeginsWhenNothingIsMissing()
{
    const Placement placement = twelveWeeks(today);
    const QList<Task> done{finished(u"Flyer"_s, today)};
    QVERIFY(OnboardingState::of(placement, done, {true, true}).isComplete());
    QVERIFY(!OnboardingState::of(placement, {}, {true, true}).isComplete());
    QVERIFY(!OnboardingState::of(placement, done, {false, true}).isComplete());
    QVERIFY(!OnboardingState::of(placement, done, {true, false}).isComplete());
}

void TestLearningRules::changesAreToldWithTheirWay()
{
    LevelChange change;
    change.changedOn = QDate(2026, 10, 12);
    change.fromLevel = 1;
    change.toLevel = 2;
    change.reason = u"Ran the table"_s;
    QCOMPARE(LearningWords::change(change, today), u"12 Oct · up from 1 to 2 · Ran the table"_s);
    std::swap(change.fromLevel, change.toLevel);
    QVERIFY(LearningWords::change(change, today).contains(u"down from 2 to 1"_s));
}

RNF_TEST(TestLearningRules)
#include "tst_learning_rules.moc"
