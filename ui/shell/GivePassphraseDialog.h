#pragma once

#include "look/Dialog.h"
#include "workspace/Workspace.h"

#include <QFutureWatcher>

namespace rnf {

class PassphraseFields;

/// Gives somebody else their first passphrase, or a new one, after which the old one opens nothing; for who may manage accounts.
class GivePassphraseDialog : public Dialog {
    Q_OBJECT

public:
    GivePassphraseDialog(Workspace &workspace, const Session &session, const Account &account, QWidget *parent = nullptr);
    ~GivePassphraseDialog() override;

    void reject() override; ///< not while it is being given

private:
    QString hint() const;
    void give();
    void conclude();

    Workspace &m_workspace;
    Session m_session;
    Account m_account;
    bool m_hadOne;
    PassphraseFields *m_passphrase;
    QPushButton *m_give;
    QFutureWatcher<Result<>> m_giving;
};

} // namespace rnf
