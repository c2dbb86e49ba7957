#pragma once

#include "workspace/Workspace.h"

#include <QWidget>

class QLabel;

namespace rnf {

class ChoiceBox;
class FieldEdit;
class PersonButton;

/// What is known of a group beside its members. A field is kept when it is left.
class GroupPanel : public QWidget {
    Q_OBJECT

public:
    GroupPanel(Workspace &workspace, const Session &session, QWidget *parent = nullptr);

    /// What is being typed about this group stays; what was typed about another is kept before.
    void show(const Group &group, const QList<PersonId> &members);
    const Group &group() const { return m_group; }
    void commit();

Q_SIGNALS:
    void failed(const QString &message);

private:
    void keep(const Group &after, FieldEdit *field = nullptr);
    void layOut();

    Workspace &m_workspace;
    const Session &m_session;
    Group m_group;
    QLabel *m_name;
    ChoiceBox *m_kind;
    FieldEdit *m_meets;
    FieldEdit *m_note;
    PersonButton *m_contact;
    PersonButton *m_buddy;
};

} // namespace rnf
