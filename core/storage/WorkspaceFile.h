#pragma once

#include "base/Result.h"
#include "storage/Schema.h"

#include <QDateTime>

namespace rnf {

namespace vault {
struct Opened;
}

/// What a workspace file says of itself: whose it is, of which version, whether it was closed well. What takes a connection
/// throws StorageError and Refusal.
class WorkspaceFile {
public:
    static inline const QString derivedWith = QStringLiteral("derived");

    /// With its ending, or of the database on a server.
    static QString nameOf(const QString &place);
    /// One name for a file, however somebody got there: two names would be two locks.
    static QString trueName(const QString &path);
    /// Why the file at this place is not opened, as far as its first bytes tell, before SQLite touches it. Of an encrypted one
    /// they tell nothing.
    static std::optional<Error> refusal(const QString &path, int newestVersion);

    /// Makes the tables of an empty place.
    static void make(Database &writer, const Schema &schema);
    /// The same within a transaction that restores.
    static void makeTables(Database &writer, const Schema &schema);
    /// Runs a step within a transaction that restores; throws where rows are lost by it.
    static void migrate(Database &writer, const Migration &step);
    /// An empty file that nobody else can read, before anything is in it.
    static bool makePrivate(const QString &path);
    /// The same for a workspace: encrypted where there is a key, else plain.
    static bool begin(const QString &path, const vault::Opened *key);
    /// What the folder of this file calls its files outlives a power failure from now on; false where the disk says no.
    static bool keepNames(const QString &path);
    /// Of a place that is taken: nothing is ever written over.
    static Error alreadyThere(const QString &place);
    /// Takes a file away with what SQLite may have left beside it.
    static void remove(const QString &path);
    /// Looks through a file that was not closed well, brings it up to date after a copy beside it, and marks it as open. What
    /// is refused is left as it is, and so is an older workspace on a server: that asks first (SharedUpgrade).
    static void open(Database &writer, const Schema &schema, const QDateTime &now);
    /// Marks it as closed well, and leaves one plain file.
    static void close(Database &writer);
    static void refuseNewer(Database &database, const Schema &schema);
    /// Also what is no workspace of ours.
    static void refuseOther(Database &database, const Schema &schema);

    /// A line of its own notes; empty for none.
    static QString noted(Database &database, const QString &name);
    static void note(Database &writer, const QString &name, const QString &value);
};

} // namespace rnf
