#include "support/RawFile.h"
#include "support/TestProgram.h"
#include "support/TestServer.h"
#include "support/TestWorkspace.h"

#include "storage/Backup.h"
#include "storage/SharedUpgrade.h"
#include "workspace/WorkspaceSchema.h"

#include <QDirIterator>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

constexpr int now = 1, later = 2, muchLater = 3;

void addMark(Database &database) { database.exec(u"ALTER TABLE tag ADD COLUMN mark TEXT NOT NULL DEFAULT ''"_s); }

/// Changes rows that others refer to, and their table after that.
void renameAndAdd(Database &database)
{
    database.exec(u"UPDATE person SET given_name = 'Rosalba' WHERE given_name = 'Rosa'"_s);
    database.exec(u"UPDATE phone SET person_id = person_id"_s);
}
void addToPerson(Database &database)
{
    database.exec(u"ALTER TABLE person ADD COLUMN mark TEXT NOT NULL DEFAULT ''"_s);
    database.exec(u"ALTER TABLE phone ADD COLUMN mark TEXT NOT NULL DEFAULT ''"_s);
}
void losePeople(Database &database) { database.exec(u"DELETE FROM phone; DELETE FROM person"_s); }

/// The schema of a program to come: today's and these steps.
class SchemaToCome {
public:
    explicit SchemaToCome(std::initializer_list<void (*)(Database &)> steps)
    {
        for (const auto &step : workspaceSchema().migrations)
            m_steps.push_back(step);
        for (const auto step : steps)
            m_steps.push_back({m_steps.back().version + 1, step});
    }
    operator Schema() const { return {m_steps, workspaceSchema().tables}; }

private:
    std::vector<Migration> m_steps;
};

} // namespace

/// A newer program comes to a workspace that the whole office has open: it asks, waits for the others and keeps a copy, and
/// whoever is late writes nothing by the rules of before.
class TestSharedUpgrade : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anOlderWorkspaceWaitsUntilSomebodyAgrees_data();
    void anOlderWorkspaceWaitsUntilSomebodyAgrees();
    void anUpgradeKeepsACopyOfBefore();
    void severalStepsAreOne();
    void whoHasAnOlderProgramOpenIsNamedAndWaitedFor();
    void othersAreNotWaitedFor();
    void aStepThatLosesRowsLeavesEverythingAsItWas();
    void withoutACopyNothingIsUpgraded();
    void whoHadItOpenWritesNothingMore();
    void whoeverHeldTheLockIsWaitedFor();
    void theCommandRefusesUntilSomebodyAgrees();
    void anUpgradeOfWhatIsUpToDateDoesNothing();

private:
    Result<QString> upgrade(const Schema &schema)
    {
        return SharedUpgrade::run(m_place, schema, m_folder->filePath(u"backups"_s), TestWorkspace::options().dates.now());
    }
    int version() { return Database(m_place, Database::Mode::Read).connection().schemaVersion(); }
    QStringList names()
    {
        QStringList found;
        Database database(m_place, Database::Mode::Read);
        Statement(database, u"SELECT given_name FROM person ORDER BY given_name"_s).each([&](Row &row) {
            found += row.take<QString>();
        });
        return found;
    }
    /// The place as a program of another version names itself there.
    QString placeFor(const QString &program) { return m_place + u"&application_name="_s + program; }
    QStringList copies()
    {
        QStringList found;
        QDirIterator files(m_folder->filePath(u"backups"_s), {u"*.rnfbackup"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found += files.next();
        return found;
    }
    struct Answer {
        int status;
        QString said;
    };
    Answer command(const QStringList &arguments);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_place; ///< a workspace with Rosa in it
};

void TestSharedUpgrade::initTestCase()
{
    QVERIFY2(TestServer::isAsked(), "this test needs the server that ctest starts");
    QCOMPARE(workspaceSchema().version(), now); // what is said of versions below rests on it
}

void TestSharedUpgrade::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_place = TestServer::emptyPlace();
    const auto made = Workspace::create(m_place, TestWorkspace::setup(), TestWorkspace::options());
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    Person rosa;
    rosa.givenName = u"Rosa"_s;
    PersonFields::find(u"mobile_phone"_s)->write(rosa, u"212 555 0100"_s, FieldContext{(*made)->phones()});
    QVERIFY((*made)->people().add((*made)->firstSession(), rosa));
}

void TestSharedUpgrade::cleanup()
{
    TestServer::drop(m_place);
    m_folder.reset();
}

TestSharedUpgrade::Answer TestSharedUpgrade::command(const QStringList &arguments)
{
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, m_folder->path());
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(RNF_PROGRAM), arguments);
    program.waitForFinished(-1);
    return {program.exitCode(), QString::fromUtf8(program.readAll())};
}

void TestSharedUpgrade::anOlderWorkspaceWaitsUntilSomebodyAgrees_data()
{
    QTest::addColumn<bool>("isReadOnly");
    QTest::newRow("to work in") << false;
    QTest::newRow("to read") << true;
}

void TestSharedUpgrade::anOlderWorkspaceWaitsUntilSomebodyAgrees()
{
    QFETCH(bool, isReadOnly);
    Store::Options options;
    options.mode = isReadOnly ? Store::Mode::ReadOnly : Store::Mode::Open;
    const SchemaToCome schema{addMark};
    const auto opened = Store::open(m_place, schema, options);
    QVERIFY(!opened);
    QCOMPARE(opened.error().id, u"upgrade"_s);
    QVERIFY2(opened.error().message.contains(u"for everybody"_s), qPrintable(opened.error().message));
    QCOMPARE(version(), now);
}

void TestSharedUpgrade::anUpgradeKeepsACopyOfBefore()
{
    const SchemaToCome schema{addMark};
    const auto copy = upgrade(schema);
    QVERIFY2(copy, copy ? "" : qPrintable(copy.error().message));
    QCOMPARE(version(), later);
    const auto opened = Store::open(m_place, schema, {});
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    Statement marks((*opened)->reader(), u"SELECT count(*) FROM tag WHERE mark = 'x'"_s);
    QCOMPARE(marks.one<int>(), 0);
    QCOMPARE(copies(), QStringList{*copy});
    const auto kept = readBackupInfo(*copy);
    QVERIFY(kept);
    QCOMPARE(kept->schemaVersion, now);
    QCOMPARE(kept->rows.value(u"person"_s), 1);
    // The program of before can go on from it.
    const QString restored = m_folder->filePath(u"restored.rnf"_s);
    QVERIFY(restoreBackup(*copy, restored));
    const auto before = Workspace::open(restored, TestWorkspace::options());
    QVERIFY(before);
    QCOMPARE((*before)->check((*before)->firstSession())->size(), 0);
}

void TestSharedUpgrade::severalStepsAreOne()
{
    const auto done = upgrade(SchemaToCome{renameAndAdd, addToPerson});
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QCOMPARE(version(), muchLater);
    QCOMPARE(names(), QStringList{u"Rosalba"_s});
    QCOMPARE(copies().size(), 1);
}

void TestSharedUpgrade::whoHasAnOlderProgramOpenIsNamedAndWaitedFor()
{
    const SchemaToCome schema{addMark};
    {
        const Database luis(placeFor(u"rankandfile%200.0.9"_s), Database::Mode::Read);
        const Database early(placeFor(u"rankandfile"_s), Database::Mode::Read);
        const auto older = SharedUpgrade::whoMustUpdate(m_place);
        QVERIFY(older);
        QCOMPARE(*older, (QList<ConnectedProgram>{{u"owner"_s, {}}, {u"owner"_s, u"0.0.9"_s}}));
        const QString named = SharedUpgrade::named(*older);
        QVERIFY2(named.startsWith(u"owner (an early version)"_s) && named.endsWith(u"owner (version 0.0.9)"_s),
                 qPrintable(named));
        const auto refused = upgrade(schema);
        QVERIFY(!refused);
        QCOMPARE(refused.error().id, u"older-programs"_s);
        QVERIFY2(refused.error().message.contains(u"owner (version 0.0.9)"_s), qPrintable(refused.error().message));
        const auto opened = Store::open(m_place, schema, {});
        QVERIFY2(opened.error().message.contains(u"owner (version 0.0.9)"_s), qPrintable(opened.error().message));
        QCOMPARE(version(), now);
        QCOMPARE(copies(), QStringList());
    }
    QTRY_COMPARE(SharedUpgrade::whoMustUpdate(m_place)->size(), 0);
    QVERIFY(upgrade(schema));
}

void TestSharedUpgrade::othersAreNotWaitedFor()
{
    const QString elsewhere = TestServer::emptyPlace();
    {
        const Database old(elsewhere + u"&application_name=rankandfile%200.0.9"_s, Database::Mode::Read);
        const Database same(m_place, Database::Mode::Read);
        const Database newer(placeFor(u"rankandfile%2099.1%20news"_s), Database::Mode::Read);
        const Database dump(placeFor(u"pg_dump"_s), Database::Mode::Read);
        QCOMPARE(*SharedUpgrade::whoMustUpdate(m_place), QList<ConnectedProgram>());
        QVERIFY(upgrade(SchemaToCome{addMark}));
    }
    TestServer::drop(elsewhere);
}

void TestSharedUpgrade::aStepThatLosesRowsLeavesEverythingAsItWas()
{
    const auto refused = upgrade(SchemaToCome{addMark, losePeople});
    QVERIFY(!refused);
    QCOMPARE(refused.error().id, u"upgrade-failed"_s);
    QCOMPARE(version(), now);
    QCOMPARE(names(), QStringList{u"Rosa"_s});
    // The program of before goes on.
    const auto opened = Workspace::open(m_place, TestWorkspace::options());
    QVERIFY(opened);
    QCOMPARE((*opened)->check((*opened)->firstSession())->size(), 0);
}

void TestSharedUpgrade::withoutACopyNothingIsUpgraded()
{
    QFile file(m_folder->filePath(u"backups"_s)); // a file where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto refused = upgrade(SchemaToCome{addMark});
    QVERIFY(!refused);
    QCOMPARE(refused.error().id, u"cannot-write"_s);
    QCOMPARE(version(), now);
}

void TestSharedUpgrade::whoHadItOpenWritesNothingMore()
{
    const auto late = Workspace::open(m_place, TestWorkspace::options());
    QVERIFY(late);
    const auto session = (*late)->firstSession();
    Person ana;
    ana.givenName = u"Ana"_s;
    QVERIFY((*late)->people().add(session, ana));
    QVERIFY(upgrade(SchemaToCome{addMark}));
    const auto before = (*late)->changes().history(session, 1).first().seq;
    Person luis;
    luis.givenName = u"Luis"_s;
    const auto refused = (*late)->people().add(session, luis);
    QVERIFY(!refused);
    QCOMPARE(refused.error().id, u"upgraded"_s);
    QVERIFY2(refused.error().message.contains(u"update"_s), qPrintable(refused.error().message));
    QCOMPARE((*late)->changes().undo(session, before).error().id, u"upgraded"_s);
    QCOMPARE((*late)->store().rebuildDerived(u"anything"_s).error().id, u"upgraded"_s);
    QCOMPARE(names(), (QStringList{u"Ana"_s, u"Rosa"_s}));
    QCOMPARE((*late)->changes().history(session, 1).first().seq, before);
}

/// What somebody writes at this moment is in the copy and in what comes after.
void TestSharedUpgrade::whoeverHeldTheLockIsWaitedFor()
{
    Database writing(m_place, Database::Mode::Write);
    writing.begin();
    const auto refused = upgrade(SchemaToCome{addMark}); // gives up after some seconds
    QVERIFY(!refused);
    QCOMPARE(refused.error().id, u"busy"_s);
    writing.rollBackQuietly();
    QCOMPARE(version(), now);
    QVERIFY(upgrade(SchemaToCome{addMark}));
}

void TestSharedUpgrade::theCommandRefusesUntilSomebodyAgrees()
{
    // This program knows one version only, so the workspace claims an older one.
    RawFile(m_place).exec(u"UPDATE meta SET value = '-1' WHERE name = 'schema_version'"_s);
    const Database luis(placeFor(u"rankandfile%200.0.9"_s), Database::Mode::Read);
    for (const auto &words : {QStringList{u"list"_s, m_place}, {u"upgrade"_s, m_place}}) {
        const auto answer = command(words);
        QCOMPARE(answer.status, 4);
        QVERIFY2(answer.said.contains(u"owner (version 0.0.9)"_s), qPrintable(answer.said));
    }
    QCOMPARE(version(), -1);
}

void TestSharedUpgrade::anUpgradeOfWhatIsUpToDateDoesNothing()
{
    QCOMPARE(*upgrade(workspaceSchema()), QString());
    QCOMPARE(copies(), QStringList());
    const auto answer = command({u"upgrade"_s, m_place});
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.said.contains(u"nothing to do"_s), qPrintable(answer.said));
    QCOMPARE(command({u"upgrade"_s, m_folder->filePath(u"nowhere.rnf"_s)}).status, 3);
}

RNF_TEST(TestSharedUpgrade)
#include "tst_shared_upgrade.moc"
