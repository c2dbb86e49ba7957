// The section of events and its commands.
#include "base/TabbedPage.h"
#include "budget/BudgetPart.h"
#include "events/BadgePrint.h"
#include "events/CalendarExport.h"
#include "events/CalendarFileDialog.h"
#include "events/CalendarPage.h"
#include "events/CheckInWindow.h"
#include "events/EventPrint.h"
#include "events/EventsPage.h"
#include "events/PlanPart.h"
#include "events/RegistrationsPart.h"
#include "needs/NeedGrantDialog.h"
#include "needs/NeedsPart.h"
#include "programme/ProgrammePart.h"
#include "programme/ProgrammePrint.h"
#include "proposals/WallPart.h"
#include "recap/AfterPart.h"
#include "shell/MainWindow.h"
#include "staffing/ShiftsPart.h"
#include "telling/CallOffDialog.h"
#include "telling/TellDialog.h"

#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace rnf {

void MainWindow::makeEventPages()
{
    m_eventTabs = new TabbedPage(u"eventPages"_s, tr("Events"), m_pages);
    m_events = new EventsPage(*m_workspace, m_session, means(), m_eventTabs);
    m_calendar = new CalendarPage(*m_workspace, m_session, means(), m_eventTabs);
    m_eventTabs->addPage(m_events, tr("Agenda"));
    m_eventTabs->addPage(m_calendar, tr("Month"));
    connect(m_events, &EventsPage::doorAsked, this,
            [this](const Event &event) { (new CheckInWindow(*m_workspace, m_session, event, this))->showFullScreen(); });
    addEventParts();
    connectTelling();
}

/// As much of an event as whoever works here sees of it.
void MainWindow::addEventParts()
{
    if (may(Operation::EditPeople)) {
        auto *registrations = new RegistrationsPart(*m_workspace, m_session, means());
        connect(registrations, &RegistrationsPart::signInSheetWanted, this,
                [this](const Event &event) { EventPrint::open(*m_workspace, m_session, means(), event, this); });
        connect(registrations, &RegistrationsPart::listWanted, m_events, &EventsPage::bringInList);
        m_events->addPart(registrations, tr("People"));
    }
    if (isOrganizer())
        m_events->addPart(new PlanPart(*m_workspace, m_session, means()), tr("Plan"));
    auto *programme = new ProgrammePart(*m_workspace, m_session, means());
    connect(programme, &ProgrammePart::printAsked, this,
            [this](const Event &event) { ProgrammePrint::open(*m_workspace, m_session, means(), event, this); });
    m_events->addPart(programme, tr("Programme"));
    if (isOrganizer())
        m_events->addPart(new WallPart(*m_workspace, m_session, means()), tr("Wall"));
    if (may(Operation::SeeNeeds))
        m_events->addPart(new NeedsPart(*m_workspace, m_session, means()), tr("Needs"));
    if (may(Operation::EditPeople))
        m_events->addPart(new ShiftsPart(*m_workspace, m_session, means()), tr("Volunteer shifts"));
    if (may(Operation::SeeBudgets))
        m_events->addPart(new BudgetPart(*m_workspace, m_session, means()), tr("Budget"));
    if (isOrganizer())
        m_events->addPart(new AfterPart(*m_workspace, m_session, means()), tr("After"));
}

/// What an event sends out: texts and pages, badges, and the news that it is off.
void MainWindow::connectTelling()
{
    connect(m_events, &EventsPage::tellAsked, this,
            [this](const Event &event) { (new TellDialog(*m_workspace, m_session, means(), event, this))->open(); });
    connect(m_events, &EventsPage::badgesAsked, this,
            [this](const Event &event) { BadgePrint::open(*m_workspace, m_session, means(), event, this); });
    connect(m_events, &EventsPage::calledOff, this, [this](const Event &event) {
        if (!CallOffDialog::whom(*m_workspace, m_session, event.id).isEmpty())
            (new CallOffDialog(*m_workspace, m_session, means(), event, this))->open();
    });
}

void MainWindow::openEvent(EventId event)
{
    goTo(m_events);
    m_events->goTo(event);
}

void MainWindow::makeEventsMenu(QMenu *menu)
{
    addPageCommand(menu, tr("&New event…"), u"add"_s, {}, m_events, &EventsPage::newEvent);
    addPageCommand(menu, tr("D&uplicate the event…"), u"copy"_s, {}, m_events, &EventsPage::duplicate);
    addPageCommand(menu, tr("&Repeat the event…"), u"calendar"_s, {}, m_events, &EventsPage::repeat);
    addPageCommand(menu, tr("&Delete the event"), u"delete"_s, {}, m_events, &EventsPage::removeEvent);
    addPageCommand(menu, tr("&Bring in a list…"), u"import"_s, {}, m_events, &EventsPage::bringInList);
    addPageCommand(menu, tr("Make a registration &form…"), u"file"_s, {}, m_events, &EventsPage::makeForm);
    menu->addSeparator();
    addPageCommand(menu, tr("&Tell people…"), u"mail"_s, {}, m_events, &EventsPage::tellPeople, Needs::NewWindow);
    addPageCommand(menu, tr("&Print badges…"), u"print"_s, {}, m_events, &EventsPage::printBadges);
    menu->addSeparator();
    addPageCommand(menu, tr("Edit &kinds…"), u"edit"_s, {}, m_events, &EventsPage::editKinds);
    addPageCommand(menu, tr("&Venues…"), u"office"_s, {}, m_events, &EventsPage::editVenues);
    if (Policy::allows(m_session, Operation::SeeNeeds) && Policy::allows(m_session, Operation::ManageAccounts))
        addCommand(
            menu, tr("&Who may see needs…"), u"shield"_s, {}, [this] { editWhoSeesNeeds(); }, Needs::Writing);
    addCommand(
        menu, tr("&Import calendar…"), u"import"_s, {},
        [this] { CalendarFileDialog::start(*m_workspace, m_session, means(), this); }, Needs::Writing);
    addCommand(
        menu, tr("&Export calendar…"), u"export"_s, {},
        [this] { CalendarExport::start(*m_workspace, m_session, means(), this); }, Needs::Writing);
}

/// Who gave the right to others only goes on here; what was taken from oneself is out of sight at once.
void MainWindow::editWhoSeesNeeds()
{
    auto *dialog = new NeedGrantDialog(*m_workspace, m_session, m_work, this);
    connect(
        dialog, &NeedGrantDialog::changed, this,
        [this] {
            const auto account = m_workspace->accounts().find(m_session);
            if (account && account->seesNeeds != m_session.seesNeeds)
                switchTo(account->session());
        },
        Qt::QueuedConnection);
    dialog->open();
}

} // namespace rnf
