#pragma once

#include "base/Result.h"
#include "storage/WorkspaceLock.h"

namespace rnf {

namespace vault {
struct Opened;
}

/// Turns a plain workspace file into an encrypted one and back. Each makes a copy, compares it and only then puts it in the
/// place of the original; what fails leaves the original as it was. For a file that nobody has open; an encrypted one needs
/// its key alive. From any thread. Fail with "in-use", "disk-full", "damaged", "cannot-write", "exists".
class WorkspaceCipher {
public:
    static bool isEncrypted(const QString &path);

    /// The plain original is overwritten before it goes, as far as the disk does what it is told; what its log held may be found
    /// on the disk for a while, and copies of it, such as backups, stay as they are. `key`: as Workspace::newKey made it.
    static Result<> encrypt(const QString &path, const vault::Opened &key, const QString &userName);
    static Result<> decrypt(const QString &path, const QString &userName);
    /// A plain copy for other tools; never replaces a file.
    static Result<> decryptTo(const QString &path, const QString &target);
};

} // namespace rnf
