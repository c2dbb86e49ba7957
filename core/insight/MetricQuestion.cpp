#include "insight/MetricQuestion.h"

#include "base/Dates.h"
#include "stipends/MonthWeeks.h"

namespace rnf {

MetricPeriod MetricPeriod::month(const QDate &day)
{
    const auto weeks = MonthWeeks::of(MonthWeeks::monthOf(day));
    return {weeks.from, weeks.beyond};
}

MetricPeriod MetricPeriod::term(const QList<Placement> &placements, const QDate &day)
{
    QDate first, last;
    const Placement *newest = nullptr;
    for (const auto &placement : placements) {
        if (!placement.startOn.isValid() || !placement.endOn.isValid())
            continue;
        if (!newest || placement.endOn > newest->endOn)
            newest = &placement;
        if (placement.startOn > day || placement.endOn < day)
            continue;
        first = first.isValid() ? qMin(first, placement.startOn) : placement.startOn;
        last = last.isValid() ? qMax(last, placement.endOn) : placement.endOn;
    }
    if (first.isValid())
        return around(first, last);
    return newest ? around(newest->startOn, newest->endOn) : lastWeeks(day, 12);
}

QDateTime MetricQuestion::now() const { return isOver ? today.endOfDay().toUTC() : Dates(today).now(); }

} // namespace rnf
