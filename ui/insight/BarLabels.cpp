#include "insight/BarLabels.h"

#include "insight/ChartScale.h"
#include "insight/MetricText.h"

#include <cmath>

namespace rnf {
namespace {

using BarLabel = BarLabels::Label;

bool isMarkedBar(const MetricColumn &column) { return column.mark == MetricMark::Bar; }

bool mustBeHidden(const MetricCell &cell) { return !cell.isKnown && !cell.text.isEmpty(); }

/// What the bars of a table say, row by row.
class BarTexts {
public:
    explicit BarTexts(const MetricTable &table)
        : m_table(table), m_isShare(std::ranges::any_of(table.columns, &MetricColumn::isShare))
    {
        for (int column = 0; column < table.columns.size(); ++column) {
            if (isMarkedBar(table.columns[column]))
                m_bars += column;
        }
        // Beside other marks, or a whole that all bars are, it would be one thing too many.
        const auto isInTheWay = [](const MetricColumn &column) {
            return column.isDown || column.isShare || (column.isDrawn() && !isMarkedBar(column));
        };
        m_tellsAmounts = table.lines.isEmpty() && std::ranges::none_of(table.columns, isInTheWay);
    }

    QList<BarLabel> all()
    {
        for (qsizetype row = 0; row < m_table.drawnRows() && !m_bars.isEmpty(); ++row) {
            const auto &cells = m_table.rows[m_table.firstDrawn() + row].cells;
            if (m_isShare)
                addCases(row, cells);
            else if (m_table.areBarsBeside)
                addBeside(row, cells);
            else
                addStack(row, cells);
        }
        return m_labels;
    }

private:
    void addCases(qsizetype row, const QList<MetricCell> &cells)
    {
        constexpr double whole = 100;
        const auto bar =
            std::ranges::find_if(m_bars, [&](int one) { return m_table.columns[one].isShare && cells[one].of > 0; });
        if (bar == m_bars.end())
            return;
        BarLabel label = labelOf(BarLabel::Kind::Cases, row, *bar);
        label.text = BarLabels::tr("of %1").arg(MetricText::amount(m_table.columns[*bar].unit, cells[*bar].of));
        label.at = whole;
        m_labels += label;
    }
    void addBeside(qsizetype row, const QList<MetricCell> &cells)
    {
        const double width = BarLabels::barWidth / double(m_bars.size());
        for (qsizetype bar = 0; bar < m_bars.size(); ++bar) {
            const auto &cell = cells[m_bars[bar]];
            const bool isHidden = mustBeHidden(cell);
            if (!isHidden && !(m_tellsAmounts && cell.isKnown))
                continue;
            BarLabel label = labelOf(isHidden ? BarLabel::Kind::Hidden : BarLabel::Kind::Amount, row, m_bars[bar]);
            label.place = (double(bar) + 0.5) * width - BarLabels::barWidth / 2;
            label.width = width;
            label.text = isHidden ? cell.text : MetricText::amount(m_table.columns[m_bars[bar]].unit, cell.value);
            label.at = isHidden ? 0 : heightOf(m_bars[bar], cell.value);
            m_labels += label;
        }
    }
    void addStack(qsizetype row, const QList<MetricCell> &cells)
    {
        double height = 0;
        qint64 sum = 0;
        for (const int bar : std::as_const(m_bars)) {
            sum += cells[bar].value;
            height += m_table.columns[bar].isDown ? 0 : heightOf(bar, cells[bar].value);
        }
        int hidden = 0;
        for (const int bar : std::as_const(m_bars)) {
            if (!mustBeHidden(cells[bar]))
                continue;
            BarLabel label = labelOf(BarLabel::Kind::Hidden, row, bar);
            label.width = BarLabels::barWidth;
            label.text = cells[bar].text;
            label.at = height;
            label.below = hidden++;
            m_labels += label;
        }
        if (hidden > 0 || !m_tellsAmounts)
            return;
        BarLabel label = labelOf(BarLabel::Kind::Amount, row, m_bars.first());
        label.text = MetricText::amount(m_table.columns[m_bars.first()].unit, sum);
        label.at = height;
        m_labels += label;
    }
    BarLabel labelOf(BarLabel::Kind kind, qsizetype row, int column) const
    {
        BarLabel label;
        label.kind = kind;
        label.row = row;
        label.tone = m_table.columns[column].tone;
        return label;
    }
    double heightOf(int column, qint64 value) const
    {
        return ChartScale::shown(m_table.columns[column].unit, value, m_isShare);
    }

    const MetricTable &m_table;
    const bool m_isShare;
    bool m_tellsAmounts = false;
    QList<int> m_bars;
    QList<BarLabel> m_labels;
};

QFontMetricsF barFont() { return QFontMetricsF(QApplication::font()); }

qreal textWidth(const BarLabel &label) { return barFont().horizontalAdvance(label.text) + Theme::tight; }

} // namespace

BarLabels::BarLabels(QChart *chart, const QValueAxis *up, const MetricTable &table, const ChartColours &colours)
    : ChartDrawing(chart), m_up(up), m_colours(colours), m_rows(table.drawnRows()), m_labels(of(table))
{
}

QList<BarLabels::Label> BarLabels::of(const MetricTable &table) { return BarTexts(table).all(); }

void BarLabels::arrange(const QRectF &plot)
{
    const qreal row = plot.width() / double(qMax<qsizetype>(1, m_rows));
    const auto fits = [row](const Label &label) {
        return label.kind == Label::Kind::Hidden || textWidth(label) <= label.width * row;
    };
    m_haveRoom = std::ranges::all_of(m_labels, fits);
    m_areUpright = !m_haveRoom;
    m_step = row > 0 ? qMax<qsizetype>(1, qsizetype(std::ceil(m_areUpright ? barFont().height() / row : 1))) : 1;
}

void BarLabels::draw(QPainter &painter, const QRectF &plot) const
{
    for (const auto &label : m_labels) {
        const bool isInTurn = (m_rows - 1 - label.row) % m_step == 0;
        if (label.kind == Label::Kind::Hidden)
            drawHidden(painter, plot, label);
        else if (m_haveRoom || (label.kind == Label::Kind::Cases && isInTurn))
            drawCases(painter, plot, label);
    }
}

QPointF BarLabels::endOf(const Label &label, const QRectF &plot) const
{
    const double across = (double(label.row) + 0.5 + label.place) / double(m_rows);
    return {plot.left() + across * plot.width(), heightAt(label.at, m_up, plot)};
}

/// Above its bar, and never above the plot.
void BarLabels::drawCases(QPainter &painter, const QRectF &plot, const Label &label) const
{
    const QPointF end = endOf(label, plot);
    QSizeF size(textWidth(label), barFont().height());
    const qreal height = m_areUpright ? size.width() : size.height();
    const qreal bottom = qMax(end.y() - 1, plot.top() + height);
    painter.save();
    painter.translate(end.x(), bottom - height / 2);
    if (m_areUpright)
        painter.rotate(-90);
    drawText(painter, {QPointF(-size.width() / 2, -size.height() / 2), size}, label.text);
    painter.restore();
}

/// A stub without a height of its own, with a broken edge: it stands for a number, and is none.
void BarLabels::drawHidden(QPainter &painter, const QRectF &plot, const Label &label) const
{
    const QPointF end = endOf(label, plot);
    const qreal height = barFont().height() + 2 * Theme::tight, width = label.width * plot.width() / double(m_rows);
    const QRectF stub(end.x() - width / 2, end.y() - height * (label.below + 1), width, height);
    painter.setPen(QPen(m_colours.theme().text, 1, Qt::DashLine));
    painter.setBrush(m_colours.fill(label.tone));
    painter.drawRect(stub.adjusted(0, 1, 0, 0));
    QRectF text(0, 0, qMin(textWidth(label), plot.width()), barFont().height());
    text.moveCenter(stub.center());
    drawText(painter, text, label.text);
}

/// On what is behind the chart, which shines through a little.
void BarLabels::drawText(QPainter &painter, const QRectF &area, const QString &text) const
{
    constexpr float opacity = 0.85F;
    QColor behind = m_colours.theme().list;
    behind.setAlphaF(opacity);
    painter.fillRect(area, behind);
    painter.setPen(m_colours.theme().text);
    painter.drawText(area, Qt::AlignCenter | Qt::TextDontClip, text);
}

} // namespace rnf
