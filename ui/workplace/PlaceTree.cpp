#include "workplace/PlaceTree.h"

#include "look/DraggedPeople.h"
#include "look/Icons.h"
#include "look/OpenEditor.h"
#include "look/Theme.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QLocale>
#include <QScopedValueRollback>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum Column { Name, People };
constexpr int keyRole = Qt::UserRole;

PlaceKey keyOfItem(const QTreeWidgetItem *item) { return item ? item->data(Name, keyRole).value<PlaceKey>() : PlaceKey(); }

QString pictureOf(PlaceKind kind)
{
    return kind == PlaceKind::Employer ? u"work"_s : kind == PlaceKind::Worksite ? u"office"_s : u"team"_s;
}

} // namespace

PlaceTree::PlaceTree(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"places"_s);
    setAccessibleName(tr("Employers, worksites and units"));
    setColumnCount(2);
    setHeaderLabels({tr("Place"), tr("People")});
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    header()->setSectionResizeMode(People, QHeaderView::ResizeToContents);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setIconSize({Theme::iconSize, Theme::iconSize});
    setUniformRowHeights(true);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    constexpr int openAfterMs = 600;
    setAutoExpandDelay(openAfterMs);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT currentChanged();
    });
    connect(this, &QTreeWidget::itemChanged, this, &PlaceTree::takeName);
}

void PlaceTree::show(const Workplace &workplace)
{
    const QScopedValueRollback filling(m_isFilling, true);
    const PlaceKey before = current();
    const bool isFirst = m_items.isEmpty();
    QSet<PlaceKey> closed;
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        if (!it.value()->isExpanded())
            closed += it.key();
    }
    m_items.clear();
    m_new = nullptr;
    clear();
    if (std::ranges::count(workplace.places(), PlaceKind::Employer, [](const Place &place) { return place.key.kind; }) > 1) {
        auto *all = new QTreeWidgetItem(this, {tr("All employers"), QLocale().toString(workplace.count({}))});
        all->setIcon(Name, icon(u"people"_s, Tone::Quiet));
        all->setTextAlignment(People, Qt::AlignRight | Qt::AlignVCenter);
        all->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_items.insert({}, all);
    }
    for (const auto &place : workplace.places()) {
        auto *parent = place.parent.isValid() ? itemOf(place.parent) : nullptr;
        auto *item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(this);
        item->setText(Name, place.name);
        item->setIcon(Name, icon(pictureOf(place.key.kind), Tone::Quiet));
        item->setText(People, QLocale().toString(workplace.count(place.key)));
        item->setTextAlignment(People, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(Name, keyRole, QVariant::fromValue(place.key));
        auto flags = item->flags() | Qt::ItemIsEditable | Qt::ItemIsDropEnabled;
        flags.setFlag(Qt::ItemIsDragEnabled, place.key.kind == PlaceKind::Unit);
        item->setFlags(flags);
        m_items.insert(place.key, item);
    }
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it)
        it.value()->setExpanded(isFirst ? it.key().kind != PlaceKind::Unit : !closed.contains(it.key()));
    setCurrentItem(itemOf(before) ? itemOf(before) : topLevelItem(0));
}

QTreeWidgetItem *PlaceTree::itemOf(PlaceKey place) const { return m_items.value(place); }

PlaceKey PlaceTree::current() const { return keyOfItem(currentItem()); }

void PlaceTree::startNew(PlaceKey above)
{
    finishEditor(this); // a name may be being typed
    const QScopedValueRollback filling(m_isFilling, true);
    auto *parent = above.isValid() ? itemOf(above) : nullptr;
    m_new = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(this);
    m_new->setFlags(m_new->flags() | Qt::ItemIsEditable);
    m_new->setIcon(Name, icon(pictureOf(parent ? PlaceKind::Unit : PlaceKind::Employer), Tone::Quiet));
    if (parent)
        parent->setExpanded(true);
    scrollToItem(m_new);
    editItem(m_new, Name);
}

void PlaceTree::startRenaming()
{
    if (current().isValid())
        editItem(currentItem(), Name);
}

void PlaceTree::takeName(QTreeWidgetItem *item, int column)
{
    if (m_isFilling || column != Name)
        return;
    if (item != m_new)
        Q_EMIT renamed(keyOfItem(item), item->text(Name));
    else if (!item->text(Name).trimmed().isEmpty())
        Q_EMIT added(keyOfItem(item->parent()), item->text(Name));
}

void PlaceTree::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTreeWidget::closeEditor(editor, hint);
    // Without a name there is no place.
    if (m_new && m_new->text(Name).trimmed().isEmpty())
        delete std::exchange(m_new, nullptr);
    Q_EMIT namingEnded();
}

QStringList PlaceTree::mimeTypes() const { return QTreeWidget::mimeTypes() + QStringList{DraggedPeople::format}; }

void PlaceTree::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeWidget::dragMoveEvent(event);
    const bool isUnit = keyOfItem(itemAt(event->position().toPoint())).kind == PlaceKind::Unit;
    if (event->source() != this)
        event->setAccepted(DraggedPeople::areIn(event->mimeData()) && isUnit);
}

void PlaceTree::dropEvent(QDropEvent *event)
{
    const auto *target = itemAt(event->position().toPoint());
    if (DraggedPeople::areIn(event->mimeData())) {
        setState(NoState); // what came from elsewhere began no move of the tree's own
        event->setAccepted(keyOfItem(target).kind == PlaceKind::Unit);
        if (event->isAccepted())
            Q_EMIT peopleDropped(DraggedPeople::in(event->mimeData()), keyOfItem(target));
        return;
    }
    const PlaceKey unit = current(), above = keyOfItem(target);
    event->setDropAction(Qt::IgnoreAction); // the tree shows the move when it was written
    event->accept();
    if (above.isValid() && above != unit)
        Q_EMIT moved(unit, above);
}

} // namespace rnf
