#include "accounts/AccountRepository.h"

#include "accounts/AccountSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using GrantKind = AccountGrant::Kind;

constexpr std::pair<GrantKind, QList<qint64> Grants::*> targetedGrants[] = {
    {GrantKind::Unit, &Grants::units},
    {GrantKind::List, &Grants::lists},
    {GrantKind::Event, &Grants::events},
    {GrantKind::ExportList, &Grants::exportLists},
};
constexpr std::pair<GrantKind, bool Grants::*> singleGrants[] = {
    {GrantKind::Assessments, &Grants::assessments},
    {GrantKind::Supervisor, &Grants::supervisor},
    {GrantKind::ProgrammeLead, &Grants::programmeLead},
    {GrantKind::Budgets, &Grants::budgets},
};

void addTo(Grants &grants, const AccountGrant &grant)
{
    for (const auto &[kind, targets] : targetedGrants) {
        if (grant.kind == kind)
            grants.*targets += grant.target;
    }
    for (const auto &[kind, isGiven] : singleGrants) {
        if (grant.kind == kind)
            grants.*isGiven = true;
    }
}

QList<std::pair<GrantKind, qint64>> rowsOf(const Grants &grants)
{
    QList<std::pair<GrantKind, qint64>> rows;
    for (const auto &[kind, targets] : targetedGrants) {
        for (const qint64 target : grants.*targets)
            rows += {kind, target};
    }
    for (const auto &[kind, isGiven] : singleGrants) {
        if (grants.*isGiven)
            rows += {kind, 0};
    }
    return rows;
}

} // namespace

AccountRepository::AccountRepository(Database &database)
    : RecordTables({database,
                    accountTable,
                    "account",
                    {columnFor<&Account::name>("name"), columnFor<&Account::role>("role"),
                     columnFor<&Account::isActive>("is_active"), columnFor<&Account::person>("person_id"),
                     columnFor<&Account::seesNeeds>("sees_needs"), columnFor<&Account::keyMade>("key_made")}},
                   {database,
                    accountGrantTable,
                    "account_grant",
                    {columnFor<&AccountGrant::account>("account_id"), columnFor<&AccountGrant::kind>("kind"),
                     columnFor<&AccountGrant::target>("target")}}),
      m_all(table<Account>().selecting(u"ORDER BY name, id"_s)),
      m_grants(table<AccountGrant>().selecting(u"WHERE account_id = ? ORDER BY target"_s)),
      m_supervised(database, u"SELECT DISTINCT person_id FROM placement WHERE supervisor_id = ?"_s)
{
}

QList<Account> AccountRepository::all()
{
    QList<Account> accounts;
    for (const auto &account : table<Account>().read(m_all))
        accounts += withGrants(account);
    return accounts;
}

std::optional<Account> AccountRepository::find(AccountId id)
{
    const auto account = table<Account>().find(id.value);
    return account ? std::optional(withGrants(*account)) : std::nullopt;
}

Account AccountRepository::withGrants(Account account)
{
    for (const auto &grant : table<AccountGrant>().read(m_grants, account.id))
        addTo(account.grants, grant);
    if (account.grants.supervisor && account.person.isValid())
        m_supervised.each([&](Row &row) { account.supervised += row.take<PersonId>(); }, account.person);
    return account;
}

void AccountRepository::setGrants(Action &action, AccountId account, const Grants &grants)
{
    auto wanted = rowsOf(grants);
    for (const auto &grant : table<AccountGrant>().read(m_grants, account)) {
        if (!wanted.removeOne(std::pair(grant.kind, grant.target)))
            table<AccountGrant>().remove(action, grant);
    }
    for (const auto &[kind, target] : std::as_const(wanted)) {
        AccountGrant grant{{}, account, kind, target};
        table<AccountGrant>().insert(action, grant);
    }
}

} // namespace rnf
