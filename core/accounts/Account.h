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

    Session session() const { return {id, name, role, person, seesNeeds}; }
    bool operator==(const Account &) const = default;
};

} // namespace rnf
