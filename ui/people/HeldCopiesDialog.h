#pragma once

#include "forget/HeldCopies.h"
#include "look/Dialog.h"
#include "workspace/Workspace.h"

namespace rnf {

class WindowWork;

/// The backups that still hold somebody who was forgotten, to be deleted.
class HeldCopiesDialog : public Dialog {
    Q_OBJECT

public:
    HeldCopiesDialog(Workspace &workspace, const Session &session, WindowWork &work, const QList<HeldCopy> &copies,
                     QWidget *parent);

private:
    void remove(WindowWork &work);

    Workspace &m_workspace;
    const Session &m_session;
    QList<HeldCopy> m_copies;
};

} // namespace rnf
