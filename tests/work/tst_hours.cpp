#include "support/RawFile.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "work/HoursText.h"
#include "work/LoadGuard.h"
#include "work/WorkSchema.h"

#include <QTest>
#include <QTimeZone>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

const QDate monday(2026, 11, 2);
const QDate nextMonday = monday.addDays(7);

QString at(const QDate &day, const QTime &time) { return instantText(QDateTime(day, time)); }
QString at(const QDate &day, const QTime &time, const QTimeZone &zone) { return instantText(QDateTime(day, time, zone)); }

/// The word of what was refused, or "done".
template <typename T>
QString outcome(const Result<T> &done)
{
    return done ? u"done"_s : done.error().id;
}

} // namespace

/// Hours are written by week, submitted, approved, and then only amended.
class TestHours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void lengthsAreReadHoweverTheyAreWritten_data();
    void lengthsAreReadHoweverTheyAreWritten();
    void whatIsNoLengthIsNotRead_data();
    void whatIsNoLengthIsNotRead();
    void lengthsAreShownByTheClock();
    void elapsedTimeIsThatOfInstants_data();
    void elapsedTimeIsThatOfInstants();
    void nightsOfAWeekAddUpInEveryZone_data();
    void nightsOfAWeekAddUpInEveryZone();

    void aWeekBeginsWithItsFirstHours();
    void noHoursBeginNoWeek();
    void aDayTypedAgainIsThatLong();
    void clockTimesStayBesideWhatIsTyped();
    void aDayIsWrittenInItsOwnWeek();
    void theDayDecidesTheWeek();
    void anEntryNeedsADayAndALength();
    void aDayHasNoMoreThanItsHours();
    void overlapsAndLongDaysAreTold();
    void aWeekThatIsTooMuchIsTold();
    void theWeekBeforeIsCopiedOnce();
    void anAreaOfTheSameNameIsTheSame();

    void aCellMovesToAnotherDayWithItsNotes();
    void whatIsMovedStandsBesideWhatIsThere();
    void timesKeepTheirClockOnTheOtherDay();
    void timesThatAreNoneOnTheOtherDayStay();
    void hoursMoveToOtherWork();
    void overlapsOfWhatWasMovedAreTold();
    void whatDoesNotFitIsNotMoved();
    void aClosedWeekMovesNothing();

    void anEmptyWeekHasNothingToReport();
    void weeksDoNotWaitForEachOther();
    void whatIsSubmittedIsTakenBackBeforeItChanges();
    void aSheetComesBackWithAReason();
    void whatWasSubmittedAgainIsNotDecidedUnseen();
    void manyWeeksAreApprovedInOneAction();
    void undoingAnApprovalSubmitsTheWeekAgain();
    void undoingOlderEditsLeavesApprovedHoursAsTheyAre();
    void approvedHoursGoOnlyWithTheirPerson();
    void anApprovalStaysUnderTheNextOne();
    void whatIsSubmittedIsWhatIsDecidedAbout();
    void aSubmissionStaysUnderItsApproval();
    void anOpenAmendmentLeavesNoRoomForMoreThanADay();
    void notesOfACellStayWhenItIsTypedOver();
    void aTimerIntoAnApprovedWeekAmendsIt();
    void hoursOfNoPlacementCountOnceSubmitted();

    void approvedHoursAreOnlyAmended();
    void anAmendmentNeedsAReason();
    void whatWasAmendedIsAmendedFromThere();
    void amendingToNothingCancels();
    void aLateEntryIsAnAmendment();
    void anAmendmentWithoutEntriesIsNone();
    void aWeekThatWasAmendedIsNotOpenedAgain();
    void whatCountsIsCountedOnce();
    void changesFromOutsideAreFound_data();
    void changesFromOutsideAreFound();

    void aTimerSurvivesAndIsNoHistory();
    void onlyOneTimerRuns();
    void aTimerBecomesAnEntryOfItsTask();
    void aTimerOverMidnightIsADayEach();
    void lessThanAMinuteIsNothing();
    void aGapIsNoticed();
    void aWeekDoesNotComeBackBesideOneBegunSince();

private:
    Hours &hours() { return (*m_workspace)->hours(); }
    const Session &session() { return m_workspace->session; }
    WeekKey key(const QDate &week = monday) const { return {m_person, m_placement, week}; }
    Week week(const QDate &of = monday) { return hours().week(session(), key(of)); }
    Timesheet sheet(const QDate &of = monday) { return week(of).sheet; }
    QString type(const QDate &day, int minutes, const WorkKind &kind = {})
    {
        return outcome(hours().setMinutes(session(), key(mondayOf(day)), kind, day, minutes));
    }
    TimeEntry length(const QDate &day, int minutes) const
    {
        TimeEntry entry;
        entry.person = m_person;
        entry.workedOn = day;
        entry.minutes = minutes;
        return entry;
    }
    TimeEntry times(const QDate &day, const QTime &from, const QTime &to) const
    {
        TimeEntry entry;
        entry.person = m_person;
        entry.startsAt = at(day, from);
        entry.endsAt = at(day, to);
        return entry;
    }
    QString add(const TimeEntry &entry) { return outcome(hours().add(session(), m_placement, entry)); }
    QString move(const WorkCell &from, const WorkCell &to) { return outcome(hours().move(session(), key(), from, to)); }
    void submit(const QDate &of = monday) { QCOMPARE(outcome(hours().submit(session(), key(of))), u"done"_s); }
    /// Submits what is open of a week and approves what waits.
    void approve(const QDate &of = monday)
    {
        submit(of);
        const Week now = week(of);
        for (const auto &one : QList{now.sheet} + now.amendments) {
            if (one.status == SheetStatus::Submitted)
                QCOMPARE(outcome(hours().approve(session(), {one})), u"done"_s);
        }
    }
    QString lastLabel() { return (*m_workspace)->changes().history(session(), 1).first().label; }
    qsizetype historySize() { return (*m_workspace)->changes().history(session(), 1000).size(); }
    int counted(bool isApproved)
    {
        int minutes = 0;
        for (const auto &one : Hours::counted((*m_workspace)->store().reader(), monday, monday.addDays(14)))
            minutes += one.isApproved == isApproved ? one.entry.minutes : 0;
        return minutes;
    }
    Timer started(const QString &instant, TaskId task = {})
    {
        Timer timer;
        timer.person = m_person;
        timer.placement = m_placement;
        timer.task = task;
        timer.startedAt = instant;
        [&] { QCOMPARE(outcome(hours().startTimer(session(), timer)), u"done"_s); }();
        return hours().timer(session(), m_person).value_or(Timer());
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    PersonId m_person;
    PlacementId m_placement;
};

void TestHours::initTestCase()
{
    qputenv("TZ", "America/New_York");
    tzset();
}

void TestHours::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_person = m_workspace->add(m_workspace->person(u"A."_s, u"Reyes"_s));
    Placement placement;
    placement.person = m_person;
    placement.startOn = QDate(2026, 9, 14);
    placement.status = PlacementStatus::Active;
    m_placement = *(*m_workspace)->interns().add(session(), placement);
}

void TestHours::lengthsAreReadHoweverTheyAreWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minutes");
    for (const char *text :
         {"7.5", "7,5", "7:30", "7h30", "7 h 30 min", "450 min", " 7H30 ", "7.50", "7,5 h", "7 h 30", "450m",
          "7 hours 30 minutes", "7 horas y 30 minutos", "7 h and 30 min", "7.5 hrs.", "07:30", "7:30 h"})
        QTest::newRow(text) << QString::fromUtf8(text) << 450;
    const std::pair<const char *, int> others[] = {
        {"", 0},      {"   ", 0},    {"0", 0},        {"0:00", 0}, {"7", 420},     {"1h", 60},        {":30", 30},
        {".5", 30},   {",25", 15},   {"1 hora", 60},  {"0.1", 6},  {"7.33", 440},  {"30 min", 30},    {"2h05", 125},
        {"24", 1440}, {"100", 6000}, {"1 minuto", 1}, {"0:05", 5}, {"12:00", 720}, {"90 minutes", 90}};
    for (const auto &[text, minutes] : others)
        QTest::addRow("<%s>", text) << QString::fromUtf8(text) << minutes;
}

void TestHours::lengthsAreReadHoweverTheyAreWritten()
{
    QFETCH(QString, text);
    QTEST(HoursText::read(text).value_or(-1), "minutes");
}

void TestHours::whatIsNoLengthIsNotRead_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"7:60", "7:5", "7h60",  "7 h 75 min", "-1",       "-1:30", "−2",  "1:-30", "seven",   "h",    ":", ".",
          "7.",   "7:",  "7.5.1", "1:30:00",    "7:30 min", "7 30",  "1e3", "0x10",  "7.5 min", "half", "∞", "99999999999"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestHours::whatIsNoLengthIsNotRead()
{
    QFETCH(QString, text);
    QVERIFY(!HoursText::read(text));
}

void TestHours::lengthsAreShownByTheClock()
{
    QCOMPARE(HoursText::shown(0), u"0:00"_s);
    QCOMPARE(HoursText::shown(450), u"7:30"_s);
    QCOMPARE(HoursText::shown(6005), u"100:05"_s);
    for (int minutes = 0; minutes <= 1500; ++minutes)
        QCOMPARE(HoursText::read(HoursText::shown(minutes)), minutes);
}

void TestHours::elapsedTimeIsThatOfInstants_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("from"); // as a clock there shows it
    QTest::addColumn<QDateTime>("to");
    QTest::addColumn<int>("breakMin");
    QTest::addColumn<int>("minutes");
    const auto add = [](const char *name, const char *zone, const QDate &day, int nights, const QTime &from, const QTime &to,
                        int breakMin, int minutes) {
        QTest::newRow(name) << QByteArray(zone) << QDateTime(day, from) << QDateTime(day.addDays(nights), to) << breakMin
                            << minutes;
    };
    const QTime early(0, 30), late(3, 30);
    add("New York, clocks go back", "America/New_York", QDate(2026, 11, 1), 0, early, late, 0, 240);
    add("New York, clocks go forward", "America/New_York", QDate(2027, 3, 14), 0, early, late, 0, 120);
    add("over midnight with a break", "America/New_York", QDate(2026, 11, 3), 1, QTime(22, 0), QTime(2, 0), 15, 225);
    add("Madrid, clocks go back", "Europe/Madrid", QDate(2026, 10, 25), 0, early, late, 0, 240);
    add("Madrid, clocks go forward", "Europe/Madrid", QDate(2027, 3, 28), 0, early, late, 0, 120);
    add("Lord Howe, half an hour forward", "Australia/Lord_Howe", QDate(2026, 10, 4), 0, early, late, 0, 150);
    add("Lord Howe, half an hour back", "Australia/Lord_Howe", QDate(2027, 4, 4), 0, early, late, 0, 210);
    add("a break longer than the work", "Europe/Madrid", QDate(2026, 11, 3), 0, QTime(9, 0), QTime(9, 30), 45, 0);
    add("ends before it begins", "Europe/Madrid", QDate(2026, 11, 3), 0, QTime(9, 0), QTime(8, 0), 0, 0);
}

void TestHours::elapsedTimeIsThatOfInstants()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDateTime, from);
    QFETCH(QDateTime, to);
    QFETCH(int, breakMin);
    const QTimeZone there(zone);
    QVERIFY2(there.isValid(), "tzdata is missing");
    QTEST(minutesBetween(at(from.date(), from.time(), there), at(to.date(), to.time(), there), breakMin), "minutes");
}

void TestHours::nightsOfAWeekAddUpInEveryZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("week");
    QTest::addColumn<int>("minutes");
    constexpr int usual = 7 * 8 * 60;
    QTest::newRow("New York, back") << QByteArray("America/New_York") << QDate(2026, 10, 26) << usual + 60;
    QTest::newRow("New York, forward") << QByteArray("America/New_York") << QDate(2027, 3, 8) << usual - 60;
    QTest::newRow("Madrid, back") << QByteArray("Europe/Madrid") << QDate(2026, 10, 19) << usual + 60;
    QTest::newRow("Madrid, forward") << QByteArray("Europe/Madrid") << QDate(2027, 3, 22) << usual - 60;
    QTest::newRow("Lord Howe, forward") << QByteArray("Australia/Lord_Howe") << QDate(2026, 9, 28) << usual - 30;
    QTest::newRow("Lord Howe, back") << QByteArray("Australia/Lord_Howe") << QDate(2027, 3, 29) << usual + 30;
    QTest::newRow("an ordinary week") << QByteArray("Europe/Madrid") << QDate(2026, 11, 2) << usual;
}

void TestHours::nightsOfAWeekAddUpInEveryZone()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, week);
    const QTimeZone there(zone);
    QVERIFY2(there.isValid(), "tzdata is missing");
    int minutes = 0;
    for (int night = 0; night < 7; ++night)
        minutes +=
            minutesBetween(at(week.addDays(night), QTime(22, 0), there), at(week.addDays(night + 1), QTime(6, 0), there), 0);
    QTEST(minutes, "minutes");
}

void TestHours::aWeekBeginsWithItsFirstHours()
{
    QVERIFY(!sheet().id.isValid());
    QCOMPARE(sheet().weekOn, monday);
    QCOMPARE(type(monday.addDays(1), 450), u"done"_s);
    QCOMPARE(lastLabel(), u"Hours of 3 November, A. Reyes: 7:30"_s);
    const Week now = week();
    QVERIFY(now.sheet.id.isValid());
    QCOMPARE(now.sheet.status, SheetStatus::Open);
    QCOMPARE(now.minutes(), 450);
    QCOMPARE(now.effectiveMinutes(), 0);
    QCOMPARE(hours().week(session(), {m_person, {}, monday}).minutes(), 0);
}

void TestHours::noHoursBeginNoWeek()
{
    QCOMPARE(*hours().setMinutes(session(), key(), {}, monday, 0), 0);
    QVERIFY(!sheet().id.isValid());
}

void TestHours::aDayTypedAgainIsThatLong()
{
    const WorkKind learning{{}, {}, Category::Learning};
    QCOMPARE(type(monday, 60, learning), u"done"_s);
    QCOMPARE(type(monday, 30), u"done"_s);
    QCOMPARE(type(monday, 90, learning), u"done"_s);
    QCOMPARE(week().entries.size(), 2);
    QCOMPARE(week().minutes(), 120);
    QCOMPARE(*hours().setMinutes(session(), key(), learning, monday, 90), 0);
    QCOMPARE(type(monday, 0, learning), u"done"_s);
    QCOMPARE(week().minutes(), 30);
    // Several that were written one by one become one, and the note of the first stays.
    TimeEntry noted = length(monday.addDays(1), 20);
    noted.note = u" Called ten people "_s;
    QCOMPARE(add(noted), u"done"_s);
    QCOMPARE(add(length(monday.addDays(1), 25)), u"done"_s);
    QCOMPARE(*hours().setMinutes(session(), key(), {}, monday.addDays(1), 45), 0);
    QCOMPARE(type(monday.addDays(1), 50), u"done"_s);
    QCOMPARE(week().entries.size(), 2);
    QCOMPARE(week().entries.last().note, u"Called ten people"_s);
    QCOMPARE(week().minutes(), 80);
}

void TestHours::clockTimesStayBesideWhatIsTyped()
{
    QCOMPARE(add(times(monday, QTime(9, 0), QTime(11, 0))), u"done"_s);
    QCOMPARE(type(monday, 150), u"done"_s);
    QCOMPARE(week().entries.size(), 2);
    QCOMPARE(week().entries.first().minutes, 120);
    QCOMPARE(week().entries.last().minutes, 30);
    QCOMPARE(type(monday, 100), u"timed"_s);
    QCOMPARE(type(monday, 120), u"done"_s);
    QCOMPARE(week().entries.size(), 1);
}

void TestHours::aDayIsWrittenInItsOwnWeek()
{
    QCOMPARE(outcome(hours().setMinutes(session(), key(), {}, nextMonday, 60)), u"other-week"_s);
    QCOMPARE(outcome(hours().setMinutes(session(), key(), {}, monday.addDays(-1), 60)), u"other-week"_s);
    QVERIFY(!sheet().id.isValid());
}

void TestHours::theDayDecidesTheWeek()
{
    QCOMPARE(add(times(monday.addDays(6), QTime(22, 0), QTime(23, 30))), u"done"_s);
    const auto before = week().entries.first();
    QCOMPARE(before.workedOn, monday.addDays(6));
    QCOMPARE(before.minutes, 90);
    TimeEntry after = before;
    after.workedOn = nextMonday;
    QCOMPARE(outcome(hours().save(session(), before, after)), u"done"_s);
    QCOMPARE(week().minutes(), 0);
    QCOMPARE(week(nextMonday).minutes(), 90);
    // Into a week that is submitted nothing moves.
    submit();
    QCOMPARE(outcome(hours().save(session(), week(nextMonday).entries.first(), before)), u"submitted"_s);
}

void TestHours::anEntryNeedsADayAndALength()
{
    QCOMPARE(add(length({}, 30)), u"no-day"_s);
    QCOMPARE(add(length(monday, 0)), u"no-length"_s);
    QCOMPARE(add(length(monday, -5)), u"no-length"_s);
    QCOMPARE(add(times(monday, QTime(9, 0), QTime(9, 0))), u"times"_s);
    QCOMPARE(add(times(monday, QTime(9, 0), QTime(8, 0))), u"times"_s);
    TimeEntry half = times(monday, QTime(9, 0), QTime(10, 0));
    half.endsAt.clear();
    QCOMPARE(add(half), u"times"_s);
    TimeEntry paused = times(monday, QTime(9, 0), QTime(10, 0));
    paused.breakMin = 60;
    QCOMPARE(add(paused), u"no-length"_s);
    QVERIFY(!sheet().id.isValid());
}

void TestHours::aDayHasNoMoreThanItsHours()
{
    QCOMPARE(type(monday, 1441), u"full-day"_s);
    QCOMPARE(type(monday, 5000), u"full-day"_s);
    QCOMPARE(type(monday, 1000), u"done"_s);
    // What was done for others counts into the day as well.
    const auto elsewhere = [&](int minutes) { return outcome(hours().add(session(), {}, length(monday, minutes))); };
    QCOMPARE(elsewhere(441), u"full-day"_s);
    QCOMPARE(elsewhere(440), u"done"_s);
    QCOMPARE(type(monday, 1001), u"full-day"_s);
    QCOMPARE(type(monday.addDays(1), 1440), u"done"_s);
    const auto before = week().entries.last();
    TimeEntry moved = before;
    moved.workedOn = monday;
    QCOMPARE(outcome(hours().save(session(), before, moved)), u"full-day"_s);
    approve();
    QCOMPARE(outcome(hours().amend(session(), week().entries.first(), 1001, u"Longer"_s)), u"full-day"_s);
    QCOMPARE(outcome(hours().amend(session(), week().entries.first(), 999, u"Shorter"_s)), u"done"_s);
    QVERIFY(week().amendments.size() == 1);
}

void TestHours::aWeekThatIsTooMuchIsTold()
{
    QList<TimeEntry> entries;
    const auto work = [&](const QDate &day, int minutes) {
        TimeEntry entry;
        entry.id = TimeEntryId(entries.size() + 1);
        entry.workedOn = day;
        entry.minutes = minutes;
        entries += entry;
    };
    const auto told = [&](int agreed = 0) { return LoadGuard::of(entries, monday, agreed); };
    for (int day = 0; day < 5; ++day)
        work(monday.addDays(day), 480);
    QCOMPARE(told(), QStringList());
    QCOMPARE(told(1500), QStringList()); // far over what was agreed, for the first time
    for (int day = -7; day < -2; ++day)
        work(monday.addDays(day), 375);
    QCOMPARE(told(1500), QStringList()); // 31:15 are exactly 125 %
    work(monday.addDays(-7), 1);
    QCOMPARE(told(1500), QStringList(u"The second week in a row far over the agreed 25:00. Check in with them."_s));
    work(monday.addDays(4), 1);
    QCOMPARE(told(), QStringList(u"40:01 in a week is more than 40 hours."_s));
    work(monday.addDays(-2), 60);
    work(monday.addDays(-1), 60);
    QCOMPARE(told().last(), u"No free day in seven."_s);
    const auto turns = [this](const QTime &back) {
        QList<TimeEntry> two{times(monday, QTime(14, 0), QTime(22, 0)), times(monday.addDays(1), back, QTime(10, 0))};
        two[0].workedOn = monday;
        two[1].workedOn = monday.addDays(1);
        return two;
    };
    entries = turns(QTime(8, 59));
    QCOMPARE(told(), QStringList(u"Tue 3 Nov: only 10:59 of rest since the day before."_s));
    entries = turns(QTime(9, 0));
    QCOMPARE(told(), QStringList());
}

void TestHours::overlapsAndLongDaysAreTold()
{
    QCOMPARE(add(times(monday, QTime(9, 0), QTime(12, 0))), u"done"_s);
    QCOMPARE(add(times(monday, QTime(12, 0), QTime(13, 0))), u"done"_s);
    QCOMPARE(Hours::remarks(week().entries), QStringList());
    // Also with what was done for others.
    QCOMPARE(outcome(hours().add(session(), {}, times(monday, QTime(11, 0), QTime(11, 30)))), u"done"_s);
    const auto all = [&] { return hours().entriesOf(session(), m_person, monday, nextMonday); };
    QCOMPARE(Hours::remarks(all()).size(), 1);
    QVERIFY(Hours::remarks(all()).first().startsWith(u"Mon 2 Nov: "_s));
    QVERIFY(Hours::remarks(all()).first().endsWith(u" overlap."_s));
    QCOMPARE(type(monday.addDays(1), 720), u"done"_s);
    QCOMPARE(Hours::remarks(all()).size(), 1);
    QCOMPARE(type(monday.addDays(1), 721), u"done"_s);
    QCOMPARE(Hours::remarks(all()).last(), u"Tue 3 Nov: 12:01 is a long day, more than 12 hours."_s);
}

void TestHours::theWeekBeforeIsCopiedOnce()
{
    const WorkKind learning{{}, {}, Category::Learning};
    QCOMPARE(*hours().copyWeekBefore(session(), key(nextMonday)), 0);
    QCOMPARE(type(monday, 60), u"done"_s);
    QCOMPARE(type(monday, 30, learning), u"done"_s);
    QCOMPARE(add(times(monday.addDays(2), QTime(9, 0), QTime(10, 0))), u"done"_s);
    QCOMPARE(add(times(monday.addDays(2), QTime(11, 0), QTime(12, 0))), u"done"_s);
    QCOMPARE(type(nextMonday, 15), u"done"_s);
    QVERIFY(*hours().copyWeekBefore(session(), key(nextMonday)) > 0);
    QCOMPARE(week(nextMonday).minutes(), 15 + 30 + 120);
    QCOMPARE(*hours().copyWeekBefore(session(), key(nextMonday)), 0);
    QCOMPARE(week(nextMonday).minutes(), 15 + 30 + 120);
    QCOMPARE(week().minutes(), 60 + 30 + 120);
}

void TestHours::anAreaOfTheSameNameIsTheSame()
{
    const auto area = *hours().areaNamed(session(), u"Outreach"_s);
    QVERIFY(area.isValid());
    QCOMPARE(*hours().areaNamed(session(), u" outréach "_s), area);
    QVERIFY(!hours().areaNamed(session(), u" "_s)->isValid());
    QCOMPARE(*hours().areaNamed(session(), u"Design"_s) == area, false);
    QCOMPARE(hours().areas(session()).size(), 2);
    QCOMPARE(hours().areas(session()).first().name, u"Design"_s);
}

void TestHours::anEmptyWeekHasNothingToReport()
{
    submit();
    QCOMPARE(sheet().status, SheetStatus::Submitted);
    QVERIFY(sheet().hasNothing);
    QVERIFY(!sheet().submittedAt.isEmpty());
    // Whoever remembers something takes it back.
    QCOMPARE(outcome(hours().reopen(session(), sheet())), u"done"_s);
    QVERIFY(!sheet().hasNothing);
    QCOMPARE(type(monday, 60), u"done"_s);
    submit();
    QVERIFY(!sheet().hasNothing);
    QCOMPARE(*hours().submit(session(), key()), 0);
}

void TestHours::weeksDoNotWaitForEachOther()
{
    QCOMPARE(type(monday, 60), u"done"_s);
    QCOMPARE(type(nextMonday.addDays(7), 60), u"done"_s);
    approve(nextMonday.addDays(7)); // the week between was never written
    QCOMPARE(sheet(nextMonday.addDays(7)).status, SheetStatus::Approved);
    QCOMPARE(sheet().status, SheetStatus::Open);
    submit();
    QCOMPARE(sheet(nextMonday.addDays(7)).status, SheetStatus::Approved);
    QVERIFY(!sheet(nextMonday).id.isValid());
}

void TestHours::whatIsSubmittedIsTakenBackBeforeItChanges()
{
    QCOMPARE(type(monday, 60), u"done"_s);
    submit();
    const auto entry = week().entries.first();
    QCOMPARE(type(monday, 90), u"submitted"_s);
    QCOMPARE(add(length(monday, 30)), u"submitted"_s);
    QCOMPARE(outcome(hours().remove(session(), entry)), u"submitted"_s);
    QCOMPARE(outcome(hours().save(session(), entry, length(monday, 90))), u"submitted"_s);
    QCOMPARE(outcome(hours().copyWeekBefore(session(), key())), u"done"_s); // there is nothing to copy
    QCOMPARE(outcome(hours().amend(session(), entry, 30, u"Shorter"_s)), u"not-approved"_s);
    QCOMPARE(outcome(hours().reopen(session(), sheet())), u"done"_s);
    QCOMPARE(type(monday, 90), u"done"_s);
    approve();
    QCOMPARE(outcome(hours().reopen(session(), sheet())), u"approved"_s);
    QCOMPARE(outcome(hours().giveBack(session(), sheet(), u"Too late"_s)), u"approved"_s);
}

void TestHours::aSheetComesBackWithAReason()
{
    QCOMPARE(type(monday, 60), u"done"_s);
    submit();
    QCOMPARE(hours().submitted(session()).size(), 1);
    QCOMPARE(outcome(hours().giveBack(session(), sheet(), u"  "_s)), u"no-reason"_s);
    QCOMPARE(outcome(hours().giveBack(session(), sheet(), u" Which shift was it? "_s)), u"done"_s);
    QCOMPARE(lastLabel(), u"Give back week of 2 November, A. Reyes"_s);
    QCOMPARE(hours().submitted(session()), QList<Timesheet>());
    const auto returned = hours().returned(session(), m_person);
    QCOMPARE(returned.size(), 1);
    QVERIFY(returned.first().isReturned());
    QCOMPARE(returned.first().returnReason, u"Which shift was it?"_s);
    QCOMPARE(returned.first().decidedBy, session().account);
    QCOMPARE(type(monday, 75), u"done"_s);
    submit();
    QCOMPARE(hours().returned(session(), m_person), QList<Timesheet>());
    QVERIFY(sheet().returnReason.isEmpty() && sheet().decidedAt.isEmpty() && !sheet().decidedBy.isValid());
}

void TestHours::whatWasSubmittedAgainIsNotDecidedUnseen()
{
    QCOMPARE(type(monday, 60), u"done"_s);
    submit();
    const Timesheet seen = sheet();
    QCOMPARE(outcome(hours().reopen(session(), seen)), u"done"_s);
    QCOMPARE(outcome(hours().approve(session(), {seen})), u"changed"_s);
    QCOMPARE(type(monday, 600), u"done"_s);
    QTest::qWait(2); // instants have milliseconds
    submit();
    QCOMPARE(outcome(hours().approve(session(), {seen})), u"changed"_s);
    QCOMPARE(outcome(hours().giveBack(session(), seen, u"Why?"_s)), u"changed"_s);
    QCOMPARE(outcome(hours().approve(session(), {sheet()})), u"done"_s);
}

void TestHours::manyWeeksAreApprovedInOneAction()
{
    for (const auto &of : {monday, nextMonday, nextMonday.addDays(7)}) {
        QCOMPARE(type(of, 60), u"done"_s);
        submit(of);
    }
    const auto waiting = hours().submitted(session());
    QCOMPARE(waiting.size(), 3);
    const auto before = historySize();
    QVERIFY(*hours().approve(session(), waiting) > 0);
    QCOMPARE(historySize(), before + 1);
    QCOMPARE(*hours().approve(session(), waiting), 0);
    QCOMPARE(*hours().approve(session(), {}), 0);
    for (const auto &of : {monday, nextMonday, nextMonday.addDays(7)}) {
        QCOMPARE(sheet(of).status, SheetStatus::Approved);
        QCOMPARE(sheet(of).decidedBy, session().account);
        QCOMPARE(sheet(of).digest, digestOf(week(of).entries));
        QCOMPARE(week(of).effectiveMinutes(), 60);
    }
    QVERIFY(sheet().digest != sheet(nextMonday).digest);
}

// interns.md, section 13, example 12
void TestHours::undoingAnApprovalSubmitsTheWeekAgain()
{
    QCOMPARE(type(monday, 60), u"done"_s);
    submit();
    const Timesheet submitted = sheet();
    const auto done = hours().approve(session(), {submitted});
    QCOMPARE(lastLabel(), u"Approve week of 2 November, A. Reyes"_s);
    const auto undone = (*m_workspace)->changes().undo(session(), *done);
    QVERIFY(undone && undone->kept.isEmpty());
    QCOMPARE(sheet(), submitted);
    QCOMPARE(week().effectiveMinutes(), 0);
    QCOMPARE(outcome(hours().approve(session(), {sheet()})), u"done"_s);
    QCOMPARE(week().effectiveMinutes(), 60);
}

void TestHours::undoingOlderEditsLeavesApprovedHoursAsTheyAre()
{
    QCOMPARE(type(monday, 60), u"done"_s);
    QCOMPARE(type(monday, 90), u"done"_s);
    const qint64 edit = (*m_workspace)->changes().history(session(), 1).first().seq;
    approve();
    const auto undone = (*m_workspace)->changes().undo(session(), edit);
    QVERIFY(!undone);
    QCOMPARE(undone.error().id, u"approved"_s);
    QCOMPARE(week().effectiveMinutes(), 90);
    // The approval goes back first, then what it rested on.
    for (int i = 0; i < 3; ++i) {
        const auto next = (*m_workspace)->changes().nextUndo(session());
        QVERIFY((*m_workspace)->changes().undo(session(), next->seq));
    }
    QCOMPARE(week().minutes(), 60);
}

void TestHours::approvedHoursGoOnlyWithTheirPerson()
{
    QCOMPARE(type(monday, 240), u"done"_s);
    const qint64 typed = (*m_workspace)->changes().history(session(), 1).first().seq;
    approve();
    QCOMPARE(outcome(hours().amend(session(), week().entries.first(), 180, u"Shorter"_s)), u"done"_s);
    approve();
    // Whoever ticks everything that could go back is told the same.
    const auto plan = (*m_workspace)->changes().plan(session(), typed);
    QVERIFY(plan && !plan->conflicts.isEmpty());
    const auto undone = (*m_workspace)->changes().undo(session(), typed, plan->conflicts);
    QVERIFY(!undone);
    QCOMPARE(undone.error().id, u"approved"_s);
    QCOMPARE(week().effectiveMinutes(), 180);

    const auto removed = (*m_workspace)->people().remove(session(), {m_person});
    QVERIFY(removed);
    QCOMPARE(week().minutes(), 0);
    QVERIFY((*m_workspace)->changes().undo(session(), *removed));
    QCOMPARE(week().effectiveMinutes(), 180);
}

void TestHours::anApprovalStaysUnderTheNextOne()
{
    QCOMPARE(type(monday, 240), u"done"_s);
    approve();
    QList<qint64> approvals;
    for (const int minutes : {180, 210}) {
        QCOMPARE(outcome(hours().amend(session(), week().entries.first(), minutes, u"Counted again"_s)), u"done"_s);
        approve();
        approvals += (*m_workspace)->changes().history(session(), 1).first().seq;
        QCOMPARE(week().effectiveMinutes(), minutes);
    }
    const auto undone = (*m_workspace)->changes().undo(session(), approvals.first());
    QVERIFY(!undone);
    QCOMPARE(undone.error().id, u"amended"_s);
    QCOMPARE(week().effectiveMinutes(), 210);
    QVERIFY((*m_workspace)->changes().undo(session(), approvals.last()));
    QCOMPARE(week().effectiveMinutes(), 180);
}

void TestHours::whatIsSubmittedIsWhatIsDecidedAbout()
{
    QCOMPARE(type(monday, 60), u"done"_s);
    QCOMPARE(type(monday, 90), u"done"_s);
    const qint64 edit = (*m_workspace)->changes().history(session(), 1).first().seq;
    submit();
    const auto undone = (*m_workspace)->changes().undo(session(), edit);
    QVERIFY(!undone);
    QCOMPARE(undone.error().id, u"approved"_s);
    QCOMPARE(week().minutes(), 90);
}

void TestHours::aSubmissionStaysUnderItsApproval()
{
    QCOMPARE(outcome(hours().submit(session(), key())), u"done"_s);
    const qint64 submission = (*m_workspace)->changes().history(session(), 1).first().seq;
    QCOMPARE(outcome(hours().approve(session(), {sheet()})), u"done"_s);
    (void)(*m_workspace)->changes().undo(session(), submission);
    QVERIFY(sheet().hasNothing);
    QVERIFY(!sheet().submittedAt.isEmpty());
    QCOMPARE(sheet().status, SheetStatus::Approved);
}

void TestHours::anOpenAmendmentLeavesNoRoomForMoreThanADay()
{
    QCOMPARE(type(monday, 1440), u"done"_s);
    approve();
    QCOMPARE(outcome(hours().amend(session(), week().entries.first(), 0, u"Another day"_s)), u"done"_s);
    const WeekKey own{m_person, {}, monday};
    QCOMPARE(outcome(hours().setMinutes(session(), own, {}, monday, 60)), u"full-day"_s);
    approve();
    QCOMPARE(outcome(hours().setMinutes(session(), own, {}, monday, 60)), u"done"_s);
}

void TestHours::notesOfACellStayWhenItIsTypedOver()
{
    for (const QString &note : {u"Called ten people"_s, u"Wrote minutes"_s}) {
        TimeEntry entry = length(monday, 20);
        entry.note = note;
        QCOMPARE(add(entry), u"done"_s);
    }
    QCOMPARE(type(monday, 50), u"done"_s);
    QCOMPARE(week().minutes(), 50);
    QString notes;
    for (const auto &entry : week().entries)
        notes += entry.note;
    QVERIFY(notes.contains(u"Called ten people"_s) && notes.contains(u"Wrote minutes"_s));
}

void TestHours::aTimerIntoAnApprovedWeekAmendsIt()
{
    QCOMPARE(type(monday, 60), u"done"_s);
    approve();
    const Timer timer = started(at(monday, QTime(15, 0)));
    QCOMPARE(outcome(hours().stopTimer(session(), timer, QDateTime(monday, QTime(17, 0)))), u"done"_s);
    QCOMPARE(week().amended.size(), 1);
    QVERIFY(!week().amended.first().amendReason.isEmpty());
    approve();
    QCOMPARE(week().effectiveMinutes(), 180);
}

void TestHours::hoursOfNoPlacementCountOnceSubmitted()
{
    const WeekKey own{m_person, {}, monday};
    QCOMPARE(outcome(hours().setMinutes(session(), own, {}, monday, 90)), u"done"_s);
    QCOMPARE(hours().week(session(), own).effectiveMinutes(), 0);
    QCOMPARE(counted(false), 90);
    QCOMPARE(outcome(hours().submit(session(), own)), u"done"_s);
    QCOMPARE(hours().week(session(), own).effectiveMinutes(), 90);
    QCOMPARE(counted(true), 90);
    QCOMPARE(hours().submitted(session()), QList<Timesheet>()); // nobody has to approve them
    QVERIFY(!sheet().id.isValid());
}

// interns.md, section 13, example 6
void TestHours::approvedHoursAreOnlyAmended()
{
    QCOMPARE(type(monday, 240), u"done"_s);
    approve();
    const auto entry = week().entries.first();
    QCOMPARE(week().effectiveMinutes(), 240);
    QCOMPARE(outcome(hours().remove(session(), entry)), u"approved"_s);
    QCOMPARE(outcome(hours().save(session(), entry, length(monday, 180))), u"approved"_s);
    QCOMPARE(type(monday, 180), u"approved"_s);
    QCOMPARE(add(length(monday, 10)), u"approved"_s);

    QCOMPARE(outcome(hours().amend(session(), entry, 180, u"Left an hour early"_s)), u"done"_s);
    QCOMPARE(lastLabel(), u"Amend hours of 2 November, A. Reyes: 3:00"_s);
    QCOMPARE(week().effectiveMinutes(), 240); // until that is approved
    QCOMPARE(week().minutes(), 180);
    approve();
    const Week now = week();
    QCOMPARE(now.effectiveMinutes(), 180);
    QCOMPARE(now.entries, QList{entry});
    QCOMPARE(now.amendments.size(), 1);
    QCOMPARE(now.amendments.first().revision, 1);
    QCOMPARE(now.amended.first().amends, entry.id);
    QCOMPARE(now.amended.first().amendReason, u"Left an hour early"_s);
    QCOMPARE(outcome(hours().remove(session(), entry)), u"approved"_s);
    QCOMPARE(outcome(hours().remove(session(), now.amended.first())), u"approved"_s);
}

void TestHours::anAmendmentNeedsAReason()
{
    QCOMPARE(type(monday, 240), u"done"_s);
    approve();
    const auto entry = week().entries.first();
    QCOMPARE(outcome(hours().amend(session(), entry, 180, u" "_s)), u"no-reason"_s);
    QCOMPARE(*hours().amend(session(), entry, 240, u"The same"_s), 0);
    QCOMPARE(outcome(hours().amend(session(), entry, 180, u"Shorter"_s)), u"done"_s);
    const auto amendment = week().amended.first();
    TimeEntry without = amendment;
    without.amendReason.clear();
    QCOMPARE(outcome(hours().save(session(), amendment, without)), u"no-reason"_s);
    TimeEntry moved = amendment;
    moved.workedOn = monday.addDays(1);
    QCOMPARE(outcome(hours().save(session(), amendment, moved)), u"other-day"_s);
}

void TestHours::whatWasAmendedIsAmendedFromThere()
{
    QCOMPARE(type(monday, 240), u"done"_s);
    approve();
    const auto entry = week().entries.first();
    QCOMPARE(outcome(hours().amend(session(), entry, 180, u"Shorter"_s)), u"done"_s);
    // While it is open, the same amendment is changed.
    QCOMPARE(outcome(hours().amend(session(), entry, 200, u"Not that short"_s)), u"done"_s);
    QCOMPARE(week().amended.size(), 1);
    submit();
    QCOMPARE(outcome(hours().amend(session(), entry, 210, u"Again"_s)), u"submitted"_s);
    approve();
    QCOMPARE(outcome(hours().amend(session(), entry, 210, u"Again"_s)), u"done"_s);
    QCOMPARE(week().amendments.last().revision, 2);
    QCOMPARE(week().amended.last().amends, week().amended.first().id);
    approve();
    QCOMPARE(week().effectiveMinutes(), 210);
}

void TestHours::amendingToNothingCancels()
{
    QCOMPARE(type(monday, 240), u"done"_s);
    QCOMPARE(type(monday.addDays(1), 60), u"done"_s);
    approve();
    QCOMPARE(outcome(hours().amend(session(), week().entries.first(), 0, u"Was somebody else"_s)), u"done"_s);
    approve();
    QCOMPARE(week().effectiveMinutes(), 60);
    QCOMPARE(week().entries.size(), 2);
}

void TestHours::aLateEntryIsAnAmendment()
{
    QCOMPARE(type(monday, 240), u"done"_s);
    approve();
    TimeEntry late = length(monday.addDays(3), 45);
    QCOMPARE(add(late), u"approved"_s);
    late.amendReason = u"Found the sign-in sheet"_s;
    QCOMPARE(add(late), u"done"_s);
    late.minutes = 15;
    QCOMPARE(add(late), u"done"_s); // into the same amendment
    QCOMPARE(week().amendments.size(), 1);
    QCOMPARE(week().effectiveMinutes(), 240);
    approve();
    QCOMPARE(week().effectiveMinutes(), 300);
}

void TestHours::anAmendmentWithoutEntriesIsNone()
{
    QCOMPARE(type(monday, 240), u"done"_s);
    approve();
    QCOMPARE(outcome(hours().amend(session(), week().entries.first(), 180, u"Shorter"_s)), u"done"_s);
    QCOMPARE(outcome(hours().remove(session(), week().amended.first())), u"done"_s);
    QCOMPARE(week().amendments, QList<Timesheet>());
    QCOMPARE(*hours().submit(session(), key()), 0);
}

void TestHours::aWeekThatWasAmendedIsNotOpenedAgain()
{
    QCOMPARE(type(monday, 240), u"done"_s);
    submit();
    const auto approved = *hours().approve(session(), {sheet()});
    QCOMPARE(outcome(hours().amend(session(), week().entries.first(), 180, u"Shorter"_s)), u"done"_s);
    const auto undone = (*m_workspace)->changes().undo(session(), approved);
    QVERIFY(!undone);
    QCOMPARE(undone.error().id, u"amended"_s);
    QCOMPARE(sheet().status, SheetStatus::Approved);
    QCOMPARE(week().effectiveMinutes(), 240);
}

void TestHours::whatCountsIsCountedOnce()
{
    QCOMPARE(type(monday, 240), u"done"_s);
    approve();
    QCOMPARE(type(nextMonday, 60), u"done"_s);
    QCOMPARE(counted(true), 240);
    QCOMPARE(counted(false), 60);
    QCOMPARE(outcome(hours().amend(session(), week().entries.first(), 180, u"Shorter"_s)), u"done"_s);
    QCOMPARE(counted(true), 240);
    QCOMPARE(counted(false), 60 + 180);
    approve();
    QCOMPARE(counted(true), 180);
    QCOMPARE(counted(false), 60);
    const auto first = Hours::counted((*m_workspace)->store().reader(), monday.addDays(1), nextMonday);
    QCOMPARE(first.size(), 0);
}

void TestHours::changesFromOutsideAreFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("nothing") << u"SELECT 1"_s << false;
    QTest::newRow("longer") << u"UPDATE time_entry SET minutes = 300 WHERE minutes = 240"_s << true;
    QTest::newRow("another day") << u"UPDATE time_entry SET worked_on = '2026-11-04' WHERE minutes = 240"_s << true;
    QTest::newRow("another kind") << u"UPDATE time_entry SET category = 'clerical' WHERE minutes = 240"_s << true;
    QTest::newRow("a note") << u"UPDATE time_entry SET note = 'x' WHERE minutes = 240"_s << true;
    QTest::newRow("gone") << u"DELETE FROM time_entry WHERE minutes = 240"_s << true;
    QTest::newRow("in another sheet")
        << u"UPDATE time_entry SET timesheet_id = (SELECT max(id) FROM timesheet) WHERE minutes = 240"_s << true;
    QTest::newRow("of another person")
        << u"UPDATE time_entry SET person_id = (SELECT max(id) FROM person) WHERE minutes = 240"_s << true;
    QTest::newRow("another digest") << u"UPDATE timesheet SET digest = 'x' WHERE status = 'approved'"_s << true;
    QTest::newRow("of an open week") << u"UPDATE time_entry SET minutes = 61 WHERE minutes = 60"_s << false;
}

void TestHours::changesFromOutsideAreFound()
{
    QFETCH(QString, sql);
    QCOMPARE(type(monday, 240), u"done"_s);
    approve();
    QCOMPARE(type(nextMonday, 60), u"done"_s);
    m_workspace->add(m_workspace->person(u"Sam"_s, u"Lee"_s));
    QCOMPARE(*(*m_workspace)->check(session()), QList<Finding>());
    m_workspace->close();
    RawFile(m_workspace->path()).execUnguarded(sql);
    m_workspace->reopen();
    const auto findings = *(*m_workspace)->check(session());
    const bool isFound = std::ranges::any_of(findings, [](const Finding &finding) {
        return finding.kind == "outside"_L1 && finding.what.contains(u"ours in the week of 2 November 2026"_s);
    });
    QTEST(isFound, "isFound");
}

void TestHours::aTimerSurvivesAndIsNoHistory()
{
    const auto before = historySize();
    const Timer timer = started(at(monday, QTime(9, 0)));
    QCOMPARE(timer.seenAt, timer.startedAt);
    QCOMPARE(outcome(hours().seeTimer(session(), timer)), u"done"_s);
    QCOMPARE(historySize(), before);
    m_workspace->reopen();
    const auto found = hours().timer(session(), m_person);
    QVERIFY(found);
    QCOMPARE(found->startedAt, timer.startedAt);
    QVERIFY(found->seenAt > timer.seenAt);
    QCOMPARE(*(*m_workspace)->check(session()), QList<Finding>());
    QCOMPARE(outcome(hours().dropTimer(session(), *found)), u"done"_s);
    QVERIFY(!hours().timer(session(), m_person));
    QCOMPARE(historySize(), before);
    QVERIFY(!sheet().id.isValid());
    QCOMPARE(outcome(hours().stopTimer(session(), *found, QDateTime::currentDateTimeUtc())), u"gone"_s);
}

void TestHours::onlyOneTimerRuns()
{
    Timer timer = started({});
    QVERIFY(!timer.startedAt.isEmpty()); // from now on
    QCOMPARE(outcome(hours().startTimer(session(), timer)), u"running"_s);
    timer.person = m_workspace->add(m_workspace->person(u"Luis"_s, u"Peña"_s));
    timer.placement = {};
    QCOMPARE(outcome(hours().startTimer(session(), timer)), u"done"_s); // other people have theirs
}

void TestHours::aTimerBecomesAnEntryOfItsTask()
{
    Task task;
    task.title = u"Call volunteers"_s;
    task.category = Category::Program;
    task.area = *hours().areaNamed(session(), u"Outreach"_s);
    task.id = *(*m_workspace)->tasks().add(session(), task);
    const Timer timer = started(at(monday, QTime(9, 0, 40)), task.id);
    QVERIFY(*hours().stopTimer(session(), timer, QDateTime(monday, QTime(10, 30, 50))) > 0);
    QCOMPARE(lastLabel(), u"Hours of 2 November, A. Reyes: 1:30"_s);
    QCOMPARE(week().entries.size(), 1);
    const auto entry = week().entries.first();
    QCOMPARE(entry.minutes, 90);
    QCOMPARE(entry.minutes, minutesBetween(entry.startsAt, entry.endsAt, entry.breakMin));
    QCOMPARE(entry.kind(), (WorkKind{task.id, task.area, Category::Program}));
    QVERIFY(!hours().timer(session(), m_person));
}

void TestHours::aTimerOverMidnightIsADayEach()
{
    // From Saturday over the long Sunday, on which clocks go back in New York, to Monday of the next week.
    const Timer timer = started(at(QDate(2026, 10, 31), QTime(22, 0, 30)));
    const auto entries = timer.entriesUpTo(QDateTime(QDate(2026, 11, 2), QTime(0, 45, 30)));
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries[0].workedOn, QDate(2026, 10, 31));
    QCOMPARE(entries[0].minutes, 120);
    QCOMPARE(entries[1].minutes, 25 * 60);
    QCOMPARE(entries[2].workedOn, monday);
    QCOMPARE(entries[2].minutes, 45);
    // Such a day is too long to be kept, and the timer goes on.
    QCOMPARE(outcome(hours().stopTimer(session(), timer, QDateTime(QDate(2026, 11, 2), QTime(0, 45, 30)))), u"full-day"_s);
    QVERIFY(hours().timer(session(), m_person));
    QVERIFY(*hours().stopTimer(session(), timer, QDateTime(QDate(2026, 11, 1), QTime(3, 30, 30))) > 0);
    const Week before = week(monday.addDays(-7));
    QCOMPARE(before.entries.size(), 2);
    QCOMPARE(before.entries.last().minutes, 4 * 60 + 30);
    QCOMPARE(before.entries.first().endsAt, before.entries.last().startsAt);
}

void TestHours::lessThanAMinuteIsNothing()
{
    const Timer timer = started(at(monday, QTime(9, 0, 50)));
    QCOMPARE(*hours().stopTimer(session(), timer, QDateTime(monday, QTime(9, 1, 49))), 0);
    QVERIFY(!hours().timer(session(), m_person));
    QVERIFY(!sheet().id.isValid());
}

void TestHours::aGapIsNoticed()
{
    const Timer timer = started(at(monday, QTime(9, 0)));
    QVERIFY(!timer.hasGap(QDateTime(monday, QTime(9, 10))));
    QVERIFY(timer.hasGap(QDateTime(monday, QTime(9, 10, 1))));
}

// --- moving what a cell holds

void TestHours::aCellMovesToAnotherDayWithItsNotes()
{
    TimeEntry noted = length(monday, 60);
    noted.note = u"Called ten people"_s;
    QCOMPARE(add(noted), u"done"_s);
    QCOMPARE(add(length(monday, 30)), u"done"_s);
    QCOMPARE(type(monday, 45, {{}, {}, Category::Learning}), u"done"_s);
    const auto before = week().entries;
    QCOMPARE(move({{}, monday}, {{}, monday.addDays(2)}), u"done"_s);
    QCOMPARE(lastLabel(), u"Move hours of 2 November to 4 November, A. Reyes"_s);
    const auto after = week().entries;
    QCOMPARE(after.size(), 3);
    QCOMPARE(after[0].workedOn, monday.addDays(2));
    QCOMPARE(after[0].note, u"Called ten people"_s);
    QCOMPARE(after[0].minutes, 60);
    QCOMPARE(after[1].workedOn, monday.addDays(2));
    QCOMPARE(after[2], before[2]); // other work of the same day
    // One action, one way back.
    const auto last = (*m_workspace)->changes().nextUndo(session());
    QVERIFY((*m_workspace)->changes().undo(session(), last->seq));
    QCOMPARE(week().entries, before);
}

void TestHours::whatIsMovedStandsBesideWhatIsThere()
{
    QCOMPARE(type(monday, 60), u"done"_s);
    QCOMPARE(type(monday.addDays(1), 90), u"done"_s);
    QCOMPARE(move({{}, monday}, {{}, monday.addDays(1)}), u"done"_s);
    QCOMPARE(week().entries.size(), 2);
    QCOMPARE(week().minutes(), 150);
    // From an empty cell, and onto itself, there is nothing to move.
    const auto size = historySize();
    QCOMPARE(*hours().move(session(), key(), {{}, monday}, {{}, monday.addDays(1)}), 0);
    QCOMPARE(*hours().move(session(), key(), {{}, monday.addDays(1)}, {{}, monday.addDays(1)}), 0);
    QCOMPARE(*hours().move(session(), key(nextMonday), {{}, nextMonday}, {{}, nextMonday.addDays(1)}), 0);
    QCOMPARE(historySize(), size);
}

void TestHours::timesKeepTheirClockOnTheOtherDay()
{
    // On Sunday, 1 November, clocks go back at two.
    const QDate saturday(2026, 10, 31), sunday(2026, 11, 1);
    const WeekKey october = key(mondayOf(sunday));
    QCOMPARE(add(times(saturday, QTime(0, 30), QTime(3, 30))), u"done"_s);
    TimeEntry night = times(saturday, QTime(22, 0), QTime(23, 0));
    night.endsAt = at(sunday, QTime(0, 15));
    night.breakMin = 15;
    QCOMPARE(add(night), u"done"_s);
    QCOMPARE(outcome(hours().move(session(), october, {{}, saturday}, {{}, sunday})), u"done"_s);
    const auto moved = week(october.weekOn).entries;
    QCOMPARE(moved.size(), 2);
    QCOMPARE(moved[0].workedOn, sunday);
    QCOMPARE(moved[0].startsAt, at(sunday, QTime(0, 30)));
    QCOMPARE(moved[0].endsAt, at(sunday, QTime(3, 30)));
    QCOMPARE(moved[0].minutes, 240);
    QCOMPARE(moved[1].startsAt, at(sunday, QTime(22, 0)));
    QCOMPARE(moved[1].endsAt, at(sunday.addDays(1), QTime(0, 15)));
    QCOMPARE(moved[1].minutes, 120);
    QCOMPARE(outcome(hours().move(session(), october, {{}, sunday}, {{}, saturday})), u"done"_s);
    QCOMPARE(week(october.weekOn).entries[0].minutes, 180);
}

/// On 14 March 2027 the clock goes from two to three.
void TestHours::timesThatAreNoneOnTheOtherDayStay()
{
    const QDate sunday(2027, 3, 14), saturday = sunday.addDays(-1);
    const WeekKey march = key(mondayOf(sunday));
    TimeEntry early = times(saturday, QTime(1, 45), QTime(3, 5));
    early.breakMin = 30;
    QCOMPARE(add(early), u"done"_s); // 1:20 without the break, of which 0:20 are left on Sunday
    const auto before = week(march.weekOn).entries;
    QCOMPARE(outcome(hours().move(session(), march, {{}, saturday}, {{}, sunday})), u"no-length"_s);
    QCOMPARE(week(march.weekOn).entries, before);
}

void TestHours::hoursMoveToOtherWork()
{
    const auto area = *hours().areaNamed(session(), u"Outreach"_s);
    const WorkKind outreach{{}, area, Category::Program};
    QCOMPARE(add(times(monday, QTime(9, 0), QTime(11, 0))), u"done"_s);
    QCOMPARE(move({{}, monday}, {outreach, monday}), u"done"_s);
    QCOMPARE(lastLabel(), u"Move hours of 2 November to other work, A. Reyes"_s);
    const auto entry = week().entries.first();
    QCOMPARE(entry.kind(), outreach);
    QCOMPARE(entry.startsAt, at(monday, QTime(9, 0)));
    QCOMPARE(entry.minutes, 120);
    // Day and work at once.
    QCOMPARE(move({outreach, monday}, {{}, monday.addDays(6)}), u"done"_s);
    QCOMPARE(week().entries.first().kind(), WorkKind());
    QCOMPARE(week().entries.first().workedOn, monday.addDays(6));
}

void TestHours::overlapsOfWhatWasMovedAreTold()
{
    QCOMPARE(add(times(monday, QTime(9, 0), QTime(11, 0))), u"done"_s);
    QCOMPARE(add(times(monday.addDays(1), QTime(10, 0), QTime(12, 0))), u"done"_s);
    QVERIFY(Hours::remarks(week().entries).isEmpty());
    QCOMPARE(move({{}, monday}, {{}, monday.addDays(1)}), u"done"_s);
    const auto remarks = Hours::remarks(week().entries);
    QCOMPARE(remarks.size(), 1);
    QVERIFY2(remarks.first().endsWith(u"overlap."_s), qPrintable(remarks.first()));
}

void TestHours::whatDoesNotFitIsNotMoved()
{
    const WorkKind learning{{}, {}, Category::Learning};
    QCOMPARE(type(monday, 720), u"done"_s);
    QCOMPARE(type(monday.addDays(1), 721, learning), u"done"_s);
    const auto before = week().entries;
    QCOMPARE(move({{}, monday}, {{}, monday.addDays(1)}), u"full-day"_s);
    QCOMPARE(move({{}, monday}, {{}, monday.addDays(-1)}), u"other-week"_s);
    QCOMPARE(move({{}, monday}, {{}, nextMonday}), u"other-week"_s);
    QCOMPARE(week().entries, before);
    QCOMPARE(type(monday.addDays(1), 720, learning), u"done"_s);
    QCOMPARE(move({{}, monday}, {{}, monday.addDays(1)}), u"done"_s);
}

void TestHours::aClosedWeekMovesNothing()
{
    QCOMPARE(type(monday, 60), u"done"_s);
    submit();
    QCOMPARE(move({{}, monday}, {{}, monday.addDays(1)}), u"submitted"_s);
    QCOMPARE(outcome(hours().approve(session(), {sheet()})), u"done"_s);
    QCOMPARE(move({{}, monday}, {{}, monday.addDays(1)}), u"approved"_s);
    QCOMPARE(week().entries.first().workedOn, monday);
}

void TestHours::aWeekDoesNotComeBackBesideOneBegunSince()
{
    auto &changes = (*m_workspace)->changes();
    for (const auto &of : {WeekKey{m_person, {}, monday}, key()}) {
        const auto begun = hours().setMinutes(session(), of, {}, monday, 60);
        QVERIFY(begun);
        const auto undone = changes.undo(session(), *begun);
        QVERIFY(undone);
        QVERIFY(hours().setMinutes(session(), of, {}, monday.addDays(1), 90));
        const auto redone = changes.undo(session(), undone->action);
        QVERIFY2(redone, qPrintable(redone ? QString() : redone.error().message));
        QCOMPARE(redone->action, 0);
        QVERIFY(std::ranges::any_of(redone->kept, [](const UndoConflict &conflict) {
            return conflict.table == WorkTable::Timesheet && conflict.kind == UndoConflict::Kind::ValueTaken;
        }));
        QCOMPARE(hours().week(session(), of).minutes(), 90);
    }
    // Somebody else's week of their own is in nobody's way.
    const PersonId other = m_workspace->add(m_workspace->person(u"Sam"_s, u"Khoury"_s));
    const WeekKey own{other, {}, monday.addDays(7)};
    const auto begun = hours().setMinutes(session(), own, {}, own.weekOn, 60);
    const auto undone = changes.undo(session(), *begun);
    QVERIFY(hours().setMinutes(session(), {m_person, {}, own.weekOn}, {}, own.weekOn, 90));
    QVERIFY(changes.undo(session(), undone->action));
    QCOMPARE(hours().week(session(), own).minutes(), 60);
}

RNF_TEST(TestHours)
#include "tst_hours.moc"
