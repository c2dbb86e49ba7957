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
    Result<Account> add(const Session &session, const QString &name, Role role);

private:
    Store &m_store;
    AccountRepository m_reading;
    AccountRepository m_writing;
};

} // namespace rnf
