#include "storage/WorkspaceLock.h"

#include "storage/FreeRoom.h"
#include "storage/StorageError.h"

#include "base/Words.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString lockPath(const QString &workspace) { return workspace + u".lock"_s; }
QString notePath(const QString &workspace) { return workspace + u".user"_s; }

constexpr qint64 smallFile = 4096;

/// QLockFile asks whether the process named in the file still runs, which fails for a file that was killed while it was
/// empty and for a number that another program has now. The kernel's own lock on the file knows: it ends with its process.
bool takeLock(QLockFile &lock)
{
    constexpr int beingMade = 200; // milliseconds in which whoever has just made the file also locks and fills it
    qint64 process = 0;
    QString host, program;
    if (lock.tryLock(0) || lock.error() != QLockFile::LockFailedError)
        return lock.isLocked();
    if (!lock.getLockInfo(&process, &host, &program) && lock.tryLock(beingMade))
        return true;
    const bool isElsewhere = !host.isEmpty() && host != QSysInfo::machineHostName();
    return !isElsewhere && lock.removeStaleLockFile() && lock.tryLock(0);
}

} // namespace

WorkspaceLock::WorkspaceLock(const QString &workspacePath)
    : m_lock(lockPath(workspacePath)), m_notePath(notePath(workspacePath))
{
    m_lock.setStaleLockTime(0);
}

WorkspaceLock::~WorkspaceLock()
{
    if (m_lock.isLocked())
        QFile::remove(m_notePath);
}

QByteArray WorkspaceLock::fileSystemOf(const QString &folder) { return QStorageInfo(folder).fileSystemType(); }

bool WorkspaceLock::isOnNetwork(const QString &workspacePath, const FileSystemOf &fileSystemOf)
{
    return isNetwork(fileSystemOf(QFileInfo(workspacePath).absolutePath()));
}

bool WorkspaceLock::isHeld(const QString &workspacePath) { return QFileInfo::exists(lockPath(workspacePath)); }

Result<std::unique_ptr<WorkspaceLock>> WorkspaceLock::acquire(const QString &workspacePath, const QString &userName,
                                                              const FileSystemOf &fileSystemOf)
{
    if (isOnNetwork(workspacePath, fileSystemOf))
        return Error{
            u"share"_s,
            Words::tr("%1 lies on a network, where two computers can damage it, so it was not opened. Open it in the "
                      "window: there you can use it here alone, which moves it to this computer, or open a copy to "
                      "read. Where several people need it at once, set up an office server.")
                .arg(QFileInfo(workspacePath).fileName())};
    return hold(workspacePath, userName);
}

Result<std::unique_ptr<WorkspaceLock>> WorkspaceLock::hold(const QString &workspacePath, const QString &userName)
{
    const QString name = QFileInfo(workspacePath).fileName();
    std::unique_ptr<WorkspaceLock> lock(new WorkspaceLock(workspacePath));
    if (!takeLock(lock->m_lock)) {
        if (lock->m_lock.error() == QLockFile::PermissionError)
            return Error{u"read-only"_s, Words::tr("%1 lies in a folder that cannot be written. Save a copy in a folder of "
                                                   "yours, or open it read-only.")
                                             .arg(name)};
        if (lock->m_lock.error() != QLockFile::LockFailedError)
            throw StorageError(expectRoom(workspacePath, smallFile) ? StorageError::Trouble::ReadOnly
                                                                    : StorageError::Trouble::DiskFull,
                               u"the lock file cannot be made"_s);
        const QString who = holder(workspacePath);
        return Error{u"in-use"_s,
                     who.isEmpty()
                         ? Words::tr("Another program has %1 open. Close it there, or open it read-only.").arg(name)
                         : Words::tr("%1 is open: %2. Close it there, or open it read-only.").arg(name, who)};
    }
    QFile note(lock->m_notePath);
    note.remove(); // it came with the file from elsewhere, and may point anywhere
    if (note.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        note.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        note.write((userName + u'\n' + QSysInfo::machineHostName() + u'\n'
                    + QDateTime::currentDateTimeUtc().toString(Qt::ISODate) + u'\n')
                       .toUtf8());
    }
    return lock;
}

bool WorkspaceLock::isNetwork(const QByteArray &fileSystemType)
{
    static const QList<QByteArray> types{"nfs",         "nfs4",  "cifs",           "smb2",       "smb3",
                                         "smbfs",       "afs",   "ceph",           "fuse.sshfs", "fuse.glusterfs",
                                         "fuse.rclone", "davfs", "fuse.gvfsd-fuse"};
    return types.contains(fileSystemType);
}

QString WorkspaceLock::holder(const QString &workspacePath)
{
    QFile note(notePath(workspacePath));
    if (!note.open(QIODevice::ReadOnly))
        return {};
    const auto lines = QString::fromUtf8(note.read(1024)).split(u'\n');
    if (lines.size() < 3)
        return {};
    const auto since = QDateTime::fromString(lines[2], Qt::ISODate).toLocalTime();
    return Words::tr("%1 on %2, since %3").arg(lines[0], lines[1], QLocale().toString(since, QLocale::ShortFormat));
}

} // namespace rnf
