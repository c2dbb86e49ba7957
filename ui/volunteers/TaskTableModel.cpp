#include "volunteers/TaskTableModel.h"

#include "base/DayWords.h"
#include "look/Theme.h"
#include "look/ToolTip.h"
#include "work/TaskWords.h"

using namespace Qt::StringLiterals;

namespace rnf {

TaskTableModel::TaskTableModel(Workspace &workspace, const Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_session(session)
{
}

void TaskTableModel::reload()
{
    beginResetModel();
    m_tasks = m_workspace.tasks().all(m_session);
    m_skills.clear();
    for (const auto &skill : m_workspace.tasks().skills(m_session))
        m_skills.insert(skill.id, skill.name);
    m_agreed = m_workspace.tasks().whoAgreed(m_session);
    endResetModel();
}

int TaskTableModel::rowOf(TaskId task) const
{
    const auto found = std::ranges::find(m_tasks, task, &Task::id);
    return found == m_tasks.end() ? -1 : int(found - m_tasks.begin());
}

QString TaskTableModel::dueOf(const Task &task) const
{
    const QDate today = m_workspace.store().dates().today();
    switch (task.status) {
    case TaskStatus::Done:
        return tr("done %1").arg(dayWord(task.closedOn, today));
    case TaskStatus::NotNeeded:
        return tr("not needed");
    case TaskStatus::Todo:
        break;
    }
    return task.dueOn.isValid() ? dueWord(task.dueOn, today) : tr("no day");
}

QVariant TaskTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Task &task = m_tasks[index.row()];
    const Colours &colours = Theme::colours(QApplication::palette());
    if (role == Qt::ForegroundRole && !task.isOpen())
        return colours.quiet;
    if (role == Qt::ForegroundRole && index.column() == Due)
        return task.dueOn.isValid() && task.dueOn < m_workspace.store().dates().today() ? colours.warning : colours.quiet;
    if (role == Qt::ToolTipRole)
        return plainToolTip(index.data().toString());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Due:
        return dueOf(task);
    case Title:
        return task.title;
    case Needs:
        return TaskWords::needs(task, m_skills.value(task.skill));
    default:
        return task.isOpen() ? TaskWords::who(task, m_agreed.value(task.id)) : m_agreed.value(task.id).join(u", "_s);
    }
}

QVariant TaskTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return std::array{tr("Due"), tr("Task"), tr("Takes"), tr("Who does it")}[size_t(section)];
}

} // namespace rnf
