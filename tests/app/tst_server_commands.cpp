#include "support/ProgramRun.h"
#include "support/TestProgram.h"
#include "support/TestServer.h"

#include "storage/Database.h"

#include <QTemporaryDir>
#include <QUrl>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Commands on an office server: each acts as the account that is called like the login, and strangers are not let in.
class TestServerCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init() { m_place = emptyPlace(); }
    void cleanup() { TestServer::drop(m_place); }
    void whoMakesAWorkspaceWorksInIt();
    void whoIsUnknownThereIsNotLetIn();
    void whoMovesAWorkspaceThereHasAnAccount();
    void nothingIsMadeWhereSomethingIs();

private:
    /// A database of the office and not of one person, as packaging/office-server makes it.
    QString emptyPlace();
    QString as(const QString &login) const;
    QString loginOf(const QString &who) const { return u"%1_%2"_s.arg(who).arg(getpid()); }
    ProgramAnswer run(const QStringList &arguments) const { return runProgram(arguments, m_folder.path()); }
    /// Who did the newest thing.
    QString lastAuthor() const;

    QTemporaryDir m_folder;
    QString m_place;
};

void TestServerCommands::initTestCase()
{
    QVERIFY2(TestServer::isAsked(), "this test needs the server that ctest starts");
    const QString place = TestServer::emptyPlace();
    {
        Database admin(place, Database::Mode::Write);
        admin.exec(u"CREATE ROLE %1"_s.arg(loginOf(u"office"_s)));
        for (const auto &who : {u"rosa"_s, u"luis"_s}) {
            admin.exec(u"CREATE ROLE %1 LOGIN IN ROLE %2"_s.arg(loginOf(who), loginOf(u"office"_s)));
            admin.exec(u"ALTER ROLE %1 SET role = '%2'"_s.arg(loginOf(who), loginOf(u"office"_s)));
        }
    }
    TestServer::drop(place);
}

void TestServerCommands::cleanupTestCase()
{
    const QString place = TestServer::emptyPlace();
    {
        Database admin(place, Database::Mode::Write);
        for (const auto &who : {u"rosa"_s, u"luis"_s, u"office"_s})
            admin.exec(u"DROP ROLE %1"_s.arg(loginOf(who)));
    }
    TestServer::drop(place);
}

QString TestServerCommands::emptyPlace()
{
    const QString place = TestServer::emptyPlace();
    Database admin(place, Database::Mode::Write);
    admin.exec(u"ALTER DATABASE %1 OWNER TO %2"_s.arg(QUrl(place).path().sliced(1), loginOf(u"office"_s)));
    admin.exec(u"GRANT ALL ON SCHEMA public TO %1"_s.arg(loginOf(u"office"_s)));
    return place;
}

QString TestServerCommands::as(const QString &login) const
{
    QUrl url(m_place);
    url.setUserName(loginOf(login));
    return url.toString();
}

QString TestServerCommands::lastAuthor() const
{
    Database database(m_place, Database::Mode::Read);
    Statement find(database,
                   u"SELECT a.name FROM action x JOIN account a ON a.id = x.account_id ORDER BY x.seq DESC LIMIT 1"_s);
    return find.one<QString>().value_or(QString());
}

void TestServerCommands::whoMakesAWorkspaceWorksInIt()
{
    const auto made = run({u"new"_s, as(u"rosa"_s), u"--user"_s, u"Ana"_s});
    QVERIFY2(made.status == 0, made.err.constData());
    const auto checked = run({u"check"_s, as(u"rosa"_s)});
    QVERIFY2(checked.status == 0, checked.err.constData());
    QCOMPARE(lastAuthor(), u"Ana"_s); // who made it let Rosa in
}

void TestServerCommands::whoIsUnknownThereIsNotLetIn()
{
    QCOMPARE(run({u"new"_s, as(u"rosa"_s)}).status, 0);
    const auto asked = run({u"list"_s, as(u"luis"_s)});
    QCOMPARE(asked.status, 3);
    QVERIFY2(asked.err.contains(loginOf(u"luis"_s).toUtf8()), asked.err.constData());
    QCOMPARE(run({u"list"_s, as(u"rosa"_s)}).status, 0);
}

void TestServerCommands::whoMovesAWorkspaceThereHasAnAccount()
{
    QCOMPARE(run({u"new"_s, u"w.rnf"_s, u"--user"_s, u"Ana"_s}).status, 0);
    const auto moved = run({u"move"_s, u"w.rnf"_s, as(u"luis"_s)});
    QVERIFY2(moved.status == 0, moved.err.constData());
    QFile list(m_folder.filePath(u"in.csv"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("First name,Last name\nRosa,Díaz\n");
    list.close();
    QCOMPARE(run({u"import"_s, as(u"luis"_s), u"in.csv"_s}).status, 0);
    QCOMPARE(lastAuthor(), loginOf(u"luis"_s));
    QCOMPARE(run({u"list"_s, as(u"rosa"_s)}).status, 3);
}

void TestServerCommands::nothingIsMadeWhereSomethingIs()
{
    QCOMPARE(run({u"new"_s, as(u"rosa"_s)}).status, 0);
    const auto again = run({u"new"_s, as(u"rosa"_s)});
    QVERIFY(again.status != 0);
    QVERIFY2(again.err.contains("already there"), again.err.constData());
}

RNF_TEST(TestServerCommands)
#include "tst_server_commands.moc"
