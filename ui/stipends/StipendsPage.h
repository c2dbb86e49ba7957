#pragma once

#include "base/Page.h"
#include "base/PageMeans.h"
#include "stipends/DecisionDialog.h"
#include "stipends/StipendTableModel.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace rnf {

class EmptyState;
class ListAndDetail;
class StipendDetail;
class StipendHead;

/// What interns get for a month: calculated, decided about, and noted as paid, and beside the list the chosen line explained.
/// Enter goes into the detail, Esc comes back to the list, Ctrl+Return confirms.
class StipendsPage : public Page {
    Q_OBJECT

public:
    StipendsPage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    /// Goes to a month, where they are said of a programme, and there to the line of a placement.
    void showMonth(const QDate &month, ProgramId program = {}, PlacementId placement = {});
    void calculate();
    void confirm();
    void payPart() { decide(DecisionDialog::Decision::Part); }
    void payNothing() { decide(DecisionDialog::Decision::Nothing); }
    void markPaid();
    void editRule();
    void editRates();

    QList<QWidget *> panes() const override;
    /// "6 lines · 2 need a decision"
    QString counts() const override;
    bool canPrint() const override;
    PrintSource *newPrintSource() override;
    void focusList() override;
    PersonId person() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeList();
    QLayout *makeFoot();
    void makeTable();
    void makeEmptyStates();
    QWidget *makeDetail();
    QDate monthToSettle() const;
    void reload() override;
    void readMonth();
    void chooseRow(int row);
    void openCurrent();
    void updateState();
    void updateEmptyStates();
    QString totalText() const;
    const StipendRow *current() const;
    void showDetail();
    void decide(DecisionDialog::Decision decision);
    /// Offers the way back from what a dialog wrote.
    void tellNewest();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    StipendTableModel *m_stipends;
    StipendHead *m_head;
    QLabel *m_total;
    QPushButton *m_earlier;
    QTableView *m_table;
    QStackedWidget *m_states;
    EmptyState *m_nobody, *m_uncalculated;
    ListAndDetail *m_panes;
    StipendDetail *m_detail;
    bool m_isReloading = false; ///< the current row moves without opening anything
};

} // namespace rnf
