#pragma once

#include "look/Dialog.h"
#include "staffing/VolunteerShift.h"
#include "workspace/Workspace.h"

class QLineEdit;

namespace rnf {

class WindowWork;

/// When somebody worked on a shift: shorter, longer or another time than planned. Their hours follow.
class TimesDialog : public Dialog {
    Q_OBJECT

public:
    TimesDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event, const SignUpRow &row,
                QWidget *parent = nullptr);

private:
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    Event m_event;
    SignUpRow m_row;
    QLineEdit *m_from, *m_until;
};

} // namespace rnf
