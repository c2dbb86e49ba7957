#include "shell/MainWindow.h"

#include "exchange/ExportDialog.h"
#include "exchange/ImportWizard.h"
#include "history/HistoryPage.h"
#include "look/Icons.h"
#include "look/SearchField.h"
#include "look/Theme.h"
#include "people/PeoplePage.h"
#include "shell/ChosenAppearance.h"
#include "shell/Language.h"
#include "shell/UndoBar.h"
#include "shell/WelcomePage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString geometryKey = u"window/geometry"_s;
const QString recentKey = u"recent"_s;
constexpr int keptRecent = 4;
constexpr int minutesPerDay = 24 * 60;
constexpr int amberAfterDays = 7;

QToolButton *statusPart(const QString &toolTip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    return button;
}

QString ago(const QDateTime &at)
{
    const qint64 minutes = at.secsTo(QDateTime::currentDateTime()) / 60;
    if (minutes < 60)
        return MainWindow::tr("%n min ago", nullptr, int(qMax<qint64>(1, minutes)));
    if (minutes < minutesPerDay)
        return MainWindow::tr("%n h ago", nullptr, int(minutes / 60));
    return MainWindow::tr("%n days ago", nullptr, int(minutes / minutesPerDay));
}

} // namespace

MainWindow::MainWindow(Options options, Prompts &prompts) : m_options(std::move(options)), m_prompts(prompts)
{
    setAcceptDrops(true);
    setMinimumSize(640, 480);
    resize(1280, 800);
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
    connect(&m_backingUp, &QFutureWatcherBase::finished, this, &MainWindow::updateStatus);
    showWelcome();
}

MainWindow::~MainWindow()
{
    closeWorkspace();
}

void MainWindow::closeWorkspace()
{
    m_backingUp.waitForFinished();
    // Pages refer to the workspace and go first.
    clear();
    m_workspace.reset();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_people)
        m_people->finishEditing();
    QSettings().setValue(geometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

// --- files

void MainWindow::showWelcome()
{
    closeWorkspace();
    rebuild();
}

void MainWindow::start(const WorkspaceSetup &setup)
{
    QString name = setup.organization;
    name.replace(QRegularExpression(u"[/\\\\:*?\"<>|]"_s), u" "_s);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = askForWorkspace(tr("Where to keep it"), QDir(folder).filePath(name));
    if (path.isEmpty())
        return;
    auto made = Workspace::create(path, setup, m_options.workspace);
    if (!made) {
        m_welcome->setProblem(made.error().message);
        return;
    }
    useLanguage(setup.language);
    remember(path);
    use(std::move(*made), false);
}

void MainWindow::chooseFile()
{
    const QString path = m_prompts.openPath(this, tr("Open a workspace"), {}, tr("Workspaces (*.rnf *.rnfbackup);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::chooseBackup()
{
    const QString folder = m_workspace ? m_workspace->backupFolder() : m_options.workspace.backupFolder;
    const QString path = m_prompts.openPath(this, tr("Restore a backup"), folder, tr("Backups (*.rnfbackup);;All files (*)"));
    if (!path.isEmpty())
        restore(path);
}

void MainWindow::restore(const QString &backup)
{
    const QString name = (m_workspace ? QFileInfo(m_workspace->path()).completeBaseName() : tr("Restored")) + u' '
        + QFileInfo(backup).completeBaseName();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = askForWorkspace(tr("Where to keep what is restored"), QDir(folder).filePath(name));
    if (path.isEmpty())
        return;
    const auto restored = restoreBackup(backup, path);
    if (!restored) {
        showProblem(tr("Cannot restore"), restored.error());
        return;
    }
    openFile(path);
    tell(tr("This is how it was on %1. The backup and the file it was made of are as they were.")
             .arg(QLocale().toString(restored->takenAt.toLocalTime(), QLocale::ShortFormat)));
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

void MainWindow::openFile(const QString &path, bool isReadOnly)
{
    if (isBackup(path)) {
        restore(path);
        return;
    }
    auto opened = Workspace::open(path, m_options.workspace, isReadOnly);
    if (opened) {
        remember(path);
        use(std::move(*opened), false);
        return;
    }
    QMessageBox box(QMessageBox::Warning, tr("Cannot open"), opened.error().message, QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    box.addButton(tr("Close"), QMessageBox::RejectRole);
    const QAbstractButton *reading = nullptr;
    if (!isReadOnly && Workspace::canBeRead(opened.error()))
        reading = box.addButton(tr("Open read-only"), QMessageBox::AcceptRole);
    box.exec();
    if (reading && box.clickedButton() == reading)
        openFile(path, true);
}

void MainWindow::openSample()
{
    auto made = m_options.makeSample();
    if (made)
        use(std::move(*made), true);
    else
        showProblem(tr("Cannot open"), made.error());
}

void MainWindow::use(std::unique_ptr<Workspace> workspace, bool isSample)
{
    closeWorkspace();
    m_workspace = std::move(workspace);
    m_isSample = isSample;
    m_session = m_workspace->firstSession();
    connect(&m_workspace->store(), &Store::changed, this, [this] {
        updateUndo();
        updateStatus();
    });
    rebuild();
    if (!isSample && !m_workspace->isReadOnly())
        backUpDaily();
}

void MainWindow::backUpDaily()
{
    // The copy is read over a connection of its own, so the window goes on meanwhile.
    m_backingUp.setFuture(QtConcurrent::run([workspace = m_workspace.get(), session = m_session] {
        if (const auto kept = workspace->backUpIfDue(session, minutesPerDay); !kept)
            qWarning("backup: %s", qPrintable(kept.error().message));
    }));
}

void MainWindow::remember(const QString &path)
{
    QSettings settings;
    QStringList recent = settings.value(recentKey).toStringList();
    const QString whole = QFileInfo(path).absoluteFilePath();
    recent.removeAll(whole);
    recent.prepend(whole);
    settings.setValue(recentKey, recent.mid(0, keptRecent));
}

// --- building

void MainWindow::clear()
{
    delete takeCentralWidget();
    m_people = nullptr;
    m_history = nullptr;
    m_welcome = nullptr;
    m_undoBar = nullptr;
    m_counts = nullptr;
    for (auto *bar : findChildren<QToolBar *>())
        delete bar;
    setMenuBar(nullptr);
    setStatusBar(nullptr);
    qDeleteAll(m_commands);
    m_commands.clear();
    m_undo = m_redo = nullptr;
}

void MainWindow::rebuild()
{
    clear();
    if (!m_workspace) {
        makeMenus();
        makeWelcome();
        return;
    }
    const QString name = m_workspace->organization().isEmpty() ? QFileInfo(m_workspace->path()).completeBaseName() : m_workspace->organization();
    setWindowTitle(tr("%1 – Rank & File").arg(name));
    makePages();
    makeMenus();
    makeToolBar();
    makeStatusBar();
    goTo(PeopleSection);
    updateUndo();
    updateStatus();
    m_people->focusList();
}

void MainWindow::makeWelcome()
{
    setWindowTitle(tr("Rank & File"));
    QStringList recent = QSettings().value(recentKey).toStringList();
    recent.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    m_welcome = new WelcomePage(recent, this);
    connect(m_welcome, &WelcomePage::startWanted, this, &MainWindow::start, Qt::QueuedConnection);
    connect(m_welcome, &WelcomePage::openWanted, this, &MainWindow::chooseFile, Qt::QueuedConnection);
    connect(m_welcome, &WelcomePage::recentChosen, this, [this](const QString &path) { openFile(path); }, Qt::QueuedConnection);
    connect(m_welcome, &WelcomePage::sampleWanted, this, &MainWindow::openSample, Qt::QueuedConnection);
    setCentralWidget(m_welcome);
    statusBar()->hide();
}

void MainWindow::makePages()
{
    auto *centre = new QWidget(this);
    m_pages = new QStackedWidget(centre);
    m_people = new PeoplePage(*m_workspace, m_session, m_prompts, m_pages);
    m_history = new HistoryPage(m_workspace->store(), m_workspace->changes(), m_session, m_pages);
    m_pages->addWidget(m_people);
    m_pages->addWidget(m_history);
    m_undoBar = new UndoBar(centre);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_pages, 1);
    right->addWidget(m_undoBar);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(makeRail(centre));
    columns->addLayout(right, 1);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (m_isSample)
        layout->addWidget(makeSampleBar());
    layout->addLayout(columns, 1);
    setCentralWidget(centre);
    connectPages();
}

QWidget *MainWindow::makeRail(QWidget *parent)
{
    m_rail = new QListWidget(parent);
    Theme::makeRail(m_rail);
    m_rail->setObjectName(u"rail"_s);
    m_rail->setAccessibleName(tr("Sections"));
    m_rail->setFixedWidth(148);
    m_rail->setIconSize({Theme::iconSize, Theme::iconSize});
    new QListWidgetItem(icon(u"people"_s), tr("People"), m_rail);
    new QListWidgetItem(icon(u"history"_s), tr("History"), m_rail);
    connect(m_rail, &QListWidget::currentRowChanged, this, [this](int row) { goTo(Section(qMax(0, row))); });
    return m_rail;
}

void MainWindow::connectPages()
{
    connect(m_people, &PeoplePage::countsChanged, this, &MainWindow::updateStatus);
    connect(m_people, &PeoplePage::saved, this, &MainWindow::noteSaved);
    connect(m_people, &PeoplePage::failed, this, &MainWindow::tell);
    connect(m_people, &PeoplePage::undoOffered, m_undoBar, &UndoBar::offer);
    connect(m_people, &PeoplePage::importWanted, this, &MainWindow::chooseImport);
    connect(m_people, &PeoplePage::pasteWanted, this, &MainWindow::pasteRows);
    connect(m_people, &PeoplePage::searchCleared, this, [this] {
        m_search->clear();
        m_people->setSearch({});
    });
    connect(m_people, &PeoplePage::typed, this, [this](const QString &text) {
        m_search->setFocus();
        m_search->setText(text);
    });
    connect(m_history, &HistoryPage::undone, this, &MainWindow::tell);
    connect(m_history, &HistoryPage::failed, this, &MainWindow::tell);
    connect(m_undoBar, &UndoBar::undoWanted, this, &MainWindow::undo);
}

QWidget *MainWindow::makeSampleBar()
{
    auto *bar = new QFrame(this);
    Theme::makeBar(bar);
    auto *text = new QLabel(tr("Sample: nothing here is kept."), bar);
    auto *start = new QPushButton(tr("Start ours"), bar);
    Theme::makeLink(start);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(Theme::gap * 2, 2, Theme::gap * 2, 2);
    layout->addWidget(text);
    layout->addWidget(start);
    layout->addStretch();
    connect(start, &QPushButton::clicked, this, [this] {
        showWelcome();
        m_welcome->showSetup();
    }, Qt::QueuedConnection);
    return bar;
}

void MainWindow::makeStatusBar()
{
    m_counts = new QLabel(statusBar());
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setObjectName(u"counts"_s);
    m_counts->setContentsMargins(Theme::gap, 0, 0, 0);
    m_saved = statusPart(tr("Everything is kept at once; this opens the history"), statusBar());
    m_saved->setObjectName(u"saved"_s);
    m_backup = statusPart(tr("Copies are made once a day and before each import"), statusBar());
    m_user = statusPart(tr("Who is working; switch user"), statusBar());
    m_user->setPopupMode(QToolButton::InstantPopup);
    m_user->setMenu(new QMenu(m_user));
    connect(m_user->menu(), &QMenu::aboutToShow, this, &MainWindow::fillUserMenu);
    connect(m_saved, &QToolButton::clicked, this, [this] { goTo(HistorySection); });
    statusBar()->addWidget(m_counts);
    for (auto *part : {m_saved, m_backup, m_user})
        statusBar()->addPermanentWidget(part);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->show();
}

// --- moving about

void MainWindow::goTo(Section section)
{
    if (m_pages->currentIndex() == section && m_rail->currentRow() == section)
        return;
    m_people->finishEditing();
    m_pages->setCurrentIndex(section);
    m_rail->setCurrentRow(section);
    updateStatus();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && chosenAppearance() == Appearance::System)
        Theme::apply(*qApp, Appearance::System);
    QMainWindow::changeEvent(event);
}

void MainWindow::setLanguage(const QString &language)
{
    if (m_people)
        m_people->finishEditing();
    useLanguage(language);
    rebuild();
}

void MainWindow::tell(const QString &text)
{
    if (m_undoBar)
        m_undoBar->tell(text);
}

// --- undo

void MainWindow::updateUndo()
{
    if (!m_undo)
        return;
    const auto last = m_workspace->changes().nextUndo(m_session);
    const auto undone = m_workspace->changes().nextRedo(m_session);
    const auto shortened = [](const QString &text) {
        constexpr qsizetype longest = 40;
        QString shown = text.size() > longest ? text.left(longest) + u'…' : text;
        return shown.replace(u'&', u"&&"_s);
    };
    m_undo->setText(last ? tr("&Undo %1").arg(shortened(last->label)) : tr("&Undo"));
    m_undo->setIconText(tr("Undo"));
    m_undo->setEnabled(last.has_value() && !m_workspace->isReadOnly());
    m_redo->setText(undone ? tr("&Redo %1").arg(shortened(undone->label.section(u": "_s, 1))) : tr("&Redo"));
    m_redo->setEnabled(undone.has_value() && !m_workspace->isReadOnly());
}

void MainWindow::undo()
{
    m_people->finishEditing();
    const auto last = m_workspace->changes().nextUndo(m_session);
    if (!last)
        return;
    const auto outcome = m_workspace->changes().undo(m_session, last->seq);
    if (!outcome)
        tell(outcome.error().message);
    else if (!outcome->kept.isEmpty())
        tell(tr("Undid “%1”. What was changed later was kept; the history offers a choice.").arg(last->label));
    else
        tell(tr("Undid “%1”.").arg(last->label));
}

void MainWindow::redo()
{
    if (const auto undone = m_workspace->changes().nextRedo(m_session)) {
        const auto outcome = m_workspace->changes().undo(m_session, undone->seq);
        tell(outcome ? tr("Done again: %1").arg(undone->label.section(u": "_s, 1)) : outcome.error().message);
    }
}

// --- status and users

void MainWindow::noteSaved()
{
    m_saved->setText(tr("Saved %1").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)));
}

void MainWindow::updateStatus()
{
    if (!m_counts)
        return;
    m_counts->setText(m_people->counts());
    m_user->setText(m_session.name);
    const auto backup = m_workspace->lastBackup();
    if (m_workspace->isReadOnly())
        m_backup->setText(tr("Read-only"));
    else if (m_isSample)
        m_backup->setText(tr("Sample"));
    else
        m_backup->setText(backup ? tr("Backup %1").arg(ago(*backup)) : tr("No backup yet"));
    const bool isOld = backup && backup->daysTo(QDateTime::currentDateTime()) >= amberAfterDays;
    Theme::setTone(m_backup, isOld ? Tone::Warning : Tone::Quiet);
}

void MainWindow::fillUserMenu()
{
    auto *menu = m_user->menu();
    menu->clear();
    for (const auto &account : m_workspace->accounts().all(m_session)) {
        auto *action = menu->addAction(account.name);
        action->setCheckable(true);
        action->setChecked(account.id == m_session.account);
        connect(action, &QAction::triggered, this, [this, session = account.session()] { switchTo(session); }, Qt::QueuedConnection);
    }
    menu->addSeparator();
    auto *other = menu->addAction(tr("Somebody else…"));
    other->setEnabled(!m_workspace->isReadOnly());
    connect(other, &QAction::triggered, this, &MainWindow::addUser, Qt::QueuedConnection);
}

void MainWindow::switchTo(const Session &session)
{
    m_people->finishEditing();
    m_session = session;
    rebuild();
}

void MainWindow::addUser()
{
    const QString name = QInputDialog::getText(this, tr("Somebody else"), tr("Their name, as the history should show it")).trimmed();
    if (name.isEmpty())
        return;
    const auto added = m_workspace->accounts().add(m_session, name, Role::Organizer);
    if (added)
        switchTo(added->session());
    else
        tell(added.error().message);
}

// --- lists in and out

void MainWindow::runImport(const std::function<bool(ImportWizard &)> &open)
{
    m_people->finishEditing();
    ImportWizard wizard(*m_workspace, m_session, m_prompts, this);
    connect(&wizard, &ImportWizard::showWanted, this, [this](const QString &name, const QList<PersonId> &people) {
        goTo(PeopleSection);
        m_people->showOnly(name, people);
    });
    if (open(wizard))
        wizard.exec();
}

void MainWindow::chooseImport()
{
    const QString path = m_prompts.openPath(this, tr("Import a list"), {}, tr("Lists (*.csv *.tsv *.txt);;All files (*)"));
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
    m_people->finishEditing();
    ExportDialog dialog(*m_workspace, m_session, m_prompts, m_people->listed(), m_people->listName(), this);
    if (dialog.exec() == QDialog::Accepted)
        tell(dialog.outcome());
}

void MainWindow::backUpTo()
{
    const QString name = QFileInfo(m_workspace->path()).completeBaseName() + u' ' + QDate::currentDate().toString(Qt::ISODate);
    const QString path = m_prompts.savePath(this, tr("Back up to"), name + u".rnfbackup"_s, tr("Backups (*.rnfbackup)"));
    if (path.isEmpty())
        return;
    const auto info = writeBackup(m_workspace->path(), path, m_workspace->store().dates().now());
    tell(info ? tr("A copy with %n people was written and checked.", nullptr, int(info->rows.value(u"person"_s))) : info.error().message);
}

void MainWindow::checkFile()
{
    const auto findings = m_workspace->check(m_session);
    if (!findings)
        tell(findings.error().message);
    else if (findings->isEmpty())
        tell(tr("Everything is in order."));
    else
        tell(tr("%n findings. The first: %1", nullptr, int(findings->size())).arg(findings->first().what));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_workspace && !m_workspace->isReadOnly() && event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().first().toLocalFile();
    event->acceptProposedAction();
    // The program that the file comes from waits until the drop is over.
    QMetaObject::invokeMethod(this, [this, path] { importFile(path); }, Qt::QueuedConnection);
}

} // namespace rnf
