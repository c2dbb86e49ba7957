#include "sheets/SheetPrintout.h"

#include "print/PrintText.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qreal padding = 7, gap = 12;
constexpr qreal numberWidth = 44;
constexpr qreal boxSize = 18, boxGap = 5;
constexpr qreal leastWriting = 248; ///< width of the lines to write on, below the boxes
/// From the boxes down to the first line to write on, and from line to line.
constexpr qreal writingHeight = 22;
constexpr qreal leastHeight = boxSize + 2 * writingHeight + 2 * padding;
constexpr int numberPoints = 20, namePoints = 12, smallPoints = 9, letterPoints = 9;

} // namespace

QString SheetPrintout::legend() const
{
    QStringList words;
    for (const auto &mark : m_marks)
        words += tr("%1 = %2", "letter, result").arg(mark.letter).arg(mark.meaning.toLower()).replace(u' ', QChar::Nbsp);
    return words.join(u"   "_s);
}

qreal SheetPrintout::boxesLeft() const
{
    return m_room.width() - qMax(leastWriting, qreal(m_marks.size()) * (boxSize + boxGap) - boxGap);
}

qreal SheetPrintout::whoWidth() const { return boxesLeft() - numberWidth - gap; }

qreal SheetPrintout::heightOf(const SheetLine &line) const
{
    qreal height = PrintText(line.name, printFont(namePoints, true), whoWidth()).height();
    for (const auto &phone : line.phones)
        height += PrintText(phone, printFont(namePoints), whoWidth()).height();
    height += PrintText(line.about, printFont(smallPoints), whoWidth()).height();
    return qMax(leastHeight, height + 2 * padding);
}

int SheetPrintout::paginate(const QSizeF &room)
{
    m_room = room;
    const qreal bottom = room.height() - PrintText(legend(), printFont(smallPoints), room.width()).height() - padding;
    m_pages = QList<QList<Place>>(1);
    qreal top = 0;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const qreal height = heightOf(m_lines[i]);
        if (top + height > bottom && !m_pages.last().isEmpty()) {
            m_pages += QList<Place>();
            top = 0;
        }
        m_pages.last() += Place{i, top, height};
        top += height;
    }
    return int(m_pages.size());
}

void SheetPrintout::drawContent(QPainter &painter, int page) const
{
    for (const auto &place : m_pages[page])
        drawLine(painter, m_lines[place.line], place);
    const PrintText letters(legend(), printFont(smallPoints), m_room.width());
    painter.setPen(printGrey);
    letters.draw(painter, {0, m_room.height() - letters.height()});
}

void SheetPrintout::drawLine(QPainter &painter, const SheetLine &line, const Place &place) const
{
    const qreal top = place.top + padding;
    painter.setPen(printBlack);
    PrintText(QString::number(line.number), printFont(numberPoints, true), numberWidth).draw(painter, {0, top});
    drawWho(painter, line, top);
    drawBoxes(painter, line, top);
    painter.setPen(QPen(printLine, 0.5));
    for (qreal y = top + boxSize + writingHeight; y < place.top + place.height - padding / 2; y += writingHeight)
        painter.drawLine(QPointF(boxesLeft(), y), QPointF(m_room.width(), y));
    painter.setPen(QPen(printBlack, 0.5));
    painter.drawLine(QPointF(0, place.top + place.height), QPointF(m_room.width(), place.top + place.height));
}

void SheetPrintout::drawWho(QPainter &painter, const SheetLine &line, qreal top) const
{
    const auto write = [&](const QString &text, const QFont &font) {
        const PrintText words(text, font, whoWidth());
        words.draw(painter, {numberWidth, top});
        top += words.height();
    };
    write(line.name, printFont(namePoints, true));
    for (const auto &phone : line.phones)
        write(phone, printFont(namePoints));
    painter.setPen(printGrey);
    write(line.about, printFont(smallPoints));
}

/// A result that was keyed in already is crossed out, so that a sheet printed again shows what is left to do.
void SheetPrintout::drawBoxes(QPainter &painter, const SheetLine &line, qreal top) const
{
    qreal left = boxesLeft();
    for (const auto &mark : m_marks) {
        const QRectF box(left, top, boxSize, boxSize);
        const PrintText letter(mark.letter, printFont(letterPoints), boxSize, Qt::AlignHCenter);
        painter.setPen(QPen(printBlack, 0.8));
        painter.drawRect(box);
        letter.draw(painter, {box.left(), box.center().y() - letter.height() / 2});
        if (line.marked == mark.letter) {
            painter.drawLine(box.topLeft(), box.bottomRight());
            painter.drawLine(box.bottomLeft(), box.topRight());
        }
        left += boxSize + boxGap;
    }
}

} // namespace rnf
