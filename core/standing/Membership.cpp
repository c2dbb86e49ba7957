#include "standing/Membership.h"

namespace rnf {

std::optional<Membership> Membership::current(const QList<Membership> &memberships)
{
    const auto held = std::ranges::find_if(memberships, &Membership::isCurrent);
    return held == memberships.end() ? std::nullopt : std::optional(*held);
}

bool MemberSpan::join(const MemberSpan &later)
{
    const bool goesOn = !untilOn.isValid() || !later.sinceOn.isValid() || later.sinceOn <= untilOn.addDays(1);
    if (later.person != person || !goesOn)
        return false;
    if (untilOn.isValid())
        untilOn = later.untilOn.isValid() ? qMax(untilOn, later.untilOn) : QDate();
    return true;
}

Payment Payment::forMonth(const QDate &day)
{
    Payment payment;
    payment.fromOn = {day.year(), day.month(), 1};
    payment.toOn = payment.fromOn.addMonths(1).addDays(-1);
    return payment;
}

GoodStanding GoodStanding::on(const QDate &day, const QList<Membership> &memberships, const QList<Payment> &payments)
{
    const auto held = std::ranges::find_if(memberships, [&](const Membership &membership) {
        return !(membership.sinceOn.isValid() && membership.sinceOn > day)
            && (membership.isCurrent() || membership.untilOn > day);
    });
    if (held == memberships.end())
        return {};
    QDate paidUntil;
    for (const auto &payment : payments) {
        if (!paidUntil.isValid() || payment.toOn > paidUntil)
            paidUntil = payment.toOn;
    }
    return on(day, held->state, paidUntil);
}

GoodStanding GoodStanding::on(const QDate &day, MembershipState state, const QDate &paidUntil)
{
    GoodStanding standing{Reason::StateSaysNot, state, paidUntil};
    if (state != MembershipState::Member && state != MembershipState::Honorary)
        return standing;
    standing.reason = !paidUntil.isValid()                ? Reason::NoDuesNoted
                    : paidUntil.addDays(graceDays) >= day ? Reason::Paid
                                                          : Reason::Unpaid;
    return standing;
}

} // namespace rnf
