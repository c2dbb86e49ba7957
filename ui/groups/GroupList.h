#pragma once

#include "workspace/Workspace.h"

#include <QTreeWidget>

namespace rnf {

/// The groups with what one wants to know of all of them at a glance. Names are typed in it; it only says so, and shows what
/// it is given next.
class GroupList : public QTreeWidget {
    Q_OBJECT

public:
    explicit GroupList(QWidget *parent = nullptr);

    /// `members`: how many are in each. Makes this group current, or where it is none, the first.
    void show(const QList<Group> &groups, const QHash<GroupId, int> &members, GroupId current);
    GroupId current() const;
    /// Starts typing the name of a new group.
    void startNew();
    void startRenaming();
    /// A name is being typed; what is shown should stay until `namingEnded`.
    bool isNaming() const { return state() == EditingState; }

Q_SIGNALS:
    void namingEnded();
    void currentChanged();
    void renamed(rnf::GroupId group, const QString &name);
    void added(const QString &name);

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void takeName(QTreeWidgetItem *item, int column);

    QTreeWidgetItem *m_new = nullptr; ///< being named
    bool m_isFilling = false;
};

} // namespace rnf
