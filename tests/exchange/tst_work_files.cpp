#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "exchange/HoursFiles.h"
#include "exchange/TaskFiles.h"
#include "exchange/WorkExports.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Files of hours and of tasks from other programs: what they say becomes entries of open weeks, and tasks, once.
class TestWorkFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_workspace.reset(); }

    void aTogglFileBecomesEntriesWithTheirTimes();
    void aClockifyFileIsReadWithItsCurrencyInTheHeader();
    void aHarvestFileHasLengthsAlone();
    void aKimaiFileAsksWhoseHoursTheyAre();
    void aBreakIsNoTimeWorked();
    void datesThatCanBeReadInTwoWaysAreAskedAbout();
    void eachRowSaysWhatItBrings();
    void workPastMidnightEndsOnTheNextDay();
    void aLengthThatDiffersFromTheTimesCounts();
    void secondsGoToTheNearestMinute();
    void aBareNumberIsABreakOfMinutes();
    void aBreakThatCannotBeIsTold();
    void timesAloneAreEnough_data();
    void timesAloneAreEnough();
    void theSameFileTwiceAddsNothing();
    void rowsThatAreAlikeAllCount();
    void aNameOfTwoInternsNeedsAnAddress();
    void anAddressTellsMoreThanAName();
    void anApprovedWeekStaysAsItIs();
    void rowsThatCannotBeReadAreTold();
    void moreThanADayOfHoursIsLeftOut();
    void aFileIsOneActionThatCanBeTakenBack();
    void aDryRunWritesNothing();
    void aDryRunMayBeAboutSomebodyWhoIsNotHereYet();
    void aFileThatNamesNobodyIsKnownAsOne();
    void areasAndKindsAreReadInBothLanguages();
    void columnsOfHoursThatAreLeftOutAreTold();

    void aRedmineListBecomesTasks();
    void aGitHubListBecomesTasks();
    void aTaskForANameOfTwoIsForNobody();
    void aTaskMayBeForAnybodyWhoIsHere();
    void aListOfTasksTwiceAddsNothing();
    void theSameTaskOfSeveralPeopleIsOneOfEach();
    void whatWasDoneInAnEarlierTermComesAgain();
    void programsSayHowATaskStandsInManyWords();
    void aStateThatNobodyKnowsIsTold();
    void aTaskWithoutATitleOrWithAWrongDayIsTold();
    void theDaysOfTasksAreAskedAbout();
    void closingDaysTellHowDatesAreRead();
    void aClosingDayThatIsNoneIsTold();

    void hoursThatWentOutAddNothingWhereTheyCameFrom();
    void hoursThatWentOutSayWhatTheyAre();
    void hoursThatWentOutComeInElsewhere();
    void anAmendmentGoesOutOnceItCounts();
    void everybodysHoursGoIntoOneFile();
    void tasksThatWentOutComeInElsewhere();
    void whatATaskIsComesInElsewhere();
    void exportsStandInTheHistory();

private:
    Result<HoursFileOutcome> run(const QByteArray &text, std::optional<PersonId> whose = {}, bool isDryRun = false)
    {
        auto &workspace = **m_workspace;
        HoursFiles files(workspace.store(), workspace.people(), workspace.interns(), workspace.hours());
        ImportSource source;
        source.pasted = text;
        return files.run(m_workspace->session, source, {whose, {}, isDryRun});
    }
    HoursFileOutcome done(const QByteArray &text, std::optional<PersonId> whose = {})
    {
        const auto outcome = run(text, whose);
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().message));
        return *outcome;
    }
    TaskFileOutcome doneTasks(const QByteArray &text)
    {
        auto &workspace = **m_workspace;
        TaskFiles files(workspace.store(), workspace.people(), workspace.interns());
        ImportSource source;
        source.pasted = text;
        const auto outcome = files.run(m_workspace->session, source, false);
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().message));
        return *outcome;
    }
    QList<Task> tasks() { return (*m_workspace)->tasks().all(m_workspace->session); }
    Task taskNamed(const QString &title)
    {
        const auto all = tasks();
        const auto task = std::ranges::find(all, title, &Task::title);
        return task == all.end() ? Task() : *task;
    }
    QString areaName(WorkAreaId id)
    {
        const auto areas = (*m_workspace)->hours().areas(m_workspace->session);
        const auto area = std::ranges::find(areas, id, &WorkArea::id);
        return area == areas.end() ? QString() : area->name;
    }
    QList<TimeEntry> entries() { return entriesOf(m_sam); }
    QList<TimeEntry> entriesOf(PersonId person)
    {
        return (*m_workspace)->hours().entriesOf(m_workspace->session, person, QDate(2026, 1, 1), QDate(2027, 1, 1));
    }
    PersonId addIntern(const QString &given, const QString &family, const QString &email)
    {
        Placement placement;
        placement.person = m_workspace->add(m_workspace->person(given, family, {}, email));
        placement.startOn = QDate(2026, 8, 31);
        placement.weekMin = 1500;
        placement.status = PlacementStatus::Active;
        m_placement = *(*m_workspace)->interns().add(m_workspace->session, placement);
        return placement.person;
    }

    WorkExports exports()
    {
        auto &workspace = **m_workspace;
        return WorkExports(workspace.store(), workspace.people(), workspace.hours(), workspace.tasks());
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray written(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    TimeEntry entryOn(int day, int minutes)
    {
        TimeEntry entry;
        entry.person = m_sam;
        entry.workedOn = QDate(2026, 11, day);
        entry.minutes = minutes;
        return entry;
    }
    void log(const TimeEntry &entry) { QVERIFY((*m_workspace)->hours().add(m_workspace->session, m_placement, entry)); }

    QTemporaryDir m_folder;
    std::unique_ptr<TestWorkspace> m_workspace;
    PersonId m_sam;
    PlacementId m_placement;
};

namespace {

const QByteArray toggl = "User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,"
                         "Duration,Tags,Amount\n"
                         "Sam Ortiz,sam@example.org,,Phone bank,,Called the spring volunteers,No,2026-11-02,09:00:00,"
                         "2026-11-02,11:30:00,02:30:00,,\n"
                         "Sam Ortiz,sam@example.org,,Design,,Banner,No,2026-11-03,13:00:00,2026-11-03,14:15:00,01:15:00,,\n";

const QByteArray kimai = "Date,From,To,Duration,Rate,Project,Activity,Description\n"
                         "2026-11-05,09:00,12:00,3:00,0,Assembly,Phoning,\n";

} // namespace

void TestWorkFiles::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_sam = addIntern(u"Sam"_s, u"Ortiz"_s, u"sam@example.org"_s);
}

void TestWorkFiles::aTogglFileBecomesEntriesWithTheirTimes()
{
    const auto outcome = done(toggl);
    QCOMPARE(outcome.program, u"toggl"_s);
    QCOMPARE(outcome.sentence(), u"2 entries, 3:45"_s);
    QCOMPARE(entries().size(), 2);
    QCOMPARE(entries().first().minutes, 150);
    QCOMPARE(entries().first().note, u"Phone bank · Called the spring volunteers"_s);
    QCOMPARE(entries().first().startsAt, instantText(QDateTime(QDate(2026, 11, 2), QTime(9, 0))));
    const auto week = (*m_workspace)->hours().week(m_workspace->session, {m_sam, m_placement, QDate(2026, 11, 2)});
    QCOMPARE(week.minutes(), 225);
}

void TestWorkFiles::aClockifyFileIsReadWithItsCurrencyInTheHeader()
{
    const auto outcome =
        done("Project,Client,Description,Task,User,Group,Email,Tags,Billable,Start Date,Start Time,End Date,"
             "End Time,Duration (h),Duration (decimal),Billable Rate (USD),Billable Amount (USD)\n"
             "Outreach,,Visited the night shift,,Sam Ortiz,,sam@example.org,,No,11/13/2026,09:00:00 AM,"
             "11/13/2026,10:30:00 AM,01:30:00,1.50,0,0\n");
    QCOMPARE(outcome.program, u"clockify"_s);
    QCOMPARE(entries().size(), 1);
    QCOMPARE(entries().first().workedOn, QDate(2026, 11, 13));
    QCOMPARE(entries().first().minutes, 90);
}

void TestWorkFiles::aHarvestFileHasLengthsAlone()
{
    const auto outcome =
        done("Date,Client,Project,Project Code,Task,Notes,Hours,Billable?,Invoiced?,First Name,Last Name,Roles,"
             "Employee?,Billable Rate,Billable Amount,Cost Rate,Cost Amount,Currency,External Reference URL\n"
             "2026-11-04,,Assembly,,Design,Banner,2.75,No,No,Sam,Ortiz,,Yes,,,,,USD,\n");
    QCOMPARE(outcome.program, u"harvest"_s);
    QCOMPARE(entries().first().minutes, 165);
    QVERIFY(entries().first().startsAt.isEmpty());
}

void TestWorkFiles::aKimaiFileAsksWhoseHoursTheyAre()
{
    QCOMPARE(run(kimai).error().id, u"whose"_s);
    QCOMPARE(done(kimai, m_sam).program, u"kimai"_s);
    QCOMPARE(entries().first().minutes, 180);
}

void TestWorkFiles::aBreakIsNoTimeWorked()
{
    done("User,Date,From,To,Break,Hours\n"
         "Sam Ortiz,2026-11-05,09:00,12:30,0:30,3:00\n"
         "Sam Ortiz,2026-11-06,09:00,12:30,0:30,\n");
    QCOMPARE(entries().size(), 2);
    for (const auto &entry : entries()) {
        QCOMPARE(entry.minutes, 180);
        QCOMPARE(entry.breakMin, 30);
        QVERIFY(!entry.startsAt.isEmpty());
    }
}

void TestWorkFiles::datesThatCanBeReadInTwoWaysAreAskedAbout()
{
    const QByteArray text = "User,Date,Hours\nSam Ortiz,05/11/2026,2\n";
    const auto asked = run(text, {}, true);
    QVERIFY(!asked->isDateOrderSure);
    QCOMPARE(asked->dates, DateOrder::MonthFirst);
    QVERIFY(run("User,Date,Hours\nSam Ortiz,05/11/2026,2\nSam Ortiz,31/10/2026,2\n", {}, true)->isDateOrderSure);
    auto &workspace = **m_workspace;
    HoursFiles files(workspace.store(), workspace.people(), workspace.interns(), workspace.hours());
    ImportSource source;
    source.pasted = text;
    const auto told = files.run(m_workspace->session, source, {.dates = DateOrder::DayFirst});
    QVERIFY(told->isDateOrderSure);
    QCOMPARE(entries().size(), 1);
    QCOMPARE(entries().first().workedOn, QDate(2026, 11, 5));
}

void TestWorkFiles::eachRowSaysWhatItBrings()
{
    const auto outcome = done(toggl);
    const FileRow first{2, u"Sam Ortiz"_s, u"2 November 2026 · 2:30 · Phone bank · Called the spring volunteers"_s};
    QCOMPARE(outcome.written.first(), first);
    QCOMPARE(done(toggl).known.first(), first);
    const auto tasks = doneTasks("Title,Due,Hours,Who\nDraw the banner,2026-11-20,4,Sam Ortiz\nPrint it,,,\n");
    QCOMPARE(tasks.written.first(), (FileRow{2, u"Sam Ortiz"_s, u"Draw the banner · 20 November 2026 · 4:00"_s}));
    QCOMPARE(tasks.written.last(), (FileRow{3, {}, u"Print it"_s}));
}

void TestWorkFiles::workPastMidnightEndsOnTheNextDay()
{
    done("User,Start date,Start time,End time,Duration\nSam Ortiz,2026-11-05,22:00,02:00,4:00\n");
    QCOMPARE(entries().size(), 1);
    QCOMPARE(entries().first().workedOn, QDate(2026, 11, 5));
    QCOMPARE(entries().first().minutes, 240);
    QVERIFY(!entries().first().endsAt.isEmpty());
}

void TestWorkFiles::aLengthThatDiffersFromTheTimesCounts()
{
    done("User,Start date,Start time,End time,Duration\nSam Ortiz,2026-11-05,09:00,12:00,2:30\n");
    QCOMPARE(entries().first().minutes, 150);
    QVERIFY(entries().first().startsAt.isEmpty());
}

void TestWorkFiles::secondsGoToTheNearestMinute()
{
    const auto at = [](int day, int hour, int minute) {
        return instantText(QDateTime(QDate(2026, 11, day), QTime(hour, minute)));
    };
    const QByteArray text = "User,Start date,Start time,End time,Duration\n"
                            "Sam Ortiz,2026-11-05,09:00:00,09:25:45,00:25:45\n"
                            "Sam Ortiz,2026-11-06,10:00:40,10:01:30,00:00:50\n"
                            "Sam Ortiz,2026-11-09,09:00:00,09:25:45,\n";
    QCOMPARE(done(text).written.size(), 3);
    QCOMPARE(entries()[0].minutes, 26);
    QCOMPARE(entries()[0].startsAt, at(5, 9, 0));
    QCOMPARE(entries()[0].endsAt, at(5, 9, 26));
    QCOMPARE(entries()[1].minutes, 1);
    QCOMPARE(entries()[1].startsAt, at(6, 10, 0));
    QCOMPARE(entries()[1].endsAt, at(6, 10, 1));
    QCOMPARE(entries()[2].minutes, 26);
    QCOMPARE(done(text).known.size(), 3);
}

void TestWorkFiles::aBareNumberIsABreakOfMinutes()
{
    QCOMPARE(done("User,Date,From,To,Break,Hours\nSam Ortiz,2026-11-05,09:00,12:30,30,3:00\n").written.size(), 1);
    QCOMPARE(entries().first().minutes, 180);
    QCOMPARE(entries().first().breakMin, 30);
    QVERIFY(!entries().first().startsAt.isEmpty());
}

void TestWorkFiles::aBreakThatCannotBeIsTold()
{
    const auto outcome = done("User,Date,From,To,Break,Hours\n"
                              "Sam Ortiz,2026-11-05,09:00,12:30,lunch,\n"
                              "Sam Ortiz,2026-11-06,09:00,12:30,4:00,\n");
    QCOMPARE(outcome.rejects.size(), 2);
    QCOMPARE(outcome.rejects[0].column, u"Break"_s);
    QCOMPARE(outcome.rejects[0].problem, u"“lunch” is no length of a break."_s);
    QCOMPARE(outcome.rejects[1].problem, u"A break of “4:00” leaves nothing of the work."_s);
    QVERIFY(entries().isEmpty());
}

void TestWorkFiles::timesAloneAreEnough_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("an empty length") << QByteArray(
        "User,Start date,Start time,End time,Duration\nSam Ortiz,2026-11-05,09:00,12:00,\n");
    QTest::newRow("no column for it") << QByteArray(
        "User,Start date,Start time,End time\nSam Ortiz,2026-11-05,09:00,12:00\n");
}

void TestWorkFiles::timesAloneAreEnough()
{
    QFETCH(QByteArray, text);
    QCOMPARE(done(text).written.size(), 1);
    QCOMPARE(entries().first().minutes, 180);
    QVERIFY(!entries().first().startsAt.isEmpty());
    // Without either nothing is known.
    QCOMPARE(done("User,Date,Hours\nSam Ortiz,2026-11-06,\n").rejects.first().problem, u"“” is no length of time."_s);
}

void TestWorkFiles::theSameFileTwiceAddsNothing()
{
    done(toggl);
    const auto again = done(toggl);
    QCOMPARE(again.written.size(), 0);
    QCOMPARE(again.known.size(), 2);
    QCOMPARE(again.action, 0);
    QCOMPARE(entries().size(), 2);
}

/// Harvest says no times, so two calls of an hour are two equal rows.
void TestWorkFiles::rowsThatAreAlikeAllCount()
{
    const QByteArray two = "User,Date,Hours,Notes\nSam Ortiz,2026-11-05,1,Calls\nSam Ortiz,2026-11-05,1,Calls\n";
    QCOMPARE(done(two).written.size(), 2);
    const auto again = done(two);
    QCOMPARE(again.written.size(), 0);
    QCOMPARE(again.known.size(), 2);
    const auto three = done(two + "Sam Ortiz,2026-11-05,1,Calls\n");
    QCOMPARE(three.written.size(), 1);
    QCOMPARE(three.known.size(), 2);
    QCOMPARE(entries().size(), 3);
}

void TestWorkFiles::aNameOfTwoInternsNeedsAnAddress()
{
    const PersonId other = addIntern(u"Sam"_s, u"Ortiz"_s, u"samuel@example.org"_s);
    const auto outcome = done("User,Email,Date,Hours\n"
                              "Sam Ortiz,,2026-11-05,1\n"
                              "Sam Ortiz,Samuel@example.org,2026-11-05,2\n");
    QCOMPARE(outcome.written.size(), 1);
    QCOMPARE(outcome.rejects.size(), 1);
    QCOMPARE(outcome.rejects.first().row, 2);
    QVERIFY(entries().isEmpty());
    QCOMPARE(entriesOf(other).size(), 1);
    QCOMPARE(entriesOf(other).first().minutes, 120);
}

void TestWorkFiles::anAddressTellsMoreThanAName()
{
    const PersonId eva = addIntern(u"Eva"_s, u"Kim"_s, {});
    const auto outcome = done("User,Email,Date,Hours\n"
                              "Sam Ortiz,another@example.org,2026-11-05,1\n"
                              "Eva Kim,eva@example.org,2026-11-05,2\n");
    QCOMPARE(outcome.rejects.size(), 1);
    QCOMPARE(outcome.rejects.first().row, 2);
    QVERIFY(entries().isEmpty());
    // Of whoever has no address here, the name is all there is.
    QCOMPARE(entriesOf(eva).size(), 1);
}

void TestWorkFiles::anApprovedWeekStaysAsItIs()
{
    auto &hours = (*m_workspace)->hours();
    const WeekKey key{m_sam, m_placement, QDate(2026, 11, 2)};
    QVERIFY(hours.submit(m_workspace->session, key));
    QVERIFY(hours.approve(m_workspace->session, hours.submitted(m_workspace->session)));
    const auto outcome = done(toggl);
    QCOMPARE(outcome.written.size(), 0);
    QCOMPARE(outcome.rejects.size(), 2);
    QCOMPARE(outcome.rejects.first().row, 2);
    QVERIFY(outcome.rejects.first().problem.endsWith(u"is approved."_s));
    QVERIFY(entries().isEmpty());
}

void TestWorkFiles::rowsThatCannotBeReadAreTold()
{
    const auto outcome = done("User,Email,Start date,Duration\n"
                              "Sam Ortiz,sam@example.org,yesterday,1:00\n"
                              "Sam Ortiz,sam@example.org,2026-11-05,long\n"
                              "Sam Ortiz,sam@example.org,2026-11-17,1:00\n"
                              "Nobody Known,who@example.org,2026-11-05,1:00\n"
                              "Sam Ortiz,sam@example.org,2026-11-05,1:00\n");
    QCOMPARE(outcome.rows, 5);
    QCOMPARE(outcome.written.size(), 1);
    QCOMPARE(outcome.rejects.size(), 4);
    QCOMPARE(outcome.rejects[0].problem, u"“yesterday” is no date."_s);
    QCOMPARE(outcome.rejects[1].problem, u"“long” is no length of time."_s);
    QCOMPARE(outcome.rejects[2].problem, u"“2026-11-17” lies in the future."_s);
    QCOMPARE(outcome.rejects[3].who, u"Nobody Known"_s);
}

void TestWorkFiles::moreThanADayOfHoursIsLeftOut()
{
    const auto outcome = done("User,Date,Hours,Notes\nSam Ortiz,2026-11-05,20,a\nSam Ortiz,2026-11-05,5,b\n");
    QCOMPARE(outcome.written.size(), 1);
    QCOMPARE(outcome.rejects.size(), 1);
    QCOMPARE(outcome.rejects.first().row, 3);
}

void TestWorkFiles::aFileIsOneActionThatCanBeTakenBack()
{
    const auto outcome = done(toggl);
    QVERIFY(outcome.action > 0);
    QVERIFY((*m_workspace)->changes().undo(m_workspace->session, outcome.action));
    QVERIFY(entries().isEmpty());
}

void TestWorkFiles::aDryRunWritesNothing()
{
    const auto outcome = run(toggl, {}, true);
    QVERIFY(outcome);
    QCOMPARE(outcome->written.size(), 2);
    QVERIFY(entries().isEmpty());
}

void TestWorkFiles::aDryRunMayBeAboutSomebodyWhoIsNotHereYet()
{
    const auto outcome = run(kimai, PersonId(), true);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
    QCOMPARE(outcome->written.size(), 1);
    QCOMPARE(outcome->minutes, 180);
    QCOMPARE(run(kimai, PersonId()).error().id, u"whose"_s);
}

void TestWorkFiles::aFileThatNamesNobodyIsKnownAsOne()
{
    const auto namesNobody = [](const QByteArray &text) {
        ImportSource source;
        source.pasted = text;
        return HoursFiles::namesNobody(source);
    };
    QVERIFY(namesNobody(kimai));
    QVERIFY(!namesNobody(toggl));
    QVERIFY(!namesNobody("Name,Phone\nSam Ortiz,212 555 0100\n"));
}

void TestWorkFiles::areasAndKindsAreReadInBothLanguages()
{
    done("User,Date,Hours,Area,Counts as\nSam Ortiz,2026-11-05,1,Outreach,Clerical\n");
    done("Nombre,Fecha,Horas,Área,Cuenta como\nSam Ortiz,2026-11-06,1,outreach,Aprendizaje\n");
    QCOMPARE(entries()[0].category, Category::Clerical);
    QCOMPARE(entries()[1].category, Category::Learning);
    QCOMPARE(areaName(entries()[0].area), u"Outreach"_s);
    QCOMPARE(entries()[1].area, entries()[0].area);
}

void TestWorkFiles::columnsOfHoursThatAreLeftOutAreTold()
{
    const auto outcome = done(toggl);
    QCOMPARE(outcome.ignoredColumns, QStringList(u"Billable"_s)); // the others are empty
    QCOMPARE(outcome.remarks(), QStringList(u"Columns left out: Billable"_s));
}

void TestWorkFiles::aRedmineListBecomesTasks()
{
    const auto outcome =
        doneTasks("#,Project,Tracker,Status,Priority,Subject,Assignee,Due date,Estimated time,Closed,Description\n"
                  "12,Fall,Task,In Progress,Normal,Draw the banner,Sam Ortiz,2026-11-20,4.00,,Two metres wide\n"
                  "13,Fall,Task,Closed,Normal,Book the room,Somebody Else,,,2026-11-10,\n");
    QCOMPARE(outcome.sentence(), u"2 new tasks"_s);
    QCOMPARE(outcome.ignoredColumns, QStringList({u"#"_s, u"Project"_s, u"Tracker"_s, u"Priority"_s}));
    const auto all = tasks();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].title, u"Draw the banner"_s);
    QCOMPARE(all[0].status, TaskStatus::Doing);
    QCOMPARE(all[0].assignee, m_sam);
    QCOMPARE(all[0].placement, m_placement);
    QCOMPARE(all[0].dueOn, QDate(2026, 11, 20));
    QCOMPARE(all[0].effortMin, 240);
    QCOMPARE(all[0].note, u"Two metres wide"_s);
    QCOMPARE(all[1].status, TaskStatus::Done);
    QCOMPARE(all[1].closedOn, QDate(2026, 11, 10));
    QCOMPARE(all[1].note, u"For: Somebody Else"_s);
}

void TestWorkFiles::aGitHubListBecomesTasks()
{
    doneTasks("Number,Title,State,Assignees,Labels,URL\n7,Write the survey,open,samortiz,design,https://example.org/7\n");
    QCOMPARE(tasks().size(), 1);
    QCOMPARE(tasks().first().status, TaskStatus::Todo);
    QCOMPARE(tasks().first().note, u"https://example.org/7\nFor: samortiz"_s);
}

void TestWorkFiles::aTaskForANameOfTwoIsForNobody()
{
    addIntern(u"Sam"_s, u"Ortiz"_s, u"samuel@example.org"_s);
    doneTasks("Title,Who\nDraw the banner,Sam Ortiz\n");
    QCOMPARE(tasks().size(), 1);
    QVERIFY(!tasks().first().assignee.isValid());
    QCOMPARE(tasks().first().note, u"For: Sam Ortiz"_s);
}

void TestWorkFiles::aTaskMayBeForAnybodyWhoIsHere()
{
    const PersonId vera = m_workspace->add(m_workspace->person(u"Vera"_s, u"Reyes"_s));
    doneTasks("Title,Who\nSign the form,vera reyes\n");
    QCOMPARE(taskNamed(u"Sign the form"_s).assignee, vera);
    QVERIFY(!taskNamed(u"Sign the form"_s).placement.isValid());
    QVERIFY(taskNamed(u"Sign the form"_s).note.isEmpty());
    m_workspace->add(m_workspace->person(u"Vera"_s, u"Reyes"_s));
    doneTasks("Title,Who\nFile the form,Vera Reyes\n");
    QVERIFY(!taskNamed(u"File the form"_s).assignee.isValid());
    QCOMPARE(taskNamed(u"File the form"_s).note, u"For: Vera Reyes"_s);
}

void TestWorkFiles::aListOfTasksTwiceAddsNothing()
{
    const QByteArray list = "Title,Due\nDraw the banner,2026-11-20\nDraw the banner,2026-11-20\n";
    QCOMPARE(doneTasks(list).written.size(), 2);
    const auto again = doneTasks(list);
    QCOMPARE(again.written.size(), 0);
    QCOMPARE(again.known.size(), 2);
    QCOMPARE(again.action, 0);
}

void TestWorkFiles::theSameTaskOfSeveralPeopleIsOneOfEach()
{
    addIntern(u"Eva"_s, u"Kim"_s, {});
    const QByteArray list = "Title,Who\n"
                            "Write the learning goals,Sam Ortiz\n"
                            "Write the learning goals,Eva Kim\n"
                            "Write the learning goals,Not Here\n";
    QCOMPARE(doneTasks(list).written.size(), 3);
    QCOMPARE(doneTasks(list).known.size(), 3);
    QCOMPARE(doneTasks("Title,Who\nWrite the learning goals,Nor Here\n").written.size(), 1);
}

void TestWorkFiles::whatWasDoneInAnEarlierTermComesAgain()
{
    const QByteArray spring = "Title,Status,Closed\nBook the room,Done,2026-05-10\n", autumn = "Title,Due\nBook the room,\n";
    QCOMPARE(doneTasks(spring).written.size(), 1);
    QCOMPARE(doneTasks(autumn).written.size(), 1);
    for (const auto &list : {spring, autumn})
        QCOMPARE(doneTasks(list).known.size(), 1);
    QCOMPARE(tasks().size(), 2);
}

void TestWorkFiles::programsSayHowATaskStandsInManyWords()
{
    const auto outcome =
        doneTasks("Title,Status\na,Completed\nb,Complete\nc,Cancelled\nd,Terminada\ne,Cancelada\nf,En progreso\ng,\n");
    const auto statusOf = [this](const QString &title) { return taskNamed(title).status; };
    QCOMPARE(statusOf(u"a"_s), TaskStatus::Done);
    QCOMPARE(statusOf(u"b"_s), TaskStatus::Done);
    QCOMPARE(statusOf(u"c"_s), TaskStatus::NotNeeded);
    QCOMPARE(statusOf(u"d"_s), TaskStatus::Done);
    QCOMPARE(statusOf(u"e"_s), TaskStatus::NotNeeded);
    QCOMPARE(statusOf(u"f"_s), TaskStatus::Doing);
    QCOMPARE(statusOf(u"g"_s), TaskStatus::Todo);
    QCOMPARE(outcome.remarks(), QStringList());
}

void TestWorkFiles::aStateThatNobodyKnowsIsTold()
{
    const auto outcome = doneTasks("Title,Status\nDraw,Parked\nPrint,Parked\nFold,To do\n");
    QCOMPARE(taskNamed(u"Draw"_s).status, TaskStatus::Todo);
    QCOMPARE(outcome.remarks(), QStringList(u"Taken as to do: Parked"_s));
}

void TestWorkFiles::aTaskWithoutATitleOrWithAWrongDayIsTold()
{
    const auto outcome = doneTasks("Title,Due,Hours\n,2026-11-20,\nDraw,soon,\nPrint,,much\nFold,,2\n");
    QCOMPARE(outcome.rejects.size(), 3);
    QCOMPARE(outcome.rejects[0].problem, u"The row has no title."_s);
    QCOMPARE(outcome.rejects[1].problem, u"“soon” is no date."_s);
    QCOMPARE(outcome.rejects[2].problem, u"“much” is no length of time."_s);
    QCOMPARE(tasks().first().effortMin, 120);
}

void TestWorkFiles::theDaysOfTasksAreAskedAbout()
{
    QVERIFY(doneTasks("Title,Due\nDraw,2026-11-20\n").isDateOrderSure);
    const auto asked = doneTasks("Title,Due\nPrint,05/11/2026\n");
    QVERIFY(!asked.isDateOrderSure);
    QCOMPARE(asked.dates, DateOrder::MonthFirst);
}

void TestWorkFiles::closingDaysTellHowDatesAreRead()
{
    const auto outcome = doneTasks("Title,Due,Status,Closed\nDraw,05/11/2026,,\nPrint,,Done,25/10/2026\n");
    QVERIFY(outcome.isDateOrderSure);
    QCOMPARE(taskNamed(u"Draw"_s).dueOn, QDate(2026, 11, 5));
    QCOMPARE(taskNamed(u"Print"_s).closedOn, QDate(2026, 10, 25));
}

void TestWorkFiles::aClosingDayThatIsNoneIsTold()
{
    const auto outcome = doneTasks("Title,Status,Closed\nFold,Done,lately\n");
    QCOMPARE(outcome.rejects.size(), 1);
    QCOMPARE(outcome.rejects.first().column, u"Closed"_s);
    QVERIFY(tasks().isEmpty());
}

void TestWorkFiles::hoursThatWentOutAddNothingWhereTheyCameFrom()
{
    auto &hours = (*m_workspace)->hours();
    done(toggl);
    TimeEntry paused = entryOn(4, 0);
    paused.startsAt = instantText(QDateTime(QDate(2026, 11, 4), QTime(22, 0)));
    paused.endsAt = instantText(QDateTime(QDate(2026, 11, 5), QTime(2, 0)));
    paused.breakMin = 15;
    paused.area = *hours.areaNamed(m_workspace->session, u"Outreach"_s);
    paused.note = u"the night shift, \"Elm\""_s;
    log(paused);
    Task task;
    task.title = u"Draw the banner"_s;
    TimeEntry ofTask = entryOn(6, 90);
    ofTask.task = *(*m_workspace)->tasks().add(m_workspace->session, task);
    log(ofTask);
    const auto before = entries();
    QCOMPARE(*exports().writeHours(m_workspace->session, path(u"hours.csv"_s), m_sam), 4);
    const auto outcome = done(written(u"hours.csv"_s));
    QCOMPARE(outcome.known.size(), 4);
    QVERIFY(outcome.written.isEmpty() && outcome.rejects.isEmpty());
    QCOMPARE(entries(), before);
}

void TestWorkFiles::hoursThatWentOutSayWhatTheyAre()
{
    auto &hours = (*m_workspace)->hours();
    log(entryOn(3, 150));
    const WeekKey key{m_sam, m_placement, QDate(2026, 11, 2)};
    QVERIFY(hours.submit(m_workspace->session, key));
    QVERIFY(hours.approve(m_workspace->session, hours.submitted(m_workspace->session)));
    log(entryOn(10, 60));
    QVERIFY(exports().writeHours(m_workspace->session, path(u"hours.csv"_s), m_sam));
    const auto lines = written(u"hours.csv"_s).split('\n');
    QVERIFY2(lines[1].contains("2026-11-03") && lines[1].contains("2:30") && lines[1].contains("counts"), lines[1]);
    QVERIFY2(lines[2].contains("2026-11-10") && lines[2].contains("not submitted"), lines[2]);
    QVERIFY(!written(u"hours.csv"_s).contains("2026-11-02"));
}

void TestWorkFiles::hoursThatWentOutComeInElsewhere()
{
    TimeEntry entry = entryOn(3, 150);
    entry.category = Category::Program;
    entry.area = *(*m_workspace)->hours().areaNamed(m_workspace->session, u"Outreach"_s);
    log(entry);
    QVERIFY(exports().writeHours(m_workspace->session, path(u"hours.csv"_s), m_sam));
    init();
    QCOMPARE(done(written(u"hours.csv"_s)).written.size(), 1);
    QCOMPARE(entries().first().category, Category::Program);
    QCOMPARE(areaName(entries().first().area), u"Outreach"_s);
}

/// Beside each other the two would make too many hours.
void TestWorkFiles::anAmendmentGoesOutOnceItCounts()
{
    auto &hours = (*m_workspace)->hours();
    const WeekKey key{m_sam, m_placement, QDate(2026, 11, 2)};
    const auto approve = [&] {
        return hours.submit(m_workspace->session, key)
            && hours.approve(m_workspace->session, hours.submitted(m_workspace->session));
    };
    const auto exported = [&] { return *exports().writeHours(m_workspace->session, path(u"hours.csv"_s), m_sam); };
    log(entryOn(3, 150));
    QVERIFY(approve());
    QVERIFY(hours.amend(m_workspace->session, entries().first(), 95, u"Left earlier"_s));
    QCOMPARE(exported(), 1);
    QVERIFY(written(u"hours.csv"_s).contains("2:30"));
    QVERIFY(approve());
    QCOMPARE(exported(), 1);
    QVERIFY(written(u"hours.csv"_s).contains("1:35"));
}

void TestWorkFiles::everybodysHoursGoIntoOneFile()
{
    log(entryOn(3, 150));
    TimeEntry ofEva = entryOn(4, 60);
    ofEva.person = addIntern(u"Eva"_s, u"Kim"_s, {});
    log(ofEva);
    QCOMPARE(*exports().writeHours(m_workspace->session, path(u"hours.csv"_s), {}), 2);
    QVERIFY(written(u"hours.csv"_s).contains("Sam Ortiz") && written(u"hours.csv"_s).contains("Eva Kim"));
    QCOMPARE((*m_workspace)->changes().history(m_workspace->session, 1).first().label,
             u"Export 2 entries of everybody to hours.csv"_s);
    QCOMPARE(done(written(u"hours.csv"_s)).known.size(), 2);
}

void TestWorkFiles::tasksThatWentOutComeInElsewhere()
{
    doneTasks("Title,Due,Hours,Who,Status,Note\n"
              "Draw the banner,2026-11-20,4,Sam Ortiz,In review,\"Two metres wide\nin red\"\n"
              "Book the room,,,,Closed,\n");
    const auto before = tasks();
    QCOMPARE(*exports().writeTasks(m_workspace->session, path(u"tasks.csv"_s)), 2);
    QCOMPARE(doneTasks(written(u"tasks.csv"_s)).known.size(), 2);
    init();
    QCOMPARE(doneTasks(written(u"tasks.csv"_s)).written.size(), 2);
    const auto after = tasks();
    for (qsizetype i = 0; i < 2; ++i) {
        QCOMPARE(after[i].title, before[i].title);
        QCOMPARE(after[i].status, before[i].status);
        QCOMPARE(after[i].dueOn, before[i].dueOn);
        QCOMPARE(after[i].effortMin, before[i].effortMin);
        QCOMPARE(after[i].closedOn, before[i].closedOn);
        QCOMPARE(after[i].note, before[i].note);
        QCOMPARE(after[i].assignee.isValid(), before[i].assignee.isValid());
    }
    QCOMPARE(after.first().status, TaskStatus::Review);
}

void TestWorkFiles::whatATaskIsComesInElsewhere()
{
    Task task;
    task.title = u"Walk through the house"_s;
    task.category = Category::Learning;
    task.area = *(*m_workspace)->hours().areaNamed(m_workspace->session, u"Onboarding"_s);
    task.isFormality = true;
    QVERIFY((*m_workspace)->tasks().add(m_workspace->session, task));
    QVERIFY(exports().writeTasks(m_workspace->session, path(u"tasks.csv"_s)));
    init();
    QCOMPARE(doneTasks(written(u"tasks.csv"_s)).remarks(), QStringList());
    QCOMPARE(tasks().first().category, Category::Learning);
    QCOMPARE(areaName(tasks().first().area), u"Onboarding"_s);
    QVERIFY(tasks().first().isFormality);
    doneTasks("Tarea,Área,Cuenta como,Formalidad\nFirmar,onboarding,Tareas de oficina,sí\n");
    QCOMPARE(taskNamed(u"Firmar"_s).category, Category::Clerical);
    QCOMPARE(taskNamed(u"Firmar"_s).area, tasks().first().area);
    QVERIFY(taskNamed(u"Firmar"_s).isFormality);
}

void TestWorkFiles::exportsStandInTheHistory()
{
    const auto newest = [this] { return (*m_workspace)->changes().history(m_workspace->session, 1).first().label; };
    log(entryOn(3, 150));
    QVERIFY(exports().writeHours(m_workspace->session, path(u"hours.csv"_s), m_sam));
    QVERIFY2(newest().contains(u"Sam Ortiz"_s) && newest().contains(u"hours.csv"_s), qPrintable(newest()));
    QVERIFY(exports().writeTasks(m_workspace->session, path(u"tasks.csv"_s)));
    QVERIFY2(newest().contains(u"tasks.csv"_s), qPrintable(newest()));
    QCOMPARE(exports().writeTasks(m_workspace->session, (*m_workspace)->path()).error().id, u"same-file"_s);
}

RNF_TEST(TestWorkFiles)
#include "tst_work_files.moc"
