#include "accounts/AccountKeys.h"

#include "accounts/AccountClosing.h"
#include "accounts/AccountRepository.h"
#include "accounts/Accounts.h"
#include "accounts/PassphraseRepository.h"
#include "base/Words.h"
#include "storage/sqlite/vault.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

Error notYours()
{
    return {u"wrong-passphrase"_s, Words::tr("That is not the passphrase. Look whether Caps Lock is on, and try again.")};
}

/// What is done in the header of the file cannot be noted in its history.
Error readOnlyStore() { return {u"read-only"_s, Words::tr("This workspace is open read-only, so nothing can be changed.")}; }

Result<bool> hasSlot(const QString &path, qint64 made)
{
    const auto known = vault::slotsOf(path);
    if (!known)
        return known.error();
    return made != 0 && std::ranges::find(*known, made, &vault::Slot::made) != known->end();
}

/// The account as it is once this opens its slot, or a new one where it has none.
Result<Account> withSecret(const QString &path, Account account, const QString &secret)
{
    const auto isThere = hasSlot(path, account.keyMade);
    if (!isThere)
        return isThere.error();
    if (*isThere) {
        const auto replaced = vault::replaceSlot(path, account.keyMade, secret);
        return replaced ? Result<Account>(account) : replaced.error();
    }
    const auto added = vault::addSlot(path, vault::SlotKind::Passphrase, secret, QDateTime::currentMSecsSinceEpoch());
    if (!added)
        return added.error();
    account.keyMade = added->made;
    return account;
}

} // namespace

Result<Account> AccountKeys::read(AccountId account) const
{
    return m_store.beside(Session(), [&](Database &database) -> Result<Account> {
        const auto found = AccountRepository(database).find(account);
        if (!found)
            return Error{u"no-account"_s, Words::tr("This account is gone. Look at the list of users again.")};
        return *found;
    });
}

Result<> AccountKeys::mayBeOpen(const Account &account) const
{
    return m_store.beside(Session(), [&](Database &database) -> Result<> {
        return AccountClosing::mayReopen(AccountRepository(database).all(), account);
    });
}

Result<> AccountKeys::takeAway(qint64 made) const
{
    const auto taken = vault::revoke(m_store.path(), made);
    return taken || taken.error().id == "no-slot"_L1 ? Result<>() : taken.error();
}

Result<> AccountKeys::endStrays(const QList<Account> &accounts) const
{
    const auto known = vault::slotsOf(m_store.path());
    if (!known)
        return known.error();
    for (const auto &slot : *known) {
        const bool isSomebodys = std::ranges::any_of(
            accounts, [&](const Account &account) { return account.isActive && account.keyMade == slot.made; });
        if (slot.kind != vault::SlotKind::Passphrase || isSomebodys)
            continue;
        if (const auto taken = takeAway(slot.made); !taken)
            return taken;
    }
    return {};
}

void AccountKeys::startWith(Action &action, AccountId owner, qint64 made)
{
    auto &passphrases = action.on<PassphraseRepository>();
    for (const auto &account : action.on<AccountRepository>().all()) {
        Accounts::setKey(action, account, account.id == owner ? made : 0);
        if (const auto row = passphrases.find(account.id); row && !row->hash.isEmpty())
            passphrases.update(action, *row, {account.id, {}});
    }
}

Result<> AccountKeys::opens(AccountId account, const QString &passphrase) const
{
    const auto known = read(account);
    if (!known)
        return known.error();
    const auto opened = vault::unlock(m_store.path(), passphrase);
    if (!opened)
        return opened.error().id == "wrong-passphrase"_L1 ? notYours() : opened.error();
    return opened->slot.made == known->keyMade ? Result<>() : notYours();
}

Result<> AccountKeys::change(const Session &session, const QString &old, const QString &fresh)
{
    if (m_store.isFileReadOnly())
        return readOnlyStore();
    const auto known = read(session.account);
    if (!known)
        return known.error();
    const auto opened = vault::unlock(m_store.path(), old);
    if (!opened)
        return opened.error().id == "wrong-passphrase"_L1 ? notYours() : opened.error();
    const bool isByCode = opened->slot.kind == vault::SlotKind::Recovery && session.role == Role::Organizer;
    if (opened->slot.made != known->keyMade && !isByCode)
        return notYours();
    auto after = withSecret(m_store.path(), *known, fresh);
    if (!after)
        return after.error();
    return note(session, Operation::ChangeOwnPassphrase, Words::tr("Change the passphrase of %1").arg(known->name), *known,
                *after);
}

Result<> AccountKeys::give(const Session &session, AccountId account, const QString &fresh)
{
    if (!Policy::allows(session, Operation::ManageAccounts))
        return Policy::refusal();
    if (m_store.isFileReadOnly())
        return readOnlyStore();
    const auto known = read(account);
    const auto may = known ? mayBeOpen(*known) : known.error();
    if (!may)
        return may;
    auto after = withSecret(m_store.path(), *known, fresh);
    if (!after)
        return after.error();
    after->isActive = true;
    return note(session, Operation::ManageAccounts, Words::tr("Give %1 a passphrase").arg(known->name), *known, *after);
}

Result<> AccountKeys::revoke(const Session &session, AccountId account)
{
    if (!Policy::allows(session, Operation::ManageAccounts))
        return Policy::refusal();
    if (m_store.isFileReadOnly())
        return readOnlyStore();
    if (account == session.account)
        return Error{u"own"_s,
                     Words::tr("This is your own account, and somebody has to remain. Another organizer can close it.")};
    const auto known = read(account);
    if (!known)
        return known.error();
    // One that is gone already is what was asked for.
    if (known->keyMade != 0) {
        const auto revoked = vault::revoke(m_store.path(), known->keyMade);
        if (!revoked && revoked.error().id != "no-slot"_L1)
            return revoked;
    }
    Account after = *known;
    after.isActive = false;
    after.keyMade = 0;
    return note(session, Operation::ManageAccounts, Words::tr("Close the account of %1").arg(known->name), *known, after);
}

Result<> AccountKeys::renewRecoveryCode(const Session &session, const QString &code)
{
    if (!Policy::allows(session, Operation::ManageAccounts))
        return Policy::refusal();
    if (m_store.isFileReadOnly())
        return readOnlyStore();
    const QString path = m_store.path();
    const auto known = vault::slotsOf(path);
    if (!known)
        return known.error();
    const auto slot = std::ranges::find(*known, vault::SlotKind::Recovery, &vault::Slot::kind);
    if (slot == known->end())
        return Error{u"no-slot"_s, Words::tr("This workspace has no recovery code to replace.")};
    if (const auto replaced = vault::replaceSlot(path, slot->made, code); !replaced)
        return replaced.error();
    // The code is in force now, whether or not that can be noted.
    const auto noted = m_store.act(session, Operation::ManageAccounts, Words::tr("Make a new recovery code"),
                                   [](Action &action) { action.keepWithoutChanges(); });
    if (!noted)
        qWarning("accounts: a new recovery code is not in the history");
    return {};
}

/// What changed beside the rows is noted too.
Result<> AccountKeys::note(const Session &session, Operation operation, const QString &label, const Account &before,
                           const Account &after)
{
    const auto done = m_store.act(session, operation, label, [&](Action &action) {
        if (before == after)
            action.keepWithoutChanges();
        else
            action.on<AccountRepository>().update(action, before, after);
    });
    if (done)
        return {};
    if (before == after) {
        qWarning("accounts: a passphrase was changed and is not in the history");
        return {};
    }
    // A slot that no account knows would be nobody's, and opens the file all the same.
    if (after.keyMade != 0 && after.keyMade != before.keyMade) {
        if (const auto revoked = vault::revoke(m_store.path(), after.keyMade); !revoked)
            return revoked;
    }
    return done.error();
}

} // namespace rnf
