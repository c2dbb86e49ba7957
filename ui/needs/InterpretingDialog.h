#pragma once

#include "look/Dialog.h"
#include "needs/Need.h"
#include "workspace/Workspace.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace rnf {

class PersonButton;
class WindowWork;

/// Asks from which language into which one somebody interprets, when, who, and for how many receivers.
class InterpretingDialog : public Dialog {
    Q_OBJECT

public:
    /// Without id: a new one.
    InterpretingDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                       const Interpreting &interpreting, QWidget *parent = nullptr);

private:
    void nameControls();
    QLayout *makeForm();
    void fillDays();
    /// Nothing, and says so, where a time cannot be read.
    std::optional<Interpreting> typed();
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    Event m_event;
    Interpreting m_interpreting;
    QLineEdit *m_fromLanguage, *m_toLanguage;
    QComboBox *m_day;
    QLineEdit *m_from, *m_until;
    PersonButton *m_first, *m_second;
    QSpinBox *m_receivers;
};

} // namespace rnf
