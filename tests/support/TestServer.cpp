#include "support/TestServer.h"

#include "support/TestWorkspace.h"

#include "storage/Database.h"

#include <QFile>
#include <QUrl>

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

/// The first test of all makes what the others copy. A database takes a third of a second, so they are used again.
void prepare(Database &admin)
{
    static bool isThere = false;
    if (isThere)
        return;
    admin.exec(u"SELECT pg_advisory_lock(1)"_s);
    Statement find(admin, u"SELECT 1 FROM pg_database WHERE datname = ?"_s);
    if (!find.one<int>(prepared)) {
        admin.exec(u"CREATE TABLE free_database (name TEXT PRIMARY KEY)"_s);
        admin.exec(u"CREATE DATABASE %1"_s.arg(prepared));
        makePrepared();
    }
    admin.exec(u"SELECT pg_advisory_unlock(1)"_s);
    isThere = true;
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

QString TestServer::preparedPlace()
{
    Database admin(server(), Database::Mode::Write);
    prepare(admin);
    Statement take(admin, u"DELETE FROM free_database WHERE name = "
                          "(SELECT name FROM free_database LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING name"_s);
    if (const auto name = take.one<QString>())
        return placeOf(*name);
    const QString name = newName();
    admin.exec(u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(name, prepared));
    return placeOf(name);
}

void TestServer::giveBack(const QString &place)
{
    {
        Database database(place, Database::Mode::Write);
        QString back = u"BEGIN; SET LOCAL session_replication_role = replica;"_s; // no triggers, no references
        for (const auto &table : tablesOf(database))
            back += u"DELETE FROM %1; INSERT INTO %1 SELECT * FROM kept.%1;"_s.arg(table);
        database.exec(back + u"COMMIT"_s);
    }
    Database admin(server(), Database::Mode::Write);
    Statement(admin, u"INSERT INTO free_database (name) VALUES (?)"_s).run(nameOf(place));
}

void TestServer::drop(const QString &place)
{
    Database admin(server(), Database::Mode::Write);
    admin.exec(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(nameOf(place)));
}

} // namespace rnf
