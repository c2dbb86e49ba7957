#include "shell/NewSheetDialog.h"

#include "accounts/AccountKeys.h"
#include "base/RecoveryCode.h"
#include "help/Help.h"

#include <QFileInfo>
#include <QPushButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rnf {

NewSheetDialog::NewSheetDialog(Workspace &workspace, const Session &session, Prompts &prompts, QWidget *parent)
    : RecoveryDialog(RecoveryCode::make(), QFileInfo(workspace.path()).fileName(), workspace.store().dates().today(),
                     prompts, parent, tr("Keep the old sheet")),
      m_workspace(workspace), m_session(session)
{
    Help::setTopic(this, u"encryption"_s);
    setHeading(tr("New recovery sheet"));
    setHint(
        tr("As soon as you say that you have this code on paper, it takes the place of the one before, and the old sheet "
           "opens this workspace no longer. Copies of an earlier day still open with the old sheet. Print the new one or "
           "write it down, and keep it where you would keep cash, not with the computer."));
    connect(&m_replacing, &QFutureWatcherBase::finished, this, &NewSheetDialog::conclude);
}

NewSheetDialog::~NewSheetDialog() { m_replacing.waitForFinished(); }

/// Beside the window: it takes about a second.
void NewSheetDialog::accept()
{
    done()->setEnabled(false);
    showProblem({});
    m_replacing.setFuture(QtConcurrent::run([&workspace = m_workspace, session = m_session, code = code()] {
        return AccountKeys(workspace.store()).renewRecoveryCode(session, code);
    }));
}

void NewSheetDialog::reject()
{
    if (m_replacing.isRunning())
        return;
    Dialog::reject();
    Q_EMIT told(tr("The old recovery sheet still holds. Destroy a new one, if you printed it."));
}

void NewSheetDialog::conclude()
{
    done()->setEnabled(true);
    if (const auto replaced = m_replacing.result(); !replaced) {
        showProblem(tr("The old sheet still holds. %1").arg(replaced.error().message));
        return;
    }
    Dialog::accept();
    Q_EMIT told(tr("The new recovery sheet holds now. Destroy the old one, unless you keep copies of an earlier day."));
}

} // namespace rnf
