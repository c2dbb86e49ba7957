#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "base/Languages.h"
#include "lists/ConditionWords.h"
#include "volunteers/VolunteerWords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

TimeOffer hour(int weekday = 0)
{
    TimeOffer offer;
    offer.weekday = weekday;
    return offer;
}

} // namespace

/// Offers are taken in, wait for a first ask and end; tasks find who could do them, and say why.
class TestVolunteers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anOfferOfSomebodyNewMakesThePerson();
    void anOfferOfSomebodyKnownAddsToWhatTheyOffer();
    void anOfferWithoutANameIsRefused();
    void anOfferWaitsUntilSomebodyIsReachedOrAsked_data();
    void anOfferWaitsUntilSomebodyIsReachedOrAsked();
    void anOfferIsLateAfterTwoDays();
    void takingBackTheConversationLetsTheOfferWaitAgain();
    void anOfferEndsAndIsConfirmed();
    void aSkillIsHadOrWantedButNotBoth();
    void skillsOfOneNameAreOne();
    void aTaskNeedsATitle();
    void openTasksComeFirstByTheirDay();
    void whoeverIsAskedAgainIsAskedOnce();
    void languagesAreKnownByAnyName_data();
    void languagesAreKnownByAnyName();
    void theMatcherExplainsItself_data();
    void theMatcherExplainsItself();
    void theMatcherRanksWhoFitsBest();
    void whoIsAskedAlreadyIsNotProposed();
    void whoeverOnlyLacksTimeIsShownWhileTooFewFit();
    void whoeverMustNotBeAskedFillsNoPlace();
    void theOfferThatCountsSaysWhatIsWrong();
    void tasksThatFitAreFoundForAPerson();
    void conditionsKnowOffersAndSkills();
    void everyChangeIsUndone();

private:
    PersonId add(const QString &name, const QString &language = {})
    {
        Person person = m_workspace->person(name, u"Díaz"_s);
        person.preferredLanguage = language;
        return m_workspace->add(person);
    }
    Volunteers &volunteers() { return (*m_workspace)->volunteers(); }
    Tasks &tasks() { return (*m_workspace)->tasks(); }
    const Session &session() { return m_workspace->session; }
    Volunteer of(PersonId person) { return volunteers().of(session(), person); }
    void offer(PersonId person, const TimeOffer &offer) { QVERIFY(volunteers().saveOffer(session(), person, offer)); }
    void skill(PersonId person, const QString &name, SkillLevel level = SkillLevel::Has)
    {
        QVERIFY(volunteers().setSkills(session(), person, level, {name}));
    }
    Task task(const QString &title, const QString &skillName = {}, int minutes = 60, const QDate &due = today.addDays(4))
    {
        Task task;
        task.title = title;
        task.effortMin = minutes;
        task.dueOn = due;
        task.skill = *tasks().skillNamed(session(), skillName);
        return *tasks().find(session(), *tasks().add(session(), task));
    }
    QString judged(const Task &task, PersonId person)
    {
        const Match match = volunteers().matcher(session()).judge(task, of(person));
        return match.hasSkill ? match.sentence() : u"–"_s;
    }
    QStringList whoCould(const Task &task)
    {
        QStringList names;
        const auto matches = volunteers().matcher(session()).whoCould(task, volunteers().all(session()));
        for (const auto &match : matches)
            names += of(match.person).name.section(u' ', 0, 0);
        return names;
    }
    Result<Volunteers::Taken> come(const QString &name, const QString &contact = {})
    {
        return volunteers().take(session(), {{}, name, contact, u"I have an hour"_s, {}, {}});
    }
    void talk(PersonId person, ContactResult result)
    {
        Conversation conversation;
        conversation.person = person;
        conversation.result = result;
        QVERIFY((*m_workspace)->conversations().log(session(), conversation));
    }
    QStringList meeting(const QString &words)
    {
        QStringList names;
        const auto condition = ConditionWords::read(words);
        for (const auto &row :
             (*m_workspace)->people().rows(session(), (*m_workspace)->lists().ids(session(), {{}, *condition})))
            names += row.name.section(u' ', 0, 0);
        return names;
    }

    std::unique_ptr<TestWorkspace> m_workspace;
};

void TestVolunteers::init() { m_workspace = std::make_unique<TestWorkspace>(); }

void TestVolunteers::anOfferOfSomebodyNewMakesThePerson()
{
    const auto taken = volunteers().take(
        session(),
        {{}, u"Rosa Newman"_s, u"(212) 555-0100"_s, u"I have an hour"_s, hour(4), {u"Spanish"_s, u" driving "_s}});
    QVERIFY(taken);
    const auto person = *(*m_workspace)->people().find(session(), taken->person);
    QCOMPARE(person.displayName(), u"Rosa Newman"_s);
    QCOMPARE(person.phones.first().digits, u"2125550100"_s);
    const auto rosa = of(taken->person);
    QCOMPARE(VolunteerWords::offer(rosa.offers.first()), u"An hour, Thursday"_s);
    QCOMPARE(rosa.offers.first().offeredOn, today);
    QCOMPARE(rosa.offers.first().expiresOn, today.addDays(30));
    QCOMPARE(rosa.skills.size(), 2);
    QCOMPARE(volunteers().waiting(session()).first().offer, u"I have an hour"_s);
    // One action for all of it.
    QVERIFY((*m_workspace)->changes().undo(session(), taken->action));
    QVERIFY(!(*m_workspace)->people().find(session(), taken->person));
    QVERIFY(volunteers().all(session()).isEmpty());
    QCOMPARE(volunteers().waitingCount(session()), 0);
}

void TestVolunteers::anOfferOfSomebodyKnownAddsToWhatTheyOffer()
{
    const PersonId rosa = add(u"Rosa"_s);
    skill(rosa, u"driving"_s);
    QVERIFY(volunteers().take(session(), {rosa, {}, {}, {}, hour(), {u"Spanish"_s}}));
    TimeOffer task;
    task.kind = OfferKind::Task;
    QVERIFY(volunteers().take(session(), {rosa, {}, {}, u"the flyer"_s, task, {}}));
    QCOMPARE(of(rosa).skills.size(), 2);
    QCOMPARE(of(rosa).offers.size(), 2);
    QCOMPARE(VolunteerWords::offer(of(rosa).offers.first()), u"A task: the flyer"_s);
    QCOMPARE((*m_workspace)->people().count(session()), 1);
}

void TestVolunteers::anOfferWithoutANameIsRefused()
{
    QCOMPARE(come(u"  "_s).error().id, u"empty-name"_s);
    QCOMPARE(come(u"Rosa"_s, u"no phone"_s).error().id, u"contact"_s);
    QCOMPARE((*m_workspace)->people().count(session()), 0);
}

void TestVolunteers::anOfferWaitsUntilSomebodyIsReachedOrAsked_data()
{
    QTest::addColumn<int>("result"); // below zero: asked to do a task
    QTest::addColumn<int>("waiting");
    QTest::newRow("talked") << int(ContactResult::Talked) << 0;
    QTest::newRow("left a message") << int(ContactResult::LeftMessage) << 1;
    QTest::newRow("call back") << int(ContactResult::CallBack) << 0;
    QTest::newRow("no answer") << int(ContactResult::NoAnswer) << 1;
    QTest::newRow("busy") << int(ContactResult::Busy) << 1;
    QTest::newRow("wrong number") << int(ContactResult::WrongNumber) << 1;
    QTest::newRow("died") << int(ContactResult::Deceased) << 0;
    QTest::newRow("asked") << -1 << 0;
}

void TestVolunteers::anOfferWaitsUntilSomebodyIsReachedOrAsked()
{
    QFETCH(int, result);
    QFETCH(int, waiting);
    const PersonId rosa = come(u"Rosa Newman"_s)->person;
    QCOMPARE(volunteers().waitingCount(session()), 1);
    if (result >= 0)
        talk(rosa, ContactResult(result));
    else
        QVERIFY(tasks().ask(session(), task(u"Call ten people"_s), rosa));
    QCOMPARE(volunteers().waitingCount(session()), waiting);
    QCOMPARE(volunteers().waiting(session()).size(), waiting);
    // What comes later waits again.
    QTest::qWait(2);
    QVERIFY(volunteers().take(session(), {rosa, {}, {}, u"and a day"_s, {}, {}}));
    QCOMPARE(volunteers().waitingCount(session()), result == int(ContactResult::Deceased) ? 0 : waiting + 1);
}

void TestVolunteers::anOfferIsLateAfterTwoDays()
{
    Intake intake;
    intake.receivedAt = u"2026-11-14T10:00:00.000Z"_s;
    const QDateTime received(QDate(2026, 11, 14), QTime(10, 0), Qt::UTC);
    QVERIFY(!intake.isLate(received.addDays(2)));
    QVERIFY(intake.isLate(received.addDays(2).addSecs(1)));
    QCOMPARE(VolunteerWords::age(intake, received), u"just now"_s);
    QCOMPARE(VolunteerWords::age(intake, received.addSecs(5 * 60 * 60)), u"5 h ago"_s);
    QCOMPARE(VolunteerWords::age(intake, received.addDays(3)), u"3 days ago"_s);
}

void TestVolunteers::takingBackTheConversationLetsTheOfferWaitAgain()
{
    const PersonId rosa = come(u"Rosa Newman"_s)->person;
    talk(rosa, ContactResult::Talked);
    QCOMPARE(volunteers().waitingCount(session()), 0);
    QVERIFY((*m_workspace)->changes().undo(session(), (*m_workspace)->changes().nextUndo(session())->seq));
    QCOMPARE(volunteers().waitingCount(session()), 1);
    QVERIFY(volunteers().dismiss(session(), volunteers().waiting(session()).first()));
    QCOMPARE(volunteers().waitingCount(session()), 0);
}

void TestVolunteers::anOfferEndsAndIsConfirmed()
{
    const PersonId rosa = add(u"Rosa"_s);
    TimeOffer old = hour();
    old.offeredOn = today.addDays(-40);
    old.expiresOn = today.addDays(-10);
    offer(rosa, old);
    QVERIFY(!of(rosa).offers.first().counts(today));
    QCOMPARE(VolunteerWords::term(of(rosa).offers.first(), today), u"ended Fri 6 Nov"_s);
    QVERIFY(volunteers().confirmOffer(session(), rosa, of(rosa).offers.first()));
    QCOMPARE(of(rosa).offers.first().confirmedOn, today);
    QCOMPARE(of(rosa).offers.first().expiresOn, today.addDays(30));
}

void TestVolunteers::aSkillIsHadOrWantedButNotBoth()
{
    const PersonId rosa = add(u"Rosa"_s);
    skill(rosa, u"driving"_s, SkillLevel::WantsToLearn);
    skill(rosa, u"Driving"_s);
    QCOMPARE(of(rosa).skills.size(), 1);
    QVERIFY(of(rosa).skills.first().level == SkillLevel::Has);
    QVERIFY(volunteers().setSkills(session(), rosa, SkillLevel::Has, {}));
    QVERIFY(of(rosa).skills.isEmpty());
}

void TestVolunteers::skillsOfOneNameAreOne()
{
    const auto first = tasks().skillNamed(session(), u"Phone calls"_s);
    QCOMPARE(*tasks().skillNamed(session(), u" phone  calls"_s), *first);
    QVERIFY(!tasks().skillNamed(session(), u"  "_s)->isValid());
    QCOMPARE(tasks().skills(session()).size(), 1);
}

void TestVolunteers::aTaskNeedsATitle()
{
    Task empty;
    QCOMPARE(tasks().add(session(), empty).error().id, u"empty-title"_s);
    const Task kept = task(u"Call ten people"_s);
    Task after = kept;
    after.title.clear();
    QCOMPARE(tasks().save(session(), kept, after).error().id, u"empty-title"_s);
}

void TestVolunteers::openTasksComeFirstByTheirDay()
{
    const Task late = task(u"late"_s, {}, 60, today.addDays(9));
    const Task never = task(u"no day"_s, {}, 60, {});
    const Task done = task(u"done"_s, {}, 60, today);
    const Task soon = task(u"soon"_s, {}, 60, today.addDays(-1));
    QVERIFY(tasks().finish(session(), done.id));
    QStringList titles;
    for (const auto &one : tasks().all(session()))
        titles += one.title;
    QCOMPARE(titles, (QStringList{u"soon"_s, u"late"_s, u"no day"_s, u"done"_s}));
    QCOMPARE(tasks().find(session(), done.id)->closedOn, today);
    QCOMPARE(tasks().dueCount(session(), today), 1);
    // Opened again it has no such day.
    Task again = *tasks().find(session(), done.id);
    again.status = TaskStatus::Todo;
    QVERIFY(tasks().save(session(), *tasks().find(session(), done.id), again));
    QVERIFY(!tasks().find(session(), done.id)->closedOn.isValid());
}

void TestVolunteers::whoeverIsAskedAgainIsAskedOnce()
{
    const PersonId rosa = add(u"Rosa"_s);
    const Task calls = task(u"Call ten people"_s);
    QVERIFY(tasks().ask(session(), calls, rosa));
    QVERIFY(tasks().answer(session(), calls, rosa, Answer::Declined));
    QVERIFY(tasks().ask(session(), calls, rosa));
    QCOMPARE(tasks().assignments(session()).size(), 1);
    QVERIFY(tasks().assignments(session()).first().answer == Answer::Asked);
    QVERIFY(tasks().answer(session(), calls, rosa, Answer::Agreed));
    QCOMPARE(tasks().whoAgreed(session()).value(calls.id), QStringList{u"Rosa Díaz"_s});
}

void TestVolunteers::languagesAreKnownByAnyName_data()
{
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("English and Spanish names") << u"Español"_s << u"Spanish"_s << true;
    QTest::newRow("without accents") << u"espanol"_s << u"Spanish"_s << true;
    QTest::newRow("a code") << u"es-MX"_s << u"Spanish"_s << true;
    QTest::newRow("its own name") << u"中文"_s << u"Chinese"_s << true;
    QTest::newRow("two words") << u"haitian creole"_s << u"Haitian Creole"_s << true;
    QTest::newRow("a language nobody lists") << u"Mam of Comitancillo"_s << u"mam of comitancillo"_s << true;
    QTest::newRow("another one that begins like the code") << u"Estonian"_s << u"Spanish"_s << false;
    QTest::newRow("none") << u""_s << u"Spanish"_s << false;
    QTest::newRow("no language") << u"es"_s << u"driving"_s << false;
}

void TestVolunteers::languagesAreKnownByAnyName()
{
    QFETCH(QString, spoken);
    QFETCH(QString, asked);
    QTEST(speaks(spoken, asked), "isSame");
}

void TestVolunteers::theMatcherExplainsItself_data()
{
    QTest::addColumn<TimeOffer>("offered");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("skillOfPerson"); // "+" before it: wants to learn
    QTest::addColumn<QString>("skillOfTask");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("sentence"); // "–": lacks the skill
    const auto made = [](OfferKind kind, int weekday = 0, const QString &from = {}, const QString &to = {}) {
        TimeOffer result;
        result.kind = kind;
        result.weekday = weekday;
        result.fromTime = from;
        result.toTime = to;
        return result;
    };
    const auto row = [](const char *name, const TimeOffer &offered, const QString &language, const QString &has,
                        const QString &takes, int minutes, const QString &sentence) {
        QTest::newRow(name) << offered << language << has << takes << minutes << sentence;
    };
    using enum OfferKind;
    const QString none;
    row("an hour", made(Hour), none, none, none, 60, u"free for 1 h, any day"_s);
    row("an hour on Thursday", made(Hour, 4), none, none, none, 60, u"free Thursday for 1 h"_s);
    row("speaks by preference", made(Hour, 4), u"Spanish"_s, none, u"Spanish"_s, 60,
        u"free Thursday for 1 h · speaks Spanish"_s);
    row("speaks by skill", made(Hour), none, u"Español"_s, u"Spanish"_s, 60, u"free for 1 h, any day · speaks Spanish"_s);
    row("another language", made(Hour), u"English"_s, none, u"Spanish"_s, 60, u"–"_s);
    row("a skill", made(Day, 5), none, u"driving"_s, u"Driving"_s, 60, u"free Friday for a day · skill: driving"_s);
    row("wants to learn", made(Hour), none, u"+driving"_s, u"driving"_s, 60,
        u"free for 1 h, any day · wants to learn: driving"_s);
    row("without the skill", made(Hour), none, u"typing"_s, u"driving"_s, 60, u"–"_s);
    row("too short", made(Hour), none, none, none, 180, u"offers 1 h, it takes 3 h"_s);
    row("a task takes what it takes", made(Task), none, none, none, 180, u"would take on a task"_s);
    row("its times say how long", made(Regular, 2, u"17:00"_s, u"19:30"_s), none, none, none, 150,
        u"free every Tuesday 17:00–19:30 for 2 h 30 min"_s);
    row("a night ends on the next day", made(Regular, 2, u"22:00"_s, u"02:00"_s), none, none, none, 240,
        u"free every Tuesday 22:00–02:00 for 4 h"_s);
    row("too short a night", made(Regular, 2, u"22:00"_s, u"02:00"_s), none, none, none, 300, u"offers 4 h, it takes 5 h"_s);
    row("after it is due", made(Hour, 7), none, none, none, 60, u"free only Sunday, it is due Fri 20 Nov"_s);
    TimeOffer ended = hour();
    ended.offeredOn = today.addDays(-40);
    ended.expiresOn = today.addDays(-1);
    row("has ended", ended, none, none, none, 60, u"the offer ended Sun 15 Nov"_s);
    ended.expiresOn = today;
    row("ends today", ended, none, none, none, 60, u"free for 1 h, any day"_s);
    ended.weekday = 3;
    row("ends before its day", ended, none, none, none, 60, u"the offer ends today"_s);
    TimeOffer home = hour();
    home.isRemote = true;
    row("from home", home, none, none, none, 60, u"can only help from home"_s);
}

void TestVolunteers::theMatcherExplainsItself()
{
    QFETCH(TimeOffer, offered);
    QFETCH(QString, language);
    QFETCH(QString, skillOfPerson);
    QFETCH(QString, skillOfTask);
    QFETCH(int, minutes);
    const PersonId rosa = add(u"Rosa"_s, language);
    offer(rosa, offered);
    if (skillOfPerson.startsWith(u'+'))
        skill(rosa, skillOfPerson.mid(1), SkillLevel::WantsToLearn);
    else if (!skillOfPerson.isEmpty())
        skill(rosa, skillOfPerson);
    QTEST(judged(task(u"Call ten people"_s, skillOfTask, minutes), rosa), "sentence");
}

void TestVolunteers::theMatcherRanksWhoFitsBest()
{
    const Task calls = task(u"Call ten people"_s, u"Spanish"_s);
    const PersonId learner = add(u"Lena"_s), speaker = add(u"Sofia"_s, u"Spanish"_s),
                   practised = add(u"Pablo"_s, u"Spanish"_s), refuser = add(u"Raúl"_s, u"Spanish"_s),
                   lately = add(u"Luz"_s, u"Spanish"_s);
    for (const PersonId person : {learner, speaker, practised, refuser, lately})
        offer(person, hour());
    skill(learner, u"Spanish"_s, SkillLevel::WantsToLearn);
    const Task before = task(u"call ten people"_s);
    QVERIFY(tasks().answer(session(), before, practised, Answer::Agreed));
    QVERIFY(tasks().finish(session(), before.id));
    talk(lately, ContactResult::Talked);
    talk(refuser, ContactResult::DoNotContact);
    QCOMPARE(whoCould(calls), (QStringList{u"Pablo"_s, u"Sofia"_s, u"Luz"_s, u"Lena"_s, u"Raúl"_s}));
    QCOMPARE(judged(calls, practised), u"free for 1 h, any day · speaks Spanish · has done it before"_s);
    QCOMPARE(judged(calls, refuser), u"asked not to be contacted · free for 1 h, any day · speaks Spanish"_s);
    // Who has promised much comes later, and it is said.
    QVERIFY(tasks().answer(session(), task(u"Drive"_s), practised, Answer::Agreed));
    QVERIFY(tasks().answer(session(), task(u"Cook"_s), practised, Answer::Agreed));
    QCOMPARE(whoCould(calls).first(), u"Sofia"_s);
    QVERIFY(judged(calls, practised).endsWith(u"already does 2 tasks"_s));
}

void TestVolunteers::whoIsAskedAlreadyIsNotProposed()
{
    const Task calls = task(u"Call ten people"_s);
    const PersonId rosa = add(u"Rosa"_s);
    offer(rosa, hour());
    QCOMPARE(whoCould(calls), QStringList{u"Rosa"_s});
    QVERIFY(tasks().ask(session(), calls, rosa));
    QCOMPARE(whoCould(calls), QStringList());
    QVERIFY(volunteers().matcher(session()).whatCould(of(rosa)).isEmpty());
    QVERIFY(tasks().withdraw(session(), tasks().assignments(session()).first()));
    QCOMPARE(whoCould(calls), QStringList{u"Rosa"_s});
}

void TestVolunteers::whoeverOnlyLacksTimeIsShownWhileTooFewFit()
{
    Task drive = task(u"Drive"_s, u"driving"_s, 120);
    const PersonId shortOfTime = add(u"Hans"_s), unskilled = add(u"Uma"_s), silent = add(u"Sam"_s), able = add(u"Ada"_s);
    for (const PersonId person : {shortOfTime, silent, able})
        skill(person, u"driving"_s);
    offer(shortOfTime, hour());
    offer(unskilled, hour());
    TimeOffer day;
    day.kind = OfferKind::Day;
    offer(able, day);
    QCOMPARE(whoCould(drive), QStringList{u"Ada"_s});
    Task after = drive;
    after.neededPeople = 2;
    QVERIFY(tasks().save(session(), drive, after));
    QCOMPARE(whoCould(after), (QStringList{u"Ada"_s, u"Hans"_s, u"Sam"_s}));
    QCOMPARE(judged(after, silent), u"skill: driving · has not said when"_s);
    QCOMPARE(judged(after, shortOfTime), u"skill: driving · offers 1 h, it takes 2 h"_s);
}

void TestVolunteers::whoeverMustNotBeAskedFillsNoPlace()
{
    const Task drive = task(u"Drive"_s, u"driving"_s, 120);
    const PersonId refuser = add(u"Raúl"_s), shortOfTime = add(u"Hans"_s);
    TimeOffer day;
    day.kind = OfferKind::Day;
    offer(refuser, day);
    offer(shortOfTime, hour());
    for (const PersonId person : {refuser, shortOfTime})
        skill(person, u"driving"_s);
    talk(refuser, ContactResult::DoNotContact);
    QCOMPARE(whoCould(drive), (QStringList{u"Hans"_s, u"Raúl"_s}));
}

void TestVolunteers::theOfferThatCountsSaysWhatIsWrong()
{
    const PersonId rosa = add(u"Rosa"_s);
    TimeOffer ended = hour();
    ended.offeredOn = today;
    ended.expiresOn = today.addDays(-1);
    offer(rosa, ended);
    TimeOffer counts = hour();
    counts.offeredOn = today.addDays(-5);
    counts.expiresOn = today.addDays(5);
    offer(rosa, counts);
    QCOMPARE(judged(task(u"Call"_s, {}, 180), rosa), u"offers 1 h, it takes 3 h"_s);
}

void TestVolunteers::tasksThatFitAreFoundForAPerson()
{
    const PersonId rosa = add(u"Rosa"_s, u"Spanish"_s);
    offer(rosa, hour());
    task(u"Any hour"_s);
    task(u"Talk in Spanish"_s, u"Español"_s);
    task(u"A whole day"_s, {}, 480);
    const Task done = task(u"Done"_s);
    QVERIFY(tasks().finish(session(), done.id));
    QStringList titles;
    for (const auto &match : volunteers().matcher(session()).whatCould(of(rosa)))
        titles += tasks().find(session(), match.task)->title;
    QCOMPARE(titles, (QStringList{u"Talk in Spanish"_s, u"Any hour"_s}));
}

void TestVolunteers::conditionsKnowOffersAndSkills()
{
    const PersonId rosa = add(u"Rosa"_s), lena = add(u"Lena"_s), old = add(u"Otto"_s);
    offer(rosa, hour());
    TimeOffer ended = hour();
    ended.offeredOn = ended.expiresOn = today.addDays(-1);
    offer(old, ended);
    skill(rosa, u"driving"_s);
    skill(lena, u"driving"_s, SkillLevel::WantsToLearn);
    QCOMPARE(meeting(u"offers is hour"_s), QStringList{u"Rosa"_s});
    QCOMPARE(meeting(u"offers is day"_s), QStringList());
    QCOMPARE(meeting(u"offers is none"_s), (QStringList{u"Lena"_s, u"Otto"_s}));
    QCOMPARE(meeting(u"skill is Driving"_s), QStringList{u"Rosa"_s});
    QCOMPARE(meeting(u"skill is none and given_name is lena"_s), QStringList{u"Lena"_s});
}

void TestVolunteers::everyChangeIsUndone()
{
    const PersonId rosa = add(u"Rosa"_s), lena = add(u"Lena"_s);
    offer(rosa, hour());
    const Task calls = task(u"Call ten people"_s, u"Spanish"_s);
    QVERIFY(tasks().ask(session(), calls, rosa));
    // Not from Rosa, who was asked in the same second, which is a first ask.
    QVERIFY(volunteers().take(session(), {lena, {}, {}, u"an hour"_s, {}, {u"Spanish"_s}}));
    // Skills that are asked for the first time stay.
    for (const QString &name : {u"typing"_s, u"driving"_s})
        QVERIFY(tasks().skillNamed(session(), name));
    Task changed = calls;
    changed.place = u"Main gate"_s;
    changed.skill = {};
    TimeOffer longer = of(rosa).offers.first();
    longer.lengthMin = 90;
    auto &work = tasks();
    auto &help = volunteers();
    const std::pair<const char *, std::function<Result<qint64>()>> changes[] = {
        {"take", [&] { return Result<qint64>(come(u"Wen Li"_s, u"wen@example.org"_s)->action); }},
        {"dismiss", [&] { return help.dismiss(session(), help.waiting(session()).first()); }},
        {"new offer", [&] { return help.saveOffer(session(), rosa, hour(2)); }},
        {"change an offer", [&] { return help.saveOffer(session(), rosa, longer); }},
        {"confirm", [&] { return help.confirmOffer(session(), rosa, of(rosa).offers.first()); }},
        {"remove an offer", [&] { return help.removeOffer(session(), rosa, of(rosa).offers.first()); }},
        {"skills", [&] { return help.setSkills(session(), rosa, SkillLevel::Has, {u"typing"_s}); }},
        {"learns", [&] { return help.setSkills(session(), rosa, SkillLevel::WantsToLearn, {u"driving"_s}); }},
        {"edit a task", [&] { return work.save(session(), calls, changed); }},
        {"ask", [&] { return work.ask(session(), calls, lena); }},
        {"answer", [&] { return work.answer(session(), calls, rosa, Answer::Agreed); }},
        {"withdraw", [&] { return work.withdraw(session(), work.assignments(session()).first()); }},
        {"finish", [&] { return work.finish(session(), calls.id); }},
        {"delete", [&] { return work.remove(session(), calls); }},
    };
    for (const auto &[name, change] : changes) {
        const QByteArray before = contentOf((*m_workspace)->store().reader());
        const auto done = change();
        QVERIFY2(done, name);
        QVERIFY2(*done > 0, name);
        QVERIFY2(contentOf((*m_workspace)->store().reader()) != before, name);
        QVERIFY2((*m_workspace)->changes().undo(session(), *done), name);
        QVERIFY2(contentOf((*m_workspace)->store().reader()) == before, name);
    }
}

RNF_TEST(TestVolunteers)
#include "tst_volunteers.moc"
