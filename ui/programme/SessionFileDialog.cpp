#include "programme/SessionFileDialog.h"

#include "base/PageMeans.h"
#include "base/Prompts.h"
#include "exchange/TableFormats.h"
#include "help/Help.h"

using namespace Qt::StringLiterals;

namespace rnf {

SessionFileDialog::SessionFileDialog(Workspace &workspace, const Session &session, WindowWork &work, const QString &path,
                                     const Event &event, QWidget *parent)
    : BringInDialog(tr("Import a programme"), path, work, parent), m_session(session), m_event(event),
      m_files(workspace.store(), workspace.people(), workspace.events(), workspace.programmes())
{
    Help::setTopic(this, u"programme"_s);
}

void SessionFileDialog::start(Workspace &workspace, const Session &session, const PageMeans &means, const Event &event,
                              QWidget *parent)
{
    const QString path = means.prompts.openPath(parent, tr("Import a programme"), {},
                                                TableFormats::openFilter(ListContent::Anything, {u"xml"_s, u"json"_s}));
    if (!path.isEmpty())
        (new SessionFileDialog(workspace, session, means.work, path, event, parent))->open();
}

Result<BroughtFile> SessionFileDialog::run(bool isDryRun)
{
    const auto outcome = m_files.run(m_session, source(), m_event, isDryRun, dates());
    if (!outcome)
        return outcome.error();
    BroughtFile brought{outcome->sentence(), outcome->written, outcome->known, outcome->rejects, outcome->remarks()};
    brought.dates = outcome->dates;
    brought.isDateOrderSure = outcome->isDateOrderSure;
    brought.action = outcome->action;
    return brought;
}

} // namespace rnf
