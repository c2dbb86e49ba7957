#pragma once

#include "insight/ChartColours.h"
#include "insight/ChartLegend.h"

#include <functional>

class QAbstractBarSeries;
class QBarCategoryAxis;
class QBarSet;
class QChart;
class QValueAxis;
class QXYSeries;

namespace rnf {

/// Builds the chart of a table, of which every drawn column is a series: bars first, then each line and band in its place, then
/// the lines across it.
class ChartMaker {
public:
    using Open = std::function<void(int row, int column)>;

    ChartMaker(const MetricTable &table, const Colours &colours, Open open);
    /// The caller's.
    QChart *make();

    /// What lies behind a series, so that it is seen on bars of its own colour; it is none of the table.
    static QString halo();

private:
    double shown(const MetricColumn &column, qint64 value) const;
    const MetricCell &cell(qsizetype row, int column) const;
    void makeAxes();
    void add(QAbstractSeries *series);
    void makeBars();
    QAbstractBarSeries *newBarSeries() const;
    QBarSet *newBarSet(int column, QList<double> &heights);
    QStringList tipsOf(int column) const;
    void makeLine(int column);
    void lookLikeMarks(QScatterSeries *marks, const MetricColumn &column);
    void lookLikeLine(QXYSeries *line, const MetricColumn &column);
    void makeBand(int column);
    void makeFixedLines();
    void makeFixedLine(int number, double height);
    void addHalo(const QXYSeries *line);
    void makeRoomFor(double height);
    void finishAxes();
    /// Opens what a row of the chart stands for.
    std::function<void(int row)> opener(int column) const;

    const MetricTable &m_table;
    const ChartColours m_colours;
    Open m_open;
    QChart *m_chart;
    ChartLegend m_legend;
    const qsizetype m_rows;
    const bool m_isShare;
    bool m_hasBars = false;
    double m_highest = 0, m_lowest = 0;

    QBarCategoryAxis *m_across = nullptr;
    QValueAxis *m_up = nullptr;
};

} // namespace rnf
