#include "sheets/SignInPrintout.h"

#include "print/PrintText.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qreal cellSpace = 10, rowSpace = 5;
constexpr qreal rowNumberWidth = 30, tickSize = 16, hereWidth = 54, newNumberWidth = 76;
/// High enough to write in by hand.
constexpr qreal signingHeight = 34;
constexpr int rowPoints = 11, headingPoints = 8, aboutPoints = 8;

} // namespace

qreal SignInPrintout::Columns::nameWidth() const { return here - name - cellSpace; }

qreal SignInPrintout::Columns::newNumberWidth() const { return signature - newNumber - cellSpace; }

/// What number and boxes leave is shared by name and signature.
SignInPrintout::Columns SignInPrintout::columns() const
{
    const qreal half = (m_room.width() - rowNumberWidth - hereWidth - newNumberWidth) / 2;
    const qreal here = rowNumberWidth + half, newNumber = here + hereWidth;
    return {rowNumberWidth, here, newNumber, newNumber + newNumberWidth, m_room.width()};
}

qreal SignInPrintout::heightOf(const SheetLine &line) const
{
    const qreal width = columns().nameWidth();
    const qreal text = PrintText(line.name, printFont(rowPoints, true), width).height()
                     + (line.about.isEmpty() ? 0 : PrintText(line.about, printFont(aboutPoints), width).height());
    return qMax(signingHeight, text + 2 * rowSpace);
}

QString SignInPrintout::newNumberHeading() { return tr("New number? Ask me"); }

qreal SignInPrintout::headingHeight() const
{
    return PrintText(newNumberHeading(), printFont(headingPoints), columns().newNumberWidth()).height() + rowSpace;
}

int SignInPrintout::paginate(const QSizeF &room)
{
    m_room = room;
    m_pages = QList<QList<Place>>(1);
    qreal top = headingHeight();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const qreal height = heightOf(m_lines[i]);
        if (top + height > room.height() && !m_pages.last().isEmpty()) {
            m_pages += QList<Place>();
            top = headingHeight();
        }
        m_pages.last() += Place{i, top, height};
        top += height;
    }
    return int(m_pages.size());
}

void SignInPrintout::drawContent(QPainter &painter, int page) const
{
    drawHeadings(painter);
    for (const auto &place : m_pages[page])
        drawLine(painter, m_lines[place.line], place);
}

void SignInPrintout::drawHeadings(QPainter &painter) const
{
    const Columns at = columns();
    const auto write = [&](const QString &text, qreal left, qreal width) {
        PrintText(text, printFont(headingPoints), width).draw(painter, {left, 0});
    };
    painter.setPen(printGrey);
    write(tr("Row"), 0, rowNumberWidth);
    write(tr("Name"), at.name, at.nameWidth());
    write(tr("Here"), at.here, hereWidth);
    write(newNumberHeading(), at.newNumber, at.newNumberWidth());
    write(tr("Signature"), at.signature, at.right - at.signature);
    painter.setPen(QPen(printBlack, 0.8));
    painter.drawLine(QPointF(0, headingHeight()), QPointF(at.right, headingHeight()));
}

/// Whoever is known to have come is crossed off, so that a sheet printed again shows who is missing.
void SignInPrintout::drawLine(QPainter &painter, const SheetLine &line, const Place &place) const
{
    const Columns at = columns();
    const qreal top = place.top + rowSpace, bottom = place.top + place.height;
    painter.setPen(printBlack);
    PrintText(QString::number(line.number), printFont(rowPoints, true), rowNumberWidth).draw(painter, {0, top});
    const PrintText name(line.name, printFont(rowPoints, true), at.nameWidth());
    name.draw(painter, {at.name, top});
    const QRectF box(at.here, top, tickSize, tickSize);
    painter.setPen(QPen(printBlack, 0.8));
    painter.drawRect(box);
    painter.drawRect(box.translated(at.newNumber - at.here, 0));
    if (!line.marked.isNull()) {
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.bottomLeft(), box.topRight());
    }
    painter.setPen(printGrey);
    PrintText(line.about, printFont(aboutPoints), at.nameWidth()).draw(painter, {at.name, top + name.height()});
    painter.setPen(QPen(printLine, 0.5));
    const qreal left = at.signature - cellSpace / 2;
    painter.drawLine(QPointF(left, place.top), QPointF(left, bottom));
    painter.drawLine(QPointF(0, bottom), QPointF(at.right, bottom));
}

} // namespace rnf
