#pragma once

#include "base/BringInDialog.h"
#include "base/PageMeans.h"
#include "exchange/OptOutFiles.h"
#include "workspace/Workspace.h"

class QLineEdit;

namespace rnf {

/// Brings in a list of those who asked to stop: says first who that is, and what is remembered of numbers and addresses that
/// nobody here has.
class OptOutDialog : public BringInDialog {
    Q_OBJECT

public:
    OptOutDialog(Workspace &workspace, const Session &session, const PageMeans &means, const QString &path,
                 QWidget *parent = nullptr);

    /// Asks for the file first.
    static void start(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent);

private:
    Result<BroughtFile> run(bool isDryRun) override;
    void saveRejects();

    const Session &m_session;
    const QString m_workspace;
    Prompts &m_prompts;
    OptOutFiles m_files;
    QComboBox *m_channel;
    QLineEdit *m_reason;
    QList<RowProblem> m_toMend;
    QPushButton *m_save;
};

} // namespace rnf
