#include "work/WeekGrid.h"

#include "look/OpenEditor.h"
#include "look/RowTable.h"
#include "work/WeekDelegate.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rnf {

WeekGrid::WeekGrid(WeekModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(u"week"_s);
    setAccessibleName(tr("Hours of the week"));
    setModel(model);
    auto *delegate = new WeekDelegate(model, this);
    setItemDelegate(delegate);
    makeListTable(this);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setTabKeyNavigation(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(WeekModel::Work, QHeaderView::Stretch);
    connect(delegate, &WeekDelegate::left, this, &WeekGrid::leave);
    connect(model, &QAbstractItemModel::modelReset, this, &WeekGrid::goBack);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        m_kind = m_model->kindAt(currentIndex().row()); // it may count as something else now
        Q_EMIT cellChosen();
    });
    connect(model, &WeekModel::added, this, [this](const WorkKind &kind) { m_kind = kind; });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &cell) {
        if (!m_model->buddy(cell).flags().testFlag(Qt::ItemIsEditable))
            Q_EMIT opened();
    });
}

/// To the cell that was chosen before the week was read again, or the one that stands for it in another week.
void WeekGrid::goBack()
{
    const QDate monday = m_model->dayOf(WeekModel::FirstDay);
    if (!m_day.isValid() || mondayOf(m_day) != monday)
        m_day = monday.addDays(m_day.isValid() ? m_day.dayOfWeek() - 1 : 0);
    const int row = m_kind ? qMax(0, m_model->rowOf(*m_kind)) : m_model->addRow();
    setCurrentIndex(m_model->index(row, WeekModel::FirstDay + m_day.dayOfWeek() - 1));
}

void WeekGrid::goTo(const QDate &day)
{
    m_day = day;
    if (mondayOf(day) == m_model->dayOf(WeekModel::FirstDay))
        goBack();
    else
        Q_EMIT dayWanted(day);
}

void WeekGrid::goTo(const QDate &day, const WorkKind &kind)
{
    m_kind = kind;
    goTo(day);
}

void WeekGrid::startWork()
{
    setFocus();
    setCurrentIndex(m_model->index(m_model->addRow(), WeekModel::FirstDay + m_day.dayOfWeek() - 1));
    if (m_model->canWrite())
        edit(m_model->index(m_model->addRow(), WeekModel::Work));
}

bool WeekGrid::isTyping() const { return openEditor(this); }

void WeekGrid::finishEditing() { finishEditor(this); }

void WeekGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!current.isValid())
        return;
    m_kind = m_model->kindAt(current.row());
    if (WeekModel::isDay(current.column()))
        m_day = m_model->dayOf(current.column());
    Q_EMIT cellChosen();
}

void WeekGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    m_isNaming = line && line->completer();
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (hint == QAbstractItemDelegate::RevertModelCache)
        m_model->dropDraft(currentIndex());
    Q_EMIT typingEnded();
}

/// After a name the keyboard goes to the day it was typed for.
void WeekGrid::leave(const QPoint &step)
{
    if (m_isNaming)
        goBack();
    else if (step.y() != 0)
        stepInto(step);
    else
        stepByTab(step.x());
}

/// Answers false where there is nothing to go to.
bool WeekGrid::stepInto(const QPoint &step)
{
    const int row = currentIndex().row() + step.y(), column = currentIndex().column() + step.x();
    if (row < 0 || row > m_model->addRow())
        return false;
    if (WeekModel::isDay(column) || step.x() == 0)
        setCurrentIndex(m_model->index(row, column));
    else if (WeekModel::isDay(currentIndex().column()))
        goTo(m_day.addDays(step.x()));
    else if (step.x() < 0 && column > WeekModel::Total - 1)
        setCurrentIndex(m_model->index(row, WeekModel::Total - 1));
    else
        return false;
    return true;
}

/// Through the days of a row and what it counts as, then to the next row.
bool WeekGrid::stepByTab(int direction)
{
    const int row = currentIndex().row();
    if (row == m_model->addRow() && direction > 0)
        return false;
    for (int column = currentIndex().column() + direction; column >= 0 && column < WeekModel::ColumnCount;
         column += direction) {
        const QModelIndex cell = m_model->index(row, column);
        if (WeekModel::isDay(column) || (column == WeekModel::CountsAs && cell.flags().testFlag(Qt::ItemIsEditable))) {
            setCurrentIndex(cell);
            return true;
        }
    }
    const int last = WeekModel::Total - 1;
    const QModelIndex next = m_model->index(row + direction, direction > 0 ? int(WeekModel::FirstDay) : last);
    if (!next.isValid() || next.row() > m_model->addRow())
        return false;
    setCurrentIndex(next);
    return true;
}

void WeekGrid::setColumn(int column) { setCurrentIndex(currentIndex().siblingAtColumn(column)); }

void WeekGrid::empty()
{
    const QModelIndex cell = currentIndex();
    if (WeekModel::isDay(cell.column()) && cell.flags().testFlag(Qt::ItemIsEditable))
        m_model->setData(cell, QString(), Qt::EditRole); // what stands in its way is marked there
}

// --- moving what stands in a cell

void WeekGrid::move(const WorkCell &from, const WorkCell &to)
{
    if (m_model->move(from, to))
        goTo(to.day, to.kind);
}

/// False: the key is none for that.
bool WeekGrid::moveByKey(int key)
{
    static const QHash<int, QPoint> steps{
        {Qt::Key_Left, {-1, 0}}, {Qt::Key_Right, {1, 0}}, {Qt::Key_Up, {0, -1}}, {Qt::Key_Down, {0, 1}}};
    const auto step = steps.constFind(key);
    if (step == steps.cend())
        return false;
    const auto from = m_model->cellAt(currentIndex());
    const auto kind = m_model->kindAt(currentIndex().row() + step->y());
    if (from && kind)
        move(*from, {*kind, from->day.addDays(step->x())});
    return true;
}

void WeekGrid::dropEvent(QDropEvent *event)
{
    const auto from = m_model->cellIn(event->mimeData());
    const auto to = m_model->cellAt(indexAt(event->position().toPoint()));
    setState(NoState);
    viewport()->update();                   // where the frame of the cell below the mouse was
    event->setDropAction(Qt::IgnoreAction); // the week shows the move when it was written
    event->accept();
    if (from && to)
        move(*from, *to);
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool isOpening = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool canType = m_model->buddy(currentIndex()).flags().testFlag(Qt::ItemIsEditable);
    event->accept();
    // What a cell's own line leaves over is nothing for the grid.
    if (state() == EditingState)
        return;
    if ((event->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier && moveByKey(event->key()))
        return;
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)
        event->setAccepted(stepByTab(event->key() == Qt::Key_Tab ? +1 : -1));
    else if (isPlain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        stepInto({event->key() == Qt::Key_Left ? -1 : +1, 0});
    else if (isPlain && (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown))
        goTo(m_day.addDays(event->key() == Qt::Key_PageUp ? -WeekModel::days : +WeekModel::days));
    else if (isPlain && event->key() == Qt::Key_Home)
        setColumn(WeekModel::FirstDay);
    else if (isPlain && event->key() == Qt::Key_End)
        setColumn(WeekModel::Total - 1);
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        empty();
    else if (isOpening && !canType)
        Q_EMIT opened();
    else if (isOpening && WeekModel::isDay(currentIndex().column()) && m_kind)
        stepInto({0, 1});
    else if (isOpening)
        edit(m_model->buddy(currentIndex()));
    else
        QTableView::keyPressEvent(event);
    if (state() == EditingState)
        event->accept();
}

} // namespace rnf
