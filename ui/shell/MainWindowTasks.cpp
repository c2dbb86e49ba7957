// The commands of MainWindow about tasks and the hours that they take.
#include "shell/MainWindow.h"
#include "shell/StatusBar.h"
#include "work/BoardPage.h"
#include "work/HoursPage.h"
#include "work/TemplateUseDialog.h"
#include "work/TimerPart.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace rnf {

void MainWindow::makeTasksMenu(QMenu *menu)
{
    const auto add = [&](const QString &text, const QString &iconName, void (HoursPage::*run)(),
                         Needs needs = Needs::Writing) { addPageCommand(menu, text, iconName, {}, m_hours, run, needs); };
    addPageCommand(menu, tr("&New task"), u"add"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_T, m_board, &BoardPage::newTask);
    if (may(Operation::LeadWork)) {
        addPageCommand(menu, tr("New tasks from a te&mplate…"), u"add"_s, {}, m_board, &BoardPage::addFromTemplate);
        addPageCommand(menu, tr("&Edit templates…"), u"edit"_s, {}, m_board, &BoardPage::editTemplates, Needs::Nothing);
    }
    addCommand(
        menu, tr("Start or stop the &timer"), u"clock"_s, Qt::Key_F8, [this] { m_status->timer()->press(); },
        Needs::Writing);
    menu->addSeparator();
    add(tr("Log &hours"), u"add"_s, &HoursPage::addWork);
    add(tr("&Copy last week"), u"copy"_s, &HoursPage::copyLastWeek);
    add(tr("&Submit the week"), u"check"_s, &HoursPage::submit);
    add(tr("Ta&ke the week back"), u"undo"_s, &HoursPage::takeBack);
    menu->addSeparator();
    add(tr("This &week"), u"calendar"_s, &HoursPage::thisWeek, Needs::Nothing);
    add(tr("The week &before"), u"chevron-left"_s, &HoursPage::weekBefore, Needs::Nothing);
    add(tr("The week a&fter"), u"chevron-right"_s, &HoursPage::weekAfter, Needs::Nothing);
    menu->addSeparator();
    if (may(Operation::LeadWork)) {
        add(tr("Ap&prove the week"), u"check"_s, &HoursPage::approve);
        add(tr("Appro&ve all weeks shown"), u"check"_s, &HoursPage::approveAll);
        add(tr("&Give the week back…"), u"undo"_s, &HoursPage::giveBack);
    }
    menu->addSeparator();
    add(tr("Bring in hours from a file…"), u"import"_s, &HoursPage::bringInHours);
    add(tr("Export hours…"), u"export"_s, &HoursPage::exportHours);
    if (may(Operation::LeadWork)) {
        add(tr("Export everybody’s hours…"), u"export"_s, &HoursPage::exportEverybodysHours);
        addPageCommand(menu, tr("Bring in tasks from a file…"), u"import"_s, {}, m_board, &BoardPage::bringInTasks);
    }
    addPageCommand(menu, tr("Export tasks…"), u"export"_s, {}, m_board, &BoardPage::exportTasks);
}

void MainWindow::showTask(TaskId task)
{
    goTo(m_board);
    m_board->showTask(task);
}

/// Over the page that it was asked on.
void MainWindow::addFromTemplate(PlacementId placement)
{
    (new TemplateUseDialog(*m_workspace, m_session, means(), placement, this))->open();
}

void MainWindow::showWeek(PersonId person, const QDate &monday)
{
    goTo(m_hours);
    m_hours->showWeek(person, monday);
    m_hours->focusList();
}

void MainWindow::showSheet(const WeekKey &key)
{
    goTo(m_hours);
    m_hours->showSheet(key);
    m_hours->focusList();
}

} // namespace rnf
