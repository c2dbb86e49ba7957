#include "support/MetricAnswer.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "events/EventTimes.h"
#include "insight/Metrics.h"
#include "staffing/StaffingRepository.h"
#include "work/LoadGuard.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

const QDate weekBefore(2026, 11, 9); // its Monday

} // namespace

/// Whether volunteer shifts have their people, whether these come, and how the work lies on them.
class TestVolunteerMetrics : public QObject {
    Q_OBJECT

    using enum SignUpStatus;

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void placesThatNobodyFillsAreHours();
    void filledShiftsAreAFinding();
    void whatIsOffOrLaterLacksNobody();
    void theShareOfMissedShiftsIsThatOfTheDesign();
    void missedShiftsGoByRole();
    void whoComesTwiceIsSaidToStandOnceBehindANumber();
    void whatRunsIsNotKnownYet();
    void theGiniIsThatOfTheDesign();
    void hoursOfAllKindsLieOnSomebody();
    void nobodyWithHoursIsNoSpread();
    void eachRuleHasItsMark();
    void onlyTheseWeeksAreJudged();
    void shiftsCountWithTheHours();
    void hoursOfAShiftCountOnce();
    void theGuardFindsWhatItTells_data();
    void theGuardFindsWhatItTells();
    void aListNarrowsWhoIsCounted();
    void hoursOfInternsAndOthersAreNarrowedToo();

private:
    const Session &session() { return m_workspace->session; }
    Database &reader() { return (*m_workspace)->store().reader(); }
    Hours &hours() { return (*m_workspace)->hours(); }
    static QDateTime now() { return Dates(today).now(); }

    PersonId person(int number)
    {
        while (m_people.size() <= number)
            m_people += m_workspace->add(m_workspace->person(u"Ana %1"_s.arg(m_people.size(), 2, 10, QChar(u'0')), {}));
        return m_people[number];
    }
    Event event(const QString &name, int inDays, EventStatus status = EventStatus::Open)
    {
        Event event;
        event.name = name;
        event.status = status;
        event.timeZone = u"America/New_York"_s;
        EventTimes::set(event, today.addDays(inDays), QTime(19, 0), 120);
        event.hasShifts = true;
        const auto added = (*m_workspace)->events().add(session(), {event, {}, {}});
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        return *(*m_workspace)->events().find(session(), *added);
    }
    template <typename Record>
    Record write(Record record)
    {
        const auto done = (*m_workspace)->store().act(session(), Operation::EditPeople, u"Fill"_s, [&](Action &action) {
            action.on<StaffingRepository>().StaffingRepository::RecordTables::insert(action, record);
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return record;
    }
    VolunteerRole role(const QString &name) { return write(VolunteerRole{{}, name, {}, true}); }
    /// With how many people of a role it takes at least.
    VolunteerShift shift(const Event &event, const QDateTime &start, int hours, const VolunteerRole &role, int least)
    {
        VolunteerShift shift;
        shift.event = event.id;
        shift.name = role.name;
        shift.startsAt = instantText(start);
        shift.endsAt = instantText(start.addSecs(3600 * qint64(hours)));
        shift = write(shift);
        write(StaffingNeed{{}, shift.id, role.id, least, 0});
        return shift;
    }
    ShiftSignUp signUp(const VolunteerShift &shift, const VolunteerRole &role, int number, SignUpStatus status,
                       TimeEntryId entry = {})
    {
        ShiftSignUp made;
        made.shift = shift.id;
        made.role = role.id;
        made.person = person(number);
        made.status = status;
        made.entry = entry;
        return write(made);
    }
    void type(int number, const QDate &day, int minutes)
    {
        const WeekKey key{person(number), {}, mondayOf(day)};
        const auto typed = hours().setMinutes(session(), key, {}, day, minutes);
        if (!typed)
            qFatal("%s", qPrintable(typed.error().message));
    }
    TimeEntryId work(int number, const QDate &day, const QTime &from, const QTime &until)
    {
        TimeEntry entry;
        entry.person = person(number);
        entry.startsAt = instantText(QDateTime(day, from));
        entry.endsAt = instantText(QDateTime(day, until));
        const auto added = hours().add(session(), {}, entry);
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        return *added;
    }
    MetricTable ask(const QString &name, MetricBy by = MetricBy::Week, const QList<PersonId> &among = {})
    {
        MetricQuestion question;
        question.today = today;
        question.by = by;
        const Metric &metric = *Metrics::find(name);
        if (metric.about == MetricAbout::Weeks || metric.about == MetricAbout::Interns)
            question.period = MetricPeriod::lastWeeks(today, 2);
        if (!among.isEmpty())
            question.among = std::make_shared<const MetricList>(MetricList{u"Nights"_s, {among.begin(), among.end()}});
        return Metrics::ask(reader(), metric, question);
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    QList<PersonId> m_people;
};

void TestVolunteerMetrics::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_people.clear();
}

void TestVolunteerMetrics::placesThatNobodyFillsAreHours()
{
    const Event potluck = event(u"Potluck"_s, 2);
    const auto door = role(u"Door"_s), kitchen = role(u"Kitchen"_s);
    const auto early = shift(potluck, now().addSecs(10 * 3600), 4, door, 2);
    shift(potluck, now().addSecs(20 * 3600), 2, kitchen, 3);
    shift(potluck, now().addSecs(71 * 3600), 4, door, 1); // of which one hour is near enough
    signUp(early, door, 0, Confirmed);
    signUp(early, door, 1, Offered);
    signUp(early, door, 2, SwapOpen);
    const auto table = ask(u"unfilled-72h"_s);
    QCOMPARE(labels(table), (QStringList{u"Kitchen"_s, u"Door"_s}));
    QCOMPARE(text(table, 0, u"unfilled"_s), u"6:00 of 6:00 (100.0 %)"_s);
    QCOMPARE(text(table, 1, u"unfilled"_s), u"5:00 of 9:00 (55.6 %)"_s);
    QCOMPARE(text(table, 1, u"places"_s), u"2 of 3 (66.7 %)"_s); // a plan is no sample
    QCOMPARE(table.title, u"Not filled in the next 72 hours: 11:00 hours, most of all Kitchen (6:00)"_s);
    QCOMPARE(table.rows[0].cells.first().things.events, QList{potluck.id});
    QCOMPARE(table.population, u"Events with shifts: 1 · the next 72 hours · as of 16 Nov 2026"_s);
}

void TestVolunteerMetrics::filledShiftsAreAFinding()
{
    const Event potluck = event(u"Potluck"_s, 2);
    const auto door = role(u"Door"_s);
    const auto early = shift(potluck, now().addSecs(10 * 3600), 4, door, 1);
    for (int number = 0; number < 3; ++number)
        signUp(early, door, number, Approved); // more than it needs fill nobody else’s place
    const auto table = ask(u"unfilled-72h"_s);
    QVERIFY(!table.isEmpty());
    QCOMPARE(table.title, u"Every volunteer shift of the next 72 hours has its people"_s);
    QCOMPARE(values(table, u"unfilled"_s), QList<qint64>{0});
}

void TestVolunteerMetrics::whatIsOffOrLaterLacksNobody()
{
    const auto door = role(u"Door"_s);
    shift(event(u"Off"_s, 1, EventStatus::Cancelled), now().addSecs(10 * 3600), 4, door, 2);
    shift(event(u"Over"_s, 1, EventStatus::Done), now().addSecs(10 * 3600), 4, door, 2);
    const Event potluck = event(u"Potluck"_s, 4);
    shift(potluck, now().addSecs(73 * 3600), 4, door, 2);
    shift(potluck, now().addSecs(-5 * 3600), 4, door, 2);
    shift(potluck, now().addSecs(10 * 3600), 4, door, 0); // takes nobody for sure
    QVERIFY(ask(u"unfilled-72h"_s).isEmpty());
    shift(potluck, now().addSecs(-3600), 3, door, 1); // runs for two hours more
    QCOMPARE(values(ask(u"unfilled-72h"_s), u"unfilled"_s), QList<qint64>{120});
}

// The numbers of insight.md, section 7, on volunteer shifts.
void TestVolunteerMetrics::theShareOfMissedShiftsIsThatOfTheDesign()
{
    const Event potluck = event(u"Potluck"_s, -7);
    const auto door = role(u"Door"_s);
    const auto evening = shift(potluck, instantOf(potluck.startsAt), 2, door, 5);
    int number = 0;
    for (const auto &[count, status] : {std::pair(20, Completed),
                                        {1, LeftEarly},
                                        {14, NoShow},
                                        {8, Excused},
                                        {1, Covered},
                                        {1, Untracked},
                                        {1, Confirmed},
                                        {1, Arrived},
                                        {2, Cancelled},
                                        {2, Declined},
                                        {2, Offered},
                                        {1, Requested}}) {
        for (int i = 0; i < count; ++i)
            signUp(evening, door, number++, status);
    }
    const auto table = ask(u"shift-no-show"_s);
    QCOMPARE(table.title, u"Did not come: 14 of 35 sign-ups (40.0 %), in the long run 25.6–56.4 %"_s);
    QCOMPARE(table.notes, QStringList{u"12 not counted: 1 covered, 8 excused, 1 untracked, 2 not noted yet"_s});
    QCOMPARE(labels(table), QStringList{u"Potluck (Mon 9 Nov 2026)"_s});
    QCOMPARE(table.rows[0].event, potluck.id);
    QCOMPARE(text(table, 0, u"no_show"_s), u"14 of 35 (40.0 %)"_s);
    QCOMPARE(text(table, 0, u"band_from"_s), u"25.6 %"_s);
    QCOMPARE(values(table, u"not_counted"_s), QList<qint64>{12});
    QCOMPARE(table.rows[0].cells.first().things.people.size(), 14);
    QCOMPARE(table.rows[0].cells.first().things.people.first(), person(21));
}

void TestVolunteerMetrics::missedShiftsGoByRole()
{
    const Event first = event(u"First"_s, -20), second = event(u"Second"_s, -10);
    const auto door = role(u"Door"_s), kitchen = role(u"Kitchen"_s);
    const auto one = shift(first, instantOf(first.startsAt), 2, door, 1);
    const auto other = shift(second, instantOf(second.startsAt), 2, door, 1);
    const auto meal = shift(second, instantOf(second.startsAt), 1, kitchen, 1);
    signUp(one, door, 0, NoShow);
    signUp(other, door, 0, NoShow);
    signUp(other, door, 1, Completed);
    signUp(meal, kitchen, 2, Completed);
    const auto table = ask(u"shift-no-show"_s, MetricBy::Role);
    QCOMPARE(labels(table), (QStringList{u"Door"_s, u"Kitchen"_s}));
    QCOMPARE(values(table, u"no_show"_s), (QList<qint64>{2, 0}));
    QCOMPARE(values(table, u"came"_s), (QList<qint64>{1, 1}));
    QCOMPARE(table.rows[0].cells.first().things.people, QList{person(0)});
    QCOMPARE(table.notes.size(), 1); // two shifts, one person
    QCOMPARE(labels(ask(u"shift-no-show"_s, MetricBy::Event)),
             (QStringList{u"Second (Fri 6 Nov 2026)"_s, u"First (Tue 27 Oct 2026)"_s}));
    QVERIFY(ask(u"shift-no-show"_s, MetricBy::Event).notes.isEmpty());
}

void TestVolunteerMetrics::whoComesTwiceIsSaidToStandOnceBehindANumber()
{
    const auto door = role(u"Door"_s);
    for (const int inDays : {-20, -10}) {
        const Event one = event(u"Event"_s, inDays);
        signUp(shift(one, instantOf(one.startsAt), 2, door, 1), door, 0, Completed);
    }
    QVERIFY(ask(u"shift-no-show"_s, MetricBy::Event).notes.isEmpty());
    QCOMPARE(ask(u"shift-no-show"_s, MetricBy::Role).notes,
             QStringList{u"Each shift of somebody counts; the list behind a number has them once."_s});
}

void TestVolunteerMetrics::whatRunsIsNotKnownYet()
{
    const Event potluck = event(u"Potluck"_s, 0);
    const auto door = role(u"Door"_s);
    const auto running = shift(potluck, now().addSecs(-3600), 3, door, 1);
    signUp(running, door, 0, Confirmed);
    signUp(shift(potluck, now().addSecs(3600), 3, door, 1), door, 0, Confirmed);
    QVERIFY(ask(u"shift-no-show"_s).isEmpty());
    signUp(running, door, 1, NoShow); // was said all the same
    QCOMPARE(values(ask(u"shift-no-show"_s), u"no_show"_s), QList<qint64>{1});
}

// insight.md, section 7: hours 2, 4, 4, 10, 20
void TestVolunteerMetrics::theGiniIsThatOfTheDesign()
{
    int number = 0;
    for (const int hours : {4, 20, 2, 10, 4})
        type(number++, weekBefore, hours * 60);
    const auto table = ask(u"load-spread"_s);
    QCOMPARE(values(table, u"hours"_s), (QList<qint64>{1200, 600, 240, 240, 120}));
    QVERIFY2(table.title.startsWith(u"The busiest tenth, 1 "_s) && table.title.endsWith(u" did 20:00 of 40:00 (50.0 %)"_s),
             qPrintable(table.title));
    QVERIFY2(table.notes.value(0).startsWith(u"Gini 0.42: "_s), qPrintable(table.notes.value(0)));
    QCOMPARE(table.lines.first().at, 480);
    QCOMPARE(table.rows[0].person, person(1));
    QCOMPARE(table.rows[0].things.people, QList{person(1)});
    QCOMPARE(table.things.people.size(), 5);
}

void TestVolunteerMetrics::hoursOfAllKindsLieOnSomebody()
{
    Placement placement;
    placement.person = person(0);
    placement.startOn = weekBefore;
    placement.weekMin = 900;
    const auto added = (*m_workspace)->interns().add(session(), placement);
    QVERIFY(added);
    QVERIFY(hours().setMinutes(session(), {person(0), *added, weekBefore}, {}, weekBefore, 100)); // not submitted
    type(0, weekBefore.addDays(1), 20);
    QVERIFY(hours().submit(session(), {person(0), {}, weekBefore}));
    type(0, today, 3);
    type(1, weekBefore.addDays(-1), 500); // before these weeks
    type(2, weekBefore, 123);
    const auto table = ask(u"load-spread"_s);
    QCOMPARE(values(table, u"hours"_s), (QList<qint64>{123, 123}));
    QVERIFY2(table.notes.value(0).startsWith(u"Gini 0.00: "_s), qPrintable(table.notes.value(0)));
}

void TestVolunteerMetrics::nobodyWithHoursIsNoSpread()
{
    QVERIFY(ask(u"load-spread"_s).isEmpty());
    QVERIFY(ask(u"load-guard"_s).isEmpty());
    QVERIFY(ask(u"shift-no-show"_s).isEmpty());
    QVERIFY(ask(u"unfilled-72h"_s).isEmpty());
    type(0, weekBefore, 120);
    QVERIFY(ask(u"load-spread"_s).title.endsWith(u" did 2:00 of 2:00 (100.0 %)"_s));
    const auto guard = ask(u"load-guard"_s);
    QCOMPARE(guard.title, u"A week was too much for 0 of 1 (0.0 %, few)"_s);
    QVERIFY(!guard.isEmpty() && guard.rows.isEmpty());
}

void TestVolunteerMetrics::eachRuleHasItsMark()
{
    QList<TimeEntryId> twoTurns;
    for (int day = 0; day < 5; ++day) {
        type(0, weekBefore.addDays(day), 481);
        type(4, weekBefore.addDays(day), 480); // 40 hours are not more than 40
    }
    twoTurns += work(1, weekBefore, QTime(14, 0), QTime(18, 0));
    twoTurns += work(1, weekBefore, QTime(19, 0), QTime(22, 0));
    twoTurns += work(1, weekBefore.addDays(1), QTime(8, 59), QTime(10, 0));
    work(2, weekBefore.addDays(2), QTime(9, 0), QTime(12, 0));
    work(2, weekBefore.addDays(2), QTime(12, 29), QTime(15, 30));
    for (int day = 0; day < 7; ++day)
        type(3, weekBefore.addDays(day), 60);
    const auto table = ask(u"load-guard"_s);
    QCOMPARE(labels(table), (QStringList{u"Ana 00"_s, u"Ana 01"_s, u"Ana 02"_s, u"Ana 03"_s}));
    QCOMPARE(values(table, u"over_40_hours"_s), (QList<qint64>{1, 0, 0, 0}));
    QCOMPARE(values(table, u"short_rest"_s), (QList<qint64>{0, 1, 0, 0}));
    QCOMPARE(values(table, u"no_break"_s), (QList<qint64>{0, 0, 1, 0}));
    QCOMPARE(values(table, u"no_free_day"_s), (QList<qint64>{0, 0, 0, 1}));
    QCOMPARE(text(table, 0, u"longest_week"_s), u"40:05"_s);
    QCOMPARE(text(table, 1, u"over_40_hours"_s), QString());
    QCOMPARE(table.title, u"A week was too much for 4 of 5 (80.0 %, few)"_s);
    QCOMPARE(table.rows[1].cells[1].things.entries, twoTurns);
    QCOMPARE(table.rows[1].cells[1].things.people, QList{person(1)});
    QCOMPARE(table.things.people.size(), 5);
}

void TestVolunteerMetrics::onlyTheseWeeksAreJudged()
{
    const QDate earlier = weekBefore.addDays(-7);
    type(0, earlier, 1440);
    type(0, earlier.addDays(1), 1440);
    type(1, earlier, 1440); // has no hours in these weeks
    for (int day = 1; day < 7; ++day)
        type(2, earlier.addDays(day), 10);
    type(2, weekBefore, 10); // the seventh day in a row
    type(0, weekBefore, 10);
    const auto table = ask(u"load-guard"_s);
    QCOMPARE(labels(table), QStringList{u"Ana 02"_s});
    QCOMPARE(values(table, u"no_free_day"_s), QList<qint64>{1});
    QCOMPARE(table.title, u"A week was too much for 1 of 2 (50.0 %, few)"_s);
}

void TestVolunteerMetrics::shiftsCountWithTheHours()
{
    const Event potluck = event(u"Potluck"_s, 2);
    const auto door = role(u"Door"_s);
    const QDateTime wednesday(today.addDays(2), QTime(17, 0), Qt::UTC);
    for (int number = 0; number < 3; ++number) {
        for (int day = 0; day < 5; ++day)
            type(number, today.addDays(day), 432); // 36 hours
    }
    const auto five = shift(potluck, wednesday, 5, door, 1);
    signUp(five, door, 0, Confirmed);
    signUp(five, door, 1, Offered);
    const Event off = event(u"Off"_s, 2, EventStatus::Cancelled);
    signUp(shift(off, wednesday, 5, door, 1), door, 2, Confirmed);
    ShiftSignUp part; // an hour of five
    part.shift = five.id;
    part.role = door.id;
    part.person = person(2);
    part.status = Approved;
    part.plannedToAt = instantText(wednesday.addSecs(3600));
    write(part);
    const auto table = ask(u"load-guard"_s);
    QCOMPARE(labels(table), QStringList{u"Ana 00"_s});
    QCOMPARE(text(table, 0, u"longest_week"_s), u"41:00"_s);
    QCOMPARE(table.rows[0].cells.first().things.entries.size(), 5);
}

void TestVolunteerMetrics::hoursOfAShiftCountOnce()
{
    const Event potluck = event(u"Potluck"_s, -6);
    const auto door = role(u"Door"_s);
    const QDate tuesday = weekBefore.addDays(1);
    const QDateTime noon(tuesday, QTime(12, 0));
    for (int day = 0; day < 4; ++day)
        type(0, weekBefore.addDays(day), 540); // 36 hours
    const TimeEntryId entry = work(0, tuesday, QTime(12, 0), QTime(15, 0));
    signUp(shift(potluck, noon.toUTC(), 3, door, 1), door, 0, Completed, entry);
    QVERIFY(ask(u"load-guard"_s).rows.isEmpty());
}

void TestVolunteerMetrics::theGuardFindsWhatItTells_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// What findings say is what the sentences say, and what is said of each stretch beside the others.
void TestVolunteerMetrics::theGuardFindsWhatItTells()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    const auto below = [&](int limit) { return int(random() % quint32(limit)); };
    QList<TimeEntry> entries;
    const int count = 3 + below(14);
    for (int i = 0; i < count; ++i) {
        TimeEntry entry;
        entry.id = TimeEntryId(i + 1);
        const QDateTime start(weekBefore.addDays(below(7)), QTime(6 + below(14), 15 * below(4)), Qt::UTC);
        const int minutes = 15 * (1 + below(16));
        entry.workedOn = start.date();
        entry.minutes = minutes;
        if (below(4) > 0) {
            entry.startsAt = instantText(start);
            entry.endsAt = instantText(start.addSecs(60 * minutes));
        }
        entries += entry;
    }
    const LoadFindings found = LoadGuard::findings(entries, weekBefore);
    const QStringList told = LoadGuard::of(entries, weekBefore, 0);
    QCOMPARE(told.size(), int(found.isTooLong) + int(found.lacksRest) + int(found.lacksFreeDay));
    QCOMPARE(told.contains(u"No free day in seven."_s), found.lacksFreeDay);
    bool lacksBreak = false;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QList<TimeEntry> others = entries;
        const TimeEntry one = others.takeAt(i);
        if (one.startsAt.isEmpty())
            continue;
        for (const QString &remark : LoadGuard::withMore(others, one, 0))
            lacksBreak |= remark.contains(u"without a break"_s);
    }
    QCOMPARE(found.lacksBreak, lacksBreak);
}

void TestVolunteerMetrics::aListNarrowsWhoIsCounted()
{
    Event potluck = event(u"Potluck"_s, 1);
    const Event past = event(u"Past"_s, -7);
    const auto door = role(u"Door"_s);
    const auto full = shift(potluck, instantOf(potluck.startsAt), 1, door, 2);
    const auto over = shift(past, instantOf(past.startsAt), 1, door, 2);
    for (int number = 0; number < 2; ++number) {
        signUp(full, door, number, Confirmed);
        signUp(over, door, number, number == 0 ? NoShow : Completed);
        for (int day = 0; day < 5; ++day)
            type(number, weekBefore.addDays(day), 500);
    }
    const QList<PersonId> only{person(0)};
    const auto fill = ask(u"shift-fill"_s, MetricBy::Week, only);
    QCOMPARE(text(fill, 0, fill.columns.first().key), u"1 of 2 (50.0 %)"_s);
    QVERIFY2(!fill.title.isEmpty() && !fill.title.contains(u"lack"_s),
             qPrintable(fill.title)); // the other one is there, too
    QVERIFY(ask(u"shift-no-show"_s, MetricBy::Event, only).title.startsWith(u"Did not come: 1 of 1 sign-ups (100.0 %"_s));
    QCOMPARE(labels(ask(u"load-spread"_s, MetricBy::Person, only)), QStringList{u"Ana 00"_s});
    QCOMPARE(ask(u"load-guard"_s, MetricBy::Person, only).title, u"A week was too much for 1 of 1 (100.0 %, few)"_s);
    // Places are not people.
    QCOMPARE(ask(u"unfilled-72h"_s, MetricBy::Role, only).title, ask(u"unfilled-72h"_s).title);
}

void TestVolunteerMetrics::hoursOfInternsAndOthersAreNarrowedToo()
{
    for (int number = 0; number < 2; ++number) {
        Placement placement;
        placement.person = person(number);
        placement.startOn = weekBefore;
        placement.weekMin = 900;
        const auto added = (*m_workspace)->interns().add(session(), placement);
        QVERIFY(added);
        type(number, weekBefore, 60);
        QVERIFY(hours().submit(session(), {person(number), {}, weekBefore}));
        Task task;
        task.title = u"Call"_s;
        task.assignee = person(number);
        task.dueOn = weekBefore;
        QVERIFY((*m_workspace)->tasks().add(session(), task));
    }
    Task nobodys;
    nobodys.title = u"Call"_s;
    nobodys.dueOn = weekBefore;
    QVERIFY((*m_workspace)->tasks().add(session(), nobodys));
    const QList<PersonId> only{person(1)};
    for (const auto &name : {u"intern-hours"_s, u"term-progress"_s, u"hours-by-activity"_s, u"tasks"_s}) {
        const auto table = ask(name, MetricBy::Person, only);
        QCOMPARE(labels(table), QStringList{u"Ana 01"_s});
        QCOMPARE(table.things.people, only);
    }
}

RNF_TEST(TestVolunteerMetrics)
#include "tst_volunteer_metrics.moc"
