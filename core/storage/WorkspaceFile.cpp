#include "storage/WorkspaceFile.h"

#include "base/Words.h"
#include "storage/Backup.h"
#include "storage/Database.h"
#include "storage/FirstLook.h"
#include "storage/SharedUpgrade.h"
#include "storage/StorageError.h"
#include "storage/WorkspacePlace.h"
#include "storage/sqlite/SqliteConnection.h"
#include "storage/sqlite/vault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>
#include <QtEndian>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString closed = u"closed"_s;
const QString opened = u"open"_s;
const QString cleanly = u"clean"_s;

Error newerError(const QString &name)
{
    return {u"newer"_s, Words::tr("%1 was last used with a newer version of Rank & File, which this one cannot read "
                                  "safely. Update the program, or open an older backup.")
                            .arg(name)};
}

Error notAWorkspace(const QString &name)
{
    return {u"not-a-workspace"_s, Words::tr("%1 is not a Rank & File workspace. To bring in a list, open your workspace and "
                                            "import the file there.")
                                      .arg(name)};
}

int versionOf(Database &database) { return database.connection().schemaVersion(); }

void keepCopy(Database &database, int version, const QDateTime &now)
{
    const QFileInfo file(database.path());
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString copy =
        file.dir().filePath(u"%1 (version %2) %3.rnfbackup"_s.arg(file.completeBaseName()).arg(version).arg(stamp));
    if (const auto written = writeBackup(database.path(), copy, now); !written)
        throw Refusal(written.error());
}

void lookThrough(Database &database)
{
    if (database.connection().isShared() || WorkspaceFile::noted(database, closed) == cleanly)
        return;
    if (!database.connection().damage(true).isEmpty())
        throw StorageError(StorageError::Trouble::Damaged, u"a look at the file found damage"_s);
}

void apply(Database &database, const Schema &schema, const Migration &step)
{
    database.connection().beginRestoring();
    const auto takeBack = qScopeGuard([&] { database.rollBackQuietly(); });
    WorkspaceFile::migrate(database, step);
    database.connection().noteSchemaVersion(step.version);
    database.connection().commitRestored(schema);
}

void bringUpToDate(Database &database, const Schema &schema)
{
    const int version = versionOf(database);
    if (version >= schema.version())
        return;
    for (const auto &step : schema.migrations) {
        if (step.version > version)
            apply(database, schema, step);
    }
}

/// On a server several have it open, and the server looks after its files.
void markAs(Database &database, const QString &state)
{
    if (!database.connection().isShared())
        WorkspaceFile::note(database, closed, state);
}

} // namespace

QString WorkspaceFile::nameOf(const QString &place)
{
    return Connection::isServer(place) ? WorkspacePlace::nameOf(place) : QFileInfo(place).fileName();
}

QString WorkspaceFile::trueName(const QString &path)
{
    if (Connection::isServer(path))
        return path;
    const QFileInfo file(path);
    if (const QString known = file.canonicalFilePath(); !known.isEmpty())
        return known;
    const QString folder = file.dir().canonicalPath();
    return folder.isEmpty() ? path : folder + u'/' + file.fileName();
}

std::optional<Error> WorkspaceFile::refusal(const QString &path, int newestVersion)
{
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile()) // what is none, such as a pipe, might never answer
        return notAWorkspace(name);
    if (!QFileInfo(path).isReadable())
        return Error{u"cannot-open"_s,
                     Words::tr("%1 cannot be read. Check that it is there and that you may open it.").arg(name)};
    if (vault::isVault(path))
        return std::nullopt;
    const QByteArray header = vault::firstBytes(path, 100);
    const auto number = [&](int offset) { return qFromBigEndian<qint32>(header.constData() + offset); };
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)) || number(68) != sqliteApplicationId)
        return notAWorkspace(name);
    if (number(60) > newestVersion)
        return newerError(name);
    return std::nullopt;
}

void WorkspaceFile::refuseNewer(Database &database, const Schema &schema)
{
    if (versionOf(database) > schema.version())
        throw Refusal(newerError(WorkspaceFile::nameOf(database.path())));
}

void WorkspaceFile::refuseOther(Database &database, const Schema &schema)
{
    if (versionOf(database) == 0)
        throw Refusal(notAWorkspace(nameOf(database.path())));
    refuseNewer(database, schema);
}

void WorkspaceFile::make(Database &writer, const Schema &schema)
{
    writer.connection().claim();
    bringUpToDate(writer, schema);
    note(writer, u"workspace_id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    markAs(writer, opened);
}

void WorkspaceFile::makeTables(Database &writer, const Schema &schema)
{
    for (const auto &step : schema.migrations)
        step.apply(writer);
    writer.connection().noteSchemaVersion(schema.version());
}

void WorkspaceFile::migrate(Database &writer, const Migration &step)
{
    const auto before = writer.rowCounts();
    step.apply(writer);
    const auto after = writer.rowCounts();
    const bool isShort = std::ranges::any_of(
        before.keys(), [&](const QString &table) { return after.contains(table) && after[table] < before[table]; });
    if (isShort || !writer.connection().brokenReferences().isEmpty())
        throw StorageError(StorageError::Trouble::Damaged,
                           u"rows are lost or broken after migration %1"_s.arg(step.version));
}

bool WorkspaceFile::makePrivate(const QString &path)
{
    QFile file(path);
    file.remove(); // also what only points elsewhere
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

bool WorkspaceFile::begin(const QString &path, const vault::Opened *key)
{
    return makePrivate(path) && (!key || vault::begin(path, *key));
}

bool WorkspaceFile::keepNames(const QString &path)
{
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return true; // it may be written and not read, and then nobody can do more
    const bool areKept = fsync(folder) == 0 || errno == EINVAL; // some file systems know no such thing
    ::close(folder);
    return areKept;
}

Error WorkspaceFile::alreadyThere(const QString &place)
{
    return {u"exists"_s, Words::tr("%1 is already there and was left alone. Choose another name.").arg(nameOf(place))};
}

void WorkspaceFile::remove(const QString &path)
{
    for (const auto *ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(ending));
}

void WorkspaceFile::open(Database &writer, const Schema &schema, const QDateTime &now)
{
    auto leaveAlone = qScopeGuard([&] { writer.connection().leaveAsItIs(); });
    refuseOther(writer, schema);
    SharedUpgrade::refuseOlder(writer, schema);
    FirstLook::refuseForeign(writer, schema);
    lookThrough(writer);
    if (const int version = versionOf(writer); version < schema.version())
        keepCopy(writer, version, now);
    bringUpToDate(writer, schema);
    markAs(writer, opened);
    leaveAlone.dismiss();
}

void WorkspaceFile::close(Database &writer)
{
    markAs(writer, cleanly);
    writer.connection().settle();
}

QString WorkspaceFile::noted(Database &database, const QString &name)
{
    Statement read(database, u"SELECT value FROM meta WHERE name = ?"_s);
    return read.one<QString>(name).value_or(QString());
}

void WorkspaceFile::note(Database &writer, const QString &name, const QString &value)
{
    Statement write(writer, u"INSERT INTO meta (name, value) VALUES (?, ?) "
                            "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s);
    write.run(name, value);
}

} // namespace rnf
