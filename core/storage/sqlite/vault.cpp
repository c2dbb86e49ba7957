#include "storage/sqlite/vault.h"

#include "base/RecoveryCode.h"
#include "base/Words.h"
#include "storage/sqlite/SqliteConnection.h"

#include <QFileInfo>
#include <QHash>
#include <QThread>
#include <QtEndian>

#include <openssl/evp.h>
#include <sodium.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <functional>
#include <mutex>
#include <span>

using namespace Qt::StringLiterals;

// Layout, all numbers little endian
//
// File    header copy 0 at 0, copy 1 at 4096, SQLite's byte x at 8192 + x
// Header  magic 16 | version 4 | cipher 4 | page size 4 | data offset 4 | file id 16 | generation 8 | salt 16 | ops 8 | mem 8 |
//         32 slots of 88 | zeros 1128 | mac 32 | sum 32
//         mac = BLAKE2b-256, keyed with the data key, of what stands before it; sum = BLAKE2b-256 of what stands before it.
//         Of the copies whose sum fits, the one of the higher generation counts.
// Slot    kind 1 | pad 7 | made 8 | nonce 24 | wrapped 48
//         wrapped = XChaCha20-Poly1305 of the data key under Argon2id(secret as NFC UTF-8, salt, ops, mem), with salt, ops, mem
//         and the other bytes of the slot as associated data
// Page n  4064 bytes AES-256-GCM | nonce 12, random at every write | tag 16 | zeros 4; associated data is n, 8 bytes
// Keys    BLAKE2b-512 keyed with the data key of "vault key", the role (1 byte) and the file id; of the main file's the first
//         32 bytes, else both halves of XTS. Temporary files: 64 random bytes.

namespace rnf::vault {
namespace {

using Byte = unsigned char;

constexpr int pageSize = 4096;
constexpr int contentSize = pageSize - reservedBytes;
constexpr int nonceSize = 12, tagSize = 16;

constexpr int headerSize = 4096;
constexpr int copies = 2;
constexpr qint64 dataOffset = headerBytes;
constexpr QByteArrayView magic("Rank&File vault\n");
constexpr quint32 formatVersion = 1, formatCipher = 1;

constexpr int versionAt = 16, cipherAt = 20, pageSizeAt = 24, dataOffsetAt = 28, fileIdAt = 32, generationAt = 48;
constexpr int saltAt = 56, operationsAt = 72, memoryAt = 80, slotsAt = 88, macAt = 4032, sumAt = 4064;
constexpr int fileIdSize = 16, macSize = 32;
constexpr int costSize = slotsAt - saltAt; ///< salt, ops and mem stand together

constexpr int slotCount = 32, slotSize = 88;
constexpr int slotMadeAt = 8, slotNonceAt = 16, slotWrappedAt = 40;

constexpr int dataKeySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr int wrappedSize = slotSize - slotWrappedAt;
constexpr int xtsKeySize = 64;

constexpr quint64 mostOperations = 64, mostMemory = quint64(4) << 30;

static_assert(magic.size() == versionAt && macAt + macSize == sumAt && sumAt + macSize == headerSize);
static_assert(copies * headerSize == headerBytes);
static_assert(slotsAt + slotCount * slotSize + 1128 == macAt);
static_assert(wrappedSize == dataKeySize + crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(slotWrappedAt - slotNonceAt == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(operationsAt - saltAt == crypto_pwhash_SALTBYTES);
static_assert(dataKeySize == 32 && nonceSize + tagSize + 4 == reservedBytes);

enum class Role : Byte { Main = 1, Log = 2, Journal = 3 };

QString nameIn(const QString &path) { return QFileInfo(path).fileName(); }

Error damagedError(const QString &path)
{
    return {u"damaged"_s,
            Words::tr(
                "The beginning of %1 is damaged, so it cannot be opened. Restore the newest backup; keep the damaged file.")
                .arg(nameIn(path)),
            {},
            true};
}
Error newerError(const QString &path)
{
    return {u"newer"_s, Words::tr("%1 was last used with a newer version of Rank & File, which this one cannot read safely. "
                                  "Update the program, or open an older backup.")
                            .arg(nameIn(path))};
}
Error cannotOpenError(const QString &path)
{
    return {u"cannot-open"_s,
            Words::tr("%1 cannot be read. Check that it is there and that you may open it.").arg(nameIn(path))};
}
Error cannotWriteError(const QString &path)
{
    return {u"cannot-write"_s,
            Words::tr(
                "%1 could not be written. Check that the folder can be written and that the disk has room; then try again.")
                .arg(nameIn(path))};
}
Error halfDoneError(const QString &path)
{
    return {u"half-done"_s,
            Words::tr("This is done, but what was true before could not be written over everywhere in %1. See that the "
                      "disk has room, then do it once more.")
                .arg(nameIn(path))};
}
Error memoryError()
{
    return {u"memory"_s,
            Words::tr("This computer has too little free memory to work with a passphrase: 256 MB are needed for a "
                      "moment. Close other programs, then try again.")};
}
Error lockedError(const QString &path)
{
    return {u"locked"_s, Words::tr("%1 is encrypted. Type its passphrase first.").arg(nameIn(path))};
}
Error noSlotError()
{
    return {u"no-slot"_s, Words::tr("This passphrase is no longer one of the workspace’s. Look at the list again.")};
}

} // namespace

/// In memory that is locked, guarded and wiped.
class Key {
public:
    explicit Key(const QByteArray &fileId) : m_fileId(fileId), m_bytes(static_cast<Byte *>(sodium_malloc(dataKeySize)))
    {
        Q_CHECK_PTR(m_bytes);
    }
    ~Key() { sodium_free(m_bytes); }
    Key(const Key &) = delete;
    Key &operator=(const Key &) = delete;

    Byte *data() { return m_bytes; }
    const Byte *data() const { return m_bytes; }
    const QByteArray &fileId() const { return m_fileId; }
    bool equals(const Key &other) const { return sodium_memcmp(m_bytes, other.m_bytes, dataKeySize) == 0; }

    void derive(Role role, std::span<Byte, xtsKeySize> to) const
    {
        const QByteArray about = QByteArray("vault key") + char(role) + m_fileId;
        crypto_generichash(to.data(), to.size(), reinterpret_cast<const Byte *>(about.constData()), quint64(about.size()),
                           m_bytes, dataKeySize);
    }

private:
    QByteArray m_fileId;
    Byte *m_bytes;
};

namespace {

/// The keys that are alive, by the id of their file: SQLite opens files by name and hands nothing else to a VFS. An id is no
/// secret, so a file may claim that of another one: there may be several keys, and the header says which is its own.
class Registry {
public:
    QList<std::shared_ptr<const Key>> find(const QByteArray &fileId)
    {
        const std::scoped_lock lock(m_mutex);
        return alive(fileId);
    }
    /// The same key where it is alive already, so that all who have it share one.
    std::shared_ptr<const Key> add(const std::shared_ptr<const Key> &key)
    {
        const std::scoped_lock lock(m_mutex);
        for (auto &known : alive(key->fileId())) {
            if (known->equals(*key))
                return known;
        }
        m_keys.removeIf([](const auto &known) { return known.value().expired(); });
        m_keys.insert(key->fileId(), key);
        return key;
    }
    static Registry &shared()
    {
        static Registry registry;
        return registry;
    }

private:
    QList<std::shared_ptr<const Key>> alive(const QByteArray &fileId) const
    {
        QList<std::shared_ptr<const Key>> keys;
        for (const auto &known : m_keys.values(fileId)) {
            if (auto key = known.lock())
                keys += std::move(key);
        }
        return keys;
    }

    std::mutex m_mutex;
    QMultiHash<QByteArray, std::weak_ptr<const Key>> m_keys;
};

// ---- The header

/// One copy of the header, in memory.
class Header {
public:
    Header() { m_bytes.fill(0); }
    explicit Header(const Byte *from) { std::copy_n(from, headerSize, m_bytes.data()); }

    const Byte *data() const { return m_bytes.data(); }
    QByteArray fileId() const { return {reinterpret_cast<const char *>(m_bytes.data() + fileIdAt), fileIdSize}; }
    quint64 generation() const { return number<quint64>(generationAt); }

    void begin(const Cost &cost)
    {
        std::copy(magic.begin(), magic.end(), m_bytes.data());
        setNumber(versionAt, formatVersion);
        setNumber(cipherAt, formatCipher);
        setNumber(pageSizeAt, quint32(pageSize));
        setNumber(dataOffsetAt, quint32(dataOffset));
        randombytes_buf(at(fileIdAt), fileIdSize);
        randombytes_buf(at(saltAt), crypto_pwhash_SALTBYTES);
        setNumber(operationsAt, cost.operations);
        setNumber(memoryAt, cost.memory);
    }

    bool isWhole() const
    {
        std::array<Byte, macSize> sum;
        crypto_generichash(sum.data(), sum.size(), m_bytes.data(), sumAt, nullptr, 0);
        return std::equal(magic.begin(), magic.end(), reinterpret_cast<const char *>(m_bytes.data()))
            && std::equal(sum.begin(), sum.end(), m_bytes.data() + sumAt);
    }
    bool isOfThisVersion() const
    {
        return number<quint32>(versionAt) == formatVersion && number<quint32>(cipherAt) == formatCipher
            && number<quint32>(pageSizeAt) == pageSize && number<quint32>(dataOffsetAt) == dataOffset;
    }
    bool isAuthentic(const Key &key) const
    {
        std::array<Byte, macSize> mac;
        authenticate(key, mac.data());
        return sodium_memcmp(mac.data(), m_bytes.data() + macAt, macSize) == 0;
    }
    /// After every change, to count and to be believed.
    void seal(const Key &key)
    {
        setNumber(generationAt, generation() + 1);
        authenticate(key, at(macAt));
        crypto_generichash(at(sumAt), macSize, m_bytes.data(), sumAt, nullptr, 0);
    }

    bool hasBearableCost() const
    {
        const auto operations = number<quint64>(operationsAt), memory = number<quint64>(memoryAt);
        return operations >= crypto_pwhash_argon2id_OPSLIMIT_MIN && operations <= mostOperations
            && memory >= crypto_pwhash_argon2id_MEMLIMIT_MIN && memory <= mostMemory;
    }
    /// The key that is alive and that sealed this header; null: there is none.
    std::shared_ptr<const Key> aliveKey() const
    {
        for (auto &key : Registry::shared().find(fileId())) {
            if (isAuthentic(*key))
                return key;
        }
        return nullptr;
    }
    /// What a secret is worth in this file, or nothing when memory is short.
    std::shared_ptr<const Key> keyOf(const QString &secret) const
    {
        QByteArray text = secret.normalized(QString::NormalizationForm_C).toUtf8();
        const auto derived = std::make_shared<Key>(fileId());
        const int failed =
            crypto_pwhash(derived->data(), dataKeySize, text.constData(), quint64(text.size()), m_bytes.data() + saltAt,
                          number<quint64>(operationsAt), number<quint64>(memoryAt), crypto_pwhash_ALG_ARGON2ID13);
        sodium_memzero(text.data(), size_t(text.size()));
        return failed ? nullptr : derived;
    }

    Slot slot(int index) const
    {
        const Byte *from = m_bytes.data() + slotsAt + index * slotSize;
        return {SlotKind(from[0]), qint64(qFromLittleEndian<quint64>(from + slotMadeAt))};
    }
    /// -1: there is none.
    int find(qint64 made) const
    {
        for (int index = 0; index < slotCount; ++index) {
            if (const Slot known = slot(index); known.kind != SlotKind::Free && known.made == made)
                return index;
        }
        return -1;
    }
    int firstFree() const
    {
        for (int index = 0; index < slotCount; ++index) {
            if (slot(index).kind == SlotKind::Free)
                return index;
        }
        return -1;
    }
    QList<Slot> slotsInUse() const
    {
        QList<Slot> known;
        for (int index = 0; index < slotCount; ++index) {
            if (slot(index).kind != SlotKind::Free)
                known += slot(index);
        }
        return known;
    }

    Slot wrap(int index, SlotKind kind, const Key &key, const Key &wrapping, qint64 now)
    {
        while (find(now) >= 0)
            ++now;
        Byte *to = at(slotsAt + index * slotSize);
        std::fill_n(to, slotSize, Byte(0));
        to[0] = Byte(kind);
        qToLittleEndian(quint64(now), to + slotMadeAt);
        randombytes_buf(to + slotNonceAt, slotWrappedAt - slotNonceAt);
        const auto about = associated(index);
        crypto_aead_xchacha20poly1305_ietf_encrypt(to + slotWrappedAt, nullptr, key.data(), dataKeySize, about.data(),
                                                   about.size(), nullptr, to + slotNonceAt, wrapping.data());
        return {kind, now};
    }
    /// Nothing where the slot is of another secret.
    std::shared_ptr<const Key> unwrap(int index, const Key &wrapping) const
    {
        const Byte *from = m_bytes.data() + slotsAt + index * slotSize;
        const auto about = associated(index);
        auto key = std::make_shared<Key>(fileId());
        const int failed =
            crypto_aead_xchacha20poly1305_ietf_decrypt(key->data(), nullptr, nullptr, from + slotWrappedAt, wrappedSize,
                                                       about.data(), about.size(), from + slotNonceAt, wrapping.data());
        return failed ? nullptr : key;
    }
    /// But for how often it was written.
    bool saysTheSameAs(const Header &other) const
    {
        return std::equal(m_bytes.begin(), m_bytes.begin() + generationAt, other.m_bytes.begin())
            && std::equal(m_bytes.begin() + saltAt, m_bytes.begin() + macAt, other.m_bytes.begin() + saltAt);
    }
    void clear(int index) { std::fill_n(at(slotsAt + index * slotSize), slotSize, Byte(0)); }

private:
    Byte *at(int offset) { return m_bytes.data() + offset; }
    template <typename Number>
    Number number(int offset) const
    {
        return qFromLittleEndian<Number>(m_bytes.data() + offset);
    }
    template <typename Number>
    void setNumber(int offset, Number value)
    {
        qToLittleEndian(value, at(offset));
    }
    void authenticate(const Key &key, Byte *to) const
    {
        crypto_generichash(to, macSize, m_bytes.data(), macAt, key.data(), dataKeySize);
    }
    std::array<Byte, costSize + slotWrappedAt> associated(int index) const
    {
        std::array<Byte, costSize + slotWrappedAt> bytes;
        std::copy_n(m_bytes.data() + saltAt, costSize, bytes.data());
        std::copy_n(m_bytes.data() + slotsAt + index * slotSize, slotWrappedAt, bytes.data() + costSize);
        return bytes;
    }

    std::array<Byte, headerSize> m_bytes;
};

/// Both copies, of which one counts.
struct HeaderPair {
    int newest = -1; ///< -1: neither is whole
    std::array<Header, copies> copy;
    const Header &header() const { return copy[size_t(newest)]; }
    /// A change reached one of them alone.
    bool isHalfDone() const { return !copy[0].saysTheSameAs(copy[1]); }

    bool isRead; ///< else the disk did not answer

    explicit HeaderPair(const QByteArray &bytes) : isRead(bytes.size() == dataOffset)
    {
        if (!isRead)
            return;
        for (int index = 0; index < copies; ++index) {
            copy[size_t(index)] = Header(reinterpret_cast<const Byte *>(bytes.constData()) + index * headerSize);
            if (copy[size_t(index)].isWhole()
                && (newest < 0 || copy[size_t(index)].generation() > copy[size_t(newest)].generation()))
                newest = index;
        }
    }
};

/// Each copy is read for itself: a bad sector in one of them leaves the other.
HeaderPair headersOf(sqlite3_file *raw)
{
    QByteArray bytes;
    bool isRead = false;
    for (int copy = 0; copy < copies; ++copy) {
        QByteArray found(headerSize, '\0');
        const int code = raw->pMethods->xRead(raw, found.data(), headerSize, qint64(copy) * headerSize);
        const bool isThere = code == SQLITE_OK || code == SQLITE_IOERR_SHORT_READ;
        isRead |= isThere;
        bytes += isThere ? found : QByteArray(headerSize, '\0');
    }
    return HeaderPair(isRead ? bytes : QByteArray());
}

sqlite3_vfs *vaultVfs();
/// What lies below ours.
sqlite3_vfs *below() { return static_cast<sqlite3_vfs *>(vaultVfs()->pAppData); }

/// The raw bytes of a main file, read and written through the VFS below ours: closing the file in any other way would end the
/// locks that SQLite has on it.
class HeaderFile {
public:
    HeaderFile(const QString &path, bool isWriting) : m_memory(size_t(below()->szOsFile), '\0')
    {
        m_name = sqlite3_create_filename(path.toUtf8().constData(), "", "", 0, nullptr);
        const int flags = SQLITE_OPEN_MAIN_DB | (isWriting ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY);
        int opened = 0;
        if (below()->xOpen(below(), m_name, file(), flags, &opened) != SQLITE_OK)
            file()->pMethods = nullptr;
        m_isWritable = isWriting && !(opened & SQLITE_OPEN_READONLY);
    }
    ~HeaderFile()
    {
        if (isOpen()) {
            file()->pMethods->xUnlock(file(), SQLITE_LOCK_NONE);
            file()->pMethods->xClose(file());
        }
        sqlite3_free_filename(m_name);
    }
    HeaderFile(const HeaderFile &) = delete;
    HeaderFile &operator=(const HeaderFile &) = delete;

    bool isOpen() { return file()->pMethods != nullptr; }
    bool isWritable() const { return m_isWritable; }
    /// What lies beyond its end reads as zeros.
    QByteArray read(qint64 offset, int count)
    {
        QByteArray bytes(count, '\0');
        const int code = file()->pMethods->xRead(file(), bytes.data(), count, offset);
        return code == SQLITE_OK || code == SQLITE_IOERR_SHORT_READ ? bytes : QByteArray();
    }
    /// Answers as SQLite does; errno says more.
    int writeSynced(const Byte *bytes, int count, qint64 offset)
    {
        const int code = file()->pMethods->xWrite(file(), bytes, count, offset);
        return code == SQLITE_OK ? file()->pMethods->xSync(file(), SQLITE_SYNC_FULL) : code;
    }
    qint64 size()
    {
        sqlite3_int64 size = 0;
        file()->pMethods->xFileSize(file(), &size);
        return size;
    }
    /// Against another program that edits slots or changes the file's mode; whoever only works in it holds neither.
    bool lock()
    {
        constexpr int tries = 100, pause = 50; // milliseconds
        for (int attempt = 0; attempt < tries; ++attempt, QThread::msleep(pause)) {
            if (file()->pMethods->xLock(file(), SQLITE_LOCK_SHARED) == SQLITE_OK
                && file()->pMethods->xLock(file(), SQLITE_LOCK_RESERVED) == SQLITE_OK)
                return true;
            file()->pMethods->xUnlock(file(), SQLITE_LOCK_NONE);
        }
        return false;
    }
    HeaderPair headers() { return headersOf(file()); }

private:
    sqlite3_file *file() { return reinterpret_cast<sqlite3_file *>(m_memory.data()); }

    std::vector<char> m_memory;
    const char *m_name = nullptr;
    bool m_isWritable = false;
};

/// A recovery code that was typed in from paper counts as it was printed.
QString meant(const QString &secret)
{
    const QString code = RecoveryCode::read(secret);
    return code.isEmpty() ? secret : code;
}

/// Seals the header and writes it over the older copy first, so that a torn write leaves the newer one, and then over the other
/// one too: what was true before must not come back.
/// How many were written: once the first is, what it says is true.
int writeTwice(HeaderFile &file, int newest, Header &header, const Key &key)
{
    for (int place = 1 - newest, written = 0; written < copies; place = 1 - place, ++written) {
        header.seal(key);
        if (file.writeSynced(header.data(), headerSize, qint64(place) * headerSize) != SQLITE_OK)
            return written;
    }
    return copies;
}

/// A journal that was left behind by a crash must be played back before anybody holds the file: SQLite would take it for one of
/// a program that still writes.
bool hasJournal(const QString &path) { return QFileInfo(path + u"-journal"_s).size() > 0; }

/// Lets `change` alter the header, which is written when it answers no error.
Result<Slot> edited(const QString &path, const std::function<Result<Slot>(Header &, const Key &)> &change)
{
    HeaderFile file(path, true);
    if (!file.isOpen())
        return cannotOpenError(path);
    if (!file.isWritable())
        return cannotWriteError(path);
    if (hasJournal(path) || !file.lock())
        return Error{u"other-program"_s,
                     Words::tr("Another program is using %1. Close it there, then try again.").arg(nameIn(path))};
    const HeaderPair pair = file.headers();
    if (pair.newest < 0)
        return damagedError(path);
    Header header = pair.header();
    if (Registry::shared().find(header.fileId()).isEmpty())
        return lockedError(path);
    const auto key = header.aliveKey();
    if (!key)
        return damagedError(path);
    if (pair.isHalfDone() && writeTwice(file, pair.newest, header, *key) < copies)
        return cannotWriteError(path);
    const auto changed = change(header, *key);
    if (!changed)
        return changed;
    const int written = writeTwice(file, pair.newest, header, *key);
    return written == 0 ? cannotWriteError(path) : written < copies ? halfDoneError(path) : changed;
}

/// What a secret is worth in this file; worked out before anybody is kept waiting.
Result<std::shared_ptr<const Key>> wrappingFor(const QString &path, const QString &secret)
{
    HeaderFile file(path, false);
    if (!file.isOpen())
        return cannotOpenError(path);
    const HeaderPair pair = file.headers();
    if (pair.newest < 0 || !pair.header().hasBearableCost())
        return damagedError(path);
    auto wrapping = pair.header().keyOf(meant(secret));
    return wrapping ? Result<std::shared_ptr<const Key>>(std::move(wrapping)) : memoryError();
}

// ---- The ciphers

struct FreeContext {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, FreeContext>;

Context contextFor(const EVP_CIPHER *cipher, const Byte *key, bool seals)
{
    Context context(EVP_CIPHER_CTX_new());
    if (!context || !EVP_CipherInit_ex(context.get(), cipher, nullptr, key, nullptr, seals ? 1 : 0))
        context.reset();
    return context;
}

/// AES-256-XTS; a unit is as long as it is, its tweak a number.
class UnitCipher {
public:
    explicit UnitCipher(std::span<const Byte, xtsKeySize> key)
        : m_seals(contextFor(EVP_aes_256_xts(), key.data(), true)), m_opens(contextFor(EVP_aes_256_xts(), key.data(), false))
    {
    }
    bool isReady() const { return m_seals && m_opens; }
    bool seal(quint64 tweak, const Byte *from, Byte *to, int size) { return run(m_seals.get(), tweak, from, to, size); }
    bool open(quint64 tweak, const Byte *from, Byte *to, int size) { return run(m_opens.get(), tweak, from, to, size); }

private:
    static bool run(EVP_CIPHER_CTX *context, quint64 tweak, const Byte *from, Byte *to, int size)
    {
        std::array<Byte, 16> number{};
        qToLittleEndian(tweak, number.data());
        int done = 0;
        return EVP_CipherInit_ex(context, nullptr, nullptr, nullptr, number.data(), -1)
            && EVP_CipherUpdate(context, to, &done, from, size) && done == size;
    }

    Context m_seals, m_opens;
};

/// AES-256-GCM of a page.
class PageCipher {
public:
    explicit PageCipher(const Byte *key)
        : m_seals(contextFor(EVP_aes_256_gcm(), key, true)), m_opens(contextFor(EVP_aes_256_gcm(), key, false))
    {
    }
    bool isReady() const { return m_seals && m_opens; }

    /// A random nonce of 96 bits repeats with probability 2⁻³² after 2³² writes of pages, 16 TiB.
    bool seal(quint64 page, const Byte *plain, Byte *stored)
    {
        Byte *nonce = stored + contentSize, *tag = nonce + nonceSize;
        randombytes_buf(nonce, nonceSize);
        std::fill(tag + tagSize, stored + pageSize, Byte(0));
        int done = 0;
        return start(m_seals.get(), page, nonce) && EVP_CipherUpdate(m_seals.get(), stored, &done, plain, contentSize)
            && EVP_CipherFinal_ex(m_seals.get(), stored + done, &done)
            && EVP_CIPHER_CTX_ctrl(m_seals.get(), EVP_CTRL_AEAD_GET_TAG, tagSize, tag);
    }
    /// False: this is not what was written here.
    bool open(quint64 page, const Byte *stored, Byte *plain)
    {
        std::fill(plain + contentSize, plain + pageSize, Byte(0));
        // A file may have been made longer and not yet written there.
        if (std::all_of(stored, stored + pageSize, [](Byte byte) { return byte == 0; })) {
            std::fill_n(plain, contentSize, Byte(0));
            return true;
        }
        const Byte *nonce = stored + contentSize;
        std::array<Byte, tagSize> tag;
        std::copy_n(nonce + nonceSize, tagSize, tag.data());
        int done = 0;
        return start(m_opens.get(), page, nonce) && EVP_CipherUpdate(m_opens.get(), plain, &done, stored, contentSize)
            && EVP_CIPHER_CTX_ctrl(m_opens.get(), EVP_CTRL_AEAD_SET_TAG, tagSize, tag.data())
            && EVP_CipherFinal_ex(m_opens.get(), plain + done, &done);
    }

private:
    static bool start(EVP_CIPHER_CTX *context, quint64 page, const Byte *nonce)
    {
        std::array<Byte, 8> number;
        qToLittleEndian(page, number.data());
        int done = 0;
        return EVP_CipherInit_ex(context, nullptr, nullptr, nullptr, nonce, -1)
            && EVP_CipherUpdate(context, nullptr, &done, number.data(), int(number.size()));
    }

    Context m_seals, m_opens;
};

// ---- The kinds of files, each over the file of the VFS below

/// How one kind of file is kept. Codes are SQLite's.
class Keeping {
public:
    virtual ~Keeping() = default;
    virtual bool isReady() const = 0;
    virtual int read(sqlite3_file *raw, Byte *to, int count, qint64 offset) = 0;
    virtual int write(sqlite3_file *raw, const Byte *from, int count, qint64 offset) = 0;
    /// Where the raw file has SQLite's byte 0.
    virtual qint64 begin() const { return 0; }
    virtual qint64 rawLength(qint64 length) const { return length; }
};

int readRaw(sqlite3_file *raw, Byte *to, int count, qint64 offset) { return raw->pMethods->xRead(raw, to, count, offset); }
int writeRaw(sqlite3_file *raw, const Byte *from, int count, qint64 offset)
{
    return raw->pMethods->xWrite(raw, from, count, offset);
}
int cutShort(Byte *to, int count)
{
    std::fill_n(to, count, Byte(0));
    return SQLITE_IOERR_SHORT_READ;
}

class MainFile : public Keeping {
public:
    static std::unique_ptr<MainFile> make(std::shared_ptr<const Key> key)
    {
        std::array<Byte, xtsKeySize> derived;
        key->derive(Role::Main, derived);
        auto made = std::make_unique<MainFile>(std::move(key), derived.data());
        sodium_memzero(derived.data(), derived.size());
        return made;
    }
    MainFile(std::shared_ptr<const Key> key, const Byte *derived) : m_key(std::move(key)), m_cipher(derived) {}

    const Key &key() const { return *m_key; }
    bool isReady() const override { return m_cipher.isReady(); }
    qint64 begin() const override { return dataOffset; }

    int read(sqlite3_file *raw, Byte *to, int count, qint64 offset) override
    {
        constexpr int fileHeader = 100;
        const bool isFirstLook = offset == 0 && count == fileHeader;
        while (count > 0) {
            const qint64 page = offset / pageSize;
            const int within = int(offset % pageSize), taken = std::min(count, pageSize - within);
            const int code = readRaw(raw, m_stored.data(), pageSize, dataOffset + page * pageSize);
            if (code == SQLITE_IOERR_SHORT_READ)
                return cutShort(to, count);
            if (code != SQLITE_OK)
                return code;
            // SQLite looks at the first page before it has mended what a crash left torn.
            if (!m_cipher.open(quint64(page), m_stored.data(), m_plain.data()))
                return isFirstLook ? cutShort(to, count) : SQLITE_IOERR_DATA;
            std::copy_n(m_plain.data() + within, taken, to);
            to += taken, count -= taken, offset += taken;
        }
        return SQLITE_OK;
    }

    int write(sqlite3_file *raw, const Byte *from, int count, qint64 offset) override
    {
        constexpr int reservedAt = 20; // in SQLite's header: bytes at the end of each page that it leaves to us
        if (count != pageSize || offset % pageSize != 0 || (offset == 0 && from[reservedAt] != reservedBytes))
            return SQLITE_IOERR_WRITE;
        if (!m_cipher.seal(quint64(offset / pageSize), from, m_stored.data()))
            return SQLITE_IOERR_WRITE;
        return writeRaw(raw, m_stored.data(), pageSize, dataOffset + offset);
    }

private:
    std::shared_ptr<const Key> m_key;
    PageCipher m_cipher;
    std::array<Byte, pageSize> m_stored, m_plain;
};

/// The write-ahead log: its header is one unit, then for each frame its header and its page. SQLite appends frames beside
/// committed ones, and no unit holds bytes of both.
class LogFile : public Keeping {
public:
    explicit LogFile(std::span<const Byte, xtsKeySize> key) : m_cipher(key) {}
    bool isReady() const override { return m_cipher.isReady(); }

    int read(sqlite3_file *raw, Byte *to, int count, qint64 offset) override
    {
        while (count > 0) {
            const Unit unit = unitAt(offset);
            const int within = int(offset - unit.begin), taken = std::min(count, unit.size - within);
            const int code = readRaw(raw, m_stored.data(), unit.size, unit.begin);
            if (code == SQLITE_IOERR_SHORT_READ)
                return cutShort(to, count);
            if (code != SQLITE_OK)
                return code;
            if (!m_cipher.open(unit.tweak, m_stored.data(), m_plain.data(), unit.size))
                return SQLITE_IOERR_READ;
            std::copy_n(m_plain.data() + within, taken, to);
            to += taken, count -= taken, offset += taken;
        }
        return SQLITE_OK;
    }

    int write(sqlite3_file *raw, const Byte *from, int count, qint64 offset) override
    {
        while (count > 0) {
            const Unit unit = unitAt(offset);
            if (offset != unit.begin || count < unit.size || !m_cipher.seal(unit.tweak, from, m_stored.data(), unit.size))
                return SQLITE_IOERR_WRITE;
            if (const int code = writeRaw(raw, m_stored.data(), unit.size, unit.begin); code != SQLITE_OK)
                return code;
            from += unit.size, count -= unit.size, offset += unit.size;
        }
        return SQLITE_OK;
    }

private:
    struct Unit {
        qint64 begin;
        int size;
        quint64 tweak;
    };
    static Unit unitAt(qint64 offset)
    {
        constexpr int logHeader = 32, frameHeader = 24;
        if (offset < logHeader)
            return {0, logHeader, ~quint64(0)};
        const qint64 frame = (offset - logHeader) / (frameHeader + pageSize);
        const qint64 begin = logHeader + frame * (frameHeader + pageSize);
        if (offset - begin < frameHeader)
            return {begin, frameHeader, quint64(2 * frame)};
        return {begin + frameHeader, pageSize, quint64(2 * frame + 1)};
    }

    UnitCipher m_cipher;
    std::array<Byte, pageSize> m_stored, m_plain;
};

/// Journals and temporary files: blocks of 4096 bytes, of which only the 16-byte blocks of the cipher that a write touches are
/// written again. So their lengths are multiples of 16.
class BlockFile : public Keeping {
public:
    explicit BlockFile(std::span<const Byte, xtsKeySize> key) : m_cipher(key) {}
    bool isReady() const override { return m_cipher.isReady(); }
    qint64 rawLength(qint64 length) const override { return (length + atom - 1) / atom * atom; }

    int read(sqlite3_file *raw, Byte *to, int count, qint64 offset) override
    {
        sqlite3_int64 length = 0;
        if (const int code = raw->pMethods->xFileSize(raw, &length); code != SQLITE_OK)
            return code;
        length = length / atom * atom; // a write that was cut off says nothing beyond its last whole atom
        while (count > 0) {
            const Part part(offset, count);
            if (part.begin + part.from >= length)
                return cutShort(to, count);
            if (const int code = load(raw, part); code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
                return code;
            const int there = int(std::min<qint64>(part.taken, length - offset));
            std::copy_n(m_plain.data() + part.within, there, to);
            if (there < part.taken)
                return cutShort(to + there, count - there);
            to += part.taken, count -= part.taken, offset += part.taken;
        }
        return SQLITE_OK;
    }

    int write(sqlite3_file *raw, const Byte *from, int count, qint64 offset) override
    {
        while (count > 0) {
            const Part part(offset, count);
            if (part.isRagged()) {
                const int code = load(raw, part);
                if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
                    return code;
            }
            std::copy_n(from, part.taken, m_plain.data() + part.within);
            if (!m_cipher.seal(quint64(part.begin / pageSize), m_plain.data(), m_stored.data(), part.until))
                return SQLITE_IOERR_WRITE;
            const int code = writeRaw(raw, m_stored.data() + part.from, part.until - part.from, part.begin + part.from);
            if (code != SQLITE_OK)
                return code;
            from += part.taken, count -= part.taken, offset += part.taken;
        }
        return SQLITE_OK;
    }

private:
    static constexpr int atom = 16;

    /// What of a block is asked for, and the atoms around it.
    struct Part {
        qint64 begin;
        int within, taken, from, until;
        Part(qint64 offset, int count)
            : begin(offset / pageSize * pageSize), within(int(offset - begin)), taken(std::min(count, pageSize - within)),
              from(within / atom * atom), until((within + taken + atom - 1) / atom * atom)
        {
        }
        bool isRagged() const { return from != within || until != within + taken; }
    };
    int load(sqlite3_file *raw, const Part &part)
    {
        const int code = readRaw(raw, m_stored.data() + part.from, part.until - part.from, part.begin + part.from);
        // Atoms stand for themselves: what lies before those that were read does not matter.
        if (!m_cipher.open(quint64(part.begin / pageSize), m_stored.data(), m_plain.data(), part.until))
            return SQLITE_IOERR_READ;
        return code;
    }

    UnitCipher m_cipher;
    std::array<Byte, pageSize> m_stored{}, m_plain{};
};

// ---- The VFS

/// What SQLite allocates for an open file; the file of the VFS below follows it in the same memory.
struct OpenFile {
    sqlite3_file base; ///< comes first: SQLite knows no more
    Keeping *keeping;
};

OpenFile *ours(sqlite3_file *file) { return reinterpret_cast<OpenFile *>(file); }
sqlite3_file *rawOf(sqlite3_file *file) { return reinterpret_cast<sqlite3_file *>(ours(file) + 1); }

int closeFile(sqlite3_file *file)
{
    delete std::exchange(ours(file)->keeping, nullptr);
    return rawOf(file)->pMethods->xClose(rawOf(file));
}
int readFile(sqlite3_file *file, void *to, int count, sqlite3_int64 offset)
{
    return ours(file)->keeping->read(rawOf(file), static_cast<Byte *>(to), count, offset);
}
int writeFile(sqlite3_file *file, const void *from, int count, sqlite3_int64 offset)
{
    return ours(file)->keeping->write(rawOf(file), static_cast<const Byte *>(from), count, offset);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 length)
{
    const Keeping &keeping = *ours(file)->keeping;
    return rawOf(file)->pMethods->xTruncate(rawOf(file), keeping.begin() + keeping.rawLength(length));
}
int syncFile(sqlite3_file *file, int flags) { return rawOf(file)->pMethods->xSync(rawOf(file), flags); }
int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    const int code = rawOf(file)->pMethods->xFileSize(rawOf(file), size);
    *size = std::max<sqlite3_int64>(0, *size - ours(file)->keeping->begin());
    return code;
}
int lockFile(sqlite3_file *file, int level) { return rawOf(file)->pMethods->xLock(rawOf(file), level); }
int unlockFile(sqlite3_file *file, int level) { return rawOf(file)->pMethods->xUnlock(rawOf(file), level); }
int checkReservedLock(sqlite3_file *file, int *isReserved)
{
    return rawOf(file)->pMethods->xCheckReservedLock(rawOf(file), isReserved);
}

int controlPragma(char **arguments)
{
    constexpr int message = 0, name = 1, value = 2;
    if (sqlite3_stricmp(arguments[name], "page_size") != 0 || !arguments[value] || std::atoi(arguments[value]) == pageSize)
        return SQLITE_NOTFOUND;
    arguments[message] = sqlite3_mprintf("an encrypted file has pages of %d bytes", pageSize);
    return SQLITE_ERROR;
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    switch (operation) {
    case SQLITE_FCNTL_SIZE_HINT: {
        sqlite3_int64 size = *static_cast<sqlite3_int64 *>(argument) + ours(file)->keeping->begin();
        return rawOf(file)->pMethods->xFileControl(rawOf(file), operation, &size);
    }
    case SQLITE_FCNTL_MMAP_SIZE:
        *static_cast<sqlite3_int64 *>(argument) = 0;
        return SQLITE_OK;
    case SQLITE_FCNTL_VFSNAME:
        *static_cast<char **>(argument) = sqlite3_mprintf("%s", vfsName);
        return SQLITE_OK;
    case SQLITE_FCNTL_PRAGMA:
        return controlPragma(static_cast<char **>(argument));
    default:
        return rawOf(file)->pMethods->xFileControl(rawOf(file), operation, argument);
    }
}
int sectorSize(sqlite3_file *file) { return rawOf(file)->pMethods->xSectorSize(rawOf(file)); }
/// Nothing but what stays true when a page lies 8192 bytes further on; a write leaves neighbouring bytes alone, as it does below.
int characteristics(sqlite3_file *file)
{
    constexpr int kept = SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN | SQLITE_IOCAP_IMMUTABLE;
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE | (rawOf(file)->pMethods->xDeviceCharacteristics(rawOf(file)) & kept);
}
int mapShared(sqlite3_file *file, int region, int size, int mayExtend, void volatile **memory)
{
    return rawOf(file)->pMethods->xShmMap(rawOf(file), region, size, mayExtend, memory);
}
int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return rawOf(file)->pMethods->xShmLock(rawOf(file), offset, count, flags);
}
void barrierShared(sqlite3_file *file) { rawOf(file)->pMethods->xShmBarrier(rawOf(file)); }
int unmapShared(sqlite3_file *file, int isDeleted) { return rawOf(file)->pMethods->xShmUnmap(rawOf(file), isDeleted); }

/// Version 2: no mapping into memory, which would hand out what lies on disk.
const sqlite3_io_methods fileMethods = {
    2,          closeFile,     readFile,          writeFile,   truncateFile, syncFile,        sizeOfFile,
    lockFile,   unlockFile,    checkReservedLock, controlFile, sectorSize,   characteristics, mapShared,
    lockShared, barrierShared, unmapShared,       nullptr,     nullptr};

/// Nothing where no key is alive or the header is not to be believed.
std::unique_ptr<Keeping> keepingOfMain(sqlite3_file *raw)
{
    const HeaderPair pair = headersOf(raw);
    if (pair.newest < 0 || !pair.header().isOfThisVersion())
        return nullptr;
    auto key = pair.header().aliveKey();
    return key ? MainFile::make(std::move(key)) : nullptr;
}

/// The main file that a log or journal belongs to, which is open.
const Key &keyBeside(const char *name)
{
    return static_cast<const MainFile *>(ours(sqlite3_database_file_object(name))->keeping)->key();
}

std::unique_ptr<Keeping> keepingOf(const char *name, sqlite3_file *raw, int flags)
{
    if (flags & SQLITE_OPEN_MAIN_DB)
        return keepingOfMain(raw);
    std::array<Byte, xtsKeySize> key;
    if (flags & SQLITE_OPEN_WAL)
        keyBeside(name).derive(Role::Log, key);
    else if (flags & SQLITE_OPEN_MAIN_JOURNAL)
        keyBeside(name).derive(Role::Journal, key);
    else
        randombytes_buf(key.data(), key.size());
    std::unique_ptr<Keeping> made;
    if (flags & SQLITE_OPEN_WAL)
        made = std::make_unique<LogFile>(key);
    else
        made = std::make_unique<BlockFile>(key);
    sodium_memzero(key.data(), key.size());
    return made;
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *openedFlags)
{
    file->pMethods = nullptr;
    // It would have to be read by files of several keys. No transaction of ours is about several files.
    if (flags & SQLITE_OPEN_SUPER_JOURNAL)
        return SQLITE_CANTOPEN;
    // A main file is there already, with its header.
    const int asked = flags & SQLITE_OPEN_MAIN_DB ? flags & ~SQLITE_OPEN_CREATE : flags;
    if (const int code = below()->xOpen(below(), name, rawOf(file), asked, openedFlags); code != SQLITE_OK)
        return code;
    auto keeping = keepingOf(name, rawOf(file), flags);
    if (!keeping || !keeping->isReady()) {
        rawOf(file)->pMethods->xClose(rawOf(file));
        return SQLITE_CANTOPEN;
    }
    ours(file)->keeping = keeping.release();
    file->pMethods = &fileMethods;
    return SQLITE_OK;
}

// The rest is the business of the VFS below.
int deleteFile(sqlite3_vfs *, const char *name, int syncs) { return below()->xDelete(below(), name, syncs); }
int accessFile(sqlite3_vfs *, const char *name, int flags, int *answer)
{
    return below()->xAccess(below(), name, flags, answer);
}
int fullPathname(sqlite3_vfs *, const char *name, int size, char *to)
{
    return below()->xFullPathname(below(), name, size, to);
}
int randomness(sqlite3_vfs *, int size, char *to) { return below()->xRandomness(below(), size, to); }
int sleepFor(sqlite3_vfs *, int microseconds) { return below()->xSleep(below(), microseconds); }
int currentTime(sqlite3_vfs *, double *now) { return below()->xCurrentTime(below(), now); }
int lastError(sqlite3_vfs *, int size, char *to) { return below()->xGetLastError(below(), size, to); }
int currentTime64(sqlite3_vfs *, sqlite3_int64 *now) { return below()->xCurrentTimeInt64(below(), now); }

sqlite3_vfs madeVfs()
{
    // Counting every allocation takes a lock each time, and nobody asks for the sum. It can only be said before SQLite does
    // anything, and the first thing it is asked for is this.
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    sqlite3_vfs *base = sqlite3_vfs_find(nullptr);
    sqlite3_vfs vfs{};
    vfs.iVersion = 2;
    vfs.szOsFile = int(sizeof(OpenFile)) + base->szOsFile;
    vfs.mxPathname = base->mxPathname;
    vfs.zName = vfsName;
    vfs.pAppData = base;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullPathname;
    vfs.xRandomness = randomness;
    vfs.xSleep = sleepFor;
    vfs.xCurrentTime = currentTime;
    vfs.xGetLastError = lastError;
    vfs.xCurrentTimeInt64 = currentTime64;
    return vfs;
}

/// SQLite keeps its address, so it lives as long as the program.
sqlite3_vfs *vaultVfs()
{
    static sqlite3_vfs vfs = madeVfs();
    static const bool isReady = sodium_init() >= 0 && sqlite3_vfs_register(&vfs, 0) == SQLITE_OK;
    if (!isReady)
        qFatal("libsodium or SQLite cannot be made ready for encryption");
    return &vfs;
}

} // namespace

void registerVfs() { vaultVfs(); }

Look look(const QString &path)
{
    if (QFileInfo(path).size() == 0)
        return Look::Plain;
    const QByteArray bytes = firstBytes(path, headerSize + int(magic.size()));
    if (bytes.isEmpty())
        return Look::Unreadable;
    const bool isOurs = bytes.startsWith(magic) || bytes.sliced(qMin(bytes.size(), qsizetype(headerSize))) == magic;
    return isOurs ? Look::Encrypted : Look::Plain;
}

bool isDatabase(const QString &path)
{
    return isVault(path) || firstBytes(path, 16) == QByteArrayView("SQLite format 3\0", 16);
}

QByteArray firstBytes(const QString &path, int count)
{
    if (!QFileInfo(path).isFile())
        return {};
    HeaderFile file(path, false);
    return file.isOpen() ? file.read(0, int(qMin<qint64>(count, file.size()))) : QByteArray();
}

Result<Opened> prepare(const QString &passphrase, const QString &recoveryCode, qint64 now, const Cost &cost)
{
    registerVfs();
    Header header;
    header.begin(cost);
    const auto key = std::make_shared<Key>(header.fileId());
    randombytes_buf(key->data(), dataKeySize);
    const auto byPassphrase = header.keyOf(meant(passphrase)), byCode = header.keyOf(meant(recoveryCode));
    if (!byPassphrase || !byCode)
        return memoryError();
    const Slot slot = header.wrap(0, SlotKind::Passphrase, *key, *byPassphrase, now);
    header.wrap(1, SlotKind::Recovery, *key, *byCode, now);
    Opened prepared{key, slot, {}};
    for (int copy = 0; copy < copies; ++copy) {
        header.seal(*key);
        prepared.header += QByteArray(reinterpret_cast<const char *>(header.data()), headerSize);
    }
    prepared.key = Registry::shared().add(key);
    return prepared;
}

Result<> begin(const QString &path, const Opened &prepared)
{
    const QByteArray &header = prepared.header;
    HeaderFile file(path, true);
    if (header.size() != dataOffset || !file.isOpen() || !file.isWritable() || file.size() != 0)
        return cannotWriteError(path);
    const int code = file.writeSynced(reinterpret_cast<const Byte *>(header.constData()), int(header.size()), 0);
    if (code == SQLITE_OK)
        return {};
    throw StorageError(sqliteTrouble(code, errno), u"a header cannot be written"_s);
}

Result<Opened> unlock(const QString &path, const QString &secret)
{
    HeaderFile file(path, false);
    if (!file.isOpen())
        return cannotOpenError(path);
    const HeaderPair pair = file.headers();
    if (pair.newest < 0)
        return pair.isRead ? damagedError(path) : cannotOpenError(path);
    const Header &header = pair.header();
    if (!header.isOfThisVersion())
        return newerError(path);
    if (!header.hasBearableCost())
        return damagedError(path);
    const auto wrapping = header.keyOf(meant(secret));
    if (!wrapping)
        return memoryError();
    for (int index = 0; index < slotCount; ++index) {
        const Slot slot = header.slot(index);
        auto key = slot.kind == SlotKind::Free ? nullptr : header.unwrap(index, *wrapping);
        if (!key)
            continue;
        if (!header.isAuthentic(*key))
            return damagedError(path);
        return Opened{Registry::shared().add(key), slot, {}};
    }
    return Error{u"wrong-passphrase"_s,
                 Words::tr("%1 does not open with this passphrase. Look whether the keyboard writes capitals "
                           "and the right language, and try again; or type the recovery code from its sheet.")
                     .arg(nameIn(path))};
}

bool isUnlocked(const QString &path)
{
    HeaderFile file(path, false);
    const HeaderPair pair = file.isOpen() ? file.headers() : HeaderPair({});
    return pair.newest >= 0 && pair.header().aliveKey();
}

bool isKeyOf(const Opened &opened, const QString &path)
{
    HeaderFile file(path, false);
    const HeaderPair pair = file.isOpen() ? file.headers() : HeaderPair({});
    return opened.key && pair.newest >= 0 && pair.header().isAuthentic(*opened.key);
}

Result<QList<Slot>> slotsOf(const QString &path)
{
    HeaderFile file(path, false);
    if (!file.isOpen())
        return cannotOpenError(path);
    const HeaderPair pair = file.headers();
    return pair.newest < 0 ? Result<QList<Slot>>(damagedError(path)) : pair.header().slotsInUse();
}

namespace {

/// Who types it says by it who they are, so that no two may have the same.
Result<> isFree(const Header &header, const Key &wrapping, int own)
{
    for (int index = 0; index < slotCount; ++index) {
        if (index != own && header.slot(index).kind != SlotKind::Free && header.unwrap(index, wrapping))
            return Error{u"taken"_s, Words::tr("This passphrase opens the workspace already. Choose another one.")};
    }
    return {};
}

} // namespace

Result<Slot> addSlot(const QString &path, SlotKind kind, const QString &secret, qint64 now)
{
    const auto wrapping = wrappingFor(path, secret);
    if (!wrapping)
        return wrapping.error();
    return edited(path, [&](Header &header, const Key &key) -> Result<Slot> {
        const int index = header.firstFree();
        if (index < 0)
            return Error{
                u"slots-full"_s,
                Words::tr("This workspace has 32 passphrases, which is all it can keep. Take one away that nobody uses.")};
        if (const auto free = isFree(header, **wrapping, index); !free)
            return free.error();
        return header.wrap(index, kind, key, **wrapping, now);
    });
}

Result<> replaceSlot(const QString &path, qint64 made, const QString &secret)
{
    const auto wrapping = wrappingFor(path, secret);
    if (!wrapping)
        return wrapping.error();
    const auto replaced = edited(path, [&](Header &header, const Key &key) -> Result<Slot> {
        const int index = header.find(made);
        if (index < 0)
            return noSlotError();
        if (const auto free = isFree(header, **wrapping, index); !free)
            return free.error();
        const SlotKind kind = header.slot(index).kind;
        header.clear(index);
        return header.wrap(index, kind, key, **wrapping, made);
    });
    return replaced ? Result<>() : replaced.error();
}

Result<> revoke(const QString &path, qint64 made)
{
    const auto revoked = edited(path, [&](Header &header, const Key &) -> Result<Slot> {
        const int index = header.find(made);
        if (index < 0)
            return noSlotError();
        if (header.slotsInUse().size() == 1)
            return Error{u"last-slot"_s, Words::tr("Nothing else opens this workspace, so this passphrase stays.")};
        header.clear(index);
        return Slot{};
    });
    return revoked ? Result<>() : revoked.error();
}

Result<> copyHeader(const QString &from, const QString &to)
{
    HeaderFile file(from, false);
    const HeaderPair pair = file.isOpen() ? file.headers() : HeaderPair({});
    if (pair.newest < 0)
        return cannotOpenError(from);
    const QByteArray newest(reinterpret_cast<const char *>(pair.header().data()), headerSize);
    return begin(to, {nullptr, {}, newest + newest});
}

bool isSealed(sqlite3 *connection, const QString &path)
{
    char *name = nullptr;
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_VFSNAME, &name);
    const bool isOurs = name && std::strcmp(name, vfsName) == 0;
    sqlite3_free(name);
    HeaderFile file(path, false);
    return isOurs && file.isOpen() && file.headers().newest >= 0 && !file.read(dataOffset, 16).startsWith("SQLite format");
}

} // namespace rnf::vault
