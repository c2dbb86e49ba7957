#include "work/WorkNames.h"

#include "base/Text.h"

#include <QCompleter>
#include <QLineEdit>

namespace rnf {

WorkNames::WorkNames(Workspace &workspace, const Session &session) : m_workspace(workspace), m_session(session) {}

void WorkNames::read()
{
    m_areas = m_workspace.hours().areas(m_session);
    m_tasks = m_workspace.tasks().all(m_session);
}

QString WorkNames::of(TaskId task, WorkAreaId area) const
{
    if (const auto found = std::ranges::find(m_tasks, task, &Task::id); found != m_tasks.end())
        return found->title;
    const auto found = std::ranges::find(m_areas, area, &WorkArea::id);
    return found == m_areas.end() ? tr("Other work") : found->name;
}

/// Areas come first: they are the words an office agreed on.
std::optional<WorkKind> WorkNames::known(const QString &name) const
{
    const QString folded = foldedText(name);
    for (const auto &area : m_areas) {
        if (foldedText(area.name) == folded)
            return WorkKind{{}, area.id};
    }
    for (const auto &task : m_tasks) {
        if (task.isOpen() && foldedText(task.title) == folded)
            return WorkKind{task.id, task.area, task.category};
    }
    return std::nullopt;
}

Result<WorkKind> WorkNames::meant(const QString &name)
{
    if (name.trimmed().isEmpty())
        return WorkKind();
    if (const auto kind = known(name))
        return *kind;
    const auto area = m_workspace.hours().areaNamed(m_session, name);
    if (!area)
        return area.error();
    read();
    return WorkKind{{}, *area};
}

void WorkNames::complete(QLineEdit *line) const
{
    QStringList names;
    for (const auto &area : m_areas)
        names += area.name;
    for (const auto &task : m_tasks) {
        if (task.isOpen())
            names += task.title;
    }
    auto *completer = new QCompleter(names, line);
    completer->setCompletionMode(QCompleter::InlineCompletion);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    line->setCompleter(completer);
}

} // namespace rnf
