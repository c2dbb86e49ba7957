#pragma once

#include "insight/MetricTable.h"

namespace rnf {

// Tables of which charts are drawn in tests.

inline MetricColumn chartColumn(const QString &label, MetricMark mark = MetricMark::Bar, MetricTone tone = MetricTone::Main)
{
    return {label, label, MetricUnit::Count, mark, tone};
}

inline MetricRow chartRow(const QString &label, const QList<qint64> &values)
{
    MetricRow row;
    row.label = label;
    for (const qint64 value : values) {
        MetricCell cell;
        cell.value = value;
        row.cells += cell;
    }
    return row;
}

/// Each with a bar as high as its number.
inline MetricTable chartWeeks(int count)
{
    MetricTable table;
    table.columns = {chartColumn(QStringLiteral("Done"))};
    table.question.by = MetricBy::Week;
    for (int week = 0; week < count; ++week)
        table.rows += chartRow(QString::number(week), {week});
    return table;
}

} // namespace rnf
