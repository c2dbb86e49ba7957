#pragma once

#include "insight/HeatMap.h"

#include <QAbstractTableModel>

namespace rnf {

/// The numbers of a metric: what rows are, then its columns. In the order of the metric until it is sorted.
class MetricTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const MetricTable &table);
    /// The row of the metric that stands in a row here, and the other way round.
    int metricRow(int row) const { return m_order.value(row, -1); }
    int rowOf(int metricRow) const { return int(m_order.indexOf(metricRow)); }
    /// The column of the metric; −1: the name of the row.
    static int metricColumn(int column) { return column - 1; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_order.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_table.columns.size()) + 1;
    }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QVariant colour(const MetricColumn &column, const MetricCell &cell, int role) const;

    MetricTable m_table;
    HeatMap m_heat{{}};
    QList<int> m_order; ///< rows of the metric, as they stand here
};

} // namespace rnf
