#include "events/MonthDelegate.h"

#include "events/MonthModel.h"
#include "look/Theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace rnf {

MonthDelegate::MonthDelegate(const MonthModel *model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

QRect MonthDelegate::numberPlace(const QStyleOptionViewItem &option)
{
    const int height = option.fontMetrics.height() + Theme::tight;
    return {option.rect.left() + Theme::tight, option.rect.top() + Theme::tight, height + Theme::gap, height};
}

QRect MonthDelegate::linePlace(const QStyleOptionViewItem &option, int line)
{
    const QRect number = numberPlace(option);
    const int height = option.fontMetrics.height();
    return {number.left(), number.bottom() + 2 + line * height, option.rect.width() - 2 * Theme::tight, height};
}

int MonthDelegate::drawnCount(const QStyleOptionViewItem &option, int events)
{
    const int room = (option.rect.bottom() - linePlace(option, 0).top()) / qMax(1, option.fontMetrics.height());
    return events <= room ? events : qMax(0, room - 1);
}

int MonthDelegate::eventAt(const QPoint &point, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int drawn = drawnCount(option, int(m_model->eventsOn(m_model->dayAt(index)).size()));
    for (int line = 0; line < drawn; ++line) {
        if (linePlace(option, line).contains(point))
            return line;
    }
    return -1;
}

QSize MonthDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, numberPlace(option).height() + 2 * option.fontMetrics.height() + 2 * Theme::tight};
}

void MonthDelegate::paint(QPainter *painter, const QStyleOptionViewItem &item, const QModelIndex &index) const
{
    QStyleOptionViewItem option(item);
    initStyleOption(&option, index);
    const Colours &colours = Theme::colours(option.palette);
    const QDate day = m_model->dayAt(index);
    const auto events = m_model->eventsOn(day);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colours.selected);
    else if (!m_model->isInMonth(day))
        painter->fillRect(option.rect, colours.window);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    paintNumber(painter, option, day);
    const int drawn = drawnCount(option, int(events.size()));
    for (int line = 0; line < drawn; ++line)
        paintLine(painter, option, linePlace(option, line), events[line], day);
    if (drawn < events.size()) {
        painter->setPen(colours.quiet);
        painter->setFont(option.font);
        painter->drawText(linePlace(option, drawn), Qt::AlignLeft | Qt::AlignVCenter,
                          tr("+%n more", nullptr, int(events.size()) - drawn));
    }
    painter->restore();
}

/// Today stands on the accent.
void MonthDelegate::paintNumber(QPainter *painter, const QStyleOptionViewItem &option, const QDate &day) const
{
    const Colours &colours = Theme::colours(option.palette);
    const QRect place = numberPlace(option);
    const bool isToday = day == m_model->today();
    painter->setFont(isToday ? Theme::strong(option.font) : option.font);
    if (isToday) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.accent);
        painter->drawRoundedRect(place, Theme::radius, Theme::radius);
    }
    painter->setPen(isToday ? colours.onAccent : m_model->isInMonth(day) ? colours.text : colours.quiet);
    painter->drawText(place, Qt::AlignCenter, option.text);
}

void MonthDelegate::paintLine(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place, const Event &event,
                              const QDate &day) const
{
    const Colours &colours = Theme::colours(option.palette);
    QFont font = option.font;
    font.setStrikeOut(event.status == EventStatus::Cancelled);
    painter->setFont(font);
    painter->setPen(event.isAhead() && m_model->isInMonth(day) ? colours.text : colours.quiet);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(MonthModel::line(event, day), Qt::ElideRight, place.width()));
}

} // namespace rnf
