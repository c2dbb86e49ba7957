#pragma once

#include "look/Dialog.h"
#include "proposals/Ballots.h"
#include "workspace/Workspace.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace rnf {

class WindowWork;

/// How people vote on the cards.
class OpenVoteDialog : public Dialog {
    Q_OBJECT

public:
    OpenVoteDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event, QWidget *parent);

private:
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    EventId m_event;
    QComboBox *m_method;
    QSpinBox *m_dots;
    QCheckBox *m_blind;
};

} // namespace rnf
