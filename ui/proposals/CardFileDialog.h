#pragma once

#include "base/BringInDialog.h"
#include "exchange/ProposalFiles.h"
#include "workspace/Workspace.h"

namespace rnf {

/// Brings in a table of cards, such as the answers to a call for proposals.
class CardFileDialog : public BringInDialog {
    Q_OBJECT

public:
    CardFileDialog(Workspace &workspace, const Session &session, WindowWork &work, const QString &path, const Event &event,
                   QWidget *parent = nullptr);

private:
    Result<BroughtFile> run(bool isDryRun) override;

    const Session &m_session;
    const Event m_event;
    ProposalFiles m_files;
};

} // namespace rnf
