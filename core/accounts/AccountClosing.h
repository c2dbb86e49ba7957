#pragma once

#include "accounts/Account.h"
#include "base/Result.h"
#include "storage/Store.h"

namespace rnf {

/// Ends somebody's work here, and lets them begin again. Both are for who may manage accounts. What they did stays in the
/// history under their name.
class AccountClosing {
public:
    explicit AccountClosing(Store &store) : m_store(store) {}

    /// Nobody chooses the account any more, and its passphrase opens nothing; copies of an earlier day it still opens. One that
    /// is closed stays so. Refused: one's own ("own"), that of the last organizer ("last"), and that of whoever alone sees needs
    /// and could give that on ("needs"). May wait for others who have the file: from any thread but the window's.
    Result<> close(const Session &session, AccountId account);
    /// Without a passphrase, which is given as to anybody else. Refused where one opens the file ("encrypted": giving one opens
    /// the account), and where somebody else is called so by now ("name-taken").
    Result<> reopen(const Session &session, AccountId account);

    /// Whether this one of all accounts may be opened again: the history could not tell two of one name apart.
    static Result<> mayReopen(const QList<Account> &all, const Account &account);

private:
    Store &m_store;
};

} // namespace rnf
