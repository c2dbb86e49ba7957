#include "support/TestProgram.h"
#include "support/WindowStory.h"

#include "shell/EncryptDialog.h"
#include "shell/GivePassphraseDialog.h"
#include "shell/RecoveryDialog.h"
#include "shell/SignInDialog.h"
#include "shell/UnlockDialog.h"
#include "storage/WorkspaceCipher.h"

#include <QCheckBox>
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

private:
    /// Types into the two lines and presses the primary button.
    void encrypt(const QString &passphrase);
    /// What the dialog shows, before it is put away.
    QString recoveryCode();
    void openAnew(const std::function<void(UnlockDialog &)> &act);
    void answer(UnlockDialog &dialog, const QString &secret);

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
    if (!QTest::qWaitFor([this] { return m_window->findChild<RecoveryDialog *>() != nullptr; }, 30'000))
        qFatal("no recovery code");
    auto *shown = dialog<RecoveryDialog>();
    const QString code = shown->findChild<QLabel *>(u"recoveryCode"_s)->text();
    QTest::keyClick(shown, Qt::Key_Escape); // it is not lost by a key
    if (!shown->isVisible())
        qFatal("the code is gone");
    QTest::mouseClick(shown->findChild<QPushButton *>(u"recoveryKept"_s), Qt::LeftButton);
    if (!QTest::qWaitFor([this] { return m_window->workspace() && m_window->workspace()->isEncrypted(); }, 30'000))
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
        QTRY_VERIFY(dialog.findChild<QLabel *>(u"unlockProblem"_s)->text().contains(u"does not open"_s));
        QVERIFY(!m_window->workspace());
        answer(dialog, m_passphrase);
        QTRY_VERIFY(!dialog.isVisible());
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
        QTRY_VERIFY(dialog.findChild<QLabel *>(u"unlockProblem"_s)->text().contains(u"slip"_s));
        answer(dialog, code.toLower().replace(u'-', u' '));
        QTRY_VERIFY(!dialog.isVisible());
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
    const auto choose = [this](const QString &name) {
        auto *menu = find<QToolButton>(u"user"_s)->menu();
        Q_EMIT menu->aboutToShow();
        for (auto *action : menu->actions()) {
            if (action->text() == name)
                action->trigger();
        }
        QCoreApplication::processEvents();
    };
    choose(u"Luis"_s);
    QCOMPARE(session().name, u"Ana"_s);
    auto *giving = dialog<GivePassphraseDialog>();
    for (const auto &line : {u"givePassphrase"_s, u"giveAgain"_s})
        QTest::keyClicks(giving->findChild<QLineEdit *>(line), u"Luis has his own words"_s);
    QTest::mouseClick(giving->findChild<QPushButton *>(u"giveIt"_s), Qt::LeftButton);
    awaitEndOf<GivePassphraseDialog>();
    choose(u"Luis"_s);
    QCOMPARE(session().name, u"Ana"_s); // it is asked for
    auto *signing = dialog<SignInDialog>();
    QTest::keyClicks(signing->findChild<QLineEdit *>(u"signInPassphrase"_s), u"Luis has his own words"_s);
    QTest::mouseClick(signing->findChild<QPushButton *>(u"signIn"_s), Qt::LeftButton);
    QTRY_COMPARE(session().name, u"Luis"_s);
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
    QTRY_VERIFY(m_window->workspace());
    QVERIFY(!WorkspaceCipher::isEncrypted(m_path));
    QTRY_VERIFY(find<QToolButton>(u"plain"_s)->isVisible());
}

RNF_TEST(TestEncryptionWindow)
#include "tst_encryption_window.moc"
