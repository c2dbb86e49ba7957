#include "lists/ListMenu.h"

#include "look/ButtonText.h"
#include "look/Icons.h"

#include <QInputDialog>

using namespace Qt::StringLiterals;

namespace rnf {

ListMenu::ListMenu(Lists &lists, const Session &session, QWidget *parent) : QMenu(parent), m_lists(lists), m_session(session)
{
    setObjectName(u"listMenu"_s);
}

void ListMenu::openFor(const QList<PersonId> &people, const QPoint &at)
{
    m_people = people;
    clear();
    for (const auto &list : m_lists.all(m_session)) {
        if (!list.isHandPicked)
            continue;
        auto *action = addAction(rnf::icon(u"team"_s), buttonText(list.name));
        connect(action, &QAction::triggered, this, [this, list] { Q_EMIT chosen(list, m_people); });
    }
    addSeparator();
    // Queued: the menu has closed by then.
    connect(addAction(rnf::icon(u"add"_s), tr("&New list…")), &QAction::triggered, this, &ListMenu::askForName,
            Qt::QueuedConnection);
    popup(at);
}

void ListMenu::askForName()
{
    PersonList list;
    list.isHandPicked = true;
    list.name = QInputDialog::getText(parentWidget(), tr("New list"), tr("Name of the list")).trimmed();
    if (!list.name.isEmpty())
        Q_EMIT chosen(list, m_people);
}

} // namespace rnf
