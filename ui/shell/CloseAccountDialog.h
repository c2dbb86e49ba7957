#pragma once

#include "look/Dialog.h"
#include "workspace/Workspace.h"

#include <QFutureWatcher>

namespace rnf {

/// Asks before somebody's account is closed, and closes it beside the window. Accepted when that is done.
class CloseAccountDialog : public Dialog {
    Q_OBJECT

public:
    CloseAccountDialog(Workspace &workspace, const Session &session, const Account &account, QWidget *parent = nullptr);
    ~CloseAccountDialog() override;

    /// Asks it after somebody's placement has ended, where their account is open, is not that of who asks, and no other
    /// placement of theirs goes on.
    static void offer(Workspace &workspace, const Session &session, PersonId person, QWidget *parent);

    void reject() override; ///< not while it is being closed

private:
    /// What comes of it.
    QString consequences() const;
    void start();
    void conclude();

    Workspace &m_workspace;
    Session m_session;
    Account m_account;
    QPushButton *m_close;
    QFutureWatcher<Result<>> m_closing;
};

} // namespace rnf
