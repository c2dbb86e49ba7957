#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "events/EventTimes.h"
#include "events/Recurrence.h"
#include "events/Registrations.h"
#include "work/TaskTemplates.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

const QDate tuesday(2026, 12, 8); // the second one of December
const QString weekly = u"FREQ=WEEKLY;BYDAY=TU"_s, everySecond = u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"_s,
              secondTuesday = u"FREQ=MONTHLY;BYDAY=2TU"_s;

} // namespace

/// An event comes again by a rule: each time is an event of its own, and what is changed of one can be carried to the later ones.
class TestSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }

    // rules
    void aRuleGivesItsDays_data();
    void aRuleGivesItsDays();
    void whatIsOfferedFitsTheDay_data();
    void whatIsOfferedFitsTheDay();
    void aRuleIsSaidInWords_data();
    void aRuleIsSaidInWords();
    void whatCannotBeReadGivesNoDays();

    // repeating
    void everyTimeIsAnEventOfItsOwnInOneAction();
    void theClockOnTheWallStaysThroughTheChangeOfClocks();
    void severalDaysComeAgainAsSeveralDays();
    void eachHasItsPlan();
    void aNewEventCanComeAgainAtOnce();
    void whatCannotComeAgainIsRefused_data();
    void whatCannotComeAgainIsRefused();
    void theLastOneGoesOnWithItsSeries();
    void oneInTheMiddleIsRefused();
    void aDuplicateIsNoneOfTheSeries();

    // later ones
    void whatIsChangedIsCarriedToTheLaterOnes();
    void theirOwnDaysStay();
    void whatWasChangedApartStays();
    void whatIsOverOrCalledOffStays();
    void anotherZoneKeepsTheClockOnTheWall();
    void theLaterOnesAreDeletedWithoutThoseThatPeopleCameTo();
    void whereEverybodyCameNothingIsDeleted();

    // over several days
    void anEventIsOverDaysUnlessItEndsInTheNight_data();
    void anEventIsOverDaysUnlessItEndsInTheNight();

    // rooms
    void roomsAreKeptInTheirOrder();
    void aRoomLeavesItsNameToAnother();
    void aRoomThatCannotBeIsRefused();
    void aVenueInUseStays();
    void aVenueGoesWithItsRoomsAndComesBack();

private:
    Workspace &workspace() { return **m_workspace; }
    Events &events() { return workspace().events(); }
    const Session &session() { return m_workspace->session; }
    Event added(const QDate &day = tuesday)
    {
        Event event;
        event.name = u"Reading circle"_s;
        event.timeZone = u"America/New_York"_s;
        event.places = 20;
        if (day.isValid())
            EventTimes::set(event, day, {19, 0}, {21, 0});
        return read(*events().add(session(), {event, u"Union hall"_s, {}}));
    }
    Event read(EventId id) { return events().find(session(), id).value_or(Event()); }
    /// So many in all, one a week.
    QList<Event> series(int times, const QString &rule = weekly)
    {
        const Event first = added();
        if (!events().repeat(session(), first, {rule, {}, times}))
            return {};
        return events().seriesOf(session(), read(first.id));
    }
    Event changed(const Event &before, const std::function<void(Event &)> &change)
    {
        Event after = before;
        change(after);
        return events().save(session(), before, after) ? read(before.id) : Event();
    }
    void attend(const Event &event)
    {
        Person person;
        person.givenName = u"Ana"_s;
        const PersonId id = *workspace().people().add(session(), person);
        QVERIFY(workspace().registrations().walkIn(session(), event, id));
    }
    Room room(const QString &name, int seats = 0)
    {
        Room room;
        room.name = name;
        room.seats = seats;
        return room;
    }
    QString newestLabel() { return workspace().changes().history(session(), 1).first().label; }
    void undo() { QVERIFY(workspace().changes().undo(session(), workspace().changes().newestUndoable(session())->seq)); }

    std::unique_ptr<TestWorkspace> m_workspace;
};

// --- rules

void TestSeries::aRuleGivesItsDays_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QString>("days");
    QTest::newRow("every week") << weekly << tuesday << "2026-12-15 2026-12-22 2026-12-29";
    QTest::newRow("every second week") << everySecond << tuesday << "2026-12-22 2027-01-05 2027-01-19";
    QTest::newRow("the second Tuesday") << secondTuesday << tuesday << "2027-01-12 2027-02-09 2027-03-09";
    QTest::newRow("the last Friday") << u"FREQ=MONTHLY;BYDAY=-1FR"_s << QDate(2026, 11, 27)
                                     << "2026-12-25 2027-01-29 2027-02-26";
    QTest::newRow("the 8th") << u"FREQ=MONTHLY;BYMONTHDAY=8"_s << tuesday << "2027-01-08 2027-02-08 2027-03-08";
    QTest::newRow("a month without a 31st is left out")
        << u"FREQ=MONTHLY;BYMONTHDAY=31"_s << QDate(2026, 12, 31) << "2027-01-31 2027-03-31 2027-05-31";
    QTest::newRow("what the rule counts itself") << u"FREQ=WEEKLY;COUNT=3"_s << tuesday << "2026-12-15 2026-12-22";
}

void TestSeries::aRuleGivesItsDays()
{
    QFETCH(QString, rule);
    QFETCH(QDate, first);
    QStringList days;
    for (const QDate &day : Recurrence::daysAfter(rule, first, first.addYears(5), 3))
        days += day.toString(Qt::ISODate);
    QTEST(days.join(u' '), "days");
}

void TestSeries::whatIsOfferedFitsTheDay_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QStringList>("words");
    const QStringList ofTuesday{u"Every Tuesday"_s, u"Every second Tuesday"_s, u"Every month on day 8"_s,
                                u"Every month on the second Tuesday"_s};
    QTest::newRow("early in the month") << tuesday << ofTuesday;
    QTest::newRow("the fourth and the last")
        << QDate(2026, 11, 24)
        << QStringList{u"Every Tuesday"_s, u"Every second Tuesday"_s, u"Every month on day 24"_s,
                       u"Every month on the fourth Tuesday"_s, u"Every month on the last Tuesday"_s};
    QTest::newRow("a fifth one is the last")
        << QDate(2026, 12, 29)
        << QStringList{u"Every Tuesday"_s, u"Every second Tuesday"_s, u"Every month on day 29"_s,
                       u"Every month on the last Tuesday"_s};
    QTest::newRow("no day") << QDate() << QStringList();
}

void TestSeries::whatIsOfferedFitsTheDay()
{
    QFETCH(QDate, first);
    QStringList words;
    for (const auto &rule : Recurrence::offered(first))
        words += Recurrence::words(rule);
    QTEST(words, "words");
}

void TestSeries::aRuleIsSaidInWords_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("words");
    QTest::newRow("Sunday") << u"FREQ=WEEKLY;BYDAY=SU"_s << u"Every Sunday"_s;
    QTest::newRow("two days") << u"FREQ=WEEKLY;BYDAY=MO,WE"_s << u"Every %n weeks"_s;
    QTest::newRow("yearly") << u"FREQ=YEARLY"_s << u"Every %n years"_s;
    QTest::newRow("no rule") << u"whenever"_s << u"Again and again"_s;
}

void TestSeries::aRuleIsSaidInWords()
{
    QFETCH(QString, rule);
    QFETCH(QString, words);
    // Without the translation that knows the singular, the number stands there as it is.
    QCOMPARE(Recurrence::words(rule), words.replace(u"%n"_s, u"1"_s));
}

void TestSeries::whatCannotBeReadGivesNoDays()
{
    for (const auto &rule : {QString(), u"whenever"_s, u"FREQ=HOURLY"_s, u"FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30"_s})
        QVERIFY2(Recurrence::daysAfter(rule, tuesday, tuesday.addYears(5), 10).isEmpty(), qPrintable(rule));
}

// --- repeating

void TestSeries::everyTimeIsAnEventOfItsOwnInOneAction()
{
    const Event first = added();
    const auto made = events().repeat(session(), first, {everySecond, QDate(2027, 1, 19), 0});
    QVERIFY(made);
    QCOMPARE(made->size(), 3);
    QCOMPARE(newestLabel(), u"Repeat “Reading circle” 3 times"_s);
    const auto all = events().seriesOf(session(), read(first.id));
    QCOMPARE(all.size(), 4);
    for (const auto &event : all) {
        QCOMPARE(event.name, first.name);
        QVERIFY(event.venue == first.venue);
        QVERIFY(event.status == EventStatus::Planned);
        QCOMPARE(event.places, 20);
    }
    QCOMPARE(EventTimes::day(all.last()), QDate(2027, 1, 19));
    QCOMPARE(events().seriesWords(session(), all[2]), u"Every second Tuesday · 3 of 4"_s);
    undo();
    QCOMPARE(events().all(session()).size(), 1);
    QVERIFY(!read(first.id).series.isValid());
    QVERIFY(events().seriesWords(session(), read(first.id)).isEmpty());
}

void TestSeries::theClockOnTheWallStaysThroughTheChangeOfClocks()
{
    const Event first = added(QDate(2027, 3, 9)); // the clocks go forward on the 14th
    QVERIFY(events().repeat(session(), first, {weekly, {}, 2}));
    const auto all = events().seriesOf(session(), read(first.id));
    QCOMPARE(all.size(), 2);
    for (const auto &event : all) {
        QCOMPARE(EventTimes::start(event).time(), QTime(19, 0));
        QCOMPARE(EventTimes::end(event).time(), QTime(21, 0));
    }
    QCOMPARE(instantOf(all[0].startsAt).secsTo(instantOf(all[1].startsAt)), (7 * 24 - 1) * 3600);
}

void TestSeries::severalDaysComeAgainAsSeveralDays()
{
    Event camp;
    camp.name = u"Camp"_s;
    EventTimes::set(camp, QDate(2026, 12, 4), {18, 0}, QDate(2026, 12, 6), {14, 0});
    camp = read(*events().add(session(), {camp, {}, {}}));
    QVERIFY(events().repeat(session(), camp, {u"FREQ=MONTHLY;BYDAY=1FR"_s, {}, 2}));
    const Event next = events().seriesOf(session(), read(camp.id)).last();
    QCOMPARE(EventTimes::day(next), QDate(2027, 1, 1));
    QCOMPARE(EventTimes::end(next).date(), QDate(2027, 1, 3));
    QCOMPARE(EventTimes::end(next).time(), QTime(14, 0));
}

void TestSeries::eachHasItsPlan()
{
    TaskTemplate plan{{}, u"Evening"_s, {}};
    TaskTemplateItem item;
    item.id = TemplateItemId(-1);
    item.title = u"Invite people"_s;
    item.anchor = Anchor::Start;
    item.days = -5;
    plan.items += item;
    Event event;
    event.name = u"Reading circle"_s;
    EventTimes::set(event, tuesday, {19, 0}, {21, 0});
    const TaskTemplateId kept = *workspace().taskTemplates().add(session(), plan);
    event = read(*events().add(session(), {event, {}, kept}));
    const auto made = events().repeat(session(), event, {weekly, {}, 3});
    QVERIFY(made);
    for (const EventId id : *made) {
        const auto tasks = workspace().tasks().ofEvent(session(), id);
        QCOMPARE(tasks.size(), 1);
        QCOMPARE(tasks.first().dueOn, EventTimes::day(read(id)).addDays(-5));
    }
}

void TestSeries::aNewEventCanComeAgainAtOnce()
{
    Event event;
    event.name = u"Reading circle"_s;
    EventTimes::set(event, tuesday, {19, 0}, {21, 0});
    QVERIFY(events().add(session(), {event, {}, {}, {weekly, {}, 12}}));
    QCOMPARE(events().all(session()).size(), 12);
    QCOMPARE(newestLabel(), u"Add the event “Reading circle”, 12 times"_s);
    undo();
    QVERIFY(events().all(session()).isEmpty());
    // Where it cannot come again nothing is made.
    QVERIFY(!events().add(session(), {event, {}, {}, {weekly, {}, 100}}));
    QVERIFY(events().all(session()).isEmpty());
}

void TestSeries::whatCannotComeAgainIsRefused_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<int>("times");
    QTest::addColumn<QString>("id");
    const QDate none;
    QTest::newRow("without a day") << none << weekly << none << 3 << u"no-day"_s;
    QTest::newRow("neither how long nor how often") << tuesday << weekly << none << 0 << u"no-days"_s;
    QTest::newRow("once") << tuesday << weekly << none << 1 << u"no-days"_s;
    QTest::newRow("until before it comes again") << tuesday << weekly << tuesday.addDays(6) << 0 << u"no-days"_s;
    QTest::newRow("61 further ones") << tuesday << weekly << none << 62 << u"too-many"_s;
    QTest::newRow("until so late that there are too many") << tuesday << weekly << tuesday.addYears(2) << 0 << u"too-many"_s;
    QTest::newRow("beyond five years") << tuesday << u"FREQ=YEARLY"_s << tuesday.addYears(6) << 0 << u"too-far"_s;
    QTest::newRow("so often that it goes beyond them") << tuesday << u"FREQ=YEARLY"_s << none << 10 << u"too-far"_s;
    QTest::newRow("no rule that can be read") << tuesday << u"whenever"_s << tuesday.addYears(1) << 0 << u"no-days"_s;
}

void TestSeries::whatCannotComeAgainIsRefused()
{
    QFETCH(QDate, day);
    QFETCH(QString, rule);
    QFETCH(QDate, until);
    QFETCH(int, times);
    const Event event = added(day);
    const auto made = events().repeat(session(), event, {rule, until, times});
    QVERIFY(!made);
    QTEST(made.error().id, "id");
    QCOMPARE(events().all(session()).size(), 1);
    const auto days = Events::daysOf(event, {rule, until, times});
    QVERIFY(!days);
    QCOMPARE(days.error().id, made.error().id);
}

void TestSeries::theLastOneGoesOnWithItsSeries()
{
    const auto three = series(3);
    QCOMPARE(three.size(), 3);
    QVERIFY(events().repeat(session(), three.last(), {everySecond, {}, 3}));
    const auto five = events().seriesOf(session(), three.first());
    QCOMPARE(five.size(), 5);
    QCOMPARE(EventTimes::day(five.last()), EventTimes::day(three.last()).addDays(28));
    QCOMPARE(events().seriesWords(session(), five.last()), u"Every second Tuesday · 5 of 5"_s);
}

void TestSeries::oneInTheMiddleIsRefused()
{
    const auto three = series(3);
    const auto made = events().repeat(session(), three[1], {weekly, {}, 3});
    QVERIFY(!made);
    QCOMPARE(made.error().id, u"in-series"_s);
}

void TestSeries::aDuplicateIsNoneOfTheSeries()
{
    const auto three = series(3);
    const EventId copy = *events().duplicate(session(), three.first(), tuesday.addDays(2));
    QVERIFY(!read(copy).series.isValid());
    QCOMPARE(events().seriesOf(session(), three.first()).size(), 3);
}

// --- later ones

void TestSeries::whatIsChangedIsCarriedToTheLaterOnes()
{
    const auto all = series(5);
    const Event before = all[1];
    const VenueId library = *events().venueNamed(session(), u"Library"_s);
    const Event after = changed(before, [&](Event &event) {
        event.name = u"Reading evening"_s;
        event.venue = library;
        event.publicText = u"Bring a book."_s;
        event.note = u"for this one"_s;
        EventTimes::set(event, EventTimes::day(event), {18, 30}, {20, 0});
    });
    const auto done = events().saveLater(session(), before, after);
    QVERIFY(done);
    QCOMPARE(done->changed, 3);
    QCOMPARE(done->kept, 0);
    QCOMPARE(newestLabel(), u"Change 3 later events of “Reading evening”"_s);
    QCOMPARE(read(all[0].id), all[0]);
    for (int later = 2; later < 5; ++later) {
        const Event event = read(all[later].id);
        QCOMPARE(event.name, u"Reading evening"_s);
        QVERIFY(event.venue == library);
        QCOMPARE(event.publicText, u"Bring a book."_s);
        QVERIFY(event.note.isEmpty());
        QCOMPARE(EventTimes::day(event), EventTimes::day(all[later]));
        QCOMPARE(EventTimes::start(event).time(), QTime(18, 30));
        QCOMPARE(EventTimes::end(event).time(), QTime(20, 0));
    }
    undo();
    QCOMPARE(read(all[4].id), all[4]);
    QCOMPARE(read(before.id), after);
}

void TestSeries::theirOwnDaysStay()
{
    const auto all = series(3);
    const Event after = changed(all[0], [](Event &event) { event = EventTimes::movedTo(event, tuesday.addDays(1)); });
    const auto done = events().saveLater(session(), all[0], after);
    QVERIFY(done);
    QCOMPARE(done->changed, 0);
    QCOMPARE(done->action, 0);
    QCOMPARE(read(all[1].id), all[1]);
}

void TestSeries::whatWasChangedApartStays()
{
    const auto all = series(4);
    const Event apart = changed(all[2], [](Event &event) {
        EventTimes::set(event, EventTimes::day(event), {17, 0}, {19, 0});
    });
    const Event after = changed(all[0], [](Event &event) {
        event.places = 30;
        EventTimes::set(event, EventTimes::day(event), {20, 0}, {22, 0});
    });
    const auto done = events().saveLater(session(), all[0], after);
    QVERIFY(done);
    QCOMPARE(done->changed, 3); // its places are others now
    QCOMPARE(done->kept, 1);
    QCOMPARE(EventTimes::start(read(apart.id)).time(), QTime(17, 0));
    QCOMPARE(read(apart.id).places, 30);
    QCOMPARE(EventTimes::start(read(all[3].id)).time(), QTime(20, 0));
}

void TestSeries::whatIsOverOrCalledOffStays()
{
    const auto all = series(4);
    changed(all[1], [](Event &event) { event.status = EventStatus::Done; });
    changed(all[2], [](Event &event) { event.status = EventStatus::Cancelled; });
    QCOMPARE(events().laterOnes(session(), all[0]).size(), 1);
    const Event after = changed(all[0], [](Event &event) { event.name = u"Circle"_s; });
    QCOMPARE(events().saveLater(session(), all[0], after)->changed, 1);
    QCOMPARE(read(all[1].id).name, all[1].name);
    QCOMPARE(read(all[2].id).name, all[2].name);
    QCOMPARE(read(all[3].id).name, u"Circle"_s);
}

void TestSeries::anotherZoneKeepsTheClockOnTheWall()
{
    const auto all = series(2);
    const Event after = changed(all[0], [](Event &event) {
        event.timeZone = u"America/Chicago"_s;
        EventTimes::set(event, tuesday, {19, 0}, {21, 0});
    });
    QCOMPARE(events().saveLater(session(), all[0], after)->changed, 1);
    const Event later = read(all[1].id);
    QCOMPARE(later.timeZone, u"America/Chicago"_s);
    QCOMPARE(EventTimes::start(later).time(), QTime(19, 0));
    QCOMPARE(instantOf(all[1].startsAt).secsTo(instantOf(later.startsAt)), 3600);
}

void TestSeries::theLaterOnesAreDeletedWithoutThoseThatPeopleCameTo()
{
    const auto all = series(5);
    attend(all[3]);
    QVERIFY(events().removeLater(session(), all[2]));
    QCOMPARE(newestLabel(), u"Delete 2 events of “Reading circle”"_s);
    const auto left = events().seriesOf(session(), all[0]);
    QCOMPARE(left.size(), 3);
    QVERIFY(left.last().id == all[3].id);
    undo();
    QCOMPARE(events().seriesOf(session(), all[0]).size(), 5);
}

void TestSeries::whereEverybodyCameNothingIsDeleted()
{
    const auto all = series(2);
    attend(all[1]);
    const auto removed = events().removeLater(session(), all[1]);
    QVERIFY(!removed);
    QCOMPARE(removed.error().id, u"attended"_s);
}

// --- over several days

void TestSeries::anEventIsOverDaysUnlessItEndsInTheNight_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<int>("nights");
    QTest::addColumn<QTime>("until");
    QTest::addColumn<bool>("isOverDays");
    QTest::newRow("an evening") << QTime(19, 0) << 0 << QTime(21, 0) << false;
    QTest::newRow("into the night") << QTime(19, 0) << 1 << QTime(1, 0) << false;
    QTest::newRow("a day and a night") << QTime(9, 0) << 1 << QTime(9, 0) << true;
    QTest::newRow("a weekend") << QTime(18, 0) << 2 << QTime(14, 0) << true;
}

void TestSeries::anEventIsOverDaysUnlessItEndsInTheNight()
{
    QFETCH(QTime, from);
    QFETCH(int, nights);
    QFETCH(QTime, until);
    Event event;
    event.timeZone = u"America/New_York"_s;
    EventTimes::set(event, tuesday, from, tuesday.addDays(nights), until);
    QTEST(EventTimes::isOverDays(event), "isOverDays");
    QCOMPARE(EventTimes::end(event), QDateTime(tuesday.addDays(nights), until, QTimeZone("America/New_York")));
}

// --- rooms

void TestSeries::roomsAreKeptInTheirOrder()
{
    const Venue venue = *events().venue(session(), *events().venueNamed(session(), u"Mill Hall"_s));
    Room hall = room(u"Hall"_s, 200), blue = room(u" Blue room "_s);
    hall.isStepFree = hall.hasHearingLoop = true;
    blue.isChildRoom = true;
    blue.floor = u"2"_s;
    QVERIFY(events().save(session(), venue, venue, {}, {hall, blue}));
    QCOMPARE(newestLabel(), u"Edit the venue “Mill Hall”"_s);
    auto rooms = events().rooms(session(), venue.id);
    QCOMPARE(rooms.size(), 2);
    QCOMPARE(rooms[0].name, u"Hall"_s);
    QVERIFY(rooms[0].isStepFree && rooms[0].hasHearingLoop && !rooms[0].isChildRoom);
    QCOMPARE(rooms[1].name, u"Blue room"_s);
    QVERIFY(rooms[1].isChildRoom && rooms[1].venue == venue.id);
    Room attic = room(u"Attic"_s);
    attic.venue = venue.id;
    QVERIFY(events().add(session(), attic));
    const auto before = events().rooms(session(), venue.id);
    QVERIFY(events().save(session(), venue, venue, before, {before[2], before[0]}));
    rooms = events().rooms(session(), venue.id);
    QCOMPARE(rooms.size(), 2);
    QCOMPARE(rooms[0].name, u"Attic"_s);
    QCOMPARE(rooms[1].id, before[0].id);
    undo();
    QCOMPARE(events().rooms(session(), venue.id), before);
}

void TestSeries::aRoomLeavesItsNameToAnother()
{
    const Venue venue = *events().venue(session(), *events().venueNamed(session(), u"Mill Hall"_s));
    QVERIFY(events().save(session(), venue, venue, {}, {room(u"A"_s), room(u"B"_s)}));
    const auto before = events().rooms(session(), venue.id);
    Room renamed = before[0];
    renamed.name = u"B"_s;
    QVERIFY(events().save(session(), venue, venue, before, {renamed}));
    QCOMPARE(events().rooms(session(), venue.id).first().name, u"B"_s);
}

void TestSeries::aRoomThatCannotBeIsRefused()
{
    const Venue venue = *events().venue(session(), *events().venueNamed(session(), u"Mill Hall"_s));
    for (const auto &[rooms, id] : {std::pair(QList{room({})}, u"empty-name"_s),
                                    {QList{room(u"Hall"_s, -1)}, u"seats"_s},
                                    {QList{room(u"Café"_s), room(u"cafe"_s)}, u"name-taken"_s}}) {
        const auto saved = events().save(session(), venue, venue, {}, rooms);
        QVERIFY(!saved);
        QCOMPARE(saved.error().id, id);
    }
    QVERIFY(events().rooms(session(), venue.id).isEmpty());
}

void TestSeries::aVenueInUseStays()
{
    const Event event = added();
    const auto removed = events().remove(session(), *events().venue(session(), event.venue));
    QVERIFY(!removed);
    QCOMPARE(removed.error().id, u"in-use"_s);
    QVERIFY2(removed.error().message.contains(u"Reading circle (Tue 8 Dec 2026)"_s), qPrintable(removed.error().message));
}

void TestSeries::aVenueGoesWithItsRoomsAndComesBack()
{
    const Venue venue = *events().venue(session(), *events().venueNamed(session(), u"Mill Hall"_s));
    QVERIFY(events().save(session(), venue, venue, {}, {room(u"Hall"_s)}));
    QVERIFY(events().remove(session(), venue));
    QVERIFY(events().venues(session()).isEmpty());
    QVERIFY(events().rooms(session(), venue.id).isEmpty());
    undo();
    QCOMPARE(events().rooms(session(), venue.id).size(), 1);
}

RNF_TEST(TestSeries)
#include "tst_series.moc"
