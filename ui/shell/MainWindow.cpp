#include "shell/MainWindow.h"

#include "base/TabbedPage.h"
#include "conversations/ContactPanel.h"
#include "conversations/PersonConversations.h"
#include "groups/GroupsPage.h"
#include "help/Help.h"
#include "history/HistoryPage.h"
#include "history/UndoFlow.h"
#include "insight/ReportsPage.h"
#include "interns/InternsPage.h"
#include "lists/ListRail.h"
#include "look/ButtonText.h"
#include "look/Icons.h"
#include "look/SearchField.h"
#include "look/Theme.h"
#include "look/ToolTip.h"
#include "people/PeoplePage.h"
#include "sheets/KeyInDialog.h"
#include "shell/ChosenAppearance.h"
#include "shell/Language.h"
#include "shell/SectionRail.h"
#include "shell/StatusBar.h"
#include "shell/UndoBar.h"
#include "shell/WelcomePage.h"
#include "standing/PersonStanding.h"
#include "today/TodayPage.h"
#include "volunteers/VolunteersPage.h"
#include "work/BoardPage.h"
#include "work/HoursPage.h"
#include "workplace/WorkplacePage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

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
    connect(&m_backingUp, &QFutureWatcherBase::finished, this, &MainWindow::updateStatus);
    connect(&m_work, &WindowWork::told, this, &MainWindow::tell);
    connect(&m_work, &WindowWork::undoOffered, this, &MainWindow::offerUndo);
    connect(&m_work, &WindowWork::undoWanted, this,
            [this](qint64 action) { undo(m_workspace->changes().action(m_session, action)); });
    connect(&m_work, &WindowWork::changed, this, [this](const QString &what) {
        if (m_status)
            m_status->setDoing(what);
    });
    connectWays();
    constexpr int anHour = 60 * 60 * 1000; // milliseconds
    m_hourly.setInterval(anHour);
    connect(&m_hourly, &QTimer::timeout, this, &MainWindow::backUpDaily);
    m_hourly.start();
    showWelcome();
}

MainWindow::~MainWindow() { closeWorkspace(); }

QList<Page *> MainWindow::allPages() const { return m_people ? m_pages->findChildren<Page *>() : QList<Page *>(); }

/// Keeps what is being typed, on whatever page.
void MainWindow::finishEditing()
{
    for (auto *page : allPages())
        page->finishEditing();
}

void MainWindow::closeWorkspace()
{
    finishEditing();
    m_backingUp.waitForFinished();
    // Pages refer to the workspace and go first.
    clear();
    m_refresh.reset();
    m_workspace.reset();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    finishEditing();
    if (hasDraftToShow()) {
        event->ignore();
        return;
    }
    QSettings().setValue(geometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

/// What could not be kept would go with the window: shown once, and let go when somebody closes it again.
bool MainWindow::hasDraftToShow()
{
    if (!m_people || std::exchange(m_wasToldOfDrafts, true))
        return false;
    if (m_contact->hasDraft()) {
        m_contact->showDraft();
        tell(tr("A note is not kept yet: press Enter in it, or close again to leave it."));
        return true;
    }
    for (auto *page : allPages()) {
        if (!page->hasDraft())
            continue;
        goTo(page);
        page->showDraft();
        tell(tr("Something typed here could not be kept yet; it is marked. Correct it, or close again to leave it."));
        return true;
    }
    return false;
}

// --- building

void MainWindow::clear()
{
    m_work.drop(); // it refers to the pages and to who is working
    m_status = nullptr;
    m_undoBar = nullptr;
    delete takeCentralWidget();
    m_visits = {};
    m_today = nullptr;
    m_peopleTabs = nullptr;
    m_people = nullptr;
    m_volunteers = nullptr;
    m_groups = nullptr;
    m_workplace = nullptr;
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
    m_contact = nullptr;
    m_welcome = nullptr;
    delete std::exchange(m_undoing, nullptr);
    for (auto *bar : findChildren<QToolBar *>())
        delete bar;
    setMenuBar(nullptr);
    setStatusBar(nullptr);
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
    const QString name = m_workspace->organization().isEmpty() ? QFileInfo(m_workspace->path()).completeBaseName()
                                                               : m_workspace->organization();
    setWindowTitle(tr("%1 – Rank & File").arg(name));
    makePages();
    makeMenus();
    makeToolBar();
    makeStatusBar();
    const bool isEmpty = m_workspace->people().count(m_session) == 0;
    turnTo(isEmpty ? static_cast<Page *>(m_people) : m_today);
    updateUndo();
    updateStatus();
    page()->focusList();
}

void MainWindow::makeWelcome()
{
    setWindowTitle(tr("Rank & File"));
    Help::setTopic(this, u"start"_s);
    m_welcome = new WelcomePage(recentFiles(), this);
    connect(m_welcome, &WelcomePage::startWanted, this, &MainWindow::start, Qt::QueuedConnection);
    connect(m_welcome, &WelcomePage::openWanted, this, &MainWindow::chooseFile, Qt::QueuedConnection);
    connect(
        m_welcome, &WelcomePage::recentChosen, this, [this](const QString &path) { openFile(path); }, Qt::QueuedConnection);
    connect(m_welcome, &WelcomePage::sampleWanted, this, &MainWindow::openSample, Qt::QueuedConnection);
    setCentralWidget(m_welcome);
    statusBar()->hide();
}

void MainWindow::makePages()
{
    auto *centre = new QWidget(this);
    m_pages = new QStackedWidget(centre);
    m_undoing = new UndoFlow(m_workspace->changes(), m_session, m_work, this);
    m_today = new TodayPage(*m_workspace, m_session, means(), m_pages);
    m_peopleTabs = new TabbedPage(u"peopleTabs"_s, tr("People"), m_pages);
    m_people = new PeoplePage(*m_workspace, m_session, means(), m_peopleTabs);
    m_volunteers = new VolunteersPage(*m_workspace, m_session, means(), m_peopleTabs);
    m_groups = new GroupsPage(*m_workspace, m_session, means(), m_peopleTabs);
    m_peopleTabs->addPage(m_people, tr("Everyone"));
    m_peopleTabs->addPage(m_volunteers, tr("Volunteers"));
    m_peopleTabs->addPage(m_groups, tr("Groups"));
    m_workplace = new WorkplacePage(*m_workspace, m_session, means(), m_pages);
    m_taskTabs = new TabbedPage(u"taskTabs"_s, tr("Tasks"), m_pages);
    m_board = new BoardPage(*m_workspace, m_session, means(), m_taskTabs);
    m_hours = new HoursPage(*m_workspace, m_session, means(), m_taskTabs);
    m_taskTabs->addPage(m_board, tr("Board"));
    m_taskTabs->addPage(m_hours, tr("Hours"));
    makeInternPages();
    m_reports = new ReportsPage(*m_workspace, m_session, means(), m_pages);
    m_history = new HistoryPage(*m_workspace, m_session, *m_undoing, m_ways, m_pages);
    m_pages->addWidget(m_today);
    m_pages->addWidget(m_peopleTabs);
    m_pages->addWidget(m_workplace);
    m_pages->addWidget(m_taskTabs);
    m_pages->addWidget(m_internTabs);
    m_pages->addWidget(m_reports);
    m_pages->addWidget(m_history);
    m_contact = new ContactPanel(*m_workspace, m_session, m_drafts, centre);
    m_undoBar = new UndoBar(centre);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_pages, 1);
    right->addWidget(m_contact);
    right->addWidget(m_undoBar);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(makeSide(centre));
    columns->addLayout(right, 1);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (m_isSample)
        layout->addWidget(makeSampleBar());
    layout->addLayout(columns, 1);
    setCentralWidget(centre);
    connectPages();
    connectPeople();
}

QWidget *MainWindow::makeRail(QWidget *parent)
{
    m_rail = new SectionRail(parent);
    new QListWidgetItem(icon(u"calendar"_s), tr("Today"), m_rail);
    new QListWidgetItem(icon(u"people"_s), tr("People"), m_rail);
    new QListWidgetItem(icon(u"work"_s), tr("Workplace"), m_rail);
    new QListWidgetItem(icon(u"tasks"_s), tr("Tasks"), m_rail);
    new QListWidgetItem(icon(u"interns"_s), tr("Interns"), m_rail);
    new QListWidgetItem(icon(u"chart"_s), tr("Reports"), m_rail);
    new QListWidgetItem(icon(u"history"_s), tr("History"), m_rail);
    connect(m_rail, &QListWidget::currentRowChanged, this, [this](int row) { goTo(Section(qMax(0, row))); });
    connect(m_rail, &QListWidget::itemClicked, this, [this] { page()->focusList(); });
    return m_rail;
}

/// The sections, and below them the lists.
QWidget *MainWindow::makeSide(QWidget *parent)
{
    auto *side = new QWidget(parent);
    makeRail(side);
    m_listRail = new ListRail(m_workspace->store(), m_workspace->lists(), m_session, m_work, side);
    m_listRail->setFixedWidth(m_rail->width());
    m_rail->setFixedHeight(m_rail->count() * m_rail->sizeHintForRow(0) + 2 * (m_rail->frameWidth() + Theme::gap));
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(m_listRail, 1);
    layout->addStretch();
    connect(m_listRail, &ListRail::chosen, this, &MainWindow::showList);
    connect(m_listRail, &ListRail::peopleDropped, this,
            [this](const QList<PersonId> &people, const PersonList &list) { m_people->actions().putInto(list, people); });
    return side;
}

void MainWindow::connectPages()
{
    for (const Page *shown :
         std::initializer_list<Page *>{m_today, m_peopleTabs, m_workplace, m_taskTabs, m_internTabs, m_reports, m_history})
        connect(shown, &Page::countsChanged, this, &MainWindow::updateCounts);
    for (const auto *tabs : {m_peopleTabs, m_taskTabs, m_internTabs}) {
        connect(tabs, &TabbedPage::turned, this, [this](Page *before) {
            noteLeaving(before);
            updateCounts();
        });
    }
    connect(m_today, &TodayPage::historyWanted, this, [this] { goTo(m_history); });
    connect(m_today, &TodayPage::newPersonWanted, this, [this] {
        goTo(m_people);
        m_people->newPerson();
    });
    connect(m_volunteers, &VolunteersPage::newOfferWanted, this, &MainWindow::takeOffer);
    connect(m_contact, &ContactPanel::kept, &m_work, &WindowWork::undoOffered);
    connect(m_undoBar, &UndoBar::undoWanted, this,
            [this](qint64 action) { undo(m_workspace->changes().action(m_session, action)); });
}

void MainWindow::connectPeople()
{
    connect(m_people, &PeoplePage::listShown, this, [this](ListId list, const QString &search) {
        m_listRail->setOpen(list);
        m_search->setText(search);
    });
    connect(m_people, &PeoplePage::pasteWanted, this, &MainWindow::pasteRows);
    connect(m_people, &PeoplePage::typed, this, [this](const QString &text) {
        m_search->setFocus();
        m_search->setText(text);
        m_people->setSearch(text);
    });
    connect(m_people->conversations(), &PersonConversations::editWanted, m_contact, &ContactPanel::edit);
    const auto *standing = m_people->standing();
    connect(standing, &PersonStanding::askWanted, this, &MainWindow::askStanding);
    connect(standing, &PersonStanding::unpaidWanted, this, &MainWindow::askUnpaid);
    connect(standing, &PersonStanding::groupWanted, this, &MainWindow::askGroup);
}

QWidget *MainWindow::makeSampleBar()
{
    auto *bar = new QFrame(this);
    Theme::makeBar(bar);
    auto *text = new QLabel(tr("Sample: nothing here is kept."), bar);
    auto *start = new QPushButton(tr("Start ours"), bar);
    Theme::makeLink(start);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(Theme::wide, Theme::tight, Theme::wide, Theme::tight);
    layout->addWidget(text);
    layout->addWidget(start);
    layout->addStretch();
    connect(
        start, &QPushButton::clicked, this,
        [this] {
            showWelcome();
            m_welcome->showSetup();
        },
        Qt::QueuedConnection);
    return bar;
}

void MainWindow::makeStatusBar()
{
    m_status = new StatusBar(*m_workspace, m_session, m_work, m_isSample, this);
    setStatusBar(m_status);
    connect(m_status, &StatusBar::historyWanted, this, [this] { goTo(m_history); });
    connect(m_status, &StatusBar::backupWanted, this, &MainWindow::backUpTo);
    connect(m_status, &StatusBar::userChosen, this, &MainWindow::switchTo);
    connect(m_status, &StatusBar::newUserWanted, this, &MainWindow::addUser);
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
        m_undoBar->offer(text.isEmpty() ? m_workspace->changes().told(m_session, action) : text, action);
}

// --- conversations

void MainWindow::logContactWith(PersonId person)
{
    finishEditing();
    if (person.isValid())
        m_contact->log(person);
    else
        tell(tr("Choose whom you spoke with first."));
}

void MainWindow::keyInSheet()
{
    KeyInDialog dialog(*m_workspace, m_session, m_prompts, this);
    dialog.exec();
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

// --- status and users

void MainWindow::updateCounts()
{
    if (!m_status)
        return;
    m_status->setCounts(page()->counts());
    Help::setTopic(this, Help::topicFor(page())); // what its bars are asked about
    m_print->setEnabled(page()->canPrint() && !m_workspace->isReadOnly());
}

/// What only changes with the workspace.
void MainWindow::updateStatus()
{
    if (!m_status)
        return;
    updateCounts();
    const int due = m_today->dueCount();
    m_rail->item(TodaySection)->setText(due > 0 ? tr("Today · %1").arg(QLocale().toString(due)) : tr("Today"));
    m_status->showBackup();
}

void MainWindow::switchTo(const Session &session)
{
    finishEditing();
    m_work.drop();
    m_session = session;
    rebuild();
}

void MainWindow::addUser()
{
    const QString name =
        QInputDialog::getText(this, tr("Somebody else"), tr("Their name, as the history should show it")).trimmed();
    if (name.isEmpty())
        return;
    const auto added = m_workspace->accounts().add(m_session, name, Role::Organizer);
    if (added)
        switchTo(added->session());
    else
        tell(added.error().message);
}

} // namespace rnf
