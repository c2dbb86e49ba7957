#pragma once

#include "base/BringInDialog.h"
#include "exchange/PickFiles.h"
#include "workspace/Workspace.h"

namespace rnf {

/// Brings in who wants to come to which session of an event.
class PickFileDialog : public BringInDialog {
    Q_OBJECT

public:
    PickFileDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event, const QString &path,
                   QWidget *parent);

private:
    Result<BroughtFile> run(bool isDryRun) override;

    const Session &m_session;
    PickFiles m_files;
    const Event m_event;
};

} // namespace rnf
