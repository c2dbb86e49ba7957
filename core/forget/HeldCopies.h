#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace rnf {

/// A backup that was made by itself.
struct HeldCopy {
    QString path;
    QDateTime takenAt; ///< invalid: its name does not say
    qint64 bytes = 0;
    bool operator==(const HeldCopy &) const = default;
};

/// The backups in the folder where they are made by themselves, as far as they may hold somebody who is forgotten.
class HeldCopies {
public:
    /// Newest first; those made before `since` never knew them. An invalid moment: all.
    static QList<HeldCopy> in(const QString &folder, const QDateTime &since);
    /// Answers those that could not be deleted.
    static QList<HeldCopy> remove(const QList<HeldCopy> &copies);
};

} // namespace rnf
