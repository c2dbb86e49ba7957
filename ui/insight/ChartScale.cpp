#include "insight/ChartScale.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr double mostSteps = 6;

} // namespace

double ChartScale::stepOf(double range, double room)
{
    const double least = qMax(1.0, range / qBound(1.0, room, mostSteps));
    const double ten = std::pow(10, std::floor(std::log10(least)));
    for (const double step : {ten, 2 * ten, 5 * ten}) {
        if (step >= least)
            return step;
    }
    return 10 * ten;
}

ChartScale ChartScale::of(double lowest, double highest, double above, double below)
{
    const double range = qMax(1.0, highest - lowest);
    return {lowest - below * range, lowest + (1 + above) * range, stepOf(range, mostSteps)};
}

double ChartScale::shown(MetricUnit unit, qint64 value, bool isShare)
{
    constexpr double tenths = 10, minutesPerHour = 60, centsPerDollar = 100;
    if (unit == MetricUnit::Permille || unit == MetricUnit::Tenths)
        return double(value) / tenths;
    if (isShare)
        return double(value);
    return unit == MetricUnit::Minutes ? double(value) / minutesPerHour
         : unit == MetricUnit::Cents   ? double(value) / centsPerDollar
                                       : double(value);
}

QString ChartScale::format(MetricUnit unit, bool isShare)
{
    if (isShare || unit == MetricUnit::Permille)
        return u"%.0f %"_s; // where numbers are written as people write them, what follows is taken as it stands
    switch (unit) {
    case MetricUnit::Minutes:
        return u"%.0f h"_s;
    case MetricUnit::Cents:
        return u"$%.0f"_s;
    default:
        return u"%.0f"_s;
    }
}

} // namespace rnf
