#pragma once

#include "stipends/MonthWeeks.h"
#include "stipends/StipendRule.h"
#include "work/TimeEntry.h"

namespace rnf {

/// What somebody's stipend of a month rests on, and what follows from it by the rule: every number of the formula (interns.md,
/// section 8). An algorithm over values; it decides nothing.
struct StipendCalculation {
    StipendRule rule;
    QDate month;           ///< its first day; the weeks are MonthWeeks::of(month)
    int weekMin = 0;       ///< agreed minutes a week
    int monthDays = 0;     ///< days of the month's weeks
    int placementDays = 0; ///< those of them inside the placement, without pauses
    int countedDays = 0;   ///< those of the placement's days that hours are expected for: neither excused nor still to come
    int effectiveMin = 0;  ///< approved minutes on the days that are over

    /// Hours of weeks that are not over yet are not asked for: of the month that `today` lies in only the weeks before this
    /// one are judged. `effective` are the approved hours of the placement, of whichever days.
    static StipendCalculation of(const StipendRule &rule, const Placement &placement, const QList<Absence> &absences,
                                 const QList<TimeEntry> &effective, const QDate &month, const QDate &today);

    /// effective × 7 ≥ threshold × counted days, in whole numbers.
    bool reachesThreshold() const;
    /// There is a stipend to talk about: enough hours are agreed, or were worked where the rule goes by those.
    bool isEligible() const;
    /// The placement holds only some of the month's days.
    bool isPartial() const { return placementDays < monthDays; }
    /// Enough hours were agreed, and fewer worked.
    bool isBelowThreshold() const { return isEligible() && !reachesThreshold(); }
    /// A person says whether it is paid: below the threshold, or a partial month.
    bool needsDecision() const { return isEligible() && (isPartial() || isBelowThreshold()); }

    /// Effective minutes × 7 ÷ counted days, half up; 0 without days.
    int meanWeekMin() const;
    /// The minutes a week that the amount goes by, at most the rule's high ones; as shown, half up.
    int paidWeekMin() const;
    /// Cents of the whole month, before days are taken off. Where the mean falls short of the threshold: the low amount, because
    /// what is proposed is to pay.
    int wholeCents() const;
    /// What is proposed: the whole month's cents × placement days ÷ month's days, half up.
    int amountCents() const;
    /// Amount × 60 ÷ effective minutes, in cents, half up; nothing without hours.
    std::optional<int> effectiveRate() const { return centsPerHour(amountCents(), effectiveMin); }

    bool operator==(const StipendCalculation &) const = default;
};

} // namespace rnf
