#include "faults/Office.h"
#include "support/Gate.h"
#include "support/RandomWork.h"
#include "support/Seed.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include <QDir>
#include <QProcess>
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

void expectDone(const Result<> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
}

/// The same thing over and over, until it is killed.
int repeat(const Office::Deed &deed, const QString &folder, unsigned seed)
{
    Office office(folder);
    office.beginAt(int(seed % 100'000));
    expectDone(office.open());
    for (int round = 1;; ++round) {
        // Those who became one are fewer; others come.
        if (deed.act == &Office::merge && round % 20 == 0)
            expectDone(office.import());
        expectDone((office.*deed.act)());
        if (deed.act == &Office::backUp) {
            acknowledge(office.rounds() - 1, {});
            continue;
        }
        const auto last = office.workspace().changes().history(office.session(), 1).first();
        acknowledge(last.seq, last.label);
    }
}

QString numbered(const QString &folder, qint64 number) { return folder + u'/' + QString::number(number); }

/// One copy of a file after the other, until it is killed.
int migrateMany(const QString &folder)
{
    const Office furnished(folder);
    for (int i = 0;; ++i) {
        QDir().mkpath(numbered(folder, i));
        Office office(numbered(folder, i));
        office.startFrom(furnished);
        expectDone(office.migrate());
        acknowledge(i, {});
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

/// What is wrong with an office that was killed at work; empty: nothing.
QString wrongWith(Office &office, const QList<Acknowledged> &acknowledged)
{
    if (const auto opened = office.open(); !opened)
        return opened.error().message;
    const auto missing = lost(office.workspace(), acknowledged);
    office.close();
    return missing.isEmpty() ? office.look().wrong : u"lost: "_s + missing.first().label;
}

/// The same where it made backups, acknowledged by their numbers.
QString wrongWithBackups(Office &office, const QList<Acknowledged> &acknowledged)
{
    for (const auto &backup : acknowledged) {
        if (!QFile::exists(office.backupPath(int(backup.seq))))
            return u"lost: "_s + office.backupPath(int(backup.seq));
    }
    return office.look().wrong;
}

/// The same of the file that was being migrated, and of the one before it.
QString wrongWithMigrated(const QString &folder, const QList<Acknowledged> &acknowledged, const QByteArray &before)
{
    const qint64 last = acknowledged.isEmpty() ? -1 : acknowledged.last().seq;
    for (const qint64 number : {last, last + 1}) {
        Office office(numbered(folder, number));
        if (number < 0 || !QFile::exists(office.path()))
            continue;
        if (number == last && office.state() == before)
            return u"a migration is lost"_s;
        if (const QString wrong = office.look().wrong; !wrong.isEmpty())
            return wrong;
        if (const auto again = office.migrate(); !again)
            return again.error().message;
        if (const QString wrong = office.look().wrong; !wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace

/// A program that is killed at any moment loses nothing that it said was done, and leaves a sound file.
class TestKilled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost();
    void nothingIsLostByHalves_data();
    void nothingIsLostByHalves();
    void acknowledgingTooEarlyIsFoundOut();
};

void TestKilled::nothingAcknowledgedIsLost()
{
    constexpr int roundsPerFile = 20;
    const int rounds = Gate::isFull() ? 2000 : 40;
    std::mt19937 random(printedSeed());
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
    Gate::tell('A', u"%1 kills in random work, none lost"_s.arg(kills), u"2,000, 0 lost"_s, kills >= 2000);
    QVERIFY(unclean > rounds / 5);
}

void TestKilled::nothingIsLostByHalves_data()
{
    QTest::addColumn<QString>("name");
    for (const auto *name : {"import", "merge", "edit many", "migrate", "back up"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// What takes many writes is there as a whole or not at all, and what was acknowledged is there.
void TestKilled::nothingIsLostByHalves()
{
    QFETCH(const QString, name);
    std::mt19937 random(printedSeed());
    const auto pick = [&](int below) { return std::uniform_int_distribution(0, below - 1)(random); };
    QTemporaryDir furnishedFolder;
    Office furnished(furnishedFolder.path());
    furnished.furnish();
    const QByteArray before = furnished.state();
    constexpr int roundsPerFile = 5, mostMicroseconds = 40'000;
    const int files = (Gate::isFull() ? 2000 : 15) / roundsPerFile;
    for (int file = 0; file < files; ++file) {
        QList<Acknowledged> all;
        auto folder = std::make_unique<QTemporaryDir>();
        Office(folder->path()).startFrom(furnished);
        for (int round = 0; round < roundsPerFile; ++round) {
            const auto acknowledged =
                killWhileWorking(u"--"_s + name, folder->path(), unsigned(random()), pick(3), pick(mostMicroseconds));
            all += acknowledged;
            Office office(folder->path());
            const QString wrong = name == "migrate"_L1 ? wrongWithMigrated(folder->path(), acknowledged, before)
                                : name == "back up"_L1 ? wrongWithBackups(office, all)
                                                       : wrongWith(office, all);
            if (!wrong.isEmpty())
                Gate::tell('A', name + u": "_s + wrong, u"0 damaged, 0 acknowledged lost"_s, false);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            if (name == "migrate"_L1) {
                folder = std::make_unique<QTemporaryDir>();
                Office(folder->path()).startFrom(furnished);
            }
        }
    }
    Gate::tell('A', u"%1 kills in %2, none damaged, none lost"_s.arg(files * roundsPerFile).arg(name),
               u"2,000, 0 damaged, 0 acknowledged lost"_s, files * roundsPerFile >= 2000);
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
    if (arguments.size() == 3 && arguments[0] == u"--migrate"_s)
        return migrateMany(arguments[1]);
    if (arguments.size() == 3 && arguments[0].startsWith(u"--"_s))
        return repeat(Office::deed(QLatin1String(arguments[0].sliced(2).toLatin1())), arguments[1], arguments[2].toUInt());
    return TestProgram::runTests<TestKilled>(argc, argv);
})

#include "tst_killed.moc"
