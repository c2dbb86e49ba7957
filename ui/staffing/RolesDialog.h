#pragma once

#include "look/Dialog.h"
#include "staffing/VolunteerShift.h"
#include "workspace/Workspace.h"

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QTableWidget;

namespace rnf {

class WindowWork;

/// What people do on shifts: which certificate a role takes, and whether one person alone may do it. What was changed of one is
/// kept before another is looked at.
class RolesDialog : public Dialog {
    Q_OBJECT

public:
    RolesDialog(Workspace &workspace, const Session &session, WindowWork &work, QWidget *parent = nullptr);

private:
    void makeTable();
    QFormLayout *makeForm();
    void readRoles(VolunteerRoleId chosen);
    void choose(int row);
    void startNew();
    void remove();
    void fill(const VolunteerRole &role);
    /// Says what cannot be kept; the form stays with it.
    bool keep();

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    QList<VolunteerRole> m_roles;
    VolunteerRole m_shown; ///< without an id: a new one
    QTableWidget *m_table;
    QLineEdit *m_name, *m_certificate;
    QCheckBox *m_isSoloOk;
    QPushButton *m_remove;
};

} // namespace rnf
