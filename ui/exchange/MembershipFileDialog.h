#pragma once

#include "base/BringInDialog.h"
#include "exchange/MembershipFiles.h"
#include "workspace/Workspace.h"

namespace rnf {

class WordQuestions;

/// Brings in who is a member, in which state, since when; asks what words mean that are not known here. Members who are not in
/// the file stay as they are, and can be looked at afterwards.
class MembershipFileDialog : public BringInDialog {
    Q_OBJECT

public:
    MembershipFileDialog(Workspace &workspace, const Session &session, WindowWork &work, const QString &path,
                         QWidget *parent = nullptr);

Q_SIGNALS:
    /// These people, under a name.
    void showWanted(const QString &name, const QList<rnf::PersonId> &people);

private:
    Result<BroughtFile> run(bool isDryRun) override;

    const Session &m_session;
    MembershipFiles m_files;
    WordQuestions *m_states;
    QPushButton *m_show;
    QList<PersonId> m_missing;
};

} // namespace rnf
