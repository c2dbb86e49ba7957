#include "forget/ForgetTest.h"
#include "merges/RowsOfEveryTable.h"
#include "support/ProgramRun.h"
#include "support/TestProgram.h"

#include "forget/ForgetPlan.h"
#include "forget/HeldCopies.h"
#include "people/PersonSearch.h"
#include "workspace/Backups.h"
#include "workspace/DemoWorkspace.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Somebody with rows in every table, the backups that hold them, and the command.
class TestForgetEverything : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsOfEveryTableGoOrSayNobody();
    void aBackupIsMadeFirst();
    void withoutABackupNobodyIsForgotten();
    void backupsFromBeforeNeverKnewThem();
    void theCommandSaysFirstAndDoesThen();

private:
    QTemporaryDir m_folder;
};

void TestForgetEverything::rowsOfEveryTableGoOrSayNobody()
{
    const QString path = m_folder.filePath(u"sample.rnf"_s);
    QVERIFY(createDemoWorkspace(path, TestWorkspace::options()));
    Chance chance(7);
    RowsOfEveryTable(path, chance).fill(20);
    auto opened = Workspace::open(path, TestWorkspace::options());
    QVERIFY(opened);
    auto &workspace = **opened;
    QVERIFY(workspace.store().rebuildDerived(PersonSearch::version()));
    const Session session = workspace.firstSession();
    auto &reader = workspace.store().reader();
    const auto count = [&](const QString &rows) {
        return Statement(reader, u"SELECT count(*) FROM "_s + rows).one<qint64>().value_or(-1);
    };
    for (int times = 0; times < 12; ++times) {
        const auto people = workspace.people().ids(session, {});
        const auto person = chance.any(people);
        const auto preview = workspace.forgetting().plan(session, person);
        QVERIFY(preview);
        if (!preview->isPossible())
            continue;
        QHash<QString, qint64> before;
        for (const auto &rule : ForgetPlan::rules())
            before.insert(QString::fromLatin1(rule.table), count(QString::fromLatin1(rule.table)));
        const auto done = workspace.forgetting().run(session, person);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QSet<QString> shrinking;
        for (const auto &rule : ForgetPlan::rules()) {
            const QString table = QString::fromLatin1(rule.table);
            if (rule.how != ForgetRule::How::LetsGo)
                shrinking.insert(table);
            if (QLatin1String(rule.parent) == "person"_L1)
                QCOMPARE(count(u"%1 WHERE %2 = %3"_s.arg(table, QLatin1String(rule.column)).arg(person.value)), 0);
        }
        for (auto it = before.begin(); it != before.end(); ++it)
            QVERIFY2(shrinking.contains(it.key()) || count(it.key()) == *it, qPrintable(it.key()));
        QCOMPARE(workspace.people().count(session), people.size() - 1);
        QVERIFY(workspace.people().nameOf(session, person).isEmpty());
    }
    QVERIFY(reader.connection().brokenReferences().isEmpty());
    for (const auto &finding : *workspace.check(session))
        QVERIFY2(finding.kind == "outside"_L1, qPrintable(finding.what)); // rows that came past the program
}

void TestForgetEverything::aBackupIsMadeFirst()
{
    auto options = TestWorkspace::options();
    options.backupFolder = m_folder.filePath(u"copies"_s);
    auto made = Workspace::create(m_folder.filePath(u"copied.rnf"_s), TestWorkspace::setup(), options);
    QVERIFY(made);
    auto &workspace = **made;
    const Session session = workspace.firstSession();
    Person ana;
    ana.givenName = u"Ana"_s;
    ana.familyName = u"Pérez"_s;
    const auto id = *workspace.people().add(session, ana);
    const auto since = workspace.forgetting().plan(session, id)->since;
    QVERIFY(since.isValid());
    QVERIFY(HeldCopies::in(workspace.backups().folder(), {}).isEmpty());
    QVERIFY(workspace.forgetting().run(session, id));
    const auto copies = HeldCopies::in(workspace.backups().folder(), {});
    QCOMPARE(copies.size(), 1);
    const QString restored = m_folder.filePath(u"restored.rnf"_s);
    QVERIFY(restoreBackup(copies.first().path, restored));
    {
        auto before = Workspace::open(restored, options);
        QVERIFY(before);
        QCOMPARE((*before)->people().nameOf((*before)->firstSession(), id), u"Ana Pérez"_s);
    }
    QVERIFY(HeldCopies::remove(copies).isEmpty());
    QVERIFY(HeldCopies::in(workspace.backups().folder(), {}).isEmpty());
}

void TestForgetEverything::withoutABackupNobodyIsForgotten()
{
    QFile inTheWay(m_folder.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    auto options = TestWorkspace::options();
    options.backupFolder = inTheWay.fileName();
    auto made = Workspace::create(m_folder.filePath(u"uncopied.rnf"_s), TestWorkspace::setup(), options);
    QVERIFY(made);
    const Session session = (*made)->firstSession();
    Person ana;
    ana.givenName = u"Ana"_s;
    const auto id = *(*made)->people().add(session, ana);
    QVERIFY(!(*made)->forgetting().run(session, id));
    QCOMPARE((*made)->people().nameOf(session, id), u"Ana"_s);
}

void TestForgetEverything::backupsFromBeforeNeverKnewThem()
{
    const QString folder = m_folder.filePath(u"named"_s);
    QVERIFY(QDir().mkpath(folder));
    for (const auto &name : {u"20261101-100000-000.rnfbackup"_s, u"20261116-120000-000.rnfbackup"_s,
                             u"20261117-120000-000.rnfbackup"_s, u"by hand.rnfbackup"_s, u"notes.txt"_s}) {
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const QDateTime since(QDate(2026, 11, 16), QTime(12, 0), Qt::UTC);
    const auto copies = HeldCopies::in(folder, since);
    QStringList names;
    for (const auto &copy : copies)
        names += QFileInfo(copy.path).fileName();
    QCOMPARE(names, (QStringList{u"by hand.rnfbackup"_s, u"20261117-120000-000.rnfbackup"_s,
                                 u"20261116-120000-000.rnfbackup"_s})); // one that does not say when may hold them
    QCOMPARE(HeldCopies::in(folder, {}).size(), 4);
    QVERIFY(HeldCopies::in({}, {}).isEmpty());
    QVERIFY(HeldCopies::remove(copies).isEmpty());
    QCOMPARE(HeldCopies::in(folder, {}).size(), 1);
    QVERIFY(QFile::exists(folder + u"/notes.txt"_s));
}

void TestForgetEverything::theCommandSaysFirstAndDoesThen()
{
    const QString folder = m_folder.path();
    QCOMPARE(runProgram({u"new"_s, u"w.rnf"_s}, folder).status, 0);
    QFile list(m_folder.filePath(u"list.csv"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("First Name,Last Name,Email\nZyxcanary,Okafor,zyxcanary@example.org\nBo,Chen,bo@example.org\n");
    list.close();
    QCOMPARE(runProgram({u"import"_s, u"w.rnf"_s, u"list.csv"_s}, folder).status, 0);
    const auto listed = runProgram({u"list"_s, u"w.rnf"_s, u"--search"_s, u"zyxcanary"_s, u"--json"_s}, folder);
    const auto items = listed.json[u"items"_s].toArray();
    QCOMPARE(items.size(), 1);
    const QString id = QString::number(items.first()[u"id"_s].toInteger());
    QCOMPARE(runProgram({u"forget"_s, u"w.rnf"_s, u"Bo"_s, u"--really"_s}, folder).status, 2);
    QCOMPARE(runProgram({u"forget"_s, u"w.rnf"_s, u"4711"_s, u"--really"_s}, folder).status, 4);

    const auto said = runProgram({u"forget"_s, u"w.rnf"_s, id, u"--json"_s}, folder);
    QCOMPARE(said.status, 1);
    QVERIFY(!said.json[u"goes"_s].toArray().isEmpty());
    QFile file(m_folder.filePath(u"w.rnf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(ForgetTest::says(file.readAll()));
    file.close();

    const auto done = runProgram({u"forget"_s, u"w.rnf"_s, id, u"--really"_s, u"--json"_s}, folder);
    QCOMPARE(done.status, 0);
    QVERIFY(done.json[u"action"_s].toInt() > 0);
    QCOMPARE(done.json[u"backups"_s].toArray().size(), 1);
    QCOMPARE(runProgram({u"check"_s, u"w.rnf"_s}, folder).status, 0);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!ForgetTest::says(file.readAll()));
}

RNF_TEST(TestForgetEverything)
#include "tst_forget_everything.moc"
