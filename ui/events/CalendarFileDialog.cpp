#include "events/CalendarFileDialog.h"

#include "base/Prompts.h"
#include "help/Help.h"

using namespace Qt::StringLiterals;

namespace rnf {

CalendarFileDialog::CalendarFileDialog(Workspace &workspace, const Session &session, WindowWork &work, const QString &path,
                                       QWidget *parent)
    : BringInDialog(tr("Import calendar"), path, work, parent), m_session(session),
      m_calendars(workspace.store(), workspace.events())
{
    Help::setTopic(this, u"events"_s);
}

void CalendarFileDialog::start(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
{
    const QString path = means.prompts.openPath(parent, tr("Import calendar"), {}, tr("Calendars (*.ics)"));
    if (!path.isEmpty())
        (new CalendarFileDialog(workspace, session, means.work, path, parent))->open();
}

Result<BroughtFile> CalendarFileDialog::run(bool isDryRun)
{
    const auto outcome = m_calendars.run(m_session, source().path, isDryRun);
    if (!outcome)
        return outcome.error();
    BroughtFile brought{outcome->sentence(), outcome->written, outcome->known, outcome->leftOut, outcome->remarks};
    brought.action = outcome->action;
    return brought;
}

} // namespace rnf
