#pragma once

#include "interns/Placement.h"

namespace rnf {

using StipendRuleId = Id<struct StipendRuleTag>;

/// Linear: from the low amount at the threshold to the high one at the high hours. Flat: the low amount for everybody.
enum class StipendShape { Linear, Flat };
constexpr auto keysOf(StipendShape) { return std::to_array({"linear", "flat"}); }

/// Which hours a week make the amount: those agreed, so that it is known beforehand, or the mean of those approved, which looks
/// like wages and is flagged by the rights check.
enum class StipendBasis { Agreed, Approved };
constexpr auto keysOf(StipendBasis) { return std::to_array({"agreed", "approved"}); }

/// What a programme pays a month (interns.md, section 8). As made here it is the shipped rule: $500.00 at 25 hours a week up to
/// $1,000.00 at 40.
struct StipendRule {
    StipendRuleId id;
    ProgramId program;
    QDate validFromOn; ///< for months that begin on this day or later
    StipendShape shape = StipendShape::Linear;
    StipendBasis basis = StipendBasis::Agreed;
    int thresholdWeekMin = 1500; ///< fewer minutes a week are paid nothing
    int lowCents = 50000;        ///< a month at the threshold; of a flat stipend the amount
    int highWeekMin = 2400;      ///< more do not raise the amount
    int highCents = 100000;

    /// Nobody has written it: the one that comes with the program.
    bool isShipped() const { return !id.isValid(); }
    /// Cents of a whole month at so many minutes a week, half up to the cent; 0 below the threshold. The hours are
    /// `minutes` × 7 ÷ `days`, so that a mean is not rounded before it is used: `days` of 7 are minutes a week.
    int monthCents(qint64 minutes, qint64 days = 7) const;
    bool operator==(const StipendRule &) const = default;
};

/// Half up to a whole number, of what is not negative.
constexpr qint64 roundedQuotient(qint64 dividend, qint64 divisor) { return (2 * dividend + divisor) / (2 * divisor); }

/// What an hour is worth when so much is paid for so many minutes, in cents, half up. Nothing without minutes.
inline std::optional<int> centsPerHour(qint64 cents, qint64 minutes)
{
    if (minutes <= 0 || cents < 0)
        return std::nullopt;
    return int(roundedQuotient(cents * 60, minutes));
}

/// The same of a whole month at so many minutes a week, for offers: amount ÷ (week × 52 ÷ 12).
inline std::optional<int> standardRate(qint64 cents, qint64 weekMin) { return centsPerHour(cents * 12, weekMin * 52); }

} // namespace rnf
