#include "work/Tasks.h"

#include "base/Text.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

Error noTitle() { return {u"empty-title"_s, Tasks::tr("A task needs a title. Type what is to be done.")}; }

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
    task.neededPeople = qMax(1, task.neededPeople);
    if (task.isOpen())
        task.closedOn = {};
    else if (!task.closedOn.isValid())
        task.closedOn = today;
}

} // namespace

Tasks::Tasks(Store &store, People &people)
    : m_store(store), m_people(people), m_reading(store.reader()), m_writing(store.writer())
{
}

QList<Task> Tasks::all(const Session &session)
{
    if (!Policy::allows(session, Operation::ReadPeople))
        return {};
    auto tasks = m_store.read([&] { return m_reading.tasks(); });
    std::ranges::sort(tasks, &comesFirst);
    return tasks;
}

std::optional<Task> Tasks::find(const Session &session, TaskId id)
{
    if (!Policy::allows(session, Operation::ReadPeople))
        return {};
    return m_store.read([&] { return m_reading.find(id); });
}

QList<Task> Tasks::due(const Session &session, const QDate &dueBy)
{
    if (!Policy::allows(session, Operation::ReadPeople))
        return {};
    return m_store.read([&] { return m_reading.due(dueBy); });
}

int Tasks::dueCount(const Session &session, const QDate &dueBy)
{
    if (!Policy::allows(session, Operation::ReadPeople))
        return 0;
    return m_store.read([&] { return m_reading.dueCount(dueBy); });
}

QList<Assignment> Tasks::assignments(const Session &session)
{
    if (!Policy::allows(session, Operation::ReadPeople))
        return {};
    return m_store.read([&] { return m_reading.assignments(); });
}

QList<Assignment> Tasks::assignments(const Session &session, TaskId task)
{
    if (!Policy::allows(session, Operation::ReadPeople))
        return {};
    return m_store.read([&] { return m_reading.assignments(task); });
}

QList<Assignment> Tasks::assignments(const Session &session, PersonId person)
{
    if (!Policy::allows(session, Operation::ReadPeople))
        return {};
    return m_store.read([&] { return m_reading.assignments(person); });
}

QHash<TaskId, QStringList> Tasks::whoAgreed(const Session &session)
{
    if (!Policy::allows(session, Operation::ReadPeople))
        return {};
    const auto agreed = m_store.read([&] { return m_reading.agreed(); });
    QList<PersonId> people;
    for (const auto &assignment : agreed)
        people += assignment.person;
    QHash<PersonId, QString> names;
    for (const auto &row : m_people.rows(session, people))
        names.insert(row.id, row.name);
    QHash<TaskId, QStringList> byTask;
    for (const auto &assignment : agreed)
        byTask[assignment.task] += names.value(assignment.person);
    return byTask;
}

QList<Skill> Tasks::skills(const Session &session)
{
    if (!Policy::allows(session, Operation::ReadPeople))
        return {};
    return m_store.read([&] { return m_reading.skills(); });
}

QString Tasks::nameOf(const Session &session, PersonId person) { return m_people.rows(session, {person}).value(0).name; }

Result<qint64> Tasks::change(const Session &session, const QString &label, const Store::Work &work)
{
    if (!Policy::allows(session, Operation::EditPeople))
        return Policy::refusal();
    return m_store.act(session, label, work);
}

Result<TaskId> Tasks::add(const Session &session, Task task)
{
    tidy(task, m_store.dates().today());
    if (task.title.isEmpty())
        return noTitle();
    const auto done =
        change(session, tr("New task: %1").arg(task.title), [&](Action &action) { m_writing.insert(action, task); });
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
    const QString what = after.status == before.status         ? tr("Edit task: %1")
                       : after.status == TaskStatus::Done      ? tr("Done: %1")
                       : after.status == TaskStatus::NotNeeded ? tr("Not needed any more: %1")
                                                               : tr("Open again: %1");
    return change(session, what.arg(after.title), [&](Action &action) { m_writing.update(action, before, after); });
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
    return change(session, tr("Delete task: %1").arg(task.title), [&](Action &action) { m_writing.remove(action, task); });
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
    return change(session, what.arg(nameOf(session, person), task.title), [&](Action &action) {
        const auto known = m_writing.assignments(task.id);
        const auto before = std::ranges::find(known, person, &Assignment::person);
        Assignment after = before == known.end() ? Assignment{0, task.id, person, answer, now} : *before;
        after.answer = answer;
        if (answer == Answer::Asked)
            after.askedAt = now;
        if (before == known.end())
            m_writing.insert(action, after);
        else
            m_writing.update(action, *before, after);
    });
}

Result<qint64> Tasks::withdraw(const Session &session, const Assignment &assignment)
{
    const auto task = find(session, assignment.task);
    const QString label =
        tr("%1 is no longer asked: %2").arg(nameOf(session, assignment.person), task ? task->title : QString());
    return change(session, label, [&](Action &action) { m_writing.remove(action, assignment); });
}

Result<SkillId> Tasks::skillNamed(const Session &session, const QString &name)
{
    if (!Policy::allows(session, Operation::EditPeople))
        return Policy::refusal();
    Skill skill{{}, cleanText(name)};
    if (skill.name.isEmpty())
        return SkillId();
    const auto known = skills(session);
    const auto same =
        std::ranges::find(known, foldedText(skill.name), [](const Skill &one) { return foldedText(one.name); });
    if (same != known.end())
        return same->id;
    const auto done =
        m_store.act({}, tr("Add the skill %1").arg(skill.name), [&](Action &action) { m_writing.insert(action, skill); });
    if (!done)
        return done.error();
    return skill.id;
}

} // namespace rnf
