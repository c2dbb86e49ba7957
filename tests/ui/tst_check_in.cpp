#include "support/RawFile.h"
#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "events/CheckInModel.h"
#include "events/CheckInWindow.h"
#include "events/EventTimes.h"
#include "events/EventWords.h"
#include "events/Registrations.h"
#include "look/SearchField.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Sixty people who said yes, and whoever else comes, at the door, by keys: names, badges, walk-ins, and ways back.
class TestCheckIn : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"check-in"_s); }
    void init();
    void cleanup();

    void threeLettersAndEnterCheckIn();
    void theLastCheckInIsTakenBackByCtrlZ();
    void whoIsInIsNotTakenOutByEnter();
    void whoIsKnownFromPaperIsIn();
    void theButtonInARowUndoesItsCheckIn();
    void whoIsNotInStandsFirst();
    void atMostEightAreFound();
    void theRowSaysThatSomebodyDidNotSayYes();
    void aBadgeChecksInAtOnce();
    void aBadgeThatNobodyHasIsSaid();
    void somebodyKnownWalksIn();
    void somebodyNewWalksInWithAPhone();
    void aWalkInTakenBackIsOffTheList();
    void aWrongPhoneIsSaidAndNothingTypedIsLost();
    void whoIsOnTheListIsNotOfferedAsAWalkIn();
    void aNewNameIsTypedFromNothing();
    void whoIsMissingIsCheckedInFromTheirList();
    void aLetterReadsNothing();
    void whatOthersWriteIsSeen();
    void leavingIsAskedAndEscStays();
    void aWorkspaceToReadKeepsTheDoorShut();
    void itFitsASmallScreenAndEverythingHasAName();
    void theRowsAreASoundModel();

private:
    QListView *list() { return m_door->findChild<QListView *>(u"doorList"_s); }
    SearchField *box() { return m_door->findChild<SearchField *>(u"doorBox"_s); }
    QString said(const QString &label) { return m_door->findChild<QLabel *>(label)->text(); }
    QLineEdit *field(const QString &name) { return m_door->findChild<QLineEdit *>(name); }
    QListWidget *known() { return m_door->findChild<QListWidget *>(u"walkInKnown"_s); }
    QString cell(int row, int role = Qt::DisplayRole) { return list()->model()->index(row, 0).data(role).toString(); }
    int rows() { return list()->model()->rowCount(); }
    static void keys(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }

    QList<RegistrationRow> registrations() { return workspace().registrations().of(session(), m_event.id); }
    RegistrationRow rowOf(PersonId person)
    {
        for (const auto &row : registrations()) {
            if (row.registration.person == person)
                return row;
        }
        return {};
    }
    bool isIn(PersonId person) { return !rowOf(person).cameAt.isEmpty(); }

    Event m_event;
    PersonId m_wei, m_rosa, m_carla;
    QPointer<CheckInWindow> m_door;
};

void TestCheckIn::init()
{
    openWindow();
    addMany(58);
    m_wei = add(u"Wei"_s, u"Li"_s, u"212 555 0101"_s);
    m_rosa = add(u"Rosa"_s, u"Díaz"_s);
    m_carla = add(u"Carla"_s, u"Di Marco"_s);
    m_event = Event();
    m_event.name = u"Potluck"_s;
    EventTimes::set(m_event, QDate(2026, 11, 16), QTime(19, 0), 120);
    const auto added = workspace().events().add(session(), {m_event, {}, {}});
    QVERIFY(added);
    m_event = *workspace().events().find(session(), *added);
    auto invited = workspace().people().ids(session(), u"Silva"_s);
    invited += {m_wei, m_rosa};
    QVERIFY(workspace().registrations().invite(session(), m_event, invited));
    QList<RegistrationId> yes;
    for (const auto &row : registrations())
        yes += row.registration.id;
    QVERIFY(workspace().registrations().answer(session(), yes, Rsvp::Yes));
    m_door = new CheckInWindow(workspace(), session(), m_event, m_window.get());
    m_door->showFullScreen();
    m_door->activateWindow();
    QTRY_COMPARE(QApplication::focusWidget(), box());
}

void TestCheckIn::cleanup()
{
    delete m_door;
    closeWindow();
}

void TestCheckIn::threeLettersAndEnterCheckIn()
{
    QCOMPARE(QApplication::focusWidget(), box());
    QCOMPARE(said(u"doorTitle"_s), u"Potluck – check-in"_s);
    QCOMPARE(said(u"doorHere"_s), u"Here: 0 of 60"_s);
    keys(u"wei"_s);
    QCOMPARE(cell(0), u"Wei Li"_s);
    QCOMPARE(list()->currentIndex().row(), 0);
    press(Qt::Key_Return);
    QVERIFY(isIn(m_wei));
    QCOMPARE(box()->text(), QString());
    QCOMPARE(QApplication::focusWidget(), box());
    QCOMPARE(said(u"doorHere"_s), u"Here: 1 of 60"_s);
    QCOMPARE(said(u"doorRate"_s), u"0.2 per minute"_s);
    QCOMPARE(said(u"doorSaid"_s), u"Checked in Wei Li."_s);
    QVERIFY(said(u"doorWalkIns"_s).startsWith(u'0'));
}

void TestCheckIn::theLastCheckInIsTakenBackByCtrlZ()
{
    keys(u"wei"_s);
    press(Qt::Key_Return);
    undo();
    QVERIFY(!isIn(m_wei));
    QCOMPARE(said(u"doorSaid"_s), u"Wei Li is not checked in any more."_s);
    QCOMPARE(said(u"doorHere"_s), u"Here: 0 of 60"_s);
    QVERIFY(!m_door->findChild<QPushButton *>(u"doorUndo"_s)->isVisible());
    undo();
    QCOMPARE(registrations().size(), 60); // nothing else was taken back
    QCOMPARE(rowOf(m_wei).registration.rsvp, Rsvp::Yes);
}

void TestCheckIn::whoIsInIsNotTakenOutByEnter()
{
    for (int times = 0; times < 2; ++times) {
        keys(u"wei"_s);
        press(Qt::Key_Return);
    }
    QVERIFY(isIn(m_wei));
    QVERIFY(said(u"doorSaid"_s).startsWith(u"Wei Li is in already, since"_s));
    undo();
    QVERIFY(!isIn(m_wei));
}

void TestCheckIn::whoIsKnownFromPaperIsIn()
{
    QVERIFY(workspace().registrations().mark(session(), {rowOf(m_wei).registration.id}, Attendance::Attended));
    QCOMPARE(said(u"doorHere"_s), u"Here: 1 of 60"_s);
    keys(u"wei"_s);
    QCOMPARE(cell(0, CheckInModel::StateRole), u"here"_s);
    QCOMPARE(cell(0, CheckInModel::ButtonRole), u"Undo"_s);
    QVERIFY(cell(0, Qt::AccessibleTextRole).endsWith(u", here"_s));
    press(Qt::Key_Return);
    QCOMPARE(said(u"doorSaid"_s), u"Wei Li is in already."_s);
    QVERIFY(rowOf(m_wei).registration.hasCome() && !isIn(m_wei)); // no time was made up
    undo();
    QVERIFY(!rowOf(m_wei).registration.hasCome());
    QCOMPARE(said(u"doorHere"_s), u"Here: 0 of 60"_s);
}

void TestCheckIn::theButtonInARowUndoesItsCheckIn()
{
    keys(u"wei"_s);
    press(Qt::Key_Return);
    keys(u"wei"_s);
    QVERIFY(cell(0, CheckInModel::StateRole).startsWith(u"came "_s));
    QVERIFY(cell(0, CheckInModel::ButtonRole).startsWith(u"Undo "_s));
    const QRect row = list()->visualRect(list()->model()->index(0, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
    QVERIFY(isIn(m_wei)); // beside the button the row is only chosen
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, {row.right() - 2 * Theme::wide, row.center().y()});
    QVERIFY(!isIn(m_wei));
    QVERIFY(list()->isVisible()); // the click did not go on to what stands there now
}

void TestCheckIn::whoIsNotInStandsFirst()
{
    keys(u"silva"_s);
    const QString first = cell(0);
    press(Qt::Key_Return);
    QCOMPARE(said(u"doorSaid"_s), u"Checked in %1."_s.arg(first));
    keys(u"silva"_s);
    QVERIFY(cell(0) != first);
    press(Qt::Key_Down);
    const QString second = cell(1);
    press(Qt::Key_Return);
    QCOMPARE(said(u"doorSaid"_s), u"Checked in %1."_s.arg(second));
}

void TestCheckIn::atMostEightAreFound()
{
    QCOMPARE(rows(), 0);
    keys(u"ana"_s);
    QCOMPARE(rows(), 9);
    QCOMPARE(cell(8), u"+ Walk-in: ana…"_s);
    for (int times = 0; times < 20; ++times)
        press(Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 8);
    press(Qt::Key_Up);
    QCOMPARE(list()->currentIndex().row(), 7);
    press(Qt::Key_Escape);
    QCOMPARE(rows(), 0);
    QVERIFY(m_door->isVisible());
}

void TestCheckIn::theRowSaysThatSomebodyDidNotSayYes()
{
    QVERIFY(workspace().registrations().invite(session(), m_event, {m_carla}));
    keys(u"car"_s);
    QCOMPARE(cell(0, CheckInModel::DetailRole), EventWords::rsvp(Rsvp::Invited));
    QCOMPARE(said(u"doorHere"_s), u"Here: 0 of 60"_s);
    press(Qt::Key_Return);
    QVERIFY(isIn(m_carla));
    QCOMPARE(said(u"doorHere"_s), u"Here: 1 of 61"_s);
}

void TestCheckIn::aBadgeChecksInAtOnce()
{
    keys(DoorList::badgeText(rowOf(m_rosa).registration.id));
    press(Qt::Key_Return);
    QVERIFY(isIn(m_rosa));
    QCOMPARE(box()->text(), QString());
    keys(QString::number(rowOf(m_wei).registration.id.value));
    press(Qt::Key_Return);
    QVERIFY(isIn(m_wei));
}

void TestCheckIn::aBadgeThatNobodyHasIsSaid()
{
    keys(u"4711"_s);
    QCOMPARE(rows(), 0);
    press(Qt::Key_Return);
    QCOMPARE(said(u"doorSaid"_s), u"Nobody on this list has the badge 4711."_s);
    QCOMPARE(QApplication::focusWidget(), box());
    keys(DoorList::badgeText(rowOf(m_wei).registration.id)); // takes the place of the other
    press(Qt::Key_Return);
    QVERIFY(isIn(m_wei));
}

void TestCheckIn::somebodyKnownWalksIn()
{
    const auto omar = add(u"Omar"_s, u"Haddad"_s, u"212 555 0177"_s);
    const auto people = workspace().people().count(session());
    keys(u"oma"_s);
    QCOMPARE(rows(), 1);
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), field(u"walkInName"_s));
    QCOMPARE(field(u"walkInName"_s)->text(), u"oma"_s);
    QCOMPARE(known()->count(), 1);
    QCOMPARE(known()->currentRow(), -1);
    QCOMPARE(known()->item(0)->text(), u"Omar Haddad"_s);
    press(Qt::Key_Down);
    QCOMPARE(m_door->findChild<QPushButton *>(u"walkInTake"_s)->text(), u"Check in Omar Haddad"_s);
    press(Qt::Key_Return);
    QVERIFY(isIn(omar));
    QVERIFY(rowOf(omar).registration.isWalkIn);
    QCOMPARE(workspace().people().count(session()), people);
    QCOMPARE(said(u"doorSaid"_s), u"Checked in Omar Haddad."_s);
    QCOMPARE(said(u"doorHere"_s), u"Here: 1 of 61"_s);
    QVERIFY(said(u"doorWalkIns"_s).startsWith(u'1'));
    QCOMPARE(QApplication::focusWidget(), box());
}

void TestCheckIn::somebodyNewWalksInWithAPhone()
{
    keys(u"Nora Quinn"_s);
    QCOMPARE(cell(0), u"+ Walk-in: Nora Quinn…"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), field(u"walkInPhone"_s));
    keys(u"212 555 0142"_s);
    press(Qt::Key_Return);
    const auto found = workspace().people().ids(session(), u"Nora Quinn"_s);
    QCOMPARE(found.size(), 1);
    QVERIFY(isIn(found.first()));
    QCOMPARE(workspace().people().ids(session(), u"5550142"_s), found);
    keys(u"nor"_s);
    QVERIFY(cell(0, CheckInModel::StateRole).startsWith(u"came "_s));
}

void TestCheckIn::aWalkInTakenBackIsOffTheList()
{
    keys(u"Nora Quinn"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QCOMPARE(registrations().size(), 61);
    undo();
    QCOMPARE(said(u"doorSaid"_s), u"Nora Quinn is off the list again."_s);
    QCOMPARE(registrations().size(), 60);
    QVERIFY(workspace().people().ids(session(), u"Nora Quinn"_s).isEmpty());
    QCOMPARE(said(u"doorHere"_s), u"Here: 0 of 60"_s);
}

void TestCheckIn::aWrongPhoneIsSaidAndNothingTypedIsLost()
{
    keys(u"Nora Quinn"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Tab);
    keys(u"ask her"_s);
    press(Qt::Key_Return);
    auto *problem = m_door->findChild<QLabel *>(u"walkInProblem"_s);
    QVERIFY(problem->isVisible());
    QVERIFY(!problem->text().isEmpty());
    QCOMPARE(field(u"walkInName"_s)->text(), u"Nora Quinn"_s);
    QCOMPARE(field(u"walkInPhone"_s)->text(), u"ask her"_s);
    QCOMPARE(registrations().size(), 60);
    field(u"walkInPhone"_s)->selectAll();
    press(Qt::Key_Delete);
    press(Qt::Key_Return);
    QCOMPARE(registrations().size(), 61);
}

void TestCheckIn::whoIsOnTheListIsNotOfferedAsAWalkIn()
{
    keys(u"Nora"_s);
    press(Qt::Key_Return);
    field(u"walkInName"_s)->selectAll();
    keys(u"wei"_s);
    QCOMPARE(known()->count(), 0);
    field(u"walkInName"_s)->selectAll();
    keys(u"carla"_s);
    QCOMPARE(known()->count(), 1);
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    QCOMPARE(known()->currentRow(), -1);
    press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), box());
    QCOMPARE(box()->text(), QString());
    QCOMPARE(registrations().size(), 60);
}

void TestCheckIn::aNewNameIsTypedFromNothing()
{
    press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), field(u"walkInName"_s));
    press(Qt::Key_Return);
    QVERIFY(m_door->findChild<QLabel *>(u"walkInProblem"_s)->isVisible()); // a name is wanted
    keys(u"Tariq"_s);
    press(Qt::Key_Return);
    QCOMPARE(said(u"doorSaid"_s), u"Checked in Tariq."_s);
}

void TestCheckIn::whoIsMissingIsCheckedInFromTheirList()
{
    keys(u"wei"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F2);
    QCOMPARE(rows(), 59);
    QCOMPARE(m_door->findChild<QPushButton *>(u"doorMissing"_s)->text(), u"Who is missing: 59 (F2)"_s);
    press(Qt::Key_Down);
    const QString name = cell(1), next = cell(2);
    press(Qt::Key_Return);
    QCOMPARE(said(u"doorSaid"_s), u"Checked in %1."_s.arg(name));
    QCOMPARE(rows(), 58);
    QCOMPARE(list()->currentIndex().data().toString(), next);
    press(Qt::Key_Escape);
    QCOMPARE(rows(), 0);
    QCOMPARE(QApplication::focusWidget(), box());
    press(Qt::Key_F2);
    keys(u"ros"_s); // a letter is a search again
    QCOMPARE(cell(0), u"Rosa Díaz"_s);
    QCOMPARE(rows(), 2);
}

void TestCheckIn::aLetterReadsNothing()
{
    RawFile(workspace().path()).exec(u"DELETE FROM registration"_s);
    keys(u"wei"_s);
    QCOMPARE(cell(0), u"Wei Li"_s);
    press(Qt::Key_Escape);
    press(Qt::Key_F2);
    QCOMPARE(rows(), 60);
}

void TestCheckIn::whatOthersWriteIsSeen()
{
    keys(u"car"_s);
    QCOMPARE(cell(0), u"+ Walk-in: car…"_s);
    QVERIFY(workspace().registrations().invite(session(), m_event, {m_carla}));
    QCOMPARE(cell(0), u"Carla Di Marco"_s);
    QCOMPARE(box()->text(), u"car"_s);
}

void TestCheckIn::leavingIsAskedAndEscStays()
{
    auto *question = m_door->findChild<QWidget *>(u"doorQuestion"_s);
    press(Qt::Key_Escape);
    QVERIFY(question->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!question->isVisible());
    QCOMPARE(QApplication::focusWidget(), box());
    press(Qt::Key_F11);
    QVERIFY(question->isVisible());
    press(Qt::Key_Return);
    QTRY_VERIFY(m_door.isNull());
}

void TestCheckIn::aWorkspaceToReadKeepsTheDoorShut()
{
    const auto reading = Workspace::open(workspace().path(), {7, Dates(QDate(2026, 11, 16)), {}}, true);
    QVERIFY(reading);
    CheckInWindow door(**reading, session(), m_event);
    door.setAttribute(Qt::WA_DeleteOnClose, false);
    door.show();
    QVERIFY(!door.findChild<SearchField *>(u"doorBox"_s)->isEnabled());
    QVERIFY(!door.findChild<QPushButton *>(u"doorWalkIn"_s)->isEnabled());
    QVERIFY(door.findChild<QLabel *>(u"doorSaid"_s)->text().startsWith(u"The door stays shut"_s));
    QVERIFY(door.findChild<QPushButton *>(u"doorLeave"_s)->isEnabled());
}

void TestCheckIn::itFitsASmallScreenAndEverythingHasAName()
{
    keys(u"ana"_s);
    press(Qt::Key_Return);
    QVERIFY(m_door->minimumSizeHint().width() <= 1024);
    QVERIFY(m_door->minimumSizeHint().height() <= 600);
    QVERIFY(list()->font().pointSizeF() >= 1.3 * QApplication::font().pointSizeF());
    QVERIFY(m_door->font().pointSizeF() >= 1.29 * QApplication::font().pointSizeF());
    QCOMPARE(unnamed(m_door), QStringList());
    press(Qt::Key_F11);
    QCOMPARE(unnamed(m_door), QStringList());
    press(Qt::Key_Escape);
    press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(unnamed(m_door), QStringList());
}

void TestCheckIn::theRowsAreASoundModel()
{
    QAbstractItemModelTester tester(list()->model());
    keys(u"ana"_s);
    press(Qt::Key_Return);
    keys(u"ana"_s);
    QVERIFY(cell(0, Qt::AccessibleTextRole).endsWith(u"not here yet"_s));
    press(Qt::Key_F2);
    undo();
    QCOMPARE(rows(), 60);
}

RNF_TEST(TestCheckIn)
#include "tst_check_in.moc"
