#pragma once

#include "base/Paper.h"

#include <QColor>

class QPainter;
class QRectF;

namespace rnf {

/// Something that lines of text make up: how many, how high each is, and what stands around them.
struct PaperLines {
    int count = 1;
    qreal pitch = 0;
    qreal around = 0;

    qreal height(int some) const { return some * pitch + around; }
    qreal height() const { return height(count); }
};

/// A table of a paper, laid out in a width. Its block outlives it. Where there is room, no word and no number of it is divided.
class PaperTable {
public:
    static constexpr int headingsRow = -1;

    PaperTable(const PaperBlock &block, qreal width);

    /// The width from which on nothing wraps but names, in the first column, and headings.
    static qreal widthOfNumbers(const PaperBlock &block);
    int firstRow() const { return m_block.headings.isEmpty() ? 0 : headingsRow; }
    PaperLines linesOf(int row) const;
    /// Draws some lines of a row into its place.
    void drawRow(QPainter &painter, int row, const PaperLines &lines, const QRectF &place, int firstLine) const;

private:
    qreal cellWidth(qsizetype column) const;
    Qt::Alignment alignmentOf(qsizetype column) const;
    /// Invalid: none.
    QColor behind(int row, qsizetype column) const;

    const PaperBlock &m_block;
    QList<qreal> m_widths;
};

} // namespace rnf
