#pragma once

#include "base/Result.h"
#include "storage/Connection.h"

#include <QDateTime>

namespace rnf {

/// A workspace that several have open, with tables older than this program's. Bringing them up to date keeps everybody out who
/// has an older program, so it is asked first, and done while nobody with one is connected.
class SharedUpgrade {
public:
    /// Throws Refusal ("upgrade"), with who must update first, where the tables are older. Files are never refused here.
    static void refuseOlder(Database &database, const Schema &schema);

    /// Who is connected with a program older than this one. From any thread.
    static Result<QList<ConnectedProgram>> whoMustUpdate(const QString &place);
    /// "rosa (version 1.3) and luis (version 1.2)", in the language of the program.
    static QString named(const QList<ConnectedProgram> &programs);

    /// Writes a copy of before below this folder, brings the tables up to date, and answers where the copy is; empty: there was
    /// nothing to do. All of it happens or nothing; nobody else writes meanwhile. Fails with "older-programs" while whoever
    /// must update first is connected, and with "upgrade-failed" where a step loses something. From any thread.
    static Result<QString> run(const QString &place, const Schema &schema, const QString &backupFolder,
                               const QDateTime &now);
};

} // namespace rnf
