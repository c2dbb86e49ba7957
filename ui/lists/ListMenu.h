#pragma once

#include "lists/Lists.h"

#include <QMenu>

namespace rnf {

/// Where somebody chooses a hand-picked list for people: those there are, by name, and a new one.
class ListMenu : public QMenu {
    Q_OBJECT

public:
    ListMenu(Lists &lists, const Session &session, QWidget *parent);

    void openFor(const QList<PersonId> &people, const QPoint &at);

Q_SIGNALS:
    /// A new list has a name and is not kept yet.
    void chosen(const rnf::PersonList &list, const QList<rnf::PersonId> &people);

private:
    void askForName();

    Lists &m_lists;
    const Session &m_session;
    QList<PersonId> m_people;
};

} // namespace rnf
