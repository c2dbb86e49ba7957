#include "work/TaskFileDialog.h"

#include "help/Help.h"

using namespace Qt::StringLiterals;

namespace rnf {

TaskFileDialog::TaskFileDialog(Workspace &workspace, const Session &session, WindowWork &work, const QString &path,
                               QWidget *parent)
    : BringInDialog(tr("Bring in tasks"), path, work, parent), m_session(session),
      m_files(workspace.store(), workspace.people(), workspace.interns())
{
    Help::setTopic(this, u"tasks"_s);
}

Result<BroughtFile> TaskFileDialog::run(bool isDryRun)
{
    const auto outcome = m_files.run(m_session, source(), isDryRun, dates());
    if (!outcome)
        return outcome.error();
    return BroughtFile{outcome->sentence(), outcome->written, outcome->known,           outcome->rejects,
                       outcome->remarks(),  outcome->dates,   outcome->isDateOrderSure, outcome->action};
}

} // namespace rnf
