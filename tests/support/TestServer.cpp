#include "support/TestServer.h"

#include "support/TestWorkspace.h"

#include "storage/Database.h"

#include <QUrl>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString prepared = u"prepared"_s;

QString server() { return qEnvironmentVariable("RNF_TEST_SERVER"); }

QString placeOf(const QString &name)
{
    QUrl url(server());
    url.setPath(u'/' + name);
    return url.toString();
}

QString newName()
{
    static int made = 0;
    return u"test_%1_%2"_s.arg(getpid()).arg(++made);
}

/// The first test of all makes it, others wait.
void prepare(Database &admin)
{
    static bool isThere = false;
    if (isThere)
        return;
    admin.exec(u"SELECT pg_advisory_lock(1)"_s);
    Statement find(admin, u"SELECT 1 FROM pg_database WHERE datname = ?"_s);
    if (!find.one<int>(prepared)) {
        const QString unfinished = newName();
        admin.exec(u"CREATE DATABASE %1"_s.arg(unfinished));
        if (const auto made = Workspace::create(placeOf(unfinished), TestWorkspace::setup(), TestWorkspace::options()); !made)
            qFatal("%s", qPrintable(made.error().message));
        admin.exec(u"ALTER DATABASE %1 RENAME TO %2"_s.arg(unfinished, prepared));
    }
    admin.exec(u"SELECT pg_advisory_unlock(1)"_s);
    isThere = true;
}

} // namespace

bool TestServer::isAsked() { return !server().isEmpty(); }

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
    const QString name = newName();
    admin.exec(u"CREATE DATABASE %1 TEMPLATE %2 STRATEGY file_copy"_s.arg(name, prepared));
    return placeOf(name);
}

void TestServer::drop(const QString &place)
{
    Database admin(server(), Database::Mode::Write);
    admin.exec(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(QUrl(place).path().sliced(1)));
}

} // namespace rnf
