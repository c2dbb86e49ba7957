#include "groups/GroupList.h"

#include "groups/GroupWords.h"
#include "look/OpenEditor.h"
#include "look/ToolTip.h"

#include <QHeaderView>
#include <QLocale>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum Column { Name, Kind, Members, Meets, ColumnCount };
constexpr int idRole = Qt::UserRole;

GroupId idOf(const QTreeWidgetItem *item) { return GroupId(item ? item->data(Name, idRole).toLongLong() : 0); }

} // namespace

GroupList::GroupList(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"groups"_s);
    setAccessibleName(tr("Groups"));
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Group"), tr("Kind"), tr("Members"), tr("Meets")});
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const int column : {Name, Kind, Members})
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT currentChanged();
    });
    connect(this, &QTreeWidget::itemChanged, this, &GroupList::takeName);
}

void GroupList::show(const QList<Group> &groups, const QHash<GroupId, int> &members, GroupId current)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_new = nullptr;
    clear();
    for (const auto &group : groups) {
        auto *item = new QTreeWidgetItem(
            this, {group.name, GroupWords::kind(group.kind), QLocale().toString(members.value(group.id)), group.meets});
        item->setData(Name, idRole, group.id.value);
        item->setTextAlignment(Members, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(Meets, plainToolTip(group.meets)); // the column may be narrow
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        if (group.id == current)
            setCurrentItem(item);
    }
    if (!currentItem())
        setCurrentItem(topLevelItem(0));
}

GroupId GroupList::current() const { return idOf(currentItem()); }

void GroupList::startNew()
{
    finishEditor(this); // a name may be being typed
    const QScopedValueRollback filling(m_isFilling, true);
    m_new = new QTreeWidgetItem(this);
    m_new->setFlags(m_new->flags() | Qt::ItemIsEditable);
    scrollToItem(m_new);
    setFocus();
    editItem(m_new, Name);
}

void GroupList::startRenaming()
{
    if (currentItem())
        editItem(currentItem(), Name);
}

void GroupList::takeName(QTreeWidgetItem *item, int column)
{
    if (m_isFilling || column != Name)
        return;
    if (item != m_new)
        Q_EMIT renamed(idOf(item), item->text(Name));
    else if (!item->text(Name).trimmed().isEmpty())
        Q_EMIT added(item->text(Name));
}

void GroupList::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTreeWidget::closeEditor(editor, hint);
    // Without a name there is no group.
    if (m_new && m_new->text(Name).trimmed().isEmpty())
        delete std::exchange(m_new, nullptr);
    Q_EMIT namingEnded();
}

} // namespace rnf
