#pragma once

#include "accounts/AccountRepository.h"
#include "base/Result.h"
#include "storage/Store.h"

namespace rnf {

/// Who works here. The first run makes the first account; switching is one click.
class Accounts {
public:
    explicit Accounts(Store &store);

    QList<Account> all(const Session &session);
    /// The account of who asks.
    std::optional<Account> find(const Session &session);
    PersonId personOf(const Session &session);
    Result<Account> add(const Session &session, const QString &name, Role role);
    /// Inside the caller's action, on the writing thread; throws StorageError.
    void setPerson(Action &action, AccountId account, PersonId person) { m_writing.setPerson(action, account, person); }

private:
    Store &m_store;
    AccountRepository m_reading;
    AccountRepository m_writing;
};

} // namespace rnf
