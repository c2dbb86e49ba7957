// What MainWindow does with backups, beside restoring them.
#include "look/RunDialog.h"
#include "shell/BackupsDialog.h"
#include "shell/MainWindow.h"
#include "shell/ShareDialog.h"
#include "workspace/Backups.h"

#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Makes a workspace of a backup where only this program reads it, and brings that up to date. Half a minute for a large one,
/// on any thread.
Result<BackupInfo> unpack(const QString &backup, const QString &path, Workspace::Options options)
{
    const auto info = restoreBackup(backup, path);
    if (!info)
        return info;
    options.key = nullptr;
    const auto opened = Workspace::open(path, options);
    return opened ? info : opened.error();
}

} // namespace

void MainWindow::showBackups()
{
    finishEditing();
    BackupsDialog dialog(*m_workspace, m_session, m_prompts, this);
    const bool isWish = runDialog(dialog) == QDialog::Accepted;
    updateStatus();
    if (isWish && dialog.wish() == BackupsDialog::Wish::Restore)
        restore(dialog.chosen());
    else if (isWish)
        readBackup(dialog.chosen());
}

void MainWindow::readBackup(const QString &backup)
{
    // Handed from one function to the next, which are copied; it cannot be.
    const auto copy =
        std::make_shared<std::unique_ptr<ShareCopy>>(std::make_unique<ShareCopy>(QTemporaryDir(), backup, QDate()));
    auto options = m_options.workspace;
    options.backupFolder.clear();
    if (const auto head = readBackupHead(backup); head && head->isEncrypted) {
        // It opens with the passphrases of its day.
        if (const auto restored = restoreEncrypted(backup, (*copy)->path())) {
            options.key = restored->key;
            const auto upToDate = Workspace::open((*copy)->path(), options);
            showBackupCopy(std::move(*copy), options, upToDate ? Result<BackupInfo>(restored->info) : upToDate.error());
        }
        return;
    }
    m_work.run(tr("Opening the backup …"), [this, copy, backup, options]() -> WindowWork::Conclusion {
        return [this, copy, options, info = unpack(backup, (*copy)->path(), options)] {
            showBackupCopy(std::move(*copy), options, info);
        };
    });
}

void MainWindow::showBackupCopy(std::unique_ptr<ShareCopy> copy, const Workspace::Options &options,
                                const Result<BackupInfo> &info)
{
    auto opened = info ? Workspace::open(copy->path(), options, true) : info.error();
    const auto admitted = opened ? (*opened)->admit() : opened.error();
    if (!admitted) {
        showProblem(tr("Cannot open"), admitted.error());
        return;
    }
    const QDateTime takenAt = info->takenAt.toLocalTime();
    copy->takenOn = takenAt.date();
    copy->takenAt = takenAt.time();
    const QString moment = copy->day();
    use(std::move(*opened), false, std::move(copy));
    tell(tr("This is how it was on %1, to read. Nothing can be changed in it, and it goes when you close it.").arg(moment));
}

QString MainWindow::backupFor(const QString &path, const Error &error) const
{
    const bool isDamaged = error.id == "damaged"_L1 || error.id == "not-a-workspace"_L1;
    return isDamaged ? Backups::newestGoodOf(path, m_options.workspace.backupFolder) : QString();
}

QAbstractButton *MainWindow::offerBackup(QMessageBox &box, const QString &backup)
{
    const auto head = readBackupHead(backup);
    const QDateTime takenAt = head ? head->takenAt.toLocalTime() : QDateTime();
    box.setInformativeText(
        tr("The newest good backup shows how it was on %1. Restoring makes a new file of it; the damaged one "
           "stays as it is. Or save what can still be read of it: rankandfile rescue FILE NEW.rnf")
            .arg(QLocale().toString(takenAt, QLocale::ShortFormat)));
    return box.addButton(tr("Restore the newest good backup"), QMessageBox::AcceptRole);
}

} // namespace rnf
