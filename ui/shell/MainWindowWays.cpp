// How MainWindow moves about: between pages, and between what stands on one.
#include "base/TabbedPage.h"
#include "conversations/ContactPanel.h"
#include "look/SearchField.h"
#include "people/PeoplePage.h"
#include "shell/MainWindow.h"
#include "shell/SectionRail.h"

#include <QStackedWidget>

namespace rnf {

/// Once: pages come and go, the ways between them stay.
void MainWindow::connectWays()
{
    connect(&m_ways, &Ways::toPerson, this, &MainWindow::showPerson);
    connect(&m_ways, &Ways::toPeople, this, &MainWindow::showOnly);
    connect(&m_ways, &Ways::toEveryone, this, [this] {
        goTo(m_people);
        m_people->focusList();
    });
    connect(&m_ways, &Ways::toTask, this, &MainWindow::showTask);
    connect(&m_ways, &Ways::toTemplate, this, &MainWindow::addFromTemplate);
    connect(&m_ways, &Ways::toWeek, this, &MainWindow::showWeek);
    connect(&m_ways, &Ways::toSheet, this, &MainWindow::showSheet);
    connect(&m_ways, &Ways::toPlacement, this, &MainWindow::showPlacement);
    connect(&m_ways, &Ways::toApplication, this, &MainWindow::showApplication);
    connect(&m_ways, &Ways::toEvent, this, &MainWindow::openEvent);
    connect(&m_ways, &Ways::toContact, this, &MainWindow::logContactWith);
    connect(&m_ways, &Ways::toImport, this, &MainWindow::chooseImport);
    connect(&m_ways, &Ways::toMerge, this, &MainWindow::merge);
}

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

void MainWindow::goToSection(QWidget *section) { goTo(pageIn(section)); }

QList<TabbedPage *> MainWindow::tabbedPages() const
{
    QList<TabbedPage *> tabbed{m_peopleTabs, m_eventTabs, m_taskTabs, m_internTabs};
    tabbed.removeAll(nullptr);
    return tabbed;
}

/// Back leads to it, and there is nothing to go forward to.
void MainWindow::noteLeaving(Page *before)
{
    finishEditing();
    m_visits.leave(before);
}

void MainWindow::turnTo(Page *next)
{
    const QSignalBlocker quietRail(m_rail), quietPeople(m_peopleTabs), quietEvents(m_eventTabs), quietTasks(m_taskTabs),
        quietInterns(m_internTabs);
    Page *section = next;
    for (auto *tabs : tabbedPages()) {
        if (tabs->isAncestorOf(next)) {
            tabs->turnTo(next);
            section = tabs;
        }
    }
    m_pages->setCurrentWidget(section);
    m_rail->setCurrentRow(m_pages->currentIndex()); // none for the history, which is no section
    updateCounts();
}

void MainWindow::goBack()
{
    if (!m_visits.canGoBack())
        return;
    finishEditing();
    turnTo(m_visits.back(page()));
}

void MainWindow::goForward()
{
    if (!m_visits.canGoForward())
        return;
    finishEditing();
    turnTo(m_visits.forward(page()));
}

/// Search, sections, list, detail and the contact being logged, in this order and round again.
void MainWindow::nextPane()
{
    QList<QWidget *> panes = QList<QWidget *>{m_search, m_rail} + page()->panes() + QList<QWidget *>{m_contact};
    panes.removeAll(nullptr);
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

void MainWindow::showPerson(PersonId person)
{
    if (!m_workspace->people().find(m_session, person)) {
        tellOwnWorkOnly();
        return;
    }
    goTo(m_people);
    m_people->showPerson(person);
}

} // namespace rnf
