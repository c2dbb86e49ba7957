#pragma once

#include "base/PageMeans.h"
#include "work/ApprovalModel.h"

#include <QFrame>

class QPushButton;
class QTableView;

namespace rnf {

/// "Waiting for approval": weeks that were submitted, each to be looked at, approved or given back. It is not there while
/// nothing waits.
class ApprovalList : public QFrame {
    Q_OBJECT

public:
    ApprovalList(Workspace &workspace, const Session &session, WindowWork &work, QWidget *parent = nullptr);

    /// Whoever was decided on is gone from it, and nobody else is chosen by itself.
    void reload();
    int count() const { return m_model->rowCount(); }
    /// Chooses the line of the week that is shown; none where that one does not wait.
    void follow(const WeekKey &shown);
    void approve();
    void approveAll();
    void giveBack();
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void chosen(const rnf::Timesheet &sheet);

private:
    void makeTable();
    QPushButton *makeNext();
    QLayout *makeActions();
    std::optional<Timesheet> current() const;
    void showCurrent();
    int nextRow() const;
    void openNext();
    void goOn();
    void updateState();

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    ApprovalModel *m_model;
    QTableView *m_table;
    QPushButton *m_next, *m_approve, *m_giveBack, *m_approveAll; ///< in the order of Tab
};

} // namespace rnf
