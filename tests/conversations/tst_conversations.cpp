#include "support/TestProgram.h"
#include "support/TestWorkspace.h"
#include "support/Unreadable.h"

#include "base/DayWords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Conversations through their service: what is kept, what it does to people and to open steps, and how it is taken back.
class TestConversations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsLoggedIsThereAgainNewestFirst();
    void aNextStepIsMineAndDueInAWeekUnlessSaidOtherwise();
    void aLaterConversationSettlesOpenSteps();
    void aConversationKeyedInLateSettlesNothingNewer();
    void aWrongNumberIsMarkedOnThePhoneUsed();
    void aMoveFoundOutAtTheDoorMarksNoPhone();
    void aDeathIsNotedAndEndsFollowUps();
    void whoWantsNoContactIsAskedByNoChannel();
    void oneUndoTakesBackAllThatALogDid_data();
    void oneUndoTakesBackAllThatALogDid();
    void theFirstLogMakesItsOrganizerOnce();
    void undoingTheFirstLogKeepsWhoDidIt();
    void whoAskedIsNotForgottenWhereTheyCannotBeRead();
    void anOrganizerDeletedAndBroughtBackIsKnownAgain();
    void whoeverIsRefusedLeavesNobodyBehind();
    void anInternNeverBecomesSomebodyOfTheSameName();
    void anInternSettlesOnlyTheirOwnSteps();
    void followUpsComeOverdueFirstAndByWhose();
    void aStepIsDoneAndUndone();
    void newcomersWaitUntilSomebodySpeaksWithThem();
    void editsAreGuardedAndANewResultCounts();
    void aConversationIsDeletedAndBroughtBack();
    void nobodySpeaksWithWhoIsGone();
    void whatOthersDidIsToldSinceIWasHere();
    void daysAreReadAsPeopleTypeThem_data();
    void daysAreReadAsPeopleTypeThem();
    void everyResultHasAKeyOfItsOwn();

private:
    Conversation with(PersonId person, ContactResult result = ContactResult::Talked)
    {
        Conversation conversation;
        conversation.person = person;
        conversation.result = result;
        return conversation;
    }
    qint64 log(const Conversation &conversation, qint64 phone = 0)
    {
        const auto done = talks().log(m_workspace->session, conversation, phone);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return *done;
    }
    void undo(qint64 action) { QVERIFY((*m_workspace)->changes().undo(m_workspace->session, action)); }
    Conversations &talks() { return (*m_workspace)->conversations(); }
    People &people() { return (*m_workspace)->people(); }
    Conversation newest(PersonId person) { return talks().ofPerson(m_workspace->session, person).value(0); }
    Person read(PersonId id) { return people().find(m_workspace->session, id).value_or(Person()); }
    /// An intern with whom everybody called Rosa is shared.
    Session intern(const QString &name, PersonId person)
    {
        PersonList list;
        list.name = u"Shared with %1"_s.arg(name);
        list.condition = Condition::clause(u"given_name"_s, Operator::Contains, u"Rosa"_s);
        const auto shared = (*m_workspace)->lists().add(m_workspace->session, list);
        auto account = (*m_workspace)->accounts().add(m_workspace->session, name, Role::Intern, person);
        if (!shared || !account)
            qFatal("no intern");
        account->grants.lists = {shared->value};
        return account->session();
    }
    PersonId add(const QString &given, const QString &phone = {})
    {
        return m_workspace->add(m_workspace->person(given, u"Díaz"_s, phone));
    }

    static inline const QDate today{2026, 11, 16}; // a Monday
    std::unique_ptr<TestWorkspace> m_workspace;
};

void TestConversations::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_workspace = std::make_unique<TestWorkspace>();
}

void TestConversations::whatIsLoggedIsThereAgainNewestFirst()
{
    const auto rosa = add(u"Rosa"_s);
    Conversation visit = with(rosa);
    visit.happenedAt = u"2026-11-02T18:30:00.000Z"_s;
    visit.method = ContactMethod::HouseVisit;
    visit.lengthMin = 40;
    visit.note = u"  Worried about the schedule.\nHer sister works nights. "_s;
    log(visit);
    log(with(rosa, ContactResult::NoAnswer));
    m_workspace->reopen();
    const auto told = talks().ofPerson(m_workspace->session, rosa);
    QCOMPARE(told.size(), 2);
    QCOMPARE(told[0].result, ContactResult::NoAnswer);
    QVERIFY(told[0].happenedAt.startsWith(u"2026-11-16T"_s));
    QCOMPARE(told[1].note, u"Worried about the schedule.\nHer sister works nights."_s);
    QCOMPARE(told[1].method, ContactMethod::HouseVisit);
    QCOMPARE(told[1].lengthMin, 40);
    QVERIFY(!told[1].isStepOpen());
    QCOMPARE((*m_workspace)->changes().history(m_workspace->session, 1).first().label,
             u"Log contact with Rosa Díaz: no answer"_s);
    QVERIFY((*m_workspace)->check(m_workspace->session)->isEmpty());
}

void TestConversations::aNextStepIsMineAndDueInAWeekUnlessSaidOtherwise()
{
    const auto rosa = add(u"Rosa"_s), luis = add(u"Luis"_s);
    Conversation first = with(rosa);
    first.nextStep = u"Bring the card"_s;
    log(first);
    QCOMPARE(newest(rosa).nextDueOn, today.addDays(7));
    QCOMPARE(newest(rosa).assignedTo, newest(rosa).organizer);
    Conversation second = with(rosa);
    second.nextStep = u"Interpret"_s;
    second.nextDueOn = today.addDays(2);
    second.assignedTo = luis;
    log(second);
    QCOMPARE(newest(rosa).assignedTo, luis);
    QCOMPARE(newest(rosa).nextDueOn, today.addDays(2));
}

void TestConversations::aLaterConversationSettlesOpenSteps()
{
    const auto rosa = add(u"Rosa"_s), samir = add(u"Samir"_s);
    for (const auto person : {rosa, samir}) {
        Conversation first = with(person);
        first.nextStep = u"Call back"_s;
        log(first);
    }
    const auto open = newest(rosa).id;
    log(with(rosa));
    QCOMPARE(talks().find(m_workspace->session, open)->nextDoneOn, today);
    QVERIFY(newest(samir).isStepOpen());
}

void TestConversations::aConversationKeyedInLateSettlesNothingNewer()
{
    const auto rosa = add(u"Rosa"_s);
    Conversation recent = with(rosa);
    recent.nextStep = u"Call back"_s;
    log(recent);
    Conversation old = with(rosa);
    old.happenedAt = u"2026-10-01T12:00:00.000Z"_s;
    log(old);
    QVERIFY(newest(rosa).isStepOpen());
}

void TestConversations::aWrongNumberIsMarkedOnThePhoneUsed()
{
    Person rosa = m_workspace->person(u"Rosa"_s, u"Díaz"_s, u"212 555 0100"_s);
    PersonFields::find(u"home_phone"_s)->write(rosa, u"212 555 0101"_s, FieldContext{(*m_workspace)->phones()});
    const auto id = m_workspace->add(rosa);
    log(with(id, ContactResult::WrongNumber), read(id).phones[1].id);
    QCOMPARE(read(id).phones[0].status, PhoneStatus::Unknown);
    QCOMPARE(read(id).phones[1].status, PhoneStatus::WrongNumber);
    log(with(id, ContactResult::WrongNumber));
    QCOMPARE(read(id).phones[0].status, PhoneStatus::WrongNumber);
    log(with(add(u"Nobody"_s), ContactResult::WrongNumber)); // without any phone, there is nothing to mark
}

void TestConversations::aMoveFoundOutAtTheDoorMarksNoPhone()
{
    const auto rosa = add(u"Rosa"_s, u"212 555 0100"_s);
    Conversation door = with(rosa, ContactResult::WrongNumber);
    door.method = ContactMethod::DoorKnock;
    log(door);
    QCOMPARE(read(rosa).phones.first().status, PhoneStatus::Unknown);
}

void TestConversations::aDeathIsNotedAndEndsFollowUps()
{
    const auto rosa = add(u"Rosa"_s);
    Conversation last = with(rosa, ContactResult::Deceased);
    last.nextStep = u"Send flowers"_s;
    last.nextDueOn = today;
    log(last);
    QVERIFY(read(rosa).isDeceased);
    QVERIFY(talks().followUps(m_workspace->session, FollowUpsOf::Everybody, today).isEmpty());
    QCOMPARE(talks().followUpCount(m_workspace->session, FollowUpsOf::Everybody, today), 0);
}

void TestConversations::whoWantsNoContactIsAskedByNoChannel()
{
    const auto rosa = add(u"Rosa"_s);
    Conversation no = with(rosa, ContactResult::DoNotContact);
    no.note = u"Her husband is a manager."_s;
    log(no);
    for (const auto channel :
         {Channel::Phone, Channel::Sms, Channel::Email, Channel::BulkEmail, Channel::Mail, Channel::Visit})
        QCOMPARE(read(rosa).mayBeReachedBy(channel), YesNo::No);
    QCOMPARE(read(rosa).mayBeReachedBy(Channel::Photo), YesNo::Unknown);
    QCOMPARE(read(rosa).consents.first().reason, no.note);
}

void TestConversations::oneUndoTakesBackAllThatALogDid_data()
{
    QTest::addColumn<ContactResult>("result");
    for (const char *key : keysOf(ContactResult{}))
        QTest::newRow(key) << *fromKey<ContactResult>(QLatin1String(key));
}

void TestConversations::oneUndoTakesBackAllThatALogDid()
{
    QFETCH(ContactResult, result);
    const auto rosa = add(u"Rosa"_s, u"212 555 0100"_s);
    Conversation first = with(rosa);
    first.nextStep = u"Call back"_s;
    log(first);
    const auto before = contentOf((*m_workspace)->store().reader());
    const auto action = log(with(rosa, result));
    const auto after = contentOf((*m_workspace)->store().reader());
    QVERIFY(before != after);
    undo((*m_workspace)->changes().nextUndo(m_workspace->session)->seq);
    QCOMPARE(contentOf((*m_workspace)->store().reader()), before);
    QVERIFY((*m_workspace)->changes().action(m_workspace->session, action)->isUndone);
    undo((*m_workspace)->changes().nextRedo(m_workspace->session)->seq);
    QCOMPARE(contentOf((*m_workspace)->store().reader()), after);
}

void TestConversations::theFirstLogMakesItsOrganizerOnce()
{
    const auto rosa = add(u"Rosa"_s);
    const auto before = people().count(m_workspace->session);
    log(with(rosa));
    log(with(rosa));
    QCOMPARE(people().count(m_workspace->session), before + 1);
    const auto me = (*m_workspace)->accounts().personOf(m_workspace->session);
    QCOMPARE(read(me).displayName(), u"Ana"_s);
    QCOMPARE(newest(rosa).organizer, me);
    QCOMPARE(people().ids(m_workspace->session, u"ana"_s), QList{me});
    m_workspace->reopen();
    log(with(rosa));
    QCOMPARE(newest(rosa).organizer, me);
}

void TestConversations::undoingTheFirstLogKeepsWhoDidIt()
{
    const auto rosa = add(u"Rosa"_s);
    undo(log(with(rosa)));
    QVERIFY(talks().ofPerson(m_workspace->session, rosa).isEmpty());
    const auto me = (*m_workspace)->accounts().personOf(m_workspace->session);
    QVERIFY(read(me).id.isValid());
    // Nobody knows of the action that made them, so Ctrl+Z goes on with what was done before.
    QCOMPARE((*m_workspace)->changes().nextUndo(m_workspace->session)->label, u"Add Rosa Díaz"_s);
    log(with(rosa));
    QCOMPARE(newest(rosa).organizer, me);
}

void TestConversations::whoAskedIsNotForgottenWhereTheyCannotBeRead()
{
    const auto rosa = add(u"Rosa"_s);
    log(with(rosa));
    const auto me = newest(rosa).organizer;
    const auto people = (*m_workspace)->people().count(m_workspace->session);
    for (const char *table : {"account", "interaction", "person"}) {
        const Unreadable hidden((*m_workspace)->store().reader(), table);
        log(with(rosa, ContactResult::NoAnswer));
    }
    const auto talked = talks().ofPerson(m_workspace->session, rosa);
    QCOMPARE(talked.size(), 4);
    for (const auto &conversation : talked)
        QCOMPARE(conversation.organizer, me);
    QCOMPARE((*m_workspace)->people().count(m_workspace->session), people);
}

void TestConversations::anOrganizerDeletedAndBroughtBackIsKnownAgain()
{
    const auto rosa = add(u"Rosa"_s);
    log(with(rosa));
    const auto me = newest(rosa).organizer;
    const auto removed = people().remove(m_workspace->session, {me});
    QVERIFY(removed);
    QVERIFY(!newest(rosa).organizer.isValid());
    QVERIFY(!(*m_workspace)->accounts().personOf(m_workspace->session).isValid());
    undo(*removed);
    QCOMPARE(newest(rosa).organizer, me);
    log(with(rosa));
    QCOMPARE(newest(rosa).organizer, me);
    QCOMPARE((*m_workspace)->accounts().personOf(m_workspace->session), me);
}

void TestConversations::whoeverIsRefusedLeavesNobodyBehind()
{
    const auto rosa = add(u"Rosa"_s);
    const auto viewer = (*m_workspace)->accounts().add(m_workspace->session, u"Vic"_s, Role::Viewer)->session();
    const auto refused = talks().log(viewer, with(rosa));
    QVERIFY(!refused);
    QCOMPARE(refused.error().id, u"not-allowed"_s);
    QCOMPARE((*m_workspace)->people().count(m_workspace->session), 1);
    QVERIFY(!(*m_workspace)->accounts().personOf(viewer).isValid());
}

void TestConversations::anInternNeverBecomesSomebodyOfTheSameName()
{
    const auto rosa = add(u"Rosa"_s), organizer = add(u"Nadia"_s), nadia = add(u"Nadia"_s);
    Conversation theirs = with(rosa);
    theirs.organizer = organizer;
    log(theirs);
    Session session = intern(u"Nadia Díaz"_s, nadia);
    QVERIFY(people().remove(m_workspace->session, {nadia}));
    session.person = {};
    const auto logged = talks().log(session, with(rosa));
    QVERIFY2(logged, logged ? "" : qPrintable(logged.error().message));
    QVERIFY(newest(rosa).organizer.isValid());
    QVERIFY(newest(rosa).organizer != organizer);
    QCOMPARE((*m_workspace)->accounts().personOf(session), newest(rosa).organizer);
}

void TestConversations::anInternSettlesOnlyTheirOwnSteps()
{
    const auto rosa = add(u"Rosa"_s), nadia = add(u"Nadia"_s);
    const Session session = intern(u"Nadia"_s, nadia);
    Conversation theirs = with(rosa);
    theirs.nextStep = u"Bring the card"_s;
    theirs.happenedAt = u"2026-11-12T12:00:00.000Z"_s;
    log(theirs);
    Conversation given = with(rosa);
    given.nextStep = u"Call"_s;
    given.assignedTo = nadia;
    given.happenedAt = u"2026-11-11T12:00:00.000Z"_s; // before, so that it settles nothing
    log(given);
    const auto open = [&] {
        QStringList steps;
        for (const auto &talk : talks().followUps(m_workspace->session, FollowUpsOf::Everybody, today.addDays(30)))
            steps += talk.nextStep;
        return steps;
    };
    QCOMPARE(open().size(), 2);
    const auto logged = talks().log(session, with(rosa));
    QVERIFY2(logged, logged ? "" : qPrintable(logged.error().message));
    QCOMPARE(open(), QStringList{u"Bring the card"_s});
    const auto sheet = (*m_workspace)->sheets().make(m_workspace->session, u"Laundry"_s, QList{rosa})->sheet;
    const auto keyed = (*m_workspace)->sheets().keyIn(session, sheet, 1, ContactResult::Talked, u"From paper"_s);
    QVERIFY2(keyed, keyed ? "" : qPrintable(keyed.error().message));
    QCOMPARE(open(), QStringList{u"Bring the card"_s});
    log(with(rosa)); // an organizer settles all
    QVERIFY(open().isEmpty());
}

void TestConversations::followUpsComeOverdueFirstAndByWhose()
{
    const auto &ana = m_workspace->session;
    const auto luis = (*m_workspace)->accounts().add(ana, u"Luis"_s, Role::Organizer)->session();
    QVERIFY(talks().followUps(ana, FollowUpsOf::Me, today).isEmpty());
    QList<PersonId> persons;
    for (const int days : {3, -2, 0, 9}) {
        persons += add(u"P%1"_s.arg(days));
        Conversation talk = with(persons.last());
        talk.nextStep = u"Call"_s;
        talk.nextDueOn = today.addDays(days);
        log(talk);
    }
    Conversation theirs = with(add(u"Theirs"_s));
    theirs.nextDueOn = today.addDays(-5);
    QVERIFY(talks().log(luis, theirs));
    const auto who = [&](const Session &session, FollowUpsOf whose, const QDate &dueBy) {
        QList<PersonId> found;
        for (const auto &talk : talks().followUps(session, whose, dueBy))
            found += talk.person;
        return found;
    };
    QCOMPARE(who(ana, FollowUpsOf::Me, today), (QList{persons[1], persons[2]}));
    QCOMPARE(who(ana, FollowUpsOf::Me, today.addDays(7)), (QList{persons[1], persons[2], persons[0]}));
    QCOMPARE(who(luis, FollowUpsOf::Me, today), QList{theirs.person});
    QCOMPARE(who(luis, FollowUpsOf::Everybody, today), (QList{theirs.person, persons[1], persons[2]}));
    QCOMPARE(talks().followUpCount(ana, FollowUpsOf::Me, today), 2);
    QCOMPARE(talks().followUpCount(ana, FollowUpsOf::Everybody, today), 3);
}

void TestConversations::aStepIsDoneAndUndone()
{
    Conversation talk = with(add(u"Rosa"_s));
    talk.nextStep = u"Bring the card"_s;
    talk.nextDueOn = today;
    log(talk);
    const auto done = talks().finishStep(m_workspace->session, newest(talk.person).id);
    QVERIFY(done);
    QVERIFY(talks().followUps(m_workspace->session, FollowUpsOf::Me, today).isEmpty());
    QCOMPARE((*m_workspace)->changes().action(m_workspace->session, *done)->label, u"Done: Bring the card (Rosa Díaz)"_s);
    undo(*done);
    QCOMPARE(talks().followUpCount(m_workspace->session, FollowUpsOf::Me, today), 1);
}

void TestConversations::newcomersWaitUntilSomebodySpeaksWithThem()
{
    const auto rosa = add(u"Rosa"_s), samir = add(u"Samir"_s), li = add(u"Li"_s);
    QCOMPARE(talks().waitingForFirstAsk(m_workspace->session, 10), (QList{li, samir, rosa}));
    QCOMPARE(talks().waitingForFirstAsk(m_workspace->session, 2), (QList{li, samir}));
    const auto action = log(with(samir));
    QCOMPARE(talks().waitingForFirstAsk(m_workspace->session, 10), (QList{li, rosa})); // and not the organizer
    undo(action);
    QCOMPARE(talks().waitingForFirstAsk(m_workspace->session, 10), (QList{li, samir, rosa}));
}

void TestConversations::editsAreGuardedAndANewResultCounts()
{
    const auto rosa = add(u"Rosa"_s);
    log(with(rosa));
    const auto before = newest(rosa);
    Conversation after = before;
    after.note = u"She will sign."_s;
    QVERIFY(talks().edit(m_workspace->session, before, after));
    QCOMPARE(newest(rosa).note, after.note);
    Conversation other = before;
    other.note = u"She will not."_s;
    const auto late = talks().edit(m_workspace->session, before, other);
    QVERIFY(!late);
    QCOMPARE(late.error().id, u"changed"_s);
    const auto now = newest(rosa);
    Conversation died = now;
    died.result = ContactResult::Deceased;
    const auto done = talks().edit(m_workspace->session, now, died);
    QVERIFY(done);
    QVERIFY(read(rosa).isDeceased);
    undo(*done);
    QVERIFY(!read(rosa).isDeceased);
}

void TestConversations::aConversationIsDeletedAndBroughtBack()
{
    const auto rosa = add(u"Rosa"_s);
    log(with(rosa));
    const auto before = newest(rosa);
    const auto removed = talks().remove(m_workspace->session, before.id);
    QVERIFY(removed);
    QVERIFY(talks().ofPerson(m_workspace->session, rosa).isEmpty());
    const auto again = talks().remove(m_workspace->session, before.id);
    QVERIFY(!again);
    QCOMPARE(again.error().id, u"gone"_s);
    undo(*removed);
    QCOMPARE(newest(rosa), before);
}

void TestConversations::nobodySpeaksWithWhoIsGone()
{
    const auto rosa = add(u"Rosa"_s);
    QVERIFY(people().remove(m_workspace->session, {rosa}));
    const auto late = talks().log(m_workspace->session, with(rosa));
    QVERIFY(!late);
    QCOMPARE(late.error().id, u"gone"_s);
}

void TestConversations::whatOthersDidIsToldSinceIWasHere()
{
    const auto luis = *(*m_workspace)->accounts().add(m_workspace->session, u"Luis"_s, Role::Organizer);
    auto &changes = (*m_workspace)->changes();
    const auto rosa = add(u"Rosa"_s);
    const auto here = changes.newestOf(m_workspace->session);
    QCOMPARE(changes.newestOf(luis.session()), 0);
    QVERIFY(talks().log(luis.session(), with(rosa)));
    QVERIFY(talks().log(luis.session(), with(rosa, ContactResult::Busy)));
    log(with(rosa)); // mine, and not told to me
    QStringList told;
    for (const auto &entry : changes.byOthersSince(m_workspace->session, here, 10))
        told += entry.who + u": "_s + entry.label;
    QCOMPARE(told,
             (QStringList{u"Luis: Log contact with Rosa Díaz: busy"_s, u"Luis: Log contact with Rosa Díaz: talked"_s}));
    QCOMPARE(changes.byOthersSince(m_workspace->session, changes.newestOf(m_workspace->session), 10).size(), 0);
}

void TestConversations::daysAreReadAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    const auto row = [](const char *language, const char *text, const QDate &day) {
        QTest::addRow("%s %s", language, text) << QString::fromLatin1(language) << QString::fromUtf8(text) << day;
    };
    row("en_US", "today", today);
    row("en_US", "Tomorrow", today.addDays(1));
    row("en_US", "tom", today.addDays(1));
    row("en_US", "thu", today.addDays(3));
    row("en_US", "mon", today.addDays(7));
    row("en_US", "3", today.addDays(3));
    row("en_US", "3 days", today.addDays(3));
    row("en_US", "3d", today.addDays(3));
    row("en_US", "2 weeks", today.addDays(14));
    row("en_US", "1 month", QDate(2026, 12, 16));
    row("en_US", "12/24", QDate(2026, 12, 24));
    row("en_US", "1/5", QDate(2027, 1, 5));
    row("en_US", "12/24/26", QDate(2026, 12, 24));
    row("en_US", "24 dec", QDate(2026, 12, 24));
    row("en_US", "Dec 24", QDate(2026, 12, 24));
    row("en_US", "2026-12-24", QDate(2026, 12, 24));
    row("en_US", "13/24", QDate());
    row("en_US", "soon", QDate());
    row("en_US", "t", QDate());
    row("en_US", "", QDate());
    row("es_ES", "24/12", QDate(2026, 12, 24));
    row("es_ES", "24.12.", QDate(2026, 12, 24));
    row("es_ES", "jueves", today.addDays(3));
    row("es_ES", "mié", today.addDays(2));
    row("es_ES", "mie", today.addDays(2));
    row("es_ES", "24 dic", QDate(2026, 12, 24));
}

void TestConversations::daysAreReadAsPeopleTypeThem()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QDate, day);
    QLocale::setDefault(QLocale(language));
    QCOMPARE(readDay(text, today).value_or(QDate()), day);
}

void TestConversations::everyResultHasAKeyOfItsOwn()
{
    for (const char *key : keysOf(ContactResult{})) {
        const auto result = *fromKey<ContactResult>(QLatin1String(key));
        QCOMPARE(ConversationWords::resultOf(ConversationWords::letter(result).toLower()), result);
    }
    QVERIFY(!ConversationWords::resultOf(u'z'));
}

RNF_TEST(TestConversations)
#include "tst_conversations.moc"
