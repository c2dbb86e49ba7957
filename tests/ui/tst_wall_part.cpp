#include "support/Chance.h"
#include "support/TestProgram.h"
#include "support/WindowStory.h"

#include "events/EventTimes.h"
#include "events/Events.h"
#include "events/Registrations.h"
#include "programme/Programmes.h"
#include "proposals/Ballots.h"
#include "proposals/CardDialog.h"
#include "proposals/CardModel.h"
#include "proposals/CriteriaDialog.h"
#include "proposals/DecisionsDialog.h"
#include "proposals/JudgeDialog.h"
#include "proposals/KeyBallotsDialog.h"
#include "proposals/OpenVoteDialog.h"
#include "proposals/Proposals.h"
#include "proposals/ScreenVoteDialog.h"
#include "proposals/TallyDialog.h"
#include "proposals/WallBoard.h"
#include "proposals/WallGridView.h"
#include "proposals/WallPart.h"
#include "proposals/WallPrintout.h"
#include "proposals/WallTimer.h"
#include "proposals/WallTimesDialog.h"
#include "proposals/Walls.h"
#include "standing/PersonButton.h"

#include <QAbstractItemModelTester>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace rnf;

/// A Sunday morning at the wall in the real window: from a line for each card to what hangs at the doors.
class TestWallPart : public WindowStory {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"wall-part"_s); }
    void init();
    void cleanup() { closeWindow(); }

    void twentySevenCardsGoThroughPaperVotesToAPrintedWall();
    void twoCardsBecomeOne();
    void decisionsAreToldAtOnce();
    void cardsAreJudgedOneAfterTheOther();
    void aCardIsOpenedWithEnter();
    void pilesOfBallotsAreKeyedIn();
    void ballotsOnTheScreenWaitUntilTheyHideEachOther();
    void theLastBallotsAreAskedAbout();
    void theNumberOfAMergedCardCountsForTheOneItIsPartOf();
    void aCardIsNotCarriedBeforeThereIsAWall();
    void aCardIsCarriedByKeys();
    void everySheetCarriesEveryCard();
    void aLongBallotGoesOnBesideItself();
    void theTimerCountsDown();
    void severalCardsAreDecidedOnAtOnce();
    void twoChosenCardsBecomeOne();
    void aCardTypedByMistakeGoes();
    void aCardSaysWhereItCameFrom();
    void lunchIsALaterTime();
    void whatLosesItsPlaceIsSaidBefore();
    void theWallNeedsADay();
    void whatHangsNoMoreLeavesTheProgramme();
    void everythingHasAName();
    void theModelsKeepTheirPromises();

private:
    Event event() { return *workspace().events().find(session(), m_event); }
    WallFacts facts() { return workspace().walls().facts(session(), m_event); }
    WallPart *part() { return m_window->findChild<WallPart *>(); }
    void openWall()
    {
        command(u"Events"_s);
        find<QTableView>(u"events"_s)->selectRow(0);
        focus(u"events"_s);
        key(Qt::Key_Return);
        turnTab(u"eventTabs"_s, u"Wall"_s);
    }
    void goTo(WallStep step)
    {
        part()->goTo(step);
        QCoreApplication::processEvents();
    }
    void addCards(int number)
    {
        for (int i = 1; i <= number; ++i)
            QVERIFY(workspace().proposals().addLine(session(), m_event, u"Topic%1 / Host Number%1"_s.arg(i)));
    }
    void hangSheet(int times)
    {
        const QDateTime ten(QDate(2027, 3, 21), {10, 0}, EventTimes::zoneOf(event()));
        QVERIFY(workspace().walls().set(session(), workspace().walls().usual(session(), event(), ten, times, 50, 10)));
    }
    void openVote(BallotMethod method)
    {
        Ballot ballot;
        ballot.event = m_event;
        ballot.method = method;
        QVERIFY(workspace().ballots().open(session(), ballot));
    }
    void chooseCards(const QList<int> &rows)
    {
        auto *table = find<QTableView>(u"cards"_s);
        table->clearSelection();
        for (const int row : rows)
            table->selectionModel()->select(table->model()->index(row, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QStringList wallTimes()
    {
        QStringList times;
        for (const auto &slot : facts().wall.slots)
            times += slot.startsAt.mid(11, 5);
        return times;
    }
    /// Of what a page draws.
    static QStringList drawn(Printout &printout, const QPageLayout &paper);

    EventId m_event;
};

void TestWallPart::init()
{
    openWindow();
    auto &events = workspace().events();
    const auto venue = *events.venueNamed(session(), u"Workers' School"_s);
    for (int i = 0; i < 6; ++i) {
        Room room;
        room.venue = venue;
        room.name = u"Room %1"_s.arg(QChar(u'A' + i));
        room.seats = i == 0 ? 150 : i < 3 ? 60 : 30;
        QVERIFY(events.add(session(), room));
    }
    Event made;
    made.name = u"Sunday at the wall"_s;
    made.venue = venue;
    made.hasWall = made.hasProgramme = true;
    EventTimes::set(made, QDate(2027, 3, 21), {9, 0}, 480);
    m_event = *events.add(session(), {made, {}, {}});
}

QStringList TestWallPart::drawn(Printout &printout, const QPageLayout &paper)
{
    printout.layOut(paper);
    QStringList texts;
    for (int page = 0; page < printout.pageCount(); ++page) {
        TextRecorder recorder(printout.pageSize());
        QPainter painter(&recorder);
        printout.draw(painter, page);
        painter.end();
        for (const auto &text : recorder.texts()) {
            if (text.isCut)
                qWarning("cut: %s", qPrintable(text.text));
            texts += text.text;
        }
    }
    return texts;
}

void TestWallPart::twentySevenCardsGoThroughPaperVotesToAPrintedWall()
{
    constexpr int cards = 27, odd = 4;
    openWall();
    // 1. Cards, by one line each.
    focus(u"quickCard"_s);
    for (int i = 1; i <= cards; ++i) {
        keys(u"Topic%1 / Host Number%1"_s.arg(i));
        key(Qt::Key_Return);
    }
    QCOMPARE(find<QTableView>(u"cards"_s)->model()->rowCount(), cards);
    QVERIFY(find<QWidget>(u"alikeCards"_s)->isHidden()); // numbers tell them apart
    // 2. Votes, counted on paper by two people, one of whom miscounts.
    goTo(WallStep::Votes);
    click(u"openVote"_s);
    fillIn<OpenVoteDialog>([&](OpenVoteDialog &) {
        find<QComboBox>(u"voteMethod"_s)->setCurrentIndex(1);
        click(u"startVote"_s);
    });
    const auto countAll = [&](int view, int column, int wrong) {
        click(u"tallyVotes"_s);
        fillIn<TallyDialog>([&](TallyDialog &) {
            find<QComboBox>(u"tallyView"_s)->setCurrentIndex(view);
            auto *table = find<QTableWidget>(u"tallies"_s);
            QCOMPARE(table->isColumnHidden(column == 2 ? 3 : 2), true); // what the other has counted
            for (int row = 0; row < cards; ++row)
                table->item(row, column)->setText(QString::number(60 - 2 * row + (row == wrong ? 1 : 0)));
            click(u"keepTally"_s);
        });
    };
    countAll(0, 2, -1);
    countAll(1, 3, odd);
    click(u"closeVote"_s);
    QVERIFY(workspace().ballots().current(session(), m_event)->isOpen());
    QVERIFY(find<QWidget>(u"voteResult"_s)->isHidden());
    click(u"tallyVotes"_s);
    fillIn<TallyDialog>([&](TallyDialog &) {
        find<QComboBox>(u"tallyView"_s)->setCurrentIndex(2);
        auto *table = find<QTableWidget>(u"tallies"_s);
        QVERIFY(!table->item(odd, 5)->icon().isNull());
        QVERIFY(!(table->item(odd - 1, 4)->flags() & Qt::ItemIsEditable));
        table->item(odd, 4)->setText(u"52"_s);
        click(u"keepTally"_s);
    });
    click(u"closeVote"_s);
    auto *result = find<QTableWidget>(u"voteResult"_s);
    QVERIFY(result->isVisible());
    QCOMPARE(result->item(0, 2)->text(), u"Topic1"_s);
    QCOMPARE(result->item(odd, 3)->text(), u"52"_s);
    // 3. Places: five times in six rooms, for 300 people.
    goTo(WallStep::Place);
    click(u"wallTimesAsked"_s);
    fillIn<WallTimesDialog>([&](WallTimesDialog &) {
        find<QSpinBox>(u"wallPeople"_s)->setValue(300);
        click(u"keepWallTimes"_s);
    });
    QCOMPARE(find<QTableView>(u"wallGrid"_s)->model()->rowCount(), 5);
    click(u"placeCards"_s);
    QCOMPARE(facts().places.size(), cards);
    QCOMPARE(find<QListWidget>(u"waitingCards"_s)->count(), 0);
    Chance chance(5);
    QList<qint64> byLot;
    for (int i = 0; i < 1000; ++i) {
        auto other = facts();
        QList<WallSpot> spots;
        for (const auto &slot : other.wall.slots) {
            for (const auto &room : other.wall.rooms)
                spots += WallSpot{slot.id, room.id};
        }
        for (auto &place : other.places) {
            const auto spot = spots.takeAt(chance.below(int(spots.size())));
            place.slot = spot.slot;
            place.room = spot.room;
        }
        byLot += WallBoard(other).hurt().people();
    }
    std::ranges::sort(byLot);
    QVERIFY(WallBoard(facts()).hurt().people() <= byLot[100]);
    // 4. Programme and paper.
    goTo(WallStep::Publish);
    click(u"publishWall"_s);
    QCOMPARE(workspace().programmes().facts(session(), m_event).slots.size(), cards);
    WallPrintout paper({u"Wall"_s, {}, {}, QDate(2027, 3, 21), false}, facts());
    const auto texts = drawn(paper, paper.defaultPaper());
    QCOMPARE(paper.pageCount(), 1);
    QVERIFY(paper.points() >= smallestOnWall);
    for (int i = 1; i <= cards; ++i)
        QCOMPARE(texts.filter(QRegularExpression(u"^%1  Topic%1\\s*$"_s.arg(i))).size(), 1);
    click(u"printPoster"_s);
    savePdf(u"wall.pdf"_s, {u"Wall of Sunday at the wall"_s, u"27 Topic27"_s});
}

void TestWallPart::twoCardsBecomeOne()
{
    QVERIFY(workspace().proposals().addLine(session(), m_event, u"Press releases / Rosa Peña"_s));
    QVERIFY(workspace().proposals().addLine(session(), m_event, u"Press releases! / Omar Haddad"_s));
    QVERIFY(workspace().proposals().addLine(session(), m_event, u"Maps 102"_s));
    QVERIFY(workspace().proposals().addLine(session(), m_event, u"Maps 101"_s));
    openWall();
    QVERIFY(find<QLabel>(u"alikeText"_s)->text().contains(u"Press releases"_s));
    click(u"joinCards"_s);
    QCOMPARE(facts().cards.size(), 3);
    QCOMPARE(facts().cards.first().hosts(), u"Rosa Peña, Omar Haddad"_s);
    click(u"joinCards"_s); // puts 101 before 102
    const auto links = workspace().proposals().links(session(), m_event);
    QCOMPARE(links.size(), 1);
    QCOMPARE(facts().find(links.first().a)->proposal.title, u"Maps 101"_s);
    QVERIFY(find<QWidget>(u"alikeCards"_s)->isHidden());
}

void TestWallPart::decisionsAreToldAtOnce()
{
    addCards(2);
    openWall();
    find<QTableView>(u"cards"_s)->selectRow(1);
    find<QAction>(u"decideAccept"_s)->trigger();
    QCOMPARE(facts().cards[1].proposal.pending, ProposalDecision::Accepted);
    QVERIFY(cell(u"cards"_s, 1, CardModel::State).contains(u"to be told"_s));
    find<QAction>(u"sendDecisions"_s)->trigger();
    QCoreApplication::processEvents();
    fillIn<DecisionsDialog>([&](DecisionsDialog &dialog) {
        QCOMPARE(find<QPlainTextEdit>(u"toTell"_s)->toPlainText(), u"Host Number2: “Topic2” is accepted"_s);
        dialog.close();
    });
    QCOMPARE(facts().cards[1].proposal.status, ProposalStatus::Accepted);
}

void TestWallPart::cardsAreJudgedOneAfterTheOther()
{
    addCards(2);
    openWall();
    const auto ask = [this] {
        find<QAction>(u"judgeCards"_s)->trigger();
        QCoreApplication::processEvents();
    };
    ask(); // by what is asked first
    fillIn<CriteriaDialog>([&](CriteriaDialog &) {
        find<QLineEdit>(u"criterionName"_s)->setText(u"Helps beginners"_s);
        click(u"writeCriteria"_s);
    });
    ask();
    fillIn<JudgeDialog>([&](JudgeDialog &dialog) {
        const auto score = [&](int points) { find<QComboBox>(u"score1"_s)->setCurrentIndex(1 + points); };
        if (auto *who = find<PersonButton>(u"judge"_s); who->isVisible()) { // nobody said who judges
            QVERIFY(!find<QComboBox>(u"score1"_s)->isEnabled());
            Q_EMIT who->chosen(facts().cards.first().proposal.hosts.first().person);
        }
        score(4);
        click(u"nextCard"_s);
        QCOMPARE(find<QComboBox>(u"score1"_s)->currentIndex(), 0); // of the second one
        score(2);
        dialog.reject();
    });
    QCOMPARE(newestLabel(), u"Judge “Topic2”"_s);
    QCOMPARE(cell(u"cards"_s, 0, CardModel::Score), u"4.0 (1)"_s);
    QCOMPARE(cell(u"cards"_s, 1, CardModel::Score), u"2.0 (1)"_s);
}

void TestWallPart::aCardIsOpenedWithEnter()
{
    addCards(1);
    openWall();
    find<QTableView>(u"cards"_s)->selectRow(0);
    focus(u"cards"_s);
    key(Qt::Key_Return);
    fillIn<CardDialog>([&](CardDialog &) {
        find<QLineEdit>(u"cardTitle"_s)->setText(u"Another topic"_s);
        find<QListWidget>(u"cardHosts"_s)->setCurrentRow(0);
        click(u"removeHost"_s);
        click(u"keepCard"_s);
    });
    QCOMPARE(facts().cards.first().proposal.title, u"Another topic"_s);
    QVERIFY(facts().cards.first().proposal.hosts.isEmpty());
    QCOMPARE(newestLabel(), u"Edit the card “Another topic”"_s);
}

void TestWallPart::pilesOfBallotsAreKeyedIn()
{
    addCards(3);
    openVote(BallotMethod::Dots);
    openWall();
    goTo(WallStep::Votes);
    click(u"keyBallots"_s);
    fillIn<KeyBallotsDialog>([&](KeyBallotsDialog &dialog) {
        auto *lines = find<QPlainTextEdit>(u"ballotLines"_s);
        lines->setPlainText(u"1x2 3\n7\n"_s);
        click(u"keyIn"_s);
        QVERIFY(dialog.isVisible()); // there is no card 7
        lines->setPlainText(u"1x2 3\n\n2, 3\n"_s);
        click(u"keyIn"_s);
    });
    QCOMPARE(newestLabel(), u"Key in 2 ballots"_s);
    click(u"closeVote"_s);
    const auto cards = facts();
    QCOMPARE(cards.count.of(cards.cards[0].proposal.id), 2);
    QCOMPARE(cards.count.of(cards.cards[2].proposal.id), 2);
}

void TestWallPart::ballotsOnTheScreenWaitUntilTheyHideEachOther()
{
    addCards(3);
    openVote(BallotMethod::Approval);
    QList<RegistrationId> voters;
    for (const auto &name : {u"Ana"_s, u"Berta"_s, u"Chidi"_s, u"Dana"_s, u"Emil"_s}) {
        const auto somebody = add(name, u"Reyes"_s);
        QVERIFY(workspace().registrations().invite(session(), event(), {somebody}));
        voters += workspace().registrations().find(session(), m_event, somebody)->id;
        QVERIFY(workspace().registrations().answer(session(), {voters.last()}, Rsvp::Yes));
    }
    openWall();
    goTo(WallStep::Votes);
    const auto ballot = *workspace().ballots().current(session(), m_event);
    const auto vote = [&](const QStringList &names) {
        click(u"castVotes"_s);
        fillIn<ScreenVoteDialog>([&](ScreenVoteDialog &dialog) {
            auto *voter = find<QComboBox>(u"voter"_s);
            for (const auto &name : names) {
                const int left = voter->count();
                voter->setCurrentText(name + u" Reyes"_s);
                find<QTableWidget>(u"ballotCards"_s)->item(1, 0)->setCheckState(Qt::Checked);
                click(u"castBallot"_s);
                QCOMPARE(voter->count(), left - 1);
                click(u"castBallot"_s); // nobody is chosen
                QCOMPARE(voter->count(), left - 1);
            }
            dialog.close();
        });
    };
    vote({u"Ana"_s});
    // By itself it would tell what Ana wants.
    QCOMPARE(workspace().ballots().turnout(session(), ballot).papers, 0);
    vote({u"Berta"_s, u"Chidi"_s, u"Dana"_s});
    QCOMPARE(workspace().ballots().turnout(session(), ballot).papers, 0);
    QVERIFY(find<QLabel>(u"voteTold"_s)->text().contains(u"4 ballots"_s));
    vote({u"Emil"_s});
    QCOMPARE(workspace().ballots().turnout(session(), ballot).papers, 5);
    QVERIFY(workspace().ballots().voters(session(), ballot.id).contains(voters.first()));
}

void TestWallPart::theLastBallotsAreAskedAbout()
{
    addCards(1);
    openVote(BallotMethod::Approval);
    const auto ana = add(u"Ana"_s, u"Reyes"_s);
    QVERIFY(workspace().registrations().invite(session(), event(), {ana}));
    QVERIFY(workspace().registrations().answer(session(), {workspace().registrations().find(session(), m_event, ana)->id},
                                               Rsvp::Yes));
    openWall();
    goTo(WallStep::Votes);
    click(u"castVotes"_s);
    fillIn<ScreenVoteDialog>([&](ScreenVoteDialog &dialog) {
        find<QComboBox>(u"voter"_s)->setCurrentText(u"Ana Reyes"_s);
        find<QTableWidget>(u"ballotCards"_s)->item(0, 0)->setCheckState(Qt::Checked);
        click(u"castBallot"_s);
        dialog.close();
    });
    click(u"closeVote"_s);
    fillIn<Dialog>([&](Dialog &) { click(u"countLast"_s); }, u"lastBallotsDialog"_s);
    QVERIFY(!workspace().ballots().current(session(), m_event)->isOpen());
    QCOMPARE(facts().count.of(facts().cards.first().proposal.id), 1);
}

void TestWallPart::aCardIsNotCarriedBeforeThereIsAWall()
{
    addCards(1);
    openWall();
    goTo(WallStep::Place);
    QVERIFY(!find<QPushButton>(u"carryCard"_s)->isEnabled());
    find<WallGridView>(u"wallGrid"_s)->pickUp(facts().cards.first().proposal.id);
    QVERIFY(!find<WallGridView>(u"wallGrid"_s)->carried().isValid());
}

void TestWallPart::theNumberOfAMergedCardCountsForTheOneItIsPartOf()
{
    addCards(3);
    QList<ProposalId> ids;
    for (const auto &row : workspace().proposals().rows(session(), m_event))
        ids += row.proposal.id;
    QVERIFY(workspace().proposals().merge(session(), ids[0], ids[2]));
    QVERIFY(workspace().proposals().setStatus(session(), {ids[1]}, ProposalStatus::Withdrawn));
    openVote(BallotMethod::Approval);
    openWall();
    goTo(WallStep::Votes);
    click(u"keyBallots"_s);
    fillIn<KeyBallotsDialog>([&](KeyBallotsDialog &dialog) {
        auto *lines = find<QPlainTextEdit>(u"ballotLines"_s);
        lines->setPlainText(u"1\n3x2"_s);
        click(u"keyIn"_s);
        QVERIFY(find<QLabel>(u"keyBallotsProblem"_s)->text().contains(u"Line 2"_s)); // one mark each
        dialog.reject();
        QVERIFY(dialog.isVisible()); // what is typed would go
        lines->setPlainText(u"1 3\n2 3\n2\n"_s);
        click(u"keyIn"_s);
    });
    click(u"closeVote"_s);
    QCOMPARE(facts().count.of(ids[0]), 2); // once by who likes both
}

void TestWallPart::aCardIsCarriedByKeys()
{
    addCards(2);
    hangSheet(2);
    openWall();
    goTo(WallStep::Place);
    click(u"carryCard"_s);
    auto *hurt = find<QLabel>(u"wallHurt"_s);
    QVERIFY(hurt->text().contains(u"Topic1"_s));
    key(Qt::Key_Right);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    const auto first = facts().cards.first().proposal.id;
    QCOMPARE(facts().placeOf(first)->spot(), (WallSpot{facts().wall.slots[1].id, facts().wall.rooms[1].id}));
    QVERIFY(!hurt->text().contains(u"Topic1"_s));
    key(Qt::Key_M);
    key(Qt::Key_Left);
    key(Qt::Key_Escape);
    QCOMPARE(facts().placeOf(first)->room, facts().wall.rooms[1].id);
    key(Qt::Key_Right);
    key(Qt::Key_P);
    QVERIFY(facts().placeOf(first)->isPinned);
    key(Qt::Key_Delete);
    QVERIFY(facts().placeOf(first)); // a pin holds
    key(Qt::Key_P);
    key(Qt::Key_Delete);
    QVERIFY(!facts().placeOf(first));
}

void TestWallPart::everySheetCarriesEveryCard()
{
    addCards(27);
    hangSheet(5);
    QVERIFY(workspace().walls().arrange(session(), m_event, *WallBoard::arranged(facts(), 1, Job())));
    const FrameWords words{u"Wall"_s, {}, {}, QDate(2027, 3, 21), false};
    const auto count = [](const QStringList &texts, int card) {
        return texts.filter(QRegularExpression(u"(^|\\s)Topic%1(\\s|$)"_s.arg(card))).size();
    };
    CardsPrintout cards(words, facts().cards, false);
    const auto onCards = drawn(cards, cards.defaultPaper());
    CardsPrintout toWriteOn(words, facts().cards, false, 2);
    const auto blank = drawn(toWriteOn, toWriteOn.defaultPaper());
    QCOMPARE(toWriteOn.pageCount(), 8); // 27 and two
    QCOMPARE(blank.filter(u"Who holds it?"_s).size(), 2);
    RoomSheetsPrintout rooms(words, facts());
    const auto onDoors = drawn(rooms, rooms.defaultPaper());
    QCOMPARE(cards.pageCount(), 7);
    QCOMPARE(rooms.pageCount(), 6);
    BallotsPrintout ballots(words, facts().cards, {}, 3, 1);
    const auto onBallots = drawn(ballots, ballots.defaultPaper());
    QCOMPARE(ballots.pageCount(), 2); // two on a page
    for (int card = 1; card <= 27; ++card) {
        QCOMPARE(count(onCards, card), 1);
        QCOMPARE(count(onDoors, card), 1);
        QCOMPARE(count(onBallots, card), 3);
    }
    BallotsPrintout blind(
        words, facts().cards,
        [] {
            Ballot ballot;
            ballot.isBlind = true;
            return ballot;
        }(),
        1, 1);
    QVERIFY(drawn(blind, blind.defaultPaper()).filter(u"Host"_s).isEmpty());
    QVERIFY(!onBallots.filter(u"Host"_s).isEmpty());
}

void TestWallPart::aLongBallotGoesOnBesideItself()
{
    constexpr int cards = 90;
    addCards(cards);
    BallotsPrintout ballots({u"Ballots"_s, {}, {}, QDate(2027, 3, 21), false}, facts().cards, {}, 2, 1);
    const auto onBallots = drawn(ballots, ballots.defaultPaper());
    QVERIFY(ballots.pageCount() > 1);
    for (int card = 1; card <= cards; ++card)
        QCOMPARE(onBallots.filter(QRegularExpression(u"^%1  Topic"_s.arg(card))).size(), 2);
}

void TestWallPart::theTimerCountsDown()
{
    QCOMPARE(WallTimer::shown(30 * 60'000), u"30:00"_s);
    QCOMPARE(WallTimer::shown(59'001), u"1:00"_s);
    QCOMPARE(WallTimer::shown(-5), u"0:00"_s);
    openWall();
    goTo(WallStep::Place);
    click(u"showTimer"_s);
    QPointer<WallTimer> timer = m_window->findChild<WallTimer *>();
    QVERIFY(timer && timer->isVisible());
    QTest::keyClick(timer, Qt::Key_Escape);
    QTRY_VERIFY(!timer);
}

void TestWallPart::severalCardsAreDecidedOnAtOnce()
{
    addCards(3);
    openWall();
    chooseCards({0, 2});
    find<QAction>(u"decideAccept"_s)->trigger();
    QCOMPARE(newestLabel(), u"Decide on 2 cards: accepted"_s);
    QCOMPARE(facts().cards[1].proposal.pending, ProposalDecision::None);
    find<QAction>(u"confirmCard"_s)->trigger(); // the same ones are still chosen
    for (const int card : {0, 2})
        QCOMPARE(facts().cards[card].proposal.status, ProposalStatus::Confirmed);
    find<QAction>(u"withdrawCard"_s)->trigger();
    QCOMPARE(facts().cards.size(), 1);
    QCOMPARE(facts().cards.first().proposal.title, u"Topic2"_s);
}

void TestWallPart::twoChosenCardsBecomeOne()
{
    addCards(3);
    openWall();
    auto *join = find<QAction>(u"joinChosen"_s);
    chooseCards({1});
    QVERIFY(!join->isEnabled());
    chooseCards({0, 2});
    QVERIFY(join->isEnabled() && !find<QAction>(u"removeCard"_s)->isEnabled());
    join->trigger();
    QCOMPARE(facts().cards.size(), 2);
    QCOMPARE(facts().cards.first().hosts(), u"Host Number1, Host Number3"_s);
}

void TestWallPart::aCardTypedByMistakeGoes()
{
    addCards(2);
    openWall();
    find<QTableView>(u"cards"_s)->selectRow(0);
    focus(u"cards"_s);
    key(Qt::Key_Delete);
    QCOMPARE(newestLabel(), u"Delete the card “Topic1”"_s);
    QCOMPARE(find<QTableView>(u"cards"_s)->model()->rowCount(), 1);
}

void TestWallPart::aCardSaysWhereItCameFrom()
{
    addCards(2);
    const auto other = facts().cards[1].proposal.hosts.first().person;
    openWall();
    find<QTableView>(u"cards"_s)->selectRow(0);
    focus(u"cards"_s);
    key(Qt::Key_Return);
    fillIn<CardDialog>([&](CardDialog &) {
        find<QSpinBox>(u"cardLength"_s)->setValue(45);
        find<QComboBox>(u"cardSource"_s)->setCurrentIndex(int(ProposalSource::Paper));
        Q_EMIT find<PersonButton>(u"cardProposer"_s)->chosen(other);
        auto *answer = find<QComboBox>(u"hostAnswer"_s);
        answer->setFocus();
        QTest::keyClick(answer, Qt::Key_Down);
        QCOMPARE(find<QListWidget>(u"cardHosts"_s)->item(0)->text(), u"Host Number1, said no"_s);
        click(u"keepCard"_s);
    });
    const auto card = facts().cards.first().proposal;
    QCOMPARE(card.lengthMin, 45);
    QCOMPARE(card.source, ProposalSource::Paper);
    QCOMPARE(card.proposer, other);
    QCOMPARE(card.hosts.first().answer, HostAnswer::No);
}

void TestWallPart::lunchIsALaterTime()
{
    hangSheet(4);
    const auto before = facts().wall.slots;
    openWall();
    goTo(WallStep::Place);
    click(u"wallTimesAsked"_s);
    fillIn<WallTimesDialog>([&](WallTimesDialog &dialog) {
        auto *times = find<QListWidget>(u"wallTimeList"_s);
        QCOMPARE(times->count(), 4);
        times->item(2)->setText(u"noon"_s);
        click(u"keepWallTimes"_s);
        QVERIFY(dialog.isVisible()); // what cannot be read stays as it was typed
        QCOMPARE(times->item(2)->text(), u"noon"_s);
        times->item(2)->setText(u"13:00 - 13:45"_s);
        click(u"keepWallTimes"_s);
    });
    const QStringList withLunch{u"10:00"_s, u"11:00"_s, u"13:00"_s, u"14:00"_s};
    QCOMPARE(wallTimes(), withLunch);
    QCOMPARE(facts().wall.slots[2].endsAt, u"2027-03-21T13:45:00.000Z"_s);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(facts().wall.slots[i].id, before[i].id);
    // Another look at them does not even them out.
    click(u"wallTimesAsked"_s);
    fillIn<WallTimesDialog>([&](WallTimesDialog &) {
        find<QSpinBox>(u"wallPeople"_s)->setValue(40);
        click(u"keepWallTimes"_s);
    });
    QCOMPARE(wallTimes(), withLunch);
    click(u"wallTimesAsked"_s);
    fillIn<WallTimesDialog>([&](WallTimesDialog &) {
        find<QLineEdit>(u"wallFrom"_s)->setText(u"11:00"_s);
        find<QListWidget>(u"wallTimeList"_s)->setCurrentRow(1);
        click(u"removeTime"_s);
        click(u"keepWallTimes"_s);
    });
    QCOMPARE(wallTimes(), (QStringList{u"11:00"_s, u"14:00"_s, u"15:00"_s}));
    QCOMPARE(facts().wall.slots[1].id, before[2].id);
}

void TestWallPart::whatLosesItsPlaceIsSaidBefore()
{
    addCards(12);
    hangSheet(2);
    QVERIFY(workspace().walls().arrange(session(), m_event, *WallBoard::arranged(facts(), 1, Job())));
    auto elsewhere = event();
    elsewhere.venue = *workspace().events().venueNamed(session(), u"Library"_s);
    QVERIFY(workspace().events().save(session(), event(), elsewhere));
    openWall();
    goTo(WallStep::Place);
    click(u"wallTimesAsked"_s);
    fillIn<WallTimesDialog>([&](WallTimesDialog &) {
        auto *losses = find<QLabel>(u"wallLosses"_s);
        auto *times = find<QSpinBox>(u"wallTimes"_s);
        auto *rooms = find<QListWidget>(u"wallRooms"_s);
        QCOMPARE(rooms->count(), 6); // where the event was
        QVERIFY(losses->isHidden());
        times->setValue(1);
        QCOMPARE(losses->text(), u"6 cards come off the wall."_s);
        times->setValue(2);
        QVERIFY(losses->isHidden());
        rooms->item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(losses->text(), u"2 cards come off the wall."_s);
        rooms->item(0)->setCheckState(Qt::Checked);
        find<QSpinBox>(u"wallPeople"_s)->setValue(40);
        click(u"keepWallTimes"_s);
    });
    QCOMPARE(facts().places.size(), 12);
}

void TestWallPart::theWallNeedsADay()
{
    auto dayless = event();
    dayless.startsAt.clear();
    dayless.endsAt.clear();
    QVERIFY(workspace().events().save(session(), event(), dayless));
    openWall();
    goTo(WallStep::Place);
    click(u"wallTimesAsked"_s);
    fillIn<WallTimesDialog>([&](WallTimesDialog &dialog) {
        QVERIFY(!find<QPushButton>(u"keepWallTimes"_s)->isEnabled());
        const auto labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](QLabel *label) { return label->text().contains(u"has no day yet"_s); }));
        dialog.close();
    });
}

void TestWallPart::whatHangsNoMoreLeavesTheProgramme()
{
    addCards(1);
    hangSheet(1);
    const auto hung = facts();
    const auto card = hung.cards.first().proposal.id;
    QVERIFY(workspace().walls().put(session(), card, {hung.wall.slots.first().id, hung.wall.rooms.first().id}));
    QVERIFY(workspace().walls().publish(session(), m_event));
    QVERIFY(workspace().walls().takeOff(session(), card));
    openWall();
    goTo(WallStep::Publish);
    QVERIFY(said(u"publishTold"_s).contains(u"hang here no more"_s)
            || said(u"publishTold"_s).contains(u"hangs here no more"_s));
    click(u"publishWall"_s);
    QVERIFY(workspace().programmes().facts(session(), m_event).slots.isEmpty());
    QVERIFY(!find<QPushButton>(u"publishWall"_s)->isEnabled());
}

void TestWallPart::everythingHasAName()
{
    addCards(3);
    hangSheet(2);
    openVote(BallotMethod::Dots);
    openWall();
    for (const auto step : {WallStep::Cards, WallStep::Votes, WallStep::Place, WallStep::Publish}) {
        goTo(step);
        QCOMPARE(unnamed(part()), QStringList());
    }
    goTo(WallStep::Votes);
    click(u"tallyVotes"_s);
    fillIn<TallyDialog>([](TallyDialog &dialog) {
        QCOMPARE(unnamed(&dialog), QStringList());
        dialog.close();
    });
    click(u"castVotes"_s);
    fillIn<ScreenVoteDialog>([](ScreenVoteDialog &dialog) {
        QCOMPARE(unnamed(&dialog), QStringList());
        dialog.close();
    });
    goTo(WallStep::Cards);
    click(u"newCard"_s);
    fillIn<CardDialog>([](CardDialog &dialog) {
        QCOMPARE(unnamed(&dialog), QStringList());
        dialog.close();
    });
    goTo(WallStep::Place);
    click(u"wallTimesAsked"_s);
    fillIn<WallTimesDialog>([](WallTimesDialog &dialog) {
        QCOMPARE(unnamed(&dialog), QStringList());
        dialog.close();
    });
}

void TestWallPart::theModelsKeepTheirPromises()
{
    addCards(3);
    hangSheet(2);
    openWall();
    const QAbstractItemModelTester cards(find<QTableView>(u"cards"_s)->model());
    const QAbstractItemModelTester wall(find<QTableView>(u"wallGrid"_s)->model());
    addCards(2);
    QVERIFY(workspace().walls().arrange(session(), m_event, *WallBoard::arranged(facts(), 1, Job())));
}

RNF_TEST(TestWallPart)
#include "tst_wall_part.moc"
