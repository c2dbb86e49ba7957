#include "work/BoardColumn.h"

#include "look/RowNear.h"
#include "work/BoardModel.h"
#include "work/CardDelegate.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QSortFilterProxyModel>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

TaskId taskAt(const QModelIndex &index) { return index.data(BoardModel::CardRole).value<TaskCard>().task; }

} // namespace

BoardColumn::BoardColumn(BoardModel *model, TaskStatus status, QWidget *parent)
    : QListView(parent), m_status(status), m_cards(new QSortFilterProxyModel(this))
{
    const auto key = QString::fromLatin1(keysOf(status)[size_t(status)]);
    m_cards->setFilterRole(BoardModel::StatusRole);
    m_cards->setFilterFixedString(key); // no word of a status stands within another
    m_cards->setSourceModel(model);
    setModel(m_cards);
    setItemDelegate(new CardDelegate(this));
    setObjectName(u"board/"_s + key);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false); // the day says where in the column it goes
    viewport()->setAutoFillBackground(true);
    showAsTarget(false);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &BoardColumn::currentTaskChanged);
    connect(this, &QAbstractItemView::clicked, this, [this] { Q_EMIT opened(false); });
}

int BoardColumn::count() const { return m_cards->rowCount(); }

TaskId BoardColumn::current() const { return currentIndex().isValid() ? taskAt(currentIndex()) : TaskId(); }

bool BoardColumn::setCurrent(TaskId task)
{
    for (int row = 0; row < count(); ++row) {
        if (taskAt(m_cards->index(row, 0)) == task) {
            setCurrentRow(row);
            return true;
        }
    }
    return false;
}

void BoardColumn::setCurrentRow(int row) { setCurrentIndex(m_cards->index(rowNear(row, count()), 0)); }

void BoardColumn::clearCurrent() { selectionModel()->clear(); }

void BoardColumn::keyPressEvent(QKeyEvent *event)
{
    const bool isWithControl = event->modifiers() & Qt::ControlModifier;
    if (currentIndex().isValid() && doesKey(event->key(), isWithControl))
        event->accept();
    else
        QListView::keyPressEvent(event);
}

bool BoardColumn::doesKey(int key, bool isWithControl)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = key == Qt::Key_Left ? -1 : 1;
        if (isWithControl)
            Q_EMIT moveWanted(direction);
        else
            Q_EMIT besideWanted(direction);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT opened(true);
        return true;
    case Qt::Key_Delete:
        Q_EMIT deleteWanted();
        return true;
    default:
        return false;
    }
}

void BoardColumn::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid() && count() > 0)
        setCurrentRow(0);
}

/// Cards are as high as their texts are in the new width.
void BoardColumn::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

// --- what is dropped on it

void BoardColumn::showAsTarget(bool isTarget)
{
    viewport()->setBackgroundRole(isTarget ? QPalette::Highlight : QPalette::Window);
}

void BoardColumn::dragEnterEvent(QDragEnterEvent *event)
{
    const bool isCard = BoardModel::taskIn(event->mimeData()).isValid();
    event->setAccepted(isCard);
    showAsTarget(isCard);
    if (isCard)
        Q_EMIT targeted();
}

void BoardColumn::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(BoardModel::taskIn(event->mimeData()).isValid());
}

void BoardColumn::dragLeaveEvent(QDragLeaveEvent *event)
{
    QListView::dragLeaveEvent(event);
    showAsTarget(false);
}

void BoardColumn::dropEvent(QDropEvent *event)
{
    showAsTarget(false);
    setState(NoState);
    event->setDropAction(Qt::IgnoreAction); // the board shows the move when it was written
    event->accept();
    Q_EMIT dropped(BoardModel::taskIn(event->mimeData()));
}

} // namespace rnf
