#include "exchange/ProblemTable.h"

#include "look/WrappedTable.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum ProblemPart { RowNumber, Who, InColumn, Cell, Wrong, Repair, ProblemPartCount };

} // namespace

ProblemTable::ProblemTable(Mending mending, QWidget *parent) : QTableWidget(0, ProblemPartCount, parent), m_mending(mending)
{
    makeWrappedTable(this);
    setObjectName(mending == Mending::Here ? u"problemsToMend"_s : u"problems"_s);
    setAccessibleName(tr("Rows that need a look"));
    setHorizontalHeaderLabels({tr("Row of the file"), tr("Who"), tr("Column"), tr("It says"), tr("What is wrong"),
                               mending == Mending::Here ? tr("What to do") : tr("What to do in the file")});
    horizontalHeader()->setSectionResizeMode(Wrong, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(Repair, QHeaderView::Stretch);
    setColumnWidth(RowNumber, 100);
    setColumnWidth(Who, 150);
    setColumnWidth(InColumn, 110);
    setColumnWidth(Cell, 140);
    setSelectionMode(NoSelection);
    if (mending == Mending::Here)
        setEditTriggers(DoubleClicked | SelectedClicked | EditKeyPressed | AnyKeyPressed);
    else
        setFocusPolicy(Qt::NoFocus);
    connect(this, &QTableWidget::itemChanged, this, [this](QTableWidgetItem *changed) {
        if (changed->column() == Cell)
            Q_EMIT mended(item(changed->row(), RowNumber)->text().toLongLong(), item(changed->row(), InColumn)->text(),
                          changed->text());
    });
}

void ProblemTable::show(QList<RowProblem> problems)
{
    constexpr qsizetype shownProblems = 500;
    if (state() == EditingState) {
        m_waiting = problems;
        return;
    }
    std::ranges::stable_sort(problems, [](const RowProblem &a, const RowProblem &b) {
        return std::tie(a.column, a.hint) < std::tie(b.column, b.hint);
    });
    const QSignalBlocker quiet(this);
    setRowCount(0);
    setRowCount(int(qMin(shownProblems, problems.size())));
    for (int row = 0; row < rowCount(); ++row)
        addRow(row, problems[row]);
}

void ProblemTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableWidget::closeEditor(editor, hint);
    if (state() != EditingState && m_waiting)
        show(*std::exchange(m_waiting, std::nullopt));
}

void ProblemTable::addRow(int row, const RowProblem &problem)
{
    const QStringList texts{
        QString::number(problem.row), problem.who, problem.column, problem.cell, problem.problem, problem.hint};
    const bool isOneCell = m_mending == Mending::Here && !problem.column.isEmpty() && !problem.isShifted;
    for (int part = 0; part < texts.size(); ++part) {
        auto *item = new QTableWidgetItem(texts[part]);
        const bool isTyped = part == Cell && isOneCell;
        item->setFlags(isTyped ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable
                               : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        setItem(row, part, item);
    }
}

} // namespace rnf
