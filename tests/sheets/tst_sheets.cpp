#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "events/EventTimes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Numbered sheets through their service: who is on them, what is keyed back, and that a number never comes twice.
class TestSheets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSheetKeepsItsRowsUnderItsNumber();
    void aNumberIsNeverUsedAgain();
    void undoAndRedoOfAPrintTakeAndBringTheRows();
    void aRowKeepsWhoElseAnswersAndIsKeyedForTheFirst();
    void whatWasKeyedInStaysWhenThePrintIsUndone();
    void nobodyMeansNoSheet();
    void whoWasReachedLatelyIsLeftOutUnlessKept_data();
    void whoWasReachedLatelyIsLeftOutUnlessKept();
    void whoMayNotBeCalledIsLeftOut();
    void aKeyedRowIsAConversation();
    void aCallBackIsDueTomorrow();
    void aWrongNumberIsThatOfTheSheet();
    void undoOfAKeyedRowOpensItAgain();
    void aRowKeyedTwiceIsReplacedOnlyWhenAsked();
    void wrongRowsAreSaidAndNothingIsLogged();
    void rowsKeepTheirNumbersWhenSomebodyIsDeleted();
    void allKindsHaveOneRowOfNumbers();
    void whoSaidYesOrMaybeStandsOnASignInSheet();
    void aConfirmSheetHoldsWhoComesAndMayBeCalled();
    void whoeverIsLateIsCalledHoweverOftenTheyConfirmed();
    void whoSignedWasThere();
    void aBlankRowBecomesWhoeverWroteThere();
    void somebodyKnownOnABlankRowIsNotMadeTwice();
    void aConfirmCallAnswersForTheEvent();
    void aConfirmCallKeyedByMistakeIsTakenBack();
    void aNoKeyedByMistakeCostsNeitherThePlaceNorWhatWasConfirmed();
    void whatSomebodySaidSinceStays_data();
    void whatSomebodySaidSinceStays();
    void oneRowIsReadAsTheWholeSheet();
    void undoOfAConfirmCallTakesBackAllOfIt();
    void anEventThatWasDeletedTakesNothing();
    void anEventThatComesBackHasItsPaperAgain();
    void lettersOfOtherSheetsAreRefused();
    void numbersAreReadAsPeopleTypeThem_data();
    void numbersAreReadAsPeopleTypeThem();

private:
    Sheets &sheets() { return (*m_workspace)->sheets(); }
    const Session &session() { return m_workspace->session; }
    QList<PersonId> add(int count)
    {
        QList<PersonId> people;
        for (int i = 0; i < count; ++i)
            people +=
                m_workspace->add(m_workspace->person(u"Ana %1"_s.arg(i + 1), u"Silva"_s, u"212 555 010%1"_s.arg(i % 10)));
        return people;
    }
    Sheets::Made make(const QList<PersonId> &people)
    {
        const auto made = sheets().make(session(), u"Laundry"_s, people);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return *made;
    }
    void undo(qint64 action) { QVERIFY((*m_workspace)->changes().undo(session(), action)); }
    Conversation newest(PersonId person) { return (*m_workspace)->conversations().ofPerson(session(), person).value(0); }
    void say(const Event &event, PersonId person, Rsvp rsvp)
    {
        QTest::qSleep(2); // answers of one instant are one answer
        QVERIFY(*registrations().answer(session(), {of(event, person).id}, rsvp) > 0);
    }
    QString newestLabel() { return (*m_workspace)->changes().history(session(), 1).first().label; }
    Registrations &registrations() { return (*m_workspace)->registrations(); }
    Event addEvent(int places = 0)
    {
        Event event;
        event.name = u"Potluck"_s;
        event.places = places;
        EventTimes::set(event, QDate(2026, 11, 20), QTime(19, 0), QTime(21, 0));
        const auto id = (*m_workspace)->events().add(session(), {event, {}, {}});
        return *(*m_workspace)->events().find(session(), *id);
    }
    Registration of(const Event &event, PersonId person)
    {
        return registrations().find(session(), event.id, person).value_or(Registration());
    }
    void answer(const Event &event, PersonId person, Rsvp rsvp)
    {
        QVERIFY(registrations().invite(session(), event, {person}));
        QVERIFY(registrations().answer(session(), {of(event, person).id}, rsvp));
    }
    Sheets::Made makeFor(const Event &event, SheetKind kind, const QList<PersonId> &people, int blankRows = 0)
    {
        const auto made = sheets().make(session(), Sheet{{}, 0, event.name, {}, kind, event.id}, people, blankRows);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return *made;
    }
    QChar keyed(const Sheet &sheet, int row)
    {
        return sheets().keyed(session(), sheet, sheets().rows(session(), sheet)).value(row - 1).letter;
    }
    QList<PersonId> peopleOn(const Sheet &sheet)
    {
        QList<PersonId> people;
        for (const auto &row : sheets().rows(session(), sheet))
            people += row.person;
        return people;
    }

    std::unique_ptr<TestWorkspace> m_workspace;
};

void TestSheets::init() { m_workspace = std::make_unique<TestWorkspace>(); }

void TestSheets::aSheetKeepsItsRowsUnderItsNumber()
{
    auto people = add(5);
    std::ranges::reverse(people);
    QCOMPARE(sheets().nextNumber(session()), 1);
    const auto made = make(people);
    QCOMPARE(made.sheet.code(), u"P1"_s);
    QCOMPARE(newestLabel(), u"Print phone sheet P1: 5 people"_s);
    m_workspace->reopen();
    const auto sheet = sheets().find(session(), 1);
    QVERIFY(sheet);
    QCOMPARE(sheet->name, u"Laundry"_s);
    QCOMPARE(sheet->printedOn, QDate(2026, 11, 16));
    const auto rows = sheets().rows(session(), *sheet);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(rows[i].number, i + 1);
        QCOMPARE(rows[i].person, people[i]);
        QVERIFY(rows[i].phone.isValid());
        QVERIFY(!rows[i].conversation.isValid());
    }
    QVERIFY(!sheets().find(session(), 2));
    QVERIFY((*m_workspace)->check(session())->isEmpty());
}

void TestSheets::aNumberIsNeverUsedAgain()
{
    const auto people = add(2);
    undo(make(people).action);
    QCOMPARE(sheets().nextNumber(session()), 2);
    m_workspace->reopen();
    QCOMPARE(make(people).sheet.number, 2);
    QCOMPARE(make(people).sheet.number, 3);
}

void TestSheets::undoAndRedoOfAPrintTakeAndBringTheRows()
{
    const auto people = add(3);
    const auto made = make(people);
    undo(made.action);
    QCOMPARE(peopleOn(made.sheet), QList<PersonId>());
    undo((*m_workspace)->changes().nextRedo(session())->seq);
    QCOMPARE(peopleOn(made.sheet), people);
    QCOMPARE(sheets().find(session(), 1)->name, u"Laundry"_s);
}

void TestSheets::aRowKeepsWhoElseAnswersAndIsKeyedForTheFirst()
{
    const auto people = add(3);
    Doors doors(people.first(2));
    doors.others.insert(people[0], {people[2]});
    doors.people = 3;
    const auto made = sheets().make(session(), u"Laundry"_s, doors);
    QVERIFY(made);
    QCOMPARE(newestLabel(), u"Print phone sheet P1: 3 people"_s);
    m_workspace->reopen();
    const auto rows = sheets().rows(session(), made->sheet);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].others, QList<PersonId>{people[2]});
    QCOMPARE(rows[1].others, QList<PersonId>());
    QVERIFY(sheets().keyIn(session(), made->sheet, 1, ContactResult::Talked, {}));
    QCOMPARE(newest(people[0]).result, ContactResult::Talked);
    QVERIFY((*m_workspace)->conversations().ofPerson(session(), people[2]).isEmpty());
    QCOMPARE(sheets().rows(session(), made->sheet)[0].others, QList<PersonId>{people[2]});
    undo((*m_workspace)->changes().nextUndo(session())->seq);
    QVERIFY((*m_workspace)->people().remove(session(), {people[2]}));
    QCOMPARE(sheets().rows(session(), made->sheet)[0].others, QList<PersonId>());
    undo((*m_workspace)->changes().nextUndo(session())->seq);
    undo(made->action);
    QCOMPARE(peopleOn(made->sheet), QList<PersonId>());
    Statement left((*m_workspace)->store().reader(), u"SELECT count(*) FROM sheet_row_other"_s);
    QCOMPARE(left.one<int>(), 0);
}

void TestSheets::whatWasKeyedInStaysWhenThePrintIsUndone()
{
    const auto people = add(3);
    const auto made = make(people);
    QVERIFY(sheets().keyIn(session(), made.sheet, 2, ContactResult::Talked, {}));
    undo(made.action);
    QCOMPARE(peopleOn(made.sheet), QList<PersonId>{people[1]});
    QCOMPARE(newest(people[1]).result, ContactResult::Talked);
    const auto done = sheets().keyIn(session(), made.sheet, 3, ContactResult::Talked, {});
    QVERIFY(!done && done.error().message.contains(u"1 to 2"_s));
}

void TestSheets::nobodyMeansNoSheet()
{
    const auto made = sheets().make(session(), u"Laundry"_s, {});
    QVERIFY(!made);
    QCOMPARE(made.error().id, u"nobody"_s);
    QCOMPARE(sheets().nextNumber(session()), 1);
}

void TestSheets::whoWasReachedLatelyIsLeftOutUnlessKept_data()
{
    QTest::addColumn<ContactMethod>("method");
    QTest::addColumn<ContactResult>("result");
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<bool>("isReached");
    QTest::newRow("a call today") << ContactMethod::PhoneCall << ContactResult::Talked << 0 << true;
    QTest::newRow("a visit a week ago") << ContactMethod::HouseVisit << ContactResult::Talked << 7 << true;
    QTest::newRow("too long ago") << ContactMethod::PhoneCall << ContactResult::Talked << 8 << false;
    QTest::newRow("refused") << ContactMethod::OneOnOne << ContactResult::Refused << 1 << true;
    QTest::newRow("nobody answered") << ContactMethod::PhoneCall << ContactResult::NoAnswer << 1 << false;
    QTest::newRow("a message was left") << ContactMethod::PhoneCall << ContactResult::LeftMessage << 1 << false;
}

void TestSheets::whoWasReachedLatelyIsLeftOutUnlessKept()
{
    QFETCH(ContactMethod, method);
    QFETCH(ContactResult, result);
    QFETCH(int, daysAgo);
    QFETCH(bool, isReached);
    const auto people = add(2);
    Conversation talk;
    talk.person = people[0];
    talk.method = method;
    talk.result = result;
    talk.happenedAt = instantText(QDateTime(QDate(2026, 11, 16).addDays(-daysAgo), QTime(12, 0)));
    QVERIFY((*m_workspace)->conversations().log(session(), talk));
    using enum Sheets::ReachedLately;
    const auto found = sheets().whomToCall(session(), people, LeaveOut);
    QCOMPARE(found.reachedLately, isReached ? 1 : 0);
    QCOMPARE(found.audience.people, isReached ? QList<PersonId>{people[1]} : people);
    const auto kept = sheets().whomToCall(session(), people, Keep);
    QCOMPARE(kept.reachedLately, isReached ? 1 : 0);
    QCOMPARE(kept.audience.people, people);
}

void TestSheets::whoMayNotBeCalledIsLeftOut()
{
    const auto people = add(2);
    Conversation talk;
    talk.person = people[0];
    talk.result = ContactResult::DoNotContact;
    QVERIFY((*m_workspace)->conversations().log(session(), talk));
    const auto found = sheets().whomToCall(session(), people, Sheets::ReachedLately::LeaveOut);
    QCOMPARE(found.audience.people, QList<PersonId>{people[1]});
    QCOMPARE(found.audience.leftOut.refused, 1);
    QCOMPARE(found.reachedLately, 0); // counted once
}

void TestSheets::aKeyedRowIsAConversation()
{
    const auto people = add(3);
    const auto sheet = make(people).sheet;
    QVERIFY(sheets().keyIn(session(), sheet, 2, ContactResult::Talked, u"  Will sign "_s));
    const auto talk = newest(people[1]);
    QCOMPARE(talk.result, ContactResult::Talked);
    QCOMPARE(talk.method, ContactMethod::PhoneCall);
    QCOMPARE(talk.note, u"Will sign"_s);
    QVERIFY(talk.organizer.isValid());
    QCOMPARE(sheets().rows(session(), sheet)[1].conversation, talk.id);
    QCOMPARE(newestLabel(), u"Sheet P1, row 2: Ana 2 Silva, talked"_s);
    QVERIFY(!newest(people[0]).id.isValid());
}

void TestSheets::aCallBackIsDueTomorrow()
{
    const auto people = add(1);
    QVERIFY(sheets().keyIn(session(), make(people).sheet, 1, ContactResult::CallBack, {}));
    QCOMPARE(newest(people[0]).nextStep, u"Call back"_s);
    QCOMPARE(newest(people[0]).nextDueOn, QDate(2026, 11, 17));
}

void TestSheets::aWrongNumberIsThatOfTheSheet()
{
    const auto people = add(1);
    auto before = *(*m_workspace)->people().find(session(), people[0]);
    Person after = before;
    after.phones.first().status = PhoneStatus::Bad; // so that the other one is printed
    PersonFields::find(u"home_phone"_s)->write(after, u"718 555 0199"_s, FieldContext{(*m_workspace)->phones()});
    QVERIFY((*m_workspace)->people().save(session(), before, after));
    QVERIFY(sheets().keyIn(session(), make(people).sheet, 1, ContactResult::WrongNumber, {}));
    const auto found = *(*m_workspace)->people().find(session(), people[0]);
    for (const auto &phone : found.phones)
        QCOMPARE(phone.status, phone.digits == u"7185550199"_s ? PhoneStatus::WrongNumber : PhoneStatus::Bad);
}

void TestSheets::undoOfAKeyedRowOpensItAgain()
{
    const auto people = add(2);
    const auto sheet = make(people).sheet;
    QVERIFY((*m_workspace)->conversations().organizer(session())); // known before, as the undo leaves them
    const QByteArray before = contentOf((*m_workspace)->store().reader());
    const auto action = sheets().keyIn(session(), sheet, 1, ContactResult::DoNotContact, {});
    QVERIFY(action);
    undo(*action);
    QCOMPARE(contentOf((*m_workspace)->store().reader()), before);
    QVERIFY(sheets().keyIn(session(), sheet, 1, ContactResult::Talked, {}));
}

void TestSheets::aRowKeyedTwiceIsReplacedOnlyWhenAsked()
{
    const auto people = add(1);
    const auto sheet = make(people).sheet;
    QVERIFY(sheets().keyIn(session(), sheet, 1, ContactResult::NoAnswer, u"first"_s));
    const auto first = newest(people[0]);
    const auto again = sheets().keyIn(session(), sheet, 1, ContactResult::Talked, u"second"_s);
    QVERIFY(!again);
    QCOMPARE(again.error().id, u"keyed"_s);
    QCOMPARE(newest(people[0]), first);
    QVERIFY(sheets().keyIn(session(), sheet, 1, ContactResult::Talked, u"second"_s, Sheets::Keyed::Replace));
    QCOMPARE((*m_workspace)->conversations().ofPerson(session(), people[0]).size(), 1);
    QCOMPARE(newest(people[0]).result, ContactResult::Talked);
    QCOMPARE(newest(people[0]).note, u"second"_s);
    QCOMPARE(newest(people[0]).happenedAt, first.happenedAt);
}

void TestSheets::wrongRowsAreSaidAndNothingIsLogged()
{
    const auto people = add(2);
    const auto sheet = make(people).sheet;
    for (const int row : {0, -1, 3}) {
        const auto done = sheets().keyIn(session(), sheet, row, ContactResult::Talked, {});
        QVERIFY(!done);
        QCOMPARE(done.error().id, u"no-row"_s);
        QVERIFY(done.error().message.contains(u"1 to 2"_s));
    }
    for (const auto person : people)
        QVERIFY(!newest(person).id.isValid());
}

void TestSheets::rowsKeepTheirNumbersWhenSomebodyIsDeleted()
{
    const auto people = add(3);
    const auto sheet = make(people).sheet;
    QVERIFY(sheets().keyIn(session(), sheet, 1, ContactResult::Talked, {}));
    const auto removed = (*m_workspace)->people().remove(session(), {people[0]});
    QVERIFY(removed);
    QCOMPARE(peopleOn(sheet), (QList<PersonId>{PersonId(), people[1], people[2]}));
    QVERIFY(!sheets().rows(session(), sheet)[0].conversation.isValid());
    const auto done = sheets().keyIn(session(), sheet, 1, ContactResult::Talked, {});
    QVERIFY(!done);
    QCOMPARE(done.error().id, u"gone"_s);
    QVERIFY(sheets().keyIn(session(), sheet, 3, ContactResult::Talked, {}));
    QVERIFY(newest(people[2]).id.isValid());
    undo(*removed);
    QCOMPARE(peopleOn(sheet), people);
    QCOMPARE(sheets().rows(session(), sheet)[0].conversation, newest(people[0]).id);
    QVERIFY((*m_workspace)->check(session())->isEmpty());
}

void TestSheets::allKindsHaveOneRowOfNumbers()
{
    const auto people = add(2);
    const Event event = addEvent();
    QCOMPARE(make(people).sheet.code(), u"P1"_s);
    const auto made = makeFor(event, SheetKind::SignIn, people, 3);
    QCOMPARE(made.sheet.code(), u"S2"_s);
    QCOMPARE(newestLabel(), u"Print sign-in sheet S2: 2 people"_s);
    QCOMPARE(makeFor(event, SheetKind::Confirm, people).sheet.code(), u"C3"_s);
    m_workspace->reopen();
    const auto sheet = sheets().find(session(), 2);
    QVERIFY(sheet && sheet->kind == SheetKind::SignIn && sheet->event == event.id);
    const auto rows = sheets().rows(session(), *sheet);
    QCOMPARE(rows.size(), 5);
    for (const auto &row : rows) {
        QCOMPARE(row.isBlank, row.number > 2);
        QVERIFY(!row.phone.isValid()); // nobody at the door is called
    }
    for (const int number : {1, 3})
        QVERIFY(sheets().rows(session(), *sheets().find(session(), number))[0].phone.isValid());
    undo(made.action);
    QVERIFY(sheets().rows(session(), *sheet).isEmpty());
    QCOMPARE(sheets().find(session(), 2), sheet); // the paper may still be somewhere
    QCOMPARE(sheets().nextNumber(session()), 4);
    QVERIFY((*m_workspace)->check(session())->isEmpty());
}

void TestSheets::whoSaidYesOrMaybeStandsOnASignInSheet()
{
    const Event event = addEvent();
    QList<PersonId> people;
    for (const auto &family : {u"Zapata"_s, u"Abreu"_s, u"Medina"_s, u"Ortiz"_s, u"Quispe"_s})
        people += m_workspace->add(m_workspace->person(u"Ana"_s, family));
    answer(event, people[0], Rsvp::Yes);
    answer(event, people[1], Rsvp::Maybe);
    answer(event, people[2], Rsvp::No);
    QVERIFY(registrations().invite(session(), event, {people[3]}));
    answer(event, people[4], Rsvp::Yes);
    say(event, people[4], Rsvp::Cancelled);
    using enum Sheets::SignInOf;
    QCOMPARE(sheets().whomToSignIn(session(), event.id, YesOrMaybe), (QList<PersonId>{people[1], people[0]}));
    QCOMPARE(sheets().whomToSignIn(session(), event.id, NotNo), (QList<PersonId>{people[1], people[3], people[0]}));
    // Whoever walks in writes themselves: a sheet of blank rows is a sheet.
    QVERIFY(sheets().make(session(), Sheet{{}, 0, {}, {}, SheetKind::SignIn, event.id}, Doors(), 15));
    QVERIFY(!sheets().make(session(), Sheet{{}, 0, {}, {}, SheetKind::SignIn, event.id}, Doors()));
}

void TestSheets::aConfirmSheetHoldsWhoComesAndMayBeCalled()
{
    const Event event = addEvent();
    const auto people = add(5);
    for (const int comes : {0, 1, 2})
        answer(event, people[comes], Rsvp::Yes);
    answer(event, people[3], Rsvp::Maybe);
    for (int i = 0; i < 3; ++i)
        QVERIFY(registrations().confirm(session(), of(event, people[1]).id));
    Conversation refused;
    refused.person = people[2];
    refused.result = ContactResult::DoNotContact;
    QVERIFY((*m_workspace)->conversations().log(session(), refused));
    const auto found = sheets().whomToConfirm(session(), event.id);
    QCOMPARE(found.people, QList<PersonId>{people[0]});
    QCOMPARE(found.leftOut.refused, 1);
}

void TestSheets::whoeverIsLateIsCalledHoweverOftenTheyConfirmed()
{
    const Event event = addEvent();
    const auto people = add(4);
    for (const auto person : people.first(3))
        answer(event, person, Rsvp::Yes);
    answer(event, people[3], Rsvp::Maybe);
    for (int i = 0; i < 3; ++i)
        QVERIFY(registrations().confirm(session(), of(event, people[0]).id));
    QVERIFY(registrations().checkIn(session(), of(event, people[1]).id));
    QCOMPARE(sheets().whomToCallLate(session(), event.id).people, (QList<PersonId>{people[0], people[2]}));
    QVERIFY(registrations().mark(session(), {of(event, people[2]).id}, Attendance::Excused));
    QCOMPARE(sheets().whomToCallLate(session(), event.id).people, QList<PersonId>{people[0]});
}

void TestSheets::whoSignedWasThere()
{
    const Event event = addEvent();
    const auto people = add(3);
    answer(event, people[0], Rsvp::Yes);
    answer(event, people[1], Rsvp::Maybe);
    const Sheet sheet = makeFor(event, SheetKind::SignIn, people).sheet;
    QVERIFY(keyed(sheet, 1).isNull());
    QVERIFY(sheets().keyIn(session(), sheet, 1, u'h', {}));
    QCOMPARE(newestLabel(), u"Sheet S1, row 1: Ana 1 Silva, here"_s);
    QVERIFY(sheets().keyIn(session(), sheet, 2, u'p', {}));
    QCOMPARE(of(event, people[0]).attendance, Attendance::Attended);
    QCOMPARE(of(event, people[1]).attendance, Attendance::Partial);
    QCOMPARE(keyed(sheet, 1), u'H');
    QCOMPARE(keyed(sheet, 2), u'P');
    // Once more is nothing new; something else is asked about.
    const auto again = sheets().keyIn(session(), sheet, 1, u'H', {});
    QVERIFY(again && *again == 0);
    const auto other = sheets().keyIn(session(), sheet, 1, u'P', {});
    QVERIFY(!other && other.error().id == u"keyed"_s);
    QVERIFY(sheets().keyIn(session(), sheet, 1, u'P', {}, Sheets::Keyed::Replace));
    QCOMPARE(of(event, people[0]).attendance, Attendance::Partial);
    // Taken off the list since the sheet was printed, and came all the same.
    QVERIFY(sheets().keyIn(session(), sheet, 3, u'H', {}));
    QVERIFY(of(event, people[2]).isWalkIn);
    QVERIFY(!newest(people[0]).id.isValid()); // nobody spoke with anybody
}

void TestSheets::aBlankRowBecomesWhoeverWroteThere()
{
    const Event event = addEvent();
    const Sheet sheet = makeFor(event, SheetKind::SignIn, add(1), 2).sheet;
    const auto noName = sheets().keyIn(session(), sheet, 2, u'H', {});
    QVERIFY(!noName && noName.error().id == u"blank"_s);
    QVERIFY(!sheets().keyInWalkIn(session(), sheet, 2, {{}, u"  "_s, {}}));
    QVERIFY(!sheets().keyInWalkIn(session(), sheet, 2, {{}, u"Luz Marín"_s, u"ask Ana"_s}));
    QCOMPARE((*m_workspace)->people().ids(session(), u"luz"_s).size(), 0);
    const auto done = sheets().keyInWalkIn(session(), sheet, 2, {{}, u"Luz Marín"_s, u"212 555 0188"_s});
    QVERIFY(done);
    QCOMPARE(newestLabel(), u"Sheet S1, row 2: Luz Marín, here"_s);
    const PersonId luz = sheets().rows(session(), sheet)[1].person;
    QCOMPARE((*m_workspace)->people().find(session(), luz)->phones.first().digits, u"2125550188"_s);
    QVERIFY(of(event, luz).isWalkIn && of(event, luz).attendance == Attendance::Attended);
    QCOMPARE(of(event, luz).rsvp, Rsvp::Yes);
    QCOMPARE(keyed(sheet, 2), u'H');
    const auto twice = sheets().keyInWalkIn(session(), sheet, 2, {{}, u"Luz Marín"_s, {}});
    QVERIFY(!twice && twice.error().id == u"keyed"_s);
    undo(*done);
    QVERIFY(!sheets().rows(session(), sheet)[1].person.isValid());
    QVERIFY(!(*m_workspace)->people().find(session(), luz));
    QVERIFY(!of(event, luz).id.isValid());
}

void TestSheets::somebodyKnownOnABlankRowIsNotMadeTwice()
{
    const Event event = addEvent();
    const auto people = add(2);
    answer(event, people[1], Rsvp::No);
    const Sheet sheet = makeFor(event, SheetKind::SignIn, {people[0]}, 2).sheet;
    const auto before = (*m_workspace)->people().count(session());
    QVERIFY(sheets().keyInWalkIn(session(), sheet, 2, {people[1], {}, {}}));
    QCOMPARE((*m_workspace)->people().count(session()), before);
    QCOMPARE(of(event, people[1]).attendance, Attendance::Attended);
    QCOMPARE(registrations().of(session(), event.id).size(), 1);
    QCOMPARE(peopleOn(sheet), (QList<PersonId>{people[0], people[1], {}}));
}

void TestSheets::aConfirmCallAnswersForTheEvent()
{
    const Event event = addEvent();
    const auto people = add(4);
    for (const auto person : people)
        answer(event, person, Rsvp::Yes);
    const Sheet sheet = makeFor(event, SheetKind::Confirm, people).sheet;
    QVERIFY(sheets().keyIn(session(), sheet, 1, u'y', u"brings soup"_s));
    QCOMPARE(of(event, people[0]).confirmStage, 1);
    QCOMPARE(newest(people[0]).result, ContactResult::Talked);
    QVERIFY(newest(people[0]).note.startsWith(u"Potluck"_s) && newest(people[0]).note.endsWith(u"comes\nbrings soup"_s));
    QCOMPARE(sheets().keyed(session(), sheet, sheets().rows(session(), sheet))[0], (KeyedRow{u'Y', u"brings soup"_s}));
    QVERIFY(sheets().keyIn(session(), sheet, 2, u'n', {}));
    QCOMPARE(of(event, people[1]).rsvp, Rsvp::Cancelled);
    QCOMPARE(newest(people[1]).result, ContactResult::Talked);
    QVERIFY(sheets().keyIn(session(), sheet, 3, u'm', {}));
    QVERIFY(of(event, people[2]).rsvp == Rsvp::Yes && of(event, people[2]).confirmStage == 0);
    QCOMPARE(newest(people[2]).result, ContactResult::LeftMessage);
    QVERIFY(sheets().keyIn(session(), sheet, 4, u'w', {}));
    QCOMPARE((*m_workspace)->people().find(session(), people[3])->phones.first().status, PhoneStatus::WrongNumber);
    QString letters;
    for (int row = 1; row <= 4; ++row)
        letters += keyed(sheet, row);
    QCOMPARE(letters, u"YNMW"_s);
}

void TestSheets::aConfirmCallKeyedByMistakeIsTakenBack()
{
    const Event event = addEvent();
    const auto people = add(1);
    answer(event, people[0], Rsvp::Yes);
    const Sheet sheet = makeFor(event, SheetKind::Confirm, people).sheet;
    const auto key = [&](QChar letter) {
        QVERIFY(sheets().keyIn(session(), sheet, 1, letter, {}, Sheets::Keyed::Replace));
        QCOMPARE(keyed(sheet, 1), letter);
    };
    key(u'Y');
    key(u'Y');
    QCOMPARE(of(event, people[0]).confirmStage, 1); // one call confirms once
    key(u'M');
    QCOMPARE(of(event, people[0]).confirmStage, 0);
    key(u'N');
    QCOMPARE(of(event, people[0]).rsvp, Rsvp::Cancelled);
    key(u'Y');
    QCOMPARE(of(event, people[0]).rsvp, Rsvp::Yes);
    QCOMPARE(of(event, people[0]).confirmStage, 1);
    QCOMPARE((*m_workspace)->conversations().ofPerson(session(), people[0]).size(), 1);
}

void TestSheets::aNoKeyedByMistakeCostsNeitherThePlaceNorWhatWasConfirmed()
{
    const Event event = addEvent(1);
    const auto people = add(2);
    answer(event, people[0], Rsvp::Yes);
    for (int i = 0; i < 2; ++i)
        QVERIFY(registrations().confirm(session(), of(event, people[0]).id));
    answer(event, people[1], Rsvp::Yes); // waits
    const Sheet sheet = makeFor(event, SheetKind::Confirm, {people[0]}).sheet;
    const auto afterKeying = [&](QChar letter) {
        if (!sheets().keyIn(session(), sheet, 1, letter, {}, Sheets::Keyed::Replace) || keyed(sheet, 1) != letter)
            qFatal("not keyed in");
        return of(event, people[0]);
    };
    for (const auto &[letter, stage] : {std::pair(u'Y', 3), {u'M', 2}, {u'W', 2}}) {
        QCOMPARE(afterKeying(u'N').rsvp, Rsvp::Cancelled);
        QCOMPARE(afterKeying(u'N').rsvp, Rsvp::Cancelled); // twice is once
        QCOMPARE(of(event, people[1]).rsvp, Rsvp::Offered);
        QCOMPARE(afterKeying(letter).rsvp, Rsvp::Yes);
        QCOMPARE(of(event, people[0]).confirmStage, stage);
        QCOMPARE(of(event, people[1]).rsvp, Rsvp::Offered); // nobody takes that back
    }
}

void TestSheets::whatSomebodySaidSinceStays_data()
{
    QTest::addColumn<QChar>("keyed");
    QTest::addColumn<QList<Rsvp>>("since");
    QTest::newRow("comes, then cancels") << QChar(u'Y') << QList{Rsvp::Cancelled};
    QTest::newRow("does not come, then may") << QChar(u'N') << QList{Rsvp::Maybe};
    QTest::newRow("does not come, comes, cancels") << QChar(u'N') << QList{Rsvp::Yes, Rsvp::Cancelled};
    QTest::newRow("left a message, then cancels") << QChar(u'M') << QList{Rsvp::Cancelled};
}

void TestSheets::whatSomebodySaidSinceStays()
{
    QFETCH(QChar, keyed);
    QFETCH(QList<Rsvp>, since);
    const Event event = addEvent();
    const auto people = add(1);
    answer(event, people[0], Rsvp::Yes);
    const Sheet sheet = makeFor(event, SheetKind::Confirm, people).sheet;
    QVERIFY(sheets().keyIn(session(), sheet, 1, keyed, {}));
    for (const Rsvp said : since)
        say(event, people[0], said);
    QCOMPARE(this->keyed(sheet, 1), keyed); // what is on the paper is still on it
    const Registration before = of(event, people[0]);
    for (const QChar letter : {u'M', u'W'}) {
        QVERIFY(sheets().keyIn(session(), sheet, 1, letter, {}, Sheets::Keyed::Replace));
        QCOMPARE(of(event, people[0]), before);
    }
}

void TestSheets::oneRowIsReadAsTheWholeSheet()
{
    const Event event = addEvent();
    const auto people = add(3);
    for (const auto &[kind, letter] :
         {std::pair(SheetKind::Phone, u'T'), {SheetKind::SignIn, u'P'}, {SheetKind::Confirm, u'M'}}) {
        const Sheet sheet = makeFor(event, kind, people).sheet;
        QVERIFY(sheets().keyIn(session(), sheet, 2, letter, u"at six"_s));
        const auto rows = sheets().rows(session(), sheet);
        const auto keyed = sheets().keyed(session(), sheet, rows);
        for (const auto &row : rows) {
            QCOMPARE(sheets().row(session(), sheet, row.number), row);
            QCOMPARE(sheets().keyed(session(), sheet, row), keyed[row.number - 1]);
            QCOMPARE(keyed[row.number - 1].letter, row.number == 2 ? QChar(letter) : QChar());
        }
        QCOMPARE(keyed[1].note, kind == SheetKind::SignIn ? QString() : u"at six"_s);
        QVERIFY(!sheets().row(session(), sheet, 4));
    }
}

void TestSheets::undoOfAConfirmCallTakesBackAllOfIt()
{
    const Event event = addEvent(1);
    const auto people = add(2);
    answer(event, people[0], Rsvp::Yes);
    answer(event, people[1], Rsvp::Yes); // waits
    const Sheet sheet = makeFor(event, SheetKind::Confirm, {people[0]}).sheet;
    QVERIFY((*m_workspace)->conversations().organizer(session()));
    const QByteArray before = contentOf((*m_workspace)->store().reader());
    const auto done = sheets().keyIn(session(), sheet, 1, u'N', {});
    QVERIFY(done);
    QCOMPARE(of(event, people[1]).rsvp, Rsvp::Offered); // the place goes on
    undo(*done);
    QCOMPARE(contentOf((*m_workspace)->store().reader()), before);
}

void TestSheets::anEventThatWasDeletedTakesNothing()
{
    const Event event = addEvent();
    const auto people = add(1);
    const auto signIn = makeFor(event, SheetKind::SignIn, people, 1).sheet;
    const auto calls = makeFor(event, SheetKind::Confirm, people).sheet;
    QVERIFY((*m_workspace)->events().remove(session(), event));
    for (const int number : {signIn.number, calls.number}) {
        const auto sheet = sheets().find(session(), number);
        QVERIFY(sheet && !sheet->event.isValid());
        const QChar letter = sheet->kind == SheetKind::SignIn ? u'H' : u'Y';
        const auto done = sheets().keyIn(session(), *sheet, 1, letter, {});
        QVERIFY(!done && done.error().id == u"gone"_s);
    }
    QVERIFY(!sheets().keyInWalkIn(session(), *sheets().find(session(), 1), 2, {{}, u"Luz"_s, {}}));
    QVERIFY(!newest(people[0]).id.isValid());
    QCOMPARE((*m_workspace)->people().ids(session(), u"luz"_s).size(), 0);
}

void TestSheets::anEventThatComesBackHasItsPaperAgain()
{
    const Event event = addEvent();
    const auto people = add(1);
    answer(event, people[0], Rsvp::Yes);
    const int number = makeFor(event, SheetKind::Confirm, people).sheet.number;
    const auto removed = (*m_workspace)->events().remove(session(), event);
    QVERIFY(removed && !sheets().find(session(), number)->event.isValid());
    undo(*removed);
    const auto sheet = sheets().find(session(), number);
    QCOMPARE(sheet->event, event.id);
    QVERIFY(sheets().keyIn(session(), *sheet, 1, u'Y', {}));
    QCOMPARE(of(event, people[0]).confirmStage, 1);
    QVERIFY((*m_workspace)->check(session())->isEmpty());
}

void TestSheets::lettersOfOtherSheetsAreRefused()
{
    const auto people = add(1);
    const auto phone = make(people).sheet;
    const auto done = sheets().keyIn(session(), phone, 1, u'Y', {});
    QVERIFY(!done && done.error().id == u"letter"_s);
    QVERIFY(!sheets().keyIn(session(), makeFor(addEvent(), SheetKind::SignIn, people).sheet, 1, u'T', {}));
    QCOMPARE(SheetMarks::marks(SheetKind::Phone).size(), qsizetype(keysOf(ContactResult{}).size()));
}

void TestSheets::numbersAreReadAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("number"); // 0: none
    QTest::newRow("as printed") << u"P12"_s << 12;
    QTest::newRow("lower case") << u"p12"_s << 12;
    QTest::newRow("with a space") << u" p 12 "_s << 12;
    QTest::newRow("digits alone") << u"12"_s << 12;
    QTest::newRow("sign-in sheet") << u"S12"_s << 12;
    QTest::newRow("confirm calls") << u"c 12"_s << 12;
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("letters") << u"Px"_s << 0;
    QTest::newRow("zero") << u"P0"_s << 0;
    QTest::newRow("negative") << u"P-3"_s << 0;
}

void TestSheets::numbersAreReadAsPeopleTypeThem()
{
    QFETCH(QString, typed);
    QFETCH(int, number);
    QCOMPARE(Sheet::numberOf(typed).value_or(0), number);
}

RNF_TEST(TestSheets)
#include "tst_sheets.moc"
