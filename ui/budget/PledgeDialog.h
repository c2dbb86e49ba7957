#pragma once

#include "base/BringInDialog.h"
#include "exchange/PledgeFiles.h"
#include "workspace/Workspace.h"

class QComboBox;

namespace rnf {

/// Brings in the pledges of a fundraiser as income of an event, a line for each level, without a name.
class PledgeDialog : public BringInDialog {
    Q_OBJECT

public:
    PledgeDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event, const QString &path,
                 QWidget *parent = nullptr);

private:
    Result<BroughtFile> run(bool isDryRun) override;

    const Session &m_session;
    PledgeFiles m_files;
    EventId m_event;
    QComboBox *m_fundraiser;
};

} // namespace rnf
