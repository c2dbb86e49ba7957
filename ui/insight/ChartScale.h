#pragma once

#include "insight/MetricTable.h"

namespace rnf {

/// What an axis of numbers shows: whole numbers, and a little more than what is drawn, so that nothing is cut at its edges.
struct ChartScale {
    double from = 0, to = 1;
    double step = 1; ///< between two numbers that are told

    /// With so much of the height left free above and below.
    static ChartScale of(double lowest, double highest, double above, double below);
    /// 1, 2 or 5, 10, 20 or 50 and so on: the smallest that makes few steps, where there is room for so many. There is nothing
    /// between two whole numbers.
    static double stepOf(double range, double room);
    /// How high a number of the table is: in hours, where it has minutes, in dollars, where it has cents, and tenths of percent in
    /// percent. Parts of a whole stand as they are.
    static double shown(MetricUnit unit, qint64 value, bool isShare);
    /// How Qt Charts writes the numbers.
    static QString format(MetricUnit unit, bool isShare);
};

} // namespace rnf
