#pragma once

#include "accounts/Account.h"
#include "storage/RecordTable.h"

namespace rnf {

/// All SQL about accounts and what they were given.
class AccountRepository : public RecordTables<Account, AccountGrant> {
public:
    explicit AccountRepository(Database &database);
    /// By name.
    QList<Account> all();
    std::optional<Account> find(AccountId id);
    void setGrants(Action &action, AccountId account, const Grants &grants);

private:
    Account withGrants(Account account);

    Statement m_all, m_grants, m_supervised;
};

} // namespace rnf
