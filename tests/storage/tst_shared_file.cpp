#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "storage/SharedFile.h"
#include "workspace/WorkspaceSchema.h"

#include <QDir>
#include <QSysInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

} // namespace

/// A file on a network share is not worked in. It is moved to one computer or copied to be read, whole or not at all.
class TestSharedFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }
    void aFileOnAShareIsNotOpenedAndTheWaysAreNamed();
    void noWorkspaceIsMadeOnAShare();
    void aMovedFileIsHereAndLeavesANoteOnly();
    void whoComesLaterReadsWhoHasIt();
    void whatACrashLeftBesideItComesAlong();
    void aFileThatSomebodyHasIsNotTouched();
    void whoHadItOnAnotherComputerIsNamed();
    void aCancelledMoveLeavesItWhereItWas();
    void nothingIsWrittenOver_data();
    void nothingIsWrittenOver();
    void anotherShareIsNoPlaceForIt();
    void aDamagedFileStays();
    void whatCannotBeWrittenThereStays();
    void aCopyToReadSaysTheSameAndChangesNothing();
    void noCopyIsTakenWhileSomebodyWrites();

private:
    /// The share is a folder below this one.
    QByteArray fileSystemOf(const QString &folder) const
    {
        return folder.startsWith(m_folder->filePath(u"share"_s)) ? "cifs" : "ext4";
    }
    WorkspaceLock::FileSystemOf faked() const
    {
        return [this](const QString &folder) { return fileSystemOf(folder); };
    }
    Result<> move(const Job &job = {}) const { return SharedFile(m_file, u"Ana"_s).moveTo(m_target, faked(), job); }
    QStringList onShare() const { return QDir(m_folder->filePath(u"share"_s)).entryList(QDir::Files | QDir::Hidden); }
    QStringList here() const { return QDir(m_folder->filePath(u"here"_s)).entryList(QDir::Files | QDir::Hidden); }
    /// As another computer leaves it: QLockFile's number, program and computer, and our note.
    void lockElsewhere() const
    {
        writeBytes(m_file + u".lock"_s, "4711\nrankandfile\nFRONT-DESK\n\n\n");
        writeBytes(m_file + u".user"_s, "Luis\nFRONT-DESK\n2026-11-16T09:12:00Z\n");
    }
    static qint64 peopleIn(const QString &file, bool isReadOnly = false)
    {
        const auto opened = Workspace::open(file, TestWorkspace::options(), isReadOnly);
        return opened ? (*opened)->people().count((*opened)->firstSession()) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;   ///< on the share: a workspace with Rosa in it
    QString m_target; ///< a place here
};

void TestSharedFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"share"_s) && QDir(m_folder->path()).mkdir(u"here"_s));
    m_file = m_folder->filePath(u"share/Local 1184.rnf"_s);
    m_target = m_folder->filePath(u"here/ours.rnf"_s);
    TestWorkspace workspace(TestWorkspace::In::File);
    workspace.add(workspace.person(u"Rosa"_s, u"Díaz"_s));
    workspace.close();
    QVERIFY(QFile::copy(workspace.path(), m_file));
}

void TestSharedFile::aFileOnAShareIsNotOpenedAndTheWaysAreNamed()
{
    const QByteArray before = bytesAt(m_file);
    Store::Options options;
    options.fileSystemOf = faked();
    const auto opened = Store::open(m_file, workspaceSchema(), options);
    QVERIFY(!opened);
    QCOMPARE(opened.error().id, u"share"_s);
    for (const auto &way : {u"use it here alone"_s, u"a copy to read"_s, u"an office server"_s})
        QVERIFY2(opened.error().message.contains(way), qPrintable(opened.error().message));
    QVERIFY(!Workspace::canBeRead(opened.error())); // a command does not read it in place either
    QCOMPARE(bytesAt(m_file), before);
    QCOMPARE(onShare(), QStringList{u"Local 1184.rnf"_s});
}

void TestSharedFile::noWorkspaceIsMadeOnAShare()
{
    Store::Options options;
    options.mode = Store::Mode::Create;
    options.fileSystemOf = faked();
    const auto made = Store::open(m_folder->filePath(u"share/new.rnf"_s), workspaceSchema(), options);
    QVERIFY(!made);
    QCOMPARE(made.error().id, u"share"_s);
    QCOMPARE(onShare(), QStringList{u"Local 1184.rnf"_s});
}

void TestSharedFile::aMovedFileIsHereAndLeavesANoteOnly()
{
    const auto moved = move();
    QVERIFY2(moved, moved ? "" : qPrintable(moved.error().message));
    QCOMPARE(onShare(), QStringList{u"Local 1184.rnf - moved.txt"_s});
    QCOMPARE(here(), QStringList{u"ours.rnf"_s});
    QCOMPARE(QFile::permissions(m_target) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(peopleIn(m_target), 1);
}

void TestSharedFile::whoComesLaterReadsWhoHasIt()
{
    QCOMPARE(SharedFile::movedNote(m_file), QString());
    QVERIFY(move());
    const auto opened = Store::open(m_file, workspaceSchema(), {});
    QVERIFY(!opened);
    QCOMPARE(opened.error().id, u"moved"_s);
    for (const auto &said : {u"Local 1184.rnf is no longer here"_s, u"Ana"_s, QSysInfo::machineHostName(), m_target})
        QVERIFY2(opened.error().message.contains(said), qPrintable(opened.error().message));
    // A file that is there again counts, whatever the note says.
    QVERIFY(QFile::copy(m_target, m_file));
    QCOMPARE(SharedFile::movedNote(m_file), QString());
    QCOMPARE(peopleIn(m_file), 1);
}

void TestSharedFile::whatACrashLeftBesideItComesAlong()
{
    QFile::remove(m_file);
    {
        TestWorkspace workspace(TestWorkspace::In::File);
        workspace.reopen();
        workspace.add(workspace.person(u"Samir"_s, u"Khoury"_s));
        workspace.add(workspace.person(u"Ada"_s, u"Okafor"_s));
        QVERIFY(QFile::copy(workspace.path(), m_file));
        QVERIFY(QFile::copy(workspace.path() + u"-wal"_s, m_file + u"-wal"_s));
    }
    QVERIFY(QFileInfo(m_file + u"-wal"_s).size() > 0);
    QVERIFY(move());
    QCOMPARE(onShare(), QStringList{u"Local 1184.rnf - moved.txt"_s});
    QCOMPARE(here(), QStringList{u"ours.rnf"_s});
    QCOMPARE(peopleIn(m_target), 2);
}

void TestSharedFile::aFileThatSomebodyHasIsNotTouched()
{
    const auto opened = Workspace::open(m_file, TestWorkspace::options()); // the share's own computer sees a disk
    QVERIFY(opened);
    const QStringList before = onShare();
    const QByteArray bytes = bytesAt(m_file), log = bytesAt(m_file + u"-wal"_s);
    const auto refused = move();
    QVERIFY(!refused);
    QCOMPARE(refused.error().id, u"in-use"_s);
    QCOMPARE(onShare(), before);
    QCOMPARE(bytesAt(m_file), bytes);
    QCOMPARE(bytesAt(m_file + u"-wal"_s), log);
    QCOMPARE(here(), QStringList());
}

void TestSharedFile::whoHadItOnAnotherComputerIsNamed()
{
    lockElsewhere();
    for (const auto &refused : {move(), SharedFile(m_file, u"Ana"_s).copyTo(m_target)}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().id, u"in-use"_s);
        QVERIFY2(refused.error().message.contains(u"Luis on FRONT-DESK"_s), qPrintable(refused.error().message));
    }
    QCOMPARE(onShare(), (QStringList{u"Local 1184.rnf"_s, u"Local 1184.rnf.lock"_s, u"Local 1184.rnf.user"_s}));
    QCOMPARE(here(), QStringList());
}

void TestSharedFile::aCancelledMoveLeavesItWhereItWas()
{
    const QByteArray before = bytesAt(m_file);
    // In the middle: while it is copied, and while it is compared.
    for (const int percent : {1, 34, 60}) {
        Job job;
        job.onProgress = [&](qint64 done, qint64 total) {
            if (100 * done >= percent * total)
                job.cancel();
        };
        const auto refused = move(job);
        QVERIFY(!refused);
        QCOMPARE(refused.error().id, u"cancelled"_s);
        QCOMPARE(bytesAt(m_file), before);
        QCOMPARE(onShare(), QStringList{u"Local 1184.rnf"_s});
        QCOMPARE(here(), QStringList());
    }
}

void TestSharedFile::nothingIsWrittenOver_data()
{
    QTest::addColumn<QString>("there");
    QTest::newRow("a file") << u"here/ours.rnf"_s;
    QTest::newRow("the log of one that is gone") << u"here/ours.rnf-wal"_s;
}

void TestSharedFile::nothingIsWrittenOver()
{
    QFETCH(QString, there);
    writeBytes(m_folder->filePath(there), "theirs");
    const auto refused = move();
    QVERIFY(!refused);
    QCOMPARE(refused.error().id, u"exists"_s);
    QCOMPARE(bytesAt(m_folder->filePath(there)), QByteArray("theirs"));
    QCOMPARE(onShare(), QStringList{u"Local 1184.rnf"_s});
}

void TestSharedFile::anotherShareIsNoPlaceForIt()
{
    m_target = m_folder->filePath(u"share/ours.rnf"_s);
    const auto refused = move();
    QVERIFY(!refused);
    QCOMPARE(refused.error().id, u"share"_s);
    QCOMPARE(onShare(), QStringList{u"Local 1184.rnf"_s});
}

void TestSharedFile::aDamagedFileStays()
{
    QByteArray bytes = bytesAt(m_file);
    for (qsizetype page = 4096; page < bytes.size(); page += 4096)
        bytes.replace(page, 64, QByteArray(64, '\x5a'));
    writeBytes(m_file, bytes);
    const auto refused = move();
    QVERIFY(!refused);
    QCOMPARE(refused.error().id, u"damaged"_s);
    QCOMPARE(bytesAt(m_file), bytes);
    QCOMPARE(onShare(), QStringList{u"Local 1184.rnf"_s});
    QCOMPARE(here(), QStringList());
}

/// A folder stands where the note would: nobody can write it there, whoever runs this test.
void TestSharedFile::whatCannotBeWrittenThereStays()
{
    QVERIFY(QDir(m_folder->path()).mkpath(SharedFile::movedNotePath(m_file) + u"/x"_s));
    const QByteArray before = bytesAt(m_file);
    const auto refused = move();
    QVERIFY(!refused);
    QCOMPARE(refused.error().id, u"read-only"_s);
    QCOMPARE(bytesAt(m_file), before);
    QCOMPARE(onShare(), QStringList{u"Local 1184.rnf"_s});
    QCOMPARE(here(), QStringList());
}

void TestSharedFile::aCopyToReadSaysTheSameAndChangesNothing()
{
    const QByteArray before = bytesAt(m_file);
    const auto copied = SharedFile(m_file, u"Ana"_s).copyTo(m_target);
    QVERIFY2(copied, copied ? "" : qPrintable(copied.error().message));
    QCOMPARE(bytesAt(m_file), before);
    QCOMPARE(onShare(), QStringList{u"Local 1184.rnf"_s});
    QCOMPARE(here(), QStringList{u"ours.rnf"_s});
    QCOMPARE(peopleIn(m_target, true), 1);
}

void TestSharedFile::noCopyIsTakenWhileSomebodyWrites()
{
    const auto opened = Workspace::open(m_file, TestWorkspace::options());
    QVERIFY(opened);
    const auto refused = SharedFile(m_file, u"Ana"_s).copyTo(m_target);
    QVERIFY(!refused);
    QCOMPARE(refused.error().id, u"in-use"_s);
    QCOMPARE(here(), QStringList());
}

RNF_TEST(TestSharedFile)
#include "tst_shared_file.moc"
