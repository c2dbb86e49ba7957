#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "print/PrintDialog.h"
#include "sheets/KeyInDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace rnf;

/// A phone sheet from the print dialog, and back again by keys.
class TestKeyIn : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"rnf-test-key-in"_s); }
    void init() { openWindow(); }
    void cleanup()
    {
        m_dialog.reset(); // it refers to the window
        closeWindow();
    }
    void printingASheetMakesItAndUndoTakesItBack();
    void whoWasReachedLatelyIsLeftOutUnlessUnticked();
    void aSheetWithoutPaperIsNoSheet();
    void tenRowsAreKeyedInByFourKeysEach();
    void tabGoesOnAndANoteIsKept();
    void whoTheRowIsStandsThereAtOnce();
    void wrongRowsAndLettersAreSaidAndLoseNothing();
    void sheetsThatAreNotThereAreSaid();
    void aRowKeyedTwiceAsksFirst();
    void undoOpensTheRowAgain();
    void aLostSheetComesOutUnderItsNumber();

private:
    QList<PersonId> addPeople(int count)
    {
        QList<PersonId> people;
        for (int i = 1; i <= count; ++i)
            people += add(u"Ana %1"_s.arg(i), u"Silva %1"_s.arg(i, 2, 10, QLatin1Char('0')), u"212555010%1"_s.arg(i % 10));
        return people;
    }
    Sheet makeSheet(const QList<PersonId> &people)
    {
        const auto made = workspace().sheets().make(session(), u"Laundry"_s, people);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return made->sheet;
    }
    void open()
    {
        m_dialog = std::make_unique<KeyInDialog>(workspace(), session(), m_prompts, m_window.get());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    template <typename T>
    T *part(const QString &name)
    {
        return m_dialog->findChild<T *>(name);
    }
    QString text(const QString &label) { return part<QLabel>(label)->text(); }
    QLineEdit *field(const QString &name) { return part<QLineEdit>(name); }
    QString cell(int row, int column) { return part<QTableWidget>(u"sheetRows"_s)->item(row, column)->text(); }
    /// Types into whatever has the keyboard, as a person does; "\n" is Enter, "\t" is Tab.
    void key(const QString &keys)
    {
        for (const QChar letter : keys) {
            auto *target = m_dialog->focusWidget();
            if (letter == u'\n')
                QTest::keyClick(target, Qt::Key_Return);
            else if (letter == u'\t')
                QTest::keyClick(target, Qt::Key_Tab);
            else
                QTest::keyClick(target, letter.toLatin1());
            ++m_keys;
        }
    }
    Conversation newest(PersonId person) { return workspace().conversations().ofPerson(session(), person).value(0); }
    void inPrintDialog(const std::function<void(PrintDialog &)> &act)
    {
        inDialog<PrintDialog>([this] { m_window->print(); }, act);
    }
    static void choosePhoneSheet(PrintDialog &dialog) { dialog.findChild<QComboBox *>(u"printKind"_s)->setCurrentIndex(1); }
    static QString told(PrintDialog &dialog) { return dialog.findChild<QLabel *>(u"printTold"_s)->text(); }

    std::unique_ptr<KeyInDialog> m_dialog;
    int m_keys = 0;
};

void TestKeyIn::printingASheetMakesItAndUndoTakesItBack()
{
    addPeople(3);
    m_prompts.path = m_folder->filePath(u"sheet.pdf"_s);
    inPrintDialog([&](PrintDialog &dialog) {
        choosePhoneSheet(dialog);
        QVERIFY(told(dialog).startsWith(u"3 people."_s));
        QCOMPARE(dialog.printout().title(), u"P1 – Everyone"_s);
        QVERIFY(!workspace().sheets().find(session(), 1)); // looking makes nothing
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"savePdf"_s), Qt::LeftButton);
    });
    QCOMPARE(newestLabel(), u"Print phone sheet P1: 3 people"_s);
    QCOMPARE(workspace().sheets().rows(session(), *workspace().sheets().find(session(), 1)).size(), 3);
    QFile file(m_prompts.path);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF"));
    QTest::mouseClick(find<QPushButton>(u"undoBarButton"_s), Qt::LeftButton);
    QCOMPARE(workspace().sheets().rows(session(), *workspace().sheets().find(session(), 1)).size(), 0);
    inPrintDialog([&](PrintDialog &dialog) {
        choosePhoneSheet(dialog);
        QCOMPARE(dialog.printout().title(), u"P2 – Everyone"_s);
    });
}

void TestKeyIn::whoWasReachedLatelyIsLeftOutUnlessUnticked()
{
    const auto people = addPeople(3);
    Conversation talk;
    talk.person = people[1];
    QVERIFY(workspace().conversations().log(session(), talk));
    inPrintDialog([&](PrintDialog &dialog) {
        auto *lately = dialog.findChild<QCheckBox *>(u"leaveOutReached"_s);
        QVERIFY(!lately->isVisible()); // a list has everybody
        choosePhoneSheet(dialog);
        QVERIFY(lately->isVisible() && lately->isChecked());
        QVERIFY(lately->text().contains(u"1"_s));
        QVERIFY(!dialog.findChild<QComboBox *>(u"printPurpose"_s)->isVisibleTo(&dialog)); // it is for calling
        // Ana 1 and 3, and Ana herself, who logged the call and has no phone.
        QCOMPARE(told(dialog).section(u'\n', 0, 0),
                 u"2 people. 1 left out: no phone. 1 left out: reached in the last 7 days."_s);
        lately->setChecked(false);
        QVERIFY(told(dialog).startsWith(u"3 people. 1 left out: no phone.\n"_s));
    });
}

void TestKeyIn::aSheetWithoutPaperIsNoSheet()
{
    addPeople(1);
    m_prompts.path.clear(); // somebody thought better of it
    inPrintDialog([&](PrintDialog &dialog) {
        choosePhoneSheet(dialog);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"savePdf"_s), Qt::LeftButton);
        QVERIFY(dialog.isVisible());
    });
    QCOMPARE(workspace().sheets().nextNumber(session()), 1);
}

void TestKeyIn::tenRowsAreKeyedInByFourKeysEach()
{
    const auto people = addPeople(10);
    makeSheet(people);
    open();
    key(u"p1\n"_s);
    QCOMPARE(field(u"sheetRow"_s)->text(), u"1"_s);
    const QString letters = u"tnbclmtntr"_s;
    for (int i = 0; i < 10; ++i) {
        m_keys = 0;
        key(QString::number(i + 1) + u'\n' + letters[i] + u'\n');
        QVERIFY(m_keys <= 5);
        QCOMPARE(newest(people[i]).result, *ConversationWords::resultOf(letters[i]));
        QCOMPARE(cell(i, 3), ConversationWords::result(newest(people[i]).result));
    }
    QVERIFY(text(u"sheetAbout"_s).contains(u"10 of 10 keyed in"_s));
    QCOMPARE(m_dialog->outcome(), u"Keyed in 10 rows."_s);
}

void TestKeyIn::tabGoesOnAndANoteIsKept()
{
    const auto people = addPeople(3);
    makeSheet(people);
    open();
    key(u"1\n2\tt\tat six\n"_s);
    QCOMPARE(newest(people[1]).note, u"at six"_s);
    QCOMPARE(cell(1, 4), u"at six"_s);
    QVERIFY(!newest(people[0]).id.isValid());
    QCOMPARE(field(u"sheetRow"_s)->text(), u"3"_s); // the next one is proposed
    key(u"\nn\n"_s);
    QCOMPARE(newest(people[2]).result, ContactResult::NoAnswer);
    QCOMPARE(field(u"sheetRow"_s)->text(), u"1"_s); // what is left
}

void TestKeyIn::whoTheRowIsStandsThereAtOnce()
{
    makeSheet(addPeople(3));
    open();
    key(u"P1\n2"_s);
    QVERIFY(text(u"sheetWho"_s).startsWith(u"Ana 2 Silva 02"_s));
    QVERIFY(text(u"sheetWho"_s).contains(u"0102"_s));
    key(u"\nw"_s);
    QCOMPARE(text(u"sheetResult"_s), u"Wrong number or moved"_s);
}

void TestKeyIn::wrongRowsAndLettersAreSaidAndLoseNothing()
{
    const auto people = addPeople(2);
    makeSheet(people);
    open();
    key(u"P1\n7\n"_s);
    QVERIFY(text(u"sheetProblem"_s).contains(u"7"_s) && text(u"sheetProblem"_s).contains(u"1 to 2"_s));
    QCOMPARE(field(u"sheetRow"_s)->text(), u"7"_s);
    key(u"2\n"_s); // types over it
    QCOMPARE(text(u"sheetProblem"_s), QString());
    key(u"q\ta note\n"_s);
    QVERIFY(text(u"sheetProblem"_s).contains(u"q"_s));
    QCOMPARE(field(u"sheetNote"_s)->text(), u"a note"_s);
    QVERIFY(!newest(people[1]).id.isValid());
    key(u"t\n"_s);
    QCOMPARE(newest(people[1]).note, u"a note"_s);
}

void TestKeyIn::sheetsThatAreNotThereAreSaid()
{
    const auto made = workspace().sheets().make(session(), u"Laundry"_s, addPeople(1));
    QVERIFY(made && workspace().changes().undo(session(), made->action));
    open();
    key(u"P9\n"_s);
    QVERIFY(text(u"sheetProblem"_s).contains(u"no sheet P9"_s));
    field(u"sheetCode"_s)->selectAll();
    key(u"row\n"_s);
    QVERIFY(text(u"sheetProblem"_s).contains(u"“row”"_s));
    field(u"sheetCode"_s)->selectAll();
    key(u"P1\n"_s);
    QVERIFY(text(u"sheetProblem"_s).contains(u"taken back"_s));
    QVERIFY(!field(u"sheetRow"_s)->isEnabled());
}

void TestKeyIn::aRowKeyedTwiceAsksFirst()
{
    const auto people = addPeople(2);
    makeSheet(people);
    open();
    key(u"P1\n1\nn\n"_s);
    key(u"1\nt\n"_s);
    QVERIFY(part<QLabel>(u"sheetQuestion"_s)->isVisible());
    QVERIFY(text(u"sheetQuestion"_s).contains(u"no answer"_s));
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible() && !part<QLabel>(u"sheetQuestion"_s)->isVisible());
    QCOMPARE(newest(people[0]).result, ContactResult::NoAnswer);
    QCOMPARE(field(u"sheetLetter"_s)->text(), u"t"_s);
    key(u"\n"_s);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return); // "Replace" has the keyboard
    QCOMPARE(newest(people[0]).result, ContactResult::Talked);
    QCOMPARE(workspace().conversations().ofPerson(session(), people[0]).size(), 1);
}

void TestKeyIn::undoOpensTheRowAgain()
{
    const auto people = addPeople(2);
    makeSheet(people);
    open();
    key(u"P1\n1\nx\n"_s);
    QCOMPARE(read(people[0]).mayBeReachedBy(Channel::Phone), YesNo::No);
    QTest::mouseClick(part<QPushButton>(u"sheetUndo"_s), Qt::LeftButton);
    QVERIFY(!newest(people[0]).id.isValid());
    QCOMPARE(read(people[0]).mayBeReachedBy(Channel::Phone), YesNo::Unknown);
    QCOMPARE(cell(0, 3), QString());
    QCOMPARE(field(u"sheetRow"_s)->text(), u"1"_s);
    QCOMPARE(m_dialog->outcome(), QString());
}

void TestKeyIn::aLostSheetComesOutUnderItsNumber()
{
    makeSheet(addPeople(2));
    m_prompts.path = m_folder->filePath(u"again.pdf"_s);
    open();
    key(u"P1\n1\nt\n"_s);
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<PrintDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QCOMPARE(dialog->printout().title(), u"P1 – Laundry"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"savePdf"_s), Qt::LeftButton);
    });
    QTest::mouseClick(part<QPushButton>(u"sheetPrintAgain"_s), Qt::LeftButton);
    QVERIFY(QFile::exists(m_prompts.path));
    QCOMPARE(workspace().sheets().nextNumber(session()), 2);
}

RNF_TEST(TestKeyIn)
#include "tst_key_in.moc"
