#include "support/TestProgram.h"

#include "WallHouse.h"

#include "base/Dates.h"
#include "programme/Programmes.h"
#include "proposals/WallBoard.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// The wall of an event: what hangs where, and how that becomes the programme.
class TestWalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aWallHasTimesAndRooms();
    void timesFollowEachOther();
    void aTimeThatGoesTakesItsCardsOffTheWall();
    void peopleAreCountedOrTyped();
    void cardsChangePlaces();
    void aCardFromOutsideTakesThePlace();
    void whatIsPinnedStaysWhoeverMovesWhat();
    void whatIsNoCardDoesNotHang();
    void whatIsWithdrawnLeavesTheWall();
    void aPlacingIsOneAction();
    void whatHangsBecomesTheProgramme();
    void whatIsPublishedAgainMoves();
    void whatLeftTheWallLeavesTheDraft();
    void aRoomThatIsTakenHoldsThePublishing();
    void partsFollowEachOtherInTheProgramme();
    void nothingIsPublishedFromAnEmptyWall();
    void theWallMovesWithTheEvent();
    void whatTheProgrammeSaysStays();
    void whatIsCalledOffStaysSo();
    void aRepeatStaysWhereItIs();
    void whatIsPinnedInTheProgrammeStays();
    void whatIsTakenOffIsAcceptedAgain();
    void aWithdrawnCardLeavesTheDraft();
    void aDecisionAgainstItHoldsThePublishing();
    void whoDidNotSayYesIsNotAnnounced();
    void aMergedCardHandsItsSessionOver();
    void aCellHoldsOneCardWhateverIsUndone();
    void cardsThatChangedPlacesGoBack();

private:
    Workspace &workspace() { return **m_workspace; }
    Walls &walls() { return m_house->walls(); }
    const Session &session() { return m_house->session(); }
    QList<ProgrammeSlot> draft() { return workspace().programmes().facts(session(), m_house->event.id).slots; }
    ProgrammeSession sessionOf(ProposalId card)
    {
        return workspace().programmes().find(session(), m_house->found(card).session).value_or(ProgrammeSession());
    }
    Walls::Published publish() { return must(walls().publish(session(), m_house->event.id)); }
    /// A card that was published from the first cell of a wall with two times.
    ProposalId published()
    {
        const auto card = m_house->card(u"Phone banks"_s, m_house->person(u"Rosa"_s));
        (void)must(walls().put(session(), card, m_house->spot(m_house->hung(2), 0, 0)));
        (void)publish();
        return card;
    }
    WallSpot spotOf(ProposalId card)
    {
        const auto facts = m_house->facts();
        const auto *place = facts.placeOf(card);
        return place ? place->spot() : WallSpot();
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<WallHouse> m_house;
};

void TestWalls::init()
{
    m_house.reset();
    m_workspace = std::make_unique<TestWorkspace>();
    m_house = std::make_unique<WallHouse>(*m_workspace);
}

void TestWalls::aWallHasTimesAndRooms()
{
    QVERIFY(m_house->facts().wall.slots.isEmpty());
    const auto facts = m_house->hung(3);
    QCOMPARE(facts.wall.slots.size(), 3);
    QCOMPARE(facts.wall.slots[0].startsAt, u"2027-03-21T14:00:00.000Z"_s);
    QCOMPARE(facts.wall.slots[1].startsAt, u"2027-03-21T15:15:00.000Z"_s);
    QCOMPARE(facts.wall.slots[2].endsAt, u"2027-03-21T17:30:00.000Z"_s);
    QCOMPARE(facts.rooms.size(), 3);
    QCOMPARE(facts.rooms[0].name, u"Hall"_s);
    // In the order of the house, however they were put on the wall.
    auto turned = facts.wall;
    turned.rooms = {WallRoom{{}, m_house->rooms[2]}, WallRoom{{}, m_house->rooms[0]}};
    QVERIFY(walls().set(session(), turned));
    QCOMPARE(m_house->facts().rooms.size(), 2);
    QCOMPARE(m_house->facts().rooms.first().name, u"Hall"_s);
}

void TestWalls::timesFollowEachOther()
{
    const auto wall = m_house->hung(2).wall;
    auto crossed = wall;
    crossed.slots[0].endsAt = crossed.slots[1].endsAt;
    QCOMPARE(refusalOf(walls().set(session(), crossed)), u"backwards"_s);
    auto backwards = wall;
    std::swap(backwards.slots[0].startsAt, backwards.slots[0].endsAt);
    QCOMPARE(refusalOf(walls().set(session(), backwards)), u"backwards"_s);
    auto twice = wall;
    twice.rooms += WallRoom{{}, m_house->rooms[0]};
    QCOMPARE(refusalOf(walls().set(session(), twice)), u"name-taken"_s);
    auto few = wall;
    few.people = -1;
    QCOMPARE(refusalOf(walls().set(session(), few)), u"amount"_s);
    QCOMPARE(m_house->facts().wall, wall);
}

void TestWalls::aTimeThatGoesTakesItsCardsOffTheWall()
{
    const auto cards = m_house->cards(2);
    const auto facts = m_house->hung(2);
    QVERIFY(walls().put(session(), cards[0], m_house->spot(facts, 0, 0)));
    QVERIFY(walls().put(session(), cards[1], m_house->spot(facts, 1, 0)));
    auto shorter = facts.wall;
    shorter.slots.removeLast();
    QVERIFY(walls().set(session(), shorter));
    QCOMPARE(m_house->facts().places.size(), 1);
    QVERIFY(workspace().changes().undo(session(), workspace().changes().history(session(), 1).first().seq));
    QCOMPARE(spotOf(cards[1]), m_house->spot(facts, 1, 0));
}

void TestWalls::peopleAreCountedOrTyped()
{
    m_house->registered(u"Rosa"_s);
    m_house->registered(u"Omar"_s);
    auto wall = m_house->hung(1).wall;
    QCOMPARE(m_house->facts().people, 2);
    wall.people = 300;
    QVERIFY(walls().set(session(), wall));
    QCOMPARE(m_house->facts().people, 300);
}

// --- cards

void TestWalls::cardsChangePlaces()
{
    const auto cards = m_house->cards(2);
    const auto facts = m_house->hung(2);
    const auto first = m_house->spot(facts, 0, 0), second = m_house->spot(facts, 1, 2);
    QVERIFY(walls().put(session(), cards[0], first));
    QVERIFY(walls().put(session(), cards[1], second));
    QVERIFY(walls().put(session(), cards[0], second));
    QCOMPARE(spotOf(cards[0]), second);
    QCOMPARE(spotOf(cards[1]), first);
    QCOMPARE(*walls().put(session(), cards[0], second), 0);
    QCOMPARE(refusalOf(walls().put(session(), cards[0], {WallSlotId(99), first.room})), u"gone"_s);
}

void TestWalls::aCardFromOutsideTakesThePlace()
{
    const auto cards = m_house->cards(2);
    const auto spot = m_house->spot(m_house->hung(1), 0, 0);
    QVERIFY(walls().put(session(), cards[0], spot));
    QVERIFY(walls().put(session(), cards[1], spot));
    QCOMPARE(m_house->facts().places.size(), 1);
    QCOMPARE(spotOf(cards[1]), spot);
    QVERIFY(walls().takeOff(session(), cards[1]));
    QVERIFY(m_house->facts().places.isEmpty());
}

void TestWalls::whatIsPinnedStaysWhoeverMovesWhat()
{
    const auto cards = m_house->cards(2);
    const auto facts = m_house->hung(1);
    const auto spot = m_house->spot(facts, 0, 0);
    QCOMPARE(refusalOf(walls().pin(session(), cards[0], true)), u"empty"_s);
    QVERIFY(walls().put(session(), cards[0], spot));
    QVERIFY(walls().pin(session(), cards[0], true));
    QCOMPARE(refusalOf(walls().put(session(), cards[0], m_house->spot(facts, 0, 1))), u"pinned"_s);
    QCOMPARE(refusalOf(walls().put(session(), cards[1], spot)), u"pinned"_s);
    QCOMPARE(refusalOf(walls().takeOff(session(), cards[0])), u"pinned"_s);
    QVERIFY(walls().arrange(session(), m_house->event.id, {}));
    QCOMPARE(spotOf(cards[0]), spot);
    QVERIFY(walls().pin(session(), cards[0], false));
    QVERIFY(walls().takeOff(session(), cards[0]));
}

void TestWalls::whatIsNoCardDoesNotHang()
{
    const auto card = m_house->card(u"A"_s);
    const auto spot = m_house->spot(m_house->hung(1), 0, 0);
    QVERIFY(m_house->proposals().setStatus(session(), {card}, ProposalStatus::Declined));
    QCOMPARE(refusalOf(walls().put(session(), card, spot)), u"gone"_s);
}

void TestWalls::whatIsWithdrawnLeavesTheWall()
{
    const auto card = m_house->card(u"A"_s);
    QVERIFY(walls().put(session(), card, m_house->spot(m_house->hung(1), 0, 0)));
    QVERIFY(m_house->proposals().setStatus(session(), {card}, ProposalStatus::Withdrawn));
    QVERIFY(m_house->facts().places.isEmpty());
}

void TestWalls::aPlacingIsOneAction()
{
    m_house->cards(5);
    m_house->hung(2);
    const auto content = contentOf(workspace().store().reader());
    const auto places = WallBoard::arranged(m_house->facts(), 1, Job());
    QVERIFY(walls().arrange(session(), m_house->event.id, *places));
    QCOMPARE(m_house->newestLabel(), u"Place 5 cards on the wall"_s);
    QCOMPARE(m_house->facts().places.size(), 5);
    QVERIFY(workspace().changes().undo(session(), workspace().changes().history(session(), 1).first().seq));
    QCOMPARE(contentOf(workspace().store().reader()), content);
}

// --- into the programme

void TestWalls::whatHangsBecomesTheProgramme()
{
    const auto rosa = m_house->person(u"Rosa"_s);
    auto offered = m_house->titled(u"Phone banks"_s, rosa);
    offered.abstract = u"How to call."_s;
    offered.format = SessionFormat::Clinic;
    offered.level = SessionLevel::Basic;
    offered.language = u"Spanish"_s;
    offered.hosts += ProposalHost{0, m_house->person(u"Omar"_s), HostAnswer::No};
    const auto card = must(m_house->proposals().add(session(), offered));
    m_house->card(u"Stays off"_s);
    const auto facts = m_house->hung(2);
    QVERIFY(walls().put(session(), card, m_house->spot(facts, 1, 2)));
    const auto content = contentOf(workspace().store().reader());
    const auto published = must(walls().publish(session(), m_house->event.id));
    QCOMPARE(published.sessions, 1);
    QCOMPARE(published.slots, 1);
    QVERIFY(published.action > 0);
    QCOMPARE(draft().size(), 1);
    const auto slot = draft().first();
    QCOMPARE(slot.room, m_house->rooms[2]);
    QCOMPARE(slot.startsAt, facts.wall.slots[1].startsAt);
    QCOMPARE(slot.endsAt, facts.wall.slots[1].endsAt);
    const auto made = workspace().programmes().find(session(), slot.session).value_or(ProgrammeSession());
    QCOMPARE(made.title, u"Phone banks"_s);
    QCOMPARE(made.abstract, u"How to call."_s);
    QCOMPARE(made.format, SessionFormat::Clinic);
    QCOMPARE(made.level, SessionLevel::Basic);
    QCOMPARE(made.language, u"Spanish"_s);
    QCOMPARE(made.lengthMin, 60);
    QCOMPARE(made.people.size(), 1);
    QCOMPARE(made.people.first().person, rosa);
    QCOMPARE(made.people.first().role, SessionRole::Host);
    QCOMPARE(m_house->found(card).status, ProposalStatus::Scheduled);
    QCOMPARE(m_house->found(card).session, made.id);
    QVERIFY(workspace().changes().undo(session(), published.action));
    QCOMPARE(contentOf(workspace().store().reader()), content);
}

void TestWalls::whatIsPublishedAgainMoves()
{
    const auto cards = m_house->cards(2);
    const auto facts = m_house->hung(2);
    QVERIFY(walls().put(session(), cards[0], m_house->spot(facts, 0, 0)));
    QVERIFY(walls().put(session(), cards[1], m_house->spot(facts, 1, 0)));
    QCOMPARE(must(walls().publish(session(), m_house->event.id)).sentence(),
             u"2 new sessions · 2 places changed in the draft"_s);
    const auto before = draft();
    QCOMPARE(must(walls().publish(session(), m_house->event.id)).slots, 0);
    QVERIFY(walls().put(session(), cards[0], m_house->spot(facts, 1, 1)));
    const auto published = must(walls().publish(session(), m_house->event.id));
    QCOMPARE(published.sessions, 0);
    QCOMPARE(published.slots, 1);
    QCOMPARE(draft().size(), 2);
    const auto moved = draft();
    const auto same = std::ranges::find(moved, before.first().id, &ProgrammeSlot::id);
    QVERIFY(same != moved.end());
    QCOMPARE(same->startsAt, facts.wall.slots[1].startsAt);
}

void TestWalls::whatLeftTheWallLeavesTheDraft()
{
    const auto cards = m_house->cards(2);
    const auto facts = m_house->hung(1);
    QVERIFY(walls().put(session(), cards[0], m_house->spot(facts, 0, 0)));
    QVERIFY(walls().put(session(), cards[1], m_house->spot(facts, 0, 1)));
    QVERIFY(walls().publish(session(), m_house->event.id));
    QVERIFY(walls().takeOff(session(), cards[0]));
    QVERIFY(walls().publish(session(), m_house->event.id));
    QCOMPARE(draft().size(), 1);
    QCOMPARE(draft().first().session, m_house->found(cards[1]).session);
    // What others put into the programme stays.
    ProgrammeSession other;
    other.event = m_house->event.id;
    other.title = u"Opening"_s;
    const auto opening = must(workspace().programmes().add(session(), other));
    QVERIFY(workspace().programmes().place(session(), opening, {m_house->rooms[0], m_house->event.startsAt, 30}));
    QVERIFY(walls().publish(session(), m_house->event.id));
    QCOMPARE(draft().size(), 2);
}

void TestWalls::aRoomThatIsTakenHoldsThePublishing()
{
    const auto card = m_house->card(u"A"_s);
    const auto facts = m_house->hung(1);
    QVERIFY(walls().put(session(), card, m_house->spot(facts, 0, 0)));
    ProgrammeSlot blocker;
    blocker.kind = SlotKind::Blocker;
    blocker.label = u"Cleaning"_s;
    blocker.room = m_house->rooms[0];
    blocker.startsAt = facts.wall.slots[0].startsAt;
    blocker.endsAt = facts.wall.slots[0].endsAt;
    QVERIFY(workspace().programmes().add(session(), m_house->event.id, blocker));
    const auto content = contentOf(workspace().store().reader());
    QCOMPARE(refusalOf(walls().publish(session(), m_house->event.id)), u"blocked"_s);
    QCOMPARE(contentOf(workspace().store().reader()), content);
}

void TestWalls::partsFollowEachOtherInTheProgramme()
{
    const auto first = m_house->card(u"Organizing 101"_s), second = m_house->card(u"Organizing 102"_s);
    QVERIFY(m_house->proposals().link(session(), {0, first, second, ProposalLinkKind::Before}));
    const auto facts = m_house->hung(2);
    QVERIFY(walls().put(session(), first, m_house->spot(facts, 0, 0)));
    QVERIFY(walls().put(session(), second, m_house->spot(facts, 1, 0)));
    QVERIFY(walls().publish(session(), m_house->event.id));
    QVERIFY(walls().publish(session(), m_house->event.id));
    const auto later = workspace().programmes().find(session(), m_house->found(second).session).value_or(ProgrammeSession());
    QCOMPARE(later.before.size(), 1);
    QCOMPARE(later.before.first().needs, m_house->found(first).session);
}

void TestWalls::nothingIsPublishedFromAnEmptyWall()
{
    m_house->cards(2);
    m_house->hung(1);
    QCOMPARE(refusalOf(walls().publish(session(), m_house->event.id)), u"empty"_s);
}

void TestWalls::theWallMovesWithTheEvent()
{
    m_house->hung(2);
    auto later = m_house->event;
    EventTimes::set(later, QDate(2027, 4, 4), {9, 0}, 8 * 60);
    QVERIFY(workspace().events().save(session(), m_house->event, later));
    QCOMPARE(m_house->facts().wall.slots[0].startsAt, u"2027-04-04T14:00:00.000Z"_s);
    QCOMPARE(m_house->facts().wall.slots[1].endsAt, u"2027-04-04T16:15:00.000Z"_s);
}

void TestWalls::whatTheProgrammeSaysStays()
{
    const auto card = published();
    const auto before = sessionOf(card);
    auto after = before;
    after.title = u"Calling, for real"_s;
    after.abstract = u"By the programme group."_s;
    after.level = SessionLevel::Advanced;
    after.lengthMin = 45;
    QVERIFY(workspace().programmes().save(session(), before, after));
    auto withHost = m_house->found(card);
    withHost.hosts += ProposalHost{0, m_house->person(u"Omar"_s), HostAnswer::Yes};
    QVERIFY(m_house->proposals().save(session(), m_house->found(card), withHost));
    (void)publish();
    const auto now = sessionOf(card);
    QCOMPARE(now.title, after.title);
    QCOMPARE(now.abstract, after.abstract);
    QCOMPARE(now.level, after.level);
    QCOMPARE(now.lengthMin, 45);
    QCOMPARE(now.people.size(), 2);
}

void TestWalls::whatIsCalledOffStaysSo()
{
    const auto card = published();
    auto off = sessionOf(card);
    off.status = SessionStatus::Cancelled;
    QVERIFY(workspace().programmes().save(session(), sessionOf(card), off));
    (void)publish();
    QCOMPARE(sessionOf(card).status, SessionStatus::Cancelled);
    QVERIFY(draft().isEmpty());
}

void TestWalls::aRepeatStaysWhereItIs()
{
    const auto card = published();
    const auto first = draft().first();
    const QString atThree = u"2027-03-21T19:00:00.000Z"_s;
    QVERIFY(workspace().programmes().place(session(), sessionOf(card).id, {m_house->rooms[2], atThree, 60}));
    const auto facts = m_house->facts();
    QVERIFY(walls().put(session(), card, m_house->spot(facts, 1, 1)));
    QCOMPARE(publish().slots, 1);
    const auto slots = draft();
    QCOMPARE(slots.size(), 2);
    const auto moved = std::ranges::find(slots, first.id, &ProgrammeSlot::id);
    QVERIFY(moved != slots.end());
    QCOMPARE(moved->startsAt, facts.wall.slots[1].startsAt);
    QVERIFY(std::ranges::find(slots, atThree, &ProgrammeSlot::startsAt) != slots.end());
}

void TestWalls::whatIsPinnedInTheProgrammeStays()
{
    const auto card = published();
    const auto before = draft().first();
    QVERIFY(workspace().programmes().pin(session(), {before.id}, true));
    QVERIFY(walls().put(session(), card, m_house->spot(m_house->facts(), 1, 1)));
    QCOMPARE(publish().slots, 0);
    QCOMPARE(draft().size(), 1);
    QCOMPARE(draft().first().startsAt, before.startsAt);
}

void TestWalls::whatIsTakenOffIsAcceptedAgain()
{
    const auto card = published();
    const auto made = sessionOf(card).id;
    QVERIFY(walls().takeOff(session(), card));
    QCOMPARE(publish().slots, 1); // also from a wall on which nothing hangs any more
    QVERIFY(draft().isEmpty());
    QCOMPARE(m_house->found(card).status, ProposalStatus::Accepted);
    QCOMPARE(sessionOf(card).status, SessionStatus::Planned);
    QCOMPARE(refusalOf(walls().publish(session(), m_house->event.id)), u"empty"_s);
    QVERIFY(walls().put(session(), card, m_house->spot(m_house->facts(), 1, 0)));
    QCOMPARE(publish().sessions, 0);
    QCOMPARE(sessionOf(card).id, made);
    QCOMPARE(sessionOf(card).status, SessionStatus::Confirmed);
    QCOMPARE(m_house->found(card).status, ProposalStatus::Scheduled);
    QCOMPARE(draft().size(), 1);
}

void TestWalls::aWithdrawnCardLeavesTheDraft()
{
    const auto card = published();
    QCOMPARE(refusalOf(m_house->proposals().remove(session(), m_house->found(card))), u"published"_s);
    QVERIFY(m_house->proposals().setStatus(session(), {card}, ProposalStatus::Withdrawn));
    (void)publish();
    QVERIFY(draft().isEmpty());
    QCOMPARE(m_house->found(card).status, ProposalStatus::Withdrawn);
    QVERIFY(m_house->proposals().remove(session(), m_house->found(card)));
    QCOMPARE(refusalOf(walls().publish(session(), m_house->event.id)), u"empty"_s);
}

void TestWalls::aDecisionAgainstItHoldsThePublishing()
{
    const auto card = m_house->card(u"A"_s);
    QVERIFY(walls().put(session(), card, m_house->spot(m_house->hung(1), 0, 0)));
    QVERIFY(m_house->proposals().decide(session(), {card}, ProposalDecision::Declined));
    QCOMPARE(refusalOf(walls().publish(session(), m_house->event.id)), u"pending"_s);
    QCOMPARE(m_house->found(card).pending, ProposalDecision::Declined);
    QVERIFY(m_house->proposals().decide(session(), {card}, ProposalDecision::None));
    QCOMPARE(publish().sessions, 1);
}

void TestWalls::whoDidNotSayYesIsNotAnnounced()
{
    auto idea = m_house->titled(u"The dockers"_s);
    idea.wantsInterpretation = true;
    idea.hosts += ProposalHost{0, m_house->person(u"Lou"_s), HostAnswer::Invited};
    const auto card = must(m_house->proposals().add(session(), idea));
    QVERIFY(walls().put(session(), card, m_house->spot(m_house->hung(1), 0, 0)));
    (void)publish();
    QVERIFY(sessionOf(card).people.isEmpty());
    QCOMPARE(sessionOf(card).interpretation, SessionInterpretation::Consecutive);
}

void TestWalls::aMergedCardHandsItsSessionOver()
{
    const auto card = published();
    const auto made = sessionOf(card).id;
    const auto kept = m_house->card(u"Phone banking"_s);
    QVERIFY(m_house->proposals().merge(session(), kept, card));
    QCOMPARE(m_house->found(kept).session, made);
    QVERIFY(!m_house->found(card).session.isValid());
    QCOMPARE(publish().sessions, 0);
    QCOMPARE(draft().size(), 1);
    QCOMPARE(draft().first().session, made);
}

void TestWalls::aCellHoldsOneCardWhateverIsUndone()
{
    const auto cards = m_house->cards(2);
    const auto spot = m_house->spot(m_house->hung(1), 0, 0);
    QVERIFY(walls().put(session(), cards[0], spot));
    QVERIFY(walls().takeOff(session(), cards[0]));
    const qint64 takenOff = workspace().changes().history(session(), 1).first().seq;
    QVERIFY(walls().put(session(), cards[1], spot));
    (void)workspace().changes().undo(session(), takenOff);
    QCOMPARE(m_house->facts().places.size(), 1);
    QCOMPARE(spotOf(cards[1]), spot);
}

void TestWalls::cardsThatChangedPlacesGoBack()
{
    const auto cards = m_house->cards(2);
    const auto facts = m_house->hung(2);
    QVERIFY(walls().put(session(), cards[0], m_house->spot(facts, 0, 0)));
    QVERIFY(walls().put(session(), cards[1], m_house->spot(facts, 1, 2)));
    const auto content = contentOf(workspace().store().reader());
    QVERIFY(walls().put(session(), cards[0], m_house->spot(facts, 1, 2)));
    QVERIFY(workspace().changes().undo(session(), workspace().changes().history(session(), 1).first().seq));
    QCOMPARE(contentOf(workspace().store().reader()), content);
    // A placing that turns every card to another's place is one step too.
    auto turned = m_house->facts().places;
    std::swap(turned[0].slot, turned[1].slot);
    std::swap(turned[0].room, turned[1].room);
    QVERIFY(walls().arrange(session(), m_house->event.id, turned));
    QCOMPARE(spotOf(cards[0]), m_house->spot(facts, 1, 2));
    QCOMPARE(spotOf(cards[1]), m_house->spot(facts, 0, 0));
}

RNF_TEST(TestWalls)
#include "tst_walls.moc"
