#include "insight/HeatMap.h"

#include "insight/ChartColours.h"
#include "insight/MetricText.h"
#include "look/Theme.h"

#include <QApplication>
#include <QPainter>

namespace rnf {
namespace {

int heatRowHeight() { return QFontMetrics(QApplication::font()).height() + 2 * Theme::tight; }

bool isHeat(const MetricColumn &column) { return column.mark == MetricMark::Heat; }

QColor mixed(const QColor &one, const QColor &other, float share)
{
    const auto part = [share](float from, float to) { return from + (to - from) * share; };
    return QColor::fromRgbF(part(one.redF(), other.redF()), part(one.greenF(), other.greenF()),
                            part(one.blueF(), other.blueF()));
}

/// Draws a table into a room, as many rows as fit.
class HeatPainter {
public:
    HeatPainter(QPainter &painter, const QRect &room, const MetricTable &table)
        : m_painter(painter), m_room(room), m_table(table), m_heat(table), m_colours(Theme::colours(false))
    {
        for (int column = 0; column < table.columns.size(); ++column) {
            if (isHeat(table.columns[column]))
                m_columns += column;
        }
        m_height = heatRowHeight();
        m_names = qMin(room.width() / 3, 2 * Theme::gap + widest()); // twice: a picture may need more for a letter
    }

    void paint()
    {
        m_painter.setFont(QApplication::font());
        write(area(-1, -1), MetricText::rowHeader(m_table.question.by), m_colours.quiet);
        for (int at = 0; at < m_columns.size(); ++at)
            write(area(-1, at), m_table.columns[m_columns[at]].label, m_colours.quiet);
        const int all = int(m_table.rows.size()), fitting = m_room.height() / m_height - 1;
        const int shown = all <= fitting ? all : qMax(0, fitting - 1);
        for (int row = 0; row < shown; ++row)
            paintRow(row);
        if (shown < all)
            write(area(shown, -1), HeatMap::tr("%n more", nullptr, all - shown), m_colours.quiet);
    }

private:
    int widest() const
    {
        int widest = 0;
        for (const auto &row : m_table.rows)
            widest = qMax(widest, QFontMetrics(QApplication::font()).horizontalAdvance(row.label));
        return widest;
    }
    QRect area(int row, int at) const
    {
        const int width = (m_room.width() - m_names) / qMax(1, int(m_columns.size()));
        const int left = at < 0 ? 0 : m_names + at * width;
        return {m_room.left() + left, m_room.top() + (row + 1) * m_height, at < 0 ? m_names : width, m_height};
    }
    void paintRow(int row)
    {
        write(area(row, -1), m_table.rows[row].label, m_colours.text);
        for (int at = 0; at < m_columns.size(); ++at) {
            const auto &column = m_table.columns[m_columns[at]];
            const auto &cell = m_table.rows[row].cells[m_columns[at]];
            const QColor behind = m_heat.behind(column, cell, m_colours);
            if (behind.isValid())
                m_painter.fillRect(area(row, at).adjusted(1, 1, 0, 0), behind);
            write(area(row, at), MetricText::cell(column, cell), HeatMap::onTopOf(behind, m_colours));
        }
    }
    void write(const QRect &area, const QString &text, const QColor &colour)
    {
        const QRect inner = area.adjusted(Theme::tight, 0, -Theme::tight, 0);
        m_painter.setPen(colour);
        m_painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                           m_painter.fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    }

    QPainter &m_painter;
    const QRect m_room;
    const MetricTable &m_table;
    const HeatMap m_heat;
    const Colours &m_colours;
    QList<int> m_columns;
    int m_height = 0, m_names = 0;
};

} // namespace

HeatMap::HeatMap(const MetricTable &table)
{
    for (const auto &row : table.rows) {
        for (int column = 0; column < table.columns.size(); ++column) {
            if (isHeat(table.columns[column]) && row.cells[column].isKnown)
                m_most = qMax(m_most, row.cells[column].value);
        }
    }
}

bool HeatMap::isWanted(const MetricTable &table) { return std::ranges::any_of(table.columns, &isHeat); }

QColor HeatMap::behind(const MetricColumn &column, const MetricCell &cell, const Colours &colours) const
{
    if (!isHeat(column) || !cell.isKnown || cell.value <= 0)
        return {};
    const auto step = (cell.value * steps + m_most - 1) / m_most;
    return mixed(colours.list, ChartColours(colours).of(MetricTone::Main), float(step) / (steps + 1));
}

QColor HeatMap::onTopOf(const QColor &behind, const Colours &colours)
{
    constexpr float middle = 0.5F;
    if (!behind.isValid())
        return colours.text;
    return behind.lightnessF() > middle ? QColor(Qt::black) : QColor(Qt::white);
}

void HeatMap::paint(QPainter &painter, const QRect &room, const MetricTable &table)
{
    HeatPainter(painter, room, table).paint();
}

} // namespace rnf
