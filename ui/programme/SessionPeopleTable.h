#pragma once

#include "programme/ProgrammeSession.h"
#include "workspace/Workspace.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace rnf {

class PersonButton;

/// Who does what in a session, in the order in which the programme names them.
class SessionPeopleTable : public QWidget {
    Q_OBJECT

public:
    SessionPeopleTable(Workspace &workspace, const Session &session, QWidget *parent);

    void show(const QList<SessionPerson> &people);
    QList<SessionPerson> people() const { return m_people; }
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    /// Somebody wants to write who they are.
    void bioAsked(rnf::PersonId person);

private:
    void makeTable();
    void fill(int current);
    void add(PersonId person);
    void removeCurrent();

    Workspace &m_workspace;
    const Session &m_session;
    QList<SessionPerson> m_people;
    QTableWidget *m_table;
    PersonButton *m_add;
    QPushButton *m_bio, *m_remove;
};

} // namespace rnf
