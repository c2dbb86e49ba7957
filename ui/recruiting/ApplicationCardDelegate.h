#pragma once

#include <QStyledItemDelegate>

namespace rnf {

/// Draws the cards of applications: all that they say, plain, in as many lines as it takes.
class ApplicationCardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace rnf
