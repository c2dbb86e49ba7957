#pragma once

#include "workplace/WallChart.h"

#include <QAbstractTableModel>

namespace rnf {

/// A wall chart as a table: a row for each place, a column for each shift or job title, then everybody of the row, then
/// what the employer says, when they say anything. Counts everybody, or only some.
class WallChartModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit WallChartModel(QObject *parent = nullptr);

    /// `levels`: what the campaign calls its strengths, from 1 (strongest) on.
    void show(std::optional<WallChart> chart, const QStringList &levels);
    const std::optional<WallChart> &chart() const { return m_chart; }
    const QStringList &levels() const { return m_levels; }
    void count(WallChart::Who who);
    WallChart::Who who() const { return m_who; }

    /// Who is counted in a cell, and what to call them: "Laundry · Night · not assessed".
    QSet<PersonId> people(const QModelIndex &cell) const;
    QString title(const QModelIndex &cell) const;
    /// "Laundry · Night"; the chart's column −1 is everybody.
    QString cellName(int row, int column) const;
    /// The cell of the chart when it is shown with all it says; nothing for names, claims and plain numbers.
    const WallChart::Cell *wholeCell(const QModelIndex &index) const;
    /// How the whole place stands, in a sentence or two.
    QString summary() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString placeName(const WallChart::Row &row);
    static QString columnName(const WallChart::Column &column);

private:
    /// The chart's column behind a column of the table; −1: everybody.
    int chartColumn(int column) const;
    bool isClaim(int column) const;
    bool isCount(const QModelIndex &index) const;
    QVariant text(const QModelIndex &index) const;
    QString told(const QModelIndex &index) const;
    QString toldOfSome(const QModelIndex &index) const;

    std::optional<WallChart> m_chart;
    QStringList m_levels;
    WallChart::Who m_who = WallChart::Who::Everybody;
    bool m_hasClaims = false;
};

} // namespace rnf
