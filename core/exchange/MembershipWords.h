#pragma once

#include "standing/Membership.h"

#include <QString>

namespace rnf {

/// What a word says of somebody's membership.
struct SaidState {
    MembershipState state = MembershipState::Member;
    bool hasDied = false;
    bool operator==(const SaidState &) const = default;
};

/// The words by which files say what somebody is: those of CiviCRM, Broadstripes, ours, and what people write in English and
/// Spanish.
struct MembershipWords {
    /// Nothing for a word that is not known; of nothing said, too.
    static std::optional<SaidState> state(const QString &word);
    /// "Pending, Member, In arrears …", for whoever has to choose one.
    static QString states();
};

} // namespace rnf
