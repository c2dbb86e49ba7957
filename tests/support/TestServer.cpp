#include "support/TestServer.h"

#include "support/TestWorkspace.h"

#include "storage/Database.h"

#include <QFile>
#include <QUrl>

#include <map>
#include <memory>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString prepared = u"prepared"_s;

/// Where `tests/support/postgres start` noted it.
QString server()
{
    static const QString place = [] {
        QFile noted(qEnvironmentVariable("RNF_TEST_SERVER") + u"/place"_s);
        return noted.open(QIODevice::ReadOnly) ? QString::fromUtf8(noted.readAll()).trimmed() : QString();
    }();
    return place;
}

QString placeOf(const QString &name)
{
    QUrl url(server());
    url.setPath(u'/' + name);
    return url.toString();
}

QString nameOf(const QString &place) { return QUrl(place).path().sliced(1); }

QString newName()
{
    static int made = 0;
    return u"test_%1_%2"_s.arg(getpid()).arg(++made);
}

QStringList tablesOf(Database &database) { return database.connection().tables() + QStringList{u"search_row"_s}; }

/// What every test begins with is also kept in tables beside its own, to go back to.
void makePrepared()
{
    const QString place = placeOf(prepared);
    if (const auto made = Workspace::create(place, TestWorkspace::setup(), TestWorkspace::options()); !made)
        qFatal("%s", qPrintable(made.error().message));
    Database database(place, Database::Mode::Write);
    database.exec(u"CREATE SCHEMA kept"_s);
    for (const auto &table : tablesOf(database))
        database.exec(u"CREATE TABLE kept.%1 AS SELECT * FROM %1"_s.arg(table));
}

/// The first test of all makes what the others copy.
void prepare(Database &admin)
{
    admin.exec(u"SELECT pg_advisory_lock(1)"_s);
    Statement find(admin, u"SELECT 1 FROM pg_database WHERE datname = ?"_s);
    if (!find.one<int>(prepared)) {
        admin.exec(u"CREATE TABLE free_database (name TEXT PRIMARY KEY)"_s);
        admin.exec(u"CREATE DATABASE %1"_s.arg(prepared));
        makePrepared();
    }
    admin.exec(u"SELECT pg_advisory_unlock(1)"_s);
}

/// A copy takes a third of a second, so one that another program gave back is as good.
QString takeDatabase()
{
    Database admin(server(), Database::Mode::Write);
    prepare(admin);
    Statement take(admin, u"DELETE FROM free_database WHERE name = "
                          "(SELECT name FROM free_database LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING name"_s);
    if (const auto name = take.one<QString>())
        return *name;
    const QString name = newName();
    admin.exec(u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(name, prepared));
    return name;
}

/// The databases that this program works in, each with a connection that goes back to what every test begins with: the server
/// takes long to learn all tables, so it does that once for each.
class PreparedDatabases {
public:
    ~PreparedDatabases()
    {
        if (m_restoring.empty())
            return;
        Database admin(m_server, Database::Mode::Write);
        Statement giveBack(admin, u"INSERT INTO free_database (name) VALUES (?)"_s);
        for (const auto &name : std::as_const(m_free))
            giveBack.run(name);
    }
    QString take() { return m_free.isEmpty() ? takeDatabase() : m_free.takeLast(); }
    void giveBack(const QString &name)
    {
        auto &restoring = m_restoring[name];
        if (!restoring) {
            restoring = std::make_unique<Database>(placeOf(name), Database::Mode::Write);
            restoring->exec(u"SET application_name = 'tests'"_s); // no program that others wait for
            m_restore = restore(*restoring);
        }
        restoring->exec(m_restore);
        m_free += name;
    }

private:
    static QString restore(Database &database)
    {
        QString back = u"BEGIN; SET LOCAL session_replication_role = replica;"_s; // no triggers, no references
        for (const auto &table : tablesOf(database))
            back += u"DELETE FROM %1; INSERT INTO %1 SELECT * FROM kept.%1;"_s.arg(table);
        return back + u"COMMIT"_s;
    }

    const QString m_server = server(); ///< so that it is known until the end
    QStringList m_free;
    std::map<QString, std::unique_ptr<Database>> m_restoring;
    QString m_restore;
};

PreparedDatabases &databases()
{
    static PreparedDatabases databases;
    return databases;
}

} // namespace

bool TestServer::isAsked()
{
    if (qEnvironmentVariableIsSet("RNF_TEST_SERVER") && server().isEmpty())
        qFatal("RNF_TEST_SERVER names no server that runs");
    return !server().isEmpty();
}

QString TestServer::emptyPlace()
{
    Database admin(server(), Database::Mode::Write);
    const QString name = newName();
    admin.exec(u"CREATE DATABASE %1"_s.arg(name));
    return placeOf(name);
}

QString TestServer::preparedPlace() { return placeOf(databases().take()); }

void TestServer::giveBack(const QString &place) { databases().giveBack(nameOf(place)); }

void TestServer::drop(const QString &place)
{
    Database admin(server(), Database::Mode::Write);
    admin.exec(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(nameOf(place)));
}

} // namespace rnf
