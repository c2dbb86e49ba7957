#include "shell/MainWindow.h"

#include "base/TabbedPage.h"
#include "conversations/ContactPanel.h"
#include "conversations/PersonConversations.h"
#include "groups/GroupsPage.h"
#include "help/Help.h"
#include "history/HistoryPage.h"
#include "history/UndoFlow.h"
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
#include "shell/UndoBar.h"
#include "shell/WelcomePage.h"
#include "today/TodayPage.h"
#include "volunteers/VolunteersPage.h"
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
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString geometryKey = u"window/geometry"_s;
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
    new Help(this);
    setAcceptDrops(true);
    setMinimumSize(640, 480);
    resize(1280, 800);
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
    connect(&m_backingUp, &QFutureWatcherBase::finished, this, &MainWindow::updateStatus);
    connect(&m_work, &BackgroundWork::refused, this, &MainWindow::tell);
    connect(&m_work, &BackgroundWork::changed, this, [this](const QString &what) {
        if (m_doing)
            m_doing->setText(what);
    });
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
    delete takeCentralWidget();
    m_visited.clear();
    m_left.clear();
    m_today = nullptr;
    m_peopleTabs = nullptr;
    m_people = nullptr;
    m_volunteers = nullptr;
    m_groups = nullptr;
    m_workplace = nullptr;
    m_history = nullptr;
    m_contact = nullptr;
    m_welcome = nullptr;
    m_undoBar = nullptr;
    m_counts = nullptr;
    m_doing = nullptr;
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
    const PageMeans means{m_prompts, m_work, m_drafts};
    auto *centre = new QWidget(this);
    m_pages = new QStackedWidget(centre);
    m_undoing = new UndoFlow(m_workspace->changes(), m_session, m_work, this);
    m_today = new TodayPage(*m_workspace, m_session, m_pages);
    m_peopleTabs = new TabbedPage(u"peopleTabs"_s, tr("People"), m_pages);
    m_people = new PeoplePage(*m_workspace, m_session, means, m_peopleTabs);
    m_volunteers = new VolunteersPage(*m_workspace, m_session, m_drafts, m_peopleTabs);
    m_groups = new GroupsPage(*m_workspace, m_session, means, m_peopleTabs);
    m_peopleTabs->addPage(m_people, tr("Everyone"));
    m_peopleTabs->addPage(m_volunteers, tr("Volunteers"));
    m_peopleTabs->addPage(m_groups, tr("Groups"));
    m_workplace = new WorkplacePage(*m_workspace, m_session, m_pages);
    m_history = new HistoryPage(*m_workspace, m_session, *m_undoing, m_pages);
    m_pages->addWidget(m_today);
    m_pages->addWidget(m_peopleTabs);
    m_pages->addWidget(m_workplace);
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
    connectToday();
    connectVolunteers();
}

QWidget *MainWindow::makeRail(QWidget *parent)
{
    m_rail = new SectionRail(parent);
    new QListWidgetItem(icon(u"calendar"_s), tr("Today"), m_rail);
    new QListWidgetItem(icon(u"people"_s), tr("People"), m_rail);
    new QListWidgetItem(icon(u"work"_s), tr("Workplace"), m_rail);
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
    m_listRail = new ListRail(m_workspace->store(), m_workspace->lists(), m_session, side);
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
            [this](const QList<PersonId> &people, const PersonList &list) { m_people->putInto(list, people); });
    connect(m_listRail, &ListRail::undoOffered, m_undoBar, &UndoBar::offer);
    connect(m_listRail, &ListRail::failed, this, &MainWindow::tell);
    return side;
}

void MainWindow::connectPages()
{
    connect(m_people, &PeoplePage::listShown, this, [this](ListId list, const QString &search) {
        m_listRail->setOpen(list);
        m_search->setText(search);
    });
    connect(m_peopleTabs, &TabbedPage::countsChanged, this, &MainWindow::updateStatus);
    connect(m_peopleTabs, &TabbedPage::turned, this, [this](Page *before) {
        noteLeaving(before);
        updateStatus();
    });
    connect(m_people, &PeoplePage::failed, this, &MainWindow::tell);
    connect(m_people, &PeoplePage::undoOffered, m_undoBar, &UndoBar::offer);
    connect(m_people, &PeoplePage::importWanted, this, &MainWindow::chooseImport);
    connect(m_people, &PeoplePage::pasteWanted, this, &MainWindow::pasteRows);
    connect(m_people, &PeoplePage::searchCleared, m_people, &PeoplePage::showEveryone);
    connect(m_people, &PeoplePage::typed, this, [this](const QString &text) {
        m_search->setFocus();
        m_search->setText(text);
    });
    connect(m_workplace, &WorkplacePage::countsChanged, this, &MainWindow::updateStatus);
    connect(m_workplace, &WorkplacePage::failed, this, &MainWindow::tell);
    connect(m_workplace, &WorkplacePage::undoOffered, m_undoBar, &UndoBar::offer);
    connect(m_workplace, &WorkplacePage::importWanted, this, &MainWindow::chooseImport);
    connect(m_workplace, &WorkplacePage::peopleWanted, this, &MainWindow::showOnly);
    connect(m_history, &HistoryPage::countsChanged, this, &MainWindow::updateStatus);
    connect(m_history, &HistoryPage::personWanted, this, &MainWindow::showPerson);
    connect(m_undoing, &UndoFlow::told, this, &MainWindow::tell);
    connect(m_undoBar, &UndoBar::undoWanted, this,
            [this](qint64 action) { undo(m_workspace->changes().action(m_session, action)); });
    const auto *conversations = m_people->conversations();
    connect(conversations, &PersonConversations::logWanted, this, &MainWindow::logContactWith);
    connect(conversations, &PersonConversations::editWanted, m_contact, &ContactPanel::edit);
    connect(conversations, &PersonConversations::undoOffered, m_undoBar, &UndoBar::offer);
    connect(conversations, &PersonConversations::failed, this, &MainWindow::tell);
    connect(m_contact, &ContactPanel::kept, m_undoBar, &UndoBar::offer);
    connectStanding();
    connectGroups();
}

void MainWindow::connectToday()
{
    connect(m_today, &TodayPage::countsChanged, this, &MainWindow::updateStatus);
    connect(m_today, &TodayPage::logWanted, this, &MainWindow::logContactWith);
    connect(m_today, &TodayPage::personWanted, this, &MainWindow::showPerson);
    connect(m_today, &TodayPage::taskWanted, this, &MainWindow::showTask);
    connect(m_today, &TodayPage::historyWanted, this, [this] { goTo(m_history); });
    connect(m_today, &TodayPage::undoOffered, m_undoBar, &UndoBar::offer);
    connect(m_today, &TodayPage::failed, this, &MainWindow::tell);
    connect(m_today, &TodayPage::importWanted, this, &MainWindow::chooseImport);
    connect(m_today, &TodayPage::peopleWanted, this, [this] {
        goTo(m_people);
        m_people->focusList();
    });
    connect(m_today, &TodayPage::newPersonWanted, this, [this] {
        goTo(m_people);
        m_people->newPerson();
    });
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
    m_counts = new QLabel(statusBar());
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setObjectName(u"counts"_s);
    m_counts->setContentsMargins(Theme::gap, 0, 0, 0);
    m_doing = new QLabel(statusBar());
    m_doing->setTextFormat(Qt::PlainText);
    m_doing->setObjectName(u"doing"_s);
    m_doing->setContentsMargins(Theme::wide, 0, 0, 0);
    m_saved = statusPart(tr("Everything is kept at once; this opens the history"), statusBar());
    m_saved->setObjectName(u"saved"_s);
    m_backup = statusPart(tr("Copies are made by themselves once a day and before imports; this writes one where you like"),
                          statusBar());
    connect(m_backup, &QToolButton::clicked, this, &MainWindow::backUpTo);
    m_user = statusPart(tr("Who is working; switch user"), statusBar());
    m_user->setPopupMode(QToolButton::InstantPopup);
    m_user->setMenu(new QMenu(m_user));
    connect(m_user->menu(), &QMenu::aboutToShow, this, &MainWindow::fillUserMenu);
    connect(m_saved, &QToolButton::clicked, this, [this] { goTo(m_history); });
    statusBar()->addWidget(m_counts);
    statusBar()->addWidget(m_doing);
    for (auto *part : {m_saved, m_backup, m_user})
        statusBar()->addPermanentWidget(part);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->show();
}

// --- moving about

Page *MainWindow::pageIn(QWidget *section)
{
    auto *tabs = qobject_cast<TabbedPage *>(section);
    return tabs ? tabs->current() : static_cast<Page *>(section);
}

Page *MainWindow::page() const { return pageIn(m_pages->currentWidget()); }

void MainWindow::goTo(Page *next)
{
    if (page() == next)
        return;
    noteLeaving(page());
    turnTo(next);
}

void MainWindow::goTo(Section section) { goTo(pageIn(m_pages->widget(section))); }

/// Back leads to it, and there is nothing to go forward to.
void MainWindow::noteLeaving(Page *before)
{
    finishEditing();
    m_visited += before;
    m_left.clear();
}

void MainWindow::turnTo(Page *next)
{
    const QSignalBlocker quietRail(m_rail), quietTabs(m_peopleTabs);
    if (m_peopleTabs->isAncestorOf(next))
        m_peopleTabs->turnTo(next);
    m_pages->setCurrentWidget(m_peopleTabs->isAncestorOf(next) ? m_peopleTabs : next);
    m_rail->setCurrentRow(m_pages->currentIndex());
    updateStatus();
}

void MainWindow::goBack()
{
    if (m_visited.isEmpty())
        return;
    finishEditing();
    m_left += page();
    turnTo(m_visited.takeLast());
}

void MainWindow::goForward()
{
    if (m_left.isEmpty())
        return;
    finishEditing();
    m_visited += page();
    turnTo(m_left.takeLast());
}

/// Search, sections, list, detail and the contact being logged, in this order and round again.
void MainWindow::nextPane()
{
    const QList<QWidget *> panes = QList<QWidget *>{m_search, m_rail} + page()->panes() + QList<QWidget *>{m_contact};
    qsizetype here = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes[i] == focusWidget() || panes[i]->isAncestorOf(focusWidget()))
            here = i;
    }
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        auto *pane = panes[(here + step) % panes.size()];
        if (pane->isVisible()) {
            pane->setFocus(Qt::TabFocusReason);
            return;
        }
    }
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

// --- conversations

void MainWindow::logContact() { logContactWith(page()->person()); }

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
    finishEditing();
    KeyInDialog dialog(*m_workspace, m_session, m_prompts, this);
    dialog.exec();
    if (!dialog.outcome().isEmpty())
        tell(dialog.outcome());
}

void MainWindow::showPerson(PersonId person)
{
    goTo(m_people);
    m_people->showPerson(person);
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
        return buttonText(text.size() > longest ? text.left(longest) + u'…' : text);
    };
    m_undo->setText(last ? tr("&Undo %1").arg(shortened(last->label)) : tr("&Undo"));
    m_undo->setIconText(tr("Undo"));
    m_undo->setToolTip(plainToolTip(last ? tr("Undo %1").arg(last->label) : tr("Undo")));
    m_undo->setEnabled(last.has_value() && !m_workspace->isReadOnly());
    m_redo->setText(undone ? tr("&Redo %1").arg(shortened(undone->label.section(u": "_s, 1))) : tr("&Redo"));
    m_redo->setEnabled(undone.has_value() && !m_workspace->isReadOnly());
}

void MainWindow::undo(const std::optional<ActionEntry> &entry)
{
    if (entry)
        m_undoing->undo(*entry);
}

// --- status and users

void MainWindow::noteSaved()
{
    m_wasToldOfDrafts = false;
    m_saved->setText(tr("Saved %1").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)));
}

void MainWindow::updateStatus()
{
    if (!m_counts)
        return;
    m_counts->setText(page()->counts());
    Help::setTopic(this, Help::topicFor(page())); // what its bars are asked about
    m_print->setEnabled(page()->canPrint() && !m_workspace->isReadOnly());
    const int due = m_today->dueCount();
    m_rail->item(TodaySection)->setText(due > 0 ? tr("Today · %1").arg(QLocale().toString(due)) : tr("Today"));
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
        connect(
            action, &QAction::triggered, this, [this, session = account.session()] { switchTo(session); },
            Qt::QueuedConnection);
    }
    menu->addSeparator();
    auto *other = menu->addAction(tr("Somebody else…"));
    other->setEnabled(!m_workspace->isReadOnly());
    connect(other, &QAction::triggered, this, &MainWindow::addUser, Qt::QueuedConnection);
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
