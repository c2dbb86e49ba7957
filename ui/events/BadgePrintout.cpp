#include "events/BadgePrintout.h"

#include "print/PrintText.h"
#include "print/QrCode.h"

#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qreal leastBadgeWidth = 220, leastBadgeHeight = 145;
constexpr qreal badgeMargin = 12, badgeGap = 4, codeWidth = 84, markLength = 10;
constexpr int largestName = 24, smallestName = 9, detailPoints = 11, eventPoints = 9;

/// As large as a name can be in so many lines without breaking a word; the smallest is used anyway.
QFont nameFont(const QString &name, const QSizeF &room)
{
    for (int points = largestName; points > smallestName; --points) {
        const QFont font = printFont(points, true);
        const QFontMetricsF metrics(font);
        qreal widest = 0;
        for (const auto &word : name.split(u' '))
            widest = qMax(widest, metrics.horizontalAdvance(word));
        if (widest <= room.width() && PrintText(name, font, room.width()).height() <= room.height())
            return font;
    }
    return printFont(smallestName, true);
}

} // namespace

BadgePrintout::BadgePrintout(FrameWords words, const QString &event, const QList<Badge> &badges)
    : Printout(std::move(words)), m_event(event), m_badges(badges)
{
}

int BadgePrintout::paginate(const QSizeF &room)
{
    m_columns = qMax(1, int(room.width() / leastBadgeWidth));
    m_rows = qMax(1, int(room.height() / leastBadgeHeight));
    m_size = {room.width() / m_columns, room.height() / m_rows};
    return qMax(1, int((m_badges.size() + onPage() - 1) / onPage()));
}

void BadgePrintout::drawContent(QPainter &painter, int page) const
{
    drawMarks(painter);
    const qsizetype first = qsizetype(page) * onPage();
    for (qsizetype i = first; i < qMin(m_badges.size(), first + onPage()); ++i) {
        const int place = int(i - first);
        const QPointF corner((place % m_columns) * m_size.width(), (place / m_columns) * m_size.height());
        drawBadge(painter, m_badges[i], QRectF(corner, m_size));
    }
}

/// A small cross at every corner where badges meet.
void BadgePrintout::drawMarks(QPainter &painter) const
{
    painter.setPen(QPen(printLine, 0.5));
    for (int row = 0; row <= m_rows; ++row) {
        for (int column = 0; column <= m_columns; ++column) {
            const QPointF at(column * m_size.width(), row * m_size.height());
            painter.drawLine(at - QPointF(markLength / 2, 0), at + QPointF(markLength / 2, 0));
            painter.drawLine(at - QPointF(0, markLength / 2), at + QPointF(0, markLength / 2));
        }
    }
}

void BadgePrintout::drawBadge(QPainter &painter, const Badge &badge, const QRectF &place) const
{
    const QRectF inner = place.adjusted(badgeMargin, badgeMargin, -badgeMargin, -badgeMargin);
    const qreal width = inner.width() - (badge.code.isEmpty() ? 0 : codeWidth + badgeGap);
    const PrintText event(m_event, printFont(eventPoints), width);
    painter.setPen(printGrey);
    event.draw(painter, inner.topLeft());
    const PrintText kind(badge.kind, printFont(detailPoints, true), width);
    const PrintText organization(badge.organization, printFont(detailPoints), width);
    const qreal kindHeight = badge.kind.isEmpty() ? 0 : kind.height();
    const qreal organizationHeight = badge.organization.isEmpty() ? 0 : organization.height();
    const qreal top = inner.top() + event.height() + badgeGap;
    const QSizeF room(width, inner.bottom() - top - kindHeight - organizationHeight - badgeGap);
    painter.setPen(printBlack);
    if (badge.name.isEmpty()) {
        const qreal line = top + room.height() / 2; // to write a name on
        painter.drawLine(QPointF(inner.left(), line), QPointF(inner.left() + width, line));
    } else {
        PrintText(badge.name, nameFont(badge.name, room), width).draw(painter, {inner.left(), top});
    }
    kind.draw(painter, {inner.left(), inner.bottom() - organizationHeight - kindHeight});
    organization.draw(painter, {inner.left(), inner.bottom() - organizationHeight});
    if (!badge.code.isEmpty())
        QrCode(badge.code).draw(painter, {inner.right() - codeWidth, inner.bottom() - codeWidth, codeWidth, codeWidth});
}

} // namespace rnf
