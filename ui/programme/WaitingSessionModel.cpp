#include "programme/WaitingSessionModel.h"

#include "look/ToolTip.h"
#include "programme/CarriedSession.h"

using namespace Qt::StringLiterals;

namespace rnf {

void WaitingSessionModel::setSchedule(const ScheduleFacts &facts)
{
    QSet<ProgrammeSessionId> placed;
    for (const auto &slot : facts.slots)
        placed.insert(slot.session);
    QHash<ProgrammeSessionId, int> wishes;
    for (const auto &wish : facts.wishes)
        ++wishes[wish.session];
    beginResetModel();
    m_rows.clear();
    for (const auto &session : facts.sessions) {
        if (!placed.contains(session.id) && session.status != SessionStatus::Cancelled)
            m_rows += {session, wishes.value(session.id)};
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

QStringList WaitingSessionModel::mimeTypes() const { return {CarriedSession::format}; }

QMimeData *WaitingSessionModel::mimeData(const QModelIndexList &indexes) const
{
    const auto &session = at(indexes.value(0));
    return CarriedSession{{}, session.id, session.lengthMin, session.title}.toMime();
}

} // namespace rnf
