#include "work/TaskTemplatePlan.h"

#include "base/Text.h"

#include <QHash>
#include <QSet>

namespace rnf {
namespace {

Task taskOf(const TaskTemplateItem &item, const TemplateUse &use)
{
    Task task;
    task.title = item.title;
    task.effortMin = item.effortMin;
    task.isRemote = use.isRemote;
    task.assignee = item.doer == Doer::Supervisor && use.supervisor.isValid() ? use.supervisor : use.person;
    task.placement = use.placement;
    task.event = use.event;
    task.area = item.area;
    task.category = item.category;
    task.note = item.note;
    task.item = item.id;
    task.anchor = item.anchor;
    task.anchorOn = TaskTemplatePlan::dayOf(item.anchor, use);
    task.dueOn = TaskTemplatePlan::dueOn(item, task.anchorOn);
    task.isFormality = item.isFormality;
    task.isEssential = item.isEssential;
    return task;
}

/// Somebody may have typed a task of the placement or the event by hand, or had it from another template. Without one, the same
/// item is used for many people and days.
bool isThere(const Task &planned, const Task &known)
{
    const bool isSame = known.item == planned.item || foldedText(known.title) == foldedText(planned.title);
    if (planned.placement.isValid())
        return known.placement == planned.placement && isSame;
    if (planned.event.isValid())
        return known.event == planned.event && isSame;
    return !known.placement.isValid() && !known.event.isValid() && known.item == planned.item
        && known.assignee == planned.assignee && known.anchorOn == planned.anchorOn;
}

/// What belongs to an event and to a placement moves with the event.
bool countsFrom(const Task &task, const TemplateUse &use)
{
    return task.event == use.event && (use.event.isValid() || task.placement == use.placement);
}

TaskTemplateItem itemOf(const Task &task, const TemplateUse &use)
{
    TaskTemplateItem item;
    item.title = task.title;
    item.effortMin = task.effortMin;
    item.category = task.category;
    item.area = task.area;
    item.isFormality = task.isFormality;
    item.isEssential = task.isEssential;
    item.note = task.note;
    item.doer = use.supervisor.isValid() && task.assignee == use.supervisor ? Doer::Supervisor : Doer::Person;
    const bool isNearerToEnd =
        use.endOn.isValid()
        && (!use.startOn.isValid() || qAbs(task.dueOn.daysTo(use.endOn)) < qAbs(use.startOn.daysTo(task.dueOn)));
    item.anchor = task.anchorOn.isValid() ? task.anchor : isNearerToEnd ? Anchor::End : Anchor::Start;
    const QDate day = task.anchorOn.isValid() ? task.anchorOn : TaskTemplatePlan::dayOf(item.anchor, use);
    item.days = int(day.daysTo(task.dueOn));
    return item;
}

} // namespace

QDate TaskTemplatePlan::dayOf(Anchor anchor, const TemplateUse &use)
{
    switch (anchor) {
    case Anchor::Start:
        return use.startOn;
    case Anchor::End:
        return use.endOn;
    case Anchor::Middle:
        break;
    }
    if (!use.startOn.isValid() || !use.endOn.isValid())
        return {};
    return use.startOn.addDays((use.startOn.daysTo(use.endOn) + 1) / 2);
}

QDate TaskTemplatePlan::dueOn(const TaskTemplateItem &item, const QDate &anchorOn)
{
    const QDate day = anchorOn.addDays(item.days);
    const int pastFriday = day.dayOfWeek() - Qt::Friday;
    if (item.dayRule == DayRule::Keep || pastFriday <= 0)
        return day;
    return day.addDays(item.dayRule == DayRule::Earlier ? -pastFriday : 3 - pastFriday);
}

QList<TaskTemplateItem> TaskTemplatePlan::byDay(QList<TaskTemplateItem> items)
{
    std::ranges::stable_sort(items, {}, [](const TaskTemplateItem &item) { return std::pair(item.anchor, item.days); });
    return items;
}

QList<TaskTemplateItem> TaskTemplatePlan::inOrder(const QList<TaskTemplateItem> &items)
{
    QList<TaskTemplateItem> left = byDay(items), ordered;
    QSet<TemplateItemId> waiting;
    for (const auto &item : items)
        waiting += item.id;
    while (!left.isEmpty()) {
        auto next = std::ranges::find_if(left, [&](const TaskTemplateItem &item) { return !waiting.contains(item.after); });
        if (next == left.end())
            next = left.begin();
        waiting.remove(next->id);
        ordered += *next;
        left.erase(next);
    }
    return ordered;
}

QList<PlannedTask> TaskTemplatePlan::planned(const TaskTemplate &from, const TemplateUse &use, const QList<Task> &known)
{
    QList<PlannedTask> planned;
    for (const auto &item : inOrder(from.items)) {
        const Task task = taskOf(item, use);
        const auto same = std::ranges::find_if(known, [&](const Task &one) { return isThere(task, one); });
        planned += {task, item.after, same == known.end() ? TaskId() : same->id};
    }
    return planned;
}

TaskTemplate TaskTemplatePlan::made(const QString &name, const QList<Task> &tasks, const TemplateUse &use)
{
    TaskTemplate made{{}, name, {}};
    QHash<TaskId, TemplateItemId> items;
    for (const auto &task : tasks) {
        if (!task.dueOn.isValid() || (!task.anchorOn.isValid() && !use.startOn.isValid() && !use.endOn.isValid()))
            continue;
        TaskTemplateItem item = itemOf(task, use);
        item.id = TemplateItemId(-1 - made.items.size());
        items.insert(task.id, item.id);
        made.items += item;
    }
    for (const auto &task : tasks) {
        const auto item = std::ranges::find(made.items, items.value(task.id), &TaskTemplateItem::id);
        if (item != made.items.end())
            item->after = items.value(task.after);
    }
    made.items = byDay(made.items);
    return made;
}

QList<TaskMove> TaskTemplatePlan::moves(const QList<Task> &tasks, const TemplateUse &use,
                                        const QList<TaskTemplateItem> &items)
{
    QList<TaskMove> moves;
    for (const auto &task : tasks) {
        const QDate day = dayOf(task.anchor, use);
        if (!countsFrom(task, use) || !task.isOpen() || !task.dueOn.isValid() || !task.anchorOn.isValid() || !day.isValid()
            || day == task.anchorOn)
            continue;
        TaskMove move{task, task};
        move.after.anchorOn = day;
        const auto item = std::ranges::find(items, task.item, &TaskTemplateItem::id);
        const bool isAsPlanned = item != items.end() && task.dueOn == dueOn(*item, task.anchorOn);
        move.after.dueOn = isAsPlanned ? dueOn(*item, day) : task.dueOn.addDays(task.anchorOn.daysTo(day));
        moves += move;
    }
    return moves;
}

} // namespace rnf
