#pragma once

#include "insight/MetricTable.h"

namespace rnf {

/// A month of the calendar; of this month the days up to today.
struct MetricMonth {
    QDate first, last;

    bool holds(const QDate &day) const { return day.isValid() && day >= first && day <= last; }
    /// Gives a table that knows its columns, and has no rows yet, one for each of the last twelve months, which it is then
    /// about; answers them, the newest at the end. A month that is not over says so, or it would look like a fall.
    static QList<MetricMonth> lastTwelve(MetricTable &table, const QDate &today);
};

} // namespace rnf
