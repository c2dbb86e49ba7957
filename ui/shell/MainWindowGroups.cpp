// The commands of MainWindow about groups.
#include "groups/GroupsPage.h"
#include "groups/JoinDialog.h"
#include "people/PeoplePage.h"
#include "shell/MainWindow.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace rnf {

void MainWindow::makeGroupsMenu(QMenu *menu)
{
    auto *groups = menu->addMenu(tr("G&roups"));
    const auto add = [&](const QString &text, const QString &iconName, void (GroupsPage::*run)(),
                         Needs needs = Needs::Writing) {
        return addPageCommand(groups, text, iconName, {}, m_groups, run, needs);
    };
    add(tr("&New group"), u"add"_s, &GroupsPage::newGroup);
    m_groups->addGroupAction(add(tr("&Rename the group"), u"edit"_s, &GroupsPage::rename));
    m_groups->addGroupAction(add(tr("&Mailing list…"), u"mail"_s, &GroupsPage::openMailingList));
    m_groups->addGroupAction(add(tr("&Show the members as a list"), u"people"_s, &GroupsPage::showAsList, Needs::Nothing));
    m_groups->addGroupAction(add(tr("R&emove the group"), u"delete"_s, &GroupsPage::removeGroup));
    groups->addSeparator();
    m_groups->addMemberAction(add(tr("&Add people to the group…"), u"person-add"_s, &GroupsPage::addPeople));
    m_groups->addMemberAction(add(tr("&Take out of the group"), u"remove"_s, &GroupsPage::takeOut));
}

void MainWindow::askGroup(const QList<PersonId> &people)
{
    if (people.isEmpty()) {
        tell(tr("Choose the people in the list first."));
        return;
    }
    finishEditing();
    (new JoinDialog(*m_workspace, m_session, m_work, people, this))->open();
}

} // namespace rnf
