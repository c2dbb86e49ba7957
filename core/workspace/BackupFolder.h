#pragma once

#include "storage/Backup.h"

#include <QStringList>

#include <optional>

namespace rnf {

/// A copy as its name and its head tell; what is behind the head was not looked at.
struct BackupCopy {
    QString path;
    QDateTime writtenAt;            ///< in UTC
    qint64 size = 0;                ///< bytes
    std::optional<BackupInfo> head; ///< none: it cannot be read, or is no backup
};

/// A folder with the copies of one workspace, which are named after the moment they were written. What else lies there is left
/// alone. From any thread.
class BackupFolder {
public:
    explicit BackupFolder(QString path) : m_path(std::move(path)) {}

    QString path() const { return m_path; }
    /// Makes it, where nobody else on this computer can look; false where that cannot be.
    bool make() const;
    /// Of a copy that is written at this moment.
    QString pathFor(const QDateTime &moment) const;
    QString pathOf(const QString &name) const;

    /// Names of copies, the newest first.
    QStringList names() const;
    /// When the newest was written. One from after `now` was written while the clock was wrong, and says nothing.
    std::optional<QDateTime> newest(const QDateTime &now) const;
    QList<BackupCopy> copies() const;
    /// Nothing that was made with its name is not one of them.
    static QDateTime momentOf(const QString &name);

    /// Takes away what is not to be kept: see `outlived`, and as long as all together take more than 5 GB or a tenth of the
    /// disk, the oldest; three always stay.
    void thin() const;
    /// Of names, newest first, those that may go: kept are the newest 24, which are those of the last hours of work, the newest
    /// of each of 14 days, and of each of 12 months.
    static QStringList outlived(const QStringList &newestFirst);

private:
    QString m_path;
};

} // namespace rnf
