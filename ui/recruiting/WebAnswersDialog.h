#pragma once

#include "base/BringInDialog.h"
#include "exchange/ApplicationFiles.h"
#include "workspace/Workspace.h"

namespace rnf {

/// Brings in the answers of a web form, a row for each application.
class WebAnswersDialog : public BringInDialog {
    Q_OBJECT

public:
    WebAnswersDialog(Workspace &workspace, const Session &session, WindowWork &work, const InternProgram &program,
                     const QString &path, QWidget *parent = nullptr);

private:
    Result<BroughtFile> run(bool isDryRun) override;

    const Session &m_session;
    ProgramId m_program;
    ApplicationFiles m_files;
};

} // namespace rnf
