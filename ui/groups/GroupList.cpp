#include "groups/GroupList.h"

#include "groups/GroupWords.h"
#include "look/OpenEditor.h"
#include "look/ToolTip.h"

#include <QHeaderView>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum GroupColumn { NameColumn, KindColumn, MembersColumn, MeetsColumn, ColumnCount };
constexpr int idRole = Qt::UserRole;

GroupId idOf(const QTreeWidgetItem *item) { return GroupId(item ? item->data(NameColumn, idRole).toLongLong() : 0); }

} // namespace

GroupList::GroupList(QWidget *parent) : NamingTree(parent)
{
    setObjectName(u"groups"_s);
    setAccessibleName(tr("Groups"));
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Group"), tr("Kind"), tr("Members"), tr("Meets")});
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const int column : {NameColumn, KindColumn, MembersColumn})
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    setRootIsDecorated(false);
    setIndentation(0);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
}

void GroupList::show(const QList<Group> &groups, const QHash<GroupId, int> &members, GroupId current)
{
    refill([&] {
        for (const auto &group : groups) {
            auto *item = new QTreeWidgetItem(
                this, {group.name, GroupWords::kind(group.kind), QLocale().toString(members.value(group.id)), group.meets});
            item->setData(NameColumn, idRole, group.id.value);
            item->setTextAlignment(MembersColumn, Qt::AlignRight | Qt::AlignVCenter);
            item->setToolTip(MeetsColumn, plainToolTip(group.meets)); // the column may be narrow
            item->setFlags(item->flags() | Qt::ItemIsEditable);
            if (group.id == current)
                setCurrentItem(item);
        }
        if (!currentItem())
            setCurrentItem(topLevelItem(0));
    });
}

GroupId GroupList::current() const { return idOf(currentItem()); }

void GroupList::startNew()
{
    finishEditor(this); // a name may be being typed
    nameNew(nullptr);
}

void GroupList::named(const QTreeWidgetItem *item, bool isNew)
{
    if (isNew)
        Q_EMIT added(item->text(NameColumn));
    else
        Q_EMIT renamed(idOf(item), item->text(NameColumn));
}

} // namespace rnf
