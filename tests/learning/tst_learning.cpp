#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "learning/Learning.h"
#include "workspace/DemoLearning.h"
#include "workspace/DemoWorkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Goals, their ratings and levels are kept in the workspace; what cannot be is refused with its reason.
class TestLearning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anAreaIsMadeOnceByItsName();
    void everyPartOfAGoalIsKept();
    void aGoalThatSaysNothingIsRefused();
    void aGoalOfAPlacementThatIsGoneIsRefused();
    void goalsStandInTheirOrderWithTheirRatings();
    void aGoalIsRatedOncePerStageAndRater();
    void aRatingOutsideItsScaleIsRefused();
    void theHostsRatingIsGivenByWhoSupervises();
    void aGoalTakesItsRatingsAlong();
    void aPlacementBeginsOnLevelOne();
    void theNewestChangeSaysTheLevel();
    void aLevelThatCannotBeIsRefused_data();
    void aLevelThatCannotBeIsRefused();
    void aLevelThatSomebodyChangedIsRefused();
    void whatIsMissingRefusesNoLevel();
    void everyChangeIsUndone();
    void theSampleLearns();

private:
    Learning &learning() { return (*m_workspace)->learning(); }
    const Session &session() { return m_workspace->session; }
    PersonId person(const QString &name) { return m_workspace->add(m_workspace->person(name, u"Díaz"_s)); }
    LearningGoal goal(const QString &text)
    {
        LearningGoal goal;
        goal.placement = m_placement.id;
        goal.text = text;
        goal.id = *learning().add(session(), goal);
        return goal;
    }
    RatedGoal only() { return learning().goals(session(), m_placement.id).value(0); }
    LevelChange change(int from, int to, const QDate &on = today) const
    {
        return {{}, m_placement.id, on, from, to, u"Ran the table"_s, {}, {}};
    }
    int level() { return learning().level(session(), m_placement.id); }
    QList<Task> tasks() { return (*m_workspace)->tasks().ofPlacement(session(), m_placement.id); }
    Result<qint64> undoNewest()
    {
        auto &changes = (*m_workspace)->changes();
        const auto undone = changes.undo(session(), changes.nextUndo(session())->seq);
        return undone ? Result<qint64>(qint64(1)) : Result<qint64>(undone.error());
    }
    QString newestLabel() { return (*m_workspace)->changes().history(session(), 1).first().label; }

    std::unique_ptr<TestWorkspace> m_workspace;
    Placement m_placement;
};

void TestLearning::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    auto &interns = (*m_workspace)->interns();
    Placement placement;
    placement.person = person(u"Rosa"_s);
    placement.supervisor = person(u"Luis"_s);
    placement.startOn = QDate(2026, 9, 7);
    placement.status = PlacementStatus::Active;
    m_placement = *interns.find(session(), *interns.add(session(), placement));
}

void TestLearning::anAreaIsMadeOnceByItsName()
{
    const auto first = learning().areaNamed(session(), u" Nonprofit management "_s);
    QVERIFY(first && first->isValid());
    QCOMPARE(*learning().areaNamed(session(), u"nonprofit Management"_s), *first);
    QVERIFY(*learning().areaNamed(session(), u"Events"_s) != *first);
    QVERIFY(!learning().areaNamed(session(), u"  "_s)->isValid());
    QStringList names;
    for (const auto &area : learning().areas(session()))
        names += area.name;
    QCOMPARE(names, (QStringList{u"Events"_s, u"Nonprofit management"_s}));
}

void TestLearning::everyPartOfAGoalIsKept()
{
    LearningGoal said;
    said.placement = m_placement.id;
    said.area = *learning().areaNamed(session(), u"Events"_s);
    said.text = u"  Plan a meeting "_s;
    said.evidence = u" The calendar\nof all meetings "_s;
    said.id = *learning().add(session(), said);
    QCOMPARE(newestLabel(), u"Add a learning goal of Rosa Díaz"_s);
    LearningGoal kept = said;
    kept.text = u"Plan a meeting"_s;
    kept.evidence = u"The calendar\nof all meetings"_s;
    QVERIFY(only() == (RatedGoal{kept, u"Events"_s, {}}));
    LearningGoal after = kept;
    after.area = {};
    after.text = u"Lead a meeting"_s;
    after.evidence.clear();
    QVERIFY(learning().save(session(), kept, after));
    QVERIFY(only() == (RatedGoal{after, QString(), {}}));
    // Whoever saw an older goal does not write over it.
    LearningGoal other = kept;
    other.text = u"Another"_s;
    QCOMPARE(learning().save(session(), kept, other).error().id, u"changed"_s);
    QVERIFY(only().goal == after);
}

void TestLearning::aGoalThatSaysNothingIsRefused()
{
    LearningGoal empty;
    empty.placement = m_placement.id;
    empty.text = u" \n "_s;
    QCOMPARE(learning().add(session(), empty).error().id, u"empty-goal"_s);
    const auto kept = goal(u"Plan a meeting"_s);
    empty.id = kept.id;
    QCOMPARE(learning().save(session(), kept, empty).error().id, u"empty-goal"_s);
    QCOMPARE(only().goal.text, u"Plan a meeting"_s);
}

void TestLearning::aGoalOfAPlacementThatIsGoneIsRefused()
{
    QVERIFY((*m_workspace)->interns().remove(session(), m_placement));
    LearningGoal late;
    late.placement = m_placement.id;
    late.text = u"Plan a meeting"_s;
    QCOMPARE(learning().add(session(), late).error().id, u"gone"_s);
    QCOMPARE(learning().changeLevel(session(), change(1, 2)).error().id, u"gone"_s);
}

void TestLearning::goalsStandInTheirOrderWithTheirRatings()
{
    const auto zoom = goal(u"Zoom"_s), alpha = goal(u"Alpha"_s);
    QVERIFY(learning().rate(session(), alpha.id, GoalStage::Mid, GoalRater::Supervisor, 3));
    QVERIFY(learning().rate(session(), zoom.id, GoalStage::Start, GoalRater::Intern, 0));
    const auto goals = learning().goals(session(), m_placement.id);
    QCOMPARE(goals.size(), 2);
    QCOMPARE(goals[0].goal.id, zoom.id);
    QCOMPARE(goals[0].score(GoalStage::Start, GoalRater::Intern), std::optional(0));
    QVERIFY(!goals[0].score(GoalStage::Mid, GoalRater::Supervisor));
    QCOMPARE(goals[1].score(GoalStage::Mid, GoalRater::Supervisor), std::optional(3));
    QCOMPARE(goals[1].ratings.first().ratedOn, today);
    QVERIFY(learning().goals(session(), PlacementId(m_placement.id.value + 1000)).isEmpty());
}

void TestLearning::aGoalIsRatedOncePerStageAndRater()
{
    const auto id = goal(u"Plan a meeting"_s).id;
    QVERIFY(*learning().rate(session(), id, GoalStage::Start, GoalRater::Intern, 1) > 0);
    QCOMPARE(newestLabel(), u"Rate a learning goal of Rosa Díaz"_s);
    QVERIFY(*learning().rate(session(), id, GoalStage::Start, GoalRater::Intern, 2) > 0);
    QVERIFY(*learning().rate(session(), id, GoalStage::Start, GoalRater::Supervisor, 4) > 0);
    QCOMPARE(only().ratings.size(), 2);
    QCOMPARE(only().score(GoalStage::Start, GoalRater::Intern), std::optional(2));
    QCOMPARE(*learning().rate(session(), id, GoalStage::Start, GoalRater::Intern, 2), 0); // as it was
    QVERIFY(*learning().rate(session(), id, GoalStage::Start, GoalRater::Intern, {}) > 0);
    QVERIFY(!only().score(GoalStage::Start, GoalRater::Intern));
    QCOMPARE(*learning().rate(session(), id, GoalStage::Start, GoalRater::Intern, {}), 0);
    QCOMPARE(only().score(GoalStage::Start, GoalRater::Supervisor), std::optional(4));
}

void TestLearning::aRatingOutsideItsScaleIsRefused()
{
    const auto id = goal(u"Plan a meeting"_s).id;
    for (const int score : {-1, 5})
        QCOMPARE(learning().rate(session(), id, GoalStage::Final, GoalRater::Intern, score).error().id, u"no-score"_s);
    for (const int score : {0, 4})
        QVERIFY(learning().rate(session(), id, GoalStage::Final, GoalRater::Intern, score));
    QCOMPARE(learning().rate(session(), LearningGoalId(id.value + 1000), GoalStage::Final, GoalRater::Intern, 1).error().id,
             u"gone"_s);
}

void TestLearning::theHostsRatingIsGivenByWhoSupervises()
{
    const auto id = goal(u"Lead a talk"_s).id;
    const PersonId supervisor = person(u"Luis"_s);
    Placement supervised = *(*m_workspace)->interns().find(session(), m_placement.id);
    supervised.supervisor = supervisor;
    QVERIFY((*m_workspace)->interns().save(session(), m_placement, supervised));
    Session luis = (*m_workspace)->accounts().add(session(), u"Luis"_s, Role::Organizer, supervisor)->session();
    luis.grants.programmeLead = false;
    const auto rated = [&] { return learning().rate(luis, id, GoalStage::Mid, GoalRater::Supervisor, 3); };
    QVERIFY(!rated());
    luis.grants.supervisor = true;
    luis.supervised = {m_placement.person};
    QVERIFY(rated());
    LearningGoal another;
    another.placement = m_placement.id;
    another.text = u"Draw a map"_s;
    QVERIFY(learning().add(luis, another));
    const auto intern = (*m_workspace)->accounts().add(session(), u"Rosa"_s, Role::Intern, m_placement.person)->session();
    QVERIFY(learning().rate(intern, id, GoalStage::Mid, GoalRater::Intern, 2));
    QVERIFY(!learning().rate(intern, id, GoalStage::Mid, GoalRater::Supervisor, 4));
}

void TestLearning::aGoalTakesItsRatingsAlong()
{
    const auto kept = goal(u"Plan a meeting"_s);
    QVERIFY(learning().rate(session(), kept.id, GoalStage::Start, GoalRater::Intern, 1));
    const auto removed = learning().remove(session(), kept);
    QVERIFY(removed);
    QVERIFY(learning().goals(session(), m_placement.id).isEmpty());
    QVERIFY((*m_workspace)->changes().undo(session(), *removed));
    QCOMPARE(only().score(GoalStage::Start, GoalRater::Intern), std::optional(1));
}

void TestLearning::aPlacementBeginsOnLevelOne()
{
    QCOMPARE(level(), 1);
    QVERIFY(learning().levels(session()).isEmpty());
    QVERIFY(learning().levelChanges(session(), m_placement.id).isEmpty());
}

void TestLearning::theNewestChangeSaysTheLevel()
{
    auto first = change(1, 2, QDate(2026, 10, 5));
    first.reason = u" Two flyers in time "_s;
    Task flyer;
    flyer.title = u"Flyer"_s;
    flyer.placement = m_placement.id;
    first.evidenceTask = *(*m_workspace)->tasks().add(session(), flyer);
    first.id = *learning().changeLevel(session(), first);
    QCOMPARE(newestLabel(), u"Level of Rosa Díaz: from 1 to 2"_s);
    first.reason = u"Two flyers in time"_s;
    first.supervisor = m_placement.supervisor;
    QVERIFY(learning().levelChanges(session(), m_placement.id) == QList{first});
    QVERIFY(learning().changeLevel(session(), change(2, 4)));
    QVERIFY(learning().changeLevel(session(), change(4, 3))); // the same day, and down
    QCOMPARE(level(), 3);
    QCOMPARE(learning().levels(session()), (QHash<PlacementId, int>{{m_placement.id, 3}}));
    const auto changes = learning().levelChanges(session(), m_placement.id);
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes.first().toLevel, 3);
    QCOMPARE(changes.last().toLevel, 2);
}

void TestLearning::aLevelThatCannotBeIsRefused_data()
{
    QTest::addColumn<int>("to");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("id"); // empty: it can be
    const QDate last(2026, 10, 5);   // went to level 2
    QTest::newRow("up") << 3 << today << u"Why"_s << QString();
    QTest::newRow("two up") << 4 << today << u"Why"_s << QString();
    QTest::newRow("down") << 1 << today << u"Why"_s << QString();
    QTest::newRow("on the day of the last change") << 3 << last << u"Why"_s << QString();
    QTest::newRow("no reason") << 3 << today << u"  "_s << u"no-reason"_s;
    QTest::newRow("the same") << 2 << today << u"Why"_s << u"same-level"_s;
    QTest::newRow("too low") << 0 << today << u"Why"_s << u"no-level"_s;
    QTest::newRow("too high") << 5 << today << u"Why"_s << u"no-level"_s;
    QTest::newRow("no day") << 3 << QDate() << u"Why"_s << u"no-day"_s;
    QTest::newRow("a day to come") << 3 << today.addDays(1) << u"Why"_s << u"no-day"_s;
    QTest::newRow("before the last change") << 3 << last.addDays(-1) << u"Why"_s << u"backwards"_s;
}

void TestLearning::aLevelThatCannotBeIsRefused()
{
    QFETCH(int, to);
    QFETCH(QDate, on);
    QFETCH(QString, reason);
    QFETCH(QString, id);
    QVERIFY(learning().changeLevel(session(), change(1, 2, QDate(2026, 10, 5))));
    LevelChange said = change(2, to, on);
    said.reason = reason;
    const auto done = learning().changeLevel(session(), said);
    QCOMPARE(done ? QString() : done.error().id, id);
    QVERIFY(done || done.error().message.contains(u". "_s));
    QCOMPARE(level(), done ? to : 2);
}

void TestLearning::aLevelThatSomebodyChangedIsRefused()
{
    QVERIFY(learning().changeLevel(session(), change(1, 2)));
    QCOMPARE(learning().changeLevel(session(), change(1, 3)).error().id, u"changed"_s);
    QCOMPARE(level(), 2);
}

void TestLearning::whatIsMissingRefusesNoLevel()
{
    QVERIFY(tasks().isEmpty() && learning().goals(session(), m_placement.id).isEmpty());
    QVERIFY(learning().changeLevel(session(), change(1, 4)));
    QCOMPARE(level(), 4);
}

void TestLearning::everyChangeIsUndone()
{
    const auto kept = goal(u"Plan a meeting"_s);
    QVERIFY(learning().rate(session(), kept.id, GoalStage::Start, GoalRater::Intern, 1));
    LearningGoal edited = kept;
    edited.text = u"Lead a meeting"_s;
    LearningGoal more = kept;
    more.id = {};
    const auto rate = [&](GoalStage stage, std::optional<int> score) {
        return bool(learning().rate(session(), kept.id, stage, GoalRater::Intern, score));
    };
    const std::pair<const char *, std::function<bool()>> changes[] = {
        {"goal", [&] { return bool(learning().add(session(), more)); }},
        {"edit a goal", [&] { return bool(learning().save(session(), kept, edited)); }},
        {"rate", [&] { return rate(GoalStage::Mid, 2); }},
        {"rate again", [&] { return rate(GoalStage::Start, 2); }},
        {"take a rating back", [&] { return rate(GoalStage::Start, {}); }},
        {"level", [&] { return bool(learning().changeLevel(session(), change(1, 2))); }},
        {"delete", [&] { return bool(learning().remove(session(), kept)); }},
    };
    for (const auto &[name, make] : changes) {
        const QByteArray before = contentOf((*m_workspace)->store().reader());
        QVERIFY2(make(), name);
        QVERIFY2(contentOf((*m_workspace)->store().reader()) != before, name);
        QVERIFY2(undoNewest(), name);
        QVERIFY2(contentOf((*m_workspace)->store().reader()) == before, name);
    }
}

void TestLearning::theSampleLearns()
{
    const auto made = createDemoWorkspace(m_workspace->file(u"sample.rnf"_s), TestWorkspace::options());
    QVERIFY(made);
    Workspace &sample = **made;
    const Session ana = sample.firstSession();
    const auto placements = sample.interns().placements(ana);
    // Whether or not the sample brings it along.
    if (sample.learning().areas(ana).isEmpty())
        QVERIFY(addDemoLearning(sample, ana));
    int raised = 0;
    for (const auto &placement : placements) {
        if (!placement.isCurrent())
            continue;
        const auto goals = sample.learning().goals(ana, placement.id);
        QVERIFY(goals.size() >= 3 && goals.size() <= 6);
        for (const auto &rated : goals) {
            QVERIFY(!rated.area.isEmpty());
            QCOMPARE(rated.ratings.size(), 4);
            QVERIFY(rated.score(GoalStage::Mid, GoalRater::Supervisor));
        }
        raised += sample.learning().level(ana, placement.id) > 1;
    }
    QCOMPARE(raised, 4);
}

RNF_TEST(TestLearning)
#include "tst_learning.moc"
