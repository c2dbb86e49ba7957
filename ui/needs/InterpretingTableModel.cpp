#include "needs/InterpretingTableModel.h"

#include "look/Theme.h"
#include "look/ToolTip.h"
#include "needs/NeedWords.h"
#include "needs/Needs.h"

namespace rnf {

InterpretingTableModel::InterpretingTableModel(Workspace &workspace, const Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_session(session)
{
}

void InterpretingTableModel::show(const Event &event)
{
    beginResetModel();
    m_event = event;
    m_rows = m_workspace.needs().interpreting(m_session, event.id);
    endResetModel();
}

int InterpretingTableModel::rowOf(qint64 interpreting) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](const InterpretingRow &row) { return row.interpreting.id == interpreting; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString InterpretingTableModel::cell(const InterpretingRow &row, int column) const
{
    const auto &one = row.interpreting;
    switch (column) {
    case When:
        return tr("%1 – %2").arg(NeedWords::instant(m_event, one.startsAt), NeedWords::instant(m_event, one.endsAt));
    case Languages:
        return NeedWords::languages(one);
    case First:
        return row.interpreter1;
    case Second:
        return row.interpreter2;
    default:
        return one.receivers > 0 ? QString::number(one.receivers) : QString();
    }
}

QVariant InterpretingTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InterpretingRow &row = m_rows[index.row()];
    const bool isWrong = !row.warnings.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return cell(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(isWrong ? row.warnings.join(u'\n') : cell(row, index.column()));
    case Qt::ForegroundRole:
        return Theme::colours(QApplication::palette()).of(isWrong ? Tone::Warning : Tone::Normal);
    default:
        return {};
    }
}

QVariant InterpretingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return std::array{tr("When"), tr("Languages"), tr("Interpreter"), tr("Second interpreter"),
                      tr("Receivers")}[size_t(section)];
}

} // namespace rnf
