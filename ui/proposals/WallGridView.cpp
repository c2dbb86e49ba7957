#include "proposals/WallGridView.h"

#include "look/Theme.h"

#include <QDragMoveEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace rnf {

WallGridView::WallGridView(WallGridModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    constexpr int cardHeight = 2 * Theme::rowHeight;
    setObjectName(u"wallGrid"_s);
    setAccessibleName(tr("The wall: times down, rooms across"));
    setModel(model);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(Theme::section * 4);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->setMinimumSectionSize(cardHeight);
    connect(model, &WallGridModel::dropped, this, &WallGridView::placed);
}

void WallGridView::pickUp(ProposalId card)
{
    if (!currentIndex().isValid())
        setCurrentIndex(m_model->index(0, 0));
    if (!currentIndex().isValid())
        return; // there is no wall yet
    m_carried = card;
    setFocus();
    Q_EMIT tried(m_carried, m_model->spotAt(currentIndex()));
}

void WallGridView::letGo()
{
    m_carried = {};
    Q_EMIT looked();
}

void WallGridView::keyPressEvent(QKeyEvent *event)
{
    const auto *card = m_model->cardAt(currentIndex());
    switch (event->key()) {
    case Qt::Key_M:
        if (card)
            pickUp(card->proposal.id);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_carried.isValid() && currentIndex().isValid()) {
            const auto carried = m_carried;
            m_carried = {};
            Q_EMIT placed(carried, m_model->spotAt(currentIndex()));
        }
        return;
    case Qt::Key_Escape:
        if (m_carried.isValid()) {
            letGo();
            return;
        }
        break;
    case Qt::Key_Delete:
        if (card)
            Q_EMIT takeOffWanted(card->proposal.id);
        return;
    case Qt::Key_P:
        if (card)
            Q_EMIT pinToggled(card->proposal.id);
        return;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void WallGridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_carried.isValid() && current.isValid())
        Q_EMIT tried(m_carried, m_model->spotAt(current));
    else
        Q_EMIT looked();
}

void WallGridView::dragMoveEvent(QDragMoveEvent *event)
{
    QTableView::dragMoveEvent(event);
    const auto index = indexAt(event->position().toPoint());
    if (!event->mimeData()->hasFormat(WallGridModel::mime) || !index.isValid())
        return;
    event->acceptProposedAction();
    Q_EMIT tried(WallGridModel::carriedBy(event->mimeData()), m_model->spotAt(index));
}

void WallGridView::dragLeaveEvent(QDragLeaveEvent *event)
{
    QTableView::dragLeaveEvent(event);
    Q_EMIT looked();
}

} // namespace rnf
