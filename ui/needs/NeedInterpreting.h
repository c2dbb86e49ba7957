#pragma once

#include "base/PageMeans.h"
#include "needs/Need.h"
#include "workspace/Workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace rnf {

class InterpretingTableModel;

/// Who interprets at an event, when, and into what; what is missing stands above.
class NeedInterpreting : public QWidget {
    Q_OBJECT

public:
    NeedInterpreting(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    void show(const Event &event);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeCommands();
    void makeTable();
    void makeEmptyState();
    void updateState();
    Interpreting current() const;

    void add();
    void edit();
    void remove();
    void editSetting();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    Event m_event;
    InterpretingTableModel *m_model;
    QLabel *m_numbers, *m_warnings;
    QTableView *m_table;
    QStackedWidget *m_states;
    QPushButton *m_edit = nullptr, *m_remove = nullptr;
};

} // namespace rnf
