#include "support/TestWorkspace.h"

#include "exchange/HoursFiles.h"
#include "exchange/TaskFiles.h"

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
    void workPastMidnightEndsOnTheNextDay();
    void aLengthThatDiffersFromTheTimesCounts();
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

    void aRedmineListBecomesTasks();
    void aGitHubListBecomesTasks();
    void aTaskForANameOfTwoIsForNobody();
    void aListOfTasksTwiceAddsNothing();
    void aTaskWithoutATitleOrWithAWrongDayIsTold();

private:
    Result<HoursFileOutcome> run(const QByteArray &text, PersonId whose = {}, bool isDryRun = false)
    {
        auto &workspace = **m_workspace;
        HoursFiles files(workspace.store(), workspace.people(), workspace.interns(), workspace.hours());
        ImportSource source;
        source.pasted = text;
        return files.run(m_workspace->session, source, whose, isDryRun);
    }
    HoursFileOutcome done(const QByteArray &text, PersonId whose = {})
    {
        const auto outcome = run(text, whose);
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().message));
        return *outcome;
    }
    TaskFileOutcome doneTasks(const QByteArray &text)
    {
        auto &workspace = **m_workspace;
        TaskFiles files(workspace.store(), workspace.people(), workspace.interns(), workspace.tasks());
        ImportSource source;
        source.pasted = text;
        const auto outcome = files.run(m_workspace->session, source, false);
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().message));
        return *outcome;
    }
    QList<Task> tasks() { return (*m_workspace)->tasks().all(m_workspace->session); }
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
    const QByteArray kimai = "Date,From,To,Duration,Rate,Project,Activity,Description\n"
                             "2026-11-05,09:00,12:00,3:00,0,Assembly,Phoning,\n";
    QCOMPARE(run(kimai).error().id, u"whose"_s);
    QCOMPARE(done(kimai, m_sam).program, u"kimai"_s);
    QCOMPARE(entries().first().minutes, 180);
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
    QCOMPARE(done(text).written, 1);
    QCOMPARE(entries().first().minutes, 180);
    QVERIFY(!entries().first().startsAt.isEmpty());
    // Without either nothing is known.
    QCOMPARE(done("User,Date,Hours\nSam Ortiz,2026-11-06,\n").rejects.first().problem, u"“” is no length of time."_s);
}

void TestWorkFiles::theSameFileTwiceAddsNothing()
{
    done(toggl);
    const auto again = done(toggl);
    QCOMPARE(again.written, 0);
    QCOMPARE(again.known, 2);
    QCOMPARE(again.action, 0);
    QCOMPARE(entries().size(), 2);
}

/// Harvest says no times, so two calls of an hour are two equal rows.
void TestWorkFiles::rowsThatAreAlikeAllCount()
{
    const QByteArray two = "User,Date,Hours,Notes\nSam Ortiz,2026-11-05,1,Calls\nSam Ortiz,2026-11-05,1,Calls\n";
    QCOMPARE(done(two).written, 2);
    const auto again = done(two);
    QCOMPARE(again.written, 0);
    QCOMPARE(again.known, 2);
    const auto three = done(two + "Sam Ortiz,2026-11-05,1,Calls\n");
    QCOMPARE(three.written, 1);
    QCOMPARE(three.known, 2);
    QCOMPARE(entries().size(), 3);
}

void TestWorkFiles::aNameOfTwoInternsNeedsAnAddress()
{
    const PersonId other = addIntern(u"Sam"_s, u"Ortiz"_s, u"samuel@example.org"_s);
    const auto outcome = done("User,Email,Date,Hours\n"
                              "Sam Ortiz,,2026-11-05,1\n"
                              "Sam Ortiz,Samuel@example.org,2026-11-05,2\n");
    QCOMPARE(outcome.written, 1);
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
    QCOMPARE(outcome.written, 0);
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
    QCOMPARE(outcome.written, 1);
    QCOMPARE(outcome.rejects.size(), 4);
    QCOMPARE(outcome.rejects[0].problem, u"“yesterday” is no date."_s);
    QCOMPARE(outcome.rejects[1].problem, u"“long” is no length of time."_s);
    QCOMPARE(outcome.rejects[2].problem, u"“2026-11-17” lies in the future."_s);
    QCOMPARE(outcome.rejects[3].who, u"Nobody Known"_s);
}

void TestWorkFiles::moreThanADayOfHoursIsLeftOut()
{
    const auto outcome = done("User,Date,Hours,Notes\nSam Ortiz,2026-11-05,20,a\nSam Ortiz,2026-11-05,5,b\n");
    QCOMPARE(outcome.written, 1);
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
    QCOMPARE(outcome->written, 2);
    QVERIFY(entries().isEmpty());
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

void TestWorkFiles::aListOfTasksTwiceAddsNothing()
{
    const QByteArray list = "Title,Due\nDraw the banner,2026-11-20\nDraw the banner,2026-11-20\n";
    QCOMPARE(doneTasks(list).written, 1);
    const auto again = doneTasks(list);
    QCOMPARE(again.written, 0);
    QCOMPARE(again.known, 2);
    QCOMPARE(again.action, 0);
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

QTEST_GUILESS_MAIN(TestWorkFiles)
#include "tst_work_files.moc"
