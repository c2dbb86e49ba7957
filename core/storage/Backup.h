#pragma once

#include "base/Job.h"
#include "base/Result.h"
#include "storage/Schema.h"

#include <QDateTime>
#include <QHash>

namespace rnf {

class Database;

/// What stands at the head of a backup file (*.rnfbackup): a text line, then JSON, then the workspace as one plain file.
struct BackupInfo {
    QString workspaceId;
    QString programVersion;
    int schemaVersion = 0;
    QDateTime takenAt;
    QHash<QString, qint64> rows; ///< rows per table; the head of an encrypted one keeps them to itself
    QByteArray rowsHash;         ///< of all rows; none in backups of an older program
    QByteArray chainHead;        ///< hash of the newest action
    bool isEncrypted = false;    ///< the file inside opens with the passphrases that the workspace had then
    QByteArray contentHash;      ///< SHA-256 of all of this and of the workspace file inside
};

/// A consistent copy of an open workspace, made over a read-only connection of its own, reopened and compared before it
/// counts as done. Never replaces a file: it is written beside its name and renamed at the end.
Result<BackupInfo> writeBackup(const QString &workspacePath, const QString &backupPath, const QDateTime &now);

/// The same of a workspace on a server, as it is at one moment; others go on writing.
Result<BackupInfo> writeServerBackup(const QString &place, const Schema &schema, const QString &backupPath,
                                     const QDateTime &now);

/// By its first bytes, whatever it is called.
bool isBackup(const QString &path);

/// What the head of a backup says; of what is behind it nothing is verified.
std::optional<BackupInfo> readBackupHead(const QString &backupPath);

/// Reads the head of a backup and verifies that nothing in the file was changed.
Result<BackupInfo> readBackupInfo(const QString &backupPath);

/// Puts a backup elsewhere, where it is read again and compared before it gets its name; never replaces a file.
Result<BackupInfo> copyBackup(const QString &backupPath, const QString &copyPath);

/// Makes a new workspace file from a backup; refuses to overwrite. New rows get ids far above those of the backup, so that
/// they never clash with rows that the lost file got after it. An encrypted one takes a passphrase or recovery code of its day;
/// without, only while the workspace is open. Fails with "locked" and "wrong-passphrase" too.
Result<BackupInfo> restoreBackup(const QString &backupPath, const QString &workspacePath, const QString &passphrase = {});

/// When this workspace was made from a backup; invalid where it was not. What others know of its history may be newer. Throws
/// StorageError.
QDateTime restoredAt(Database &database);

} // namespace rnf
