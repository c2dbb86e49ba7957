#pragma once

#include "base/Job.h"
#include "base/Result.h"
#include "storage/StorageError.h"
#include "storage/WorkspaceLock.h"

namespace rnf {

/// A workspace file on a network share. Nobody works in it there: SQLite's log needs memory that its programs share, which two
/// computers do not have. It is taken away whole, or copied, and both only while nobody has it open: from outside there is no
/// way to tell which pages of a file that somebody writes belong together. All of it from any thread.
class SharedFile {
public:
    /// `userName`: told to whoever comes meanwhile, and to whoever looks for it later.
    SharedFile(QString path, QString userName);

    /// Moves it to a new file on this computer and leaves a note who has it since when. The file goes when its copy was
    /// compared and opened, and not before; whatever fails or is cancelled leaves it where it was, and no copy. Fails with
    /// "in-use", "exists", "read-only", "share" (the new place is on a network too), "cannot-copy", "damaged", "cancelled".
    Result<> moveTo(const QString &target, const WorkspaceLock::FileSystemOf &fileSystemOf, const Job &job = {}) const;
    /// A new file with what it says now; where the share cannot be written too.
    Result<> copyTo(const QString &target, const Job &job = {}) const;

    /// What the note says of a file that was moved away; empty where the file is there, or no note.
    static QString movedNote(const QString &path);
    static QString movedNotePath(const QString &path) { return path + QStringLiteral(" - moved.txt"); }

private:
    Error heldError() const;
    Error untouchableError() const;
    Error failedError(const QString &target) const;
    Error errorOf(const StorageError &error, const QString &target) const;
    Result<std::unique_ptr<WorkspaceLock>> held() const;
    void copyVerified(const QString &target, const Job &job) const;
    bool leaveNote(const QString &target) const;

    QString m_path;
    QString m_userName;
};

} // namespace rnf
