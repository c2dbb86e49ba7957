// The section of events and its commands.
#include "base/TabbedPage.h"
#include "events/CalendarExport.h"
#include "events/CalendarPage.h"
#include "events/EventPrint.h"
#include "events/EventsPage.h"
#include "events/PlanPart.h"
#include "events/RegistrationsPart.h"
#include "shell/MainWindow.h"

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
    auto *registrations = new RegistrationsPart(*m_workspace, m_session, means());
    connect(registrations, &RegistrationsPart::signInSheetWanted, this,
            [this](const Event &event) { EventPrint::open(*m_workspace, m_session, means(), event, this); });
    m_events->addPart(registrations, tr("People"));
    m_events->addPart(new PlanPart(*m_workspace, m_session, means()), tr("Plan"));
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
    addPageCommand(menu, tr("&Delete the event"), u"delete"_s, {}, m_events, &EventsPage::removeEvent);
    menu->addSeparator();
    addPageCommand(menu, tr("Edit &kinds…"), u"edit"_s, {}, m_events, &EventsPage::editKinds);
    addPageCommand(menu, tr("&Venues…"), u"office"_s, {}, m_events, &EventsPage::editVenues);
    addCommand(
        menu, tr("&Export calendar…"), u"export"_s, {},
        [this] { CalendarExport::start(*m_workspace, m_session, means(), this); }, Needs::Writing);
}

} // namespace rnf
