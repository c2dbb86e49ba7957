#pragma once

#include "base/Session.h"

#include <array>

namespace rnf {

constexpr auto keysOf(Role) { return std::to_array({"organizer", "intern", "viewer"}); }

/// Somebody who works with the program.
struct Account {
    AccountId id;
    QString name;
    Role role = Role::Organizer;
    bool isActive = true;
    PersonId person;        ///< which of the people they are; of an organizer once that is known
    bool seesNeeds = false; ///< as Session
    qint64 keyMade = 0;     ///< which slot of an encrypted file their passphrase opens, by when it was made; 0: none
    Grants grants = {};
    QList<PersonId> supervised = {}; ///< as Session; read, never written

    Session session() const { return {id, name, role, person, seesNeeds, grants, supervised}; }
    bool operator==(const Account &) const = default;
};

/// One of an account's grants, as it is kept.
struct AccountGrant {
    enum class Kind { Unit, List, Event, ExportList, Assessments, Supervisor, ProgrammeLead, Budgets };

    Id<struct AccountGrantTag> id;
    AccountId account;
    Kind kind = Kind::Unit;
    qint64 target = 0; ///< the unit, list or event
};
constexpr auto keysOf(AccountGrant::Kind)
{
    return std::to_array({"unit", "list", "event", "export_list", "assessments", "supervisor", "programme_lead", "budgets"});
}

} // namespace rnf
