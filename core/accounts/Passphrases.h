#pragma once

#include "accounts/PassphraseRepository.h"
#include "base/Result.h"
#include "storage/Store.h"

namespace rnf {

/// The one door of an account's passphrase. In an encrypted workspace it opens the file (AccountKeys), so everybody has one. In a
/// plain file it keeps honest people honest, as roles do there; an office server asks for a password itself, so nobody has one
/// there.
class Passphrases {
public:
    explicit Passphrases(Store &store);

    /// Whether accounts of this workspace can have one.
    bool arePossible() const;
    /// The accounts that open by a passphrase only. From any thread.
    Result<QList<AccountId>> accounts() const;
    /// True also where that cannot be read now.
    bool has(AccountId account) const;

    // Each takes about half a second and 256 MB, on purpose: from any thread but the window's.

    /// Refused ("wrong-passphrase") where it is not this one, and ("closed") whatever is typed for one that is closed. Opens an
    /// account that has none.
    Result<> opens(AccountId account, const QString &passphrase) const;
    /// Sets the passphrase of who asks; empty: takes it away, which an encrypted workspace refuses ("encrypted"). Refused where
    /// `old` is neither the one there is nor, for an organizer, the recovery code.
    Result<> set(const Session &session, const QString &old, const QString &fresh);

    /// One for somebody else, for who may manage accounts.
    Result<> give(const Session &session, const Account &account, const QString &fresh);
    /// Takes away that of somebody who forgot it; for who may manage accounts. At once, from any thread. Refused ("encrypted")
    /// where it opens the file: there somebody is given a new one.
    Result<> takeAway(const Session &session, const Account &account);

private:
    bool areOfTheFile() const { return m_store.key() != nullptr; }
    Result<PassphraseRow> rowOf(AccountId account) const;
    Result<> write(const Session &session, Operation operation, const QString &label, const PassphraseRow &before,
                   const QString &hash);

    Store &m_store;
};

} // namespace rnf
