// The pages of MainWindow and what stands around them, as far as whoever works here has them.
#include "base/TabbedPage.h"
#include "conversations/ContactPanel.h"
#include "conversations/PersonConversations.h"
#include "duplicates/DuplicatesPage.h"
#include "groups/GroupsPage.h"
#include "history/HistoryPage.h"
#include "history/UndoFlow.h"
#include "insight/ReportsPage.h"
#include "interns/InternsPage.h"
#include "lists/ListRail.h"
#include "look/Icons.h"
#include "look/SearchField.h"
#include "look/Theme.h"
#include "people/PeoplePage.h"
#include "shell/MainWindow.h"
#include "shell/SectionRail.h"
#include "shell/ShareDialog.h"
#include "shell/StatusBar.h"
#include "shell/UndoBar.h"
#include "shell/UsersDialog.h"
#include "shell/WelcomePage.h"
#include "standing/PersonStanding.h"
#include "today/TodayPage.h"
#include "volunteers/VolunteersPage.h"
#include "work/BoardPage.h"
#include "work/HoursPage.h"
#include "work/TimerPart.h"
#include "workplace/WorkplacePage.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

void MainWindow::makePages()
{
    m_pages = new QStackedWidget(this);
    m_undoing = new UndoFlow(m_workspace->changes(), m_session, m_work, this);
    m_today = new TodayPage(*m_workspace, m_session, means(), m_pages);
    m_taskTabs = new TabbedPage(u"taskTabs"_s, tr("Tasks"), m_pages);
    m_board = new BoardPage(*m_workspace, m_session, means(), m_taskTabs);
    m_hours = new HoursPage(*m_workspace, m_session, means(), m_taskTabs);
    m_taskTabs->addPage(m_board, tr("Board"));
    m_taskTabs->addPage(m_hours, tr("Hours"));
    makeInternPages();
    makePeoplePages();
    if (seesEvents())
        makeEventPages();
    if (isOrganizer())
        makeOrganizerPages();
    for (const auto &section : sections())
        m_pages->addWidget(section.page);
    for (Page *hidden : {static_cast<Page *>(m_taskTabs), static_cast<Page *>(m_internTabs)}) {
        if (!isSection(hidden))
            hidden->hide();
    }
    if (m_history) // behind the sections: it is none
        m_pages->addWidget(m_history);
    setCentralWidget(makeCentre());
    connectPages();
    connectPeoplePages();
    if (isOrganizer())
        connectOrganizerPages();
}

void MainWindow::makePeoplePages()
{
    m_peopleTabs = new TabbedPage(u"peopleTabs"_s, tr("People"), m_pages);
    m_people = new PeoplePage(*m_workspace, m_session, means(), m_peopleTabs);
    m_peopleTabs->addPage(m_people, tr("Everyone"));
}

void MainWindow::makeOrganizerPages()
{
    m_volunteers = new VolunteersPage(*m_workspace, m_session, means(), m_peopleTabs);
    m_groups = new GroupsPage(*m_workspace, m_session, means(), m_peopleTabs);
    m_duplicates = new DuplicatesPage(*m_workspace, m_session, means(), m_peopleTabs);
    m_peopleTabs->addPage(m_volunteers, tr("Volunteers"));
    m_peopleTabs->addPage(m_groups, tr("Groups"));
    m_peopleTabs->addPage(m_duplicates, tr("Duplicates"));
    m_workplace = new WorkplacePage(*m_workspace, m_session, means(), m_pages);
    m_reports = new ReportsPage(*m_workspace, m_session, means(), m_pages);
    m_history = new HistoryPage(*m_workspace, m_session, *m_undoing, m_ways, m_pages);
}

QList<MainWindow::Section> MainWindow::sections() const
{
    QList<Section> sections{{m_today, u"calendar"_s, tr("Today")},     {m_peopleTabs, u"people"_s, tr("People")},
                            {m_workplace, u"work"_s, tr("Workplace")}, {m_eventTabs, u"events"_s, tr("Events")},
                            {m_taskTabs, u"tasks"_s, tr("Tasks")},     {m_internTabs, u"interns"_s, internsTitle()},
                            {m_reports, u"chart"_s, tr("Reports")}};
    const bool hasWork = m_session.role != Role::Viewer;
    const bool hasInterns = hasWork && (!isOrganizer() || may(Operation::LeadInterns) || !m_session.supervised.isEmpty());
    sections.removeIf([&](const Section &section) {
        return !section.page || (section.page == m_taskTabs && !hasWork) || (section.page == m_internTabs && !hasInterns);
    });
    return sections;
}

bool MainWindow::isSection(QWidget *page) const { return m_pages->indexOf(page) >= 0; }

/// The sections at the side, and beside them the page that is open.
QWidget *MainWindow::makeCentre()
{
    auto *centre = new QWidget(this);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_pages, 1);
    if (may(Operation::EditPeople)) {
        m_contact = new ContactPanel(*m_workspace, m_session, m_drafts, centre);
        right->addWidget(m_contact);
    }
    m_undoBar = new UndoBar(centre);
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
    return centre;
}

SectionRail *MainWindow::makeRail(QWidget *parent)
{
    m_rail = new SectionRail(parent);
    for (const auto &section : sections())
        new QListWidgetItem(icon(section.iconName), section.title, m_rail);
    connect(m_rail, &QListWidget::currentRowChanged, this, [this](int row) { goToSection(m_pages->widget(qMax(0, row))); });
    connect(m_rail, &QListWidget::itemClicked, this, [this] { page()->focusList(); });
    return m_rail;
}

/// The sections, and below them the lists of people.
QWidget *MainWindow::makeSide(QWidget *parent)
{
    auto *side = new QWidget(parent);
    makeRail(side)->fitContents();
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(makeListRail(side), 1);
    layout->addStretch();
    return side;
}

QWidget *MainWindow::makeListRail(QWidget *parent)
{
    m_listRail = new ListRail(m_workspace->store(), m_workspace->lists(), m_session, m_work, parent);
    m_listRail->setFixedWidth(m_rail->width());
    connect(m_listRail, &ListRail::chosen, this, &MainWindow::showList);
    connect(m_listRail, &ListRail::peopleDropped, this,
            [this](const QList<PersonId> &people, const PersonList &list) { m_people->actions().putInto(list, people); });
    return m_listRail;
}

void MainWindow::connectPages()
{
    for (const auto &section : sections())
        connect(section.page, &Page::countsChanged, this, &MainWindow::updateCounts);
    for (const auto *tabs : tabbedPages()) {
        connect(tabs, &TabbedPage::turned, this, [this](Page *before) {
            noteLeaving(before);
            updateCounts();
        });
    }
    connect(m_today, &TodayPage::timerWanted, this, [this] { m_status->timer()->press(); });
    connect(m_undoBar, &UndoBar::undoWanted, this,
            [this](qint64 action) { undo(m_workspace->changes().action(m_session, action)); });
}

void MainWindow::connectPeoplePages()
{
    if (m_contact) {
        connect(m_contact, &ContactPanel::kept, &m_work, &WindowWork::undoOffered);
        connect(m_people->conversations(), &PersonConversations::editWanted, m_contact, &ContactPanel::edit);
    }
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
}

void MainWindow::connectOrganizerPages()
{
    connect(m_today, &TodayPage::historyWanted, this, [this] { goTo(m_history); });
    connect(m_history, &Page::countsChanged, this, &MainWindow::updateCounts);
    connect(m_today, &TodayPage::newPersonWanted, this, [this] {
        goTo(m_people);
        m_people->newPerson();
    });
    connect(m_volunteers, &VolunteersPage::newOfferWanted, this, &MainWindow::takeOffer);
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
    if (m_copy)
        m_status->showCopyOf(m_copy->day());
    if (m_history)
        connect(m_status, &StatusBar::historyWanted, this, [this] { goTo(m_history); });
    connect(m_status, &StatusBar::backupWanted, this, &MainWindow::showBackups, Qt::QueuedConnection);
    connect(m_status, &StatusBar::encryptionWanted, this, &MainWindow::encryptFile, Qt::QueuedConnection);
    connect(m_status, &StatusBar::userChosen, this, &MainWindow::signIn);
    connect(m_status, &StatusBar::passphraseWanted, this, &MainWindow::editPassphrase);
    connect(m_status, &StatusBar::lockWanted, this, &MainWindow::lock);
    connect(m_status->timer(), &TimerPart::turned, m_today, &TodayPage::readAgain);
    connect(m_status, &StatusBar::newUserWanted, this, [this] { addUser(); });
    connect(m_status, &StatusBar::usersWanted, this, [this] { (new UsersDialog(*m_workspace, m_session, this))->open(); });
}

} // namespace rnf
