#pragma once

#include "workspace/Workspace.h"

namespace rnf {

/// On paper a number looks like any other, so whoever must not be reached by it is marked: "(212) 555-0100 (do not call)".
/// A row for each of the people, in their order; `phone` and `email` say which cell holds them, −1 where none does.
void markRefusals(Workspace &workspace, const Session &session, const QList<PersonId> &people, QList<QStringList> &rows,
                  qsizetype phone, qsizetype email);

} // namespace rnf
