#include "programme/WaitingSessionModel.h"

#include "look/ToolTip.h"
#include "programme/CarriedSession.h"

using namespace Qt::StringLiterals;

namespace rnf {

void WaitingSessionModel::setSchedule(const ScheduleFacts &facts)
{
    QSet<ProgrammeSessionId> placed;
    QHash<ProgrammeSessionId, ProgrammeSlotId> roomless;
    for (const auto &slot : facts.slots) {
        if (slot.room.isValid())
            placed.insert(slot.session);
        else if (slot.isSession())
            roomless.insert(slot.session, slot.id);
    }
    QHash<ProgrammeSessionId, int> wishes;
    for (const auto &wish : facts.wishes)
        ++wishes[wish.session];
    beginResetModel();
    m_rows.clear();
    for (const auto &session : facts.sessions) {
        if (!placed.contains(session.id) && session.status != SessionStatus::Cancelled)
            m_rows += {session, roomless.value(session.id), wishes.value(session.id)};
    }
    std::ranges::stable_sort(m_rows, std::greater(), &Row::wishes);
    endResetModel();
}

QVariant WaitingSessionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[index.row()];
    const QString length = tr("%n min", nullptr, row.session.lengthMin);
    switch (role) {
    case Qt::DisplayRole:
        return row.wishes > 0 ? tr("%1 · %2 · wanted by %n", nullptr, row.wishes).arg(row.session.title, length)
                              : tr("%1 · %2").arg(row.session.title, length);
    case Qt::ToolTipRole:
        return plainToolTip(row.session.title);
    default:
        return {};
    }
}

Qt::ItemFlags WaitingSessionModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

CarriedSession WaitingSessionModel::carried(const QModelIndex &index) const
{
    const Row &row = m_rows[index.row()];
    return {row.slot, row.slot.isValid() ? ProgrammeSessionId() : row.session.id, row.session.lengthMin, row.session.title};
}

QStringList WaitingSessionModel::mimeTypes() const { return {CarriedSession::format}; }

QMimeData *WaitingSessionModel::mimeData(const QModelIndexList &indexes) const { return carried(indexes.value(0)).toMime(); }

} // namespace rnf
