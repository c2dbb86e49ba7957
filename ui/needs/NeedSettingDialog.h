#pragma once

#include "look/Dialog.h"
#include "needs/Need.h"
#include "workspace/Workspace.h"

class QLineEdit;
class QSpinBox;

namespace rnf {

class WindowWork;

/// Asks what an event has to meet needs with: when the children's room is open, caregivers, and receivers.
class NeedSettingDialog : public Dialog {
    Q_OBJECT

public:
    NeedSettingDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                      QWidget *parent = nullptr);

private:
    QLayout *makeForm();
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    NeedSetting m_setting;
    QLineEdit *m_from, *m_until;
    QSpinBox *m_caregivers, *m_perCaregiver, *m_receivers;
};

} // namespace rnf
