#include "accounts/AccountClosing.h"
#include "accounts/AccountKeys.h"
#include "accounts/RecoverySheet.h"
#include "base/RecoveryCode.h"
#include "forget/Forgetting.h"
#include "storage/WorkspaceCipher.h"
#include "storage/sqlite/vault.h"
#include "support/ProgramRun.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"
#include "workspace/Backups.h"
#include "workspace/DemoWorkspace.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace rnf;
using namespace Qt::StringLiterals;

namespace {

const QString sharedSecret = u"night shift on the loading dock"_s;

using FileKey = std::shared_ptr<const vault::Opened>;

QByteArray wholeFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// UTF-8 as SQLite writes it; and as Qt would, had somebody put it there in haste.
bool says(const QByteArray &bytes, const QString &text)
{
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    return bytes.contains(text.toUtf8()) || bytes.contains(wide);
}

/// Names, numbers, addresses and what was said of people.
QStringList tellingTexts(Workspace &workspace)
{
    QStringList texts{workspace.organization()};
    const Session session = workspace.firstSession();
    for (const auto &id : workspace.people().firstIds(session, {}, 100)) {
        const auto person = workspace.people().find(session, id);
        if (person && !person->familyName.isEmpty())
            texts += person->familyName;
    }
    return texts;
}

} // namespace

/// A workspace that opens with passphrases only.
class TestEncryption : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void itOpensWithItsPassphraseAndSaysWhoItIs();
    void theRecoveryCodeOpensItForAnOrganizer();
    void aStolenCopyOfTheSampleShowsNothingButSizes();
    void aBackupIsSealedAndOpensWithThePassphraseOfItsDay();
    void aPlainWorkspaceIsEncryptedInItsPlace();
    void anEncryptedOneIsMadePlainAgain();
    void whatCannotBeConvertedStaysAsItWas();
    void eachAccountHasAPassphraseThatSaysWhoItIs();
    void aClosedAccountsPassphraseOpensNothing();
    void aForgottenPersonsPassphraseOpensNothing();
    void aPassphraseOfNobodyEndsWhenSomebodyIsLetIn();
    void aClosedAccountIsOpenedByANewPassphrase();
    void aNameThatIsTakenMeanwhileGetsNoPassphrase();
    void aPassphraseThatIsGivenAnewReplacesTheOldOne();
    void aLostPassphraseIsReplacedByTheCodeFromPaper();
    void aNewCodeMakesTheOldSheetWorthless();
    void internsManageNobodysPassphrase();
    void commandsMakeAndOpenIt();
    void commandsSayWhatIsPlain();
    void theSheetHoldsTheCodeAndNoName();

private:
    Workspace::Options options(const FileKey &key) const;
    void fill(const FileKey &key);
    /// An account for somebody who is here, and a passphrase that opens the file.
    static AccountId addIntern(Workspace &workspace, const QString &passphrase);
    /// By who comes first in it.
    Result<> encryptFile(const FileKey &key);
    /// Somebody's session, by what they type; nobody's where it opens nothing.
    Session sessionBy(const QString &secret);

    FileKey m_key; ///< of one file; each test has its own folder
    QString m_code;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestEncryption::initTestCase()
{
    m_code = RecoveryCode::make();
    m_key = TestWorkspace::newKey(sharedSecret, m_code);
}

void TestEncryption::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"office.rnf"_s);
}

Workspace::Options TestEncryption::options(const FileKey &key) const
{
    auto options = TestWorkspace::options();
    options.key = key;
    return options;
}

void TestEncryption::fill(const FileKey &key)
{
    auto made = Workspace::create(m_path, TestWorkspace::setup(), options(key));
    QVERIFY(made);
    const Session session = (*made)->firstSession();
    Person person;
    person.givenName = u"Dolores"_s;
    person.familyName = u"Canarywood"_s;
    QVERIFY((*made)->people().add(session, person));
}

AccountId TestEncryption::addIntern(Workspace &workspace, const QString &passphrase)
{
    const Session session = workspace.firstSession();
    const auto intern =
        workspace.accounts().add(session, u"Dolores"_s, Role::Intern, workspace.people().firstIds(session, {}, 1).first());
    return intern && AccountKeys(workspace.store()).give(session, intern->id, passphrase) ? intern->id : AccountId();
}

void TestEncryption::itOpensWithItsPassphraseAndSaysWhoItIs()
{
    fill(m_key);
    const auto locked = Workspace::open(m_path, TestWorkspace::options());
    QVERIFY(!locked);
    QCOMPARE(locked.error().id, u"locked"_s);
    QCOMPARE(Workspace::unlock(m_path, u"something else"_s).error().id, u"wrong-passphrase"_s);
    const auto key = Workspace::unlock(m_path, sharedSecret);
    QVERIFY(key);
    const auto opened = Workspace::open(m_path, options(*key));
    QVERIFY(opened);
    QVERIFY((*opened)->isEncrypted() && !(*opened)->isByRecovery());
    QCOMPARE((*opened)->firstSession().name, u"Ana"_s);
    QCOMPARE((*opened)->people().count((*opened)->firstSession()), 1);
    QVERIFY((*opened)->check((*opened)->firstSession())->isEmpty());
}

void TestEncryption::theRecoveryCodeOpensItForAnOrganizer()
{
    fill(m_key);
    const auto key = Workspace::unlock(m_path, m_code.toLower().replace(u'-', u' '));
    QVERIFY(key);
    const auto opened = Workspace::open(m_path, options(*key));
    QVERIFY(opened);
    QVERIFY((*opened)->isByRecovery());
    QCOMPARE((*opened)->firstSession().role, Role::Organizer);
    QVERIFY((*opened)->admit());
}

/// While it is open, with its log beside it, and closed.
void TestEncryption::aStolenCopyOfTheSampleShowsNothingButSizes()
{
    QStringList texts;
    {
        const auto made = createDemoWorkspace(m_path, options(m_key));
        QVERIFY(made);
        texts = tellingTexts(**made);
        QVERIFY(texts.size() > 50);
        Task task;
        task.title = u"Call Canarywood back"_s;
        QVERIFY((*made)->tasks().add((*made)->firstSession(), task));
        texts += task.title;
        QVERIFY(!wholeFile(m_path + u"-wal"_s).isEmpty());
        for (const auto *ending : {"", "-wal", "-shm"}) {
            const QByteArray bytes = wholeFile(m_path + QLatin1String(ending));
            for (const auto &text : texts)
                QVERIFY2(!says(bytes, text), qPrintable(text));
            QVERIFY(!bytes.contains("CREATE TABLE"));
        }
    }
    const QByteArray bytes = wholeFile(m_path);
    for (const auto &text : texts)
        QVERIFY2(!says(bytes, text), qPrintable(text));
    QVERIFY(!bytes.contains("CREATE TABLE"));
    // The control: the same in a plain file.
    const QString plain = m_folder->filePath(u"plain.rnf"_s);
    QVERIFY(createDemoWorkspace(plain, TestWorkspace::options()));
    QVERIFY(says(wholeFile(plain), texts.first()) && wholeFile(plain).contains("CREATE TABLE"));
}

void TestEncryption::aBackupIsSealedAndOpensWithThePassphraseOfItsDay()
{
    fill(m_key);
    const QString backup = m_folder->filePath(u"copy.rnfbackup"_s), restored = m_folder->filePath(u"restored.rnf"_s);
    {
        const auto opened = Workspace::open(m_path, options(m_key));
        const auto info = (*opened)->backups().writeTo((*opened)->firstSession(), backup);
        QVERIFY(info && info->isEncrypted);
    }
    QVERIFY(!says(wholeFile(backup), u"Canarywood"_s));
    QVERIFY(readBackupInfo(backup)->isEncrypted);
    QCOMPARE(restoreBackup(backup, restored, u"another"_s).error().id, u"wrong-passphrase"_s);
    QVERIFY(!QFile::exists(restored));
    QVERIFY(restoreBackup(backup, restored, m_code));
    QVERIFY(!says(wholeFile(restored), u"Canarywood"_s));
    const auto key = Workspace::unlock(restored, sharedSecret);
    QVERIFY(key);
    const auto opened = Workspace::open(restored, options(*key));
    QCOMPARE((*opened)->people().count((*opened)->firstSession()), 1);
}

void TestEncryption::aPlainWorkspaceIsEncryptedInItsPlace()
{
    fill(nullptr);
    QVERIFY(says(wholeFile(m_path), u"Canarywood"_s));
    QVERIFY(!WorkspaceCipher::isEncrypted(m_path));
    const auto key = Workspace::newKey(sharedSecret, m_code);
    QVERIFY(key && encryptFile(*key));
    QVERIFY(WorkspaceCipher::isEncrypted(m_path));
    QVERIFY(!says(wholeFile(m_path), u"Canarywood"_s));
    QCOMPARE(QFileInfo(m_path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto opened = Workspace::open(m_path, options(*key));
    QVERIFY(opened);
    QCOMPARE((*opened)->firstSession().name, u"Ana"_s);
    QVERIFY((*opened)->check((*opened)->firstSession())->isEmpty());
    QCOMPARE(QDir(m_folder->path()).entryList({u"*.part*"_s}), QStringList());
}

void TestEncryption::anEncryptedOneIsMadePlainAgain()
{
    fill(m_key);
    const QString copy = m_folder->filePath(u"for others.rnf"_s);
    QVERIFY(WorkspaceCipher::decryptTo(m_path, copy));
    QCOMPARE(WorkspaceCipher::decryptTo(m_path, copy).error().id, u"exists"_s);
    QVERIFY(says(wholeFile(copy), u"Canarywood"_s));
    QVERIFY(WorkspaceCipher::isEncrypted(m_path));
    QVERIFY(WorkspaceCipher::decrypt(m_path, u"Ana"_s));
    QVERIFY(says(wholeFile(m_path), u"Canarywood"_s));
    for (const auto &path : {copy, m_path}) {
        const auto opened = Workspace::open(path, TestWorkspace::options());
        QVERIFY(opened);
        QVERIFY((*opened)->check((*opened)->firstSession())->isEmpty());
        QCOMPARE((*opened)->firstSession().name, u"Ana"_s);
    }
    // And once more: a plain file that was encrypted before.
    const auto key = TestWorkspace::newKey(sharedSecret, m_code);
    QVERIFY(encryptFile(key));
    QVERIFY(Workspace::open(m_path, options(key)));
}

void TestEncryption::whatCannotBeConvertedStaysAsItWas()
{
    fill(nullptr);
    const QByteArray before = wholeFile(m_path);
    const auto key = TestWorkspace::newKey(sharedSecret, m_code);
    {
        const auto somebody = Workspace::open(m_path, TestWorkspace::options());
        QCOMPARE(WorkspaceCipher::encrypt(m_path, *key, u"Luis"_s).error().id, u"in-use"_s);
    }
    // A folder stands where the copy is to be made.
    QVERIFY(QDir(m_folder->path()).mkpath(u"office.rnf.part/inside"_s));
    QCOMPARE(WorkspaceCipher::encrypt(m_path, *key, u"Luis"_s).error().id, u"cannot-write"_s);
    QVERIFY(Workspace::open(m_path, TestWorkspace::options()));
    QVERIFY(says(wholeFile(m_path), u"Canarywood"_s) && !before.isEmpty());
}

Result<> TestEncryption::encryptFile(const FileKey &key)
{
    const Session session = (*Workspace::open(m_path, TestWorkspace::options()))->firstSession();
    return Workspace::encrypt(m_path, TestWorkspace::options(), key, session);
}

Session TestEncryption::sessionBy(const QString &secret)
{
    const auto key = Workspace::unlock(m_path, secret);
    if (!key)
        return {};
    const auto opened = Workspace::open(m_path, options(*key));
    return opened && (*opened)->admit() ? (*opened)->firstSession() : Session();
}

void TestEncryption::eachAccountHasAPassphraseThatSaysWhoItIs()
{
    fill(m_key);
    {
        const auto opened = Workspace::open(m_path, options(m_key));
        const Session ana = (*opened)->firstSession();
        const auto luis = (*opened)->accounts().add(ana, u"Luis"_s, Role::Organizer);
        QVERIFY(luis);
        AccountKeys keys((*opened)->store());
        QVERIFY(keys.give(ana, luis->id, u"Luis has his own words"_s));
        QVERIFY(keys.opens(luis->id, u"Luis has his own words"_s));
        QCOMPARE(keys.opens(luis->id, sharedSecret).error().id, u"wrong-passphrase"_s);
        QCOMPARE(keys.opens(ana.account, u"Luis has his own words"_s).error().id, u"wrong-passphrase"_s);
        QCOMPARE(keys.change(luis->session(), sharedSecret, u"taken over"_s).error().id, u"wrong-passphrase"_s);
        QVERIFY(keys.change(luis->session(), u"Luis has his own words"_s, u"Luis has better words"_s));
    }
    QCOMPARE(sessionBy(u"Luis has better words"_s).name, u"Luis"_s);
    QCOMPARE(sessionBy(u"Luis has his own words"_s).name, QString());
    QCOMPARE(sessionBy(sharedSecret).name, u"Ana"_s);
}

void TestEncryption::aClosedAccountsPassphraseOpensNothing()
{
    fill(m_key);
    {
        const auto opened = Workspace::open(m_path, options(m_key));
        const Session ana = (*opened)->firstSession();
        const AccountId intern = addIntern(**opened, u"the intern’s four words"_s);
        AccountKeys keys((*opened)->store());
        QCOMPARE(keys.revoke(ana, ana.account).error().id, u"own"_s);
        QVERIFY(keys.revoke(ana, intern));
        QCOMPARE(keys.opens(intern, u"the intern’s four words"_s).error().id, u"wrong-passphrase"_s);
    }
    QCOMPARE(Workspace::unlock(m_path, u"the intern’s four words"_s).error().id, u"wrong-passphrase"_s);
    QCOMPARE(sessionBy(sharedSecret).name, u"Ana"_s);
}

/// As a program leaves it that is killed between the header and the history.
void TestEncryption::aPassphraseOfNobodyEndsWhenSomebodyIsLetIn()
{
    fill(m_key);
    {
        const auto opened = Workspace::open(m_path, options(m_key));
        QVERIFY(opened);
        QVERIFY(vault::addSlot(m_path, vault::SlotKind::Passphrase, u"four words of nobody"_s, 12'345));
    }
    {
        const auto stranger = Workspace::unlock(m_path, u"four words of nobody"_s);
        QVERIFY(stranger);
        const auto opened = Workspace::open(m_path, options(*stranger));
        QVERIFY(opened);
        QCOMPARE((*opened)->admit().error().id, u"no-account"_s);
    }
    QVERIFY(Workspace::unlock(m_path, u"four words of nobody"_s)); // nothing ends for a stranger
    {
        const auto opened = Workspace::open(m_path, options(m_key));
        QVERIFY(opened);
        QVERIFY((*opened)->admit());
    }
    QCOMPARE(Workspace::unlock(m_path, u"four words of nobody"_s).error().id, u"wrong-passphrase"_s);
    QCOMPARE(sessionBy(sharedSecret).name, u"Ana"_s);
    QVERIFY(Workspace::unlock(m_path, m_code));
}

void TestEncryption::aForgottenPersonsPassphraseOpensNothing()
{
    fill(m_key);
    {
        const auto opened = Workspace::open(m_path, options(m_key));
        const Session ana = (*opened)->firstSession();
        addIntern(**opened, u"the intern’s four words"_s);
        QVERIFY(Workspace::unlock(m_path, u"the intern’s four words"_s));
        QVERIFY((*opened)->forgetting().run(ana, (*opened)->people().firstIds(ana, {}, 1).first()));
    }
    QCOMPARE(Workspace::unlock(m_path, u"the intern’s four words"_s).error().id, u"wrong-passphrase"_s);
    QCOMPARE(sessionBy(sharedSecret).name, u"Ana"_s);
}

void TestEncryption::aClosedAccountIsOpenedByANewPassphrase()
{
    fill(m_key);
    {
        const auto opened = Workspace::open(m_path, options(m_key));
        const Session ana = (*opened)->firstSession();
        const auto luis = (*opened)->accounts().add(ana, u"Luis"_s, Role::Organizer);
        QVERIFY(AccountKeys((*opened)->store()).give(ana, luis->id, u"Luis has four words"_s));
        AccountClosing closing((*opened)->store());
        QCOMPARE(closing.close(ana, ana.account).error().id, u"own"_s);
        QVERIFY(closing.close(ana, luis->id));
        QCOMPARE(closing.reopen(ana, luis->id).error().id, u"encrypted"_s);
        QVERIFY(AccountKeys((*opened)->store()).give(ana, luis->id, u"quite another four"_s));
    }
    QCOMPARE(Workspace::unlock(m_path, u"Luis has four words"_s).error().id, u"wrong-passphrase"_s);
    QCOMPARE(sessionBy(u"quite another four"_s).name, u"Luis"_s);
}

void TestEncryption::aNameThatIsTakenMeanwhileGetsNoPassphrase()
{
    fill(m_key);
    {
        const auto opened = Workspace::open(m_path, options(m_key));
        const Session ana = (*opened)->firstSession();
        const auto luis = (*opened)->accounts().add(ana, u"Luis"_s, Role::Organizer);
        QVERIFY(AccountClosing((*opened)->store()).close(ana, luis->id));
        QVERIFY((*opened)->accounts().add(ana, u"luis"_s, Role::Organizer));
        const auto given = AccountKeys((*opened)->store()).give(ana, luis->id, u"quite another four"_s);
        QCOMPARE(given.error().id, u"name-taken"_s);
    }
    QCOMPARE(Workspace::unlock(m_path, u"quite another four"_s).error().id, u"wrong-passphrase"_s);
}

void TestEncryption::aPassphraseThatIsGivenAnewReplacesTheOldOne()
{
    fill(m_key);
    {
        const auto opened = Workspace::open(m_path, options(m_key));
        const Session ana = (*opened)->firstSession();
        const auto luis = (*opened)->accounts().add(ana, u"Luis"_s, Role::Organizer);
        AccountKeys keys((*opened)->store());
        QVERIFY(keys.give(ana, luis->id, u"Luis lost these words"_s));
        QVERIFY(keys.give(ana, luis->id, u"quite another four"_s));
    }
    QCOMPARE(Workspace::unlock(m_path, u"Luis lost these words"_s).error().id, u"wrong-passphrase"_s);
    QCOMPARE(sessionBy(u"quite another four"_s).name, u"Luis"_s);
}

void TestEncryption::aLostPassphraseIsReplacedByTheCodeFromPaper()
{
    fill(m_key);
    {
        const auto key = Workspace::unlock(m_path, m_code);
        const auto opened = Workspace::open(m_path, options(*key));
        QVERIFY(AccountKeys((*opened)->store()).change((*opened)->firstSession(), m_code, u"new words for Ana"_s));
    }
    QCOMPARE(sessionBy(u"new words for Ana"_s).name, u"Ana"_s);
    QCOMPARE(sessionBy(sharedSecret).name, QString());
    QCOMPARE(sessionBy(m_code).name, u"Ana"_s);
}

void TestEncryption::aNewCodeMakesTheOldSheetWorthless()
{
    fill(m_key);
    const QString code = RecoveryCode::make();
    {
        const auto opened = Workspace::open(m_path, options(m_key));
        QVERIFY(AccountKeys((*opened)->store()).renewRecoveryCode((*opened)->firstSession(), code));
    }
    QCOMPARE(sessionBy(m_code).name, QString());
    QCOMPARE(sessionBy(code).name, u"Ana"_s);
}

void TestEncryption::internsManageNobodysPassphrase()
{
    fill(m_key);
    const auto opened = Workspace::open(m_path, options(m_key));
    const Session ana = (*opened)->firstSession();
    const auto intern =
        (*opened)->accounts().add(ana, u"Dolores"_s, Role::Intern, (*opened)->people().firstIds(ana, {}, 1).first());
    AccountKeys keys((*opened)->store());
    QCOMPARE(keys.give(intern->session(), ana.account, u"taken over"_s).error().id, u"not-allowed"_s);
    QCOMPARE(keys.revoke(intern->session(), ana.account).error().id, u"not-allowed"_s);
    QCOMPARE(keys.renewRecoveryCode(intern->session(), RecoveryCode::make()).error().id, u"not-allowed"_s);
    QCOMPARE(keys.change(intern->session(), m_code, u"through the sheet"_s).error().id, u"wrong-passphrase"_s);
}

void TestEncryption::commandsMakeAndOpenIt()
{
    const QString folder = m_folder->path(), words = m_folder->filePath(u"words.txt"_s);
    QFile file(words);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("ocho horas, señora\r\nand nothing else\n") > 0);
    file.close();
    const QStringList with{u"--passphrase-file"_s, words, u"--json"_s};
    const auto made = runProgram(QStringList{u"new"_s, u"office.rnf"_s, u"--demo"_s} + with, folder);
    QCOMPARE(made.status, 0);
    const QString code = made.json["recovery_code"_L1].toString();
    QVERIFY(RecoveryCode::isMeant(code));
    QCOMPARE(runProgram({u"list"_s, u"office.rnf"_s, u"--json"_s}, folder).json["error"_L1]["id"_L1].toString(),
             u"locked"_s);
    QVERIFY(runProgram(QStringList{u"list"_s, u"office.rnf"_s} + with, folder).json["total"_L1].toInt() > 500);
    QCOMPARE(runProgram(QStringList{u"backup"_s, u"office.rnf"_s, u"copy.rnfbackup"_s} + with, folder).status, 0);
    QCOMPARE(runProgram(QStringList{u"decrypt"_s, u"office.rnf"_s, u"plain.rnf"_s} + with, folder).status, 0);
    QCOMPARE(runProgram({u"check"_s, u"plain.rnf"_s, u"--json"_s}, folder).json["ok"_L1].toBool(), true);
    QCOMPARE(runProgram(QStringList{u"encrypt"_s, u"plain.rnf"_s} + with, folder).status, 0);
    QCOMPARE(runProgram(QStringList{u"encrypt"_s, u"plain.rnf"_s} + with, folder).json["error"_L1]["id"_L1].toString(),
             u"encrypted"_s);
    QCOMPARE(runProgram(QStringList{u"check"_s, u"plain.rnf"_s} + with, folder).json["ok"_L1].toBool(), true);
    // The recovery code opens what the lost passphrase did.
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(code.toUtf8()) > 0);
    file.close();
    QCOMPARE(runProgram(QStringList{u"restore"_s, u"copy.rnfbackup"_s, u"back.rnf"_s} + with, folder).status, 0);
    QVERIFY(runProgram(QStringList{u"list"_s, u"back.rnf"_s} + with, folder).json["total"_L1].toInt() > 500);
    QCOMPARE(runProgram(QStringList{u"list"_s, u"plain.rnf"_s} + with, folder).json["error"_L1]["id"_L1].toString(),
             u"wrong-passphrase"_s); // it has a code of its own
}

void TestEncryption::commandsSayWhatIsPlain()
{
    const auto made = runProgram({u"new"_s, u"office.rnf"_s}, m_folder->path());
    QCOMPARE(made.status, 0);
    QVERIFY(made.err.contains("not encrypted"));
    const auto empty = runProgram({u"new"_s, u"other.rnf"_s, u"--passphrase-file"_s, u"none.txt"_s}, m_folder->path());
    QCOMPARE(empty.status, 4);
    QVERIFY(!QFile::exists(m_folder->filePath(u"other.rnf"_s)));
}

void TestEncryption::theSheetHoldsTheCodeAndNoName()
{
    QString all;
    for (const auto &block : RecoverySheet::of(m_code, u"office.rnf"_s, today))
        all += block.text + u'\n';
    QVERIFY(all.contains(m_code) && all.contains(u"office.rnf"_s));
    QVERIFY(!all.contains(u"Local 1184"_s) && !all.contains(u"Ana"_s));
}

RNF_TEST(TestEncryption)
#include "tst_encryption.moc"
