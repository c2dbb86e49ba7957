#pragma once

#include "accounts/Account.h"
#include "storage/RecordTable.h"

namespace rnf {

/// All SQL about accounts.
class AccountRepository : public RecordTables<Account> {
public:
    explicit AccountRepository(Database &database);
    /// By name.
    QList<Account> all() { return table<Account>().read(m_all); }
    std::optional<Account> find(AccountId id) { return table<Account>().find(id.value); }

private:
    Statement m_all;
};

} // namespace rnf
