#include "accounts/Accounts.h"

#include "base/Text.h"
#include "base/Words.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {

Accounts::Accounts(Store &store) : m_store(store), m_reading(store.reader()) {}

QList<Account> Accounts::all(const Session &session)
{
    return m_store.read(session, Operation::ReadPeople, [this] { return m_reading.all(); });
}

std::optional<Account> Accounts::find(const Session &session)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.find(session.account); });
}

std::optional<Session> Accounts::sessionOf(AccountId id)
{
    const auto account = m_store.read({}, Operation::ReadPeople, [&] { return m_reading.find(id); });
    return account && account->isActive ? std::optional(account->session()) : std::nullopt;
}

PersonId Accounts::personOf(const Session &session)
{
    const auto account = find(session);
    return account ? account->person : PersonId();
}

std::optional<Account> Accounts::find(Action &action, const Session &session)
{
    return action.on<AccountRepository>().find(session.account);
}

void Accounts::setPerson(Action &action, const Account &account, PersonId person)
{
    Account after = account;
    after.person = person;
    action.on<AccountRepository>().update(action, account, after);
}

void Accounts::setKey(Action &action, const Account &account, qint64 keyMade)
{
    Account after = account;
    after.keyMade = keyMade;
    action.on<AccountRepository>().update(action, account, after);
}

std::optional<Account> Accounts::of(const Session &session, PersonId person)
{
    const auto accounts = all(session);
    const auto found = std::ranges::find(accounts, person, &Account::person);
    return !person.isValid() || found == accounts.end() ? std::nullopt : std::optional(*found);
}

Result<Account> Accounts::add(const Session &session, const QString &name, Role role, PersonId person)
{
    if (name.trimmed().isEmpty())
        return Error{u"empty-name"_s, Words::tr("An account needs a name. Type yours.")};
    if (role == Role::Intern && !person.isValid())
        return Error{u"no-person"_s, Words::tr("An intern’s account shows one intern’s work. Choose whose it is.")};
    Account account{{}, name.trimmed(), role, true, person};
    const QString label = Words::tr("Add the account of %1").arg(account.name);
    const auto done = m_store.act(session, Operation::ManageAccounts, label, [&](Action &action) {
        auto &rows = action.on<AccountRepository>();
        const auto known = rows.all();
        if (person.isValid() && std::ranges::find(known, person, &Account::person) != known.end())
            throw Refusal({u"twice"_s, Words::tr("This person has an account already. Choose it from the list of users.")});
        const auto isCalledSo = [&](const Account &other) {
            return other.isActive && foldedText(other.name) == foldedText(account.name);
        };
        if (std::ranges::any_of(known, isCalledSo))
            throw Refusal(
                {u"name-taken"_s, Words::tr("There is an account called %1 already. The history could not tell the "
                                            "two apart: take another name.")
                                      .arg(account.name)});
        account.seesNeeds = known.isEmpty();
        account.grants.programmeLead = account.grants.budgets = role == Role::Organizer;
        rows.insert(action, account);
        rows.setGrants(action, account.id, account.grants);
    });
    if (!done)
        return done.error();
    return account;
}

Result<qint64> Accounts::setGrants(const Session &session, AccountId whose, const Grants &grants)
{
    const auto known = m_store.read(session, Operation::ManageAccounts, [&] { return m_reading.find(whose); });
    const QString label = Words::tr("Change what %1 may see").arg(known ? known->name : QString());
    return m_store.act(session, Operation::ManageAccounts, label, [&](Action &action) {
        auto &rows = action.on<AccountRepository>();
        const auto account = rows.find(whose);
        if (!account)
            throw Refusal({u"gone"_s, Words::tr("There is no such user any more.")});
        if (account->role == Role::Viewer && grants != Grants())
            throw Refusal({u"viewer"_s, Words::tr("%1 only looks on, and sees the same as everybody who does. Change the "
                                                  "role first.")
                                            .arg(account->name)});
        if (account->role != Role::Organizer && !grants.units.isEmpty())
            throw Refusal(
                {u"units"_s, Words::tr("Units are given to organizers. Share a list with %1.").arg(account->name)});
        rows.setGrants(action, whose, grants);
        const auto seesAll = [](const Account &other) { return other.isActive && Policy::seesEverything(other.session()); };
        if (!std::ranges::any_of(rows.all(), seesAll))
            throw Refusal(
                {u"nobody"_s, Words::tr("No organizer would be left who sees everything and could give it on. Leave "
                                        "it to one at least.")});
    });
}

Result<qint64> Accounts::setSeesNeeds(const Session &session, const QList<AccountId> &accounts)
{
    if (!Policy::allows(session, Operation::ManageAccounts))
        return Policy::refusal();
    const QString label = Words::tr("Change who may see needs");
    return m_store.act(session, Operation::SeeNeeds, label, [&](Action &action) {
        auto &rows = action.on<AccountRepository>();
        bool isAnybodyLeft = false;
        for (const auto &before : rows.all()) {
            Account after = before;
            after.seesNeeds = accounts.contains(before.id);
            if (after.seesNeeds && before.role == Role::Viewer)
                throw Refusal(
                    {u"viewer"_s, Words::tr("%1 only looks on, and nobody who does sees needs. Change the role first.")
                                      .arg(before.name)});
            rows.update(action, before, after);
            isAnybodyLeft |= after.seesNeeds && after.isActive && after.role == Role::Organizer;
        }
        if (!isAnybodyLeft)
            throw Refusal(
                {u"nobody"_s, Words::tr("No organizer would be left who sees needs and could give that on. Leave it "
                                        "to one at least.")});
    });
}

} // namespace rnf
