#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "events/EventTimes.h"
#include "events/Registrations.h"
#include "work/TaskTemplates.h"
#include "work/UsualTemplates.h"
#include "workspace/DemoWorkspace.h"

#include <QFile>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

const QDate friday(2026, 11, 20), nextFriday = friday.addDays(7);
const QString newYork = u"America/New_York"_s;

} // namespace

/// An evening is made in one action with its place and its plan, and everything about it can be changed, moved and taken back.
class TestEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }
    void aNewWorkspaceHasTheUsualKindsWithTheirPlans();
    void everyPartOfAnEventIsKept();
    void theClockOnTheWallIsTheSameOnEveryComputer();
    void whatIsPlannedForNoDayIsAnIdea();
    void anEventThatCannotBeIsRefused_data();
    void anEventThatCannotBeIsRefused();
    void aVenueIsFoundByItsNameOrMadeAlong();
    void aVenueWithoutANameOrWithThatOfAnotherIsRefused();
    void whereToGoIsSaidOnOneLine();
    void thoseWithoutADayStandLast();
    void aSpanHoldsWhatTouchesItInItsOwnZone();
    void thePlanIsMadeInTheSameAction();
    void anIdeaHasItsPlanLater();
    void aNewDayMovesTheOpenTasksOfThePlan();
    void anEditMovesNoTasks();
    void whatChangedNamesItsAction_data();
    void whatChangedNamesItsAction();
    void aStepThatIsNoneIsRefused();
    void aValueThatSomebodyChangedMeanwhileIsNotOverwritten();
    void aDeletedEventLeavesItsTasks();
    void anEventThatPeopleCameToStays();
    void aDuplicateIsPlannedAnew();
    void aDuplicateKeepsTheRulesOfItsDays();
    void whatWasTypedIsDuplicatedAsWell();
    void aDuplicateHasTheSameKindsOfRegistration();
    void aDuplicateOfAnIdeaIsRefused();
    void kindsAreKeptAndRefused();
    void everyChangeIsUndone();
    void theSampleHasEventsBeforeAndBehind();

private:
    Workspace &workspace() { return **m_workspace; }
    Events &events() { return workspace().events(); }
    const Session &session() { return m_workspace->session; }
    static Event named(const QString &name, const QDate &day = friday)
    {
        Event event;
        event.name = name;
        event.timeZone = newYork;
        if (day.isValid())
            EventTimes::set(event, day, {19, 0}, {21, 0});
        return event;
    }
    Event added(const Event &event, const QString &venueName = {}, TaskTemplateId plan = {})
    {
        return *events().find(session(), *events().add(session(), {event, venueName, plan}));
    }
    Result<qint64> changed(const Event &before, const std::function<void(Event &)> &change)
    {
        Event after = before;
        change(after);
        return events().save(session(), before, after);
    }
    /// Three tasks, of which printing comes after inviting.
    TaskTemplateId plan()
    {
        TaskTemplate plan{{}, u"Evening"_s, {}};
        const auto has = [&](qint64 id, const QString &title, Anchor anchor, int days, qint64 after) {
            TaskTemplateItem item;
            item.id = TemplateItemId(id);
            item.title = title;
            item.anchor = anchor;
            item.days = days;
            item.after = TemplateItemId(after);
            plan.items += item;
        };
        has(-1, u"Invite people"_s, Anchor::Start, -9, 0);
        has(-2, u"Print the sheet"_s, Anchor::Start, -1, -1);
        has(-3, u"Thank everybody"_s, Anchor::End, 3, 0);
        return *workspace().taskTemplates().add(session(), plan);
    }
    Task task(EventId event, const QString &title)
    {
        const auto tasks = workspace().tasks().ofEvent(session(), event);
        const auto found = std::ranges::find(tasks, title, &Task::title);
        return found == tasks.end() ? Task() : *found;
    }
    QString newestLabel() { return workspace().changes().history(session(), 1).first().label; }
    qsizetype historySize() { return workspace().changes().history(session(), 1000).size(); }

    std::unique_ptr<TestWorkspace> m_workspace;
};

void TestEvents::aNewWorkspaceHasTheUsualKindsWithTheirPlans()
{
    const auto kinds = events().kinds(session());
    QMap<QString, int> lengths;
    for (const auto &kind : kinds) {
        lengths.insert(kind.name, kind.lengthMin);
        QVERIFY(!workspace().taskTemplates().find(session(), kind.plan)->items.isEmpty());
    }
    QCOMPARE(
        lengths,
        (QMap<QString, int>{
            {u"Meeting"_s, 120}, {u"Training"_s, 180}, {u"Rally"_s, 120}, {u"Fundraiser"_s, 180}, {u"Conference"_s, 540}}));
    QVERIFY(std::ranges::is_sorted(kinds, {}, &EventKind::name));
    QFile spanish(QFINDTESTDATA("../../translations/es.ts"));
    QVERIFY(spanish.open(QIODevice::ReadOnly));
    const QString words =
        QString::fromUtf8(spanish.readAll()).section(u"<name>rnf::Events</name>"_s, 1).section(u"</context>"_s, 0, 0);
    for (const auto &kind : kinds) // where the service looks for them
        QVERIFY2(words.contains(u"<source>%1</source>"_s.arg(kind.name)), qPrintable(kind.name));
    const auto training = std::ranges::find(kinds, u"Training"_s, &EventKind::name);
    QCOMPARE(workspace().taskTemplates().find(session(), training->plan)->name, UsualTemplates::ofEvents()[1].name);
}

void TestEvents::everyPartOfAnEventIsKept()
{
    Event event = named(u" Potluck "_s);
    event.kind = events().kinds(session()).first().id;
    event.status = EventStatus::Open;
    event.placeNote = u"Ring twice"_s;
    event.places = 40;
    event.lead = m_workspace->add(m_workspace->person(u"Rosa"_s, u"Díaz"_s));
    event.linkUrl = u"https://example.org/potluck"_s;
    event.streamUrl = u"https://example.org/live"_s;
    event.hashtag = u"#potluck"_s;
    event.publicText = u"Bring a dish."_s;
    event.note = u"Ask Li for the key."_s;
    Event kept = added(event, u"Union hall"_s);
    QCOMPARE(newestLabel(), u"Add the event “Potluck”"_s);
    QCOMPARE(kept.startsAt, u"2026-11-21T00:00:00.000Z"_s);
    QCOMPARE(kept.endsAt, u"2026-11-21T02:00:00.000Z"_s);
    event.id = kept.id;
    event.name = u"Potluck"_s;
    event.hashtag = u"potluck"_s;
    event.venue = events().venues(session()).first().id;
    event.hasNeeds = event.hasShifts = event.hasBudget = event.hasProgramme = true; // as its kind, the conference, says
    QCOMPARE(kept, event);
    QCOMPARE(Events::all(workspace().store().reader()), QList{event});
}

void TestEvents::theClockOnTheWallIsTheSameOnEveryComputer()
{
    const QByteArray zone = qgetenv("TZ");
    const auto putBack = qScopeGuard([&] {
        zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
        tzset();
    });
    const auto goTo = [](const char *place) {
        qputenv("TZ", place);
        tzset();
    };
    goTo("America/New_York");
    Event event = named(u"Potluck"_s, {});
    event.timeZone.clear();
    const Event idea = added(event);
    QCOMPARE(idea.timeZone, QString());
    EventTimes::set(event, friday, {19, 0}, {21, 0});
    event = added(event);
    QVERIFY(changed(idea, [](Event &after) { EventTimes::set(after, friday, {19, 0}, {21, 0}); }));
    goTo("America/Chicago");
    for (const auto &read : {*events().find(session(), event.id), *events().find(session(), idea.id)}) {
        QCOMPARE(read.timeZone, newYork);
        QCOMPARE(EventTimes::start(read).time(), QTime(19, 0));
    }
}

void TestEvents::whatIsPlannedForNoDayIsAnIdea()
{
    QCOMPARE(added(named(u"Film night"_s, {})).status, EventStatus::Idea);
    Event announced = named(u"Assembly"_s, {});
    announced.status = EventStatus::Announced;
    QCOMPARE(added(announced).status, EventStatus::Announced);
    QCOMPARE(added(named(u"Potluck"_s)).status, EventStatus::Planned);
}

void TestEvents::anEventThatCannotBeIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QTime>("until");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("id"); // empty: it can be
    QTest::newRow("fine") << u"Potluck"_s << QTime(19, 1) << 0 << QString();
    QTest::newRow("no name") << u"  "_s << QTime(21, 0) << 0 << u"empty-name"_s;
    QTest::newRow("no length") << u"Potluck"_s << QTime(19, 0) << 0 << u"backwards"_s;
    QTest::newRow("below zero") << u"Potluck"_s << QTime(21, 0) << -1 << u"places"_s;
}

void TestEvents::anEventThatCannotBeIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QTime, until);
    QFETCH(int, places);
    Event event = named(name);
    event.places = places;
    EventTimes::set(event, friday, {19, 0}, until);
    const auto made = events().add(session(), {event, u"Union hall"_s, {}});
    QTEST(made ? QString() : made.error().id, "id");
    QCOMPARE(events().venues(session()).size(), qsizetype(bool(made)));
    const Event before = added(named(u"Before"_s));
    event.id = before.id;
    const auto saved = events().save(session(), before, event);
    QTEST(saved ? QString() : saved.error().id, "id");
}

void TestEvents::aVenueIsFoundByItsNameOrMadeAlong()
{
    const Event first = added(named(u"Potluck"_s), u"Café Unión"_s);
    const Event second = added(named(u"Assembly"_s), u" cafe union "_s);
    QCOMPARE(second.venue, first.venue);
    QCOMPARE(events().venue(session(), first.venue)->name, u"Café Unión"_s);
    QCOMPARE(*events().venueNamed(session(), u"CAFÉ UNION"_s), first.venue);
    QVERIFY(*events().venueNamed(session(), u"Park"_s) != first.venue);
    QCOMPARE(*events().venueNamed(session(), u" "_s), VenueId());
    QVERIFY(workspace().changes().undo(session(), workspace().changes().nextUndo(session())->seq));
    QVERIFY(!events().find(session(), second.id));
    QCOMPARE(events().venues(session()).size(), 2);
}

void TestEvents::aVenueWithoutANameOrWithThatOfAnotherIsRefused()
{
    (void)events().venueNamed(session(), u"Park"_s);
    const Venue before = *events().venue(session(), *events().venueNamed(session(), u"Union hall"_s));
    Venue after = before;
    after.address = u"12 Main St\nSecond door"_s;
    after.transit = u"Bus 14"_s;
    after.wheelchair = Wheelchair::Partial;
    after.accessCheckedOn = friday;
    after.note = u"The ramp is at the back."_s;
    QVERIFY(events().save(session(), before, after));
    QCOMPARE(*events().venue(session(), before.id), after);
    Venue other = after;
    other.name = u"PARK"_s;
    QCOMPARE(events().save(session(), after, other).error().id, u"name-taken"_s);
    other.name = u" "_s;
    QCOMPARE(events().save(session(), after, other).error().id, u"empty-name"_s);
}

void TestEvents::whereToGoIsSaidOnOneLine()
{
    Event event = named(u"Potluck"_s);
    QCOMPARE(events().placeOf(session(), event), QString());
    event.placeNote = u"second floor"_s;
    QCOMPARE(events().placeOf(session(), event), u"second floor"_s);
    event.venue = *events().venueNamed(session(), u"Union hall"_s);
    QCOMPARE(events().placeOf(session(), event), u"Union hall · second floor"_s);
    const Venue before = *events().venue(session(), event.venue);
    Venue after = before;
    after.address = u"12 Main St\n\n Springfield"_s;
    QVERIFY(events().save(session(), before, after));
    QCOMPARE(events().placeOf(session(), event), u"Union hall, 12 Main St, Springfield · second floor"_s);
}

void TestEvents::thoseWithoutADayStandLast()
{
    added(named(u"Idea"_s, {}));
    added(named(u"Later"_s, nextFriday));
    added(named(u"Sooner"_s));
    QStringList names;
    for (const auto &event : events().all(session()))
        names += event.name;
    QCOMPARE(names, (QStringList{u"Sooner"_s, u"Later"_s, u"Idea"_s}));
}

void TestEvents::aSpanHoldsWhatTouchesItInItsOwnZone()
{
    added(named(u"Idea"_s, {}));
    added(named(u"Friday"_s)); // in UTC on Saturday
    Event tokyo = named(u"Tokyo"_s);
    tokyo.timeZone = u"Asia/Tokyo"_s;
    EventTimes::set(tokyo, friday.addDays(1), {1, 0}, {3, 0}); // in UTC on Friday
    added(tokyo);
    Event weekend = named(u"Weekend"_s, friday.addDays(1));
    weekend.endsAt = instantText(EventTimes::start(named({}, friday.addDays(2))));
    weekend.status = EventStatus::Cancelled;
    added(weekend);
    const auto namesOf = [&](const QDate &first, const QDate &last) {
        QStringList names;
        for (const auto &event : events().between(session(), first, last))
            names += event.name;
        return names.join(u' ');
    };
    QCOMPARE(namesOf(friday, friday), u"Friday"_s);
    QCOMPARE(namesOf(friday.addDays(1), friday.addDays(1)), u"Tokyo Weekend"_s);
    QCOMPARE(namesOf(friday.addDays(2), friday.addDays(30)), u"Weekend"_s);
    QCOMPARE(namesOf(friday.addDays(-7), friday.addDays(7)), u"Tokyo Friday Weekend"_s);
    QCOMPARE(namesOf(friday.addDays(3), friday.addDays(7)), QString());
}

void TestEvents::thePlanIsMadeInTheSameAction()
{
    const auto from = plan();
    Event event = named(u"Potluck"_s);
    event.lead = m_workspace->add(m_workspace->person(u"Rosa"_s, u"Díaz"_s));
    const auto before = historySize();
    event = added(event, {}, from);
    QCOMPARE(historySize(), before + 1);
    QCOMPARE(workspace().tasks().ofEvent(session(), event.id).size(), 3);
    const Task invite = task(event.id, u"Invite people"_s), print = task(event.id, u"Print the sheet"_s);
    QCOMPARE(invite.dueOn, friday.addDays(-9));
    QCOMPARE(invite.assignee, event.lead);
    QCOMPARE(print.after, invite.id);
    QCOMPARE(task(event.id, u"Thank everybody"_s).dueOn, friday.addDays(3));
}

void TestEvents::anIdeaHasItsPlanLater()
{
    const Event idea = added(named(u"Film night"_s, {}), {}, plan());
    QVERIFY(workspace().tasks().ofEvent(session(), idea.id).isEmpty());
}

void TestEvents::aNewDayMovesTheOpenTasksOfThePlan()
{
    const Event event = added(named(u"Potluck"_s), {}, plan());
    const Task invite = task(event.id, u"Invite people"_s);
    QVERIFY(workspace().tasks().finish(session(), invite.id));
    Task own;
    own.title = u"Buy plates"_s;
    own.dueOn = friday;
    own.event = event.id;
    QVERIFY(workspace().tasks().add(session(), own));
    const auto before = historySize();
    QVERIFY(changed(event, [](Event &after) { after = EventTimes::movedTo(after, nextFriday); }));
    QCOMPARE(historySize(), before + 1);
    QCOMPARE(newestLabel(), u"Move “Potluck” to Fri 27 Nov 2026"_s);
    QCOMPARE(task(event.id, u"Invite people"_s).dueOn, friday.addDays(-9));
    QCOMPARE(task(event.id, u"Print the sheet"_s).dueOn, nextFriday.addDays(-1));
    QCOMPARE(task(event.id, u"Thank everybody"_s).dueOn, nextFriday.addDays(3));
    QCOMPARE(task(event.id, u"Buy plates"_s).dueOn, friday);
    QVERIFY(workspace().changes().undo(session(), workspace().changes().nextUndo(session())->seq));
    QCOMPARE(task(event.id, u"Print the sheet"_s).dueOn, friday.addDays(-1));
}

void TestEvents::anEditMovesNoTasks()
{
    const Event event = added(named(u"Potluck"_s), {}, plan());
    const Task before = task(event.id, u"Print the sheet"_s);
    Task later = before;
    later.dueOn = friday;
    QVERIFY(workspace().tasks().save(session(), before, later));
    QVERIFY(changed(event, [](Event &after) { EventTimes::set(after, friday, {18, 0}, {22, 0}); }));
    QCOMPARE(task(event.id, u"Print the sheet"_s).dueOn, friday);
}

void TestEvents::whatChangedNamesItsAction_data()
{
    QTest::addColumn<EventStatus>("status");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("label");
    QTest::newRow("a status") << EventStatus::Announced << friday << u"“Potluck”: announced"_s;
    QTest::newRow("a status and a day") << EventStatus::Cancelled << nextFriday << u"“Potluck”: cancelled"_s;
    QTest::newRow("a day") << EventStatus::Planned << nextFriday << u"Move “Potluck” to Fri 27 Nov 2026"_s;
    QTest::newRow("no day") << EventStatus::Planned << QDate() << u"Take the day from “Potluck”"_s;
    QTest::newRow("something else") << EventStatus::Planned << friday << u"Edit “Potluck”"_s;
}

void TestEvents::whatChangedNamesItsAction()
{
    QFETCH(EventStatus, status);
    QFETCH(QDate, day);
    const Event before = added(named(u"Potluck"_s));
    Event after = named(u"Potluck"_s, day);
    after.id = before.id;
    after.status = status;
    after.note = u"Ask Li for the key."_s;
    QVERIFY(events().save(session(), before, after));
    QTEST(newestLabel(), "label");
    QCOMPARE(*events().find(session(), before.id), after);
    QCOMPARE(*events().save(session(), after, after), 0);
}

void TestEvents::aStepThatIsNoneIsRefused()
{
    Event done = named(u"Potluck"_s);
    done.status = EventStatus::Done;
    done = added(done);
    const auto refused = changed(done, [](Event &after) { after.status = EventStatus::Cancelled; });
    QCOMPARE(refused.error().id, u"step"_s);
    QVERIFY2(refused.error().message.startsWith(u"“Potluck” is done and cannot become cancelled."_s),
             qPrintable(refused.error().message));
    QVERIFY(refused.error().message.contains(u"archived"_s));
    QVERIFY(changed(done, [](Event &after) { after.status = EventStatus::Live; }));
}

void TestEvents::aValueThatSomebodyChangedMeanwhileIsNotOverwritten()
{
    const Event seen = added(named(u"Potluck"_s));
    QVERIFY(changed(seen, [](Event &after) { after.status = EventStatus::Announced; }));
    QCOMPARE(changed(seen, [](Event &after) { after.status = EventStatus::Cancelled; }).error().id, u"changed"_s);
    QVERIFY(events().remove(session(), *events().find(session(), seen.id)));
    QVERIFY(!changed(seen, [](Event &after) { after.places = 30; }));
}

void TestEvents::aDeletedEventLeavesItsTasks()
{
    const Event event = added(named(u"Potluck"_s), {}, plan());
    const TaskId invite = task(event.id, u"Invite people"_s).id;
    const PersonId rosa = m_workspace->add(m_workspace->person(u"Rosa"_s, u"Díaz"_s));
    QVERIFY(workspace().registrations().invite(session(), event, {rosa}));
    QVERIFY(events().remove(session(), event));
    QCOMPARE(newestLabel(), u"Delete the event “Potluck”"_s);
    QCOMPARE(workspace().tasks().find(session(), invite)->event, EventId());
    QVERIFY(workspace().registrations().of(session(), rosa).isEmpty());
    QVERIFY(workspace().changes().undo(session(), workspace().changes().nextUndo(session())->seq));
    QCOMPARE(*events().find(session(), event.id), event);
    QCOMPARE(workspace().tasks().find(session(), invite)->event, event.id);
    QCOMPARE(workspace().registrations().of(session(), rosa).size(), 1);
}

void TestEvents::anEventThatPeopleCameToStays()
{
    const Event event = added(named(u"Potluck"_s));
    const PersonId rosa = m_workspace->add(m_workspace->person(u"Rosa"_s, u"Díaz"_s));
    QVERIFY(workspace().registrations().walkIn(session(), event, rosa));
    QCOMPARE(events().remove(session(), event).error().id, u"attended"_s);
    // That it was taken back is a row as well.
    const auto registration = workspace().registrations().find(session(), event.id, rosa)->id;
    QVERIFY(workspace().registrations().undoCheckIn(session(), registration));
    QCOMPARE(events().remove(session(), event).error().id, u"attended"_s);

    const Event marked = added(named(u"Assembly"_s));
    QVERIFY(workspace().registrations().invite(session(), marked, {rosa}));
    const auto invited = workspace().registrations().find(session(), marked.id, rosa)->id;
    QVERIFY(workspace().registrations().mark(session(), {invited}, Attendance::Partial));
    QCOMPARE(events().remove(session(), marked).error().id, u"attended"_s);
}

void TestEvents::aDuplicateIsPlannedAnew()
{
    const PersonId rosa = m_workspace->add(m_workspace->person(u"Rosa"_s, u"Díaz"_s));
    Event event = named(u"Potluck"_s);
    event.status = EventStatus::Open;
    event.places = 40;
    event.lead = rosa;
    event = added(event, u"Union hall"_s, plan());
    QVERIFY(workspace().registrations().invite(session(), event, {rosa}));
    QVERIFY(workspace().tasks().finish(session(), task(event.id, u"Invite people"_s).id));
    // Across no change of clocks, then across one.
    for (const QDate &day : {nextFriday, QDate(2027, 3, 19)}) {
        const auto size = historySize();
        const Event copy = *events().find(session(), *events().duplicate(session(), event, day));
        QCOMPARE(historySize(), size + 1);
        Event expected = EventTimes::movedTo(event, day);
        expected.id = copy.id;
        expected.status = EventStatus::Planned;
        QCOMPARE(copy, expected);
        QVERIFY(workspace().registrations().of(session(), copy.id).isEmpty());
        QCOMPARE(workspace().tasks().ofEvent(session(), copy.id).size(), 3);
        const Task invite = task(copy.id, u"Invite people"_s), print = task(copy.id, u"Print the sheet"_s);
        QCOMPARE(invite.status, TaskStatus::Todo);
        QVERIFY(!invite.closedOn.isValid());
        QCOMPARE(invite.dueOn, day.addDays(-9));
        QCOMPARE(invite.anchorOn, day);
        QCOMPARE(invite.item, task(event.id, u"Invite people"_s).item);
        QCOMPARE(invite.assignee, rosa);
        QCOMPARE(print.after, invite.id);
    }
    QCOMPARE(newestLabel(), u"Duplicate “Potluck” to Fri 19 Mar 2027"_s);
    QCOMPARE(task(event.id, u"Invite people"_s).status, TaskStatus::Done);
}

/// From Friday to Thursday: the day after is no Saturday any more, which its rule had put on Monday.
void TestEvents::aDuplicateKeepsTheRulesOfItsDays()
{
    TaskTemplate plan{{}, u"Evening"_s, {}};
    TaskTemplateItem sweep;
    sweep.id = TemplateItemId(-1);
    sweep.title = u"Sweep"_s;
    sweep.days = 1;
    sweep.dayRule = DayRule::Later;
    plan.items = {sweep};
    const Event event = added(named(u"Potluck"_s), {}, *workspace().taskTemplates().add(session(), plan));
    QCOMPARE(task(event.id, sweep.title).dueOn, friday.addDays(3));
    const QDate thursday = friday.addDays(6);
    const EventId copy = *events().duplicate(session(), event, thursday);
    QCOMPARE(task(copy, sweep.title).dueOn, thursday.addDays(1));
    QCOMPARE(task(copy, sweep.title).anchorOn, thursday);
    QCOMPARE(task(event.id, sweep.title).dueOn, friday.addDays(3));
}

void TestEvents::whatWasTypedIsDuplicatedAsWell()
{
    const Event event = added(named(u"Potluck"_s));
    Task plates, band;
    plates.title = u"Buy plates"_s;
    plates.dueOn = friday.addDays(-2);
    band.title = u"Ask the band"_s;
    band.anchorOn = friday; // it counts from there, and is due on no day yet
    for (auto *own : {&plates, &band}) {
        own->event = event.id;
        QVERIFY(workspace().tasks().add(session(), *own));
    }
    const EventId copy = *events().duplicate(session(), event, nextFriday);
    QCOMPARE(task(copy, plates.title).dueOn, nextFriday.addDays(-2));
    QVERIFY(!task(copy, band.title).dueOn.isValid());
    QCOMPARE(task(copy, band.title).anchorOn, nextFriday);
}

void TestEvents::aDuplicateHasTheSameKindsOfRegistration()
{
    const Event event = added(named(u"Potluck"_s));
    RegistrationKind student;
    student.event = event.id;
    student.name = u"Student"_s;
    student.places = 8;
    student.priceCents = 500;
    student.closesOn = friday.addDays(-2);
    student.needsApproval = true;
    QVERIFY(workspace().registrations().add(session(), student));
    const EventId copy = *events().duplicate(session(), event, nextFriday);
    const auto kinds = workspace().registrations().kinds(session(), copy);
    QCOMPARE(kinds.size(), 1);
    student.id = kinds.first().id;
    student.event = copy;
    student.closesOn = nextFriday.addDays(-2); // it opens on any day, as before
    QCOMPARE(kinds.first(), student);
    QCOMPARE(workspace().registrations().kinds(session(), event.id).size(), 1);
}

void TestEvents::aDuplicateOfAnIdeaIsRefused()
{
    QCOMPARE(events().duplicate(session(), added(named(u"Film night"_s, {})), friday).error().id, u"no-day"_s);
}

void TestEvents::kindsAreKeptAndRefused()
{
    EventKind kind{{}, u" Picnic "_s, 240, plan()};
    kind.id = *events().add(session(), kind);
    kind.name = u"Picnic"_s;
    QCOMPARE(*events().kind(session(), kind.id), kind);
    QCOMPARE(events().add(session(), {{}, u"PICNIC"_s, 60, {}}).error().id, u"name-taken"_s);
    QCOMPARE(events().add(session(), {{}, u" "_s, 60, {}}).error().id, u"empty-name"_s);
    QCOMPARE(events().add(session(), {{}, u"Walk"_s, 0, {}}).error().id, u"length"_s);
    EventKind after = kind;
    after.name = u"picnic"_s;
    after.lengthMin = 180;
    QVERIFY(events().save(session(), kind, after));
    Event event = named(u"In the park"_s);
    event.kind = kind.id;
    event = added(event);
    QVERIFY(workspace().taskTemplates().remove(session(), *workspace().taskTemplates().find(session(), kind.plan)));
    QVERIFY(!events().kind(session(), kind.id)->plan.isValid());
    QVERIFY(events().remove(session(), *events().kind(session(), kind.id)));
    QVERIFY(!events().find(session(), event.id)->kind.isValid());
}

void TestEvents::everyChangeIsUndone()
{
    const auto from = plan();
    // What is made along stays when it is undone.
    (void)events().venueNamed(session(), u"Union hall"_s);
    const auto content = contentOf(workspace().store().reader());
    const auto size = historySize();
    const Event event = added(named(u"Potluck"_s), u"Union hall"_s, from);
    QVERIFY(events().duplicate(session(), event, nextFriday));
    QVERIFY(changed(event, [](Event &after) {
        after = EventTimes::movedTo(after, nextFriday);
        after.status = EventStatus::Open;
    }));
    QVERIFY(events().remove(session(), *events().find(session(), event.id)));
    QVERIFY(events().add(session(), {{}, u"Picnic"_s, 240, from}));
    for (const auto &action : workspace().changes().history(session(), int(historySize() - size)))
        QVERIFY(workspace().changes().undo(session(), action.seq));
    QCOMPARE(contentOf(workspace().store().reader()), content);
}

void TestEvents::theSampleHasEventsBeforeAndBehind()
{
    const auto sample = createDemoWorkspace(m_workspace->file(u"sample.rnf"_s), TestWorkspace::options());
    QVERIFY2(sample, qPrintable(sample ? QString() : sample.error().message));
    const Session ana = (*sample)->firstSession();
    QMap<EventStatus, int> statuses;
    for (const auto &event : (*sample)->events().all(ana))
        ++statuses[event.status];
    QCOMPARE(statuses,
             (QMap<EventStatus, int>{
                 {EventStatus::Idea, 1}, {EventStatus::Announced, 1}, {EventStatus::Open, 2}, {EventStatus::Done, 5}}));
    const auto soon = (*sample)->events().between(ana, friday, friday);
    QCOMPARE(soon.size(), 1);
    const auto counts = (*sample)->registrations().counts(ana, soon.first().id);
    QCOMPARE(counts.all, 60);
    QCOMPARE(counts.placesTaken, soon.first().places);
    QVERIFY(counts.waiting > 0 && counts.maybe > 0 && counts.no > 0 && counts.unanswered > 0);
    const auto tasks = (*sample)->tasks().ofEvent(ana, soon.first().id);
    QVERIFY(std::ranges::any_of(tasks, &Task::isOpen));
    QVERIFY(!std::ranges::all_of(tasks, &Task::isOpen));
    for (const auto &event : (*sample)->events().all(ana)) {
        const auto of = (*sample)->registrations().counts(ana, event.id);
        QCOMPARE(event.status == EventStatus::Done, of.came > 0);
        QCOMPARE(event.status == EventStatus::Done, of.noShows > 0);
    }
}

RNF_TEST(TestEvents)
#include "tst_events.moc"
