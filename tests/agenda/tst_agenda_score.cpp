#include "support/TestProgram.h"

#include "MadeAgendas.h"
#include "PlainAgenda.h"

#include "../support/Chance.h"

#include "agenda/AgendaEvaluator.h"
#include "agenda/AgendaReasons.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

AgendaActivity held(int start, int end, int room = 0)
{
    AgendaActivity activity;
    activity.length = end - start;
    activity.pin = AgendaPlace{room, start};
    return activity;
}

AgendaScore scoreOf(const AgendaProblem &problem)
{
    AgendaPlacements placements;
    for (const auto &activity : problem.activities)
        placements += activity.pin;
    return AgendaEvaluator(problem, placements).score();
}

/// In rooms of their own, with one attendee who wants the first `wanted` of them.
AgendaProblem pickedBy(QList<AgendaActivity> activities, int wanted)
{
    AgendaProblem problem;
    problem.rooms.resize(activities.size());
    for (int i = 0; i < activities.size(); ++i)
        activities[i].pin->room = i;
    problem.activities = activities;
    problem.picks.resize(1);
    for (int i = 0; i < wanted; ++i)
        problem.picks[0] += i;
    return problem;
}

AgendaProblem agendaOf(int seed, bool isTimeline) { return smallProblem(quint32(seed), isTimeline, 6); }

} // namespace

/// How a plan is judged, and how quickly that is told of a move.
class TestAgendaScore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneOfTwoAtOnceIsMissed()
    {
        auto problem = pickedBy({held(600, 660), held(600, 660), held(660, 720)}, 3);
        QCOMPARE(scoreOf(problem).part(AgendaPart::Missed), 1);

        auto repeat = held(840, 900, 3);
        repeat.repeats = 0;
        problem.activities += repeat;
        problem.rooms.resize(4);
        QCOMPARE(scoreOf(problem).part(AgendaPart::Missed), 0);
    }

    void theMostThatCanBeAttendedCounts()
    {
        const auto problem = pickedBy({held(600, 660), held(660, 720), held(630, 690)}, 3);
        QCOMPARE(scoreOf(problem).part(AgendaPart::Missed), 1);
    }

    void backToBackIsNoClash()
    {
        AgendaProblem problem;
        problem.rooms.resize(1);
        problem.activities = {held(540, 600), held(600, 660)};
        for (auto &activity : problem.activities)
            activity.people = {7};
        QCOMPARE(scoreOf(problem).hard(), 0);
        QCOMPARE(scoreOf(problem).part(AgendaPart::Rush), 0);

        problem.activities[0].after = 5;
        QCOMPARE(scoreOf(problem).clashes, 1);
    }

    void oneWhoMissesMuchIsWorseThanManyWhoMissLittle()
    {
        auto problem = pickedBy({held(0, 60), held(0, 60), held(60, 120), held(60, 120)}, 4);
        problem.picks = {{0, 1, 2, 3}, {}};
        const auto unfair = scoreOf(problem);
        problem.picks = {{0, 1}, {2, 3}};
        const auto fair = scoreOf(problem);
        QCOMPARE(unfair.part(AgendaPart::Missed), fair.part(AgendaPart::Missed));
        QCOMPARE(unfair.part(AgendaPart::WorstMissed), 2);
        QVERIFY(unfair.soft(problem.weights) > fair.soft(problem.weights));
    }

    /// Whatever somebody drags wherever, also on top of something: every part is what counting them all anew says.
    void everyPartIsWhatPlainCountingSays_data()
    {
        QTest::addColumn<bool>("isTimeline");
        QTest::newRow("grid") << false;
        QTest::newRow("timeline") << true;
    }
    void everyPartIsWhatPlainCountingSays()
    {
        QFETCH(const bool, isTimeline);
        for (int seed = 0; seed < 60; ++seed) {
            Chance chance(quint32(seed) + 1000);
            const auto problem = agendaOf(seed, isTimeline);
            AgendaPlacements placements(problem.activities.size());
            AgendaEvaluator evaluator(problem, placements);
            for (int i = 0; i < 30; ++i) {
                const int activity = chance.below(int(placements.size()));
                const auto &places = problem.activities[chance.below(int(placements.size()))].places;
                const AgendaMove move{activity, chance.below(5) ? std::optional(chance.any(places)) : std::nullopt};
                const auto before = evaluator.score();
                const auto price = evaluator.priceOf(move);
                QCOMPARE(evaluator.score(), before);
                evaluator.move(move);
                placements[activity] = move.to;
                QCOMPARE(evaluator.placeOf(activity), move.to);
                QVERIFY(evaluator.score() == plainScore(problem, placements));
                QVERIFY(evaluator.score() - before == price);
            }
        }
    }

    void conferencesAreCountedAlikeInWhateverOrderTheyAreFilled()
    {
        const auto problem = madeConference({40, 8, 6, 200, 6}, 3);
        Chance chance(5);
        AgendaPlacements placements(problem.activities.size());
        AgendaEvaluator dragged(problem, placements);
        for (int i = 0; i < 500; ++i) {
            const int activity = chance.below(int(placements.size()));
            placements[activity] = chance.any(problem.activities[activity].places);
            dragged.move({activity, placements[activity]});
        }
        QVERIFY(AgendaEvaluator(problem, placements).score() == dragged.score());
        qint64 missed = 0;
        for (int person = 0; person < problem.picks.size(); ++person)
            missed += dragged.missedBy(person);
        QCOMPARE(missed, dragged.score().part(AgendaPart::Missed));
    }

    void whoWantsBothIsNamed()
    {
        auto problem = pickedBy({held(0, 60), held(0, 60), held(0, 60)}, 2);
        problem.picks = {{0, 1}, {0, 2}, {0, 2}, {1, 2}};
        const auto reasons = explainPlacement(problem, {AgendaPlace{0, 0}, AgendaPlace{1, 0}, AgendaPlace{2, 0}}, 0);
        QCOMPARE(reasons.pickers, 3);
        QCOMPARE(reasons.rivals, (QList<AgendaRival>{{2, {1, 2}}, {1, {0}}}));
    }

    void alternativesHaveTheirPriceAndObstaclesTheirRule()
    {
        AgendaProblem problem;
        problem.rooms = {AgendaRoom{}, AgendaRoom{2}};
        const QList<AgendaPlace> anywhere{{0, 0}, {0, 60}, {1, 0}, {1, 60}};
        for (int i = 0; i < 3; ++i) {
            AgendaActivity activity;
            activity.length = 60;
            activity.places = anywhere;
            problem.activities += activity;
        }
        problem.activities[0].expected = 5;
        problem.activities[1].people = {1};
        problem.activities[0].people = {1};
        problem.activities[2].pin = AgendaPlace{0, 60};
        problem.travel = 0;
        problem.picks = {{0, 2}};
        const AgendaPlacements placements{AgendaPlace{0, 0}, AgendaPlace{1, 60}, AgendaPlace{0, 60}};
        const auto reasons = explainPlacement(problem, placements, 0);

        // To the small room at the same time: three without a seat. Taking the place of the other talk of its speaker: these
        // three, and one who wants what runs there at once.
        QCOMPARE(reasons.alternatives.size(), 2);
        QCOMPARE(reasons.alternatives[0].place, (AgendaPlace{1, 0}));
        QCOMPARE(reasons.alternatives[0].price, 300);
        QCOMPARE(reasons.alternatives[1].place, (AgendaPlace{1, 60}));
        QCOMPARE(reasons.alternatives[1].swapsWith, 1);
        QCOMPARE(reasons.alternatives[1].change.part(AgendaPart::Missed), 1);
        QCOMPARE(reasons.obstacles, (QList<AgendaObstacle>{{{0, 60}, AgendaObstacle::PersonBusy, 1}}));

        const auto ofPinned = explainPlacement(problem, placements, 2);
        QVERIFY(ofPinned.alternatives.isEmpty());
        QCOMPARE(ofPinned.obstacles.size(), 3);
        QCOMPARE(ofPinned.obstacles[0].rule, AgendaObstacle::NotAllowed);
    }

    /// Every price is that of really moving there.
    void everyAlternativeKeepsItsPromise()
    {
        for (int seed = 0; seed < 40; ++seed) {
            const auto problem = agendaOf(seed, seed % 2);
            Chance chance(quint32(seed) + 1);
            AgendaPlacements placements;
            for (const auto &activity : problem.activities)
                placements += activity.pin ? *activity.pin : chance.any(activity.places);
            const auto before = plainScore(problem, placements);
            for (int a = 0; a < placements.size(); ++a) {
                const auto reasons = explainPlacement(problem, placements, a);
                for (const auto &alternative : reasons.alternatives) {
                    auto moved = placements;
                    if (alternative.swapsWith >= 0)
                        moved[alternative.swapsWith] = placements[a];
                    moved[a] = alternative.place;
                    const auto change = plainScore(problem, moved) - before;
                    QVERIFY(change == alternative.change);
                    QVERIFY(change.hard() <= 0);
                }
            }
        }
    }
};

RNF_TEST(TestAgendaScore)
#include "tst_agenda_score.moc"
