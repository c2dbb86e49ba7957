#pragma once

#include "base/BringInDialog.h"
#include "exchange/TaskFiles.h"
#include "workspace/Workspace.h"

namespace rnf {

/// Brings in a list of tasks that were kept elsewhere.
class TaskFileDialog : public BringInDialog {
    Q_OBJECT

public:
    TaskFileDialog(Workspace &workspace, const Session &session, WindowWork &work, const QString &path,
                   QWidget *parent = nullptr);

private:
    Result<BroughtFile> run(bool isDryRun) override;

    const Session &m_session;
    TaskFiles m_files;
};

} // namespace rnf
