#include "storage/WorkspaceFile.h"

#include "base/Words.h"
#include "storage/Backup.h"
#include "storage/Database.h"
#include "storage/StorageError.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>
#include <QtEndian>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Our own number in the file's header: "RnF1".
constexpr int applicationId = 0x526e4631;
const QString closed = u"closed"_s;
const QString cleanly = u"clean"_s;

Error newerError(const QString &name)
{
    return {u"newer"_s, Words::tr("%1 was last used with a newer version of Rank & File, which this one cannot read "
                                  "safely. Update the program, or open an older backup.")
                            .arg(name)};
}

int versionOf(Database &database) { return Statement(database, u"PRAGMA user_version"_s).one<int>().value_or(0); }

void keepCopy(Database &database, int version, const QDateTime &now)
{
    const QFileInfo file(database.path());
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    const QString copy =
        file.dir().filePath(u"%1 (version %2) %3.rnfbackup"_s.arg(file.completeBaseName()).arg(version).arg(stamp));
    if (const auto written = writeBackup(database.path(), copy, now); !written)
        throw Refusal(written.error());
}

void lookThrough(Database &database)
{
    if (WorkspaceFile::noted(database, closed) == cleanly)
        return;
    Statement check(database, u"PRAGMA quick_check(1)"_s);
    if (check.one<QString>() != u"ok"_s)
        throw StorageError(SQLITE_CORRUPT, u"quick_check failed"_s);
}

void apply(Database &database, const Migration &step)
{
    database.exec(u"PRAGMA foreign_keys=OFF"_s);
    database.begin();
    const auto takeBack = qScopeGuard([&] { database.rollBackQuietly(); });
    const auto before = database.rowCounts();
    step.apply(database);
    const auto after = database.rowCounts();
    const bool isShort = std::ranges::any_of(
        before.keys(), [&](const QString &table) { return after.contains(table) && after[table] < before[table]; });
    Statement findBroken(database, u"PRAGMA foreign_key_check"_s);
    bool isBroken = false;
    findBroken.each([&](Row &) { isBroken = true; });
    if (isShort || isBroken)
        throw StorageError(SQLITE_CORRUPT, u"rows are lost or broken after migration %1"_s.arg(step.version));
    database.exec(u"PRAGMA user_version=%1"_s.arg(step.version));
    database.commit();
    database.exec(u"PRAGMA foreign_keys=ON"_s);
}

void bringUpToDate(Database &database, const Schema &schema)
{
    const int version = versionOf(database);
    if (version >= schema.version())
        return;
    for (const auto &step : schema.migrations) {
        if (step.version > version)
            apply(database, step);
    }
    // The first page must say whose file this is and of which version: the next opening reads it before the log.
    database.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

void markAsOpen(Database &database) { WorkspaceFile::note(database, closed, u"open"_s); }

} // namespace

QString WorkspaceFile::trueName(const QString &path)
{
    const QFileInfo file(path);
    if (const QString known = file.canonicalFilePath(); !known.isEmpty())
        return known;
    const QString folder = file.dir().canonicalPath();
    return folder.isEmpty() ? path : folder + u'/' + file.fileName();
}

std::optional<Error> WorkspaceFile::refusal(const QString &path, int newestVersion)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return Error{u"cannot-open"_s,
                     Words::tr("%1 cannot be read. Check that it is there and that you may open it.").arg(name)};
    const QByteArray header = file.read(100);
    const auto number = [&](int offset) { return qFromBigEndian<qint32>(header.constData() + offset); };
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)) || number(68) != applicationId)
        return Error{u"not-a-workspace"_s,
                     Words::tr("%1 is not a Rank & File workspace. To bring in a list, open your workspace and "
                               "import the file there.")
                         .arg(name)};
    if (number(60) > newestVersion)
        return newerError(name);
    return std::nullopt;
}

void WorkspaceFile::refuseNewer(Database &database, const Schema &schema)
{
    if (versionOf(database) > schema.version())
        throw Refusal(newerError(QFileInfo(database.path()).fileName()));
}

void WorkspaceFile::make(Database &writer, const Schema &schema)
{
    writer.exec(u"PRAGMA application_id=%1"_s.arg(applicationId));
    bringUpToDate(writer, schema);
    note(writer, u"workspace_id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    markAsOpen(writer);
}

void WorkspaceFile::open(Database &writer, const Schema &schema, const QDateTime &now)
{
    auto leaveAlone = qScopeGuard([&] { writer.leaveAsItIs(); });
    refuseNewer(writer, schema);
    lookThrough(writer);
    if (const int version = versionOf(writer); version < schema.version())
        keepCopy(writer, version, now);
    bringUpToDate(writer, schema);
    markAsOpen(writer);
    leaveAlone.dismiss();
}

void WorkspaceFile::close(Database &writer)
{
    note(writer, closed, cleanly);
    writer.foldIntoOneFile();
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
