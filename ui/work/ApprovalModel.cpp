#include "work/ApprovalModel.h"

#include "interns/PlacementWords.h"
#include "look/Theme.h"
#include "look/ToolTip.h"
#include "work/HoursText.h"
#include "work/LoadGuard.h"
#include "work/SheetWords.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace rnf {

ApprovalModel::ApprovalModel(Workspace &workspace, const Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_session(session)
{
}

void ApprovalModel::reload()
{
    beginResetModel();
    m_lines.clear();
    const auto sheets = m_workspace.hours().submitted(m_session);
    QList<PersonId> people;
    for (const auto &sheet : sheets)
        people += sheet.person;
    const auto names = m_workspace.people().names(m_session, people);
    for (const auto &sheet : sheets)
        m_lines += lineFor(sheet, names.value(sheet.person));
    endResetModel();
}

ApprovalModel::Line ApprovalModel::lineFor(const Timesheet &sheet, const QString &name)
{
    const auto entries = m_workspace.hours().entries(m_session, sheet);
    const auto placement = m_workspace.interns().find(m_session, sheet.placement);
    const int agreed = placement ? placement->weekMin : 0;
    QStringList remarks =
        Hours::remarks(entries) + LoadGuard::of(m_workspace.hours(), m_session, sheet.person, sheet.weekOn, agreed);
    if (sheet.hasNothing)
        remarks.prepend(tr("nothing to report"));
    if (sheet.revision > 0)
        remarks.prepend(tr("amendment"));
    return {sheet,
            {name, PlacementWords::day(sheet.weekOn, today()), HoursText::shown(minutesTogether(entries)),
             placement ? HoursText::shown(agreed) : QString(), remarks.join(u' ')}};
}

QString ApprovalModel::nextText(int row) const
{
    const auto &cells = m_lines[row].cells;
    return tr("Next: %1, week of %2").arg(cells[Name], cells[WeekOf]);
}

QDate ApprovalModel::today() const { return m_workspace.store().dates().today(); }

QList<Timesheet> ApprovalModel::sheets() const
{
    QList<Timesheet> sheets;
    for (const auto &line : m_lines)
        sheets += line.sheet;
    return sheets;
}

int ApprovalModel::rowOf(TimesheetId id) const
{
    const auto found = std::ranges::find(m_lines, id, [](const Line &line) { return line.sheet.id; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

int ApprovalModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

int ApprovalModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ApprovalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[index.row()];
    const QString &cell = line.cells[size_t(index.column())];
    const bool isNumber = index.column() == Time || index.column() == Agreed;
    switch (role) {
    case Qt::DisplayRole:
        return cell;
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == WeekOf ? SheetWords::week(line.sheet.weekOn, today()) : cell);
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == Remarks ? QVariant(Theme::colours(QApplication::palette()).warning) : QVariant();
    default:
        return {};
    }
}

QVariant ApprovalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::array titles{tr("Name"), tr("Week of"), tr("Hours"), tr("Agreed"), tr("To look at")};
    return titles[size_t(section)];
}

} // namespace rnf
