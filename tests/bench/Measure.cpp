#include "Measure.h"

#include "PeopleFile.h"

#include "exchange/TableFormats.h"
#include "workspace/WorkspaceSchema.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QTextStream out(stdout);

std::unique_ptr<TableReader> openedList(const QString &path)
{
    auto reader = TableFormats::open(path);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().message));
    return std::move(*reader);
}

} // namespace

Measured measure(const QString &folder, const QStringList &command, const QString &input)
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

void line(const QString &work, qint64 rows, const QString &ours, const QString &peer, const QString &ratio,
          const QString &peak)
{
    out << u"%1 %2 %3 %4 %5 %6\n"_s.arg(work.leftJustified(34))
               .arg(rows, 9)
               .arg(ours.rightJustified(11), peer.rightJustified(11), ratio.rightJustified(7), peak.rightJustified(9))
        << Qt::flush;
}

void line(const QString &work, qint64 rows, const Measured &ours, const std::optional<Measured> &peer)
{
    line(work, rows, u"%1 s"_s.arg(ours.seconds, 0, 'f', 2), peer ? u"%1 s"_s.arg(peer->seconds, 0, 'f', 2) : u"–"_s,
         peer ? QString::number(ours.seconds / peer->seconds, 'f', 2) : u"–"_s, u"%1 MB"_s.arg(ours.peakKiB / 1024));
}

void lineInMilliseconds(const QString &work, qint64 rows, double ours, std::optional<double> peer)
{
    const auto ms = [](double time) { return u"%1 ms"_s.arg(time, 0, 'f', 2); };
    line(work, rows, ms(ours), peer ? ms(*peer) : u"–"_s, peer ? QString::number(ours / *peer, 'f', 3) : u"–"_s, u"–"_s);
}

QJsonObject answer(const Measured &measured) { return QJsonDocument::fromJson(measured.output).object(); }

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

double median(const QList<double> &values) { return percentile(values, 0.5); }

std::unique_ptr<Workspace> opened(const QString &path, bool isReadOnly)
{
    auto workspace = Workspace::open(path, {}, isReadOnly);
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().message));
    return std::move(*workspace);
}

QString firstDifference(const QString &source, const QString &ours)
{
    const auto meant = openedList(source), written = openedList(ours);
    if (written->columns() != meant->columns())
        return u"columns "_s + written->columns().join(u", "_s);
    TableRow from, to;
    while (meant->next(from)) {
        if (!written->next(to))
            return u"nothing from row %1 on"_s.arg(from.number());
        for (int column = 0; column < meant->columns().size(); ++column) {
            const QString cell = to.text(column);
            if (cell != from.text(column))
                return u"row %1, %2: “%3” instead of “%4”"_s.arg(from.number())
                    .arg(meant->columns()[column], cell, from.text(column));
        }
    }
    return written->next(to) ? u"a row too many, %1"_s.arg(to.number()) : QString();
}

QList<double> searchTimes(const QString &path)
{
    const auto workspace = opened(path, true);
    const Session session = workspace->firstSession();
    auto &people = workspace->people();
    constexpr int screen = 32; // as many rows as a window as high as a screen shows
    QList<double> times;
    for (const auto &search : drawnSearches(1000)) {
        for (int length = 1; length <= search.size(); ++length) {
            times += millisecondsOf([&] { people.rows(session, people.firstIds(session, search.left(length), screen)); });
        }
    }
    return times;
}

void writeSchema(const QString &path, const Dialect &dialect)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    for (const auto &text : schemaTexts(dialect))
        file.write(text.toUtf8() + '\n');
    file.write(dialect.textTables);
}

QStringList exportWords(const QString &place, const QString &file)
{
    return {u"export"_s,
            place,
            file,
            u"--json"_s,
            u"--columns"_s,
            u"external_id,given_name,family_name,mobile_phone,email,line1,city,region,postal_code,employer,unit,"
            "job_title,birth_on,tags"_s};
}

double idsTime(const QString &path)
{
    const auto workspace = opened(path, true);
    const Session session = workspace->firstSession();
    QList<double> times;
    for (int i = 0; i < 5; ++i)
        times += millisecondsOf([&] { workspace->people().ids(session, {}); });
    return median(times);
}

double editTime(const QString &path)
{
    const auto workspace = opened(path, false);
    const Session session = workspace->firstSession();
    auto &people = workspace->people();
    QList<double> times;
    for (const PersonId id : people.firstIds(session, {}, 200)) {
        const Person before = *people.find(session, id);
        Person after = before;
        after.pronouns = u"she"_s;
        times += millisecondsOf([&] { expect(bool(people.save(session, before, after)), u"an edit was not saved"_s); });
    }
    return median(times);
}

} // namespace rnf
