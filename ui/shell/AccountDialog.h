#pragma once

#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace rnf {

class ChoiceBox;

/// Asks for somebody who shall work here: as an organizer, as an intern, or to look on.
class AccountDialog : public Dialog {
    Q_OBJECT

public:
    /// `person`: the intern whom it is for, where that is known.
    AccountDialog(Workspace &workspace, const Session &session, PersonId person, QWidget *parent = nullptr);

Q_SIGNALS:
    void added(const rnf::Account &account);

private:
    QLayout *makeRoles();
    void fillForm();
    void fillInterns(PersonId chosen);
    PersonId intern() const;
    void takeRole();
    void takeIntern();
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    QRadioButton *m_organizer, *m_intern, *m_viewer;
    QFormLayout *m_form;
    ChoiceBox *m_whose;
    QLabel *m_nobody;
    QLineEdit *m_name;
    QPushButton *m_write;
    QString m_proposed; ///< a name that nobody typed
};

} // namespace rnf
