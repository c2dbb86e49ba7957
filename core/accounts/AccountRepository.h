#pragma once

#include "accounts/Account.h"
#include "storage/Action.h"

namespace rnf {

/// All SQL about accounts.
class AccountRepository {
public:
    explicit AccountRepository(Database &database);
    QList<Account> all();
    void insert(Action &action, Account &account);

private:
    Statement m_all, m_insert;
};

} // namespace rnf
