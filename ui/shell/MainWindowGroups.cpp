// The commands of MainWindow about groups.
#include "groups/GroupsPage.h"
#include "groups/JoinDialog.h"
#include "people/PeoplePage.h"
#include "shell/MainWindow.h"
#include "shell/UndoBar.h"
#include "standing/PersonStanding.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace rnf {

void MainWindow::makeGroupsMenu(QMenu *menu)
{
    auto *groups = menu->addMenu(tr("G&roups"));
    const auto add = [&](const QString &text, const QString &iconName, void (GroupsPage::*run)(),
                         Needs needs = Needs::Writing) {
        return addCommand(
            groups, text, iconName, {},
            [this, run] {
                goTo(m_groups);
                (m_groups->*run)();
            },
            needs);
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

void MainWindow::connectGroups()
{
    connect(m_groups, &GroupsPage::personWanted, this, &MainWindow::showPerson);
    connect(m_groups, &GroupsPage::peopleWanted, this, &MainWindow::showOnly);
    connect(m_groups, &GroupsPage::everyoneWanted, this, [this] {
        goTo(m_people);
        m_people->focusList();
    });
    connect(m_groups, &GroupsPage::undoOffered, m_undoBar, &UndoBar::offer);
    connect(m_groups, &GroupsPage::failed, this, &MainWindow::tell);
    connect(m_people->standing(), &PersonStanding::groupWanted, this, &MainWindow::askGroup);
}

void MainWindow::askGroup(const QList<PersonId> &people)
{
    if (people.isEmpty()) {
        tell(tr("Choose the people in the list first."));
        return;
    }
    finishEditing();
    auto *dialog = new JoinDialog(*m_workspace, m_session, m_work, people, this);
    connect(dialog, &JoinDialog::done, m_undoBar, &UndoBar::offer);
    dialog->open();
}

} // namespace rnf
