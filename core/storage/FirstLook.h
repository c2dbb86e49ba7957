#pragma once

#include "storage/Schema.h"

#include <QByteArray>
#include <QString>

namespace rnf {

/// Whether a workspace file is what it should be, before anything in it is obeyed: it may come from anywhere.
class FirstLook {
public:
    /// Looks at a file without writing to it, so that one that is refused stays as it is to the last byte. Where that cannot be,
    /// because SQLite has first to take something back in it, whoever writes looks. Throws Refusal ("foreign-schema",
    /// "stray-log": the log of another file lies beside it, and what WorkspaceFile refuses) and StorageError.
    static void at(const QString &path, const Schema &schema);
    /// Refuses ("foreign-schema") what holds anything that the steps up to its version do not make, or holds it otherwise: a
    /// trigger would change rows behind the program, a view would show other ones. Newer files and other programs' are left to
    /// WorkspaceFile, and so are servers, where only their owner makes tables.
    static void refuseForeign(Database &database, const Schema &schema);
    /// A log lies beside a file that was closed well, and says something else: it is that of another one.
    static bool hasStrayLog(const QString &path);

    static constexpr qsizetype headSize = 100; ///< of every file
    /// How long a file is, and of which version, as its head says.
    static qint64 saidSize(const QByteArray &head);
    static int saidVersion(const QByteArray &head);
};

} // namespace rnf
