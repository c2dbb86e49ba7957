#pragma once

#include "insight/ChartColours.h"
#include "insight/ChartDrawing.h"
#include "insight/ChartLegend.h"
#include "insight/RowLabels.h"

namespace rnf {

/// What stands below the plot: what each row is called, what rows are, and what series look like. It takes the room it needs from
/// the lower margin of the chart. Qt Charts would turn labels that have room, cut them at the end, and drop the last.
class ChartFoot : public ChartDrawing {
public:
    ChartFoot(QChart *chart, const QValueAxis *up, const MetricTable &table, const ChartColours &colours,
              const ChartLegend &legend);

    int type() const override { return Type; }
    const RowLabels &labels() const { return m_labels; }
    const QString &title() const { return m_title; }
    const ChartLegend &legend() const { return m_legend; }

    static constexpr int Type = UserType + 1; // for qgraphicsitem_cast

protected:
    void arrange(const QRectF &plot) override;
    void draw(QPainter &painter, const QRectF &plot) const override;

private:
    void drawLabel(QPainter &painter, const QRectF &plot, const RowLabels::Label &label) const;

    const QValueAxis *m_up; ///< the chart's
    const ChartColours m_colours;
    const ChartLegend m_legend;
    const QString m_title;
    const bool m_isInTime;
    QStringList m_rows;
    RowLabels m_labels;
};

} // namespace rnf
