#include "needs/NeedTableModel.h"

#include "look/Theme.h"
#include "look/ToolTip.h"
#include "needs/NeedWords.h"
#include "needs/Needs.h"

namespace rnf {
namespace {

Tone toneOf(NeedStatus status)
{
    switch (status) {
    case NeedStatus::Asked:
        return Tone::Warning;
    case NeedStatus::Cannot:
        return Tone::Error;
    case NeedStatus::Met:
        return Tone::Quiet;
    case NeedStatus::Planned:
        break;
    }
    return Tone::Normal;
}

} // namespace

NeedTableModel::NeedTableModel(Workspace &workspace, const Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_session(session)
{
}

void NeedTableModel::show(const Event &event)
{
    beginResetModel();
    m_all = m_workspace.needs().of(m_session, event.id);
    select();
    endResetModel();
}

void NeedTableModel::narrow(std::optional<NeedKind> kind, std::optional<NeedStatus> status)
{
    beginResetModel();
    m_kind = kind;
    m_status = status;
    select();
    endResetModel();
}

void NeedTableModel::select()
{
    m_shown = m_all;
    m_shown.removeIf([this](const NeedRow &row) {
        return (m_kind && row.need.kind != *m_kind) || (m_status && row.need.status != *m_status);
    });
}

int NeedTableModel::rowOf(NeedId need) const
{
    const auto found = std::ranges::find_if(m_shown, [&](const NeedRow &row) { return row.need.id == need; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

QString NeedTableModel::cell(const NeedRow &row, int column)
{
    switch (column) {
    case Person:
        return row.name;
    case Kind:
        return NeedWords::kind(row.need.kind);
    case What:
        return row.need.detail.simplified();
    case State:
        return row.need.reason.isEmpty()
                 ? NeedWords::status(row.need.status)
                 : tr("%1: %2").arg(NeedWords::status(row.need.status), row.need.reason.simplified());
    default:
        return row.ownerName;
    }
}

QVariant NeedTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NeedRow &row = m_shown[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return cell(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(cell(row, index.column()));
    case Qt::ForegroundRole:
        return Theme::colours(QApplication::palette()).of(index.column() == State ? toneOf(row.need.status) : Tone::Normal);
    default:
        return {};
    }
}

QVariant NeedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return std::array{tr("Person"), tr("Kind"), tr("What"), tr("State"), tr("Who sees to it")}[size_t(section)];
}

} // namespace rnf
