// The commands of MainWindow about offers of help and tasks.
#include "people/PeoplePage.h"
#include "people/PersonForm.h"
#include "shell/MainWindow.h"
#include "shell/UndoBar.h"
#include "volunteers/OfferDialog.h"
#include "volunteers/PersonVolunteering.h"
#include "volunteers/VolunteersPage.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace rnf {

void MainWindow::makeVolunteersMenu(QMenu *menu)
{
    menu->addSeparator();
    addCommand(
        menu, tr("New &offer of help…"), u"team"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] { takeOffer(); },
        Needs::Writing);
    addCommand(
        menu, tr("Ne&w task"), u"check"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_T,
        [this] {
            goTo(m_volunteers);
            m_volunteers->newTask();
        },
        Needs::Writing);
}

void MainWindow::connectVolunteers()
{
    connect(m_volunteers, &VolunteersPage::newOfferWanted, this, &MainWindow::takeOffer);
    connect(m_volunteers, &VolunteersPage::logWanted, this, &MainWindow::logContactWith);
    connect(m_volunteers, &VolunteersPage::personWanted, this, &MainWindow::showPerson);
    connect(m_volunteers, &VolunteersPage::undoOffered, m_undoBar, &UndoBar::offer);
    connect(m_volunteers, &VolunteersPage::failed, this, &MainWindow::tell);
    const auto *volunteering = m_people->volunteering();
    connect(volunteering, &PersonVolunteering::undoOffered, m_undoBar, &UndoBar::offer);
    connect(volunteering, &PersonVolunteering::failed, this, &MainWindow::tell);
    connect(volunteering, &PersonVolunteering::asked, this, &MainWindow::logContactWith);
    connect(volunteering, &PersonVolunteering::taskWanted, this, &MainWindow::showTask);
}

void MainWindow::takeOffer()
{
    m_people->finishEditing();
    const PersonId shown = page()->person();
    auto *dialog = new OfferDialog(*m_workspace, m_session, shown.isValid() ? QList{shown} : QList<PersonId>(), this);
    connect(dialog, &OfferDialog::taken, m_undoBar, &UndoBar::offer);
    dialog->open();
}

void MainWindow::showTask(TaskId task)
{
    goTo(m_volunteers);
    m_volunteers->showTask(task);
}

} // namespace rnf
