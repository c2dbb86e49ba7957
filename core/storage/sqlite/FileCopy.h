#pragma once

#include <QString>

namespace rnf {

/// What becomes of the contents of an encrypted file.
enum class Sealing { Kept, TakenOff };

/// Copies a workspace file as it is at one moment, without leftovers of what was deleted, while others may write to it. The
/// target is there: empty, for a plain copy, or with the header of an encrypted file and no more. Throws StorageError; also
/// where an encrypted file would become a plain one and nobody said so.
void copyWorkspaceFile(const QString &from, const QString &to, Sealing sealing = Sealing::Kept);

} // namespace rnf
