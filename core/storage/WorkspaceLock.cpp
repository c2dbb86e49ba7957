#include "storage/WorkspaceLock.h"

#include "storage/StorageError.h"

#include "base/Words.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSysInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString lockPath(const QString &workspace) { return workspace + u".lock"_s; }
QString notePath(const QString &workspace) { return workspace + u".user"_s; }

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

Result<std::unique_ptr<WorkspaceLock>> WorkspaceLock::acquire(const QString &workspacePath, const QString &userName)
{
    std::unique_ptr<WorkspaceLock> lock(new WorkspaceLock(workspacePath));
    if (!lock->m_lock.tryLock(0)) {
        const QString name = QFileInfo(workspacePath).fileName();
        if (lock->m_lock.error() == QLockFile::PermissionError)
            return Error{u"read-only"_s, Words::tr("%1 lies in a folder that cannot be written. Save a copy in a folder of "
                                                   "yours, or open it read-only.").arg(name)};
        if (lock->m_lock.error() != QLockFile::LockFailedError)
            throw StorageError(SQLITE_CANTOPEN, u"the lock file cannot be made"_s);
        const QString who = holder(workspacePath);
        return Error{u"in-use"_s, who.isEmpty()
                         ? Words::tr("Another program has %1 open. Close it there, or open it read-only.").arg(name)
                         : Words::tr("%1 is open: %2. Close it there, or open it read-only.").arg(name, who)};
    }
    QFile note(lock->m_notePath);
    if (note.open(QIODevice::WriteOnly)) {
        note.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        note.write((userName + u'\n' + QSysInfo::machineHostName() + u'\n'
                    + QDateTime::currentDateTimeUtc().toString(Qt::ISODate) + u'\n').toUtf8());
    }
    return lock;
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
