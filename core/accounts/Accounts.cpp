#include "accounts/Accounts.h"

#include "base/Words.h"

using namespace Qt::StringLiterals;

namespace rnf {

Accounts::Accounts(Store &store) : m_store(store), m_reading(store.reader()) {}

QList<Account> Accounts::all(const Session &)
{
    return m_store.read([this] { return m_reading.all(); });
}

std::optional<Account> Accounts::find(const Session &session)
{
    return m_store.read([&] { return m_reading.find(session.account); });
}

PersonId Accounts::personOf(const Session &session)
{
    const auto account = find(session);
    return account ? account->person : PersonId();
}

std::optional<Account> Accounts::find(Action &action, const Session &session)
{
    return action.on<AccountRepository>().find(session.account);
}

void Accounts::setPerson(Action &action, const Account &account, PersonId person)
{
    Account after = account;
    after.person = person;
    action.on<AccountRepository>().update(action, account, after);
}

Result<Account> Accounts::add(const Session &session, const QString &name, Role role)
{
    if (name.trimmed().isEmpty())
        return Error{u"empty-name"_s, Words::tr("An account needs a name. Type yours.")};
    Account account{{}, name.trimmed(), role, true, {}};
    const auto done = m_store.act(session, Operation::ManageAccounts, Words::tr("Add the account of %1").arg(account.name),
                                  [&](Action &action) { action.on<AccountRepository>().insert(action, account); });
    if (!done)
        return done.error();
    return account;
}

} // namespace rnf
