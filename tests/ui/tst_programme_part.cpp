#include "support/TestProgram.h"
#include "support/WindowStory.h"

#include "base/Dates.h"
#include "events/EventTimes.h"
#include "events/EventsPage.h"
#include "events/Registrations.h"
#include "events/VenueDialog.h"
#include "letters/LettersDialog.h"
#include "programme/AcceptDialog.h"
#include "programme/ArrangeDialog.h"
#include "programme/ArrangeMovesModel.h"
#include "programme/BreakDialog.h"
#include "programme/CarriedSession.h"
#include "programme/ProgrammePart.h"
#include "programme/Programmes.h"
#include "programme/ReleaseDialog.h"
#include "programme/RulesDialog.h"
#include "programme/ScheduleView.h"
#include "programme/SessionDialog.h"
#include "programme/SpeakerBioDialog.h"
#include "programme/TracksDialog.h"
#include "programme/VersionsDialog.h"
#include "programme/WishesDialog.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace rnf;

/// The programme of an event in the real window: sessions get their places by dragging, by keys and by the program; what goes
/// wrong is said and accepted; it is released.
class TestProgrammePart : public WindowStory {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"programme-part"_s); }
    void init();
    void cleanup() { closeWindow(); }

    void withoutSessionsItSaysWhatToDo();
    void withoutAVenueNoRoomsOfAnotherAreShown();
    void aSessionIsWrittenDown();
    void aWaitingSessionIsCarriedToItsPlaceByKeys();
    void escapePutsItBack();
    void aCardIsDraggedAndSaysWhatItWouldDoThere();
    void aDropInATakenRoomIsRefusedAndSaid();
    void aPinnedCardStays();
    void deleteTakesACardOffAndUndoBringsItBack();
    void arrowsGoToTheNextCard();
    void aBreakIsPutIn();
    void aConflictLeadsToItsCardAndIsAccepted();
    void theProgramArranges();
    void whereNothingMovesItIsSaid();
    void whatWasArrangedForSomethingElseIsForgotten();
    void whatMovesIsFoundAgainInABetterPlan();
    void aRoomThatGoesSaysWhoseItIs();
    void aReleaseNeedsWhatIsOpenToBeAccepted();
    void aReleaseBecomesTheDraftAgain();
    void tracksAndRulesAreKept();
    void wishesAreTickedForEachPerson();
    void whoHoldsSessionsIsWrittenTo();
    void theOtherDayIsOneClickAway();
    void everythingHasAName();
    void theModelsHoldTogether();

private:
    Programmes &programmes() { return workspace().programmes(); }
    ScheduleView *view() { return find<ScheduleView>(u"schedule"_s); }
    ScheduleModel *model() { return static_cast<ScheduleModel *>(view()->model()); }
    QString at(int hour, int minute = 0, int day = 0)
    {
        return instantText(QDateTime(today.addDays(10 + day), QTime(hour, minute), EventTimes::zoneOf(m_event)));
    }
    ProgrammeSessionId offer(const QString &title, const QList<PersonId> &people = {}, int length = 60)
    {
        ProgrammeSession session;
        session.event = m_event.id;
        session.title = title;
        session.lengthMin = length;
        for (const auto person : people)
            session.people += SessionPerson{0, person, SessionRole::Speaker, 0};
        return *programmes().add(this->session(), session);
    }
    ProgrammeSlotId put(ProgrammeSessionId session, int room, const QString &when)
    {
        return *programmes().place(this->session(), session, {m_rooms[room], when});
    }
    QList<ProgrammeSlot> slots() { return programmes().facts(session(), m_event.id).slots; }
    ProgrammeSlot slot(ProgrammeSlotId id)
    {
        const auto all = slots();
        const auto found = std::ranges::find(all, id, &ProgrammeSlot::id);
        return found == all.end() ? ProgrammeSlot() : *found;
    }
    void choose(ProgrammeSlotId id)
    {
        QTRY_VERIFY(model()->indexOf(id).isValid());
        view()->setCurrentIndex(model()->indexOf(id));
        view()->setFocus();
    }
    void drag(ProgrammeSlotId id, int room, int minute, bool drops);

    Event m_event;
    QList<RoomId> m_rooms;
};

void TestProgrammePart::init()
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
    m_rooms.clear();
    for (const auto &name : {u"Main hall"_s, u"Room B"_s}) {
        Room room;
        room.venue = m_event.venue;
        room.name = name;
        room.seats = 40;
        m_rooms += *events.add(session(), room);
    }
    command(u"Events"_s);
    m_window->findChild<EventsPage *>()->goTo(id);
    turnTab(u"eventTabs"_s, u"Programme"_s);
    QVERIFY(find<ProgrammePart>(u"programmePart"_s)->isVisible());
}

void TestProgrammePart::withoutSessionsItSaysWhatToDo()
{
    QVERIFY(find<QPushButton>(u"firstSession"_s)->isVisible());
    QVERIFY(!view()->isVisible());
    offer(u"Phone banks"_s);
    QTRY_VERIFY(view()->isVisible());
}

void TestProgrammePart::withoutAVenueNoRoomsOfAnotherAreShown()
{
    Event nowhere = m_event;
    nowhere.venue = {};
    QVERIFY(workspace().events().save(session(), m_event, nowhere));
    QTRY_VERIFY(!find<QPushButton>(u"firstRooms"_s)->isVisible());
    find<QAction>(u"programmeRooms"_s)->trigger();
    QTRY_VERIFY(find<QWidget>(u"undoBar"_s)->isVisible());
    QVERIFY(find<QWidget>(u"undoBar"_s)->findChild<QLabel *>()->text().contains(u"venue"_s));
    QVERIFY(!m_window->findChild<QDialog *>(u"venueDialog"_s));
}

void TestProgrammePart::aSessionIsWrittenDown()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    click(u"firstSession"_s);
    auto *asked = dialog<SessionDialog>();
    asked->findChild<QPushButton *>(u"writeSession"_s)->click();
    QVERIFY(!asked->findChild<QLabel *>(u"sessionProblem"_s)->text().isEmpty()); // it has no title
    asked->findChild<QLineEdit *>(u"sessionTitle"_s)->setText(u"Phone banks"_s);
    asked->findChild<QSpinBox *>(u"sessionLength"_s)->setValue(45);
    asked->findChild<QPushButton *>(u"writeSession"_s)->click();
    awaitEndOf<SessionDialog>();
    auto made = programmes().sessions(session(), m_event.id).value(0);
    QCOMPARE(made.title, u"Phone banks"_s);
    QCOMPARE(made.lengthMin, 45);
    auto after = made;
    after.people += SessionPerson{0, rosa, SessionRole::Moderator, 0};
    QVERIFY(programmes().save(session(), made, after));
    const auto slot = put(made.id, 0, at(10));
    choose(slot);
    QVERIFY(model()->line(model()->indexOf(slot)).contains(u"Rosa Díaz"_s));
    press(Qt::Key_Return);
    asked = dialog<SessionDialog>();
    QCOMPARE(asked->findChild<QLineEdit *>(u"sessionTitle"_s)->text(), u"Phone banks"_s);
    asked->findChild<QPushButton *>(u"sessionPersonBio"_s)->click();
    auto *bio = dialog<SpeakerBioDialog>();
    bio->findChild<QPlainTextEdit *>(u"bio"_s)->setPlainText(u"Drives a bus."_s);
    QCOMPARE(unnamed(bio), QStringList());
    bio->findChild<QPushButton *>(u"writeBio"_s)->click();
    awaitEndOf<SpeakerBioDialog>();
    QCOMPARE(SpeakerProfiles(workspace().store()).bio(session(), rosa), u"Drives a bus."_s);
    asked->findChild<QPushButton *>(u"writeSession"_s)->click();
    awaitEndOf<SessionDialog>();
    QCOMPARE(programmes().sessions(session(), m_event.id).value(0).people.value(0).role, SessionRole::Moderator);
}

void TestProgrammePart::aWaitingSessionIsCarriedToItsPlaceByKeys()
{
    offer(u"Phone banks"_s);
    auto *waiting = find<QListView>(u"waitingSessions"_s);
    QTRY_COMPARE(waiting->model()->rowCount(), 1);
    waiting->setCurrentIndex(waiting->model()->index(0, 0));
    click(u"placeSession"_s);
    QVERIFY(view()->isCarrying());
    QVERIFY(view()->hasFocus());
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Down, Qt::ShiftModifier); // five minutes
    press(Qt::Key_Return);
    QVERIFY(!view()->isCarrying());
    const auto placed = slots().value(0);
    QCOMPARE(placed.room, m_rooms[1]);
    QCOMPARE(placed.startsAt, at(9, 35));
    QCOMPARE(placed.endsAt, at(10, 35));
    QTRY_COMPARE(waiting->model()->rowCount(), 0);
    command(u"Undo"_s);
    QTRY_COMPARE(waiting->model()->rowCount(), 1);
}

void TestProgrammePart::escapePutsItBack()
{
    const auto id = put(offer(u"Phone banks"_s), 0, at(10));
    choose(id);
    press(Qt::Key_M);
    press(Qt::Key_Down);
    press(Qt::Key_Escape);
    QVERIFY(!view()->isCarrying());
    QCOMPARE(slot(id).startsAt, at(10));
}

/// As the pointer would.
void TestProgrammePart::drag(ProgrammeSlotId id, int room, int minute, bool drops)
{
    choose(id);
    const auto index = model()->indexOf(id);
    const std::unique_ptr<QMimeData> data(CarriedSession{id, {}, slot(id).minutes(), index.data().toString()}.toMime());
    const QRect card = view()->visualRect(index), first = view()->visualRect(model()->index(0));
    const auto box = model()->boxOf(index), firstBox = model()->boxOf(model()->index(0));
    // Beside the first card, since each is drawn at whole pixels.
    const int down = (minute - firstBox.from) * first.height() / (firstBox.until - firstBox.from);
    const QPoint to(card.left() + (room - box.firstRoom) * card.width() + card.width() / 2, first.top() + down);
    QDragEnterEvent enter(to, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view()->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(to, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view()->viewport(), &move);
    if (!drops)
        return;
    QDropEvent drop(to, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view()->viewport(), &drop);
}

void TestProgrammePart::aCardIsDraggedAndSaysWhatItWouldDoThere()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    put(offer(u"Phone banks"_s, {rosa}), 0, at(10));
    const auto id = put(offer(u"Media"_s, {rosa}), 1, at(14));
    drag(id, 1, 10 * 60 + 30, false);
    QVERIFY2(view()->trial().contains(u"Rosa Díaz"_s), qPrintable(view()->trial()));
    QCOMPARE(slot(id).startsAt, at(14)); // nothing is written while it is held
    drag(id, 1, 11 * 60, true);
    QCOMPARE(slot(id).startsAt, at(11));
    QCOMPARE(slot(id).room, m_rooms[1]);
    QVERIFY(newestLabel().contains(u"Media"_s));
}

void TestProgrammePart::aDropInATakenRoomIsRefusedAndSaid()
{
    put(offer(u"Phone banks"_s), 0, at(10));
    const auto id = put(offer(u"Media"_s), 1, at(10));
    drag(id, 0, 10 * 60 + 15, true);
    QCOMPARE(slot(id).room, m_rooms[1]);
    const auto *told = find<QWidget>(u"undoBar"_s);
    QVERIFY(told->isVisible());
    QVERIFY(told->findChild<QLabel *>()->text().contains(u"Phone banks"_s));
}

void TestProgrammePart::aPinnedCardStays()
{
    const auto id = put(offer(u"Phone banks"_s), 0, at(10));
    choose(id);
    press(Qt::Key_P);
    QTRY_VERIFY(slot(id).isPinned);
    choose(id);
    press(Qt::Key_M);
    QVERIFY(!view()->isCarrying());
    press(Qt::Key_P);
    QTRY_VERIFY(!slot(id).isPinned);
}

void TestProgrammePart::deleteTakesACardOffAndUndoBringsItBack()
{
    const auto id = put(offer(u"Phone banks"_s), 0, at(10));
    choose(id);
    press(Qt::Key_Delete);
    QTRY_COMPARE(slots().size(), 0);
    command(u"Undo"_s);
    QTRY_COMPARE(slot(id).startsAt, at(10));
}

void TestProgrammePart::arrowsGoToTheNextCard()
{
    const auto first = put(offer(u"A"_s), 0, at(10)), beside = put(offer(u"B"_s), 1, at(10)),
               below = put(offer(u"C"_s), 0, at(12));
    choose(first);
    press(Qt::Key_Right);
    QCOMPARE(model()->slotAt(view()->currentIndex()).id, beside);
    press(Qt::Key_Left);
    press(Qt::Key_Down);
    QCOMPARE(model()->slotAt(view()->currentIndex()).id, below);
}

void TestProgrammePart::aBreakIsPutIn()
{
    offer(u"Phone banks"_s);
    click(u"newBreak"_s);
    auto *asked = dialog<BreakDialog>();
    asked->findChild<QLineEdit *>(u"breakLabel"_s)->setText(u"Lunch"_s);
    asked->findChild<QLineEdit *>(u"breakFrom"_s)->setText(u"noonish"_s);
    asked->findChild<QPushButton *>(u"writeBreak"_s)->click();
    QVERIFY(asked->findChild<QLabel *>(u"breakProblem"_s)->text().contains(u"noonish"_s));
    asked->findChild<QLineEdit *>(u"breakFrom"_s)->setText(u"12:15"_s);
    asked->findChild<QPushButton *>(u"writeBreak"_s)->click();
    awaitEndOf<BreakDialog>();
    QCOMPARE(slots().value(0).label, u"Lunch"_s);
    QCOMPARE(slots().value(0).startsAt, at(12, 15));
    QTRY_COMPARE(model()->boxOf(model()->index(0)).lastRoom, 1); // across the house
}

void TestProgrammePart::aConflictLeadsToItsCardAndIsAccepted()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    put(offer(u"Phone banks"_s, {rosa}), 0, at(10, 0, 1));
    put(offer(u"Media"_s, {rosa}), 1, at(10, 0, 1));
    auto *wrong = find<QListView>(u"conflicts"_s);
    QTRY_VERIFY(wrong->model()->rowCount() > 0);
    wrong->setCurrentIndex(wrong->model()->index(0, 0));
    QVERIFY(wrong->currentIndex().data().toString().contains(u"Rosa Díaz"_s));
    click(u"goToConflict"_s);
    QCOMPARE(model()->day(), today.addDays(11));
    QVERIFY(view()->currentIndex().isValid());
    wrong->setCurrentIndex(wrong->model()->index(0, 0));
    click(u"acceptConflict"_s);
    auto *asked = dialog<AcceptDialog>();
    asked->findChild<QPushButton *>(u"writeAcceptance"_s)->click();
    QVERIFY(!asked->findChild<QLabel *>(u"acceptConflictProblem"_s)->text().isEmpty());
    asked->findChild<QLineEdit *>(u"conflictReason"_s)->setText(u"She hands over"_s);
    asked->findChild<QPushButton *>(u"writeAcceptance"_s)->click();
    awaitEndOf<AcceptDialog>();
    QTRY_VERIFY(wrong->model()->index(wrong->model()->rowCount() - 1, 0).data().toString().contains(u"She hands over"_s));
}

void TestProgrammePart::theProgramArranges()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    for (const auto &title : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
        offer(title, {rosa});
    click(u"arrange"_s);
    auto *asked = dialog<ArrangeDialog>();
    auto *go = asked->findChild<QPushButton *>(u"startArrange"_s);
    go->click();
    QTRY_COMPARE_WITH_TIMEOUT(go->text(), u"Use this"_s, 60'000);
    QCOMPARE(slots().size(), 0); // nothing before somebody says so
    auto *moves = asked->findChild<QTableView *>(u"arrangeMoves"_s);
    QVERIFY(moves->isVisible());
    QCOMPARE(moves->model()->rowCount(), 4);
    QCOMPARE(moves->model()->index(0, 1).data().toString(), u"gets a place"_s);
    const QString to = moves->model()->index(0, 2).data().toString();
    QVERIFY2(to.startsWith(u"Main hall, "_s) || to.startsWith(u"Room B, "_s), qPrintable(to));
    QCOMPARE(unnamed(asked), QStringList());
    go->click();
    awaitEndOf<ArrangeDialog>();
    QCOMPARE(slots().size(), 4);
    for (const auto &one : slots()) {
        for (const auto &other : slots())
            QVERIFY(one.id == other.id || !one.overlaps(other)); // Rosa is in one place at a time
    }
    command(u"Undo"_s);
    QTRY_COMPARE(slots().size(), 0);
}

void TestProgrammePart::whereNothingMovesItIsSaid()
{
    const auto id = put(offer(u"A"_s), 0, at(10));
    click(u"arrange"_s);
    auto *asked = dialog<ArrangeDialog>();
    auto *instead = asked->findChild<QLabel *>(u"arrangeInstead"_s);
    QVERIFY(instead->isVisible());
    const QString first = instead->text();
    QVERIFY(!first.isEmpty());
    auto *go = asked->findChild<QPushButton *>(u"startArrange"_s);
    go->click();
    QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), 60'000);
    QVERIFY(instead->isVisible() && instead->text() != first);
    QVERIFY(!asked->findChild<QTableView *>(u"arrangeMoves"_s)->isVisible());
    asked->reject();
    QCOMPARE(slot(id).startsAt, at(10));
}

void TestProgrammePart::whatWasArrangedForSomethingElseIsForgotten()
{
    offer(u"A"_s);
    click(u"arrange"_s);
    auto *asked = dialog<ArrangeDialog>();
    auto *go = asked->findChild<QPushButton *>(u"startArrange"_s);
    go->click();
    QTRY_COMPARE_WITH_TIMEOUT(go->text(), u"Use this"_s, 60'000);
    asked->findChild<QAbstractButton *>(u"arrangeSteady"_s)->click();
    QCOMPARE(go->text(), u"Arrange"_s);
    QVERIFY(!asked->findChild<QTableView *>(u"arrangeMoves"_s)->isVisible());
    asked->reject();
}

void TestProgrammePart::whatMovesIsFoundAgainInABetterPlan()
{
    using Kind = ScheduleChange::Kind;
    put(offer(u"A"_s), 0, at(10));
    put(offer(u"B"_s), 1, at(10));
    const auto facts = programmes().facts(session(), m_event.id);
    ArrangeMovesModel model(facts);
    const QAbstractItemModelTester tester(&model);
    const auto moved = [&](int slot, Kind kind, int room, const QString &when) {
        ScheduleChange change{kind, facts.titleOf(facts.slots[slot]), facts.slots[slot], facts.slots[slot]};
        change.now.room = m_rooms[room];
        change.now.startsAt = when;
        return change;
    };
    const auto first = moved(0, Kind::NewRoom, 1, at(10));
    auto dropped = moved(1, Kind::Dropped, 0, at(10));
    dropped.now = {};
    model.setMoves({first});
    QCOMPARE(model.index(0, ArrangeMovesModel::From).data().toString().section(u',', 0, 0), u"Main hall"_s);
    QCOMPARE(model.index(0, ArrangeMovesModel::To).data().toString().section(u',', 0, 0), u"Room B"_s);
    model.setMoves({dropped, moved(0, Kind::Moved, 1, at(12))});
    QCOMPARE(model.index(0, ArrangeMovesModel::To).data().toString(), u"loses its place"_s);
    QCOMPARE(model.rowOf(first), 1); // wherever it goes now
    model.setMoves({dropped});
    QCOMPARE(model.rowOf(first), -1);
}

void TestProgrammePart::aRoomThatGoesSaysWhoseItIs()
{
    const auto id = put(offer(u"Phone banks"_s), 1, at(10));
    find<QAction>(u"programmeRooms"_s)->trigger();
    QTRY_VERIFY(m_window->findChild<VenueDialog *>());
    auto *asked = dialog<VenueDialog>();
    auto *uses = asked->findChild<QLabel *>(u"venueUses"_s);
    QVERIFY(!uses->isVisible());
    asked->findChild<QTableWidget *>(u"rooms"_s)->setCurrentCell(1, 0);
    asked->findChild<QPushButton *>(u"removeRoom"_s)->click();
    QVERIFY(uses->isVisible());
    QVERIFY2(uses->text().startsWith(u"“Room B” is used by: City conference. 1 session"_s), qPrintable(uses->text()));
    asked->findChild<QPushButton *>(u"writeVenue"_s)->click(); // nothing is forbidden
    awaitEndOf<VenueDialog>();
    QCOMPARE(slot(id).room, RoomId());
    QCOMPARE(slot(id).startsAt, at(10));
}

void TestProgrammePart::aReleaseNeedsWhatIsOpenToBeAccepted()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    put(offer(u"Phone banks"_s, {rosa}), 0, at(10));
    const auto id = put(offer(u"Media"_s, {rosa}), 1, at(10));
    QTRY_COMPARE(model()->rowCount(), 2);
    click(u"release"_s);
    auto *asked = dialog<ReleaseDialog>();
    asked->findChild<QPushButton *>(u"writeRelease"_s)->click();
    QVERIFY(!asked->findChild<QLabel *>(u"releaseProblem"_s)->text().isEmpty());
    asked->reject();
    awaitEndOf<ReleaseDialog>();
    QVERIFY(programmes().move(session(), id, {m_rooms[1], at(12)}));
    click(u"release"_s);
    dialog<ReleaseDialog>()->findChild<QPushButton *>(u"writeRelease"_s)->click();
    awaitEndOf<ReleaseDialog>();
    QCOMPARE(programmes().releases(session(), m_event.id).size(), 1);
}

void TestProgrammePart::aReleaseBecomesTheDraftAgain()
{
    const auto id = put(offer(u"Phone banks"_s), 0, at(10));
    QVERIFY(programmes().release(session(), m_event.id, u"Version 1"_s));
    QVERIFY(programmes().move(session(), id, {m_rooms[1], at(12)}));
    click(u"release"_s);
    QVERIFY(
        dialog<ReleaseDialog>()->findChild<QPlainTextEdit *>(u"releaseChanges"_s)->toPlainText().contains(u"Phone banks"_s));
    dialog<ReleaseDialog>()->reject();
    awaitEndOf<ReleaseDialog>();
    QMetaObject::invokeMethod(find<QAction>(u"versions"_s), "trigger");
    QTRY_VERIFY(m_window->findChild<VersionsDialog *>());
    dialog<VersionsDialog>()->findChild<QPushButton *>(u"bringBackVersion"_s)->click();
    awaitEndOf<VersionsDialog>();
    QCOMPARE(slots().value(0).startsAt, at(10));
}

void TestProgrammePart::tracksAndRulesAreKept()
{
    offer(u"Phone banks"_s);
    find<QAction>(u"tracks"_s)->trigger();
    QTRY_VERIFY(m_window->findChild<TracksDialog *>());
    dialog<TracksDialog>()->findChild<QLineEdit *>(u"trackName"_s)->setText(u"Online"_s);
    dialog<TracksDialog>()->findChild<QPushButton *>(u"writeTracks"_s)->click();
    awaitEndOf<TracksDialog>();
    QCOMPARE(programmes().tracks(session(), m_event.id).value(0).name, u"Online"_s);
    find<QAction>(u"conflictRules"_s)->trigger();
    QTRY_VERIFY(m_window->findChild<RulesDialog *>());
    auto *rules = dialog<RulesDialog>();
    rules->findChild<QComboBox *>(u"severity/3"_s)->setCurrentIndex(int(ConflictSeverity::Ignore));
    const auto code = programmes().rules(session(), m_event.id).value(3).code;
    rules->findChild<QPushButton *>(u"writeRules"_s)->click();
    awaitEndOf<RulesDialog>();
    QCOMPARE(programmes().facts(session(), m_event.id).rule(code).severity, ConflictSeverity::Ignore);
}

void TestProgrammePart::wishesAreTickedForEachPerson()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s), luis = add(u"Luis"_s, u"Vega"_s);
    QVERIFY(workspace().registrations().invite(session(), m_event, {rosa, luis}));
    put(offer(u"Phone banks"_s), 0, at(10));
    put(offer(u"Media"_s), 1, at(10));
    find<QAction>(u"wishes"_s)->trigger();
    QTRY_VERIFY(m_window->findChild<WishesDialog *>());
    auto *asked = dialog<WishesDialog>();
    auto *people = asked->findChild<QListWidget *>(u"wishPeople"_s);
    auto *sessions = asked->findChild<QListWidget *>(u"wishSessions"_s);
    QCOMPARE(people->count(), 2);
    for (int row = 0; row < 2; ++row)
        sessions->item(row)->setCheckState(Qt::Checked);
    people->setCurrentRow(1); // which keeps those of the first
    QCOMPARE(sessions->item(0)->checkState(), Qt::Unchecked);
    sessions->item(0)->setCheckState(Qt::Checked);
    asked->findChild<QPushButton *>(u"writeWishes"_s)->click();
    awaitEndOf<WishesDialog>();
    QCOMPARE(programmes().facts(session(), m_event.id).wishes.size(), 3);
    QTRY_VERIFY(find<QLabel>(u"conflictTitle"_s)->text().contains(u"1 wish cannot come true"_s));
}

void TestProgrammePart::whoHoldsSessionsIsWrittenTo()
{
    find<QAction>(u"writeToHolders"_s)->trigger();
    QTRY_COMPARE(find<QWidget>(u"undoBar"_s)->findChild<QLabel *>()->text(), u"Nobody holds a session yet."_s);
    Person rosa;
    rosa.givenName = u"Rosa"_s;
    Address home;
    home.line1 = u"2 Oak St"_s;
    home.city = u"Lowell"_s;
    rosa.addresses += home;
    const auto known = workspace().people().add(session(), rosa);
    QVERIFY(known);
    const auto id = put(offer(u"Phone banks"_s, {*known}), 1, at(10));
    QVERIFY(programmes().release(session(), m_event.id, u"Version 1"_s));
    QVERIFY(programmes().move(session(), id, {m_rooms[0], at(12)})); // which nobody was told yet
    Events::New sooner;
    sooner.event.name = u"Potluck"_s;
    EventTimes::set(sooner.event, today.addDays(1), QTime(19, 0), 120);
    QVERIFY(workspace().events().add(session(), sooner)); // the letters are about the conference all the same
    find<QAction>(u"writeToHolders"_s)->trigger();
    QTRY_VERIFY(m_window->findChild<LettersDialog *>());
    auto *letters = dialog<LettersDialog>();
    letters->findChild<QPushButton *>(u"beginLetter"_s)->click();
    const QString said = letters->findChild<QPlainTextEdit *>(u"previewBody"_s)->toPlainText();
    QVERIFY2(said.contains(u"Dear Rosa"_s), qPrintable(said));
    QVERIFY2(said.contains(u"“City conference”"_s), qPrintable(said));
    QVERIFY2(said.contains(u"“Phone banks” (speaker): "_s), qPrintable(said));
    QVERIFY2(said.contains(u"Room B"_s), qPrintable(said));
    QVERIFY(letters->findChild<QPushButton *>(u"writeLetters"_s)->isEnabled());
    letters->reject();
    awaitEndOf<LettersDialog>();
}

void TestProgrammePart::theOtherDayIsOneClickAway()
{
    const auto later = put(offer(u"Phone banks"_s), 0, at(10, 0, 1));
    auto *days = find<QTabBar>(u"programmeDays"_s);
    QTRY_COMPARE(days->count(), 2);
    QVERIFY(!model()->indexOf(later).isValid());
    days->setCurrentIndex(1);
    QVERIFY(model()->indexOf(later).isValid());
}

void TestProgrammePart::everythingHasAName()
{
    put(offer(u"Phone banks"_s), 0, at(10));
    QTRY_VERIFY(view()->isVisible());
    QCOMPARE(unnamed(m_window.get()), QStringList());
}

void TestProgrammePart::theModelsHoldTogether()
{
    const QAbstractItemModelTester schedule(model()), waiting(find<QListView>(u"waitingSessions"_s)->model()),
        wrong(find<QListView>(u"conflicts"_s)->model());
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    put(offer(u"Phone banks"_s, {rosa}), 0, at(10));
    put(offer(u"Media"_s, {rosa}), 1, at(10));
    offer(u"Later"_s);
    QTRY_COMPARE(model()->rowCount(), 2);
}

RNF_TEST(TestProgrammePart)
#include "tst_programme_part.moc"
