#include "support/Chance.h"
#include "support/RawFile.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "events/Events.h"
#include "exchange/WholeExport.h"
#include "exchange/WholeFile.h"
#include "exchange/WholeRestore.h"
#include "insight/MonthlyPlans.h"
#include "storage/WholeTable.h"
#include "storage/WorkspaceFile.h"
#include "workspace/DemoWorkspace.h"
#include "workspace/WorkspaceSchema.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

QByteArray wholeBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// All files below a folder, by name.
QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next();
        files.insert(QDir(folder).relativeFilePath(path), wholeBytes(path));
    }
    return files;
}

/// Every row of every table that is not derived, by table.
QMap<QString, QStringList> tablesIn(const QString &workspace)
{
    QMap<QString, QStringList> tables;
    Database database(workspace, Database::Mode::Read);
    for (const auto &table : WholeTable::all(database)) {
        QStringList &rows = tables[table.name];
        table.each(database, [&](const QList<SqlValue> &row) {
            QString text;
            for (const auto &value : row)
                text += QString::fromUtf8(jsonOf(value)) + u'|';
            rows += text;
            return true;
        });
    }
    return tables;
}

} // namespace

/// Everything goes out as a folder, and comes back as the same workspace.
class TestWholeExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSampleComesBackEqual();
    void whatComesBackGoesOutEqual();
    void twoExportsOfTheSameAreEqual();
    void noValueAnEmptyTextAndAZeroStayApart();
    void anyTextComesBack();
    void picturesLieAsFiles();
    void historyAndUndoComeBack();
    void newRowsDoNotClashWithThoseThatCameAfter();
    void theDictionaryTellsOfEveryColumn();
    void theReadmeWarns();
    void onlyTheOwnerMayLook();
    void theHistoryNotesIt();
    void whatIsThereIsLeftAlone();
    void internsTakeNothingOut();
    void aCancelledExportLeavesNoFolder();
    void whatIsUnfinishedSaysSo();
    void aLinkOrAPipeIsNotFollowed();
    void notesOfAnotherFileStayThere();
    void rowsOfNobodyAreRefused();
    void aPartOfSomebodyElseIsLeftAlone();
    void aFolderThatIsNotAsItWasWrittenIsRefused_data();
    void aFolderThatIsNotAsItWasWrittenIsRefused();
    void aFileOfAnotherExportIsRefused_data();
    void aFileOfAnotherExportIsRefused();
    void rowsThatCannotBeAreRefused_data();
    void rowsThatCannotBeAreRefused();
    void aRowWithoutEndIsGivenUp();
    void hostileTextsComeBackTableByTable();

private:
    QString exported(const QString &workspace, const QString &name);
    QString file(const QString &name) const { return m_folder.filePath(name); }
    void copyTo(const QString &folder);
    /// Another table in a copy of the folder, with digests that fit.
    void replaceTable(const QString &folder, const QString &name, const QByteArray &bytes);

    QTemporaryDir m_folder;
    QString m_sample, m_whole;
};

void TestWholeExport::initTestCase()
{
    m_sample = file(u"sample.rnf"_s);
    QVERIFY(createDemoWorkspace(m_sample, TestWorkspace::options()));
    m_whole = exported(m_sample, u"whole"_s);
}

QString TestWholeExport::exported(const QString &workspace, const QString &name)
{
    auto opened = Workspace::open(workspace, TestWorkspace::options());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    WholeExport exports((*opened)->store(), (*opened)->organization());
    const auto done = exports.write((*opened)->firstSession(), file(name));
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    return done->folder;
}

void TestWholeExport::copyTo(const QString &folder)
{
    for (const auto &[name, bytes] : filesIn(m_whole).asKeyValueRange()) {
        QDir().mkpath(QFileInfo(folder + u'/' + name).path());
        putBytes(folder + u'/' + name, bytes);
    }
    QDir().mkpath(folder + u"/files"_s);
}

void TestWholeExport::replaceTable(const QString &folder, const QString &name, const QByteArray &bytes)
{
    const auto rowsOf = [](const QString &path) {
        WholeFile::Reader reader(path);
        QList<SqlValue> row;
        qint64 rows = -1; // the names of the columns
        while (reader.next(row))
            ++rows;
        return QByteArray::number(rows);
    };
    const QByteArray listed = name.toLatin1() + "\"," + rowsOf(folder + u'/' + name);
    const auto exchange = [&](const QString &list, const QString &file, const QByteArray &changed) {
        const auto was = WholeFile::digestOf(folder + u'/' + file).toLatin1();
        putBytes(folder + u'/' + file, changed);
        return wholeBytes(folder + u'/' + list).replace(was, WholeFile::digestOf(folder + u'/' + file).toLatin1());
    };
    auto contents = exchange(WholeFile::contents, name, bytes);
    contents.replace(listed, name.toLatin1() + "\"," + rowsOf(folder + u'/' + name));
    const auto about = exchange(WholeFile::about, WholeFile::contents, contents);
    putBytes(folder + u'/' + WholeFile::about, about);
}

void TestWholeExport::theSampleComesBackEqual()
{
    const auto done = WholeRestore::run(m_whole, file(u"back.rnf"_s), workspaceSchema());
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QVERIFY(done->rows > 5000);
    {
        const auto back = Workspace::open(file(u"back.rnf"_s), TestWorkspace::options());
        QVERIFY(back);
        QCOMPARE(*(*back)->check((*back)->firstSession()), QList<Finding>());
        QVERIFY(!(*back)->people().ids((*back)->firstSession(), u"a"_s).isEmpty());
    }
    auto was = tablesIn(m_sample), is = tablesIn(file(u"back.rnf"_s));
    QCOMPARE(is.keys(), was.keys());
    // The export stands in the history only behind what it holds, and new numbers begin farther away.
    QVERIFY(was[u"action"_s].takeLast().contains(u"Export everything to the folder whole"_s));
    was.remove(u"id_block"_s);
    is.remove(u"id_block"_s);
    for (const auto &[table, rows] : was.asKeyValueRange())
        QCOMPARE(is[table], rows);
    QVERIFY(was[u"person"_s].size() > 500);
    QVERIFY(was[u"change"_s].size() > 100);
    QCOMPARE(QDir(m_folder.path()).entryList({u"back.rnf*"_s}), QStringList{u"back.rnf"_s});
    QCOMPARE(QFile::permissions(file(u"back.rnf"_s)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestWholeExport::whatComesBackGoesOutEqual()
{
    QVERIFY(WholeRestore::run(m_whole, file(u"again.rnf"_s), workspaceSchema()));
    auto first = filesIn(m_whole), second = filesIn(exported(file(u"again.rnf"_s), u"again"_s));
    QCOMPARE(second.keys(), first.keys());
    for (const auto &name : {u"about.csv"_s, u"contents.csv"_s, u"tables/id_block.csv"_s}) {
        first.remove(name);
        second.remove(name);
    }
    for (const auto &[name, bytes] : first.asKeyValueRange())
        QVERIFY2(second[name] == bytes, qPrintable(name));
}

void TestWholeExport::twoExportsOfTheSameAreEqual()
{
    QVERIFY(QFile::copy(m_sample, file(u"one.rnf"_s)));
    QVERIFY(QFile::copy(m_sample, file(u"two.rnf"_s)));
    auto one = filesIn(exported(file(u"one.rnf"_s), u"one"_s));
    auto two = filesIn(exported(file(u"two.rnf"_s), u"two"_s));
    QVERIFY(one.take(u"about.csv"_s).contains("\"taken_at\"")); // when, which alone differs
    two.remove(u"about.csv"_s);
    QVERIFY(one == two);
}

void TestWholeExport::noValueAnEmptyTextAndAZeroStayApart()
{
    const QString path = file(u"values.csv"_s);
    const QList<SqlValue> values{
        {}, QString(u""_s), qint64(0), u"0"_s, qint64(-7), u"a,\"b\"\r\nc"_s, QByteArray("\0\xFF", 2)};
    WholeFile::Writer writer(path);
    writer.row(values);
    writer.row({SqlValue()});
    const auto digest = writer.finish();
    QVERIFY(digest);
    QCOMPARE(wholeBytes(path), QByteArray("\xEF\xBB\xBF,\"\",0,\"0\",-7,\"a,\"\"b\"\"\r\nc\",\"00ff\"\r\n\r\n"));
    QCOMPARE(WholeFile::digestOf(path), *digest);
    WholeFile::Reader reader(path);
    QList<SqlValue> row;
    QVERIFY(reader.next(row));
    auto read = values;
    read.last() = u"00ff"_s;
    QVERIFY(row == read);
    QVERIFY(reader.next(row));
    QVERIFY(row == QList<SqlValue>{SqlValue()});
    QVERIFY(!reader.next(row));
    QVERIFY(reader.isWhole());
    for (const auto *broken : {"\xEF\xBB\xBF\"a", "\xEF\xBB\xBF\"a\"b\r\n", "\xEF\xBB\xBFword\r\n",
                               "\xEF\xBB\xBF"
                               "1\n",
                               "\xEF\xBB\xBF"
                               "99999999999999999999\r\n",
                               "no mark\r\n",
                               "\xEF\xBB\xBF"
                               "1,2"}) {
        putBytes(path, broken);
        WholeFile::Reader strict(path);
        QVERIFY2(!strict.next(row), broken);
        QVERIFY2(!strict.isWhole(), broken);
    }
}

void TestWholeExport::anyTextComesBack()
{
    TestWorkspace workspace;
    QList<PersonId> people;
    const QStringList notes{u"=1+1"_s, u"'=1"_s, u"''@x"_s, u"+1"_s, u"＝1"_s, u"\t\r\n\"\"\","_s, u" José 李 🙂 "_s,
                            u"'"_s,    u"1"_s};
    for (const auto &note : notes) {
        Person person = workspace.person(u"Rosa"_s, u""_s);
        person.note = note;
        people += workspace.add(person);
    }
    const QString path = workspace.path();
    workspace.close();
    const QString folder = exported(path, u"texts"_s);
    QVERIFY(!wholeBytes(folder + u"/tables/person.csv"_s).contains("\"=1+1\""));
    QVERIFY(WholeRestore::run(folder, file(u"texts.rnf"_s), workspaceSchema()));
    const auto back = Workspace::open(file(u"texts.rnf"_s), TestWorkspace::options());
    QVERIFY(back);
    for (qsizetype i = 0; i < notes.size(); ++i)
        QCOMPARE((*back)->people().find((*back)->firstSession(), people[i])->note, notes[i]);
}

void TestWholeExport::picturesLieAsFiles()
{
    const QByteArray scan = QByteArray("\xFF\xD8\0scan", 7).repeated(1000);
    QString path;
    {
        TestWorkspace workspace(TestWorkspace::In::File);
        path = file(u"cards.rnf"_s);
        const auto rosa = workspace.add(workspace.person(u"Rosa"_s, u"Díaz"_s));
        workspace.close();
        QVERIFY(QFile::copy(workspace.path(), path));
        RawFile raw(path);
        raw.exec(u"INSERT INTO campaign (id, name) VALUES (11, 'Spring')"_s);
        raw.exec(u"INSERT INTO card (id, person_id, campaign_id, kind) VALUES (12, %1, 11, 'membership')"_s.arg(rosa.value));
        raw.exec(
            u"INSERT INTO attachment (id, person_id, card_id, file_name, content) VALUES (13, %1, 12, '../my card.JPG', "
            "x'%2')"_s.arg(QString::number(rosa.value), QString::fromLatin1(scan.toHex())));
        raw.exec(
            u"INSERT INTO attachment (id, person_id, card_id, file_name) VALUES (14, %1, 12, 'gone')"_s.arg(rosa.value));
    }
    const QString folder = exported(path, u"cards"_s);
    QCOMPARE(QDir(folder + u"/files"_s).entryList(QDir::Files), QStringList{u"attachment-13.jpg"_s});
    QVERIFY(wholeBytes(folder + u"/files/attachment-13.jpg"_s) == scan);
    QVERIFY(wholeBytes(folder + u"/tables/attachment.csv"_s).contains("\"files/attachment-13.jpg\""));
    const auto done = WholeRestore::run(folder, file(u"cards back.rnf"_s), workspaceSchema());
    QVERIFY(done);
    QCOMPARE(done->files, 1);
    QVERIFY(tablesIn(file(u"cards back.rnf"_s))[u"attachment"_s] == tablesIn(path)[u"attachment"_s]);
    QVERIFY(QFile::remove(folder + u"/files/attachment-13.jpg"_s));
    QCOMPARE(WholeRestore::run(folder, file(u"lost.rnf"_s), workspaceSchema()).error().id, u"file-missing"_s);
    putBytes(folder + u"/files/attachment-13.jpg"_s, "another");
    QCOMPARE(WholeRestore::run(folder, file(u"lost.rnf"_s), workspaceSchema()).error().id, u"file-changed"_s);
    QVERIFY(!QFile::exists(file(u"lost.rnf"_s)));
    QVERIFY(!WholeFile::isOfBytes(u"files/../../x-1.bin"_s));
    QVERIFY(!WholeFile::isOfBytes(u"/etc/passwd"_s));
}

void TestWholeExport::historyAndUndoComeBack()
{
    TestWorkspace workspace;
    const auto rosa = workspace.add(workspace.person(u"Rosa"_s, u"Díaz"_s, u"212 555 0100"_s));
    Person changed = *workspace->people().find(workspace.session, rosa);
    changed.familyName = u"Núñez"_s;
    QVERIFY(workspace->people().save(workspace.session, *workspace->people().find(workspace.session, rosa), changed));
    const QString path = workspace.path();
    const auto newest = workspace->changes().history(workspace.session, 1).first();
    workspace.close();
    QVERIFY(WholeRestore::run(exported(path, u"history"_s), file(u"history.rnf"_s), workspaceSchema()));
    const auto back = Workspace::open(file(u"history.rnf"_s), TestWorkspace::options());
    QVERIFY(back);
    const Session session = (*back)->firstSession();
    QCOMPARE((*back)->changes().history(session, 1).first(), newest);
    QVERIFY((*back)->changes().undo(session, newest.seq));
    QCOMPARE((*back)->people().find(session, rosa)->familyName, u"Díaz"_s);
    QCOMPARE(*(*back)->check(session), QList<Finding>());
}

void TestWholeExport::newRowsDoNotClashWithThoseThatCameAfter()
{
    TestWorkspace workspace;
    workspace.add(workspace.person(u"Rosa"_s, u"Díaz"_s));
    const QString path = workspace.path();
    workspace.close();
    const QString folder = exported(path, u"ids"_s);
    workspace.reopen();
    const auto after = workspace.add(workspace.person(u"Samir"_s, u"Khoury"_s));
    QVERIFY(WholeRestore::run(folder, file(u"ids.rnf"_s), workspaceSchema()));
    const auto back = Workspace::open(file(u"ids.rnf"_s), TestWorkspace::options());
    const auto other = (*back)->people().add((*back)->firstSession(), workspace.person(u"Ana"_s, u"Vega"_s));
    QVERIFY(other);
    QVERIFY(other->value > after.value);
}

void TestWholeExport::theDictionaryTellsOfEveryColumn()
{
    WholeFile::Reader reader(m_whole + u"/dictionary.csv"_s);
    QMap<QString, QString> meanings;
    QList<SqlValue> row;
    reader.next(row);
    QCOMPARE(row.size(), 6);
    while (reader.next(row))
        meanings.insert(std::get<QString>(row[0]) + u'.' + std::get<QString>(row[1]), std::get<QString>(row[4]));
    QVERIFY(reader.isWhole());
    Database database(m_sample, Database::Mode::Read);
    for (const auto &table : WholeTable::all(database)) {
        QVERIFY2(!meanings[table.name + u'.'].isEmpty(), qPrintable(table.name));
        for (const auto &column : table.columns)
            QVERIFY2(!meanings[table.name + u'.' + column.name].isEmpty(), qPrintable(table.name + u'.' + column.name));
    }
    QCOMPARE(meanings[u"person."_s], u"People"_s);
    QCOMPARE(meanings[u"person.given_name"_s], u"First name"_s);
    QCOMPARE(meanings[u"phone.kind"_s], u"one of: mobile, home, work, other"_s);
    QVERIFY(meanings[u"phone.person_id"_s].contains(u"person"_s));
    QVERIFY(wholeBytes(m_whole + u"/dictionary.csv"_s).contains("\"person.id\""));
}

void TestWholeExport::theReadmeWarns()
{
    const QString readme = QString::fromUtf8(wholeBytes(m_whole + u"/README.txt"_s));
    QVERIFY(readme.contains(u"NOT PROTECTED"_s));
    QVERIFY(readme.contains(u"rankandfile new WORKSPACE --from"_s));
    QVERIFY(readme.contains(u"dictionary.csv"_s));
}

void TestWholeExport::onlyTheOwnerMayLook()
{
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(m_whole) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(m_whole + u"/tables/person.csv"_s) & others, QFile::Permissions());
}

void TestWholeExport::theHistoryNotesIt()
{
    TestWorkspace workspace;
    WholeExport exports(workspace->store(), workspace->organization());
    const auto done = exports.write(workspace.session, workspace.file(u"All of it/"_s));
    QVERIFY(done);
    const auto newest = workspace->changes().history(workspace.session, 1).first();
    QCOMPARE(newest.label, u"Export everything to the folder All of it"_s);
    QCOMPARE(newest.seq, done->action);
}

void TestWholeExport::whatIsThereIsLeftAlone()
{
    TestWorkspace workspace(TestWorkspace::In::File);
    WholeExport exports(workspace->store(), workspace->organization());
    QVERIFY(QDir().mkpath(workspace.file(u"there"_s)));
    QCOMPARE(exports.write(workspace.session, workspace.file(u"there"_s)).error().id, u"exists"_s);
    QCOMPARE(exports.write(workspace.session, workspace.file(u"none/there"_s)).error().id, u"cannot-write"_s);
    QCOMPARE(WholeRestore::run(m_whole, workspace.path(), workspaceSchema()).error().id, u"exists"_s);
    QCOMPARE(WholeRestore::run(m_whole, workspace.file(u"none/new.rnf"_s), workspaceSchema()).error().id, u"cannot-write"_s);
    const QString free = exports.freeName(workspace.file(u""_s));
    QVERIFY(QDir().mkpath(workspace.file(free)));
    QCOMPARE(exports.freeName(workspace.file(u""_s)), free + u" 2"_s);
}

void TestWholeExport::internsTakeNothingOut()
{
    TestWorkspace workspace;
    Session intern = workspace.session;
    intern.role = Role::Intern;
    WholeExport exports(workspace->store(), workspace->organization());
    QCOMPARE(exports.write(intern, workspace.file(u"all"_s)).error().id, u"not-allowed"_s);
    QVERIFY(!QFile::exists(workspace.file(u"all"_s)));
}

void TestWholeExport::aCancelledExportLeavesNoFolder()
{
    TestWorkspace workspace;
    WholeExport exports(workspace->store(), workspace->organization());
    Job job;
    job.cancel();
    QCOMPARE(exports.write(workspace.session, workspace.file(u"all"_s), job).error().id, u"cancelled"_s);
    const QFileInfo folder(workspace.path());
    QVERIFY(folder.dir().entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
    QCOMPARE(WholeRestore::run(m_whole, workspace.file(u"new.rnf"_s), workspaceSchema(), job).error().id, u"cancelled"_s);
    QCOMPARE(folder.dir().entryList({u"new.rnf*"_s}), QStringList());
}

void TestWholeExport::whatIsUnfinishedSaysSo()
{
    auto opened = Workspace::open(m_sample, TestWorkspace::options());
    QVERIFY(opened);
    WholeExport exports((*opened)->store(), (*opened)->organization());
    QTemporaryDir folder;
    QStringList seen;
    Job job;
    job.onProgress = [&](qint64, qint64) { seen = QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot); };
    QVERIFY(exports.write((*opened)->firstSession(), folder.filePath(u"all"_s), job));
    QCOMPARE(seen.size(), 1);
    QVERIFY2(seen.first().startsWith(u"Unfinished all"_s), qPrintable(seen.first()));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u"all"_s});
}

void TestWholeExport::aLinkOrAPipeIsNotFollowed()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"whole"_s);
    copyTo(copy);
    for (const auto &name : {u"tables/phone.csv"_s, u"about.csv"_s}) {
        QVERIFY(QFile::rename(copy + u'/' + name, folder.filePath(u"away.csv"_s)));
        QVERIFY(QFile::link(folder.filePath(u"away.csv"_s), copy + u'/' + name));
        QVERIFY(!WholeRestore::run(copy, folder.filePath(u"new.rnf"_s), workspaceSchema()));
        QVERIFY(QFile::remove(copy + u'/' + name));
        QCOMPARE(mkfifo(QFile::encodeName(copy + u'/' + name).constData(), 0600), 0);
        QVERIFY(!WholeRestore::run(copy, folder.filePath(u"new.rnf"_s), workspaceSchema())); // and it ends
        QVERIFY(QFile::remove(copy + u'/' + name));
        QVERIFY(QFile::rename(folder.filePath(u"away.csv"_s), copy + u'/' + name));
    }
    QVERIFY(WholeRestore::run(copy, folder.filePath(u"new.rnf"_s), workspaceSchema()));
#endif
}

void TestWholeExport::notesOfAnotherFileStayThere()
{
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"whole"_s), path = folder.filePath(u"new.rnf"_s);
    copyTo(copy);
    replaceTable(copy, u"tables/meta.csv"_s, wholeBytes(copy + u"/tables/meta.csv"_s) + "\"derived\",\"already\"\r\n");
    QVERIFY(WholeRestore::run(copy, path, workspaceSchema()));
    Database database(path, Database::Mode::Read);
    QCOMPARE(WorkspaceFile::noted(database, WorkspaceFile::derivedWith), QString());
}

void TestWholeExport::rowsOfNobodyAreRefused()
{
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"whole"_s);
    copyTo(copy);
    const auto people = wholeBytes(copy + u"/tables/person.csv"_s);
    replaceTable(copy, u"tables/person.csv"_s, people.left(people.indexOf("\r\n") + 2));
    const auto done = WholeRestore::run(copy, folder.filePath(u"new.rnf"_s), workspaceSchema());
    QCOMPARE(done.error().id, u"broken-rows"_s);
    QCOMPARE(QDir(folder.path()).entryList({u"new.rnf*"_s}), QStringList());
}

void TestWholeExport::aPartOfSomebodyElseIsLeftAlone()
{
    QTemporaryDir folder;
    putBytes(folder.filePath(u"new.rnf.part"_s), "mine");
    QVERIFY(WholeRestore::run(m_whole, folder.filePath(u"new.rnf"_s), workspaceSchema()));
    QCOMPARE(wholeBytes(folder.filePath(u"new.rnf.part"_s)), QByteArray("mine"));
    QCOMPARE(QDir(folder.path()).entryList({u"new.rnf*"_s}), (QStringList{u"new.rnf"_s, u"new.rnf.part"_s}));
}

void TestWholeExport::aFolderThatIsNotAsItWasWrittenIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("error");
    const QByteArray gone("gone");
    QTest::newRow("no folder of ours") << u"about.csv"_s << gone << QByteArray() << u"not-an-export"_s;
    QTest::newRow("another format") << u"about.csv"_s << QByteArray("\"format\",1") << QByteArray("\"format\",2")
                                    << u"not-an-export"_s;
    QTest::newRow("newer") << u"about.csv"_s << QByteArray("\"schema\",") << QByteArray("\"schema\",9") << u"newer"_s;
    QTest::newRow("no contents") << u"contents.csv"_s << gone << QByteArray() << u"file-missing"_s;
    QTest::newRow("contents changed") << u"contents.csv"_s << QByteArray("phone.csv\",") << QByteArray("phone.csv\",9")
                                      << u"file-changed"_s;
    QTest::newRow("missing") << u"tables/phone.csv"_s << gone << QByteArray() << u"file-missing"_s;
    QTest::newRow("a cell changed") << u"tables/person.csv"_s << QByteArray("\"Rosa\"") << QByteArray("\"Rose\"")
                                    << u"file-changed"_s;
    QTest::newRow("a column more") << u"tables/tag.csv"_s << QByteArray("\"name\"") << QByteArray("\"name\",\"shade\"")
                                   << u"other-columns"_s;
    QTest::newRow("a column less") << u"tables/tag.csv"_s << QByteArray("\"id\",") << QByteArray() << u"other-columns"_s;
    QTest::newRow("a column called otherwise")
        << u"tables/tag.csv"_s << QByteArray("\"name\"") << QByteArray("\"label\"") << u"other-columns"_s;
    QTest::newRow("without its mark") << u"tables/tag.csv"_s << QByteArray("\xEF\xBB\xBF") << QByteArray()
                                      << u"file-changed"_s;
    QTest::newRow("other line ends") << u"tables/tag.csv"_s << QByteArray("\r\n") << QByteArray("\n") << u"file-changed"_s;
    QTest::newRow("without quotes") << u"tables/tag.csv"_s << QByteArray("\"id\"") << QByteArray("id") << u"file-changed"_s;
    QTest::newRow("semicolons") << u"tables/tag.csv"_s << QByteArray("\"id\",") << QByteArray("\"id\";")
                                << u"file-changed"_s;
    QTest::newRow("an empty file") << u"tables/tag.csv"_s << QByteArray("all") << QByteArray() << u"file-changed"_s;
    QTest::newRow("first file saved elsewhere")
        << u"about.csv"_s << QByteArray("\xEF\xBB\xBF") << QByteArray() << u"file-changed"_s;
    QTest::newRow("contents saved elsewhere")
        << u"contents.csv"_s << QByteArray("\r\n") << QByteArray("\n") << u"file-changed"_s;
}

void TestWholeExport::aFolderThatIsNotAsItWasWrittenIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, error);
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"whole"_s);
    copyTo(copy);
    const QString path = copy + u'/' + name;
    if (from == "gone") {
        QVERIFY(QFile::remove(path));
    } else {
        QByteArray bytes = wholeBytes(path);
        QVERIFY(from == "all" || bytes.contains(from));
        putBytes(path, from == "all" ? to : bytes.replace(bytes.indexOf(from), from.size(), to));
    }
    const auto done = WholeRestore::run(copy, folder.filePath(u"new.rnf"_s), workspaceSchema());
    QVERIFY(!done);
    QCOMPARE(done.error().id, error);
    QVERIFY(done.error().message.contains(u"no workspace was made"_s));
    QCOMPARE(QDir(folder.path()).entryList({u"new.rnf*"_s}), QStringList());
}

void TestWholeExport::aFileOfAnotherExportIsRefused_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name : {u"about.csv"_s, u"contents.csv"_s, u"tables/person.csv"_s, u"tables/meta.csv"_s})
        QTest::newRow(qPrintable(name)) << name;
}

/// Two folders were copied into each other.
void TestWholeExport::aFileOfAnotherExportIsRefused()
{
    QFETCH(QString, name);
    TestWorkspace workspace;
    workspace.add(workspace.person(u"Rosa"_s, u"Díaz"_s));
    const QString path = workspace.path();
    workspace.close();
    const QString other = exported(path, u"other "_s + QString(name).replace(u'/', u' '));
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"whole"_s);
    copyTo(copy);
    putBytes(copy + u'/' + name, wholeBytes(other + u'/' + name));
    const auto done = WholeRestore::run(copy, folder.filePath(u"new.rnf"_s), workspaceSchema());
    QVERIFY(!done);
    QCOMPARE(done.error().id, u"file-changed"_s);
    QVERIFY(done.error().message.contains(u"of another export"_s));
    QCOMPARE(QDir(folder.path()).entryList({u"new.rnf*"_s}), QStringList());
}

void TestWholeExport::rowsThatCannotBeAreRefused_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("a number twice") << QByteArray("17,\"one\",\"\"\r\n17,\"two\",\"\"\r\n");
    QTest::newRow("no number") << QByteArray(",\"one\",\"\"\r\n");
    QTest::newRow("a word for a number") << QByteArray("\"x\",\"one\",\"\"\r\n");
    QTest::newRow("a number for a word") << QByteArray("17,1,\"\"\r\n");
    QTest::newRow("nothing where something has to be") << QByteArray("17,,\"\"\r\n");
}

/// With digests that fit: nobody writes this by accident.
void TestWholeExport::rowsThatCannotBeAreRefused()
{
    QFETCH(QByteArray, row);
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"whole"_s);
    copyTo(copy);
    const auto was = wholeBytes(copy + u"/tables/tag.csv"_s);
    const QByteArray columns = was.left(was.indexOf("\r\n"));
    for (qsizetype more = columns.count(','); more > 2; --more)
        row.replace("\r\n", ",\"\"\r\n");
    replaceTable(copy, u"tables/tag.csv"_s, columns + "\r\n" + row);
    const auto done = WholeRestore::run(copy, folder.filePath(u"new.rnf"_s), workspaceSchema());
    QVERIFY(!done);
    QCOMPARE(done.error().id, u"broken-rows"_s);
    QVERIFY2(done.error().message.contains(u"no workspace was made"_s), qPrintable(done.error().message));
    QCOMPARE(QDir(folder.path()).entryList({u"new.rnf*"_s}), QStringList());
}

void TestWholeExport::aRowWithoutEndIsGivenUp()
{
    const QString path = file(u"endless.csv"_s);
    const auto read = [&](const QByteArray &bytes) {
        putBytes(path, "\xEF\xBB\xBF" + bytes);
        WholeFile::Reader reader(path);
        QList<SqlValue> row;
        return reader.next(row);
    };
    const qsizetype half = WholeFile::Reader::longestRow / 2;
    QVERIFY(read('"' + QByteArray(half, 'x') + "\"\r\n"));
    QVERIFY(!read('"' + QByteArray(2 * half, 'x') + "\"\r\n"));
    const QByteArray cell = '"' + QByteArray(half - 2, 'x') + '"';
    QVERIFY(!read(cell + ',' + cell + ",1,\"x\"\r\n")); // no cell of it is too long
    QVERIFY(read(QByteArray(WholeFile::Reader::mostCells - 1, ',') + "\r\n"));
    QVERIFY(!read(QByteArray(WholeFile::Reader::mostCells, ',') + "\r\n"));
}

void TestWholeExport::hostileTextsComeBackTableByTable()
{
    TestWorkspace workspace;
    const QStringList texts{u"=cmd|' /C calc'!A0"_s,
                            u"@SUM(1+1)*cmd"_s,
                            u"-2+3"_s,
                            u"+1 212"_s,
                            u"'quoted'"_s,
                            u"''"_s,
                            u"line\nline\r\nline\rline"_s,
                            u"a\tb"_s,
                            u"\"\"\",;"_s,
                            u"files/attachment-1.png"_s,
                            u"\uFEFFmark"_s,
                            u"\u202Eright to left"_s,
                            u"e\u0301 and é"_s,
                            u"李小龙 🙂 \U0001F468\u200D\U0001F469"_s,
                            u"\u0001\u001F\u007F"_s,
                            u"NULL"_s,
                            u"0"_s,
                            u" "_s,
                            QString(5000, u'"')};
    for (const auto &text : texts) {
        Person person;
        person.givenName = person.familyName = person.note = person.pronouns = text;
        person.tags = {text};
        maybe(workspace->people().add(workspace.session, person)); // a name of blanks alone is none
    }
    const QString path = workspace.path();
    workspace.close();
    const QString folder = exported(path, u"hostile"_s), back = file(u"hostile.rnf"_s);
    QVERIFY(WholeRestore::run(folder, back, workspaceSchema()));
    auto was = tablesIn(path), is = tablesIn(back);
    was[u"action"_s].removeLast(); // the export
    for (const auto &table : {u"id_block"_s, u"meta"_s}) {
        was.remove(table);
        is.remove(table);
    }
    QVERIFY(was[u"person"_s].size() >= texts.size() - 1);
    QCOMPARE(is.keys(), was.keys());
    for (const auto &[table, rows] : was.asKeyValueRange())
        QCOMPARE(is[table], rows);
    const auto opened = Workspace::open(back, TestWorkspace::options());
    QVERIFY(opened);
    QCOMPARE(*(*opened)->check((*opened)->firstSession()), QList<Finding>());
}

RNF_TEST(TestWholeExport)
#include "tst_whole_export.moc"
