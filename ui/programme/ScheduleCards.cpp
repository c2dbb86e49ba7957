#include "programme/ScheduleCards.h"

#include "look/Icons.h"

#include <QPainter>
#include <QTextLayout>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int stripe = 4;
constexpr int markSize = 16;

/// Of as many whole lines as the place holds; the last one says by three dots that there is more. Answers how high that is.
int drawLines(QPainter &painter, const QRect &place, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int most = qMax(1, place.height() / metrics.height());
    QTextLayout layout(text, painter.font(), painter.device());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int drawn = 0;
    for (QTextLine line = layout.createLine(); line.isValid() && drawn < most; line = layout.createLine(), ++drawn) {
        line.setLineWidth(place.width());
        const bool isLast = drawn == most - 1 && line.textStart() + line.textLength() < text.size();
        const QString words = text.mid(line.textStart(), isLast ? -1 : line.textLength()).trimmed();
        const QRect row(place.left(), place.top() + drawn * metrics.height(), place.width(), metrics.height());
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(words, Qt::ElideRight, place.width()));
    }
    layout.endLayout();
    return drawn * metrics.height();
}

} // namespace

QColor ScheduleCards::colourOf(const ProgrammeTrack *track)
{
    // The last one is black, which is the colour of the text.
    return track ? QColor(Theme::chart[size_t(track->colourNo) % (Theme::chart.size() - 1)]) : QColor();
}

void ScheduleCards::draw(QPainter &painter, const QRect &rect, const QModelIndex &index, const QWidget &view,
                         bool isCurrent) const
{
    const Colours &colours = Theme::colours(view.palette());
    const ProgrammeSlot &slot = m_model.slotAt(index);
    const QRect card = rect.adjusted(1, 1, -2, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isCurrent ? QPen(colours.accent, 2) : QPen(colours.edge, 1));
    painter.setBrush(isCurrent ? colours.selected : slot.isSession() ? colours.list : colours.raised);
    painter.drawRoundedRect(card, Theme::radius, Theme::radius);
    if (const QColor colour = colourOf(m_model.trackOf(index)); colour.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRect(card.left() + 2, card.top() + 3, stripe, card.height() - 6), 2, 2);
    }
    painter.setClipRect(card);
    QRect inside = card.adjusted(stripe + Theme::gap, Theme::tight, -Theme::gap, -Theme::tight);
    if (!slot.isSession()) {
        painter.setPen(colours.quiet);
        painter.setFont(view.font());
        painter.drawText(inside, Qt::AlignCenter, m_model.data(index, Qt::DisplayRole).toString());
        painter.restore();
        return;
    }
    inside = drawMarks(painter, inside, index, colours);
    painter.setFont(Theme::strong(view.font()));
    painter.setPen(colours.text);
    inside.setTop(inside.top() + drawLines(painter, inside, m_model.data(index, Qt::DisplayRole).toString()));
    painter.setFont(view.font());
    painter.setPen(colours.quiet);
    if (inside.height() >= painter.fontMetrics().height())
        drawLines(painter, inside, m_model.line(index));
    painter.restore();
}

/// What is wrong, and the pin, at the right; answers what is left for words.
QRect ScheduleCards::drawMarks(QPainter &painter, const QRect &inside, const QModelIndex &index,
                               const Colours &colours) const
{
    QStringList marks;
    QRect left = inside;
    const auto draw = [&](const QString &name, const QColor &colour) {
        const QSize size(markSize, markSize);
        painter.drawPixmap(QRect({left.right() - markSize, left.top()}, size),
                           iconPixmap(name, size, painter.device()->devicePixelRatio(), colour));
        left.setRight(left.right() - markSize - Theme::tight);
    };
    if (const auto worst = m_model.worst(index))
        draw(*worst == ConflictSeverity::Warn ? u"warning"_s : u"error"_s,
             *worst == ConflictSeverity::Warn ? colours.warning : colours.error);
    if (m_model.slotAt(index).isPinned)
        draw(u"pin"_s, colours.quiet);
    return left;
}

void ScheduleCards::drawCarried(QPainter &painter, const QRect &rect, const QString &title, const QString &trial, Tone tone,
                                const QWidget &view)
{
    const Colours &colours = Theme::colours(view.palette());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tone == Tone::Error ? colours.error : colours.accent, 2));
    painter.setBrush(colours.bar);
    painter.setOpacity(0.94);
    painter.drawRoundedRect(rect.adjusted(1, 1, -2, -1), Theme::radius, Theme::radius);
    QRect inside = rect.adjusted(Theme::space, Theme::tight, -Theme::gap, -Theme::tight);
    painter.setPen(colours.of(tone));
    painter.setFont(Theme::strong(view.font()));
    inside.setTop(inside.top() + drawLines(painter, inside, trial));
    painter.setPen(colours.text);
    painter.setFont(view.font());
    if (inside.height() >= painter.fontMetrics().height())
        drawLines(painter, inside, title);
    painter.restore();
}

} // namespace rnf
