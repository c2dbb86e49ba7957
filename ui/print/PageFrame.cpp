#include "print/PageFrame.h"

#include "print/PrintText.h"

#include <QLocale>
#include <QPainter>

namespace rnf {
namespace {

constexpr qreal gap = 8;
constexpr int titlePoints = 15, smallPoints = 9;

/// Who and when on the left, the page on the right, and between them what is short.
qreal sideWidth(qreal width) { return width * 2 / 5; }

} // namespace

QString PageFrame::printed() const
{
    const QString day = QLocale().toString(m_words.printedOn, QLocale::LongFormat);
    return m_words.printedBy.isEmpty() ? day : tr("Printed by %1, %2").arg(m_words.printedBy, day);
}

qreal PageFrame::headHeight(qreal width) const
{
    const qreal title = PrintText(m_words.title, printFont(titlePoints, true), width).height();
    const qreal subtitle =
        m_words.subtitle.isEmpty() ? 0 : PrintText(m_words.subtitle, printFont(smallPoints), width).height();
    return title + subtitle + gap;
}

qreal PageFrame::footHeight(qreal width) const
{
    return PrintText(printed(), printFont(smallPoints), sideWidth(width)).height() + gap;
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
    const PrintText title(m_words.title, printFont(titlePoints, true), printable.width());
    painter.setPen(printBlack);
    title.draw(painter, printable.topLeft());
    painter.setPen(printGrey);
    PrintText(m_words.subtitle, printFont(smallPoints), printable.width())
        .draw(painter, printable.topLeft() + QPointF(0, title.height()));

    const qreal side = sideWidth(printable.width());
    const qreal top = body(printable).bottom() + gap;
    painter.setPen(QPen(printLine, 0.5));
    painter.drawLine(QPointF(printable.left(), top - gap / 2), QPointF(printable.right(), top - gap / 2));
    painter.setPen(printGrey);
    const QLocale locale;
    PrintText(printed(), printFont(smallPoints), side).draw(painter, {printable.left(), top});
    if (m_words.isConfidential)
        PrintText(tr("Confidential"), printFont(smallPoints, true), printable.width() - 2 * side, Qt::AlignHCenter)
            .draw(painter, {printable.left() + side, top});
    PrintText(tr("Page %1 of %2").arg(locale.toString(page + 1), locale.toString(pageCount)), printFont(smallPoints), side,
              Qt::AlignRight)
        .draw(painter, {printable.right() - side, top});
}

} // namespace rnf
