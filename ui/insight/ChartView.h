#pragma once

#include "insight/MetricTable.h"

#include <QWidget>

class QChartView;
class QPainter;
class QVBoxLayout;

namespace rnf {

/// The chart of a metric; beside it only its parts know Qt Charts. A click on a bar or a point opens it; for the keyboard and
/// for screen readers the table beside it says the same.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setTable(const MetricTable &table);
    /// Draws the chart in light colours.
    static void paint(QPainter &painter, const QRect &room, const MetricTable &table);

Q_SIGNALS:
    void opened(int row, int column);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    MetricTable m_table;
    QVBoxLayout *m_layout;
    QChartView *m_view = nullptr;
};

} // namespace rnf
