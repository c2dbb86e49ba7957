#pragma once

#include "workplace/WallChart.h"

#include <QAbstractTableModel>

namespace rnf {

/// A wall chart as a table: a row for each place, a column for each shift or job title, then everybody of the row, then
/// what the employer says.
class WallChartModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit WallChartModel(QObject *parent = nullptr);

    void show(std::optional<WallChart> chart);
    const std::optional<WallChart> &chart() const { return m_chart; }

    /// Who stands in a cell, and what to call them: "Laundry · Night".
    QSet<PersonId> people(const QModelIndex &cell) const;
    QString title(const QModelIndex &cell) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString placeName(const WallChart::Row &row) const;
    QString columnName(int column) const;
    /// The chart's column behind a column of the table; −1: everybody.
    int chartColumn(int column) const;
    bool isClaim(int column) const;
    QVariant text(const QModelIndex &index) const;

    std::optional<WallChart> m_chart;
};

} // namespace rnf
