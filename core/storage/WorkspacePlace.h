#pragma once

#include "base/Result.h"
#include "storage/Connection.h"

namespace rnf {

/// Where a workspace is: a file, or "postgresql://NAME@HOST/WORKSPACE" on an office server (libpq's URI).
class WorkspacePlace {
public:
    /// As people call it: the name of the file without its ending, or of the database.
    static QString nameOf(const QString &place);
    /// For whatever is kept or shown.
    static QString withoutPassword(const QString &place);
    /// Connects to a server and looks whether there is a workspace that this program can open. From any thread.
    static Result<> tryServer(const QString &place, const Schema &schema);
    /// As whom a server lets this program in. Refused like that; from any thread.
    static Result<Login> loginAt(const QString &place);
    /// What an organizer can do about a server that did not answer or did not let us in: "no-server", "not-allowed".
    static Error cannotReach(const QString &place, const StorageError &error);
};

} // namespace rnf
