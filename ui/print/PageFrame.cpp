#include "print/PageFrame.h"

#include "base/Text.h"
#include "print/PrintText.h"

#include <QLocale>
#include <QPainter>

namespace rnf {
namespace {

constexpr qreal gap = 8;
constexpr int titlePoints = 15, smallPoints = 9;

/// Who and when on the left, the page on the right, and between them what is short.
qreal sideWidth(qreal width) { return width * 2 / 5; }

/// A text of the head, over the whole width.
struct HeadLine {
    QString text;
    QFont font;
    QColor colour;

    PrintText in(qreal width) const { return {unbrokenNumbers(text), font, width}; }
};

QList<HeadLine> headLines(const FrameWords &words)
{
    QList<HeadLine> lines{{words.above, printFont(smallPoints), printGrey},
                          {words.title, printFont(titlePoints, true), printBlack},
                          {words.subtitle, printFont(smallPoints), printGrey}};
    lines.removeIf([](const HeadLine &line) { return line.text.isEmpty(); });
    return lines;
}

} // namespace

QString PageFrame::printed() const
{
    const QString day = QLocale().toString(m_words.printedOn, QLocale::LongFormat);
    return m_words.printedBy.isEmpty() ? day : tr("Printed by %1, %2").arg(m_words.printedBy, day);
}

qreal PageFrame::headHeight(qreal width) const
{
    qreal height = gap;
    for (const auto &line : headLines(m_words))
        height += line.in(width).height();
    return height;
}

qreal PageFrame::footHeight(qreal width) const
{
    const qreal below = m_words.below.isEmpty() ? 0 : PrintText(m_words.below, printFont(smallPoints), width).height();
    return PrintText(printed(), printFont(smallPoints), sideWidth(width)).height() + below + gap;
}

QRectF PageFrame::body(const QRectF &printable) const
{
    if (m_words.isBare)
        return printable;
    return printable.adjusted(0, headHeight(printable.width()), 0, -footHeight(printable.width()));
}

void PageFrame::draw(QPainter &painter, const QRectF &printable, int page, int pageCount) const
{
    if (m_words.isBare)
        return;
    QPointF at = printable.topLeft();
    for (const auto &line : headLines(m_words)) {
        const PrintText text = line.in(printable.width());
        painter.setPen(line.colour);
        text.draw(painter, at);
        at.ry() += text.height();
    }

    const qreal side = sideWidth(printable.width());
    const qreal top = body(printable).bottom() + gap;
    painter.setPen(QPen(printLine, 0.5));
    painter.drawLine(QPointF(printable.left(), top - gap / 2), QPointF(printable.right(), top - gap / 2));
    painter.setPen(printGrey);
    const QLocale locale;
    const PrintText who(printed(), printFont(smallPoints), side);
    who.draw(painter, {printable.left(), top});
    if (!m_words.below.isEmpty())
        PrintText(m_words.below, printFont(smallPoints), printable.width())
            .draw(painter, {printable.left(), top + who.height()});
    if (m_words.isConfidential)
        PrintText(tr("Confidential"), printFont(smallPoints, true), printable.width() - 2 * side, Qt::AlignHCenter)
            .draw(painter, {printable.left() + side, top});
    PrintText(tr("Page %1 of %2").arg(locale.toString(page + 1), locale.toString(pageCount)), printFont(smallPoints), side,
              Qt::AlignRight)
        .draw(painter, {printable.right() - side, top});
}

} // namespace rnf
