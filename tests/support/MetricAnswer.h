#pragma once

#include "insight/MetricText.h"

#include <QTest>

// What tests read of the answer of a metric, by the key of a column.
namespace rnf {

inline qsizetype columnOf(const MetricTable &table, const QString &key)
{
    const auto found = std::ranges::find(table.columns, key, &MetricColumn::key);
    if (found == table.columns.end())
        qFatal("no column %s", qPrintable(key));
    return found - table.columns.begin();
}

inline QList<qint64> values(const MetricTable &table, const QString &key)
{
    QList<qint64> values;
    for (const auto &row : table.rows)
        values += row.cells[columnOf(table, key)].value;
    return values;
}

inline QStringList labels(const MetricTable &table)
{
    QStringList labels;
    for (const auto &row : table.rows)
        labels += row.label;
    return labels;
}

/// As it is shown.
inline QString text(const MetricTable &table, qsizetype row, const QString &key)
{
    const qsizetype column = columnOf(table, key);
    return MetricText::cell(table.columns[column], table.rows[row].cells[column]);
}

/// Each number of these columns opens exactly as many things.
template <typename Id>
void compareOpened(const MetricTable &table, QList<Id> MetricThings::*things, const QStringList &keys)
{
    for (const auto &row : table.rows) {
        for (const auto &key : keys) {
            const auto &cell = row.cells[columnOf(table, key)];
            QCOMPARE((cell.things.*things).size(), cell.value);
        }
    }
}

} // namespace rnf
