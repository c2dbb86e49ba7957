#include "print/ListPrintout.h"

#include "print/ColumnWidths.h"
#include "print/PrintText.h"

#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int textPoints = 9;
/// A text that is measured may come out a little longer when it is laid out.
constexpr qreal rounding = 1.02;

/// Latin, Greek and Cyrillic letters are as high as the font says; others come from fonts that may be higher.
bool isPlainLine(const QString &text)
{
    return std::ranges::all_of(text, [](QChar letter) { return letter >= u' ' && letter < u'\u0590'; });
}

QString longestWord(const QString &text)
{
    QStringView longest;
    for (const auto word : QStringView(text).split(u' ')) {
        if (word.size() > longest.size())
            longest = word;
    }
    return longest.toString();
}

} // namespace

ListPrintout::ListPrintout(FrameWords words, const QStringList &headings, const QList<QStringList> &rows)
    : Printout(std::move(words)), m_headings(headings), m_rows(rows)
{
    const QFontMetricsF bold(printFont(textPoints, true)), plain(printFont(textPoints));
    for (const auto &heading : headings) {
        m_natural += bold.horizontalAdvance(heading) * rounding + 2 * cellPadding;
        m_least += bold.horizontalAdvance(longestWord(heading)) * rounding + 2 * cellPadding;
    }
    for (const auto &row : rows) {
        QList<qreal> lengths;
        for (qsizetype column = 0; column < headings.size(); ++column) {
            const QString text = row.value(column), word = longestWord(text);
            lengths += plain.horizontalAdvance(text) * rounding;
            const qreal least = word.size() == text.size() ? lengths.last() : plain.horizontalAdvance(word) * rounding;
            m_natural[column] = qMax(m_natural[column], lengths.last() + 2 * cellPadding);
            m_least[column] = qMax(m_least[column], least + 2 * cellPadding);
        }
        m_lengths += lengths;
    }
}

QPageLayout ListPrintout::defaultPaper() const
{
    const QPageLayout upright = Printout::defaultPaper();
    const bool isWide = widthTogether(m_natural) > upright.paintRect(QPageLayout::Point).width();
    return isWide ? paper(commonPaper(), QPageLayout::Landscape) : upright;
}

/// Where there is room to spare every column gets its part of it. Where there is too little, no word is broken, and what is
/// left goes to the columns whose cells have to wrap.
void ListPrintout::findWidths(qreal room) { m_widths = columnWidths(m_natural, m_least, room); }

qreal ListPrintout::cellWidth(qsizetype column) const { return m_widths[column] - 2 * cellPadding; }

/// How many lines a row has, and the height of each. A cell whose length is known to fit is not laid out.
std::pair<int, qreal> ListPrintout::measured(const QStringList &cells, const QFont &font, const QList<qreal> &lengths) const
{
    int lines = 1;
    qreal pitch = QFontMetricsF(font).height();
    for (qsizetype column = 0; column < m_headings.size(); ++column) {
        const QString text = cells.value(column);
        if (column < lengths.size() && lengths[column] <= cellWidth(column) && isPlainLine(text))
            continue;
        const PrintText cell(text, font, cellWidth(column));
        lines = qMax(lines, cell.lineCount());
        pitch = qMax(pitch, cell.lineHeight());
    }
    return {lines, pitch};
}

int ListPrintout::paginate(const QSizeF &room)
{
    findWidths(room.width());
    const auto [headingLines, headingPitch] = measured(m_headings, printFont(textPoints, true));
    const qreal first = headingLines * headingPitch + 2 * cellPadding;
    m_pages = QList<QList<Piece>>(1);
    qreal top = first;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const auto [lines, pitch] = measured(m_rows[row], printFont(textPoints), m_lengths[row]);
        int done = 0;
        do {
            const int fitting = int((room.height() - top - 2 * cellPadding) / pitch);
            if (fitting < lines - done && !m_pages.last().isEmpty()) {
                m_pages += QList<Piece>();
                top = first;
                continue;
            }
            const int here = qMin(lines - done, qMax(1, fitting));
            m_pages.last() += Piece{row, done, here, top, pitch};
            top += here * pitch + 2 * cellPadding;
            done += here;
        } while (done < lines);
    }
    return int(m_pages.size());
}

void ListPrintout::drawCells(QPainter &painter, const QStringList &cells, const QFont &font, const Piece &piece) const
{
    painter.setPen(printBlack);
    qreal left = cellPadding;
    for (qsizetype column = 0; column < m_headings.size(); ++column) {
        PrintText(cells.value(column), font, cellWidth(column))
            .draw(painter, {left, piece.top + cellPadding}, piece.firstLine, piece.lineCount, piece.pitch);
        left += m_widths[column];
    }
}

void ListPrintout::drawContent(QPainter &painter, int page) const
{
    const qreal width = widthTogether(m_widths);
    const QFont bold = printFont(textPoints, true);
    const auto [lines, pitch] = measured(m_headings, bold);
    painter.fillRect(QRectF(0, 0, width, lines * pitch + 2 * cellPadding), printShade);
    drawCells(painter, m_headings, bold, {0, 0, lines, 0, pitch});
    for (const auto &piece : m_pages[page]) {
        drawCells(painter, m_rows[piece.row], printFont(textPoints), piece);
        const qreal bottom = piece.top + piece.lineCount * piece.pitch + 2 * cellPadding;
        painter.setPen(QPen(printLine, 0.5));
        painter.drawLine(QPointF(0, bottom), QPointF(width, bottom));
    }
}

} // namespace rnf
