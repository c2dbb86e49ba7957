#pragma once

#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QTableWidget;

namespace rnf {

/// Who works here, and what whoever manages accounts does with one: gives a passphrase, closes it, opens it again.
class UsersDialog : public Dialog {
    Q_OBJECT

public:
    UsersDialog(Workspace &workspace, const Session &session, QWidget *parent = nullptr);

private:
    enum Column { Name, RoleColumn, State, ColumnCount };

    void makeTable();
    QWidget *makeAccountLine();
    void load();
    QString stateOf(const Account &account, const QList<AccountId> &withPassphrase) const;
    /// The account that is chosen in the list; with no id where there is none.
    Account chosen() const { return m_accounts.value(m_chosenRow); }
    void choose(int row);
    void updateButtons();
    void say(const QString &text);
    void addUser();
    void editGrants();
    void givePassphrase(const Account &account);
    void closeAccount();
    void reopenAccount();

    Workspace &m_workspace;
    Session m_session;
    QList<Account> m_accounts;
    int m_chosenRow = 0;
    QTableWidget *m_table;
    QPushButton *m_see, *m_give, *m_close, *m_reopen;
    QLabel *m_why, *m_said;
};

} // namespace rnf
