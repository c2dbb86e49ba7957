#pragma once

#include "base/Dates.h"

#include <QDate>
#include <QList>

#include <numeric>
#include <optional>

namespace rnf {

/// The day on which so many minutes more are done at the mean of the last four approved weeks: today + 7 × ⌈remaining ÷ mean⌉
/// days (interns.md, section 9). `weeks`: the minutes of all approved weeks, the newest last. Nothing where the last four hold
/// no hours.
inline std::optional<QDate> projectedFinish(const QDate &today, qint64 remaining, const QList<qint64> &weeks)
{
    constexpr qsizetype looked = 4;
    const auto last = weeks.last(qMin(looked, weeks.size()));
    const qint64 sum = std::accumulate(last.begin(), last.end(), qint64(0));
    if (sum == 0)
        return std::nullopt;
    const qint64 left = qMax<qint64>(0, remaining) * last.size();
    return today.addDays(daysPerWeek * ((left + sum - 1) / sum));
}

} // namespace rnf
