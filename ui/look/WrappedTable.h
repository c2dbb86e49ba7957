#pragma once

#include "look/RowTable.h"

#include <QStyledItemDelegate>

namespace rnf {

/// Cells of several lines, with room between those of one row and of the next.
class WrappedCellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).grownBy({0, Theme::tight, 0, Theme::tight});
    }
};

/// A table whose cells show all they say, in as many lines as it takes.
inline void makeWrappedTable(QTableView *table)
{
    makeRowTable(table);
    table->setWordWrap(true);
    table->setItemDelegate(new WrappedCellDelegate(table));
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

} // namespace rnf
