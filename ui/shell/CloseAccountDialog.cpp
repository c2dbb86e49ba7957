#include "shell/CloseAccountDialog.h"

#include "accounts/AccountClosing.h"
#include "help/Help.h"

#include <QPushButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rnf {

CloseAccountDialog::CloseAccountDialog(Workspace &workspace, const Session &session, const Account &account, QWidget *parent)
    : Dialog(u"closeAccount"_s, tr("Close an account"), parent), m_workspace(workspace), m_session(session),
      m_account(account), m_close(addPrimary(tr("Close the account"), u"closeNow"_s, tr("Keep it open")))
{
    Help::setTopic(this, u"encryption"_s);
    setSubject(account.name);
    setHint(consequences());
    connect(m_close, &QPushButton::clicked, this, &CloseAccountDialog::start);
    connect(&m_closing, &QFutureWatcherBase::finished, this, &CloseAccountDialog::conclude);
    leaveButton()->setFocus();
}

CloseAccountDialog::~CloseAccountDialog() { m_closing.waitForFinished(); }

void CloseAccountDialog::offer(Workspace &workspace, const Session &session, PersonId person, QWidget *parent)
{
    const auto account = workspace.accounts().of(session, person);
    const bool isOpen = account && account->isActive && account->id != session.account;
    if (!isOpen || !Policy::allows(session, Operation::ManageAccounts)
        || std::ranges::any_of(workspace.interns().of(session, person), &Placement::isCurrent))
        return;
    auto *dialog = new CloseAccountDialog(workspace, session, *account, parent);
    dialog->setHeading(tr("The account of %1 still opens this workspace. Close it?").arg(account->name));
    dialog->open();
}

QString CloseAccountDialog::consequences() const
{
    const QString kept = tr("What they did stays in the history, and an organizer can open the account again.");
    if (Connection::isServer(m_workspace.path()))
        return tr("From their next sign-in on they are not let in here any more. Ask who keeps the office server to take "
                  "away their login there too.")
             + u' ' + kept;
    if (m_workspace.isEncrypted())
        return tr("Their passphrase opens this workspace no longer. Copies of an earlier day, and backups, it still opens.")
             + u' ' + kept;
    return tr("Nobody can choose this name any more. Whoever has a copy of the file can still read it: it is not encrypted.")
         + u' ' + kept;
}

void CloseAccountDialog::reject()
{
    if (!m_closing.isRunning())
        Dialog::reject();
}

/// Beside the window: it may wait for others who have the file.
void CloseAccountDialog::start()
{
    m_close->setEnabled(false);
    showProblem({});
    m_closing.setFuture(QtConcurrent::run([&workspace = m_workspace, session = m_session, account = m_account.id] {
        return AccountClosing(workspace.store()).close(session, account);
    }));
}

void CloseAccountDialog::conclude()
{
    m_close->setEnabled(true);
    if (const auto closed = m_closing.result(); !closed)
        showProblem(closed.error().message);
    else
        accept();
}

} // namespace rnf
