#pragma once

#include "base/PageMeans.h"
#include "exchange/EventExports.h"
#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QCheckBox;

namespace rnf {

/// Writes the events that have a day into a file for calendars. What nobody announced yet stays in the office, unless a box
/// is ticked.
class CalendarExport : public Dialog {
    Q_OBJECT

public:
    CalendarExport(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent);

    /// Opens over a window; where everything was announced there is nothing to choose but where to.
    static void start(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent);

private:
    static Result<QString> write(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent,
                                 EventExports::InCalendar which);
    void writeChosen();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    QCheckBox *m_all;
};

} // namespace rnf
