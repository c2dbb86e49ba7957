#pragma once

#include "stipends/StipendRule.h"

namespace rnf {

using WageRateId = Id<struct WageRateTag>;

enum class WageKind { Minimum };
constexpr auto keysOf(WageKind) { return std::to_array({"minimum"}); }

/// What an hour must be paid somewhere, from a day until the next rate of the place. Not legal advice: each has its source, to
/// be confirmed by counsel.
struct WageRate {
    WageRateId id;        ///< invalid: shipped with the program
    QString jurisdiction; ///< "US-NY-NYC", "US-NY", "US"
    WageKind kind = WageKind::Minimum;
    QDate validFromOn;
    int centsPerHour = 0;
    QString source;

    bool isShipped() const { return !id.isValid(); }
    /// Of a month of so many minutes a week: rate × week × 52 ÷ 12, half up.
    int monthCents(qint64 weekMin) const { return int(roundedQuotient(centsPerHour * weekMin * 52, 60 * 12)); }
    /// 20 % of that: what a volunteer's fee may be at most to be nominal.
    int nominalMonthCents(qint64 weekMin) const { return int(roundedQuotient(centsPerHour * weekMin * 52, 60 * 12 * 5)); }
    /// 20 % of the rate, half up.
    int nominalCents() const { return int(roundedQuotient(centsPerHour, 5)); }
    bool operator==(const WageRate &) const = default;
};

/// Rates, shipped and own, and which of them holds.
struct WageRates {
    /// What comes with the program (interns.md, section 11).
    static QList<WageRate> shipped();
    /// With own ones in the place of shipped ones of the same jurisdiction and day; by jurisdiction, the newest first.
    static QList<WageRate> withShipped(QList<WageRate> own);
    /// The newest rate that is valid on a day, of the narrowest jurisdiction that has any: US-NY-NYC, then US-NY, then US.
    /// Nothing, "rate unknown", where that one begins later, because what holds beyond it would be too low.
    static std::optional<WageRate> valid(const QList<WageRate> &rates, const QString &jurisdiction, const QDate &day);
};

} // namespace rnf
