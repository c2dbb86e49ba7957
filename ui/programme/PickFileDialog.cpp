#include "programme/PickFileDialog.h"

#include "help/Help.h"

using namespace Qt::StringLiterals;

namespace rnf {

PickFileDialog::PickFileDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                               const QString &path, QWidget *parent)
    : BringInDialog(tr("Bring in wishes"), path, work, parent), m_session(session), m_files(workspace.store()),
      m_event(event)
{
    Help::setTopic(this, u"programme"_s);
    setHint(
        tr("A row for each wish: a name or an e-mail address, the title of a session and, where they are ranked, 1 for what "
           "is wanted most. What people want already stays."));
}

Result<BroughtFile> PickFileDialog::run(bool isDryRun)
{
    const auto outcome = m_files.run(m_session, source(), m_event, isDryRun);
    if (!outcome)
        return outcome.error();
    BroughtFile brought;
    brought.sentence = outcome->sentence();
    brought.added = outcome->written;
    brought.known = outcome->known;
    brought.leftOut = outcome->rejects;
    brought.remarks = outcome->remarks();
    brought.action = outcome->action;
    return brought;
}

} // namespace rnf
