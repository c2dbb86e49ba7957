#include "recruiting/AvailabilityGrid.h"

#include "look/RowNear.h"
#include "look/Theme.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int slotHeight = 24; // what a finger or an unsteady hand can hit

/// A free half hour is a filled block, one that is free in part half a block, any other an empty one.
class SlotDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &colours = Theme::colours(option.palette);
        const int fill = index.data(AvailabilityModel::FillRole).toInt();
        QRect block = option.rect.adjusted(1, 1, -1, -1);
        painter->fillRect(option.rect, option.state & QStyle::State_Selected ? colours.selected : colours.list);
        painter->setPen(colours.hairline);
        painter->drawRect(block.adjusted(0, 0, -1, -1));
        if (fill == AvailabilityModel::Part)
            block.setTop(block.center().y());
        if (fill != AvailabilityModel::Nothing)
            painter->fillRect(block, option.state & QStyle::State_Selected ? colours.accentHover : colours.accent);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(colours.text, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
    }
};

} // namespace

AvailabilityGrid::AvailabilityGrid(const QString &name, QWidget *parent)
    : QTableView(parent), m_model(new AvailabilityModel(this))
{
    setObjectName(name);
    setAccessibleName(tr("Half hours of the week at which they are free"));
    setModel(m_model);
    setItemDelegate(new SlotDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (auto *header : {horizontalHeader(), verticalHeader()}) {
        header->setSectionsClickable(false);
        header->setHighlightSections(false);
        header->setMinimumSectionSize(slotHeight);
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(slotHeight);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &AvailabilityGrid::changed);
    show({}, true);
}

void AvailabilityGrid::show(const QList<AvailableTime> &kept, bool isOther)
{
    if (!isOther && m_model->isChanged() && !m_model->says(kept))
        return;
    const QModelIndex before = currentIndex();
    m_model->setTimes(kept);
    const int row = isOther ? 0 : rowNear(before.row(), m_model->rowCount());
    setCurrentIndex(m_model->index(row, isOther ? 0 : qMax(0, before.column()))); // a table always has a current cell
    setFixedHeight(horizontalHeader()->sizeHint().height() + m_model->rowCount() * slotHeight + 2 * frameWidth());
    Q_EMIT changed();
}

void AvailabilityGrid::commit()
{
    if (m_model->isChanged())
        Q_EMIT left();
}

void AvailabilityGrid::setSelectedFree(bool isFree)
{
    if (m_isEditable)
        m_model->setFree(selectedIndexes(), isFree);
}

void AvailabilityGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        setSelectedFree(m_model->fillOf(currentIndex()) != AvailabilityModel::Whole);
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        setSelectedFree(false);
    else
        QTableView::keyPressEvent(event);
}

void AvailabilityGrid::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex cell = indexAt(event->pos());
    m_painting.reset();
    if (cell.isValid() && event->button() == Qt::LeftButton)
        m_painting = m_model->fillOf(cell) != AvailabilityModel::Whole;
}

void AvailabilityGrid::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const auto painting = std::exchange(m_painting, std::nullopt);
    if (!painting)
        return;
    setSelectedFree(*painting);
    selectionModel()->setCurrentIndex(currentIndex(), QItemSelectionModel::ClearAndSelect);
}

void AvailabilityGrid::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

/// The grid is higher than the column it stands in, which follows the keyboard.
void AvailabilityGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!hasFocus() || !current.isValid())
        return;
    for (auto *parent = parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent)) {
            const QPoint middle = viewport()->mapTo(area->widget(), visualRect(current).center());
            area->ensureVisible(middle.x(), middle.y(), 0, slotHeight * 2);
            return;
        }
    }
}

} // namespace rnf
