#include "support/TestProgram.h"
#include "support/TextRecorder.h"
#include "support/WindowTest.h"

#include "events/EventPrint.h"
#include "events/EventTimes.h"
#include "print/PrintDialog.h"
#include "sheets/KeyInDialog.h"

#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace rnf;

/// The sheet at the door and the calls before it: out by the print dialog, back by keys.
class TestSignInSheet : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"rnf-test-sign-in"_s); }
    void init()
    {
        openWindow();
        m_event = addEvent();
    }
    void cleanup()
    {
        m_dialog.reset(); // it refers to the window
        closeWindow();
    }
    void theSheetIsKeptWhenItIsPrintedAndNotBefore();
    void everybodyOrFewerRowsOnDemand();
    void confirmCallsLeaveOutWhoMayNotBeCalled();
    void whoeverIsNotInYetIsCalled();
    void theCallThatIsDueIsTold_data();
    void theCallThatIsDueIsTold();
    void whatLiesOpenSaysOnlyWhoComes();
    void manyRowsTakeManyPages();
    void twentyRowsAreKeyedInByNumberAndEnter();
    void aLetterBehindTheNumberSaysPartly();
    void whoIsInAlreadyIsNoQuestion();
    void aBlankRowAsksForANameAndAPhone();
    void somebodyKnownIsOfferedFirst();
    void whoeverStandsInTwoRowsIsHereInBoth();
    void undoOpensTheBlankRowAgain();
    void confirmCallsAreKeyedInByTheirOwnLetters();
    void aLostSignInSheetComesOutAgain();
    void everyControlHasAName();

private:
    Event addEvent()
    {
        Event event;
        event.name = u"Potluck"_s;
        EventTimes::set(event, QDate(2026, 11, 20), QTime(19, 0), QTime(21, 0));
        const auto id = workspace().events().add(session(), {event, {}, {}});
        return *workspace().events().find(session(), *id);
    }
    Registration of(PersonId person)
    {
        return workspace().registrations().find(session(), m_event.id, person).value_or(Registration());
    }
    QList<PersonId> addComing(int count, Rsvp rsvp = Rsvp::Yes)
    {
        QList<PersonId> people;
        for (int i = 1; i <= count; ++i)
            people += add(u"Ana %1"_s.arg(i), u"Silva %1"_s.arg(i, 2, 10, QLatin1Char('0')), u"21255501%1"_s.arg(i + 10));
        if (!workspace().registrations().invite(session(), m_event, people))
            qFatal("not invited");
        QList<RegistrationId> ids;
        for (const auto person : people)
            ids += of(person).id;
        if (!workspace().registrations().answer(session(), ids, rsvp))
            qFatal("not answered");
        return people;
    }
    Sheet makeSheet(SheetKind kind, const QList<PersonId> &people, int blankRows = 0)
    {
        const Sheet sheet{{}, 0, m_event.name, {}, kind, m_event.id};
        const auto made = workspace().sheets().make(session(), sheet, people, blankRows);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return made->sheet;
    }
    void keyInSheet()
    {
        m_dialog = std::make_unique<KeyInDialog>(workspace(), session(), m_prompts, m_window.get());
        m_dialog->show();
        m_dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_dialog.get());
    }
    template <typename T>
    T *part(const QString &name)
    {
        return m_dialog->findChild<T *>(name);
    }
    QString text(const QString &label) { return part<QLabel>(label)->text(); }
    QString cell(int row, int column) { return part<QTableWidget>(u"sheetRows"_s)->item(row, column)->text(); }
    /// Types into whatever has the keyboard, as a person does; "\n" is Enter.
    void key(const QString &keys)
    {
        for (const QChar letter : keys) {
            auto *target = m_dialog->focusWidget();
            if (letter == u'\n')
                QTest::keyClick(target, Qt::Key_Return);
            else
                QTest::keyClick(target, letter.toLatin1());
        }
    }
    static QString told(const PrintDialog &dialog) { return dialog.findChild<QLabel *>(u"printTold"_s)->text(); }

    Event m_event;
    std::unique_ptr<KeyInDialog> m_dialog;
};

void TestSignInSheet::theSheetIsKeptWhenItIsPrintedAndNotBefore()
{
    addComing(3);
    m_prompts.path = m_folder->filePath(u"door.pdf"_s);
    EventPrint source(workspace(), session(), m_event);
    PrintDialog dialog(source, m_prompts, m_window.get());
    dialog.show();
    QCOMPARE(dialog.printout().title(), u"S1 – Potluck"_s);
    QCOMPARE(told(dialog).section(u'\n', 0, 0), u"3 people. 15 blank rows."_s);
    QVERIFY(!workspace().sheets().find(session(), 1));
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"savePdf"_s), Qt::LeftButton);
    QCOMPARE(newestLabel(), u"Print sign-in sheet S1: 3 people"_s);
    const auto sheet = workspace().sheets().find(session(), 1);
    QVERIFY(sheet);
    QCOMPARE(workspace().sheets().rows(session(), *sheet).size(), 18);
    QCOMPARE(dialog.outcome().undoableAction, workspace().changes().history(session(), 1).first().seq);
    QFile file(m_prompts.path);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF"));
}

void TestSignInSheet::everybodyOrFewerRowsOnDemand()
{
    addComing(2);
    addComing(1, Rsvp::No); // stays away, and is on neither
    QVERIFY(workspace().registrations().invite(session(), m_event, {add(u"Rosa"_s, u"Díaz"_s)}));
    EventPrint source(workspace(), session(), m_event);
    PrintDialog dialog(source, m_prompts, m_window.get());
    QVERIFY(told(dialog).startsWith(u"2 people. 15 blank rows."_s));
    dialog.findChild<QComboBox *>(u"eventSheetWho"_s)->setCurrentIndex(1);
    QVERIFY(told(dialog).startsWith(u"3 people. 15 blank rows."_s));
    dialog.findChild<QSpinBox *>(u"eventSheetBlank"_s)->setValue(0);
    QVERIFY(told(dialog).startsWith(u"3 people.\n"_s));
}

void TestSignInSheet::confirmCallsLeaveOutWhoMayNotBeCalled()
{
    const auto people = addComing(3);
    Conversation refused;
    refused.person = people[1];
    refused.result = ContactResult::DoNotContact;
    QVERIFY(workspace().conversations().log(session(), refused));
    m_prompts.path = m_folder->filePath(u"calls.pdf"_s);
    EventPrint source(workspace(), session(), m_event);
    PrintDialog dialog(source, m_prompts, m_window.get());
    dialog.show();
    dialog.findChild<QComboBox *>(u"eventSheetKind"_s)->setCurrentIndex(1);
    QVERIFY(!dialog.findChild<QSpinBox *>(u"eventSheetBlank"_s)->isVisibleTo(&dialog));
    QCOMPARE(dialog.printout().title(), u"C1 – Potluck"_s);
    QVERIFY(told(dialog).startsWith(u"2 people. 1 left out: do not contact."_s));
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"savePdf"_s), Qt::LeftButton);
    const auto sheet = workspace().sheets().find(session(), 1);
    QVERIFY(sheet && sheet->kind == SheetKind::Confirm);
    QCOMPARE(workspace().sheets().rows(session(), *sheet).size(), 2);
}

void TestSignInSheet::whoeverIsNotInYetIsCalled()
{
    const auto people = addComing(3);
    QVERIFY(workspace().registrations().checkIn(session(), of(people[0]).id));
    EventPrint source(workspace(), session(), m_event);
    PrintDialog dialog(source, m_prompts, m_window.get());
    auto *kind = dialog.findChild<QComboBox *>(u"eventSheetKind"_s);
    kind->setCurrentText(u"Calls to who is late"_s);
    QVERIFY2(told(dialog).startsWith(u"2 people."_s), qPrintable(told(dialog)));
    QCOMPARE(dialog.printout().title(), u"C1 – Potluck"_s);
    kind->setCurrentText(u"Confirm calls"_s);
    QVERIFY(told(dialog).startsWith(u"3 people."_s));
}

void TestSignInSheet::theCallThatIsDueIsTold_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("due");
    QTest::newRow("in five days") << QDate(2026, 11, 21) << u"Due today: the confirm calls five days before."_s;
    QTest::newRow("in four days") << QDate(2026, 11, 20) << QString();
    QTest::newRow("tomorrow") << QDate(2026, 11, 17) << u"Due today: the confirm calls the day before."_s;
}

void TestSignInSheet::theCallThatIsDueIsTold()
{
    QFETCH(QDate, day);
    EventTimes::set(m_event, day, QTime(19, 0), QTime(21, 0));
    m_event.timeZone = u"UTC"_s; // as the day of tests
    EventPrint source(workspace(), session(), m_event);
    PrintDialog dialog(source, m_prompts, m_window.get());
    const auto *due = dialog.findChild<QLabel *>(u"eventSheetDue"_s);
    QTEST(due ? due->text() : QString(), "due");
}

void TestSignInSheet::whatLiesOpenSaysOnlyWhoComes()
{
    const auto people = addComing(2);
    QVERIFY(workspace().people().edit(
        session(), people,
        {{u"unit"_s, FieldChange::Kind::Set, u"Laundry"_s}, {u"shift"_s, FieldChange::Kind::Set, u"Nights"_s}}));
    EventPrint source(workspace(), session(), m_event);
    const auto wordsOf = [&] {
        const auto printout = source.printout();
        printout->layOut(printout->defaultPaper());
        QStringList words;
        for (const auto &text : textsOn(*printout))
            words += text.text;
        return words.join(u' ').simplified();
    };
    const QString open = wordsOf();
    QVERIFY2(open.contains(u"Ana 2 Silva 02"_s) && open.contains(u"New number? Ask me"_s), qPrintable(open));
    for (const auto &kept : {u"Laundry"_s, u"Nights"_s, u"555"_s, u"e-mail"_s})
        QVERIFY2(!open.contains(kept), qPrintable(kept));
    PrintDialog dialog(source, m_prompts, m_window.get());
    dialog.findChild<QComboBox *>(u"eventSheetKind"_s)->setCurrentIndex(1);
    const QString calls = wordsOf(); // in the hand of whoever calls
    QVERIFY2(calls.contains(u"Laundry · Nights"_s) && calls.contains(u"No conversation yet"_s), qPrintable(calls));
}

void TestSignInSheet::manyRowsTakeManyPages()
{
    addComing(60);
    EventPrint source(workspace(), session(), m_event);
    const auto printout = source.printout();
    printout->layOut(printout->defaultPaper());
    QVERIFY(printout->pageCount() >= 3 && printout->pageCount() <= 8);
}

void TestSignInSheet::twentyRowsAreKeyedInByNumberAndEnter()
{
    const auto people = addComing(20);
    makeSheet(SheetKind::SignIn, people, 2);
    keyInSheet();
    key(u"s1\n"_s);
    QVERIFY(!part<QLineEdit>(u"sheetLetter"_s)->isVisible());
    for (int i = 0; i < 20; ++i)
        key(QString::number(i + 1) + u'\n');
    for (const auto person : people)
        QCOMPARE(of(person).attendance, Attendance::Attended);
    QVERIFY(text(u"sheetAbout"_s).endsWith(u"20 are here"_s));
    QCOMPARE(cell(0, 3), u"Here"_s);
    QCOMPARE(m_dialog->outcome(), u"Keyed in 20 rows."_s);
}

void TestSignInSheet::aLetterBehindTheNumberSaysPartly()
{
    const auto people = addComing(3);
    makeSheet(SheetKind::SignIn, people);
    keyInSheet();
    key(u"1\n2p\n"_s);
    QCOMPARE(of(people[1]).attendance, Attendance::Partial);
    key(u"3x\n"_s);
    QVERIFY(text(u"sheetProblem"_s).contains(u"“x”"_s));
    QCOMPARE(of(people[2]).attendance, Attendance::Unknown);
    key(u"3h\n"_s); // types over it
    QCOMPARE(of(people[2]).attendance, Attendance::Attended);
    key(u"9\n"_s);
    QVERIFY(text(u"sheetProblem"_s).contains(u"1 to 3"_s));
}

void TestSignInSheet::whoIsInAlreadyIsNoQuestion()
{
    const auto people = addComing(2);
    QVERIFY(workspace().registrations().checkIn(session(), of(people[0]).id));
    makeSheet(SheetKind::SignIn, people);
    keyInSheet();
    key(u"1\n"_s);
    QCOMPARE(cell(0, 3), u"Here"_s); // the door knew
    key(u"1\n"_s);
    QVERIFY(!part<QLabel>(u"sheetQuestion"_s)->isVisible());
    QVERIFY(text(u"sheetDone"_s).contains(u"Ana 1 Silva 01, here"_s));
    QVERIFY(!part<QPushButton>(u"sheetUndo"_s)->isVisible()); // nothing was done
    QCOMPARE(m_dialog->outcome(), QString());
    key(u"1p\n"_s);
    QVERIFY(part<QLabel>(u"sheetQuestion"_s)->isVisible());
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return); // "Replace" has the keyboard
    QCOMPARE(of(people[0]).attendance, Attendance::Partial);
}

void TestSignInSheet::aBlankRowAsksForANameAndAPhone()
{
    const auto people = addComing(1);
    makeSheet(SheetKind::SignIn, people, 2);
    keyInSheet();
    key(u"1\n2\n"_s);
    QVERIFY(part<QLineEdit>(u"personSearch"_s)->hasFocus());
    key(u"\n"_s);
    QVERIFY(!text(u"sheetProblem"_s).isEmpty());
    key(u"Luz Marin\n"_s);
    QVERIFY(part<QLineEdit>(u"sheetPhone"_s)->hasFocus());
    key(u"ask Ana\n"_s);
    QVERIFY(!text(u"sheetProblem"_s).isEmpty()); // that is no phone
    QCOMPARE(part<QLineEdit>(u"personSearch"_s)->text(), u"Luz Marin"_s);
    part<QLineEdit>(u"sheetPhone"_s)->selectAll();
    key(u"2125550188\n"_s);
    QCOMPARE(cell(1, 1), u"Luz Marin"_s);
    QCOMPARE(cell(1, 3), u"Here"_s);
    const auto rows = workspace().sheets().rows(session(), *workspace().sheets().find(session(), 1));
    QVERIFY(of(rows[1].person).isWalkIn);
    QVERIFY(part<QLineEdit>(u"sheetRow"_s)->hasFocus());
    QCOMPARE(part<QLineEdit>(u"sheetRow"_s)->text(), QString());
    QCOMPARE(cell(2, 1), u"Blank row"_s);
}

void TestSignInSheet::somebodyKnownIsOfferedFirst()
{
    const auto people = addComing(1);
    const PersonId known = add(u"Luz"_s, u"Marín"_s);
    makeSheet(SheetKind::SignIn, people, 1);
    const auto before = workspace().people().count(session());
    keyInSheet();
    key(u"1\n2\nLuz Marin"_s);
    const auto *hits = part<QListWidget>(u"personHits"_s);
    QCOMPARE(hits->count(), 2);
    QVERIFY(hits->item(0)->text().startsWith(u"Luz Marín"_s));
    QCOMPARE(hits->currentRow(), 0);
    key(u"\n"_s);
    QCOMPARE(workspace().people().count(session()), before);
    QCOMPARE(of(known).attendance, Attendance::Attended);
    QCOMPARE(cell(1, 1), u"Luz Marín"_s);
}

void TestSignInSheet::whoeverStandsInTwoRowsIsHereInBoth()
{
    makeSheet(SheetKind::SignIn, addComing(2), 1);
    keyInSheet();
    key(u"1\n3\nSilva 02\n"_s); // wrote herself at the end
    QCOMPARE(cell(2, 1), cell(1, 1));
    QCOMPARE(cell(1, 3), u"Here"_s);
    QVERIFY(text(u"sheetAbout"_s).endsWith(u"2 are here"_s));
    QTest::mouseClick(part<QPushButton>(u"sheetUndo"_s), Qt::LeftButton);
    QCOMPARE(cell(2, 1), u"Blank row"_s);
    QCOMPARE(cell(1, 3), QString());
}

void TestSignInSheet::undoOpensTheBlankRowAgain()
{
    makeSheet(SheetKind::SignIn, addComing(1), 1);
    keyInSheet();
    key(u"1\n2\nLuz\n\n"_s);
    QCOMPARE(cell(1, 1), u"Luz"_s);
    QTest::mouseClick(part<QPushButton>(u"sheetUndo"_s), Qt::LeftButton);
    QCOMPARE(cell(1, 1), u"Blank row"_s);
    QVERIFY(workspace().people().ids(session(), u"luz"_s).isEmpty());
    QCOMPARE(part<QLineEdit>(u"sheetRow"_s)->text(), u"2"_s);
}

void TestSignInSheet::confirmCallsAreKeyedInByTheirOwnLetters()
{
    const auto people = addComing(3);
    makeSheet(SheetKind::Confirm, people);
    keyInSheet();
    key(u"C1\n"_s);
    QCOMPARE(part<QLineEdit>(u"sheetRow"_s)->text(), u"1"_s); // one after another
    QVERIFY(text(u"sheetResult"_s).startsWith(u"Y comes, N does not come"_s));
    key(u"\ny\n\nn\n\nt\n"_s);
    QVERIFY(text(u"sheetProblem"_s).contains(u"“t”"_s));
    key(u"m\n"_s);
    QCOMPARE(of(people[0]).confirmStage, 1);
    QCOMPARE(of(people[1]).rsvp, Rsvp::Cancelled);
    QCOMPARE(workspace().conversations().ofPerson(session(), people[2]).value(0).result, ContactResult::LeftMessage);
    QCOMPARE(cell(1, 3), u"Does not come"_s);
    QVERIFY(text(u"sheetAbout"_s).contains(u"3 of 3 keyed in"_s));
}

void TestSignInSheet::aLostSignInSheetComesOutAgain()
{
    makeSheet(SheetKind::SignIn, addComing(2), 5);
    m_prompts.path = m_folder->filePath(u"again.pdf"_s);
    keyInSheet();
    key(u"S1\n"_s);
    inDialog<PrintDialog>([&] { QTest::mouseClick(part<QPushButton>(u"sheetPrintAgain"_s), Qt::LeftButton); },
                          [&](PrintDialog &dialog) {
                              QCOMPARE(dialog.printout().title(), u"S1 – Potluck"_s);
                              QVERIFY(told(dialog).startsWith(u"Sign-in sheet with 2 people."_s));
                              QTest::mouseClick(dialog.findChild<QPushButton *>(u"savePdf"_s), Qt::LeftButton);
                          });
    QVERIFY(QFile::exists(m_prompts.path));
    QCOMPARE(workspace().sheets().nextNumber(session()), 2);
}

void TestSignInSheet::everyControlHasAName()
{
    makeSheet(SheetKind::SignIn, addComing(1), 1);
    keyInSheet();
    key(u"1\n2\n"_s);
    QCOMPARE(unnamed(m_dialog.get()), QStringList());
    EventPrint source(workspace(), session(), m_event);
    PrintDialog dialog(source, m_prompts, m_window.get());
    dialog.show();
    QCOMPARE(unnamed(&dialog), QStringList());
}

RNF_TEST(TestSignInSheet)
#include "tst_sign_in_sheet.moc"
