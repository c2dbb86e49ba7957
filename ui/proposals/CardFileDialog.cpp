#include "proposals/CardFileDialog.h"

#include "help/Help.h"

using namespace Qt::StringLiterals;

namespace rnf {

CardFileDialog::CardFileDialog(Workspace &workspace, const Session &session, WindowWork &work, const QString &path,
                               const Event &event, QWidget *parent)
    : BringInDialog(tr("Import cards"), path, work, parent), m_session(session), m_event(event),
      m_files(workspace.store(), workspace.people(), workspace.proposals(), workspace.ballots())
{
    Help::setTopic(this, u"wall"_s);
}

Result<BroughtFile> CardFileDialog::run(bool isDryRun)
{
    const auto outcome = m_files.run(m_session, source(), m_event, isDryRun);
    if (!outcome)
        return outcome.error();
    BroughtFile brought{outcome->sentence(), outcome->written, outcome->known, outcome->rejects, outcome->remarks()};
    brought.action = outcome->action;
    return brought;
}

} // namespace rnf
