#include "accounts/AccountRepository.h"

#include "accounts/AccountSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {

AccountRepository::AccountRepository(Database &database)
    : m_all(database, u"SELECT id, name, role, is_active FROM account ORDER BY name, id"_s),
      m_insert(database, u"INSERT INTO account (id, name, role, is_active) VALUES (?, ?, ?, ?)"_s)
{
}

QList<Account> AccountRepository::all()
{
    QList<Account> accounts;
    m_all.each([&](Row &row) {
        Account account;
        row >> account.id >> account.name >> account.role >> account.isActive;
        accounts += account;
    });
    return accounts;
}

void AccountRepository::insert(Action &action, Account &account)
{
    account.id = AccountId(action.newId(accountTable));
    m_insert.run(account.id, account.name, account.role, account.isActive);
}

} // namespace rnf
