#include "storage/OddWorkspace.h"
#include "support/ProgramRun.h"
#include "support/TestProgram.h"

#include "storage/WorkspaceRescue.h"
#include "workspace/WorkspaceSchema.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace rnf;
using namespace Qt::StringLiterals;

namespace {

/// A folder with a copy of a sound workspace in it, and what comes of it.
struct Wreck {
    Wreck() : path(whole().copyIn(folder.path())), saved(folder.filePath(u"saved.rnf"_s)) {}

    static const SoundWorkspace &whole()
    {
        static const SoundWorkspace workspace;
        return workspace;
    }

    Result<WorkspaceRescue::Outcome> rescue(const Job &job = {}) const
    {
        return WorkspaceRescue::run(path, saved, workspaceSchema(), job);
    }

    /// Writes over a page of a table, somewhere among its rows.
    void spoilPageOf(const QString &table, int which) const
    {
        const auto pages = RawFile(path).exec(
            u"SELECT pageno FROM dbstat WHERE name = '%1' AND pagetype = 'leaf' ORDER BY path"_s.arg(table));
        spoil((pages.value(which).toLongLong() - 1) * 4096, QByteArray(4096, '\x2a'));
    }

    void spoil(qint64 at, const QByteArray &bytes) const
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(bytes) != bytes.size())
            qFatal("cannot spoil");
    }

    QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    QTemporaryDir folder;
    QString path, saved;
};

/// Everybody by id, with name and phones.
QMap<qint64, QString> peopleIn(const QString &path)
{
    QMap<qint64, QString> people;
    Database file(path, Database::Mode::Read);
    Statement read(file, u"SELECT id, given_name || ' ' || family_name FROM person"_s);
    read.each([&](Row &row) {
        const auto id = row.take<qint64>();
        people[id] = row.take<QString>();
    });
    Statement phones(file, u"SELECT person_id, digits FROM phone ORDER BY id"_s);
    phones.each([&](Row &row) {
        const auto id = row.take<qint64>();
        people[id] += u' ' + row.take<QString>();
    });
    return people;
}

qint64 rowsIn(const QString &path, const QString &table)
{
    Database file(path, Database::Mode::Read);
    return Statement(file, u"SELECT count(*) FROM "_s + table).one<qint64>().value_or(-1);
}

/// A workspace that somebody can go on with, whatever it lacks.
bool canBeWorkedIn(const QString &path)
{
    {
        Database file(path, Database::Mode::Read);
        if (!file.connection().damage(false).isEmpty() || !file.connection().brokenReferences().isEmpty())
            return false;
    }
    const auto opened = Workspace::open(path, TestWorkspace::options());
    if (!opened)
        return false;
    const Session session = (*opened)->firstSession();
    Person person;
    person.givenName = u"Eve"_s;
    const auto before = (*opened)->people().count(session);
    return (*opened)->people().add(session, person) && (*opened)->people().count(session) == before + 1
        && (*opened)->people().ids(session, u"eve"_s).size() >= 1;
}

} // namespace

/// Of a file that is not opened, what can be read comes out, and nothing else.
class TestRescue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { workInMemory(); }
    void aForeignFileGivesAllItsRowsAndItsHistory();
    void whatStandsInThePlaceOfATableIsNotRead();
    void aTableWithOtherColumnsGivesThoseThatAreOurs();
    void onlyTheRowsOfASpoiltPageAreLost();
    void aFileThatWasCutOffGivesWhatIsLeft();
    void whatIsWrittenDownOfATableMayBeDamaged();
    void nothingThatIsWrittenDownIsRun();
    void theLogOfAnotherFileIsLeftOut();
    void aRowThatCannotBeIsLeftOut();
    void whatRefersToTheLostStandsAloneWhereItCan();
    void newIdsNeverClashWhereTheNotesOfThemAreLost();
    void whateverIsDamagedNothingBreaks_data();
    void whateverIsDamagedNothingBreaks();
    void pagesThatPointBackEndAllTheSame();
    void aLogThatLiesBesideIsTakenIn();
    void aBackupThatWasChangedGivesItsRows();
    void whatCannotBeRescuedIsSaid();
    void cancelledItLeavesNothing();
    void theCommandTellsWhatIsMissing();
};

void TestRescue::aForeignFileGivesAllItsRowsAndItsHistory()
{
    const Wreck wreck;
    RawFile(wreck.path)
        .exec(u"CREATE TRIGGER gone AFTER INSERT ON person BEGIN DELETE FROM person; END; "
              "CREATE TABLE theirs (x); DROP INDEX change_row; DROP TRIGGER action_stays"_s);
    const QByteArray before = bytesOfFile(wreck.path);
    const auto done = wreck.rescue();
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QVERIFY(done->isWhole());
    QCOMPARE(done->foreign,
             (QStringList{u"index change_row"_s, u"table theirs"_s, u"trigger action_stays"_s, u"trigger gone"_s}));
    QVERIFY(bytesOfFile(wreck.path) == before);
    QCOMPARE(wreck.files(), (QStringList{u"odd.rnf"_s, u"saved.rnf"_s}));
    QCOMPARE(QFile::permissions(wreck.saved) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(verdictOn(wreck.saved, false), u"opens"_s); // history and all
    QCOMPARE(peopleIn(wreck.saved), peopleIn(wreck.path));
    for (const auto *table : {"action", "change", "account", "phone"})
        QCOMPARE(rowsIn(wreck.saved, QLatin1String(table)), rowsIn(wreck.path, QLatin1String(table)));
    Database was(wreck.path, Database::Mode::Read), is(wreck.saved, Database::Mode::Read);
    QCOMPARE(WorkspaceFile::noted(is, u"workspace_id"_s), WorkspaceFile::noted(was, u"workspace_id"_s));
    QVERIFY(canBeWorkedIn(wreck.saved));
}

void TestRescue::whatStandsInThePlaceOfATableIsNotRead()
{
    const Wreck wreck;
    RawFile(wreck.path)
        .exec(u"ALTER TABLE setting RENAME TO kept; CREATE VIEW setting AS WITH RECURSIVE n (x) AS (SELECT 1 "
              "UNION ALL SELECT x + 1 FROM n) SELECT x AS id, x AS name, x AS value FROM n"_s);
    const auto done = wreck.rescue();
    QVERIFY(done);
    QCOMPARE(done->torn, QStringList{u"setting"_s});
    QCOMPARE(rowsIn(wreck.saved, u"setting"_s), 0);
    QCOMPARE(peopleIn(wreck.saved), peopleIn(wreck.path));
    QVERIFY(canBeWorkedIn(wreck.saved));
}

void TestRescue::aTableWithOtherColumnsGivesThoseThatAreOurs()
{
    const Wreck wreck;
    RawFile(wreck.path)
        .exec(u"ALTER TABLE person ADD COLUMN salary TEXT DEFAULT 'much'; "
              "ALTER TABLE tag ADD COLUMN shape TEXT; ALTER TABLE person RENAME COLUMN pronouns TO pronoun"_s);
    const auto done = wreck.rescue();
    QVERIFY(done);
    QCOMPARE(done->torn, QStringList{u"person"_s}); // the pronouns are not known to be those
    QCOMPARE(done->foreign, (QStringList{u"table person"_s, u"table tag"_s}));
    QCOMPARE(done->leftOut, 0);
    QCOMPARE(peopleIn(wreck.saved), peopleIn(wreck.path));
    QVERIFY(canBeWorkedIn(wreck.saved));
}

void TestRescue::onlyTheRowsOfASpoiltPageAreLost()
{
    const auto all = peopleIn(Wreck().path);
    for (const int page : {0, 1, 3}) {
        const Wreck wreck;
        wreck.spoilPageOf(u"person"_s, page);
        const auto done = wreck.rescue();
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
        QVERIFY(done->torn.contains(u"person"_s));
        const auto saved = peopleIn(wreck.saved);
        QVERIFY2(saved.size() < all.size() && saved.size() > all.size() - 120, qPrintable(QString::number(saved.size())));
        for (const auto &[id, person] : saved.asKeyValueRange())
            QCOMPARE(person, all.value(id));
        QVERIFY(canBeWorkedIn(wreck.saved));
    }
}

/// As a download does that stopped: SQLite itself reads nothing of it.
void TestRescue::aFileThatWasCutOffGivesWhatIsLeft()
{
    const Wreck wreck;
    const auto page =
        RawFile(wreck.path).one(u"SELECT max(pageno) FROM dbstat WHERE name = 'person' AND pagetype = 'leaf'"_s);
    QFile(wreck.path).resize((page.toLongLong() - 1) * 4096);
    const QByteArray before = bytesOfFile(wreck.path);
    const auto done = wreck.rescue();
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QVERIFY(done->torn.contains(u"person"_s));
    QVERIFY2(peopleIn(wreck.saved).size() > 100, qPrintable(QString::number(peopleIn(wreck.saved).size())));
    QVERIFY(canBeWorkedIn(wreck.saved));
    QVERIFY(bytesOfFile(wreck.path) == before);
}

/// SQLite reads no table at all when it does not understand what one of them is.
void TestRescue::whatIsWrittenDownOfATableMayBeDamaged()
{
    const Wreck wreck;
    RawFile(wreck.path)
        .exec(u"PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, 'given_name', 'given name "
              "(') WHERE name = 'person'; INSERT INTO sqlite_schema VALUES ('view', 'x', 'x', 0, 'CREATE x')"_s);
    const auto done = wreck.rescue();
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QVERIFY(done->isWhole());
    QCOMPARE(done->foreign, (QStringList{u"table person"_s, u"view x"_s}));
    QCOMPARE(verdictOn(wreck.saved, false), u"opens"_s);

    const Wreck another; // and in the pages themselves
    const auto page = RawFile(another.path)
                          .one(u"SELECT pageno FROM dbstat WHERE name = 'sqlite_schema' AND pagetype = "
                               "'leaf' ORDER BY path LIMIT 1 OFFSET 9"_s);
    another.spoil((page.toLongLong() - 1) * 4096, QByteArray(4096, '\x2a'));
    const auto most = another.rescue();
    QVERIFY2(most, qPrintable(most ? QString() : most.error().message));
    QVERIFY(!most->foreign.isEmpty() && most->torn.size() < most->tables / 4);
    QVERIFY(canBeWorkedIn(another.saved));
}

void TestRescue::nothingThatIsWrittenDownIsRun()
{
    const Wreck wreck;
    const QString stolen = wreck.folder.filePath(u"stolen"_s);
    RawFile(wreck.path)
        .exec(u"PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = sql || '; ATTACH ''%1'' AS x; CREATE TABLE "
              "x.y AS SELECT 1' WHERE name = 'tag'; UPDATE sqlite_schema SET sql = 'CREATE TABLE setting AS WITH "
              "RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n' WHERE name = "
              "'setting'"_s.arg(stolen));
    const auto done = wreck.rescue();
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QVERIFY(!QFile::exists(stolen));
    QCOMPARE(peopleIn(wreck.saved), peopleIn(Wreck().path));
    QVERIFY(canBeWorkedIn(wreck.saved));
}

void TestRescue::theLogOfAnotherFileIsLeftOut()
{
    const Wreck wreck;
    TestWorkspace other(TestWorkspace::In::File);
    RandomWork(*other, other.session, 2).addMany(50);
    putBytes(wreck.path + u"-wal"_s, bytesOfFile(other.path() + u"-wal"_s));
    QCOMPARE(verdictOn(wreck.path, false), u"refused stray-log"_s);
    const auto done = wreck.rescue();
    QVERIFY(done && done->isWhole());
    QCOMPARE(verdictOn(wreck.saved, false), u"opens"_s);
}

void TestRescue::aRowThatCannotBeIsLeftOut()
{
    const Wreck wreck;
    RawFile(wreck.path)
        .execUnguarded(u"PRAGMA ignore_check_constraints=ON; INSERT INTO tag (id, name) VALUES (1, x'00ff'); INSERT INTO "
                       u"tag (id, name) VALUES "
                       "(2, 'night'); INSERT INTO tag (id, name) VALUES (3, 17); UPDATE change SET op = 'forget' WHERE seq "
                       "= (SELECT max(seq) "
                       "FROM change)"_s);
    const qint64 changes = rowsIn(wreck.path, u"change"_s);
    const auto done = wreck.rescue();
    QVERIFY(done);
    QCOMPARE(done->leftOut, 2); // SQLite itself makes the number a text
    QCOMPARE(done->torn, QStringList());
    QCOMPARE(rowsIn(wreck.saved, u"change"_s), changes - 1);
    QCOMPARE(rowsIn(wreck.saved, u"tag WHERE name IN ('night', '17')"_s), 2);
    QVERIFY(canBeWorkedIn(wreck.saved));
}

/// Somebody does not go because the place where they work is lost.
void TestRescue::whatRefersToTheLostStandsAloneWhereItCan()
{
    const Wreck wreck;
    RawFile raw(wreck.path);
    const auto orphan = raw.one(u"SELECT min(id) FROM person"_s);
    raw.exec(u"INSERT INTO employment (id, person_id, unit_id) VALUES (5, %1, 4711); DELETE FROM person WHERE id = (SELECT "
             "max(person_id) FROM phone)"_s.arg(orphan));
    const qint64 people = rowsIn(wreck.path, u"person"_s), phones = rowsIn(wreck.path, u"phone"_s);
    const auto done = wreck.rescue();
    QVERIFY(done);
    QVERIFY(done->leftOut > 0);
    QCOMPARE(rowsIn(wreck.saved, u"person"_s), people);
    QCOMPARE(rowsIn(wreck.saved, u"employment WHERE id = 5 AND unit_id IS NULL AND person_id = "_s + orphan), 1);
    QVERIFY(rowsIn(wreck.saved, u"phone"_s) < phones);
    QVERIFY(canBeWorkedIn(wreck.saved));
}

void TestRescue::newIdsNeverClashWhereTheNotesOfThemAreLost()
{
    const Wreck wreck;
    RawFile(wreck.path).exec(u"DELETE FROM id_block"_s);
    QVERIFY(wreck.rescue());
    QVERIFY(canBeWorkedIn(wreck.saved));
    QVERIFY(rowsIn(wreck.saved, u"id_block"_s) > 0);
    const auto before = peopleIn(wreck.path), after = peopleIn(wreck.saved);
    QCOMPARE(after.size(), before.size() + 1);
    QVERIFY(after.lastKey() - before.lastKey() > 1'000'000);
}

void TestRescue::whateverIsDamagedNothingBreaks_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 30; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Some bytes, a few pages, or a tenth of the file.
void TestRescue::whateverIsDamagedNothingBreaks()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const Wreck wreck;
    const qint64 size = QFileInfo(wreck.path).size();
    const auto at = [&](qint64 from) { return from + qint64(random() % uint(size - from)); };
    for (unsigned i = 0; seed % 3 == 0 && i < 40; ++i)
        wreck.spoil(at(100), QByteArray(1, char(random())));
    for (unsigned i = 0; seed % 3 == 1 && i < 3; ++i)
        wreck.spoil(at(8192) / 4096 * 4096, QByteArray(4096, i % 2 ? '\0' : char(random())));
    if (seed % 3 == 2)
        wreck.spoil(at(size / 2) / 2, QByteArray(size / 10, char(random())));
    const QByteArray before = bytesOfFile(wreck.path);
    const auto done = wreck.rescue();
    QVERIFY(bytesOfFile(wreck.path) == before);
    if (!done) {
        QCOMPARE(done.error().id, u"damaged"_s);
        QCOMPARE(wreck.files(), QStringList{u"odd.rnf"_s});
        return;
    }
    QVERIFY(canBeWorkedIn(wreck.saved));
    QCOMPARE(wreck.files(), (QStringList{u"odd.rnf"_s, u"saved.rnf"_s}));
}

/// Every entry of the top page leads to the same page below: more rows than anybody could read, were they counted.
void TestRescue::pagesThatPointBackEndAllTheSame()
{
    const Wreck wreck;
    const auto root = RawFile(wreck.path).one(u"SELECT rootpage FROM sqlite_schema WHERE name = 'person'"_s).toLongLong();
    QByteArray page = bytesOfFile(wreck.path).mid((root - 1) * 4096, 4096);
    QCOMPARE(page[0], '\x05'); // it has pages below it
    const int cells = uchar(page[3]) * 256 + uchar(page[4]);
    QVERIFY(cells > 1);
    const auto cell = [&](int i) { return uchar(page[12 + 2 * i]) * 256 + uchar(page[13 + 2 * i]); };
    for (int i = 1; i < cells; ++i)
        page.replace(cell(i), 4, page.mid(cell(0), 4));
    wreck.spoil((root - 1) * 4096, page);
    const auto done = wreck.rescue();
    QVERIFY(done);
    QVERIFY(done->torn.contains(u"person"_s));
    const auto all = peopleIn(Wreck().path);
    for (const auto &[id, person] : peopleIn(wreck.saved).asKeyValueRange())
        QCOMPARE(person, all.value(id));
    QVERIFY(canBeWorkedIn(wreck.saved));
}

void TestRescue::aLogThatLiesBesideIsTakenIn()
{
    TestWorkspace workspace(TestWorkspace::In::File);
    workspace.add(workspace.person(u"Ada"_s, u"Okafor"_s));
    const QString copy = workspace.file(u"copy.rnf"_s), saved = workspace.file(u"saved.rnf"_s);
    QVERIFY(QFile::copy(workspace.path(), copy) && QFile::copy(workspace.path() + u"-wal"_s, copy + u"-wal"_s));
    QCOMPARE(WorkspaceRescue::run(workspace.path(), saved, workspaceSchema()).error().id, u"in-use"_s);
    const QByteArray log = bytesOfFile(copy + u"-wal"_s);
    QVERIFY(WorkspaceRescue::run(copy, saved, workspaceSchema())->isWhole());
    QCOMPARE(peopleIn(saved).values(), QStringList{u"Ada Okafor"_s});
    QVERIFY(bytesOfFile(copy + u"-wal"_s) == log);
}

void TestRescue::aBackupThatWasChangedGivesItsRows()
{
    TestWorkspace workspace(TestWorkspace::In::File);
    workspace.add(workspace.person(u"Ada"_s, u"Okafor"_s));
    const QString backup = workspace.file(u"copy.rnfbackup"_s), saved = workspace.file(u"saved.rnf"_s);
    QVERIFY(writeBackup(workspace.path(), backup, QDateTime::currentDateTimeUtc()));
    putBytes(backup, bytesOfFile(backup).replace("Okafor", "Okofar") + '\0');
    QCOMPARE(restoreBackup(backup, saved).error().id, u"not-a-backup"_s);
    const auto done = WorkspaceRescue::run(backup, saved, workspaceSchema());
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QVERIFY(done->isWhole());
    QCOMPARE(peopleIn(saved).values(), QStringList{u"Ada Okofar"_s});
}

void TestRescue::whatCannotBeRescuedIsSaid()
{
    const Wreck wreck;
    const auto idOf = [&](const QByteArray &bytes) {
        putBytes(wreck.path, bytes);
        const auto done = wreck.rescue();
        return done ? u"rescued"_s : done.error().id;
    };
    const QByteArray whole = bytesOfFile(wreck.path);
    QCOMPARE(idOf("First name\nAda\n"), u"not-a-workspace"_s);
    QCOMPARE(idOf(whole.first(100) + QByteArray(8000, '\0')), u"damaged"_s);
    QCOMPARE(idOf("RANKANDFILE BACKUP 1\n{}\nno workspace"), u"not-a-workspace"_s);
    QCOMPARE(idOf("RANKANDFILE BACKUP 1\n"), u"not-a-workspace"_s);
    QByteArray later = whole;
    later[63] = char(workspaceSchema().version() + 1);
    QCOMPARE(idOf(later), u"newer"_s);
    QCOMPARE(idOf("RANKANDFILE BACKUP 1\n{}\n" + later), u"newer"_s);
    QCOMPARE(wreck.files(), QStringList{u"odd.rnf"_s});
    QFile::remove(wreck.path);
    QVERIFY(!wreck.rescue());
    putBytes(wreck.path, whole);
    putBytes(wreck.saved, "mine");
    QCOMPARE(wreck.rescue().error().id, u"exists"_s);
    QCOMPARE(bytesOfFile(wreck.saved), QByteArray("mine"));
    QFile::rename(wreck.saved, wreck.saved + u"-wal"_s);
    QCOMPARE(wreck.rescue().error().id, u"exists"_s);
    QFile::remove(wreck.saved + u"-wal"_s);
    QCOMPARE(WorkspaceRescue::run(wreck.path, wreck.folder.filePath(u"nowhere/x.rnf"_s), workspaceSchema()).error().id,
             u"cannot-write"_s);
    QVERIFY(wreck.rescue());
}

void TestRescue::cancelledItLeavesNothing()
{
    const Wreck wreck;
    Job job;
    job.onProgress = [&job](qint64, qint64) { job.cancel(); };
    QCOMPARE(wreck.rescue(job).error().id, u"cancelled"_s);
    QCOMPARE(wreck.files(), QStringList{u"odd.rnf"_s});
}

void TestRescue::theCommandTellsWhatIsMissing()
{
    const Wreck wreck;
    RawFile(wreck.path).exec(u"CREATE TABLE theirs (x)"_s);
    const auto refused = runProgram({u"check"_s, wreck.path, u"--json"_s}, wreck.folder.path());
    QCOMPARE(refused.status, 3);
    QCOMPARE(refused.json[u"error"_s].toObject()[u"id"_s].toString(), u"foreign-schema"_s);
    const auto whole = runProgram({u"rescue"_s, wreck.path, wreck.saved, u"--json"_s}, wreck.folder.path());
    QCOMPARE(whole.status, 0);
    QCOMPARE(whole.json[u"people"_s].toInt(), int(SoundWorkspace::people));
    QCOMPARE(whole.json[u"left_out"_s].toInt(), 0);
    QCOMPARE(whole.json[u"torn"_s].toArray(), QJsonArray());
    QCOMPARE(whole.json[u"foreign"_s].toArray(), QJsonArray{u"table theirs"_s});
    const auto again = runProgram({u"rescue"_s, wreck.path, wreck.saved}, wreck.folder.path());
    QCOMPARE(again.status, 4);
    QVERIFY(again.err.contains("already there"));
    QFile::remove(wreck.saved);
    wreck.spoilPageOf(u"phone"_s, 1);
    const auto torn = runProgram({u"rescue"_s, wreck.path, wreck.saved}, wreck.folder.path());
    QCOMPARE(torn.status, 1);
    QVERIFY2(torn.out.contains("could not be read to their end: phone"), torn.out.constData());
    QVERIFY2(torn.out.contains("not ours: table theirs"), torn.out.constData());
    QVERIFY2(torn.out.contains("with 301 people"), torn.out.constData());
}

RNF_TEST(TestRescue)
#include "tst_rescue.moc"
