#include "workplace/PlaceTree.h"

#include "look/DraggedPeople.h"
#include "look/Icons.h"
#include "look/OpenEditor.h"
#include "look/Theme.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum Column { NameColumn, PeopleColumn };
constexpr int keyRole = Qt::UserRole;

PlaceKey keyOfItem(const QTreeWidgetItem *item)
{
    return item ? item->data(NameColumn, keyRole).value<PlaceKey>() : PlaceKey();
}

QString pictureOf(PlaceKind kind)
{
    return kind == PlaceKind::Employer ? u"work"_s : kind == PlaceKind::Worksite ? u"office"_s : u"team"_s;
}

} // namespace

PlaceTree::PlaceTree(QWidget *parent) : NamingTree(parent)
{
    setObjectName(u"places"_s);
    setAccessibleName(tr("Employers, worksites and units"));
    setColumnCount(2);
    setHeaderLabels({tr("Place"), tr("People")});
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(PeopleColumn, QHeaderView::ResizeToContents);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setIconSize({Theme::iconSize, Theme::iconSize});
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    constexpr int openAfterMs = 600;
    setAutoExpandDelay(openAfterMs);
}

void PlaceTree::show(const Workplace &workplace)
{
    const PlaceKey before = current();
    const bool isFirst = m_items.isEmpty();
    QSet<PlaceKey> closed;
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        if (!it.value()->isExpanded())
            closed += it.key();
    }
    m_items.clear();
    refill([&] {
        fill(workplace);
        for (auto it = m_items.cbegin(); it != m_items.cend(); ++it)
            it.value()->setExpanded(isFirst ? it.key().kind != PlaceKind::Unit : !closed.contains(it.key()));
        setCurrentItem(itemOf(before) ? itemOf(before) : topLevelItem(0));
    });
}

void PlaceTree::fill(const Workplace &workplace)
{
    if (std::ranges::count(workplace.places(), PlaceKind::Employer, [](const Place &place) { return place.key.kind; }) > 1) {
        auto *all = new QTreeWidgetItem(this, {tr("All employers"), QLocale().toString(workplace.count({}))});
        all->setIcon(NameColumn, icon(u"people"_s, Tone::Quiet));
        all->setTextAlignment(PeopleColumn, Qt::AlignRight | Qt::AlignVCenter);
        all->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_items.insert({}, all);
    }
    for (const auto &place : workplace.places()) {
        auto *parent = place.parent.isValid() ? itemOf(place.parent) : nullptr;
        auto *item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(this);
        item->setText(NameColumn, place.name);
        item->setIcon(NameColumn, icon(pictureOf(place.key.kind), Tone::Quiet));
        item->setText(PeopleColumn, QLocale().toString(workplace.count(place.key)));
        item->setTextAlignment(PeopleColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(NameColumn, keyRole, QVariant::fromValue(place.key));
        auto flags = item->flags() | Qt::ItemIsEditable | Qt::ItemIsDropEnabled;
        flags.setFlag(Qt::ItemIsDragEnabled, place.key.kind == PlaceKind::Unit);
        item->setFlags(flags);
        m_items.insert(place.key, item);
    }
}

QTreeWidgetItem *PlaceTree::itemOf(PlaceKey place) const { return m_items.value(place); }

PlaceKey PlaceTree::current() const { return keyOfItem(currentItem()); }

void PlaceTree::startNew(PlaceKey above)
{
    finishEditor(this); // a name may be being typed
    auto *parent = above.isValid() ? itemOf(above) : nullptr;
    nameNew(parent, icon(pictureOf(parent ? PlaceKind::Unit : PlaceKind::Employer), Tone::Quiet));
}

void PlaceTree::named(const QTreeWidgetItem *item, bool isNew)
{
    if (isNew)
        Q_EMIT added(keyOfItem(item->parent()), item->text(NameColumn));
    else
        Q_EMIT renamed(keyOfItem(item), item->text(NameColumn));
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
