#pragma once

#include "work/TaskTemplate.h"

namespace rnf {

/// A task that a template would make, with the day it is due; invalid where the day it counts from is not said.
struct PlannedTask {
    Task task;
    TemplateItemId after; ///< whose task comes first
    TaskId known;         ///< there already, under its title or from the same item; invalid: it is not
};

/// A task before and after the dates that it was planned by moved.
struct TaskMove {
    Task before, after;
    qint64 days() const { return before.dueOn.daysTo(after.dueOn); }
};

/// From templates to tasks and back. Days are calendar days; one that falls on a weekend goes where its rule says.
struct TaskTemplatePlan {
    /// Halfway is the first day of the second half.
    static QDate dayOf(Anchor anchor, const TemplateUse &use);
    /// When an item is due that is counted from this day.
    static QDate dueOn(const TaskTemplateItem &item, const QDate &anchorOn);
    /// By their anchors and days; of one day in the order in which they were written.
    static QList<TaskTemplateItem> byDay(QList<TaskTemplateItem> items);
    /// The same, but what comes before another one stands before it. Items of a circle, which taking back old actions may have
    /// made, come in the order of their days.
    static QList<TaskTemplateItem> inOrder(const QList<TaskTemplateItem> &items);

    /// In that order. `known`: the tasks of the placement or the event, or those that came from this template.
    static QList<PlannedTask> planned(const TaskTemplate &from, const TemplateUse &use, const QList<Task> &known);
    /// A template of these tasks, not kept yet. What came from a template keeps its anchor; the days of others are counted from
    /// the first or the last day, whichever is nearer. Tasks that are due on no day are left out.
    static TaskTemplate made(const QString &name, const QList<Task> &tasks, const TemplateUse &use);
    /// Which of these tasks move when the days are these: open ones of that event, or of no event and that placement, whose days
    /// are counted, each by as many days as what it counts from. One that stands where its item put it goes where that puts it now, weekends and all.
    static QList<TaskMove> moves(const QList<Task> &tasks, const TemplateUse &use,
                                 const QList<TaskTemplateItem> &items = {});
};

} // namespace rnf
