// Who works in MainWindow, and what they see of it.
#include "shell/AccountDialog.h"
#include "shell/GivePassphraseDialog.h"
#include "shell/MainWindow.h"

namespace rnf {

void MainWindow::switchTo(const Session &session)
{
    finishEditing();
    m_work.drop();
    const auto now = m_workspace->accounts().sessionOf(session.account);
    if (!now) { // closed meanwhile
        showWelcome();
        return;
    }
    workAs(*now);
}

/// What one user typed is not for the next one to read; pages that go still put into the drafts what they hold.
void MainWindow::workAs(const Session &session)
{
    clear();
    if (std::exchange(m_session, session).account != session.account)
        m_drafts.clear();
    rebuild();
}

void MainWindow::addUser(PersonId person)
{
    auto *dialog = new AccountDialog(*m_workspace, m_session, person, this);
    connect(dialog, &AccountDialog::added, this, [this](const Account &account) {
        if (m_workspace->isEncrypted()) {
            givePassphrase(account);
            return;
        }
        tell(Connection::isServer(m_workspace->path())
                 ? tr("%1 can work here now, with this name on the office server. Whoever keeps it lets them in there with "
                      "the same role: rankandfile-office-server add %2 --role %3")
                       .arg(account.name, account.name.toLower(), keyOf(account.role))
                 : tr("%1 can work here now: choose the name at the right of the status bar.").arg(account.name));
    });
    dialog->open();
}

void MainWindow::givePassphrase(const Account &account)
{
    auto *dialog = new GivePassphraseDialog(*m_workspace, m_session, account, this);
    connect(dialog, &QDialog::accepted, this, [this, name = account.name] {
        tell(tr("%1 can work here now: the passphrase opens this workspace.").arg(name));
    });
    dialog->open();
}

void MainWindow::tellOwnWorkOnly()
{
    tell(tr("Your account does not show this. An organizer can share a list or an event with you."));
}

} // namespace rnf
