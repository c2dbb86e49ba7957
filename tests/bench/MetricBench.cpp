#include "MetricBench.h"

#include "insight/Metrics.h"
#include "storage/Database.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int runs = 3;
constexpr int weeksOfEntries = 40; ///< that `metric_data.sql` fills, so that all entries are counted
const QDate benchDay(2026, 11, 16);

/// Reads what the metrics read most, and does as little with it as can be.
constexpr auto plainCount =
    "SELECT unit_id, count(DISTINCT person_id) FROM employment WHERE end_on IS NULL GROUP BY unit_id;"
    "SELECT work_area_id, sum(minutes) FROM time_entry GROUP BY work_area_id;";

void execute(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    char *problem = nullptr;
    if (sqlite3_open(qPrintable(path), &database) != SQLITE_OK
        || sqlite3_exec(database, sql.constData(), nullptr, nullptr, &problem) != SQLITE_OK)
        qFatal("%s", problem ? problem : "the workspace of the bench cannot be opened");
    sqlite3_close(database);
}

QString madeWorkspace(const QString &folder, const QString &program, const QString &scripts, qint64 people)
{
    const QString path = folder + u"/metrics.rnf"_s;
    if (QProcess::execute(program, {u"new"_s, path}) != 0)
        qFatal("no workspace");
    QFile script(scripts + u"/metric_data.sql"_s);
    if (!script.open(QIODevice::ReadOnly))
        qFatal("no metric_data.sql");
    execute(path, script.readAll().replace("@people", QByteArray::number(people)));
    return path;
}

/// Of several runs the quickest, in milliseconds.
template <typename Work>
double quickest(Work work)
{
    double best = 0;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        const double time = double(timer.nsecsElapsed()) / 1e6;
        best = i == 0 ? time : qMin(best, time);
    }
    return best;
}

} // namespace

void benchMetrics(const QString &program, const QString &scripts, qint64 people)
{
    QTextStream out(stdout);
    const QTemporaryDir folder;
    const QString path = madeWorkspace(folder.path(), program, scripts, people);
    const double peer = quickest([&] { execute(path, plainCount); });
    out << u"%1 people, %2 entries; a plain count of both: %3 ms\n"_s.arg(people).arg(people / 2).arg(peer, 0, 'f', 0);
    Database database(path, Database::Mode::Read);
    const Snapshot snapshot(database);
    for (const auto &metric : Metrics::all()) {
        MetricQuestion question;
        question.today = benchDay;
        question.period = MetricPeriod::lastWeeks(benchDay, weeksOfEntries);
        if (metric.about == MetricAbout::Events || metric.about == MetricAbout::OneEvent
            || metric.about == MetricAbout::Everybody)
            question.period = {};
        MetricTable table;
        const double time = quickest([&] { table = Metrics::ask(database, metric, question); });
        out << u"%1 %2 people %3 ms %4\n"_s.arg(metric.name.leftJustified(22))
                   .arg(table.things.people.size(), 9)
                   .arg(time, 9, 'f', 1)
                   .arg(time / peer, 7, 'f', 2)
            << Qt::flush;
    }
}

} // namespace rnf
