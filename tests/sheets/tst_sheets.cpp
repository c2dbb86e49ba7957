#include "support/TestWorkspace.h"

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
    QString newestLabel() { return (*m_workspace)->changes().history(session(), 1).first().label; }
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

void TestSheets::numbersAreReadAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("number"); // 0: none
    QTest::newRow("as printed") << u"P12"_s << 12;
    QTest::newRow("lower case") << u"p12"_s << 12;
    QTest::newRow("with a space") << u" p 12 "_s << 12;
    QTest::newRow("digits alone") << u"12"_s << 12;
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

QTEST_GUILESS_MAIN(TestSheets)
#include "tst_sheets.moc"
