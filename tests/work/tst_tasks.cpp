#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "events/Events.h"
#include "work/TaskWords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

QStringList titlesOf(const QList<Task> &tasks)
{
    QStringList titles;
    for (const auto &task : tasks)
        titles += task.title;
    return titles;
}

} // namespace

/// A task goes from one status to another, belongs to somebody and to some work, and waits for what comes before it.
class TestTasks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }
    void everyPartOfATaskIsKept();
    void aStatusNamesItsAction_data();
    void aStatusNamesItsAction();
    void aTaskIsOpenUntilItIsDoneOrNotNeeded_data();
    void aTaskIsOpenUntilItIsDoneOrNotNeeded();
    void whoeverAnswersForATaskFindsItWhenItIsDue();
    void tasksOfAPlacementStayWithoutIt();
    void noTaskWaitsForItself();
    void aCircleThatUndoMadeIsWalkedOnce();
    void aTaskWaitsUntilTheOneBeforeIsClosed();
    void everyStatusAndCategoryHasAWordOfItsOwn();
    void everyChangeIsUndone();

private:
    Tasks &tasks() { return (*m_workspace)->tasks(); }
    const Session &session() { return m_workspace->session; }
    PersonId person(const QString &name) { return m_workspace->add(m_workspace->person(name, u"Díaz"_s)); }
    PlacementId placementOf(PersonId person)
    {
        Placement placement;
        placement.person = person;
        placement.startOn = today;
        return *(*m_workspace)->interns().add(session(), placement);
    }
    Task kept(const Task &task) { return *tasks().find(session(), *tasks().add(session(), task)); }
    Task task(const QString &title, const QDate &due = {}, TaskStatus status = TaskStatus::Todo)
    {
        Task task;
        task.title = title;
        task.dueOn = due;
        task.status = status;
        return kept(task);
    }
    Result<qint64> moved(const Task &task, TaskStatus status)
    {
        const Task before = *tasks().find(session(), task.id);
        Task after = before;
        after.status = status;
        return tasks().save(session(), before, after);
    }
    Result<qint64> putAfter(const Task &task, TaskId first)
    {
        const Task before = *tasks().find(session(), task.id);
        Task after = before;
        after.after = first;
        return tasks().save(session(), before, after);
    }
    QString newestLabel() { return (*m_workspace)->changes().history(session(), 1).first().label; }

    std::unique_ptr<TestWorkspace> m_workspace;
};

void TestTasks::everyPartOfATaskIsKept()
{
    const PersonId rosa = person(u"Rosa"_s);
    Task full;
    full.title = u"Draw the banner"_s;
    full.dueOn = today.addDays(3);
    full.effortMin = 90;
    full.neededPeople = 2;
    full.skill = *tasks().skillNamed(session(), u"design"_s);
    full.place = u"Union hall"_s;
    full.isRemote = true;
    full.status = TaskStatus::Review;
    full.assignee = rosa;
    full.group = *(*m_workspace)->groups().add(session(), {{}, u"Newsletter"_s});
    full.placement = placementOf(rosa);
    Event assembly;
    assembly.name = u"Assembly"_s;
    full.event = *(*m_workspace)->events().add(session(), {assembly, {}, {}});
    full.isEssential = true;
    full.area = *(*m_workspace)->hours().areaNamed(session(), u"design"_s);
    full.category = Category::Learning;
    full.after = task(u"Find cloth"_s).id;
    full.note = u"Two metres wide"_s;
    const auto id = tasks().add(session(), full);
    QVERIFY(id);
    full.id = *id;
    QVERIFY(*tasks().find(session(), *id) == full);
    QCOMPARE(titlesOf(tasks().ofEvent(session(), full.event)), QStringList{full.title});
    QVERIFY((*m_workspace)->events().remove(session(), *(*m_workspace)->events().find(session(), full.event)));
    QVERIFY(!tasks().find(session(), *id)->event.isValid());
}

void TestTasks::aStatusNamesItsAction_data()
{
    QTest::addColumn<TaskStatus>("from");
    QTest::addColumn<TaskStatus>("to");
    QTest::addColumn<QString>("label");
    using enum TaskStatus;
    QTest::newRow("begun") << Todo << Doing << u"Being done: Call"_s;
    QTest::newRow("blocked") << Doing << Blocked << u"Blocked: Call"_s;
    QTest::newRow("to be checked") << Doing << Review << u"To be checked: Call"_s;
    QTest::newRow("done") << Review << Done << u"Done: Call"_s;
    QTest::newRow("not needed") << Blocked << NotNeeded << u"Not needed any more: Call"_s;
    QTest::newRow("put back") << Doing << Todo << u"Back to do: Call"_s;
    QTest::newRow("opened again") << Done << Todo << u"Open again: Call"_s;
    QTest::newRow("opened again to go on") << NotNeeded << Doing << u"Open again: Call"_s;
    QTest::newRow("nothing said") << Doing << Doing << u"Edit task: Call"_s;
}

void TestTasks::aStatusNamesItsAction()
{
    QFETCH(TaskStatus, from);
    QFETCH(TaskStatus, to);
    const Task before = task(u"Call"_s, today, from);
    Task after = before;
    after.status = to;
    after.place = u"at home"_s;
    QVERIFY(tasks().save(session(), before, after));
    QTEST(newestLabel(), "label");
    const Task now = *tasks().find(session(), before.id);
    QCOMPARE(now.status, to);
    QCOMPARE(now.closedOn, now.isOpen() ? QDate() : today);
}

void TestTasks::aTaskIsOpenUntilItIsDoneOrNotNeeded_data()
{
    QTest::addColumn<TaskStatus>("status");
    for (const char *key : keysOf(TaskStatus{}))
        QTest::newRow(key) << *fromKey<TaskStatus>(QLatin1String(key));
}

void TestTasks::aTaskIsOpenUntilItIsDoneOrNotNeeded()
{
    QFETCH(TaskStatus, status);
    const bool isOpen = status != TaskStatus::Done && status != TaskStatus::NotNeeded;
    const Task call = task(u"Call"_s, today, status);
    QCOMPARE(call.isOpen(), isOpen);
    QVERIFY(tasks().answer(session(), call, person(u"Rosa"_s), Answer::Agreed));
    QCOMPARE(tasks().dueCount(session(), today), int(isOpen));
    QCOMPARE(tasks().due(session(), today).size(), qsizetype(isOpen));
    QCOMPARE(tasks().whoAgreed(session()).size(), qsizetype(isOpen));
}

void TestTasks::whoeverAnswersForATaskFindsItWhenItIsDue()
{
    const PersonId rosa = person(u"Rosa"_s), ana = person(u"Ana"_s);
    const auto of = [&](const QString &title, PersonId assignee, const QDate &due, TaskStatus status = TaskStatus::Todo) {
        Task task;
        task.title = title;
        task.assignee = assignee;
        task.dueOn = due;
        task.status = status;
        kept(task);
    };
    of(u"today"_s, rosa, today);
    of(u"late"_s, rosa, today.addDays(-3), TaskStatus::Blocked);
    of(u"later"_s, rosa, today.addDays(1));
    of(u"no day"_s, rosa, {});
    of(u"done"_s, rosa, today, TaskStatus::Done);
    of(u"hers"_s, ana, today);
    QCOMPARE(titlesOf(tasks().due(session(), today, rosa)), (QStringList{u"late"_s, u"today"_s}));
    QCOMPARE(titlesOf(tasks().due(session(), today, ana)), QStringList{u"hers"_s});
}

void TestTasks::tasksOfAPlacementStayWithoutIt()
{
    auto &interns = (*m_workspace)->interns();
    const PlacementId placement = placementOf(person(u"Rosa"_s));
    Task later;
    later.title = u"later"_s;
    later.placement = placement;
    later.dueOn = today.addDays(2);
    kept(later);
    Task soon = later;
    soon.title = u"soon"_s;
    soon.dueOn = today;
    const TaskId id = kept(soon).id;
    task(u"of nobody"_s, today);
    QCOMPARE(titlesOf(tasks().ofPlacement(session(), placement)), (QStringList{u"soon"_s, u"later"_s}));
    const auto removed = interns.remove(session(), *interns.find(session(), placement));
    QVERIFY(removed);
    QVERIFY(!tasks().find(session(), id)->placement.isValid());
    QVERIFY((*m_workspace)->changes().undo(session(), *removed));
    QCOMPARE(titlesOf(tasks().ofPlacement(session(), placement)), (QStringList{u"soon"_s, u"later"_s}));
}

void TestTasks::noTaskWaitsForItself()
{
    const Task draw = task(u"Draw"_s), print = task(u"Print"_s), hang = task(u"Hang"_s);
    QCOMPARE(putAfter(draw, draw.id).error().id, u"circle"_s);
    QVERIFY(putAfter(print, draw.id));
    QVERIFY(putAfter(hang, print.id));
    const auto refused = putAfter(draw, hang.id);
    QCOMPARE(refused.error().id, u"circle"_s);
    QVERIFY(refused.error().message.contains(u"“Draw” would wait for itself, because “Hang” comes after it"_s));
    QVERIFY(!tasks().find(session(), draw.id)->after.isValid());
    // Two may wait for one, and somebody may change their mind.
    QVERIFY(putAfter(hang, draw.id));
    QVERIFY(putAfter(print, hang.id));
    QVERIFY(putAfter(print, {}));
}

void TestTasks::aCircleThatUndoMadeIsWalkedOnce()
{
    const Task draw = task(u"Draw"_s), print = task(u"Print"_s), hang = task(u"Hang"_s);
    QVERIFY(putAfter(draw, print.id));
    const auto changed = putAfter(draw, {});
    QVERIFY(putAfter(print, draw.id));
    QVERIFY((*m_workspace)->changes().undo(session(), *changed));
    QVERIFY(tasks().find(session(), draw.id)->after == print.id);
    QVERIFY(putAfter(hang, draw.id));
    // Anything else about a task in it can be changed, and the circle be opened.
    QVERIFY(moved(draw, TaskStatus::Doing));
    QVERIFY(putAfter(draw, {}));
}

void TestTasks::aTaskWaitsUntilTheOneBeforeIsClosed()
{
    const Task draw = task(u"Draw"_s);
    QCOMPARE(TaskWords::waitsFor(draw), u"waits for “Draw”"_s);
    QVERIFY(moved(draw, TaskStatus::Review));
    QCOMPARE(TaskWords::waitsFor(*tasks().find(session(), draw.id)), u"waits for “Draw”"_s);
    QVERIFY(moved(draw, TaskStatus::NotNeeded));
    QCOMPARE(TaskWords::waitsFor(*tasks().find(session(), draw.id)), QString());
}

void TestTasks::everyStatusAndCategoryHasAWordOfItsOwn()
{
    QSet<QString> words;
    for (size_t i = 0; i < keysOf(TaskStatus{}).size(); ++i)
        words += TaskWords::status(TaskStatus(i));
    QCOMPARE(words.size(), qsizetype(keysOf(TaskStatus{}).size()));
    words.clear();
    for (size_t i = 0; i < keysOf(Category{}).size(); ++i)
        words += TaskWords::category(Category(i));
    QCOMPARE(words.size(), qsizetype(keysOf(Category{}).size()));
    QVERIFY(TaskWords::category(Category::NotSaid).isEmpty());
}

void TestTasks::everyChangeIsUndone()
{
    const Task draw = task(u"Draw"_s), print = task(u"Print"_s);
    QVERIFY(putAfter(print, draw.id));
    const std::pair<const char *, std::function<Result<qint64>()>> changes[] = {
        {"move", [&] { return moved(draw, TaskStatus::Blocked); }},
        {"close", [&] { return moved(draw, TaskStatus::Done); }},
        {"order", [&] { return putAfter(print, {}); }},
        {"delete what another one waits for", [&] { return tasks().remove(session(), *tasks().find(session(), draw.id)); }},
    };
    for (const auto &[name, change] : changes) {
        const QByteArray before = contentOf((*m_workspace)->store().reader());
        const auto done = change();
        QVERIFY2(done && *done > 0, name);
        QVERIFY2(contentOf((*m_workspace)->store().reader()) != before, name);
        QVERIFY2((*m_workspace)->changes().undo(session(), *done), name);
        QVERIFY2(contentOf((*m_workspace)->store().reader()) == before, name);
    }
}

RNF_TEST(TestTasks)
#include "tst_tasks.moc"
