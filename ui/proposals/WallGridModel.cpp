#include "proposals/WallGridModel.h"

#include "look/Icons.h"
#include "look/ToolTip.h"
#include "programme/ProgrammeWords.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace rnf {

const QString WallGridModel::mime = u"application/x-rankandfile-card"_s;

void WallGridModel::setFacts(const WallFacts &facts)
{
    beginResetModel();
    m_facts = facts;
    endResetModel();
}

WallSpot WallGridModel::spotAt(const QModelIndex &index) const
{
    return index.isValid() ? WallSpot{m_facts.wall.slots[index.row()].id, m_facts.wall.rooms[index.column()].id}
                           : WallSpot();
}

const ProposalRow *WallGridModel::cardAt(const QModelIndex &index) const
{
    const auto *place = index.isValid() ? m_facts.at(spotAt(index)) : nullptr;
    return place ? m_facts.find(place->proposal) : nullptr;
}

QModelIndex WallGridModel::indexOf(ProposalId card) const
{
    const auto *place = m_facts.placeOf(card);
    for (int row = 0; place && row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            if (spotAt(index(row, column)) == place->spot())
                return index(row, column);
        }
    }
    return {};
}

QString WallGridModel::nameOf(WallSpot spot) const
{
    const auto *slot = m_facts.find(spot.slot);
    const auto *room = m_facts.find(spot.room);
    return slot ? ProgrammeWords::place(room ? room->name : QString(), slot->startsAt, m_facts.day()) : QString();
}

QString WallGridModel::roomName(int column) const
{
    const Room &room = m_facts.rooms[column];
    return room.seats > 0 ? room.name + u'\n' + tr("%n seats", nullptr, room.seats) : room.name;
}

int WallGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_facts.wall.slots.size());
}

int WallGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_facts.wall.rooms.size());
}

QVariant WallGridModel::data(const QModelIndex &index, int role) const
{
    const auto *card = cardAt(index);
    const QString where = nameOf(spotAt(index));
    if (role == Qt::AccessibleTextRole)
        return card ? tr("%1: %2").arg(where, card->proposal.title) : tr("%1: empty").arg(where);
    if (!card)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 %2").arg(card->proposal.number).arg(card->proposal.title)
             + (card->hosts().isEmpty() ? QString() : u'\n' + card->hosts());
    case Qt::ToolTipRole:
        return plainToolTip(card->proposal.title);
    case Qt::DecorationRole:
        return m_facts.placeOf(card->proposal.id)->isPinned ? icon(u"pin"_s, Tone::Quiet) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignTop);
    default:
        return {};
    }
}

QVariant WallGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? roomName(section)
                                         : ProgrammeWords::time(m_facts.wall.slots[section].startsAt, m_facts.day());
}

Qt::ItemFlags WallGridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto base = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    return cardAt(index) ? base | Qt::ItemIsDragEnabled : base;
}

QMimeData *WallGridModel::carrying(ProposalId card)
{
    auto *data = new QMimeData;
    data->setData(mime, QByteArray::number(card.value));
    return data;
}

ProposalId WallGridModel::carriedBy(const QMimeData *data) { return ProposalId(data->data(mime).toLongLong()); }

QMimeData *WallGridModel::mimeData(const QModelIndexList &indexes) const
{
    const auto *card = indexes.isEmpty() ? nullptr : cardAt(indexes.first());
    return card ? carrying(card->proposal.id) : nullptr;
}

/// Says that nothing was dropped, or the view would take the card out of the cell it came from.
bool WallGridModel::dropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent)
{
    if (data->hasFormat(mime) && parent.isValid())
        Q_EMIT dropped(carriedBy(data), spotAt(parent));
    return false;
}

} // namespace rnf
