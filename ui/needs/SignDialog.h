#pragma once

#include "look/Dialog.h"
#include "needs/Need.h"
#include "workspace/Workspace.h"

namespace rnf {

class PersonButton;
class WindowWork;

/// Asks who brings a child, or who collects it. Offered are those who may; anybody else is refused.
class SignDialog : public Dialog {
    Q_OBJECT

public:
    SignDialog(Workspace &workspace, const Session &session, WindowWork &work, const ChildRow &row, bool isIn,
               QWidget *parent = nullptr);

private:
    void tell();
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    ChildRow m_row;
    bool m_isIn;
    PersonButton *m_who;
};

} // namespace rnf
