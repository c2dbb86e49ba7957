#include "insight/LineLabels.h"

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsRectItem>
#include <QGraphicsSimpleTextItem>
#include <QValueAxis>

#include <limits>

namespace rnf {
namespace {

/// A text on what is behind the chart, so that it reads well on bars too; these shine through a little.
class LineLabel {
public:
    LineLabel(QChart *chart, const LineLabels::Line &line, const Colours &colours)
        : at(line.at), m_label(line.label), m_box(new QGraphicsRectItem(chart)), m_text(new QGraphicsSimpleTextItem(m_box))
    {
        constexpr float opacity = 0.85F;
        constexpr qreal aboveAll = 100; // Qt Charts counts its own items from the background up to ten or so
        QColor behind = colours.list;
        behind.setAlphaF(opacity);
        m_box->setBrush(behind);
        m_box->setPen(Qt::NoPen);
        m_box->setZValue(aboveAll);
        m_text->setBrush(colours.text);
        m_text->setFont(QApplication::font());
        for (QGraphicsItem *item : {static_cast<QGraphicsItem *>(m_box), static_cast<QGraphicsItem *>(m_text)})
            item->setAcceptedMouseButtons(Qt::NoButton); // a click is meant for what lies below
    }

    static qreal height() { return QFontMetricsF(QApplication::font()).height(); }

    void place(qreal top, const QRectF &plot, Qt::AlignmentFlag end) const
    {
        const qreal room = qMax<qreal>(0, plot.width() - 2 * Theme::gap);
        m_text->setText(QFontMetricsF(m_text->font()).elidedText(m_label, Qt::ElideRight, room - 2 * Theme::tight));
        const qreal width = m_text->boundingRect().width() + 2 * Theme::tight;
        m_box->setRect(0, 0, width, height());
        m_box->setPos(end == Qt::AlignLeft ? plot.left() + Theme::gap : plot.right() - Theme::gap - width, top);
        m_text->setPos(Theme::tight, 0);
    }

    double at; ///< a number of the axis

private:
    QString m_label;
    QGraphicsRectItem *m_box; ///< the chart's
    QGraphicsSimpleTextItem *m_text;
};

} // namespace

QList<qreal> LineLabels::tops(const QList<qreal> &lines, qreal height, qreal plotTop)
{
    QList<qreal> tops;
    qreal free = std::numeric_limits<qreal>::max();
    for (const qreal line : lines) {
        free = qMin(line, free) - height;
        tops += free;
    }
    qreal highest = plotTop;
    for (auto top = tops.rbegin(); top != tops.rend(); ++top) {
        *top = qMax(*top, highest);
        highest = *top + height;
    }
    return tops;
}

Qt::AlignmentFlag LineLabels::emptierEnd(const MetricTable &table)
{
    const auto drawnIn = [&table](const MetricRow &row) {
        qint64 sum = 0;
        for (qsizetype column = 0; column < row.cells.size(); ++column)
            sum += table.columns[column].isDrawn() ? row.cells[column].value : 0;
        return sum;
    };
    if (table.rows.isEmpty())
        return Qt::AlignRight;
    const auto &first = table.rows[table.firstDrawn()];
    const auto &last = table.rows[table.firstDrawn() + table.drawnRows() - 1];
    return drawnIn(first) < drawnIn(last) ? Qt::AlignLeft : Qt::AlignRight;
}

void LineLabels::add(QChart *chart, const QValueAxis *up, QList<Line> lines, Qt::AlignmentFlag end, const Colours &colours)
{
    std::ranges::stable_sort(lines, {}, &Line::at);
    QList<LineLabel> labels;
    for (const auto &line : std::as_const(lines))
        labels += LineLabel(chart, line, colours);
    QObject::connect(chart, &QChart::plotAreaChanged, chart, [labels, up, end](const QRectF &plot) {
        QList<qreal> heights;
        for (const auto &label : labels)
            heights += plot.bottom() - (label.at - up->min()) / (up->max() - up->min()) * plot.height() - 1;
        const auto tops = LineLabels::tops(heights, LineLabel::height(), plot.top());
        for (qsizetype i = 0; i < labels.size(); ++i)
            labels[i].place(tops[i], plot, end);
    });
}

} // namespace rnf
