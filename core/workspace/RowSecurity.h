#pragma once

#include "storage/Schema.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace rnf {

/// The rules of rows as PostgreSQL's row security, which keeps interns and viewers to them whatever program they come with. Who
/// signs in as a member of the server's role rnf_intern or rnf_viewer (packaging/office-server makes them) is looked up among
/// the accounts by the login's name; both must say the same role, or nothing about anybody is read. Organizers act as the owner
/// of the tables, to whom none of it applies.
///
/// Everything stands in a schema of its own, `guard`, and goes with it. Beside the rules:
///   - What a viewer reads something else in place of (RowRule::viewerReads) is no row, so they may not name those columns.
///   - What an intern writes must be told in the change log by the end of the transaction, under the own account, and the log
///     tells of nothing else. So "@own" can be read from the log.
///   - The search index holds numbers, and names that are for finding alone, so it is asked and written by functions.
/// Lists by conditions show nobody: the program knows who is in them, and not the server.
class RowSecurity {
public:
    /// The whole of it, for the owner of these tables; of before there is nothing (Connection::beginRestoring).
    /// `columns`: of each table that there is.
    static QString ddl(const Schema &schema, const QHash<QString, QStringList> &columns, const QString &owner);

    /// To whose rules the server keeps this login; nothing: it shows everything.
    static std::optional<Role> roleAt(Database &database);
    /// Makes it, or anew where the rules or the tables have changed, if the server knows those roles and the login owns the
    /// tables; `reader` is asked first. Throws.
    static void bringUpToDate(Database &reader, const Schema &schema);
};

} // namespace rnf
