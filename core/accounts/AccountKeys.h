#pragma once

#include "accounts/Account.h"
#include "base/Result.h"
#include "storage/Store.h"

namespace rnf {

/// Whose passphrase opens an encrypted workspace: each account has a slot of the file, and knows it by its name (`keyMade`).
/// Everything takes about half a second and 256 MB, on purpose: from any thread but the window's.
class AccountKeys {
public:
    explicit AccountKeys(Store &store) : m_store(store) {}

    /// Fails with "wrong-passphrase" where it is not this account's own.
    Result<> opens(AccountId account, const QString &passphrase) const;
    /// For who asks. `old` may be the recovery code, which is how a lost passphrase is replaced.
    Result<> change(const Session &session, const QString &old, const QString &fresh);
    /// For who may manage accounts: one for somebody who has none, or lost theirs, whose old one opens nothing any more. One that
    /// was closed is open then; refused ("name-taken") where somebody else is called so by now.
    Result<> give(const Session &session, AccountId account, const QString &fresh);
    /// For who may manage accounts: what they know opens this file no longer, and they work here no more. Copies of an earlier day
    /// it still opens.
    Result<> revoke(const Session &session, AccountId account);
    /// For who may manage accounts. `code`: which somebody has on paper already (RecoveryCode::make); the one on the sheet of before
    /// opens nothing any more.
    Result<> renewRecoveryCode(const Session &session, const QString &code);

    /// Passphrases that no active account knows, as a program leaves them that is killed while it gives one, open nothing any
    /// more. For the program, once it has let somebody in. From any thread.
    Result<> endStrays(const QList<Account> &accounts) const;
    /// That slot opens nothing from now on, if it is there still; the caller says so in the history. From any thread.
    Result<> takeAway(qint64 made) const;
    /// Inside the caller's action: a file begins to be encrypted, and this account's passphrase opens it by that slot. What opened
    /// it before, by names or when it was encrypted once, opens nothing now.
    static void startWith(Action &action, AccountId owner, qint64 made);

private:
    Result<Account> read(AccountId account) const;
    Result<> mayBeOpen(const Account &account) const;
    Result<> note(const Session &session, Operation operation, const QString &label, const Account &before,
                  const Account &after);

    Store &m_store;
};

} // namespace rnf
