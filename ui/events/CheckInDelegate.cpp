#include "events/CheckInDelegate.h"

#include "events/CheckInModel.h"
#include "look/Theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace rnf {
namespace {

/// Where the parts of a row stand, from left to right, or the other way round.
struct RowPlaces {
    QRect row, name, detail, state, button;
};

QFont plainFontOf(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setWeight(QFont::Normal);
    return font;
}

RowPlaces placesIn(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QFontMetrics plain(plainFontOf(option));
    const auto widthOf = [&](int role, int around) {
        const QString text = index.data(role).toString();
        return text.isEmpty() ? 0 : plain.horizontalAdvance(text) + around;
    };
    RowPlaces places;
    places.row = option.rect.adjusted(0, 1, 0, -1);
    const QRect within = places.row.adjusted(Theme::space, Theme::tight, -Theme::gap, -Theme::tight);
    const int button = widthOf(CheckInModel::ButtonRole, 2 * Theme::wide);
    const int state = widthOf(CheckInModel::StateRole, Theme::wide);
    const int rest = within.width() - button - state;
    const int name = widthOf(CheckInModel::DetailRole, 0) == 0 ? rest : rest * 3 / 5;
    int left = within.left();
    for (const auto &[place, width] : {std::pair(&places.name, name), std::pair(&places.detail, rest - name),
                                       std::pair(&places.state, state), std::pair(&places.button, button)}) {
        *place = QStyle::visualRect(option.direction, within, QRect(left, within.top(), width, within.height()));
        left += width;
    }
    return places;
}

void drawRowText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place, const QString &text)
{
    const int width = place.width() - Theme::wide;
    const QRect within = QStyle::visualRect(option.direction, place, QRect(place.topLeft(), QSize(width, place.height())));
    painter->drawText(within, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, width));
}

void drawRowButton(QPainter *painter, const Colours &colours, const QRect &place, const QString &text, bool isPrimary)
{
    painter->setPen(isPrimary ? colours.accent : colours.edge);
    painter->setBrush(isPrimary ? colours.accent : colours.raised);
    painter->drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
    painter->setPen(isPrimary ? colours.onAccent : colours.text);
    painter->drawText(place, Qt::AlignCenter, text);
}

} // namespace

QSize CheckInDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, qMax(Theme::controlHeight, option.fontMetrics.lineSpacing() + Theme::space)};
}

void CheckInDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Theme::colours(option.palette);
    const bool isChosen = option.state & QStyle::State_Selected;
    const RowPlaces places = placesIn(option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isChosen ? QPen(colours.accent, 2) : QPen(Qt::NoPen));
    painter->setBrush(isChosen ? colours.selected : option.state & QStyle::State_MouseOver ? colours.hover : colours.list);
    painter->drawRoundedRect(QRectF(places.row).adjusted(1, 1, -1, -1), Theme::radius, Theme::radius);
    painter->setFont(Theme::strong(option.font));
    painter->setPen(colours.text);
    drawRowText(painter, option, places.name, index.data().toString());
    painter->setFont(plainFontOf(option));
    painter->setPen(colours.quiet);
    drawRowText(painter, option, places.detail, index.data(CheckInModel::DetailRole).toString());
    const QString state = index.data(CheckInModel::StateRole).toString();
    painter->setPen(colours.good);
    drawRowText(painter, option, places.state, state);
    if (!places.button.isEmpty()) {
        const QString button = index.data(CheckInModel::ButtonRole).toString();
        drawRowButton(painter, colours, places.button, button, isChosen && state.isEmpty());
    }
    painter->restore();
}

bool CheckInDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || !placesIn(option, index).button.contains(mouse->position().toPoint()))
        return false;
    Q_EMIT pressed(index);
    return true;
}

} // namespace rnf
