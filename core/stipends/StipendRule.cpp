#include "stipends/StipendRule.h"

#include "base/Dates.h"

namespace rnf {

int StipendRule::monthCents(qint64 minutes, qint64 days) const
{
    const qint64 sevenfold = minutes * daysPerWeek;
    if (sevenfold < thresholdWeekMin * days)
        return 0;
    if (shape == StipendShape::Flat)
        return lowCents;
    if (sevenfold >= highWeekMin * days)
        return highCents;
    const qint64 above = sevenfold - thresholdWeekMin * days;
    const qint64 rise = highCents - lowCents, range = highWeekMin - thresholdWeekMin;
    return int(lowCents + roundedQuotient(rise * above, range * days));
}

} // namespace rnf
