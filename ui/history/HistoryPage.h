#pragma once

#include "base/Page.h"
#include "history/UndoFlow.h"
#include "workspace/Workspace.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace rnf {

class ActionTableModel;
class Ways;

/// Everything that was done, newest first; any of it can be taken back, with a choice where something was changed since.
class HistoryPage : public Page {
    Q_OBJECT

public:
    HistoryPage(Workspace &workspace, const Session &session, UndoFlow &undoing, Ways &ways, QWidget *parent = nullptr);

    void undoSelected();
    QList<QWidget *> panes() const override;
    /// "812 actions"
    QString counts() const override;

private:
    void makeTable();
    QWidget *makeDetail();
    void reload() override;
    void showDetail();
    void showWhom(const QList<ChangeEntry> &changes);
    void updateState();
    std::optional<ActionEntry> selected() const;

    Workspace &m_workspace;
    Changes &m_changes;
    const Session &m_session;
    UndoFlow &m_undoing;
    ActionTableModel *m_model;
    QLineEdit *m_filter;
    QTableView *m_table;
    QStackedWidget *m_lists;
    QLabel *m_title;
    QLabel *m_when;
    QPushButton *m_whom;
    PersonId m_person; ///< the one whom the selected action touched
    QListWidget *m_lines;
    QPushButton *m_undo;
};

} // namespace rnf
