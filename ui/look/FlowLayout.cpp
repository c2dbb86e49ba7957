#include "look/FlowLayout.h"

#include <QStyle>
#include <QWidget>

namespace rnf {

QLayoutItem *FlowLayout::takeAt(int index) { return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr; }

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool moves) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    QList<QLayoutItem *> line;
    int x = 0, y = inside.y(), height = 0;
    const auto endLine = [&] {
        int at = inside.x();
        for (auto *item : line) {
            const QSize size = item->sizeHint().boundedTo({inside.width(), QWIDGETSIZE_MAX});
            const QRect place(at, y + (height - size.height()) / 2, size.width(), size.height());
            if (moves)
                item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), inside, place));
            at += size.width() + spacing();
        }
        line.clear();
    };
    for (auto *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!line.isEmpty() && x + size.width() > inside.width()) {
            endLine();
            x = 0;
            y += height + spacing();
            height = 0;
        }
        line += item;
        x += size.width() + spacing();
        height = qMax(height, size.height());
    }
    endLine();
    return y + height - rect.y() + contentsMargins().bottom();
}

} // namespace rnf
