#pragma once

#include "base/Result.h"

#include <QLockFile>

#include <functional>
#include <memory>

namespace rnf {

/// Holds a workspace file for one writing program and says to others who has it. Frees it when destroyed.
class WorkspaceLock {
public:
    /// Tells what kind of file system a folder lies on, such as "ext4" or "cifs". From any thread.
    using FileSystemOf = std::function<QByteArray(const QString &folder)>;
    /// As the system says.
    static QByteArray fileSystemOf(const QString &folder);

    /// Fails with "in-use" and names user, computer and time, or with "share" on a network. Only a dead program's lock is
    /// taken over. Throws StorageError when there can be none.
    static Result<std::unique_ptr<WorkspaceLock>> acquire(const QString &workspacePath, const QString &userName,
                                                          const FileSystemOf &fileSystemOf = &WorkspaceLock::fileSystemOf);
    /// The same on a network too: nothing is written to the file there, but nobody else comes while it is copied.
    static Result<std::unique_ptr<WorkspaceLock>> hold(const QString &workspacePath, const QString &userName);
    ~WorkspaceLock();

    /// Does this file lie, or would it lie, where two computers may write it?
    static bool isOnNetwork(const QString &workspacePath, const FileSystemOf &fileSystemOf);
    /// Somebody has it, or had it when their computer went off. Touches nothing.
    static bool isHeld(const QString &workspacePath);

    /// Kinds of file systems on which two computers may write one file, which SQLite's log does not survive.
    static bool isNetwork(const QByteArray &fileSystemType);

    /// "Luis on FRONT-DESK since 9:12", or nothing when nobody is known to have it.
    static QString holder(const QString &workspacePath);

private:
    explicit WorkspaceLock(const QString &workspacePath);

    QLockFile m_lock;
    QString m_notePath;
};

} // namespace rnf
