#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace rnf {

/// A file that anybody can read although the workspace that it was made of is encrypted.
struct PlainLeftover {
    enum class Kind {
        Upgrade, ///< the copy that was made before an upgrade
        Half,    ///< what was being written when the program or the power went
        Backup   ///< of this workspace, by whoever
    };
    Kind kind = Kind::Backup;
    QString path;
    qint64 size = 0; ///< bytes
    QDateTime at;    ///< as it was when, of a copy; else when it was written last

    bool operator==(const PlainLeftover &) const = default;
};

/// What is left of a workspace in plain after it was encrypted. Only names and heads are read; from any thread.
class PlainLeftovers {
public:
    /// In the folder of the file at `path`. A backup is one of it by its head, whatever it is called; what was left half done is
    /// one by its name. By their names.
    static QList<PlainLeftover> beside(const QString &path, const QString &workspaceId);
    /// What was left half done in a folder that holds nothing but backups of one workspace.
    static QList<PlainLeftover> halvesIn(const QString &folder);
    /// With what SQLite may have left beside it; false where it is still there.
    static bool remove(const PlainLeftover &leftover);
};

} // namespace rnf
