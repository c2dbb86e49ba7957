#include "accounts/AccountClosing.h"

#include "accounts/AccountKeys.h"
#include "accounts/AccountRepository.h"
#include "accounts/PassphraseRepository.h"
#include "base/Text.h"
#include "base/Words.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

Error accountGone() { return {u"no-account"_s, Words::tr("This account is gone. Look at the list of users again.")}; }

/// Why it must stay open; nothing where it need not.
Result<> mayClose(const QList<Account> &all, const Account &account, const Session &session)
{
    if (account.id == session.account)
        return Error{u"own"_s,
                     Words::tr("This is your own account, and somebody has to remain. Another organizer can close it.")};
    const auto isLeft = [&](const auto &isIt) {
        return std::ranges::any_of(
            all, [&](const Account &other) { return other.id != account.id && other.isActive && isIt(other); });
    };
    const auto organizes = [](const Account &other) { return other.role == Role::Organizer; };
    if (!isLeft([](const Account &other) { return Policy::seesEverything(other.session()); }))
        return Error{
            u"last"_s,
            Words::tr("%1 is the last organizer here who sees everything: nobody could let anybody in any more. Add "
                      "another first.")
                .arg(account.name)};
    if (account.seesNeeds && !isLeft([&](const Account &other) { return organizes(other) && other.seesNeeds; }))
        return Error{u"needs"_s,
                     Words::tr("%1 alone sees what people need at events and can give that on. They have to give it to "
                               "another organizer first: Events ▸ Who may see needs….")
                         .arg(account.name)};
    return {};
}

Result<Account> accountIn(const QList<Account> &all, AccountId id)
{
    const auto found = std::ranges::find(all, id, &Account::id);
    return found == all.end() ? Result<Account>(accountGone()) : Result<Account>(*found);
}

Result<QList<Account>> accountsBeside(const Store &store)
{
    return store.beside(Session(), [](Database &database) { return AccountRepository(database).all(); });
}

/// Whether it may be so is asked again: others on a server may have closed theirs meanwhile.
template <typename May>
Result<> setActive(Store &store, const Session &session, const Account &account, bool isActive, May may)
{
    const QString label = isActive ? Words::tr("Open the account of %1 again") : Words::tr("Close the account of %1");
    const auto done = store.act(session, Operation::ManageAccounts, label.arg(account.name), [&](Action &action) {
        auto &rows = action.on<AccountRepository>();
        const auto all = rows.all();
        const auto before = accountIn(all, account.id);
        if (const auto answer = before ? may(all, *before) : before.error(); !answer)
            throw Refusal(answer.error());
        Account after = *before;
        after.isActive = isActive;
        rows.update(action, *before, after);
        auto &passphrases = action.on<PassphraseRepository>();
        if (const auto row = passphrases.find(account.id))
            passphrases.update(action, *row, {account.id, {}});
    });
    return done ? Result<>() : done.error();
}

} // namespace

Result<> AccountClosing::close(const Session &session, AccountId account)
{
    if (!Policy::allows(session, Operation::ManageAccounts))
        return Policy::refusal();
    const auto all = accountsBeside(m_store);
    const auto known = all ? accountIn(*all, account) : all.error();
    if (!known)
        return known.error();
    const auto may = [&session](const QList<Account> &now, const Account &it) { return mayClose(now, it, session); };
    if (const auto answer = may(*all, *known); !answer)
        return answer;
    if (m_store.key())
        return AccountKeys(m_store).revoke(session, account);
    return setActive(m_store, session, *known, false, may);
}

Result<> AccountClosing::reopen(const Session &session, AccountId account)
{
    if (!Policy::allows(session, Operation::ManageAccounts))
        return Policy::refusal();
    if (m_store.key())
        return Error{u"encrypted"_s, Words::tr("This workspace is encrypted, and nobody works in it without a passphrase. "
                                               "Somebody who forgot theirs is given a new one.")};
    const auto all = accountsBeside(m_store);
    const auto known = all ? accountIn(*all, account) : all.error();
    return known ? setActive(m_store, session, *known, true, &AccountClosing::mayReopen) : Result<>(known.error());
}

Result<> AccountClosing::mayReopen(const QList<Account> &all, const Account &account)
{
    const auto isTheirName = [&](const Account &other) {
        return other.id != account.id && other.isActive && foldedText(other.name) == foldedText(account.name);
    };
    if (account.isActive || std::ranges::none_of(all, isTheirName))
        return {};
    return Error{u"name-taken"_s,
                 Words::tr("Somebody else works here as %1 by now, and the history could not tell the two apart. Add a new "
                           "user under another name.")
                     .arg(account.name)};
}

} // namespace rnf
