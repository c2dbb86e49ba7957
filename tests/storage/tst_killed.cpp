#include "support/RandomWork.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <unistd.h>

using namespace rnf;
using namespace Qt::StringLiterals;

namespace {

const QString honest = u"--work"_s;
const QString hasty = u"--work-hastily"_s;

/// One line, written at once: the number and name of an action that the child calls done.
void acknowledge(qint64 seq, const QString &label)
{
    const QByteArray line = QByteArray::number(seq) + ' ' + label.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size())
        _exit(1);
}

/// The control: says "done" just before the commit, as a program would that trusts in what comes next.
class HastyAcknowledgement : public DerivedData {
public:
    explicit HastyAcknowledgement(Database &database) : m_newest(database, u"SELECT max(seq) FROM action"_s) {}

    void refresh(const ChangedRows &) override
    {
        acknowledge(m_newest.one<qint64>().value_or(0) + 1, {});
        usleep(5000); // a slow disk
    }
    void rebuild() override {}
    bool isSound() override { return true; }

private:
    Statement m_newest;
};

/// Works until it is killed: the file is made if it is not there.
int work(const QString &path, unsigned seed, bool isHasty)
{
    auto opened = QFile::exists(path) ? Workspace::open(path, TestWorkspace::options())
                                      : Workspace::create(path, {u"Local 1184"_s, u"Ana"_s}, TestWorkspace::options());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    Workspace &workspace = **opened;
    const Session session = workspace.firstSession();
    qint64 newest = 0;
    const auto tell = [&] {
        const auto last = workspace.changes().history(session, 1).first();
        if (std::exchange(newest, last.seq) != last.seq && !isHasty)
            acknowledge(last.seq, last.label);
    };
    tell();
    if (isHasty)
        workspace.store().addDerived<HastyAcknowledgement>();
    RandomWork random(workspace, session, seed);
    while (true) {
        switch (random.pick(8)) {
        case 0:
            random.addMany(20 + random.pick(60));
            break;
        case 1:
            random.undo();
            break;
        default:
            random.step();
        }
        tell();
    }
}

struct Acknowledged {
    qint64 seq;
    QString label;
};

/// Starts a child, kills it after so many of its acknowledgements and a little more, and reads the rest of what it said.
QList<Acknowledged> killWhileWorking(const QString &mode, const QString &path, unsigned seed, int acknowledgements,
                                     int microseconds)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {u"tst_killed"_s, mode, path, QString::number(seed)},
                QIODevice::ReadOnly);
    QByteArray said;
    while (said.count('\n') < acknowledgements && child.waitForReadyRead(-1))
        said += child.readAll();
    usleep(useconds_t(microseconds));
    child.kill();
    child.waitForFinished(-1);
    said += child.readAll();
    QList<Acknowledged> acknowledged;
    const auto lines = said.split('\n');
    for (const auto &line : lines.first(lines.size() - 1)) {
        const auto space = line.indexOf(' ');
        acknowledged += {line.first(space).toLongLong(), QString::fromUtf8(line.sliced(space + 1))};
    }
    return acknowledged;
}

/// The acknowledged actions that the file does not have. The hasty child does not know their names.
QList<Acknowledged> lost(Workspace &workspace, QList<Acknowledged> acknowledged)
{
    acknowledged.removeIf([&](const Acknowledged &action) {
        const auto found = workspace.changes().action({}, action.seq);
        return found && (action.label.isEmpty() || found->label == action.label);
    });
    return acknowledged;
}

} // namespace

/// A program that is killed at any moment loses nothing that it said was done, and leaves a sound file.
class TestKilled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost();
    void acknowledgingTooEarlyIsFoundOut();
};

void TestKilled::nothingAcknowledgedIsLost()
{
    constexpr int rounds = 200, roundsPerFile = 20;
    const auto seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const auto pick = [&](int below) { return std::uniform_int_distribution(0, below - 1)(random); };
    int kills = 0, unclean = 0;
    qsizetype acknowledgements = 0;
    for (int file = 0; file < rounds / roundsPerFile; ++file) {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"killed.rnf"_s);
        QList<Acknowledged> all;
        for (int round = 0; round < roundsPerFile; ++round) {
            // The first one makes the file; it is killed as soon as it says so.
            all += killWhileWorking(honest, path, unsigned(random()), round == 0 ? 1 : pick(25), pick(4000));
            ++kills;
            // Sometimes the next child is the one who finds what was left behind.
            if (round % 3 == 1 && round + 1 < roundsPerFile)
                continue;
            unclean += !wasClosedCleanly(path);
            const auto opened = Workspace::open(path, TestWorkspace::options(), round % 3 == 2);
            QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
            const auto findings = (*opened)->check({});
            QVERIFY(findings);
            QVERIFY2(findings->isEmpty(), qPrintable(findings->isEmpty() ? QString() : findings->first().what));
            const auto missing = lost(**opened, all);
            QVERIFY2(missing.isEmpty(), qPrintable(missing.isEmpty() ? QString() : missing.first().label));
        }
        acknowledgements += all.size();
    }
    qInfo("%d kills, %lld actions acknowledged, none lost; %d openings found an open mark", kills, qint64(acknowledgements),
          unclean);
    QVERIFY(unclean > rounds / 5);
}

void TestKilled::acknowledgingTooEarlyIsFoundOut()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"hasty.rnf"_s);
    qsizetype losses = 0;
    for (int round = 0; round < 20 && losses == 0; ++round) {
        const auto acknowledged = killWhileWorking(hasty, path, unsigned(round), 1 + round % 4, 0);
        const auto opened = Workspace::open(path, TestWorkspace::options());
        QVERIFY(opened);
        losses = lost(**opened, acknowledged).size();
        QVERIFY((*opened)->check({})->isEmpty());
    }
    QVERIFY2(losses > 0, "the detector missed every lost action");
}

RNF_TEST_MAIN(TestKilled, [](int argc, char *argv[]) {
    const auto arguments = QCoreApplication::arguments().sliced(2);
    if (arguments.size() == 3 && (arguments[0] == honest || arguments[0] == hasty))
        return work(arguments[1], arguments[2].toUInt(), arguments[0] == hasty);
    return TestProgram::runTests<TestKilled>(argc, argv);
})

#include "tst_killed.moc"
