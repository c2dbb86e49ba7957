#include "lists/ListRail.h"

#include "base/WindowWork.h"
#include "help/Help.h"
#include "lists/ConditionWords.h"
#include "look/DraggedPeople.h"
#include "look/Icons.h"
#include "look/Theme.h"
#include "look/ToolTip.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace rnf {

/// Draws the number of people behind the name of a list.
class CountDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant count = index.data(ListRail::CountRole);
        const QString text = count.isValid() ? QLocale().toString(count.toLongLong()) : QString();
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const int width = text.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(text) + Theme::wide;
        const auto *widget = option.widget;
        const QRect space = widget->style()->subElementRect(QStyle::SE_ItemViewItemText, &item, widget);
        item.text = option.fontMetrics.elidedText(item.text, Qt::ElideRight, space.width() - width);
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);
        painter->setPen(Theme::colours(option.palette).quiet);
        painter->drawText(option.rect.adjusted(0, 0, -Theme::gap, 0), Qt::AlignVCenter | Qt::AlignRight, text);
    }
};

ListRail::ListRail(Store &store, Lists &lists, const Session &session, WindowWork &work, QWidget *parent)
    : QListWidget(parent), m_store(store), m_listService(lists), m_session(session), m_work(work),
      m_counting(store.placeOf(session), [this](const std::optional<Counts> &counts) {
          if (counts)
              showCounts(*counts);
      })
{
    Help::setTopic(this, u"lists"_s);
    Theme::makeRail(this);
    setObjectName(u"lists"_s);
    setAccessibleName(tr("Lists"));
    setIconSize({Theme::iconSize, Theme::iconSize});
    setItemDelegate(new CountDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAcceptDrops(!store.isReadOnly());
    connect(this, &QListWidget::itemClicked, this, &ListRail::openItem);
    connect(this, &QListWidget::itemChanged, this, &ListRail::renamed);
    connect(this, &QWidget::customContextMenuRequested, this, &ListRail::showMenu);
    reload();
}

void ListRail::reload()
{
    const QSignalBlocker quiet(this);
    auto lists = m_listService.all(m_session);
    lists.removeIf([](const PersonList &list) { return !list.isPinned; });
    if (lists != m_lists) {
        m_lists = lists;
        clear();
        for (const auto &list : std::as_const(m_lists)) {
            auto *item = new QListWidgetItem(icon(list.isHandPicked ? u"team"_s : u"filter"_s), list.name, this);
            item->setFlags(item->flags() | Qt::ItemIsEditable);
            item->setData(IdRole, list.id.value);
            const QString sentence =
                list.isHandPicked ? tr("Hand-picked") : ConditionWords::told(list.condition, m_listService.fields());
            item->setToolTip(plainToolTip(sentence.isEmpty() ? list.name : list.name + u": "_s + sentence));
        }
        setOpen(m_open);
    }
    setVisible(!m_lists.isEmpty());
    countPeople();
}

/// Beside the window, which never waits for it.
void ListRail::countPeople()
{
    if (m_lists.isEmpty())
        return;
    m_counting.start([lists = m_lists, today = m_store.dates().today()](Database &database) {
        Counts counts;
        for (const auto &list : lists) {
            if (list.isReadable)
                counts.insert(list.id, Lists::count(database, list.filter(), today));
        }
        return counts;
    });
}

void ListRail::showCounts(const Counts &counts)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        const ListId id(item(row)->data(IdRole).toLongLong());
        const auto known = counts.constFind(id);
        item(row)->setData(CountRole, known == counts.cend() ? QVariant() : QVariant(*known));
        item(row)->setData(Qt::AccessibleTextRole, known == counts.cend()
                                                       ? item(row)->text()
                                                       : tr("%1, %n people", nullptr, int(*known)).arg(item(row)->text()));
    }
    viewport()->update();
}

void ListRail::setOpen(ListId list)
{
    m_open = list;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(IdRole).toLongLong() == list.value) {
            setCurrentRow(row);
            return;
        }
    }
    setCurrentRow(-1);
}

std::optional<PersonList> ListRail::listOf(const QListWidgetItem *item) const
{
    const auto found = std::ranges::find(m_lists, item ? item->data(IdRole).toLongLong() : 0,
                                         [](const PersonList &l) { return l.id.value; });
    return found == m_lists.end() ? std::nullopt : std::optional(*found);
}

void ListRail::openItem(const QListWidgetItem *item)
{
    const auto list = listOf(item);
    if (list && !list->isReadable)
        m_work.say(m_listService.named(m_session, list->name).error().message);
    else if (list)
        Q_EMIT chosen(*list);
}

void ListRail::renamed(QListWidgetItem *item)
{
    const auto list = listOf(item);
    if (!list || item->text() == list->name)
        return;
    PersonList after = *list;
    after.name = item->text();
    if (const auto done = m_listService.save(m_session, *list, after); !done) {
        const QSignalBlocker quiet(this);
        item->setText(list->name);
        m_work.say(done.error().message);
    }
}

void ListRail::showMenu(const QPoint &at)
{
    auto *item = itemAt(at);
    if (!item || m_store.isReadOnly())
        return;
    QMenu menu;
    auto *rename = menu.addAction(icon(u"edit"_s), tr("&Rename"));
    auto *remove = menu.addAction(icon(u"delete"_s), tr("&Delete this list"));
    const auto *wanted = menu.exec(viewport()->mapToGlobal(at));
    if (wanted == rename)
        editItem(item);
    else if (wanted == remove)
        this->remove(item);
}

void ListRail::remove(const QListWidgetItem *item)
{
    const auto list = listOf(item);
    if (!list)
        return;
    m_work.tell(m_listService.remove(m_session, *list), tr("Deleted the list %1. Its people stay.").arg(list->name));
}

void ListRail::dragEnterEvent(QDragEnterEvent *event) { event->setAccepted(DraggedPeople::areIn(event->mimeData())); }

void ListRail::dragMoveEvent(QDragMoveEvent *event)
{
    const auto list = listOf(itemAt(event->position().toPoint()));
    event->setAccepted(list && list->isHandPicked && DraggedPeople::areIn(event->mimeData()));
}

void ListRail::dropEvent(QDropEvent *event)
{
    const auto list = listOf(itemAt(event->position().toPoint()));
    event->setAccepted(list && list->isHandPicked);
    if (event->isAccepted())
        Q_EMIT peopleDropped(DraggedPeople::in(event->mimeData()), *list);
}

void ListRail::keyPressEvent(QKeyEvent *event)
{
    const bool mayWrite = !m_store.isReadOnly() && state() != EditingState;
    if (event->key() == Qt::Key_F2 && currentItem() && mayWrite)
        editItem(currentItem());
    else if (event->key() == Qt::Key_Delete && mayWrite)
        remove(currentItem());
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openItem(currentItem());
    else
        QListWidget::keyPressEvent(event);
}

} // namespace rnf
