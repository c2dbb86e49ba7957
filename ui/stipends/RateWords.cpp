#include "stipends/RateWords.h"

#include "base/Money.h"
#include "interns/PlacementWords.h"
#include "stipends/StipendWords.h"

namespace rnf {

QString RateWords::compared(const std::optional<int> &centsPerHour, const std::optional<WageRate> &minimum)
{
    const QString rate = StipendWords::rate(centsPerHour);
    if (!centsPerHour)
        return rate;
    if (!minimum)
        return tr("%1. The minimum wage is unknown: the programme says no place, or no rate is noted for it.").arg(rate);
    const bool isNominal = *centsPerHour <= minimum->nominalCents(), isBelow = *centsPerHour < minimum->centsPerHour;
    const QString text = isNominal ? tr("%1: within the nominal line of %2, below the minimum wage of %3.")
                       : isBelow   ? tr("%1: above the nominal line of %2, below the minimum wage of %3.")
                                   : tr("%1: above the nominal line of %2, not below the minimum wage of %3.");
    return text.arg(rate, Money::shown(minimum->nominalCents()), Money::shown(minimum->centsPerHour));
}

QString RateWords::source(const WageRate &minimum, const QDate &today)
{
    const QString day = PlacementWords::day(minimum.validFromOn, today);
    if (minimum.source.isEmpty())
        return tr("Minimum wage of %1 from %2.").arg(minimum.jurisdiction, day);
    return tr("Minimum wage of %1 from %2: %3.").arg(minimum.jurisdiction, day, minimum.source);
}

QString RateWords::notAdvice() { return tr("Not legal advice; ask counsel."); }

} // namespace rnf
