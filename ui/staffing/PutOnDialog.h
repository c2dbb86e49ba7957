#pragma once

#include "look/Dialog.h"
#include "staffing/VolunteerShift.h"
#include "workspace/Workspace.h"

class QFormLayout;
class QLabel;
class QLineEdit;

namespace rnf {

class PersonChoice;
class WindowWork;

/// Puts somebody on a role of a shift, or asks them first. What speaks against it stands below while one chooses; it keeps
/// nobody from it, but whoever plans against the load guard says why.
class PutOnDialog : public Dialog {
    Q_OBJECT

public:
    PutOnDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event, const ShiftFill &fill,
                QWidget *parent = nullptr);

private:
    void judge();
    void write(SignUpStatus status);

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    ShiftFill m_fill;
    PersonChoice *m_person;
    QLabel *m_concerns;
    QFormLayout *m_form;
    QLineEdit *m_reason;
    QPushButton *m_ask, *m_put;
};

} // namespace rnf
