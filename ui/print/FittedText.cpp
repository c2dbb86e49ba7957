#include "print/FittedText.h"

#include "print/PrintText.h"

#include <QPainter>

namespace rnf {
namespace {

/// Most of the lines decide for all: a name in Arabic above an address in English stands where the address does.
Qt::Alignment sideOf(const QStringList &lines)
{
    const auto fromRight = std::ranges::count_if(lines, [](const QString &line) { return line.isRightToLeft(); });
    return fromRight * 2 > lines.size() ? Qt::AlignRight : Qt::AlignLeft;
}

} // namespace

FittedText::FittedText(QStringList lines, const QSizeF &room, const Letters &letters)
    : m_lines(std::move(lines)), m_room(room.expandedTo({1, 1})), m_font(printFont(letters.smallest, letters.isBold))
{
    m_lines.removeAll(QString());
    for (const auto words : {Words::Whole, Words::Broken}) {
        for (int points = letters.largest; points >= letters.smallest; --points) {
            const QFont font = printFont(points, letters.isBold);
            if (fits(font, 1, words)) {
                m_font = font;
                return;
            }
        }
    }
    constexpr qreal smaller = 0.9;
    while (!fits(m_font, m_scale, Words::Broken))
        m_scale *= smaller;
}

qreal FittedText::heightIn(const QFont &font, qreal scale) const
{
    qreal height = 0;
    for (const auto &line : m_lines)
        height += PrintText(line, font, m_room.width() / scale).height() * scale;
    return height;
}

bool FittedText::fits(const QFont &font, qreal scale, Words words) const
{
    const auto isWhole = [&](const QString &line) { return widestWord(line, font) * scale <= m_room.width(); };
    return (words == Words::Broken || std::ranges::all_of(m_lines, isWhole)) && heightIn(font, scale) <= m_room.height();
}

qreal FittedText::height() const { return heightIn(m_font, m_scale); }

void FittedText::draw(QPainter &painter, const QPointF &at) const
{
    painter.save();
    painter.translate(at);
    painter.scale(m_scale, m_scale);
    qreal top = 0;
    for (const auto &line : m_lines) {
        const PrintText text(line, m_font, m_room.width() / m_scale, sideOf(m_lines));
        text.draw(painter, {0, top});
        top += text.height();
    }
    painter.restore();
}

} // namespace rnf
