#include "exchange/ProblemTable.h"

#include "look/WrappedTable.h"

namespace rnf {

ProblemTable::ProblemTable(QWidget *parent) : QTableWidget(0, 5, parent)
{
    makeWrappedTable(this);
    setAccessibleName(tr("Rows that need a look"));
    setHorizontalHeaderLabels(
        {tr("Row of the file"), tr("Who"), tr("Column"), tr("What is wrong"), tr("What to do in the file")});
    horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(4, QHeaderView::Stretch);
    setColumnWidth(0, 100);
    setColumnWidth(1, 150);
    setColumnWidth(2, 110);
    setSelectionMode(NoSelection);
    setFocusPolicy(Qt::NoFocus);
}

void ProblemTable::show(const QList<RowProblem> &problems)
{
    constexpr qsizetype shownProblems = 500;
    setRowCount(0);
    setRowCount(int(qMin(shownProblems, problems.size())));
    for (int row = 0; row < rowCount(); ++row) {
        const auto &problem = problems[row];
        const QStringList texts{QString::number(problem.row), problem.who, problem.column, problem.problem, problem.hint};
        for (int column = 0; column < texts.size(); ++column)
            setItem(row, column, new QTableWidgetItem(texts[column]));
    }
}

} // namespace rnf
