#include "work/TaskFileDialog.h"

#include "help/Help.h"

using namespace Qt::StringLiterals;

namespace rnf {

TaskFileDialog::TaskFileDialog(Workspace &workspace, const Session &session, WindowWork &work, const QString &path,
                               QWidget *parent)
    : BringInDialog(tr("Bring in tasks"), path, work, parent), m_session(session),
      m_files(workspace.store(), workspace.people(), workspace.interns(), workspace.tasks())
{
    Help::setTopic(this, u"tasks"_s);
}

Result<BroughtFile> TaskFileDialog::run(bool isDryRun)
{
    const auto outcome = m_files.run(m_session, source(), isDryRun, dates());
    if (!outcome)
        return outcome.error();
    BroughtFile file{outcome->sentence(), outcome->written,         outcome->known, outcome->rejects, {},
                     outcome->dates,      outcome->isDateOrderSure, outcome->action};
    if (!outcome->ignoredColumns.isEmpty())
        file.remarks += tr("Columns left out: %1").arg(outcome->ignoredColumns.join(u", "_s));
    return file;
}

} // namespace rnf
