#include "storage/OddWorkspace.h"
#include "support/Gate.h"
#include "support/TestProgram.h"

#include "storage/FirstLook.h"
#include "storage/SchemaText.h"
#include "workspace/WorkspaceSchema.h"

#include <QDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

using namespace rnf;
using namespace Qt::StringLiterals;

namespace {

using enum HeaderPlace;
using Spoil = std::function<void(const QString &path)>;

const SoundWorkspace &sound()
{
    static const SoundWorkspace workspace;
    return workspace;
}

/// The log that another workspace leaves when its program dies.
QByteArray logOfAnotherWorkspace()
{
    TestWorkspace other(TestWorkspace::In::File);
    RandomWork(*other, other.session, 2).addMany(50);
    return bytesOfFile(other.path() + u"-wal"_s);
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

/// Workspace files as they come from anywhere: of other programs, cut, altered to do harm, and with odd things beside them. Each
/// with the only right answer: it opens whole, or is refused and left as it is.
class TestOddWorkspaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { workInMemory(); }
    void cleanup() { m_wrong += QTest::currentTestFailed(); }
    void cleanupTestCase();
    void everyFileGetsItsVerdict_data();
    void everyFileGetsItsVerdict();
    void whatIsForeignIsNamed();
    void aLongForeignNameIsCut();
    void aFileThatWasBroughtUpToDateOpensAgain();
    void ofAnEarlierVersionTheTextOfThatVersionCounts();
    void anOddPlaceIsNotWrittenThrough_data();
    void anOddPlaceIsNotWrittenThrough();
    void theExpectedTextIsThatOfANewFile();
    void aLogOfItsOwnIsNeverStray();

private:
    void otherFiles();
    void cutFiles();
    void spoiltHeads();
    void foreignSchemas();
    void alteredSchemas();
    void oddPlaces();
    void oddNeighbours();

    int m_tried = 0, m_wrong = 0;
};

namespace {

/// `whenRead`: where that is something else when nothing is to be written.
void verdictRow(const char *name, const QString &verdict, const Spoil &spoil, const QString &whenRead = {})
{
    QTest::newRow(name) << spoil << verdict << (whenRead.isEmpty() ? verdict : whenRead);
}

void bytesRow(const char *name, const QString &verdict, const std::function<QByteArray(QByteArray)> &spoil,
              const QString &whenRead = {})
{
    verdictRow(
        name, verdict, [spoil](const QString &path) { putBytes(path, spoil(bytesOfFile(path))); }, whenRead);
}

void sqlRow(const char *name, const QString &verdict, const QString &sql)
{
    verdictRow(name, verdict, [sql](const QString &path) { RawFile(path).exec(sql); });
}

/// What stands in the schema, changed past all checks of SQLite.
void schemaRow(const char *name, const QString &verdict, const QString &sql)
{
    sqlRow(name, verdict, u"PRAGMA writable_schema=ON; "_s + sql);
}

const QString opens = u"opens"_s;
const QString noWorkspace = u"refused not-a-workspace"_s;
const QString damaged = u"refused damaged"_s;
const QString foreign = u"refused foreign-schema"_s;
const QString newer = u"refused newer"_s;
const QString cannotOpen = u"refused cannot-open"_s;
const QString cannotWrite = u"refused read-only"_s;

} // namespace

void TestOddWorkspaces::cleanupTestCase()
{
    Gate::tell('G', u"workspaces: %1 got the right verdict, %2 a wrong one"_s.arg(m_tried - m_wrong).arg(m_wrong),
               u"40 or more, all right"_s, m_tried >= 40 && m_wrong == 0);
}

void TestOddWorkspaces::everyFileGetsItsVerdict_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("whenRead");
    verdictRow("as it was closed", opens, [](const QString &) {});
    otherFiles();
    cutFiles();
    spoiltHeads();
    foreignSchemas();
    alteredSchemas();
    oddPlaces();
    oddNeighbours();
}

void TestOddWorkspaces::otherFiles()
{
    bytesRow("nothing", noWorkspace, [](auto) { return QByteArray(); });
    bytesRow("a list", noWorkspace, [](auto) { return QByteArray("First name,Last name\nAda,Okafor\n").repeated(9); });
    bytesRow("zeros", noWorkspace, [](const QByteArray &all) { return QByteArray(all.size(), '\0'); });
    bytesRow("a page for browsers", noWorkspace, [](auto) { return "<!DOCTYPE html>" + QByteArray(200, ' '); });
    bytesRow("a sealed copy of another program", noWorkspace, [](auto) { return QByteArray(4096, '\x9c'); });
    bytesRow("a backup that was renamed", noWorkspace,
             [](const QByteArray &all) { return "RANKANDFILE BACKUP 1\n{\"sealed\":\"plain\"}\n" + all; });
    bytesRow("a byte before it", noWorkspace, [](const QByteArray &all) { return ' ' + all; });
    bytesRow("a mark of UTF-8 before it", noWorkspace, [](const QByteArray &all) { return "\xEF\xBB\xBF" + all; });
    bytesRow("line ends changed on the way", noWorkspace,
             [](QByteArray all) { return all.replace("\n", "\r\n").prepend("\r\n"); });
    verdictRow("another program's database", noWorkspace, [](const QString &path) {
        QFile::remove(path);
        RawFile(path).exec(u"CREATE TABLE person (id INTEGER PRIMARY KEY); PRAGMA user_version=1"_s);
    });
    verdictRow("our number on an empty database", noWorkspace, [](const QString &path) {
        QFile::remove(path);
        RawFile(path).exec(u"PRAGMA application_id=0x526e4631; CREATE TABLE x (y)"_s);
    });
    verdictRow("our number and version on another program's", foreign, [](const QString &path) {
        QFile::remove(path);
        RawFile(path).exec(u"PRAGMA application_id=0x526e4631; PRAGMA user_version=1; CREATE TABLE moz_places (id)"_s);
    });
    verdictRow("our number and version and no table", foreign, [](const QString &path) {
        QFile::remove(path);
        RawFile(path).exec(u"PRAGMA application_id=0x526e4631; PRAGMA user_version=1; CREATE TABLE x (y); DROP TABLE x"_s);
    });
}

void TestOddWorkspaces::cutFiles()
{
    bytesRow("cut in its head", noWorkspace, [](const QByteArray &all) { return all.first(99); });
    bytesRow("its head alone", damaged, [](const QByteArray &all) { return all.first(100); });
    bytesRow("its first page alone", damaged, [](const QByteArray &all) { return all.first(4096); });
    bytesRow("half of it", damaged, [](const QByteArray &all) { return all.first(all.size() / 2); });
    bytesRow("without its last page", damaged, [](const QByteArray &all) { return all.chopped(4096); });
    bytesRow("without its last byte", damaged, [](const QByteArray &all) { return all.chopped(1); });
    bytesRow("as long, but the download stopped", damaged,
             [](const QByteArray &all) { return all.first(8192) + QByteArray(all.size() - 8192, '\0'); });
    bytesRow("longer by a page of zeros", opens, [](const QByteArray &all) { return all + QByteArray(4096, '\0'); });
    bytesRow("longer by a letter", opens, [](const QByteArray &all) { return all + 'x'; });
    bytesRow("twice", opens, [](const QByteArray &all) { return all + all; });
}

void TestOddWorkspaces::spoiltHeads()
{
    const auto head = [](const char *name, const QString &verdict, HeaderPlace place, quint32 number) {
        bytesRow(name, verdict, [=](const QByteArray &all) { return withNumber(all, place, number); });
    };
    const auto byte = [](const char *name, const QString &verdict, HeaderPlace place, int value) {
        bytesRow(name, verdict, [=](const QByteArray &all) { return withByte(all, place, value); });
    };
    head("the number of another program", noWorkspace, ApplicationId, 0x46496c65);
    head("our number backwards", noWorkspace, ApplicationId, 0x31466e52);
    head("no number", noWorkspace, ApplicationId, 0);
    head("the next version", newer, UserVersion, quint32(workspaceSchema().version()) + 1);
    head("the largest version", newer, UserVersion, 0x7fffffff);
    head("no version", noWorkspace, UserVersion, 0);
    head("a version below zero", foreign, UserVersion, 0xffffffff);
    bytesRow("a letter of SQLite's name", noWorkspace,
             [](QByteArray all) { return all.replace(0, 16, "SQLite format 4\0"); });
    bytesRow("pages of 3 bytes", damaged, [](const QByteArray &all) { return withPageSize(all, 3); });
    bytesRow("pages of no bytes", damaged, [](const QByteArray &all) { return withPageSize(all, 0); });
    bytesRow("pages of 64 KB, said wrongly", damaged, [](const QByteArray &all) { return withPageSize(all, 1); });
    bytesRow("pages of 512 bytes, said wrongly", damaged, [](const QByteArray &all) { return withPageSize(all, 512); });
    byte("most of a page reserved", damaged, ReservedBytes, 255);
    byte("to be read by a program of the future", damaged, ReadVersion, 9);
    bytesRow(
        "to be written by a program of the future", cannotWrite,
        [](const QByteArray &all) { return withByte(all, WriteVersion, 9); }, opens);
    head("a format of the future", cannotOpen, SchemaFormat, 5);
    head("letters in UTF-16, said wrongly", damaged, Encoding, 2);
    sqlRow("pages of 64 KB", opens, u"PRAGMA page_size=65536; VACUUM"_s);
    sqlRow("pages of 512 bytes", opens, u"PRAGMA page_size=512; VACUUM"_s);
    sqlRow("tidied by another program", opens, u"VACUUM"_s);
    sqlRow("pages moved as rows go", opens, u"PRAGMA auto_vacuum=FULL; VACUUM"_s);
    sqlRow("measured by another program", opens, u"ANALYZE"_s);
    sqlRow("left in the mode with a log", opens, u"PRAGMA journal_mode=WAL"_s);
}

void TestOddWorkspaces::foreignSchemas()
{
    sqlRow("a trigger that takes people away", foreign,
           u"CREATE TRIGGER keep AFTER UPDATE ON meta BEGIN DELETE FROM person; END"_s);
    sqlRow("a trigger on the log", foreign,
           u"CREATE TRIGGER keep AFTER INSERT ON action BEGIN UPDATE account SET name = 'Eve'; END"_s);
    sqlRow(
        "a trigger that never ends", foreign,
        u"CREATE TRIGGER keep AFTER UPDATE ON id_block BEGIN INSERT INTO meta WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL "
        "SELECT x + 1 FROM n) SELECT x, x FROM n; END"_s);
    sqlRow("a view beside", foreign, u"CREATE VIEW everybody AS SELECT * FROM person"_s);
    sqlRow("a view in the place of a table", foreign,
           u"ALTER TABLE setting RENAME TO kept; CREATE VIEW setting AS SELECT * FROM kept"_s);
    sqlRow("notes that never end", foreign,
           u"DROP TABLE meta; CREATE VIEW meta AS WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) "
           "SELECT x AS name, x AS value FROM n"_s);
    sqlRow("a table beside", foreign, u"CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT)"_s);
    sqlRow("a text index beside", foreign, u"CREATE VIRTUAL TABLE words USING fts5 (text)"_s);
    sqlRow("a view of the pages", foreign, u"CREATE VIRTUAL TABLE pages USING dbstat"_s);
    sqlRow("an index beside", foreign, u"CREATE INDEX faster ON person (family_name)"_s);
    sqlRow("an index that computes", foreign, u"CREATE INDEX faster ON person (hex(zeroblob(1000)))"_s);
    schemaRow("a table of a module that nobody has", foreign,
              u"INSERT INTO sqlite_schema VALUES ('table', 'x', 'x', 0, 'CREATE VIRTUAL TABLE x USING evil (a)')"_s);
    schemaRow("a trigger under the name of a measure", foreign,
              u"INSERT INTO sqlite_schema VALUES ('trigger', 'sqlite_stat1', 'meta', 0, 'CREATE TRIGGER sqlite_stat1 AFTER "
              "UPDATE ON meta BEGIN DELETE FROM person; END')"_s);
    schemaRow("a line of the schema that is no SQL", damaged,
              u"INSERT INTO sqlite_schema VALUES ('table', 'x', 'x', 0, 'CREATE nothing')"_s);
}

void TestOddWorkspaces::alteredSchemas()
{
    sqlRow("a column more", foreign, u"ALTER TABLE person ADD COLUMN salary TEXT"_s);
    sqlRow("a column that computes", foreign, u"ALTER TABLE person ADD COLUMN twice TEXT AS (family_name || family_name)"_s);
    sqlRow("an index missing", foreign, u"DROP INDEX change_row"_s);
    sqlRow("a table missing", foreign, u"DROP TABLE setting"_s);
    sqlRow("the log without its guard", foreign, u"DROP TRIGGER change_stays"_s);
    sqlRow(
        "the log with a guard that sleeps", foreign,
        u"DROP TRIGGER change_stays; CREATE TRIGGER change_stays BEFORE DELETE ON change WHEN 0 BEGIN SELECT RAISE(ABORT, "
        "'the change log is never deleted'); END"_s);
    sqlRow("a guard on another table", foreign,
           u"DROP TRIGGER change_stays; CREATE TRIGGER change_stays BEFORE DELETE ON person BEGIN SELECT RAISE(ABORT, "
           "'the change log is never deleted'); END"_s);
    sqlRow("a table renamed in its letters", foreign,
           u"ALTER TABLE setting RENAME TO setting2; ALTER TABLE setting2 RENAME TO SETTING"_s);
    sqlRow("a text index that reads otherwise", foreign,
           u"DROP TABLE search_text; CREATE VIRTUAL TABLE search_text USING fts5 (text, content='person', "
           "content_rowid='id')"_s);
    schemaRow("a check taken out", foreign,
              u"UPDATE sqlite_schema SET sql = replace(sql, 'CHECK', 'CHECK (1 OR 1) CHECK') WHERE name = 'change'"_s);
    schemaRow("another default", foreign,
              u"UPDATE sqlite_schema SET sql = replace(sql, 'DEFAULT ''''', 'DEFAULT ''x''') WHERE name = 'person'"_s);
    schemaRow(
        "rows that go with others", foreign,
        u"UPDATE sqlite_schema SET sql = replace(sql, 'ON DELETE RESTRICT', 'ON DELETE CASCADE') WHERE name = 'change'"_s);
    schemaRow(
        "two tables in one place", foreign,
        u"UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'account') WHERE name = "
        "'setting'"_s);
    schemaRow("a guard said to belong elsewhere", damaged,
              u"UPDATE sqlite_schema SET tbl_name = 'person' WHERE name = 'change_stays'"_s);
}

void TestOddWorkspaces::oddPlaces()
{
    verdictRow("a link to it", opens, [](const QString &path) {
        const QString away = path + u".away"_s;
        QFile::rename(path, away);
        QFile::link(away, path);
    });
    verdictRow("a link to nothing", cannotOpen, [](const QString &path) {
        QFile::remove(path);
        QFile::link(path + u".gone"_s, path);
    });
    verdictRow("a link to itself", cannotOpen, [](const QString &path) {
        QFile::remove(path);
        QFile::link(path, path);
    });
    verdictRow("a link to what never ends", noWorkspace, [](const QString &path) {
        QFile::remove(path);
        QFile::link(u"/dev/zero"_s, path);
    });
    verdictRow("a folder", noWorkspace, [](const QString &path) {
        QFile::remove(path);
        QDir().mkdir(path);
    });
    verdictRow("a pipe that nobody writes to", noWorkspace, [](const QString &path) {
        QFile::remove(path);
        mkfifo(qPrintable(path), 0600);
    });
    verdictRow("a socket", noWorkspace, [](const QString &path) {
        QFile::remove(path);
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{AF_UNIX, {}};
        qstrncpy(address.sun_path, qPrintable(path), sizeof address.sun_path);
        QCOMPARE(bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        ::close(socket);
    });
}

void TestOddWorkspaces::oddNeighbours()
{
    const auto beside = [](const char *name, const QString &verdict, const QString &ending, const QByteArray &bytes) {
        verdictRow(name, verdict, [=](const QString &path) { putBytes(path + ending, bytes); });
    };
    const QByteArray noise = QByteArray("\x37\x7f\x06\x82").append(QByteArray(9000, '\x5a'));
    beside("an empty log", opens, u"-wal"_s, {});
    beside("a log of noise", opens, u"-wal"_s, noise);
    beside("a list called a log", opens, u"-wal"_s, "First name,Last name\n");
    beside("the log of another workspace", u"refused stray-log"_s, u"-wal"_s, logOfAnotherWorkspace());
    verdictRow(
        "a journal of noise", opens, [=](const QString &path) { putBytes(path + u"-journal"_s, noise); }, cannotOpen);
    beside("an empty journal", opens, u"-journal"_s, {});
    beside("a shared memory of noise", opens, u"-shm"_s, noise.repeated(5));
    beside("a note that it was moved", opens, u" - moved.txt"_s, "It is on another computer.");
    beside("a lock of noise", opens, u".lock"_s, noise);
    verdictRow(
        "a log that is a folder", cannotWrite, [](const QString &path) { QDir().mkdir(path + u"-wal"_s); }, cannotOpen);
}

/// Whoever opens to write finds what a reader finds; and a refused file is as it was, with nothing new beside it.
void TestOddWorkspaces::everyFileGetsItsVerdict()
{
    ++m_tried;
    QFETCH(Spoil, spoil);
    QFETCH(QString, verdict);
    QFETCH(QString, whenRead);
    for (const bool isReadOnly : {true, false}) {
        const QString expected = isReadOnly ? whenRead : verdict;
        QTemporaryDir folder;
        const QString path = sound().copyIn(folder.path());
        spoil(path);
        const bool isFile = QFileInfo(path).isFile();
        const QByteArray before = isFile ? bytesOfFile(path) : QByteArray();
        const QStringList filesBefore = filesIn(folder.path());
        QString message;
        const QString found = verdictOn(path, isReadOnly, &message);
        if (found != expected)
            qInfo("%s, to be %s", qPrintable(message), isReadOnly ? "read" : "written");
        QCOMPARE(found, expected);
        if (expected == opens)
            continue;
        QVERIFY2(message.contains(QFileInfo(WorkspaceFile::trueName(path)).fileName()) || expected == damaged,
                 qPrintable(message));
        QVERIFY2(!message.contains(u"SELECT"_s) && !message.contains(u"CREATE"_s), qPrintable(message));
        if (isFile)
            QVERIFY(bytesOfFile(path) == before);
        QStringList added = filesIn(folder.path());
        added.removeIf([&](const QString &file) { return filesBefore.contains(file); });
        // Beside a file in the mode with a log, a reader leaves what readers share.
        added.removeAll(u"odd.rnf-shm"_s);
        QCOMPARE(added, QStringList());
    }
}

void TestOddWorkspaces::whatIsForeignIsNamed()
{
    QTemporaryDir folder;
    const QString path = sound().copyIn(folder.path());
    RawFile(path).exec(u"DROP INDEX change_row; CREATE TABLE b (x); CREATE TABLE c (x); CREATE TABLE d (x)"_s);
    QString message;
    QCOMPARE(verdictOn(path, false, &message), foreign);
    QCOMPARE(
        message,
        u"odd.rnf was not opened: another program has changed how it is built (index change_row, table b, table c, …), and "
        "what is in it might act by itself. Open a backup, or make a new workspace of its rows alone: rankandfile rescue "
        "odd.rnf NEW.rnf"_s);
}

void TestOddWorkspaces::aLongForeignNameIsCut()
{
    QTemporaryDir folder;
    const QString path = sound().copyIn(folder.path());
    RawFile(path).exec(u"CREATE TABLE \"%1\" (x)"_s.arg(QString(5000, u'x')));
    QString message;
    QCOMPARE(verdictOn(path, false, &message), foreign);
    QVERIFY2(message.size() < 400, qPrintable(message));
}

namespace {

/// The schema of today and one step more.
Schema withStep(void (*apply)(Database &))
{
    static Migration steps[2];
    steps[0] = workspaceSchema().migrations.front();
    steps[1] = {workspaceSchema().version() + 1, apply};
    return {steps, workspaceSchema().tables};
}

} // namespace

/// SQLite words what was altered otherwise than what was made new.
void TestOddWorkspaces::aFileThatWasBroughtUpToDateOpensAgain()
{
    QTemporaryDir folder;
    const QString path = sound().copyIn(folder.path());
    const Schema schema = withStep([](Database &database) {
        database.exec(u"ALTER TABLE tag ADD COLUMN mark TEXT NOT NULL DEFAULT ''; CREATE INDEX tag_mark ON tag (mark); "
                      "ALTER TABLE setting RENAME COLUMN value TO content; DROP INDEX change_row"_s);
    });
    for (const auto mode : {Store::Mode::Open, Store::Mode::Open, Store::Mode::ReadOnly}) {
        Store::Options options;
        options.mode = mode;
        QVERIFY(Store::open(path, schema, options));
    }
    RawFile(path).exec(u"DROP INDEX tag_mark"_s);
    QCOMPARE(Store::open(path, schema, {}).error().id, u"foreign-schema"_s);
}

void TestOddWorkspaces::ofAnEarlierVersionTheTextOfThatVersionCounts()
{
    QTemporaryDir folder;
    const QString path = sound().copyIn(folder.path());
    const Schema schema =
        withStep([](Database &database) { database.exec(u"CREATE TABLE later (id BIGINT PRIMARY KEY)"_s); });
    RawFile(path).exec(u"CREATE TABLE later (id BIGINT PRIMARY KEY)"_s); // too early
    const QByteArray before = bytesOfFile(path);
    QCOMPARE(Store::open(path, schema, {}).error().id, u"foreign-schema"_s);
    QVERIFY(bytesOfFile(path) == before);
    QCOMPARE(filesIn(folder.path()), QStringList{u"odd.rnf"_s}); // nor was a copy kept of it
}

void TestOddWorkspaces::anOddPlaceIsNotWrittenThrough_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"-wal", "-shm", "-journal", ".lock", ".user"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

/// An archive may bring links along that lead to files of whoever unpacks it.
void TestOddWorkspaces::anOddPlaceIsNotWrittenThrough()
{
    QFETCH(QString, ending);
    QTemporaryDir folder, elsewhere;
    const QString path = sound().copyIn(folder.path()), letter = elsewhere.filePath(u"letter.txt"_s);
    putBytes(letter, "Dear all");
    QVERIFY(QFile::link(letter, path + ending));
    {
        const auto opened = Workspace::open(path, TestWorkspace::options());
        if (opened) {
            Person person;
            person.givenName = u"Eve"_s;
            (void)(*opened)->people().add((*opened)->firstSession(), person);
        }
    }
    QCOMPARE(bytesOfFile(letter), QByteArray("Dear all"));
}

void TestOddWorkspaces::theExpectedTextIsThatOfANewFile()
{
    QTemporaryDir folder;
    Database file(sound().copyIn(folder.path()), Database::Mode::Read);
    QVERIFY(SchemaText::of(file) == SchemaText::madeBy(workspaceSchema()));
    FirstLook::refuseForeign(file, workspaceSchema());
    QBENCHMARK_ONCE
    {
        SchemaText::madeBy(withStep([](Database &) {}));
    } // what the first opening in a program takes more
}

/// Power fails as a file is closed: its log is written back, but still there in the folder.
void TestOddWorkspaces::aLogOfItsOwnIsNeverStray()
{
    QTemporaryDir folder;
    const QString path = sound().copyIn(folder.path());
    QByteArray log;
    {
        Database writer(path, Database::Mode::Write);
        for (const auto *name : {"first", "second", "first", "closed"}) // pages of the log have earlier states too
            WorkspaceFile::note(writer, QLatin1String(name), u"clean"_s);
        writer.begin();
        Statement(writer, u"UPDATE person SET note = 'x'"_s).run();
        writer.commit();
        log = bytesOfFile(path + u"-wal"_s);
        writer.connection().settle();
    }
    QVERIFY(log.contains("Okafor"));
    QVERIFY(!QFile::exists(path + u"-wal"_s));
    putBytes(path + u"-wal"_s, log);
    QCOMPARE(verdictOn(path, false), opens);
    putBytes(path + u"-wal"_s, log.replace("Okafor", "Okofar"));
    QCOMPARE(verdictOn(path, false), u"refused stray-log"_s);
}

RNF_TEST(TestOddWorkspaces)
#include "tst_odd_workspaces.moc"
