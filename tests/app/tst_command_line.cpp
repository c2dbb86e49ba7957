#include "support/ProgramRun.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "events/EventTimes.h"
#include "events/Registrations.h"
#include "forms/Forms.h"
#include "lists/ConditionWords.h"
#include "programme/Programmes.h"
#include "recruiting/Applications.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// The program as scripts see it: words, JSON and exit statuses that never change meaning.
class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aListGoesInAndOutAgain();
    void listsAndClausesSayWhoIsMeant();
    void groupsAreListedWithTheirMembers();
    void tasksHoursAndInternsAreListed();
    void eventsAreListedAndHandedOut();
    void aReportIsAnsweredAndHandedOut();
    void oneIsSaidInTheSingular();
    void aReportWithoutNumbersSaysWhy();
    void aReportOfAnEventIsAnswered();
    void aReportAmongAListGoesOutAsAPdf();
    void theMonthlyReportIsWritten();
    void anExportForAPurposeSaysWhomItLeavesOut();
    void aNumberThatSeveralShareIsCalledOnce();
    void aDryRunAnswersWhatTheRealRunAnswers();
    void codesAreExplainedByAnOption();
    void anImportSaysWhatIsNewAndWhatComesInOtherwise();
    void rowsThatLookLikeSomebodyAreCounted();
    void aListMayComeThroughAPipe();
    void blankLinesAreTold();
    void contactCardsGoInAndOut();
    void workbooksGoInAndOut();
    void wrongUsageIsToldApart_data();
    void wrongUsageIsToldApart();
    void somebodyElseMayLookWhileOneWorks();
    void undoTakesBackTheNewestActionOrTheOneNamed();
    void aCopyOfBeforeIsMadeOfWhateverIsWritten();
    void withoutACopyOfBeforeNothingIsChanged();
    void peopleAreMergedByCommand();
    void backupAndRestoreMakeTheSameWorkspace();
    void theHistoryIsHeldAgainstPaperAndBackups();
    void theSampleIsMadeByCommand();
    void aConversationIsLogged();
    void aDuesFileIsNoted();
    void optOutsGoInAndOut();
    void addressesForBccAreWritten();
    void callResultsAreBroughtIn();
    void membershipsAreBroughtIn();
    void whoIsHereTwiceIsListed();
    void helpNamesEveryCommand();
    void aCorrectionThatWaitsStandsBesideItsOriginal();
    void applicationsGoIntoTheProgrammeNamed();
    void registrationsAndAttendanceAreBroughtIn();
    void pledgesBecomeIncomeOfAnEvent();
    void aTableOfEventsIsBroughtIn();
    void sessionsComeInAreListedAndHandedOut();
    void wishesComeInOfOneEvent();
    void aProgrammeGoesThroughTheFilesOfOthers();
    void proposalsComeInAreListedAndHandedOut();
    void answersToACallForProposalsComeIn();

private:
    ProgramAnswer run(const QStringList &arguments) { return runProgram(arguments, m_folder->path()); }
    QString file(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCommandLine::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestCommandLine::write(const QString &name, const QByteArray &bytes)
{
    QFile file(this->file(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(name));
    file.write(bytes);
}

void TestCommandLine::aListGoesInAndOutAgain()
{
    write(u"in.csv"_s, "External ID,First name,Last name,Mobile phone,E-mail,ZIP\n"
                       "M1,Rosa,Díaz,212 555 0100,rosa@example.org,02134\n"
                       "M2,Samir,Khoury,none,bad,10451\n");
    QCOMPARE(run({u"new"_s, u"w.rnf"_s}).status, 0);
    const auto imported = run({u"import"_s, u"w.rnf"_s, u"in.csv"_s, u"--json"_s, u"--rejects"_s, u"mend.csv"_s});
    QCOMPARE(imported.status, 1);
    QCOMPARE(imported.json.value(u"rows"_s).toInt(), 2);
    QCOMPARE(imported.json.value(u"created"_s).toInt(), 1);
    QCOMPARE(imported.json.value(u"rejected"_s).toInt(), 1);
    QCOMPARE(imported.json.value(u"rejects"_s).toArray().first().toObject().value(u"row"_s).toInt(), 3);
    QVERIFY(QFile::exists(file(u"mend.csv"_s)));
    const auto listed = run({u"list"_s, u"w.rnf"_s, u"--search"_s, u"dia"_s, u"--json"_s});
    QCOMPARE(listed.status, 0);
    QCOMPARE(listed.json.value(u"total"_s).toInt(), 1);
    const auto rosa = listed.json.value(u"items"_s).toArray().first().toObject();
    QCOMPARE(rosa.value(u"external_id"_s).toString(), u"M1"_s);
    QCOMPARE(rosa.value(u"phone"_s).toString(), u"(212) 555-0100"_s);
    QCOMPARE(rosa.value(u"postal_code"_s).toString(), u"02134"_s);
    QCOMPARE(run({u"export"_s, u"w.rnf"_s, u"out.csv"_s, u"--columns"_s, u"external_id,given_name,postal_code"_s}).status,
             0);
    QFile out(file(u"out.csv"_s));
    QVERIFY(out.open(QIODevice::ReadOnly));
    QCOMPARE(out.readAll(), QByteArray("\xEF\xBB\xBF"
                                       "External ID,First name,ZIP\r\nM1,Rosa,02134\r\n"));
    QCOMPARE(run({u"check"_s, u"w.rnf"_s, u"--json"_s}).json.value(u"ok"_s).toBool(), true);
}

void TestCommandLine::listsAndClausesSayWhoIsMeant()
{
    write(u"in.csv"_s, "External ID,First name,City,Department,Tags\nM1,Rosa,Bronx,Nursing 4 West,steward\n"
                       "M2,Samir,Bronx,Laundry,\nM3,Ana,Albany,Laundry,steward\nM4,José,Bronx,Laundry,\n");
    run({u"new"_s, u"w.rnf"_s});
    QCOMPARE(run({u"import"_s, u"w.rnf"_s, u"in.csv"_s, u"--json"_s}).json.value(u"created"_s).toInt(), 4);
    const auto numbers = [&](const QStringList &options) {
        QStringList found;
        const auto answer = run(QStringList{u"list"_s, u"w.rnf"_s, u"--json"_s} + options);
        for (const auto &item : answer.json.value(u"items"_s).toArray())
            found += item.toObject().value(u"external_id"_s).toString();
        return answer.status == 0 ? found.join(u' ') : QString::fromUtf8(answer.err);
    };
    QCOMPARE(numbers({u"--where"_s, u"city is bronx"_s}), u"M4 M1 M2"_s);
    QCOMPARE(numbers({u"--where"_s, u"city is Bronx"_s, u"--where"_s, u"unit is laundry"_s}), u"M4 M2"_s);
    QCOMPARE(numbers({u"--where"_s, u"city is Bronx and unit is laundry"_s, u"--search"_s, u"sam"_s}), u"M2"_s);
    QCOMPARE(numbers({u"--where"_s, u"tag is not steward or unit is Nursing 4 West"_s}), u"M4 M1 M2"_s);
    QCOMPARE(numbers({u"--where"_s, u"last_contact not in the last 30 days and given_name is JOSE"_s}), u"M4"_s);
    {
        auto workspace = Workspace::open(file(u"w.rnf"_s), {});
        QVERIFY(workspace);
        PersonList list;
        list.name = u"Laundry, Bronx"_s;
        list.condition = *ConditionWords::read(u"unit is Laundry and city is Bronx"_s);
        list.order.isDescending = true;
        QVERIFY((*workspace)->lists().add((*workspace)->firstSession(), list));
    }
    QCOMPARE(numbers({u"--list"_s, u"laundry bronx"_s}), u"M2 M4"_s);
    QCOMPARE(numbers({u"--list"_s, u"Laundry, Bronx"_s, u"--where"_s, u"given_name starts with jo"_s}), u"M4"_s);
    const auto exported = run({u"export"_s, u"w.rnf"_s, u"out.csv"_s, u"--columns"_s, u"external_id"_s, u"--list"_s,
                               u"Laundry, Bronx"_s, u"--json"_s});
    QCOMPARE(exported.json.value(u"rows"_s).toInt(), 2);
    QFile out(file(u"out.csv"_s));
    QVERIFY(out.open(QIODevice::ReadOnly));
    QCOMPARE(out.readAll(), QByteArray("\xEF\xBB\xBF"
                                       "External ID\r\nM2\r\nM4\r\n"));
}

void TestCommandLine::aReportIsAnsweredAndHandedOut()
{
    TestWorkspace workspace;
    const auto rosa = workspace.add(workspace.person(u"Rosa"_s, u"Díaz"_s));
    Placement placement;
    placement.person = rosa;
    placement.startOn = QDate(2026, 10, 19);
    placement.weekMin = 15 * 60;
    const WeekKey week{rosa, *workspace->interns().add(workspace.session, placement), QDate(2026, 11, 9)};
    QVERIFY(workspace->hours().setMinutes(workspace.session, week, {}, week.weekOn, 600));
    QVERIFY(workspace->hours().submit(workspace.session, week));
    QVERIFY(workspace->hours().approve(workspace.session, workspace->hours().submitted(workspace.session)));
    workspace.close();

    const auto names = run({u"report"_s, workspace.path(), u"--json"_s}).json[u"reports"_s].toArray();
    QVERIFY(names.contains(u"intern-hours"_s));
    const auto answer = run({u"report"_s, workspace.path(), u"intern-hours"_s, u"--json"_s, u"--today"_s, u"2026-11-16"_s,
                             u"--from"_s, u"2026-11-11"_s, u"--to"_s, u"2026-11-12"_s, u"--csv"_s, file(u"hours.csv"_s),
                             u"--png"_s, file(u"hours.png"_s)});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.json[u"name"_s].toString(), u"intern-hours"_s);
    QVERIFY(answer.json[u"title"_s].toString().contains(u"10:00"_s));
    QVERIFY(!answer.json[u"definition"_s].toString().isEmpty());
    QCOMPARE(answer.json[u"from"_s].toString(), u"2026-11-09"_s); // whole weeks are counted
    QCOMPARE(answer.json[u"columns"_s].toArray().size(), 3);
    QCOMPARE(answer.json[u"people"_s].toArray(), QJsonArray{rosa.value});
    const auto rows = answer.json[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 1);
    const QJsonObject approved{{u"value"_s, 600}, {u"of"_s, 900}};
    QCOMPARE(rows[0][u"cells"_s][u"approved"_s].toObject(), approved);
    QCOMPARE(rows[0][u"people"_s].toArray(), QJsonArray{rosa.value});
    for (const auto &[name, part] : {std::pair(u"hours.csv"_s, QByteArray("2026-11-09,10:00")), {u"hours.png"_s, "PNG"}}) {
        QFile written(file(name));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY2(written.readAll().contains(part), qPrintable(name));
    }
    const auto history = run({u"history"_s, workspace.path()}).out;
    QVERIFY(history.contains("hours.csv") && history.contains("hours.png")); // what left the office
    QCOMPARE(run({u"report"_s, workspace.path(), u"cats"_s}).status, 2);
    QCOMPARE(run({u"report"_s, workspace.path(), u"tasks"_s, u"--by"_s, u"cats"_s}).status, 2);
    QCOMPARE(run({u"report"_s, workspace.path(), u"tasks"_s, u"--from"_s, u"2026-11-11"_s}).status, 2);
}

void TestCommandLine::oneIsSaidInTheSingular()
{
    TestWorkspace workspace;
    Task task;
    task.title = u"Print the banner"_s;
    task.dueOn = QDate(2026, 11, 10);
    QVERIFY(workspace->tasks().add(workspace.session, task));
    task.status = TaskStatus::NotNeeded;
    QVERIFY(workspace->tasks().add(workspace.session, task));
    workspace.close();
    const auto answer = run({u"report"_s, workspace.path(), u"tasks"_s, u"--today"_s, u"2026-11-16"_s});
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.out.contains("0 tasks done, 1 open and late at the end"), answer.out.constData());
    QVERIFY2(answer.out.contains("1 task not counted: no longer needed."), answer.out.constData());
}

void TestCommandLine::aReportWithoutNumbersSaysWhy()
{
    TestWorkspace workspace;
    workspace.close();
    const auto answer = run({u"report"_s, workspace.path(), u"evaluation-mirror"_s, u"--today"_s, u"2026-11-16"_s,
                             u"--png"_s, file(u"mirror.png"_s), u"--pdf"_s, file(u"mirror.pdf"_s)});
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.out.contains("No evaluation of these terms has been opened"), answer.out.constData());
    QVERIFY2(!answer.out.contains("Question\t"), answer.out.constData()); // no heads of columns over nothing
    for (const auto &name : {u"mirror.png"_s, u"mirror.pdf"_s})
        QVERIFY(QFile::exists(file(name)));
}

void TestCommandLine::aReportOfAnEventIsAnswered()
{
    TestWorkspace workspace;
    auto &registrations = workspace->registrations();
    const auto rosa = workspace.add(workspace.person(u"Rosa"_s, u"Díaz"_s));
    const auto sam = workspace.add(workspace.person(u"Sam"_s, u"Khoury"_s));
    QList<EventId> events;
    for (const auto &name : {u"Potluck"_s, u"Film"_s}) {
        Events::New added;
        added.event.name = name;
        EventTimes::set(added.event, {2026, 11, 9}, QTime(19, 0), 120);
        events += *workspace->events().add(workspace.session, added);
        const auto event = *workspace->events().find(workspace.session, events.last());
        QVERIFY(registrations.invite(workspace.session, event, {rosa, sam}, u"flyer"_s));
        const auto came = registrations.find(workspace.session, event.id, rosa)->id;
        QVERIFY(registrations.answer(workspace.session, {came, registrations.find(workspace.session, event.id, sam)->id},
                                     Rsvp::Yes));
        QVERIFY(registrations.mark(workspace.session, {came}, Attendance::Attended));
        QVERIFY(registrations.close(workspace.session, event, true));
    }
    workspace.close();

    const QStringList asked{u"report"_s, workspace.path(), u"flake-rate"_s, u"--json"_s, u"--today"_s, u"2026-11-16"_s};
    const auto all = run(asked);
    QCOMPARE(all.status, 0);
    QCOMPARE(all.json[u"rows"_s].toArray().size(), 2);
    const auto one = run(asked + QStringList{u"--event"_s, u"potluck"_s});
    const auto rows = one.json[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][u"event_id"_s].toInteger(), events.first().value);
    const QJsonObject missed{{u"value"_s, 1}, {u"of"_s, 2}};
    QCOMPARE(rows[0][u"cells"_s][u"no_show"_s].toObject(), missed);
    QCOMPARE(rows[0][u"registrations"_s].toArray().size(), 2);
    QVERIFY(one.json[u"population"_s].toString().contains(u"Potluck"_s));
    const auto bySource = run(asked + QStringList{u"--by"_s, u"source"_s, u"--csv"_s, file(u"flakes.csv"_s)});
    QCOMPARE(bySource.json[u"rows"_s][0][u"label"_s].toString(), u"flyer"_s);
    QFile written(file(u"flakes.csv"_s));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains("flyer,2,4,50.0 %,2,4,50.0 %"));
    QCOMPARE(run(asked + QStringList{u"--event"_s, u"Nowhere"_s}).status, 4);
    QCOMPARE(run(asked + QStringList{u"--by"_s, u"week"_s}).status, 2);
    QCOMPARE(run(asked + QStringList{u"--program"_s, u"1"_s}).status, 2);
    QCOMPARE(run({u"report"_s, workspace.path(), u"tasks"_s, u"--event"_s, u"Potluck"_s}).status, 2);
}

void TestCommandLine::aReportAmongAListGoesOutAsAPdf()
{
    TestWorkspace workspace;
    const auto rosa = workspace.add(workspace.person(u"Rosa"_s, u"Díaz"_s));
    const auto sam = workspace.add(workspace.person(u"Sam"_s, u"Khoury"_s));
    for (const auto person : {rosa, sam}) {
        Task task;
        task.title = u"Banner"_s;
        task.assignee = person;
        task.dueOn = QDate(2026, 11, 9);
        QVERIFY(workspace->tasks().add(workspace.session, task));
    }
    PersonList list;
    list.name = u"Night shift"_s;
    list.isHandPicked = true;
    QVERIFY(workspace->lists().add(workspace.session, list, {rosa}));
    workspace.close();

    const QStringList asked{u"report"_s, workspace.path(), u"tasks"_s, u"--json"_s, u"--today"_s, u"2026-11-16"_s};
    QCOMPARE(run(asked).json[u"people"_s].toArray().size(), 2);
    const auto among = run(asked + QStringList{u"--list"_s, u"night shift"_s, u"--pdf"_s, file(u"tasks.pdf"_s)});
    QCOMPARE(among.status, 0);
    QCOMPARE(among.json[u"people"_s].toArray(), QJsonArray{rosa.value});
    QVERIFY(among.json[u"population"_s].toString().contains(u"among “Night shift”"_s));
    QFile written(file(u"tasks.pdf"_s));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith("%PDF"));
    QVERIFY(run({u"history"_s, workspace.path()}).out.contains("tasks.pdf")); // what left the office
    QCOMPARE(run(asked + QStringList{u"--list"_s, u"Nobody knows"_s}).status, 4);
}

void TestCommandLine::theMonthlyReportIsWritten()
{
    TestWorkspace workspace;
    Task task;
    task.title = u"Banner"_s;
    task.assignee = workspace.add(workspace.person(u"Rosa"_s, u"Díaz"_s));
    task.dueOn = QDate(2026, 11, 3);
    QVERIFY(workspace->tasks().add(workspace.session, task));
    workspace.close();

    const auto month = [&](const QStringList &options) {
        return run(QStringList{u"report"_s, workspace.path(), u"--json"_s, u"--today"_s, u"2026-11-16"_s, u"--monthly"_s,
                               file(u"board.pdf"_s)}
                   + options);
    };
    const auto now = month({});
    QCOMPARE(now.status, 0);
    QCOMPARE(now.json[u"month"_s].toString(), u"2026-11"_s);
    QCOMPARE(now.json[u"as_of"_s].toString(), u"2026-11-16"_s);
    QCOMPARE(now.json[u"answers"_s].toArray().size(), 1);
    QCOMPARE(now.json[u"answers"_s][0][u"name"_s].toString(), u"tasks"_s);
    QCOMPARE(now.json[u"nothing"_s].toArray().size(), 11);
    QFile written(file(u"board.pdf"_s));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith("%PDF"));
    const auto before = month({u"--month"_s, u"2026-10"_s});
    QCOMPARE(before.json[u"as_of"_s].toString(), u"2026-10-31"_s);
    QVERIFY(before.json[u"answers"_s].toArray().isEmpty());
    QVERIFY(run({u"history"_s, workspace.path()}).out.contains("Monthly report – October 2026"));
    for (const auto &wrong : {u"October"_s, u"2026-13"_s, u"2027-01"_s})
        QCOMPARE(month({u"--month"_s, wrong}).status, 2);
}

void TestCommandLine::anExportForAPurposeSaysWhomItLeavesOut()
{
    write(u"in.csv"_s, "External ID,First name,Mobile phone,May be called\nM1,Rosa,212 555 0100,yes\n"
                       "M2,Samir,212 555 0101,no\nM3,Ana,,\n");
    run({u"new"_s, u"w.rnf"_s});
    QCOMPARE(run({u"import"_s, u"w.rnf"_s, u"in.csv"_s, u"--json"_s}).json.value(u"created"_s).toInt(), 3);
    const auto exported = [&](const QStringList &options) {
        return run(QStringList{u"export"_s, u"w.rnf"_s, u"out.csv"_s, u"--columns"_s, u"external_id"_s} + options);
    };
    const auto calling = exported({u"--for"_s, u"calling"_s, u"--json"_s});
    QCOMPARE(calling.status, 0);
    QCOMPARE(calling.json.value(u"rows"_s).toInt(), 1);
    QCOMPARE(calling.json.value(u"left_out"_s).toObject(),
             (QJsonObject{{u"do_not_contact"_s, 1}, {u"unreachable"_s, 1}, {u"deceased"_s, 0}, {u"overridden"_s, 0}}));
    QFile out(file(u"out.csv"_s));
    QVERIFY(out.open(QIODevice::ReadOnly));
    QCOMPARE(out.readAll(), QByteArray("\xEF\xBB\xBF"
                                       "External ID\r\nM1\r\n"));
    QVERIFY(exported({u"--for"_s, u"calling"_s}).out.contains("1 left out: do not contact. 1 left out: no phone."));
    QCOMPARE(exported({u"--for"_s, u"everyone"_s, u"--json"_s}).json.value(u"rows"_s).toInt(), 3);
    QCOMPARE(exported({u"--for"_s, u"lunch"_s}).status, 2);
}

void TestCommandLine::aNumberThatSeveralShareIsCalledOnce()
{
    write(u"in.csv"_s, "External ID,First name,Mobile phone\nM1,Rosa,212 555 0100\nM2,Ana,212 555 0101\n"
                       "M3,Samir,(212) 555-0100\n");
    run({u"new"_s, u"w.rnf"_s});
    QCOMPARE(run({u"import"_s, u"w.rnf"_s, u"in.csv"_s, u"--json"_s}).json.value(u"created"_s).toInt(), 3);
    const auto exported = [&](const QStringList &options) {
        return run(QStringList{u"export"_s, u"w.rnf"_s, u"out.csv"_s, u"--columns"_s, u"external_id"_s, u"--one-per-door"_s,
                               u"--json"_s}
                   + options);
    };
    const auto calling = exported({u"--for"_s, u"calling"_s});
    QCOMPARE(calling.json.value(u"rows"_s).toInt(), 2);
    QCOMPARE(calling.json.value(u"people"_s).toInt(), 3);
    QFile out(file(u"out.csv"_s));
    QVERIFY(out.open(QIODevice::ReadOnly));
    QCOMPARE(out.readAll(), QByteArray("\xEF\xBB\xBF"
                                       "External ID,Everybody reached\r\nM2,Ana\r\nM1,\"Rosa, Samir\"\r\n"));
    QCOMPARE(exported({}).status, 2);
    QCOMPARE(exported({u"--for"_s, u"email"_s}).status, 2);
}

void TestCommandLine::aDryRunAnswersWhatTheRealRunAnswers()
{
    write(u"in.csv"_s,
          "Badge,First,Last,Cell\n1,Rosa,Díaz,212 555 0100\n1,Rosa,Díaz,212 555 0101\n2,Ana,,x\n,,,\n3,Luis,Vega,\n");
    run({u"new"_s, u"w.rnf"_s});
    for (int round = 0; round < 2; ++round) {
        const auto promised = run({u"import"_s, u"w.rnf"_s, u"in.csv"_s, u"--dry-run"_s, u"--json"_s});
        const auto real = run({u"import"_s, u"w.rnf"_s, u"in.csv"_s, u"--json"_s});
        QCOMPARE(promised.json.value(u"action"_s).toInt(), 0);
        const auto withoutAction = [](QJsonObject answer) {
            answer.remove(u"action"_s);
            return answer;
        };
        QCOMPARE(withoutAction(promised.json), withoutAction(real.json));
        QCOMPARE(promised.status, real.status);
    }
}

void TestCommandLine::codesAreExplainedByAnOption()
{
    write(u"in.csv"_s, "First name,May be texted\nRosa,Y2\nAna,yes\n");
    QCOMPARE(run({u"new"_s, u"w.rnf"_s}).status, 0);
    const QStringList trial{u"import"_s, u"w.rnf"_s, u"in.csv"_s, u"--dry-run"_s, u"--json"_s};
    const auto code = run(trial).json.value(u"codes"_s).toArray().first().toObject();
    QCOMPARE(code,
             (QJsonObject{
                 {u"column"_s, u"May be texted"_s}, {u"field"_s, u"consent_sms"_s}, {u"text"_s, u"Y2"_s}, {u"rows"_s, 1}}));
    QVERIFY(run({u"import"_s, u"w.rnf"_s, u"in.csv"_s, u"--dry-run"_s}).out.contains("consent_sms:Y2="));
    const auto said = run(trial + QStringList{u"--value"_s, u"consent_sms:Y2=no"_s});
    QCOMPARE(said.json.value(u"created"_s).toInt(), 2);
    QVERIFY(said.json.value(u"codes"_s).toArray().isEmpty());
    for (const auto &wrong : {u"consent_sms:Y2=perhaps"_s, u"consent_email:Y2=no"_s, u"Y2"_s})
        QCOMPARE(run(trial + QStringList{u"--value"_s, wrong}).status, 2);
}

void TestCommandLine::anImportSaysWhatIsNewAndWhatComesInOtherwise()
{
    write(u"in.csv"_s, "First name,Last name,Tags,SQ: Support level\nRosa,Díaz,stewrad,1 - Strong\n");
    write(u"events.csv"_s, "Event Name,Location,Start Date\nPicket,City Hall,2026-12-01\n");
    QCOMPARE(run({u"new"_s, u"w.rnf"_s}).status, 0);
    const auto tags = run({u"import"_s, u"w.rnf"_s, u"in.csv"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(tags.json.value(u"new_tags"_s).toArray().first().toObject(),
             (QJsonObject{{u"name"_s, u"stewrad"_s}, {u"people"_s, 1}}));
    const auto told = run({u"import"_s, u"w.rnf"_s, u"in.csv"_s, u"--dry-run"_s});
    QVERIFY(told.out.contains("stewrad (1)"));
    QVERIFY(told.out.contains("--as conversations"));
    const auto events = run({u"import"_s, u"w.rnf"_s, u"events.csv"_s, u"--json"_s});
    QCOMPARE(events.json.value(u"error"_s).toObject().value(u"id"_s).toString(), u"list-of-events"_s);
    QCOMPARE(run({u"import"_s, u"w.rnf"_s, u"events.csv"_s, u"--as"_s, u"events"_s}).status, 0);
}

void TestCommandLine::rowsThatLookLikeSomebodyAreCounted()
{
    write(u"in.csv"_s, "First name,Last name,Birth date\nRosa,Díaz,1981-03-14\n");
    write(u"next.csv"_s, "First name,Last name,Birth date\nRosa,Diaz,1981-03-14\nOmar,Haddad,1960-05-06\n");
    QCOMPARE(run({u"new"_s, u"w.rnf"_s}).status, 0);
    QCOMPARE(run({u"import"_s, u"w.rnf"_s, u"in.csv"_s, u"--json"_s}).json.value(u"alike"_s).toInt(), 0);
    const auto promised = run({u"import"_s, u"w.rnf"_s, u"next.csv"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(promised.json.value(u"alike"_s).toInt(), 1);
    const auto pair = promised.json.value(u"alike_pairs"_s).toArray().first().toObject();
    QCOMPARE(pair.value(u"here"_s).toString(), u"Rosa Díaz"_s);
    QCOMPARE(promised.json.value(u"alike_compared"_s).toInt(), 2);
    QCOMPARE(promised.json.value(u"alike_rows"_s).toInt(), 2);
    QCOMPARE(pair.value(u"row"_s).toInt(), 2);
    QVERIFY(pair.value(u"score"_s).toInt() >= 60);
    const auto real = run({u"import"_s, u"w.rnf"_s, u"next.csv"_s, u"--json"_s});
    QCOMPARE(real.json.value(u"alike_pairs"_s), promised.json.value(u"alike_pairs"_s));
}

void TestCommandLine::aListMayComeThroughAPipe()
{
    run({u"new"_s, u"w.rnf"_s});
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, m_folder->path());
    program.setProcessEnvironment(environment);
    program.setWorkingDirectory(m_folder->path());
    program.start(QStringLiteral(RNF_PROGRAM), {u"import"_s, u"w.rnf"_s, u"/dev/stdin"_s, u"--json"_s});
    program.write("First,DOB\nRosa,03/04/1981\nAna,14/04/1981\n");
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(QJsonDocument::fromJson(program.readAllStandardOutput()).object().value(u"created"_s).toInt(), 2);
    const auto rosa = run({u"list"_s, u"w.rnf"_s, u"--search"_s, u"rosa"_s, u"--json"_s}).json;
    QCOMPARE(rosa.value(u"items"_s).toArray().first().toObject().value(u"birth_on"_s).toString(), u"1981-04-03"_s);
}

void TestCommandLine::blankLinesAreTold()
{
    write(u"in.csv"_s, "First\nRosa\n\n\nAna\n");
    run({u"new"_s, u"w.rnf"_s});
    QCOMPARE(run({u"import"_s, u"w.rnf"_s, u"in.csv"_s, u"--json"_s, u"--dry-run"_s}).json.value(u"blank"_s).toInt(), 2);
    QVERIFY(run({u"import"_s, u"w.rnf"_s, u"in.csv"_s}).out.contains("Blank lines passed over: 2"));
}

void TestCommandLine::contactCardsGoInAndOut()
{
    const auto contentOfFile = [&](const QString &name) {
        QFile file(this->file(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    write(u"phone.vcf"_s, "BEGIN:VCARD\nFN:Rosa Díaz\nTEL;TYPE=CELL:212 555 0100\nNOTE:shy\nX-SKYPE:rosa\nEND:VCARD\n"
                          "BEGIN:VCARD\nKIND:group\nFN:Night\nEND:VCARD\n");
    run({u"new"_s, u"w.rnf"_s});
    const auto imported = run({u"import"_s, u"w.rnf"_s, u"phone.vcf"_s});
    QCOMPARE(imported.status, 0);
    QVERIFY(imported.out.contains("1 new"));
    QVERIFY(imported.out.contains("Cards of no person passed over: 1"));
    QVERIFY(imported.out.contains("Columns left out: vCard X-SKYPE"));
    QCOMPARE(run({u"export"_s, u"w.rnf"_s, u"out.vcf"_s}).status, 0);
    QVERIFY(contentOfFile(u"out.vcf"_s).contains("TEL;TYPE=CELL:(212) 555-0100\r\n"));
    QVERIFY(!contentOfFile(u"out.vcf"_s).contains("NOTE"));
    QCOMPARE(run({u"export"_s, u"w.rnf"_s, u"out.txt"_s, u"--format"_s, u"vcard"_s, u"--with-notes"_s}).status, 0);
    QVERIFY(contentOfFile(u"out.txt"_s).contains("NOTE:shy\r\n"));
    const auto again = run({u"import"_s, u"w.rnf"_s, u"out.txt"_s, u"--json"_s});
    QCOMPARE(again.json.value(u"unchanged"_s).toInt(), 1);
    QCOMPARE(
        run({u"export"_s, u"w.rnf"_s, u"o.vcf"_s, u"--for"_s, u"calling"_s, u"--json"_s}).json.value(u"people"_s).toInt(),
        1);
    for (const QStringList &wrong : {QStringList{u"o.vcf"_s, u"--columns"_s, u"consent_phone"_s},
                                     {u"o.csv"_s, u"--with-notes"_s},
                                     {u"o.vcf"_s, u"--for"_s, u"calling"_s, u"--one-per-door"_s}})
        QCOMPARE(run(QStringList{u"export"_s, u"w.rnf"_s} + wrong).status, 2);
}

void TestCommandLine::workbooksGoInAndOut()
{
    write(u"list.csv"_s, "First name,Last name,ZIP,Hire date\nRosa,Díaz,02118,2020-01-02\n=1+1,Silva,01901,2021-03-04\n");
    run({u"new"_s, u"w.rnf"_s});
    QCOMPARE(run({u"import"_s, u"w.rnf"_s, u"list.csv"_s}).status, 0);
    QCOMPARE(run({u"export"_s, u"w.rnf"_s, u"out.xlsx"_s}).status, 0);
    const auto again = run({u"import"_s, u"w.rnf"_s, u"out.xlsx"_s, u"--json"_s});
    QCOMPARE(again.status, 0);
    QCOMPARE(again.json.value(u"unchanged"_s).toInt(), 2);
}

void TestCommandLine::wrongUsageIsToldApart_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("no workspace") << QStringList{u"list"_s} << 2;
    QTest::newRow("unknown option") << QStringList{u"list"_s, u"w.rnf"_s, u"--colour"_s} << 2;
    QTest::newRow("a region that is none") << QStringList{u"new"_s, u"v.rnf"_s, u"--region"_s, u"ZZ"_s} << 2;
    QTest::newRow("an order of dates") << QStringList{u"import"_s, u"w.rnf"_s, u"in.csv"_s, u"--dates"_s, u"dym"_s} << 2;
    QTest::newRow("rejects over the list")
        << QStringList{u"import"_s, u"w.rnf"_s, u"in.csv"_s, u"--rejects"_s, u"in.csv"_s} << 4;
    QTest::newRow("a limit that is no number") << QStringList{u"list"_s, u"w.rnf"_s, u"--limit"_s, u"few"_s} << 2;
    QTest::newRow("an unknown policy") << QStringList{u"import"_s, u"w.rnf"_s, u"in.csv"_s, u"--on-match"_s, u"guess"_s}
                                       << 2;
    QTest::newRow("an unknown field") << QStringList{u"import"_s, u"w.rnf"_s, u"in.csv"_s, u"--map"_s, u"First=shoe"_s} << 2;
    QTest::newRow("an unknown column") << QStringList{u"export"_s, u"w.rnf"_s, u"o.csv"_s, u"--columns"_s, u"shoe"_s} << 2;
    QTest::newRow("an unknown condition") << QStringList{u"list"_s, u"w.rnf"_s, u"--where"_s, u"shoe is red"_s} << 2;
    QTest::newRow("an unknown list") << QStringList{u"export"_s, u"w.rnf"_s, u"o.csv"_s, u"--list"_s, u"Nobody"_s} << 2;
    QTest::newRow("no such workspace") << QStringList{u"list"_s, u"gone.rnf"_s} << 3;
    QTest::newRow("not a workspace") << QStringList{u"list"_s, u"in.csv"_s} << 3;
    QTest::newRow("no such file") << QStringList{u"import"_s, u"w.rnf"_s, u"gone.csv"_s} << 3;
    QTest::newRow("a list without rows") << QStringList{u"import"_s, u"w.rnf"_s, u"/dev/null"_s} << 3;
    QTest::newRow("a list that is a workspace") << QStringList{u"import"_s, u"w.rnf"_s, u"w.rnf"_s} << 3;
    QTest::newRow("a file that is no backup") << QStringList{u"restore"_s, u"in.csv"_s, u"v.rnf"_s} << 3;
    QTest::newRow("an unknown kind of file")
        << QStringList{u"export"_s, u"w.rnf"_s, u"o.csv"_s, u"--format"_s, u"stone"_s} << 2;
    QTest::newRow("another program's columns")
        << QStringList{u"import"_s, u"w.rnf"_s, u"in.csv"_s, u"--format"_s, u"google"_s} << 4;
    QTest::newRow("a workspace that is there") << QStringList{u"new"_s, u"w.rnf"_s} << 4;
    QTest::newRow("a channel that is none")
        << QStringList{u"import"_s, u"w.rnf"_s, u"in.csv"_s, u"--as"_s, u"opt-outs"_s, u"--channel"_s, u"pigeon"_s} << 2;
    QTest::newRow("a channel of people") << QStringList{u"import"_s, u"w.rnf"_s, u"in.csv"_s, u"--channel"_s, u"sms"_s} << 2;
    QTest::newRow("opt-outs without addresses")
        << QStringList{u"import"_s, u"w.rnf"_s, u"in.csv"_s, u"--as"_s, u"opt-outs"_s} << 4;
    QTest::newRow("opt-outs as cards") << QStringList{u"export"_s,   u"w.rnf"_s,    u"o.vcf"_s, u"--what"_s,
                                                      u"opt-outs"_s, u"--format"_s, u"vcard"_s}
                                       << 2;
    QTest::newRow("batches of nothing") << QStringList{u"export"_s, u"w.rnf"_s,   u"o.txt"_s, u"--format"_s,
                                                       u"bcc"_s,    u"--batch"_s, u"0"_s}
                                        << 2;
    QTest::newRow("nobody to merge with") << QStringList{u"merge"_s, u"w.rnf"_s, u"17"_s} << 2;
    QTest::newRow("somebody without a number") << QStringList{u"merge"_s, u"w.rnf"_s, u"17"_s, u"Rosa"_s} << 2;
    QTest::newRow("people who are not there") << QStringList{u"merge"_s, u"w.rnf"_s, u"17"_s, u"18"_s} << 4;
    QTest::newRow("nothing to undo") << QStringList{u"undo"_s, u"w.rnf"_s, u"--action"_s, u"99"_s} << 4;
}

void TestCommandLine::wrongUsageIsToldApart()
{
    QFETCH(QStringList, arguments);
    run({u"new"_s, u"w.rnf"_s});
    write(u"in.csv"_s, "First\nRosa\n");
    const auto answer = run(arguments);
    QTEST(answer.status, "status");
    QVERIFY(!answer.err.isEmpty());
    QVERIFY(!answer.err.contains("SELECT"));
}

void TestCommandLine::groupsAreListedWithTheirMembers()
{
    TestWorkspace workspace;
    const auto rosa = workspace.add(workspace.person(u"Rosa"_s, u"Díaz"_s));
    Group group{{}, u"Safety"_s, GroupKind::WorkingGroup, u"Mondays"_s};
    group.contact = rosa;
    QVERIFY(workspace->groups().addMembers(workspace.session, group, {rosa}, {0, {}, {}, u"Chair"_s, {}, {}}));
    const auto answer = run({u"list"_s, workspace.path(), u"--what"_s, u"groups"_s, u"--json"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.json.value(u"total"_s).toInt(), 1);
    const auto listed = answer.json.value(u"items"_s).toArray().first().toObject();
    QCOMPARE(listed.value(u"name"_s).toString(), u"Safety"_s);
    QCOMPARE(listed.value(u"kind"_s).toString(), u"working_group"_s);
    QCOMPARE(listed.value(u"contact"_s).toString(), u"Rosa Díaz"_s);
    const auto member = listed.value(u"members"_s).toArray().first().toObject();
    QCOMPARE(member.value(u"id"_s).toInteger(), rosa.value);
    QCOMPARE(member.value(u"role"_s).toString(), u"Chair"_s);
    QVERIFY(run({u"list"_s, workspace.path(), u"--what"_s, u"groups"_s}).out.contains("Safety\t1\tMondays"));
    QCOMPARE(run({u"list"_s, workspace.path(), u"--what"_s, u"cats"_s}).status, 2);
}

void TestCommandLine::tasksHoursAndInternsAreListed()
{
    TestWorkspace workspace;
    const Session &session = workspace.session;
    const auto rosa = workspace.add(workspace.person(u"Rosa"_s, u"Díaz"_s));
    Placement placement;
    placement.person = rosa;
    placement.startOn = QDate(2026, 9, 16);
    placement.weekMin = 30 * 60;
    placement.id = *workspace->interns().add(session, placement);
    Task first;
    first.title = u"Draw the banner"_s;
    first.id = *workspace->tasks().add(session, first);
    Task task;
    task.title = u"Print the banner"_s;
    task.status = TaskStatus::Blocked;
    task.dueOn = QDate(2026, 11, 20);
    task.assignee = rosa;
    task.placement = placement.id;
    task.area = *workspace->hours().areaNamed(session, u"design"_s);
    task.category = Category::Clerical;
    task.after = first.id;
    task.id = *workspace->tasks().add(session, task);
    const WeekKey week{rosa, placement.id, QDate(2026, 11, 9)};
    QVERIFY(workspace->hours().setMinutes(session, week, {task.id, task.area, task.category}, QDate(2026, 11, 10), 450));
    QVERIFY(workspace->hours().submit(session, week));

    const auto list = [&](const QString &kind) {
        return run({u"list"_s, workspace.path(), u"--what"_s, kind, u"--json"_s}).json;
    };
    const auto firstOf = [&](const QString &kind) { return list(kind).value(u"items"_s).toArray().first().toObject(); };
    QCOMPARE(list(u"tasks"_s).value(u"total"_s).toInt(), 2);
    const auto listed = firstOf(u"tasks"_s);
    QCOMPARE(listed.value(u"title"_s).toString(), u"Print the banner"_s);
    QCOMPARE(listed.value(u"status"_s).toString(), u"blocked"_s);
    QCOMPARE(listed.value(u"due_on"_s).toString(), u"2026-11-20"_s);
    QCOMPARE(listed.value(u"assignee"_s).toString(), u"Rosa Díaz"_s);
    QCOMPARE(listed.value(u"placement_id"_s).toInteger(), placement.id.value);
    QCOMPARE(listed.value(u"work_area"_s).toString(), u"design"_s);
    QCOMPARE(listed.value(u"category"_s).toString(), u"clerical"_s);
    QCOMPARE(listed.value(u"after_task_id"_s).toInteger(), first.id.value);
    QVERIFY(listed.contains(u"closed_on"_s) && listed.value(u"closed_on"_s).toString().isEmpty());

    const auto hours = firstOf(u"hours"_s);
    QCOMPARE(hours.value(u"person_id"_s).toInteger(), rosa.value);
    QCOMPARE(hours.value(u"worked_on"_s).toString(), u"2026-11-10"_s);
    QCOMPARE(hours.value(u"minutes"_s).toInt(), 450);
    QCOMPARE(hours.value(u"task_id"_s).toInteger(), task.id.value);
    QVERIFY(!hours.value(u"is_approved"_s).toBool(true));
    QVERIFY(workspace->hours().approve(session, workspace->hours().submitted(session)));
    QVERIFY(firstOf(u"hours"_s).value(u"is_approved"_s).toBool());

    const auto intern = firstOf(u"interns"_s);
    QCOMPARE(intern.value(u"person"_s).toString(), u"Rosa Díaz"_s);
    QCOMPARE(intern.value(u"program"_s).toString(), u"Interns 2026"_s);
    QCOMPARE(intern.value(u"end_on"_s).toString(), u"2026-12-08"_s);
    QCOMPARE(intern.value(u"week_min"_s).toInt(), 1800);
    QCOMPARE(intern.value(u"supervisor"_s).toString(), QString());
    QVERIFY(intern.value(u"supervisor_id"_s).isNull());

    QVERIFY(run({u"list"_s, workspace.path(), u"--what"_s, u"tasks"_s}).out.contains("\tblocked\tPrint the banner\tRosa"));
    QVERIFY(run({u"list"_s, workspace.path(), u"--what"_s, u"hours"_s}).out.contains("\t7:30\tRosa Díaz\tPrint"));
    QVERIFY(run({u"list"_s, workspace.path(), u"--what"_s, u"interns"_s}).out.contains("\t30:00\tplanned"));
    const auto limited = run({u"list"_s, workspace.path(), u"--what"_s, u"tasks"_s, u"--json"_s, u"--limit"_s, u"1"_s}).json;
    QCOMPARE(limited.value(u"total"_s).toInt(), 2);
    QCOMPARE(limited.value(u"items"_s).toArray().size(), 1);
    for (const QString &option : {u"--search"_s, u"--list"_s, u"--where"_s})
        QCOMPARE(run({u"list"_s, workspace.path(), u"--what"_s, u"hours"_s, option, u"rosa"_s}).status, 2);
}

void TestCommandLine::eventsAreListedAndHandedOut()
{
    TestWorkspace workspace;
    const Session &session = workspace.session;
    const auto rosa = workspace.add(workspace.person(u"Rosa"_s, u"Díaz"_s, u"212 555 0100"_s));
    Event event;
    event.name = u"Potluck"_s;
    event.timeZone = u"America/New_York"_s;
    event.places = 40;
    EventTimes::set(event, QDate(2026, 11, 20), QTime(19, 0), QTime(21, 0));
    event.id = *workspace->events().add(session, {event, u"Union hall"_s, {}});
    QVERIFY(workspace->registrations().invite(session, event, {rosa}, u"flyer"_s));
    const auto registration = workspace->registrations().find(session, event.id, rosa);
    QVERIFY(workspace->registrations().answer(session, {registration->id}, Rsvp::Yes));

    const auto firstOf = [&](const QString &kind) {
        const auto answer = run({u"list"_s, workspace.path(), u"--what"_s, kind, u"--json"_s});
        return answer.json.value(u"items"_s).toArray().first().toObject();
    };
    const auto listed = firstOf(u"events"_s);
    QCOMPARE(listed.value(u"name"_s).toString(), u"Potluck"_s);
    QCOMPARE(listed.value(u"status"_s).toString(), u"planned"_s);
    QCOMPARE(listed.value(u"starts_at"_s).toString(), u"2026-11-21T00:00:00.000Z"_s);
    QCOMPARE(listed.value(u"places"_s).toInt(), 40);
    QCOMPARE(listed.value(u"yes"_s).toInt(), 1);
    QVERIFY(listed.value(u"place"_s).toString().contains(u"Union hall"_s));
    const auto coming = firstOf(u"registrations"_s);
    QCOMPARE(coming.value(u"person_id"_s).toInteger(), rosa.value);
    QCOMPARE(coming.value(u"event_id"_s).toInteger(), event.id.value);
    QCOMPARE(coming.value(u"rsvp"_s).toString(), u"yes"_s);
    QCOMPARE(coming.value(u"source_code"_s).toString(), u"flyer"_s);
    QVERIFY(run({u"list"_s, workspace.path(), u"--what"_s, u"events"_s}).out.contains("\tplanned\tPotluck\tUnion hall"));
    QVERIFY(run({u"list"_s, workspace.path(), u"--what"_s, u"registrations"_s}).out.contains("\tPotluck\tRosa Díaz\tyes"));
    Event picnic;
    picnic.name = u"Picnic in May"_s;
    QVERIFY(workspace->events().add(session, {picnic, {}, {}}));
    const auto listedOf = [&](const QString &kind, const QString &name) {
        return run({u"list"_s, workspace.path(), u"--what"_s, kind, u"--event"_s, name, u"--json"_s});
    };
    QCOMPARE(listedOf(u"registrations"_s, u"potluck"_s).json.value(u"total"_s).toInt(), 1);
    QCOMPARE(listedOf(u"registrations"_s, QString::number(event.id.value)).json.value(u"total"_s).toInt(), 1);
    QCOMPARE(listedOf(u"registrations"_s, u"picnic in may"_s).json.value(u"total"_s).toInt(), 0);
    QCOMPARE(listedOf(u"registrations"_s, u"Barbecue"_s).status, 4);
    QCOMPARE(listedOf(u"events"_s, u"potluck"_s).status, 2);
    QCOMPARE(listedOf(u"people"_s, u"potluck"_s).status, 2);

    workspace.close();
    const auto hand = [&](const QString &kind, const QString &name, const QStringList &more = {}) {
        return run(QStringList{u"export"_s, workspace.path(), file(name), u"--what"_s, kind, u"--json"_s} + more);
    };
    const auto content = [&](const QString &name) {
        QFile written(file(name));
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    };
    QCOMPARE(hand(u"events"_s, u"events.ics"_s).json.value(u"rows"_s).toInt(), 0); // planned, and not announced
    QVERIFY(!content(u"events.ics"_s).contains("Potluck"));
    QCOMPARE(hand(u"events"_s, u"events.ics"_s, {u"--all"_s}).json.value(u"rows"_s).toInt(), 1);
    QVERIFY(content(u"events.ics"_s).contains("Potluck"));
    QVERIFY(content(u"events.ics"_s).startsWith("BEGIN:VCALENDAR\r\n"));
    QCOMPARE(hand(u"events"_s, u"events.txt"_s, {u"--format"_s, u"ics"_s}).status, 0);
    QVERIFY(content(u"events.txt"_s).startsWith("BEGIN:VCALENDAR\r\n"));
    QCOMPARE(hand(u"events"_s, u"events.csv"_s).status, 0);
    QVERIFY(content(u"events.csv"_s).contains("Potluck,") && content(u"events.csv"_s).contains("2026-11-20 19:00"));
    QCOMPARE(hand(u"events"_s, u"potluck.html"_s, {u"--event"_s, u"potluck"_s}).json.value(u"rows"_s).toInt(), 1);
    QVERIFY(content(u"potluck.html"_s).contains("<h1>Potluck</h1>"));
    QCOMPARE(hand(u"events"_s, u"page"_s, {u"--format"_s, u"html"_s, u"--event"_s, u"potluck"_s}).status, 0);
    QCOMPARE(hand(u"events"_s, u"potluck.html"_s).status, 2); // of which event
    QCOMPARE(hand(u"events"_s, u"potluck.html"_s, {u"--event"_s, u"Picnic"_s}).status, 4);
    QCOMPARE(hand(u"events"_s, u"events.csv"_s, {u"--event"_s, u"potluck"_s}).status, 2);
    QCOMPARE(hand(u"registrations"_s, u"who.csv"_s, {u"--event"_s, u"potluck"_s}).json.value(u"rows"_s).toInt(), 1);
    QVERIFY(content(u"who.csv"_s).contains("Rosa Díaz") && !content(u"who.csv"_s).contains("0100"));
    QCOMPARE(hand(u"registrations"_s, u"who.csv"_s, {u"--event"_s, QString::number(event.id.value)}).status, 0);
    QCOMPARE(hand(u"registrations"_s, u"who.csv"_s, {u"--event"_s, u"Picnic"_s}).status, 4);
    QCOMPARE(hand(u"registrations"_s, u"who.csv"_s).status, 2);
    QCOMPARE(hand(u"events"_s, u"events.csv"_s, {u"--all"_s}).status, 2);
    QCOMPARE(hand(u"registrations"_s, u"who.csv"_s, {u"--event"_s, u"potluck"_s, u"--all"_s}).status, 2);
    QCOMPARE(hand(u"people"_s, u"people.csv"_s, {u"--all"_s}).status, 2);
    QCOMPARE(hand(u"events"_s, u"events.ics"_s, {u"--search"_s, u"rosa"_s}).status, 2);
    QCOMPARE(hand(u"events"_s, u"events.ics"_s, {u"--format"_s, u"stone"_s}).status, 2);
    QCOMPARE(hand(u"people"_s, u"people.csv"_s, {u"--event"_s, u"potluck"_s}).status, 2);
    QCOMPARE(hand(u"cats"_s, u"cats.csv"_s).status, 2);
}

void TestCommandLine::somebodyElseMayLookWhileOneWorks()
{
    TestWorkspace workspace(TestWorkspace::In::File); // on a server they may write as well
    workspace.add(workspace.person(u"Rosa"_s, u"Díaz"_s));
    const auto listed = run({u"list"_s, workspace.path(), u"--json"_s});
    QVERIFY2(listed.status == 0, listed.err.constData());
    QCOMPARE(listed.json.value(u"total"_s).toInt(), 1);
    QCOMPARE(run({u"undo"_s, workspace.path()}).status, 3);
    workspace.add(workspace.person(u"Ana"_s, u"Silva"_s));
    QCOMPARE(run({u"list"_s, workspace.path(), u"--json"_s}).json.value(u"total"_s).toInt(), 2);
    QVERIFY(workspace->check(workspace.session)->isEmpty());
}

void TestCommandLine::undoTakesBackTheNewestActionOrTheOneNamed()
{
    run({u"new"_s, u"w.rnf"_s});
    write(u"a.csv"_s, "First\nRosa\n");
    write(u"b.csv"_s, "First\nAna\n");
    const auto first = run({u"import"_s, u"w.rnf"_s, u"a.csv"_s, u"--json"_s}).json.value(u"action"_s).toInt();
    run({u"import"_s, u"w.rnf"_s, u"b.csv"_s});
    QCOMPARE(run({u"undo"_s, u"w.rnf"_s, u"--action"_s, QString::number(first)}).status, 0);
    QCOMPARE(run({u"list"_s, u"w.rnf"_s, u"--json"_s, u"--search"_s, u"ana"_s}).json.value(u"total"_s).toInt(), 1);
    QCOMPARE(run({u"undo"_s, u"w.rnf"_s}).status, 0);
    QCOMPARE(run({u"list"_s, u"w.rnf"_s, u"--json"_s}).json.value(u"total"_s).toInt(), 0);
    const auto history = run({u"history"_s, u"w.rnf"_s, u"--json"_s}).json.value(u"actions"_s).toArray();
    QVERIFY(history.first().toObject().contains(u"undoes"_s));
    QVERIFY(run({u"check"_s, u"w.rnf"_s, u"--json"_s}).json.value(u"ok"_s).toBool());
}

void TestCommandLine::aCopyOfBeforeIsMadeOfWhateverIsWritten()
{
    const auto copies = [this] {
        QStringList paths;
        for (QDirIterator files(m_folder->path(), {u"*.rnfbackup"_s}, QDir::Files, QDirIterator::Subdirectories);
             files.hasNext();)
            paths += files.next();
        return paths;
    };
    write(u"in.csv"_s, "First name,Last name\nRosa,Díaz\n");
    QCOMPARE(run({u"new"_s, u"w.rnf"_s}).status, 0);
    QCOMPARE(run({u"list"_s, u"w.rnf"_s}).status, 0);
    QCOMPARE(run({u"import"_s, u"w.rnf"_s, u"in.csv"_s, u"--dry-run"_s}).status, 0);
    QCOMPARE(copies(), QStringList());
    QCOMPARE(run({u"import"_s, u"w.rnf"_s, u"in.csv"_s}).status, 0);
    QCOMPARE(copies().size(), 1);
    QVERIFY(QFile::remove(copies().first()));
    const auto undone = run({u"undo"_s, u"w.rnf"_s});
    QCOMPARE(undone.status, 0);
    QCOMPARE(undone.err, QByteArray());
    QCOMPARE(copies().size(), 1);
}

void TestCommandLine::withoutACopyOfBeforeNothingIsChanged()
{
    QCOMPARE(run({u"new"_s, u"w.rnf"_s}).status, 0);
    write(u"in.csv"_s, "First name,Last name\nRosa,Díaz\n");
    QDir(file(u"rankandfile/backups"_s)).removeRecursively();
    write(u"rankandfile/backups"_s, "no folder");
    const auto imported = run({u"import"_s, u"w.rnf"_s, u"in.csv"_s});
    QCOMPARE(imported.status, 4);
    QVERIFY2(imported.err.startsWith("Nothing was changed, because no copy of before could be kept."),
             imported.err.constData());
    QCOMPARE(run({u"list"_s, u"w.rnf"_s, u"--json"_s}).json.value(u"total"_s).toInt(), 0);
}

void TestCommandLine::peopleAreMergedByCommand()
{
    run({u"new"_s, u"w.rnf"_s});
    write(u"a.csv"_s,
          "First,Phone,Employer\nRosa,212 555 0100,River Hospital\nRosita,212 555 0199,Hill School\nRosalia,,\n");
    run({u"import"_s, u"w.rnf"_s, u"a.csv"_s});
    const auto id = [&](const QString &name) {
        const auto found = run({u"list"_s, u"w.rnf"_s, u"--json"_s, u"--search"_s, name}).json.value(u"items"_s).toArray();
        return QString::number(found.first().toObject().value(u"id"_s).toInteger());
    };
    const QString rosa = id(u"rosa"_s), rosita = id(u"rosita"_s), rosalia = id(u"rosalia"_s);
    const auto merged = run({u"merge"_s, u"w.rnf"_s, rosa, rosita, rosalia, u"--json"_s});
    QCOMPARE(merged.status, 1); // two jobs, which somebody should look at
    QCOMPARE(merged.json.value(u"merged"_s).toInt(), 2);
    QCOMPARE(merged.json.value(u"flags"_s).toArray().size(), 1);
    QCOMPARE(merged.json.value(u"moved"_s).toArray().first().toObject().value(u"what"_s).toString(), u"Phone numbers"_s);
    QCOMPARE(run({u"list"_s, u"w.rnf"_s, u"--json"_s}).json.value(u"total"_s).toInt(), 1);
    QCOMPARE(run({u"merge"_s, u"w.rnf"_s, rosa, rosita}).status, 4);
    QCOMPARE(run({u"undo"_s, u"w.rnf"_s}).status, 0);
    QCOMPARE(run({u"list"_s, u"w.rnf"_s, u"--json"_s}).json.value(u"total"_s).toInt(), 3);
    const auto told = run({u"merge"_s, u"w.rnf"_s, rosa, rosalia});
    QCOMPARE(told.status, 0);
    QVERIFY2(told.out.contains("with 1 more"), told.out.constData());
    QVERIFY(run({u"check"_s, u"w.rnf"_s, u"--json"_s}).json.value(u"ok"_s).toBool());
}

void TestCommandLine::backupAndRestoreMakeTheSameWorkspace()
{
    run({u"new"_s, u"w.rnf"_s, u"--demo"_s});
    QCOMPARE(run({u"backup"_s, u"w.rnf"_s, u"copy.rnfbackup"_s}).status, 0);
    QCOMPARE(run({u"restore"_s, u"copy.rnfbackup"_s, u"again.rnf"_s}).status, 0);
    QCOMPARE(run({u"list"_s, u"again.rnf"_s, u"--json"_s}).out, run({u"list"_s, u"w.rnf"_s, u"--json"_s}).out);
    QCOMPARE(run({u"check"_s, u"again.rnf"_s}).status, 0);
    QCOMPARE(run({u"restore"_s, u"copy.rnfbackup"_s, u"again.rnf"_s}).status, 4);
}

void TestCommandLine::theHistoryIsHeldAgainstPaperAndBackups()
{
    run({u"new"_s, u"w.rnf"_s});
    write(u"a.csv"_s, "First\nRosa\n");
    run({u"import"_s, u"w.rnf"_s, u"a.csv"_s});
    const QString anchor =
        run({u"backup"_s, u"w.rnf"_s, u"copy.rnfbackup"_s, u"--json"_s}).json.value(u"anchor"_s).toString();
    QCOMPARE(anchor.size(), 64);
    const QString printed =
        anchor.left(4) + u' ' + anchor.mid(4, 4) + u' ' + anchor.mid(8, 4).toUpper() + u' ' + anchor.mid(12, 4);
    write(u"b.csv"_s, "First\nSamir\n");
    run({u"import"_s, u"w.rnf"_s, u"b.csv"_s});
    QCOMPARE(run({u"check"_s, u"w.rnf"_s, u"--anchor"_s, printed}).status, 0);
    QCOMPARE(run({u"check"_s, u"w.rnf"_s, u"--backup"_s, u"copy.rnfbackup"_s}).status, 0);
    QCOMPARE(run({u"backup"_s, u"w.rnf"_s, u"later.rnfbackup"_s}).status, 0);
    QCOMPARE(run({u"check"_s, u"w.rnf"_s, u"--anchor"_s, u"0000 1111 2222 3333"_s}).status, 1);
    QCOMPARE(run({u"check"_s, u"w.rnf"_s, u"--anchor"_s, u"3f2a"_s}).status, 2);
    // What was restored lacks what came later.
    run({u"restore"_s, u"copy.rnfbackup"_s, u"again.rnf"_s});
    QCOMPARE(run({u"check"_s, u"again.rnf"_s, u"--backup"_s, u"copy.rnfbackup"_s}).status, 0);
    const auto cut = run({u"check"_s, u"again.rnf"_s, u"--backup"_s, u"later.rnfbackup"_s, u"--json"_s});
    QCOMPARE(cut.status, 1);
    QCOMPARE(cut.json.value(u"findings"_s).toArray().at(0).toObject().value(u"kind"_s).toString(), u"log"_s);
    run({u"new"_s, u"other.rnf"_s});
    QCOMPARE(run({u"check"_s, u"other.rnf"_s, u"--backup"_s, u"copy.rnfbackup"_s}).status, 4);
}

void TestCommandLine::theSampleIsMadeByCommand()
{
    const auto made = run({u"new"_s, u"w.rnf"_s, u"--demo"_s, u"--json"_s, u"--today"_s, u"2026-11-16"_s});
    QCOMPARE(made.status, 0);
    QCOMPARE(made.json.value(u"people"_s).toInt(), 605);
    QCOMPARE(run({u"list"_s, u"w.rnf"_s, u"--search"_s, u"rosa diaz"_s, u"--json"_s}).json.value(u"total"_s).toInt() >= 2,
             true);
    QCOMPARE(run({u"check"_s, u"w.rnf"_s}).status, 0);
}

void TestCommandLine::aConversationIsLogged()
{
    run({u"new"_s, u"w.rnf"_s});
    write(u"a.csv"_s, "First\nRosa\n");
    run({u"import"_s, u"w.rnf"_s, u"a.csv"_s});
    const auto listed = run({u"list"_s, u"w.rnf"_s, u"--json"_s}).json.value(u"items"_s).toArray();
    const QString rosa = QString::number(listed.first().toObject().value(u"id"_s).toInteger());
    const QStringList whom{u"log"_s, u"w.rnf"_s, u"--person"_s, rosa};
    const auto logged = run(whom
                            + QStringList{u"--result"_s, u"talked"_s, u"--note"_s, u"She will sign."_s, u"--next"_s,
                                          u"Bring the card"_s, u"--due"_s, u"2026-11-20"_s, u"--json"_s});
    QCOMPARE(logged.status, 0);
    const auto history =
        run({u"history"_s, u"w.rnf"_s, u"--person"_s, rosa, u"--json"_s}).json.value(u"actions"_s).toArray();
    QCOMPARE(history.first().toObject().value(u"action"_s), logged.json.value(u"action"_s));
    QCOMPARE(run(whom).status, 2);
    QCOMPARE(run(whom + QStringList{u"--result"_s, u"danced"_s}).status, 2);
    QCOMPARE(run(whom + QStringList{u"--result"_s, u"talked"_s, u"--due"_s, u"someday"_s}).status, 2);
    QCOMPARE(run({u"log"_s, u"w.rnf"_s, u"--person"_s, u"99"_s, u"--result"_s, u"talked"_s}).status, 4);
}

void TestCommandLine::aDuesFileIsNoted()
{
    run({u"new"_s, u"w.rnf"_s});
    write(u"people.csv"_s, "empid,First name,Last name\n1001,Rosa,Díaz\n1002,Samir,Khoury\n");
    QCOMPARE(run({u"import"_s, u"w.rnf"_s, u"people.csv"_s}).status, 0);
    write(u"dues.csv"_s, "empid,firstname,lastname,local\n1001,Rosa,Díaz,1184\n4711,Max,Muster,1184\n");
    const QStringList dues{u"dues"_s, u"w.rnf"_s, u"dues.csv"_s, u"--month"_s, u"2026-10"_s, u"--json"_s};
    auto looked = run(dues + QStringList{u"--dry-run"_s});
    auto noted = run(dues);
    QCOMPARE(looked.status, 1);
    QCOMPARE(noted.status, 1);
    QCOMPARE(looked.json.take(u"action"_s).toInteger(), 0);
    QVERIFY(noted.json.take(u"action"_s).toInteger() > 0);
    QCOMPARE(looked.json, noted.json);
    QCOMPARE(noted.json.value(u"month"_s).toString(), u"2026-10"_s);
    QCOMPARE(noted.json.value(u"paid"_s).toInt(), 1);
    QCOMPARE(noted.json.value(u"rejects"_s).toArray().first().toObject().value(u"row"_s).toInt(), 3);
    QCOMPARE(run(dues).json.value(u"known"_s).toInt(), 1);
    QVERIFY(run({u"dues"_s, u"w.rnf"_s, u"dues.csv"_s, u"--month"_s, u"2026-10"_s}).out.contains("0 paid, 1 had"));
    for (const QString &month : {u"October"_s, u"2026-13"_s, u""_s})
        QCOMPARE(run({u"dues"_s, u"w.rnf"_s, u"dues.csv"_s, u"--month"_s, month}).status, 2);
    QCOMPARE(run({u"dues"_s, u"w.rnf"_s, u"dues.csv"_s}).status, 2);
    QCOMPARE(run({u"dues"_s, u"w.rnf"_s, u"none.csv"_s, u"--month"_s, u"2026-10"_s}).status, 3);
    QCOMPARE(run({u"undo"_s, u"w.rnf"_s}).status, 0);
    QCOMPARE(run(dues).json.value(u"paid"_s).toInt(), 1);
}

void TestCommandLine::optOutsGoInAndOut()
{
    run({u"new"_s, u"w.rnf"_s});
    write(u"people.csv"_s, "First name,Last name,Cell,Email\nAna,Vega,2125550101,ana@example.org\nBen,Vega,2125550102,\n");
    QCOMPARE(run({u"import"_s, u"w.rnf"_s, u"people.csv"_s}).status, 0);
    write(u"stop.csv"_s, "ana@example.org\nnobody@example.org\n");
    const QStringList stop{u"import"_s, u"w.rnf"_s, u"stop.csv"_s, u"--as"_s, u"opt-outs"_s};
    QCOMPARE(run(stop + QStringList{u"--dry-run"_s, u"--json"_s}).json.value(u"new"_s).toInt(), 2);
    const auto brought = run(stop + QStringList{u"--channel"_s, u"email"_s, u"--reason"_s, u"asked"_s, u"--json"_s});
    QCOMPARE(brought.status, 0);
    QCOMPARE(brought.json.value(u"asked"_s).toInt(), 1);
    QCOMPARE(brought.json.value(u"remembered"_s).toInt(), 1);
    const QStringList list{u"list"_s, u"w.rnf"_s, u"--search"_s, u"Ana"_s, u"--json"_s};
    const auto ana = run(list).json.value(u"items"_s).toArray().first().toObject();
    QCOMPARE(ana.value(u"consent_email"_s).toString(), u"no"_s);
    QVERIFY(!ana.contains(u"consent_bulk_email"_s));
    const auto out = run({u"export"_s, u"w.rnf"_s, u"out.csv"_s, u"--what"_s, u"opt-outs"_s, u"--json"_s});
    QCOMPARE(out.json.value(u"rows"_s).toInt(), 2);
    const auto again = run({u"import"_s, u"w.rnf"_s, u"out.csv"_s, u"--as"_s, u"opt-outs"_s, u"--json"_s}).json;
    QCOMPARE(again.value(u"new"_s).toInt(), 0);
    QCOMPARE(again.value(u"known"_s).toInt(), 1);
    write(u"odd.csv"_s, "channel,value\nemail,nothing\n");
    QCOMPARE(run({u"import"_s, u"w.rnf"_s, u"odd.csv"_s, u"--as"_s, u"opt-outs"_s, u"--rejects"_s, u"mend.csv"_s}).status,
             1);
    QFile mend(file(u"mend.csv"_s));
    QVERIFY(mend.open(QIODevice::ReadOnly));
    QVERIFY(mend.readAll().contains("\nemail,nothing,2,"));
    write(u"half.csv"_s, "phone,email\n212-555-0107,half@\n");
    const auto half = run({u"import"_s, u"w.rnf"_s, u"half.csv"_s, u"--as"_s, u"opt-outs"_s, u"--json"_s});
    QCOMPARE(half.status, 1);
    QCOMPARE(half.json.value(u"remembered"_s).toInt(), 1);
    QCOMPARE(half.json.value(u"rejected"_s).toInt(), 0);
    QCOMPARE(half.json.value(u"unread"_s).toArray().size(), 1);
    // A yes of a list does not take a no back, and that is said.
    write(u"yes.csv"_s, "First name,Last name,Email,May be e-mailed\nAna,Vega,ana@example.org,yes\nBen,Vega,,yes\n");
    const auto yes = run({u"import"_s, u"w.rnf"_s, u"yes.csv"_s});
    QVERIFY2(yes.out.contains("not taken") && yes.out.contains("Ana Vega (e-mail)"), yes.out.constData());
    QCOMPARE(run({u"import"_s, u"w.rnf"_s, u"yes.csv"_s, u"--json"_s}).json.value(u"consents_not_taken"_s).toInt(), 1);
    QCOMPARE(run({u"check"_s, u"w.rnf"_s}).status, 0);
}

void TestCommandLine::addressesForBccAreWritten()
{
    run({u"new"_s, u"w.rnf"_s});
    write(u"people.csv"_s, "First name,Last name,Email\nAna,Vega,a@example.org\nBen,Vega,b@example.org\nCara,Vega,\n");
    QCOMPARE(run({u"import"_s, u"w.rnf"_s, u"people.csv"_s}).status, 0);
    const auto written =
        run({u"export"_s, u"w.rnf"_s, u"bcc.txt"_s, u"--format"_s, u"bcc"_s, u"--batch"_s, u"1"_s, u"--json"_s});
    QCOMPARE(written.status, 0);
    QCOMPARE(written.json.value(u"addresses"_s).toInt(), 2);
    QCOMPARE(written.json.value(u"batches"_s).toInt(), 2);
    QCOMPARE(written.json.value(u"left_out"_s).toObject().value(u"unreachable"_s).toInt(), 1);
    QFile lines(file(u"bcc.txt"_s));
    QVERIFY(lines.open(QIODevice::ReadOnly));
    QCOMPARE(lines.readAll(), QByteArray("a@example.org\nb@example.org\n"));
}

void TestCommandLine::callResultsAreBroughtIn()
{
    run({u"new"_s, u"w.rnf"_s});
    write(u"people.csv"_s, "empid,First name,Last name\n1001,Rosa,Díaz\n");
    QCOMPARE(run({u"import"_s, u"w.rnf"_s, u"people.csv"_s}).status, 0);
    write(u"calls.csv"_s, "empid,Date,Result,Method\n1001,2026-11-02,Spoke,Phone\n1001,2026-11-03,Busy,Stall\n");
    const QStringList calls{u"import"_s, u"w.rnf"_s, u"calls.csv"_s, u"--as"_s, u"conversations"_s};
    const auto asked = run(calls + QStringList{u"--rejects"_s, u"mend.csv"_s});
    QCOMPARE(asked.status, 1);
    QVERIFY2(asked.err.contains("--map-value") && asked.err.contains("talked") && asked.err.contains("worksite"),
             asked.err.constData());
    const QStringList told =
        calls + QStringList{u"--map-value"_s, u"Spoke=talked"_s, u"--map-value"_s, u"Stall="_s, u"--json"_s};
    auto looked = run(told + QStringList{u"--dry-run"_s});
    auto brought = run(told);
    QCOMPARE(brought.status, 0);
    QCOMPARE(looked.json.take(u"action"_s).toInteger(), 0);
    QVERIFY(brought.json.take(u"action"_s).toInteger() > 0);
    QCOMPARE(looked.json, brought.json);
    QCOMPARE(brought.json.value(u"created"_s).toInt(), 1);
    QCOMPARE(brought.json.value(u"left_out"_s).toInt(), 1);
    QCOMPARE(run(told).json.value(u"unchanged"_s).toInt(), 1);
    QCOMPARE(run(calls + QStringList{u"--map-value"_s, u"Spoke=danced"_s}).status, 2);
    const auto misspelt = run(calls + QStringList{u"--map-value"_s, u"Spoken=talked"_s});
    QCOMPARE(misspelt.status, 2);
    QVERIFY2(misspelt.err.contains("“Spoken” stands nowhere in calls.csv") && misspelt.err.contains("Spoke"),
             misspelt.err.constData());
    QCOMPARE(run(calls + QStringList{u"--map"_s, u"empid=phone"_s}).status, 2);
    QCOMPARE(run({u"import"_s, u"w.rnf"_s, u"people.csv"_s, u"--map-value"_s, u"Spoke=talked"_s}).status, 2);
    QCOMPARE(run({u"import"_s, u"w.rnf"_s, u"people.csv"_s, u"--as"_s, u"conversations"_s}).status, 4);
}

void TestCommandLine::membershipsAreBroughtIn()
{
    run({u"new"_s, u"w.rnf"_s});
    write(u"people.csv"_s, "empid,First name,Last name\n1001,Rosa,Díaz\n1002,Ana,Silva\n");
    QCOMPARE(run({u"import"_s, u"w.rnf"_s, u"people.csv"_s}).status, 0);
    write(u"both.csv"_s, "empid,Status\n1001,Current\n1002,Current\n");
    write(u"one.csv"_s, "empid,Status\n1001,Lapsed\n");
    const auto memberships = [&](const QString &file, const QStringList &more = {}) {
        return run(QStringList{u"import"_s, u"w.rnf"_s, file, u"--as"_s, u"memberships"_s, u"--json"_s} + more);
    };
    QCOMPARE(memberships(u"both.csv"_s).json.value(u"created"_s).toInt(), 2);
    QCOMPARE(memberships(u"both.csv"_s).json.value(u"unchanged"_s).toInt(), 2);
    QCOMPARE(memberships(u"one.csv"_s).status, 1);
    const auto changed = memberships(u"one.csv"_s, {u"--map-value"_s, u"Lapsed=in_arrears"_s});
    QCOMPARE(changed.status, 0);
    QCOMPARE(changed.json.value(u"updated"_s).toInt(), 1);
    QCOMPARE(changed.json.value(u"missing"_s).toArray().first().toObject().value(u"name"_s).toString(), u"Ana Silva"_s);
    QCOMPARE(memberships(u"one.csv"_s, {u"--map-value"_s, u"Lapsed=talked"_s}).status, 2);
    QCOMPARE(memberships(u"one.csv"_s, {u"--map-value"_s, u"Laps=in_arrears"_s}).status, 2);
    QCOMPARE(memberships(u"one.csv"_s, {u"--map-value"_s, u"1001=in_arrears"_s}).status, 2); // of another column
    QCOMPARE(memberships(u"one.csv"_s, {u"--map-value"_s, u"LAPSED =in_arrears"_s}).status, 0);
    QCOMPARE(memberships(u"one.csv"_s, {u"--event"_s, u"Picnic"_s}).status, 2);
}

void TestCommandLine::whoIsHereTwiceIsListed()
{
    run({u"new"_s, u"w.rnf"_s});
    const QStringList duplicates{u"duplicates"_s, u"w.rnf"_s};
    QVERIFY(run(duplicates).out.contains("Nobody seems to be here twice."));
    QCOMPARE(run(duplicates + QStringList{u"--json"_s}).json.value(u"pairs"_s).toArray().size(), 0);
    write(u"people.csv"_s, "First name,Last name,Phone,Email,empid\n"
                           "Rosa,Díaz,212-555-0101,rosa@example.org,1001\n"
                           "Rosa,Diaz,(212) 555-0101,rosa@example.org,\n"
                           "Luis,Ortega,212-555-0199,,\n");
    QCOMPARE(run({u"import"_s, u"w.rnf"_s, u"people.csv"_s, u"--match"_s, u"none"_s}).status, 0);
    const auto found = run(duplicates + QStringList{u"--json"_s});
    QCOMPARE(found.status, 0);
    const auto pairs = found.json.value(u"pairs"_s).toArray();
    QCOMPARE(pairs.size(), 1);
    const auto pair = pairs.first().toObject();
    const auto a = pair.value(u"a"_s).toObject(), b = pair.value(u"b"_s).toObject();
    QCOMPARE(a.value(u"name"_s).toString(), u"Rosa Díaz"_s);
    QCOMPARE(a.value(u"external_id"_s).toString(), u"1001"_s);
    QCOMPARE(b.value(u"name"_s).toString(), u"Rosa Diaz"_s);
    QCOMPARE(b.value(u"external_id"_s), QJsonValue(QString()));
    QVERIFY(a.value(u"id"_s).toInteger() < b.value(u"id"_s).toInteger());
    QVERIFY(pair.value(u"reasons"_s).toArray().contains(u"same_phone"_s));
    QVERIFY(pair.value(u"pre_ticked"_s).isBool());
    const int score = pair.value(u"score"_s).toInt();
    QVERIFY(score >= 60);
    const auto least = [&](int number) { return duplicates + QStringList{u"--min-score"_s, QString::number(number)}; };
    QVERIFY(run(least(score)).out.contains("same phone"));
    const auto none = run(least(score + 1));
    QVERIFY2(none.out.contains("Nobody"), QByteArray(none.out + none.err).constData());
    QCOMPARE(run(duplicates + QStringList{u"--min-score"_s, u"many"_s}).status, 2);
    QCOMPARE(run({u"duplicates"_s, u"none.rnf"_s}).status, 3);
}

void TestCommandLine::helpNamesEveryCommand()
{
    const auto help = run({u"--help"_s});
    QCOMPARE(help.status, 0);
    for (const char *command : {"new", "import", "dues", "export", "list", "duplicates", "log", "history", "undo", "merge",
                                "check", "backup", "restore", "report"}) {
        QVERIFY2(help.out.contains(command), command);
        QCOMPARE(run({QString::fromLatin1(command), u"--help"_s}).status, 0);
    }
}

void TestCommandLine::aCorrectionThatWaitsStandsBesideItsOriginal()
{
    TestWorkspace workspace;
    const Session &session = workspace.session;
    auto &hours = workspace->hours();
    Placement placement;
    placement.person = workspace.add(workspace.person(u"Rosa"_s, u"Díaz"_s));
    placement.startOn = QDate(2026, 9, 16);
    placement.id = *workspace->interns().add(session, placement);
    const WeekKey week{placement.person, placement.id, QDate(2026, 11, 9)};
    QVERIFY(hours.setMinutes(session, week, {}, week.weekOn, 240));
    QVERIFY(hours.submit(session, week));
    QVERIFY(hours.approve(session, hours.submitted(session)));
    const TimeEntry original = hours.week(session, week).entries.first();
    QVERIFY(hours.amend(session, original, 180, u"Left early"_s));
    QVERIFY(hours.submit(session, week));
    const auto listed = [&] {
        QStringList lines;
        for (const auto &item :
             run({u"list"_s, workspace.path(), u"--what"_s, u"hours"_s, u"--json"_s}).json[u"items"_s].toArray()) {
            const auto entry = item.toObject();
            lines += u"%1 %2 %3 %4"_s.arg(entry[u"minutes"_s].toInt())
                         .arg(entry[u"sheet_status"_s].toString())
                         .arg(entry[u"revision"_s].toInt())
                         .arg(entry[u"amends_id"_s].toInteger());
        }
        return lines;
    };
    QCOMPARE(listed(), (QStringList{u"240 approved 0 0"_s, u"180 submitted 1 %1"_s.arg(original.id.value)}));
    const auto told = QString::fromUtf8(run({u"list"_s, workspace.path(), u"--what"_s, u"hours"_s}).out);
    QVERIFY2(told.contains(u"\t4:00\tRosa Díaz\t\tapproved\t"_s), qPrintable(told));
    QVERIFY2(told.contains(u"\t3:00\tRosa Díaz\t\tsubmitted\t1 → %1"_s.arg(original.id.value)), qPrintable(told));
    QVERIFY(hours.approve(session, hours.submitted(session)));
    QCOMPARE(listed(), QStringList{u"180 approved 1 %1"_s.arg(original.id.value)}); // it stands for both now
}

void TestCommandLine::applicationsGoIntoTheProgrammeNamed()
{
    TestWorkspace workspace;
    InternProgram program;
    program.name = u"Spring 2027"_s;
    program.intakeFromOn = QDate(2026, 12, 1);
    const ProgramId spring = *workspace->interns().add(workspace.session, program);
    program.name = u"Fall 2027"_s;
    program.intakeFromOn = QDate(2027, 8, 1);
    const ProgramId fall = *workspace->interns().add(workspace.session, program);
    workspace.close();
    write(u"answers.csv"_s, "Received,Name,Email,Hours per week\n2026-11-02,Rosa Díaz,rosa@example.org,25\n"
                            "2026-11-03,Sam Khoury,sam@example.org,20\n2026-11-04,,,15\n");
    const QStringList bringIn{u"import"_s,       workspace.path(), u"answers.csv"_s, u"--as"_s,
                              u"applications"_s, u"--json"_s,      u"--program"_s};
    auto looked = run(bringIn + QStringList{u"spring 2027"_s, u"--dry-run"_s});
    auto brought = run(bringIn + QStringList{u"spring 2027"_s}); // however it is written
    QCOMPARE(looked.status, 1);                                  // a row that is nobody's
    QCOMPARE(brought.status, 1);
    QCOMPARE(looked.json.take(u"action"_s).toInteger(), 0);
    QVERIFY(brought.json.take(u"action"_s).toInteger() > 0);
    QCOMPARE(looked.json, brought.json);
    QCOMPARE(brought.json.value(u"created"_s).toInt(), 2);
    QCOMPARE(brought.json.value(u"new_people"_s).toInt(), 2);
    QCOMPARE(brought.json.value(u"rejects"_s).toArray().first().toObject().value(u"row"_s).toInt(), 4);
    QCOMPARE(run(bringIn + QStringList{u"Spring 2027"_s}).json.value(u"unchanged"_s).toInt(), 2);
    const auto unknown = run(bringIn + QStringList{u"Winter"_s});
    QCOMPARE(unknown.status, 4);
    QCOMPARE(unknown.json.value(u"error"_s).toObject().value(u"id"_s).toString(), u"program"_s);
    QVERIFY(unknown.err.contains("Spring 2027") && unknown.err.contains("Fall 2027")); // what there is
    QCOMPARE(run({u"import"_s, workspace.path(), u"answers.csv"_s, u"--program"_s, u"Spring 2027"_s}).status, 2);
    workspace.reopen();
    QCOMPARE(workspace->applications().of(workspace.session, spring).size(), 2);
    QVERIFY(workspace->applications().of(workspace.session, fall).isEmpty());
}

void TestCommandLine::registrationsAndAttendanceAreBroughtIn()
{
    TestWorkspace workspace;
    Event event;
    event.name = u"Open evening"_s;
    EventTimes::set(event, QDate(2020, 11, 20), QTime(19, 0), QTime(21, 0));
    event.id = *workspace->events().add(workspace.session, {event, {}, {}});
    workspace.close();
    write(u"rsvp.csv"_s, "Name,Email,Status,Shoe\nRosa Díaz,rosa@example.org,yes,41\nEva Kim,eva@example.org,wobbly,38\n"
                         "Sam Ortiz,sam@example.org,maybe,44\n");
    const auto bringIn = [&](const QString &as, const QString &name, const QStringList &more = {}) {
        return run(QStringList{u"import"_s, workspace.path(), name, u"--as"_s, as, u"--json"_s} + more);
    };
    const QStringList whose{u"--event"_s, u"open EVENING"_s};
    auto looked = bringIn(u"registrations"_s, u"rsvp.csv"_s, whose + QStringList{u"--dry-run"_s});
    auto brought = bringIn(u"registrations"_s, u"rsvp.csv"_s, whose + QStringList{u"--rejects"_s, u"mend.csv"_s});
    QCOMPARE(brought.status, 1);
    QCOMPARE(looked.json.take(u"action"_s).toInteger(), 0);
    QVERIFY(brought.json.take(u"action"_s).toInteger() > 0);
    QCOMPARE(looked.json, brought.json);
    QCOMPARE(brought.json.value(u"rows"_s).toInt(), 3);
    QCOMPARE(brought.json.value(u"created"_s).toInt(), 2);
    QCOMPARE(brought.json.value(u"new_people"_s).toInt(), 2);
    QCOMPARE(brought.json.value(u"skipped"_s).toInt(-1), 0);
    QCOMPARE(brought.json.value(u"rejected"_s).toInt(), 1);
    QCOMPARE(brought.json.value(u"rejects"_s).toArray().first().toObject().value(u"column"_s).toString(), u"Status"_s);
    QCOMPARE(brought.json.value(u"ignored"_s).toArray().first().toString(), u"Shoe"_s);
    QVERIFY(QFile::exists(file(u"mend.csv"_s)));

    write(u"next.csv"_s, "Name,Email,Status\nRosa Díaz,rosa@example.org,no\n");
    const auto next = bringIn(u"registrations"_s, u"next.csv"_s, whose).json;
    QCOMPARE(next.value(u"updated"_s).toInt(), 1);
    QCOMPARE(next.value(u"missing"_s).toArray().size(), 1);
    QCOMPARE(next.value(u"missing"_s).toArray().first().toObject().value(u"name"_s).toString(), u"Sam Ortiz"_s);
    write(u"came.csv"_s, "Name,Email\nSam Ortiz,sam@example.org\n");
    QCOMPARE(bringIn(u"attendance"_s, u"came.csv"_s, {u"--event"_s, QString::number(event.id.value)}).status, 0);
    QVERIFY(run({u"list"_s, workspace.path(), u"--what"_s, u"registrations"_s}).out.contains("Sam Ortiz\tmaybe\tattended"));
    const auto handed = run({u"export"_s, workspace.path(), file(u"out.csv"_s), u"--what"_s, u"registrations"_s,
                             u"--event"_s, u"Open evening"_s, u"--format"_s, u"van"_s});
    QCOMPARE(handed.status, 0);
    QFile out(file(u"out.csv"_s));
    QVERIFY(out.open(QIODevice::ReadOnly));
    QVERIFY(out.readAll().contains("Sam,Ortiz,Completed"));

    QCOMPARE(bringIn(u"registrations"_s, u"rsvp.csv"_s).status, 2); // of which event
    QCOMPARE(bringIn(u"registrations"_s, u"rsvp.csv"_s, {u"--event"_s, u"Picnic"_s}).status, 4);
    QCOMPARE(bringIn(u"registrations"_s, u"rsvp.csv"_s, whose + QStringList{u"--map"_s, u"Name=name"_s}).status, 2);
    QCOMPARE(bringIn(u"people"_s, u"rsvp.csv"_s, whose).status, 2);
}

void TestCommandLine::pledgesBecomeIncomeOfAnEvent()
{
    TestWorkspace workspace;
    Event event;
    event.name = u"Open evening"_s;
    event.id = *workspace->events().add(workspace.session, {event, {}, {}});
    workspace.close();
    write(u"backers.csv"_s, "Backer Name,Reward Title,Pledge Amount,Pledged Status\nRosa Díaz,Tee,$25.00,collected\n"
                            "Sam Ortiz,Tee,$30.00,pledged\nEva Kim,Tee,lots,pledged\n");
    const auto bringIn = [&](const QStringList &more) {
        return run(QStringList{u"import"_s, workspace.path(), u"backers.csv"_s, u"--as"_s, u"pledges"_s, u"--json"_s}
                   + more);
    };
    const QStringList whose{u"--event"_s, u"open EVENING"_s};
    auto looked = bringIn(whose + QStringList{u"--dry-run"_s});
    auto brought = bringIn(whose);
    QCOMPARE(brought.status, 1); // a row is no amount
    QCOMPARE(looked.json.take(u"action"_s).toInteger(), 0);
    QVERIFY(brought.json.take(u"action"_s).toInteger() > 0);
    QCOMPARE(looked.json, brought.json);
    QCOMPARE(brought.json.value(u"pledges"_s).toInt(), 2);
    QCOMPARE(brought.json.value(u"pledged_cents"_s).toInt(), 5500);
    QCOMPARE(brought.json.value(u"collected_cents"_s).toInt(), 2500);
    QCOMPARE(brought.json.value(u"rejected"_s).toInt(), 1);
    QVERIFY(!brought.out.contains("Eva")); // whose the row is, nobody needs to know
    QCOMPARE(bringIn(whose).json.value(u"unchanged"_s).toInt(), 1);
    QCOMPARE(bringIn({}).status, 2); // of which event
    QCOMPARE(bringIn({u"--event"_s, u"Picnic"_s}).status, 4);
    QCOMPARE(bringIn(whose + QStringList{u"--dates"_s, u"dmy"_s}).status, 2);
}

void TestCommandLine::sessionsComeInAreListedAndHandedOut()
{
    TestWorkspace workspace;
    Event event;
    event.name = u"Organize Our City"_s;
    EventTimes::set(event, QDate(2027, 3, 19), {9, 0}, 480);
    event.id = *workspace->events().add(workspace.session, {event, {}, {}});
    workspace.close();
    write(u"sessions.csv"_s, "Title,Level,Speakers\nPhone banks,basic,Rosa Díaz\nDigital security,hard,\n");
    const QStringList whose{u"--event"_s, u"organize our CITY"_s};
    const auto bringIn = [&](const QStringList &more) {
        return run(QStringList{u"import"_s, workspace.path(), u"sessions.csv"_s, u"--as"_s, u"sessions"_s, u"--json"_s}
                   + more);
    };
    auto looked = bringIn(whose + QStringList{u"--dry-run"_s});
    auto brought = bringIn(whose);
    QCOMPARE(brought.status, 1); // nobody knows how hard that is
    QCOMPARE(looked.json.take(u"action"_s).toInteger(), 0);
    QVERIFY(brought.json.take(u"action"_s).toInteger() > 0);
    QCOMPARE(looked.json, brought.json);
    QCOMPARE(brought.json.value(u"created"_s).toInt(), 1);
    QCOMPARE(brought.json.value(u"new_people"_s).toInt(), 1);
    QCOMPARE(bringIn({}).status, 2); // of which event
    const auto list = run(QStringList{u"list"_s, workspace.path(), u"--what"_s, u"sessions"_s, u"--json"_s} + whose).json;
    const auto session = list.value(u"items"_s).toArray().first().toObject();
    QCOMPARE(session.value(u"title"_s).toString(), u"Phone banks"_s);
    QCOMPARE(session.value(u"level"_s).toString(), u"basic"_s);
    QCOMPARE(session.value(u"people"_s).toArray().first().toObject().value(u"person"_s).toString(), u"Rosa Díaz"_s);
    QCOMPARE(run({u"list"_s, workspace.path(), u"--what"_s, u"sessions"_s, u"--json"_s}).json, list);
    const auto written = run(QStringList{u"export"_s, workspace.path(), u"out.csv"_s, u"--what"_s, u"sessions"_s} + whose);
    QCOMPARE(written.status, 0);
    QFile out(file(u"out.csv"_s));
    QVERIFY(out.open(QIODevice::ReadOnly));
    QVERIFY(out.readAll().contains("Phone banks,,workshop,for beginners,60,,Rosa Díaz"));
    QCOMPARE(run({u"export"_s, workspace.path(), u"more.csv"_s, u"--what"_s, u"sessions"_s}).status, 2);
    QCOMPARE(run({u"list"_s, workspace.path(), u"--event"_s, u"Picnic"_s, u"--what"_s, u"groups"_s}).status, 2);
}

void TestCommandLine::wishesComeInOfOneEvent()
{
    TestWorkspace workspace;
    Event event;
    event.name = u"Organize Our City"_s;
    event.id = *workspace->events().add(workspace.session, {event, {}, {}});
    ProgrammeSession offered;
    offered.event = event.id;
    for (const auto &title : {u"Phone banks"_s, u"Media"_s}) {
        offered.title = title;
        QVERIFY(workspace->programmes().add(workspace.session, offered));
    }
    const auto rosa = workspace.add(workspace.person(u"Rosa"_s, u"Díaz"_s));
    QVERIFY(workspace->registrations().invite(workspace.session, event, {rosa}));
    workspace.close();
    write(u"picks.csv"_s, "Name,Session\nRosa Díaz,Phone banks\nOmar Haddad,Phone banks\nRosa Díaz,Media\n");
    const auto bringIn = [&](const QStringList &more) {
        return run(QStringList{u"import"_s, workspace.path(), u"picks.csv"_s, u"--as"_s, u"picks"_s} + more);
    };
    const QStringList whose{u"--event"_s, u"Organize Our City"_s};
    QCOMPARE(bringIn({}).status, 2); // of which event
    QCOMPARE(bringIn(whose + QStringList{u"--rejects"_s, u"no.csv"_s}).status, 2);
    auto looked = bringIn(whose + QStringList{u"--json"_s, u"--dry-run"_s});
    auto brought = bringIn(whose + QStringList{u"--json"_s});
    QCOMPARE(brought.status, 1); // Omar is not on the list
    QCOMPARE(looked.json.take(u"action"_s).toInteger(), 0);
    QVERIFY(brought.json.take(u"action"_s).toInteger() > 0);
    QCOMPARE(looked.json, brought.json);
    QCOMPARE(brought.json.value(u"created"_s).toInt(), 2);
    QCOMPARE(brought.json.value(u"rejected"_s).toInt(), 1);
    const auto again = bringIn(whose);
    QVERIFY(again.out.startsWith("0 new wishes · 2 were here already · 1 left out\n"));
    QVERIFY(again.out.contains("Row 3, Omar Haddad: “Omar Haddad” is not on the list of the event."));
}

void TestCommandLine::aProgrammeGoesThroughTheFilesOfOthers()
{
    TestWorkspace workspace;
    Event event;
    event.name = u"Organize Our City"_s;
    event.id = *workspace->events().add(workspace.session, {event, {}, {}});
    workspace.close();
    write(u"schedule.xml"_s, "<schedule><day date=\"2027-03-19\"><room name=\"Hall\"><event guid=\"g-1\" id=\"7\">"
                             "<date>2027-03-19T10:00:00Z</date><duration>01:00</duration><title>Phone banks</title></event>"
                             "</room></day></schedule>");
    const QStringList whose{u"--event"_s, u"Organize Our City"_s};
    const auto bringIn = [&](const QString &name) {
        return run(QStringList{u"import"_s, workspace.path(), name, u"--as"_s, u"sessions"_s, u"--json"_s} + whose).json;
    };
    const auto handOut = [&](const QString &name, const QStringList &more = {}) {
        return run(QStringList{u"export"_s, workspace.path(), name, u"--what"_s, u"programme"_s, u"--json"_s} + more);
    };
    QCOMPARE(bringIn(u"schedule.xml"_s).value(u"created"_s).toInt(), 1);
    for (const auto &suffix : {u"html"_s, u"ics"_s, u"xml"_s, u"json"_s, u"csv"_s}) {
        const auto done = handOut(u"out."_s + suffix, whose);
        QCOMPARE(done.status, 0);
        QCOMPARE(done.json.value(u"entries"_s).toInt(), 1);
        QFile out(file(u"out."_s + suffix));
        QVERIFY(out.open(QIODevice::ReadOnly));
        QVERIFY2(out.readAll().contains("Phone banks"), qPrintable(suffix));
    }
    QCOMPARE(handOut(u"paper"_s, whose + QStringList{u"--format"_s, u"pdf"_s}).status, 0);
    QFile paper(file(u"paper"_s));
    QVERIFY(paper.open(QIODevice::ReadOnly));
    QVERIFY(paper.read(4) == "%PDF");
    for (const auto &name : {u"out.xml"_s, u"out.json"_s}) {
        const auto again = bringIn(name);
        QCOMPARE(again.value(u"unchanged"_s).toInt(), 1);
        QCOMPARE(again.value(u"action"_s).toInteger(), 0);
    }
    QCOMPARE(handOut(u"out.html"_s).status, 2); // of which event
    QCOMPARE(handOut(u"out.odt"_s, whose).status, 2);
}

void TestCommandLine::proposalsComeInAreListedAndHandedOut()
{
    TestWorkspace workspace;
    Event event;
    event.name = u"Sunday Wall"_s;
    EventTimes::set(event, QDate(2027, 3, 21), {9, 0}, 480);
    event.id = *workspace->events().add(workspace.session, {event, {}, {}});
    workspace.close();
    write(u"cards.csv"_s, "Title,Kind,Hosts\nPhone banks,request,Rosa Díaz\nDigital security,gift,\n");
    const QStringList whose{u"--event"_s, u"sunday WALL"_s};
    const auto bringIn = [&](const QStringList &more) {
        return run(QStringList{u"import"_s, workspace.path(), u"cards.csv"_s, u"--as"_s, u"proposals"_s, u"--json"_s}
                   + more);
    };
    auto looked = bringIn(whose + QStringList{u"--dry-run"_s});
    auto brought = bringIn(whose);
    QCOMPARE(brought.status, 1); // nobody knows what kind that is
    QCOMPARE(looked.json.take(u"action"_s).toInteger(), 0);
    QVERIFY(brought.json.take(u"action"_s).toInteger() > 0);
    QCOMPARE(looked.json, brought.json);
    QCOMPARE(brought.json.value(u"created"_s).toInt(), 1);
    QCOMPARE(bringIn({}).status, 2); // for which event
    const auto list = run(QStringList{u"list"_s, workspace.path(), u"--what"_s, u"proposals"_s, u"--json"_s} + whose).json;
    const auto card = list.value(u"items"_s).toArray().first().toObject();
    QCOMPARE(card.value(u"number"_s).toInt(), 1);
    QCOMPARE(card.value(u"title"_s).toString(), u"Phone banks"_s);
    QCOMPARE(card.value(u"kind"_s).toString(), u"request"_s);
    QCOMPARE(card.value(u"hosts"_s).toArray().first().toObject().value(u"person"_s).toString(), u"Rosa Díaz"_s);
    QCOMPARE(run({u"list"_s, workspace.path(), u"--what"_s, u"proposals"_s, u"--json"_s}).json, list);
    const auto hand = [&](const QString &what, const QStringList &more) {
        return run(QStringList{u"export"_s, workspace.path(), u"out.csv"_s, u"--what"_s, what} + more);
    };
    QCOMPARE(hand(u"proposals"_s, whose).status, 0);
    QFile out(file(u"out.csv"_s));
    QVERIFY(out.open(QIODevice::ReadOnly));
    QVERIFY(out.readAll().contains("1,Phone banks,,request,workshop,"));
    QCOMPARE(hand(u"proposals"_s, {}).status, 2);
    QCOMPARE(hand(u"votes"_s, whose).status, 4); // nobody voted
}

void TestCommandLine::answersToACallForProposalsComeIn()
{
    TestWorkspace workspace;
    Event event;
    event.name = u"Sunday Wall"_s;
    EventTimes::set(event, QDate(2027, 3, 21), {9, 0}, 480);
    event.id = *workspace->events().add(workspace.session, {event, {}, {}});
    {
        Forms forms(workspace->store(), workspace->people(), workspace->registrations(), workspace->applications());
        AnswerForm call = forms.proposal(workspace.session, {FormKind::Proposals, event.id, {}});
        call.language = FormLanguage::Spanish;
        QVERIFY(forms.add(workspace.session, call));
    }
    workspace.close();
    write(u"answers.csv"_s, "Marca temporal,Título,¿Qué tipo de propuesta es?,¿En qué formato?,¿Para quién?,¿Cuánto dura?,"
                            "Tu nombre y apellido,Tu correo electrónico\n"
                            "11/11/2026 14:03:22,Mapas,Algo que puedo dar yo,Taller,Para principiantes,60 minutos,"
                            "Rosa Díaz,rosa@example.org\n");
    const auto bringIn = [&] {
        return run({u"import"_s, workspace.path(), u"answers.csv"_s, u"--as"_s, u"proposals"_s, u"--event"_s,
                    u"sunday wall"_s, u"--json"_s});
    };
    const auto brought = bringIn();
    QCOMPARE(brought.status, 0);
    QCOMPARE(brought.json.value(u"created"_s).toInt(), 1);
    QCOMPARE(brought.json.value(u"ignored"_s).toArray().size(), 0);
    const auto list = run({u"list"_s, workspace.path(), u"--what"_s, u"proposals"_s, u"--json"_s}).json;
    const auto card = list.value(u"items"_s).toArray().first().toObject();
    QCOMPARE(card.value(u"kind"_s).toString(), u"offer"_s);
    QCOMPARE(card.value(u"level"_s).toString(), u"basic"_s);
    QCOMPARE(card.value(u"length_min"_s).toInt(), 60);
    QCOMPARE(card.value(u"source"_s).toString(), u"form"_s);
    QCOMPARE(bringIn().json.value(u"unchanged"_s).toInt(), 1);
}

void TestCommandLine::aTableOfEventsIsBroughtIn()
{
    run({u"new"_s, u"w.rnf"_s});
    write(u"events.csv"_s, "Name,Date,Start time,End time,Status\nPicket training,2026-12-08,19:00,21:00,announced\n"
                           "Potluck,soon,,,\n");
    const auto bringIn = [&] {
        return run({u"import"_s, u"w.rnf"_s, u"events.csv"_s, u"--as"_s, u"events"_s, u"--json"_s});
    };
    const auto first = bringIn();
    QCOMPARE(first.status, 1);
    QCOMPARE(first.json.value(u"created"_s).toInt(), 1);
    QCOMPARE(first.json.value(u"rejected"_s).toInt(), 1);
    const auto again = bringIn();
    QCOMPARE(again.json.value(u"unchanged"_s).toInt(), 1);
    QCOMPARE(again.json.value(u"action"_s).toInt(), 0);
    QVERIFY(run({u"list"_s, u"w.rnf"_s, u"--what"_s, u"events"_s}).out.contains("\tannounced\tPicket training"));
    QCOMPARE(run({u"import"_s, u"w.rnf"_s, u"events.csv"_s, u"--as"_s, u"events"_s, u"--rejects"_s, u"x.csv"_s}).status, 2);
}

RNF_TEST(TestCommandLine)
#include "tst_command_line.moc"
