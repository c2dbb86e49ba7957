#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace rnf {

class Database;

/// A link of the audit chain that is kept outside the workspace, on paper or in a backup: as long as the history holds it,
/// nothing up to that action was changed, taken out or put in. What came after it is for the next anchor.
struct HistoryAnchor {
    QByteArray hash;    ///< of the newest action; empty: nothing was done yet
    qint64 actions = 0; ///< that it covers
    QDateTime doneAt;   ///< the newest of them, in UTC

    /// Of all that was done until now. Throws StorageError.
    static HistoryAnchor of(Database &database);
    /// The history still has a link that begins like this. Throws StorageError.
    static bool isHeld(Database &database, const QByteArray &begin);

    /// Its first 16 digits in fours, as they are printed: "3f2a 91bc 0d44 e1f7".
    QString text() const;
    /// As it stands at the foot of a report, with how much it covers; empty where nothing was done yet.
    QString printed() const;
    /// What somebody typed of one, blanks or not; nothing for less than 16 digits, and for what is none.
    static std::optional<QByteArray> read(const QString &typed);
};

} // namespace rnf
