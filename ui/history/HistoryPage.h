#pragma once

#include "history/ChangeWords.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace rnf {

/// Everything that was done, newest first; any of it can be taken back, with a choice where something was changed since.
class HistoryPage : public QWidget {
    Q_OBJECT

public:
    HistoryPage(Store &store, Changes &changes, const Session &session, QWidget *parent = nullptr);

    void undoSelected();

Q_SIGNALS:
    void undone(const QString &text);
    void failed(const QString &message);

private:
    void reload();
    void addRow(const ActionEntry &entry);
    void showDetail();
    std::optional<ActionEntry> selected() const;

    Store &m_store;
    Changes &m_changes;
    const Session &m_session;
    QList<ActionEntry> m_entries;
    QLineEdit *m_filter;
    QTableWidget *m_table;
    QStackedWidget *m_lists;
    QLabel *m_title;
    QLabel *m_when;
    QListWidget *m_lines;
    QPushButton *m_undo;
};

} // namespace rnf
