#pragma once

#include "base/BringInDialog.h"
#include "exchange/ConversationFiles.h"
#include "workspace/Workspace.h"

namespace rnf {

class WordQuestions;

/// Brings in what came of calls and visits, from another program or a list that people keep; asks what words mean that are not
/// known here.
class CallResultsDialog : public BringInDialog {
    Q_OBJECT

public:
    CallResultsDialog(Workspace &workspace, const Session &session, WindowWork &work, const QString &path,
                      QWidget *parent = nullptr);

private:
    Result<BroughtFile> run(bool isDryRun) override;

    const Session &m_session;
    ConversationFiles m_files;
    WordQuestions *m_results, *m_methods;
};

} // namespace rnf
