#include "AgendaBench.h"

#include "../agenda/MadeAgendas.h"

#include "agenda/AgendaBuilder.h"
#include "agenda/AgendaEvaluator.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTextStream>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int seedsTried = 20;

void printAgendaLine(const QString &instance, const QString &published, const QString &target, const QString &reached,
                     const QString &time)
{
    QTextStream(stdout) << instance.leftJustified(30) << published.rightJustified(22) << target.rightJustified(24)
                        << reached.rightJustified(40) << time.rightJustified(12) << '\n';
}

double millisecondsSince(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

QString ms(double time) { return u"%1 ms"_s.arg(time, 0, 'f', time < 10 ? 2 : 0); }

struct Feasible {
    std::optional<double> after; ///< milliseconds
    AgendaPlan plan;
};

Feasible firstFeasible(const AgendaProblem &problem, quint32 seed, double seconds)
{
    Feasible feasible;
    const Job job;
    QElapsedTimer timer;
    timer.start();
    feasible.plan = *AgendaBuilder::build(problem, {seed, seconds}, job, [&](const AgendaPlan &best) {
        if (best.score.hard() == 0 && !feasible.after)
            feasible.after = millisecondsSince(timer);
    });
    return feasible;
}

void benchHalls(const QString &name, Tightness tightness)
{
    int inTime = 0;
    double longest = 0;
    for (quint32 seed = 1; seed <= seedsTried; ++seed) {
        const double after = firstFeasible(tightHalls(seed, tightness).problem, seed, 5).after.value_or(5000);
        inTime += after < 100;
        longest = std::max(longest, after);
    }
    printAgendaLine(name, u"seconds (solver)"_s, u"20 of 20 in 100 ms"_s, u"%1 of %2"_s.arg(inTime).arg(seedsTried),
                    ms(longest));
}

void benchAbsences()
{
    int good = 0, moved = 0, displaced = 0;
    double longest = 0;
    for (quint32 seed = 1; seed <= seedsTried; ++seed) {
        const auto made = hallsWithAbsences(seed);
        const auto feasible = firstFeasible(made.problem, seed, 0.5);
        longest = std::max(longest, feasible.after.value_or(5000));
        int moves = 0, mustMove = 0;
        for (int i = 0; i < made.problem.activities.size(); ++i) {
            const auto &activity = made.problem.activities[i];
            moves += feasible.plan.placements[i] != activity.present;
            mustMove += !activity.places.contains(*activity.present);
        }
        good += feasible.plan.score.hard() == 0 && moves <= 2 * mustMove;
        moved += moves;
        displaced += mustMove;
    }
    printAgendaLine(u"five speakers fall out"_s, u"–"_s, u"moves ≤ 2 × displaced"_s,
                    u"%1 of %2, %3 moves for %4"_s.arg(good).arg(seedsTried).arg(moved).arg(displaced), ms(longest));
}

qint64 hurt(const AgendaScore &score) { return score.part(AgendaPart::Missed) + score.part(AgendaPart::Overflow); }

double hurtByChance(const AgendaProblem &problem)
{
    std::mt19937 random(1);
    double sum = 0;
    for (int i = 0; i < 20; ++i) {
        auto places = problem.activities[0].places;
        std::ranges::shuffle(places, random);
        AgendaPlacements placements;
        for (qsizetype a = 0; a < problem.activities.size(); ++a)
            placements += places[a];
        sum += double(hurt(AgendaEvaluator(problem, placements).score()));
    }
    return sum / 20;
}

void benchConference(const ConferenceSize &size, int target)
{
    const auto problem = madeConference(size, 1);
    const double byChance = hurtByChance(problem);
    QElapsedTimer timer;
    timer.start();
    const Job job;
    const auto plan = AgendaBuilder::build(problem, {1, 0.05}, job);
    const double time = millisecondsSince(timer);
    printAgendaLine(u"made, %1 in %2 × %3"_s.arg(size.sessions).arg(size.timeSlots).arg(size.rooms), u"–"_s,
                    u"−%1 % in 50 ms"_s.arg(target),
                    u"−%1 % (%2 of %3)"_s.arg(100 - 100 * double(hurt(plan->score)) / byChance, 0, 'f', 1)
                        .arg(hurt(plan->score))
                        .arg(byChance, 0, 'f', 0),
                    ms(time));
}

/// What one question of price takes while somebody drags, and the first complete plan.
void benchGrowth(const ConferenceSize &size)
{
    const auto problem = madeConference(size, 1);
    const auto feasible = firstFeasible(problem, 1, 0.2);
    AgendaEvaluator evaluator(problem, feasible.plan.placements);
    std::mt19937 random(1);
    double sum = 0, longest = 0;
    constexpr int drags = 1000;
    for (int i = 0; i < drags; ++i) {
        const int activity = int(random() % unsigned(size.sessions));
        const auto &places = problem.activities[activity].places;
        QElapsedTimer timer;
        timer.start();
        evaluator.priceOf({activity, places[qsizetype(random() % size_t(places.size()))]});
        const double time = millisecondsSince(timer);
        sum += time;
        longest = std::max(longest, time);
    }
    printAgendaLine(u"drag, %1 sessions, %2 people"_s.arg(size.sessions).arg(size.people), u"–"_s, u"< 1 ms"_s,
                    u"%1, at most %2; first plan"_s.arg(ms(sum / drags), ms(longest)), ms(*feasible.after));
}

void benchFile(const QString &program, const QString &path, const QString &published, const QString &target, double seconds)
{
    QProcess run;
    run.start(program, {u"agenda"_s, u"--json"_s, u"--problem"_s, path, u"--seconds"_s, QString::number(seconds)});
    run.waitForFinished(-1);
    const auto answer = QJsonDocument::fromJson(run.readAllStandardOutput()).object();
    printAgendaLine(QFileInfo(path).completeBaseName(), published, target,
                    u"%1, missed %2, hard %3"_s.arg(answer[u"objective"_s].toInteger())
                        .arg(answer[u"missed"_s].toInt())
                        .arg(answer[u"hard_conflicts"_s].toInt(-1)),
                    ms(answer[u"seconds"_s].toDouble() * 1000));
}

} // namespace

void benchAgenda(const QString &program, const QString &corpora, double seconds)
{
    printAgendaLine(u"instance"_s, u"published"_s, u"target"_s, u"reached"_s, u"time"_s);
    benchHalls(u"tight halls, easy"_s, Tightness::Easy);
    benchHalls(u"tight halls, hard"_s, Tightness::Hard);
    benchHalls(u"tight halls, very hard"_s, Tightness::VeryHard);
    benchAbsences();
    benchConference({40, 8, 6, 400, 6}, 70);
    benchConference({27, 5, 6, 300, 5}, 50);
    benchConference({120, 15, 8, 2'000, 8}, 60);
    benchConference({400, 40, 10, 5'000, 12}, 70);
    for (const ConferenceSize size : {ConferenceSize{40, 8, 6, 500, 12}, ConferenceSize{120, 15, 8, 1'500, 12},
                                      ConferenceSize{400, 40, 10, 5'000, 12}, ConferenceSize{1'100, 74, 15, 13'750, 12}})
        benchGrowth(size);
    if (corpora.isEmpty())
        qFatal("RNF_CORPORA names no folder with the files of other programs");
    benchFile(program, corpora + u"/schedule/felixrauh+conference_scheduler/examples/orbel2017"_s, u"231 missed"_s,
              u"≤ 97 missed in 10 s"_s, seconds);
    const QMap<QString, std::pair<QString, QString>> known{{u"GECCO20.xlsx"_s, {u"6,223 / 7,750"_s, u"≤ 6,280"_s}},
                                                           {u"OR60F.xlsx"_s, {u"433"_s, u"≤ 433"_s}}};
    const QDir books(corpora + u"/schedule/ahmedkheiri+CoSPLib/Dataset"_s);
    for (const auto &name : books.entryList({u"*.xlsx"_s})) {
        const auto [published, target] = known.value(name, {u"–"_s, u"complete"_s});
        benchFile(program, books.filePath(name), published, target, seconds);
    }
}

} // namespace rnf
