#pragma once

#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QLineEdit;

namespace rnf {

/// Asks on which day the same event is held again; a week later, unless another day is typed.
class DuplicateDialog : public Dialog {
    Q_OBJECT

public:
    DuplicateDialog(Workspace &workspace, const Session &session, const Event &event, QWidget *parent = nullptr);

Q_SIGNALS:
    void added(rnf::EventId event);

private:
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    Event m_event;
    QLineEdit *m_day;
};

} // namespace rnf
