#pragma once

#include "base/BringInDialog.h"
#include "base/PageMeans.h"
#include "exchange/CalendarImport.h"
#include "workspace/Workspace.h"

namespace rnf {

/// Brings in the events of a calendar that another program has exported; a later file of it brings them up to date.
class CalendarFileDialog : public BringInDialog {
    Q_OBJECT

public:
    CalendarFileDialog(Workspace &workspace, const Session &session, WindowWork &work, const QString &path,
                       QWidget *parent = nullptr);

    /// Asks for the file first.
    static void start(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent);

private:
    Result<BroughtFile> run(bool isDryRun) override;

    const Session &m_session;
    CalendarImport m_calendars;
};

} // namespace rnf
