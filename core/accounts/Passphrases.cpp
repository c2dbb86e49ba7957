#include "accounts/Passphrases.h"

#include "accounts/AccountKeys.h"
#include "accounts/AccountRepository.h"
#include "base/Words.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

// What the vault of an encrypted workspace takes as well: 0.6 s on a laptop of 2020.
constexpr unsigned long long passphraseOps = 3;
constexpr size_t passphraseMemory = size_t(256) << 20;

/// One and the same text, whichever way a keyboard makes its accents.
QByteArray passphraseBytes(const QString &passphrase)
{
    return passphrase.normalized(QString::NormalizationForm_C).toUtf8();
}

Result<QString> hashOf(const QString &passphrase)
{
    char hash[crypto_pwhash_STRBYTES];
    QByteArray bytes = passphraseBytes(passphrase);
    const bool isMade = sodium_init() >= 0
                     && crypto_pwhash_str_alg(hash, bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                                              passphraseOps, passphraseMemory, crypto_pwhash_ALG_ARGON2ID13)
                            == 0;
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    if (!isMade)
        return Error{u"memory"_s, Words::tr("There is too little memory for this right now: it takes 256 MB. Close "
                                            "something else and try again.")};
    return QString::fromLatin1(hash);
}

bool fits(const QString &hash, const QString &passphrase)
{
    QByteArray bytes = passphraseBytes(passphrase);
    const bool isIt = sodium_init() >= 0
                   && crypto_pwhash_str_verify(hash.toLatin1().constData(), bytes.constData(),
                                               static_cast<unsigned long long>(bytes.size()))
                          == 0;
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    return isIt;
}

Result<> answerTo(const PassphraseRow &row, const QString &passphrase)
{
    if (row.hash.isEmpty() || fits(row.hash, passphrase))
        return {};
    return Error{u"wrong-passphrase"_s,
                 Words::tr("That is not the passphrase. Look whether Caps Lock is on, and try again.")};
}

/// A closed account opens by nothing, also not by none.
Result<> isOpenAt(const Store &store, AccountId id)
{
    return store.beside(Session(), [&](Database &database) -> Result<> {
        const auto account = AccountRepository(database).find(id);
        if (!account || account->isActive)
            return {};
        return Error{u"closed"_s,
                     Words::tr("The account of %1 is closed. An organizer can open it again.").arg(account->name)};
    });
}

Error needed()
{
    return {u"encrypted"_s,
            Words::tr("This workspace is encrypted, and nobody works in it without a passphrase. Somebody who "
                      "forgot theirs is given a new one.")};
}

} // namespace

Passphrases::Passphrases(Store &store) : m_store(store) {}

bool Passphrases::arePossible() const { return !Connection::isServer(m_store.path()); }

Result<QList<AccountId>> Passphrases::accounts() const
{
    if (!arePossible())
        return QList<AccountId>();
    return m_store.beside(Session(), [this](Database &database) {
        if (!areOfTheFile())
            return PassphraseRepository(database).having();
        QList<AccountId> known;
        for (const auto &account : AccountRepository(database).all()) {
            if (account.keyMade != 0)
                known += account.id;
        }
        return known;
    });
}

bool Passphrases::has(AccountId account) const
{
    const auto known = accounts();
    return !known || known->contains(account);
}

Result<PassphraseRow> Passphrases::rowOf(AccountId account) const
{
    return m_store.beside(Session(), [&](Database &database) -> Result<PassphraseRow> {
        return PassphraseRepository(database).find(account).value_or(PassphraseRow());
    });
}

Result<> Passphrases::opens(AccountId account, const QString &passphrase) const
{
    if (!arePossible())
        return {};
    if (areOfTheFile())
        return AccountKeys(m_store).opens(account, passphrase);
    if (const auto isOpen = isOpenAt(m_store, account); !isOpen)
        return isOpen;
    const auto row = rowOf(account);
    if (!row)
        return row.error();
    return answerTo(*row, passphrase);
}

Result<> Passphrases::set(const Session &session, const QString &old, const QString &fresh)
{
    if (!arePossible())
        return Error{u"server"_s, Words::tr("The office server asks for a password itself. Who keeps it can change yours.")};
    if (areOfTheFile())
        return fresh.isEmpty() ? Result<>(needed()) : AccountKeys(m_store).change(session, old, fresh);
    const auto before = rowOf(session.account);
    if (!before)
        return before.error();
    if (const auto isIt = answerTo(*before, old); !isIt)
        return isIt.error();
    const auto hash = fresh.isEmpty() ? Result<QString>(QString()) : hashOf(fresh);
    if (!hash)
        return hash.error();
    const QString label = fresh.isEmpty() ? Words::tr("Take away the passphrase of %1").arg(session.name)
                                          : Words::tr("Set the passphrase of %1").arg(session.name);
    return write(session, Operation::ChangeOwnPassphrase, label, *before, *hash);
}

Result<> Passphrases::give(const Session &session, const Account &account, const QString &fresh)
{
    if (!Policy::allows(session, Operation::ManageAccounts))
        return Policy::refusal();
    if (areOfTheFile())
        return AccountKeys(m_store).give(session, account.id, fresh);
    const auto before = rowOf(account.id);
    const auto hash = before ? hashOf(fresh) : before.error();
    if (!hash)
        return hash.error();
    return write(session, Operation::ManageAccounts, Words::tr("Give %1 a passphrase").arg(account.name), *before, *hash);
}

Result<> Passphrases::takeAway(const Session &session, const Account &account)
{
    if (areOfTheFile())
        return needed();
    const auto before = rowOf(account.id);
    if (!before)
        return before.error();
    return write(session, Operation::ManageAccounts, Words::tr("Take away the passphrase of %1").arg(account.name), *before,
                 {});
}

Result<> Passphrases::write(const Session &session, Operation operation, const QString &label, const PassphraseRow &before,
                            const QString &hash)
{
    const auto done = m_store.act(session, operation, label, [&](Action &action) {
        action.on<PassphraseRepository>().update(action, before, {before.id, hash});
    });
    return done ? Result<>() : done.error();
}

} // namespace rnf
