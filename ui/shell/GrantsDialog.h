#pragma once

#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QTreeWidget;
class QTreeWidgetItem;

namespace rnf {

/// What one user may see beside what their role includes: units of an organizer, lists and events of an intern, and what no role
/// includes by itself. Whoever only looks on is given nothing; then it says so.
class GrantsDialog : public Dialog {
    Q_OBJECT

public:
    GrantsDialog(Workspace &workspace, const Session &session, const Account &account, QWidget *parent = nullptr);

Q_SIGNALS:
    /// `action`: its number in the history; 0 where nothing changed.
    void given(qint64 action);

private:
    enum Column { What, TakenOut, ColumnCount };

    QString hint() const;
    void makeTree();
    void addUnits();
    void addLists();
    void addEvents();
    void addSingles();
    QTreeWidgetItem *addGroup(const QString &name, const QString &nothing, bool isEmpty);
    QTreeWidgetItem *addLine(QTreeWidgetItem *above, const QString &name, QList<qint64> Grants::*kind, qint64 target);
    void addSingle(const QString &name, bool Grants::*kind);
    void takeChange(QTreeWidgetItem *item, int column);
    Grants chosen() const;
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    const Account m_account;
    QTreeWidget *m_tree;
    /// What each line that can be ticked gives.
    QHash<QTreeWidgetItem *, std::pair<QList<qint64> Grants::*, qint64>> m_lines;
    QHash<QTreeWidgetItem *, bool Grants::*> m_singles;
};

} // namespace rnf
