#include "support/TestProgram.h"

#include "programme/ConflictWords.h"
#include "programme/ProgrammeConflicts.h"
#include "programme/ScheduleDiff.h"

#include "base/Dates.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

QString clockAt(int hour, int minute = 0)
{
    return instantText(QDateTime(QDate(2027, 3, 19), QTime(hour, minute), Qt::UTC));
}

constexpr PersonId rosa(1), omar(2);
constexpr RoomId hall(1), small(2);
constexpr ProgrammeSessionId sessionA(1), sessionB(2), sessionC(3), sessionD(4);

/// Four sessions, two rooms and two people, of an event whose clock is UTC.
ScheduleFacts factsOfFour()
{
    ScheduleFacts facts;
    facts.event.timeZone = u"UTC"_s;
    facts.event.startsAt = clockAt(9);
    facts.event.endsAt = clockAt(18);
    for (const auto &[id, name, seats] : {std::tuple(hall, u"Hall"_s, 100), std::tuple(small, u"Room 201"_s, 20)}) {
        Room room;
        room.id = id;
        room.name = name;
        room.seats = seats;
        room.isStepFree = id == hall;
        facts.rooms += room;
    }
    for (const auto &[id, title] : {std::pair(sessionA, u"A"_s), std::pair(sessionB, u"B"_s), std::pair(sessionC, u"C"_s),
                                    std::pair(sessionD, u"D"_s)}) {
        ProgrammeSession session;
        session.id = id;
        session.title = title;
        facts.sessions += session;
    }
    facts.names = {{rosa, u"Rosa"_s}, {omar, u"Omar"_s}};
    return facts;
}

ProgrammeSession &sessionIn(ScheduleFacts &facts, ProgrammeSessionId id) { return facts.sessions[qsizetype(id.value) - 1]; }

void addSlot(ScheduleFacts &facts, ProgrammeSessionId session, RoomId room, const QString &from, const QString &until,
             SlotKind kind = SlotKind::Session)
{
    ProgrammeSlot slot;
    slot.id = ProgrammeSlotId(facts.slots.size() + 1);
    slot.session = session;
    slot.kind = kind;
    slot.label = session.isValid() ? QString() : u"Lunch"_s;
    slot.room = room;
    slot.startsAt = from;
    slot.endsAt = until;
    facts.slots += slot;
}

void holdsIt(ScheduleFacts &facts, PersonId person, ProgrammeSessionId session, SessionRole role = SessionRole::Speaker)
{
    sessionIn(facts, session).people += SessionPerson{0, person, role, 0};
}

/// So many people, each of whom wants all of these.
void wish(ScheduleFacts &facts, int people, const QList<ProgrammeSessionId> &sessions, qint64 first = 100)
{
    for (int i = 0; i < people; ++i) {
        for (const auto session : sessions)
            facts.wishes += {PersonId(first + i), session};
    }
}

QList<Conflict> allIn(const ScheduleFacts &facts) { return ProgrammeConflicts(facts).all(); }

QList<Conflict> ofCode(const ScheduleFacts &facts, ConflictCode code)
{
    auto found = allIn(facts);
    found.removeIf([&](const Conflict &conflict) { return conflict.code != code; });
    return found;
}

QStringList sentences(const ScheduleFacts &facts, ConflictCode code)
{
    QStringList said;
    for (const auto &conflict : ofCode(facts, code))
        said += ConflictWords(facts).sentence(conflict);
    return said;
}

int missedIn(const ScheduleFacts &facts) { return ProgrammeConflicts(facts).missed(facts.slots); }

} // namespace

/// What is wrong with a programme, rule by rule: a case that has it beside one that has not.
class TestProgrammeConflicts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void twoInOneRoomAtOnceCannotBe();
    void backToBackInOneRoomIsFine();
    void aBlockedHouseTakesEveryRoom();
    void aBreakOfTheHouseTakesNoRoom();
    void aRoomThatIsNotFreeIsTold();
    void aSessionWithoutRoomIsTold();
    void somebodyIsThereOnlyWhenTheyCan();
    void nobodyHoldsTwoAtOnce();
    void whatTheyDoInBothIsSaid();
    void aRepeatAtTheSameTimeNeedsAnotherSpeaker();
    void nobodyInterpretsForLongAlone();
    void whatIsInterpretedHasSomebodyWhoDoesIt();
    void anEventSaysHowLongOneInterpretsAlone();
    void whoCannotClimbStairsIsNotSentUpstairs();
    void signLanguageIsThereWhereItIsAskedFor();
    void theFirstPartEndsBeforeTheSecondBegins();
    void theFirstPartMayRepeat();
    void peopleWhoWantBothAreCounted();
    void fewerThanTheEventMindsAreNotTold();
    void aRepeatLetsThemAttendBoth();
    void wishesThatCannotComeTrueAreCounted();
    void severalRepeatsAreWeighedTogether();
    void aRoomHoldsWhoIsExpected();
    void withoutAGuessWishesAreExpected();
    void whoSignedUpNeedsASeatAndAWayIn();
    void changingRoomsTakesTime();
    void oneTrackAtOnceIsTold();
    void oneThemeAtOnceIsTold();
    void somethingIsForBeginners();
    void aShiftDuringTheirOwnSessionIsTold();
    void parentsHoldSessionsWhileChildrenAreLookedAfter();
    void nothingRunsBesideAPlenary();
    void aLongMorningNeedsABreak();
    void anEventDecidesHowBadItIs();
    void anAcceptedConflictReleases();
    void moreHurtThanAcceptedIsOpenAgain();
    void theWorstComesFirst();
    void aTrialMoveIsJudgedWithoutBeingWritten();
    void everyRuleHasItsWords();
    void theChangeListSaysWhatMoved();
    void theChangeListKeepsRepeatsApart();
    void blockersAreNobodysBusiness();
};

void TestProgrammeConflicts::twoInOneRoomAtOnceCannotBe()
{
    auto facts = factsOfFour();
    addSlot(facts, sessionA, hall, clockAt(10), clockAt(11));
    addSlot(facts, sessionB, hall, clockAt(10, 30), clockAt(11, 30));
    const auto found = ofCode(facts, ConflictCode::RoomOverlap);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().severity, ConflictSeverity::Block);
    QCOMPARE(found.first().slot, ProgrammeSlotId(1));
    QCOMPARE(found.first().other, ProgrammeSlotId(2));
    QVERIFY(found.first().holdsRelease());
    QCOMPARE(sentences(facts, ConflictCode::RoomOverlap), QStringList{u"“A” and “B” are both in Hall at 10:30 AM."_s});
}

void TestProgrammeConflicts::backToBackInOneRoomIsFine()
{
    auto facts = factsOfFour();
    holdsIt(facts, rosa, sessionA);
    holdsIt(facts, rosa, sessionB);
    addSlot(facts, sessionA, hall, clockAt(9), clockAt(10));
    addSlot(facts, sessionB, hall, clockAt(10), clockAt(11));
    wish(facts, 30, {sessionA, sessionB});
    QCOMPARE(allIn(facts), QList<Conflict>());
}

void TestProgrammeConflicts::aBlockedHouseTakesEveryRoom()
{
    auto facts = factsOfFour();
    addSlot(facts, sessionA, hall, clockAt(10), clockAt(11));
    addSlot(facts, {}, {}, clockAt(10, 30), clockAt(12), SlotKind::Blocker);
    QCOMPARE(ofCode(facts, ConflictCode::RoomOverlap).size(), 1);
    QVERIFY(sentences(facts, ConflictCode::RoomOverlap).first().contains(u"whole house"_s));
    facts.slots.last().startsAt = clockAt(11);
    QCOMPARE(ofCode(facts, ConflictCode::RoomOverlap).size(), 0);
}

void TestProgrammeConflicts::aBreakOfTheHouseTakesNoRoom()
{
    auto facts = factsOfFour();
    addSlot(facts, sessionA, hall, clockAt(12), clockAt(13));
    addSlot(facts, {}, {}, clockAt(12), clockAt(13), SlotKind::Break);
    QCOMPARE(allIn(facts), QList<Conflict>());
}

void TestProgrammeConflicts::aRoomThatIsNotFreeIsTold()
{
    auto facts = factsOfFour();
    addSlot(facts, sessionA, hall, clockAt(10), clockAt(11));
    facts.availability += {1, {}, {}, hall, AvailabilityKind::Unavailable, clockAt(11), clockAt(18)};
    QCOMPARE(ofCode(facts, ConflictCode::RoomUnavailable).size(), 0);
    facts.availability.last().startsAt = clockAt(10, 59);
    QCOMPARE(sentences(facts, ConflictCode::RoomUnavailable), QStringList{u"Hall is not free for “A” at 10:00 AM."_s});
}

void TestProgrammeConflicts::aSessionWithoutRoomIsTold()
{
    auto facts = factsOfFour();
    addSlot(facts, sessionA, {}, clockAt(10), clockAt(11));
    QCOMPARE(sentences(facts, ConflictCode::RoomUnavailable), QStringList{u"“A” at 10:00 AM has no room."_s});
}

void TestProgrammeConflicts::somebodyIsThereOnlyWhenTheyCan()
{
    auto facts = factsOfFour();
    holdsIt(facts, rosa, sessionA);
    addSlot(facts, sessionA, hall, clockAt(10), clockAt(12));
    QCOMPARE(ofCode(facts, ConflictCode::PersonUnavailable).size(), 0);
    // Two times that touch are one.
    facts.availability += {1, {}, rosa, {}, AvailabilityKind::Available, clockAt(9), clockAt(11)};
    facts.availability += {2, {}, rosa, {}, AvailabilityKind::Preferred, clockAt(11), clockAt(12)};
    QCOMPARE(ofCode(facts, ConflictCode::PersonUnavailable).size(), 0);
    facts.availability.removeLast();
    QCOMPARE(sentences(facts, ConflictCode::PersonUnavailable), QStringList{u"Rosa cannot be there for “A” at 10:00 AM."_s});
}

void TestProgrammeConflicts::nobodyHoldsTwoAtOnce()
{
    auto facts = factsOfFour();
    holdsIt(facts, rosa, sessionA);
    holdsIt(facts, rosa, sessionB, SessionRole::Panelist);
    addSlot(facts, sessionA, hall, clockAt(10), clockAt(11));
    addSlot(facts, sessionB, small, clockAt(10, 30), clockAt(11, 30));
    const auto found = ofCode(facts, ConflictCode::PersonDouble);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().severity, ConflictSeverity::BlockRelease);
    QCOMPARE(found.first().person, rosa);
    QCOMPARE(sentences(facts, ConflictCode::PersonDouble),
             QStringList{u"Rosa has a part in both “A” and “B”, which run at the same time."_s});
    facts.slots.last().startsAt = clockAt(11);
    QCOMPARE(ofCode(facts, ConflictCode::PersonDouble).size(), 0);
}

void TestProgrammeConflicts::whatTheyDoInBothIsSaid()
{
    auto facts = factsOfFour();
    holdsIt(facts, rosa, sessionA, SessionRole::Moderator);
    holdsIt(facts, rosa, sessionB, SessionRole::Moderator);
    addSlot(facts, sessionA, hall, clockAt(10), clockAt(11));
    addSlot(facts, sessionB, small, clockAt(10), clockAt(11));
    QCOMPARE(sentences(facts, ConflictCode::PersonDouble),
             QStringList{u"Rosa moderates both “A” and “B”, which run at the same time."_s});
}

void TestProgrammeConflicts::aRepeatAtTheSameTimeNeedsAnotherSpeaker()
{
    auto facts = factsOfFour();
    holdsIt(facts, rosa, sessionA);
    addSlot(facts, sessionA, hall, clockAt(10), clockAt(11));
    addSlot(facts, sessionA, small, clockAt(10), clockAt(11));
    QCOMPARE(ofCode(facts, ConflictCode::PersonDouble).size(), 1);
    QCOMPARE(ofCode(facts, ConflictCode::MissedPicks).size(), 0);
}

// events.md, section 17
void TestProgrammeConflicts::nobodyInterpretsForLongAlone()
{
    auto facts = factsOfFour();
    sessionIn(facts, sessionA).interpretation = SessionInterpretation::Simultaneous;
    holdsIt(facts, rosa, sessionA, SessionRole::Interpreter);
    addSlot(facts, sessionA, hall, clockAt(10), clockAt(11, 30));
    QCOMPARE(sentences(facts, ConflictCode::InterpreterMissing),
             QStringList{u"“A” takes 90 minutes, and one interpreter is too few for that."_s});
    QCOMPARE(ofCode(facts, ConflictCode::InterpreterMissing).first().severity, ConflictSeverity::Warn);
    facts.slots.last().endsAt = clockAt(11);
    QCOMPARE(ofCode(facts, ConflictCode::InterpreterMissing).size(), 0);
    facts.slots.last().endsAt = clockAt(11, 1);
    QCOMPARE(ofCode(facts, ConflictCode::InterpreterMissing).size(), 1);
    holdsIt(facts, omar, sessionA, SessionRole::Interpreter);
    QCOMPARE(ofCode(facts, ConflictCode::InterpreterMissing).size(), 0);
}

void TestProgrammeConflicts::whatIsInterpretedHasSomebodyWhoDoesIt()
{
    auto facts = factsOfFour();
    holdsIt(facts, rosa, sessionA);
    holdsIt(facts, omar, sessionA, SessionRole::Host);
    addSlot(facts, sessionA, hall, clockAt(10), clockAt(10, 45));
    for (const auto interpretation : {SessionInterpretation::None, SessionInterpretation::Bilingual}) {
        sessionIn(facts, sessionA).interpretation = interpretation;
        QCOMPARE(ofCode(facts, ConflictCode::InterpreterMissing).size(), 0);
    }
    sessionIn(facts, sessionA).interpretation = SessionInterpretation::Consecutive;
    QCOMPARE(sentences(facts, ConflictCode::InterpreterMissing),
             QStringList{u"“A” at 10:00 AM is to be interpreted, and nobody is named who does it."_s});
    holdsIt(facts, omar, sessionA, SessionRole::Interpreter); // beside what he does already
    QCOMPARE(ofCode(facts, ConflictCode::InterpreterMissing).size(), 0);
}

void TestProgrammeConflicts::anEventSaysHowLongOneInterpretsAlone()
{
    auto facts = factsOfFour();
    sessionIn(facts, sessionA).interpretation = SessionInterpretation::Simultaneous;
    holdsIt(facts, rosa, sessionA, SessionRole::Interpreter);
    addSlot(facts, sessionA, hall, clockAt(10), clockAt(11, 30));
    facts.rules += {1, {}, ConflictCode::InterpreterMissing, ConflictSeverity::BlockRelease, 90};
    QCOMPARE(ofCode(facts, ConflictCode::InterpreterMissing).size(), 0);
    facts.rules.first().parameter = 45;
    QVERIFY(ofCode(facts, ConflictCode::InterpreterMissing).first().holdsRelease());
    QCOMPARE(ConflictRule::usual(ConflictCode::InterpreterMissing).parameter, 60);
    QCOMPARE(ConflictRule::unitOf(ConflictCode::InterpreterMissing), ConflictRule::Unit::Minutes);
}

void TestProgrammeConflicts::whoCannotClimbStairsIsNotSentUpstairs()
{
    auto facts = factsOfFour();
    holdsIt(facts, rosa, sessionA);
    holdsIt(facts, omar, sessionA);
    facts.access[rosa].isStepFree = facts.access[omar].isStepFree = true;
    addSlot(facts, sessionA, small, clockAt(10), clockAt(11));
    const auto found = ofCode(facts, ConflictCode::AccessMismatch);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().severity, ConflictSeverity::BlockRelease);
    QCOMPARE(sentences(facts, ConflictCode::AccessMismatch),
             QStringList{u"Room 201 has no step-free way, and 2 people who hold “A” need it."_s});
    // Somebody who wants to come counts too, and whoever holds it is one person.
    wish(facts, 1, {sessionA}, rosa.value);
    wish(facts, 1, {sessionA});
    facts.access[PersonId(100)].isStepFree = true;
    QCOMPARE(ofCode(facts, ConflictCode::AccessMismatch).first().people, 3);
    facts.slots.first().room = hall;
    QCOMPARE(ofCode(facts, ConflictCode::AccessMismatch).size(), 0);
}

void TestProgrammeConflicts::signLanguageIsThereWhereItIsAskedFor()
{
    auto facts = factsOfFour();
    wish(facts, 3, {sessionA});
    facts.access[PersonId(101)].signLanguage = facts.access[PersonId(102)].signLanguage = true;
    addSlot(facts, sessionA, hall, clockAt(10), clockAt(11));
    QCOMPARE(sentences(facts, ConflictCode::AccessMismatch),
             QStringList{u"“A” is without sign language, and 2 people need it."_s});
    sessionIn(facts, sessionA).hasSignLanguage = true;
    QCOMPARE(ofCode(facts, ConflictCode::AccessMismatch).size(), 0);
}

void TestProgrammeConflicts::theFirstPartEndsBeforeTheSecondBegins()
{
    auto facts = factsOfFour();
    sessionIn(facts, sessionB).before += {0, sessionA, 0};
    addSlot(facts, sessionA, hall, clockAt(11), clockAt(12));
    QCOMPARE(ofCode(facts, ConflictCode::PrereqOrder).size(), 0);
    addSlot(facts, sessionB, small, clockAt(11, 30), clockAt(12));
    QCOMPARE(sentences(facts, ConflictCode::PrereqOrder), QStringList{u"“B” builds on “A”, which is not over by then."_s});
    facts.slots.last().startsAt = clockAt(12);
    facts.slots.last().endsAt = clockAt(13);
    QCOMPARE(ofCode(facts, ConflictCode::PrereqOrder).size(), 0);
    sessionIn(facts, sessionB).before.first().gapMin = 30;
    QCOMPARE(ofCode(facts, ConflictCode::PrereqOrder).size(), 1);
}

void TestProgrammeConflicts::theFirstPartMayRepeat()
{
    auto facts = factsOfFour();
    sessionIn(facts, sessionB).before += {0, sessionA, 0};
    addSlot(facts, sessionA, hall, clockAt(14), clockAt(15));
    addSlot(facts, sessionA, hall, clockAt(9), clockAt(10));
    addSlot(facts, sessionB, small, clockAt(11), clockAt(12));
    QCOMPARE(ofCode(facts, ConflictCode::PrereqOrder).size(), 0);
}

void TestProgrammeConflicts::peopleWhoWantBothAreCounted()
{
    auto facts = factsOfFour();
    wish(facts, 12, {sessionA, sessionB});
    wish(facts, 5, {sessionA}, 200);
    addSlot(facts, sessionA, hall, clockAt(10), clockAt(11));
    addSlot(facts, sessionB, small, clockAt(10, 30), clockAt(11));
    facts.rooms.last().seats = 0;
    QCOMPARE(sentences(facts, ConflictCode::MissedPicks),
             QStringList{u"12 people who want “A” also want “B” at the same time."_s});
    QCOMPARE(ofCode(facts, ConflictCode::MissedPicks).first().people, 12);
    facts.slots.last().startsAt = clockAt(11);
    facts.slots.last().endsAt = clockAt(12);
    QCOMPARE(ofCode(facts, ConflictCode::MissedPicks).size(), 0);
}

void TestProgrammeConflicts::fewerThanTheEventMindsAreNotTold()
{
    auto facts = factsOfFour();
    wish(facts, 9, {sessionA, sessionB});
    addSlot(facts, sessionA, hall, clockAt(10), clockAt(11));
    addSlot(facts, sessionB, small, clockAt(10), clockAt(11));
    QCOMPARE(ofCode(facts, ConflictCode::MissedPicks).size(), 0);
    wish(facts, 1, {sessionA, sessionB}, 300);
    QCOMPARE(ofCode(facts, ConflictCode::MissedPicks).size(), 1);
    facts.rules += {1, {}, ConflictCode::MissedPicks, ConflictSeverity::Warn, 11};
    QCOMPARE(ofCode(facts, ConflictCode::MissedPicks).size(), 0);
}

void TestProgrammeConflicts::aRepeatLetsThemAttendBoth()
{
    auto facts = factsOfFour();
    wish(facts, 12, {sessionA, sessionB});
    addSlot(facts, sessionA, hall, clockAt(10), clockAt(11));
    addSlot(facts, sessionB, small, clockAt(10), clockAt(11));
    addSlot(facts, sessionA, hall, clockAt(14), clockAt(15));
    QCOMPARE(ofCode(facts, ConflictCode::MissedPicks).size(), 0);
    facts.slots.last().startsAt = clockAt(10, 30); // and back to where it helps nobody
    QCOMPARE(ofCode(facts, ConflictCode::MissedPicks).size(), 2);
}

void TestProgrammeConflicts::wishesThatCannotComeTrueAreCounted()
{
    auto facts = factsOfFour();
    wish(facts, 1, {sessionA, sessionB, sessionC});
    addSlot(facts, sessionA, hall, clockAt(10), clockAt(11));
    addSlot(facts, sessionB, small, clockAt(10), clockAt(11));
    addSlot(facts, sessionC, hall, clockAt(11), clockAt(12));
    QCOMPARE(missedIn(facts), 1);
    addSlot(facts, sessionA, hall, clockAt(14), clockAt(15));
    QCOMPARE(missedIn(facts), 0);

    facts = factsOfFour();
    wish(facts, 1, {sessionA, sessionC, sessionD});
    addSlot(facts, sessionA, hall, clockAt(10), clockAt(11));
    addSlot(facts, sessionC, hall, clockAt(11), clockAt(12));
    addSlot(facts, sessionD, small, clockAt(10, 30), clockAt(11, 30));
    QCOMPARE(missedIn(facts), 1); // the two others can be attended
    facts.slots.removeLast();
    QCOMPARE(missedIn(facts), 0); // what has no place yet is not missed
}

void TestProgrammeConflicts::severalRepeatsAreWeighedTogether()
{
    auto facts = factsOfFour();
    wish(facts, 1, {sessionA, sessionB, sessionC});
    addSlot(facts, sessionA, hall, clockAt(9), clockAt(10));
    addSlot(facts, sessionA, hall, clockAt(10), clockAt(11));
    addSlot(facts, sessionB, small, clockAt(10), clockAt(11));
    addSlot(facts, sessionB, small, clockAt(11), clockAt(12));
    addSlot(facts, sessionC, hall, clockAt(11), clockAt(12));
    QCOMPARE(missedIn(facts), 0);
    addSlot(facts, sessionD, small, clockAt(9), clockAt(10));
    facts.wishes += {PersonId(100), sessionD};
    QCOMPARE(missedIn(facts), 1); // three hours for four
}

void TestProgrammeConflicts::aRoomHoldsWhoIsExpected()
{
    auto facts = factsOfFour();
    sessionIn(facts, sessionA).expectedHigh = 24;
    addSlot(facts, sessionA, small, clockAt(10), clockAt(11));
    QCOMPARE(sentences(facts, ConflictCode::Capacity),
             QStringList{u"“A”: 24 people are expected, and Room 201 has 20 seats."_s});
    facts.rules += {1, {}, ConflictCode::Capacity, ConflictSeverity::Warn, 20};
    QCOMPARE(ofCode(facts, ConflictCode::Capacity).size(), 0);
    sessionIn(facts, sessionA).expectedHigh = 25;
    QCOMPARE(ofCode(facts, ConflictCode::Capacity).size(), 1);
    facts.rooms.last().seats = 0; // nobody counted them
    QCOMPARE(ofCode(facts, ConflictCode::Capacity).size(), 0);
}

void TestProgrammeConflicts::withoutAGuessWishesAreExpected()
{
    auto facts = factsOfFour();
    wish(facts, 21, {sessionA});
    addSlot(facts, sessionA, small, clockAt(10), clockAt(11));
    QCOMPARE(ofCode(facts, ConflictCode::Capacity).first().people, 1);
    sessionIn(facts, sessionA).expectedHigh = 15; // somebody knows better
    QCOMPARE(ofCode(facts, ConflictCode::Capacity).size(), 0);
}

void TestProgrammeConflicts::whoSignedUpNeedsASeatAndAWayIn()
{
    auto facts = factsOfFour();
    holdsIt(facts, rosa, sessionA);
    sessionIn(facts, sessionA).expectedHigh = 15;
    addSlot(facts, sessionA, small, clockAt(10), clockAt(11));
    for (int each = 0; each < 21; ++each)
        facts.signedUp += {PersonId(100 + each), sessionA};
    QCOMPARE(sentences(facts, ConflictCode::Capacity),
             QStringList{u"“A”: 21 people are expected, and Room 201 has 20 seats."_s});
    facts.signedUp.removeLast();
    QCOMPARE(ofCode(facts, ConflictCode::Capacity).size(), 0);
    // Whoever wished for it as well, or holds it, is one person.
    facts.access[PersonId(100)].isStepFree = facts.access[rosa].isStepFree = true;
    facts.signedUp += {rosa, sessionA};
    wish(facts, 1, {sessionA});
    const auto found = ofCode(facts, ConflictCode::AccessMismatch);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().stepFree, 2);
    facts.signedUp += {PersonId(100), sessionB}; // which has no place yet
    QCOMPARE(ofCode(facts, ConflictCode::AccessMismatch).size(), 1);
}

void TestProgrammeConflicts::changingRoomsTakesTime()
{
    auto facts = factsOfFour();
    holdsIt(facts, rosa, sessionA);
    holdsIt(facts, rosa, sessionB);
    addSlot(facts, sessionA, hall, clockAt(10), clockAt(11));
    addSlot(facts, sessionB, small, clockAt(11, 4), clockAt(12));
    QCOMPARE(sentences(facts, ConflictCode::TravelBuffer),
             QStringList{u"Rosa has 4 minutes from “A” in Hall to “B” in Room 201."_s});
    facts.slots.last().startsAt = clockAt(11, 5);
    QCOMPARE(ofCode(facts, ConflictCode::TravelBuffer).size(), 0);
    facts.slots.last().startsAt = clockAt(11);
    facts.slots.last().room = hall;
    QCOMPARE(ofCode(facts, ConflictCode::TravelBuffer).size(), 0);
}

void TestProgrammeConflicts::oneTrackAtOnceIsTold()
{
    auto facts = factsOfFour();
    facts.tracks += {ProgrammeTrackId(1), {}, u"Online organizing"_s, 0, 0};
    sessionIn(facts, sessionA).tracks += {0, ProgrammeTrackId(1), true};
    sessionIn(facts, sessionB).tracks += {0, ProgrammeTrackId(1), true};
    sessionIn(facts, sessionC).tracks = {{0, ProgrammeTrackId(2), true}, {0, ProgrammeTrackId(1), false}};
    addSlot(facts, sessionA, hall, clockAt(10), clockAt(11));
    addSlot(facts, sessionB, small, clockAt(10), clockAt(11));
    addSlot(facts, sessionC, RoomId(3), clockAt(10), clockAt(11));
    QCOMPARE(sentences(facts, ConflictCode::TrackParallel),
             QStringList{u"“A” and “B” run at the same time and are both of the track “Online organizing”."_s});
    facts.slots[1].startsAt = clockAt(11);
    facts.slots[1].endsAt = clockAt(12);
    QCOMPARE(ofCode(facts, ConflictCode::TrackParallel).size(), 0);
}

void TestProgrammeConflicts::oneThemeAtOnceIsTold()
{
    auto facts = factsOfFour();
    sessionIn(facts, sessionA).themes = {{0, ProgrammeThemeId(1)}, {0, ProgrammeThemeId(2)}};
    sessionIn(facts, sessionB).themes = {{0, ProgrammeThemeId(2)}};
    sessionIn(facts, sessionC).themes = {{0, ProgrammeThemeId(3)}};
    addSlot(facts, sessionA, hall, clockAt(10), clockAt(11));
    addSlot(facts, sessionB, small, clockAt(10), clockAt(11));
    addSlot(facts, sessionC, RoomId(3), clockAt(10), clockAt(11));
    const auto found = ofCode(facts, ConflictCode::ThemeParallel);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().other, ProgrammeSlotId(2));
}

void TestProgrammeConflicts::somethingIsForBeginners()
{
    auto facts = factsOfFour();
    sessionIn(facts, sessionA).level = SessionLevel::Advanced;
    sessionIn(facts, sessionB).level = SessionLevel::Middle;
    addSlot(facts, sessionA, hall, clockAt(10), clockAt(11));
    QCOMPARE(ofCode(facts, ConflictCode::LevelGap).size(), 0); // one alone is no choice
    addSlot(facts, sessionB, small, clockAt(10), clockAt(11));
    QCOMPARE(sentences(facts, ConflictCode::LevelGap),
             QStringList{u"Of what begins at 10:00 AM, nothing is for beginners."_s});
    sessionIn(facts, sessionC).level = SessionLevel::Basic;
    addSlot(facts, sessionC, RoomId(3), clockAt(9), clockAt(12)); // runs all the while
    QCOMPARE(ofCode(facts, ConflictCode::LevelGap).size(), 0);
}

void TestProgrammeConflicts::aShiftDuringTheirOwnSessionIsTold()
{
    auto facts = factsOfFour();
    holdsIt(facts, rosa, sessionA);
    addSlot(facts, sessionA, hall, clockAt(10), clockAt(11));
    facts.duties += {rosa, VolunteerShiftId(7), u"Door"_s, clockAt(11), clockAt(14)};
    facts.duties += {omar, VolunteerShiftId(7), u"Door"_s, clockAt(8), clockAt(14)};
    QCOMPARE(ofCode(facts, ConflictCode::VolunteerOwnSession).size(), 0);
    facts.duties.first().startsAt = clockAt(10, 30);
    QCOMPARE(sentences(facts, ConflictCode::VolunteerOwnSession),
             QStringList{u"Rosa is on the shift “Door” during “A”, where they have a part themselves."_s});
}

void TestProgrammeConflicts::parentsHoldSessionsWhileChildrenAreLookedAfter()
{
    auto facts = factsOfFour();
    holdsIt(facts, rosa, sessionA);
    facts.parents += rosa;
    addSlot(facts, sessionA, hall, clockAt(16), clockAt(18));
    QCOMPARE(ofCode(facts, ConflictCode::ChildcareGap).size(), 0); // nobody said when
    facts.careFromMin = 9 * 60;
    facts.careUntilMin = 17 * 60;
    QCOMPARE(ofCode(facts, ConflictCode::ChildcareGap).size(), 1);
    QVERIFY(!sentences(facts, ConflictCode::ChildcareGap).first().contains(u"Rosa"_s)); // numbers, no names
    facts.careUntilMin = 18 * 60;
    QCOMPARE(ofCode(facts, ConflictCode::ChildcareGap).size(), 0);
    facts.event.timeZone = u"America/New_York"_s; // noon to two on the wall
    facts.careFromMin = 12 * 60 + 1;
    QCOMPARE(ofCode(facts, ConflictCode::ChildcareGap).size(), 1);
}

void TestProgrammeConflicts::nothingRunsBesideAPlenary()
{
    auto facts = factsOfFour();
    addSlot(facts, sessionA, hall, clockAt(9), clockAt(10), SlotKind::Plenary);
    addSlot(facts, sessionB, small, clockAt(9, 30), clockAt(10));
    addSlot(facts, {}, small, clockAt(9), clockAt(9, 30), SlotKind::Blocker);
    QCOMPARE(sentences(facts, ConflictCode::PlenaryClash), QStringList{u"“B” runs beside the plenary “A”."_s});
    facts.slots[1].startsAt = clockAt(10);
    facts.slots[1].endsAt = clockAt(11);
    QCOMPARE(ofCode(facts, ConflictCode::PlenaryClash).size(), 0);
}

void TestProgrammeConflicts::aLongMorningNeedsABreak()
{
    auto facts = factsOfFour();
    addSlot(facts, sessionA, hall, clockAt(9), clockAt(11));
    addSlot(facts, sessionB, hall, clockAt(11, 5), clockAt(13)); // five minutes are no break
    QCOMPARE(ofCode(facts, ConflictCode::NoBreak).size(), 0);
    addSlot(facts, sessionC, small, clockAt(12, 30), clockAt(13, 30));
    const auto found = ofCode(facts, ConflictCode::NoBreak);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().found, 270);
    QVERIFY(sentences(facts, ConflictCode::NoBreak).first().contains(u"270 minutes"_s));
    facts.slots[1].startsAt = clockAt(11, 10);
    QCOMPARE(ofCode(facts, ConflictCode::NoBreak).size(), 0);
}

void TestProgrammeConflicts::anEventDecidesHowBadItIs()
{
    auto facts = factsOfFour();
    holdsIt(facts, rosa, sessionA);
    holdsIt(facts, rosa, sessionB);
    addSlot(facts, sessionA, hall, clockAt(10), clockAt(11));
    addSlot(facts, sessionB, small, clockAt(10), clockAt(11));
    facts.rules += {1, {}, ConflictCode::PersonDouble, ConflictSeverity::Warn, 0};
    QCOMPARE(ofCode(facts, ConflictCode::PersonDouble).first().severity, ConflictSeverity::Warn);
    facts.rules.first().severity = ConflictSeverity::Ignore;
    QCOMPARE(allIn(facts), QList<Conflict>());
}

void TestProgrammeConflicts::anAcceptedConflictReleases()
{
    auto facts = factsOfFour();
    holdsIt(facts, rosa, sessionA);
    holdsIt(facts, rosa, sessionB);
    holdsIt(facts, omar, sessionA);
    holdsIt(facts, omar, sessionB);
    addSlot(facts, sessionA, hall, clockAt(10), clockAt(11));
    addSlot(facts, sessionB, small, clockAt(10), clockAt(11));
    facts.acknowledgements += {1,    {}, ConflictCode::PersonDouble,        ProgrammeSlotId(1), ProgrammeSlotId(2),
                               rosa, 1,  u"She opens one and joins later"_s};
    const auto found = ofCode(facts, ConflictCode::PersonDouble);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().person, omar); // what is open stands before what was accepted
    QVERIFY(found.first().holdsRelease());
    QCOMPARE(found.last().reason, u"She opens one and joins later"_s);
    QVERIFY(!found.last().holdsRelease());
}

void TestProgrammeConflicts::moreHurtThanAcceptedIsOpenAgain()
{
    auto facts = factsOfFour();
    wish(facts, 12, {sessionA, sessionB});
    addSlot(facts, sessionA, hall, clockAt(10), clockAt(11));
    addSlot(facts, sessionB, small, clockAt(10), clockAt(11));
    facts.acknowledgements +=
        {1, {}, ConflictCode::MissedPicks, ProgrammeSlotId(1), ProgrammeSlotId(2), {}, 12, u"It is filmed"_s};
    QVERIFY(ofCode(facts, ConflictCode::MissedPicks).first().isAccepted());
    wish(facts, 1, {sessionA, sessionB}, 300);
    QVERIFY(!ofCode(facts, ConflictCode::MissedPicks).first().isAccepted());
}

void TestProgrammeConflicts::theWorstComesFirst()
{
    auto facts = factsOfFour();
    holdsIt(facts, rosa, sessionA);
    holdsIt(facts, rosa, sessionB);
    wish(facts, 12, {sessionA, sessionB});
    addSlot(facts, sessionA, hall, clockAt(10), clockAt(11));
    addSlot(facts, sessionB, hall, clockAt(10), clockAt(11));
    QList<ConflictCode> codes;
    for (const auto &conflict : allIn(facts))
        codes += conflict.code;
    QCOMPARE(codes, (QList{ConflictCode::RoomOverlap, ConflictCode::PersonDouble, ConflictCode::MissedPicks}));
}

void TestProgrammeConflicts::aTrialMoveIsJudgedWithoutBeingWritten()
{
    auto facts = factsOfFour();
    wish(facts, 12, {sessionA, sessionB});
    addSlot(facts, sessionA, hall, clockAt(10), clockAt(11));
    addSlot(facts, sessionB, small, clockAt(14), clockAt(15));
    const ProgrammeConflicts conflicts(facts);
    QCOMPARE(conflicts.all(), QList<Conflict>());
    auto tried = facts.slots;
    tried.last().startsAt = clockAt(10);
    tried.last().endsAt = clockAt(11);
    const auto found = conflicts.of(tried);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().isAbout(ProgrammeSlotId(2)));
    QCOMPARE(conflicts.missed(tried), 12);
    QCOMPARE(ConflictWords(conflicts.facts(), tried).sentence(found.first()),
             u"12 people who want “A” also want “B” at the same time."_s);
    QCOMPARE(conflicts.all(), QList<Conflict>());
}

void TestProgrammeConflicts::everyRuleHasItsWords()
{
    QSet<QString> words;
    for (size_t code = 0; code < std::size(keysOf(ConflictCode())); ++code)
        words += ConflictWords::rule(ConflictCode(code));
    QCOMPARE(words.size(), qsizetype(std::size(keysOf(ConflictCode()))));
    QCOMPARE(ConflictRule::usual(ConflictCode::NoBreak).parameter, 240);
    QCOMPARE(ConflictRule::unitOf(ConflictCode::NoBreak), ConflictRule::Unit::Minutes);
    QCOMPARE(ConflictRule::unitOf(ConflictCode::RoomOverlap), ConflictRule::Unit::None);
}

// --- what changed

void TestProgrammeConflicts::theChangeListSaysWhatMoved()
{
    auto before = factsOfFour();
    addSlot(before, sessionA, hall, clockAt(10), clockAt(11));
    addSlot(before, sessionB, small, clockAt(10), clockAt(11));
    addSlot(before, sessionC, hall, clockAt(11), clockAt(12));
    addSlot(before, {}, {}, clockAt(12), clockAt(13), SlotKind::Break);
    auto now = before;
    now.slots[0].room = small; // rooms change
    now.slots[1].startsAt = clockAt(9);
    now.slots[1].endsAt = clockAt(10);
    now.slots[2].session = sessionD; // one comes for another
    for (auto &slot : now.slots)
        slot.id.value += 50; // other rows
    const auto changes = ScheduleDiff::changes(
        before.slots, now.slots, {{sessionA, u"A"_s}, {sessionB, u"B"_s}, {sessionC, u"C"_s}, {sessionD, u"D"_s}});
    using Kind = ScheduleChange::Kind;
    QStringList said;
    for (const auto &change : changes)
        said += change.title + QString::number(int(change.kind));
    const auto told = [](const QString &title, Kind kind) { return title + QString::number(int(kind)); };
    QCOMPARE(said, (QStringList{told(u"B"_s, Kind::Moved), told(u"A"_s, Kind::NewRoom), told(u"C"_s, Kind::Dropped),
                                told(u"D"_s, Kind::Added)}));
    QCOMPARE(changes.first().before.startsAt, clockAt(10));
    QCOMPARE(changes.first().now.startsAt, clockAt(9));
}

void TestProgrammeConflicts::theChangeListKeepsRepeatsApart()
{
    auto before = factsOfFour();
    addSlot(before, sessionA, hall, clockAt(10), clockAt(11));
    addSlot(before, sessionA, hall, clockAt(14), clockAt(15));
    auto now = before;
    now.slots[0].startsAt = clockAt(15);
    now.slots[0].endsAt = clockAt(16);
    const auto changes = ScheduleDiff::changes(before.slots, now.slots, {});
    QCOMPARE(changes.size(), 1); // the one at two stays
    QCOMPARE(changes.first().before.startsAt, clockAt(10));
    QCOMPARE(changes.first().now.startsAt, clockAt(15));
}

void TestProgrammeConflicts::blockersAreNobodysBusiness()
{
    auto facts = factsOfFour();
    addSlot(facts, {}, hall, clockAt(10), clockAt(11), SlotKind::Blocker);
    QCOMPARE(ScheduleDiff::changes({}, facts.slots, {}), QList<ScheduleChange>());
}

RNF_TEST(TestProgrammeConflicts)
#include "tst_programme_conflicts.moc"
