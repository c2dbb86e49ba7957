#pragma once

#include "look/Dialog.h"
#include "programme/ProgrammeSlot.h"
#include "workspace/Workspace.h"

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace rnf {

class WindowWork;

/// The releases of a programme, the newest first, each with what changed in it; one can become the draft again.
class VersionsDialog : public Dialog {
    Q_OBJECT

public:
    VersionsDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event, QWidget *parent);

private:
    void showChosen(int row);
    void bringBack();

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    const Event m_event;
    const QList<ScheduleVersion> m_versions;
    QListWidget *m_list;
    QPlainTextEdit *m_changes;
    QPushButton *m_back;
};

} // namespace rnf
