// How MainWindow opens encrypted files, and makes plain ones encrypted and back.
#include "base/RecoveryCode.h"
#include "look/RunDialog.h"
#include "shell/EncryptDialog.h"
#include "shell/Language.h"
#include "shell/LeftoversDialog.h"
#include "shell/MainWindow.h"
#include "shell/RecoveryDialog.h"
#include "shell/ShareDialog.h"
#include "shell/StatusBar.h"
#include "shell/UnlockDialog.h"
#include "shell/WelcomePage.h"
#include "storage/WorkspaceCipher.h"
#include "workspace/Backups.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {

void MainWindow::makeWorkspace(const QString &path, const WorkspaceSetup &setup, const FileKey &key)
{
    auto options = m_options.workspace;
    options.key = key;
    auto made = Workspace::create(path, setup, options);
    if (!made) {
        m_welcome->setProblem(made.error().message);
        return;
    }
    useLanguage(setup.language);
    remember(path);
    use(std::move(*made), false);
}

/// The code is seen before anything depends on it: a crash, a click or a full disk later on loses nothing.
void MainWindow::makeEncrypted(const QString &path, const WorkspaceSetup &setup, const QString &passphrase)
{
    const QString code = RecoveryCode::make();
    showRecoveryCode(code, path, [this, path, setup, passphrase, code] {
        m_work.run(tr("Making the keys …"), [this, path, setup, passphrase, code]() -> WindowWork::Conclusion {
            return [this, path, setup, key = Workspace::newKey(passphrase, code)] {
                if (key)
                    makeWorkspace(path, setup, *key);
                else
                    m_welcome->setProblem(key.error().message);
            };
        });
    });
}

void MainWindow::showRecoveryCode(const QString &code, const QString &path, const std::function<void()> &goOn)
{
    auto *dialog = new RecoveryDialog(code, QFileInfo(path).fileName(), m_options.workspace.dates.today(), m_prompts, this);
    // Queued: what follows may build the window anew.
    connect(dialog, &QDialog::accepted, this, goOn, Qt::QueuedConnection);
    dialog->open();
}

MainWindow::FileKey MainWindow::askForKey(const QString &path)
{
    const auto found = std::make_shared<FileKey>();
    UnlockDialog dialog(
        QFileInfo(path).fileName(), tr("This workspace is encrypted. Your passphrase opens it and says who you are."),
        [path, found](const QString &secret) -> Result<> {
            auto opened = Workspace::unlock(path, secret);
            if (opened)
                *found = *std::move(opened);
            return opened ? Result<>() : opened.error();
        },
        this);
    return runDialog(dialog) == QDialog::Accepted ? *found : nullptr;
}

std::optional<MainWindow::Restored> MainWindow::restoreEncrypted(const QString &backup, const QString &path)
{
    const auto restored = std::make_shared<Restored>();
    UnlockDialog dialog(
        QFileInfo(backup).fileName(),
        tr("This backup is encrypted. It opens with the passphrases that the workspace had on its day."),
        [backup, path, restored](const QString &secret) -> Result<> {
            const auto info = restoreBackup(backup, path, secret);
            if (!info)
                return info.error();
            auto key = Workspace::unlock(path, secret);
            if (!key)
                return key.error();
            *restored = {*info, *std::move(key)};
            return {};
        },
        this);
    return runDialog(dialog) == QDialog::Accepted ? std::optional(*restored) : std::nullopt;
}

void MainWindow::encryptFile()
{
    EncryptDialog dialog(*m_workspace, this);
    if (runDialog(dialog) != QDialog::Accepted)
        return;
    const QString code = RecoveryCode::make();
    showRecoveryCode(code, m_workspace->path(), [this, code, secret = dialog.passphrase()] {
        convert(tr("Encrypting …"),
                [path = m_workspace->path(), options = m_options.workspace, session = m_session, secret, code] {
                    Converted converted;
                    auto key = Workspace::newKey(secret, code);
                    converted.done = key ? Workspace::encrypt(path, options, *key, session) : key.error();
                    if (key && converted.done)
                        converted.key = *std::move(key);
                    return converted;
                });
    });
}

void MainWindow::decryptFile()
{
    QMessageBox box(
        QMessageBox::Warning, tr("Take the encryption off"),
        tr("Afterwards whoever gets hold of this file, on a stolen laptop or a lost stick, can read all of it. The "
           "passphrases and the recovery code will be gone."),
        QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    const auto *doIt = box.addButton(tr("Take it off"), QMessageBox::AcceptRole);
    box.addButton(tr("Keep it encrypted"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() != doIt)
        return;
    convert(tr("Taking the encryption off …"), [path = m_workspace->path(), key = m_workspace->store().sharedKey()] {
        Converted converted;
        converted.done = WorkspaceCipher::decrypt(path, systemUser());
        if (!converted.done)
            converted.key = key;
        return converted;
    });
}

/// The file is closed meanwhile, and opened again whether or not it went well. Nothing else can be begun until then.
void MainWindow::convert(const QString &what, const std::function<Converted()> &work)
{
    finishEditing();
    const QString path = m_workspace->path();
    closeWorkspace();
    rebuild();
    setEnabled(false);
    m_work.run(what, [this, path, work]() -> WindowWork::Conclusion {
        return [this, path, converted = work()] {
            setEnabled(true);
            openFile(path, false, converted.key);
            if (!converted.done)
                showProblem(tr("Nothing was changed"), converted.done.error());
            else if (m_workspace && converted.key)
                replaceBackups();
        };
    });
}

/// The copies of before go when there is one that nobody can read, and not earlier.
void MainWindow::replaceBackups()
{
    const auto replaced = m_workspace->backups().replaceAll(m_session);
    tell(replaced ? tr("This workspace is encrypted now, and so is its newest copy.") : replaced.error().message);
    m_status->showBackup();
    if (replaced) // else the plain copies are the only ones
        LeftoversDialog::offer(*m_workspace, this);
}

} // namespace rnf
