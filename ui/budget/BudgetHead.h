#pragma once

#include "budget/BudgetTotals.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace rnf {

/// What a budget comes to: income, expense and result, planned, committed and actual, in aligned numbers.
class BudgetHead : public QWidget {
    Q_OBJECT

public:
    explicit BudgetHead(QWidget *parent = nullptr);

    /// `unthanked`: how many partners wait for thanks.
    void show(const BudgetTotals &totals, qsizetype unthanked);

private:
    enum Row { Headings, IncomeRow, ExpenseRow, ResultRow };

    void addRow(QGridLayout *grid, int row, const QString &key, const QString &name);
    void showRow(int row, const BudgetSum &sum);
    static QString measures(const BudgetTotals &totals, qsizetype unthanked);

    QList<QList<QLabel *>> m_amounts; ///< of every row but the headings: planned, committed, actual, left
    QLabel *m_measures;
};

} // namespace rnf
