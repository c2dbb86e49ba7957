#include "faults/FaultyDisk.h"
#include "faults/Office.h"
#include "support/Gate.h"
#include "support/TestProgram.h"

#include "exchange/Imports.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

const QString largestFile = u"--largest-file"_s;
const QString tinyDisk = u"--tiny-disk"_s;
const QString noTinyDisk = u"no tiny disk can be made here"_s;

/// A way in which there is no room, in the folder of an office.
struct Fullness {
    std::function<void(Office &)> begin, end;
};

QString withoutRoom(Office &office, const Office::Deed &deed, const Fullness &fullness, const QByteArray &after)
{
    const QByteArray before = office.state();
    fullness.begin(office);
    const auto done = (office.*deed.act)();
    const bool isReadable = !office.isOpen() || office.workspace().people().count(office.session()) > 0;
    fullness.end(office);
    if (done || done.error().id != "disk-full"_L1)
        return done ? u"it fitted"_s : u"told as %1: %2"_s.arg(done.error().id, done.error().message);
    if (!isReadable)
        return u"nothing could be read meanwhile"_s;
    if (!deed.isOnClosedFile && office.state() != before)
        return u"something is different"_s;
    if (const auto again = (office.*deed.act)(); !again)
        return u"it cannot be done again: "_s + again.error().message;
    office.close();
    if (const auto left = office.leftBehind(); !left.isEmpty())
        return left.first() + u" was left behind"_s;
    const auto found = office.look();
    return found.wrong.isEmpty() && found.state != after ? u"it was done, and yet it is not all there"_s : found.wrong;
}

/// Does a deed where there is no room, and again where there is. Answers what is wrong; empty: nothing.
QString complaint(const Office &furnished, const Office::Deed &deed, const QString &folder, const Fullness &fullness)
{
    const auto begin = [&](Office &office) {
        if (!deed.makesFile)
            office.startFrom(furnished);
        return deed.isOnClosedFile || office.open();
    };
    QTemporaryDir roomy;
    Office smooth(roomy.path(), furnished.file());
    if (!begin(smooth) || !(smooth.*deed.act)())
        return u"it cannot be done at all"_s;
    smooth.close();
    Office office(folder, furnished.file());
    return begin(office) ? withoutRoom(office, deed, fullness, smooth.look().state) : u"the file cannot be opened"_s;
}

/// Every day encrypted files are left to the disk that only says that it is full.
std::span<const Office::Kind> kindsInChildren()
{
    return Office::kinds().first(Gate::isFull() ? Office::kinds().size() : 1);
}

/// What is wrong with each deed, told on the standard output. Each gets an empty folder.
int tell(const std::function<QString()> &newFolder, const Fullness &fullness)
{
    for (const auto &kind : kindsInChildren()) {
        QTemporaryDir folder;
        Office furnished(folder.path(), kind.file);
        furnished.furnish();
        for (const auto &deed : Office::deeds()) {
            const QString wrong = complaint(furnished, deed, newFolder(), fullness);
            if (!wrong.isEmpty())
                printf("%s%s: %s\n", deed.name, qPrintable(kind.ending), qPrintable(wrong));
        }
    }
    fflush(stdout);
    return 0;
}

void letFilesGrowTo(rlim_t bytes)
{
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = std::min(bytes, limit.rlim_max);
    setrlimit(RLIMIT_FSIZE, &limit);
}

/// As with a quota: no file may be larger than SQLite's log is by now.
int workWithLargestFile()
{
    std::signal(SIGXFSZ, SIG_IGN);
    std::vector<std::unique_ptr<QTemporaryDir>> folders;
    return tell([&] { return folders.emplace_back(std::make_unique<QTemporaryDir>())->path(); },
                {[](Office &office) {
                     constexpr rlim_t few = 64 * 1024; // of a closed file, which has no log
                     letFilesGrowTo(office.isOpen() ? rlim_t(QFileInfo(office.path() + u"-wal"_s).size()) : few);
                 },
                 [](Office &) { letFilesGrowTo(RLIM_INFINITY); }});
}

void fillUp(const QString &path)
{
    QFile filler(path);
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return;
    for (const qint64 size : {65536, 512, 1}) {
        while (filler.write(QByteArray(size, 'x')) == size)
            continue;
    }
}

/// A disk of its own in memory, which others do not see.
int workOnTinyDisk()
{
    QTemporaryDir folder;
    const QByteArray place = folder.path().toLocal8Bit();
    const bool isMade = unshare(CLONE_NEWNS) == 0 && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
                     && mount("none", place.constData(), "tmpfs", 0, "size=24m") == 0;
    if (!isMade) {
        puts(qPrintable(noTinyDisk));
        return 0;
    }
    int deeds = 0;
    const auto newFolder = [&] {
        const QString last = u"%1/%2"_s.arg(folder.path()).arg(deeds), next = u"%1/%2"_s.arg(folder.path()).arg(++deeds);
        QDir(last).removeRecursively();
        QDir().mkpath(next);
        return next;
    };
    const auto filler = [&] { return folder.filePath(u"filler"_s); };
    const int status = tell(newFolder, {[&](Office &) { fillUp(filler()); }, [&](Office &) { QFile::remove(filler()); }});
    umount2(place.constData(), MNT_DETACH);
    return status;
}

} // namespace

/// There is no room: nothing is lost, that is said, what is there can be read, and trying again works once there is room.
class TestFullDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsLostWhenWritesFindNoRoom_data();
    void nothingIsLostWhenWritesFindNoRoom();
    void nothingIsLostWhenTheFileMayNotGrow_data();
    void nothingIsLostWhenTheFileMayNotGrow();
    void nothingIsLostWithALargestFileSize() { runWith(largestFile); }
    void nothingIsLostOnATinyDisk() { runWith(tinyDisk); }
    void theProgramSaysSoAndGoesOn();
    void aListTooLargeForTheDiskIsNotBegun();
    void cleanupTestCase();

private:
    void expectNothingLost(const Fullness &fullness);
    void runWith(const QString &way);

    FaultyDisk m_disk;
    QTemporaryDir m_folders[2];
    std::unique_ptr<Office> m_offices[2]; ///< plain, encrypted
    int m_held = 0, m_missed = 0;
};

void TestFullDisk::initTestCase()
{
    for (const auto &kind : Office::kinds()) {
        auto &office = m_offices[size_t(kind.file)];
        office = std::make_unique<Office>(m_folders[size_t(kind.file)].path(), kind.file);
        office->furnish();
    }
}

void TestFullDisk::nothingIsLostWhenWritesFindNoRoom_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Office::File>("file");
    for (const auto &kind : Office::kinds()) {
        for (const auto &deed : Office::deeds())
            QTest::newRow(qPrintable(QLatin1String(deed.name) + kind.ending)) << QByteArray(deed.name) << kind.file;
    }
}

void TestFullDisk::expectNothingLost(const Fullness &fullness)
{
    QFETCH(const QByteArray, name);
    QFETCH(const Office::File, file);
    QTemporaryDir folder;
    const QString wrong = complaint(*m_offices[size_t(file)], Office::deed(QLatin1String(name)), folder.path(), fullness);
    ++(wrong.isEmpty() ? m_held : m_missed);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestFullDisk::nothingIsLostWhenWritesFindNoRoom()
{
    expectNothingLost({[this](Office &) { m_disk.failAt(1, FaultyDisk::Fault::Full, FaultyDisk::Length::UntilMended); },
                       [this](Office &) { m_disk.mend(); }});
}

void TestFullDisk::nothingIsLostWhenTheFileMayNotGrow_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Office::File>("file");
    for (const auto &kind : Office::kinds()) {
        for (const char *name : {"edit many", "import"})
            QTest::newRow(qPrintable(QLatin1String(name) + kind.ending)) << QByteArray(name) << kind.file;
    }
}

void TestFullDisk::nothingIsLostWhenTheFileMayNotGrow()
{
    const auto growTo = [](Office &office, qint64 pages) {
        const auto set =
            office.workspace().store().act(office.session(), Operation::EditPeople, u"Set a size"_s, [&](Action &action) {
                action.database().exec(u"PRAGMA max_page_count=%1"_s.arg(pages));
            });
        if (!set)
            qFatal("%s", qPrintable(set.error().message));
    };
    expectNothingLost({[&](Office &office) { growTo(office, 1); }, // no fewer than there are
                       [&](Office &office) { growTo(office, 1'000'000); }});
}

void TestFullDisk::runWith(const QString &way)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {u"tst_full_disk"_s, way});
    QVERIFY(child.waitForFinished(-1));
    const QString said = QString::fromUtf8(child.readAllStandardOutput()).trimmed();
    if (said == noTinyDisk)
        QSKIP("No tiny disk can be made here; this part is not counted.");
    const bool isHeld = said.isEmpty() && child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0;
    m_held += isHeld ? int(Office::deeds().size() * kindsInChildren().size()) : 0;
    m_missed += !isHeld;
    QVERIFY2(isHeld, qPrintable(said.isEmpty() ? u"the program died"_s : said));
}

/// The program itself is not ended by the signal that comes with such a limit.
void TestFullDisk::theProgramSaysSoAndGoesOn()
{
    QTemporaryDir folder;
    Office office(folder.path());
    office.startFrom(*m_offices[0]);
    const QByteArray before = office.state();
    QFile list(folder.filePath(u"list.csv"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("First name,Last name,E-mail\n");
    for (int i = 0; i < 3000; ++i)
        list.write(u"Given%1,Family%1,mail%1@example.org\n"_s.arg(i).toUtf8());
    list.close();
    QProcess program;
    program.setChildProcessModifier([] { letFilesGrowTo(512 * 1024); });
    program.start(QStringLiteral(RNF_PROGRAM), {u"import"_s, office.path(), list.fileName()});
    QVERIFY(program.waitForFinished(-1));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QVERIFY(program.exitCode() != 0);
    const QString said = QString::fromUtf8(program.readAllStandardError());
    QVERIFY2(said.contains(u"the disk is full"_s), qPrintable(said));
    QCOMPARE(office.state(), before);
    QCOMPARE(office.look().wrong, QString());
}

/// A hole makes a file as long as one likes.
void TestFullDisk::aListTooLargeForTheDiskIsNotBegun()
{
    QTemporaryDir folder;
    Office office(folder.path());
    office.startFrom(*m_offices[0]);
    QVERIFY(office.open());
    QFile list(folder.filePath(u"list.csv"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("First name,Last name\nRosa,Vega\n");
    list.close();
    const ImportSource source{list.fileName(), {}, {}};
    Imports imports(office.workspace().store(), office.workspace().people());
    const auto preview = imports.preview(office.session(), source);
    QVERIFY(preview);
    QVERIFY(imports.run(office.session(), source, preview->recipe, {}));
    constexpr qint64 enormous = qint64(4) << 40;
    if (!list.resize(enormous))
        QSKIP("No file is that long here.");
    const auto refused = imports.run(office.session(), source, preview->recipe, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().id, u"disk-full"_s);
    QVERIFY2(refused.error().message.contains(u"not begun"_s), qPrintable(refused.error().message));
}

void TestFullDisk::cleanupTestCase()
{
    Gate::tell('D', u"%1 deeds without room, %2 ways in which something was lost"_s.arg(m_held).arg(m_missed),
               u"0 lost, told as a full disk, a retry works"_s, m_missed == 0 && m_held > 0);
}

RNF_TEST_MAIN(TestFullDisk, [](int argc, char *argv[]) {
    const auto arguments = QCoreApplication::arguments().sliced(2);
    if (arguments.value(0) == largestFile)
        return workWithLargestFile();
    if (arguments.value(0) == tinyDisk)
        return workOnTinyDisk();
    return TestProgram::runTests<TestFullDisk>(argc, argv);
})

#include "tst_full_disk.moc"
