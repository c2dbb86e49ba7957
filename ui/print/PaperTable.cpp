#include "print/PaperTable.h"

#include "base/Text.h"
#include "print/ColumnWidths.h"
#include "print/PrintText.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QFont rowFont(int row)
{
    constexpr int tablePoints = 9;
    return printFont(tablePoints, row == PaperTable::headingsRow);
}

const QStringList &rowCells(const PaperBlock &block, int row)
{
    return row == PaperTable::headingsRow ? block.headings : block.rows[row];
}

QString cellText(const PaperBlock &block, int row, qsizetype column)
{
    return unbrokenNumbers(rowCells(block, row)[column]);
}

qreal widest(const QStringList &texts, int row)
{
    constexpr qreal rounding = 1.06; // what is measured may come out a little longer when it is laid out
    const QFontMetricsF metrics(rowFont(row));
    qreal width = 0;
    for (const auto &text : texts)
        width = qMax(width, metrics.horizontalAdvance(text) * rounding + 2 * cellPadding);
    return width;
}

/// How wide a column would be: as it is, without dividing a word, and with only its names or its heading wrapped.
struct ColumnNeeds {
    qreal natural = 0, least = 0, ofNumbers = 0;
};

QList<ColumnNeeds> needsOf(const PaperBlock &block)
{
    static const QRegularExpression breaks(u"[ \\n]+"_s); // no line ends at other spaces
    QList<ColumnNeeds> needs;
    for (int row = block.headings.isEmpty() ? 0 : PaperTable::headingsRow; row < block.rows.size(); ++row) {
        needs.resize(qMax(needs.size(), rowCells(block, row).size()));
        for (qsizetype column = 0; column < rowCells(block, row).size(); ++column) {
            const QString text = cellText(block, row, column);
            const qreal whole = widest(text.split(u'\n'), row), word = widest(text.split(breaks), row);
            const bool mayWrap = row == PaperTable::headingsRow || column == 0;
            auto &need = needs[column];
            need = {qMax(need.natural, whole), qMax(need.least, word), qMax(need.ofNumbers, mayWrap ? word : whole)};
        }
    }
    return needs;
}

} // namespace

PaperTable::PaperTable(const PaperBlock &block, qreal width) : m_block(block)
{
    // Numbers stay whole wherever names and headings leave them the room.
    const bool areWhole = block.areNumbers && widthOfNumbers(block) <= width;
    QList<qreal> natural, least;
    for (const auto &need : needsOf(block)) {
        natural += need.natural;
        least += areWhole ? need.ofNumbers : need.least;
    }
    m_widths = columnWidths(natural, least, width);
}

qreal PaperTable::widthOfNumbers(const PaperBlock &block)
{
    qreal width = 0;
    for (const auto &need : needsOf(block))
        width += need.ofNumbers;
    return width;
}

qreal PaperTable::cellWidth(qsizetype column) const { return m_widths[column] - 2 * cellPadding; }

Qt::Alignment PaperTable::alignmentOf(qsizetype column) const
{
    return m_block.areNumbers && column > 0 ? Qt::AlignRight : Qt::AlignLeft;
}

QColor PaperTable::behind(int row, qsizetype column) const
{
    const quint32 colour = row == headingsRow ? 0 : m_block.colours.value(row).value(column);
    return colour == 0 ? QColor() : QColor::fromRgba(colour);
}

PaperLines PaperTable::linesOf(int row) const
{
    PaperLines lines{1, QFontMetricsF(rowFont(row)).height(), 2 * cellPadding};
    for (qsizetype column = 0; column < rowCells(m_block, row).size(); ++column) {
        const PrintText cell(cellText(m_block, row, column), rowFont(row), cellWidth(column));
        lines.count = qMax(lines.count, cell.lineCount());
        lines.pitch = qMax(lines.pitch, cell.lineHeight());
    }
    return lines;
}

void PaperTable::drawRow(QPainter &painter, int row, const PaperLines &lines, const QRectF &place, int firstLine) const
{
    if (row == headingsRow)
        painter.fillRect(place, printShade);
    qreal left = 0;
    for (qsizetype column = 0; column < rowCells(m_block, row).size(); ++column) {
        constexpr float middle = 0.5F;
        const QColor colour = behind(row, column);
        if (colour.isValid())
            painter.fillRect(QRectF(left, place.top(), m_widths[column], place.height()).adjusted(1, 0, 0, 0), colour);
        painter.setPen(colour.isValid() && colour.lightnessF() < middle ? QColor(Qt::white) : printBlack);
        PrintText(cellText(m_block, row, column), rowFont(row), cellWidth(column), alignmentOf(column))
            .draw(painter, {left + cellPadding, place.top() + cellPadding}, firstLine, lines.count, lines.pitch);
        left += m_widths[column];
    }
    painter.setPen(QPen(printLine, 0.5));
    painter.drawLine(place.bottomLeft(), place.bottomRight());
}

} // namespace rnf
