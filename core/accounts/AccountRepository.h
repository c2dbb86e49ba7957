#pragma once

#include "accounts/Account.h"
#include "storage/RecordTable.h"

namespace rnf {

/// All SQL about accounts.
class AccountRepository : public RecordTables<Account> {
public:
    explicit AccountRepository(Database &database);
    /// By name.
    QList<Account> all();
    std::optional<Account> find(AccountId id);

private:
    Statement m_all;
};

} // namespace rnf
