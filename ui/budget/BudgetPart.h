#pragma once

#include "base/PageMeans.h"
#include "budget/Budgets.h"
#include "events/EventPart.h"
#include "workspace/Workspace.h"

class QLayout;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace rnf {

class BudgetHead;
class BudgetTableModel;

/// The money of an event: what it comes to, and line by line what was planned, committed and paid. Enter opens a line, Delete
/// takes it away.
class BudgetPart : public EventPart {
    Q_OBJECT

public:
    BudgetPart(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    void show(const Event &event) override;
    bool Event::*flag() const override { return &Event::hasBudget; }
    /// "9 lines"
    QString counts() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeCommands();
    QMenu *makeMore();
    void makeTable();
    void makeEmptyState();
    void read(const std::optional<BudgetLine> &chosen);
    std::optional<BudgetLine> current() const;
    void addLine(BudgetSide side);
    void openCurrent();
    void removeCurrent();
    void openPartners(EventOrganizationId partner);
    void importPledges();
    void print();
    void exportTable();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    Event m_event;
    BudgetTableModel *m_model;
    BudgetHead *m_head;
    QTableView *m_table;
    QStackedWidget *m_states;
    QList<QAction *> m_needLines; ///< what makes no sense of an empty budget
};

} // namespace rnf
