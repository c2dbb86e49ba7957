#include "needs/ChildTableModel.h"

#include "look/Theme.h"
#include "look/ToolTip.h"
#include "needs/NeedWords.h"
#include "needs/Needs.h"

namespace rnf {

ChildTableModel::ChildTableModel(Workspace &workspace, const Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_session(session)
{
}

void ChildTableModel::show(const Event &event)
{
    beginResetModel();
    m_event = event;
    m_rows = m_workspace.needs().children(m_session, event.id);
    endResetModel();
}

int ChildTableModel::rowOf(ChildId child) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const ChildRow &row) { return row.child.id == child; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString ChildTableModel::cell(const ChildRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.child.firstName;
    case Parent:
        return row.parent.name;
    case Hours:
        return NeedWords::hours(row.child.fromMin, row.child.untilMin);
    case Allergies:
        return row.child.allergies.simplified();
    default:
        return row.isHere()     ? tr("here since %1").arg(NeedWords::instant(m_event, row.sign.inAt))
             : row.sign.id == 0 ? QString()
                                : tr("collected %1").arg(NeedWords::instant(m_event, row.sign.outAt));
    }
}

QVariant ChildTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChildRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return cell(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(cell(row, index.column()));
    case Qt::ForegroundRole:
        return Theme::colours(QApplication::palette()).of(row.isHere() ? Tone::Good : Tone::Normal);
    default:
        return {};
    }
}

QVariant ChildTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return std::array{tr("Child"), tr("Parent"), tr("Hours"), tr("Allergies"), tr("In the room")}[size_t(section)];
}

} // namespace rnf
