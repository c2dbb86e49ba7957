#include "staffing/ShiftTableModel.h"

#include "base/DayWords.h"
#include "events/Events.h"
#include "look/ToolTip.h"
#include "staffing/ShiftWords.h"
#include "staffing/Staffing.h"

using namespace Qt::StringLiterals;

namespace rnf {

ShiftTableModel::ShiftTableModel(Workspace &workspace, const Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_session(session)
{
}

void ShiftTableModel::show(const Event &event)
{
    beginResetModel();
    m_event = event;
    auto &staffing = m_workspace.staffing();
    m_fill = staffing.fill(m_session, event.id);
    m_counts = staffing.counts(m_session, event.id);
    m_shifts.clear();
    for (const auto &shift : staffing.shifts(m_session, event.id))
        m_shifts.insert(shift.id, shift);
    m_rooms.clear();
    for (const auto &room : event.venue.isValid() ? m_workspace.events().rooms(m_session, event.venue) : QList<Room>())
        m_rooms.insert(room.id, room.name);
    endResetModel();
}

int ShiftTableModel::rowOf(VolunteerShiftId shift, VolunteerRoleId role) const
{
    const auto found =
        std::ranges::find_if(m_fill, [&](const ShiftFill &fill) { return fill.shift == shift && fill.role == role; });
    return found == m_fill.end() ? -1 : int(found - m_fill.begin());
}

Tone ShiftTableModel::toneOf(const ShiftFill &fill) const
{
    const bool isOver = instantOf(fill.endsAt) <= m_workspace.store().dates().now();
    return isOver ? Tone::Quiet : fill.missing() > 0 ? Tone::Warning : Tone::Normal;
}

QString ShiftTableModel::remark(const ShiftFill &fill) const
{
    const VolunteerShift shift = m_shifts.value(fill.shift);
    const QDate today = m_workspace.store().dates().today();
    QStringList said;
    if (fill.swapsOpen > 0)
        said += tr("%n looking for cover", nullptr, fill.swapsOpen);
    if (fill.asked > 0)
        said += tr("%n asked", nullptr, fill.asked);
    if (!fill.isSoloOk && fill.signedUp == 1)
        said += tr("alone");
    if (shift.signUpsOpenOn.isValid() && today < shift.signUpsOpenOn)
        said += tr("opens %1").arg(dayWord(shift.signUpsOpenOn, today));
    if (shift.isRemote)
        said += tr("from home");
    said += m_rooms.value(shift.room);
    said.removeAll(QString());
    return said.join(u" · "_s);
}

QString ShiftTableModel::cell(const ShiftFill &fill, int column) const
{
    const VolunteerShift shift = m_shifts.value(fill.shift);
    switch (column) {
    case When:
        return ShiftWords::when(shift, m_event);
    case Shift:
        return shift.name;
    case Role:
        return fill.roleName;
    case Filled:
        return ShiftWords::fill(fill);
    default:
        return remark(fill);
    }
}

QVariant ShiftTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShiftFill &fill = m_fill[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return cell(fill, index.column());
    case Qt::ToolTipRole: {
        const QString brief = m_shifts.value(fill.shift).brief;
        return plainToolTip(index.column() == Shift && !brief.isEmpty() ? brief : cell(fill, index.column()));
    }
    case Qt::ForegroundRole:
        return Theme::colours(QApplication::palette()).of(toneOf(fill));
    default:
        return {};
    }
}

QVariant ShiftTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return std::array{tr("When"), tr("Shift"), tr("Role"), tr("Filled"), tr("Remarks")}[size_t(section)];
}

} // namespace rnf
