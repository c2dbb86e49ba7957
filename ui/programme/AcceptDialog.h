#pragma once

#include "look/Dialog.h"
#include "programme/Conflict.h"
#include "workspace/Workspace.h"

class QLineEdit;

namespace rnf {

class WindowWork;

/// Asks why a conflict of the draft may stay.
class AcceptDialog : public Dialog {
    Q_OBJECT

public:
    /// `sentence`: what it is.
    AcceptDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                 const Conflict &conflict, const QString &sentence, QWidget *parent);

private:
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    const EventId m_event;
    const Conflict m_conflict;
    QLineEdit *m_reason;
};

} // namespace rnf
