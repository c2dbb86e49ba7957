#pragma once

#include "accounts/AccountRepository.h"
#include "base/Result.h"
#include "storage/Store.h"

namespace rnf {

/// Who works here. The first run makes the first account; switching is one click.
class Accounts {
public:
    explicit Accounts(Store &store);

    /// Their grants are empty where who asks does not see them.
    QList<Account> all(const Session &session);
    /// As an account signs in now, with what it was given, whoever sits here before; none where it is closed.
    std::optional<Session> sessionOf(AccountId account);
    /// The account of who asks.
    std::optional<Account> find(const Session &session);
    PersonId personOf(const Session &session);
    /// The account of one of the people; nothing where there is none.
    std::optional<Account> of(const Session &session, PersonId person);
    /// The first account sees what people need at events, and gives that on. Refused: no name, an intern of whom nobody knows who they are, and a person who has an account already.
    Result<Account> add(const Session &session, const QString &name, Role role, PersonId person = {});
    /// Exactly these may see what people need at events, from their next sign-in on; for who may. Refused ("nobody") where
    /// nobody would be left to give it on.
    Result<qint64> setSeesNeeds(const Session &session, const QList<AccountId> &accounts);
    /// What an account was given beside its role, from its next sign-in on. Refused: units for who is no organizer, what a viewer
    /// has no use for, and to hide anything from the last organizer who sees everything.
    Result<qint64> setGrants(const Session &session, AccountId account, const Grants &grants);
    // Inside the caller's action, on the writing thread; these throw.
    static std::optional<Account> find(Action &action, const Session &session);
    static void setPerson(Action &action, const Account &account, PersonId person);
    static void setKey(Action &action, const Account &account, qint64 keyMade);

private:
    Store &m_store;
    AccountRepository m_reading;
};

} // namespace rnf
