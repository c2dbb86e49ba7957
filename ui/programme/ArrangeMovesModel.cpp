#include "programme/ArrangeMovesModel.h"

#include "look/ToolTip.h"
#include "programme/ProgrammeWords.h"

#include <algorithm>

namespace rnf {

ArrangeMovesModel::ArrangeMovesModel(const ScheduleFacts &draft, QObject *parent)
    : QAbstractTableModel(parent), m_draft(draft)
{
}

void ArrangeMovesModel::setMoves(const QList<ScheduleChange> &moves)
{
    beginResetModel();
    m_moves = moves;
    endResetModel();
}

int ArrangeMovesModel::rowOf(const ScheduleChange &change) const
{
    const auto sessionOf = [](const ScheduleChange &one) {
        return one.before.isSession() ? one.before.session : one.now.session;
    };
    const auto found = std::ranges::find_if(m_moves, [&](const ScheduleChange &move) {
        return sessionOf(move) == sessionOf(change) && move.before.id == change.before.id;
    });
    return found == m_moves.end() ? -1 : int(found - m_moves.begin());
}

QString ArrangeMovesModel::placeOf(const ProgrammeSlot &slot) const
{
    const Room *room = m_draft.find(slot.room);
    return ProgrammeWords::place(room ? room->name : QString(), slot.startsAt, m_draft.event);
}

QString ArrangeMovesModel::textOf(const ScheduleChange &move, int column) const
{
    using Kind = ScheduleChange::Kind;
    switch (column) {
    case Session:
        return move.title;
    case From:
        return move.kind == Kind::Added ? tr("gets a place") : placeOf(move.before);
    default:
        return move.kind == Kind::Dropped ? tr("loses its place") : placeOf(move.now);
    }
}

QVariant ArrangeMovesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString text = textOf(m_moves[index.row()], index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return plainToolTip(text);
    default:
        return {};
    }
}

QVariant ArrangeMovesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Session:
        return tr("Session");
    case From:
        return tr("From", "a room and a time");
    default:
        return tr("To", "a room and a time");
    }
}

} // namespace rnf
