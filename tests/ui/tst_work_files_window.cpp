#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "work/BoardPage.h"
#include "work/HoursFileDialog.h"
#include "work/HoursPage.h"
#include "work/TaskFileDialog.h"

#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

// As these programs write them.
const QByteArray toggl =
    "\xEF\xBB\xBFUser,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,"
    "Amount ()\n"
    "Sam Ortiz,sam@example.org,,Phone bank,,Called the spring "
    "volunteers,No,2026-11-02,09:00:00,2026-11-02,11:30:00,02:30:00,,\n"
    "Sam Ortiz,sam@example.org,,Design,,\"Banner, first draft\",No,2026-11-10,13:00:00,2026-11-10,14:15:00,01:15:00,,\n"
    "Eva Kim,eva@example.org,,Outreach,,Night shift,No,2026-11-12,22:30:00,2026-11-13,00:45:00,02:15:00,,\n"
    "Robert Unknown,robert@example.org,,Outreach,,Print,No,2026-11-12,10:00:00,2026-11-12,11:00:00,01:00:00,,\n"
    "Eva Kim,eva@example.org,,Outreach,,Broken,No,not a date,09:00:00,,,01:00:00,,\n";
const QByteArray clockify =
    "\"Project\",\"Client\",\"Description\",\"Task\",\"User\",\"Group\",\"Email\",\"Tags\",\"Billable\",\"Start "
    "Date\",\"Start "
    "Time\",\"End Date\",\"End Time\",\"Duration (h)\",\"Duration (decimal)\",\"Billable Rate (USD)\",\"Billable Amount "
    "(USD)\"\n"
    "\"Outreach\",\"\",\"Visited the night shift\",\"\",\"Sam Ortiz\",\"\",\"sam@example.org\",\"\",\"No\",\"05/11/2026\","
    "\"09:00:00 AM\",\"05/11/2026\",\"10:30:00 AM\",\"01:30:00\",\"1.50\",\"0.00\",\"0.00\"\n";
const QByteArray harvest =
    "Date,Client,Project,Project Code,Task,Notes,Hours,Hours Rounded,Billable?,Invoiced?,First Name,Last Name,Roles,"
    "Employee?,Billable Rate,Billable Amount,Cost Rate,Cost Amount,Currency,External Reference URL\n"
    "2026-11-04,,Assembly,,Design,Banner,2.75,2.75,No,No,Sam,Ortiz,,Yes,0.0,0.0,0.0,0.0,USD,\n"
    "2026-11-05,,Assembly,,Phoning,\"Called back, twice\",0.5,0.5,No,No,Eva,Kim,,Yes,0.0,0.0,0.0,0.0,USD,\n";
const QByteArray kimai = "Date,From,To,Duration,Rate,Project,Activity,Description\n"
                         "2026-11-05,09:00,12:00,3:00,0,Assembly,Phoning,Called the list of Elm Street\n"
                         "2026-11-06,13:00,14:30,1:30,0,Assembly,Design,\n";
const QByteArray redmine =
    "#,Project,Tracker,Parent task,Status,Priority,Subject,Author,Assignee,Updated,Category,Target version,Start date,Due "
    "date,Estimated time,Spent time,% Done,Created,Closed,Related issues,Private,Description\n"
    "12,Fall,Task,,In Progress,Normal,Draw the banner,Ana,Sam Ortiz,2026-11-12 10:00,,,2026-11-02,2026-11-20,4.00,1.50,40,"
    "2026-11-02 09:00,,,No,\"Two metres wide,\nred on white\"\n"
    "13,Fall,Task,,Closed,Normal,Book the room,Ana,Somebody Else,2026-11-10 10:00,,,,,,0.00,100,2026-11-02 09:00,2026-11-10 "
    "10:00,,No,\n"
    "14,Fall,Task,,New,Normal,,Ana,,2026-11-10 10:00,,,,,,0.00,0,2026-11-02 09:00,,,No,\n";
const QByteArray github =
    "Number,Title,State,Assignees,Labels,Milestone,URL\n"
    "7,Write the survey,OPEN,samortiz,\"design, print\",Fall,https://github.com/example/tasks/issues/7\n"
    "8,Count the returns,CLOSED,,,,https://github.com/example/tasks/issues/8\n";

} // namespace

/// Hours and tasks of other programs, brought in from the window: tried first, then brought in, and taken back.
class TestWorkFilesWindow : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"work-files"_s); }
    void init();
    void cleanup() { closeWindow(); }

    void aTogglFileIsTriedAndThenBroughtIn();
    void whatWasBroughtInIsTakenBackFromItsResult();
    void closedWeeksAreLeftAlone();
    void theSameFileTwiceHasNothingToBringIn();
    void clockifyAsksHowItsDatesAreRead();
    void harvestNamesItsPeople();
    void kimaiIsOfWhoeverIsOnScreen();
    void anybodysFileCanBeOfWhoeverIsOnScreen();
    void aFileOfOnesOwnIsOfWhoeverWorksHere();
    void whatIsOnlyLookedAtMakesNobody();
    void aFileWithoutHoursSaysWhatItLacks();
    void hoursThatWereExportedAreHereAlready();
    void everybodysHoursGoIntoOneFile();
    void aRedmineListComesOntoTheBoard();
    void aGitHubListComesOntoTheBoard();
    void tasksThatWereExportedAreHereAlready();
    void aDroppedFileIsWhatThePageIsAbout();
    void everythingHasAName();

private:
    void file(const QByteArray &bytes)
    {
        m_prompts.path = m_folder->filePath(u"report.csv"_s);
        QFile written(m_prompts.path);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(bytes);
    }
    PersonId addIntern(const QString &given, const QString &family, const QString &email)
    {
        Person person;
        person.givenName = given;
        person.familyName = family;
        PersonFields::find(u"email"_s)->write(person, email, FieldContext{workspace().phones()});
        Placement placement;
        placement.person = *workspace().people().add(session(), person);
        placement.startOn = QDate(2026, 8, 31);
        placement.weekMin = 900;
        placement.status = PlacementStatus::Active;
        m_placement = *workspace().interns().add(session(), placement);
        return placement.person;
    }
    QList<TimeEntry> entries(PersonId person)
    {
        return workspace().hours().entriesOf(session(), person, QDate(2026, 1, 1), QDate(2027, 1, 1));
    }
    QList<Task> tasks() { return workspace().tasks().all(session()); }
    HoursPage *hoursPage() { return m_window->findChild<HoursPage *>(); }
    QString said() { return find<QLabel>(u"bringInSentence"_s)->text(); }
    QPushButton *part(const QString &name) { return find<QPushButton>(u"bringInPart/"_s + name); }
    /// What the rows of a part say, cell by cell.
    QStringList rows(const QString &name)
    {
        part(name)->click();
        const auto *table = find<QTableWidget>(u"bringInRows"_s);
        QStringList lines;
        for (int row = 0; row < table->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->columnCount(); ++column)
                cells += table->item(row, column)->text();
            lines += cells.join(u'|');
        }
        return lines;
    }
    void bringIn()
    {
        QVERIFY(find<QPushButton>(u"bringIn"_s)->isEnabled());
        find<QPushButton>(u"bringIn"_s)->click();
        QVERIFY2(said().startsWith(u"Done: "_s), qPrintable(said()));
    }
    template <typename T>
    void close()
    {
        dialog<T>()->reject();
        awaitEndOf<T>();
    }
    /// Drops the file on a widget, as the mouse would.
    void drop(QWidget *target)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_prompts.path)});
        const QPoint middle = target->rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &event);
    }

    PersonId m_sam, m_eva;
    PlacementId m_placement; ///< of whom was added last
};

void TestWorkFilesWindow::init()
{
    openWindow();
    m_eva = addIntern(u"Eva"_s, u"Kim"_s, u"eva@example.org"_s);
    m_sam = addIntern(u"Sam"_s, u"Ortiz"_s, u"sam@example.org"_s);
}

void TestWorkFilesWindow::aTogglFileIsTriedAndThenBroughtIn()
{
    file(toggl);
    command(u"Bring in hours from a file…"_s);
    QVERIFY(dialog<HoursFileDialog>());
    QCOMPARE(part(u"added"_s)->isVisible(), true);
    QCOMPARE(part(u"known"_s)->isVisible(), false);
    QVERIFY(part(u"leftOut"_s)->isChecked()); // what needs a look is open
    QCOMPARE(rows(u"added"_s).first(), u"2|Sam Ortiz|2 November 2026 · 2:30 · Phone bank · Called the spring volunteers"_s);
    QCOMPARE(rows(u"added"_s).size(), 3);
    QVERIFY(find<QLabel>(u"bringInRemarks"_s)->text().startsWith(u"Columns left out: Billable"_s));
    const auto leftOut = rows(u"leftOut"_s);
    QCOMPARE(leftOut.size(), 2);
    QVERIFY2(leftOut[0].startsWith(u"5|Robert Unknown|Nobody here has this name"_s), qPrintable(leftOut[0]));
    QVERIFY2(leftOut[1].contains(u"Start date: “not a date” is no date."_s), qPrintable(leftOut[1]));
    QVERIFY(entries(m_sam).isEmpty());
    bringIn();
    QVERIFY(!find<QPushButton>(u"bringIn"_s)->isVisible());
    QVERIFY(find<QPushButton>(u"bringInUndo"_s)->isVisible());
    QCOMPARE(rows(u"leftOut"_s), leftOut);
    close<HoursFileDialog>();
    QCOMPARE(entries(m_sam).size(), 2);
    QCOMPARE(entries(m_sam).first().minutes, 150);
    QCOMPARE(entries(m_eva).first().minutes, 135);
    QCOMPARE(entries(m_eva).first().workedOn, QDate(2026, 11, 12));
    QVERIFY(newestLabel().startsWith(u"Hours from report.csv"_s));
    QVERIFY(find<QWidget>(u"undoBar"_s)->isVisible());
}

void TestWorkFilesWindow::whatWasBroughtInIsTakenBackFromItsResult()
{
    file(harvest);
    command(u"Bring in hours from a file…"_s);
    QVERIFY(dialog<HoursFileDialog>());
    bringIn();
    QCOMPARE(entries(m_sam).size(), 1);
    find<QPushButton>(u"bringInUndo"_s)->click();
    awaitEndOf<HoursFileDialog>();
    QVERIFY(entries(m_sam).isEmpty());
    QVERIFY(entries(m_eva).isEmpty());
}

void TestWorkFilesWindow::closedWeeksAreLeftAlone()
{
    const WeekKey week{m_sam, m_placement, QDate(2026, 11, 2)};
    QVERIFY(workspace().hours().submit(session(), week));
    QVERIFY(workspace().hours().approve(session(), workspace().hours().submitted(session())));
    file(toggl);
    command(u"Bring in hours from a file…"_s);
    QVERIFY(dialog<HoursFileDialog>());
    QCOMPARE(rows(u"added"_s).size(), 2);
    QVERIFY(rows(u"leftOut"_s).first().startsWith(u"2|Sam Ortiz|The week of 2 November 2026 is approved.|Open that week"_s));
    bringIn();
    close<HoursFileDialog>();
    QCOMPARE(entries(m_sam).size(), 1);
    QCOMPARE(entries(m_sam).first().workedOn, QDate(2026, 11, 10));
}

void TestWorkFilesWindow::theSameFileTwiceHasNothingToBringIn()
{
    file(harvest);
    command(u"Bring in hours from a file…"_s);
    QVERIFY(dialog<HoursFileDialog>());
    bringIn();
    close<HoursFileDialog>();
    command(u"Bring in hours from a file…"_s);
    QVERIFY(dialog<HoursFileDialog>());
    QCOMPARE(rows(u"known"_s).size(), 2);
    QVERIFY(!part(u"added"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"bringIn"_s)->isEnabled());
    close<HoursFileDialog>();
    QCOMPARE(entries(m_sam).size(), 1);
}

void TestWorkFilesWindow::clockifyAsksHowItsDatesAreRead()
{
    file(clockify);
    command(u"Bring in hours from a file…"_s);
    QVERIFY(dialog<HoursFileDialog>());
    auto *dates = find<QComboBox>(u"bringInDates"_s);
    QVERIFY(dates->isVisible());
    QCOMPARE(dates->currentText(), u"month/day/year"_s);
    QVERIFY(rows(u"added"_s).first().contains(u"11 May 2026"_s));
    dates->setCurrentIndex(dates->findText(u"day/month/year"_s));
    Q_EMIT dates->activated(dates->currentIndex());
    QVERIFY(rows(u"added"_s).first().contains(u"5 November 2026"_s));
    QVERIFY(dates->isVisible()); // somebody may think again
    bringIn();
    QVERIFY(!dates->isVisible());
    close<HoursFileDialog>();
    QCOMPARE(entries(m_sam).first().workedOn, QDate(2026, 11, 5));
}

void TestWorkFilesWindow::harvestNamesItsPeople()
{
    file(harvest);
    command(u"Bring in hours from a file…"_s);
    QVERIFY(dialog<HoursFileDialog>());
    QVERIFY(!find<QComboBox>(u"bringInDates"_s)->isVisible());
    bringIn();
    close<HoursFileDialog>();
    QCOMPARE(entries(m_sam).first().minutes, 165);
    QCOMPARE(entries(m_eva).first().note, u"Assembly · Phoning · Called back, twice"_s);
}

void TestWorkFilesWindow::kimaiIsOfWhoeverIsOnScreen()
{
    file(kimai);
    command(u"Hours"_s);
    hoursPage()->showWeek(m_sam, QDate(2026, 11, 2));
    command(u"Bring in hours from a file…"_s);
    QVERIFY(dialog<HoursFileDialog>());
    QCOMPARE(find<QComboBox>(u"whoseHours"_s)->currentText(), u"Sam Ortiz"_s);
    QVERIFY(!find<QComboBox>(u"whoseHours"_s)->isEnabled());
    bringIn();
    close<HoursFileDialog>();
    QCOMPARE(entries(m_sam).size(), 2);
    // The week on screen says it at once.
    QCOMPARE(find<QLabel>(u"weekHours"_s)->text().contains(u"4:30"_s), true);
}

void TestWorkFilesWindow::anybodysFileCanBeOfWhoeverIsOnScreen()
{
    file("User,Date,Hours\nS. O.,2026-11-05,2\n");
    command(u"Hours"_s);
    hoursPage()->showWeek(m_eva, QDate(2026, 11, 2));
    command(u"Bring in hours from a file…"_s);
    QVERIFY(dialog<HoursFileDialog>());
    auto *whose = find<QComboBox>(u"whoseHours"_s);
    QCOMPARE(whose->currentText(), u"As the file says"_s);
    QVERIFY(!find<QPushButton>(u"bringIn"_s)->isEnabled());
    whose->setCurrentIndex(1);
    QCOMPARE(rows(u"added"_s).size(), 1);
    bringIn();
    close<HoursFileDialog>();
    QCOMPARE(entries(m_eva).first().minutes, 120);
}

void TestWorkFilesWindow::aFileOfOnesOwnIsOfWhoeverWorksHere()
{
    file(kimai);
    command(u"Bring in hours from a file…"_s);
    QVERIFY(dialog<HoursFileDialog>());
    QCOMPARE(find<QComboBox>(u"whoseHours"_s)->currentText(), u"My own"_s);
    bringIn();
    close<HoursFileDialog>();
    QCOMPARE(entries(*workspace().conversations().organizer(session())).size(), 2);
}

void TestWorkFilesWindow::whatIsOnlyLookedAtMakesNobody()
{
    const qint64 newest = workspace().changes().newestOf(session()), people = workspace().people().count(session());
    file(kimai);
    command(u"Bring in hours from a file…"_s);
    QVERIFY(dialog<HoursFileDialog>());
    QCOMPARE(rows(u"added"_s).size(), 2);
    close<HoursFileDialog>();
    QCOMPARE(workspace().changes().newestOf(session()), newest);
    QCOMPARE(workspace().people().count(session()), people);
    QVERIFY(!workspace().accounts().personOf(session()).isValid());
}

void TestWorkFilesWindow::aFileWithoutHoursSaysWhatItLacks()
{
    file("Name,Phone\nSam Ortiz,212 555 0100\n");
    command(u"Bring in hours from a file…"_s);
    QVERIFY(dialog<HoursFileDialog>());
    QVERIFY2(said().startsWith(u"report.csv has no column for the day"_s), qPrintable(said()));
    QVERIFY(!find<QPushButton>(u"bringIn"_s)->isEnabled());
    QVERIFY(!find<QTableWidget>(u"bringInRows"_s)->isVisible());
    close<HoursFileDialog>();
}

void TestWorkFilesWindow::hoursThatWereExportedAreHereAlready()
{
    file(kimai);
    command(u"Hours"_s);
    hoursPage()->showWeek(m_sam, QDate(2026, 11, 2));
    command(u"Bring in hours from a file…"_s);
    QVERIFY(dialog<HoursFileDialog>());
    bringIn();
    close<HoursFileDialog>();
    m_prompts.path = m_folder->filePath(u"out.csv"_s);
    command(u"Export hours…"_s);
    QVERIFY(QFile::exists(m_prompts.path));
    QVERIFY2(newestLabel().contains(u"Sam Ortiz"_s), qPrintable(newestLabel()));
    command(u"Bring in hours from a file…"_s);
    QVERIFY(dialog<HoursFileDialog>());
    QCOMPARE(rows(u"known"_s).size(), 2);
    QVERIFY(!find<QPushButton>(u"bringIn"_s)->isEnabled());
    close<HoursFileDialog>();
}

void TestWorkFilesWindow::everybodysHoursGoIntoOneFile()
{
    file(harvest);
    command(u"Bring in hours from a file…"_s);
    QVERIFY(dialog<HoursFileDialog>());
    bringIn();
    close<HoursFileDialog>();
    m_prompts.path = m_folder->filePath(u"everybody.csv"_s);
    command(u"Export everybody’s hours…"_s);
    QFile out(m_prompts.path);
    QVERIFY(out.open(QIODevice::ReadOnly));
    const QByteArray text = out.readAll();
    QVERIFY2(text.contains("Sam Ortiz") && text.contains("Eva Kim"), text);
    QVERIFY2(newestLabel().contains(u"everybody"_s), qPrintable(newestLabel()));
}

void TestWorkFilesWindow::aRedmineListComesOntoTheBoard()
{
    file(redmine);
    command(u"Bring in tasks from a file…"_s);
    QVERIFY(dialog<TaskFileDialog>());
    QCOMPARE(rows(u"added"_s).first(), u"2|Sam Ortiz|Draw the banner · 20 November 2026 · 4:00"_s);
    QCOMPARE(rows(u"leftOut"_s).size(), 1);
    QVERIFY(find<QLabel>(u"bringInRemarks"_s)->text().startsWith(u"Columns left out: #, Project, Tracker"_s));
    bringIn();
    close<TaskFileDialog>();
    QCOMPARE(tasks().size(), 2);
    QCOMPARE(tasks().first().assignee, m_sam);
    QCOMPARE(tasks().first().status, TaskStatus::Doing);
    const auto *doing = find<QAbstractItemView>(u"board/doing"_s)->model();
    QCOMPARE(doing->index(0, 0).data().toString(), u"Draw the banner"_s);
    command(u"Undo"_s);
    QVERIFY(tasks().isEmpty());
}

void TestWorkFilesWindow::aGitHubListComesOntoTheBoard()
{
    file(github);
    command(u"Bring in tasks from a file…"_s);
    QVERIFY(dialog<TaskFileDialog>());
    bringIn();
    QCOMPARE(tasks().size(), 2);
    QCOMPARE(tasks().first().title, u"Write the survey"_s);
    QVERIFY(tasks().first().note.contains(u"issues/7"_s));
    QCOMPARE(tasks().last().status, TaskStatus::Done);
    find<QPushButton>(u"bringInUndo"_s)->click();
    awaitEndOf<TaskFileDialog>();
    QVERIFY(tasks().isEmpty());
}

void TestWorkFilesWindow::tasksThatWereExportedAreHereAlready()
{
    file(redmine);
    command(u"Bring in tasks from a file…"_s);
    QVERIFY(dialog<TaskFileDialog>());
    bringIn();
    close<TaskFileDialog>();
    m_prompts.path = m_folder->filePath(u"out.csv"_s);
    command(u"Export tasks…"_s);
    command(u"Bring in tasks from a file…"_s);
    QVERIFY(dialog<TaskFileDialog>());
    QCOMPARE(rows(u"known"_s).size(), 2);
    QVERIFY(!find<QPushButton>(u"bringIn"_s)->isEnabled());
    close<TaskFileDialog>();
}

void TestWorkFilesWindow::aDroppedFileIsWhatThePageIsAbout()
{
    file(kimai);
    command(u"Hours"_s);
    drop(find<QTableView>(u"week"_s)->viewport());
    QTRY_VERIFY(m_window->findChild<HoursFileDialog *>());
    close<HoursFileDialog>();
    file(redmine);
    command(u"Tasks"_s);
    drop(m_window->findChild<BoardPage *>());
    QTRY_VERIFY(m_window->findChild<TaskFileDialog *>());
    close<TaskFileDialog>();
}

void TestWorkFilesWindow::everythingHasAName()
{
    file(clockify);
    command(u"Bring in hours from a file…"_s);
    auto *asking = dialog<HoursFileDialog>();
    QCOMPARE(unnamed(asking), QStringList());
    bringIn();
    QCOMPARE(unnamed(asking), QStringList());
    close<HoursFileDialog>();
}

RNF_TEST(TestWorkFilesWindow)
#include "tst_work_files_window.moc"
