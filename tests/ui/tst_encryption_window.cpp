#include "support/TestProgram.h"
#include "support/WindowStory.h"

#include "base/RecoveryCode.h"
#include "shell/EncryptDialog.h"
#include "shell/GivePassphraseDialog.h"
#include "shell/LeftoversDialog.h"
#include "shell/NewSheetDialog.h"
#include "shell/RecoveryDialog.h"
#include "shell/SignInDialog.h"
#include "shell/UnlockDialog.h"
#include "storage/WorkspaceCipher.h"
#include "workspace/Backups.h"

#include <QCheckBox>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

using namespace rnf;
using namespace Qt::StringLiterals;

/// Passphrases as people type them, in the real window.
class TestEncryptionWindow : public WindowStory {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"rnf-test-encryption"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void aNewWorkspaceIsEncryptedUnlessSomebodySaysNo();
    void aPlainOneSaysSoUntilItIsEncrypted();
    void aWrongPassphraseIsToldAndTheRightOneOpens();
    void theCodeFromPaperOpensItAndASlipIsSeen();
    void nobodyBecomesSomebodyElseWithoutTheirPassphrase();
    void theEncryptionComesOffAgain();
    void aNewSheetHoldsOnceItIsOnPaper();
    void theOldSheetHoldsWhenSomebodyThinksBetterOfIt();
    void theSheetIsPrintedOnPaperAlone();
    void theSecretLinesSayWhatGoesThere();
    void whatLiesBesideItInPlainIsListedAndDeleted();

private:
    /// Whether this secret opens the file that is open here.
    bool opens(const QString &secret) { return bool(Workspace::unlock(m_path, secret)); }
    /// Types into the two lines and presses the primary button.
    void encrypt(const QString &passphrase);
    /// What the dialog shows, before it is put away.
    QString recoveryCode();
    void openAnew(const std::function<void(UnlockDialog &)> &act);
    void answer(UnlockDialog &dialog, const QString &secret);

    static constexpr int patience = 120'000; // milliseconds; Argon2id takes its time, on a busy machine more
    const QString m_passphrase = u"night shift on the loading dock"_s;
};

void TestEncryptionWindow::encrypt(const QString &passphrase)
{
    inDialog<EncryptDialog>([this] { command(u"Encrypt this workspace…"_s); },
                            [&](EncryptDialog &dialog) {
                                auto *once = dialog.findChild<QLineEdit *>(u"encryptPassphrase"_s);
                                auto *again = dialog.findChild<QLineEdit *>(u"encryptAgain"_s);
                                QCOMPARE(once->echoMode(), QLineEdit::Password);
                                QTest::keyClicks(once, passphrase);
                                QTest::keyClicks(again, u"something else"_s);
                                QTest::mouseClick(dialog.findChild<QPushButton *>(u"encryptNow"_s), Qt::LeftButton);
                                QVERIFY(dialog.isVisible()); // the two differ
                                again->clear();
                                QTest::keyClicks(again, passphrase);
                                QTest::mouseClick(dialog.findChild<QPushButton *>(u"encryptNow"_s), Qt::LeftButton);
                            });
}

QString TestEncryptionWindow::recoveryCode()
{
    if (!QTest::qWaitFor([this] { return m_window->findChild<RecoveryDialog *>() != nullptr; }, patience))
        qFatal("no recovery code");
    auto *shown = dialog<RecoveryDialog>();
    const QString code = shown->findChild<QLabel *>(u"recoveryCode"_s)->text();
    QTest::keyClick(shown, Qt::Key_Escape); // it is not lost by a key
    if (!shown->isVisible())
        qFatal("the code is gone");
    QTest::mouseClick(shown->findChild<QPushButton *>(u"recoveryKept"_s), Qt::LeftButton);
    if (!QTest::qWaitFor([this] { return m_window->workspace() && m_window->workspace()->isEncrypted(); }, patience))
        qFatal("it is not encrypted");
    return code;
}

void TestEncryptionWindow::answer(UnlockDialog &dialog, const QString &secret)
{
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"unlockPassphrase"_s), secret);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"unlock"_s), Qt::LeftButton);
}

void TestEncryptionWindow::openAnew(const std::function<void(UnlockDialog &)> &act)
{
    m_window->showWelcome();
    inDialog<UnlockDialog>([this] { m_window->openFile(m_path); }, act);
    QTRY_VERIFY(m_window->workspace());
}

void TestEncryptionWindow::aNewWorkspaceIsEncryptedUnlessSomebodySaysNo()
{
    m_window->showWelcome();
    m_prompts.path = m_folder->filePath(u"new.rnf"_s);
    QTest::mouseClick(find<QPushButton>(u"startOurs"_s), Qt::LeftButton);
    type(u"organization"_s, u"Local 1184"_s);
    type(u"userName"_s, u"Ana"_s);
    QVERIFY(find<QCheckBox>(u"isEncrypted"_s)->isChecked());
    QTest::mouseClick(find<QPushButton>(u"createWorkspace"_s), Qt::LeftButton);
    QCoreApplication::processEvents();
    QVERIFY(!QFile::exists(m_prompts.path)); // no passphrase yet
    type(u"setupPassphrase"_s, m_passphrase);
    type(u"setupAgain"_s, m_passphrase);
    QTest::mouseClick(find<QPushButton>(u"createWorkspace"_s), Qt::LeftButton);
    recoveryCode();
    QVERIFY(m_window->workspace()->isEncrypted());
    QVERIFY(WorkspaceCipher::isEncrypted(m_prompts.path));
    QVERIFY(!find<QToolButton>(u"plain"_s)->isVisible());

    m_window->showWelcome();
    m_prompts.path = m_folder->filePath(u"plain.rnf"_s);
    QTest::mouseClick(find<QPushButton>(u"startOurs"_s), Qt::LeftButton);
    type(u"organization"_s, u"Local 1184"_s);
    type(u"userName"_s, u"Ana"_s);
    find<QCheckBox>(u"isEncrypted"_s)->click();
    QTRY_VERIFY(find<QLabel>(u"plainWarning"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"createWorkspace"_s), Qt::LeftButton);
    QTRY_VERIFY(m_window->workspace());
    QVERIFY(!WorkspaceCipher::isEncrypted(m_prompts.path));
}

void TestEncryptionWindow::aPlainOneSaysSoUntilItIsEncrypted()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    QVERIFY(find<QToolButton>(u"plain"_s)->isVisible());
    encrypt(m_passphrase);
    recoveryCode();
    QVERIFY(!find<QToolButton>(u"plain"_s)->isVisible());
    QVERIFY(WorkspaceCipher::isEncrypted(m_path));
    QCOMPARE(read(rosa).familyName, u"Díaz"_s);
    QCOMPARE(session().name, u"Ana"_s);
}

void TestEncryptionWindow::aWrongPassphraseIsToldAndTheRightOneOpens()
{
    encrypt(m_passphrase);
    recoveryCode();
    openAnew([this](UnlockDialog &dialog) {
        answer(dialog, u"another one"_s);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.findChild<QLabel *>(u"unlockProblem"_s)->text().contains(u"does not open"_s),
                                 patience);
        QVERIFY(!m_window->workspace());
        answer(dialog, m_passphrase);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patience);
    });
    QCOMPARE(session().name, u"Ana"_s);
}

void TestEncryptionWindow::theCodeFromPaperOpensItAndASlipIsSeen()
{
    encrypt(m_passphrase);
    const QString code = recoveryCode();
    openAnew([&](UnlockDialog &dialog) {
        QString slip = code;
        slip[2] = slip[2] == u'7' ? u'8' : u'7';
        answer(dialog, slip);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.findChild<QLabel *>(u"unlockProblem"_s)->text().contains(u"slip"_s), patience);
        answer(dialog, code.toLower().replace(u'-', u' '));
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), patience);
    });
    QVERIFY(m_window->workspace()->isByRecovery());
    QCOMPARE(session().role, Role::Organizer);
}

/// Luis worked here before it was encrypted.
void TestEncryptionWindow::nobodyBecomesSomebodyElseWithoutTheirPassphrase()
{
    QVERIFY(workspace().accounts().add(session(), u"Luis"_s, Role::Organizer));
    encrypt(m_passphrase);
    recoveryCode();
    chooseUser(u"Luis"_s);
    QCOMPARE(session().name, u"Ana"_s);
    auto *giving = dialog<GivePassphraseDialog>();
    for (const auto &line : {u"givePassphrase"_s, u"giveAgain"_s})
        QTest::keyClicks(giving->findChild<QLineEdit *>(line), u"Luis has his own words"_s);
    QTest::mouseClick(giving->findChild<QPushButton *>(u"giveIt"_s), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([this] { return !m_window->findChild<GivePassphraseDialog *>(); }, patience));
    awaitEndOf<GivePassphraseDialog>();
    chooseUser(u"Luis"_s);
    QCOMPARE(session().name, u"Ana"_s); // it is asked for
    auto *signing = dialog<SignInDialog>();
    QTest::keyClicks(signing->findChild<QLineEdit *>(u"signInPassphrase"_s), u"Luis has his own words"_s);
    QTest::mouseClick(signing->findChild<QPushButton *>(u"signIn"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(session().name, u"Luis"_s, patience);
}

void TestEncryptionWindow::theEncryptionComesOffAgain()
{
    encrypt(m_passphrase);
    recoveryCode();
    const auto press = [](const QString &text) {
        return [text](QMessageBox &box) {
            for (auto *button : box.buttons()) {
                if (button->text() == text)
                    QTest::mouseClick(button, Qt::LeftButton);
            }
        };
    };
    inDialog<QMessageBox>([this] { command(u"Take the encryption off…"_s); }, press(u"Keep it encrypted"_s));
    QVERIFY(WorkspaceCipher::isEncrypted(m_path));
    inDialog<QMessageBox>([this] { command(u"Take the encryption off…"_s); }, press(u"Take it off"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace(), patience);
    QVERIFY(!WorkspaceCipher::isEncrypted(m_path));
    QTRY_VERIFY(find<QToolButton>(u"plain"_s)->isVisible());
}

void TestEncryptionWindow::aNewSheetHoldsOnceItIsOnPaper()
{
    encrypt(m_passphrase);
    const QString old = recoveryCode();
    command(u"New recovery sheet…"_s);
    auto *sheet = dialog<NewSheetDialog>();
    const QString fresh = sheet->findChild<QLabel *>(u"recoveryCode"_s)->text();
    QVERIFY(RecoveryCode::isMeant(fresh) && fresh != old);
    QVERIFY(
        sheet->findChild<QLabel *>(u"recoveryHint"_s)->text().contains(u"the old sheet opens this workspace no longer"_s));
    QVERIFY(opens(old) && !opens(fresh)); // until somebody has it
    QTest::mouseClick(sheet->findChild<QPushButton *>(u"recoveryKept"_s), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([this] { return !m_window->findChild<NewSheetDialog *>(); }, patience));
    awaitEndOf<NewSheetDialog>();
    QVERIFY(opens(fresh) && !opens(old));
    QVERIFY(opens(m_passphrase));
    QCOMPARE(newestLabel(), u"Make a new recovery code"_s);
}

void TestEncryptionWindow::theOldSheetHoldsWhenSomebodyThinksBetterOfIt()
{
    encrypt(m_passphrase);
    const QString old = recoveryCode();
    command(u"New recovery sheet…"_s);
    auto *sheet = dialog<NewSheetDialog>();
    const QString fresh = sheet->findChild<QLabel *>(u"recoveryCode"_s)->text();
    QTest::mouseClick(sheet->leaveButton(), Qt::LeftButton);
    awaitEndOf<NewSheetDialog>();
    QVERIFY(opens(old) && !opens(fresh));
}

/// Also where there is no printer it does not become a file.
void TestEncryptionWindow::theSheetIsPrintedOnPaperAlone()
{
    encrypt(m_passphrase);
    recoveryCode();
    command(u"New recovery sheet…"_s);
    auto *sheet = dialog<NewSheetDialog>();
    QTest::mouseClick(sheet->findChild<QPushButton *>(u"recoveryPrint"_s), Qt::LeftButton);
    fillIn<PrintDialog>([&](PrintDialog &printing) {
        QVERIFY(!printing.findChild<QPushButton *>(u"savePdf"_s));
        QVERIFY(wordsOf(printing).contains(sheet->findChild<QLabel *>(u"recoveryCode"_s)->text()));
        const auto *print = printing.findChild<QPushButton *>(u"printOnPaper"_s);
        QVERIFY(print->isDefault());
        QCOMPARE(printing.findChild<QLabel *>(u"printProblem"_s)->isHidden(), print->isEnabled());
        printing.reject();
    });
    sheet->reject();
    awaitEndOf<NewSheetDialog>();
}

/// Also in letters twice as large.
void TestEncryptionWindow::theSecretLinesSayWhatGoesThere()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    UnlockDialog asked(u"office.rnf"_s, u"This workspace is encrypted."_s, [](const QString &) { return Result<>(); });
    asked.show();
    const auto *line = asked.findChild<QLineEdit *>(u"unlockPassphrase"_s);
    constexpr int margins = 16; // what QLineEdit keeps free at both ends, and the theme around it
    const int room = line->width() - margins;
    QVERIFY(line->fontMetrics().horizontalAdvance(line->placeholderText()) <= room);
    QApplication::setFont(before);
}

void TestEncryptionWindow::whatLiesBesideItInPlainIsListedAndDeleted()
{
    const QString ofUpgrade =
        m_folder->filePath(QFileInfo(m_path).completeBaseName() + u" (version 41) 20261101-101500-000.rnfbackup"_s);
    const QString ofSomebody = m_folder->filePath(u"for the stick.rnfbackup"_s);
    QVERIFY(workspace().backups().writeTo(session(), ofUpgrade));
    QVERIFY(workspace().backups().writeTo(session(), ofSomebody));
    encrypt(m_passphrase);
    recoveryCode();
    fillIn<LeftoversDialog>([&](LeftoversDialog &left) {
        const auto *list = left.findChild<QListWidget *>(u"leftovers"_s);
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().startsWith(u"for the stick.rnfbackup\na backup"_s));
        QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
        QVERIFY(list->item(1)->text().contains(u"kept before an upgrade"_s));
        QCOMPARE(list->item(1)->checkState(), Qt::Checked);
        QCOMPARE(unnamed(&left), QStringList());
        list->item(1)->setCheckState(Qt::Unchecked);
        QVERIFY(!left.findChild<QPushButton *>(u"removeLeftovers"_s)->isEnabled());
        list->item(1)->setCheckState(Qt::Checked);
        QTest::mouseClick(left.findChild<QPushButton *>(u"removeLeftovers"_s), Qt::LeftButton);
    });
    QVERIFY(!QFile::exists(ofUpgrade));
    QVERIFY(QFile::exists(ofSomebody));
}

RNF_TEST(TestEncryptionWindow)
#include "tst_encryption_window.moc"
