#include "events/PlanTableModel.h"

#include "base/DayWords.h"
#include "events/EventTimes.h"
#include "look/ToolTip.h"
#include "work/TaskTemplateWords.h"
#include "work/TaskWords.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int daysOfAlarm = 7;

QFont fontOfTask(const Task &task)
{
    QFont font = QApplication::font("QAbstractItemView");
    font.setStrikeOut(!task.isOpen());
    return font;
}

} // namespace

PlanTableModel::PlanTableModel(Workspace &workspace, const Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_session(session)
{
}

void PlanTableModel::show(const Event &event)
{
    beginResetModel();
    m_event = event;
    m_tasks = m_workspace.tasks().ofEvent(m_session, event.id);
    std::ranges::sort(m_tasks, {}, [](const Task &task) { return std::tuple(!task.dueOn.isValid(), task.dueOn, task.id); });
    QList<PersonId> people;
    for (const auto &task : std::as_const(m_tasks))
        people += task.assignee;
    m_names = m_workspace.people().names(m_session, people);
    endResetModel();
}

int PlanTableModel::rowOf(TaskId task) const
{
    const auto found = std::ranges::find(m_tasks, task, &Task::id);
    return found == m_tasks.end() ? -1 : int(found - m_tasks.begin());
}

PlanTableModel::Numbers PlanTableModel::numbers() const
{
    Numbers numbers;
    for (const auto &task : m_tasks) {
        numbers.needed += task.status != TaskStatus::NotNeeded;
        numbers.done += task.status == TaskStatus::Done;
        numbers.late += isLate(task);
        numbers.untouched += isUntouched(task);
    }
    return numbers;
}

bool PlanTableModel::isLate(const Task &task) const { return task.isOpen() && task.dueOn.isValid() && task.dueOn < today(); }

bool PlanTableModel::isUntouched(const Task &task) const
{
    return task.isEssential && task.status == TaskStatus::Todo && task.dueOn.isValid()
        && today().daysTo(task.dueOn) <= daysOfAlarm;
}

Tone PlanTableModel::toneOf(const Task &task) const
{
    if (!task.isOpen())
        return Tone::Quiet;
    return isUntouched(task) ? Tone::Error : isLate(task) ? Tone::Warning : Tone::Normal;
}

/// "T−14": days before the first day, days after the last one.
QString PlanTableModel::counted(const Task &task) const
{
    const QDate first = EventTimes::day(m_event);
    if (!first.isValid() || !task.dueOn.isValid())
        return {};
    const QDate nearest = qBound(first, task.dueOn, EventTimes::lastDay(m_event));
    return tr("T%1", "days before or after an event").arg(TaskTemplateWords::days(int(nearest.daysTo(task.dueOn))));
}

QString PlanTableModel::status(const Task &task) const
{
    const QString status = TaskWords::status(task.status);
    return task.isEssential && task.isOpen() ? tr("%1 · essential").arg(status) : status;
}

QString PlanTableModel::cell(const Task &task, int column) const
{
    switch (column) {
    case Title:
        return task.title;
    case Due:
        return !task.dueOn.isValid() ? tr("no day")
             : task.isOpen()         ? dueWord(task.dueOn, today())
                                     : dayWord(task.dueOn, today());
    case Counted:
        return counted(task);
    case Who:
        return m_names.value(task.assignee);
    default:
        return status(task);
    }
}

QVariant PlanTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Task &task = m_tasks[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return cell(task, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(cell(task, index.column()));
    case Qt::FontRole:
        return index.column() == Title ? QVariant(fontOfTask(task)) : QVariant();
    case Qt::ForegroundRole:
        return Theme::colours(QApplication::palette()).of(toneOf(task));
    default:
        return {};
    }
}

QVariant PlanTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return std::array{tr("Task"), tr("Due"), tr("Counted"), tr("Who"), tr("How far")}[size_t(section)];
}

} // namespace rnf
