#pragma once

#include "look/Dialog.h"
#include "workspace/Workspace.h"

#include <QFutureWatcher>

namespace rnf {

class PassphraseEdit;

/// Sets, changes or takes away the passphrase of whoever works here.
class PassphraseDialog : public Dialog {
    Q_OBJECT

public:
    PassphraseDialog(Workspace &workspace, const Session &session, QWidget *parent = nullptr);
    ~PassphraseDialog() override;

Q_SIGNALS:
    /// What was done, in words.
    void done(const QString &said);

private:
    void keep();
    void takeAway();
    void write(const QString &fresh);
    void conclude();
    void setBusy(bool isBusy);

    Workspace &m_workspace;
    const Session &m_session;
    bool m_hasOne;
    bool m_isTakingAway = false;
    PassphraseEdit *m_old, *m_fresh, *m_again;
    QPushButton *m_takeAway = nullptr, *m_keep;
    QFutureWatcher<Result<>> m_writing;
};

} // namespace rnf
