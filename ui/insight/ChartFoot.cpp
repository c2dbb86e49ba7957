#include "insight/ChartFoot.h"

#include "insight/MetricText.h"

namespace rnf {
namespace {

QFontMetricsF footFont() { return QFontMetricsF(QApplication::font()); }

} // namespace

ChartFoot::ChartFoot(QChart *chart, const QValueAxis *up, const MetricTable &table, const ChartColours &colours,
                     const ChartLegend &legend)
    : ChartDrawing(chart), m_up(up), m_colours(colours), m_legend(legend), m_title(MetricText::rowHeader(table.question.by)),
      m_isInTime(isInTime(table.question.by) && table.question.by != MetricBy::Stage) // steps are no row of numbers
{
    for (const auto &row : table.rows.sliced(table.firstDrawn(), table.drawnRows()))
        m_rows += row.label;
}

/// How high the foot is depends on how wide the plot is, and not the other way round, so this comes to an end.
void ChartFoot::arrange(const QRectF &plot)
{
    constexpr qreal mostOfHeight = 0.5, mostOfLabels = 0.25;
    const QSizeF all = chart()->size();
    m_labels = RowLabels::of(m_rows, m_isInTime, {plot.width(), mostOfLabels * all.height()}, footFont());
    const qreal height = m_labels.height + footFont().height() + Theme::gap + m_legend.heightFor(all.width());
    QMargins margins = chart()->margins();
    const int bottom = qRound(qMin(height, mostOfHeight * all.height()));
    if (margins.bottom() == bottom)
        return;
    margins.setBottom(bottom);
    chart()->setMargins(margins);
}

void ChartFoot::draw(QPainter &painter, const QRectF &plot) const
{
    painter.setPen(m_colours.theme().line);
    const qreal zero = heightAt(0, m_up, plot);
    painter.drawLine(QPointF(plot.left(), zero), QPointF(plot.right(), zero));
    painter.setPen(m_colours.theme().text);
    for (const auto &label : m_labels.labels)
        drawLabel(painter, plot, label);
    const qreal below = plot.bottom() + Theme::tight + m_labels.height;
    const QRectF title(plot.left(), below, plot.width(), footFont().height());
    painter.setPen(m_colours.theme().quiet);
    painter.drawText(title, Qt::AlignHCenter | Qt::AlignTop, m_title);
    m_legend.draw(painter, {0, title.bottom() + Theme::tight, chart()->size().width(), 0}, m_colours.theme());
}

void ChartFoot::drawLabel(QPainter &painter, const QRectF &plot, const RowLabels::Label &label) const
{
    const qreal line = footFont().height(), top = plot.bottom() + Theme::tight;
    const qreal middle = plot.left() + (double(label.row) + 0.5) * plot.width() / double(m_rows.size());
    if (m_labels.areUpright) {
        painter.save();
        painter.translate(middle, top);
        painter.rotate(-90);
        painter.drawText(QRectF(-m_labels.height, -line / 2, m_labels.height, line),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, label.lines.first());
        painter.restore();
        return;
    }
    for (qsizetype i = 0; i < label.lines.size(); ++i) {
        const qreal width = footFont().horizontalAdvance(label.lines[i]);
        const qreal left = qBound<qreal>(0, middle - width / 2, qMax<qreal>(0, chart()->size().width() - width));
        painter.drawText(QRectF(left, top + double(i) * line, width, line), Qt::AlignLeft | Qt::TextDontClip,
                         label.lines[i]);
    }
}

} // namespace rnf
