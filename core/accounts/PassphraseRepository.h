#pragma once

#include "accounts/Account.h"
#include "storage/RecordTable.h"

namespace rnf {

/// What is kept of an account's passphrase; never part of an Account, which windows hold.
struct PassphraseRow {
    AccountId id;
    QString hash; ///< empty: it has none

    bool operator==(const PassphraseRow &) const = default;
};

/// All SQL about passphrases.
class PassphraseRepository : public RecordTables<PassphraseRow> {
public:
    explicit PassphraseRepository(Database &database);
    std::optional<PassphraseRow> find(AccountId id);
    /// Of whoever has one.
    QList<AccountId> having();

private:
    Statement m_having;
};

} // namespace rnf
