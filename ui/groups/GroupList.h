#pragma once

#include "base/NamingTree.h"
#include "workspace/Workspace.h"

namespace rnf {

/// The groups with what one wants to know of all of them at a glance. Names are typed in it; it only says so, and shows what
/// it is given next.
class GroupList : public NamingTree {
    Q_OBJECT

public:
    explicit GroupList(QWidget *parent = nullptr);

    /// `members`: how many are in each. Makes this group current, or where it is none, the first.
    void show(const QList<Group> &groups, const QHash<GroupId, int> &members, GroupId current);
    GroupId current() const;
    /// Starts typing the name of a new group.
    void startNew();

Q_SIGNALS:
    void renamed(rnf::GroupId group, const QString &name);
    void added(const QString &name);

private:
    void named(const QTreeWidgetItem *item, bool isNew) override;
};

} // namespace rnf
