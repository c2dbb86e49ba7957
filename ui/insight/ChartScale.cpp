#include "insight/ChartScale.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// 1, 2 or 5, 10, 20 or 50 and so on: the smallest that makes few steps. There is nothing between two whole numbers.
double roundStep(double range)
{
    constexpr double mostSteps = 6;
    const double least = qMax(1.0, range / mostSteps);
    const double ten = std::pow(10, std::floor(std::log10(least)));
    for (const double step : {ten, 2 * ten, 5 * ten}) {
        if (step >= least)
            return step;
    }
    return 10 * ten;
}

} // namespace

ChartScale ChartScale::of(double lowest, double highest, double above, double below)
{
    const double range = qMax(1.0, highest - lowest);
    return {lowest - below * range, lowest + (1 + above) * range, roundStep(range)};
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
