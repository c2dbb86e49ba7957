#pragma once

#include "accounts/Account.h"
#include "storage/Action.h"

namespace rnf {

/// All SQL about accounts.
class AccountRepository {
public:
    explicit AccountRepository(Database &database);
    QList<Account> all();
    std::optional<Account> find(AccountId id);
    void insert(Action &action, Account &account);
    void setPerson(Action &action, AccountId account, PersonId person);

private:
    static Account read(Row &row);

    Statement m_all, m_find, m_insert, m_setPerson;
};

} // namespace rnf
