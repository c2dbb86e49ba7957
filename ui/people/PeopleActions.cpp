#include "people/PeopleActions.h"

#include "base/Prompts.h"
#include "base/WindowWork.h"
#include "lists/ListMenu.h"
#include "people/BulkEditDialog.h"
#include "people/PeopleView.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace rnf {

PeopleActions::PeopleActions(Workspace &workspace, const Session &session, const PageMeans &means, PeopleView *view)
    : QObject(view), m_workspace(workspace), m_session(session), m_means(means), m_view(view),
      m_lists(new ListMenu(workspace.lists(), session, view))
{
    connect(m_lists, &ListMenu::chosen, this, &PeopleActions::putInto);
}

void PeopleActions::copyRows() { m_means.prompts.setClipboard(m_view->copiedRows()); }

void PeopleActions::copyEmails() { m_means.prompts.setClipboard(m_view->copied(&PersonRow::email, u"; "_s)); }

void PeopleActions::copyPhones() { m_means.prompts.setClipboard(m_view->copied(&PersonRow::phone, u"\n"_s)); }

QList<PersonId> PeopleActions::selection(const QString &otherwise) const
{
    const auto people = m_view->selection();
    if (people.isEmpty())
        m_means.work.say(otherwise);
    return people;
}

void PeopleActions::remove()
{
    const auto people = m_view->selection();
    if (people.isEmpty())
        return;
    const auto only = people.size() == 1 ? m_workspace.people().find(m_session, people.first()) : std::nullopt;
    const QString name = only ? only->displayName() : QString();
    const int count = int(people.size());
    m_means.work.act(
        tr("Deleting %n people …", nullptr, count), count,
        [this, people] { return m_workspace.people().remove(m_session, people); },
        name.isEmpty() ? tr("Deleted %n people.", nullptr, count) : tr("Deleted %1.").arg(name));
}

void PeopleActions::edit()
{
    const auto people = selection(tr("Select the people to be edited first."));
    if (people.isEmpty())
        return;
    auto *dialog = new BulkEditDialog(m_workspace.people(), m_session, people, m_view);
    connect(dialog, &BulkEditDialog::wanted, this, [this, people](const QList<FieldChange> &changes) {
        const int count = int(people.size());
        m_means.work.act(
            tr("Editing %n people …", nullptr, count), count,
            [this, people, changes] { return m_workspace.people().edit(m_session, people, changes); },
            tr("Edited %n people.", nullptr, count), tr("Nobody had to be changed."));
    });
    dialog->open();
}

void PeopleActions::putIntoList()
{
    const auto people = selection(tr("Select the people for the list first."));
    if (people.isEmpty())
        return;
    const QRect row = m_view->visualRect(m_view->currentIndex());
    m_lists->openFor(people, m_view->viewport()->mapToGlobal(row.bottomLeft()));
}

void PeopleActions::putInto(const PersonList &list, const QList<PersonId> &people)
{
    put(m_workspace, m_session, m_means.work, list, people);
}

void PeopleActions::put(Workspace &workspace, const Session &session, WindowWork &work, const PersonList &list,
                        const QList<PersonId> &people)
{
    const int count = int(people.size());
    work.act(
        tr("Putting %n people in a list …", nullptr, count), count,
        [&workspace, session, list, people] { return workspace.lists().pick(session, list, people); },
        tr("Put %n people in the list %1.", nullptr, count).arg(list.name),
        tr("They are in the list %1 already.").arg(list.name));
}

void PeopleActions::takeOutOf(const PersonList &list)
{
    const auto people = selection(tr("Select the people to be taken out of the list first."));
    if (people.isEmpty())
        return;
    const int count = int(people.size());
    m_means.work.act(
        tr("Taking %n people out of a list …", nullptr, count), count,
        [this, list, people] { return m_workspace.lists().unpick(m_session, list, people); },
        tr("Took %n people out of the list %1.", nullptr, count).arg(list.name),
        tr("They are not in the list %1.").arg(list.name));
}

} // namespace rnf
