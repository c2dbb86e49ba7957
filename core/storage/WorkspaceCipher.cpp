#include "storage/WorkspaceCipher.h"

#include "base/Words.h"
#include "storage/Database.h"
#include "storage/StorageError.h"
#include "storage/WorkspaceFile.h"
#include "storage/sqlite/FileCopy.h"
#include "storage/sqlite/vault.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

Error cipherCannotWrite(const QString &path)
{
    return {u"cannot-write"_s,
            Words::tr(
                "%1 could not be written. Check that the folder can be written and that the disk has room; then try again.")
                .arg(QFileInfo(path).fileName())};
}

QHash<QString, qint64> verifiedCounts(const QString &path)
{
    Database file(path, Database::Mode::Read);
    if (!file.connection().damage(true).isEmpty())
        throw StorageError(StorageError::Trouble::Damaged, u"a look at the file found damage"_s);
    return file.rowCounts();
}

/// Writes zeros over a file that has lost its name; one that has another name is somebody's copy.
void blankOut(QFile &file)
{
    struct stat known;
    if (fstat(file.handle(), &known) != 0 || known.st_nlink > 0)
        return;
    constexpr qint64 piece = 1 << 20;
    const QByteArray zeros(piece, '\0');
    const qint64 size = file.size();
    file.seek(0);
    for (qint64 at = 0; at < size; at += piece)
        file.write(zeros.constData(), qMin(piece, size - at));
    if (!file.flush() || fsync(file.handle()) != 0)
        qWarning("storage: the plain file could not be overwritten");
}

/// Makes `copy` of `path`: encrypted with a new header, or plain without. It can only be compared while nobody writes.
Result<> copyChecked(const QString &path, const QString &copy, const vault::Opened *key, bool isHeld)
{
    if (!WorkspaceFile::begin(copy, key))
        return cipherCannotWrite(copy);
    copyWorkspaceFile(path, copy, key ? Sealing::Kept : Sealing::TakenOff);
    const auto counts = verifiedCounts(copy);
    if (isHeld && counts != verifiedCounts(path))
        throw StorageError(StorageError::Trouble::Damaged, u"the copy is not what it is of"_s);
    QFile written(copy);
    if (!written.open(QIODevice::ReadWrite) || fsync(written.handle()) != 0)
        return cipherCannotWrite(copy);
    return {};
}

/// Takes in what a crash left beside the file, so that the original is one file.
void closeWell(const QString &path) { Database(path, Database::Mode::Write).connection().settle(); }

Result<> convert(const QString &path, const vault::Opened *key, const QString &userName)
{
    const QString copy = path + u".part"_s;
    try {
        const auto lock = WorkspaceLock::acquire(path, userName);
        if (!lock)
            return lock.error();
        const auto tidy = qScopeGuard([&] { WorkspaceFile::remove(copy); });
        closeWell(path);
        if (const auto copied = copyChecked(path, copy, key, true); !copied)
            return copied;
        QFile original(path);
        if (!original.open(QIODevice::ReadWrite)
            || ::rename(QFile::encodeName(copy).constData(), QFile::encodeName(path).constData()) != 0)
            return cipherCannotWrite(path);
        const bool isKept = WorkspaceFile::keepNames(path);
        if (key && isKept)
            blankOut(original);
        return {};
    } catch (const StorageError &error) {
        qWarning("storage: %s", error.what());
        return error.userError();
    }
}

} // namespace

bool WorkspaceCipher::isEncrypted(const QString &path) { return vault::isVault(path); }

Result<> WorkspaceCipher::encrypt(const QString &path, const vault::Opened &key, const QString &userName)
{
    return convert(path, &key, userName);
}

Result<> WorkspaceCipher::decrypt(const QString &path, const QString &userName) { return convert(path, nullptr, userName); }

Result<> WorkspaceCipher::decryptTo(const QString &path, const QString &target)
{
    if (QFile::exists(target))
        return WorkspaceFile::alreadyThere(target);
    const QString copy = target + u".part"_s;
    const auto tidy = qScopeGuard([&] { WorkspaceFile::remove(copy); });
    try {
        if (const auto copied = copyChecked(path, copy, nullptr, false); !copied)
            return copied;
        return QFile::rename(copy, target) ? Result<>() : cipherCannotWrite(target);
    } catch (const StorageError &error) {
        qWarning("storage: %s", error.what());
        return error.userError();
    }
}

} // namespace rnf
