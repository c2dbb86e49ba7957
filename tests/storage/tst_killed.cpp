#include "faults/Office.h"
#include "support/Gate.h"
#include "support/RandomWork.h"
#include "support/Seed.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include <QDir>
#include <QFileInfo>
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

void expectDone(const Result<> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
}

/// Works until it is killed: the file is made if it is not there.
int work(Office office, unsigned seed, bool isHasty)
{
    expectDone(QFile::exists(office.path()) ? office.open() : office.make());
    Workspace &workspace = office.workspace();
    const Session session = office.session();
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

/// The same thing over and over, until it is killed.
int repeat(const Office::Deed &deed, Office office, unsigned seed)
{
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
int migrateMany(const QString &folder, Office::File file)
{
    const Office furnished(folder, file);
    for (int i = 0;; ++i) {
        QDir().mkpath(numbered(folder, i));
        Office office(numbered(folder, i), file);
        office.startFrom(furnished);
        expectDone(office.migrate());
        acknowledge(i, {});
    }
}

struct Acknowledged {
    qint64 seq;
    QString label;
};

QString kindOf(Office::File file) { return file == Office::File::Encrypted ? u"encrypted"_s : u"plain"_s; }

/// Starts a child in an office's folder, kills it after so many of its acknowledgements and a little more, and reads the rest of
/// what it said.
QList<Acknowledged> killWhileWorking(const QString &mode, const QString &folder, Office::File file, unsigned seed,
                                     int acknowledgements, int microseconds)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                {u"tst_killed"_s, mode, folder, kindOf(file), QString::number(seed)}, QIODevice::ReadOnly);
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
QString wrongWithMigrated(const QString &folder, Office::File file, const QList<Acknowledged> &acknowledged,
                          const QByteArray &before)
{
    const qint64 last = acknowledged.isEmpty() ? -1 : acknowledged.last().seq;
    for (const qint64 number : {last, last + 1}) {
        Office office(numbered(folder, number), file);
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

int pickBelow(int below, std::mt19937 &random) { return std::uniform_int_distribution(0, below - 1)(random); }

} // namespace

/// A program that is killed at any moment loses nothing that it said was done, and leaves a sound file.
class TestKilled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost_data();
    void nothingAcknowledgedIsLost();
    void nothingIsLostByHalves_data();
    void nothingIsLostByHalves();
    void acknowledgingTooEarlyIsFoundOut();

private:
    /// Kills the child in this office so often, and looks in between.
    void killAndLook(Office &office, int rounds, std::mt19937 &random);

    qsizetype m_acknowledged = 0;
    int m_unclean = 0; ///< openings that found a file which nobody closed
};

void TestKilled::nothingAcknowledgedIsLost_data()
{
    QTest::addColumn<Office::File>("file");
    for (const auto &kind : Office::kinds())
        QTest::newRow(qPrintable(u"random work"_s + kind.ending)) << kind.file;
}

void TestKilled::nothingAcknowledgedIsLost()
{
    QFETCH(const Office::File, file);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    constexpr int roundsPerFile = 20;
    const int rounds = Gate::times(20, 2000);
    std::mt19937 random(printedSeed());
    m_acknowledged = m_unclean = 0;
    for (int i = 0; i < rounds / roundsPerFile; ++i) {
        QTemporaryDir folder;
        Office office(folder.path(), file);
        killAndLook(office, roundsPerFile, random);
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d kills, %lld actions acknowledged, none lost; %d openings found an open mark", rounds, qint64(m_acknowledged),
          m_unclean);
    Gate::tell('A', u"%1: %2 kills, %3 acknowledged, none lost"_s.arg(tag).arg(rounds).arg(m_acknowledged),
               u"2,000, 0 damaged, 0 acknowledged lost"_s, rounds >= 2000);
    QVERIFY(m_unclean > rounds / 5);
}

void TestKilled::killAndLook(Office &office, int rounds, std::mt19937 &random)
{
    const QString folder = QFileInfo(office.path()).path();
    QList<Acknowledged> all;
    for (int round = 0; round < rounds; ++round) {
        // The first one makes the file; it is killed as soon as it says so.
        all += killWhileWorking(honest, folder, office.file(), unsigned(random()), round == 0 ? 1 : pickBelow(25, random),
                                pickBelow(4000, random));
        // Sometimes the next child is the one who finds what was left behind.
        if (round % 3 == 1 && round + 1 < rounds)
            continue;
        const auto options = office.options(); // its key lives while the file is looked at
        m_unclean += !wasClosedCleanly(office.path());
        const auto opened = Workspace::open(office.path(), options, round % 3 == 2);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        const auto findings = (*opened)->check({});
        QVERIFY(findings);
        QVERIFY2(findings->isEmpty(), qPrintable(findings->isEmpty() ? QString() : findings->first().what));
        const auto missing = lost(**opened, all);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.isEmpty() ? QString() : missing.first().label));
    }
    m_acknowledged += all.size();
}

void TestKilled::nothingIsLostByHalves_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Office::File>("file");
    for (const auto &kind : Office::kinds()) {
        for (const auto *name : {"import", "merge", "edit many", "migrate", "back up"})
            QTest::newRow(qPrintable(QLatin1String(name) + kind.ending)) << QString::fromLatin1(name) << kind.file;
    }
}

/// What takes many writes is there as a whole or not at all, and what was acknowledged is there.
void TestKilled::nothingIsLostByHalves()
{
    QFETCH(const QString, name);
    QFETCH(const Office::File, file);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    std::mt19937 random(printedSeed());
    QTemporaryDir furnishedFolder;
    Office furnished(furnishedFolder.path(), file);
    furnished.furnish();
    const QByteArray before = furnished.state();
    constexpr int roundsPerFile = 5, mostMicroseconds = 40'000;
    const int files = Gate::times(file == Office::File::Plain ? 10 : 5, 2000) / roundsPerFile;
    for (int i = 0; i < files; ++i) {
        QList<Acknowledged> all;
        auto folder = std::make_unique<QTemporaryDir>();
        Office(folder->path(), file).startFrom(furnished);
        for (int round = 0; round < roundsPerFile; ++round) {
            const auto acknowledged = killWhileWorking(u"--"_s + name, folder->path(), file, unsigned(random()),
                                                       pickBelow(3, random), pickBelow(mostMicroseconds, random));
            all += acknowledged;
            Office office(folder->path(), file);
            const QString wrong = name == "migrate"_L1 ? wrongWithMigrated(folder->path(), file, acknowledged, before)
                                : name == "back up"_L1 ? wrongWithBackups(office, all)
                                                       : wrongWith(office, all);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            if (name == "migrate"_L1) {
                folder = std::make_unique<QTemporaryDir>();
                Office(folder->path(), file).startFrom(furnished);
            }
        }
    }
    Gate::tell('A', u"%1: %2 kills, none damaged, none lost"_s.arg(tag).arg(files * roundsPerFile),
               u"2,000, 0 damaged, 0 acknowledged lost"_s, files * roundsPerFile >= 2000);
}

void TestKilled::acknowledgingTooEarlyIsFoundOut()
{
    QTemporaryDir folder;
    Office office(folder.path());
    qsizetype losses = 0;
    for (int round = 0; round < 20 && losses == 0; ++round) {
        const auto acknowledged = killWhileWorking(hasty, folder.path(), office.file(), unsigned(round), 1 + round % 4, 0);
        QVERIFY(office.open());
        losses = lost(office.workspace(), acknowledged).size();
        QVERIFY(office.workspace().check({})->isEmpty());
        office.close();
    }
    Gate::tell('A', u"control that acknowledges too early: %1 losses found"_s.arg(losses), u"found out"_s, losses > 0);
    QVERIFY2(losses > 0, "the detector missed every lost action");
}

RNF_TEST_MAIN(TestKilled, [](int argc, char *argv[]) {
    const auto arguments = QCoreApplication::arguments().sliced(2);
    if (arguments.size() != 4 || !arguments[0].startsWith(u"--"_s))
        return TestProgram::runTests<TestKilled>(argc, argv);
    const auto file = arguments[2] == kindOf(Office::File::Encrypted) ? Office::File::Encrypted : Office::File::Plain;
    const unsigned seed = arguments[3].toUInt();
    if (arguments[0] == honest || arguments[0] == hasty)
        return work(Office(arguments[1], file), seed, arguments[0] == hasty);
    if (arguments[0] == u"--migrate"_s)
        return migrateMany(arguments[1], file);
    return repeat(Office::deed(QLatin1String(arguments[0].sliced(2).toLatin1())), Office(arguments[1], file), seed);
})

#include "tst_killed.moc"
