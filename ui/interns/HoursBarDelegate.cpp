#include "interns/HoursBarDelegate.h"

#include "look/Theme.h"

#include <QPainter>

namespace rnf {

void HoursBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant share = index.data(shareRole);
    if (!share.isValid())
        return;
    constexpr int height = 3;
    const Colours &colours = Theme::colours(option.palette);
    QRect bar(option.rect.left() + Theme::gap, option.rect.bottom() - height - 1, option.rect.width() - 2 * Theme::gap,
              height);
    painter->fillRect(bar, colours.hairline);
    bar.setWidth(qRound(bar.width() * qBound(0.0, share.toDouble(), 1.0)));
    painter->fillRect(bar, colours.quiet);
}

} // namespace rnf
