#include "insight/MetricQuestion.h"

namespace rnf {
namespace {

/// The Monday of the first week that belongs to a month.
QDate firstMonday(const QDate &firstOfMonth)
{
    const int toThursday = (Qt::Thursday - firstOfMonth.dayOfWeek() + 7) % 7;
    return mondayOf(firstOfMonth.addDays(toThursday));
}

} // namespace

MetricPeriod MetricPeriod::month(const QDate &day)
{
    const QDate thursday = mondayOf(day).addDays(Qt::Thursday - Qt::Monday);
    const QDate first(thursday.year(), thursday.month(), 1);
    return {firstMonday(first), firstMonday(first.addMonths(1))};
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

} // namespace rnf
