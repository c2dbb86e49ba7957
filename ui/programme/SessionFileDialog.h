#pragma once

#include "base/BringInDialog.h"
#include "exchange/SessionFiles.h"
#include "workspace/Workspace.h"

namespace rnf {

struct PageMeans;

/// Brings the programme of another program into the draft of an event: a schedule.xml or schedule.json, or a table of sessions.
class SessionFileDialog : public BringInDialog {
    Q_OBJECT

public:
    SessionFileDialog(Workspace &workspace, const Session &session, WindowWork &work, const QString &path,
                      const Event &event, QWidget *parent = nullptr);
    /// Asks which file first.
    static void start(Workspace &workspace, const Session &session, const PageMeans &means, const Event &event,
                      QWidget *parent);

private:
    Result<BroughtFile> run(bool isDryRun) override;

    const Session &m_session;
    const Event m_event;
    SessionFiles m_files;
};

} // namespace rnf
