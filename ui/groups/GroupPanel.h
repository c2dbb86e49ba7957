#pragma once

#include "look/Drafts.h"
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
    GroupPanel(Workspace &workspace, const Session &session, Drafts &drafts, QWidget *parent = nullptr);
    ~GroupPanel() override;

    /// What is typed about a group stays with it.
    void show(const Group &group, const QList<PersonId> &members);
    void commit();
    /// The group of which something typed waits that could not be kept.
    std::optional<GroupId> drafted();
    /// Gives the keyboard to what waits of the group shown.
    void showDraft();

Q_SIGNALS:
    void failed(const QString &message);

private:
    void keep(const Group &after, FieldEdit *field = nullptr);
    void layOut();
    Drafts::Subject subject() const;
    Drafts::Edits drafting() const;

    Workspace &m_workspace;
    const Session &m_session;
    Drafts &m_drafts;
    Group m_group;
    QLabel *m_name;
    ChoiceBox *m_kind;
    FieldEdit *m_meets;
    FieldEdit *m_note;
    PersonButton *m_contact;
    PersonButton *m_buddy;
};

} // namespace rnf
