#include "storage/SharedUpgrade.h"

#include "base/Words.h"
#include "storage/Backup.h"
#include "storage/Database.h"
#include "storage/WorkspaceFile.h"
#include "storage/WorkspacePlace.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QScopeGuard>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// One that does not say which it is was made before programs did.
bool isOlderProgram(const ConnectedProgram &program)
{
    return QVersionNumber::fromString(program.version) < QVersionNumber::fromString(QStringLiteral(RNF_VERSION));
}

QList<ConnectedProgram> olderPrograms(Connection &connection)
{
    auto programs = connection.others();
    programs.removeIf([](const ConnectedProgram &program) { return !isOlderProgram(program); });
    return programs;
}

/// Beside the copies that are made by themselves, which are thinned out in time; these stay.
QString keepCopyOfBefore(Database &database, const Schema &schema, const QString &backupFolder, const QDateTime &now)
{
    const int version = database.connection().schemaVersion();
    const QDir folder(backupFolder + u'/' + WorkspaceFile::noted(database, u"workspace_id"_s) + u"/upgrades"_s);
    folder.mkpath(u"."_s);
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    const QString copy = folder.filePath(
        u"%1 (version %2) %3.rnfbackup"_s.arg(WorkspacePlace::nameOf(database.path())).arg(version).arg(stamp));
    const auto written = writeServerBackup(database.path(), schema.upTo(version), copy, now);
    if (!written)
        throw Refusal(
            {u"cannot-write"_s,
             Words::tr("Not upgraded: the copy of before could not be written to %1. Check that this folder can be "
                       "written and that the disk has room; then try again.")
                 .arg(QDir::toNativeSeparators(folder.path()))});
    return copy;
}

void migrateShared(Database &writer, const Schema &schema)
{
    const int version = writer.connection().schemaVersion();
    for (const auto &step : schema.migrations) {
        if (step.version <= version)
            continue;
        WorkspaceFile::migrate(writer, step);
        // A table of which references wait to be checked cannot be altered by the next step.
        writer.connection().exec(u"SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED"_s);
    }
    writer.connection().noteSchemaVersion(schema.version());
}

/// And not of the server, the network or whoever else works there.
bool isFaultOfAStep(StorageError::Trouble trouble)
{
    using Trouble = StorageError::Trouble;
    return trouble == Trouble::Damaged || trouble == Trouble::Constraint || trouble == Trouble::Other;
}

void refuseOlderPrograms(Connection &connection)
{
    if (const auto older = olderPrograms(connection); !older.isEmpty())
        throw Refusal({u"older-programs"_s,
                       Words::tr("Not upgraded, and nothing was changed: %1 must close Rank & File and update it first.")
                           .arg(SharedUpgrade::named(older))});
}

/// Interns and viewers may not change tables (RowSecurity).
void refuseWhoMayNotUpgrade(Database &database)
{
    Statement may(database, u"SELECT has_table_privilege('meta', 'UPDATE')"_s);
    if (!may.one<bool>().value_or(false))
        throw Refusal(
            {u"upgrade-by-organizer"_s,
             Words::tr("This version of Rank & File (%1) is newer than the workspace %2, and only an organizer can "
                       "bring it up to date. Ask one, or go on with the version of before.")
                 .arg(QStringLiteral(RNF_VERSION), WorkspacePlace::nameOf(database.path()))});
}

Error stepFailed()
{
    return {u"upgrade-failed"_s,
            Words::tr("The upgrade went wrong and was taken back: everything is as it was. Go on with the "
                      "version of before, and tell whoever looks after the program.")};
}

} // namespace

void SharedUpgrade::refuseOlder(Database &database, const Schema &schema)
{
    if (!database.connection().isShared() || database.connection().schemaVersion() >= schema.version())
        return;
    refuseWhoMayNotUpgrade(database);
    const auto older = olderPrograms(database.connection());
    const QString first =
        older.isEmpty() ? Words::tr("When everybody who works in it can update, agree with: rankandfile upgrade WORKSPACE.")
                        : Words::tr("Connected now, and to be updated first: %1.").arg(named(older));
    throw Refusal(
        {u"upgrade"_s, Words::tr("This version of Rank & File (%1) changes the workspace %2 for everybody: whoever has "
                                 "an older version cannot open it afterwards. Nothing was changed yet. %3")
                           .arg(QStringLiteral(RNF_VERSION), WorkspacePlace::nameOf(database.path()), first)});
}

Result<QList<ConnectedProgram>> SharedUpgrade::whoMustUpdate(const QString &place)
{
    try {
        Database database(place, Database::Mode::Read);
        return olderPrograms(database.connection());
    } catch (const StorageError &error) {
        return WorkspacePlace::cannotReach(place, error);
    }
}

QString SharedUpgrade::named(const QList<ConnectedProgram> &programs)
{
    QStringList names;
    for (const auto &program : programs)
        names += program.version.isEmpty() ? Words::tr("%1 (an early version)").arg(program.login)
                                           : Words::tr("%1 (version %2)").arg(program.login, program.version);
    return QLocale().createSeparatedList(names);
}

Result<QString> SharedUpgrade::run(const QString &place, const Schema &schema, const QString &backupFolder,
                                   const QDateTime &now)
{
    try {
        Database writer(place, Database::Mode::Write);
        WorkspaceFile::refuseOther(writer, schema);
        refuseWhoMayNotUpgrade(writer);
        writer.connection().beginRestoring();
        const auto takeBack = qScopeGuard([&] { writer.rollBackQuietly(); });
        // Somebody else may have done it while this waited for its turn.
        if (writer.connection().schemaVersion() >= schema.version())
            return QString();
        refuseOlderPrograms(writer.connection());
        const QString copy = keepCopyOfBefore(writer, schema, backupFolder, now);
        migrateShared(writer, schema);
        refuseOlderPrograms(writer.connection()); // both may have taken minutes
        writer.connection().announce();
        writer.connection().commitRestored(schema);
        return copy;
    } catch (const Refusal &refusal) {
        return refusal.error();
    } catch (const StorageError &error) {
        qWarning("storage: %s", error.what());
        return isFaultOfAStep(error.trouble()) ? stepFailed() : WorkspacePlace::cannotReach(place, error);
    }
}

} // namespace rnf
