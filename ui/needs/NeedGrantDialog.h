#pragma once

#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QListWidget;

namespace rnf {

class WindowWork;

/// Asks which users may see what people need at events. Whoever may not has no such tab, and the history tells them nothing.
class NeedGrantDialog : public Dialog {
    Q_OBJECT

public:
    NeedGrantDialog(Workspace &workspace, const Session &session, WindowWork &work, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Of somebody; perhaps of who asks.
    void changed();

private:
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    QListWidget *m_accounts;
};

} // namespace rnf
