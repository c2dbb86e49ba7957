#include "accounts/AccountRepository.h"

#include "accounts/AccountSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {

AccountRepository::AccountRepository(Database &database)
    : m_all(database, u"SELECT id, name, role, is_active, person_id FROM account ORDER BY name, id"_s),
      m_find(database, u"SELECT id, name, role, is_active, person_id FROM account WHERE id = ?"_s),
      m_insert(database, u"INSERT INTO account (id, name, role, is_active, person_id) VALUES (?, ?, ?, ?, ?)"_s),
      m_setPerson(database, u"UPDATE account SET person_id = ? WHERE id = ?"_s)
{
}

Account AccountRepository::read(Row &row)
{
    Account account;
    row >> account.id >> account.name >> account.role >> account.isActive >> account.person;
    return account;
}

QList<Account> AccountRepository::all()
{
    QList<Account> accounts;
    m_all.each([&](Row &row) { accounts += read(row); });
    return accounts;
}

std::optional<Account> AccountRepository::find(AccountId id)
{
    std::optional<Account> found;
    m_find.each([&](Row &row) { found = read(row); }, id);
    return found;
}

void AccountRepository::insert(Action &action, Account &account)
{
    account.id = AccountId(action.newId(accountTable));
    m_insert.run(account.id, account.name, account.role, account.isActive, account.person);
}

void AccountRepository::setPerson(Action &, AccountId account, PersonId person) { m_setPerson.run(person, account); }

} // namespace rnf
