#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "events/EventTimes.h"
#include "events/Events.h"
#include "work/TaskTemplateWords.h"
#include "work/TaskTemplates.h"
#include "work/UsualTemplates.h"
#include "workspace/DemoWorkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

TaskTemplateItem item(int number, const QString &title, Anchor anchor = Anchor::Start, int days = 0, int after = 0)
{
    TaskTemplateItem item;
    item.id = TemplateItemId(-number);
    item.title = title;
    item.anchor = anchor;
    item.days = days;
    item.after = TemplateItemId(-after);
    return item;
}

/// 7 September to 29 November, a Sunday.
TemplateUse twelveWeeks()
{
    TemplateUse use;
    use.person = PersonId(1);
    use.supervisor = PersonId(2);
    use.placement = PlacementId(3);
    use.startOn = QDate(2026, 9, 7);
    use.endOn = QDate(2026, 11, 29);
    return use;
}

QList<QDate> daysOf(const QList<PlannedTask> &planned)
{
    QList<QDate> days;
    for (const auto &one : planned)
        days += one.task.dueOn;
    return days;
}

QStringList titlesOf(const QList<TaskTemplateItem> &items)
{
    QStringList titles;
    for (const auto &one : items)
        titles += one.title;
    return titles;
}

} // namespace

/// Templates become tasks with days of their own, once for each placement, and move with its dates.
class TestTaskTemplates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDayIsCountedFromItsAnchor_data();
    void aDayIsCountedFromItsAnchor();
    void halfwayIsTheFirstDayOfTheSecondHalf_data();
    void halfwayIsTheFirstDayOfTheSecondHalf();
    void aPlainDayIsEveryAnchor();
    void weekendsStayAsTheyAre();
    void aWeekendGoesWhereItsRuleSays_data();
    void aWeekendGoesWhereItsRuleSays();
    void aConferenceIsPlannedBackwards();
    void whatMovesKeepsItsRule();
    void whatIsOfAnEventAndOfAPlacementMovesWithTheEvent();
    void whatComesFirstStandsFirst();
    void aCircleIsWalkedOnce();
    void whoAnswersIsThePersonOrTheSupervisor();
    void theUsualTemplatesFitATerm();
    void theUsualPlansFitAnEvent();
    void tasksBecomeATemplate();
    void whatCannotBeCountedIsLeftOutOfATemplate();
    void daysAreTypedWithASign_data();
    void daysAreTypedWithASign();
    void daysAreSaidInWords_data();
    void daysAreSaidInWords();

    void everyPartOfATemplateIsKept();
    void aTemplateThatCannotBeIsRefused();
    void anItemThatCannotBeIsRefused();
    void itemsComeAfterNothingOnceTheirFirstIsGone();
    void theUsualTemplatesAreAddedOnce();
    void tasksAreAddedInOneActionAndUndoneInOne();
    void appliedTwiceAddsNothingUnlessAsked();
    void whatWasTypedByHandIsThereAlready();
    void forAnybodyTheSameDayIsThereAlready();
    void whatComesAfterALeftOutTaskComesAfterTheOneBefore();
    void whatIsThereAlreadyComesFirstAllTheSame();
    void theDatesAreThoseOfThePlacementNow();
    void withoutDatesNothingIsAdded();
    void openTasksMoveWithTheDates();
    void tasksMoveByTheirOwnAnchors();
    void everyTaskStaysWhenItsTemplateGoes();
    void aNewWorkspaceHasTheUsualTemplates();
    void theTasksOfAnEventAreMadeOnce();
    void thePlanOfAnEventMovesInTheSameAction();
    void everyChangeIsUndone();
    void theSampleHasTheUsualTemplates();

private:
    TaskTemplates &templates() { return (*m_workspace)->taskTemplates(); }
    Interns &interns() { return (*m_workspace)->interns(); }
    const Session &session() { return m_workspace->session; }
    QString newestLabel() { return (*m_workspace)->changes().history(session(), 1).first().label; }
    bool undoNewest()
    {
        return bool((*m_workspace)->changes().undo(session(), (*m_workspace)->changes().newestOf(session())));
    }
    TaskTemplate kept(const QString &name, const QList<TaskTemplateItem> &items)
    {
        return *templates().find(session(), *templates().add(session(), {{}, name, items}));
    }
    static TemplateChoice allOf(const TaskTemplate &from)
    {
        TemplateChoice all;
        for (const auto &one : from.items)
            all.items += one.id;
        return all;
    }
    TemplateUse use() { return templates().useOf(session(), m_placement.id); }
    Result<qint64> apply(const TaskTemplate &from) { return templates().apply(session(), from, use(), allOf(from)); }
    QList<Task> tasks() { return (*m_workspace)->tasks().ofPlacement(session(), m_placement.id); }
    Task taskCalled(const QString &title)
    {
        const auto all = tasks();
        const auto found = std::ranges::find(all, title, &Task::title);
        return found == all.end() ? Task() : *found;
    }
    /// An evening with the tasks of a template.
    EventId addEvent(const QDate &day, TaskTemplateId plan)
    {
        Event event;
        event.name = u"Assembly"_s;
        EventTimes::set(event, day, {19, 0}, {21, 0});
        return *(*m_workspace)->events().add(session(), {event, {}, plan});
    }
    void setDates(const QDate &start, const QDate &end)
    {
        const Placement before = *interns().find(session(), m_placement.id);
        Placement after = before;
        after.startOn = start;
        after.endOn = end;
        QVERIFY(interns().save(session(), before, after));
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    Placement m_placement;
};

void TestTaskTemplates::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    for (const auto &usual : templates().all(session())) // every test has templates of its own
        QVERIFY(templates().remove(session(), usual));
    Placement placement;
    placement.person = m_workspace->add(m_workspace->person(u"Jamal"_s, u"Freeman"_s));
    placement.supervisor = m_workspace->add(m_workspace->person(u"Ana"_s, u"Reyes"_s));
    placement.startOn = QDate(2026, 9, 7);
    placement.endOn = QDate(2026, 11, 29);
    m_placement = *interns().find(session(), *interns().add(session(), placement));
}

// --- values

void TestTaskTemplates::aDayIsCountedFromItsAnchor_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<Anchor>("anchor");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("day");
    const QDate start(2026, 9, 7), end(2026, 11, 29);
    using enum Anchor;
    QTest::newRow("first day") << start << end << Start << 0 << start;
    QTest::newRow("a week later") << start << end << Start << 7 << QDate(2026, 9, 14);
    QTest::newRow("before it begins") << start << end << Start << -10 << QDate(2026, 8, 28);
    QTest::newRow("last day") << start << end << End << 0 << end;
    QTest::newRow("before the end") << start << end << End << -2 << QDate(2026, 11, 27);
    QTest::newRow("after the end") << start << end << End << 30 << QDate(2026, 12, 29);
    QTest::newRow("halfway") << start << end << Middle << 0 << QDate(2026, 10, 19);
    QTest::newRow("over a leap day") << QDate(2028, 2, 25) << end << Start << 7 << QDate(2028, 3, 3);
    QTest::newRow("on a leap day") << start << QDate(2028, 3, 1) << End << -1 << QDate(2028, 2, 29);
    QTest::newRow("in no leap year") << QDate(2027, 2, 25) << end << Start << 7 << QDate(2027, 3, 4);
    QTest::newRow("no first day") << QDate() << end << Start << 7 << QDate();
    QTest::newRow("no last day") << start << QDate() << End << -2 << QDate();
    QTest::newRow("no half without an end") << start << QDate() << Middle << 0 << QDate();
}

void TestTaskTemplates::aDayIsCountedFromItsAnchor()
{
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    QFETCH(Anchor, anchor);
    QFETCH(int, days);
    TemplateUse use = twelveWeeks();
    use.startOn = start;
    use.endOn = end;
    const auto planned = TaskTemplatePlan::planned({{}, {}, {item(1, u"Talk"_s, anchor, days)}}, use, {});
    QTEST(planned.first().task.dueOn, "day");
    QCOMPARE(planned.first().task.anchorOn, TaskTemplatePlan::dayOf(anchor, use));
}

void TestTaskTemplates::halfwayIsTheFirstDayOfTheSecondHalf_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("half");
    QTest::newRow("one day") << 1 << 0;
    QTest::newRow("two days") << 2 << 1;
    QTest::newRow("three days") << 3 << 1;
    QTest::newRow("twelve weeks") << 84 << 42;
    QTest::newRow("an odd term") << 85 << 42;
}

void TestTaskTemplates::halfwayIsTheFirstDayOfTheSecondHalf()
{
    QFETCH(int, length);
    TemplateUse use;
    use.startOn = today;
    use.endOn = today.addDays(length - 1);
    QTEST(int(today.daysTo(TaskTemplatePlan::dayOf(Anchor::Middle, use))), "half");
}

void TestTaskTemplates::aPlainDayIsEveryAnchor()
{
    TemplateUse use;
    use.startOn = use.endOn = today;
    for (const auto anchor : {Anchor::Start, Anchor::Middle, Anchor::End})
        QCOMPARE(TaskTemplatePlan::dayOf(anchor, use), today);
}

void TestTaskTemplates::weekendsStayAsTheyAre()
{
    const TaskTemplate from{{}, {}, {item(1, u"Saturday"_s, Anchor::Start, 5), item(2, u"Sunday"_s, Anchor::End, 0)}};
    const auto days = daysOf(TaskTemplatePlan::planned(from, twelveWeeks(), {}));
    QCOMPARE(days, (QList{QDate(2026, 9, 12), QDate(2026, 11, 29)}));
    QCOMPARE(days[0].dayOfWeek(), int(Qt::Saturday));
    QCOMPARE(days[1].dayOfWeek(), int(Qt::Sunday));
}

void TestTaskTemplates::aWeekendGoesWhereItsRuleSays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<DayRule>("rule");
    QTest::addColumn<QDate>("due");
    const QDate friday(2026, 11, 20), saturday(2026, 11, 21), sunday(2026, 11, 22), monday(2026, 11, 23);
    using enum DayRule;
    QTest::newRow("Friday, earlier") << friday << Earlier << friday;
    QTest::newRow("Saturday, kept") << saturday << Keep << saturday;
    QTest::newRow("Saturday, earlier") << saturday << Earlier << friday;
    QTest::newRow("Saturday, later") << saturday << Later << monday;
    QTest::newRow("Sunday, earlier") << sunday << Earlier << friday;
    QTest::newRow("Sunday, later") << sunday << Later << monday;
    QTest::newRow("Monday, later") << monday << Later << monday;
    QTest::newRow("no day") << QDate() << Later << QDate();
}

void TestTaskTemplates::aWeekendGoesWhereItsRuleSays()
{
    QFETCH(QDate, day);
    QFETCH(DayRule, rule);
    TaskTemplateItem ruled = item(1, u"Permit"_s, Anchor::Start, -14);
    ruled.dayRule = rule;
    QTEST(TaskTemplatePlan::dueOn(ruled, day.addDays(14)), "due");
}

/// The example of events.md, section 17: Friday, 19 March 2027.
void TestTaskTemplates::aConferenceIsPlannedBackwards()
{
    TaskTemplate from{{}, {}, {item(1, u"Venue"_s, Anchor::Start, -90), item(2, u"Childcare"_s, Anchor::Start, -42)}};
    TemplateUse use;
    use.event = EventId(1);
    use.startOn = QDate(2027, 3, 19);
    use.endOn = QDate(2027, 3, 21);
    QCOMPARE(daysOf(TaskTemplatePlan::planned(from, use, {})), (QList{QDate(2026, 12, 19), QDate(2027, 2, 5)}));
    for (auto &each : from.items)
        each.dayRule = DayRule::Earlier;
    from.items[0].isEssential = true;
    const auto planned = TaskTemplatePlan::planned(from, use, {});
    QCOMPARE(daysOf(planned), (QList{QDate(2026, 12, 18), QDate(2027, 2, 5)}));
    QVERIFY(planned[0].task.isEssential && !planned[1].task.isEssential);
    QCOMPARE(planned[0].task.event, use.event);
}

void TestTaskTemplates::whatMovesKeepsItsRule()
{
    TaskTemplateItem venue = item(1, u"Venue"_s, Anchor::Start, -90);
    venue.dayRule = DayRule::Earlier;
    TemplateUse use;
    use.event = EventId(1);
    use.startOn = use.endOn = QDate(2027, 3, 19);
    Task task = TaskTemplatePlan::planned({{}, {}, {venue}}, use, {}).first().task;
    use.startOn = use.endOn = QDate(2027, 3, 21); // 90 days before it is a Monday
    auto moves = TaskTemplatePlan::moves({task}, use, {venue});
    QCOMPARE(moves.first().after.dueOn, QDate(2026, 12, 21));
    use.startOn = use.endOn = QDate(2027, 3, 19);
    moves = TaskTemplatePlan::moves({moves.first().after}, use, {venue});
    QCOMPARE(moves.first().after.dueOn, QDate(2026, 12, 18));
    // Somebody chose another day, or the item is gone: as many days as the event.
    use.startOn = use.endOn = QDate(2027, 3, 21);
    QCOMPARE(TaskTemplatePlan::moves({task}, use).first().after.dueOn, QDate(2026, 12, 20));
    task.dueOn = QDate(2026, 12, 17);
    QCOMPARE(TaskTemplatePlan::moves({task}, use, {venue}).first().after.dueOn, QDate(2026, 12, 19));
}

void TestTaskTemplates::whatIsOfAnEventAndOfAPlacementMovesWithTheEvent()
{
    Task task;
    task.placement = PlacementId(3);
    task.event = EventId(1);
    task.dueOn = task.anchorOn = QDate(2026, 9, 1);
    TemplateUse event;
    event.event = task.event;
    event.startOn = event.endOn = today;
    QCOMPARE(TaskTemplatePlan::moves({task}, event).size(), 1);
    QVERIFY(TaskTemplatePlan::moves({task}, twelveWeeks()).isEmpty());
    task.event = {};
    QVERIFY(TaskTemplatePlan::moves({task}, event).isEmpty());
    QCOMPARE(TaskTemplatePlan::moves({task}, twelveWeeks()).size(), 1);
    task.placement = {};
    QVERIFY(TaskTemplatePlan::moves({task}, twelveWeeks()).isEmpty());
}

void TestTaskTemplates::whatComesFirstStandsFirst()
{
    // “Late” comes first for “Early”, although it is due later; both stand on the days they were given.
    const QList items{item(1, u"Early"_s, Anchor::Start, 1, 2), item(2, u"Late"_s, Anchor::Start, 9, 3),
                      item(3, u"End"_s, Anchor::End, -3), item(4, u"Same day"_s, Anchor::Start, 1)};
    QCOMPARE(titlesOf(TaskTemplatePlan::byDay(items)), (QStringList{u"Early"_s, u"Same day"_s, u"Late"_s, u"End"_s}));
    QCOMPARE(titlesOf(TaskTemplatePlan::inOrder(items)), (QStringList{u"Same day"_s, u"End"_s, u"Late"_s, u"Early"_s}));
}

void TestTaskTemplates::aCircleIsWalkedOnce()
{
    const QList items{item(1, u"A"_s, Anchor::Start, 1, 2), item(2, u"B"_s, Anchor::Start, 2, 1), item(3, u"C"_s)};
    QCOMPARE(titlesOf(TaskTemplatePlan::inOrder(items)), (QStringList{u"C"_s, u"A"_s, u"B"_s}));
}

void TestTaskTemplates::whoAnswersIsThePersonOrTheSupervisor()
{
    TaskTemplate from{{}, {}, {item(1, u"Goals"_s), item(2, u"Talk"_s)}};
    from.items[1].doer = Doer::Supervisor;
    TemplateUse use = twelveWeeks();
    use.isRemote = true;
    auto planned = TaskTemplatePlan::planned(from, use, {});
    QCOMPARE(planned[0].task.assignee, use.person);
    QCOMPARE(planned[1].task.assignee, use.supervisor);
    QVERIFY(planned[0].task.isRemote);
    use.supervisor = {};
    planned = TaskTemplatePlan::planned(from, use, {});
    QCOMPARE(planned[1].task.assignee, use.person);
}

void TestTaskTemplates::theUsualTemplatesFitATerm()
{
    const auto usual = UsualTemplates::all();
    QCOMPARE(usual.size(), 7);
    const auto onboarding = TaskTemplatePlan::planned(usual[0], twelveWeeks(), {});
    const QDate first(2026, 9, 7), last(2026, 11, 27);
    QCOMPARE(daysOf(onboarding),
             (QList{first, first, QDate(2026, 9, 8), QDate(2026, 9, 11), QDate(2026, 10, 19), last, last}));
    for (const auto &[task, after, known] : onboarding)
        QCOMPARE(task.isFormality, task.title != u"Finish the first deliverable"_s);
    for (const auto &each : usual.first(2)) {
        for (const auto &planned : TaskTemplatePlan::planned(each, twelveWeeks(), {}))
            QVERIFY2(planned.task.dueOn.dayOfWeek() <= Qt::Friday, qPrintable(planned.task.title));
    }
    const auto term = usual[1].items;
    QCOMPARE(term[1].after, term[0].id); // the goals are rated once they are written
    QCOMPARE(term[5].after, term[4].id);
}

void TestTaskTemplates::theUsualPlansFitAnEvent()
{
    const auto plans = UsualTemplates::ofEvents();
    QStringList names;
    for (const auto &plan : plans)
        names += plan.name;
    QCOMPARE(names, (QStringList{u"Plan of a meeting"_s, u"Plan of a training"_s, u"Plan of a rally"_s,
                                 u"Plan of a fundraiser"_s, u"Plan of a conference"_s}));
    TemplateUse use;
    use.startOn = QDate(2027, 3, 19);
    use.endOn = QDate(2027, 3, 21);
    for (const auto &plan : plans) {
        int essential = 0;
        for (const auto &[task, after, known] : TaskTemplatePlan::planned(plan, use, {})) {
            QVERIFY2(task.dueOn == use.startOn || task.dueOn.dayOfWeek() <= Qt::Friday, qPrintable(task.title));
            essential += task.isEssential;
        }
        QVERIFY2(essential > 1 && essential < plan.items.size(), qPrintable(plan.name));
    }
    const auto conference = daysOf(TaskTemplatePlan::planned(plans[4], use, {}));
    QCOMPARE(conference.first(), QDate(2026, 12, 18));
    QVERIFY(conference.contains(QDate(2027, 3, 22))); // thanks, the day after the last one
    QCOMPARE(conference.last(), QDate(2027, 4, 20));
}

void TestTaskTemplates::tasksBecomeATemplate()
{
    const TemplateUse use = twelveWeeks();
    QList<Task> tasks(3);
    tasks[0].id = TaskId(11);
    tasks[0].title = u"Flyer"_s;
    tasks[0].dueOn = QDate(2026, 9, 14);
    tasks[0].effortMin = 90;
    tasks[0].category = Category::Program;
    tasks[0].note = u"Two pages"_s;
    tasks[0].after = TaskId(13);
    tasks[1].id = TaskId(12);
    tasks[1].title = u"Hand over"_s;
    tasks[1].dueOn = QDate(2026, 11, 26);
    tasks[1].assignee = use.supervisor;
    tasks[1].after = TaskId(11);
    tasks[2].id = TaskId(13);
    tasks[2].title = u"Talk"_s; // of a template, planned for other dates
    tasks[2].dueOn = QDate(2026, 10, 20);
    tasks[2].anchor = Anchor::Middle;
    tasks[2].anchorOn = QDate(2026, 10, 12);
    tasks[2].isFormality = true;
    const auto made = TaskTemplatePlan::made(u"Term"_s, tasks, use);
    QCOMPARE(titlesOf(made.items), (QStringList{u"Flyer"_s, u"Talk"_s, u"Hand over"_s}));
    const auto &[flyer, talk, handOver] = std::tie(made.items[0], made.items[1], made.items[2]);
    QCOMPARE(std::pair(flyer.anchor, flyer.days), std::pair(Anchor::Start, 7));
    QCOMPARE(std::pair(talk.anchor, talk.days), std::pair(Anchor::Middle, 8));
    QCOMPARE(std::pair(handOver.anchor, handOver.days), std::pair(Anchor::End, -3));
    QVERIFY(talk.isFormality && !flyer.isFormality);
    QVERIFY(handOver.doer == Doer::Supervisor && flyer.doer == Doer::Person);
    QCOMPARE(flyer.effortMin, 90);
    QCOMPARE(flyer.category, Category::Program);
    QCOMPARE(flyer.note, u"Two pages"_s);
    QCOMPARE(flyer.after, talk.id);
    QCOMPARE(handOver.after, flyer.id);
}

void TestTaskTemplates::whatCannotBeCountedIsLeftOutOfATemplate()
{
    Task dateless, dated;
    dateless.id = TaskId(11);
    dated.id = TaskId(12);
    dated.dueOn = today;
    dated.after = dateless.id;
    const auto made = TaskTemplatePlan::made({}, {dateless, dated}, twelveWeeks());
    QCOMPARE(made.items.size(), 1);
    QCOMPARE(made.items.first().after, TemplateItemId());
    QVERIFY(TaskTemplatePlan::made({}, {dated}, {}).items.isEmpty());
}

void TestTaskTemplates::daysAreTypedWithASign_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("isFromStart");
    QTest::newRow("plus") << u"+7"_s << true << 7 << false;
    QTest::newRow("minus") << u"-3"_s << true << -3 << false;
    QTest::newRow("typographic minus") << u"−3"_s << true << -3 << false;
    QTest::newRow("no sign") << u" 14 "_s << true << 14 << false;
    QTest::newRow("zero") << u"0"_s << true << 0 << false;
    QTest::newRow("T plus") << u"T+7"_s << true << 7 << true;
    QTest::newRow("t minus") << u"t − 90"_s << true << -90 << true;
    QTest::newRow("a word") << u"soon"_s << false << 0 << false;
    QTest::newRow("nothing") << QString() << false << 0 << false;
    QTest::newRow("two signs") << u"+-3"_s << false << 0 << false;
    QTest::newRow("too long") << u"12345"_s << false << 0 << false;
}

void TestTaskTemplates::daysAreTypedWithASign()
{
    QFETCH(QString, text);
    const auto typed = TaskTemplateWords::readDays(text);
    QTEST(typed.has_value(), "isRead");
    if (!typed)
        return;
    QTEST(typed->days, "days");
    QTEST(typed->anchor == Anchor::Start, "isFromStart");
    const auto again = TaskTemplateWords::readDays(TaskTemplateWords::days(typed->days));
    QVERIFY(again && again->days == typed->days);
}

void TestTaskTemplates::daysAreSaidInWords_data()
{
    QTest::addColumn<Anchor>("anchor");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("words");
    using enum Anchor;
    QTest::newRow("first day") << Start << 0 << u"on the first day"_s;
    QTest::newRow("after the start") << Start << 7 << u"7 days after the start"_s;
    QTest::newRow("before the start") << Start << -3 << u"3 days before the start"_s;
    QTest::newRow("halfway") << Middle << 0 << u"halfway"_s;
    QTest::newRow("before halfway") << Middle << -2 << u"2 days before halfway"_s;
    QTest::newRow("last day") << End << 0 << u"on the last day"_s;
    QTest::newRow("after the end") << End << 30 << u"30 days after the end"_s;
}

void TestTaskTemplates::daysAreSaidInWords()
{
    QFETCH(Anchor, anchor);
    QFETCH(int, days);
    QTEST(TaskTemplateWords::when(anchor, days), "words");
}

// --- in the workspace

void TestTaskTemplates::everyPartOfATemplateIsKept()
{
    TaskTemplateItem full = item(1, u"Talk"_s, Anchor::End, -2, 2);
    full.doer = Doer::Supervisor;
    full.effortMin = 60;
    full.category = Category::Learning;
    full.area = *(*m_workspace)->hours().areaNamed(session(), u"outreach"_s);
    full.isFormality = true;
    full.isEssential = true;
    full.dayRule = DayRule::Later;
    full.note = u"In the library"_s;
    const auto found = kept(u" Term "_s, {full, item(2, u"Rate"_s, Anchor::Middle, -1)});
    QCOMPARE(found.name, u"Term"_s);
    QCOMPARE(titlesOf(found.items), (QStringList{u"Rate"_s, u"Talk"_s}));
    full.id = found.items[1].id;
    full.templateId = found.id;
    full.after = found.items[0].id;
    QVERIFY(found.items[1] == full);
    QCOMPARE(templates().all(session()), QList{found});
}

void TestTaskTemplates::aTemplateThatCannotBeIsRefused()
{
    const auto term = kept(u"Term"_s, {});
    const auto other = kept(u"Other"_s, {});
    QCOMPARE(templates().add(session(), {{}, u" "_s, {}}).error().id, u"empty-name"_s);
    QCOMPARE(templates().add(session(), {{}, u"TERM"_s, {}}).error().id, u"name-taken"_s);
    QCOMPARE(templates().add(session(), {{}, u"Empty"_s, {item(1, {})}}).error().id, u"empty-title"_s);
    QCOMPARE(templates().rename(session(), other, u"térm"_s).error().id, u"name-taken"_s);
    QVERIFY(templates().rename(session(), term, u"TERM"_s)); // its own name
    QCOMPARE(templates().all(session()).size(), 2);
    QVERIFY(templates().remove(session(), other));
    QCOMPARE(templates().apply(session(), other, use(), {}).error().id, u"gone"_s);
}

void TestTaskTemplates::anItemThatCannotBeIsRefused()
{
    const auto term = kept(u"Term"_s, {item(1, u"A"_s), item(2, u"B"_s, Anchor::Start, 1, 1)});
    const auto foreign = kept(u"Other"_s, {item(1, u"C"_s)}).items.first();
    const auto &[a, b] = std::tie(term.items[0], term.items[1]);
    const auto saved = [&](const TaskTemplateItem &before, auto change) {
        TaskTemplateItem after = before;
        change(after);
        const auto done = templates().save(session(), before, after);
        return done ? QString() : done.error().id;
    };
    QCOMPARE(saved(a, [](TaskTemplateItem &one) { one.title = u" "_s; }), u"empty-title"_s);
    QCOMPARE(saved(a, [](TaskTemplateItem &one) { one.days = -3651; }), u"too-far"_s);
    QCOMPARE(saved(a, [&](TaskTemplateItem &one) { one.after = b.id; }), u"circle"_s);
    QCOMPARE(saved(a, [](TaskTemplateItem &one) { one.after = one.id; }), u"circle"_s);
    QCOMPARE(saved(a, [&](TaskTemplateItem &one) { one.after = foreign.id; }), u"gone"_s);
    QCOMPARE(saved(a, [](TaskTemplateItem &one) { one.days = -3650; }), QString());
    QCOMPARE(saved(a, [](TaskTemplateItem &one) { one.days = 5; }), u"changed"_s); // from what it was before
    TaskTemplateItem late = item(1, u"Late"_s);
    late.templateId = TaskTemplateId(99);
    QCOMPARE(templates().add(session(), late).error().id, u"gone"_s);
}

void TestTaskTemplates::itemsComeAfterNothingOnceTheirFirstIsGone()
{
    const auto term = kept(u"Term"_s, {item(1, u"A"_s), item(2, u"B"_s, Anchor::Start, 1, 1)});
    QVERIFY(templates().remove(session(), term.items[0]));
    const auto left = templates().find(session(), term.id)->items;
    QCOMPARE(titlesOf(left), QStringList{u"B"_s});
    QCOMPARE(left.first().after, TemplateItemId());
    QVERIFY(undoNewest());
    QVERIFY(*templates().find(session(), term.id) == term);
}

void TestTaskTemplates::theUsualTemplatesAreAddedOnce()
{
    QVERIFY(*templates().addUsual(session()) > 0);
    const auto all = templates().all(session());
    QCOMPARE(all.size(), 7);
    QCOMPARE(*templates().addUsual(session()), 0);
    QVERIFY(templates().rename(session(), all[0], u"Ours"_s));
    QVERIFY(*templates().addUsual(session()) > 0);
    QCOMPARE(templates().all(session()).size(), 8);
}

void TestTaskTemplates::tasksAreAddedInOneActionAndUndoneInOne()
{
    const auto from = kept(u"Onboarding"_s, {item(1, u"Tour"_s), item(2, u"Goals"_s, Anchor::Start, 1, 1),
                                             item(3, u"Exit talk"_s, Anchor::End, -2)});
    const auto done = apply(from);
    QVERIFY(done && *done > 0);
    QCOMPARE(newestLabel(), u"Add 3 tasks from “Onboarding” for Jamal Freeman"_s);
    QCOMPARE(tasks().size(), 3);
    const Task goals = taskCalled(u"Goals"_s);
    QCOMPARE(goals.dueOn, QDate(2026, 9, 8));
    QCOMPARE(goals.assignee, m_placement.person);
    QCOMPARE(goals.after, taskCalled(u"Tour"_s).id);
    QCOMPARE(goals.item, from.items[1].id);
    QCOMPARE(taskCalled(u"Exit talk"_s).dueOn, QDate(2026, 11, 27));
    QVERIFY((*m_workspace)->changes().undo(session(), *done));
    QVERIFY(tasks().isEmpty());
    QCOMPARE(templates().all(session()).size(), 1);
}

void TestTaskTemplates::appliedTwiceAddsNothingUnlessAsked()
{
    const auto from = kept(u"Onboarding"_s, {item(1, u"Tour"_s), item(2, u"Goals"_s)});
    QVERIFY(apply(from));
    QVERIFY((*m_workspace)->tasks().finish(session(), taskCalled(u"Tour"_s).id)); // done is there as well
    for (const auto &planned : templates().planned(session(), from, use()))
        QVERIFY(planned.known.isValid());
    QCOMPARE(*apply(from), 0);
    QCOMPARE(tasks().size(), 2);
    QVERIFY(*templates().apply(session(), from, use(), {{}, {from.items[0].id}}) > 0);
    QCOMPARE(tasks().size(), 3);
}

void TestTaskTemplates::whatWasTypedByHandIsThereAlready()
{
    Task own;
    own.title = u"TOUR"_s;
    own.placement = m_placement.id;
    const TaskId known = *(*m_workspace)->tasks().add(session(), own);
    const auto from = kept(u"Onboarding"_s, {item(1, u"Tour"_s), item(2, u"Goals"_s)});
    QCOMPARE(templates().planned(session(), from, use())[0].known, known);
    QVERIFY(*apply(from) > 0);
    QCOMPARE(tasks().size(), 2);
    // For another placement it is not.
    Placement other = m_placement;
    other.id = {};
    const auto otherId = *interns().add(session(), other);
    QVERIFY(!templates().planned(session(), from, templates().useOf(session(), otherId))[0].known.isValid());
}

void TestTaskTemplates::forAnybodyTheSameDayIsThereAlready()
{
    const auto from = kept(u"Assembly"_s, {item(1, u"Reserve a room"_s, Anchor::Start, -30)});
    TemplateUse day;
    day.startOn = day.endOn = today;
    QVERIFY(*templates().apply(session(), from, day, allOf(from)) > 0);
    QVERIFY(newestLabel().endsWith(u"from “Assembly”"_s));
    QCOMPARE(*templates().apply(session(), from, day, allOf(from)), 0);
    day.startOn = day.endOn = today.addDays(90);
    QVERIFY(*templates().apply(session(), from, day, allOf(from)) > 0);
    day.person = m_placement.person;
    QVERIFY(*templates().apply(session(), from, day, allOf(from)) > 0);
    const auto all = (*m_workspace)->tasks().all(session());
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.first().dueOn, QDate(2026, 10, 17));
}

void TestTaskTemplates::whatComesAfterALeftOutTaskComesAfterTheOneBefore()
{
    const auto from =
        kept(u"Chain"_s, {item(1, u"A"_s), item(2, u"B"_s, Anchor::Start, 1, 1), item(3, u"C"_s, Anchor::Start, 2, 2)});
    TemplateChoice choice = allOf(from);
    choice.items.remove(from.items[1].id);
    QVERIFY(templates().apply(session(), from, use(), choice));
    QCOMPARE(tasks().size(), 2);
    QCOMPARE(taskCalled(u"C"_s).after, taskCalled(u"A"_s).id);
}

void TestTaskTemplates::whatIsThereAlreadyComesFirstAllTheSame()
{
    const auto from = kept(u"Chain"_s, {item(1, u"A"_s), item(2, u"B"_s, Anchor::Start, 1, 1)});
    QVERIFY(templates().apply(session(), from, use(), {{from.items[0].id}, {}}));
    QVERIFY(apply(from));
    QCOMPARE(tasks().size(), 2);
    QCOMPARE(taskCalled(u"B"_s).after, taskCalled(u"A"_s).id);
}

void TestTaskTemplates::theDatesAreThoseOfThePlacementNow()
{
    const auto from = kept(u"Onboarding"_s, {item(1, u"Tour"_s)});
    const TemplateUse shown = use();
    setDates(QDate(2026, 9, 14), QDate(2026, 12, 6));
    QVERIFY(templates().apply(session(), from, shown, allOf(from)));
    QCOMPARE(taskCalled(u"Tour"_s).dueOn, QDate(2026, 9, 14));
}

void TestTaskTemplates::withoutDatesNothingIsAdded()
{
    setDates({}, {});
    const auto from = kept(u"Onboarding"_s, {item(1, u"Tour"_s), item(2, u"Exit talk"_s, Anchor::End)});
    QCOMPARE(apply(from).error().id, u"no-day"_s);
    QVERIFY(tasks().isEmpty());
}

void TestTaskTemplates::openTasksMoveWithTheDates()
{
    const auto from = kept(u"Onboarding"_s, {item(1, u"Tour"_s), item(2, u"Goals"_s, Anchor::Start, 1),
                                             item(3, u"Exit talk"_s, Anchor::End, -2), item(4, u"Photo"_s)});
    QVERIFY(apply(from));
    auto &all = (*m_workspace)->tasks();
    QVERIFY(all.finish(session(), taskCalled(u"Tour"_s).id));
    const Task photo = taskCalled(u"Photo"_s);
    Task dropped = photo;
    dropped.status = TaskStatus::NotNeeded;
    QVERIFY(all.save(session(), photo, dropped));
    const Task goals = taskCalled(u"Goals"_s);
    Task later = goals;
    later.dueOn = QDate(2026, 9, 10); // by hand
    QVERIFY(all.save(session(), goals, later));
    Task own;
    own.title = u"Flyer"_s;
    own.dueOn = QDate(2026, 9, 10);
    own.placement = m_placement.id;
    QVERIFY(all.add(session(), own));
    QVERIFY(templates().moves(session(), m_placement.id).isEmpty());
    QCOMPARE(*templates().move(session(), m_placement.id), 0);

    setDates(QDate(2026, 9, 14), QDate(2026, 12, 6));
    const auto moves = templates().moves(session(), m_placement.id);
    QCOMPARE(moves.size(), 2);
    QCOMPARE(TaskTemplateWords::shift(moves), u"7 days later"_s);
    QVERIFY(*templates().move(session(), m_placement.id) > 0);
    QCOMPARE(newestLabel(), u"Move 2 open tasks of Jamal Freeman: 7 days later"_s);
    QCOMPARE(taskCalled(u"Goals"_s).dueOn, QDate(2026, 9, 17));
    QCOMPARE(taskCalled(u"Exit talk"_s).dueOn, QDate(2026, 12, 4));
    QCOMPARE(taskCalled(u"Tour"_s).dueOn, QDate(2026, 9, 7));
    QCOMPARE(taskCalled(u"Photo"_s).dueOn, QDate(2026, 9, 7));
    QCOMPARE(taskCalled(u"Flyer"_s).dueOn, QDate(2026, 9, 10));
    QVERIFY(templates().moves(session(), m_placement.id).isEmpty());
    QVERIFY(undoNewest());
    QCOMPARE(taskCalled(u"Goals"_s).dueOn, QDate(2026, 9, 10));
    QCOMPARE(templates().moves(session(), m_placement.id).size(), 2);
}

void TestTaskTemplates::tasksMoveByTheirOwnAnchors()
{
    const auto from =
        kept(u"Term"_s, {item(1, u"Goals"_s), item(2, u"Mid"_s, Anchor::Middle), item(3, u"Exit"_s, Anchor::End)});
    QVERIFY(apply(from));
    setDates(m_placement.startOn, m_placement.endOn.addDays(-14));
    const auto moves = templates().moves(session(), m_placement.id);
    QCOMPARE(moves.size(), 2);
    QCOMPARE(moves[0].days(), -7);
    QCOMPARE(moves[1].days(), -14);
    QCOMPARE(TaskTemplateWords::shift(moves), u"with the new dates"_s);
    QVERIFY(templates().move(session(), m_placement.id));
    QCOMPARE(taskCalled(u"Goals"_s).dueOn, m_placement.startOn);
    QCOMPARE(taskCalled(u"Exit"_s).dueOn, m_placement.endOn.addDays(-14));
}

void TestTaskTemplates::everyTaskStaysWhenItsTemplateGoes()
{
    const auto from = kept(u"Onboarding"_s, {item(1, u"Tour"_s)});
    QVERIFY(apply(from));
    QVERIFY(templates().remove(session(), from));
    const Task tour = taskCalled(u"Tour"_s);
    QVERIFY(tour.id.isValid() && !tour.item.isValid());
    setDates(QDate(2026, 9, 14), QDate(2026, 12, 6));
    QCOMPARE(templates().moves(session(), m_placement.id).size(), 1); // it knows what it was counted from
}

void TestTaskTemplates::aNewWorkspaceHasTheUsualTemplates()
{
    TestWorkspace fresh;
    QStringList names;
    for (const auto &each : fresh->taskTemplates().all(fresh.session))
        names += each.name;
    QCOMPARE(names.size(), 7);
    for (const auto &usual : UsualTemplates::all())
        QVERIFY2(names.contains(usual.name), qPrintable(usual.name));
}

void TestTaskTemplates::theTasksOfAnEventAreMadeOnce()
{
    const auto from = kept(u"Evening"_s, {item(1, u"Invite"_s, Anchor::Start, -9), item(2, u"Thank"_s, Anchor::End, 1)});
    const EventId event = addEvent(QDate(2026, 12, 10), from.id);
    const auto all = (*m_workspace)->tasks().ofEvent(session(), event);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].dueOn, QDate(2026, 12, 1));
    QCOMPARE(all[1].dueOn, QDate(2026, 12, 11));
    const TemplateUse use = Events::planUseOf(*(*m_workspace)->events().find(session(), event));
    for (const auto &planned : templates().planned(session(), from, use))
        QVERIFY(planned.known.isValid());
    QCOMPARE(*templates().apply(session(), from, use, allOf(from)), 0);
    // Of another template, what has the same title is there.
    const auto other = kept(u"Other"_s, {item(1, u"INVITE"_s), item(2, u"Sweep"_s)});
    QVERIFY(*templates().apply(session(), other, use, allOf(other)) > 0);
    QCOMPARE((*m_workspace)->tasks().ofEvent(session(), event).size(), 3);
    // Of another event, nothing is.
    QVERIFY(!templates().planned(session(), from, {}).first().known.isValid());
}

void TestTaskTemplates::thePlanOfAnEventMovesInTheSameAction()
{
    const auto from = kept(u"Evening"_s, {item(1, u"Invite"_s, Anchor::Start, -9), item(2, u"Thank"_s, Anchor::End, 1)});
    const EventId id = addEvent(QDate(2026, 12, 10), from.id);
    auto &all = (*m_workspace)->tasks();
    QVERIFY(all.finish(session(), all.ofEvent(session(), id).first().id));
    const Event before = *(*m_workspace)->events().find(session(), id);
    QVERIFY((*m_workspace)->events().save(session(), before, EventTimes::movedTo(before, QDate(2026, 12, 17))));
    const auto dueDays = [&] {
        QList<QDate> days;
        for (const auto &task : all.ofEvent(session(), id))
            days += task.dueOn;
        return days;
    };
    QCOMPARE(dueDays(), (QList{QDate(2026, 12, 18), QDate(2026, 12, 1)})); // what is done stays
    QVERIFY(undoNewest());
    QCOMPARE(dueDays(), (QList{QDate(2026, 12, 11), QDate(2026, 12, 1)}));
}

void TestTaskTemplates::everyChangeIsUndone()
{
    const auto term = kept(u"Term"_s, {item(1, u"A"_s), item(2, u"B"_s, Anchor::End, -1, 1)});
    QVERIFY(apply(term));
    setDates(QDate(2026, 9, 14), QDate(2026, 12, 6));
    TaskTemplateItem edited = term.items[1], more = term.items[1];
    edited.days = -5;
    edited.after = {};
    more.id = {};
    const std::pair<const char *, std::function<bool()>> changes[] = {
        {"add",
         [&] {
             return bool(templates().add(session(), {{}, u"Other"_s, term.items}));
         }},
        {"usual", [&] { return bool(templates().addUsual(session())); }},
        {"rename", [&] { return bool(templates().rename(session(), term, u"Ours"_s)); }},
        {"add an item", [&] { return bool(templates().add(session(), more)); }},
        {"edit an item", [&] { return bool(templates().save(session(), term.items[1], edited)); }},
        {"remove an item", [&] { return bool(templates().remove(session(), term.items[0])); }},
        {"remove", [&] { return bool(templates().remove(session(), term)); }},
        {"apply again",
         [&] {
             return bool(templates().apply(session(), term, use(), {{}, allOf(term).items}));
         }},
        {"move", [&] { return bool(templates().move(session(), m_placement.id)); }},
    };
    for (const auto &[name, make] : changes) {
        const QByteArray before = contentOf((*m_workspace)->store().reader());
        QVERIFY2(make(), name);
        QVERIFY2(contentOf((*m_workspace)->store().reader()) != before, name);
        QVERIFY2(undoNewest(), name);
        QVERIFY2(contentOf((*m_workspace)->store().reader()) == before, name);
    }
}

void TestTaskTemplates::theSampleHasTheUsualTemplates()
{
    const auto made = createDemoWorkspace(m_workspace->file(u"sample.rnf"_s), TestWorkspace::options());
    QVERIFY(made);
    const Session ana = (*made)->firstSession();
    const auto all = (*made)->taskTemplates().all(ana);
    QCOMPARE(all.size(), UsualTemplates::all().size());
    for (const auto &each : all)
        QVERIFY(!each.items.isEmpty());
}

RNF_TEST(TestTaskTemplates)
#include "tst_task_templates.moc"
