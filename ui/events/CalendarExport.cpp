#include "events/CalendarExport.h"

#include "base/PageMeans.h"
#include "base/Prompts.h"
#include "base/WindowWork.h"
#include "events/Registrations.h"
#include "exchange/EventExports.h"
#include "workspace/Workspace.h"

using namespace Qt::StringLiterals;

namespace rnf {

void exportCalendar(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
{
    const QString suffix = u".ics"_s;
    QString path = means.prompts.savePath(parent, EventExports::tr("Export calendar"), EventExports::tr("Events") + suffix,
                                          EventExports::tr("Calendars (*.ics)"));
    if (path.isEmpty())
        return;
    // Nothing but a calendar is ever written over.
    if (!path.endsWith(suffix, Qt::CaseInsensitive))
        path += suffix;
    EventExports exports(workspace.store(), workspace.people(), workspace.events(), workspace.registrations());
    const auto done = exports.writeCalendar(session, path, workspace.organization());
    means.work.say(done ? EventExports::tr("Wrote %n events to %1.", nullptr, int(*done)).arg(path) : done.error().message);
}

} // namespace rnf
