#include "shell/MainWindow.h"

#include "base/Clipboard.h"
#include "conversations/ContactPanel.h"
#include "help/Help.h"
#include "history/UndoFlow.h"
#include "letters/Letters.h"
#include "lists/ListRail.h"
#include "look/ButtonText.h"
#include "look/RunDialog.h"
#include "look/SearchField.h"
#include "look/Theme.h"
#include "look/ToolTip.h"
#include "people/PeoplePage.h"
#include "sheets/KeyInDialog.h"
#include "shell/ChosenAppearance.h"
#include "shell/Curtain.h"
#include "shell/IdleWatch.h"
#include "shell/Language.h"
#include "shell/LockWindow.h"
#include "shell/PassphraseCheck.h"
#include "shell/RecentFiles.h"
#include "shell/SectionRail.h"
#include "shell/ShareDialog.h"
#include "shell/StatusBar.h"
#include "shell/UndoBar.h"
#include "shell/WelcomePage.h"
#include "storage/WorkspacePlace.h"
#include "today/TodayPage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString geometryKey = u"window/geometry"_s;

} // namespace

MainWindow::MainWindow(Options options, Prompts &prompts) : m_options(std::move(options)), m_prompts(prompts)
{
    new Help(this);
    setAcceptDrops(true);
    setMinimumSize(640, 480);
    resize(1280, 800);
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
    connect(&m_keeper, &BackupKeeper::looked, this, &MainWindow::updateStatus);
    connect(&m_keeper, &BackupKeeper::told, this, &MainWindow::tell);
    connect(&m_work, &WindowWork::told, this, &MainWindow::tell);
    connect(&m_work, &WindowWork::undoOffered, this, &MainWindow::offerUndo);
    connect(&m_work, &WindowWork::undoWanted, this,
            [this](qint64 action) { undo(m_workspace->changes().action(m_session, action)); });
    connect(&m_work, &WindowWork::changed, this, [this](const QString &what) {
        if (m_status)
            m_status->setDoing(what);
        if (m_welcome)
            m_welcome->setDoing(what);
    });
    connectWays();
    makeLock();
    showWelcome();
}

MainWindow::~MainWindow() { closeWorkspace(); }

QList<Page *> MainWindow::allPages() const { return m_today ? m_pages->findChildren<Page *>() : QList<Page *>(); }

/// Keeps what is being typed, on whatever page.
void MainWindow::finishEditing()
{
    for (auto *page : allPages())
        page->finishEditing();
}

void MainWindow::closeWorkspace()
{
    finishEditing();
    m_check->drop();
    m_keeper.stop();
    // Pages refer to the workspace and go first.
    clear();
    m_refresh.reset();
    m_workspace.reset();
    m_copy.reset();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    finishEditing();
    if (hasDraftToShow()) {
        event->ignore();
        return;
    }
    QSettings().setValue(geometryKey, saveGeometry());
    Clipboard::emptyOwn(); // desktops keep it beyond the program
    QMainWindow::closeEvent(event);
}

/// What could not be kept would go with the window or its user: shown once, and let go when somebody does it again.
bool MainWindow::hasDraftToShow()
{
    if (!m_today || m_wasToldOfDrafts)
        return false;
    m_wasToldOfDrafts = showDraft();
    return m_wasToldOfDrafts;
}

bool MainWindow::showDraft()
{
    if (m_contact && m_contact->hasDraft()) {
        m_contact->showDraft();
        tell(tr("A note is not kept yet: press Enter in it, or do that again to leave it."));
        return true;
    }
    for (auto *page : allPages()) {
        if (!page->hasDraft())
            continue;
        goTo(page);
        page->showDraft();
        tell(tr("Something typed here could not be kept yet; it is marked. Correct it, or do that again to leave it."));
        return true;
    }
    const auto isThere = [this](qint64 letter) {
        return m_workspace->letters().find(m_session, LetterTemplateId(letter)).has_value();
    };
    if (m_drafts.anyOf(u"letter"_s, isThere)) {
        tell(tr("The text of a letter could not be kept yet. Open “Letters and e-mails…” and correct it, or do that again "
                "to leave it."));
        return true;
    }
    return false;
}

// --- building

void MainWindow::clear()
{
    m_work.drop();                           // it refers to the pages and to who is working
    delete std::exchange(m_status, nullptr); // at once: it reads, and what it reads may be gone
    m_undoBar = nullptr;
    delete takeCentralWidget();
    m_visits = {};
    m_today = nullptr;
    m_peopleTabs = nullptr;
    m_people = nullptr;
    m_volunteers = nullptr;
    m_groups = nullptr;
    m_duplicates = nullptr;
    m_workplace = nullptr;
    m_eventTabs = nullptr;
    m_events = nullptr;
    m_calendar = nullptr;
    m_taskTabs = nullptr;
    m_board = nullptr;
    m_hours = nullptr;
    m_internTabs = nullptr;
    m_applications = nullptr;
    m_interns = nullptr;
    m_stipends = nullptr;
    m_postings = nullptr;
    m_reports = nullptr;
    m_history = nullptr;
    m_listRail = nullptr;
    m_search = nullptr;
    m_contact = nullptr;
    m_welcome = nullptr;
    delete std::exchange(m_undoing, nullptr);
    for (auto *bar : findChildren<QToolBar *>())
        delete bar;
    setMenuBar(nullptr);
    qDeleteAll(m_commands);
    m_commands.clear();
    m_undo = m_redo = m_print = nullptr;
}

void MainWindow::rebuild()
{
    clear();
    if (!m_workspace) {
        makeMenus();
        makeWelcome();
        return;
    }
    m_workspace->store().setLookedAt(m_session.role == Role::Viewer);
    updateTitle();
    makePages();
    makeMenus();
    makeToolBar();
    makeStatusBar();
    const bool isEmpty = isOrganizer() && m_workspace->people().count(m_session) == 0;
    turnTo(isEmpty ? static_cast<Page *>(m_people) : m_today);
    updateUndo();
    updateStatus();
    page()->focusList();
}

void MainWindow::updateTitle()
{
    const QString name =
        m_workspace->organization().isEmpty() ? WorkspacePlace::nameOf(m_workspace->path()) : m_workspace->organization();
    setWindowTitle(tr("%1 – Rank & File").arg(m_copy ? tr("%1 (copy of %2)").arg(name, m_copy->day()) : name));
}

void MainWindow::makeWelcome()
{
    setWindowTitle(tr("Rank & File"));
    Help::setTopic(this, u"start"_s);
    m_welcome = new WelcomePage(RecentFiles::all(), this);
    connect(m_welcome, &WelcomePage::startWanted, this, &MainWindow::start, Qt::QueuedConnection);
    connect(
        m_welcome, &WelcomePage::serverWanted, this, [this] { chooseServer(); }, Qt::QueuedConnection);
    connect(m_welcome, &WelcomePage::openWanted, this, &MainWindow::chooseFile, Qt::QueuedConnection);
    connect(
        m_welcome, &WelcomePage::recentChosen, this, [this](const QString &path) { openFile(path); }, Qt::QueuedConnection);
    connect(m_welcome, &WelcomePage::sampleWanted, this, &MainWindow::openSample, Qt::QueuedConnection);
    setCentralWidget(m_welcome);
    statusBar()->hide();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && chosenAppearance() == Appearance::System)
        Theme::apply(*qApp, Appearance::System);
    QMainWindow::changeEvent(event);
}

void MainWindow::setLanguage(const QString &language)
{
    finishEditing();
    useLanguage(language);
    rebuild();
}

void MainWindow::tell(const QString &text)
{
    if (m_undoBar)
        m_undoBar->tell(text);
}

void MainWindow::offerUndo(const QString &text, qint64 action)
{
    if (m_undoBar)
        m_undoBar->offer(text.isEmpty() ? tr("Done: %1").arg(m_workspace->changes().told(m_session, action)) : text, action);
}

// --- conversations

void MainWindow::logContactWith(PersonId person)
{
    finishEditing();
    if (!m_contact)
        tellOwnWorkOnly();
    else if (person.isValid())
        m_contact->log(person);
    else
        tell(tr("Choose whom you spoke with first."));
}

void MainWindow::keyInSheet()
{
    KeyInDialog dialog(*m_workspace, m_session, m_prompts, this);
    runDialog(dialog);
    if (!dialog.outcome().isEmpty())
        tell(dialog.outcome());
}

// --- what was changed

/// Everybody who shows something of the workspace hears of it here, and nowhere else: first the pages, then what stands
/// around them and counts what they show.
void MainWindow::showChanges()
{
    if (!m_status)
        return;
    for (auto *page : allPages())
        page->readAgain();
    if (m_listRail)
        m_listRail->reload();
    m_wasToldOfDrafts = false;
    m_status->noteSaved();
    updateUndo();
    updateStatus();
}

void MainWindow::updateUndo()
{
    if (!m_undo)
        return;
    const auto last = m_workspace->changes().nextUndo(m_session);
    const auto undone = m_workspace->changes().nextRedo(m_session);
    const auto shortened = [](const QString &text) {
        constexpr qsizetype longest = 40;
        return buttonText(text.size() > longest ? text.left(longest) + u'…' : text);
    };
    m_undo->setText(last ? tr("&Undo %1").arg(shortened(last->label)) : tr("&Undo"));
    m_undo->setIconText(tr("Undo"));
    m_undo->setToolTip(plainToolTip(last ? tr("Undo %1").arg(last->label) : tr("Undo")));
    m_undo->setEnabled(last.has_value() && !m_workspace->isReadOnly());
    m_redo->setText(undone ? tr("&Redo %1").arg(shortened(m_workspace->changes().original(*undone).label)) : tr("&Redo"));
    m_redo->setEnabled(undone.has_value() && !m_workspace->isReadOnly());
}

void MainWindow::undo(const std::optional<ActionEntry> &entry)
{
    if (entry)
        m_undoing->undo(*entry);
}

// --- status

void MainWindow::updateCounts()
{
    if (!m_status)
        return;
    m_status->setCounts(page()->counts());
    Help::setTopic(this, Help::topicFor(page())); // what its bars are asked about
    if (m_print)
        m_print->setEnabled(page()->canPrint() && !m_workspace->isReadOnly());
}

/// What only changes with the workspace.
void MainWindow::updateStatus()
{
    if (!m_status)
        return;
    updateCounts();
    const int due = m_today->dueCount();
    m_rail->item(0)->setText(due > 0 ? tr("Today · %1").arg(QLocale().toString(due)) : tr("Today"));
    m_status->showBackup();
}

} // namespace rnf
