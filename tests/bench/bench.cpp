#include "PeopleFile.h"

#include "workspace/Workspace.h"
#include "storage/StorageSchema.h"
#include "workspace/WorkspaceSchema.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

QTextStream out(stdout);

struct Measured {
    double seconds = 0;
    long peakKiB = 0;
    QByteArray output;
};

/// Runs a program to its end in a folder and takes its time and its peak memory.
Measured measure(const QString &folder, const QStringList &command, const QString &input = {})
{
    int pipes[2];
    if (pipe(pipes) != 0)
        qFatal("no pipe");
    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child == 0) {
        dup2(pipes[1], STDOUT_FILENO);
        close(pipes[0]);
        if (!input.isEmpty() && !freopen(qPrintable(input), "r", stdin))
            _exit(126);
        QList<QByteArray> bytes;
        for (const auto &word : command)
            bytes += word.toUtf8();
        std::vector<char *> words;
        for (auto &word : bytes)
            words.push_back(word.data());
        words.push_back(nullptr);
        if (chdir(qPrintable(folder)) == 0)
            execvp(words[0], words.data());
        _exit(127);
    }
    close(pipes[1]);
    Measured measured;
    char buffer[4096];
    for (ssize_t size; (size = read(pipes[0], buffer, sizeof buffer)) > 0;)
        measured.output.append(buffer, size);
    close(pipes[0]);
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    measured.seconds = double(timer.nsecsElapsed()) / 1e9;
    measured.peakKiB = usage.ru_maxrss;
    if (!WIFEXITED(status) || WEXITSTATUS(status) > 1)
        qFatal("%s failed: %s", qPrintable(command.join(u' ')), measured.output.constData());
    return measured;
}

void line(const QString &work, qint64 rows, const QString &ours, const QString &peer, const QString &ratio, const QString &peak)
{
    out << u"%1 %2 %3 %4 %5 %6\n"_s.arg(work.leftJustified(34)).arg(rows, 9).arg(ours.rightJustified(11), peer.rightJustified(11),
                                                                                  ratio.rightJustified(7), peak.rightJustified(9))
        << Qt::flush;
}

void line(const QString &work, qint64 rows, const Measured &ours, const std::optional<Measured> &peer)
{
    line(work, rows, u"%1 s"_s.arg(ours.seconds, 0, 'f', 2), peer ? u"%1 s"_s.arg(peer->seconds, 0, 'f', 2) : u"–"_s,
         peer ? QString::number(ours.seconds / peer->seconds, 'f', 2) : u"–"_s, u"%1 MB"_s.arg(ours.peakKiB / 1024));
}

QJsonObject answer(const Measured &measured)
{
    return QJsonDocument::fromJson(measured.output).object();
}

void expect(bool isRight, const QString &what)
{
    if (!isRight)
        out << "    WRONG: " << what << '\n' << Qt::flush;
}

double percentile(QList<double> values, double share)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values[qMin(values.size() - 1, qsizetype(double(values.size()) * share))];
}

/// Every prefix of the drawn searches: from the key to the rows of the first screen, as the list asks for them.
QList<double> searchTimes(const QString &path)
{
    const auto workspace = Workspace::open(path, {}, true);
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().message));
    const Session session = (*workspace)->firstSession();
    auto &people = (*workspace)->people();
    constexpr int screen = 60;
    QList<double> times;
    for (const auto &search : drawnSearches(1000)) {
        for (int length = 1; length <= search.size(); ++length) {
            QElapsedTimer timer;
            timer.start();
            people.rows(session, people.firstIds(session, search.left(length), screen));
            times += double(timer.nsecsElapsed()) / 1e6;
        }
    }
    return times;
}

/// What database browsers do: `LIKE '%x%'` over five columns of a flat table.
QList<double> likeTimes(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open(qPrintable(path), &database);
    QList<double> times;
    for (const auto &search : drawnSearches(20)) {
        const QByteArray like = "'%" + search.left(4).toUtf8() + "%'";
        const QByteArray sql = "SELECT rowid FROM flat WHERE given LIKE " + like + " OR family LIKE " + like + " OR phone LIKE " + like
            + " OR email LIKE " + like + " OR line1 LIKE " + like + " ORDER BY family, given LIMIT 60";
        QElapsedTimer timer;
        timer.start();
        sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr);
        times += double(timer.nsecsElapsed()) / 1e6;
    }
    sqlite3_close(database);
    return times;
}

void writeSchema(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    for (const auto &text : schemaTexts(sqliteDialect))
        file.write(text.toUtf8() + '\n');
    file.write(textIndexTables);
}

void benchSize(const QString &program, const QString &scripts, qint64 rows)
{
    const QTemporaryDir folder;
    const QString at = folder.path();
    const auto script = [&](const QString &name) { return scripts + u'/' + name; };
    qputenv("XDG_DATA_HOME", at.toUtf8());
    writePeopleFile(at + u"/people.csv"_s, rows);
    writeSchema(at + u"/schema.sql"_s);

    measure(at, {program, u"new"_s, u"w.rnf"_s});
    const auto preview = measure(at, {program, u"import"_s, u"w.rnf"_s, u"people.csv"_s, u"--json"_s});
    const auto peerImport = measure(at, {u"sqlite3"_s, u"peer.db"_s}, script(u"peer_import.sql"_s));
    const auto flatImport = measure(at, {u"sqlite3"_s, u"flat.db"_s}, script(u"peer_flat.sql"_s));
    line(u"import, 14 columns"_s, rows, preview, peerImport);
    line(u"  beside a flat .import"_s, rows, preview, flatImport);
    const auto imported = answer(preview);
    expect(imported.value(u"created"_s).toInteger() == rows, u"created %1"_s.arg(imported.value(u"created"_s).toInteger()));

    const auto written = measure(at, {program, u"export"_s, u"w.rnf"_s, u"ours.csv"_s, u"--json"_s, u"--columns"_s,
                                      u"external_id,given_name,family_name,mobile_phone,email,line1,city,region,postal_code,employer,"
                                      "unit,job_title,birth_on,tags"_s});
    const auto peerWritten = measure(at, {u"sqlite3"_s, u"peer.db"_s}, script(u"peer_export.sql"_s));
    line(u"export, 14 columns"_s, rows, written, peerWritten);

    const auto ours = searchTimes(at + u"/w.rnf"_s);
    const auto like = likeTimes(at + u"/flat.db"_s);
    const auto ms = [](double time) { return u"%1 ms"_s.arg(time, 0, 'f', 2); };
    line(u"search to first screen, p95"_s, rows, ms(percentile(ours, 0.95)), ms(percentile(like, 0.95)),
         QString::number(percentile(ours, 0.95) / percentile(like, 0.95), 'f', 3), u"–"_s);
    line(u"  slowest"_s, rows, ms(percentile(ours, 1)), ms(percentile(like, 1)), u"–"_s, u"–"_s);

    line(u"check"_s, rows, measure(at, {program, u"check"_s, u"w.rnf"_s, u"--json"_s}), {});
    line(u"undo the import"_s, rows,
         measure(at, {program, u"undo"_s, u"w.rnf"_s, u"--json"_s, u"--action"_s,
                      QString::number(imported.value(u"action"_s).toInteger())}),
         {});
    const auto left = answer(measure(at, {program, u"list"_s, u"w.rnf"_s, u"--json"_s}));
    expect(left.value(u"total"_s).toInteger() == 0, u"people left after the undo"_s);

    const qint64 faults = writePeopleFile(at + u"/people.csv"_s, rows, true);
    const auto faulty = measure(at, {program, u"import"_s, u"w.rnf"_s, u"people.csv"_s, u"--json"_s, u"--rejects"_s, u"rejects.csv"_s});
    line(u"import with 1 % faults"_s, rows, faulty, {});
    expect(answer(faulty).value(u"rejected"_s).toInteger() == faults, u"rejected rows"_s);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"rankandfile"_s);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "generate"_L1) {
        writePeopleFile(arguments.value(3), arguments.value(2).toLongLong(), arguments.contains(u"--faults"_s));
        return 0;
    }
    QList<qint64> sizes;
    for (const auto &word : arguments.mid(3))
        sizes += word.toLongLong();
    if (sizes.isEmpty())
        sizes = {5'000, 50'000, 1'000'000};
    line(u"work"_s, 0, u"ours"_s, u"peer"_s, u"ratio"_s, u"peak"_s);
    for (const qint64 size : sizes)
        benchSize(arguments.value(1), arguments.value(2), size);
    return 0;
}
