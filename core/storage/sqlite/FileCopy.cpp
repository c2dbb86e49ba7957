#include "storage/sqlite/FileCopy.h"

#include "storage/sqlite/SqliteConnection.h"
#include "storage/sqlite/vault.h"

#include <QFileInfo>
#include <QUrl>

#include <cerrno>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

bool isEncryptedFile(const QString &path)
{
    const auto look = vault::look(path);
    if (look == vault::Look::Unreadable)
        throw StorageError(StorageError::Trouble::DiskFailed, u"a file cannot be looked at"_s);
    return look == vault::Look::Encrypted;
}

QByteArray vfsOf(bool isEncrypted) { return isEncrypted ? vault::vfsName : sqlite3_vfs_find(nullptr)->zName; }

} // namespace

/// Over a connection of its own without the settings of Database, which forbid writing over a reading connection.
void copyWorkspaceFile(const QString &from, const QString &to, Sealing sealing)
{
    vault::registerVfs();
    const bool isFromEncrypted = isEncryptedFile(from), isToEncrypted = isEncryptedFile(to);
    if (isFromEncrypted && !isToEncrypted && sealing == Sealing::Kept)
        throw StorageError(StorageError::Trouble::Other, u"an encrypted file would be copied in plain"_s);
    const QByteArray target =
        "file:" + QUrl::toPercentEncoding(QFileInfo(to).absoluteFilePath(), "/") + "?vfs=" + vfsOf(isToEncrypted);
    sqlite3 *handle = nullptr;
    int systemError = 0;
    int code = sqlite3_open_v2(QFileInfo(from).absoluteFilePath().toUtf8().constData(), &handle,
                               SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, vfsOf(isFromEncrypted).constData());
    sqlite3_extended_result_codes(handle, 1);
    if (code == SQLITE_OK) {
        sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        sqlite3_busy_timeout(handle, 5000);
        int reserved = isToEncrypted ? vault::reservedBytes : 0;
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
        sqlite3_exec(handle, "PRAGMA temp_store=MEMORY", nullptr, nullptr, nullptr);
        sqlite3_stmt *copy = nullptr;
        code = sqlite3_prepare_v2(handle, "VACUUM INTO ?", -1, &copy, nullptr);
        if (code == SQLITE_OK) {
            sqlite3_bind_text(copy, 1, target.constData(), -1, SQLITE_TRANSIENT);
            code = sqlite3_step(copy) == SQLITE_DONE ? SQLITE_OK : sqlite3_extended_errcode(handle);
            systemError = errno;
        }
        sqlite3_finalize(copy);
    }
    const QString detail = QString::fromUtf8(sqlite3_errmsg(handle));
    sqlite3_close_v2(handle);
    if (code != SQLITE_OK)
        throw StorageError(sqliteTrouble(code, systemError), detail);
}

} // namespace rnf
