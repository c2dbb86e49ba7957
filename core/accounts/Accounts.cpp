#include "accounts/Accounts.h"

#include "base/Words.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {

Accounts::Accounts(Store &store) : m_store(store), m_reading(store.reader()), m_writing(store.writer()) {}

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

Result<Account> Accounts::add(const Session &session, const QString &name, Role role)
{
    if (!Policy::allows(session, Operation::ManageAccounts))
        return Error{u"not-allowed"_s, Words::tr("Your role does not include accounts. An organizer can add one.")};
    if (name.trimmed().isEmpty())
        return Error{u"empty-name"_s, Words::tr("An account needs a name. Type yours.")};
    Account account{{}, name.trimmed(), role, true, {}};
    const auto done = m_store.act(session, Words::tr("Add the account of %1").arg(account.name),
                                  [&](Action &action) { m_writing.insert(action, account); });
    if (!done)
        return done.error();
    return account;
}

} // namespace rnf
