#include "support/TestProgram.h"

#include "MadeAgendas.h"
#include "PlainAgenda.h"

#include "agenda/AgendaBuilder.h"
#include "agenda/AgendaEvaluator.h"
#include "agenda/AgendaModel.h"
#include "agenda/RoomChanges.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

constexpr double longEnough = 600; ///< seconds; what is counted in steps ends long before

AgendaPlan built(const AgendaProblem &problem, qint64 iterations, quint64 seed = 1)
{
    const Job job;
    return *AgendaBuilder::build(problem, {seed, longEnough, iterations}, job);
}

AgendaScore scoreByHand(const AgendaProblem &problem, const AgendaPlacements &placements)
{
    return AgendaEvaluator(problem, placements).score();
}

int movedSince(const AgendaProblem &problem, const AgendaPlacements &placements)
{
    int moved = 0;
    for (qsizetype i = 0; i < placements.size(); ++i)
        moved += placements[i] != problem.activities[i].present;
    return moved;
}

} // namespace

/// What the builder makes of a problem.
class TestAgendaBuilder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingBetterIsFoundByTryingAll_data()
    {
        QTest::addColumn<bool>("isTimeline");
        QTest::newRow("grid") << false;
        QTest::newRow("timeline") << true;
    }
    void nothingBetterIsFoundByTryingAll()
    {
        QFETCH(const bool, isTimeline);
        int solvable = 0;
        for (quint32 seed = 0; seed < 25; ++seed) {
            const auto problem = smallProblem(seed, isTimeline);
            const auto plan = built(problem, 30'000);
            QVERIFY(plan.score == plainScore(problem, plan.placements));
            const auto best = bestOfAll(problem);
            solvable += best.has_value();
            QCOMPARE(plan.score.hard() == 0, best.has_value());
            if (best)
                QCOMPARE(plan.score.soft(problem.weights), best->soft(problem.weights));
        }
        QVERIFY(solvable > 5);
    }

    void whatHasNoPlaceStaysOutAndNothingClashes()
    {
        AgendaProblem problem;
        problem.rooms.resize(1);
        for (int i = 0; i < 3; ++i) {
            AgendaActivity activity;
            activity.length = 60;
            activity.places = {{0, 0}, {0, 60}};
            problem.activities += activity;
        }
        problem.picks = {{0}, {2}, {2}, {0}, {1}};
        const auto plan = built(problem, 20'000);
        QCOMPARE(plan.score.unplaced, 1);
        QCOMPARE(plan.score.hard(), 1);
        QVERIFY(!plan.placements[1]); // the one that fewest want
    }

    void pinsAreKeptEvenWhereTheyClash()
    {
        AgendaProblem problem;
        problem.rooms.resize(1);
        AgendaActivity activity;
        activity.length = 60;
        activity.places = {{0, 0}, {0, 60}};
        activity.pin = AgendaPlace{0, 0};
        problem.activities = {activity, activity};
        const auto plan = built(problem, 100);
        QCOMPARE(plan.placements, (AgendaPlacements{AgendaPlace{0, 0}, AgendaPlace{0, 0}}));
        QCOMPARE(plan.score.clashes, 1);
    }

    void nothingToPlaceIsAPlanToo()
    {
        QVERIFY(built({}, 100).placements.isEmpty());
        AgendaProblem problem;
        problem.activities.resize(1);
        QCOMPARE(built(problem, 100).score.unplaced, 1);
    }

    void sameSeedAndStepsGiveTheSamePlan()
    {
        const auto problem = madeConference({40, 8, 6, 100, 6}, 1);
        const auto plan = built(problem, 15'000, 7);
        QVERIFY(plan == built(problem, 15'000, 7));
        QVERIFY(plan.placements != built(problem, 15'000, 8).placements);
    }

    void cancellingKeepsNothing()
    {
        Job job;
        int heard = 0;
        const auto plan =
            AgendaBuilder::build(madeConference({40, 8, 6, 100, 6}, 1), {1, longEnough, 0}, job, [&](const AgendaPlan &) {
                ++heard;
                job.cancel();
            });
        QVERIFY(!plan);
        QVERIFY(heard > 0);
    }

    void theBestSoFarOnlyGetsBetter()
    {
        const auto problem = madeConference({40, 8, 6, 100, 6}, 1);
        std::optional<AgendaPlan> last;
        bool isBetter = true;
        const Job job;
        const auto plan = AgendaBuilder::build(problem, {1, longEnough, 50'000}, job, [&](const AgendaPlan &best) {
            isBetter = isBetter && (!last || best.score.isBetterThan(last->score, problem.weights));
            last = best;
        });
        QVERIFY(isBetter);
        QVERIFY(last);
        QCOMPARE(last->score.soft(problem.weights), plan->score.soft(problem.weights));
        QVERIFY(last->score == scoreByHand(problem, last->placements));
    }

    void tightHallsFindTheirPlaces_data()
    {
        QTest::addColumn<Tightness>("tightness");
        QTest::newRow("easy") << Tightness::Easy;
        QTest::newRow("hard") << Tightness::Hard;
        QTest::newRow("very hard") << Tightness::VeryHard;
    }
    void tightHallsFindTheirPlaces()
    {
        QFETCH(const Tightness, tightness);
        for (quint32 seed = 1; seed <= 5; ++seed) {
            const auto made = tightHalls(seed, tightness);
            QCOMPARE(scoreByHand(made.problem, made.planted).hard(), 0);
            QCOMPARE(built(made.problem, 20'000).score.hard(), 0);
        }
    }

    void fewMoveWhenSpeakersFallOut()
    {
        for (quint32 seed = 1; seed <= 5; ++seed) {
            const auto made = hallsWithAbsences(seed);
            int displaced = 0;
            for (const auto &activity : made.problem.activities)
                displaced += !activity.places.contains(*activity.present);
            QCOMPARE(scoreByHand(made.problem, made.planted).hard(), 0);
            QVERIFY(displaced >= 5);
            const auto plan = built(made.problem, 200'000);
            QCOMPARE(plan.score.hard(), 0);
            QVERIFY(movedSince(made.problem, plan.placements) <= 2 * displaced);
        }
    }

    void aGoodPresentPlanIsLeftAlone()
    {
        auto made = tightHalls(1, Tightness::Hard);
        for (qsizetype i = 0; i < made.planted.size(); ++i)
            made.problem.activities[i].present = made.planted[i];
        QCOMPARE(movedSince(made.problem, built(made.problem, 1'000).placements), 0);
    }

    void peopleStayInTheirRoomWhereThatCostsNothing()
    {
        AgendaProblem problem;
        problem.rooms = {AgendaRoom{}, AgendaRoom{}};
        for (const int start : {0, 0, 60, 60, 120, 120}) { // in blocks without a break
            AgendaActivity activity;
            activity.length = 60;
            activity.places = {{0, start}, {1, start}};
            problem.activities += activity;
        }
        problem.picks = {{0, 2, 4}, {0, 2, 4}, {1, 3, 5}, {1, 2}};
        const AgendaPlacements crossed{AgendaPlace{0, 0},  AgendaPlace{1, 0},   AgendaPlace{1, 60},
                                       AgendaPlace{0, 60}, AgendaPlace{0, 120}, AgendaPlace{1, 120}};
        QCOMPARE(roomChanges(problem, crossed), 2 + 2 + 2 + 0);
        const auto plan = built(problem, 100);
        QCOMPARE(plan.score.hard(), 0);
        QCOMPARE(roomChanges(problem, plan.placements), 1);
    }

    void settlingKeepsEverythingElse()
    {
        for (quint32 seed = 0; seed < 30; ++seed) {
            const auto problem = smallProblem(seed, seed % 2, 6);
            const AgendaModel model(problem);
            std::vector<AgendaSpot> spots;
            AgendaPlacements before;
            for (int a = 0; a < model.size(); ++a) {
                spots.push_back(model.spot(a, model.activity(a).options.front()));
                before += spots.back().place();
            }
            const auto score = settleRooms(model, spots);
            AgendaPlacements after;
            for (int a = 0; a < model.size(); ++a) {
                QCOMPARE(spots[size_t(a)].start, before[a]->start);
                after += spots[size_t(a)].place();
            }
            QVERIFY(score == plainScore(problem, after));
            QVERIFY(!plainScore(problem, before).isBetterThan(score, problem.weights));
            QVERIFY(roomChanges(problem, after) <= roomChanges(problem, before));
        }
    }

    void conferencesMissFarLessThanByChance()
    {
        const auto problem = madeConference({40, 8, 6, 200, 6}, 1);
        AgendaPlacements anyhow;
        for (int i = 0; i < problem.activities.size(); ++i)
            anyhow += problem.activities[0].places[i];
        const auto chance = scoreByHand(problem, anyhow);
        const auto plan = built(problem, 60'000);
        QCOMPARE(plan.score.hard(), 0);
        QVERIFY(plan.score.part(AgendaPart::Missed) < chance.part(AgendaPart::Missed) / 2);
    }
};

RNF_TEST(TestAgendaBuilder)
#include "tst_agenda_builder.moc"
