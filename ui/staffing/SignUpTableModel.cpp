#include "staffing/SignUpTableModel.h"

#include "look/ToolTip.h"
#include "staffing/ShiftWords.h"
#include "staffing/SignUpSteps.h"
#include "staffing/Staffing.h"
#include "work/HoursText.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

Tone toneOfSignUp(SignUpStatus status)
{
    if (status == SignUpStatus::SwapOpen)
        return Tone::Warning;
    return SignUpSteps::counts(status) ? Tone::Normal : Tone::Quiet;
}

} // namespace

SignUpTableModel::SignUpTableModel(Workspace &workspace, const Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_session(session)
{
}

void SignUpTableModel::show(const Event &event)
{
    m_event = event;
    m_all = m_workspace.staffing().signUps(m_session, event.id);
}

void SignUpTableModel::narrow(const ShiftFill &fill)
{
    beginResetModel();
    m_rows = m_all;
    m_rows.removeIf([&](const SignUpRow &row) { return row.signUp.shift != fill.shift || row.signUp.role != fill.role; });
    endResetModel();
}

int SignUpTableModel::rowOf(ShiftSignUpId signUp) const
{
    const auto found = std::ranges::find(m_rows, signUp, [](const SignUpRow &row) { return row.signUp.id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString SignUpTableModel::remark(const SignUpRow &row) const
{
    const auto covered = std::ranges::find(m_all, row.signUp.covers, [](const SignUpRow &one) { return one.signUp.id; });
    QStringList said;
    if (row.signUp.covers.isValid() && covered != m_all.end())
        said += tr("covers %1").arg(covered->name);
    said += row.signUp.reason;
    said.removeAll(QString());
    return said.join(u" · "_s);
}

QString SignUpTableModel::cell(const SignUpRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Status:
        return ShiftWords::status(row.signUp.status);
    case Worked:
        return row.signUp.minutes() > 0
                 ? tr("%1 (%2)").arg(ShiftWords::times(row.signUp.actualFromAt, row.signUp.actualToAt, m_event),
                                     HoursText::shown(row.signUp.minutes()))
                 : QString();
    default:
        return remark(row);
    }
}

QVariant SignUpTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SignUpRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return cell(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(cell(row, index.column()));
    case Qt::ForegroundRole:
        return Theme::colours(QApplication::palette()).of(toneOfSignUp(row.signUp.status));
    default:
        return {};
    }
}

QVariant SignUpTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return std::array{tr("Name"), tr("Status"), tr("Worked"), tr("Remarks")}[size_t(section)];
}

} // namespace rnf
