#pragma once

#include "insight/ChartColours.h"
#include "insight/ChartDrawing.h"

namespace rnf {

/// What bars say: how much they are, where there are few; of how many things shares are; and what stands for a number that must
/// not be told, which is no 0.
class BarLabels : public ChartDrawing {
    Q_DECLARE_TR_FUNCTIONS(BarLabels)

public:
    struct Label {
        enum class Kind { Amount, Cases, Hidden };
        Kind kind = Kind::Amount;
        QString text;
        qsizetype row = 0; ///< of those that are drawn
        double place = 0;  ///< of the middle of its bar from the middle of its row, in rows
        double width = 1;  ///< that it may have, in rows
        double at = 0;     ///< a number of the axis: where its bar ends
        int below = 0;     ///< how many others that are not told stand below it
        MetricTone tone = MetricTone::Main;
        bool operator==(const Label &) const = default;
    };

    BarLabels(QChart *chart, const QValueAxis *up, const MetricTable &table, const ChartColours &colours);

    static QList<Label> of(const MetricTable &table);
    /// Of a row, what all its bars take together.
    static constexpr double barWidth = 0.7;

protected:
    void arrange(const QRectF &plot) override;
    void draw(QPainter &painter, const QRectF &plot) const override;

private:
    QPointF endOf(const Label &label, const QRectF &plot) const;
    void drawCases(QPainter &painter, const QRectF &plot, const Label &label) const;
    void drawHidden(QPainter &painter, const QRectF &plot, const Label &label) const;
    void drawText(QPainter &painter, const QRectF &area, const QString &text) const;

    const QValueAxis *m_up; ///< the chart's
    const ChartColours m_colours;
    const qsizetype m_rows;
    const QList<Label> m_labels;
    bool m_haveRoom = false; ///< for how much bars are
    bool m_areUpright = false;
    qsizetype m_step = 1; ///< every how many rows say of how many things they are
};

} // namespace rnf
