#include "programme/ScheduleView.h"

#include "look/RowNear.h"
#include "programme/ScheduleCards.h"

#include <QApplication>
#include <QDrag>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int dropGrain = 5;  // minutes; what is dropped begins at one of these
constexpr int arrowStep = 15; // minutes that an arrow carries
constexpr int leastRoomWidth = 132;
constexpr int anHour = 60; // minutes

} // namespace

/// The rooms above and the hours at the left, which stay while the day scrolls.
class ScheduleView::Edge : public QWidget {
public:
    using Paint = void (ScheduleView::*)(QPainter &, const QRect &);
    Edge(ScheduleView *view, Paint paint) : QWidget(view), m_view(view), m_paint(paint)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::colours(palette()).window);
        (m_view->*m_paint)(painter, rect());
    }

private:
    ScheduleView *m_view;
    Paint m_paint;
};

ScheduleView::ScheduleView(ScheduleModel *model, QWidget *parent)
    : QAbstractItemView(parent), m_model(model), m_cards(std::make_unique<ScheduleCards>(*model)),
      m_head(new Edge(this, &ScheduleView::paintHead)), m_axis(new Edge(this, &ScheduleView::paintAxis))
{
    setModel(model);
    setObjectName(u"schedule"_s);
    setAccessibleName(tr("Schedule of the day"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setAutoScroll(true);
    horizontalScrollBar()->setSingleStep(leastRoomWidth);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        updateGeometries();
        m_head->update();
        m_axis->update();
    });
}

ScheduleView::~ScheduleView() = default;

// --- where things are

int ScheduleView::axisWidth() const
{
    return fontMetrics().horizontalAdvance(ScheduleModel::clock(20 * anHour)) + 2 * Theme::gap;
}

int ScheduleView::headHeight() const { return 2 * fontMetrics().height() + 2 * Theme::gap; }

/// Half an hour holds a line of text and a half.
double ScheduleView::minuteHeight() const { return 1.75 * fontMetrics().height() / 30; }

int ScheduleView::roomWidth() const
{
    return qMax(leastRoomWidth, viewport()->width() / qMax(1, int(m_model->rooms().size())));
}

int ScheduleView::horizontalOffset() const { return horizontalScrollBar()->value(); }

int ScheduleView::verticalOffset() const { return verticalScrollBar()->value(); }

QRect ScheduleView::rectOf(const ScheduleModel::Box &box) const
{
    const int top = qRound((box.from - m_model->firstMinute()) * minuteHeight()) - verticalOffset();
    const int bottom = qRound((box.until - m_model->firstMinute()) * minuteHeight()) - verticalOffset();
    return {box.firstRoom * roomWidth() - horizontalOffset(), top, (box.lastRoom - box.firstRoom + 1) * roomWidth(),
            qMax(bottom - top, fontMetrics().height())};
}

QRect ScheduleView::visualRect(const QModelIndex &index) const
{
    return index.isValid() ? rectOf(m_model->boxOf(index)) : QRect();
}

/// Of two that lie on each other the one that is drawn above.
QModelIndex ScheduleView::indexAt(const QPoint &point) const
{
    for (int row = m_model->rowCount() - 1; row >= 0; --row) {
        if (visualRect(m_model->index(row)).contains(point))
            return m_model->index(row);
    }
    return {};
}

void ScheduleView::scrollTo(const QModelIndex &index, ScrollHint)
{
    const QRect card = visualRect(index), seen = viewport()->rect();
    const auto along = [](QScrollBar *bar, int from, int until, int size) {
        if (from < 0)
            bar->setValue(bar->value() + from);
        else if (until > size)
            bar->setValue(bar->value() + qMin(from, until - size));
    };
    along(horizontalScrollBar(), card.left(), card.right(), seen.width());
    along(verticalScrollBar(), card.top(), card.bottom(), seen.height());
}

void ScheduleView::updateGeometries()
{
    setViewportMargins(axisWidth(), headHeight(), 0, 0);
    const QRect inside = viewport()->geometry();
    m_head->setGeometry(inside.left(), inside.top() - headHeight(), inside.width(), headHeight());
    m_axis->setGeometry(inside.left() - axisWidth(), inside.top() - headHeight(), axisWidth(),
                        inside.height() + headHeight());
    const int width = roomWidth() * int(m_model->rooms().size());
    const int height = qRound((m_model->lastMinute() - m_model->firstMinute()) * minuteHeight()) + Theme::wide;
    horizontalScrollBar()->setPageStep(inside.width());
    horizontalScrollBar()->setRange(0, qMax(0, width - inside.width()));
    verticalScrollBar()->setPageStep(inside.height());
    verticalScrollBar()->setRange(0, qMax(0, height - inside.height()));
    verticalScrollBar()->setSingleStep(fontMetrics().height());
    QAbstractItemView::updateGeometries();
}

void ScheduleView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

void ScheduleView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometries();
}

bool ScheduleView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        m_head->update();
        m_axis->update();
    }
    return QAbstractItemView::viewportEvent(event);
}

void ScheduleView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const QModelIndex index = indexAt(rect.center());
    selectionModel()->select(index.isValid() ? QItemSelection(index, index) : QItemSelection(), flags);
}

QRegion ScheduleView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const auto &index : selection.indexes())
        region += visualRect(index);
    return region;
}

/// The nearest card in that direction; what lies straight ahead counts as nearer.
QModelIndex ScheduleView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = m_model->rowCount();
    if (!currentIndex().isValid() || action == MoveHome)
        return m_model->index(0);
    if (action == MoveEnd)
        return m_model->index(rows - 1);
    if (action == MoveNext || action == MovePrevious)
        return m_model->index(rowNear(currentIndex().row() + (action == MoveNext ? 1 : -1), rows));
    const bool isAcross = action == MoveLeft || action == MoveRight;
    const int sign = action == MoveLeft || action == MoveUp || action == MovePageUp ? -1 : 1;
    const QPoint here = visualRect(currentIndex()).center();
    QModelIndex nearest = currentIndex();
    int least = std::numeric_limits<int>::max();
    for (int row = 0; row < rows; ++row) {
        const QPoint way = visualRect(m_model->index(row)).center() - here;
        const int ahead = sign * (isAcross ? way.x() : way.y()), aside = qAbs(isAcross ? way.y() : way.x());
        constexpr int sidewaysIsFarther = 3;
        if (ahead > 0 && ahead + sidewaysIsFarther * aside < least) {
            least = ahead + sidewaysIsFarther * aside;
            nearest = m_model->index(row);
        }
    }
    return nearest;
}

// --- what is carried

ScheduleModel::Box ScheduleView::carriedBox() const { return {m_room, m_room, m_minute, m_minute + m_carried.minutes}; }

void ScheduleView::hold(const CarriedSession &carried, int room, int minute)
{
    room = qBound(0, room, int(m_model->rooms().size()) - 1);
    minute = qBound(0, minute, 24 * anHour - dropGrain);
    const bool isNews = !isCarrying() || room != m_room || minute != m_minute;
    m_carried = carried;
    m_room = room;
    m_minute = minute;
    if (isNews && !m_model->rooms().isEmpty())
        Q_EMIT tried(m_carried, m_model->placeAt(m_room, m_minute));
    viewport()->update();
}

void ScheduleView::letGo()
{
    m_carried = {};
    m_trial.clear();
    viewport()->update();
    Q_EMIT letGoOf();
}

void ScheduleView::showTrial(const QString &text, Tone tone)
{
    m_trial = text;
    m_trialTone = tone;
    viewport()->update();
}

void ScheduleView::pickUp(const CarriedSession &carried)
{
    if (m_model->rooms().isEmpty() || !carried.isSomething())
        return;
    const auto at = m_model->indexOf(carried.slot);
    const auto box = at.isValid() ? m_model->boxOf(at) : ScheduleModel::Box{0, 0, m_model->firstMinute(), 0};
    hold(carried, box.firstRoom, box.from);
    setFocus();
}

void ScheduleView::pickUpCurrent()
{
    const auto index = currentIndex();
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsDragEnabled))
        return;
    const ProgrammeSlot &slot = m_model->slotAt(index);
    pickUp({slot.id, {}, slot.minutes(), index.data().toString()});
}

bool ScheduleView::carryKey(QKeyEvent *event)
{
    const int minutes = event->modifiers().testFlag(Qt::ShiftModifier) ? dropGrain : arrowStep;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        hold(m_carried, m_room, m_minute + (event->key() == Qt::Key_Up ? -minutes : minutes));
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        hold(m_carried, m_room + (event->key() == Qt::Key_Left ? -1 : 1), m_minute);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const auto carried = m_carried;
        const auto place = m_model->placeAt(m_room, m_minute);
        letGo();
        Q_EMIT placed(carried, place);
        return true;
    }
    case Qt::Key_Escape:
        letGo();
        return true;
    default:
        return false;
    }
    const QRect card = rectOf(carriedBox());
    verticalScrollBar()->setValue(verticalOffset() + qMin(0, card.top()) + qMax(0, card.bottom() - viewport()->height()));
    horizontalScrollBar()->setValue(horizontalOffset() + qMin(0, card.left()) + qMax(0, card.right() - viewport()->width()));
    return true;
}

void ScheduleView::keyPressEvent(QKeyEvent *event)
{
    if (isCarrying() && carryKey(event))
        return;
    const auto index = currentIndex();
    if (index.isValid() && event->modifiers() == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_M:
            return pickUpCurrent();
        case Qt::Key_P:
            Q_EMIT pinToggled(index);
            return;
        case Qt::Key_Delete:
            Q_EMIT takeOffWanted(index);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT opened(index);
            return;
        default:
            break;
        }
    }
    QAbstractItemView::keyPressEvent(event);
}

void ScheduleView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto index = indexAt(event->position().toPoint()); index.isValid())
        Q_EMIT opened(index);
}

void ScheduleView::startDrag(Qt::DropActions)
{
    const auto index = currentIndex();
    if (!index.isValid())
        return;
    const ProgrammeSlot &slot = m_model->slotAt(index);
    const int held = viewport()->mapFromGlobal(QCursor::pos()).y() - visualRect(index).top();
    m_grip = qBound(0, int(held / minuteHeight()), slot.minutes() - dropGrain);
    QDrag drag(this);
    drag.setMimeData(CarriedSession{slot.id, {}, slot.minutes(), index.data().toString()}.toMime());
    drag.exec(Qt::MoveAction);
    m_grip = 0;
}

void ScheduleView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(CarriedSession::format))
        event->acceptProposedAction();
}

void ScheduleView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!event->mimeData()->hasFormat(CarriedSession::format) || m_model->rooms().isEmpty()) {
        event->ignore();
        return;
    }
    const QPoint at = event->position().toPoint() + QPoint(horizontalOffset(), verticalOffset());
    const int minute = m_model->firstMinute() + int(at.y() / minuteHeight()) - m_grip;
    hold(CarriedSession::in(event->mimeData()), at.x() / roomWidth(), (minute + dropGrain / 2) / dropGrain * dropGrain);
    event->acceptProposedAction();
}

void ScheduleView::dragLeaveEvent(QDragLeaveEvent *) { letGo(); }

void ScheduleView::dropEvent(QDropEvent *event)
{
    if (!isCarrying())
        return;
    event->acceptProposedAction();
    const auto carried = m_carried;
    const auto place = m_model->placeAt(m_room, m_minute);
    letGo();
    Q_EMIT placed(carried, place);
}

// --- painting

void ScheduleView::paintGrid(QPainter &painter)
{
    const Colours &colours = Theme::colours(palette());
    painter.fillRect(viewport()->rect(), colours.window);
    painter.setPen(colours.hairline);
    for (int minute = m_model->firstMinute(); minute <= m_model->lastMinute(); minute += anHour / 2) {
        const int y = rectOf({0, 0, minute, minute}).top();
        painter.setPen(QPen(colours.hairline, 1, minute % anHour == 0 ? Qt::SolidLine : Qt::DotLine));
        painter.drawLine(0, y, viewport()->width(), y);
    }
    painter.setPen(colours.hairline);
    for (int room = 0; room <= m_model->rooms().size(); ++room) {
        const int x = room * roomWidth() - horizontalOffset();
        painter.drawLine(x, 0, x, viewport()->height());
    }
}

void ScheduleView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    paintGrid(painter);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        const QRect card = visualRect(index);
        if (!card.intersects(event->rect()))
            continue;
        const bool isCarriedAway = isCarrying() && m_model->slotAt(index).id == m_carried.slot;
        painter.setOpacity(isCarriedAway ? 0.4 : 1);
        m_cards->draw(painter, card, index, *this, index == currentIndex());
    }
    painter.setOpacity(1);
    if (isCarrying())
        ScheduleCards::drawCarried(painter, rectOf(carriedBox()), m_carried.title,
                                   ScheduleModel::clock(m_minute) + (m_trial.isEmpty() ? QString() : u" · "_s + m_trial),
                                   m_trialTone, *this);
}

void ScheduleView::paintHead(QPainter &painter, const QRect &area)
{
    const Colours &colours = Theme::colours(palette());
    for (int room = 0; room < m_model->rooms().size(); ++room) {
        const Room &shown = m_model->rooms()[room];
        const QRect place(room * roomWidth() - horizontalOffset() + Theme::gap, Theme::tight, roomWidth() - 2 * Theme::gap,
                          fontMetrics().height());
        painter.setFont(Theme::strong(font()));
        painter.setPen(colours.text);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(shown.name, Qt::ElideRight, place.width()));
        QStringList facts;
        if (shown.seats > 0)
            facts += tr("%n seats", nullptr, shown.seats);
        if (shown.isStepFree)
            facts += tr("step-free");
        painter.setFont(font());
        painter.setPen(colours.quiet);
        painter.drawText(place.translated(0, fontMetrics().height()), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(facts.join(u" · "_s), Qt::ElideRight, place.width()));
    }
    painter.setPen(colours.hairline);
    painter.drawLine(area.left(), area.bottom(), area.right(), area.bottom());
}

void ScheduleView::paintAxis(QPainter &painter, const QRect &area)
{
    painter.setPen(Theme::colours(palette()).quiet);
    painter.setClipRect(area.adjusted(0, headHeight() - fontMetrics().height() / 2, 0, 0));
    for (int minute = m_model->firstMinute(); minute <= m_model->lastMinute(); minute += anHour) {
        const int y = rectOf({0, 0, minute, minute}).top() + headHeight() - fontMetrics().height() / 2;
        painter.drawText(QRect(0, y, area.width() - Theme::gap, fontMetrics().height()), Qt::AlignRight | Qt::AlignVCenter,
                         ScheduleModel::clock(minute));
    }
}

} // namespace rnf
