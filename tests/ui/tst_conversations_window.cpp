#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "conversations/ContactPanel.h"
#include "conversations/PersonConversations.h"
#include "history/ChangeWords.h"
#include "history/HistoryPage.h"
#include "today/TodayPage.h"

#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Logging contacts and working through Today, in the real window, by keys.
class TestConversationsWindow : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"rnf-test-conversations"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void tenConversationsFromTodayInTwelveKeysEach();
    void aContactWithWhoeverIsChosenInTheList();
    void callBackAsksWhenAndReadsTheDay();
    void whatIsNotADayIsSaidAndNothingIsKept();
    void aContactWithoutResultIsNotKept();
    void aNotePutAwayWaitsForTheNextTime();
    void undoOfTheBarTakesTheContactBack();
    void theTimelineTellsAndChangesConversations();
    void spaceSaysThatAStepIsDone();
    void todayIsWhereWorkBeginsUnlessNobodyIsHere();
    void todayTellsWhatOthersDid();
    void whenNothingWaitsTodaySaysSo();
    void theRailCountsWhatIsDue();
    void theHistoryTellsConversationsInSentences();

private:
    void followUp(PersonId person, const QString &step, int days)
    {
        Conversation conversation;
        conversation.person = person;
        conversation.nextStep = step;
        conversation.nextDueOn = QDate(2026, 11, 16).addDays(days);
        QVERIFY(workspace().conversations().log(session(), conversation));
    }
    Conversation newest(PersonId person) { return workspace().conversations().ofPerson(session(), person).value(0); }
    TodayPage *today() { return m_window->findChild<TodayPage *>(); }
    QTableView *todayTable() { return find<QTableView>(u"today"_s); }
    QString todayCell(int column) { return todayTable()->currentIndex().siblingAtColumn(column).data().toString(); }
    QWidget *panel() { return find<QWidget>(u"contactPanel"_s); }
    void write(const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        m_keys += int(text.size());
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        press(key, modifiers);
        ++m_keys;
    }
    void showConversationsOf(PersonId person)
    {
        m_window->people()->showPerson(person);
        auto *tabs = m_window->people()->findChild<QTabWidget *>();
        tabs->setCurrentWidget(m_window->people()->conversations());
    }
    /// A link of the timeline's first conversation.
    QPushButton *link(const QString &text)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the lines that were there before
        QCoreApplication::processEvents();
        for (auto *button : m_window->people()->conversations()->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        qFatal("no %s", qPrintable(text));
    }

    int m_keys = 0;
};

void TestConversationsWindow::tenConversationsFromTodayInTwelveKeysEach()
{
    QList<PersonId> people;
    for (int i = 0; i < 10; ++i) {
        people += add(u"Ana %1"_s.arg(i), u"Silva"_s, u"212555010%1"_s.arg(i));
        followUp(people.last(), u"Call"_s, i - 12);
    }
    press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(todayTable()->hasFocus());
    const QString letters = u"tnbclmtntr"_s;
    for (int i = 0; i < 10; ++i) {
        m_keys = 0;
        QCOMPARE(todayCell(TodayModel::Name), u"Ana %1 Silva"_s.arg(i));
        QVERIFY(todayCell(TodayModel::PhoneNumber).endsWith(u"010%1"_s.arg(i)));
        key(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(panel()->isVisible());
        write(letters.mid(i, 1));
        const bool isCallBack = letters[i] == u'c';
        write(isCallBack ? u"thu"_s : u"ok %1"_s.arg(i));
        key(Qt::Key_Return);
        QVERIFY(m_keys <= 12);
        QTRY_VERIFY(todayTable()->hasFocus());
        QVERIFY(!panel()->isVisible());
        QCOMPARE(newest(people[i]).result, *ConversationWords::resultOf(letters[i]));
        if (!isCallBack)
            QCOMPARE(newest(people[i]).note, u"ok %1"_s.arg(i));
        QCOMPARE(workspace().conversations().ofPerson(session(), people[i]).last().nextDoneOn, QDate(2026, 11, 16));
    }
}

void TestConversationsWindow::aContactWithWhoeverIsChosenInTheList()
{
    add(u"Rosa"_s, u"Díaz"_s);
    const auto samir = add(u"Samir"_s, u"Khoury"_s, u"2125550144"_s);
    m_window->people()->showPerson(samir);
    m_window->people()->focusList();
    press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(find<QLabel>(u"contactTitle"_s)->text().contains(u"Samir Khoury"_s));
    press(Qt::Key_W);
    press(Qt::Key_Return);
    QCOMPARE(newest(samir).result, ContactResult::WrongNumber);
    QCOMPARE(read(samir).phones.first().status, PhoneStatus::WrongNumber);
    QTRY_VERIFY(table()->hasFocus());
    QCOMPARE(newestLabel(), u"Log contact with Samir Khoury: wrong number or moved"_s);
}

void TestConversationsWindow::callBackAsksWhenAndReadsTheDay()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    m_window->people()->showPerson(rosa);
    press(Qt::Key_L, Qt::ControlModifier);
    press(Qt::Key_C);
    QTRY_VERIFY(find<QLineEdit>(u"contactDue"_s)->hasFocus());
    write(u"3 days"_s);
    press(Qt::Key_Return);
    QCOMPARE(newest(rosa).nextStep, u"Try again"_s);
    QCOMPARE(newest(rosa).nextDueOn, QDate(2026, 11, 19));
}

void TestConversationsWindow::whatIsNotADayIsSaidAndNothingIsKept()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    m_window->people()->showPerson(rosa);
    press(Qt::Key_L, Qt::ControlModifier);
    press(Qt::Key_C);
    write(u"someday"_s);
    press(Qt::Key_Return);
    QVERIFY(find<QLabel>(u"contactProblem"_s)->text().contains(u"someday"_s));
    QVERIFY(panel()->isVisible());
    QVERIFY(!newest(rosa).id.isValid());
}

void TestConversationsWindow::aContactWithoutResultIsNotKept()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    m_window->people()->showPerson(rosa);
    press(Qt::Key_L, Qt::ControlModifier);
    find<QPlainTextEdit>(u"contactNote"_s)->setFocus();
    write(u"hello"_s);
    press(Qt::Key_Return);
    QVERIFY(!find<QLabel>(u"contactProblem"_s)->text().isEmpty());
    QVERIFY(!newest(rosa).id.isValid());
    press(Qt::Key_T);
    press(Qt::Key_Return);
    QCOMPARE(newest(rosa).note, u"hello"_s);
}

void TestConversationsWindow::aNotePutAwayWaitsForTheNextTime()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s), samir = add(u"Samir"_s, u"Khoury"_s);
    m_window->people()->showPerson(rosa);
    press(Qt::Key_L, Qt::ControlModifier);
    press(Qt::Key_T);
    write(u"half a sente"_s);
    press(Qt::Key_Escape);
    QVERIFY(!panel()->isVisible());
    m_window->people()->showPerson(samir);
    press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(find<QPlainTextEdit>(u"contactNote"_s)->toPlainText(), QString());
    press(Qt::Key_Escape);
    QVERIFY(!m_window->close()); // said once
    QVERIFY(panel()->isVisible());
    QCOMPARE(find<QPlainTextEdit>(u"contactNote"_s)->toPlainText(), u"half a sente"_s);
    QVERIFY(find<QLabel>(u"contactTitle"_s)->text().contains(u"Rosa"_s));
}

void TestConversationsWindow::undoOfTheBarTakesTheContactBack()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    m_window->people()->showPerson(rosa);
    press(Qt::Key_L, Qt::ControlModifier);
    press(Qt::Key_X);
    press(Qt::Key_Return);
    QCOMPARE(read(rosa).mayBeReachedBy(Channel::Phone), YesNo::No);
    QTest::mouseClick(find<QPushButton>(u"undoBarButton"_s), Qt::LeftButton);
    QVERIFY(!newest(rosa).id.isValid());
    QCOMPARE(read(rosa).mayBeReachedBy(Channel::Phone), YesNo::Unknown);
}

void TestConversationsWindow::theTimelineTellsAndChangesConversations()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    followUp(rosa, u"Bring the card"_s, -2);
    showConversationsOf(rosa);
    QStringList said;
    for (const auto *label : m_window->people()->conversations()->findChildren<QLabel *>())
        said += label->text();
    QVERIFY(said.contains(u"Talked – phone call"_s));
    QVERIFY(said.contains(u"Next: Bring the card, 2 days overdue"_s));
    link(u"Edit"_s)->click();
    QTRY_VERIFY(panel()->isVisible());
    QCOMPARE(find<QLineEdit>(u"contactDue"_s)->text(), u"2026-11-14"_s);
    find<QPlainTextEdit>(u"contactNote"_s)->setPlainText(u"She will sign."_s);
    find<QPushButton>(u"contactKeep"_s)->click();
    QCOMPARE(newest(rosa).note, u"She will sign."_s);
    QCOMPARE(newest(rosa).nextStep, u"Bring the card"_s);
    QTRY_VERIFY(!panel()->isVisible());
    link(u"Done"_s)->click();
    QTRY_COMPARE(newest(rosa).nextDoneOn, QDate(2026, 11, 16));
    link(u"Delete"_s)->click();
    QTRY_VERIFY(!newest(rosa).id.isValid());
    command(u"Undo"_s);
    QCOMPARE(newest(rosa).note, u"She will sign."_s);
}

void TestConversationsWindow::spaceSaysThatAStepIsDone()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s), samir = add(u"Samir"_s, u"Khoury"_s);
    followUp(samir, u"Visit"_s, 0);
    followUp(rosa, u"Call"_s, -1);
    press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(todayCell(TodayModel::Name), u"Rosa Díaz"_s);
    QCOMPARE(todayCell(TodayModel::When), u"1 day overdue"_s);
    press(Qt::Key_Down);
    QCOMPARE(todayCell(TodayModel::Name), u"Samir Khoury"_s);
    press(Qt::Key_Up);
    press(Qt::Key_Space);
    QVERIFY(newest(rosa).nextDoneOn.isValid());
    QCOMPARE(todayCell(TodayModel::Name), u"Samir Khoury"_s);
    command(u"Undo"_s);
    QVERIFY(newest(rosa).isStepOpen());
}

void TestConversationsWindow::todayIsWhereWorkBeginsUnlessNobodyIsHere()
{
    auto *rail = find<QListWidget>(u"rail"_s);
    QCOMPARE(rail->currentRow(), 1);
    add(u"Rosa"_s, u"Díaz"_s);
    const QString path = workspace().path();
    m_window->showWelcome();
    m_window->openFile(path);
    QCOMPARE(find<QListWidget>(u"rail"_s)->currentRow(), 0);
    QCOMPARE(todayCell(TodayModel::Name), u"Rosa Díaz"_s);
    QTRY_VERIFY(todayTable()->hasFocus());
    press(Qt::Key_Return); // whoever waits for a first conversation
    QTRY_VERIFY(panel()->isVisible());
    press(Qt::Key_T);
    press(Qt::Key_Return);
    QCOMPARE(find<QListWidget>(u"rail"_s)->currentRow(), 0);
    QVERIFY(!today()->person().isValid());
}

void TestConversationsWindow::todayTellsWhatOthersDid()
{
    const auto luis = *workspace().accounts().add(session(), u"Luis"_s, Role::Organizer);
    Person person;
    person.givenName = u"Samir"_s;
    QVERIFY(workspace().people().add(luis.session(), person));
    press(Qt::Key_1, Qt::ControlModifier);
    const auto *model = todayTable()->model();
    QCOMPARE(model->index(model->rowCount() - 1, TodayModel::Name).data().toString(), u"Luis"_s);
    QCOMPARE(model->index(model->rowCount() - 1, TodayModel::What).data().toString(), u"Add Samir"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(m_window->findChild<HistoryPage *>()->isVisible());
    QVERIFY(!find<QListWidget>(u"rail"_s)->currentItem()); // it is no section
}

void TestConversationsWindow::whenNothingWaitsTodaySaysSo()
{
    press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!todayTable()->isVisible());
    for (auto *button : today()->findChildren<QPushButton *>()) {
        if (button->text() == u"Add a person"_s) {
            button->click();
            break;
        }
    }
    QCOMPARE(find<QListWidget>(u"rail"_s)->currentRow(), 1);
    QCOMPARE(shown(), u"New person"_s);
}

void TestConversationsWindow::theRailCountsWhatIsDue()
{
    auto *item = find<QListWidget>(u"rail"_s)->item(0);
    QCOMPARE(item->text(), u"Today"_s);
    followUp(add(u"Rosa"_s, u"Díaz"_s), u"Call"_s, 0);
    followUp(add(u"Samir"_s, u"Khoury"_s), u"Call"_s, 1);
    QCOMPARE(item->text(), u"Today · 1"_s);
}

void TestConversationsWindow::theHistoryTellsConversationsInSentences()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    Conversation conversation;
    conversation.person = rosa;
    conversation.note = u"She will sign."_s;
    conversation.nextStep = u"Bring the card"_s;
    conversation.nextDueOn = QDate(2026, 11, 20);
    QVERIFY(workspace().conversations().log(session(), conversation));
    ChangeWords words(workspace().changes(), session());
    const auto seq = workspace().changes().history(session(), 1).first().seq;
    const auto entries = workspace().changes().changes(session(), seq, 10);
    QCOMPARE(words.lines(entries.first()).first().text,
             u"Added conversation: Talked – phone call, Ana: “She will sign.” – next: Bring the card, %1"_s.arg(
                 QLocale().toString(QDate(2026, 11, 20), QLocale::ShortFormat)));
    QVERIFY(workspace().conversations().finishStep(session(), newest(rosa).id));
    const auto done = workspace().changes().history(session(), 1).first().seq;
    const auto line = words.lines(workspace().changes().changes(session(), done, 1).first()).first();
    QCOMPARE(line.text,
             u"Next step done: nothing → %1"_s.arg(QLocale().toString(QDate(2026, 11, 16), QLocale::ShortFormat)));
}

RNF_TEST(TestConversationsWindow)
#include "tst_conversations_window.moc"
