#include "events/RoomTable.h"

#include "look/OpenEditor.h"
#include "look/RowTable.h"

#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum RoomCell { RoomName, Seats, Floor, StepFree, HearingLoop, ChildRoom, RoomCellCount };
constexpr auto roomTicks =
    std::to_array({std::pair(StepFree, &Room::isStepFree), std::pair(HearingLoop, &Room::hasHearingLoop),
                   std::pair(ChildRoom, &Room::isChildRoom)});
constexpr int shownRooms = 3;

QTableWidgetItem *tickCell(bool isTicked)
{
    auto *cell = new QTableWidgetItem;
    cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    cell->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    return cell;
}

} // namespace

RoomTable::RoomTable(QWidget *parent)
    : QWidget(parent), m_table(new QTableWidget(0, RoomCellCount, this)), m_add(new QPushButton(tr("Add a room"), this)),
      m_remove(new QPushButton(tr("Take the room away"), this))
{
    makeTable();
    m_add->setObjectName(u"addRoom"_s);
    m_remove->setObjectName(u"removeRoom"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    for (auto *button : {m_add, m_remove}) {
        button->setAutoDefault(false); // Enter keeps the venue
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::tight);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_table);
    connect(m_add, &QPushButton::clicked, this, &RoomTable::addRoom);
    connect(m_remove, &QPushButton::clicked, this, &RoomTable::removeRoom);
}

void RoomTable::makeTable()
{
    m_table->setObjectName(u"rooms"_s);
    m_table->setAccessibleName(tr("Rooms"));
    m_table->setHorizontalHeaderLabels(
        {tr("Room"), tr("Seats"), tr("Floor"), tr("Step-free"), tr("Hearing loop"), tr("Child room")});
    makeRowTable(m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(RoomName, QHeaderView::Stretch);
    m_table->setMinimumHeight((shownRooms + 1) * Theme::rowHeight);
    setReadOnly(false);
}

void RoomTable::setReadOnly(bool isReadOnly)
{
    m_table->setEditTriggers(isReadOnly ? QAbstractItemView::NoEditTriggers
                                        : QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                                              | QAbstractItemView::DoubleClicked);
    for (auto *button : {m_add, m_remove})
        button->setDisabled(isReadOnly);
}

void RoomTable::show(const QList<Room> &rooms)
{
    m_rooms = rooms;
    m_table->setRowCount(0);
    for (const auto &room : rooms)
        addRow(room);
    if (!rooms.isEmpty())
        m_table->setCurrentCell(0, RoomName);
}

void RoomTable::addRow(const Room &room)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *name = new QTableWidgetItem(room.name);
    name->setData(Qt::UserRole, room.id.value);
    auto *seats = new QTableWidgetItem;
    seats->setData(Qt::EditRole, room.seats);
    seats->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setItem(row, RoomName, name);
    m_table->setItem(row, Seats, seats);
    m_table->setItem(row, Floor, new QTableWidgetItem(room.floor));
    for (const auto &[column, member] : roomTicks) {
        auto *cell = tickCell(room.*member);
        cell->setData(Qt::AccessibleTextRole, m_table->horizontalHeaderItem(column)->text());
        m_table->setItem(row, column, cell);
    }
}

Room RoomTable::roomAt(int row) const
{
    const RoomId id(m_table->item(row, RoomName)->data(Qt::UserRole).toLongLong());
    const auto known = std::ranges::find(m_rooms, id, &Room::id);
    Room room = known == m_rooms.end() ? Room() : *known;
    room.name = m_table->item(row, RoomName)->text().trimmed();
    room.seats = m_table->item(row, Seats)->data(Qt::EditRole).toInt();
    room.floor = m_table->item(row, Floor)->text().trimmed();
    for (const auto &[column, member] : roomTicks)
        room.*member = m_table->item(row, column)->checkState() == Qt::Checked;
    return room;
}

QList<Room> RoomTable::rooms()
{
    finishEditor(m_table);
    QList<Room> rooms;
    for (int row = 0; row < m_table->rowCount(); ++row)
        rooms += roomAt(row);
    // A line that was begun and left empty is none.
    rooms.removeIf([](const Room &room) { return room == Room(); });
    return rooms;
}

void RoomTable::addRoom()
{
    finishEditor(m_table);
    addRow({});
    m_table->setCurrentCell(m_table->rowCount() - 1, RoomName);
    m_table->setFocus();
    m_table->editItem(m_table->currentItem());
}

void RoomTable::removeRoom()
{
    finishEditor(m_table);
    m_table->removeRow(m_table->currentRow());
    m_table->setFocus();
    Q_EMIT removed();
}

} // namespace rnf
