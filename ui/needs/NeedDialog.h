#pragma once

#include "look/Dialog.h"
#include "needs/Need.h"
#include "workspace/Workspace.h"

class QComboBox;
class QLineEdit;

namespace rnf {

class PersonButton;
class PersonChoice;
class WindowWork;

/// Asks what somebody on the list of an event needs, how far it is, and who sees to it.
class NeedDialog : public Dialog {
    Q_OBJECT

public:
    /// A need without id is a new one, and asks whose it is.
    NeedDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event, const Need &need,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void kept(rnf::NeedId need);

private:
    QLayout *makeForm();
    void askWho();
    void takeStatus();
    /// Nothing, and says so, when whoever is chosen is not on the list.
    std::optional<RegistrationId> registration();
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    Event m_event;
    Need m_need;
    PersonChoice *m_who = nullptr;
    QComboBox *m_kind, *m_status;
    QLineEdit *m_detail, *m_reason;
    PersonButton *m_owner;
};

} // namespace rnf
