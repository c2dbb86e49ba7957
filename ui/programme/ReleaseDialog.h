#pragma once

#include "look/Dialog.h"
#include "programme/ProgrammeSlot.h"
#include "workspace/Workspace.h"

class QLineEdit;
class QPlainTextEdit;

namespace rnf {

class WindowWork;

/// Keeps the draft as it stands under a name, after showing what changed since the release before and what stands against it.
class ReleaseDialog : public Dialog {
    Q_OBJECT

public:
    ReleaseDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event, QWidget *parent);

private:
    QString changes() const;
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    const Event m_event;
    QLineEdit *m_label;
    QPlainTextEdit *m_comment;
};

} // namespace rnf
