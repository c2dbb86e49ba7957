// The commands of MainWindow about offers of help.
#include "base/Page.h"
#include "shell/MainWindow.h"
#include "volunteers/OfferDialog.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace rnf {

void MainWindow::makeVolunteersMenu(QMenu *menu)
{
    menu->addSeparator();
    addCommand(
        menu, tr("New &offer of help…"), u"team"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] { takeOffer(); },
        Needs::Writing);
}

void MainWindow::takeOffer()
{
    finishEditing();
    const PersonId shown = page()->person();
    auto *dialog = new OfferDialog(*m_workspace, m_session, shown.isValid() ? QList{shown} : QList<PersonId>(), this);
    connect(dialog, &OfferDialog::taken, &m_work, &WindowWork::undoOffered);
    dialog->open();
}

} // namespace rnf
