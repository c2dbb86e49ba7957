#include "events/MonthView.h"

#include "events/MonthDelegate.h"
#include "events/MonthModel.h"
#include "look/ButtonText.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace rnf {

MonthView::MonthView(MonthModel *model, QWidget *parent)
    : QTableView(parent), m_model(model), m_delegate(new MonthDelegate(model, this))
{
    setObjectName(u"month"_s);
    setAccessibleName(tr("Month"));
    setModel(model);
    setItemDelegate(m_delegate);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
}

void MonthView::goTo(const QDate &day)
{
    m_isReading = true;
    m_day = day;
    m_model->show(day);
    setCurrentIndex(m_model->indexOf(day));
    m_isReading = false;
    Q_EMIT turned();
}

/// A click on a day of the month beside it stays in the month, so that a second one hits the same cell.
void MonthView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_isReading && current.isValid())
        m_day = m_model->dayAt(current);
}

QDate MonthView::ledTo(int key) const
{
    switch (key) {
    case Qt::Key_Left:
        return m_day.addDays(-1);
    case Qt::Key_Right:
        return m_day.addDays(1);
    case Qt::Key_Up:
        return m_day.addDays(-daysPerWeek);
    case Qt::Key_Down:
        return m_day.addDays(daysPerWeek);
    case Qt::Key_PageUp:
        return m_day.addMonths(-1);
    case Qt::Key_PageDown:
        return m_day.addMonths(1);
    case Qt::Key_Home:
        return m_model->today();
    default:
        return {};
    }
}

void MonthView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (const QDate day = isPlain ? ledTo(event->key()) : QDate(); day.isValid()) {
        if (m_model->isInMonth(day))
            setCurrentIndex(m_model->indexOf(day));
        else
            goTo(day);
    } else if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        open();
    } else if (isPlain && event->key() == Qt::Key_N) {
        Q_EMIT newWanted(m_day);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void MonthView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex cell = indexAt(event->pos());
    if (!cell.isValid() || event->button() != Qt::LeftButton)
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(cell);
    const int which = m_delegate->eventAt(event->pos(), option, cell);
    if (which >= 0)
        Q_EMIT eventOpened(m_model->eventsOn(m_day)[which].id);
    else
        open();
}

void MonthView::open()
{
    const auto events = m_model->eventsOn(m_day);
    if (events.isEmpty())
        Q_EMIT newWanted(m_day);
    else if (events.size() == 1)
        Q_EMIT eventOpened(events.first().id);
    else
        chooseAmong();
}

void MonthView::chooseAmong()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"eventsOfDay"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &event : m_model->eventsOn(m_day)) {
        auto *action = menu->addAction(buttonText(MonthModel::line(event, m_day)));
        connect(
            action, &QAction::triggered, this, [this, id = event.id] { Q_EMIT eventOpened(id); }, Qt::QueuedConnection);
    }
    menu->popup(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
    menu->setActiveAction(menu->actions().first());
}

} // namespace rnf
