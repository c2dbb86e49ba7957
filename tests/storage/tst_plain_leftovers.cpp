#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "base/RecoveryCode.h"
#include "storage/PlainLeftovers.h"
#include "workspace/Backups.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rnf;

using Kind = PlainLeftover::Kind;

/// What lies beside an encrypted workspace and can be read: found, told apart from what is others' or encrypted, and taken away.
class TestPlainLeftovers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aPlainBackupIsFoundByItsHeadWhateverItIsCalled();
    void theCopyOfAnUpgradeIsKnownByItsName();
    void backupsOfOthersAreNotItsLeftovers();
    void encryptedOnesAreLeftOut();
    void halfDoneFilesAreKnownByName_data();
    void halfDoneFilesAreKnownByName();
    void linksAreLeftAlone();
    void amongCopiesOnlyHalfDoneOnesAreFound();
    void removingTakesWhatBelongsToItAlong();

private:
    QString pathOf(const QString &name) const { return QDir(m_folder->path()).filePath(name); }
    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(pathOf(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    /// Names with their kinds.
    QStringList found() const
    {
        QStringList found;
        for (const auto &leftover : PlainLeftovers::beside(pathOf(u"office.rnf"_s), m_id))
            found += QString::number(int(leftover.kind)) + u' ' + QFileInfo(leftover.path).fileName();
        return found;
    }
    static QString expected(Kind kind, const QString &name) { return QString::number(int(kind)) + u' ' + name; }
    /// Makes a workspace there and a backup of it.
    QString makeBackup(const QString &workspace, const QString &backup,
                       const std::shared_ptr<const vault::Opened> &key = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_id;
};

void TestPlainLeftovers::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_id.clear();
}

QString TestPlainLeftovers::makeBackup(const QString &workspace, const QString &backup,
                                       const std::shared_ptr<const vault::Opened> &key)
{
    auto options = TestWorkspace::options();
    options.key = key;
    const auto made = Workspace::create(pathOf(workspace), {u"Local 1184"_s, u"Ana"_s, u"en"_s}, options);
    if (!made || !(*made)->backups().writeTo((*made)->firstSession(), pathOf(backup)))
        qFatal("no backup");
    return (*made)->backups().workspaceId();
}

void TestPlainLeftovers::aPlainBackupIsFoundByItsHeadWhateverItIsCalled()
{
    m_id = makeBackup(u"office.rnf"_s, u"for the stick.rnfbackup"_s);
    QCOMPARE(found(), QStringList(expected(Kind::Backup, u"for the stick.rnfbackup"_s)));
    const auto leftover = PlainLeftovers::beside(pathOf(u"office.rnf"_s), m_id).first();
    QCOMPARE(leftover.size, QFileInfo(leftover.path).size());
    QCOMPARE(leftover.at, readBackupHead(leftover.path)->takenAt);
}

void TestPlainLeftovers::theCopyOfAnUpgradeIsKnownByItsName()
{
    const QString name = u"office (version 41) 20261101-101500-000.rnfbackup"_s;
    m_id = makeBackup(u"office.rnf"_s, name);
    QCOMPARE(found(), QStringList(expected(Kind::Upgrade, name)));
}

void TestPlainLeftovers::backupsOfOthersAreNotItsLeftovers()
{
    m_id = makeBackup(u"office.rnf"_s, u"ours.rnfbackup"_s);
    makeBackup(u"other.rnf"_s, u"office (version 41) 20261101-101500-000.rnfbackup"_s);
    put(u"notes.rnfbackup"_s, "no backup at all");
    QCOMPARE(found(), QStringList(expected(Kind::Backup, u"ours.rnfbackup"_s)));
}

void TestPlainLeftovers::encryptedOnesAreLeftOut()
{
    const auto key = TestWorkspace::newKey(u"night shift on the loading dock"_s, RecoveryCode::make());
    m_id = makeBackup(u"office.rnf"_s, u"sealed.rnfbackup"_s, key);
    QVERIFY(QFile::copy(pathOf(u"office.rnf"_s), pathOf(u"office.rnf.part"_s)));
    QVERIFY(QFile::copy(pathOf(u"sealed.rnfbackup"_s), pathOf(u"office 2026-11-16.rnfbackup.part"_s)));
    QCOMPARE(found(), QStringList());
}

void TestPlainLeftovers::halfDoneFilesAreKnownByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isOurs");
    for (const auto &[name, isOurs] : {std::pair(u"office.rnf.part"_s, true),
                                       {u"office.rnf.Kq3xZ1.part"_s, true},
                                       {u"office (version 41) 20261101-101500-000.rnfbackup.part"_s, true},
                                       {u"office (version 41) 20261101-101500-000.rnfbackup.copy"_s, true},
                                       {u"office 2026-11-16.rnfbackup.copy"_s, true},
                                       {u"office.rnf"_s, false},
                                       {u"offices.rnf.part"_s, false},
                                       {u"our office.rnf.part"_s, false},
                                       {u"film.part"_s, false},
                                       {u"office.ods.part"_s, false}})
        QTest::newRow(qPrintable(name)) << name << isOurs;
}

void TestPlainLeftovers::halfDoneFilesAreKnownByName()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isOurs);
    put(name, "SQLite format 3 and what was written until the power went");
    QCOMPARE(found(), isOurs ? QStringList(expected(Kind::Half, name)) : QStringList());
    QVERIFY(QFile::resize(pathOf(name), 0)); // nothing is in it
    QCOMPARE(found(), QStringList());
}

void TestPlainLeftovers::linksAreLeftAlone()
{
    put(u"elsewhere"_s, "SQLite format 3");
    QVERIFY(QFile::link(pathOf(u"elsewhere"_s), pathOf(u"office.rnf.part"_s)));
    QCOMPARE(found(), QStringList());
}

void TestPlainLeftovers::amongCopiesOnlyHalfDoneOnesAreFound()
{
    makeBackup(u"office.rnf"_s, u"20261116-180000-000.rnfbackup"_s);
    put(u"20261116-190000-000.rnfbackup.copy"_s, "SQLite format 3");
    put(u"notes.txt"_s, "not ours");
    const auto halves = PlainLeftovers::halvesIn(m_folder->path());
    QCOMPARE(halves.size(), 1);
    QCOMPARE(QFileInfo(halves.first().path).fileName(), u"20261116-190000-000.rnfbackup.copy"_s);
    QVERIFY(PlainLeftovers::halvesIn({}).isEmpty());
    QVERIFY(PlainLeftovers::halvesIn(pathOf(u"nowhere"_s)).isEmpty());
}

void TestPlainLeftovers::removingTakesWhatBelongsToItAlong()
{
    put(u"office.rnf.part"_s, "SQLite format 3");
    put(u"office.rnf.part-journal"_s, "rows of before");
    put(u"office.rnf"_s, "stays");
    const auto left = PlainLeftovers::beside(pathOf(u"office.rnf"_s), {});
    QCOMPARE(left.size(), 1);
    QVERIFY(PlainLeftovers::remove(left.first()));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(u"office.rnf"_s));
    QVERIFY(PlainLeftovers::remove(left.first())); // it is gone
}

RNF_TEST(TestPlainLeftovers)
#include "tst_plain_leftovers.moc"
