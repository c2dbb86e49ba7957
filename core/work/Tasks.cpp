#include "work/Tasks.h"

#include "base/Text.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

Error noTitle() { return {u"empty-title"_s, Tasks::tr("A task needs a title. Type what is to be done.")}; }

bool seesAll(const Session &session) { return Policy::allows(session, Operation::LeadWork); }

bool comesFirst(const Task &one, const Task &other)
{
    if (one.isOpen() != other.isOpen())
        return one.isOpen();
    if (!one.isOpen())
        return std::pair(one.closedOn, one.id) > std::pair(other.closedOn, other.id);
    // What is due on no day comes last.
    return std::tuple(!one.dueOn.isValid(), one.dueOn, one.id) < std::tuple(!other.dueOn.isValid(), other.dueOn, other.id);
}

/// As it goes into the database.
void tidy(Task &task, const QDate &today)
{
    task.title = cleanText(task.title);
    task.place = cleanText(task.place);
    task.note = cleanText(task.note);
    task.neededPeople = qMax(1, task.neededPeople);
    if (task.isOpen())
        task.closedOn = {};
    else if (!task.closedOn.isValid())
        task.closedOn = today;
}

TaskRepository &rowsOf(Action &action) { return action.on<TaskRepository>(); }

/// Within an action, so that nobody closes the circle meanwhile. Throws a Refusal when a task would wait for itself. Taking
/// back old actions may have made a circle of others, which is walked once.
void checkOrder(Action &action, const Task &task)
{
    const auto first = rowsOf(action).find(task.after);
    QSet<TaskId> seen;
    for (auto before = first; before && !seen.contains(before->id); before = rowsOf(action).find(before->after)) {
        if (before->id == task.id)
            throw Refusal({u"circle"_s, Tasks::tr("“%1” would wait for itself, because “%2” comes after it. Choose another "
                                                  "task to come first.")
                                            .arg(task.title, first->title)});
        seen += before->id;
    }
}

QString savedLabel(const Task &before, const Task &after)
{
    if (after.status == before.status)
        return Tasks::tr("Edit task: %1");
    if (after.isOpen() && !before.isOpen())
        return Tasks::tr("Open again: %1");
    switch (after.status) {
    case TaskStatus::Doing:
        return Tasks::tr("Being done: %1");
    case TaskStatus::Blocked:
        return Tasks::tr("Blocked: %1");
    case TaskStatus::Review:
        return Tasks::tr("To be checked: %1");
    case TaskStatus::Done:
        return Tasks::tr("Done: %1");
    case TaskStatus::NotNeeded:
        return Tasks::tr("Not needed any more: %1");
    case TaskStatus::Todo:
        break;
    }
    return Tasks::tr("Back to do: %1");
}

} // namespace

Tasks::Tasks(Store &store, People &people) : m_store(store), m_people(people), m_reading(store.reader()) {}

QSet<TaskId> Tasks::own(const Session &session)
{
    QSet<TaskId> own;
    if (session.person.isValid()) {
        for (const auto &task : m_store.read(session, Operation::ReadPeople, [&] { return m_reading.of(session.person); }))
            own += task.id;
    }
    return own;
}

QList<Task> Tasks::readBy(const Session &session, QList<Task> tasks)
{
    if (!seesAll(session))
        tasks.removeIf([own = own(session)](const Task &task) { return !own.contains(task.id); });
    return tasks;
}

QList<Assignment> Tasks::readBy(const Session &session, QList<Assignment> assignments)
{
    if (!seesAll(session))
        assignments.removeIf([own = own(session)](const Assignment &one) { return !own.contains(one.task); });
    return assignments;
}

Operation Tasks::toSave(const Session &session, const Task &before, const Task &after)
{
    const bool stays = after.assignee == before.assignee && after.placement == before.placement;
    return !seesAll(session) && stays && own(session).contains(before.id) ? Operation::EditPeople : Operation::LeadWork;
}

QList<Task> Tasks::all(const Session &session)
{
    auto tasks = readBy(session, m_store.read(session, Operation::ReadPeople, [&] { return m_reading.tasks(); }));
    std::ranges::sort(tasks, &comesFirst);
    return tasks;
}

std::optional<Task> Tasks::find(const Session &session, TaskId id)
{
    const auto found = m_store.read(session, Operation::ReadPeople, [&] { return m_reading.find(id); });
    return found && (seesAll(session) || own(session).contains(id)) ? found : std::nullopt;
}

QList<Task> Tasks::due(const Session &session, const QDate &dueBy)
{
    return readBy(session, m_store.read(session, Operation::ReadPeople, [&] { return m_reading.due(dueBy); }));
}

QList<Task> Tasks::due(const Session &session, const QDate &dueBy, PersonId assignee)
{
    return readBy(session, m_store.read(session, Operation::ReadPeople, [&] { return m_reading.due(dueBy, assignee); }));
}

QList<Task> Tasks::ofPlacement(const Session &session, PlacementId placement)
{
    auto tasks =
        readBy(session, m_store.read(session, Operation::ReadPeople, [&] { return m_reading.ofPlacement(placement); }));
    std::ranges::sort(tasks, &comesFirst);
    return tasks;
}

QList<Task> Tasks::ofEvent(const Session &session, EventId event)
{
    auto tasks = readBy(session, m_store.read(session, Operation::ReadPeople, [&] { return m_reading.ofEvent(event); }));
    std::ranges::sort(tasks, &comesFirst);
    return tasks;
}

int Tasks::dueCount(const Session &session, const QDate &dueBy)
{
    if (!seesAll(session))
        return int(due(session, dueBy).size());
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.dueCount(dueBy); });
}

QList<Assignment> Tasks::assignments(const Session &session)
{
    return readBy(session, m_store.read(session, Operation::ReadPeople, [&] { return m_reading.assignments(); }));
}

QList<Assignment> Tasks::assignments(const Session &session, TaskId task)
{
    return readBy(session, m_store.read(session, Operation::ReadPeople, [&] { return m_reading.assignments(task); }));
}

QList<Assignment> Tasks::assignments(const Session &session, PersonId person)
{
    return m_store.read(session, Policy::readingOf(session, person, Operation::LeadWork),
                        [&] { return m_reading.assignments(person); });
}

QHash<TaskId, QStringList> Tasks::whoAgreed(const Session &session)
{
    const auto agreed = readBy(session, m_store.read(session, Operation::ReadPeople, [&] { return m_reading.agreed(); }));
    QList<PersonId> people;
    for (const auto &assignment : agreed)
        people += assignment.person;
    const auto names = m_people.names(session, people);
    QHash<TaskId, QStringList> byTask;
    for (const auto &assignment : agreed)
        byTask[assignment.task] += names.value(assignment.person);
    return byTask;
}

QList<Skill> Tasks::skills(const Session &session)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.skills(); });
}

Result<TaskId> Tasks::add(const Session &session, Task task)
{
    tidy(task, m_store.dates().today());
    if (task.title.isEmpty())
        return noTitle();
    if (!seesAll(session) && !task.assignee.isValid())
        task.assignee = session.person;
    const auto done = m_store.act(session, Policy::writingOf(session, task.assignee, Operation::LeadWork),
                                  tr("New task: %1").arg(task.title), [&](Action &action) { insert(action, task); });
    if (!done)
        return done.error();
    return task.id;
}

Result<qint64> Tasks::save(const Session &session, const Task &before, Task after)
{
    if (after.status != before.status)
        after.closedOn = {};
    tidy(after, m_store.dates().today());
    if (after.title.isEmpty())
        return noTitle();
    const QString label = savedLabel(before, after).arg(after.title);
    return m_store.act(session, toSave(session, before, after), label, [&](Action &action) {
        if (after.after != before.after)
            checkOrder(action, after);
        rowsOf(action).update(action, before, after);
    });
}

Result<qint64> Tasks::finish(const Session &session, TaskId id)
{
    const auto task = find(session, id);
    if (!task)
        return Error{u"gone"_s,
                     tr("This task is not there any more: somebody deleted it meanwhile. The history can bring it "
                        "back.")};
    Task done = *task;
    done.status = TaskStatus::Done;
    return save(session, *task, done);
}

Result<qint64> Tasks::remove(const Session &session, const Task &task)
{
    return m_store.act(session, Operation::LeadWork, tr("Delete task: %1").arg(task.title),
                       [&](Action &action) { rowsOf(action).remove(action, task); });
}

Result<qint64> Tasks::ask(const Session &session, const Task &task, PersonId person)
{
    return answer(session, task, person, Answer::Asked);
}

Result<qint64> Tasks::answer(const Session &session, const Task &task, PersonId person, Answer answer)
{
    const QString what = answer == Answer::Asked  ? tr("Ask %1: %2")
                       : answer == Answer::Agreed ? tr("%1 said yes: %2")
                                                  : tr("%1 said no: %2");
    const QString now = instantText(m_store.dates().now());
    const QString label = what.arg(m_people.nameOf(session, person), task.title);
    const bool isTheirs = session.isOf(person) && own(session).contains(task.id);
    const auto operation = isTheirs ? Operation::EditPeople : Operation::LeadWork;
    return m_store.act(session, operation, label, [&](Action &action) {
        auto &rows = rowsOf(action);
        const auto known = rows.assignments(task.id);
        const auto before = std::ranges::find(known, person, &Assignment::person);
        Assignment after = before == known.end() ? Assignment{0, task.id, person, answer, now} : *before;
        after.answer = answer;
        if (answer == Answer::Asked)
            after.askedAt = now;
        if (before == known.end())
            rows.insert(action, after);
        else
            rows.update(action, *before, after);
    });
}

Result<qint64> Tasks::withdraw(const Session &session, const Assignment &assignment)
{
    const auto task = find(session, assignment.task);
    const QString label =
        tr("%1 is no longer asked: %2").arg(m_people.nameOf(session, assignment.person), task ? task->title : QString());
    return m_store.act(session, Operation::LeadWork, label,
                       [&](Action &action) { rowsOf(action).remove(action, assignment); });
}

QList<Task> Tasks::all(Database &database) { return TaskRepository(database).tasks(); }

QList<Assignment> Tasks::assignments(Database &database) { return TaskRepository(database).assignments(); }

QList<Task> Tasks::ofPlacement(Action &action, PlacementId placement) { return rowsOf(action).ofPlacement(placement); }

QList<Task> Tasks::ofEvent(Action &action, EventId event) { return rowsOf(action).ofEvent(event); }

void Tasks::insert(Action &action, Task &task)
{
    checkOrder(action, task);
    rowsOf(action).insert(action, task);
}

Result<SkillId> Tasks::skillNamed(const Session &session, const QString &name)
{
    if (!Policy::allows(session, Operation::EditPeople))
        return Policy::refusal();
    SkillId skill;
    // By the program itself, so that undo goes on with what was done before.
    const auto done = m_store.act({}, Operation::EditPeople, tr("Add the skill %1").arg(cleanText(name)),
                                  [&](Action &action) { skill = skillNamed(action, name); });
    if (!done)
        return done.error();
    return skill;
}

SkillId Tasks::skillNamed(Action &action, const QString &name)
{
    Skill skill{{}, cleanText(name)};
    if (skill.name.isEmpty())
        return {};
    if (const auto known = namedAmong(rowsOf(action).skills(), skill.name))
        return known->id;
    rowsOf(action).insert(action, skill);
    return skill.id;
}

} // namespace rnf
