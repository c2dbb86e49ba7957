#pragma once

#include <QStyledItemDelegate>

namespace rnf {

/// Cells that say how many of so many hours there are, with a thin bar below the text.
class HoursBarDelegate : public QStyledItemDelegate {
public:
    /// How much of the bar is full, from 0 to 1; without a number there is none.
    static constexpr int shareRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace rnf
