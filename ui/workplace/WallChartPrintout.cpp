#include "workplace/WallChartPrintout.h"

#include "print/PrintText.h"
#include "workplace/WallChartModel.h"
#include "workplace/WallChartPainter.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int largestPoints = 22, smallestPoints = 7;
constexpr qreal nameShare = 0.24;
constexpr qreal padding = 3;

} // namespace

WallChartPrintout::WallChartPrintout(FrameWords words, const WallChart &chart, const QStringList &levels)
    : Printout(std::move(words)), m_chart(chart), m_levels(levels)
{
}

QPageLayout WallChartPrintout::defaultPaper() const
{
    constexpr int mostUpright = 6;
    return paper(QPageSize::A3, columnCount() > mostUpright ? QPageLayout::Landscape : QPageLayout::Portrait);
}

QString WallChartPrintout::nameOf(int row) const
{
    const auto &shown = m_chart.rows()[row];
    const QString name = WallChartModel::placeName(shown);
    return shown.headcount.claimed
             ? WallChartModel::tr("%1 (employer says %2)").arg(name, QLocale().toString(shown.headcount.claimed))
             : name;
}

QString WallChartPrintout::headingOf(int column) const
{
    return column < m_chart.columns().size() ? WallChartModel::columnName(m_chart.columns()[column])
                                             : WallChartModel::tr("Everybody");
}

int WallChartPrintout::paginate(const QSizeF &room)
{
    int points = largestPoints;
    while (!fill(room, points) && points > smallestPoints)
        --points;
    const int columnSheets = (columnCount() + m_columnsOnSheet - 1) / m_columnsOnSheet;
    return qMax(1, int(m_sheets.size()) * columnSheets);
}

/// Lays everything out in letters of this size. False when one sheet is not enough.
bool WallChartPrintout::fill(const QSizeF &room, int points)
{
    m_font = printFont(points);
    const QFontMetricsF metrics(m_font);
    const QSizeF cell = WallChartPainter::cellSize(m_font);
    m_width = room.width();
    m_nameWidth = room.width() * nameShare;
    m_columnsOnSheet = qBound(1, int((room.width() - m_nameWidth) / cell.width()), columnCount());
    m_cellWidth = (room.width() - m_nameWidth) / m_columnsOnSheet;
    m_headHeight = metrics.height();
    for (int column = 0; column < columnCount(); ++column)
        m_headHeight = qMax(m_headHeight, PrintText(headingOf(column), m_font, m_cellWidth - 2 * padding).height());
    m_headHeight += 2 * padding;
    m_legendTop = room.height() - metrics.height() * 3.5;
    m_sheets = QList<QList<Band>>(1);
    qreal top = m_headHeight;
    for (int row = 0; row < m_chart.rows().size(); ++row) {
        const qreal indent = metrics.averageCharWidth() * 2 * m_chart.rows()[row].depth;
        const PrintText name(nameOf(row), m_font, qMax(m_nameWidth / 2, m_nameWidth - indent - 2 * padding));
        const qreal height = qMax(cell.height(), name.height() + 2 * padding);
        if (top + height > m_legendTop && !m_sheets.last().isEmpty()) {
            m_sheets += QList<Band>();
            top = m_headHeight;
        }
        m_sheets.last() += Band{row, top, height};
        top += height;
    }
    return m_sheets.size() == 1 && m_columnsOnSheet == columnCount();
}

void WallChartPrintout::drawHeadings(QPainter &painter, int first, int count) const
{
    QFont bold = m_font;
    bold.setBold(true);
    painter.setPen(printBlack);
    for (int i = 0; i < count; ++i) {
        const PrintText heading(headingOf(first + i), bold, m_cellWidth - 2 * padding, Qt::AlignHCenter);
        heading.draw(painter, {m_nameWidth + i * m_cellWidth + padding, m_headHeight - heading.height() - padding});
    }
}

void WallChartPrintout::drawContent(QPainter &painter, int page) const
{
    const int columnSheets = (columnCount() + m_columnsOnSheet - 1) / m_columnsOnSheet;
    const int first = page % columnSheets * m_columnsOnSheet;
    const int count = qMin(m_columnsOnSheet, columnCount() - first);
    const auto &bands = m_sheets[page / columnSheets];
    const qreal right = m_nameWidth + count * m_cellWidth;
    const QFontMetricsF metrics(m_font);
    const WallChartPainter cells({printBlack, printGrey, printGrey, printBlack}, m_font);
    drawHeadings(painter, first, count);
    for (const auto &band : bands) {
        const auto &row = m_chart.rows()[band.row];
        QFont font = m_font;
        font.setBold(band.row == 0);
        const qreal indent = metrics.averageCharWidth() * 2 * row.depth;
        const PrintText name(nameOf(band.row), font, qMax(m_nameWidth / 2, m_nameWidth - indent - 2 * padding));
        painter.setPen(printBlack);
        name.draw(painter, {qMin(indent, m_nameWidth / 2) + padding, band.top + (band.height - name.height()) / 2});
        for (int i = 0; i < count; ++i) {
            const int column = first + i < m_chart.columns().size() ? first + i : -1;
            cells.draw(painter, {m_nameWidth + i * m_cellWidth, band.top, m_cellWidth, band.height},
                       m_chart.cell(band.row, column));
        }
        painter.setPen(QPen(printLine, 0.5));
        painter.drawLine(QPointF(0, band.top), QPointF(right, band.top));
    }
    if (bands.isEmpty())
        return;
    const qreal bottom = bands.last().top + bands.last().height;
    painter.setPen(QPen(printLine, 0.5));
    painter.drawLine(QPointF(0, bottom), QPointF(right, bottom));
    for (int i = 0; i <= count; ++i) {
        const qreal left = m_nameWidth + i * m_cellWidth;
        painter.drawLine(QPointF(left, m_headHeight), QPointF(left, bottom));
    }
    cells.drawLegend(painter, {0, m_legendTop + metrics.height() * 0.5, m_width, metrics.height() * 3}, m_levels);
}

} // namespace rnf
