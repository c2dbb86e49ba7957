#pragma once

#include "history/UndoFlow.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace rnf {

class ActionTableModel;

/// Everything that was done, newest first; any of it can be taken back, with a choice where something was changed since.
class HistoryPage : public QWidget {
    Q_OBJECT

public:
    HistoryPage(Store &store, Changes &changes, const Session &session, UndoFlow &undoing, QWidget *parent = nullptr);

    void undoSelected();
    /// What F6 goes through.
    QList<QWidget *> panes() const;
    /// "812 actions"
    QString counts() const;

Q_SIGNALS:
    void countsChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeTable();
    QWidget *makeDetail();
    void reload();
    void showDetail();
    void updateState();
    std::optional<ActionEntry> selected() const;

    Store &m_store;
    Changes &m_changes;
    const Session &m_session;
    UndoFlow &m_undoing;
    ActionTableModel *m_model;
    bool m_isStale = true;
    QLineEdit *m_filter;
    QTableView *m_table;
    QStackedWidget *m_lists;
    QLabel *m_title;
    QLabel *m_when;
    QListWidget *m_lines;
    QPushButton *m_undo;
};

} // namespace rnf
