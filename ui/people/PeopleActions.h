#pragma once

#include "base/PageMeans.h"
#include "workspace/Workspace.h"

namespace rnf {

class ListMenu;
class PeopleView;

/// What is done to the people who are selected in the list: copied, changed, deleted, put into lists.
class PeopleActions : public QObject {
    Q_OBJECT

public:
    PeopleActions(Workspace &workspace, const Session &session, const PageMeans &means, PeopleView *view);

    void copyRows();
    void copyEmails();
    void copyPhones();
    void remove();
    /// Changes what they have in common, with a look before.
    void edit();
    /// Asks for a hand-picked list, or a new one.
    void putIntoList();
    /// Puts people, selected or not, into a hand-picked list.
    void putInto(const PersonList &list, const QList<PersonId> &people);
    /// The same from any page.
    static void put(Workspace &workspace, const Session &session, WindowWork &work, const PersonList &list,
                    const QList<PersonId> &people);
    void takeOutOf(const PersonList &list);

private:
    /// Says `otherwise` when nobody is selected.
    QList<PersonId> selection(const QString &otherwise) const;

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    PeopleView *m_view;
    ListMenu *m_lists;
};

} // namespace rnf
