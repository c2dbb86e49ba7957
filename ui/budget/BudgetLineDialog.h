#pragma once

#include "budget/BudgetEdits.h"
#include "budget/Budgets.h"
#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QComboBox;

namespace rnf {

class WindowWork;

/// A line of a budget, new or not: what for, how much is planned, ordered and paid, and by which receipt.
class BudgetLineDialog : public Dialog {
    Q_OBJECT

public:
    /// A line without an id is added.
    BudgetLineDialog(Workspace &workspace, const Session &session, WindowWork &work, const BudgetLine &line,
                     QWidget *parent = nullptr);

Q_SIGNALS:
    void kept(rnf::BudgetLineId line);

private:
    static QString titleOf(const BudgetLine &line);
    void makeForm();
    /// False, with the problem shown, where something typed cannot be read.
    bool read(BudgetLine &line);
    void updateAmounts();
    void write();
    void remove();

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    BudgetLine m_line;
    QComboBox *m_category;
    QLineEdit *m_text;
    MoneyEdit *m_planned, *m_committed, *m_actual;
    QLineEdit *m_organization;
    PastDayEdit *m_paidOn;
    QLineEdit *m_receipt;
};

} // namespace rnf
