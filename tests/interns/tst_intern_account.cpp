#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "credit/Credits.h"
#include "evaluations/Evaluations.h"
#include "exchange/HoursFiles.h"
#include "exchange/TaskFiles.h"
#include "exchange/WorkExports.h"
#include "learning/Learning.h"
#include "recruiting/Applications.h"
#include "recruiting/Postings.h"
#include "rights/RightsChecks.h"
#include "stipends/Stipends.h"
#include "work/TaskTemplates.h"
#include "workspace/DemoWorkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

const QString refused = u"not-allowed"_s;

/// Done, or the word of why not.
template <typename T>
QString outcome(const Result<T> &done)
{
    return done ? u"done"_s : done.error().id;
}

} // namespace

/// An intern who signs in has her own work, and nothing else of the programme, whatever way she asks: the services say so. Rosa
/// is an intern with an account, Luis one without; Vera supervises both.
class TestInternAccount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anInternsAccountIsThatOfOnePerson();
    void onlyOrganizersMakeAccounts();
    void commandsActAsAnOrganizer();
    void herOwnPlacementIsTheOnlyOne();
    void nothingOfAPlacementIsHersToChange();
    void applicationsOfOthersAndPostingsAreNotHers();
    void stipendsAndWageRatesAreNotHers();
    void rightsChecksAreNotHers();
    void sheReadsAndWritesHerOwnHours();
    void hoursOfOthersAreNotHers();
    void sheDecidesAboutNoHours();
    void herTasksAreThoseThatSheHasToDoWith();
    void sheGivesTasksToNobody();
    void templatesOfTasksAreNotHers();
    void sheWritesHerGoalsAndRatesForHerself();
    void whatOthersLearnIsNotHers();
    void sheWritesHerSideOfTheEvaluations();
    void whatTheHostWritesIsHersOnceTheSealIsOff();
    void sheIsNobodyElseWhenSheAsks();
    void theHostsLetterIsHersOnceItIsSigned();
    void herCreditIsReadAndNotSigned();
    void sheSeesAndUndoesWhatSheDid();
    void exportsHoldHerOwnWorkOnly();
    void aFileOfHoursIsHersWhateverItSays();
    void filesOfTasksAreNotHers();
    void anOrganizerSeesEverybodysAsBefore();
    void theSampleHasAnAccountOfACurrentIntern();

private:
    Workspace &workspace() { return **m_workspace; }
    const Session &ana() { return m_workspace->session; }
    PersonId person(const QString &given) { return m_workspace->add(m_workspace->person(given, u"Reyes"_s)); }
    Placement place(PersonId person, ProgramId program)
    {
        Placement placement;
        placement.person = person;
        placement.program = program;
        placement.supervisor = m_vera;
        placement.startOn = QDate(2026, 9, 14);
        placement.endOn = QDate(2026, 12, 20);
        placement.weekMin = 900;
        placement.status = PlacementStatus::Active;
        return *workspace().interns().find(ana(), *workspace().interns().add(ana(), placement));
    }
    ProgramId program(const QString &name)
    {
        InternProgram program;
        program.name = name;
        return *workspace().interns().add(ana(), program);
    }
    WeekKey week(const Placement &placement) const { return {placement.person, placement.id, today}; }
    QString write(const Session &who, const Placement &placement, int minutes = 120)
    {
        return outcome(workspace().hours().setMinutes(who, week(placement), {}, today, minutes));
    }
    Timesheet submitted(const Placement &placement)
    {
        if (write(ana(), placement) != u"done"_s || !workspace().hours().submit(ana(), week(placement)))
            qFatal("not submitted");
        return workspace().hours().week(ana(), week(placement)).sheet;
    }
    TaskId task(const QString &title, PersonId assignee = {}, PlacementId placement = {})
    {
        Task task;
        task.title = title;
        task.assignee = assignee;
        task.placement = placement;
        task.dueOn = today;
        return *workspace().tasks().add(ana(), task);
    }
    QStringList titles(const QList<Task> &tasks)
    {
        QStringList titles;
        for (const auto &task : tasks)
            titles += task.title;
        titles.sort();
        return titles;
    }
    Evaluation evaluation(const Placement &placement, EvaluationDirection direction, EvaluationStage stage)
    {
        for (const auto &one : workspace().evaluations().evaluations(ana(), placement.id)) {
            if (one.direction == direction && one.stage == stage)
                return one;
        }
        return {};
    }
    QString submit(const Session &who, const Evaluation &evaluation)
    {
        const auto before = workspace().evaluations().draft(who, evaluation, who.person);
        auto after = before;
        for (auto &answer : after)
            answer.text = u"Fine."_s;
        return outcome(workspace().evaluations().submit(who, evaluation, before, after));
    }
    QString keep(const Session &who, const Evaluation &evaluation)
    {
        const auto before = workspace().evaluations().draft(ana(), evaluation);
        auto after = before;
        for (auto &answer : after)
            answer.text = u"So far."_s;
        return outcome(workspace().evaluations().keep(who, evaluation, before, after));
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    PersonId m_vera;
    ProgramId m_fall, m_spring;
    Placement m_own, m_other; ///< Rosa's in the fall, and Luis' in the spring programme
    Session m_rosa;
};

void TestInternAccount::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_vera = person(u"Vera"_s);
    m_fall = program(u"Fall"_s);
    m_spring = program(u"Spring"_s);
    m_own = place(person(u"Rosa"_s), m_fall);
    m_other = place(person(u"Luis"_s), m_spring);
    m_rosa = workspace().accounts().add(ana(), u"Rosa"_s, Role::Intern, m_own.person)->session();
}

// --- accounts

void TestInternAccount::anInternsAccountIsThatOfOnePerson()
{
    auto &accounts = workspace().accounts();
    QCOMPARE(m_rosa.role, Role::Intern);
    QCOMPARE(m_rosa.person, m_own.person);
    QCOMPARE(accounts.of(ana(), m_own.person)->name, u"Rosa"_s);
    QVERIFY(!accounts.of(ana(), m_other.person));
    QVERIFY(!accounts.of(ana(), {})); // as that of Ana, of whom it is not known yet who she is
    QCOMPARE(outcome(accounts.add(ana(), u"Luis"_s, Role::Intern)), u"no-person"_s);
    QCOMPARE(outcome(accounts.add(ana(), u"Rosa again"_s, Role::Intern, m_own.person)), u"twice"_s);
    QCOMPARE(outcome(accounts.add(ana(), u" "_s, Role::Intern, m_other.person)), u"empty-name"_s);
    QCOMPARE(accounts.all(ana()).size(), 2);
}

void TestInternAccount::onlyOrganizersMakeAccounts()
{
    QCOMPARE(outcome(workspace().accounts().add(m_rosa, u"Mine"_s, Role::Organizer)), refused);
    QCOMPARE(outcome(workspace().accounts().add(ana(), u"Luis"_s, Role::Organizer)), u"done"_s);
}

void TestInternAccount::commandsActAsAnOrganizer()
{
    QVERIFY(workspace().accounts().add(ana(), u"Aaron"_s, Role::Intern, m_other.person)); // first by name
    m_workspace->reopen();
    QCOMPARE(m_workspace->session.name, u"Ana"_s);
    QCOMPARE(m_workspace->session.role, Role::Organizer);
}

// --- placements

void TestInternAccount::herOwnPlacementIsTheOnlyOne()
{
    auto &interns = workspace().interns();
    Absence absence{{}, m_other.id, today, today, AbsenceKind::Sick, true, u"Flu"_s};
    QVERIFY(interns.add(ana(), absence));
    absence.placement = m_own.id;
    QVERIFY(interns.add(ana(), absence));
    QCOMPARE(interns.placements(m_rosa), QList{m_own});
    QCOMPARE(interns.of(m_rosa, m_own.person), QList{m_own});
    QVERIFY(interns.of(m_rosa, m_other.person).isEmpty());
    QCOMPARE(interns.find(m_rosa, m_own.id), std::optional(m_own));
    QVERIFY(!interns.find(m_rosa, m_other.id));
    QVERIFY(!interns.placementOn(m_rosa, m_other.person, today));
    QCOMPARE(interns.placementOn(m_rosa, m_own.person, today), std::optional(m_own));
    QCOMPARE(interns.programs(m_rosa).size(), 1);
    QCOMPARE(interns.programs(m_rosa).first().id, m_fall);
    QCOMPARE(interns.absences(m_rosa, m_own.id).size(), 1);
    QVERIFY(interns.absences(m_rosa, m_other.id).isEmpty());
}

void TestInternAccount::nothingOfAPlacementIsHersToChange()
{
    auto &interns = workspace().interns();
    Placement after = m_own;
    after.weekMin = 2400;
    QCOMPARE(outcome(interns.save(m_rosa, m_own, after)), refused);
    QCOMPARE(outcome(interns.add(m_rosa, after)), refused);
    QCOMPARE(outcome(interns.remove(m_rosa, m_own)), refused);
    QCOMPARE(outcome(interns.add(m_rosa, InternProgram())), refused);
    QCOMPARE(outcome(interns.schoolNamed(m_rosa, u"City College"_s)), refused);
    QCOMPARE(outcome(interns.add(m_rosa, Absence{{}, m_own.id, today, today, AbsenceKind::Exam, true, {}})), refused);
    QCOMPARE(*interns.find(ana(), m_own.id), m_own);
}

// --- what she never meets

void TestInternAccount::applicationsOfOthersAndPostingsAreNotHers()
{
    auto &applications = workspace().applications();
    Application application;
    application.person = m_own.person;
    application.program = m_fall;
    application.id = *applications.add(ana(), application);
    QVERIFY(applications.of(m_rosa, m_fall).isEmpty());
    QCOMPARE(applications.of(m_rosa, m_own.person).size(), 1); // her own
    QVERIFY(applications.of(m_rosa, m_other.person).isEmpty());
    QVERIFY(!applications.find(m_rosa, application.id));
    QVERIFY(applications.rubric(m_rosa, m_fall).isEmpty());
    QCOMPARE(outcome(applications.add(m_rosa, application)), refused);
    QCOMPARE(outcome(applications.addMany(m_rosa, m_fall, {})), refused);
    QCOMPARE(outcome(applications.step(m_rosa, applications.of(ana(), m_fall), ApplicationStatus::Screening)), refused);
    QCOMPARE(outcome(applications.remove(m_rosa, applications.of(ana(), m_fall))), refused);
    Posting posting;
    posting.program = m_fall;
    posting.title = u"Interns wanted"_s;
    QVERIFY(workspace().postings().add(ana(), posting));
    QVERIFY(workspace().postings().all(m_rosa).isEmpty());
    QCOMPARE(outcome(workspace().postings().add(m_rosa, posting)), refused);
}

void TestInternAccount::stipendsAndWageRatesAreNotHers()
{
    auto &stipends = workspace().stipends();
    StipendRule rule;
    rule.program = m_fall;
    rule.validFromOn = QDate(2026, 9, 1);
    rule.id = *stipends.add(ana(), rule);
    QVERIFY(stipends.calculate(ana(), m_fall, QDate(2026, 10, 1)));
    QVERIFY(stipends.rules(m_rosa, m_fall).isEmpty());
    QVERIFY(stipends.rates(m_rosa).isEmpty());
    QVERIFY(!stipends.minimumWage(m_rosa, u"US-NY-NYC"_s, today));
    QVERIFY(stipends.months(m_rosa, m_fall).isEmpty());
    QVERIFY(stipends.run(m_rosa, m_fall, QDate(2026, 10, 1)).rows.isEmpty());
    QVERIFY(stipends.lines(m_rosa, m_own.id).isEmpty());
    QVERIFY(!stipends.monthForecast(m_rosa, m_own.id, today));
    QCOMPARE(outcome(stipends.add(m_rosa, rule)), refused);
    QCOMPARE(outcome(stipends.remove(m_rosa, rule)), refused);
    QCOMPARE(outcome(stipends.calculate(m_rosa, m_fall, today)), refused);
    QCOMPARE(outcome(stipends.confirm(m_rosa, stipends.lines(ana(), m_own.id))), refused);
    QCOMPARE(outcome(stipends.pay(m_rosa, {}, today, {})), refused);
    WageRate rate;
    rate.jurisdiction = u"US-NY"_s;
    QCOMPARE(outcome(stipends.add(m_rosa, rate)), refused);
}

void TestInternAccount::rightsChecksAreNotHers()
{
    auto &checks = workspace().rightsChecks();
    QVERIFY(checks.write(ana(), m_own.id, {}));
    QVERIFY(checks.newest(ana(), m_own.id));
    QVERIFY(!checks.newest(m_rosa, m_own.id));
    QVERIFY(checks.checks(m_rosa, m_own.id).isEmpty());
    QVERIFY(checks.answers(m_rosa, checks.newest(ana(), m_own.id)->id).isEmpty());
    QVERIFY(checks.drafts(m_rosa, m_own.id).isEmpty());
    QCOMPARE(outcome(checks.write(m_rosa, m_own.id, {})), refused);
    QCOMPARE(outcome(checks.notePrinted(m_rosa, m_own.id)), refused);
}

// --- hours

void TestInternAccount::sheReadsAndWritesHerOwnHours()
{
    auto &hours = workspace().hours();
    QCOMPARE(write(m_rosa, m_own), u"done"_s);
    const auto entries = hours.week(m_rosa, week(m_own)).entries;
    QCOMPARE(minutesTogether(entries), 120);
    TimeEntry after = entries.first();
    after.minutes = 90;
    QCOMPARE(outcome(hours.save(m_rosa, entries.first(), after)), u"done"_s);
    QCOMPARE(outcome(hours.remove(m_rosa, hours.week(m_rosa, week(m_own)).entries.first())), u"done"_s);
    Timer timer;
    timer.person = m_own.person;
    timer.placement = m_own.id;
    QCOMPARE(outcome(hours.startTimer(m_rosa, timer)), u"done"_s);
    QVERIFY(hours.timer(m_rosa, m_own.person));
    QCOMPARE(outcome(hours.dropTimer(m_rosa, *hours.timer(m_rosa, m_own.person))), u"done"_s);
    QCOMPARE(outcome(hours.submit(m_rosa, week(m_own))), u"done"_s);
    QCOMPARE(outcome(hours.reopen(m_rosa, hours.week(m_rosa, week(m_own)).sheet)), u"done"_s);
}

void TestInternAccount::hoursOfOthersAreNotHers()
{
    auto &hours = workspace().hours();
    const Timesheet sheet = submitted(m_other);
    const auto entry = hours.entries(ana(), sheet).first();
    QVERIFY(hours.week(m_rosa, week(m_other)).entries.isEmpty());
    QVERIFY(hours.keysOf(m_rosa, m_other.person, today).isEmpty());
    QVERIFY(hours.entries(m_rosa, sheet).isEmpty());
    QVERIFY(hours.entries(m_rosa, QList{entry.id}).isEmpty());
    QVERIFY(hours.entriesOf(m_rosa, m_other.person, today, today.addDays(7)).isEmpty());
    QVERIFY(hours.approve(ana(), {sheet}));
    QVERIFY(!hours.effective(ana(), m_other.id).isEmpty());
    QVERIFY(hours.effective(m_rosa, m_other.id).isEmpty());
    QCOMPARE(write(m_rosa, m_other), refused);
    QCOMPARE(outcome(hours.remove(m_rosa, entry)), refused);
    QCOMPARE(outcome(hours.amend(m_rosa, entry, 60, u"Less"_s)), refused);
    QCOMPARE(outcome(hours.submit(m_rosa, week(m_other))), refused);
    Timer timer;
    timer.person = m_other.person;
    QVERIFY(hours.startTimer(ana(), timer));
    QVERIFY(!hours.timer(m_rosa, m_other.person));
    QCOMPARE(outcome(hours.dropTimer(m_rosa, *hours.timer(ana(), m_other.person))), refused);
}

void TestInternAccount::sheDecidesAboutNoHours()
{
    auto &hours = workspace().hours();
    const Timesheet own = submitted(m_own), other = submitted(m_other);
    QCOMPARE(hours.submitted(ana()).size(), 2);
    QVERIFY(hours.submitted(m_rosa).isEmpty());
    for (const auto &sheet : {own, other}) {
        QCOMPARE(outcome(hours.approve(m_rosa, {sheet})), refused);
        QCOMPARE(outcome(hours.giveBack(m_rosa, sheet, u"No"_s)), refused);
    }
    QCOMPARE(outcome(hours.giveBack(ana(), own, u"Was Monday not a holiday?"_s)), u"done"_s);
    QCOMPARE(hours.returned(m_rosa, m_own.person).first().returnReason, u"Was Monday not a holiday?"_s);
}

// --- tasks

void TestInternAccount::herTasksAreThoseThatSheHasToDoWith()
{
    auto &tasks = workspace().tasks();
    const TaskId given = task(u"Given"_s, m_own.person), asked = task(u"Asked"_s);
    task(u"Of the placement"_s, m_vera, m_own.id);
    const TaskId nobodys = task(u"Nobody’s"_s), others = task(u"Another’s"_s, m_other.person, m_other.id);
    QVERIFY(tasks.ask(ana(), *tasks.find(ana(), asked), m_own.person));
    QVERIFY(tasks.ask(ana(), *tasks.find(ana(), others), m_vera));
    const QStringList own{u"Asked"_s, u"Given"_s, u"Of the placement"_s};
    QCOMPARE(titles(tasks.all(m_rosa)), own);
    QCOMPARE(titles(tasks.due(m_rosa, today)), own);
    QCOMPARE(tasks.dueCount(m_rosa, today), 3);
    QCOMPARE(tasks.dueCount(ana(), today), 5);
    QVERIFY(tasks.find(m_rosa, given));
    QVERIFY(!tasks.find(m_rosa, nobodys));
    QVERIFY(tasks.ofPlacement(m_rosa, m_other.id).isEmpty());
    QCOMPARE(tasks.assignments(m_rosa).size(), 1);
    QVERIFY(tasks.assignments(m_rosa, others).isEmpty());
    QVERIFY(tasks.assignments(m_rosa, m_vera).isEmpty());
    QCOMPARE(outcome(tasks.finish(m_rosa, given)), u"done"_s);
    QCOMPARE(outcome(tasks.finish(m_rosa, others)), u"gone"_s);
    QCOMPARE(outcome(tasks.answer(m_rosa, *tasks.find(m_rosa, asked), m_own.person, Answer::Agreed)), u"done"_s);
}

void TestInternAccount::sheGivesTasksToNobody()
{
    auto &tasks = workspace().tasks();
    Task mine;
    mine.title = u"Read the contract"_s;
    mine = *tasks.find(m_rosa, *tasks.add(m_rosa, mine));
    QCOMPARE(mine.assignee, m_own.person);
    Task after = mine;
    after.assignee = m_other.person;
    QCOMPARE(outcome(tasks.save(m_rosa, mine, after)), refused);
    QCOMPARE(outcome(tasks.add(m_rosa, after)), refused);
    QCOMPARE(outcome(tasks.ask(m_rosa, mine, m_other.person)), refused);
    QCOMPARE(outcome(tasks.remove(m_rosa, mine)), refused);
    after = mine;
    after.status = TaskStatus::NotNeeded;
    QCOMPARE(outcome(tasks.save(m_rosa, mine, after)), u"done"_s);
}

void TestInternAccount::templatesOfTasksAreNotHers()
{
    QVERIFY(workspace().taskTemplates().addUsual(ana()));
    QVERIFY(!workspace().taskTemplates().all(ana()).isEmpty());
    QVERIFY(workspace().taskTemplates().all(m_rosa).isEmpty());
    QCOMPARE(outcome(workspace().taskTemplates().addUsual(m_rosa)), refused);
}

// --- learning

void TestInternAccount::sheWritesHerGoalsAndRatesForHerself()
{
    auto &learning = workspace().learning();
    LearningGoal goal;
    goal.placement = m_own.id;
    goal.text = u"Chair a meeting"_s;
    goal.id = *learning.add(m_rosa, goal);
    QCOMPARE(learning.goals(m_rosa, m_own.id).size(), 1);
    QCOMPARE(outcome(learning.rate(m_rosa, goal.id, GoalStage::Start, GoalRater::Intern, 1)), u"done"_s);
    QCOMPARE(outcome(learning.rate(m_rosa, goal.id, GoalStage::Start, GoalRater::Supervisor, 4)), refused);
    QCOMPARE(outcome(learning.remove(m_rosa, goal)), refused);
    LevelChange change;
    change.placement = m_own.id;
    change.fromLevel = 1;
    change.toLevel = 4;
    change.reason = u"Why not"_s;
    change.changedOn = today;
    QCOMPARE(outcome(learning.changeLevel(m_rosa, change)), refused);
    QCOMPARE(outcome(learning.changeLevel(ana(), change)), u"done"_s);
    QCOMPARE(learning.level(m_rosa, m_own.id), 4);
}

void TestInternAccount::whatOthersLearnIsNotHers()
{
    auto &learning = workspace().learning();
    LearningGoal goal;
    goal.placement = m_other.id;
    goal.text = u"Write a leaflet"_s;
    goal.id = *learning.add(ana(), goal);
    QVERIFY(learning.goals(m_rosa, m_other.id).isEmpty());
    QVERIFY(learning.levels(m_rosa).isEmpty());
    QCOMPARE(outcome(learning.add(m_rosa, goal)), refused);
    QCOMPARE(outcome(learning.save(m_rosa, goal, goal)), refused);
    QCOMPARE(outcome(learning.rate(m_rosa, goal.id, GoalStage::Start, GoalRater::Intern, 1)), refused);
}

// --- evaluations and letters

void TestInternAccount::sheWritesHerSideOfTheEvaluations()
{
    auto &service = workspace().evaluations();
    QCOMPARE(outcome(service.plan(m_rosa, m_own.id)), refused);
    QVERIFY(service.plan(ana(), m_own.id));
    QVERIFY(service.plan(ana(), m_other.id));
    QVERIFY(!service.evaluations(m_rosa, m_own.id).isEmpty());
    QVERIFY(service.evaluations(m_rosa, m_other.id).isEmpty());
    const auto self = evaluation(m_own, EvaluationDirection::Self, EvaluationStage::Mid);
    const auto others = evaluation(m_other, EvaluationDirection::Self, EvaluationStage::Mid);
    QVERIFY(self.id.isValid());
    QVERIFY(!service.find(m_rosa, others.id));
    QVERIFY(service.draft(m_rosa, others).isEmpty());
    QCOMPARE(keep(m_rosa, others), refused);
    QCOMPARE(submit(m_rosa, self), u"done"_s);
    for (const auto &waiting : service.waiting(m_rosa, today.addYears(1)))
        QVERIFY(waiting.placement == m_own.id && waiting.isOfIntern());
    QVERIFY(service.means(m_rosa).isEmpty());
    QVERIFY(service.testimonials(m_rosa).isEmpty());
}

void TestInternAccount::whatTheHostWritesIsHersOnceTheSealIsOff()
{
    auto &service = workspace().evaluations();
    QVERIFY(service.plan(ana(), m_own.id));
    auto host = evaluation(m_own, EvaluationDirection::HostOnIntern, EvaluationStage::Final);
    QVERIFY(host.id.isValid());
    QCOMPARE(keep(m_rosa, host), refused);
    QCOMPARE(keep(ana(), host), u"done"_s);
    host = *service.find(ana(), host.id);
    QVERIFY(service.draft(m_rosa, host).isEmpty());
    QCOMPARE(outcome(service.read(m_rosa, host, m_rosa.person, true)), u"sealed"_s);
    QCOMPARE(submit(ana(), host), u"done"_s);
    host = *service.find(ana(), host.id);
    QCOMPARE(outcome(service.read(m_rosa, host, m_rosa.person, true)), u"sealed"_s); // until she has answered as well
    for (const auto direction : {EvaluationDirection::Self, EvaluationDirection::InternOnHost}) {
        if (const auto own = evaluation(m_own, direction, EvaluationStage::Final); own.id.isValid())
            QCOMPARE(submit(m_rosa, own), u"done"_s);
    }
    const auto answers = service.read(m_rosa, host, m_rosa.person, true);
    QVERIFY(answers);
    QVERIFY(!answers->isEmpty());
}

void TestInternAccount::sheIsNobodyElseWhenSheAsks()
{
    auto &service = workspace().evaluations();
    QVERIFY(service.plan(ana(), m_own.id));
    QVERIFY(service.plan(ana(), m_other.id));
    auto host = evaluation(m_own, EvaluationDirection::HostOnIntern, EvaluationStage::Final);
    QCOMPARE(submit(ana(), host), u"done"_s);
    host = *service.find(ana(), host.id);
    QCOMPARE(outcome(service.read(m_rosa, host, m_vera, true)), u"sealed"_s);
    auto others = evaluation(m_other, EvaluationDirection::Self, EvaluationStage::Mid);
    QCOMPARE(submit(ana(), others), u"done"_s);
    others = *service.find(ana(), others.id);
    QCOMPARE(outcome(service.read(m_rosa, others, m_other.person, true)), refused);
    others.placement = m_own.id; // what she says of it does not count
    QCOMPARE(outcome(service.read(m_rosa, others, m_other.person, true)), refused);
}

void TestInternAccount::theHostsLetterIsHersOnceItIsSigned()
{
    auto &service = workspace().evaluations();
    Letter letter;
    letter.placement = m_own.id;
    QCOMPARE(outcome(service.write(m_rosa, letter, u"She is wonderful."_s)), refused);
    QVERIFY(service.write(ana(), letter, u"She is good."_s));
    QVERIFY(!service.letter(m_rosa, m_own.id, LetterDirection::HostForIntern));
    letter = *service.letter(ana(), m_own.id, LetterDirection::HostForIntern);
    QCOMPARE(outcome(service.sign(m_rosa, letter, letter.body, m_vera)), refused);
    QVERIFY(service.sign(ana(), letter, letter.body, m_vera));
    QCOMPARE(service.letter(m_rosa, m_own.id, LetterDirection::HostForIntern)->body, u"She is good."_s);
    Letter about;
    about.placement = m_own.id;
    about.direction = LetterDirection::InternForHost;
    QCOMPARE(outcome(service.write(m_rosa, about, u"They listen."_s)), u"done"_s);
    about.placement = m_other.id;
    QCOMPARE(outcome(service.write(m_rosa, about, u"They listen."_s)), refused);
}

// --- credit

void TestInternAccount::herCreditIsReadAndNotSigned()
{
    auto &credits = workspace().credits();
    QVERIFY(workspace().hours().approve(ana(), {submitted(m_own)}));
    const auto report = credits.report(m_rosa, m_own.id);
    QCOMPARE(report.intern, u"Rosa Reyes"_s);
    QCOMPARE(report.facts.approvedMin, 120);
    QVERIFY(credits.report(m_rosa, m_other.id).intern.isEmpty());
    QCOMPARE(outcome(credits.sign(m_rosa, report, today)), refused);
    QCOMPARE(outcome(credits.add(m_rosa, AgreementSignature{{}, m_own.id, AgreementParty::Host, u"Vera"_s, today})),
             refused);
    QVERIFY(credits.add(ana(), AgreementSignature{{}, m_own.id, AgreementParty::Host, u"Vera"_s, today}));
    QVERIFY(credits.add(ana(), AgreementSignature{{}, m_other.id, AgreementParty::Host, u"Vera"_s, today}));
    QCOMPARE(credits.signatures(m_rosa, m_own.id).size(), 1);
    QVERIFY(credits.signatures(m_rosa, m_other.id).isEmpty());
}

// --- the history and files

void TestInternAccount::sheSeesAndUndoesWhatSheDid()
{
    auto &changes = workspace().changes();
    const auto byAna = changes.history(ana(), 1).first();
    const qint64 seen = changes.newestOf(m_rosa);
    QCOMPARE(write(m_rosa, m_own), u"done"_s);
    const auto own = changes.history(m_rosa, 10);
    QCOMPARE(own.size(), 1);
    QCOMPARE(own.first().who, u"Rosa"_s);
    QCOMPARE(changes.nextUndo(m_rosa)->seq, own.first().seq);
    QVERIFY(!changes.action(m_rosa, byAna.seq));
    QVERIFY(changes.changes(m_rosa, byAna.seq, 10).isEmpty());
    QVERIFY(changes.historyOf(m_rosa, m_other.person, 10).isEmpty());
    QVERIFY(changes.told(m_rosa, byAna.seq).isEmpty());
    QVERIFY(write(ana(), m_other) == u"done"_s);
    QVERIFY(changes.byOthersSince(m_rosa, seen, 10).isEmpty());
    const qint64 newest = changes.newestOf(ana());
    QCOMPARE(outcome(changes.undo(m_rosa, newest)), refused);
    QCOMPARE(outcome(changes.plan(m_rosa, newest)), refused);
    QCOMPARE(outcome(changes.undo(m_rosa, own.first().seq)), u"done"_s);
    QVERIFY(workspace().hours().week(m_rosa, week(m_own)).entries.isEmpty());
    QVERIFY(changes.history(ana(), 100).size() > changes.history(m_rosa, 100).size());
}

void TestInternAccount::exportsHoldHerOwnWorkOnly()
{
    QCOMPARE(write(ana(), m_own), u"done"_s);
    QCOMPARE(write(ana(), m_other), u"done"_s);
    task(u"Given"_s, m_own.person);
    task(u"Another’s"_s, m_other.person);
    WorkExports exports(workspace().store(), workspace().people(), workspace().hours(), workspace().tasks());
    const auto hoursOf = [&](const Session &who, const Placement &placement) {
        return *exports.writeHours(who, m_workspace->file(u"hours.csv"_s), placement.person);
    };
    QCOMPARE(hoursOf(m_rosa, m_own), 1);
    QCOMPARE(hoursOf(m_rosa, m_other), 0);
    QCOMPARE(hoursOf(ana(), m_other), 1);
    QCOMPARE(*exports.writeTasks(m_rosa, m_workspace->file(u"tasks.csv"_s)), 1);
    QCOMPARE(*exports.writeTasks(ana(), m_workspace->file(u"tasks.csv"_s)), 2);
}

void TestInternAccount::aFileOfHoursIsHersWhateverItSays()
{
    HoursFiles files(workspace().store(), workspace().people(), workspace().interns(), workspace().hours());
    ImportSource source;
    source.pasted = "User,Date,Hours\nLuis Reyes,2026-11-16,2\n";
    const auto bring = [&](std::optional<PersonId> whose) { return outcome(files.run(m_rosa, source, {.whose = whose})); };
    QCOMPARE(bring(m_other.person), refused);
    QCOMPARE(bring({}), refused);
    QCOMPARE(bring(m_own.person), u"done"_s);
    const auto entriesOf = [&](PersonId person) {
        return workspace().hours().entriesOf(ana(), person, today, today.addDays(1));
    };
    QCOMPARE(entriesOf(m_own.person).size(), 1);
    QCOMPARE(entriesOf(m_own.person).first().minutes, 120);
    QVERIFY(entriesOf(m_other.person).isEmpty());
}

void TestInternAccount::filesOfTasksAreNotHers()
{
    TaskFiles files(workspace().store(), workspace().people(), workspace().interns());
    ImportSource source;
    source.pasted = "Title,Who\nDraw the banner,Rosa Reyes\n";
    for (const bool isDryRun : {true, false})
        QCOMPARE(outcome(files.run(m_rosa, source, isDryRun)), refused);
    QVERIFY(workspace().tasks().all(ana()).isEmpty());
}

void TestInternAccount::anOrganizerSeesEverybodysAsBefore()
{
    QCOMPARE(workspace().interns().placements(ana()).size(), 2);
    QCOMPARE(workspace().interns().programs(ana()).size(), 2);
    QCOMPARE(write(ana(), m_own), u"done"_s);
    QCOMPARE(write(ana(), m_other), u"done"_s);
    const auto luis = workspace().accounts().add(ana(), u"Second"_s, Role::Organizer)->session();
    QCOMPARE(workspace().interns().placements(luis).size(), 2);
    QVERIFY(!workspace().stipends().rates(luis).isEmpty());
}

void TestInternAccount::theSampleHasAnAccountOfACurrentIntern()
{
    const auto sample = createDemoWorkspace(m_workspace->file(u"sample.rnf"_s), TestWorkspace::options());
    QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message));
    const Session ana = (*sample)->firstSession();
    QCOMPARE(ana.role, Role::Organizer);
    const auto accounts = (*sample)->accounts().all(ana);
    const auto intern = std::ranges::find(accounts, Role::Intern, &Account::role);
    QVERIFY(intern != accounts.end());
    const auto placements = (*sample)->interns().placements(intern->session());
    QVERIFY(!placements.isEmpty());
    QVERIFY(placements.first().isCurrent());
    QVERIFY(!(*sample)->tasks().all(intern->session()).isEmpty());
}

RNF_TEST(TestInternAccount)
#include "tst_intern_account.moc"
