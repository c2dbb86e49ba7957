#include "work/TemplateTicks.h"

#include "look/RowTable.h"
#include "look/ToolTip.h"

#include <QKeyEvent>
#include <QSignalBlocker>

namespace rnf {

TemplateTicks::TemplateTicks(const QString &name, const QString &spoken, const QStringList &headings, QWidget *parent)
    : QTableWidget(0, int(headings.size()), parent)
{
    setObjectName(name);
    setAccessibleName(spoken);
    setHorizontalHeaderLabels(headings);
    makeRowTable(this);
    setWordWrap(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(this, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *cell) {
        if (cell->column() == 0)
            Q_EMIT ticked(cell->row(), isTicked(cell->row()));
    });
}

void TemplateTicks::fill(const QList<Line> &lines)
{
    const QSignalBlocker quiet(this);
    const int before = qMax(0, currentRow());
    setRowCount(int(lines.size()));
    for (int row = 0; row < rowCount(); ++row)
        addLine(row, lines[row]);
    setCurrentCell(qMin(before, rowCount() - 1), 0);
}

void TemplateTicks::addLine(int row, const Line &line)
{
    for (int column = 0; column < columnCount(); ++column) {
        auto *cell = new QTableWidgetItem(line.cells.value(column));
        cell->setToolTip(plainToolTip(line.cells.value(column))); // a long one is cut off
        cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        setItem(row, column, cell);
    }
    item(row, 0)->setCheckState(line.isTicked && line.canBeTicked ? Qt::Checked : Qt::Unchecked);
    if (line.canBeTicked)
        item(row, 0)->setFlags(item(row, 0)->flags() | Qt::ItemIsUserCheckable);
}

bool TemplateTicks::isTicked(int row) const { return item(row, 0) && item(row, 0)->checkState() == Qt::Checked; }

void TemplateTicks::keyPressEvent(QKeyEvent *event)
{
    auto *tick = item(currentRow(), 0);
    if (event->key() != Qt::Key_Space || !tick) {
        QTableWidget::keyPressEvent(event);
        return;
    }
    if (tick->flags().testFlag(Qt::ItemIsUserCheckable))
        tick->setCheckState(isTicked(currentRow()) ? Qt::Unchecked : Qt::Checked);
}

} // namespace rnf
