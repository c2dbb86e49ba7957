#include "base/NamingTree.h"

#include <QScopedValueRollback>

namespace rnf {
namespace {
constexpr int nameColumn = 0;
}

NamingTree::NamingTree(QWidget *parent) : QTreeWidget(parent)
{
    setUniformRowHeights(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT currentChanged();
    });
    connect(this, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem *item, int column) {
        const bool isNameless = item == m_new && item->text(nameColumn).trimmed().isEmpty();
        if (!m_isFilling && column == nameColumn && !isNameless)
            named(item, item == m_new);
    });
}

void NamingTree::startRenaming()
{
    if (currentItem() && currentItem()->flags().testFlag(Qt::ItemIsEditable))
        editItem(currentItem(), nameColumn);
}

void NamingTree::refill(const std::function<void()> &fill)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_new = nullptr;
    clear();
    fill();
}

void NamingTree::nameNew(QTreeWidgetItem *above, const QIcon &icon)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_new = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(this);
    m_new->setFlags(m_new->flags() | Qt::ItemIsEditable);
    m_new->setIcon(nameColumn, icon);
    if (above)
        above->setExpanded(true);
    scrollToItem(m_new);
    setFocus();
    editItem(m_new, nameColumn);
}

void NamingTree::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTreeWidget::closeEditor(editor, hint);
    // What has no name is nothing.
    if (m_new && m_new->text(nameColumn).trimmed().isEmpty())
        delete std::exchange(m_new, nullptr);
    Q_EMIT namingEnded();
}

} // namespace rnf
