#pragma once

#include "base/PageMeans.h"
#include "needs/Need.h"
#include "workspace/Workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace rnf {

class ChildTableModel;

/// The children's room of an event: who is asked for, who is there, and who may collect whom.
class NeedChildren : public QWidget {
    Q_OBJECT

public:
    NeedChildren(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    void show(const Event &event);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeCommands();
    QToolButton *makeMore();
    void makeTable();
    void makeEmptyState();
    void read(ChildId chosen);
    void showNumbers();
    void updateState();
    ChildRow current() const;

    void addChild();
    void editChild();
    void removeChild();
    void sign(bool isIn);
    void editSetting();
    void print();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    Event m_event;
    ChildTableModel *m_model;
    QLabel *m_numbers, *m_warnings;
    QTableView *m_table;
    QStackedWidget *m_states;
    QPushButton *m_in = nullptr, *m_out = nullptr;
    QAction *m_edit = nullptr, *m_remove = nullptr, *m_print = nullptr;
};

} // namespace rnf
