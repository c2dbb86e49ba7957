#pragma once

#include "shell/RecoveryDialog.h"
#include "workspace/Workspace.h"

#include <QFutureWatcher>

namespace rnf {

/// Shows a new recovery code, which takes the place of the one before as soon as somebody says that they have it on paper, and not
/// earlier. Accepted when it has; until then the old sheet holds.
class NewSheetDialog : public RecoveryDialog {
    Q_OBJECT

public:
    NewSheetDialog(Workspace &workspace, const Session &session, Prompts &prompts, QWidget *parent = nullptr);
    ~NewSheetDialog() override;

    void accept() override;
    void reject() override; ///< not while the code is being replaced

Q_SIGNALS:
    /// What came of it, in words.
    void told(const QString &text);

private:
    void conclude();

    Workspace &m_workspace;
    Session m_session;
    QFutureWatcher<Result<>> m_replacing;
};

} // namespace rnf
