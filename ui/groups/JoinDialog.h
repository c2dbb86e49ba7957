#pragma once

#include "base/WindowWork.h"
#include "workspace/Workspace.h"

#include <QDialog>

class QBoxLayout;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace rnf {

class PersonChoice;

/// Lets people join a group, as one action: either the people are given and the group is asked for, which may be a new one,
/// or the group is given and the people are asked for, one after the other.
class JoinDialog : public QDialog {
    Q_OBJECT

public:
    JoinDialog(Workspace &workspace, const Session &session, WindowWork &work, const QList<PersonId> &people,
               QWidget *parent = nullptr);
    JoinDialog(Workspace &workspace, const Session &session, WindowWork &work, const Group &group,
               QWidget *parent = nullptr);

private:
    JoinDialog(Workspace &workspace, const Session &session, WindowWork &work, const QString &title, QWidget *parent);
    void askForGroup();
    void askForPeople();
    void takePerson();
    void updateState();
    Group group() const;
    QList<PersonId> people() const;
    void write();
    void conclude(const Result<qint64> &written);

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    QList<PersonId> m_people; ///< given
    Group m_group;            ///< given
    QComboBox *m_groups = nullptr;
    PersonChoice *m_choice = nullptr;
    QListWidget *m_joining = nullptr;
    QBoxLayout *m_questions;
    QLineEdit *m_role;
    QDateEdit *m_since;
    QLabel *m_problem;
    QPushButton *m_write;
};

} // namespace rnf
