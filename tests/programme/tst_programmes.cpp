#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "base/Dates.h"
#include "events/EventTimes.h"
#include "events/Registrations.h"
#include "merges/Merges.h"
#include "needs/Needs.h"
#include "programme/ConflictWords.h"
#include "programme/ProgrammeConflicts.h"
#include "programme/ProgrammeWords.h"
#include "programme/Programmes.h"
#include "staffing/Staffing.h"
#include "workspace/DemoWorkspace.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Sessions, their times and their releases: what is kept, what is refused, and that all of it can be taken back.
class TestProgrammes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyPartOfASessionIsKept();
    void whatNoSessionCanBeIsRefused();
    void whoIsNamedTwiceIsThereOnce();
    void aSessionNeverBuildsOnItself();
    void tracksAndThemesStandInTheirOrder();
    void theFirstWriteGivesTheEventItsProgramme();
    void aConferenceBeginsWithAProgramme();
    void wishesAreKeptInTheirOrder();
    void whoeverDoesNotComeWantsNothing();
    void whoBecomesOneWantsEverythingOnce();
    void timesBelongToOneOfThem();
    void aSessionGetsARoomAndATime();
    void aSessionMayBePlacedTwice();
    void aMoveSaysWhereTo();
    void aRoomThatIsTakenIsRefused();
    void whatIsPinnedStays();
    void twoChangePlaces();
    void breaksAreOfTheWholeHouse();
    void whatIsOutOfTheProgrammeKeepsItsSession();
    void whatIsCalledOffLeavesTheDraft();
    void aPlenaryIsOneWhileItsSessionSaysSo();
    void anArrangementIsOneAction();
    void whatSomebodyDidSinceStaysWhenTheRestIsArranged();
    void anotherLengthIsThatOfItsSlotsToo();
    void whatWasAcceptedHereIsAskedThere();
    void aRoomThatGoesLeavesTheSessionsTheirTime();
    void theDraftMovesWithTheEvent();
    void anEventDecidesWhatBlocks();
    void needsAreCountedForThoseAloneWhoMaySeeThem();
    void shiftsAreKnown();
    void aReleaseStaysAsItWas();
    void aReleaseNeedsANameOfItsOwn();
    void whatIsOpenHoldsTheRelease();
    void whatIsImpossibleHoldsTheReleaseWhateverIsSaid();
    void needsHoldTheReleaseWithoutBeingTold();
    void aReleaseKeepsTheNamesOfItsRooms();
    void aReleaseTellsWhatChanged();
    void aReleaseComesBack();
    void aReleasedSessionIsCalledOffNotDeleted();
    void anAcceptedConflictIsAskedAgain();
    void everyChangeIsUndone();
    void theSampleShowsWhatCanGoWrong();

private:
    Workspace &workspace() { return **m_workspace; }
    Programmes &programmes() { return workspace().programmes(); }
    const Session &session() { return m_workspace->session; }
    QString newestLabel() { return workspace().changes().history(session(), 1).first().label; }
    PersonId person(const QString &given) { return m_workspace->add(m_workspace->person(given, u"Díaz"_s)); }
    /// On the wall of the event; 0 is its first day.
    QString at(int hour, int minute = 0, int day = 0)
    {
        Event times = m_event;
        EventTimes::set(times, EventTimes::day(m_event).addDays(day), {hour, minute}, 0);
        return times.startsAt;
    }
    ProgrammeSession titled(const QString &title)
    {
        ProgrammeSession offered;
        offered.event = m_event.id;
        offered.title = title;
        return offered;
    }
    ProgrammeSessionId offer(const ProgrammeSession &offered)
    {
        const auto added = programmes().add(session(), offered);
        return added ? *added : ProgrammeSessionId();
    }
    ProgrammeSessionId offer(const QString &title, PersonId holder = {})
    {
        auto offered = titled(title);
        if (holder.isValid())
            offered.people += SessionPerson{0, holder, SessionRole::Speaker, 0};
        return offer(offered);
    }
    ProgrammeSession found(ProgrammeSessionId id) { return programmes().find(session(), id).value_or(ProgrammeSession()); }
    ProgrammeSlotId placed(ProgrammeSessionId id, RoomId room, const QString &startsAt)
    {
        const auto done = programmes().place(session(), id, {room, startsAt, 0});
        return done ? *done : ProgrammeSlotId();
    }
    QList<ProgrammeSlot> draft() { return programmes().facts(session(), m_event.id).slots; }
    ProgrammeSlot slot(ProgrammeSlotId id)
    {
        const auto slots = draft();
        const auto one = std::ranges::find(slots, id, &ProgrammeSlot::id);
        return one == slots.end() ? ProgrammeSlot() : *one;
    }
    QList<Conflict> conflicts() { return ProgrammeConflicts(programmes().facts(session(), m_event.id)).all(); }
    QList<Conflict> conflicts(ConflictCode code)
    {
        auto found = conflicts();
        found.removeIf([&](const Conflict &conflict) { return conflict.code != code; });
        return found;
    }
    Registration registered(PersonId person, Rsvp rsvp = Rsvp::Yes)
    {
        auto &registrations = workspace().registrations();
        (void)registrations.invite(session(), m_event, {person});
        const auto made = registrations.find(session(), m_event.id, person).value_or(Registration());
        (void)registrations.answer(session(), {made.id}, rsvp);
        return registrations.find(session(), m_event.id, person).value_or(Registration());
    }
    template <typename T>
    static QString refusal(const Result<T> &done)
    {
        return done ? QString() : done.error().id;
    }
    /// Two sessions of one speaker at once.
    void placeRosaTwice()
    {
        const auto rosa = person(u"Rosa"_s);
        placed(offer(u"Phone banks"_s, rosa), m_hall, at(10));
        placed(offer(u"Door to door"_s, rosa), m_small, at(10));
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    Event m_event;
    RoomId m_hall, m_small;
};

void TestProgrammes::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_workspace = std::make_unique<TestWorkspace>();
    auto &events = workspace().events();
    const auto venue = *events.venueNamed(session(), u"Workers' School"_s);
    const auto added = [&](const QString &name, int seats, bool isStepFree) {
        Room room;
        room.venue = venue;
        room.name = name;
        room.seats = seats;
        room.isStepFree = isStepFree;
        return *events.add(session(), room);
    };
    m_hall = added(u"Hall"_s, 100, true);
    m_small = added(u"Room 201"_s, 20, false);
    Event event;
    event.name = u"Organize Our City"_s;
    event.timeZone = u"America/New_York"_s;
    event.venue = venue;
    EventTimes::set(event, QDate(2027, 3, 19), {9, 0}, (2 * 24 + 8) * 60);
    m_event = *events.find(session(), *events.add(session(), {event, {}, {}}));
}

// --- what is offered

void TestProgrammes::everyPartOfASessionIsKept()
{
    const auto track = *programmes().add(session(), ProgrammeTrack{{}, m_event.id, u"Online organizing"_s, 3, 0});
    const auto other = *programmes().add(session(), ProgrammeTrack{{}, m_event.id, u"Fundraising"_s, 0, 0});
    const auto theme = *programmes().add(session(), ProgrammeTheme{{}, m_event.id, u"Safety"_s, 1, 0});
    const auto rosa = person(u"Rosa"_s), omar = person(u"Omar"_s);
    const auto first = offer(u"Basics"_s);
    auto offered = titled(u" Phone banks "_s);
    offered.abstract = u"How to call."_s;
    offered.format = SessionFormat::Panel;
    offered.level = SessionLevel::Advanced;
    offered.lengthMin = 90;
    offered.access = SessionAccess::Prereg;
    offered.language = u"Spanish"_s;
    offered.interpretation = SessionInterpretation::Simultaneous;
    offered.hasSignLanguage = true;
    offered.expectedHigh = 40;
    offered.status = SessionStatus::Confirmed;
    offered.tracks = {{0, other, false}, {0, track, false}};
    offered.themes = {{0, theme}};
    offered.people = {{0, omar, SessionRole::Moderator, 0}, {0, rosa, SessionRole::Speaker, 0}};
    offered.before = {{0, first, 15}};
    const auto kept = found(offer(offered));
    QCOMPARE(newestLabel(), u"Add the session “Phone banks”"_s);
    QCOMPARE(kept.mainTrack(), other);
    QCOMPARE(kept.people.last().position, 1);
    offered.id = kept.id;
    offered.title = u"Phone banks"_s;
    offered.tracks = {{kept.tracks[0].id, other, true}, {kept.tracks[1].id, track, false}};
    offered.themes.first().id = kept.themes.first().id;
    for (qsizetype i = 0; i < offered.people.size(); ++i)
        offered.people[i] = {kept.people[i].id, offered.people[i].person, offered.people[i].role, int(i)};
    offered.before.first().id = kept.before.first().id;
    QCOMPARE(kept, offered);
    QCOMPARE(programmes().sessions(session(), m_event.id).last(), offered); // by title
    const auto row = programmes().rows(session(), m_event.id).last();
    QCOMPARE(row.names.value(omar), u"Omar Díaz"_s);
    QCOMPARE(row.picks, 0);
}

void TestProgrammes::whatNoSessionCanBeIsRefused()
{
    QCOMPARE(refusal(programmes().add(session(), titled(u"  "_s))), u"empty-name"_s);
    auto endless = titled(u"Phone banks"_s);
    endless.lengthMin = 0;
    QCOMPARE(refusal(programmes().add(session(), endless)), u"length"_s);
    auto fewer = titled(u"Phone banks"_s);
    fewer.expectedHigh = -1;
    QCOMPARE(refusal(programmes().add(session(), fewer)), u"amount"_s);
    QVERIFY(programmes().sessions(session(), m_event.id).isEmpty());
}

void TestProgrammes::whoIsNamedTwiceIsThereOnce()
{
    const auto rosa = person(u"Rosa"_s);
    auto offered = titled(u"Phone banks"_s);
    offered.people = {
        {0, rosa, SessionRole::Speaker, 0}, {0, rosa, SessionRole::Speaker, 0}, {0, rosa, SessionRole::Host, 0}};
    const auto before = found(offer(offered));
    QCOMPARE(before.people.size(), 2);
    auto after = before;
    after.people = {{0, rosa, SessionRole::Host, 0}}; // without the number of its row
    QVERIFY(programmes().save(session(), before, after));
    QCOMPARE(found(before.id).people.size(), 1);
    QCOMPARE(found(before.id).people.first().id, before.people.last().id);
}

void TestProgrammes::aSessionNeverBuildsOnItself()
{
    const auto one = offer(u"101"_s);
    auto second = titled(u"102"_s);
    second.before = {{0, one, 0}};
    const auto two = offer(second);
    auto first = found(one);
    first.before = {{0, two, 0}};
    QCOMPARE(refusal(programmes().save(session(), found(one), first)), u"circle"_s);
    first.before = {{0, one, 0}};
    QCOMPARE(refusal(programmes().save(session(), found(one), first)), u"circle"_s);
}

void TestProgrammes::tracksAndThemesStandInTheirOrder()
{
    const auto named = [&](const QString &name) { return ProgrammeTrack{{}, m_event.id, name, 0, 0}; };
    QVERIFY(programmes().add(session(), named(u"Online organizing"_s)));
    QVERIFY(programmes().add(session(), named(u"Fundraising"_s)));
    QCOMPARE(refusal(programmes().add(session(), named(u"ONLINE Organizing"_s))), u"name-taken"_s);
    QCOMPARE(refusal(programmes().add(session(), named(u""_s))), u"empty-name"_s);
    auto tracks = programmes().tracks(session(), m_event.id);
    QCOMPARE(tracks.size(), 2);
    QCOMPARE(tracks.first().name, u"Online organizing"_s);
    auto after = tracks.first();
    after.position = 5;
    QVERIFY(programmes().save(session(), tracks.first(), after));
    QCOMPARE(programmes().tracks(session(), m_event.id).last().name, u"Online organizing"_s);
    auto offered = titled(u"Phone banks"_s);
    offered.tracks = {{0, after.id, true}};
    const auto id = offer(offered);
    QVERIFY(programmes().remove(session(), after));
    QCOMPARE(found(id).tracks.size(), 0); // the session stays
    const auto theme = programmes().add(session(), ProgrammeTheme{{}, m_event.id, u"Safety"_s, 0, 0});
    QVERIFY(theme);
    auto renamed = programmes().themes(session(), m_event.id).first();
    renamed.name = u"Care"_s;
    QVERIFY(programmes().save(session(), programmes().themes(session(), m_event.id).first(), renamed));
    QCOMPARE(programmes().themes(session(), m_event.id), QList{renamed});
    QVERIFY(programmes().remove(session(), renamed));
    QCOMPARE(newestLabel(), u"Delete the theme “Care”"_s);
}

void TestProgrammes::theFirstWriteGivesTheEventItsProgramme()
{
    QVERIFY(!workspace().events().find(session(), m_event.id)->hasProgramme);
    offer(u"Phone banks"_s);
    QVERIFY(workspace().events().find(session(), m_event.id)->hasProgramme);
}

void TestProgrammes::aConferenceBeginsWithAProgramme()
{
    const auto kinds = workspace().events().kinds(session());
    const auto kind = std::ranges::find(kinds, u"Conference"_s, &EventKind::name);
    QVERIFY(kind->hasProgramme);
    Event event = m_event;
    event.id = {};
    event.kind = kind->id;
    QVERIFY(workspace().events().find(session(), *workspace().events().add(session(), {event, {}, {}}))->hasProgramme);
}

// --- who wants to come, and who can

void TestProgrammes::wishesAreKeptInTheirOrder()
{
    const auto one = offer(u"A"_s), two = offer(u"B"_s), three = offer(u"C"_s);
    const auto rosa = registered(person(u"Rosa"_s));
    QVERIFY(programmes().setPicks(session(), {{rosa.id, {two, one, two}}}));
    QCOMPARE(programmes().picks(session(), rosa.id), (QList{two, one}));
    QVERIFY(programmes().setPicks(session(), {{rosa.id, {one, three, two}}}));
    QCOMPARE(newestLabel(), u"Sessions they want: Rosa Díaz"_s);
    QCOMPARE(programmes().picks(session(), rosa.id), (QList{one, three, two}));
    QCOMPARE(*programmes().setPicks(session(), {{rosa.id, {one, three, two}}}), 0); // nothing new
    QCOMPARE(programmes().facts(session(), m_event.id).wishes.size(), 3);
    QCOMPARE(programmes().rows(session(), m_event.id).first().picks, 1);
}

void TestProgrammes::whoeverDoesNotComeWantsNothing()
{
    const auto one = offer(u"A"_s);
    const auto rosa = registered(person(u"Rosa"_s)), omar = registered(person(u"Omar"_s), Rsvp::Maybe);
    for (const auto &who : {rosa, omar})
        QVERIFY(programmes().setPicks(session(), {{who.id, {one}}}));
    QCOMPARE(programmes().rows(session(), m_event.id).first().picks, 2);
    QVERIFY(workspace().registrations().answer(session(), {rosa.id}, Rsvp::No));
    QCOMPARE(programmes().rows(session(), m_event.id).first().picks, 1);
    QCOMPARE(programmes().facts(session(), m_event.id).wishes.first().person, omar.person);
}

void TestProgrammes::whoBecomesOneWantsEverythingOnce()
{
    const auto one = offer(u"A"_s), two = offer(u"B"_s);
    const auto rosa = registered(person(u"Rosa"_s)), rose = registered(person(u"Rose"_s));
    auto offered = titled(u"C"_s);
    offered.people = {{0, rosa.person, SessionRole::Speaker, 0}, {0, rose.person, SessionRole::Speaker, 0}};
    const auto held = offer(offered);
    QVERIFY(programmes().setPicks(session(), {{rosa.id, {one}}}));
    QVERIFY(programmes().setPicks(session(), {{rose.id, {one, two}}}));
    QVERIFY(programmes().add(
        session(), EventAvailability{0, m_event.id, rose.person, {}, AvailabilityKind::Unavailable, at(9), at(10)}));
    const auto content = contentOf(workspace().store().reader());
    QVERIFY(workspace().merges().merge(session(), MergeWish{rosa.person, {rose.person}}));
    const auto merge = workspace().changes().history(session(), 1).first().seq;
    auto wanted = programmes().picks(session(), rosa.id);
    std::ranges::sort(wanted);
    QCOMPARE(wanted, (QList{one, two}));
    QCOMPARE(found(held).people.size(), 1);
    QCOMPARE(programmes().availability(session(), m_event.id).first().person, rosa.person);
    QVERIFY(workspace().changes().undo(session(), merge));
    QCOMPARE(contentOf(workspace().store().reader()), content);
}

void TestProgrammes::timesBelongToOneOfThem()
{
    EventAvailability time{0, m_event.id, {}, {}, AvailabilityKind::Available, at(9), at(12)};
    QCOMPARE(refusal(programmes().add(session(), time)), u"nobody"_s);
    time.person = person(u"Rosa"_s);
    time.room = m_hall;
    QCOMPARE(refusal(programmes().add(session(), time)), u"nobody"_s);
    time.room = {};
    std::swap(time.startsAt, time.endsAt);
    QCOMPARE(refusal(programmes().add(session(), time)), u"backwards"_s);
    std::swap(time.startsAt, time.endsAt);
    QVERIFY(programmes().add(session(), time));
    auto kept = programmes().availability(session(), m_event.id).first();
    auto after = kept;
    after.kind = AvailabilityKind::Preferred;
    QVERIFY(programmes().save(session(), kept, after));
    QCOMPARE(programmes().availability(session(), m_event.id), QList{after});
    QVERIFY(programmes().remove(session(), after));
    QVERIFY(programmes().availability(session(), m_event.id).isEmpty());
}

// --- the draft

void TestProgrammes::aSessionGetsARoomAndATime()
{
    auto offered = titled(u"Phone banks"_s);
    offered.lengthMin = 90;
    const auto id = offer(offered);
    const auto made = placed(id, m_hall, at(10, 30));
    QCOMPARE(newestLabel(), u"Place “Phone banks” in Hall, Fri 10:30 AM"_s);
    const auto kept = slot(made);
    QCOMPARE(kept.session, id);
    QCOMPARE(kept.room, m_hall);
    QCOMPARE(kept.startsAt, at(10, 30));
    QCOMPARE(kept.endsAt, at(12));
    QCOMPARE(kept.kind, SlotKind::Session);
    QCOMPARE(refusal(programmes().place(session(), id, {{}, at(14), 0})), u"no-room"_s);
    QCOMPARE(refusal(programmes().place(session(), id, {RoomId(77), at(14), 0})), u"gone"_s);
    QCOMPARE(refusal(programmes().place(session(), id, {m_hall, {}, 0})), u"no-time"_s);
    QCOMPARE(refusal(programmes().place(session(), ProgrammeSessionId(77), {m_hall, at(14), 0})), u"gone"_s);
    QCOMPARE(draft().size(), 1);
}

void TestProgrammes::aSessionMayBePlacedTwice()
{
    const auto id = offer(u"Phone banks"_s);
    QVERIFY(placed(id, m_hall, at(10)).isValid());
    QVERIFY(placed(id, m_hall, at(11)).isValid()); // back to back
    QCOMPARE(draft().size(), 2);
}

void TestProgrammes::aMoveSaysWhereTo()
{
    const auto made = placed(offer(u"Digital security"_s), m_hall, at(10));
    QVERIFY(programmes().move(session(), made, {m_small, at(10, 30, 1), 45}));
    QCOMPARE(newestLabel(), u"Move “Digital security” to Room 201, Sat 10:30 AM"_s);
    QCOMPARE(slot(made).endsAt, at(11, 15, 1));
    QVERIFY(programmes().move(session(), made, {m_hall, at(9), 0}));
    QCOMPARE(slot(made).minutes(), 45);
    QCOMPARE(*programmes().move(session(), made, {m_hall, at(9), 0}), 0); // it is there already
    QCOMPARE(refusal(programmes().move(session(), ProgrammeSlotId(77), {m_hall, at(9), 0})), u"gone"_s);
    auto longer = slot(made);
    longer.endsAt = at(11);
    QVERIFY(programmes().save(session(), slot(made), longer));
    QCOMPARE(slot(made).minutes(), 120);
}

void TestProgrammes::aRoomThatIsTakenIsRefused()
{
    placed(offer(u"Phone banks"_s), m_hall, at(10));
    const auto other = offer(u"Door to door"_s);
    const auto refused = programmes().place(session(), other, {m_hall, at(10, 30), 0});
    QCOMPARE(refusal(refused), u"blocked"_s);
    QVERIFY2(refused.error().message.contains(u"“Phone banks” and “Door to door” are both in Hall"_s),
             qPrintable(refused.error().message));
    const auto made = placed(other, m_small, at(10, 30));
    QCOMPARE(refusal(programmes().move(session(), made, {m_hall, at(10, 30), 0})), u"blocked"_s);
    QCOMPARE(slot(made).room, m_small);
}

void TestProgrammes::whatIsPinnedStays()
{
    const auto one = placed(offer(u"A"_s), m_hall, at(10)), other = placed(offer(u"B"_s), m_small, at(10));
    QVERIFY(programmes().pin(session(), {one}, true));
    QCOMPARE(newestLabel(), u"Pin “A”"_s);
    QCOMPARE(refusal(programmes().move(session(), one, {m_hall, at(14), 0})), u"pinned"_s);
    QCOMPARE(refusal(programmes().swap(session(), other, one)), u"pinned"_s);
    QCOMPARE(refusal(programmes().takeOff(session(), {other, one})), u"pinned"_s);
    QCOMPARE(draft().size(), 2);
    auto longer = slot(one);
    longer.endsAt = at(12);
    QCOMPARE(refusal(programmes().save(session(), slot(one), longer)), u"pinned"_s);
    QVERIFY(programmes().pin(session(), {one, other}, false));
    QVERIFY(programmes().move(session(), one, {m_hall, at(14), 0}));
}

void TestProgrammes::twoChangePlaces()
{
    auto longer = titled(u"A"_s);
    longer.lengthMin = 90;
    const auto one = placed(offer(longer), m_hall, at(10)), other = placed(offer(u"B"_s), m_small, at(14));
    QVERIFY(programmes().swap(session(), one, other));
    QCOMPARE(newestLabel(), u"Swap “A” and “B”"_s);
    QCOMPARE(slot(one).room, m_small);
    QCOMPARE(slot(one).endsAt, at(15, 30));
    QCOMPARE(slot(other).room, m_hall);
    QCOMPARE(slot(other).endsAt, at(11));
}

void TestProgrammes::breaksAreOfTheWholeHouse()
{
    ProgrammeSlot lunch;
    lunch.kind = SlotKind::Break;
    lunch.label = u" Lunch "_s;
    lunch.startsAt = at(12);
    lunch.endsAt = at(13);
    const auto made = programmes().add(session(), m_event.id, lunch);
    QVERIFY(made);
    QCOMPARE(newestLabel(), u"Add “Lunch”, Fri 12:00 PM"_s);
    QVERIFY(placed(offer(u"A"_s), m_hall, at(12)).isValid()); // somebody may work through it
    auto later = slot(*made);
    later.label = u"Late lunch"_s;
    QVERIFY(programmes().save(session(), slot(*made), later));
    QCOMPARE(slot(*made), later);
    lunch.label.clear();
    QCOMPARE(refusal(programmes().add(session(), m_event.id, lunch)), u"empty-name"_s);
    lunch.kind = SlotKind::Blocker;
    lunch.label = u"Setting up"_s;
    QCOMPARE(refusal(programmes().add(session(), m_event.id, lunch)), u"blocked"_s); // in the hall something runs
    lunch.endsAt = lunch.startsAt;
    QCOMPARE(refusal(programmes().add(session(), m_event.id, lunch)), u"no-time"_s);
}

void TestProgrammes::whatIsOutOfTheProgrammeKeepsItsSession()
{
    const auto id = offer(u"A"_s);
    QVERIFY(programmes().takeOff(session(), {placed(id, m_hall, at(10))}));
    QCOMPARE(newestLabel(), u"Take “A” out of the programme"_s);
    QVERIFY(draft().isEmpty());
    QCOMPARE(found(id).title, u"A"_s);
}

void TestProgrammes::whatIsCalledOffLeavesTheDraft()
{
    const auto id = offer(u"A"_s);
    const auto made = placed(id, m_hall, at(10));
    QVERIFY(programmes().pin(session(), {made}, true));
    auto off = found(id);
    off.status = SessionStatus::Cancelled;
    QVERIFY(programmes().save(session(), found(id), off));
    QCOMPARE(newestLabel(), u"Call off “A”"_s);
    QVERIFY(draft().isEmpty());
    QCOMPARE(refusal(programmes().place(session(), id, {m_hall, at(10), 0})), u"called-off"_s);
}

void TestProgrammes::aPlenaryIsOneWhileItsSessionSaysSo()
{
    auto opening = titled(u"Opening"_s);
    opening.format = SessionFormat::Plenary;
    const auto id = offer(opening);
    const auto made = placed(id, m_hall, at(9));
    QCOMPARE(slot(made).kind, SlotKind::Plenary);
    auto panel = found(id);
    panel.format = SessionFormat::Panel;
    QVERIFY(programmes().save(session(), found(id), panel));
    QCOMPARE(slot(made).kind, SlotKind::Session);
}

void TestProgrammes::anArrangementIsOneAction()
{
    const auto one = offer(u"A"_s), two = offer(u"B"_s), three = offer(u"C"_s);
    const auto kept = placed(one, m_hall, at(9)), moved = placed(two, m_small, at(9));
    const auto pinned = placed(three, m_hall, at(14));
    QVERIFY(programmes().pin(session(), {pinned}, true));
    ProgrammeSlot fresh;
    fresh.session = three;
    fresh.room = m_small;
    fresh.startsAt = at(16);
    fresh.endsAt = at(17);
    auto there = slot(moved);
    there.startsAt = at(10);
    there.endsAt = at(11);
    const auto content = contentOf(workspace().store().reader());
    QVERIFY(programmes().arrange(session(), m_event.id, {there, fresh}, 42));
    QCOMPARE(newestLabel(), u"Arrange the programme: 3 changes"_s);
    QCOMPARE(slot(kept), ProgrammeSlot()); // not among them
    QCOMPARE(slot(moved).startsAt, at(10));
    QCOMPARE(slot(pinned).startsAt, at(14));
    QCOMPARE(draft().size(), 3);
    QCOMPARE(programmes().facts(session(), m_event.id).version.seed, 42);
    fresh.room = m_hall;
    fresh.startsAt = at(14, 30);
    fresh.endsAt = at(15);
    QCOMPARE(refusal(programmes().arrange(session(), m_event.id, {fresh}, 43)), u"blocked"_s);
    QVERIFY(workspace().changes().undo(session(), workspace().changes().history(session(), 1).first().seq));
    QCOMPARE(contentOf(workspace().store().reader()), content);
}

void TestProgrammes::whatSomebodyDidSinceStaysWhenTheRestIsArranged()
{
    const auto one = offer(u"A"_s), two = offer(u"B"_s), three = offer(u"C"_s);
    const auto first = placed(one, m_hall, at(9)), second = placed(two, m_small, at(9));
    const auto seen = draft();
    auto arranged = seen;
    for (auto &slot : arranged) {
        slot.startsAt = at(11);
        slot.endsAt = at(12);
    }
    ProgrammeSlot fresh;
    fresh.session = three;
    fresh.room = m_small;
    fresh.startsAt = at(14);
    fresh.endsAt = at(15);
    arranged += fresh;
    QVERIFY(programmes().move(session(), first, {m_hall, at(16), 0}));
    const auto byHand = placed(three, m_hall, at(13));
    QVERIFY(programmes().arrange(session(), m_event.id, arranged, 1, seen));
    QCOMPARE(slot(first).startsAt, at(16));
    QCOMPARE(slot(second).startsAt, at(11));
    QCOMPARE(slot(byHand).startsAt, at(13));
    QCOMPARE(draft().size(), 3); // and C is not there twice
}

void TestProgrammes::anotherLengthIsThatOfItsSlotsToo()
{
    const auto id = offer(u"A"_s);
    const auto first = placed(id, m_hall, at(9));
    auto longer = found(id);
    longer.lengthMin = 90;
    QVERIFY(programmes().save(session(), found(id), longer));
    QCOMPARE(slot(first).endsAt, at(10, 30));
    QVERIFY(placed(offer(u"B"_s), m_hall, at(10, 30)).isValid());
    longer.lengthMin = 120;
    QCOMPARE(refusal(programmes().save(session(), found(id), longer)), u"blocked"_s);
}

void TestProgrammes::whatWasAcceptedHereIsAskedThere()
{
    placeRosaTwice();
    const auto conflict = conflicts(ConflictCode::PersonDouble).first();
    QVERIFY(programmes().accept(session(), m_event.id, conflict, u"It is short"_s));
    const auto moved = slot(conflict.slot);
    const auto later = instantText(instantOf(moved.startsAt).addSecs(5 * 60));
    QVERIFY(programmes().move(session(), moved.id, {moved.room, later, 0}));
    QVERIFY(!conflicts(ConflictCode::PersonDouble).first().isAccepted());
}

void TestProgrammes::aRoomThatGoesLeavesTheSessionsTheirTime()
{
    const auto made = placed(offer(u"A"_s), m_small, at(10));
    auto &events = workspace().events();
    const auto venue = *events.venue(session(), m_event.venue);
    const auto rooms = events.rooms(session(), m_event.venue);
    QVERIFY(events.save(session(), venue, venue, rooms, rooms.first(1)));
    QCOMPARE(slot(made).startsAt, at(10));
    QCOMPARE(slot(made).room, RoomId());
    QCOMPARE(conflicts(ConflictCode::RoomUnavailable).size(), 1);
    QVERIFY(programmes().move(session(), made, {m_hall, at(10), 0}));
    QCOMPARE(conflicts().size(), 0);
}

void TestProgrammes::theDraftMovesWithTheEvent()
{
    const auto made = placed(offer(u"A"_s), m_hall, at(10, 0, 1));
    QVERIFY(programmes().add(session(),
                             EventAvailability{0, m_event.id, {}, m_hall, AvailabilityKind::Unavailable, at(18), at(20)}));
    const auto release = *programmes().release(session(), m_event.id, u"v1"_s);
    const auto released = programmes().slots(session(), release);
    QVERIFY(
        workspace().events().save(session(), *workspace().events().find(session(), m_event.id),
                                  EventTimes::movedTo(*workspace().events().find(session(), m_event.id), {2027, 3, 12})));
    m_event = *workspace().events().find(session(), m_event.id); // before the clocks change
    QCOMPARE(slot(made).startsAt, at(10, 0, 1));
    QCOMPARE(slot(made).startsAt, u"2027-03-13T15:00:00.000Z"_s);
    QCOMPARE(slot(made).minutes(), 60);
    QCOMPARE(programmes().availability(session(), m_event.id).first().startsAt, at(18));
    QCOMPARE(programmes().slots(session(), release), released);
}

// --- conflicts

void TestProgrammes::anEventDecidesWhatBlocks()
{
    const auto rules = programmes().rules(session(), m_event.id);
    QCOMPARE(rules.size(), qsizetype(std::size(keysOf(ConflictCode()))));
    auto rule = rules[qsizetype(ConflictCode::PersonDouble)];
    QCOMPARE(rule.severity, ConflictSeverity::BlockRelease);
    rule.severity = ConflictSeverity::Block;
    QVERIFY(programmes().save(session(), rule));
    QCOMPARE(newestLabel(), u"“Somebody in two sessions at once” is now: not possible"_s);
    const auto rosa = person(u"Rosa"_s);
    placed(offer(u"A"_s, rosa), m_hall, at(10));
    const auto refused = programmes().place(session(), offer(u"B"_s, rosa), {m_small, at(10), 0});
    QCOMPARE(refusal(refused), u"blocked"_s);
    QVERIFY2(refused.error().message.contains(u"Rosa Díaz speaks in both"_s), qPrintable(refused.error().message));
    rule.severity = ConflictSeverity::Ignore;
    QVERIFY(programmes().save(session(), rule));
    QVERIFY(placed(offer(u"B"_s, rosa), m_small, at(10)).isValid());
    QCOMPARE(conflicts(ConflictCode::PersonDouble).size(), 0);
    rule.parameter = -1;
    QCOMPARE(refusal(programmes().save(session(), rule)), u"amount"_s);
}

void TestProgrammes::needsAreCountedForThoseAloneWhoMaySeeThem()
{
    const auto rosa = registered(person(u"Rosa"_s));
    placed(offer(u"A"_s, rosa.person), m_small, at(10));
    Need need;
    need.registration = rosa.id;
    need.kind = NeedKind::Mobility;
    QVERIFY(workspace().needs().add(session(), need));
    Child child;
    child.registration = rosa.id;
    child.firstName = u"Noor"_s;
    QVERIFY(workspace().needs().addChild(session(), child));
    NeedSetting setting;
    setting.event = m_event.id;
    setting.careFromMin = 11 * 60;
    setting.careUntilMin = 17 * 60;
    QVERIFY(workspace().needs().saveSetting(session(), setting));
    QCOMPARE(conflicts(ConflictCode::AccessMismatch).size(), 1);
    QCOMPARE(conflicts(ConflictCode::ChildcareGap).size(), 1);
    Session stranger = session();
    stranger.seesNeeds = false;
    const auto facts = programmes().facts(stranger, m_event.id);
    QVERIFY(facts.access.isEmpty() && facts.parents.isEmpty());
    QCOMPARE(ProgrammeConflicts(facts).all(), QList<Conflict>());
}

void TestProgrammes::shiftsAreKnown()
{
    const auto rosa = person(u"Rosa"_s);
    placed(offer(u"A"_s, rosa), m_hall, at(10));
    auto &staffing = workspace().staffing();
    ShiftGrid grid;
    grid.event = m_event.id;
    grid.name = u"Door"_s;
    grid.first = grid.last = EventTimes::day(m_event);
    grid.from = {9, 0};
    grid.until = {12, 0};
    const auto role = *staffing.add(session(), VolunteerRole{{}, u"Door"_s, {}, true});
    grid.needs = {{{}, {}, role, 1, 2}};
    QVERIFY(staffing.make(session(), grid));
    const auto shift = staffing.shifts(session(), m_event.id).first();
    QVERIFY(staffing.signUp(session(), shift.id, role, rosa, SignUpStatus::Offered));
    QCOMPARE(conflicts(ConflictCode::VolunteerOwnSession).size(), 0); // only asked
    QVERIFY(
        staffing.signUp(session(), shift.id, role, rosa, SignUpStatus::Confirmed)
        || staffing.step(session(), {staffing.signUps(session(), m_event.id).first().signUp.id}, SignUpStatus::Approved));
    QCOMPARE(conflicts(ConflictCode::VolunteerOwnSession).size(), 1);
}

// --- releases

void TestProgrammes::aReleaseStaysAsItWas()
{
    const auto id = offer(u"Phone banks"_s);
    const auto made = placed(id, m_hall, at(10));
    const auto release = programmes().release(session(), m_event.id, u" v1 "_s, u"The first one"_s);
    QVERIFY(release);
    QCOMPARE(newestLabel(), u"Release programme v1"_s);
    const auto kept = programmes().releases(session(), m_event.id);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().id, *release);
    QCOMPARE(kept.first().label, u"v1"_s);
    QCOMPARE(kept.first().comment, u"The first one"_s);
    QCOMPARE(kept.first().state, VersionState::Released);
    QVERIFY(!kept.first().releasedAt.isEmpty());
    const auto slots = programmes().slots(session(), *release);
    QCOMPARE(slots.size(), 1);
    QCOMPARE(slots.first().label, u"Phone banks"_s);
    QCOMPARE(refusal(programmes().move(session(), slots.first().id, {m_hall, at(14), 0})), u"released"_s);
    QCOMPARE(refusal(programmes().takeOff(session(), {slots.first().id})), u"released"_s);
    QVERIFY(programmes().move(session(), made, {m_hall, at(14), 0})); // the draft goes on
    QCOMPARE(programmes().slots(session(), *release), slots);
}

void TestProgrammes::aReleaseNeedsANameOfItsOwn()
{
    QCOMPARE(refusal(programmes().release(session(), m_event.id, u"v1"_s)), u"empty"_s);
    placed(offer(u"A"_s), m_hall, at(10));
    QCOMPARE(refusal(programmes().release(session(), m_event.id, u" "_s)), u"empty-name"_s);
    QVERIFY(programmes().release(session(), m_event.id, u"v1"_s));
    QCOMPARE(refusal(programmes().release(session(), m_event.id, u"V1"_s)), u"name-taken"_s);
    QVERIFY(programmes().release(session(), m_event.id, u"v2"_s));
    const auto kept = programmes().releases(session(), m_event.id);
    QCOMPARE(kept.first().label, u"v2"_s);
    QCOMPARE(kept.last().state, VersionState::Retired);
}

void TestProgrammes::whatIsOpenHoldsTheRelease()
{
    placeRosaTwice();
    const auto refused = programmes().release(session(), m_event.id, u"v1"_s);
    QCOMPARE(refusal(refused), u"not-accepted"_s);
    QVERIFY2(refused.error().message.contains(u"Rosa Díaz speaks in both"_s), qPrintable(refused.error().message));
    const auto conflict = conflicts(ConflictCode::PersonDouble).first();
    QCOMPARE(refusal(programmes().accept(session(), m_event.id, conflict, u" "_s)), u"reason"_s);
    QVERIFY(programmes().accept(session(), m_event.id, conflict, u"She only opens the first"_s));
    QCOMPARE(newestLabel(), u"Accept at “Phone banks”: She only opens the first"_s);
    QVERIFY(programmes().release(session(), m_event.id, u"v1"_s));
}

void TestProgrammes::whatIsImpossibleHoldsTheReleaseWhateverIsSaid()
{
    auto rule = programmes().rules(session(), m_event.id)[qsizetype(ConflictCode::RoomOverlap)];
    rule.severity = ConflictSeverity::Warn;
    QVERIFY(programmes().save(session(), rule));
    placed(offer(u"A"_s), m_hall, at(10));
    placed(offer(u"B"_s), m_hall, at(10));
    rule.severity = ConflictSeverity::Block;
    QVERIFY(programmes().save(session(), rule));
    const auto conflict = conflicts(ConflictCode::RoomOverlap).first();
    QCOMPARE(refusal(programmes().accept(session(), m_event.id, conflict, u"It is a big room"_s)), u"blocked"_s);
    QCOMPARE(refusal(programmes().release(session(), m_event.id, u"v1"_s)), u"blocked"_s);
}

void TestProgrammes::needsHoldTheReleaseWithoutBeingTold()
{
    const auto rosa = registered(person(u"Rosa"_s));
    placed(offer(u"A"_s, rosa.person), m_small, at(10));
    Need need;
    need.registration = rosa.id;
    need.kind = NeedKind::Mobility;
    QVERIFY(workspace().needs().add(session(), need));
    Session stranger = session();
    stranger.seesNeeds = false;
    const auto refused = programmes().release(stranger, m_event.id, u"v1"_s);
    QCOMPARE(refusal(refused), u"not-accepted"_s);
    QVERIFY2(!refused.error().message.contains(u"step"_s), qPrintable(refused.error().message));
    const auto told = programmes().release(session(), m_event.id, u"v1"_s);
    QVERIFY2(told.error().message.contains(u"no step-free way"_s), qPrintable(told.error().message));
}

void TestProgrammes::aReleaseKeepsTheNamesOfItsRooms()
{
    const auto slotId = placed(offer(u"A"_s), m_small, at(9));
    const auto version = programmes().release(session(), m_event.id, u"v1"_s);
    QVERIFY(version);
    const auto rooms = workspace().events().rooms(session(), m_event.venue);
    const auto before = *std::ranges::find(rooms, m_small, &Room::id);
    auto left = rooms;
    left.removeIf([&](const Room &room) { return room.id == m_small; });
    const auto venue = *workspace().events().venue(session(), m_event.venue);
    QVERIFY(workspace().events().save(session(), venue, venue, rooms, left));
    const auto released = programmes().slots(session(), *version);
    QCOMPARE(released.size(), 1);
    QCOMPARE(released.first().roomName, before.name);
    QVERIFY(!slot(slotId).room.isValid()); // in the draft it waits for another
    QVERIFY(programmes().bringBack(session(), programmes().releases(session(), m_event.id).first()));
    QCOMPARE(draft().first().roomName, QString());
}

void TestProgrammes::aReleaseTellsWhatChanged()
{
    const auto one = offer(u"A"_s);
    const auto moved = placed(one, m_hall, at(10)), dropped = placed(offer(u"B"_s), m_small, at(10));
    const auto first = *programmes().release(session(), m_event.id, u"v1"_s);
    QCOMPARE(programmes().changes(session(), m_event.id, {}, first).size(), 2);
    QVERIFY(programmes().move(session(), moved, {m_small, at(11), 0}));
    QVERIFY(programmes().takeOff(session(), {dropped}));
    placed(offer(u"C"_s), m_hall, at(14));
    const auto second = *programmes().release(session(), m_event.id, u"v2"_s);
    QCOMPARE(programmes().releases(session(), m_event.id).first().changes,
             u"Dropped: “B”, Room 201, Fri 10:00 AM\nMoved: “A”, Hall, Fri 10:00 AM → Room 201, Fri 11:00 AM\n"
             "New: “C”, Hall, Fri 2:00 PM"_s);
    const auto changes = programmes().changes(session(), m_event.id, first, second);
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes[1].kind, ScheduleChange::Kind::Moved);
    QVERIFY(programmes().releases(session(), m_event.id).last().changes.isEmpty());
}

void TestProgrammes::aReleaseComesBack()
{
    const auto one = offer(u"A"_s), other = offer(u"B"_s);
    const auto stays = placed(one, m_hall, at(10)), moved = placed(other, m_small, at(10));
    const auto release = *programmes().release(session(), m_event.id, u"v1"_s);
    QVERIFY(programmes().move(session(), moved, {m_small, at(15), 0}));
    placed(offer(u"C"_s), m_hall, at(14));
    QVERIFY(programmes().bringBack(session(), programmes().releases(session(), m_event.id).first()));
    QCOMPARE(newestLabel(), u"Bring back programme v1"_s);
    QVERIFY(programmes()
                .changes(session(), m_event.id, release, programmes().facts(session(), m_event.id).version.id)
                .isEmpty());
    QCOMPARE(slot(stays).startsAt, at(10)); // what stood there is still the same row
    QVERIFY(draft().last().label.isEmpty());
    auto off = found(other);
    off.status = SessionStatus::Cancelled;
    QVERIFY(programmes().save(session(), found(other), off));
    QVERIFY(programmes().bringBack(session(), programmes().releases(session(), m_event.id).first()));
    QCOMPARE(draft().size(), 1);
}

void TestProgrammes::aReleasedSessionIsCalledOffNotDeleted()
{
    const auto one = offer(u"A"_s), other = offer(u"B"_s);
    placed(one, m_hall, at(10));
    QVERIFY(programmes().release(session(), m_event.id, u"v1"_s));
    QCOMPARE(refusal(programmes().remove(session(), found(one))), u"released"_s);
    QVERIFY(programmes().remove(session(), found(other)));
    QCOMPARE(newestLabel(), u"Delete the session “B”"_s);
}

void TestProgrammes::anAcceptedConflictIsAskedAgain()
{
    placeRosaTwice();
    QVERIFY(programmes().accept(session(), m_event.id, conflicts(ConflictCode::PersonDouble).first(), u"It is short"_s));
    QCOMPARE(conflicts(ConflictCode::PersonDouble).first().reason, u"It is short"_s);
    QVERIFY(programmes().accept(session(), m_event.id, conflicts(ConflictCode::PersonDouble).first(), u"Very short"_s));
    QCOMPARE(programmes().facts(session(), m_event.id).acknowledgements.size(), 1);
    QVERIFY(programmes().ask(session(), m_event.id, conflicts(ConflictCode::PersonDouble).first()));
    QVERIFY(!conflicts(ConflictCode::PersonDouble).first().isAccepted());
}

// --- everything

void TestProgrammes::everyChangeIsUndone()
{
    const auto content = contentOf(workspace().store().reader());
    const qint64 before = workspace().changes().history(session(), 1).first().seq;
    const auto track = *programmes().add(session(), ProgrammeTrack{{}, m_event.id, u"Online organizing"_s, 0, 0});
    const auto rosa = registered(person(u"Rosa"_s));
    auto offered = titled(u"A"_s);
    offered.tracks = {{0, track, true}};
    offered.people = {{0, rosa.person, SessionRole::Speaker, 0}};
    const auto one = offer(offered), other = offer(u"B"_s, rosa.person);
    QVERIFY(programmes().setPicks(session(), {{rosa.id, {other, one}}}));
    auto advanced = found(one);
    advanced.level = SessionLevel::Advanced;
    advanced.before = {{0, other, 10}};
    QVERIFY(programmes().save(session(), found(one), advanced));
    const auto first = placed(one, m_hall, at(10)), second = placed(other, m_small, at(10));
    QVERIFY(programmes().accept(session(), m_event.id, conflicts(ConflictCode::PersonDouble).first(), u"It is short"_s));
    QVERIFY(programmes().release(session(), m_event.id, u"v1"_s));
    QVERIFY(programmes().swap(session(), first, second));
    QVERIFY(programmes().move(session(), first, {m_hall, at(15), 0}));
    QVERIFY(programmes().release(session(), m_event.id, u"v2"_s));
    QVERIFY(programmes().bringBack(session(), programmes().releases(session(), m_event.id).last()));
    QVERIFY(programmes().takeOff(session(), {draft().first().id}));
    auto off = found(other);
    off.status = SessionStatus::Cancelled;
    QVERIFY(programmes().save(session(), found(other), off));
    for (const auto &action : workspace().changes().history(session(), 1000)) {
        if (action.seq <= before)
            break;
        QVERIFY2(workspace().changes().undo(session(), action.seq), qPrintable(action.label));
    }
    QCOMPARE(contentOf(workspace().store().reader()), content);
}

void TestProgrammes::theSampleShowsWhatCanGoWrong()
{
    const auto sample = createDemoWorkspace(m_workspace->file(u"sample.rnf"_s), TestWorkspace::options());
    QVERIFY(sample);
    const Session ana = (*sample)->firstSession();
    const auto events = (*sample)->events().all(ana);
    const auto conference = std::ranges::find(events, u"Organize Our City conference"_s, &Event::name);
    auto &kept = (*sample)->programmes();
    QCOMPARE(kept.sessions(ana, conference->id).size(), 40);
    QCOMPARE(kept.tracks(ana, conference->id).size(), 3);
    const auto facts = kept.facts(ana, conference->id);
    QCOMPARE(facts.rooms.size(), 6);
    const auto releases = kept.releases(ana, conference->id);
    QCOMPARE(releases.size(), 1);
    QCOMPARE(kept.changes(ana, conference->id, releases.first().id, facts.version.id).size(), 3);
    // What was released was good; one move brought trouble, and another one sent somebody upstairs.
    QCOMPARE(ProgrammeConflicts(kept.facts(ana, releases.first())).all(), QList<Conflict>());
    QMap<ConflictCode, int> found;
    for (const auto &conflict : ProgrammeConflicts(facts).all()) {
        ++found[conflict.code];
        QVERIFY(!ConflictWords(facts).sentence(conflict).contains(u"%"_s));
    }
    QCOMPARE(found.value(ConflictCode::PersonDouble), 1);
    QCOMPARE(found.value(ConflictCode::AccessMismatch), 1);
    QVERIFY(found.value(ConflictCode::MissedPicks) >= 1);
    QCOMPARE(found.size(), 3);
}

RNF_TEST(TestProgrammes)
#include "tst_programmes.moc"
