// The commands of MainWindow about offers of help and tasks.
#include "shell/MainWindow.h"
#include "volunteers/OfferDialog.h"
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
    addPageCommand(menu, tr("Ne&w task"), u"check"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_T, m_volunteers,
                   &VolunteersPage::newTask);
}

void MainWindow::takeOffer()
{
    finishEditing();
    const PersonId shown = page()->person();
    auto *dialog = new OfferDialog(*m_workspace, m_session, shown.isValid() ? QList{shown} : QList<PersonId>(), this);
    connect(dialog, &OfferDialog::taken, &m_work, &WindowWork::undoOffered);
    dialog->open();
}

void MainWindow::showTask(TaskId task)
{
    goTo(m_volunteers);
    m_volunteers->showTask(task);
}

} // namespace rnf
