#include "storage/SharedFile.h"

#include "base/Words.h"
#include "storage/Database.h"
#include "storage/WorkspaceFile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QScopeGuard>
#include <QSysInfo>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qsizetype pieceOfFile = 1 << 20;
constexpr qint64 longestNote = 2000;

/// What belongs to a file that was not closed well, and it.
constexpr const char *partsOfFile[] = {"-wal", "-journal", ""};

/// How far copying is: each byte is read three times, to copy and to compare.
class ReadBytes {
public:
    ReadBytes(qint64 total, const Job &job) : m_total(total), m_job(job) {}
    void add(qint64 bytes)
    {
        if (m_job.isCancelled())
            throw StorageError(StorageError::Trouble::Interrupted, u"cancelled"_s);
        m_job.report(m_done += bytes, m_total);
    }

private:
    qint64 m_done = 0, m_total;
    const Job &m_job;
};

void eachPiece(const QString &path, ReadBytes &read, const std::function<void(const QByteArray &)> &take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(StorageError::Trouble::DiskFailed, u"a file cannot be read"_s);
    while (!file.atEnd()) {
        const QByteArray piece = file.read(pieceOfFile);
        if (piece.isEmpty())
            throw StorageError(StorageError::Trouble::DiskFailed, u"a file breaks off"_s);
        take(piece);
        read.add(piece.size());
    }
}

void copyPart(const QString &from, const QString &to, ReadBytes &read)
{
    QFile copy(to);
    if (!WorkspaceFile::makePrivate(to) || !copy.open(QIODevice::WriteOnly))
        throw StorageError(StorageError::Trouble::ReadOnly, u"the copy cannot be made"_s);
    eachPiece(from, read, [&](const QByteArray &piece) {
        if (copy.write(piece) != piece.size())
            throw StorageError(StorageError::Trouble::DiskFull, u"the copy cannot be written"_s);
    });
    if (!copy.flush() || fsync(copy.handle()) != 0)
        throw StorageError(StorageError::Trouble::DiskFailed, u"the copy did not reach the disk"_s);
}

QByteArray checksumOf(const QString &path, ReadBytes &read)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    eachPiece(path, read, [&](const QByteArray &piece) { hash.addData(piece); });
    return hash.result();
}

/// Takes in what a log beside the copy holds, and leaves one plain file. Throws where it cannot be worked with.
void openOnce(const QString &path)
{
    Database copy(path, Database::Mode::Write);
    if (!copy.connection().damage(true).isEmpty())
        throw StorageError(StorageError::Trouble::Damaged, u"the copy is damaged"_s);
    copy.connection().settle();
}

} // namespace

SharedFile::SharedFile(QString path, QString userName) : m_path(std::move(path)), m_userName(std::move(userName)) {}

Error SharedFile::heldError() const
{
    const QString name = QFileInfo(m_path).fileName(), who = WorkspaceLock::holder(m_path);
    const QString what =
        who.isEmpty() ? Words::tr("Somebody has %1 open.").arg(name) : Words::tr("%1 is open: %2.").arg(name, who);
    return {u"in-use"_s, what + u' '
                             + Words::tr("Ask them to close it, then try again. Where nobody has it open any longer, "
                                         "open it once on that computer and close it.")};
}

Error SharedFile::untouchableError() const
{
    return {u"read-only"_s,
            Words::tr("%1 cannot be taken away from there, because you may not change that folder. It stays where "
                      "it is. Ask whoever keeps the share, or open a copy to read.")
                .arg(QFileInfo(m_path).fileName())};
}

Error SharedFile::errorOf(const StorageError &error, const QString &target) const
{
    if (error.isInterruption())
        return {u"cancelled"_s, Words::tr("Cancelled. The file is where it was.")};
    qWarning("storage: %s", error.what());
    if (error.trouble() == StorageError::Trouble::Damaged)
        return error.userError();
    return failedError(target);
}

Error SharedFile::failedError(const QString &target) const
{
    return {u"cannot-copy"_s,
            Words::tr("%1 could not be copied to %2, so it stays where it is. Check that the network is there "
                      "and that the disk has room; then try again.")
                .arg(QFileInfo(m_path).fileName(), QDir::toNativeSeparators(target))};
}

Result<std::unique_ptr<WorkspaceLock>> SharedFile::held() const
{
    auto lock = WorkspaceLock::hold(m_path, m_userName);
    if (!lock && lock.error().id == "in-use"_L1)
        return heldError();
    if (!lock && lock.error().id == "read-only"_L1)
        return untouchableError();
    return lock;
}

void SharedFile::copyVerified(const QString &target, const Job &job) const
{
    qint64 bytes = 0;
    QStringList parts;
    for (const auto *part : partsOfFile) {
        if (const QFileInfo file(m_path + QLatin1String(part)); file.exists()) {
            parts += QLatin1String(part);
            bytes += file.size();
        }
    }
    constexpr int times = 3;
    ReadBytes read(times * bytes, job);
    for (const auto &part : parts)
        copyPart(m_path + part, target + part, read);
    for (const auto &part : parts) {
        if (checksumOf(m_path + part, read) != checksumOf(target + part, read))
            throw StorageError(StorageError::Trouble::DiskFailed, u"the copy is not what it is of"_s);
    }
    openOnce(target);
    for (const auto *log : {"-wal", "-journal"}) {
        if (QFile::exists(target + QLatin1String(log)))
            throw StorageError(StorageError::Trouble::DiskFailed, u"the copy is not one plain file"_s);
    }
}

Result<> SharedFile::moveTo(const QString &target, const WorkspaceLock::FileSystemOf &fileSystemOf, const Job &job) const
{
    if (WorkspaceLock::isOnNetwork(target, fileSystemOf))
        return Error{u"share"_s, Words::tr("That folder lies on a network too. Choose one of this computer.")};
    // SQLite would play the log of a file that is gone into the one that comes in its place.
    for (const QString &taken : {target, target + u"-wal"_s, target + u"-journal"_s}) {
        if (QFile::exists(taken))
            return WorkspaceFile::alreadyThere(taken);
    }
    const QString part = target + u".part"_s;
    const auto tidy = qScopeGuard([&] { WorkspaceFile::remove(part); });
    try {
        const auto lock = held();
        if (!lock)
            return lock.error();
        copyVerified(part, job);
        if (!QFile::rename(part, target))
            return failedError(target);
        // A name that was given is not lost with the power before the file that it replaces goes.
        WorkspaceFile::keepNames(target);
        // From here on there are two for a moment, and never none: a share may have taken the original away and say that it did
        // not, so the copy only goes where the original stands there whole.
        const qint64 size = QFileInfo(m_path).size();
        const auto isThere = [&] { return QFileInfo::exists(m_path) && QFileInfo(m_path).size() == size; };
        const bool isNoted = leaveNote(target);
        if (!isNoted || (!QFile::remove(m_path) && isThere())) {
            QFile::remove(target);
            QFile::remove(movedNotePath(m_path));
            return untouchableError();
        }
        WorkspaceFile::remove(m_path); // its log is in the copy
        return {};
    } catch (const StorageError &error) {
        return errorOf(error, target);
    }
}

Result<> SharedFile::copyTo(const QString &target, const Job &job) const
{
    auto tidy = qScopeGuard([&] { WorkspaceFile::remove(target); });
    try {
        const auto lock = held();
        // Where nobody may write, nobody is kept away, so it is looked whether somebody comes.
        const bool onlyLooks = !lock && lock.error().id == "read-only"_L1;
        if (!lock && !onlyLooks)
            return lock.error();
        if (onlyLooks && WorkspaceLock::isHeld(m_path))
            return heldError();
        copyVerified(target, job);
        if (onlyLooks && WorkspaceLock::isHeld(m_path))
            return heldError();
        tidy.dismiss();
        return {};
    } catch (const StorageError &error) {
        return errorOf(error, target);
    }
}

bool SharedFile::leaveNote(const QString &target) const
{
    const QString since = QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat);
    const QStringList lines{
        Words::tr("%1 has taken %2 to work on it alone.").arg(m_userName, QFileInfo(m_path).fileName()),
        Words::tr("Computer: %1").arg(QSysInfo::machineHostName()),
        Words::tr("Since: %1").arg(since),
        Words::tr("File there: %1").arg(QDir::toNativeSeparators(target)),
        Words::tr("Ask %1 before you go on in an older copy, so that there are not two lists.").arg(m_userName),
    };
    QSaveFile note(movedNotePath(m_path));
    return note.open(QIODevice::WriteOnly) && note.write(lines.join(u'\n').toUtf8() + '\n') > 0 && note.commit();
}

QString SharedFile::movedNote(const QString &path)
{
    if (QFile::exists(path))
        return {};
    QFile note(movedNotePath(path));
    return note.open(QIODevice::ReadOnly) ? QString::fromUtf8(note.read(longestNote)).trimmed() : QString();
}

} // namespace rnf
