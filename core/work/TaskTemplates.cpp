#include "work/TaskTemplates.h"

#include "base/Text.h"
#include "work/TaskTemplateWords.h"
#include "work/Tasks.h"
#include "work/UsualTemplates.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int mostDays = 3650;

TaskTemplateRepository &templateRows(Action &action) { return action.on<TaskTemplateRepository>(); }

Refusal templateGone()
{
    return Refusal({u"gone"_s, TaskTemplates::tr("This template is not there any more: somebody deleted it meanwhile. The "
                                                 "history can bring it back.")});
}

TaskTemplate currentTemplate(Action &action, TaskTemplateId id)
{
    const auto found = templateRows(action).find(id);
    if (!found)
        throw templateGone();
    return *found;
}

TemplateUse currentUse(Action &action, const TemplateUse &use)
{
    if (!use.placement.isValid())
        return use;
    const auto found = templateRows(action).useOf(use.placement);
    if (!found)
        throw Refusal({u"gone"_s, TaskTemplates::tr("This placement is not there any more: somebody deleted it meanwhile. "
                                                    "The history can bring it back.")});
    return *found;
}

bool isCalled(const TaskTemplate &one, const QString &name) { return foldedText(one.name) == foldedText(name); }

/// Throws a Refusal where a template cannot have this name.
void checkName(Action &action, const TaskTemplate &named)
{
    if (named.name.isEmpty())
        throw Refusal({u"empty-name"_s, TaskTemplates::tr("A template needs a name. Type one.")});
    for (const auto &other : templateRows(action).templates()) {
        if (other.id != named.id && isCalled(other, named.name))
            throw Refusal(
                {u"name-taken"_s,
                 TaskTemplates::tr("There is a template called “%1” already. Choose another name.").arg(other.name)});
    }
}

void tidyItem(TaskTemplateItem &item)
{
    item.title = cleanText(item.title);
    item.note = cleanText(item.note);
    if (item.title.isEmpty())
        throw Refusal({u"empty-title"_s, TaskTemplates::tr("A task needs a title. Type what is to be done.")});
    if (qAbs(item.days) > mostDays)
        throw Refusal(
            {u"too-far"_s, TaskTemplates::tr("%n days are more than ten years. Type fewer.", nullptr, qAbs(item.days))});
}

/// Throws a Refusal where it would wait for itself, or for what is not there.
void checkItemOrder(Action &action, const TaskTemplateItem &item)
{
    const auto items = currentTemplate(action, item.templateId).items;
    QSet<TemplateItemId> seen;
    for (TemplateItemId id = item.after; id.isValid() && !seen.contains(id);) {
        const auto before = std::ranges::find(items, id, &TaskTemplateItem::id);
        if (before == items.end())
            throw Refusal({u"gone"_s, TaskTemplates::tr("The task that should come first is not in this template any more. "
                                                        "Choose another one.")});
        if (id == item.id)
            throw Refusal(
                {u"circle"_s,
                 TaskTemplates::tr("“%1” would wait for itself. Choose another task to come first.").arg(item.title)});
        seen += id;
        id = before->after;
    }
}

QList<Task> knownTasks(TaskRepository &tasks, const TaskTemplate &from, const TemplateUse &use)
{
    if (use.placement.isValid())
        return tasks.ofPlacement(use.placement);
    return use.event.isValid() ? tasks.ofEvent(use.event) : tasks.ofTemplate(from.id);
}

void checkDay(const Task &task)
{
    if (!task.anchorOn.isValid())
        throw Refusal(
            {u"no-day"_s, TaskTemplates::tr("When “%1” is due cannot be counted: the first and the last day are not "
                                            "both said. Type them first, or leave this task out.")
                              .arg(task.title)});
}

/// Answers how many.
int insertPlanned(Action &action, const QList<PlannedTask> &planned, const TemplateChoice &choice)
{
    int count = 0;
    QHash<TemplateItemId, TaskId> stands; // which task comes first for those that come after an item
    for (const auto &[made, after, known] : planned) {
        Task task = made;
        task.after = stands.value(after);
        const bool isWanted = choice.again.contains(task.item) || (choice.items.contains(task.item) && !known.isValid());
        if (isWanted) {
            checkDay(task);
            Tasks::insert(action, task);
            ++count;
        }
        stands.insert(task.item, isWanted ? task.id : known.isValid() ? known : task.after);
    }
    return count;
}

} // namespace

TaskTemplates::TaskTemplates(Store &store, People &people)
    : m_store(store), m_people(people), m_reading(store.reader()), m_tasks(store.reader())
{
}

QList<TaskTemplate> TaskTemplates::all(const Session &session)
{
    return m_store.read(session, Operation::LeadWork, [&] { return m_reading.templates(); });
}

std::optional<TaskTemplate> TaskTemplates::find(const Session &session, TaskTemplateId id)
{
    return m_store.read(session, Operation::LeadWork, [&] { return m_reading.find(id); });
}

// --- templates

Result<TaskTemplateId> TaskTemplates::add(const Session &session, TaskTemplate added)
{
    const QString label = tr("Add the template “%1”").arg(cleanText(added.name));
    const auto done =
        m_store.act(session, Operation::LeadWork, label, [&](Action &action) { added.id = insert(action, added); });
    if (!done)
        return done.error();
    return added.id;
}

Result<qint64> TaskTemplates::addUsual(const Session &session)
{
    return m_store.act(session, Operation::LeadWork, tr("Add the usual templates"),
                       [](Action &action) { addUsual(action); });
}

Result<qint64> TaskTemplates::rename(const Session &session, const TaskTemplate &before, const QString &name)
{
    TaskTemplate after = before;
    after.name = cleanText(name);
    const QString label = tr("Call the template “%1” “%2”").arg(before.name, after.name);
    return m_store.act(session, Operation::LeadWork, label, [&](Action &action) {
        checkName(action, after);
        templateRows(action).update(action, before, after);
    });
}

Result<qint64> TaskTemplates::remove(const Session &session, const TaskTemplate &removed)
{
    return m_store.act(session, Operation::LeadWork, tr("Delete the template “%1”").arg(removed.name),
                       [&](Action &action) { templateRows(action).remove(action, removed); });
}

// --- items

QString TaskTemplates::nameOf(const Session &session, const TaskTemplateItem &item)
{
    const auto found = find(session, item.templateId);
    return found ? found->name : QString();
}

Result<TemplateItemId> TaskTemplates::add(const Session &session, TaskTemplateItem item)
{
    const QString label = tr("Add a task to the template “%1”").arg(nameOf(session, item));
    const auto done = m_store.act(session, Operation::LeadWork, label, [&](Action &action) {
        tidyItem(item);
        checkItemOrder(action, item);
        templateRows(action).insert(action, item);
    });
    if (!done)
        return done.error();
    return item.id;
}

Result<qint64> TaskTemplates::save(const Session &session, const TaskTemplateItem &before, TaskTemplateItem after)
{
    const QString label = tr("Edit the template “%1”").arg(nameOf(session, after));
    return m_store.act(session, Operation::LeadWork, label, [&](Action &action) {
        tidyItem(after);
        if (after.after != before.after)
            checkItemOrder(action, after);
        templateRows(action).update(action, before, after);
    });
}

Result<qint64> TaskTemplates::remove(const Session &session, const TaskTemplateItem &item)
{
    const QString label = tr("Take a task out of the template “%1”").arg(nameOf(session, item));
    return m_store.act(session, Operation::LeadWork, label,
                       [&](Action &action) { templateRows(action).remove(action, item); });
}

// --- tasks

TemplateUse TaskTemplates::useOf(const Session &session, PlacementId placement)
{
    return m_store.read(session, Operation::LeadWork, [&] { return m_reading.useOf(placement).value_or(TemplateUse()); });
}

QList<PlannedTask> TaskTemplates::planned(const Session &session, const TaskTemplate &from, const TemplateUse &use)
{
    return m_store.read(session, Operation::LeadWork,
                        [&] { return TaskTemplatePlan::planned(from, use, knownTasks(m_tasks, from, use)); });
}

Result<qint64> TaskTemplates::apply(const Session &session, const TaskTemplate &from, const TemplateUse &use,
                                    const TemplateChoice &choice)
{
    const int count = int((choice.items + choice.again).size());
    const QString label =
        use.person.isValid()
            ? tr("Add %n tasks from “%1” for %2", nullptr, count).arg(from.name, m_people.nameOf(session, use.person))
            : tr("Add %n tasks from “%1”", nullptr, count).arg(from.name);
    return m_store.act(session, Operation::LeadWork, label, [&](Action &action) {
        const TaskTemplate now = currentTemplate(action, from.id);
        const TemplateUse usedFor = currentUse(action, use);
        const auto known = knownTasks(action.on<TaskRepository>(), now, usedFor);
        insertPlanned(action, TaskTemplatePlan::planned(now, usedFor, known), choice);
    });
}

QList<TaskMove> TaskTemplates::moves(const Session &session, PlacementId placement)
{
    return m_store.read(session, Operation::LeadWork, [&] {
        const auto use = m_reading.useOf(placement);
        const auto tasks = m_tasks.ofPlacement(placement);
        return use ? TaskTemplatePlan::moves(tasks, *use, m_reading.itemsOf(tasks)) : QList<TaskMove>();
    });
}

Result<qint64> TaskTemplates::move(const Session &session, PlacementId placement)
{
    const auto seen = moves(session, placement);
    const QString label =
        tr("Move %n open tasks of %1: %2", nullptr, int(seen.size()))
            .arg(m_people.nameOf(session, useOf(session, placement).person), TaskTemplateWords::shift(seen));
    return m_store.act(session, Operation::LeadWork, label, [&](Action &action) {
        TemplateUse use;
        use.placement = placement;
        moveTasks(action, Tasks::ofPlacement(action, placement), currentUse(action, use));
    });
}

// --- inside the caller's action

TaskTemplateId TaskTemplates::insert(Action &action, TaskTemplate added)
{
    added.id = {};
    added.name = cleanText(added.name);
    checkName(action, added);
    templateRows(action).insert(action, added);
    QHash<TemplateItemId, TemplateItemId> kept; // by the ids they had
    for (auto item : TaskTemplatePlan::inOrder(added.items)) {
        const TemplateItemId before = item.id;
        tidyItem(item);
        item.templateId = added.id;
        item.after = kept.value(item.after);
        templateRows(action).insert(action, item);
        kept.insert(before, item.id);
    }
    return added.id;
}

void TaskTemplates::addUsual(Action &action)
{
    const auto known = templateRows(action).templates();
    for (const auto &usual : UsualTemplates::all()) {
        if (std::ranges::none_of(known, [&](const TaskTemplate &one) { return isCalled(one, usual.name); }))
            insert(action, usual);
    }
}

int TaskTemplates::apply(Action &action, TaskTemplateId from, const TemplateUse &use)
{
    const TaskTemplate now = currentTemplate(action, from);
    const TemplateUse usedFor = currentUse(action, use);
    TemplateChoice all;
    for (const auto &item : now.items)
        all.items += item.id;
    const auto known = knownTasks(action.on<TaskRepository>(), now, usedFor);
    return insertPlanned(action, TaskTemplatePlan::planned(now, usedFor, known), all);
}

int TaskTemplates::moveTasks(Action &action, const QList<Task> &tasks, const TemplateUse &use)
{
    const auto moves = TaskTemplatePlan::moves(tasks, use, templateRows(action).itemsOf(tasks));
    for (const auto &[before, after] : moves)
        action.on<TaskRepository>().update(action, before, after);
    return int(moves.size());
}

} // namespace rnf
