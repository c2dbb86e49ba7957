#include "base/RecoveryCode.h"
#include "storage/sqlite/vault.h"
#include "support/Chance.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <openssl/evp.h>
#include <sodium.h>
#include <sqlite3.h>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace rnf;
using namespace Qt::StringLiterals;

namespace {

/// So small that a test can try many; the file says what it costs.
const vault::Cost cheap{1, 8192};
const QString passphrase = u"night shift on the loading dock"_s;
const QString secretText = u"Dolores Huerta signed card 4417"_s;
constexpr int headerCopy = 4096, dataBegin = 8192, pageBytes = 4096;

/// A connection to an encrypted file, with nothing of the program between.
class VaultHandle {
public:
    explicit VaultHandle(const QString &path, int flags = SQLITE_OPEN_READWRITE)
    {
        vault::registerVfs();
        m_code = sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flags, vault::vfsName);
        int reserved = vault::reservedBytes;
        sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
        sqlite3_extended_result_codes(m_handle, 1);
    }
    ~VaultHandle() { sqlite3_close_v2(m_handle); }
    VaultHandle(const VaultHandle &) = delete;
    VaultHandle &operator=(const VaultHandle &) = delete;

    int code() const { return m_code; }
    sqlite3 *handle() const { return m_handle; }
    int exec(const QString &sql) { return sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr); }
    /// The first column of all rows; what fails adds its code.
    QStringList all(const QString &sql)
    {
        QStringList found;
        const auto collect = [](void *list, int, char **values, char **) {
            *static_cast<QStringList *>(list) += QString::fromUtf8(values[0]);
            return 0;
        };
        const int done = sqlite3_exec(m_handle, sql.toUtf8().constData(), collect, &found, nullptr);
        return done == SQLITE_OK ? found : found + QStringList{u"error %1"_s.arg(done)};
    }
    QString one(const QString &sql) { return all(sql).value(0); }

private:
    sqlite3 *m_handle = nullptr;
    int m_code = SQLITE_OK;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// The data key, from what the design page says of the format and from the libraries alone; empty: the secret is wrong.
QByteArray keyByThePage(const QByteArray &file, const QString &secret)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(file.constData());
    const auto *newer = qFromLittleEndian<quint64>(bytes + 48) > qFromLittleEndian<quint64>(bytes + headerCopy + 48)
                          ? bytes
                          : bytes + headerCopy;
    const QByteArray text = secret.toUtf8();
    unsigned char wrapping[32];
    QByteArray key(32, '\0');
    if (crypto_pwhash(wrapping, 32, text.constData(), quint64(text.size()), newer + 56,
                      qFromLittleEndian<quint64>(newer + 72), qFromLittleEndian<quint64>(newer + 80),
                      crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return {};
    for (int slot = 0; slot < 32; ++slot) {
        const auto *at = newer + 88 + slot * 88;
        const QByteArray associated =
            QByteArray(reinterpret_cast<const char *>(newer + 56), 32) + QByteArray(reinterpret_cast<const char *>(at), 40);
        if (at[0] != 0
            && crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(key.data()), nullptr, nullptr,
                                                          at + 40, 48,
                                                          reinterpret_cast<const unsigned char *>(associated.constData()),
                                                          quint64(associated.size()), at + 16, wrapping)
                   == 0)
            return key;
    }
    return {};
}

QByteArray roleKeyByThePage(const QByteArray &file, const QByteArray &key, char role)
{
    const QByteArray about = QByteArray("vault key") + role + file.sliced(32, 16);
    QByteArray derived(64, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(derived.data()), 64,
                       reinterpret_cast<const unsigned char *>(about.constData()), quint64(about.size()),
                       reinterpret_cast<const unsigned char *>(key.constData()), 32);
    return derived;
}

/// The plain text of page 0; empty where its tag does not fit.
QByteArray firstPageByThePage(const QByteArray &file, const QString &secret)
{
    const QByteArray key = keyByThePage(file, secret);
    if (key.isEmpty())
        return {};
    const QByteArray derived = roleKeyByThePage(file, key, '\x01');
    const auto *page = reinterpret_cast<const unsigned char *>(file.constData()) + dataBegin;
    const unsigned char number[8] = {};
    QByteArray plain(4064, '\0');
    int done = 0;
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    EVP_DecryptInit_ex(context, EVP_aes_256_gcm(), nullptr, reinterpret_cast<const unsigned char *>(derived.constData()),
                       page + 4064);
    EVP_DecryptUpdate(context, nullptr, &done, number, 8);
    EVP_DecryptUpdate(context, reinterpret_cast<unsigned char *>(plain.data()), &done, page, 4064);
    EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, 16, const_cast<unsigned char *>(page + 4076));
    const bool isWhole = EVP_DecryptFinal_ex(context, nullptr, &done) == 1;
    EVP_CIPHER_CTX_free(context);
    return isWhole ? plain : QByteArray();
}

/// A unit of XTS.
QByteArray unitByThePage(const QByteArray &bytes, qsizetype begin, int size, quint64 tweak, const QByteArray &key)
{
    unsigned char number[16] = {};
    qToLittleEndian(tweak, number);
    QByteArray plain(size, '\0');
    int done = 0;
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    EVP_DecryptInit_ex(context, EVP_aes_256_xts(), nullptr, reinterpret_cast<const unsigned char *>(key.constData()),
                       number);
    EVP_DecryptUpdate(context, reinterpret_cast<unsigned char *>(plain.data()), &done,
                      reinterpret_cast<const unsigned char *>(bytes.constData()) + begin, size);
    EVP_CIPHER_CTX_free(context);
    return plain;
}

/// The lock of another process would fail: somebody holds a byte of what SQLite locks for reading.
bool isReadLocked(const QString &path)
{
    const pid_t child = fork();
    if (child == 0) {
        const int file = ::open(path.toUtf8().constData(), O_RDWR);
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0x40000002;
        lock.l_len = 510;
        const bool isHeld = file >= 0 && fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
        _exit(isHeld ? 1 : 0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WEXITSTATUS(status) == 1;
}

} // namespace

class TestVault : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_key = {}; }

    void aFileOfTheFirstVersionOpensForEver_data();
    void aFileOfTheFirstVersionOpensForEver();
    void theFormatIsThatOfTheDesignPage();
    void logAndJournalAreThoseOfTheDesignPage();
    void nothingIsTheSameTwice();
    void nothingOfItStandsInPlainInAnyFile();
    void aTemporaryFileIsNoPlainTextEither();
    void withoutItsKeyAFileDoesNotOpen();
    void aWrongPassphraseOpensNothing();
    void theRecoveryCodeTypedFromPaperOpensIt();
    void aPassphraseIsTheSameHoweverItsAccentsAreTyped();
    void noTwoHaveTheSameSecret();
    void thirtyTwoSecretsAndNoMore();
    void aRevokedSecretOpensNeitherCopyOfTheHeader();
    void aReplacedSecretOpensNeitherCopyOfTheHeader();
    void nothingOfARevokedSlotIsLeft();
    void aRevocationThatWasCutOffIsFinishedByTheNextEdit();
    void aPassphraseThatLooksLikeACodeOpensItToo();
    void aFileThatClaimsToBeAnotherDisturbsNobody();
    void theLastSecretStays();
    void aTornHeaderLosesNothing();
    void aHeaderThatWasTamperedWithIsRefused();
    void aCostThatNoComputerBearsIsRefusedBeforeHashing();
    void aWriterKeepsSlotsFromBeingEdited();
    void anyFlippedBitOfAPageIsSeen();
    void aTornFirstPageIsMendedByWhatACrashLeft();
    void aJournalThatWasCutAnywhereIsNoDanger();
    void filesAnswerAsSqliteExpects();
    void whatIsPlainIsNotTakenForSealed();
    void pagesThatChangedPlacesAreSeen();
    void aReaderSeesWhatAWriterCommits();
    void editingSlotsKeepsTheLocksOfSqlite();
    void anotherPageSizeIsRefused();
    void aPageWithoutRoomForItsSealIsNotWritten();
    void theWorkOfARolledBackTransactionIsGone();
    void journalsThatAreReadBackGiveWhatWasWritten();
    void aCopyIsSealedLikeTheOriginal();

private:
    /// An encrypted file with a row in it, closed.
    void fill(const QString &mode = u"WAL"_s);
    QByteArray headerWith(const std::function<void(QByteArray &)> &change);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path, m_code;
    vault::Opened m_key;
};

void TestVault::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"office.rnf"_s);
    m_code = RecoveryCode::make();
    const auto prepared = vault::prepare(passphrase, m_code, 1'000, cheap);
    QVERIFY(prepared);
    m_key = *prepared;
    overwrite(m_path, {});
    QVERIFY(vault::begin(m_path, m_key));
}

void TestVault::fill(const QString &mode)
{
    VaultHandle file(m_path);
    QCOMPARE(file.code(), SQLITE_OK);
    QVERIFY(vault::isSealed(file.handle(), m_path));
    QCOMPARE(file.one(u"PRAGMA journal_mode="_s + mode), mode.toLower());
    QCOMPARE(file.exec(u"CREATE TABLE card (id INTEGER PRIMARY KEY, text TEXT); INSERT INTO card VALUES (1, '%1')"_s.arg(
                 secretText)),
             SQLITE_OK);
    QCOMPARE(file.exec(u"WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
                       "INSERT INTO card SELECT i, '%1 ' || i FROM n"_s.arg(secretText)),
             SQLITE_OK);
}

void TestVault::aFileOfTheFirstVersionOpensForEver_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rows");
    QTest::newRow("closed") << u"closed"_s << 40;
    QTest::newRow("with the log of a program that died") << u"log"_s << 41;
    QTest::newRow("with the journal of a program that died") << u"journal"_s << 40;
}

void TestVault::aFileOfTheFirstVersionOpensForEver()
{
    QFETCH(QString, name);
    QFETCH(int, rows);
    const QString folder = QStringLiteral(RNF_SOURCE_DIR "/tests/storage/vault1/");
    for (const auto *ending : {"", "-wal", "-journal"})
        QFile::copy(folder + name + QLatin1String(ending), m_path + u"1"_s + QLatin1String(ending));
    const QString copy = m_path + u"1"_s;
    for (const auto *ending : {"", "-wal", "-journal"})
        QFile::setPermissions(copy + QLatin1String(ending), QFile::ReadOwner | QFile::WriteOwner);
    for (const auto &[secret, kind] : {std::pair(u"ocho horas, señora"_s, vault::SlotKind::Passphrase),
                                       {u"3rcg sfkt dd9e tr5z 823y xxdy 69ve"_s, vault::SlotKind::Recovery}}) {
        const auto key = vault::unlock(copy, secret);
        QVERIFY2(key, qPrintable(key ? QString() : key.error().message));
        QCOMPARE(key->slot.kind, kind);
        VaultHandle file(copy);
        QCOMPARE(file.one(u"SELECT count(*) FROM card"_s), QString::number(rows));
        QCOMPARE(file.one(u"SELECT text FROM card WHERE id = 7"_s), u"card 7 of the golden file"_s);
        QCOMPARE(file.one(u"PRAGMA integrity_check"_s), u"ok"_s);
    }
}

void TestVault::theFormatIsThatOfTheDesignPage()
{
    fill(u"DELETE"_s);
    const QByteArray file = bytesOf(m_path);
    for (const auto &secret : {passphrase, m_code}) {
        const QByteArray page = firstPageByThePage(file, secret);
        QCOMPARE(page.first(16), QByteArray("SQLite format 3\0", 16));
        QCOMPARE(page[20], char(vault::reservedBytes));
    }
    QCOMPARE(firstPageByThePage(file, u"another"_s), QByteArray());
    QCOMPARE(file.size() % pageBytes, 0);
}

void TestVault::logAndJournalAreThoseOfTheDesignPage()
{
    fill();
    VaultHandle reader(m_path, SQLITE_OPEN_READONLY), writer(m_path);
    QCOMPARE(reader.exec(u"BEGIN; SELECT 1 FROM card"_s), SQLITE_OK); // so that the log stays
    QCOMPARE(writer.exec(u"UPDATE card SET text = 'one'; UPDATE card SET text = 'two'"_s), SQLITE_OK);
    const QByteArray file = bytesOf(m_path), log = bytesOf(m_path + u"-wal"_s);
    const QByteArray key = keyByThePage(file, passphrase), derived = roleKeyByThePage(file, key, '\x02');
    QCOMPARE(unitByThePage(log, 0, 32, ~quint64(0), derived).first(3), QByteArray("\x37\x7f\x06", 3));
    const auto frames = (log.size() - 32) / 4120;
    QVERIFY(frames > 5);
    for (qsizetype frame = 0; frame < frames; ++frame) {
        const qsizetype begin = 32 + frame * 4120;
        const auto head = unitByThePage(log, begin, 24, quint64(2 * frame), derived);
        const auto number = qFromBigEndian<quint32>(head.constData());
        QVERIFY(number > 0 && number < 1000);
        const auto page = unitByThePage(log, begin + 24, pageBytes, quint64(2 * frame + 1), derived);
        QVERIFY(number == 1 ? page.startsWith("SQLite format 3")
                            : page[0] == 13 || page[0] == 5 || page[0] == 10 || page[0] == 2);
    }

    init();
    fill(u"DELETE"_s);
    VaultHandle busy(m_path);
    busy.exec(u"PRAGMA cache_size=4; BEGIN; UPDATE card SET text = 'three'"_s);
    const QByteArray journal = bytesOf(m_path + u"-journal"_s), main = bytesOf(m_path);
    const auto journalKey = roleKeyByThePage(main, keyByThePage(main, passphrase), '\x03');
    QCOMPARE(unitByThePage(journal, 0, pageBytes, 0, journalKey).first(8),
             QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8));
    QVERIFY(unitByThePage(journal, pageBytes, pageBytes, 1, journalKey).contains("Huerta"));
}

/// The same page written twice, two files made alike, two temporary keys.
void TestVault::nothingIsTheSameTwice()
{
    fill(u"DELETE"_s);
    VaultHandle file(m_path);
    const QByteArray before = bytesOf(m_path);
    for (const auto &[old, fresh] : {std::pair(u"Dolores"_s, u"DOLORES"_s), {u"DOLORES"_s, u"Dolores"_s}})
        QCOMPARE(file.exec(u"UPDATE card SET text = replace(text, '%1', '%2')"_s.arg(old, fresh)), SQLITE_OK);
    const QByteArray after = bytesOf(m_path);
    int written = 0;
    for (qsizetype at = dataBegin + pageBytes; at < before.size(); at += pageBytes) {
        const bool isWritten = before.sliced(at, pageBytes) != after.sliced(at, pageBytes);
        written += isWritten;
        QVERIFY(!isWritten || before.sliced(at + 4064, 12) != after.sliced(at + 4064, 12));
        QVERIFY(!isWritten || before.sliced(at, 64) != after.sliced(at, 64));
    }
    QVERIFY(written > 10);
    const auto one = vault::prepare(passphrase, m_code, 1'000, cheap),
               two = vault::prepare(passphrase, m_code, 1'000, cheap);
    const auto differs = [&](int at, int size) { return one->header.sliced(at, size) != two->header.sliced(at, size); };
    QVERIFY(differs(32, 16) && differs(56, 16) && differs(88 + 16, 24) && differs(88 + 88 + 16, 24) && differs(88 + 40, 48));
    QVERIFY(one->header.sliced(88 + 16, 24) != one->header.sliced(88 + 88 + 16, 24));
    QVERIFY(keyByThePage(one->header, passphrase) != keyByThePage(two->header, passphrase));
    QCOMPARE(keyByThePage(one->header, passphrase), keyByThePage(one->header, m_code));
}

/// What was written stands nowhere as it was, not even its beginning.
void TestVault::nothingOfItStandsInPlainInAnyFile()
{
    fill();
    VaultHandle reader(m_path, SQLITE_OPEN_READONLY);
    QCOMPARE(reader.exec(u"BEGIN; SELECT count(*) FROM card"_s), SQLITE_OK);
    VaultHandle writer(m_path);
    QCOMPARE(writer.exec(u"UPDATE card SET text = text || ' again'"_s), SQLITE_OK);
    QVERIFY(bytesOf(m_path + u"-wal"_s).size() > pageBytes);
    const auto looksPlain = [](const QByteArray &bytes) {
        return bytes.contains("Huerta") || bytes.contains("CREATE TABLE") || bytes.contains("SQLite format");
    };
    QVERIFY(!looksPlain(bytesOf(m_path)));
    QVERIFY(!looksPlain(bytesOf(m_path + u"-wal"_s)));
    reader.exec(u"ROLLBACK"_s);

    init();
    fill(u"DELETE"_s);
    VaultHandle file(m_path);
    file.exec(u"PRAGMA cache_size=4; BEGIN; UPDATE card SET text = text || ' once more'"_s); // too much for memory
    const QByteArray journal = bytesOf(m_path + u"-journal"_s);
    QVERIFY(journal.size() > pageBytes);
    QVERIFY(!looksPlain(journal));
    QVERIFY(!looksPlain(bytesOf(m_path)));
    // The control: a plain file shows it at once.
    const QString plain = m_folder->filePath(u"plain.db"_s);
    sqlite3 *handle = nullptr;
    sqlite3_open(plain.toUtf8().constData(), &handle);
    sqlite3_exec(handle, "CREATE TABLE card (text TEXT); INSERT INTO card VALUES ('Dolores Huerta')", nullptr, nullptr,
                 nullptr);
    sqlite3_close(handle);
    QVERIFY(looksPlain(bytesOf(plain)));
}

/// Sorting more than fits into memory goes through a file that SQLite deletes while it has it open.
void TestVault::aTemporaryFileIsNoPlainTextEither()
{
    fill();
    VaultHandle file(m_path);
    QCOMPARE(
        file.exec(u"PRAGMA temp_store=FILE; PRAGMA temp.cache_size=4; CREATE TEMP TABLE copy AS SELECT text FROM card"_s),
        SQLITE_OK);
    QCOMPARE(file.exec(u"INSERT INTO copy SELECT text || id FROM card ORDER BY text DESC"_s), SQLITE_OK);
    int looked = 0;
    for (const auto &entry : QDir(u"/proc/self/fd"_s).entryInfoList(QDir::AllEntries | QDir::System)) {
        if (!entry.symLinkTarget().contains("etilqs"_L1))
            continue;
        const QByteArray bytes = bytesOf(entry.filePath());
        looked += bytes.size() > 10 * pageBytes;
        QVERIFY(!bytes.contains("Huerta"));
    }
    QVERIFY(looked > 0);
    QCOMPARE(file.one(u"SELECT count(*) FROM copy WHERE text LIKE '%Huerta%'"_s), u"4000"_s);
}

void TestVault::withoutItsKeyAFileDoesNotOpen()
{
    fill();
    m_key = {};
    QVERIFY(!vault::isUnlocked(m_path));
    QCOMPARE(VaultHandle(m_path).code(), SQLITE_CANTOPEN);
    QVERIFY(vault::unlock(m_path, passphrase));
    QCOMPARE(VaultHandle(m_path).code(), SQLITE_CANTOPEN); // nobody kept the key
    const auto kept = vault::unlock(m_path, passphrase);
    QVERIFY(kept && vault::isKeyOf(*kept, m_path));
    QCOMPARE(VaultHandle(m_path).one(u"SELECT count(*) FROM card"_s), u"2000"_s);
}

void TestVault::aWrongPassphraseOpensNothing()
{
    for (const auto &wrong : {u""_s, u"Night shift on the loading dock"_s, passphrase + u' ', RecoveryCode::make()}) {
        const auto opened = vault::unlock(m_path, wrong);
        QVERIFY(!opened);
        QCOMPARE(opened.error().id, u"wrong-passphrase"_s);
    }
}

void TestVault::theRecoveryCodeTypedFromPaperOpensIt()
{
    QString typed = m_code.toLower();
    typed.replace(u'-', u' ').replace(u'0', u'o').replace(u'1', u'l');
    const auto opened = vault::unlock(m_path, u"  "_s + typed);
    QVERIFY(opened);
    QCOMPARE(opened->slot.kind, vault::SlotKind::Recovery);
    QString slip = m_code;
    slip[0] = slip[0] == u'7' ? u'8' : u'7';
    QVERIFY(RecoveryCode::isMeant(slip));
    QVERIFY(RecoveryCode::read(slip).isEmpty());
    QVERIFY(!vault::unlock(m_path, slip));
}

void TestVault::aPassphraseIsTheSameHoweverItsAccentsAreTyped()
{
    QVERIFY(vault::addSlot(m_path, vault::SlotKind::Passphrase, u"caf\u00e9 con leche"_s, 2'000));
    QVERIFY(vault::unlock(m_path, u"cafe\u0301 con leche"_s));
}

/// It says who somebody is.
void TestVault::noTwoHaveTheSameSecret()
{
    for (const auto &known : {QString(passphrase), m_code}) {
        const auto again = vault::addSlot(m_path, vault::SlotKind::Passphrase, known, 2'000);
        QVERIFY(!again);
        QCOMPARE(again.error().id, u"taken"_s);
    }
    const auto other = vault::addSlot(m_path, vault::SlotKind::Passphrase, u"another one"_s, 2'000);
    QVERIFY(other);
    QCOMPARE(vault::replaceSlot(m_path, other->made, passphrase).error().id, u"taken"_s);
    QVERIFY(vault::replaceSlot(m_path, other->made, u"another one"_s)); // one's own may stay
    QCOMPARE(vault::unlock(m_path, u"another one"_s)->slot.made, other->made);
}

void TestVault::thirtyTwoSecretsAndNoMore()
{
    for (int i = 2; i < 32; ++i)
        QVERIFY(vault::addSlot(m_path, vault::SlotKind::Passphrase, u"organizer %1"_s.arg(i), 1'000));
    const auto full = vault::addSlot(m_path, vault::SlotKind::Passphrase, u"one too many"_s, 1'000);
    QVERIFY(!full);
    QCOMPARE(full.error().id, u"slots-full"_s);
    const auto known = vault::slotsOf(m_path);
    QVERIFY(known);
    QCOMPARE(known->size(), 32);
    QSet<qint64> names;
    for (const auto &slot : *known)
        names += slot.made;
    QCOMPARE(names.size(), 32);
    QVERIFY(vault::unlock(m_path, u"organizer 2"_s) && vault::unlock(m_path, u"organizer 31"_s)
            && vault::unlock(m_path, m_code));
}

/// Either copy of the header is made the only one that is whole.
void TestVault::aRevokedSecretOpensNeitherCopyOfTheHeader()
{
    const auto intern = vault::addSlot(m_path, vault::SlotKind::Passphrase, u"the intern’s own"_s, 2'000);
    QVERIFY(intern && vault::unlock(m_path, u"the intern’s own"_s));
    QVERIFY(vault::revoke(m_path, intern->made));
    QCOMPARE(vault::revoke(m_path, intern->made).error().id, u"no-slot"_s);
    const QByteArray whole = bytesOf(m_path);
    for (int copy = 0; copy < 2; ++copy) {
        QByteArray half = whole;
        half[copy * headerCopy + 100] = char(~half[copy * headerCopy + 100]);
        overwrite(m_path, half);
        QCOMPARE(vault::unlock(m_path, u"the intern’s own"_s).error().id, u"wrong-passphrase"_s);
        QVERIFY(vault::unlock(m_path, passphrase));
    }
}

void TestVault::aReplacedSecretOpensNeitherCopyOfTheHeader()
{
    const auto before = vault::slotsOf(m_path);
    QVERIFY(vault::replaceSlot(m_path, m_key.slot.made, u"a better one"_s));
    QCOMPARE(*vault::slotsOf(m_path), *before); // its name stays, which its owner's account knows
    const QByteArray whole = bytesOf(m_path);
    for (int copy = 0; copy < 2; ++copy) {
        QByteArray half = whole;
        half[copy * headerCopy + 2000] = char(~half[copy * headerCopy + 2000]);
        overwrite(m_path, half);
        QVERIFY(!vault::unlock(m_path, passphrase));
        QVERIFY(vault::unlock(m_path, u"a better one"_s));
        QVERIFY(vault::unlock(m_path, m_code));
    }
}

void TestVault::nothingOfARevokedSlotIsLeft()
{
    const auto added = vault::addSlot(m_path, vault::SlotKind::Passphrase, u"the intern’s own"_s, 2'000);
    const auto slotIn = [](const QByteArray &file, int copy, int slot) {
        return file.sliced(copy * headerCopy + 88 + slot * 88, 88);
    };
    const QByteArray first = bytesOf(m_path);
    QVERIFY(vault::replaceSlot(m_path, added->made, u"another one"_s));
    const QByteArray second = bytesOf(m_path);
    for (int copy = 0; copy < 2; ++copy)
        QVERIFY(!second.contains(slotIn(first, copy, 2).sliced(16, 24))
                && !second.contains(slotIn(first, copy, 2).sliced(40)));
    QVERIFY(vault::revoke(m_path, added->made));
    for (int copy = 0; copy < 2; ++copy)
        QCOMPARE(slotIn(bytesOf(m_path), copy, 2), QByteArray(88, '\0'));
}

/// Power fails between the two writes: the older copy still has the slot.
void TestVault::aRevocationThatWasCutOffIsFinishedByTheNextEdit()
{
    const auto intern = vault::addSlot(m_path, vault::SlotKind::Passphrase, u"the intern’s own"_s, 2'000);
    const QByteArray before = bytesOf(m_path);
    QVERIFY(vault::revoke(m_path, intern->made));
    const QByteArray after = bytesOf(m_path);
    const bool isSecondNewer =
        qFromLittleEndian<quint64>(after.constData() + headerCopy + 48) > qFromLittleEndian<quint64>(after.constData() + 48);
    const QByteArray cut = isSecondNewer ? before.first(headerCopy) + after.sliced(headerCopy)
                                         : after.first(headerCopy) + before.sliced(headerCopy);
    overwrite(m_path, cut);
    QCOMPARE(vault::unlock(m_path, u"the intern’s own"_s).error().id, u"wrong-passphrase"_s); // the newer copy counts
    QCOMPARE(vault::revoke(m_path, intern->made).error().id, u"no-slot"_s);
    const QByteArray mended = bytesOf(m_path);
    for (int copy = 0; copy < 2; ++copy) {
        QByteArray half = mended;
        half[copy * headerCopy + 100] = char(~half[copy * headerCopy + 100]);
        overwrite(m_path, half);
        QCOMPARE(vault::unlock(m_path, u"the intern’s own"_s).error().id, u"wrong-passphrase"_s);
        QVERIFY(vault::unlock(m_path, passphrase));
    }
}

/// Five words may have just as many letters as a code, and their end may even fit.
void TestVault::aPassphraseThatLooksLikeACodeOpensItToo()
{
    const QString words = m_code.toLower().replace(u'-', u' ');
    const auto prepared = vault::prepare(words, RecoveryCode::make(), 1'000, cheap);
    overwrite(m_path, {});
    QVERIFY(vault::begin(m_path, *prepared));
    QCOMPARE(vault::unlock(m_path, words)->slot.kind, vault::SlotKind::Passphrase);
    QVERIFY(vault::addSlot(m_path, vault::SlotKind::Passphrase, u"brown picket walks tired banners"_s, 2'000));
    QVERIFY(vault::unlock(m_path, u"brown picket walks tired banners"_s));
}

/// The id of a file is no secret.
void TestVault::aFileThatClaimsToBeAnotherDisturbsNobody()
{
    fill();
    const QString other = m_folder->filePath(u"other.rnf"_s);
    const auto stranger = vault::prepare(u"of a stranger"_s, RecoveryCode::make(), 1'000, cheap);
    QByteArray header = stranger->header.first(headerCopy);
    header.replace(32, 16, bytesOf(m_path).sliced(32, 16));
    const QByteArray key = keyByThePage(stranger->header, u"of a stranger"_s);
    crypto_generichash(reinterpret_cast<unsigned char *>(header.data()) + 4032, 32,
                       reinterpret_cast<const unsigned char *>(header.constData()), 4032,
                       reinterpret_cast<const unsigned char *>(key.constData()), 32);
    crypto_generichash(reinterpret_cast<unsigned char *>(header.data()) + 4064, 32,
                       reinterpret_cast<const unsigned char *>(header.constData()), 4064, nullptr, 0);
    overwrite(other, header + header);
    {
        const auto both = vault::unlock(other, u"of a stranger"_s);
        QVERIFY(both && vault::isKeyOf(*both, other) && !vault::isKeyOf(*both, m_path));
        QCOMPARE(VaultHandle(m_path).one(u"SELECT count(*) FROM card"_s), u"2000"_s);
        QCOMPARE(VaultHandle(other).code(), SQLITE_OK);
        QVERIFY(vault::addSlot(m_path, vault::SlotKind::Passphrase, u"meanwhile"_s, 2'000));
    }
    QCOMPARE(VaultHandle(m_path).one(u"SELECT count(*) FROM card"_s), u"2000"_s);
}

void TestVault::theLastSecretStays()
{
    QVERIFY(vault::revoke(m_path, vault::slotsOf(m_path)->last().made));
    const auto last = vault::revoke(m_path, m_key.slot.made);
    QVERIFY(!last);
    QCOMPARE(last.error().id, u"last-slot"_s);
    QVERIFY(vault::unlock(m_path, passphrase));
}

/// Power fails while a copy of the header is written: at any block the file opens with what was true before or after.
void TestVault::aTornHeaderLosesNothing()
{
    constexpr int block = 512;
    const QByteArray before = bytesOf(m_path);
    QVERIFY(vault::addSlot(m_path, vault::SlotKind::Passphrase, u"the second"_s, 2'000));
    const QByteArray after = bytesOf(m_path);
    int differing = 0;
    for (int cut = 0; cut <= dataBegin; cut += block) {
        const QByteArray torn = after.first(cut) + before.sliced(cut);
        overwrite(m_path, torn);
        QVERIFY(vault::isVault(m_path));
        QVERIFY2(vault::unlock(m_path, passphrase), qPrintable(QString::number(cut)));
        differing += torn != before && torn != after;
    }
    QVERIFY(differing > 5);
    // A copy that is gone altogether, as with a bad sector.
    for (int copy = 0; copy < 2; ++copy) {
        QByteArray half = after;
        half.replace(copy * headerCopy, headerCopy, QByteArray(headerCopy, '\0'));
        overwrite(m_path, half);
        QVERIFY(vault::isVault(m_path));
        QVERIFY(vault::unlock(m_path, passphrase));
        QVERIFY(vault::addSlot(m_path, vault::SlotKind::Passphrase, u"the third"_s, 3'000)); // and mends it
        QVERIFY(vault::unlock(m_path, u"the third"_s));
    }
    overwrite(m_path, QByteArray(headerCopy, '\0') + QByteArray(headerCopy, '\0'));
    QCOMPARE(vault::unlock(m_path, passphrase).error().id, u"damaged"_s);
}

/// The file as it is, but for a header that `change` altered, with a sum that fits.
QByteArray TestVault::headerWith(const std::function<void(QByteArray &)> &change)
{
    QByteArray header = bytesOf(m_path).sliced(headerCopy, headerCopy);
    change(header);
    crypto_generichash(reinterpret_cast<unsigned char *>(header.data()) + 4064, 32,
                       reinterpret_cast<const unsigned char *>(header.constData()), 4064, nullptr, 0);
    return header + header + bytesOf(m_path).sliced(dataBegin);
}

void TestVault::aHeaderThatWasTamperedWithIsRefused()
{
    fill();
    const QByteArray whole = bytesOf(m_path);
    const auto slotOff = [](QByteArray &header) { header.replace(88 + 88, 88, QByteArray(88, '\0')); };
    overwrite(m_path, headerWith(slotOff));
    QCOMPARE(vault::unlock(m_path, passphrase).error().id, u"damaged"_s);
    QCOMPARE(VaultHandle(m_path).code(), SQLITE_CANTOPEN); // although its key is alive
    overwrite(m_path, whole);
    overwrite(m_path, headerWith([](QByteArray &header) { header[16] = 2; }));
    QCOMPARE(vault::unlock(m_path, passphrase).error().id, u"newer"_s);
    overwrite(m_path, whole);
    overwrite(m_path, headerWith([](QByteArray &header) { header[88 + 8] = char(header[88 + 8] + 1); }));
    QCOMPARE(vault::unlock(m_path, passphrase).error().id, u"wrong-passphrase"_s); // its slot is no longer what was wrapped
}

void TestVault::aCostThatNoComputerBearsIsRefusedBeforeHashing()
{
    const QByteArray whole = bytesOf(m_path);
    for (const auto &[at, value] :
         {std::pair(72, quint64(65)), {72, quint64(0)}, {80, (quint64(4) << 30) + 1}, {80, quint64(8191)}}) {
        overwrite(m_path, whole);
        overwrite(m_path,
                  headerWith([at = at, value = value](QByteArray &header) { qToLittleEndian(value, header.data() + at); }));
        QCOMPARE(vault::unlock(m_path, passphrase).error().id, u"damaged"_s);
    }
}

/// All 32,768 bits of a page, but for the 32 that are not used.
void TestVault::anyFlippedBitOfAPageIsSeen()
{
    fill(u"DELETE"_s);
    const QByteArray whole = bytesOf(m_path);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    constexpr int unusedAt = pageBytes - 4, step = 37; // coprime to 8, so that every place of a bit comes
    for (int bit = 0; bit < unusedAt * 8; bit += step) {
        const qint64 at = dataBegin + 2 * pageBytes + bit / 8;
        file.seek(at);
        file.write(QByteArray(1, char(whole[at] ^ (1 << bit % 8))));
        file.flush();
        QCOMPARE(VaultHandle(m_path).one(u"SELECT sum(length(text)) FROM card"_s), u"error %1"_s.arg(SQLITE_IOERR_DATA));
        file.seek(at);
        file.write(whole.sliced(at, 1));
        file.flush();
    }
    file.close();
    QCOMPARE(VaultHandle(m_path).one(u"PRAGMA integrity_check"_s), u"ok"_s);
}

/// Somebody writes the old way, page by page into the file; the header is not theirs to change meanwhile.
void TestVault::aWriterKeepsSlotsFromBeingEdited()
{
    fill(u"DELETE"_s);
    VaultHandle writer(m_path);
    QCOMPARE(writer.exec(u"BEGIN IMMEDIATE"_s), SQLITE_OK);
    const QByteArray before = bytesOf(m_path);
    QCOMPARE(vault::addSlot(m_path, vault::SlotKind::Passphrase, u"meanwhile"_s, 2'000).error().id, u"other-program"_s);
    QCOMPARE(bytesOf(m_path), before);
    QCOMPARE(writer.exec(u"ROLLBACK"_s), SQLITE_OK);
    QVERIFY(vault::addSlot(m_path, vault::SlotKind::Passphrase, u"meanwhile"_s, 2'000));
}

/// Power fails while page 1 is written. SQLite looks at it before it plays back what the crash left.
void TestVault::aTornFirstPageIsMendedByWhatACrashLeft()
{
    for (const auto &mode : {u"DELETE"_s, u"WAL"_s}) {
        init();
        fill(mode);
        VaultHandle file(m_path);
        QCOMPARE(
            file.exec(mode == "WAL"_L1
                          ? u"PRAGMA wal_autocheckpoint=0; CREATE TABLE other (x); UPDATE card SET text = text || 'x'"_s
                          : u"PRAGMA cache_size=4; BEGIN; CREATE TABLE other (x); UPDATE card SET text = text || 'x'"_s),
            SQLITE_OK);
        const QString left = m_folder->filePath(u"left.rnf"_s), log = mode == "WAL"_L1 ? u"-wal"_s : u"-journal"_s;
        QByteArray torn = bytesOf(m_path);
        for (int at = dataBegin; at < dataBegin + 512; ++at)
            torn[at] = char(torn[at] ^ 0x5a);
        overwrite(left, torn);
        overwrite(left + log, bytesOf(m_path + log));
        VaultHandle next(left);
        QCOMPARE(next.one(u"SELECT count(*) FROM card"_s), u"2000"_s);
        QCOMPARE(next.one(u"PRAGMA integrity_check"_s), u"ok"_s);
    }
}

void TestVault::aJournalThatWasCutAnywhereIsNoDanger()
{
    fill(u"DELETE"_s);
    VaultHandle file(m_path);
    file.exec(u"PRAGMA cache_size=4; BEGIN; UPDATE card SET text = 'other'"_s);
    const QByteArray journal = bytesOf(m_path + u"-journal"_s), main = bytesOf(m_path);
    const QString left = m_folder->filePath(u"left.rnf"_s);
    for (qsizetype cut = 500; cut < qMin<qsizetype>(journal.size(), 6000); cut += 97) {
        overwrite(left, main);
        overwrite(left + u"-journal"_s, journal.first(cut));
        VaultHandle next(left);
        next.one(
            u"SELECT count(*) FROM card"_s); // whatever it says: nothing is read or written beside the memory that is asked for
    }
}

void TestVault::filesAnswerAsSqliteExpects()
{
    fill(u"DELETE"_s);
    VaultHandle handle(m_path);
    QCOMPARE(handle.one(u"SELECT count(*) FROM card"_s), u"2000"_s);
    sqlite3_file *file = nullptr;
    sqlite3_file_control(handle.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    const auto *methods = file->pMethods;
    QCOMPARE(methods->iVersion, 2);
    sqlite3_int64 size = 0;
    QCOMPARE(methods->xFileSize(file, &size), SQLITE_OK);
    QCOMPARE(size, QFileInfo(m_path).size() - dataBegin);
    QByteArray page(pageBytes, 'x');
    QCOMPARE(methods->xRead(file, page.data(), pageBytes, size), SQLITE_IOERR_SHORT_READ);
    QCOMPARE(page, QByteArray(pageBytes, '\0'));
    QCOMPARE(methods->xRead(file, page.data(), 16, 0), SQLITE_OK);
    QCOMPARE(page.first(16), QByteArray("SQLite format 3\0", 16));
    QVERIFY(methods->xWrite(file, page.constData(), 100, 0) != SQLITE_OK);         // no whole page
    QVERIFY(methods->xWrite(file, page.constData(), pageBytes, 512) != SQLITE_OK); // between two
    QCOMPARE(methods->xDeviceCharacteristics(file)
                 & ~(SQLITE_IOCAP_POWERSAFE_OVERWRITE | SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN | SQLITE_IOCAP_IMMUTABLE),
             0);
    sqlite3_int64 mapped = 1 << 20;
    QCOMPARE(methods->xFileControl(file, SQLITE_FCNTL_MMAP_SIZE, &mapped), SQLITE_OK);
    QCOMPARE(mapped, 0);
    // What was made longer and is not written yet reads as zeros; other bytes there do not pass.
    QCOMPARE(methods->xTruncate(file, size + pageBytes), SQLITE_OK);
    QCOMPARE(QFileInfo(m_path).size(), size + pageBytes + dataBegin);
    QCOMPARE(methods->xRead(file, page.data(), pageBytes, size), SQLITE_OK);
    QCOMPARE(page, QByteArray(pageBytes, '\0'));
    QCOMPARE(methods->xTruncate(file, size), SQLITE_OK);
    sqlite3_vfs *vfs = sqlite3_vfs_find(vault::vfsName);
    QByteArray memory(vfs->szOsFile, '\0');
    int flags = 0;
    QCOMPARE(vfs->xOpen(vfs, "some-super-journal", reinterpret_cast<sqlite3_file *>(memory.data()),
                        SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, &flags),
             SQLITE_CANTOPEN);
    const QString missing = m_folder->filePath(u"missing.rnf"_s);
    QCOMPARE(VaultHandle(missing, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE).code(), SQLITE_CANTOPEN);
    QVERIFY(!QFile::exists(missing));
}

void TestVault::whatIsPlainIsNotTakenForSealed()
{
    const QString plain = m_folder->filePath(u"plain.db"_s);
    sqlite3 *handle = nullptr;
    sqlite3_open(plain.toUtf8().constData(), &handle);
    sqlite3_exec(handle, "CREATE TABLE card (text TEXT)", nullptr, nullptr, nullptr);
    QVERIFY(!vault::isSealed(handle, plain));
    QVERIFY(!vault::isSealed(handle, m_path)); // another file than the one that is open
    sqlite3_close(handle);
    fill();
    VaultHandle file(m_path);
    QVERIFY(vault::isSealed(file.handle(), m_path));
    QVERIFY(!vault::isSealed(file.handle(), plain));
    QCOMPARE(vault::look(plain), vault::Look::Plain);
    QCOMPARE(vault::look(m_folder->filePath(u"missing"_s)), vault::Look::Plain);
    QCOMPARE(vault::look(m_path), vault::Look::Encrypted);
}

void TestVault::pagesThatChangedPlacesAreSeen()
{
    fill(u"DELETE"_s);
    QByteArray bytes = bytesOf(m_path);
    const QByteArray third = bytes.sliced(dataBegin + 2 * pageBytes, pageBytes);
    bytes.replace(dataBegin + 2 * pageBytes, pageBytes, bytes.sliced(dataBegin + 3 * pageBytes, pageBytes));
    bytes.replace(dataBegin + 3 * pageBytes, pageBytes, third);
    overwrite(m_path, bytes);
    QCOMPARE(VaultHandle(m_path).one(u"SELECT sum(length(text)) FROM card"_s), u"error %1"_s.arg(SQLITE_IOERR_DATA));
}

void TestVault::aReaderSeesWhatAWriterCommits()
{
    fill();
    VaultHandle writer(m_path), reader(m_path, SQLITE_OPEN_READONLY);
    QCOMPARE(reader.one(u"SELECT count(*) FROM card"_s), u"2000"_s);
    QCOMPARE(reader.exec(u"BEGIN; SELECT 1 FROM card"_s), SQLITE_OK);
    QCOMPARE(writer.exec(u"DELETE FROM card WHERE id > 10"_s), SQLITE_OK);
    QCOMPARE(reader.one(u"SELECT count(*) FROM card"_s), u"2000"_s);
    reader.exec(u"ROLLBACK"_s);
    QCOMPARE(reader.one(u"SELECT count(*) FROM card"_s), u"10"_s);
    QCOMPARE(writer.one(u"PRAGMA wal_checkpoint(TRUNCATE)"_s), u"0"_s);
    QCOMPARE(reader.one(u"SELECT count(*) FROM card"_s), u"10"_s);
    QCOMPARE(writer.exec(u"VACUUM"_s), SQLITE_OK);
    QCOMPARE(reader.one(u"PRAGMA integrity_check"_s), u"ok"_s);
}

void TestVault::editingSlotsKeepsTheLocksOfSqlite()
{
    fill(u"DELETE"_s);
    VaultHandle reader(m_path);
    sqlite3_stmt *reading = nullptr;
    sqlite3_prepare_v2(reader.handle(), "SELECT id FROM card", -1, &reading, nullptr);
    QCOMPARE(sqlite3_step(reading), SQLITE_ROW);
    QVERIFY(isReadLocked(m_path));
    const auto added = vault::addSlot(m_path, vault::SlotKind::Passphrase, u"meanwhile"_s, 2'000);
    QVERIFY(added);
    QVERIFY(vault::isVault(m_path) && vault::unlock(m_path, u"meanwhile"_s) && vault::revoke(m_path, added->made));
    QVERIFY(isReadLocked(m_path));
    sqlite3_finalize(reading);
    QVERIFY(!isReadLocked(m_path));
}

void TestVault::anotherPageSizeIsRefused()
{
    VaultHandle file(m_path);
    QVERIFY(file.exec(u"PRAGMA page_size=8192"_s) != SQLITE_OK);
    QCOMPARE(file.exec(u"PRAGMA page_size=4096"_s), SQLITE_OK);
}

void TestVault::aPageWithoutRoomForItsSealIsNotWritten()
{
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open_v2(m_path.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE, vault::vfsName), SQLITE_OK);
    QVERIFY(sqlite3_exec(handle, "CREATE TABLE card (id INTEGER PRIMARY KEY)", nullptr, nullptr, nullptr) != SQLITE_OK);
    sqlite3_close(handle);
    QVERIFY(!bytesOf(m_path).contains("CREATE TABLE"));
}

void TestVault::theWorkOfARolledBackTransactionIsGone()
{
    for (const auto &mode : {u"DELETE"_s, u"WAL"_s}) {
        init();
        fill(mode);
        VaultHandle file(m_path);
        QCOMPARE(
            file.exec(u"PRAGMA cache_size=4; BEGIN; UPDATE card SET text = 'other'; DELETE FROM card WHERE id < 1000"_s),
            SQLITE_OK);
        QCOMPARE(file.exec(u"ROLLBACK"_s), SQLITE_OK);
        QCOMPARE(file.one(u"SELECT count(*) FROM card WHERE text LIKE '%Huerta%'"_s), u"2000"_s);
        QCOMPARE(file.one(u"PRAGMA integrity_check"_s), u"ok"_s);
    }
}

/// A program that dies in the middle of a transaction leaves a journal behind; the next one plays it back.
void TestVault::journalsThatAreReadBackGiveWhatWasWritten()
{
    for (const auto &mode : {u"DELETE"_s, u"TRUNCATE"_s, u"PERSIST"_s, u"WAL"_s}) {
        init();
        fill(mode);
        const QString left = m_folder->filePath(u"left.rnf"_s);
        {
            VaultHandle file(m_path);
            file.exec(u"PRAGMA journal_mode=%1"_s.arg(mode));
            QCOMPARE(
                file.exec(u"PRAGMA cache_size=4; PRAGMA synchronous=FULL; BEGIN; UPDATE card SET text = id || ' other'"_s),
                SQLITE_OK);
            for (const auto *ending : {"", "-wal", "-journal"}) {
                QFile::remove(left + QLatin1String(ending));
                QFile::copy(m_path + QLatin1String(ending), left + QLatin1String(ending));
            }
        }
        QVERIFY(bytesOf(left + (mode == "WAL"_L1 ? u"-wal"_s : u"-journal"_s)).size() > 10 * pageBytes);
        VaultHandle next(left);
        QCOMPARE(next.one(u"SELECT count(*) FROM card WHERE text LIKE '%Huerta%'"_s), u"2000"_s);
        QCOMPARE(next.one(u"PRAGMA integrity_check"_s), u"ok"_s);
    }
}

void TestVault::aCopyIsSealedLikeTheOriginal()
{
    fill();
    const QString copy = m_folder->filePath(u"copy.rnf"_s);
    overwrite(copy, {});
    QVERIFY(vault::copyHeader(m_path, copy));
    VaultHandle file(m_path, SQLITE_OPEN_READONLY);
    QCOMPARE(file.exec(u"VACUUM INTO '%1'"_s.arg(copy)), SQLITE_OK);
    QVERIFY(!bytesOf(copy).contains("Huerta"));
    VaultHandle copied(copy);
    QCOMPARE(copied.one(u"SELECT count(*) FROM card"_s), u"2000"_s);
    QCOMPARE(copied.one(u"PRAGMA integrity_check"_s), u"ok"_s);
    QVERIFY(vault::isSealed(copied.handle(), copy));
    QVERIFY(vault::unlock(copy, m_code));
}

RNF_TEST(TestVault)
#include "tst_vault.moc"
