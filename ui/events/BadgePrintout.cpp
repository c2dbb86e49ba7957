#include "events/BadgePrintout.h"

#include "print/FittedText.h"
#include "print/PrintText.h"
#include "print/QrCode.h"

#include <QPainter>

namespace rnf {
namespace {

constexpr qreal leastBadgeWidth = 220, leastBadgeHeight = 145;
constexpr qreal badgeMargin = 12, badgeGap = 4, codeWidth = 84, markLength = 10;
constexpr FittedText::Letters nameLetters{24, 9, true}, kindLetters{11, 6, true}, organizationLetters{11, 6, false},
    eventLetters{9, 6, false};

} // namespace

BadgePrintout::BadgePrintout(FrameWords words, const QString &event, const QList<Badge> &badges,
                             const std::optional<LabelPlacing> &placing)
    : Printout(std::move(words)), m_event(event), m_badges(badges), m_placing(placing)
{
}

QPageLayout BadgePrintout::defaultPaper() const { return m_placing ? m_placing->paper() : Printout::defaultPaper(); }

int BadgePrintout::paginate(const QSizeF &room)
{
    if (m_placing)
        return m_placing->pageCount(m_badges.size());
    m_columns = qMax(1, int(room.width() / leastBadgeWidth));
    m_rows = qMax(1, int(room.height() / leastBadgeHeight));
    m_size = {room.width() / m_columns, room.height() / m_rows};
    const int onPage = m_columns * m_rows;
    return qMax(1, int((m_badges.size() + onPage - 1) / onPage));
}

qsizetype BadgePrintout::firstOn(int page) const
{
    return m_placing ? m_placing->firstOn(page) : qsizetype(page) * m_columns * m_rows;
}

QRectF BadgePrintout::placeOf(qsizetype badge) const
{
    if (m_placing)
        return m_placing->rectOf(badge);
    const int place = int(badge % (m_columns * m_rows));
    return {QPointF(place % m_columns * m_size.width(), place / m_columns * m_size.height()), m_size};
}

void BadgePrintout::drawContent(QPainter &painter, int page) const
{
    if (!m_placing)
        drawMarks(painter);
    const qsizetype end = qMin(m_badges.size(), firstOn(page + 1));
    for (qsizetype badge = firstOn(page); badge < end; ++badge)
        drawBadge(painter, m_badges[badge], placeOf(badge));
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

/// The event and what stands below the name get a third of the height at most, the name all that they leave.
void BadgePrintout::drawBadge(QPainter &painter, const Badge &badge, const QRectF &place) const
{
    const QRectF inner = place.adjusted(badgeMargin, badgeMargin, -badgeMargin, -badgeMargin);
    const qreal width = inner.width() - (badge.code.isEmpty() ? 0 : codeWidth + badgeGap);
    const FittedText event({m_event}, {width, inner.height() / 3}, eventLetters);
    const FittedText kind({badge.kind}, {width, inner.height() / 6}, kindLetters);
    const FittedText organization({badge.organization}, {width, inner.height() / 6}, organizationLetters);
    painter.setPen(printGrey);
    event.draw(painter, inner.topLeft());
    const qreal top = inner.top() + event.height() + badgeGap;
    const qreal bottom = inner.bottom() - kind.height() - organization.height();
    painter.setPen(printBlack);
    if (badge.name.isEmpty()) {
        const qreal line = (top + bottom) / 2; // to write a name on
        painter.drawLine(QPointF(inner.left(), line), QPointF(inner.left() + width, line));
    } else {
        FittedText({badge.name}, {width, bottom - badgeGap - top}, nameLetters).draw(painter, {inner.left(), top});
    }
    kind.draw(painter, {inner.left(), bottom});
    organization.draw(painter, {inner.left(), inner.bottom() - organization.height()});
    if (!badge.code.isEmpty())
        QrCode(badge.code).draw(painter, {inner.right() - codeWidth, inner.bottom() - codeWidth, codeWidth, codeWidth});
}

} // namespace rnf
