// What MainWindow does with workspaces that are not simply opened: on a network share, or older than the program on a server.
#include "look/RunDialog.h"
#include "shell/MainWindow.h"
#include "shell/ShareDialog.h"
#include "shell/UpgradeDialog.h"
#include "storage/WorkspaceCipher.h"
#include "workspace/WorkspaceSchema.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace rnf {

bool MainWindow::isOnShare(const QString &path) const
{
    const QString file = WorkspaceFile::trueName(path);
    return !Connection::isServer(file) && QFile::exists(file) && !WorkspaceFile::refusal(file, workspaceSchema().version())
        && WorkspaceLock::isOnNetwork(file, m_options.fileSystemOf);
}

void MainWindow::openFromShare(const QString &path)
{
    // What was copied is opened once, before anything goes.
    const bool isEncrypted = WorkspaceCipher::isEncrypted(path);
    const FileKey key = isEncrypted ? askForKey(path) : nullptr;
    if (isEncrypted && !key)
        return;
    ShareDialog dialog(path, m_options.fileSystemOf, m_prompts, this);
    if (runDialog(dialog) != QDialog::Accepted)
        return;
    if (dialog.isServerWanted()) {
        chooseServer();
    } else if (auto copy = dialog.takeCopy()) {
        openCopy(std::move(copy), key);
    } else {
        openFile(dialog.movedTo(), false, key);
        tell(tr("The file is on this computer now: %1. A note on the share says so.")
                 .arg(QDir::toNativeSeparators(dialog.movedTo())));
    }
}

void MainWindow::openCopy(std::unique_ptr<ShareCopy> copy, const FileKey &key)
{
    auto options = m_options.workspace;
    options.key = key;
    auto opened = Workspace::open(copy->path(), options, true);
    if (const auto admitted = opened ? (*opened)->admit() : opened.error(); !admitted) {
        showProblem(tr("Cannot open"), admitted.error());
        return;
    }
    remember(copy->original);
    const QString day = copy->day();
    use(std::move(*opened), false, std::move(copy));
    tell(tr("This is a copy of %1, to read. Nothing can be changed in it, and it goes when you close it.").arg(day));
}

void MainWindow::askForUpgrade(const QString &place)
{
    UpgradeDialog dialog(place, workspaceSchema(), m_options.workspace.backupFolder, this);
    if (runDialog(dialog) != QDialog::Accepted)
        return;
    openFile(place);
    if (!dialog.copy().isEmpty())
        tell(tr("The workspace was upgraded. The copy of before is %1.").arg(QDir::toNativeSeparators(dialog.copy())));
}

} // namespace rnf
