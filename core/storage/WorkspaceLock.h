#pragma once

#include "base/Result.h"

#include <QLockFile>

#include <memory>

namespace rnf {

/// Holds a workspace file for one writing program and says to others who has it. Frees it when destroyed.
class WorkspaceLock {
public:
    /// Fails with "in-use" and names user, computer and time, or with "share" on a network. Only a dead program's lock is
    /// taken over. Throws StorageError when there can be none.
    static Result<std::unique_ptr<WorkspaceLock>> acquire(const QString &workspacePath, const QString &userName);
    ~WorkspaceLock();

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
