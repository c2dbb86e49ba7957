#include "storage/Backup.h"

#include "base/Dates.h"
#include "base/Words.h"
#include "storage/ContentDigest.h"
#include "storage/Database.h"
#include "storage/FreeRoom.h"
#include "storage/HistoryAnchor.h"
#include "storage/StorageError.h"
#include "storage/UsedIds.h"
#include "storage/WorkspaceFile.h"
#include "storage/WorkspaceMove.h"
#include "storage/sqlite/FileCopy.h"
#include "storage/sqlite/SqliteConnection.h"
#include "storage/sqlite/vault.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>

#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QByteArray magic = QByteArrayLiteral("RANKANDFILE BACKUP 1\n");
const QString plain = u"plain"_s, encrypted = u"encrypted"_s; ///< how the file inside is kept
const QString restoredNote = u"restored_at"_s;                ///< in the workspace
constexpr qsizetype copyBlock = 1 << 20;
constexpr qsizetype largestHead = 1 << 20;

Error cannotRead(const QString &path)
{
    return {u"not-a-backup"_s,
            Words::tr("%1 is not a whole backup of Rank & File, so nothing was taken from it. Choose another "
                      "backup.")
                .arg(QFileInfo(path).fileName()),
            {},
            true};
}

Error lockedError(const QString &path)
{
    return {u"locked"_s,
            Words::tr("%1 is encrypted. Type the passphrase that the workspace had on that day, or the recovery "
                      "code from its sheet.")
                .arg(QFileInfo(path).fileName())};
}

Error wrongPassphraseError(const QString &path)
{
    return {u"wrong-passphrase"_s,
            Words::tr("%1 does not open with this passphrase. A backup keeps the passphrases of its day: "
                      "try the one from before, or the recovery code from its sheet.")
                .arg(QFileInfo(path).fileName())};
}

Error cannotWrite(const QString &path)
{
    return {u"cannot-write"_s,
            Words::tr("%1 could not be written. Check that the folder can be written and that the disk has "
                      "room; then try again.")
                .arg(QFileInfo(path).fileName())};
}

/// A backup may come from anywhere, and what is in it is compared only when it is opened: until then none of it is run.
void obeyNothing(Database &database)
{
    auto *handle = static_cast<SqliteConnection &>(database.connection()).handle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
}

BackupInfo describe(const QString &path, const QDateTime &now)
{
    Database copy(path, Database::Mode::Read);
    obeyNothing(copy);
    if (!copy.connection().damage(true).isEmpty())
        throw StorageError(StorageError::Trouble::Damaged, u"the copy is damaged"_s);
    Statement id(copy, u"SELECT value FROM meta WHERE name = 'workspace_id'"_s);
    BackupInfo info;
    info.workspaceId = id.one<QString>().value_or(QString());
    info.schemaVersion = copy.connection().schemaVersion();
    info.programVersion = QStringLiteral(RNF_VERSION);
    info.takenAt = now;
    info.rows = copy.rowCounts();
    info.rowsHash = hashOfAllRows(copy);
    info.chainHead = HistoryAnchor::of(copy).hash;
    info.isEncrypted = vault::isVault(path);
    return info;
}

QByteArray headOf(const BackupInfo &info)
{
    QJsonObject rows;
    // Whoever finds an encrypted one shall not learn how many cards were signed.
    for (auto it = info.rows.begin(); it != info.rows.end() && !info.isEncrypted; ++it)
        rows.insert(it.key(), *it);
    QJsonObject head{{u"workspace"_s, info.workspaceId},
                     {u"program"_s, info.programVersion},
                     {u"schema"_s, info.schemaVersion},
                     {u"taken_at"_s, instantText(info.takenAt)},
                     {u"rows"_s, rows},
                     {u"sha256"_s, QString::fromLatin1(info.contentHash.toHex())},
                     {u"chain_head"_s, QString::fromLatin1(info.chainHead.toHex())},
                     {u"sealed"_s, info.isEncrypted ? encrypted : plain}};
    if (!info.rowsHash.isEmpty())
        head.insert(u"rows_sha256"_s, QString::fromLatin1(info.rowsHash.toHex()));
    return QJsonDocument(head).toJson(QJsonDocument::Compact);
}

std::optional<BackupInfo> readHead(QFile &file)
{
    if (file.readLine(magic.size() + 1) != magic)
        return std::nullopt;
    const QByteArray line = file.readLine(largestHead);
    const auto head = QJsonDocument::fromJson(line).object();
    const QString sealed = head["sealed"_L1].toString();
    if (head.isEmpty() || (sealed != plain && sealed != encrypted))
        return std::nullopt;
    BackupInfo info;
    info.isEncrypted = sealed == encrypted;
    info.workspaceId = head["workspace"_L1].toString();
    info.programVersion = head["program"_L1].toString();
    info.schemaVersion = head["schema"_L1].toInt();
    info.takenAt = instantOf(head["taken_at"_L1].toString());
    info.contentHash = QByteArray::fromHex(head["sha256"_L1].toString().toLatin1());
    info.rowsHash = QByteArray::fromHex(head["rows_sha256"_L1].toString().toLatin1());
    info.chainHead = QByteArray::fromHex(head["chain_head"_L1].toString().toLatin1());
    const auto rows = head["rows"_L1].toObject();
    for (auto it = rows.begin(); it != rows.end(); ++it)
        info.rows.insert(it.key(), it->toInteger());
    return line == headOf(info) + '\n' ? std::optional(info) : std::nullopt;
}

/// Copies all that is left of `from`; answers the hash of it and of its head, or nothing when a disk failed.
std::optional<QByteArray> copyAndHash(BackupInfo info, QFile &from, QFile *to)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    info.contentHash.clear();
    hash.addData(headOf(info));
    while (!from.atEnd()) {
        const QByteArray block = from.read(copyBlock);
        if (block.isEmpty() || (to && to->write(block) != block.size()))
            return std::nullopt;
        hash.addData(block);
    }
    return hash.result();
}

/// The rows are those that were backed up.
bool isWhole(const BackupInfo &found, const BackupInfo &info)
{
    return (info.isEncrypted || found.rows == info.rows) && (info.rowsHash.isEmpty() || found.rowsHash == info.rowsHash);
}

void takeNewIds(const QString &path)
{
    Database restored(path, Database::Mode::Write);
    obeyNothing(restored);
    restored.begin();
    skipUsedIds(restored);
    WorkspaceFile::note(restored, restoredNote, instantText(QDateTime::currentDateTimeUtc()));
    restored.commit();
    restored.connection().settle();
}

bool syncToDisk(QFile &file) { return file.flush() && fsync(file.handle()) == 0; }

/// Gives a whole file its name, which is there after a power failure too, or does not.
bool renameForGood(const QString &from, const QString &to)
{
    if (!QFile::rename(from, to))
        return false;
    return WorkspaceFile::keepNames(to) || !QFile::remove(to);
}

/// Makes a backup of the workspace file that `makeCopy` writes under the name it is given.
Result<BackupInfo> packed(const QString &backupPath, const QDateTime &now,
                          const std::function<Result<>(const QString &)> &makeCopy)
{
    if (QFile::exists(backupPath))
        return WorkspaceFile::alreadyThere(backupPath);
    const QString copyPath = backupPath + u".copy"_s;
    const QString partPath = backupPath + u".part"_s;
    const auto tidy = qScopeGuard([&] {
        WorkspaceFile::remove(copyPath);
        QFile::remove(partPath);
    });
    try {
        if (const auto made = makeCopy(copyPath); !made)
            return made.error();
        BackupInfo info = describe(copyPath, now);
        QFile copy(copyPath);
        if (!copy.open(QIODevice::ReadOnly))
            return cannotWrite(backupPath);
        info.contentHash = copyAndHash(info, copy, nullptr).value_or(QByteArray());
        copy.seek(0);
        QFile part(partPath);
        part.remove(); // also what only points elsewhere
        if (!part.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return cannotWrite(backupPath);
        part.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        const QByteArray head = magic + headOf(info) + '\n';
        if (part.write(head) != head.size() || copyAndHash(info, copy, &part) != info.contentHash || !syncToDisk(part))
            return cannotWrite(backupPath);
        part.close();
        if (const auto verified = readBackupInfo(partPath); !verified)
            return verified.error();
        if (!renameForGood(partPath, backupPath))
            return cannotWrite(backupPath);
        return info;
    } catch (const StorageError &error) {
        const Error told = error.userError();
        const bool saysWhy = told.id == "damaged"_L1 || told.id == "disk-full"_L1 || told.id == "disk-error"_L1;
        return saysWhy ? told : cannotWrite(backupPath);
    }
}

} // namespace

Result<BackupInfo> writeBackup(const QString &workspacePath, const QString &backupPath, const QDateTime &now)
{
    // The copy and the backup made of it are both there for a moment.
    if (const auto room = expectRoom(backupPath, 2 * QFileInfo(workspacePath).size()); !room)
        return room.error();
    return packed(backupPath, now, [&](const QString &copyPath) -> Result<> {
        const bool isPlain = vault::look(workspacePath) == vault::Look::Plain;
        while (true) {
            if (!WorkspaceFile::makePrivate(copyPath))
                return cannotWrite(backupPath);
            const QByteArray header = isPlain ? QByteArray() : vault::firstBytes(workspacePath, vault::headerBytes);
            const auto begun = isPlain ? Result<>() : vault::copyHeader(workspacePath, copyPath);
            if (!begun)
                return begun;
            copyWorkspaceFile(workspacePath, copyPath);
            // What was revoked meanwhile shall not open what was written after it.
            if (isPlain || vault::firstBytes(workspacePath, vault::headerBytes) == header)
                return {};
            WorkspaceFile::remove(copyPath);
        }
    });
}

Result<BackupInfo> writeServerBackup(const QString &place, const Schema &schema, const QString &backupPath,
                                     const QDateTime &now)
{
    return packed(backupPath, now, [&](const QString &copyPath) -> Result<> {
        const auto copied = WorkspaceMove::copy(place, copyPath, schema);
        return copied ? Result<>() : copied.error();
    });
}

bool isBackup(const QString &path) { return vault::firstBytes(path, int(magic.size())) == magic; }

std::optional<BackupInfo> readBackupHead(const QString &backupPath)
{
    QFile file(backupPath);
    return isBackup(backupPath) && file.open(QIODevice::ReadOnly) ? readHead(file) : std::nullopt;
}

Result<BackupInfo> readBackupInfo(const QString &backupPath)
{
    QFile file(backupPath);
    if (!isBackup(backupPath) || !file.open(QIODevice::ReadOnly))
        return cannotRead(backupPath);
    const auto info = readHead(file);
    if (!info || copyAndHash(*info, file, nullptr) != info->contentHash)
        return cannotRead(backupPath);
    return *info;
}

Result<BackupInfo> copyBackup(const QString &backupPath, const QString &copyPath)
{
    const QString partPath = copyPath + u".part"_s;
    const auto tidy = qScopeGuard([&] { QFile::remove(partPath); });
    QFile from(backupPath), part(partPath);
    if (QFile::exists(copyPath) || !part.open(QIODevice::WriteOnly))
        return cannotWrite(copyPath);
    part.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!from.open(QIODevice::ReadOnly))
        return cannotRead(backupPath);
    while (!from.atEnd()) {
        const QByteArray block = from.read(copyBlock);
        if (block.isEmpty())
            return cannotRead(backupPath);
        if (part.write(block) != block.size())
            return cannotWrite(copyPath);
    }
    if (!syncToDisk(part))
        return cannotWrite(copyPath);
    part.close();
    auto verified = readBackupInfo(partPath);
    if (!verified)
        return readBackupInfo(backupPath) ? cannotWrite(copyPath) : cannotRead(backupPath);
    return QFile::rename(partPath, copyPath) ? verified : cannotWrite(copyPath);
}

Result<BackupInfo> restoreBackup(const QString &backupPath, const QString &workspacePath, const QString &passphrase)
{
    // SQLite would play the log of a file that is gone into the one restored in its place.
    for (const QString &path : {workspacePath, workspacePath + u"-wal"_s, workspacePath + u"-journal"_s}) {
        if (QFile::exists(path))
            return WorkspaceFile::alreadyThere(path);
    }
    QFile file(backupPath);
    if (!isBackup(backupPath) || !file.open(QIODevice::ReadOnly))
        return cannotRead(backupPath);
    auto info = readHead(file);
    if (!info)
        return cannotRead(backupPath);
    const QString partPath = workspacePath + u".part"_s;
    const auto tidy = qScopeGuard([&] { WorkspaceFile::remove(partPath); });
    WorkspaceFile::remove(partPath);
    QFile part(partPath);
    if (!part.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return cannotWrite(workspacePath);
    part.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (copyAndHash(*info, file, &part) != info->contentHash)
        return cannotRead(backupPath);
    if (!syncToDisk(part))
        return cannotWrite(workspacePath);
    part.close();
    Result<vault::Opened> unlocked;
    if (vault::isVault(partPath) && (!passphrase.isEmpty() || !vault::isUnlocked(partPath))) {
        if (passphrase.isEmpty())
            return lockedError(backupPath);
        unlocked = vault::unlock(partPath, passphrase);
        if (!unlocked)
            return unlocked.error().id == "wrong-passphrase"_L1 ? wrongPassphraseError(backupPath) : unlocked.error();
    }
    try {
        const BackupInfo found = describe(partPath, info->takenAt);
        if (!isWhole(found, *info))
            return cannotRead(backupPath);
        info->rows = found.rows;
    } catch (const StorageError &) {
        return cannotRead(backupPath);
    }
    try {
        takeNewIds(partPath);
    } catch (const StorageError &) {
        return cannotWrite(workspacePath);
    }
    if (!renameForGood(partPath, workspacePath))
        return cannotWrite(workspacePath);
    return *info;
}

QDateTime restoredAt(Database &database) { return instantOf(WorkspaceFile::noted(database, restoredNote)); }

} // namespace rnf
