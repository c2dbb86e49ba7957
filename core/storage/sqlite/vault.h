#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>

#include <memory>

struct sqlite3;

/// Encryption at rest: what SQLite writes of an encrypted workspace passes through a VFS of ours, which is the whole of it;
/// above this file nothing differs but the name of the VFS.
///
/// Main file: a header in two copies, then SQLite's pages, each sealed by itself (AES-256-GCM), so that damage and tampering
/// become an error. Log, journal and temporary files: AES-256-XTS by position, which adds no byte and leaves committed bytes
/// alone when others are written beside them. A random data key encrypts all of it; the header holds it wrapped, once for
/// every passphrase and once for the recovery code (Argon2id, XChaCha20-Poly1305). Layout and reasons: vault.cpp and the page
/// safety.md, "Encryption at rest". Not covered: old pages or a whole old file put back by somebody who can write, and what
/// lies in memory.
///
/// All functions may be called from any thread. Those that turn a passphrase into a key take about half a second and
/// 256 MiB on purpose.
namespace rnf::vault {

inline constexpr const char *vfsName = "vault";
/// Both copies of the header.
inline constexpr int headerBytes = 8192;
/// At the end of each page; SQLite leaves them to us when told (SQLITE_FCNTL_RESERVE_BYTES) before the first page is written.
inline constexpr int reservedBytes = 32;

enum class SlotKind : quint8 { Free, Passphrase, Recovery };

/// A wrapped copy of the data key.
struct Slot {
    SlotKind kind = SlotKind::Free;
    qint64 made = 0; ///< milliseconds since 1970; no two slots of a file share it, so that it names the slot
    bool operator==(const Slot &) const = default;
};

/// What one guess costs somebody who has the file.
struct Cost {
    quint64 operations = 3;
    quint64 memory = quint64(256) << 20; ///< bytes
};

/// The data key of one file and of its copies. While it lives, connections to them open; it is wiped with its last owner.
class Key;

/// The key of a file, and which slot gave it.
struct Opened {
    std::shared_ptr<const Key> key;
    Slot slot;
    QByteArray header; ///< what the file that `prepare` made this for begins with; else empty
};

enum class Look {
    Plain, ///< or nothing is there
    Encrypted,
    Unreadable ///< so nobody knows; what would be written in plain must not be
};
/// By its first bytes; also of a file whose first copy of the header is torn.
Look look(const QString &path);
inline bool isVault(const QString &path) { return look(path) == Look::Encrypted; }
/// A file of SQLite's, encrypted or plain. Whoever is given a path by somebody asks first: opening such a file in any other way,
/// and closing it, would end the locks that this program may have on it.
bool isDatabase(const QString &path);
/// The first bytes of a file that SQLite may have open: reading them any other way would end its locks. None of what is no
/// file, or cannot be read.
QByteArray firstBytes(const QString &path, int count);

/// A new data key, wrapped for both. `now`: milliseconds since 1970. Fails with "memory".
Result<Opened> prepare(const QString &passphrase, const QString &recoveryCode, qint64 now, const Cost &cost = {});
/// Writes the header into a file that is there and empty; SQLite does the rest. Fails with "cannot-write"; throws
/// StorageError where the disk is full or fails.
Result<> begin(const QString &path, const Opened &prepared);
/// Tries the secret on every slot. Fails with "wrong-passphrase", "damaged", "newer", "memory", "cannot-open".
Result<Opened> unlock(const QString &path, const QString &secret);
/// The key of this file is alive in this program.
bool isUnlocked(const QString &path);
bool isKeyOf(const Opened &opened, const QString &path);

/// Those in use, as the newer copy of the header says.
Result<QList<Slot>> slotsOf(const QString &path);
// These need a key that is alive ("locked" otherwise), and wait up to 5 s for whoever holds the file ("other-program"). What
// another one left half done, because power failed, they finish first.
/// Fails with "slots-full" when all 32 are in use.
Result<Slot> addSlot(const QString &path, SlotKind kind, const QString &secret, qint64 now);
/// One secret for another in the slot of that name: afterwards the old one opens neither copy of the header. Fails with
/// "no-slot".
Result<> replaceSlot(const QString &path, qint64 made, const QString &secret);
/// Afterwards its secret opens neither copy of the header. Fails with "no-slot", and with "last-slot" for the only one.
Result<> revoke(const QString &path, qint64 made);

/// Gives a file that is there and empty the header of another one, for the copy that SQLite then makes of it. As `begin`.
Result<> copyHeader(const QString &from, const QString &to);

/// Makes the VFS known to SQLite, over the one that is the default by then. Once; later calls do nothing.
void registerVfs();
/// Never plain text: this connection passes through our VFS, its file has our header, and its first page does not begin as
/// SQLite's do.
bool isSealed(sqlite3 *connection, const QString &path);

} // namespace rnf::vault
