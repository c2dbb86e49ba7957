#pragma once

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace rnf {

/// How it went when a backup was tried: restored, checked and compared.
struct BackupTest {
    QDateTime testedAt;   ///< in UTC
    QString copy;         ///< name of its file
    QDateTime takenAt;    ///< the moment that it shows, in UTC
    QStringList findings; ///< in words fit for the user; none: all of it came back
    bool isGood() const { return findings.isEmpty(); }
};

/// What is remembered of the copies of a workspace, in a small file beside them. Read anew each time; whoever writes sees to it
/// that nobody else does meanwhile.
class BackupNotes {
public:
    /// `folder`: of the copies; empty: there is nothing to remember.
    explicit BackupNotes(const QString &folder);

    /// The newest copy that was made of the file at this place; empty for none.
    QString newestOf(const QString &workspacePath) const;
    void setNewestOf(const QString &workspacePath, const QString &copy) const;

    std::optional<BackupTest> lastTest() const;
    void setLastTest(const BackupTest &test) const;

    /// When a second place was last here and had the newest copy, in UTC.
    std::optional<QDateTime> lastAt(const QString &place) const;
    void setLastAt(const QString &place, const QDateTime &at) const;

private:
    QString m_path;
};

} // namespace rnf
