#include "needs/NeedGrantDialog.h"

#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/Theme.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

NeedGrantDialog::NeedGrantDialog(Workspace &workspace, const Session &session, WindowWork &work, QWidget *parent)
    : Dialog(u"needGrant"_s, tr("Who may see needs"), parent), m_workspace(workspace), m_session(session), m_work(work),
      m_accounts(new QListWidget(this))
{
    Help::setTopic(this, u"needs"_s);
    setMinimumWidth(440);
    setHint(tr("Children, allergies, health and access are for those alone who see to them. Tick who that is."));
    m_accounts->setObjectName(u"needAccounts"_s);
    m_accounts->setAccessibleName(tr("Users"));
    m_accounts->setMinimumHeight(4 * Theme::rowHeight);
    for (const auto &account : workspace.accounts().all(session)) {
        if (!account.isActive)
            continue;
        auto *item = new QListWidgetItem(account.name, m_accounts);
        item->setData(Qt::UserRole, account.id.value);
        item->setCheckState(account.seesNeeds ? Qt::Checked : Qt::Unchecked);
    }
    m_accounts->setCurrentRow(0);
    body()->addWidget(m_accounts, 1);
    auto *write = addPrimary(tr("Let these users see needs"), u"writeNeedGrant"_s);
    write->setDisabled(workspace.isReadOnly());
    connect(write, &QPushButton::clicked, this, &NeedGrantDialog::write);
    m_accounts->setFocus();
}

void NeedGrantDialog::write()
{
    QList<AccountId> chosen;
    for (int row = 0; row < m_accounts->count(); ++row) {
        if (m_accounts->item(row)->checkState() == Qt::Checked)
            chosen += AccountId(m_accounts->item(row)->data(Qt::UserRole).toLongLong());
    }
    const auto done = m_workspace.accounts().setSeesNeeds(m_session, chosen);
    if (!done)
        return showProblem(done.error().message);
    accept();
    m_work.say(m_workspace.changes().told(m_session, *done));
    Q_EMIT changed();
}

} // namespace rnf
