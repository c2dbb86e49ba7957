#pragma once

#include "base/Id.h"

#include <QDate>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace rnf {

enum class MembershipState { Pending, Member, InArrears, Withdrawn, Retired, Honorary };
constexpr auto keysOf(MembershipState)
{
    return std::to_array({"pending", "member", "in_arrears", "withdrawn", "retired", "honorary"});
}

/// A person's membership from one day up to another; the one without a last day is how they stand now.
struct Membership {
    qint64 id = 0;
    MembershipState state = MembershipState::Member;
    QDate sinceOn, untilOn;
    QString duesClass;
    bool isCurrent() const { return !untilOn.isValid(); }
    bool operator==(const Membership &) const = default;

    static std::optional<Membership> current(const QList<Membership> &memberships);
};

/// Somebody's membership from one day up to another, for those who count.
struct MemberSpan {
    PersonId person;
    MembershipState state = MembershipState::Member; ///< the first, of several that were joined
    QDate sinceOn;                                   ///< not valid: nobody noted since when
    QDate untilOn;                                   ///< not valid: to this day

    bool isOn(const QDate &day) const
    {
        return !(sinceOn.isValid() && sinceOn > day) && !(untilOn.isValid() && untilOn <= day);
    }
    /// Takes in what began later, if it goes on from the day on which this ended, or the next. Answers whether it did.
    bool join(const MemberSpan &later);
};

/// Dues paid for a stretch of days, most often a month.
struct Payment {
    qint64 id = 0;
    QDate fromOn, toOn; ///< what was paid for
    QDate paidOn;
    int amountCents = 0; ///< 0: not noted
    QString receiptNo;
    bool operator==(const Payment &) const = default;

    /// The whole month that a day lies in.
    static Payment forMonth(const QDate &day);
};

/// Whether somebody is a member in good standing on a day, and why (people.md, section 7.6): a member or honorary member
/// whose dues, where any were ever noted, are paid up to `graceDays` before that day.
struct GoodStanding {
    enum class Reason { NoMember, StateSaysNot, NoDuesNoted, Paid, Unpaid };
    static constexpr int graceDays = 60;

    Reason reason = Reason::NoMember;
    MembershipState state = MembershipState::Member; ///< on that day; of whoever is one
    QDate paidUntil;                                 ///< the last day paid for, when one is noted
    bool isGood() const { return reason == Reason::NoDuesNoted || reason == Reason::Paid; }

    static GoodStanding on(const QDate &day, const QList<Membership> &memberships, const QList<Payment> &payments);
    /// The same of whoever is in a state on that day and has paid up to another; not valid: no dues were ever noted.
    static GoodStanding on(const QDate &day, MembershipState state, const QDate &paidUntil);
};

} // namespace rnf
