#include "support/MetricAnswer.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "evaluations/EvaluationQuestions.h"
#include "evaluations/Evaluations.h"
#include "insight/MetricMean.h"
#include "insight/MetricText.h"
#include "insight/Metrics.h"
#include "learning/Learning.h"
#include "recruiting/Applications.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

const QDate termStart(2026, 9, 7), termEnd(2026, 11, 29);

} // namespace

/// Metrics of how interns come, begin, grow and are answered, beside numbers counted by hand and a slow plain count.
class TestInternMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void onlyWhoLeadsInternsAsks();
    void nothingThereIsEmpty();
    void meansAreRoundedHalfUp_data();
    void meansAreRoundedHalfUp();
    void theMedianIsTheMiddle();
    void aWeekStandsWhereItsWaitLies_data();
    void aWeekStandsWhereItsWaitLies();
    void halfOfTheWeeksWereDecidedByTheMedian();
    void weeksThatWaitAreCountedToNow();
    void aDayThatIsPastIsCountedToItsEnd();
    void onlySubmittedWeeksOfPlacementsWait();
    void goalsAreMeansOfTheirStages();
    void goalsOfOtherTermsAreNotAsked();
    void goalsAreThoseOfAPlainCount_data();
    void goalsAreThoseOfAPlainCount();
    void applicationsTakeTheirSteps();
    void anEndSaysWhatWasNotedBefore();
    void applicationsHaveTheirDays();
    void whoAppliedTwiceIsSaid();
    void interviewsAheadAreNoneYet();
    void theIntakeBeforeATermIsTaken();
    void applicationsOfEarlierWeeksAreSaid();
    void applicationsAreNarrowed();
    void theFirstTaskHasItsWorkingDay_data();
    void theFirstTaskHasItsWorkingDay();
    void formalitiesAreNoFirstTask();
    void whoHasFinishedNothingYetIsOnlyLateAfterFiveDays();
    void levelsAreThoseAtTheEndOfEachWeek();
    void levelsAreToldOfTheLastWeekWithInterns();
    void supervisorsHaveTheirInterns();
    void levelsAreThoseOfAPlainCount_data();
    void levelsAreThoseOfAPlainCount();
    void sealedEvaluationsAreInNoNumber();
    void fourInternsAreTooFew();
    void fiveInternsHaveAMean();
    void aQuestionThatFewerAnsweredIsHidden();
    void everyShippedQuestionHasItsMatter();
    void aListNarrowsAll();

private:
    const Session &session() { return m_workspace->session; }
    Database &reader() { return (*m_workspace)->store().reader(); }
    ProgramId program(const QString &name, const QDate &intakeFrom)
    {
        InternProgram program;
        program.name = name;
        program.intakeFromOn = intakeFrom;
        program.intakeToOn = intakeFrom.addDays(60);
        return *(*m_workspace)->interns().add(session(), program);
    }
    PersonId person(const QString &given) { return m_workspace->add(m_workspace->person(given, u"Reyes"_s)); }
    Placement placed(const QString &given, const QDate &start = termStart, const QDate &end = termEnd,
                     PersonId supervisor = {})
    {
        Placement placement;
        placement.person = person(given);
        placement.supervisor = supervisor;
        placement.startOn = start;
        placement.endOn = end;
        placement.status = PlacementStatus::Active;
        auto &interns = (*m_workspace)->interns();
        const auto added = interns.add(session(), placement);
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        return *interns.find(session(), *added);
    }
    static Timesheet sheet(const Placement &placement, int week, SheetStatus status, const QDateTime &submitted,
                           qint64 minutesLater = 0)
    {
        Timesheet sheet;
        sheet.person = placement.person;
        sheet.placement = placement.id;
        sheet.weekOn = termStart.addDays(7 * week);
        sheet.status = status;
        sheet.submittedAt = instantText(submitted);
        sheet.digest = digestOf({});
        if (status != SheetStatus::Submitted)
            sheet.decidedAt = instantText(submitted.addSecs(60 * minutesLater));
        return sheet;
    }
    /// As they are, with instants of their own.
    void write(QList<Timesheet> sheets)
    {
        const auto done = (*m_workspace)->store().act(session(), Operation::EditPeople, u"Fill"_s, [&](Action &action) {
            for (auto &one : sheets)
                action.on<HoursRepository>().insert(action, one);
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }
    LearningGoalId goal(const Placement &placement, std::optional<int> startOfIntern, std::optional<int> midOfIntern,
                        std::optional<int> startOfSupervisor = {})
    {
        auto &learning = (*m_workspace)->learning();
        const auto id = *learning.add(session(), {{}, placement.id, {}, u"Run a meeting"_s, {}});
        (void)learning.rate(session(), id, GoalStage::Start, GoalRater::Intern, startOfIntern);
        (void)learning.rate(session(), id, GoalStage::Mid, GoalRater::Intern, midOfIntern);
        (void)learning.rate(session(), id, GoalStage::Start, GoalRater::Supervisor, startOfSupervisor);
        return id;
    }
    Application applied(PersonId whose, const QString &source, const QDate &receivedOn)
    {
        Application application;
        application.program = m_fall;
        application.person = whose;
        application.source = source;
        application.receivedOn = receivedOn;
        auto &applications = (*m_workspace)->applications();
        const auto added = applications.add(session(), application);
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        return *applications.find(session(), *added);
    }
    Application brought(Application application, const QList<ApplicationStatus> &steps)
    {
        auto &applications = (*m_workspace)->applications();
        for (const auto step : steps) {
            const auto done = applications.step(session(), {application}, step, u"Full"_s);
            if (!done)
                qFatal("%s", qPrintable(done.error().message));
            application = *applications.find(session(), application.id);
        }
        return application;
    }
    void applyBeforeTheTerm();
    void raise(const Placement &placement, const QDate &day, int from, int to)
    {
        LevelChange change;
        change.placement = placement.id;
        change.changedOn = day;
        change.fromLevel = from;
        change.toLevel = to;
        change.reason = u"Ready"_s;
        const auto done = (*m_workspace)->learning().changeLevel(session(), change);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }
    void finished(const Placement &placement, const QDate &day, bool isFormality = false)
    {
        Task task;
        task.title = u"Call"_s;
        task.placement = placement.id;
        task.status = TaskStatus::Done;
        task.closedOn = day;
        task.isFormality = isFormality;
        QVERIFY((*m_workspace)->tasks().add(session(), task));
    }
    Evaluation evaluation(const Placement &placement, EvaluationDirection direction, EvaluationStage stage)
    {
        for (const auto &one : (*m_workspace)->evaluations().evaluations(session(), placement.id)) {
            if (one.direction == direction && one.stage == stage)
                return one;
        }
        return {};
    }
    void submit(const Evaluation &evaluation, int score, const QString &leftOut = {});
    /// Both sides speak at the end of a term, and our letter is signed.
    Placement evaluated(const QString &given, int ofIntern, int ofHost, const QString &leftOut = {});
    void open(const Placement &placement);
    void openAll(int count);

    MetricQuestion question(const QDate &first = termStart, const QDate &last = termEnd, MetricBy by = MetricBy::Week)
    {
        return {MetricPeriod::around(first, last), today, by};
    }
    MetricTable ask(const QString &name, const MetricQuestion &question)
    {
        return Metrics::ask(reader(), *Metrics::find(name), question);
    }
    MetricTable ask(const QString &name) { return ask(name, question()); }

    std::unique_ptr<TestWorkspace> m_workspace;
    ProgramId m_fall;
};

void TestInternMetrics::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_fall = program(u"Fall 2026"_s, {2026, 8, 1});
}

void TestInternMetrics::onlyWhoLeadsInternsAsks()
{
    for (const auto &name : {u"approve-time"_s, u"goal-progress"_s, u"intake-funnel"_s, u"first-task"_s, u"growth-levels"_s,
                             u"evaluation-mirror"_s}) {
        QVERIFY(Metrics::find(name));
        QCOMPARE(Metrics::find(name)->reading, Operation::LeadInterns);
        QCOMPARE(Metrics::find(name)->hidesFew, name == u"evaluation-mirror"_s);
    }
}

void TestInternMetrics::nothingThereIsEmpty()
{
    for (const auto &name : {u"approve-time"_s, u"goal-progress"_s, u"intake-funnel"_s, u"first-task"_s, u"growth-levels"_s,
                             u"evaluation-mirror"_s}) {
        const auto table = ask(name);
        QVERIFY2(table.isEmpty(), qPrintable(name));
        QCOMPARE(table.title, Metrics::find(name)->question());
        QVERIFY(table.notes.isEmpty());
    }
}

// --- means

void TestInternMetrics::meansAreRoundedHalfUp_data()
{
    QTest::addColumn<qint64>("sum");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("shown");
    QTest::newRow("whole") << qint64(12) << qint64(4) << u"3.0 (4)"_s;
    QTest::newRow("half up") << qint64(1) << qint64(4) << u"0.3 (4)"_s;
    QTest::newRow("below half") << qint64(7) << qint64(3) << u"2.3 (3)"_s;
    QTest::newRow("above half") << qint64(8) << qint64(3) << u"2.7 (3)"_s;
    QTest::newRow("nothing but zeros") << qint64(0) << qint64(5) << u"0.0 (5)"_s;
    QTest::newRow("of none") << qint64(0) << qint64(0) << QString();
}

void TestInternMetrics::meansAreRoundedHalfUp()
{
    QFETCH(qint64, sum);
    QFETCH(qint64, count);
    QFETCH(QString, shown);
    MetricMean mean;
    mean.sum = sum;
    mean.count = count;
    MetricColumn column;
    column.unit = MetricUnit::Tenths;
    QCOMPARE(MetricText::cell(column, mean.cell()), shown);
}

void TestInternMetrics::theMedianIsTheMiddle()
{
    QVERIFY(!medianTenths({}));
    QCOMPARE(*medianTenths({7}), 70);
    QCOMPARE(*medianTenths({9, 1, 4}), 40);
    QCOMPARE(*medianTenths({4, 1, 9, 5}), 45);
}

// --- approve-time

void TestInternMetrics::aWeekStandsWhereItsWaitLies_data()
{
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<int>("row");
    QTest::newRow("at once") << qint64(0) << 0;
    QTest::newRow("24 hours") << qint64(24 * 60) << 0;
    QTest::newRow("a minute more") << qint64(24 * 60 + 1) << 1;
    QTest::newRow("48 hours") << qint64(48 * 60) << 1;
    QTest::newRow("72 hours") << qint64(72 * 60) << 2;
    QTest::newRow("a week") << qint64(7 * 24 * 60) << 3;
    QTest::newRow("two weeks") << qint64(14 * 24 * 60) << 4;
    QTest::newRow("longer") << qint64(14 * 24 * 60 + 1) << 5;
}

void TestInternMetrics::aWeekStandsWhereItsWaitLies()
{
    QFETCH(qint64, minutes);
    QFETCH(int, row);
    const auto rosa = placed(u"Rosa"_s);
    write({sheet(rosa, 1, SheetStatus::Approved, QDate(2026, 9, 20).startOfDay(), minutes)});
    const auto table = ask(u"approve-time"_s);
    QCOMPARE(table.rows.size(), 6);
    QCOMPARE(table.total(0), 1);
    QCOMPARE(table.rows[row].cells[0].value, 1);
    QCOMPARE(table.rows[row].cells[0].things.people, QList{rosa.person});
    QCOMPARE(table.rows[row].cells[0].things.sheets.size(), 1);
}

void TestInternMetrics::halfOfTheWeeksWereDecidedByTheMedian()
{
    const auto rosa = placed(u"Rosa"_s), sam = placed(u"Sam"_s);
    const QDateTime evening = QDate(2026, 9, 20).startOfDay();
    Timesheet correction = sheet(rosa, 0, SheetStatus::Locked, evening, 180);
    correction.revision = 1;
    write({sheet(rosa, 0, SheetStatus::Approved, evening, 60), sheet(rosa, 1, SheetStatus::Locked, evening, 120), correction,
           sheet(sam, 0, SheetStatus::Submitted, today.addDays(-10).startOfDay(Qt::UTC))});
    const auto table = ask(u"approve-time"_s);
    QCOMPARE(values(table, u"decided"_s), (QList<qint64>{3, 0, 0, 0, 0, 0}));
    QVERIFY2(table.title.startsWith(u"Half of the approved weeks were approved within 2:00 hours; 1 wait"_s),
             qPrintable(table.title));
    QCOMPARE(table.rows[0].cells[0].things.sheets.size(), 3);
    QCOMPARE(table.things.people, (QList{rosa.person, sam.person}));
}

void TestInternMetrics::weeksThatWaitAreCountedToNow()
{
    const auto rosa = placed(u"Rosa"_s);
    write({sheet(rosa, 1, SheetStatus::Submitted, today.addDays(-10).startOfDay(Qt::UTC)),
           sheet(rosa, 2, SheetStatus::Submitted, today.addDays(-40).startOfDay(Qt::UTC))});
    const auto table = ask(u"approve-time"_s);
    QCOMPARE(values(table, u"waiting"_s), (QList<qint64>{0, 0, 0, 0, 1, 1}));
    QCOMPARE(table.total(0), 0);
    QVERIFY2(table.title.startsWith(u"2 weeks wait for a decision"_s), qPrintable(table.title));
    const QString longest = MetricText::wait(today.addDays(-40).startOfDay(Qt::UTC).secsTo(Dates(today).now()) / 60);
    QCOMPARE(table.notes.value(0), u"The longest has waited for %1."_s.arg(longest));
}

void TestInternMetrics::aDayThatIsPastIsCountedToItsEnd()
{
    const auto rosa = placed(u"Rosa"_s);
    const QDate past = today.addDays(-17);
    const QDateTime noon(past, QTime(12, 0));
    write({sheet(rosa, 1, SheetStatus::Approved, noon.addDays(-3), 60),
           sheet(rosa, 2, SheetStatus::Approved, noon.addDays(-3), 5 * 24 * 60), // decided later
           sheet(rosa, 3, SheetStatus::Submitted, noon.addDays(2))});            // submitted later
    auto asked = question();
    asked.today = past;
    asked.isOver = true;
    const auto table = ask(u"approve-time"_s, asked);
    QCOMPARE(values(table, u"decided"_s), (QList<qint64>{1, 0, 0, 0, 0, 0}));
    QCOMPARE(values(table, u"waiting"_s), (QList<qint64>{0, 0, 0, 1, 0, 0}));
    QVERIFY2(table.notes.value(0).startsWith(u"The longest has waited for about 3 days"_s),
             qPrintable(table.notes.value(0)));
}

void TestInternMetrics::onlySubmittedWeeksOfPlacementsWait()
{
    const auto rosa = placed(u"Rosa"_s);
    Timesheet own = sheet(rosa, 1, SheetStatus::Submitted, QDate(2026, 9, 20).startOfDay());
    own.placement = {};
    Timesheet written = sheet(rosa, 2, SheetStatus::Open, {});
    written.submittedAt.clear();
    written.decidedAt.clear();
    Timesheet returned = written;
    returned.weekOn = returned.weekOn.addDays(7);
    returned.returnReason = u"Which day?"_s;
    write({own, written, returned});
    const auto table = ask(u"approve-time"_s);
    QVERIFY(table.isEmpty());
    QCOMPARE(table.notes.size(), 1);
    QVERIFY2(table.notes.first().startsWith(u"1 week"_s), qPrintable(table.notes.first()));
}

// --- goal-progress

void TestInternMetrics::goalsAreMeansOfTheirStages()
{
    const auto rosa = placed(u"Rosa"_s), sam = placed(u"Sam"_s);
    goal(rosa, 0, 2, 1);
    goal(rosa, 1, 3);
    goal(sam, 1, {}, 0);
    goal(sam, {}, {});
    const auto table = ask(u"goal-progress"_s);
    QCOMPARE(labels(table), (QStringList{u"Start"_s, u"Middle"_s, u"End"_s}));
    QCOMPARE(text(table, 0, u"intern"_s), u"0.7 (3)"_s);
    QCOMPARE(text(table, 1, u"intern"_s), u"2.5 (2)"_s);
    QCOMPARE(text(table, 2, u"intern"_s), QString());
    QCOMPARE(text(table, 0, u"supervisor"_s), u"0.5 (2)"_s);
    QCOMPARE(table.title, u"How far the goals are, 0 to 4: by interns 0.7 → 2.5, by supervisors 0.5"_s);
    QCOMPARE(table.rows[0].cells[0].things.people, (QList{rosa.person, sam.person}));
    QCOMPARE(table.rows[1].cells[0].things.people, QList{rosa.person});
    QVERIFY(table.notes.value(0).startsWith(u"1 goal"_s));
    QVERIFY2(table.notes.value(1).startsWith(u"The number in brackets"_s), qPrintable(table.notes.value(1)));
    QVERIFY(isInTime(table.question.by)); // so a line joins the stages
}

void TestInternMetrics::goalsOfOtherTermsAreNotAsked()
{
    goal(placed(u"Rosa"_s, {2026, 1, 5}, {2026, 3, 29}), 1, 4, 2);
    QVERIFY(ask(u"goal-progress"_s).isEmpty());
    const auto sam = placed(u"Sam"_s);
    goal(sam, 2, 2, 2);
    MetricQuestion asked = question();
    asked.placement = sam.id;
    QCOMPARE(ask(u"goal-progress"_s, asked).things.people, QList{sam.person});
}

void TestInternMetrics::goalsAreThoseOfAPlainCount_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 3; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestInternMetrics::goalsAreThoseOfAPlainCount()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    const auto score = [&]() -> std::optional<int> {
        const int drawn = int(random() % 6);
        return drawn > 4 ? std::nullopt : std::optional(drawn);
    };
    QList<Placement> placements;
    for (int i = 0; i < 4; ++i) {
        const QDate start = termStart.addDays(-int(random() % 200));
        placements += placed(u"Ana %1"_s.arg(i), start, start.addDays(83));
        for (int goals = 0; goals < 5; ++goals)
            goal(placements.last(), score(), score(), score());
    }
    const auto table = ask(u"goal-progress"_s);
    for (const auto stage : {GoalStage::Start, GoalStage::Mid, GoalStage::Final}) {
        for (const auto rater : {GoalRater::Intern, GoalRater::Supervisor}) {
            double sum = 0;
            int count = 0;
            for (const auto &placement : std::as_const(placements)) {
                for (const auto &rated : (*m_workspace)->learning().goals(session(), placement.id)) {
                    if (const auto its = rated.score(stage, rater); its && placement.endOn >= termStart) {
                        sum += *its;
                        ++count;
                    }
                }
            }
            const MetricCell &cell = table.rows[int(stage)].cells[int(rater)];
            QCOMPARE(cell.isKnown, count > 0);
            QCOMPARE(cell.of, count);
            if (count > 0)
                QCOMPARE(cell.value, qint64(10 * sum / count + 0.5));
        }
    }
}

// --- intake-funnel

void TestInternMetrics::applicationsTakeTheirSteps()
{
    using enum ApplicationStatus;
    const PersonId rosa = person(u"Rosa"_s), sam = person(u"Sam"_s), cleo = person(u"Cleo"_s);
    brought(applied(rosa, u"flyer"_s, termStart), {Screening, Interview, Offered, Accepted, Placed});
    brought(applied(sam, u"flyer"_s, termStart), {Screening, Interview});
    applied(cleo, u"campus"_s, termStart);
    const auto table = ask(u"intake-funnel"_s);
    QCOMPARE(labels(table), (QStringList{u"flyer"_s, u"campus"_s}));
    QCOMPARE(values(table, u"received"_s), (QList<qint64>{2, 1}));
    QCOMPARE(values(table, u"interview"_s), (QList<qint64>{2, 0}));
    QCOMPARE(values(table, u"offered"_s), (QList<qint64>{1, 0}));
    QCOMPARE(values(table, u"accepted"_s), (QList<qint64>{1, 0}));
    QCOMPARE(values(table, u"placed"_s), (QList<qint64>{1, 0}));
    QCOMPARE(values(table, u"open"_s), (QList<qint64>{1, 1}));
    QCOMPARE(text(table, 0, u"placed"_s), u"1 of 2 (50.0 %, few)"_s);
    QCOMPARE(table.rows[0].cells[columnOf(table, u"interview"_s)].things.people, (QList{rosa, sam}));
    QCOMPARE(table.rows[0].cells[columnOf(table, u"placed"_s)].things.people, QList{rosa});
    QCOMPARE(table.title, u"Placed: 1 of 3 (33.3 %, few) · declined: 0 of 3 (0.0 %, few) · withdrew: 0 of 3 (0.0 %, few)"_s);
    QVERIFY(table.areBarsBeside);
    QVERIFY(table.population.startsWith(u"Applicants: 3 · "_s));
}

void TestInternMetrics::anEndSaysWhatWasNotedBefore()
{
    using enum ApplicationStatus;
    auto &applications = (*m_workspace)->applications();
    const auto talkedWith = brought(applied(person(u"Rosa"_s), {}, termStart), {Screening, Interview});
    rnf::Interview interview;
    interview.application = talkedWith.id;
    interview.heldOn = termStart;
    QVERIFY(applications.add(session(), interview));
    brought(talkedWith, {Declined});
    brought(applied(person(u"Sam"_s), {}, termStart), {Screening, Declined});
    brought(applied(person(u"Cleo"_s), {}, termStart), {Screening, Interview, Offered, Withdrawn});
    const auto leo = brought(applied(person(u"Leo"_s), {}, termStart), {Screening, Interview});
    Offer terms;
    terms.madeOn = today.addDays(-10);
    terms.expiresOn = today.addDays(-3);
    QVERIFY(applications.offer(session(), leo, terms));
    brought(*applications.find(session(), leo.id), {Expired});
    brought(applied(person(u"Ben"_s), {}, termStart), {Waitlisted});
    const auto table = ask(u"intake-funnel"_s);
    QCOMPARE(labels(table), QStringList{u"No source noted"_s});
    const auto value = [&](const QString &column) { return values(table, column).value(0); };
    QCOMPARE(value(u"received"_s), 5);
    QCOMPARE(value(u"interview"_s), 3);
    QCOMPARE(value(u"offered"_s), 2);
    QCOMPARE(value(u"accepted"_s), 0);
    QCOMPARE(value(u"declined"_s), 2);
    QCOMPARE(value(u"withdrawn"_s), 1);
    QCOMPARE(value(u"expired"_s), 1);
    QCOMPARE(value(u"open"_s), 1);
}

void TestInternMetrics::applicationsHaveTheirDays()
{
    using enum ApplicationStatus;
    brought(applied(person(u"Rosa"_s), u"flyer"_s, today.addDays(-9)), {Screening, Declined});
    brought(applied(person(u"Sam"_s), u"flyer"_s, today.addDays(-4)), {Screening, Interview, Offered, Accepted, Placed});
    applied(person(u"Cleo"_s), u"flyer"_s, today.addDays(-30));
    const auto table = ask(u"intake-funnel"_s);
    QCOMPARE(text(table, 0, u"days_to_decision"_s), u"6.5 (2)"_s);
    QCOMPARE(text(table, 0, u"days_to_placement"_s), u"0.0 (1)"_s);
    const auto cleo = (*m_workspace)->applications().of(session(), table.rows[0].cells[11].things.people.value(0));
    QCOMPARE(cleo.value(0).status, Received);
    QCOMPARE(table.rows[0].cells[11].value, 10 * cleo.value(0).statusOn.daysTo(today));
    QVERIFY(!table.columns[11].isDrawn());
}

void TestInternMetrics::whoAppliedTwiceIsSaid()
{
    const PersonId rosa = person(u"Rosa"_s);
    applied(rosa, u"flyer"_s, termStart);
    applied(rosa, u"campus"_s, termStart);
    const auto table = ask(u"intake-funnel"_s);
    QCOMPARE(table.total(0), 2);
    QCOMPARE(table.things.people, QList{rosa});
    QVERIFY2(table.notes.value(0).startsWith(u"1 application"_s), qPrintable(table.notes.value(0)));
}

void TestInternMetrics::interviewsAheadAreNoneYet()
{
    using enum ApplicationStatus;
    const auto application = brought(applied(person(u"Rosa"_s), u"flyer"_s, termStart), {Screening, Interview});
    const auto interviewed = [&](const QDate &heldOn) {
        rnf::Interview interview;
        interview.application = application.id;
        interview.heldOn = heldOn;
        if (!(*m_workspace)->applications().add(session(), interview))
            qFatal("not added");
        return ask(u"intake-funnel"_s).total(columnOf(ask(u"intake-funnel"_s), u"interview"_s));
    };
    QCOMPARE(interviewed(today.addDays(1)), 0);
    QCOMPARE(interviewed(today), 1);
}

/// Rosa began with the term, Sam was not taken; both came before it.
void TestInternMetrics::applyBeforeTheTerm()
{
    using enum ApplicationStatus;
    auto application = applied(person(u"Rosa"_s), u"flyer"_s, termStart.addDays(-30));
    auto wished = application;
    wished.startWishOn = termStart;
    QVERIFY((*m_workspace)->applications().save(session(), application, wished));
    brought(*(*m_workspace)->applications().find(session(), application.id),
            {Screening, Interview, Offered, Accepted, Placed});
    applied(person(u"Sam"_s), u"flyer"_s, termStart.addDays(-30));
}

void TestInternMetrics::theIntakeBeforeATermIsTaken()
{
    applyBeforeTheTerm();
    applied(person(u"Early"_s), u"flyer"_s, {2026, 7, 31});
    const auto table = ask(u"intake-funnel"_s);
    QCOMPARE(table.total(0), 2);
    QVERIFY2(table.population.contains(u"7 Sep – 29 Nov 2026, with the intake before"_s), qPrintable(table.population));
    QCOMPARE(table.notes.size(), 1);
    QVERIFY2(table.notes.first().startsWith(u"1 applications not counted"_s), qPrintable(table.notes.first()));
}

void TestInternMetrics::applicationsOfEarlierWeeksAreSaid()
{
    applyBeforeTheTerm();
    // No term begins in these weeks, and one runs.
    const auto table = ask(u"intake-funnel"_s, question(today.addDays(-14), today));
    QVERIFY(table.isEmpty());
    QCOMPARE(table.notes.size(), 1);
    QVERIFY2(table.notes.first().startsWith(u"2 applications not counted"_s), qPrintable(table.notes.first()));
    QCOMPARE(ask(u"intake-funnel"_s, question(termStart.addDays(-30), termEnd)).total(0), 2);
}

void TestInternMetrics::applicationsAreNarrowed()
{
    const auto rosa = applied(person(u"Rosa"_s), u"flyer"_s, termStart);
    const ProgramId spring = program(u"Spring 2027"_s, {2027, 1, 1});
    const auto sam = applied(person(u"Sam"_s), u"flyer"_s, termStart);
    QVERIFY((*m_workspace)->applications().transfer(session(), {sam}, spring));
    MetricQuestion asked = question();
    asked.program = spring;
    QCOMPARE(ask(u"intake-funnel"_s, asked).things.people, QList{sam.person});
    asked.program = {};
    asked.person = rosa.person;
    QCOMPARE(ask(u"intake-funnel"_s, asked).things.people, QList{rosa.person});
}

// --- first-task

void TestInternMetrics::theFirstTaskHasItsWorkingDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("row");
    QTest::newRow("before the first day") << QDate(2026, 9, 4) << 0;
    QTest::newRow("the first day") << QDate(2026, 9, 7) << 0;
    QTest::newRow("Tuesday") << QDate(2026, 9, 8) << 1;
    QTest::newRow("the fifth working day") << QDate(2026, 9, 11) << 4;
    QTest::newRow("Saturday belongs to Monday") << QDate(2026, 9, 12) << 5;
    QTest::newRow("Monday") << QDate(2026, 9, 14) << 5;
    QTest::newRow("the tenth working day") << QDate(2026, 9, 18) << 5;
    QTest::newRow("later") << QDate(2026, 9, 19) << 6;
}

void TestInternMetrics::theFirstTaskHasItsWorkingDay()
{
    QFETCH(QDate, day);
    QFETCH(int, row);
    const auto rosa = placed(u"Rosa"_s);
    finished(rosa, day);
    finished(rosa, today); // is not the first
    const auto table = ask(u"first-task"_s);
    QCOMPARE(table.rows.size(), 7);
    QCOMPARE(table.total(0), 1);
    QCOMPARE(table.rows[row].cells[0].value, 1);
    QCOMPARE(table.rows[row].cells[0].things.people, QList{rosa.person});
    const QString share = row < 5 ? u"1 of 1 (100.0 %, few)"_s : u"0 of 1 (0.0 %, few)"_s;
    QCOMPARE(table.title, u"First finished task within 5 working days: "_s + share);
}

void TestInternMetrics::formalitiesAreNoFirstTask()
{
    const auto rosa = placed(u"Rosa"_s);
    finished(rosa, termStart, true);
    const auto table = ask(u"first-task"_s);
    QCOMPARE(labels(table).last(), u"After day 10"_s);
    QCOMPARE(values(table, u"waiting"_s), (QList<qint64>{0, 0, 0, 0, 0, 0, 1}));
}

void TestInternMetrics::whoHasFinishedNothingYetIsOnlyLateAfterFiveDays()
{
    placed(u"Rosa"_s, today.addDays(-4), today.addDays(79)); // Thursday: today is the third working day
    placed(u"Sam"_s, today.addDays(7), today.addDays(90));
    auto table = ask(u"first-task"_s, question(termStart, today.addDays(60)));
    QCOMPARE(values(table, u"waiting"_s), (QList<qint64>{0, 0, 1, 0, 0, 0, 0}));
    QCOMPARE(table.title, u"First finished task within 5 working days: –"_s);
    QVERIFY2(table.notes.value(0).startsWith(u"1 term"_s), qPrintable(table.notes.value(0)));
    // A term that is over without any stays on its last day.
    placed(u"Cleo"_s, QDate(2026, 9, 7), QDate(2026, 9, 9));
    table = ask(u"first-task"_s, question(termStart, today.addDays(60)));
    QCOMPARE(values(table, u"waiting"_s), (QList<qint64>{0, 0, 2, 0, 0, 0, 0}));
    QCOMPARE(table.title, u"First finished task within 5 working days: 0 of 1 (0.0 %, few)"_s);
}

// --- growth-levels

void TestInternMetrics::levelsAreThoseAtTheEndOfEachWeek()
{
    const QDate first(2026, 11, 2);
    const auto rosa = placed(u"Rosa"_s, first, first.addDays(83));
    placed(u"Sam"_s, first.addDays(9), first.addDays(60));
    placed(u"Cleo"_s, termStart, first.addDays(1));
    raise(rosa, first.addDays(8), 1, 2);
    raise(rosa, today, 2, 3);
    const auto table = ask(u"growth-levels"_s, question(first, today.addDays(30)));
    QCOMPARE(labels(table), (QStringList{u"2 Nov"_s, u"9 Nov"_s, u"16 Nov, so far"_s}));
    QCOMPARE(values(table, u"level_1"_s), (QList<qint64>{2, 1, 1}));
    QCOMPARE(values(table, u"level_2"_s), (QList<qint64>{0, 1, 0}));
    QCOMPARE(values(table, u"level_3"_s), (QList<qint64>{0, 0, 1}));
    QCOMPARE(values(table, u"level_4"_s), (QList<qint64>{0, 0, 0}));
    QCOMPARE(table.rows[1].cells[1].things.people, QList{rosa.person});
    QCOMPARE(table.title, u"Level 2 or higher: 1 of 2 (50.0 %, few)"_s);
    QVERIFY(ask(u"growth-levels"_s, question(today.addDays(7), today.addDays(30))).isEmpty());
    QVERIFY(ask(u"growth-levels"_s, question(today.addDays(7), today.addDays(30), MetricBy::Person)).isEmpty());
}

void TestInternMetrics::levelsAreToldOfTheLastWeekWithInterns()
{
    const PersonId ana = person(u"Ana"_s);
    const auto rosa = placed(u"Rosa"_s, termStart, QDate(2026, 10, 15), ana);
    placed(u"Sam"_s, termStart, QDate(2026, 10, 12), ana);
    placed(u"Leo"_s, termStart, QDate(2026, 10, 10), ana);
    raise(rosa, QDate(2026, 10, 1), 1, 2);
    QCOMPARE(ask(u"growth-levels"_s).title, u"Week of 12 Oct 2026: Level 2 or higher: 1 of 2 (50.0 %, few)"_s);
    QCOMPARE(ask(u"growth-levels"_s, question(termStart, termEnd, MetricBy::Person)).title,
             u"Week of 12 Oct 2026: Most interns with one supervisor: Ana Reyes, 2 of 2 (100.0 %, few)"_s);
}

void TestInternMetrics::supervisorsHaveTheirInterns()
{
    const PersonId ana = person(u"Ana"_s);
    const auto rosa = placed(u"Rosa"_s, termStart, termEnd, ana), sam = placed(u"Sam"_s, termStart, termEnd, ana);
    const auto leo = placed(u"Leo"_s);
    placed(u"Cleo"_s, termStart, today.addDays(-1), ana); // whose term has ended
    raise(rosa, today, 1, 2);
    const auto table = ask(u"growth-levels"_s, question(termStart, termEnd, MetricBy::Person));
    QCOMPARE(labels(table), (QStringList{u"Ana Reyes"_s, u"Nobody yet"_s}));
    QCOMPARE(values(table, u"level_1"_s), (QList<qint64>{1, 1}));
    QCOMPARE(values(table, u"level_2"_s), (QList<qint64>{1, 0}));
    QCOMPARE(table.rows[0].things.people, (QList{rosa.person, sam.person}));
    QCOMPARE(table.rows[1].things.people, QList{leo.person});
    QCOMPARE(table.title, u"Most interns with one supervisor: Ana Reyes, 2 of 3 (66.7 %, few)"_s);
    MetricQuestion asked = question(termStart, termEnd, MetricBy::Person);
    asked.placement = leo.id;
    QCOMPARE(ask(u"growth-levels"_s, asked).title, u"Nobody supervises these interns"_s);
}

void TestInternMetrics::levelsAreThoseOfAPlainCount_data() { goalsAreThoseOfAPlainCount_data(); }

void TestInternMetrics::levelsAreThoseOfAPlainCount()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    const auto below = [&](int limit) { return int(random() % quint32(limit)); };
    QList<Placement> placements;
    QHash<PlacementId, QMap<QDate, int>> levels;
    for (int i = 0; i < 8; ++i) {
        const QDate start = termStart.addDays(below(60) - 20);
        placements += placed(u"Ana %1"_s.arg(i), start, start.addDays(20 + below(80)));
        int level = 1;
        for (QDate day = start.addDays(below(20)); day <= today && level < 4; day = day.addDays(1 + below(30))) {
            raise(placements.last(), day, level, level + 1);
            levels[placements.last().id][day] = ++level;
        }
    }
    const auto table = ask(u"growth-levels"_s);
    QVERIFY(!table.rows.isEmpty());
    for (const auto &row : table.rows) {
        QList<qint64> counted{0, 0, 0, 0};
        for (const auto &placement : std::as_const(placements)) {
            int level = 1;
            bool isThere = false;
            for (QDate day = placement.startOn; day <= qMin(placement.endOn, qMin(row.week.addDays(6), today));
                 day = day.addDays(1)) {
                level = levels[placement.id].value(day, level);
                isThere |= day >= row.week;
            }
            counted[level - 1] += isThere ? 1 : 0;
        }
        for (int level = 0; level < 4; ++level) {
            QCOMPARE(row.cells[level].value, counted[level]);
            QCOMPARE(row.cells[level].things.people.size(), counted[level]);
        }
    }
}

// --- evaluation-mirror

void TestInternMetrics::submit(const Evaluation &evaluation, int score, const QString &leftOut)
{
    auto &service = (*m_workspace)->evaluations();
    const auto before = service.draft(session(), evaluation);
    auto after = before;
    for (auto &answer : after) {
        if (!EvaluationQuestions::hasScore(answer.prompt))
            answer.text = u"Fine."_s;
        else if (answer.prompt != leftOut)
            answer.score = score;
    }
    const auto done = service.submit(session(), evaluation, before, after);
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
}

Placement TestInternMetrics::evaluated(const QString &given, int ofIntern, int ofHost, const QString &leftOut)
{
    using enum EvaluationDirection;
    const auto placement = placed(given, termStart, termEnd, person(u"Ana"_s));
    auto &service = (*m_workspace)->evaluations();
    if (!service.plan(session(), placement.id))
        qFatal("not planned");
    for (const auto stage : {EvaluationStage::Mid, EvaluationStage::Final}) {
        submit(evaluation(placement, HostOnIntern, stage), ofIntern, leftOut);
        submit(evaluation(placement, Self, stage), 4);
    }
    submit(evaluation(placement, InternOnHost, EvaluationStage::Exit), ofHost, leftOut);
    Letter letter;
    letter.placement = placement.id;
    if (!service.sign(session(), letter, u"To whom it may concern."_s, placement.supervisor))
        qFatal("not signed");
    return placement;
}

void TestInternMetrics::open(const Placement &placement)
{
    auto &service = (*m_workspace)->evaluations();
    for (const auto &one : service.evaluations(session(), placement.id)) {
        if (!one.isSubmitted())
            continue;
        if (const auto read = service.read(session(), one, {}, true); !read)
            qFatal("%s", qPrintable(read.error().message));
    }
}

/// So many interns, of whom the host thinks well.
void TestInternMetrics::openAll(int count)
{
    for (int i = 0; i < count; ++i)
        open(evaluated(u"Intern %1"_s.arg(i), 4, i % 2 == 0 ? 2 : 3));
}

void TestInternMetrics::sealedEvaluationsAreInNoNumber()
{
    for (int i = 0; i < 6; ++i)
        evaluated(u"Intern %1"_s.arg(i), 4, 2);
    const auto table = ask(u"evaluation-mirror"_s);
    QVERIFY(table.isEmpty());
    QVERIFY(table.rows.isEmpty());
    QCOMPARE(table.title, Metrics::find(u"evaluation-mirror"_s)->question());
}

void TestInternMetrics::fourInternsAreTooFew()
{
    openAll(4);
    evaluated(u"Sealed"_s, 0, 0);
    const auto table = ask(u"evaluation-mirror"_s);
    QVERIFY(table.rows.isEmpty());
    QVERIFY(table.things.isEmpty());
    QVERIFY(table.population.startsWith(u"Interns: <5 · "_s));
}

void TestInternMetrics::fiveInternsHaveAMean()
{
    openAll(5);
    const auto before = ask(u"evaluation-mirror"_s);
    evaluated(u"Sealed"_s, 0, 0); // says nothing yet
    const auto table = ask(u"evaluation-mirror"_s);
    QCOMPARE(labels(table), labels(before));
    QCOMPARE(table.population, before.population);
    QVERIFY(!table.isEmpty());
    QCOMPARE(labels(table).first(), u"Respect"_s);
    QCOMPARE(text(table, 0, u"host_on_intern"_s), u"4.0 (5)"_s);
    QCOMPARE(text(table, 0, u"intern_on_host"_s), u"2.4 (5)"_s);
    QVERIFY(!table.rows.last().cells[1].isKnown); // which interns are not asked
    QCOMPARE(table.title, u"Furthest apart: Respect – interns get 4.0 of 4, the host 2.4"_s);
    QVERIFY(table.things.isEmpty());
    for (const auto &row : table.rows) {
        QVERIFY(row.things.isEmpty());
        for (const auto &cell : row.cells)
            QVERIFY(cell.things.isEmpty());
    }
}

void TestInternMetrics::aQuestionThatFewerAnsweredIsHidden()
{
    openAll(4);
    open(evaluated(u"Rosa"_s, 0, 0, u"I was treated with respect at all times."_s));
    const auto table = ask(u"evaluation-mirror"_s);
    QCOMPARE(text(table, 0, u"host_on_intern"_s), u"3.2 (5)"_s);
    QCOMPARE(text(table, 0, u"intern_on_host"_s), u"<5"_s);
    QVERIFY(!table.rows[0].cells[1].isKnown);
    QCOMPARE(table.rows[0].cells[1].value, 0);
    QCOMPARE(table.rows[0].cells[1].of, 0);
    QCOMPARE(text(table, 1, u"intern_on_host"_s), u"2.0 (5)"_s);
    QVERIFY(!table.title.contains(u"Respect"_s));
}

void TestInternMetrics::everyShippedQuestionHasItsMatter()
{
    openAll(5);
    const auto table = ask(u"evaluation-mirror"_s);
    QCOMPARE(labels(table).first(5),
             (QStringList{u"Respect"_s, u"Learning"_s, u"Growth"_s, u"Guidance"_s, u"Hours as agreed"_s}));
    for (const auto &row : table.rows.first(5)) {
        for (const auto &cell : row.cells)
            QVERIFY2(cell.isKnown, qPrintable(row.label));
    }
    QCOMPARE(table.rows.size(), 10);
    for (const QString &label : labels(table))
        QVERIFY2(!label.endsWith(u'.'), qPrintable(label)); // a sentence would be a question without a matter
}

// --- lists

void TestInternMetrics::aListNarrowsAll()
{
    const auto rosa = placed(u"Rosa"_s), sam = placed(u"Sam"_s);
    for (const auto &placement : {rosa, sam}) {
        write({sheet(placement, 1, SheetStatus::Approved, QDate(2026, 9, 20).startOfDay(), 60)});
        goal(placement, 1, 2);
        applied(placement.person, u"flyer"_s, termStart);
        finished(placement, termStart);
    }
    MetricQuestion asked = question();
    asked.among = std::make_shared<MetricList>(MetricList{u"Some"_s, {sam.person}});
    for (const auto &name :
         {u"approve-time"_s, u"goal-progress"_s, u"intake-funnel"_s, u"first-task"_s, u"growth-levels"_s}) {
        QCOMPARE(ask(name).things.people, (QList{rosa.person, sam.person}));
        QCOMPARE(ask(name, asked).things.people, QList{sam.person});
    }
    QVERIFY(ask(u"evaluation-mirror"_s, asked).rows.isEmpty());
}

RNF_TEST(TestInternMetrics)
#include "tst_intern_metrics.moc"
