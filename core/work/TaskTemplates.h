#pragma once

#include "people/People.h"
#include "work/TaskRepository.h"
#include "work/TaskTemplatePlan.h"
#include "work/TaskTemplateRepository.h"

namespace rnf {

/// Everything that can be done with templates of tasks; the only class of this feature that windows and commands see. Reads
/// answer "nothing" when they fail; writes answer the action's number, 0 when nothing was to be done. Lives on the thread that
/// opened the store.
class TaskTemplates : public QObject {
    Q_OBJECT

public:
    TaskTemplates(Store &store, People &people);

    /// By name.
    QList<TaskTemplate> all(const Session &session);
    std::optional<TaskTemplate> find(const Session &session, TaskTemplateId id);

    /// With its items, whatever ids they had. Refused, here and in `rename`: no name, and one that another template has.
    Result<TaskTemplateId> add(const Session &session, TaskTemplate added);
    /// Those that come with the program, but for names that are taken.
    Result<qint64> addUsual(const Session &session);
    Result<qint64> rename(const Session &session, const TaskTemplate &before, const QString &name);
    /// The tasks that were made from it stay.
    Result<qint64> remove(const Session &session, const TaskTemplate &removed);
    /// Refused, here and in `save`: no title, more than ten years of days, an item that would wait for itself or for one of
    /// another template.
    Result<TemplateItemId> add(const Session &session, TaskTemplateItem item);
    Result<qint64> save(const Session &session, const TaskTemplateItem &before, TaskTemplateItem after);
    /// What came after it comes after nothing.
    Result<qint64> remove(const Session &session, const TaskTemplateItem &item);

    /// The intern, who supervises, and the dates of a placement.
    TemplateUse useOf(const Session &session, PlacementId placement);
    /// What a template would make, and what of it is there already.
    QList<PlannedTask> planned(const Session &session, const TaskTemplate &from, const TemplateUse &use);
    /// Makes the tasks that were chosen, in one action; those of a placement by its dates as they are then. What comes after one
    /// that is left out comes after what that would have come after. Refused: a task whose day cannot be counted.
    Result<qint64> apply(const Session &session, const TaskTemplate &from, const TemplateUse &use,
                         const TemplateChoice &choice);

    /// The open tasks of a placement whose dates moved since they were planned from a template.
    QList<TaskMove> moves(const Session &session, PlacementId placement);
    Result<qint64> move(const Session &session, PlacementId placement);

    // Inside the caller's action, on the writing thread; they throw.
    /// With its items, whatever ids they had. Refused like `add`.
    static TaskTemplateId insert(Action &action, TaskTemplate added);
    /// Those that come with the program, but for names that are taken.
    static void addUsual(Action &action);
    /// Makes the tasks of a template that are not there yet, and answers how many.
    static int apply(Action &action, TaskTemplateId from, const TemplateUse &use);
    /// Moves those of these tasks that were planned by other days than the use says, and answers how many.
    static int moveTasks(Action &action, const QList<Task> &tasks, const TemplateUse &use);

private:
    QString nameOf(const Session &session, const TaskTemplateItem &item);

    Store &m_store;
    People &m_people;
    TaskTemplateRepository m_reading;
    TaskRepository m_tasks;
};

} // namespace rnf
