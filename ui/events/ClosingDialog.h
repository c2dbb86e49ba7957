#pragma once

#include "events/Registration.h"
#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QListWidget;
class QPushButton;
class QRadioButton;

namespace rnf {

class WindowWork;

/// Closes the attendance of an event, as one action: those who said yes and whom nobody saw did not come, or had their reasons;
/// or nobody kept a sheet, and it stays unknown. Shows who they are before.
class ClosingDialog : public Dialog {
    Q_OBJECT

public:
    ClosingDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                  QWidget *parent = nullptr);

private:
    void makeList();
    void makeChoice();
    QList<RegistrationId> excused() const;
    void updateState();
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    Event m_event;
    Closing m_closing;
    QListWidget *m_missing;
    QRadioButton *m_kept, *m_notKept;
    QPushButton *m_write;
};

} // namespace rnf
