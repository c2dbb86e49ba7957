#include "shell/UsersDialog.h"

#include "accounts/AccountClosing.h"
#include "accounts/Passphrases.h"
#include "help/Help.h"
#include "look/FlowLayout.h"
#include "look/PlainLabel.h"
#include "look/RowTable.h"
#include "shell/AccountDialog.h"
#include "shell/CloseAccountDialog.h"
#include "shell/GivePassphraseDialog.h"
#include "shell/GrantsDialog.h"

#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString roleWord(Role role)
{
    switch (role) {
    case Role::Organizer:
        return UsersDialog::tr("Organizer");
    case Role::Intern:
        return UsersDialog::tr("Intern");
    case Role::Viewer:
        break;
    }
    return UsersDialog::tr("Looks on");
}

} // namespace

UsersDialog::UsersDialog(Workspace &workspace, const Session &session, QWidget *parent)
    : Dialog(u"users"_s, tr("Users"), parent), m_workspace(workspace), m_session(session),
      m_table(new QTableWidget(0, ColumnCount, this)), m_see(new QPushButton(tr("What they may see…"), this)),
      m_give(new QPushButton(this)), m_close(new QPushButton(tr("Close the account…"), this)),
      m_reopen(new QPushButton(tr("Open it again…"), this)), m_why(plainLabel(this, u"usersWhy"_s)),
      m_said(plainLabel(this, u"usersSaid"_s))
{
    Help::setTopic(this, u"users"_s);
    setHint(tr("Who works here. What somebody did stays in the history, also when their account is closed."));
    makeTable();
    body()->addWidget(m_table, 1);
    body()->addWidget(makeAccountLine());
    body()->addWidget(m_why);
    body()->addWidget(m_said);
    Theme::makeQuiet(m_why);
    Theme::setTone(m_said, Tone::Good);
    auto *add = addAside(tr("Add a user…"), u"usersAdd"_s);
    connect(add, &QPushButton::clicked, this, &UsersDialog::addUser);
    addLeave(tr("Close"));
    keepSize({640, 480});
    say({});
    load();
    m_table->setFocus();
}

void UsersDialog::makeTable()
{
    m_table->setObjectName(u"users"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Role"), tr("Now")});
    makeRowTable(m_table);
    m_table->setMinimumHeight(5 * Theme::rowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(State, QHeaderView::Stretch);
    connect(m_table, &QTableWidget::currentCellChanged, this, &UsersDialog::choose);
}

/// What can be done with the account that is chosen.
QWidget *UsersDialog::makeAccountLine()
{
    auto *line = new QWidget(this);
    auto *layout = new FlowLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    m_see->setObjectName(u"usersSee"_s);
    m_give->setObjectName(u"usersGive"_s);
    m_close->setObjectName(u"usersClose"_s);
    m_reopen->setObjectName(u"usersReopen"_s);
    for (auto *button : {m_see, m_give, m_close, m_reopen})
        layout->addWidget(button);
    connect(m_see, &QPushButton::clicked, this, &UsersDialog::editGrants);
    connect(m_give, &QPushButton::clicked, this, [this] { givePassphrase(chosen()); });
    connect(m_close, &QPushButton::clicked, this, &UsersDialog::closeAccount);
    connect(m_reopen, &QPushButton::clicked, this, &UsersDialog::reopenAccount);
    return line;
}

// --- what is there

/// Those who work here first.
void UsersDialog::load()
{
    const AccountId before = chosen().id;
    m_accounts = m_workspace.accounts().all(m_session);
    std::ranges::stable_partition(m_accounts, &Account::isActive);
    const auto known = Passphrases(m_workspace.store()).accounts();
    const auto withPassphrase = known ? *known : QList<AccountId>();
    m_table->setRowCount(int(m_accounts.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto &account = m_accounts[row];
        const QString name = account.id == m_session.account ? tr("%1 (you)").arg(account.name) : account.name;
        m_table->setItem(row, Name, new QTableWidgetItem(name));
        m_table->setItem(row, RoleColumn, new QTableWidgetItem(roleWord(account.role)));
        m_table->setItem(row, State, new QTableWidgetItem(stateOf(account, withPassphrase)));
    }
    const auto again = std::ranges::find(m_accounts, before, &Account::id);
    m_table->setCurrentCell(again == m_accounts.end() ? 0 : int(again - m_accounts.begin()), Name);
    choose(m_table->currentRow());
}

QString UsersDialog::stateOf(const Account &account, const QList<AccountId> &withPassphrase) const
{
    if (!account.isActive)
        return tr("account closed");
    if (Connection::isServer(m_workspace.path()))
        return tr("signs in on the office server");
    if (withPassphrase.contains(account.id))
        return tr("has a passphrase");
    return m_workspace.isEncrypted() ? tr("cannot open this workspace: no passphrase yet") : tr("has no passphrase");
}

void UsersDialog::choose(int row)
{
    m_chosenRow = row;
    updateButtons();
}

/// What cannot be done says why.
void UsersDialog::updateButtons()
{
    const Account account = chosen();
    const bool isOwn = account.id == m_session.account, isServer = Connection::isServer(m_workspace.path());
    const bool hasOne = Passphrases(m_workspace.store()).has(account.id);
    const bool isFree = account.id.isValid() && !m_workspace.isReadOnly();
    m_give->setText(hasOne ? tr("Give a new passphrase…") : tr("Give a passphrase…"));
    m_give->setVisible(!isServer && account.isActive);
    m_see->setVisible(account.isActive);
    m_see->setEnabled(isFree);
    m_close->setVisible(account.isActive);
    m_reopen->setVisible(!account.isActive);
    for (auto *button : {m_give, m_close, m_reopen})
        button->setEnabled(isFree && !isOwn);
    m_why->setHidden(!isOwn);
    m_why->setText(isServer ? tr("This is your own account. Another organizer can close it.")
                            : tr("This is your own account. Passphrase…, in the menu File, changes your passphrase; another "
                                 "organizer can close the account."));
}

void UsersDialog::say(const QString &text)
{
    showProblem({});
    m_said->setText(text);
    m_said->setHidden(text.isEmpty());
}

// --- what is done

void UsersDialog::addUser()
{
    say({});
    auto *dialog = new AccountDialog(m_workspace, m_session, {}, this);
    connect(dialog, &AccountDialog::added, this, [this](const Account &account) {
        load();
        say(tr("%1 was added.").arg(account.name));
        if (m_workspace.isEncrypted())
            givePassphrase(account);
    });
    dialog->open();
}

void UsersDialog::editGrants()
{
    say({});
    auto *dialog = new GrantsDialog(m_workspace, m_session, chosen(), this);
    connect(dialog, &GrantsDialog::given, this, [this, name = chosen().name] {
        load();
        say(tr("What %1 may see counts from their next sign-in.").arg(name));
    });
    dialog->open();
}

void UsersDialog::givePassphrase(const Account &account)
{
    say({});
    auto *dialog = new GivePassphraseDialog(m_workspace, m_session, account, this);
    connect(dialog, &QDialog::accepted, this, [this, name = account.name] {
        load();
        say(tr("%1 can work here now, with the passphrase that you gave.").arg(name));
    });
    dialog->open();
}

void UsersDialog::closeAccount()
{
    say({});
    auto *dialog = new CloseAccountDialog(m_workspace, m_session, chosen(), this);
    connect(dialog, &QDialog::accepted, this, [this, name = chosen().name] {
        load();
        say(tr("The account of %1 is closed.").arg(name));
    });
    dialog->open();
}

/// In an encrypted workspace the passphrase that is given opens it.
void UsersDialog::reopenAccount()
{
    const Account account = chosen();
    say({});
    if (m_workspace.isEncrypted()) {
        givePassphrase(account);
        return;
    }
    if (const auto opened = AccountClosing(m_workspace.store()).reopen(m_session, account.id); !opened) {
        showProblem(opened.error().message);
        return;
    }
    load();
    say(Connection::isServer(m_workspace.path())
            ? tr("%1 can work here again, with this name on the office server.").arg(account.name)
            : tr("%1 can work here again, without a passphrase until one is given.").arg(account.name));
}

} // namespace rnf
