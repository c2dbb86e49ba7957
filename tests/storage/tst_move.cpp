#include "support/RandomWork.h"
#include "support/TestProgram.h"
#include "support/TestServer.h"
#include "support/TestWorkspace.h"

#include "accounts/Passphrases.h"
#include "storage/WorkspaceMove.h"
#include "workspace/WorkspaceSchema.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// A workspace is carried to a server and back, whole or not at all, and says the same in both places.
class TestMove : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { TestServer::drop(m_place); }
    void whatWentThereAndBackIsTheSame();
    void passphrasesStayWhereTheyAre();
    void bothFindTheSameInTheSameOrder();
    void whatIsCancelledLeavesTheTargetEmpty();
    void whatIsThereIsLeftAlone();

private:
    static QByteArray contentAt(const QString &place)
    {
        Database database(place, Database::Mode::Read);
        Statement head(database, u"SELECT hash FROM action ORDER BY seq DESC LIMIT 1"_s);
        return contentOf(database) + head.one<QByteArray>().value_or(QByteArray());
    }

    QString m_place;
};

void TestMove::initTestCase() { QVERIFY2(TestServer::isAsked(), "this test needs the server that ctest starts"); }

void TestMove::init() { m_place = TestServer::emptyPlace(); }

void TestMove::whatWentThereAndBackIsTheSame()
{
    TestWorkspace workspace(TestWorkspace::In::File);
    RandomWork work(*workspace, workspace.session, 3);
    work.addMany(60);
    for (int i = 0; i < 60; ++i)
        work.step();
    workspace.close();
    const QString back = workspace.file(u"back.rnf"_s);
    const auto there = WorkspaceMove::run(workspace.path(), m_place, workspaceSchema());
    QVERIFY2(there, there ? "" : qPrintable(there.error().message));
    QVERIFY(there->rows > 60);
    {
        auto opened = Workspace::open(m_place, TestWorkspace::options());
        QVERIFY(opened);
        QCOMPARE(*(*opened)->check((*opened)->firstSession()), QList<Finding>());
    }
    QVERIFY(WorkspaceMove::run(m_place, back, workspaceSchema()));
    QVERIFY(Workspace::open(back, TestWorkspace::options()));
    QCOMPARE(contentAt(m_place), contentAt(workspace.path()));
    QCOMPARE(contentAt(back), contentAt(workspace.path()));
}

void TestMove::passphrasesStayWhereTheyAre()
{
    TestWorkspace workspace(TestWorkspace::In::File);
    QVERIFY(Passphrases(workspace->store()).set(workspace.session, {}, u"river stone lantern"_s));
    workspace.close();
    QVERIFY(WorkspaceMove::run(workspace.path(), m_place, workspaceSchema()));
    const auto hashesAt = [](const QString &place) {
        Database database(place, Database::Mode::Read);
        return PassphraseRepository(database).having().size();
    };
    QCOMPARE(hashesAt(m_place), 0);
    QCOMPARE(hashesAt(workspace.path()), 1);
}

void TestMove::bothFindTheSameInTheSameOrder()
{
    TestWorkspace workspace(TestWorkspace::In::File);
    RandomWork(*workspace, workspace.session, 5).addMany(200);
    const QStringList names{u"O’Neil"_s, u"o'neil"_s, u"Ñandú"_s, u"Nandu"_s, u"Łukasz"_s, u"山田"_s, QString(32'767, u'x')};
    for (const auto &name : names)
        workspace.add(workspace.person(u"Ana"_s, name));
    workspace.close();
    QVERIFY(WorkspaceMove::run(workspace.path(), m_place, workspaceSchema()));
    workspace.reopen();
    auto there = std::move(*Workspace::open(m_place, TestWorkspace::options()));
    const Session session = there->firstSession();
    for (const auto &text : {u""_s, u"a"_s, u"ana"_s, u"an o"_s, u"nandu"_s, u"ñ"_s, u"山"_s, u"55"_s, u"'"_s, u"x"_s}) {
        QCOMPARE(there->people().ids(session, text), workspace->people().ids(workspace.session, text));
        QCOMPARE(there->people().firstIds(session, text, 7), workspace->people().firstIds(workspace.session, text, 7));
    }
}

void TestMove::whatIsCancelledLeavesTheTargetEmpty()
{
    TestWorkspace workspace(TestWorkspace::In::File);
    workspace.close();
    Job job;
    job.cancel();
    const auto refused = WorkspaceMove::run(workspace.path(), m_place, workspaceSchema(), job);
    QVERIFY(!refused);
    QCOMPARE(refused.error().id, u"cancelled"_s);
    QCOMPARE(Database(m_place, Database::Mode::Read).connection().tables(), QStringList());
    QVERIFY(WorkspaceMove::run(workspace.path(), m_place, workspaceSchema()));
}

void TestMove::whatIsThereIsLeftAlone()
{
    TestWorkspace workspace(TestWorkspace::In::File), other(TestWorkspace::In::File);
    other.close();
    QCOMPARE(WorkspaceMove::run(workspace.path(), m_place, workspaceSchema()).error().id, u"in-use"_s);
    workspace.close();
    QVERIFY(WorkspaceMove::run(workspace.path(), m_place, workspaceSchema()));
    QCOMPARE(WorkspaceMove::run(other.path(), m_place, workspaceSchema()).error().id, u"exists"_s);
    QCOMPARE(WorkspaceMove::run(m_place, other.path(), workspaceSchema()).error().id, u"exists"_s);
}

RNF_TEST(TestMove)
#include "tst_move.moc"
