#include "recruiting/ApplicationLane.h"

#include "look/RowNear.h"
#include "recruiting/ApplicationCardDelegate.h"
#include "recruiting/ApplicationModel.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QSortFilterProxyModel>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

ApplicationId applicationAt(const QModelIndex &index)
{
    return index.data(ApplicationModel::CardRole).value<ApplicationCard>().application;
}

QString keyOf(int lane)
{
    return lane == ApplicationLanes::closed ? u"closed"_s : QString::fromLatin1(keysOf(ApplicationStatus{})[size_t(lane)]);
}

} // namespace

ApplicationLane::ApplicationLane(ApplicationModel *model, int lane, QWidget *parent)
    : QListView(parent), m_lane(lane), m_cards(new QSortFilterProxyModel(this))
{
    m_cards->setFilterRole(ApplicationModel::LaneRole);
    m_cards->setFilterFixedString(QString::number(lane)); // of one digit, so that none stands within another
    m_cards->setSourceModel(model);
    setModel(m_cards);
    setItemDelegate(new ApplicationCardDelegate(this));
    setObjectName(u"applications/"_s + keyOf(lane));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false); // how long it waits says where in the lane it goes
    viewport()->setAutoFillBackground(true);
    showAsTarget(false);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &ApplicationLane::currentApplicationChanged);
    connect(this, &QAbstractItemView::clicked, this, [this] { Q_EMIT opened(false); });
}

int ApplicationLane::count() const { return m_cards->rowCount(); }

ApplicationId ApplicationLane::current() const
{
    return currentIndex().isValid() ? applicationAt(currentIndex()) : ApplicationId();
}

bool ApplicationLane::setCurrent(ApplicationId application)
{
    for (int row = 0; row < count(); ++row) {
        if (applicationAt(m_cards->index(row, 0)) == application) {
            setCurrentRow(row);
            return true;
        }
    }
    return false;
}

void ApplicationLane::setCurrentRow(int row) { setCurrentIndex(m_cards->index(rowNear(row, count()), 0)); }

void ApplicationLane::clearCurrent() { selectionModel()->clear(); }

void ApplicationLane::keyPressEvent(QKeyEvent *event)
{
    const bool isWithControl = event->modifiers() & Qt::ControlModifier;
    if (currentIndex().isValid() && doesKey(event->key(), isWithControl))
        event->accept();
    else
        QListView::keyPressEvent(event);
}

bool ApplicationLane::doesKey(int key, bool isWithControl)
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

void ApplicationLane::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid() && count() > 0)
        setCurrentRow(0);
}

/// Cards are as high as their texts are in the new width.
void ApplicationLane::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

// --- what is dropped on it

void ApplicationLane::showAsTarget(bool isTarget)
{
    viewport()->setBackgroundRole(isTarget ? QPalette::Highlight : QPalette::Window);
}

void ApplicationLane::dragEnterEvent(QDragEnterEvent *event)
{
    const bool isCard = ApplicationModel::applicationIn(event->mimeData()).isValid();
    event->setAccepted(isCard);
    showAsTarget(isCard);
    if (isCard)
        Q_EMIT targeted();
}

void ApplicationLane::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(ApplicationModel::applicationIn(event->mimeData()).isValid());
}

void ApplicationLane::dragLeaveEvent(QDragLeaveEvent *event)
{
    QListView::dragLeaveEvent(event);
    showAsTarget(false);
}

void ApplicationLane::dropEvent(QDropEvent *event)
{
    showAsTarget(false);
    setState(NoState);
    event->setDropAction(Qt::IgnoreAction); // the board shows the move when it was written
    event->accept();
    Q_EMIT dropped(ApplicationModel::applicationIn(event->mimeData()));
}

} // namespace rnf
