#include "support/RawFile.h"
#include "support/TestProgram.h"
#include "support/TestServer.h"
#include "support/TestWorkspace.h"

#include "workspace/Backups.h"

#include <QDir>
#include <QTest>

using namespace rnf;
using namespace Qt::StringLiterals;

namespace {

QStringList copiesIn(const QString &folder)
{
    return QDir(folder).entryList({u"*.rnfbackup"_s}, QDir::Files, QDir::Name | QDir::Reversed);
}

QString thereIn(const QString &place, const Backups &backups)
{
    return place + u"/rankandfile-backups/"_s + backups.workspaceId();
}

void damage(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("cannot open %s", qPrintable(path));
    file.seek(file.size() / 2);
    const char byte = file.read(1).at(0);
    file.seek(file.size() / 2);
    file.write(QByteArray(1, char(byte ^ 1)));
}

} // namespace

/// Copies that are made by themselves: when, where, how many, and whether they are any good.
class TestBackups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aCopyIsMadeInEveryHourInWhichSomethingWasDone();
    void aDayWithoutWorkHasItsCopyToo();
    void noneIsMadeWithoutAFolder();
    void noneIsMadeOfWhatIsOnlyRead();
    void onlyOfFilesCopiesAreMadeByThemselves();
    void aCopyFromTheFutureSaysNothing();
    void oldCopiesAreThinned();
    void every24thHourDayAndMonthStays();
    void everyCopyAlsoGoesToTheSecondPlace();
    void whileTheSecondPlaceIsAwayItsAgeIsKnown();
    void aPlaceWhoseStickIsNotInIsNotTakenForIt();
    void aDamagedCopyIsNotCarriedOn();
    void aPlaceThatCannotBeWrittenIsRefused();
    void aGoodBackupPassesItsTest();
    void aDamagedBackupFailsItsTest();
    void withoutACopyThereIsNothingToTest();
    void aTestThatIsGivenUpSaysNothing();
    void anEncryptedBackupIsTestedWithTheKeyOfItsWorkspace();
    void theNewestGoodCopyOfADamagedFileIsFound();
    void checkFindsAHistoryThatWasCutOffAfterACopy();
    void aRestoredFileIsBehindTheCopiesByRight();

private:
    /// Opens the workspace on that day, with a folder for copies.
    void open(const QDate &day = today, bool isReadOnly = false);
    Workspace &workspace() { return *m_workspace; }
    Backups &backups() { return m_workspace->backups(); }
    void work() { m_made->add(m_made->person(u"Ada"_s, u"Okafor"_s)); }
    void somethingIsDone();
    QString newest() { return backups().folder() + u'/' + copiesIn(backups().folder()).value(0); }
    /// As if the newest copy had been made so long ago.
    void age(int minutes);

    std::unique_ptr<TestWorkspace> m_made;
    std::unique_ptr<Workspace> m_workspace;
};

void TestBackups::init()
{
    m_made = std::make_unique<TestWorkspace>(TestWorkspace::In::File);
    work();
    m_made->close();
    open();
}

void TestBackups::cleanup()
{
    m_workspace.reset();
    m_made.reset();
}

void TestBackups::open(const QDate &day, bool isReadOnly)
{
    m_workspace.reset();
    auto options = TestWorkspace::options();
    options.dates = Dates(day);
    options.backupFolder = m_made->file(u"backups"_s);
    auto opened = Workspace::open(m_made->path(), options, isReadOnly);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    m_workspace = std::move(*opened);
}

void TestBackups::somethingIsDone()
{
    Person person;
    person.givenName = u"Rosa"_s;
    QVERIFY(workspace().people().add(workspace().firstSession(), person));
}

void TestBackups::age(int minutes)
{
    const QString path = newest();
    const BackupFolder folder(backups().folder());
    const QDateTime earlier = BackupFolder::momentOf(QFileInfo(path).fileName()).addSecs(-60 * minutes);
    QVERIFY(QFile::rename(path, folder.pathFor(earlier)));
    BackupNotes(folder.path()).setNewestOf(workspace().path(), QFileInfo(folder.pathFor(earlier)).fileName());
}

void TestBackups::aCopyIsMadeInEveryHourInWhichSomethingWasDone()
{
    QVERIFY(!backups().newest());
    QVERIFY(backups().makeIfDue(60));
    QCOMPARE(copiesIn(backups().folder()).size(), 1);
    QVERIFY(readBackupInfo(newest()));
    QVERIFY(qAbs(backups().newest()->secsTo(workspace().store().dates().now())) < 600);
    somethingIsDone();
    QVERIFY(backups().makeIfDue(60)); // not due
    QCOMPARE(copiesIn(backups().folder()).size(), 1);
    age(61);
    QVERIFY(backups().makeIfDue(60));
    QCOMPARE(copiesIn(backups().folder()).size(), 2);
    age(61);
    QVERIFY(backups().makeIfDue(60)); // nothing was done since
    QCOMPARE(copiesIn(backups().folder()).size(), 2);
    QVERIFY(backups().make({})); // but whoever asks for one gets it
    QCOMPARE(copiesIn(backups().folder()).size(), 3);
    for (const auto &name : copiesIn(backups().folder()))
        QVERIFY(readBackupInfo(backups().folder() + u'/' + name));
    QCOMPARE(QFile::permissions(backups().folder())
                 & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther),
             QFile::Permissions());
}

void TestBackups::aDayWithoutWorkHasItsCopyToo()
{
    QVERIFY(backups().makeIfDue(60));
    open(today.addDays(1));
    QVERIFY(backups().makeIfDue(60));
    QCOMPARE(copiesIn(backups().folder()).size(), 2);
}

void TestBackups::noneIsMadeWithoutAFolder()
{
    m_workspace.reset();
    const auto opened = Workspace::open(m_made->path(), TestWorkspace::options());
    QVERIFY(opened);
    QVERIFY(!(*opened)->backups().areAutomatic());
    QVERIFY((*opened)->backups().makeIfDue(0)); // and that is no error
    QVERIFY(!(*opened)->backups().newest());
    QVERIFY((*opened)->backups().copiesHere().isEmpty());
    QVERIFY(!(*opened)->backups().lastTest());
}

void TestBackups::noneIsMadeOfWhatIsOnlyRead()
{
    open(today, true);
    QVERIFY(backups().makeIfDue(0));
    QVERIFY(copiesIn(backups().folder()).isEmpty());
}

void TestBackups::onlyOfFilesCopiesAreMadeByThemselves()
{
    const bool isFile = !TestServer::isAsked();
    TestWorkspace office;
    auto options = TestWorkspace::options();
    options.backupFolder = office.file(u"backups"_s);
    const QString place = office.path();
    office.close();
    auto opened = Workspace::open(place, options);
    QVERIFY(opened);
    QCOMPARE((*opened)->backups().areAutomatic(), isFile);
    QVERIFY((*opened)->backups().makeIfDue(0));
    QCOMPARE((*opened)->backups().copiesHere().isEmpty(), !isFile);
    // Whoever asks for one says where it goes.
    const auto written = (*opened)->backups().writeTo((*opened)->firstSession(), office.file(u"office.rnfbackup"_s));
    QVERIFY2(written, qPrintable(written ? QString() : written.error().message));
}

void TestBackups::aCopyFromTheFutureSaysNothing()
{
    open(today.addDays(3));
    QVERIFY(backups().makeIfDue(60));
    open(today);
    QVERIFY(!backups().newest());
    QVERIFY(backups().makeIfDue(60));
    QCOMPARE(copiesIn(backups().folder()).size(), 2);
    QVERIFY(backups().newest());
}

void TestBackups::oldCopiesAreThinned()
{
    const BackupFolder folder(backups().folder());
    QVERIFY(folder.make());
    const auto writeTo = [](const QString &path) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
    };
    // Two years of work, three copies a day, and something of the user's that lies there too.
    for (int day = 1; day < 730; ++day) {
        for (const int hour : {9, 13, 17})
            writeTo(folder.pathFor(QDateTime(today.addDays(-day), QTime(hour, 0), Qt::UTC)));
    }
    writeTo(folder.pathOf(u"19990101 notes.txt"_s));
    writeTo(folder.pathOf(u"19990101 mine.rnfbackup"_s));
    QVERIFY(backups().makeIfDue(0));

    const auto names = folder.names();
    QCOMPARE(BackupFolder::momentOf(names.first()).date(), workspace().store().dates().now().date());
    QVERIFY2(names.size() <= 24 + 14 + 12, qPrintable(QString::number(names.size())));
    QVERIFY(QFile::exists(folder.pathOf(u"19990101 notes.txt"_s)));
    QVERIFY(QFile::exists(folder.pathOf(u"19990101 mine.rnfbackup"_s)));
    // The next one pushes out no more than one.
    QVERIFY(backups().make({}));
    QVERIFY(folder.names().size() >= names.size());
}

void TestBackups::every24thHourDayAndMonthStays()
{
    QStringList names; // of two years, three a day, newest first
    for (int day = 0; day < 730; ++day) {
        for (const auto *time : {"170000", "130000", "090000"})
            names += today.addDays(-day).toString(u"yyyyMMdd"_s) + u'-' + QLatin1String(time) + u"-000.rnfbackup"_s;
    }
    QStringList kept = names;
    for (const auto &name : BackupFolder::outlived(names))
        kept.removeAll(name);
    // The newest 24 reach eight days back; then the evenings up to the 14th day; then the last evening of each month.
    for (int day = 0; day < 14; ++day) {
        const auto ofDay = kept.filter(QRegularExpression(u'^' + today.addDays(-day).toString(u"yyyyMMdd"_s)));
        QCOMPARE(ofDay.size(), day < 8 ? 3 : 1);
        QVERIFY(ofDay.first().contains(u"-170000-"_s));
    }
    QSet<QString> months;
    for (const auto &name : kept)
        months.insert(name.left(6));
    QCOMPARE(months.size(), 12);
    // What stays, stays the next time.
    QCOMPARE(BackupFolder::outlived(kept), QStringList());
}

void TestBackups::everyCopyAlsoGoesToTheSecondPlace()
{
    const QString stick = m_made->file(u"stick"_s);
    QVERIFY(QDir().mkdir(stick));
    QVERIFY(backups().secondPlace().folder.isEmpty());
    QVERIFY(backups().chooseSecondPlace(stick));
    QVERIFY(backups().makeIfDue(60));
    const QString there = thereIn(stick, backups());
    QCOMPARE(copiesIn(there), copiesIn(backups().folder()));
    QCOMPARE(QDir(there).entryList(QDir::Files), copiesIn(there)); // and nothing half
    const auto info = readBackupInfo(there + u'/' + copiesIn(there).first());
    QVERIFY(info);
    QCOMPARE(info->contentHash, readBackupInfo(newest())->contentHash);
    QVERIFY(backups().secondPlace().isHere);
    QVERIFY(backups().secondPlace().lastAt);
    QCOMPARE(backups().copiesThere().size(), 1);
    // Known again when the workspace is opened the next time.
    open();
    backups().setSecondPlace(stick);
    QVERIFY(backups().secondPlace().lastAt);
    backups().setSecondPlace({});
    QVERIFY(backups().make({}));
    QCOMPARE(copiesIn(there).size(), 1);
}

void TestBackups::whileTheSecondPlaceIsAwayItsAgeIsKnown()
{
    const QString stick = m_made->file(u"stick"_s), pulled = m_made->file(u"pulled"_s);
    QVERIFY(QDir().mkdir(stick));
    QVERIFY(backups().chooseSecondPlace(stick));
    QVERIFY(backups().makeIfDue(60));
    const auto lastAt = backups().secondPlace().lastAt;
    QVERIFY(QDir().rename(stick, pulled));
    open(today.addDays(12));
    backups().setSecondPlace(stick);
    QVERIFY(backups().makeIfDue(60)); // that it is away is no error
    QVERIFY(!backups().secondPlace().isHere);
    QCOMPARE(backups().secondPlace().lastAt, lastAt);
    QCOMPARE(lastAt->daysTo(workspace().store().dates().now()), 12);
    QVERIFY(!QFile::exists(stick));
    // When it comes back it gets the newest, though none is due.
    QVERIFY(QDir().rename(pulled, stick));
    QVERIFY(backups().makeIfDue(60));
    QVERIFY(backups().secondPlace().isHere);
    QCOMPARE(copiesIn(thereIn(stick, backups())).first(), copiesIn(backups().folder()).first());
    QVERIFY(backups().secondPlace().lastAt > lastAt);
}

/// A folder on which sticks are put in is there without one, and on this very disk.
void TestBackups::aPlaceWhoseStickIsNotInIsNotTakenForIt()
{
    const QString place = m_made->file(u"media"_s);
    QVERIFY(QDir().mkdir(place));
    backups().setSecondPlace(place);
    QVERIFY(backups().makeIfDue(60));
    QVERIFY(!backups().secondPlace().isHere);
    QVERIFY(QDir(place).isEmpty());
}

void TestBackups::aDamagedCopyIsNotCarriedOn()
{
    const QString stick = m_made->file(u"stick"_s);
    QVERIFY(QDir().mkdir(stick));
    QVERIFY(backups().makeIfDue(60));
    damage(newest());
    QVERIFY(backups().chooseSecondPlace(stick));
    QVERIFY(backups().makeIfDue(60));
    QVERIFY(QDir(thereIn(stick, backups())).isEmpty());
    QVERIFY(backups().secondPlace().isHere);
    QVERIFY(backups().secondPlace().problem.contains(u"is not a whole backup"_s));
    QVERIFY(!backups().secondPlace().lastAt);
}

void TestBackups::aPlaceThatCannotBeWrittenIsRefused()
{
    QFile file(m_made->file(u"notes.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto chosen = backups().chooseSecondPlace(file.fileName());
    QVERIFY(!chosen);
    QCOMPARE(chosen.error().id, u"cannot-write"_s);
    QVERIFY(backups().secondPlace().folder.isEmpty());
}

void TestBackups::aGoodBackupPassesItsTest()
{
    QVERIFY(backups().isTestDue());
    QVERIFY(backups().makeIfDue(60));
    const auto tested = backups().test({});
    QVERIFY2(tested, qPrintable(tested ? QString() : tested.error().message));
    QVERIFY2(tested->isGood(), qPrintable(tested->findings.join(u' ')));
    QCOMPARE(tested->copy, copiesIn(backups().folder()).first());
    QCOMPARE(tested->takenAt, readBackupHead(newest())->takenAt);
    // Nothing is left of it but what is remembered, also the next time.
    QVERIFY(QDir(backups().folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
    open(today.addDays(29));
    QVERIFY(backups().lastTest()->isGood());
    QVERIFY(!backups().isTestDue());
    open(today.addDays(31));
    QVERIFY(backups().isTestDue());
}

void TestBackups::aDamagedBackupFailsItsTest()
{
    QVERIFY(backups().makeIfDue(60));
    damage(newest());
    const auto tested = backups().test({});
    QVERIFY(tested);
    QVERIFY(!tested->isGood());
    QVERIFY(tested->findings.first().contains(u"is not a whole backup"_s));
    open();
    QCOMPARE(backups().lastTest()->findings, tested->findings);
    QVERIFY(!backups().isTestDue());
    open(today.addDays(1));
    QVERIFY(backups().isTestDue());
}

void TestBackups::withoutACopyThereIsNothingToTest() { QCOMPARE(backups().test({}).error().id, u"no-backup"_s); }

void TestBackups::aTestThatIsGivenUpSaysNothing()
{
    QVERIFY(backups().makeIfDue(60));
    Job job;
    job.cancel();
    QCOMPARE(backups().test({}, job).error().id, u"cancelled"_s);
    QVERIFY(!backups().lastTest());
}

void TestBackups::anEncryptedBackupIsTestedWithTheKeyOfItsWorkspace()
{
    m_workspace.reset();
    const auto key = TestWorkspace::newKey(u"four plain words here"_s, u"1111-2222-3333-4444"_s);
    auto options = TestWorkspace::options();
    options.backupFolder = m_made->file(u"backups"_s);
    options.key = key;
    const QString path = m_made->file(u"sealed.rnf"_s);
    auto sealed = Workspace::create(path, TestWorkspace::setup(), options);
    QVERIFY2(sealed, qPrintable(sealed ? QString() : sealed.error().message));
    Backups &copies = (*sealed)->backups();
    QVERIFY(copies.makeIfDue(60));
    const QString copy = copies.folder() + u'/' + copiesIn(copies.folder()).first();
    QVERIFY(readBackupHead(copy)->isEncrypted);
    const auto tested = copies.test((*sealed)->firstSession());
    QVERIFY2(tested, qPrintable(tested ? QString() : tested.error().message));
    QVERIFY2(tested->isGood(), qPrintable(tested->findings.join(u' ')));
}

void TestBackups::theNewestGoodCopyOfADamagedFileIsFound()
{
    const QString root = m_made->file(u"backups"_s);
    QCOMPARE(Backups::newestGoodOf(m_made->path(), root), QString());
    QVERIFY(backups().makeIfDue(60));
    age(180);
    const QString older = newest();
    somethingIsDone();
    QVERIFY(backups().makeIfDue(60));
    const QString newer = newest();
    QVERIFY(older != newer);
    m_workspace.reset();
    damage(m_made->path());
    QCOMPARE(Backups::newestGoodOf(m_made->path(), root), newer);
    damage(newer);
    QCOMPARE(Backups::newestGoodOf(m_made->path(), root), older);
    QCOMPARE(Backups::newestGoodOf(m_made->file(u"other.rnf"_s), root), QString());
    QCOMPARE(Backups::newestGoodOf(m_made->path(), {}), QString());
}

void TestBackups::checkFindsAHistoryThatWasCutOffAfterACopy()
{
    somethingIsDone();
    QVERIFY(backups().makeIfDue(60));
    QVERIFY(workspace().check({})->isEmpty());
    somethingIsDone();
    QVERIFY(workspace().check({})->isEmpty()); // what came later is in no copy yet
    m_workspace.reset();
    // The log itself is whole again after this, and says no word of the person.
    RawFile(m_made->path())
        .execUnguarded(u"DELETE FROM change WHERE action_seq >= (SELECT max(seq) - 1 FROM action);"
                       "DELETE FROM action WHERE seq >= (SELECT max(seq) - 1 FROM action);"
                       "DELETE FROM person WHERE given_name = 'Rosa'"_s);
    open();
    const auto findings = workspace().check({});
    QVERIFY(std::ranges::any_of(*findings, [](const Finding &finding) {
        return finding.kind == "log"_L1 && finding.what.startsWith(u"The history lacks what the backup of"_s);
    }));
}

void TestBackups::aRestoredFileIsBehindTheCopiesByRight()
{
    QVERIFY(backups().makeIfDue(60));
    age(180);
    const QString older = newest();
    somethingIsDone();
    QVERIFY(backups().makeIfDue(60));
    m_workspace.reset();
    QVERIFY(QFile::remove(m_made->path()));
    QVERIFY(restoreBackup(older, m_made->path()));
    open();
    QVERIFY(workspace().check({})->isEmpty());
}

RNF_TEST(TestBackups)
#include "tst_backups.moc"
