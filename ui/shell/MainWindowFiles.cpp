// What MainWindow does with files: workspaces, backups, lists in and out.
#include "accounts/Passphrases.h"
#include "duplicates/DuplicatesPage.h"
#include "exchange/ExportDialog.h"
#include "exchange/ImportWizard.h"
#include "exchange/TableFormats.h"
#include "look/FieldEdit.h"
#include "look/RunDialog.h"
#include "people/PeoplePage.h"
#include "print/PrintDialog.h"
#include "shell/Language.h"
#include "shell/MainWindow.h"
#include "shell/RecentFiles.h"
#include "shell/ServerDialog.h"
#include "shell/ShareDialog.h"
#include "shell/StatusBar.h"
#include "shell/UndoBar.h"
#include "shell/WelcomePage.h"
#include "storage/WorkspacePlace.h"
#include "workspace/Backups.h"
#include "workspace/WorkspaceSchema.h"

#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QStringList droppedFiles(const QDropEvent &event)
{
    QStringList paths;
    for (const auto &url : event.mimeData()->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

/// What could not be kept before. Keeping one may make the fields of others anew.
void handOverAgain(const QWidget &window)
{
    QList<QPointer<FieldEdit>> edits;
    for (auto *edit : window.findChildren<FieldEdit *>())
        edits += edit;
    for (const auto &edit : std::as_const(edits)) {
        if (edit)
            edit->tryAgain();
    }
}

} // namespace

void MainWindow::showWelcome()
{
    closeWorkspace();
    rebuild();
}

void MainWindow::start(const WorkspaceSetup &setup, const QString &passphrase)
{
    QString name = setup.organization;
    name.replace(QRegularExpression(u"[/\\\\:*?\"<>|]"_s), u" "_s);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = askForWorkspace(tr("Where to keep it"), QDir(folder).filePath(name));
    if (path.isEmpty())
        return;
    if (passphrase.isEmpty())
        makeWorkspace(path, setup);
    else
        makeEncrypted(path, setup, passphrase);
}

void MainWindow::chooseFile()
{
    const QString path =
        m_prompts.openPath(this, tr("Open a workspace"), {}, tr("Workspaces (*.rnf *.rnfbackup);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::chooseServer(const QString &place, const QString &problem)
{
    ServerDialog dialog(place, this);
    dialog.showProblem(problem);
    if (runDialog(dialog) == QDialog::Accepted)
        openFile(dialog.place());
}

void MainWindow::chooseBackup()
{
    const QString folder = m_workspace ? m_workspace->backups().folder() : m_options.workspace.backupFolder;
    const QString path =
        m_prompts.openPath(this, tr("Restore a backup"), folder, tr("Backups (*.rnfbackup);;All files (*)"));
    if (!path.isEmpty())
        restore(path);
}

void MainWindow::restore(const QString &backup)
{
    const QString name = (m_workspace ? WorkspacePlace::nameOf(m_workspace->path()) : tr("Restored")) + u' '
                       + QFileInfo(backup).completeBaseName();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = askForWorkspace(tr("Where to keep what is restored"), QDir(folder).filePath(name));
    if (path.isEmpty())
        return;
    const auto info = readBackupInfo(backup);
    const auto plain = info && !info->isEncrypted ? restoreBackup(backup, path) : info;
    if (!plain) {
        showProblem(tr("Cannot restore"), plain.error());
        return;
    }
    const auto restored = info->isEncrypted ? restoreEncrypted(backup, path) : std::optional(Restored{*plain, nullptr});
    if (!restored)
        return;
    openFile(path, false, restored->key);
    if (m_workspace && m_workspace->path() == QFileInfo(path).canonicalFilePath())
        tell(tr("This is how it was on %1. The backup and the file it was made of are as they were.")
                 .arg(QLocale().toString(restored->info.takenAt.toLocalTime(), QLocale::ShortFormat)));
}

QString MainWindow::askForWorkspace(const QString &title, const QString &proposal)
{
    const QString path = m_prompts.savePath(this, title, proposal + u".rnf"_s, tr("Workspaces (*.rnf)"));
    return path.isEmpty() || !QFileInfo(path).suffix().isEmpty() ? path : path + u".rnf"_s;
}

void MainWindow::showProblem(const QString &title, const Error &error)
{
    QMessageBox box(QMessageBox::Warning, title, error.message, QMessageBox::Close, this);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void MainWindow::openFile(const QString &path, bool isReadOnly, const FileKey &key)
{
    if (m_workspace && m_workspace->path() == WorkspaceFile::trueName(path))
        return; // it is open here
    if (isBackup(path)) {
        restore(path);
        return;
    }
    if (Connection::isServer(path)) {
        openServer(path);
        return;
    }
    if (isOnShare(path)) {
        openFromShare(path);
        return;
    }
    auto options = m_options.workspace;
    options.key = key;
    auto opened = Workspace::open(path, options, isReadOnly);
    const auto admitted = opened ? (*opened)->admit() : opened.error();
    if (admitted) {
        remember(path);
        use(std::move(*opened), false);
        return;
    }
    if (admitted.error().id == "locked"_L1) {
        if (const auto typed = askForKey(path))
            openFile(path, isReadOnly, typed);
        return;
    }
    QMessageBox box(QMessageBox::Warning, tr("Cannot open"), admitted.error().message, QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    box.addButton(tr("Close"), QMessageBox::RejectRole);
    const QAbstractButton *reading = nullptr;
    if (!isReadOnly && Workspace::canBeRead(admitted.error()))
        reading = box.addButton(tr("Open read-only"), QMessageBox::AcceptRole);
    const QString backup = backupFor(path, admitted.error());
    const QAbstractButton *restoring = backup.isEmpty() ? nullptr : offerBackup(box, backup);
    if (!restoring && admitted.error().id == "damaged"_L1)
        box.setInformativeText(tr("What can still be read of it goes into a new file: rankandfile rescue FILE NEW.rnf"));
    box.exec();
    if (reading && box.clickedButton() == reading)
        openFile(path, true, key);
    else if (restoring && box.clickedButton() == restoring)
        restore(backup);
}

/// A server that does not answer is waited for on another thread; one that does lets us in at once.
void MainWindow::openServer(const QString &place)
{
    m_work.run(tr("Asking the office server …"), [this, place]() -> WindowWork::Conclusion {
        return [this, place, answer = WorkspacePlace::tryServer(place, workspaceSchema())] {
            auto opened = answer ? Workspace::open(place, m_options.workspace) : answer.error();
            const auto admitted = opened ? (*opened)->admit() : opened.error();
            if (!admitted && admitted.error().id == "upgrade"_L1) {
                askForUpgrade(place);
                return;
            }
            if (!admitted) {
                chooseServer(place, admitted.error().message);
                return;
            }
            remember(place);
            use(std::move(*opened), false);
        };
    });
}

void MainWindow::openSample()
{
    auto made = m_options.makeSample();
    if (made)
        use(std::move(*made), true);
    else
        showProblem(tr("Cannot open"), made.error());
}

void MainWindow::use(std::unique_ptr<Workspace> workspace, bool isSample, std::unique_ptr<ShareCopy> copy)
{
    closeWorkspace();
    m_drafts.clear();
    m_copy = std::move(copy);
    m_workspace = std::move(workspace);
    m_isSample = isSample;
    m_session = m_workspace->firstSession();
    m_refresh = std::make_unique<Refresh>(m_workspace->store());
    connect(m_refresh.get(), &Refresh::due, this, &MainWindow::showChanges);
    connect(&m_workspace->store(), &Store::failed, this, [this](const Error &error) { tell(error.message); });
    connect(&m_workspace->store(), &Store::reachableChanged, this, &MainWindow::showReachable);
    m_workspace->store().follow();
    // Somebody's long work may have kept what was typed here from being kept.
    if (Connection::isServer(m_workspace->path()))
        connect(
            m_refresh.get(), &Refresh::due, this, [this] { handOverAgain(*this); }, Qt::QueuedConnection);
    Passphrases passphrases(m_workspace->store());
    if (const auto known = passphrases.accounts(); !known || !known->isEmpty())
        RecentFiles::remove(m_copy ? m_copy->original : m_workspace->path());
    // Who opened an encrypted file has said who they are.
    if (!m_workspace->isEncrypted() && passphrases.has(m_session.account))
        lock();
    else
        rebuild();
    if (!m_isSample)
        m_keeper.start(m_workspace->backups());
    if (m_workspace->isByRecovery())
        editPassphrase();
}

/// What is typed while the server is away stays in its fields, and is kept when it is back.
void MainWindow::showReachable(bool isReachable)
{
    if (!m_status)
        return;
    m_status->setReachable(isReachable);
    if (!isReachable) {
        tell(tr(
            "The office server does not answer. You see what was there last; what you type stays here until it is back."));
        return;
    }
    tell(tr("The office server is back."));
    showChanges();
    handOverAgain(*this);
}

void MainWindow::remember(const QString &path) { RecentFiles::add(path); }

// --- lists in and out

void MainWindow::runImport(const std::function<bool(ImportWizard &)> &open)
{
    finishEditing();
    ImportWizard wizard(*m_workspace, m_session, m_prompts, this);
    connect(&wizard, &ImportWizard::showWanted, this, &MainWindow::showOnly);
    connect(&wizard, &ImportWizard::alikeWanted, this, [this](const QString &name, const QList<PersonId> &people) {
        goTo(m_duplicates);
        m_duplicates->showOnly(name, QSet<PersonId>(people.begin(), people.end()));
    });
    connect(&wizard, &ImportWizard::undoWanted, this,
            [this](qint64 action) { undo(m_workspace->changes().action(m_session, action)); });
    if (open(wizard))
        runDialog(wizard);
}

void MainWindow::showOnly(const QString &name, const QList<PersonId> &people)
{
    goTo(m_people);
    m_people->showOnly(name, people);
}

void MainWindow::showList(const PersonList &list)
{
    goTo(m_people);
    m_people->showList(list);
    m_people->focusList();
}

void MainWindow::chooseImport()
{
    const QString path = m_prompts.openPath(this, tr("Import a list"), {}, TableFormats::openFilter(ListContent::People));
    if (!path.isEmpty())
        importFile(path);
}

void MainWindow::importFile(const QString &path)
{
    runImport([&](ImportWizard &wizard) { return wizard.openFile(path); });
}

void MainWindow::pasteRows()
{
    const QString text = m_prompts.clipboardText();
    if (text.trimmed().isEmpty())
        tell(tr("Nothing was copied yet. Copy the rows in your spreadsheet, with their headings, then paste them here."));
    else
        runImport([&](ImportWizard &wizard) { return wizard.openText(text); });
}

void MainWindow::exportList()
{
    ExportDialog dialog(*m_workspace, m_session, m_prompts, m_people->listed(), m_people->listName(), this);
    if (runDialog(dialog) == QDialog::Accepted)
        tell(dialog.outcome());
}

void MainWindow::print()
{
    if (!page()->canPrint())
        return;
    const std::unique_ptr<PrintSource> source(page()->newPrintSource());
    PrintDialog dialog(*source, m_prompts, this);
    if (runDialog(dialog) != QDialog::Accepted)
        return;
    m_undoBar->offer(dialog.outcome().text, dialog.outcome().undoableAction);
}

void MainWindow::backUpTo()
{
    const QString name = WorkspacePlace::nameOf(m_workspace->path()) + u' ' + QDate::currentDate().toString(Qt::ISODate);
    const QString path = m_prompts.savePath(this, tr("Back up to"), name + u".rnfbackup"_s, tr("Backups (*.rnfbackup)"));
    if (path.isEmpty())
        return;
    m_work.run(tr("Writing a copy …"), [this, path]() -> WindowWork::Conclusion {
        return [this, info = m_workspace->backups().writeTo(m_session, path)] {
            tell(info ? tr("A copy with %n people was written and checked.", nullptr, int(info->rows.value(u"person"_s)))
                      : info.error().message);
        };
    });
}

void MainWindow::checkFile()
{
    m_work.run(tr("Checking this file …"), [this]() -> WindowWork::Conclusion {
        return [this, findings = m_workspace->check(m_session)] {
            if (!findings)
                tell(findings.error().message);
            else if (findings->isEmpty())
                tell(tr("Everything is in order."));
            else
                tell(tr("%n findings. The first: %1", nullptr, int(findings->size())).arg(findings->first().what));
        };
    });
}

void MainWindow::importFiles(const QStringList &paths)
{
    if (const auto cards = paths.size() > 1 ? ImportSource::ofCards(paths) : std::nullopt) {
        runImport([&](ImportWizard &wizard) { return wizard.openSource(*cards); });
        return;
    }
    for (const auto &path : paths)
        importFile(path);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_people && may(Operation::ImportPeople) && !m_workspace->isReadOnly() && !droppedFiles(*event).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    // The program that the files come from waits until the drop is over.
    QMetaObject::invokeMethod(
        this, [this, paths = droppedFiles(*event)] { importFiles(paths); }, Qt::QueuedConnection);
}

} // namespace rnf
