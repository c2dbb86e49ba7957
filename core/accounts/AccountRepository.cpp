#include "accounts/AccountRepository.h"

#include "accounts/AccountSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {

AccountRepository::AccountRepository(Database &database)
    : RecordTables({database,
                    accountTable,
                    "account",
                    {columnFor<&Account::name>("name"), columnFor<&Account::role>("role"),
                     columnFor<&Account::isActive>("is_active"), columnFor<&Account::person>("person_id"),
                     columnFor<&Account::seesNeeds>("sees_needs"), columnFor<&Account::keyMade>("key_made")}}),
      m_all(table<Account>().selecting(u"ORDER BY name, id"_s))
{
}

QList<Account> AccountRepository::all() { return table<Account>().read(m_all); }

std::optional<Account> AccountRepository::find(AccountId id) { return table<Account>().find(id.value); }

} // namespace rnf
