#include "standing/MembershipsInAction.h"

#include "standing/StandingRepository.h"
#include "storage/Action.h"

namespace rnf {

MembershipsInAction::MembershipsInAction(Action &action) : m_action(action), m_rows(action.on<StandingRepository>()) {}

void MembershipsInAction::be(const Standing &standing, PersonId person, Membership membership)
{
    const auto before = standing.membership();
    if (before && membership.duesClass.isEmpty())
        membership.duesClass = before->duesClass;
    if (before && before->state == membership.state && before->duesClass == membership.duesClass)
        return;
    // What began on the same day was a slip, and is corrected.
    if (before && before->sinceOn == membership.sinceOn) {
        membership.id = before->id;
        m_rows.update(m_action, *before, membership);
        return;
    }
    if (before && membership.sinceOn < before->sinceOn) {
        membership.untilOn = before->sinceOn;
    } else if (before) {
        Membership ended = *before;
        ended.untilOn = membership.sinceOn;
        m_rows.update(m_action, *before, ended);
    }
    m_rows.insert(m_action, membership, person);
}

void MembershipsInAction::correct(const Membership &before, const Membership &after)
{
    m_rows.update(m_action, before, after);
}

void MembershipsInAction::each(const QList<PersonId> &people, const std::function<void(PersonId, const Standing &)> &visit)
{
    m_rows.each(people, StandingPart::Memberships, visit);
}

Standing MembershipsInAction::of(PersonId person) { return m_rows.of(person); }

QList<PersonId> MembershipsInAction::members()
{
    QList<PersonId> people;
    for (const auto &span : m_rows.memberships()) {
        const bool isMember = span.state == MembershipState::Member || span.state == MembershipState::InArrears;
        if (isMember && !span.untilOn.isValid())
            people += span.person;
    }
    return people;
}

} // namespace rnf
