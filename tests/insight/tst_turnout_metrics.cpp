#include "support/GuestTest.h"
#include "support/MetricAnswer.h"
#include "support/TestProgram.h"

#include "events/Registrations.h"
#include "exchange/Exports.h"
#include "insight/Metrics.h"
#include "work/TaskRepository.h"

#include <QFile>
#include <QTest>

#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Who confirmed, walked in, came for the first time or again, when people arrived, and what is still to be done for an event.
class TestTurnoutMetrics : public GuestTest {
    Q_OBJECT

    using enum Attendance;

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() { begin(); }
    void whoConfirmedStaysAwayLessOften();
    void pointsArePointsInFiles();
    void theDifferenceHasItsSign_data();
    void theDifferenceHasItsSign();
    void fewerThanTenAreNotCompared();
    void walkInsArePartOfWhoCame();
    void somebodyIsNewOnce();
    void eventsThatBeginTogetherAreNotBeforeEachOther();
    void peopleReturnWithinHalfAYear();
    void youngEventsAreNotJudgedYet();
    void sixtyInFiveMinutesTakeThreeDesks();
    void onlyTheFirstCheckInOfADayCounts();
    void aLongDayIsCutToWhereMostArrive();
    void openTasksStandBesideTheStraightLine();
    void aLongPlanGoesByWeeks();
    void theWeekThatRunsIsComparedWithToday();
    void aPlanThatIsCutSaysSo();
    void tasksOfACircleEnd();
    void withoutAnythingThereIsNothing();
    void aListNarrowsWhoIsCounted();
    void theNumbersAreThoseOfAPlainCount_data();
    void theNumbersAreThoseOfAPlainCount();

private:
    using GuestTest::event;
    Event event(const QString &name, int inDays, EventStatus status) { return event(name, inDays, {}, status); }
    Registration registration(const Event &event, int number, Attendance attendance, int confirmStage = 0)
    {
        Registration registration;
        registration.event = event.id;
        registration.person = person(number);
        registration.rsvp = Rsvp::Yes;
        registration.answeredAt = instantText(instantOf(event.startsAt).addDays(-3));
        registration.attendance = attendance;
        registration.confirmStage = confirmStage;
        return registration;
    }
    Registration walkIn(const Event &event, int number)
    {
        Registration made = registration(event, number, Attended);
        made.isWalkIn = true;
        return made;
    }
    using GuestTest::write;
    /// So many alike, from the person of a number on.
    QList<Registration> write(const Event &event, int first, int count, Attendance attendance, int confirmStage = 0)
    {
        QList<Registration> list;
        for (int number = first; number < first + count; ++number)
            list += registration(event, number, attendance, confirmStage);
        return write(list);
    }
    /// So many seconds before the event begins; the check-in that it takes back, where it is none itself.
    qint64 checkIn(const Event &event, const Registration &registration, qint64 secondsBefore, qint64 undoes = 0)
    {
        CheckIn made{0, registration.id, instantText(instantOf(event.startsAt).addSecs(-secondsBefore)), {}, undoes};
        const auto done = (*m_workspace)->store().act(session(), Operation::EditPeople, u"Check in"_s, [&](Action &action) {
            action.on<RegistrationRepository>().insert(action, made);
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return made.id;
    }
    Task task(const Event &event, const QString &title, const QDate &due, const QDate &doneOn = {})
    {
        Task task;
        task.title = title;
        task.event = event.id;
        task.dueOn = due;
        task.isEssential = true;
        task.status = doneOn.isValid() ? TaskStatus::Done : TaskStatus::Todo;
        task.closedOn = doneOn;
        return task;
    }
    TaskId add(const Task &task)
    {
        const auto added = (*m_workspace)->tasks().add(session(), task);
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        return *added;
    }
    MetricTable ask(const QString &name, EventId about = {}, const std::shared_ptr<const MetricList> &among = {})
    {
        MetricQuestion question;
        question.today = today;
        question.event = about;
        question.among = among;
        return Metrics::ask(reader(), *Metrics::find(name), question);
    }
};

void TestTurnoutMetrics::whoConfirmedStaysAwayLessOften()
{
    const Event potluck = event(u"Potluck"_s, -7);
    write(potluck, 0, 9, Attended, 1);
    write(potluck, 9, 1, NoShow, 3);
    write(potluck, 10, 12, Attended);
    write(potluck, 22, 8, NoShow);
    write(potluck, 30, 1, Excused);
    write(potluck, 31, 2, Untracked, 2);
    write({walkIn(potluck, 40)});
    write(event(u"Ahead"_s, 3), 0, 5, Unknown);
    const auto table = ask(u"confirm-lift"_s);
    QCOMPARE(labels(table), (QStringList{u"Had not confirmed"_s, u"Had confirmed"_s}));
    QCOMPARE(text(table, 0, u"no_show"_s), u"8 of 20 (40.0 %, few)"_s);
    QCOMPARE(text(table, 1, u"no_show"_s), u"1 of 10 (10.0 %, few)"_s);
    QCOMPARE(values(table, u"not_counted"_s), (QList<qint64>{1, 2}));
    QCOMPARE(text(table, 0, u"lift"_s), QString());
    QCOMPARE(text(table, 1, u"lift"_s), u"30.0 points"_s);
    QCOMPARE(table.title, u"Who had confirmed stayed away less often, by 30.0 points: 10.0 %, the others 40.0 %"_s);
    QVERIFY(table.notes.first().startsWith(u"This is not a cause"_s));
    QCOMPARE(table.notes.last(), u"3 not counted: 1 excused, 2 untracked"_s);
    QCOMPARE(table.rows[1].things.people.size(), 12);
    compareOpened(table, &MetricThings::registrations, {u"no_show"_s, u"came"_s, u"not_counted"_s});
}

void TestTurnoutMetrics::pointsArePointsInFiles()
{
    const Event potluck = event(u"Potluck"_s, -7);
    write(potluck, 0, 10, Attended, 1);
    write(potluck, 10, 7, Attended);
    write(potluck, 17, 3, NoShow);
    Exports exports((*m_workspace)->store(), (*m_workspace)->people());
    const QString path = m_workspace->file(u"table.csv"_s);
    QVERIFY(exports.writeReport(session(), path, ask(u"confirm-lift"_s)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString confirmed = QString::fromUtf8(file.readAll()).split(u'\n').value(2);
    QVERIFY2(confirmed.trimmed().endsWith(u",30.0 points"_s), qPrintable(confirmed));
}

void TestTurnoutMetrics::theDifferenceHasItsSign_data()
{
    QTest::addColumn<int>("missedConfirmed");
    QTest::addColumn<int>("missedOthers");
    QTest::addColumn<qint64>("tenths");
    QTest::addColumn<QString>("begin");
    QTest::newRow("less") << 1 << 4 << qint64(300) << u"Who had confirmed stayed away less often, by 30.0 points: 10.0 %"_s;
    QTest::newRow("more") << 5 << 2 << qint64(-300) << u"Who had confirmed stayed away more often, by 30.0 points: 50.0 %"_s;
    QTest::newRow("equal") << 3 << 3 << qint64(0) << u"Who had confirmed stayed away as often as the others: 30.0 %"_s;
}

void TestTurnoutMetrics::theDifferenceHasItsSign()
{
    QFETCH(int, missedConfirmed);
    QFETCH(int, missedOthers);
    const Event potluck = event(u"Potluck"_s, -7);
    write(potluck, 0, missedConfirmed, NoShow, 1);
    write(potluck, missedConfirmed, 10 - missedConfirmed, Attended, 1);
    write(potluck, 10, missedOthers, NoShow);
    write(potluck, 10 + missedOthers, 10 - missedOthers, Attended);
    const auto table = ask(u"confirm-lift"_s);
    QTEST(values(table, u"lift"_s).last(), "tenths");
    QFETCH(QString, begin);
    QVERIFY2(table.title.startsWith(begin), qPrintable(table.title));
}

void TestTurnoutMetrics::fewerThanTenAreNotCompared()
{
    const Event potluck = event(u"Potluck"_s, -7);
    write(potluck, 0, 9, Attended, 1);
    write(potluck, 9, 20, NoShow);
    write(potluck, 29, 5, Excused, 1); // says nothing of either
    const auto table = ask(u"confirm-lift"_s);
    QCOMPARE(table.title, u"Too few to compare: 9 had confirmed and 20 had not; it takes 10 of each"_s);
    QCOMPARE(text(table, 1, u"lift"_s), QString());
    QVERIFY(table.notes.first().startsWith(u"This is not a cause"_s));
}

void TestTurnoutMetrics::walkInsArePartOfWhoCame()
{
    const Event first = event(u"First"_s, -20), second = event(u"Second"_s, -10);
    write(first, 0, 3, Attended);
    write(first, 3, 2, NoShow);
    write(first, 5, 1, Excused);
    write({walkIn(first, 6)});
    write(second, 0, 1, Partial);
    write(second, 1, 2, Untracked);
    write(second, 3, 1, Unknown);
    auto leftAgain = walkIn(second, 7);
    leftAgain.attendance = Unknown; // taken back at the door
    write({walkIn(second, 6), leftAgain});
    write(event(u"Nobody"_s, -5), 0, 2, NoShow);
    const auto table = ask(u"walk-ins"_s);
    QCOMPARE(labels(table), (QStringList{u"Second (Fri 6 Nov 2026)"_s, u"First (Tue 27 Oct 2026)"_s}));
    QCOMPARE(text(table, 0, u"walk_ins"_s), u"1 of 2 (50.0 %, few)"_s);
    QCOMPARE(text(table, 1, u"walk_ins"_s), u"1 of 4 (25.0 %, few)"_s);
    QCOMPARE(values(table, u"listed"_s), (QList<qint64>{1, 3}));
    QCOMPARE(table.title, u"Walked in: 2 of 6 visits (33.3 %, few)"_s);
    QCOMPARE(table.notes, QStringList{u"3 not counted: 2 untracked, 1 not noted yet"_s});
    QCOMPARE(table.rows[1].event, first.id);
    QCOMPARE(table.rows[1].cells.first().things.people, QList{person(6)});
    compareOpened(table, &MetricThings::registrations, {u"walk_ins"_s, u"listed"_s});
}

void TestTurnoutMetrics::somebodyIsNewOnce()
{
    const Event first = event(u"First"_s, -30), second = event(u"Second"_s, -20), third = event(u"Third"_s, -10);
    write(first, 0, 2, Attended);
    write(first, 2, 1, NoShow);
    write(second, 1, 3, Partial); // of whom one came before
    write(third, 0, 4, Attended);
    const auto table = ask(u"newcomers"_s);
    QCOMPARE(values(table, u"newcomers"_s), (QList<qint64>{0, 2, 2}));
    QCOMPARE(values(table, u"came_before"_s), (QList<qint64>{4, 1, 0}));
    QCOMPARE(table.title, u"Came for the first time: 4 of 9 visits (44.4 %, few)"_s); // of 5 people
    compareOpened(table, &MetricThings::registrations, {u"newcomers"_s, u"came_before"_s});
    // What is not asked about is known all the same.
    QCOMPARE(text(ask(u"newcomers"_s, second.id), 0, u"newcomers"_s), u"2 of 3 (66.7 %, few)"_s);
}

void TestTurnoutMetrics::eventsThatBeginTogetherAreNotBeforeEachOther()
{
    const Event one = event(u"One"_s, -10), other = event(u"Other"_s, -10);
    write(one, 0, 1, Attended);
    write(other, 0, 1, Attended);
    QCOMPARE(values(ask(u"newcomers"_s), u"newcomers"_s), (QList<qint64>{1, 1}));
    const Event longAgo = event(u"Long ago"_s, -200), thatDay = event(u"That day"_s, -200);
    write(longAgo, 1, 1, Attended);
    write(thatDay, 1, 1, Attended);
    QCOMPARE(values(ask(u"returns"_s), u"returned"_s), (QList<qint64>{0, 0}));
}

void TestTurnoutMetrics::peopleReturnWithinHalfAYear()
{
    const Event first = event(u"First"_s, -400);
    write(first, 0, 4, Attended);
    write(event(u"On the last day"_s, -220), 0, 1, Partial);
    write(event(u"A day later"_s, -219), 1, 1, Attended);
    write(event(u"Did not come"_s, -300), 2, 1, NoShow);
    write(event(u"Called off"_s, -350, EventStatus::Cancelled), 3, 1, Attended);
    const auto table = ask(u"returns"_s, first.id);
    QCOMPARE(text(table, 0, u"returned"_s), u"1 of 4 (25.0 %, few)"_s);
    QCOMPARE(table.rows[0].cells.first().things.people, QList{person(0)});
    QCOMPARE(table.title, u"Came again within 180 days: 1 of 4 (25.0 %, few)"_s);
    QCOMPARE(table.columns[1].tone, MetricTone::Warning); // which is nothing done
    compareOpened(table, &MetricThings::registrations, {u"returned"_s, u"not_returned"_s});
}

void TestTurnoutMetrics::youngEventsAreNotJudgedYet()
{
    write(event(u"Old"_s, -180), 0, 2, Attended);
    write(event(u"Young"_s, -179), 0, 1, Attended);
    const auto table = ask(u"returns"_s);
    QCOMPARE(table.rows.size(), 1);
    QCOMPARE(text(table, 0, u"returned"_s), u"1 of 2 (50.0 %, few)"_s);
    QCOMPARE(table.notes.size(), 1);
    QVERIFY2(table.notes.first().startsWith(u"1 event"_s) && table.notes.first().contains(u"180 days"_s),
             qPrintable(table.notes.first()));
}

// insight.md, section 7: peak 60 in five minutes
void TestTurnoutMetrics::sixtyInFiveMinutesTakeThreeDesks()
{
    const Event potluck = event(u"Potluck"_s, -7);
    const auto list = write(potluck, 0, 64, Attended);
    for (int number = 0; number < 60; ++number)
        checkIn(potluck, list[number], 30 * 60 - number * 4); // 18:30:00 to 18:33:56
    checkIn(potluck, list[60], 25 * 60);                      // 18:35:00
    checkIn(potluck, list[61], 12 * 60);
    write(potluck, 70, 3, NoShow);
    const auto table = ask(u"arrivals"_s);
    QCOMPARE(labels(table), (QStringList{u"18:30"_s, u"18:35"_s, u"18:40"_s, u"18:45"_s}));
    QCOMPARE(values(table, table.columns.first().key), (QList<qint64>{60, 1, 0, 1}));
    QCOMPARE(table.title, u"Most came at 18:30: 60 in five minutes, for which 3 desks are enough"_s);
    QCOMPARE(table.columns.size(), 1);
    QCOMPARE(table.notes.size(), 1);
    QVERIFY2(table.notes.first().startsWith(u"2 who came"_s), qPrintable(table.notes.first()));
    QCOMPARE(table.things.people.size(), 62);
    QVERIFY(table.population.contains(u"Potluck (Mon 9 Nov 2026)"_s));
    compareOpened(table, &MetricThings::registrations, {table.columns.first().key});
}

void TestTurnoutMetrics::onlyTheFirstCheckInOfADayCounts()
{
    const Event potluck = event(u"Potluck"_s, -7);
    const auto list = write(potluck, 0, 3, Attended);
    constexpr qint64 day = 24 * 60 * 60;
    checkIn(potluck, list[0], 600);
    checkIn(potluck, list[0], 540);                               // another door did not know of it
    checkIn(potluck, list[1], 0, checkIn(potluck, list[1], 600)); // taken back
    checkIn(potluck, list[1], 0);
    checkIn(potluck, list[2], 600);
    checkIn(potluck, list[2], 600 - day); // on the next day once more
    const auto table = ask(u"arrivals"_s);
    QCOMPARE(table.columns.size(), 2);
    QCOMPARE(labels(table), (QStringList{u"18:50"_s, u"18:55"_s, u"19:00"_s}));
    QCOMPARE(values(table, u"day_2026-11-09"_s), (QList<qint64>{2, 0, 1}));
    QCOMPARE(values(table, u"day_2026-11-10"_s), (QList<qint64>{1, 0, 0}));
    QVERIFY2(table.title.startsWith(u"Most came at Mon 9 Nov, 18:50: 2 in five minutes"_s), qPrintable(table.title));
    checkIn(potluck, write(potluck, 3, 1, Attended).first(), 0);
    const QString both = ask(u"arrivals"_s).title;
    QVERIFY2(both.startsWith(u"Most came at Mon 9 Nov, 18:50, and as many at 1 other times: 2 in"_s), qPrintable(both));
    QVERIFY(table.areBarsBeside);
}

void TestTurnoutMetrics::aLongDayIsCutToWhereMostArrive()
{
    const Event potluck = event(u"Potluck"_s, -7);
    const auto list = write(potluck, 0, 43, Attended);
    checkIn(potluck, list[0], 10 * 60 * 60); // 9:00, somebody tried the door
    for (int number = 1; number <= 40; ++number)
        checkIn(potluck, list[number], 60 * 60 - number); // from 18:00 on
    checkIn(potluck, list[41], 0);
    checkIn(potluck, list[42], -4 * 60 * 60); // 23:00
    const auto table = ask(u"arrivals"_s);
    QCOMPARE(table.rows.size(), MetricTable::mostDrawn);
    const auto counts = values(table, table.columns.first().key);
    QCOMPARE(std::accumulate(counts.begin(), counts.end(), qint64(0)), 43);
    QCOMPARE(counts.first(), 1);
    QCOMPARE(counts.last(), 1);
    QVERIFY2(labels(table).first().startsWith(u"Before "_s), qPrintable(labels(table).first()));
    QVERIFY(labels(table).last().startsWith(u"From "_s));
    QCOMPARE(counts[labels(table).indexOf(u"18:00"_s)], 40);
    QCOMPARE(counts[labels(table).indexOf(u"19:00"_s)], 1);
}

void TestTurnoutMetrics::openTasksStandBesideTheStraightLine()
{
    const Event rights = event(u"Rights"_s, 4); // 20 November
    const QDate start = today.addDays(4);
    add(task(rights, u"A"_s, start.addDays(-10), start.addDays(-8)));
    Task b = task(rights, u"B"_s, start.addDays(-8));
    b.id = add(b);
    Task c = task(rights, u"C"_s, start.addDays(-6));
    c.after = b.id;
    c.id = add(c);
    Task d = task(rights, u"D"_s, start.addDays(-2));
    d.after = c.id;
    d.id = add(d);
    const TaskId e = add(task(rights, u"E"_s, start));
    const TaskId h = add(task(rights, u"H"_s, {}));
    add(task(rights, u"Thanks"_s, start.addDays(3)));
    Task unneeded = task(rights, u"Unneeded"_s, start.addDays(-9), start.addDays(-9));
    unneeded.status = TaskStatus::NotNeeded;
    add(unneeded);
    Task other = task(rights, u"Other"_s, start.addDays(-9));
    other.isEssential = false;
    add(other);
    const auto table = ask(u"checklist-burn"_s);
    QCOMPARE(labels(table),
             (QStringList{u"10"_s, u"9"_s, u"8"_s, u"7"_s, u"6"_s, u"5"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s, u"0"_s}));
    QCOMPARE(values(table, u"open"_s).first(7), (QList<qint64>{6, 6, 5, 5, 5, 5, 5}));
    QCOMPARE(values(table, u"line"_s), (QList<qint64>{60, 54, 48, 42, 36, 30, 24, 18, 12, 6, 0})); // no staircase
    QCOMPARE(text(table, 1, u"line"_s), u"5.4"_s);
    QCOMPARE(values(table, u"late_days"_s).first(7), (QList<qint64>{0, 1, 0, 1, 2, 4, 6}));
    for (int row = 0; row < 11; ++row)
        QCOMPARE(table.rows[row].cells.first().isKnown, row <= 6); // tomorrow is not known
    QCOMPARE(text(table, 6, u"open"_s), u"5 of 6 (83.3 %)"_s);     // a plan is no sample
    QCOMPARE(table.rows[6].cells.first().things.tasks, (QList{b.id, c.id, d.id, e, h}));
    QCOMPARE(table.rows[6].cells.last().things.tasks, (QList{b.id, c.id}));
    QCOMPARE(table.rows[6].things.events, QList{rights.id});
    QCOMPARE(table.title, u"5 of 6 essential tasks are open, the straight line is at 2; late: 2, days late in all: 6"_s);
    QCOMPARE(table.notes.first(), u"The longest chain of open tasks that wait for each other: B → C → D"_s);
    QCOMPARE(table.notes.size(), 4);
    QVERIFY(table.notes[1].startsWith(u"1 task"_s) && table.notes[2].startsWith(u"1 task"_s)
            && table.notes[3].startsWith(u"1 open task"_s));
}

void TestTurnoutMetrics::aLongPlanGoesByWeeks()
{
    const Event conference = event(u"Conference"_s, 60);
    add(task(conference, u"A"_s, today.addDays(-10), today.addDays(-1)));
    add(task(conference, u"B"_s, today.addDays(50)));
    const auto table = ask(u"checklist-burn"_s);
    QCOMPARE(labels(table).first(4), (QStringList{u"70"_s, u"63"_s, u"56"_s, u"49"_s}));
    QCOMPARE(table.rows.last().label, u"0"_s);
    QCOMPARE(values(table, u"open"_s).first(3), (QList<qint64>{2, 2, 1})); // the third is the week that runs
    QVERIFY(table.rows[2].cells.first().isKnown);
    QVERIFY(!table.rows[3].cells.first().isKnown);
    QCOMPARE(table.title, u"1 of 2 essential tasks are open, the straight line is at 2"_s);
    QVERIFY(table.notes.isEmpty());
}

void TestTurnoutMetrics::theWeekThatRunsIsComparedWithToday()
{
    const Event conference = event(u"Conference"_s, 60);
    for (int number = 0; number < 20; ++number)
        add(task(conference, u"A"_s, number == 0 ? today.addDays(-10) : today.addDays(50)));
    const auto table = ask(u"checklist-burn"_s);
    QCOMPARE(labels(table).value(2), u"56"_s); // it ends in four days
    QCOMPARE(values(table, u"line"_s).first(4), (QList<qint64>{200, 180, 171, 140}));
    QVERIFY2(table.title.contains(u"the straight line is at 17"_s), qPrintable(table.title));
}

void TestTurnoutMetrics::aPlanThatIsCutSaysSo()
{
    const Event conference = event(u"Conference"_s, 3);
    add(task(conference, u"A"_s, today.addDays(3 - 39 * 7), today.addDays(-1)));
    QVERIFY(ask(u"checklist-burn"_s).notes.isEmpty());
    add(task(conference, u"B"_s, today.addDays(2 - 39 * 7), today.addDays(-1)));
    const auto table = ask(u"checklist-burn"_s);
    QCOMPARE(table.rows.size(), 40);
    QCOMPARE(table.notes.size(), 1);
    QVERIFY2(table.notes.first().startsWith(u"The plan began earlier"_s), qPrintable(table.notes.first()));
}

void TestTurnoutMetrics::tasksOfACircleEnd()
{
    const Event rights = event(u"Rights"_s, 4);
    Task one = task(rights, u"One"_s, today), two = task(rights, u"Two"_s, today);
    one.id = add(one);
    two.after = one.id;
    two.id = add(two);
    // As taking back old actions may leave it.
    QVERIFY((*m_workspace)->store().act(session(), Operation::EditPeople, u"Turn"_s, [&](Action &action) {
        Task before = *action.on<TaskRepository>().find(one.id), after = before;
        after.after = two.id;
        action.on<TaskRepository>().update(action, before, after);
    }));
    const auto table = ask(u"checklist-burn"_s);
    QCOMPARE(table.notes, QStringList{u"The longest chain of open tasks that wait for each other: Two → One"_s});
}

void TestTurnoutMetrics::withoutAnythingThereIsNothing()
{
    const QStringList names{u"confirm-lift"_s, u"walk-ins"_s, u"newcomers"_s,
                            u"returns"_s,      u"arrivals"_s, u"checklist-burn"_s};
    for (const auto &name : names)
        QVERIFY2(ask(name).isEmpty(), qPrintable(name));
    const Event rights = event(u"Rights"_s, 4);
    write(event(u"Past"_s, -4), 0, 3, Unknown);
    for (const auto &name : names.mid(1)) {
        QVERIFY2(ask(name).isEmpty(), qPrintable(name));
        QVERIFY2(ask(name, rights.id).isEmpty(), qPrintable(name));
    }
}

void TestTurnoutMetrics::aListNarrowsWhoIsCounted()
{
    const Event old = event(u"Old"_s, -200), potluck = event(u"Potluck"_s, -100);
    write(old, 0, 4, Attended);
    const auto list = write(potluck, 0, 3, Attended, 1);
    write(potluck, 3, 2, NoShow);
    write({walkIn(potluck, 5), walkIn(potluck, 6)});
    for (const auto &one : list)
        checkIn(potluck, one, 600);
    const auto among = std::make_shared<const MetricList>(MetricList{u"Nights"_s, {person(0), person(4), person(5)}});
    QVERIFY(ask(u"flake-rate"_s, potluck.id, among).title.startsWith(u"Did not come: 1 of 2 yes answers (50.0 %"_s));
    QCOMPARE(ask(u"trained-total"_s, {}, among).things.people, (QList{person(0), person(5)}));
    QCOMPARE(ask(u"source-funnel"_s, potluck.id, among).things.people.size(), 3);
    QCOMPARE(ask(u"walk-ins"_s, potluck.id, among).title, u"Walked in: 1 of 2 (50.0 %, few)"_s);
    QCOMPARE(ask(u"newcomers"_s, potluck.id, among).title, u"Came for the first time: 1 of 2 (50.0 %, few)"_s);
    QCOMPARE(ask(u"returns"_s, old.id, among).title, u"Came again within 180 days: 1 of 1 (100.0 %, few)"_s);
    QCOMPARE(ask(u"arrivals"_s, potluck.id, among).things.people, QList{person(0)});
    QVERIFY(
        ask(u"confirm-lift"_s, potluck.id, among).title.startsWith(u"Too few to compare: 1 had confirmed and 1 had not"_s));
    QVERIFY(ask(u"walk-ins"_s, potluck.id, among).population.contains(u"among “Nights”"_s));
}

void TestTurnoutMetrics::theNumbersAreThoseOfAPlainCount_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestTurnoutMetrics::theNumbersAreThoseOfAPlainCount()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    const auto below = [&](int limit) { return int(random() % quint32(limit)); };
    QHash<EventId, Event> events;
    QList<Registration> all;
    for (int number = 0; number < 14; ++number) {
        const Event made =
            event(u"Event %1"_s.arg(number), -1 - below(500), below(8) == 0 ? EventStatus::Cancelled : EventStatus::Open);
        events.insert(made.id, made);
        for (int guest = 0; guest < 40; ++guest) {
            if (below(3) > 0)
                continue;
            auto one = registration(made, guest, Attendance(below(6)), below(3));
            one.isWalkIn = below(5) == 0;
            all += one;
        }
    }
    all = write(all);
    const auto counts = [&](const Registration &one) {
        return one.hasCome() && events[one.event].status != EventStatus::Cancelled;
    };
    const auto cameTo = [&](const Registration &one, auto isMeant) {
        return std::ranges::any_of(all, [&](const Registration &other) {
            return other.person == one.person && counts(other) && isMeant(events[other.event]);
        });
    };
    const QStringList names{u"walk-ins"_s, u"newcomers"_s, u"returns"_s};
    for (const QString &name : names) {
        const auto table = ask(name);
        qint64 counted = 0;
        for (const auto &row : table.rows) {
            const Event of = events[row.event];
            const QDate day = EventTimes::day(of);
            qint64 some = 0, whole = 0;
            for (const auto &one : std::as_const(all)) {
                if (one.event != of.id || !counts(one))
                    continue;
                ++whole;
                const bool isMeant =
                    name == u"walk-ins"_s ? one.isWalkIn
                    : name == u"newcomers"_s
                        ? !cameTo(one, [&](const Event &other) { return other.startsAt < of.startsAt; })
                        : cameTo(one, [&](const Event &other) {
                              return other.startsAt > of.startsAt && EventTimes::day(other) <= day.addDays(180);
                          });
                some += isMeant ? 1 : 0;
            }
            QCOMPARE(row.cells.first().value, some);
            QCOMPARE(row.cells.first().of, whole);
            counted += whole;
            QVERIFY(name != u"returns"_s || day.addDays(180) <= today);
        }
        const auto expected = std::ranges::count_if(all, [&](const Registration &one) {
            const bool isOld = EventTimes::day(events[one.event]).addDays(180) <= today;
            return counts(one) && (name != u"returns"_s || isOld);
        });
        QCOMPARE(counted, expected);
        QCOMPARE(table.things.registrations.size(), expected);
    }
    const auto lift = ask(u"confirm-lift"_s);
    for (int row = 0; row < 2; ++row) {
        qint64 missed = 0, came = 0;
        for (const auto &one : std::as_const(all)) {
            if (events[one.event].status == EventStatus::Cancelled || one.isWalkIn || (one.confirmStage > 0) != (row == 1))
                continue;
            missed += one.attendance == NoShow ? 1 : 0;
            came += one.hasCome() ? 1 : 0;
        }
        QCOMPARE(lift.rows[row].cells[columnOf(lift, u"no_show"_s)].value, missed);
        QCOMPARE(lift.rows[row].cells[columnOf(lift, u"came"_s)].value, came);
    }
}

RNF_TEST(TestTurnoutMetrics)
#include "tst_turnout_metrics.moc"
