#pragma once

#include "standing/Standing.h"

#include <functional>

namespace rnf {

class Action;
class StandingRepository;

/// What a caller that runs its own action may do with memberships. On the writing thread, inside that action; throws
/// StorageError.
class MembershipsInAction {
public:
    explicit MembershipsInAction(Action &action);

    /// Ends what somebody was until then. What began before it goes into the history; an empty dues class leaves theirs.
    void be(const Standing &standing, PersonId person, Membership membership);
    /// Puts right what is noted.
    void correct(const Membership &before, const Membership &after);
    /// Visits each of many once, with their memberships.
    void each(const QList<PersonId> &people, const std::function<void(PersonId, const Standing &)> &visit);
    Standing of(PersonId person);
    /// Who is a member now, in arrears or not.
    QList<PersonId> members();

private:
    Action &m_action;
    StandingRepository &m_rows;
};

} // namespace rnf
