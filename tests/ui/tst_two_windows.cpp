#include "support/TestProgram.h"
#include "support/TestServer.h"
#include "support/WindowTest.h"

#include "events/CheckInModel.h"
#include "events/CheckInWindow.h"
#include "events/EventTimes.h"
#include "events/Events.h"
#include "events/Registrations.h"
#include "look/SearchField.h"
#include "storage/WorkspacePlace.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Two laptops work in one workspace on the office server: each sees what the other does, and nobody writes over anybody.
class TestTwoWindows : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whatOneDoesTheOtherShows();
    void whatTwoTypeInOneFieldStandsThereTwiceUntilOneIsChosen_data();
    void whatTwoTypeInOneFieldStandsThereTwiceUntilOneIsChosen();
    void differentFieldsOfOnePersonAreBothKept();
    void atTwoDoorsEachShowsWhoCameThroughTheOther();
    void aServerThatWasAwayForAMomentCostsNothing();
    void thePasswordIsRememberedNowhere();
    void aServerThatIsNotThereIsSaidInTheDialog();
    void whatWasLeftTypedAndSomebodyElseChangedIsAskedAbout();

private:
    Workspace &others() { return *m_other->workspace(); }
    /// Somebody at the other laptop.
    Session ana() { return others().firstSession(); }
    /// Nobody while the server is away.
    Person there(PersonId id) { return others().people().find(ana(), id).value_or(Person()); }
    void changeThere(PersonId id, const std::function<void(Person &)> &change)
    {
        Person after = there(id);
        change(after);
        QVERIFY(others().people().save(ana(), there(id), after));
    }
    PersonId rosaShownHere();

    std::unique_ptr<MainWindow> m_other;
};

void TestTwoWindows::initTestCase()
{
    prepareOnce(u"rnf-test-two-windows"_s);
    QVERIFY2(TestServer::isAsked(), "this test needs the server that ctest starts");
}

void TestTwoWindows::init()
{
    openWindow();
    m_other = std::make_unique<MainWindow>(MainWindow::Options{{8, Dates(today), {}}, {}}, m_prompts);
    m_other->openFile(workspace().path());
    QTRY_VERIFY(m_other->workspace());
    m_other->show();
}

void TestTwoWindows::cleanup()
{
    m_other.reset();
    closeWindow();
}

PersonId TestTwoWindows::rosaShownHere()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s, u"212 555 0100"_s);
    changeThere(rosa, [](Person &person) { person.pronouns = u"she"_s; });
    m_window->activateWindow();
    m_window->people()->showPerson(rosa);
    return rosa;
}

void TestTwoWindows::whatOneDoesTheOtherShows()
{
    const auto rows = [&](MainWindow &window) { return window.findChild<QTableView *>(u"people"_s)->model()->rowCount(); };
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    QTRY_COMPARE(rows(*m_other), 1);
    changeThere(rosa, [](Person &person) { person.familyName = u"Ruiz"_s; });
    m_window->people()->showPerson(rosa);
    QTRY_COMPARE(shown(), u"Rosa Ruiz"_s);
    QVERIFY(others().changes().undo(ana(), others().changes().newestOf(ana())));
    QTRY_COMPARE(shown(), u"Rosa Díaz"_s);
    // The way back leads over what anybody did, also from the other laptop.
    QVERIFY(workspace().people().remove(session(), {rosa}));
    QTRY_COMPARE(rows(*m_other), 0);
}

void TestTwoWindows::whatTwoTypeInOneFieldStandsThereTwiceUntilOneIsChosen_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("kept");
    QTest::newRow("mine") << u"keepMine"_s << u"mine"_s;
    QTest::newRow("theirs") << u"takeTheirs"_s << u"theirs"_s;
}

void TestTwoWindows::whatTwoTypeInOneFieldStandsThereTwiceUntilOneIsChosen()
{
    QFETCH(QString, button);
    QFETCH(QString, kept);
    const auto rosa = rosaShownHere();
    QTRY_VERIFY(m_window->findChild<QLineEdit *>(u"pronouns"_s));
    type(u"pronouns"_s, u"mine"_s);
    changeThere(rosa, [](Person &person) { person.pronouns = u"theirs"_s; });
    QTRY_VERIFY(m_window->findChild<QPushButton *>(button));
    const auto told = find<QLineEdit>(u"pronouns"_s)->accessibleDescription();
    QVERIFY2(told.contains(u"theirs"_s), qPrintable(told));
    QCOMPARE(find<QLineEdit>(u"pronouns"_s)->text(), u"mine"_s);
    press(Qt::Key_Tab); // leaving the field decides nothing
    QCOMPARE(there(rosa).pronouns, u"theirs"_s);
    find<QPushButton>(button)->click();
    QTRY_COMPARE(there(rosa).pronouns, kept);
    QTRY_COMPARE(find<QLineEdit>(u"pronouns"_s)->text(), kept);
    QTRY_VERIFY(!m_window->findChild<QPushButton *>(button));
}

void TestTwoWindows::differentFieldsOfOnePersonAreBothKept()
{
    const auto rosa = rosaShownHere();
    QTRY_VERIFY(m_window->findChild<QLineEdit *>(u"pronouns"_s));
    type(u"pronouns"_s, u"they"_s);
    changeThere(rosa, [](Person &person) { person.familyName = u"Ruiz"_s; });
    press(Qt::Key_Return);
    QTRY_COMPARE(shown(), u"Rosa Ruiz"_s);
    QCOMPARE(there(rosa).pronouns, u"they"_s);
    QCOMPARE(there(rosa).familyName, u"Ruiz"_s);
}

void TestTwoWindows::atTwoDoorsEachShowsWhoCameThroughTheOther()
{
    Event event;
    event.name = u"Potluck"_s;
    EventTimes::set(event, today, QTime(19, 0), 120);
    event = *workspace().events().find(session(), *workspace().events().add(session(), {event, {}, {}}));
    const QList<PersonId> guests{add(u"Wei"_s, u"Li"_s), add(u"Rosa"_s, u"Díaz"_s)};
    QVERIFY(workspace().registrations().invite(session(), event, guests));
    auto *door = new CheckInWindow(workspace(), session(), event, m_window.get());
    auto *otherDoor = new CheckInWindow(others(), ana(), event, m_other.get());
    const auto type = [](CheckInWindow *at, const QString &name) {
        at->show();
        QTest::keyClicks(at->findChild<SearchField *>(u"doorBox"_s), name);
    };
    const auto enter = [](CheckInWindow *at) {
        QTest::keyClick(at->findChild<SearchField *>(u"doorBox"_s), Qt::Key_Return);
    };
    const auto said = [](CheckInWindow *at, const QString &label) { return at->findChild<QLabel *>(label)->text(); };
    const auto state = [](CheckInWindow *at) {
        return at->findChild<QListView *>(u"doorList"_s)->model()->index(0, 0).data(CheckInModel::StateRole).toString();
    };
    type(otherDoor, u"wei"_s);
    QVERIFY(!state(otherDoor).startsWith(u"came "_s));
    type(door, u"wei"_s);
    enter(door);
    QCOMPARE(said(door, u"doorSaid"_s), u"Checked in Wei Li."_s);
    QTRY_VERIFY(state(otherDoor).startsWith(u"came "_s));
    enter(otherDoor);
    QVERIFY2(said(otherDoor, u"doorSaid"_s).startsWith(u"Wei Li is in already"_s),
             qPrintable(said(otherDoor, u"doorSaid"_s)));
    type(otherDoor, u"rosa"_s);
    enter(otherDoor);
    QCOMPARE(said(otherDoor, u"doorSaid"_s), u"Checked in Rosa Díaz."_s);
    QTRY_COMPARE(workspace().registrations().counts(session(), event.id).came, 2);
    QTRY_COMPARE(said(door, u"doorHere"_s), said(otherDoor, u"doorHere"_s));
    QVERIFY2(said(door, u"doorHere"_s).startsWith(u"Here: 2"_s), qPrintable(said(door, u"doorHere"_s)));
}

void TestTwoWindows::aServerThatWasAwayForAMomentCostsNothing()
{
    const auto rosa = rosaShownHere();
    QTRY_VERIFY(m_window->findChild<QLineEdit *>(u"pronouns"_s));
    const auto *state = find<QLabel>(u"server"_s);
    const QString whenThere = state->text();
    const QSignalSpy told(&workspace().store(), &Store::reachableChanged);
    type(u"pronouns"_s, u"they"_s);
    {
        Database admin(workspace().path(), Database::Mode::Write);
        Statement(admin, u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                         "WHERE datname = current_database() AND pid <> pg_backend_pid() "
                         "AND application_name <> 'tests'"_s)
            .each([](Row &) {});
    }
    QTRY_VERIFY(!told.isEmpty());
    press(Qt::Key_Return);
    QTRY_COMPARE(there(rosa).pronouns, u"they"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state->text(), whenThere, 20'000);
    changeThere(rosa, [](Person &person) { person.familyName = u"Ruiz"_s; });
    QTRY_COMPARE(shown(), u"Rosa Ruiz"_s);
}

void TestTwoWindows::thePasswordIsRememberedNowhere()
{
    QString place = workspace().path();
    place.replace(u"owner@"_s, u"owner:opensesame@"_s);
    MainWindow third(MainWindow::Options{{9, Dates(today), {}}, {}}, m_prompts);
    third.openFile(place);
    QTRY_VERIFY(third.workspace());
    QSettings settings;
    settings.sync();
    QFile file(settings.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY(kept.contains("postgresql"));
    QVERIFY(!kept.contains("opensesame"));
    QVERIFY(!third.windowTitle().contains(u"opensesame"_s));
    QCOMPARE(WorkspacePlace::withoutPassword(u"postgresql://rosa:a@office/local?password=b&sslmode=require"_s),
             u"postgresql://rosa@office/local?sslmode=require"_s);
    const StorageError told(StorageError::Trouble::Unreachable, u"invalid percent-encoded token: \"50%opensesame\""_s);
    QVERIFY(
        !WorkspacePlace::cannotReach(u"postgresql://rosa:50%opensesame@office/local"_s, told).message.contains(u"sesame"_s));
}

void TestTwoWindows::aServerThatIsNotThereIsSaidInTheDialog()
{
    QString place = workspace().path();
    place.replace(u"host="_s, u"host=/nowhere"_s);
    QString told, server;
    QTimer asked;
    connect(&asked, &QTimer::timeout, this, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        told = dialog->findChild<QLabel *>(u"serverProblem"_s)->text();
        server = dialog->findChild<QLineEdit *>(u"serverWorkspace"_s)->text();
        dialog->reject();
    });
    asked.start(10);
    m_window->openFile(place);
    QVERIFY(told.isEmpty()); // the window does not wait for it
    QTRY_VERIFY(!told.isEmpty());
    QVERIFY2(told.contains(u"cannot be reached"_s), qPrintable(told));
    QVERIFY(workspace().path() != place); // what was open stays open
    QCOMPARE(server, WorkspacePlace::nameOf(place));
}

/// Typed, not kept, and out of sight while somebody else changed the same.
void TestTwoWindows::whatWasLeftTypedAndSomebodyElseChangedIsAskedAbout()
{
    const auto rosa = rosaShownHere();
    const auto luis = add(u"Luis"_s, u"Vega"_s);
    QTRY_VERIFY(m_window->findChild<QLineEdit *>(u"phone/0"_s));
    type(u"phone/0"_s, u"no number"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!find<QLineEdit>(u"phone/0"_s)->accessibleDescription().isEmpty());
    m_window->people()->showPerson(luis);
    QTRY_COMPARE(shown(), u"Luis Vega"_s);
    changeThere(rosa, [this](Person &person) {
        Phone &phone = person.phones.first();
        const auto number = others().phones().read(u"718 555 0199"_s);
        std::tie(phone.raw, phone.e164, phone.digits) = std::tie(number.raw, number.e164, number.digits);
    });
    m_window->people()->showPerson(rosa);
    QTRY_VERIFY(m_window->findChild<QPushButton *>(u"takeTheirs"_s));
    QCOMPARE(find<QLineEdit>(u"phone/0"_s)->text(), u"no number"_s);
    find<QPushButton>(u"takeTheirs"_s)->click();
    QTRY_COMPARE(find<QLineEdit>(u"phone/0"_s)->text(), u"(718) 555-0199"_s);
}

RNF_TEST(TestTwoWindows)
#include "tst_two_windows.moc"
