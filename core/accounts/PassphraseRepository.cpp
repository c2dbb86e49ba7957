#include "accounts/PassphraseRepository.h"

#include "accounts/AccountSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {

PassphraseRepository::PassphraseRepository(Database &database)
    : RecordTables({database, accountTable, "account", {columnFor<&PassphraseRow::hash>("passphrase_hash")}}),
      m_having(table<PassphraseRow>().selecting(u"WHERE passphrase_hash <> '' ORDER BY id"_s))
{
}

std::optional<PassphraseRow> PassphraseRepository::find(AccountId id) { return table<PassphraseRow>().find(id.value); }

QList<AccountId> PassphraseRepository::having()
{
    QList<AccountId> accounts;
    for (const auto &row : table<PassphraseRow>().read(m_having))
        accounts += row.id;
    return accounts;
}

} // namespace rnf
