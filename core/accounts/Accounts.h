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
    // Inside the caller's action, on the writing thread; these throw.
    static std::optional<Account> find(Action &action, const Session &session);
    static void setPerson(Action &action, const Account &account, PersonId person);

private:
    Store &m_store;
    AccountRepository m_reading;
};

} // namespace rnf
