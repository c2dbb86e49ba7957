#include "support/TestProgram.h"
#include "support/WindowStory.h"

#include "events/EventTimes.h"
#include "events/EventsPage.h"
#include "events/Registrations.h"
#include "programme/PickFileDialog.h"
#include "programme/ProgrammePart.h"
#include "programme/Programmes.h"
#include "programme/ScheduleView.h"
#include "programme/SessionDialog.h"
#include "programme/SessionQuestions.h"
#include "programme/SessionQuestionsDialog.h"
#include "programme/SessionSignUps.h"
#include "programme/SessionSignUpsDialog.h"
#include "programme/WishesDialog.h"
#include "standing/PersonButton.h"

#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Who signs up for a session, what is asked in it, and who wants what, in the real window.
class TestSessionListsWindow : public WindowStory {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"session-lists"_s); }
    void init();
    void cleanup() { closeWindow(); }

    void placesAreWrittenDownWithTheSession();
    void somebodyIsSignedUpByTypingTheirName();
    void withoutANameNobodyIsSignedUp();
    void whoIsTakenOutMakesRoom();
    void whoWasThereIsMarkedAndUnmarked();
    void freePlacesArePassedOn();
    void aSessionForEverybodySaysWhyNobodySignsUp();
    void anotherSessionIsOneChoiceAway();
    void theListOfADoorIsPrinted();
    void questionsAreWrittenDownAndFollowed();
    void anEmptyQuestionIsSaid();
    void whoAsksStandsBesideTheQuestion();
    void wishesComeFromAFile();
    void everythingHasAName();

private:
    Programmes &programmes() { return workspace().programmes(); }
    ProgrammeSessionId offer(const QString &title, int seats, SessionAccess access = SessionAccess::Prereg)
    {
        ProgrammeSession offered;
        offered.event = m_event.id;
        offered.title = title;
        offered.seatsMax = seats;
        offered.access = access;
        return *programmes().add(session(), offered);
    }
    void place(ProgrammeSessionId id, int hour)
    {
        Event times = m_event;
        EventTimes::set(times, EventTimes::day(m_event), {hour, 0}, 0);
        QVERIFY(programmes().place(session(), id, {m_room, times.startsAt, 0}));
    }
    RegistrationId registered(const QString &given)
    {
        const auto person = add(given, u"Díaz"_s);
        if (!workspace().registrations().invite(session(), m_event, {person}))
            qFatal("nobody invited");
        return workspace().registrations().find(session(), m_event.id, person)->id;
    }
    QString stand(ProgrammeSessionId id)
    {
        QStringList said;
        for (const auto &row : SessionSignUps(workspace().store(), workspace().people()).of(session(), id)) {
            const bool wasThere = row.signUp.status == SessionSignUpStatus::Attended;
            said += row.name.section(u' ', 0, 0) + (wasThere ? u" there"_s : u' ' + QString::number(row.waits));
        }
        return said.join(u", "_s);
    }
    /// Of what is chosen in the schedule, or among what has no place.
    template <typename T>
    T *opened(const QString &action)
    {
        find<QAction>(action)->trigger();
        for (int tries = 0; tries < 100 && !m_window->findChild<T *>(); ++tries)
            QCoreApplication::processEvents();
        return dialog<T>();
    }
    static QString cellOf(QDialog *dialog, const QString &table, int row, int column)
    {
        const auto *item = dialog->findChild<QTableWidget *>(table)->item(row, column);
        return item ? item->text() : QString();
    }
    static void chooseRow(QDialog *dialog, const QString &table, int row)
    {
        dialog->findChild<QTableWidget *>(table)->setCurrentCell(row, 0);
        dialog->findChild<QTableWidget *>(table)->selectRow(row);
    }
    static QPushButton *buttonIn(QDialog *dialog, const QString &name) { return dialog->findChild<QPushButton *>(name); }

    Event m_event;
    RoomId m_room;
};

void TestSessionListsWindow::init()
{
    openWindow();
    auto &events = workspace().events();
    Events::New added;
    added.event.name = u"City conference"_s;
    added.event.hasProgramme = true;
    added.venueName = u"Union hall"_s;
    EventTimes::set(added.event, today.addDays(10), QTime(9, 0), today.addDays(11), QTime(17, 0));
    const auto id = *events.add(session(), added);
    m_event = *events.find(session(), id);
    Room room;
    room.venue = m_event.venue;
    room.name = u"Main hall"_s;
    room.seats = 40;
    m_room = *events.add(session(), room);
    command(u"Events"_s);
    m_window->findChild<EventsPage *>()->goTo(id);
    turnTab(u"eventTabs"_s, u"Programme"_s);
}

void TestSessionListsWindow::placesAreWrittenDownWithTheSession()
{
    const auto banks = offer(u"Phone banks"_s, 12);
    place(banks, 10);
    auto *schedule = find<ScheduleView>(u"schedule"_s);
    QTRY_COMPARE(schedule->model()->rowCount(), 1);
    schedule->setCurrentIndex(schedule->model()->index(0, 0));
    schedule->setFocus();
    key(Qt::Key_Return);
    auto *asked = dialog<SessionDialog>();
    auto *seats = asked->findChild<QSpinBox *>(u"sessionSeats"_s);
    QCOMPARE(seats->value(), 12);
    seats->setValue(20);
    buttonIn(asked, u"writeSession"_s)->click();
    awaitEndOf<SessionDialog>();
    QCOMPARE(programmes().find(session(), banks)->seatsMax, 20);
}

void TestSessionListsWindow::somebodyIsSignedUpByTypingTheirName()
{
    const auto banks = offer(u"Phone banks"_s, 2);
    for (const auto &name : {u"Ana"_s, u"Luis"_s, u"Nina"_s, u"Omar"_s})
        registered(name);
    auto *asked = opened<SessionSignUpsDialog>(u"signUps"_s);
    for (const auto &name : {u"lui"_s, u"oma"_s, u"ana"_s, u"nin"_s}) {
        QCOMPARE(QApplication::focusWidget()->objectName(), u"signUpSearch"_s);
        keys(name);
        key(Qt::Key_Return);
    }
    QCOMPARE(stand(banks), u"Luis 0, Omar 0, Ana 1, Nina 2"_s);
    QCOMPARE(cellOf(asked, u"signedUp"_s, 0, 0), u"Luis Díaz"_s);
    QCOMPARE(cellOf(asked, u"signedUp"_s, 0, 1), u"in"_s);
    QCOMPARE(cellOf(asked, u"signedUp"_s, 3, 1), u"waits, number 2"_s);
    QCOMPARE(asked->findChild<QLabel *>(u"signUpCounts"_s)->text(), u"2 of 2 places taken · 2 wait"_s);
    QCOMPARE(asked->findChild<QListWidget *>(u"signUpCandidates"_s)->count(), 0);
    asked->reject();
    awaitEndOf<SessionSignUpsDialog>();
    command(u"Undo"_s);
    QTRY_COMPARE(stand(banks), u"Luis 0, Omar 0, Ana 1"_s);
}

void TestSessionListsWindow::withoutANameNobodyIsSignedUp()
{
    const auto banks = offer(u"Phone banks"_s, 1);
    registered(u"Ana"_s);
    auto *asked = opened<SessionSignUpsDialog>(u"signUps"_s);
    QVERIFY(!buttonIn(asked, u"signUp"_s)->isEnabled());
    keys(u"nobody"_s);
    QVERIFY(!buttonIn(asked, u"signUp"_s)->isEnabled());
    key(Qt::Key_Return);
    QVERIFY(asked->isVisible());
    QCOMPARE(stand(banks), QString());
    asked->reject();
}

void TestSessionListsWindow::whoIsTakenOutMakesRoom()
{
    const auto banks = offer(u"Phone banks"_s, 1);
    SessionSignUps signUps(workspace().store(), workspace().people());
    for (const auto &name : {u"Ana"_s, u"Luis"_s})
        QVERIFY(signUps.signUp(session(), banks, registered(name)));
    auto *asked = opened<SessionSignUpsDialog>(u"signUps"_s);
    QVERIFY(!buttonIn(asked, u"takeOutOfSession"_s)->isEnabled());
    chooseRow(asked, u"signedUp"_s, 0);
    buttonIn(asked, u"takeOutOfSession"_s)->click();
    QCOMPARE(newestLabel(), u"Take Ana Díaz out of “Phone banks”; now in: Luis Díaz"_s);
    QCOMPARE(cellOf(asked, u"signedUp"_s, 0, 0), u"Luis Díaz"_s);
    QCOMPARE(asked->findChild<QListWidget *>(u"signUpCandidates"_s)->item(0)->text(), u"Ana Díaz"_s);
    asked->reject();
}

void TestSessionListsWindow::whoWasThereIsMarkedAndUnmarked()
{
    const auto banks = offer(u"Phone banks"_s, 2);
    SessionSignUps signUps(workspace().store(), workspace().people());
    for (const auto &name : {u"Ana"_s, u"Luis"_s})
        QVERIFY(signUps.signUp(session(), banks, registered(name)));
    auto *asked = opened<SessionSignUpsDialog>(u"signUps"_s);
    asked->findChild<QTableWidget *>(u"signedUp"_s)->selectAll();
    auto *mark = buttonIn(asked, u"markThere"_s);
    QCOMPARE(mark->text(), u"Was there"_s);
    mark->click();
    QCOMPARE(stand(banks), u"Ana there, Luis there"_s);
    QCOMPARE(mark->text(), u"Was not there"_s); // both are still chosen
    chooseRow(asked, u"signedUp"_s, 1);
    mark->click();
    QCOMPARE(stand(banks), u"Ana there, Luis 0"_s);
    asked->reject();
}

void TestSessionListsWindow::freePlacesArePassedOn()
{
    const auto banks = offer(u"Phone banks"_s, 1);
    SessionSignUps signUps(workspace().store(), workspace().people());
    const auto ana = registered(u"Ana"_s);
    QVERIFY(signUps.signUp(session(), banks, ana));
    QVERIFY(signUps.signUp(session(), banks, registered(u"Luis"_s)));
    auto *asked = opened<SessionSignUpsDialog>(u"signUps"_s);
    QVERIFY(!buttonIn(asked, u"passOnPlaces"_s)->isVisible());
    asked->reject();
    awaitEndOf<SessionSignUpsDialog>();
    QVERIFY(workspace().registrations().answer(session(), {ana}, Rsvp::No));
    asked = opened<SessionSignUpsDialog>(u"signUps"_s);
    QCOMPARE(cellOf(asked, u"signedUp"_s, 1, 1), u"does not come any more"_s);
    QVERIFY(buttonIn(asked, u"passOnPlaces"_s)->isVisible());
    buttonIn(asked, u"passOnPlaces"_s)->click();
    QCOMPARE(stand(banks), u"Luis 0"_s);
    QVERIFY(!buttonIn(asked, u"passOnPlaces"_s)->isVisible());
    asked->reject();
}

void TestSessionListsWindow::aSessionForEverybodySaysWhyNobodySignsUp()
{
    offer(u"Phone banks"_s, 0, SessionAccess::Open);
    registered(u"Ana"_s);
    auto *asked = opened<SessionSignUpsDialog>(u"signUps"_s);
    QVERIFY(asked->findChild<QLabel *>(u"signUpCounts"_s)->text().startsWith(u"Open to everybody"_s));
    QVERIFY(!asked->findChild<QListWidget *>(u"signUpCandidates"_s)->isEnabled());
    asked->reject();
}

void TestSessionListsWindow::anotherSessionIsOneChoiceAway()
{
    const auto banks = offer(u"Phone banks"_s, 1), media = offer(u"Media"_s, 1);
    place(banks, 10);
    QVERIFY(SessionSignUps(workspace().store(), workspace().people()).signUp(session(), media, registered(u"Ana"_s)));
    auto *schedule = find<ScheduleView>(u"schedule"_s);
    QTRY_COMPARE(schedule->model()->rowCount(), 1);
    schedule->setCurrentIndex(schedule->model()->index(0, 0));
    auto *asked = opened<SessionSignUpsDialog>(u"signUps"_s);
    auto *about = asked->findChild<QComboBox *>(u"chosenSession"_s);
    QCOMPARE(about->currentText(), u"Phone banks"_s); // the card that is chosen
    QCOMPARE(asked->findChild<QTableWidget *>(u"signedUp"_s)->rowCount(), 0);
    about->setCurrentText(u"Media"_s);
    QCOMPARE(cellOf(asked, u"signedUp"_s, 0, 0), u"Ana Díaz"_s);
    asked->reject();
    awaitEndOf<SessionSignUpsDialog>();
    schedule->setCurrentIndex({});
    auto *waiting = find<QListView>(u"waitingSessions"_s);
    waiting->setCurrentIndex(waiting->model()->index(0, 0));
    asked = opened<SessionSignUpsDialog>(u"signUps"_s);
    QCOMPARE(asked->findChild<QComboBox *>(u"chosenSession"_s)->currentText(), u"Media"_s);
    asked->reject();
}

void TestSessionListsWindow::theListOfADoorIsPrinted()
{
    const auto banks = offer(u"Phone banks"_s, 2);
    SessionSignUps signUps(workspace().store(), workspace().people());
    for (const auto &name : {u"Luis"_s, u"Ana"_s, u"Nina"_s, u"Bea"_s})
        QVERIFY(signUps.signUp(session(), banks, registered(name)));
    auto *asked = opened<SessionSignUpsDialog>(u"signUps"_s);
    buttonIn(asked, u"printSignUps"_s)->click();
    QTRY_VERIFY(m_window->findChild<PrintDialog *>());
    savePdf(u"door.pdf"_s, {u"Signed up: Phone banks"_s, u"2 have a place. 2 wait for one."_s,
                            u"Ana Díaz ☐ Luis Díaz ☐ Nina Díaz waits, number 1 ☐ Bea Díaz waits, number 2 ☐"_s});
    QCOMPARE(newestLabel(), u"Print Signed up: Phone banks: 4 people"_s);
    asked->reject();
}

void TestSessionListsWindow::questionsAreWrittenDownAndFollowed()
{
    const auto banks = offer(u"Phone banks"_s, 0, SessionAccess::Open);
    auto *asked = opened<SessionQuestionsDialog>(u"questions"_s);
    for (const auto &text : {u"Who calls first?"_s, u"When do we begin?"_s}) {
        QCOMPARE(QApplication::focusWidget()->objectName(), u"questionBody"_s);
        keys(text);
        key(Qt::Key_Return);
    }
    QCOMPARE(cellOf(asked, u"questions"_s, 1, 0), u"When do we begin?"_s);
    chooseRow(asked, u"questions"_s, 1);
    buttonIn(asked, u"questionUp"_s)->click();
    QCOMPARE(cellOf(asked, u"questions"_s, 0, 0), u"When do we begin?"_s);
    QCOMPARE(asked->findChild<QTableWidget *>(u"questions"_s)->currentRow(), 0); // still the same one
    QVERIFY(!buttonIn(asked, u"questionUp"_s)->isEnabled());
    auto *status = asked->findChild<QComboBox *>(u"questionStatus"_s);
    status->setFocus();
    status->setCurrentIndex(int(SessionQuestionStatus::Answered));
    Q_EMIT status->activated(int(SessionQuestionStatus::Answered));
    QCOMPARE(cellOf(asked, u"questions"_s, 0, 2), u"answered"_s);
    const auto questions = SessionQuestions(workspace().store(), workspace().people()).of(session(), banks);
    QCOMPARE(questions.first().question.status, SessionQuestionStatus::Answered);
    QCOMPARE(questions.last().question.status, SessionQuestionStatus::New);
    asked->reject();
}

void TestSessionListsWindow::whoAsksStandsBesideTheQuestion()
{
    const auto banks = offer(u"Phone banks"_s, 0, SessionAccess::Open);
    const auto ana = add(u"Ana"_s, u"Reyes"_s);
    auto *asked = opened<SessionQuestionsDialog>(u"questions"_s);
    Q_EMIT asked->findChild<PersonButton *>(u"questionAsker"_s)->chosen(ana);
    asked->findChild<QLineEdit *>(u"questionBody"_s)->setText(u"When do we begin?"_s);
    buttonIn(asked, u"addQuestion"_s)->click();
    QCOMPARE(cellOf(asked, u"questions"_s, 0, 1), u"Ana Reyes"_s);
    const auto questions = SessionQuestions(workspace().store(), workspace().people()).of(session(), banks);
    QCOMPARE(questions.first().question.asker, ana);
    asked->close();
}

void TestSessionListsWindow::anEmptyQuestionIsSaid()
{
    offer(u"Phone banks"_s, 0, SessionAccess::Open);
    auto *asked = opened<SessionQuestionsDialog>(u"questions"_s);
    key(Qt::Key_Return);
    QCOMPARE(asked->findChild<QLabel *>(u"sessionQuestionsProblem"_s)->text(),
             u"Nothing is asked yet. Type the question."_s);
    keys(u"Who calls first?"_s);
    key(Qt::Key_Return);
    QVERIFY(!asked->findChild<QLabel *>(u"sessionQuestionsProblem"_s)->isVisible());
    asked->reject();
}

void TestSessionListsWindow::wishesComeFromAFile()
{
    offer(u"Phone banks"_s, 0, SessionAccess::Open);
    const auto ana = registered(u"Ana"_s);
    m_prompts.path = m_folder->filePath(u"picks.csv"_s);
    QFile file(m_prompts.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Name,Session\nAna Díaz,Phone banks\nOmar Haddad,Phone banks\n");
    file.close();
    auto *asked = opened<WishesDialog>(u"wishes"_s);
    buttonIn(asked, u"wishesFromFile"_s)->click();
    QTRY_VERIFY(m_window->findChild<PickFileDialog *>());
    auto *brought = dialog<PickFileDialog>();
    QVERIFY(programmes().picks(session(), ana).isEmpty()); // it says first what it would do
    brought->findChild<QPushButton *>(u"bringIn"_s)->click();
    QTRY_COMPARE(programmes().picks(session(), ana).size(), 1);
    brought->reject();
    QTRY_VERIFY(!m_window->findChild<PickFileDialog *>());
    QCOMPARE(asked->findChild<QListWidget *>(u"wishSessions"_s)->item(0)->checkState(), Qt::Checked);
    asked->reject();
}

void TestSessionListsWindow::everythingHasAName()
{
    offer(u"Phone banks"_s, 1);
    registered(u"Ana"_s);
    QCOMPARE(unnamed(opened<SessionSignUpsDialog>(u"signUps"_s)), QStringList());
    m_window->findChild<SessionSignUpsDialog *>()->reject();
    awaitEndOf<SessionSignUpsDialog>();
    QCOMPARE(unnamed(opened<SessionQuestionsDialog>(u"questions"_s)), QStringList());
}

RNF_TEST(TestSessionListsWindow)
#include "tst_session_lists_window.moc"
