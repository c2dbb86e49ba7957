#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "events/EventTimes.h"
#include "events/Events.h"
#include "staffing/SignUpSteps.h"
#include "staffing/Staffing.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

using enum SignUpStatus;

} // namespace

/// Shifts are made, people are put on them, and what they worked flows into their hours. Today is Monday 16 November 2026.
class TestStaffing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_later.reset();
        m_ana = m_workspace->add(m_workspace->person(u"Ana"_s, u"Díaz"_s));
        m_ben = m_workspace->add(m_workspace->person(u"Ben"_s, u"Okafor"_s));
        m_door = role(u"Door"_s);
        m_event = addEvent(u"Conference"_s, QDate(2026, 11, 20));
    }
    void cleanup()
    {
        m_later.reset();
        m_workspace.reset();
    }

    void aWholeDayIsOneAction();
    void shiftsThatCannotBeAreRefused_data();
    void shiftsThatCannotBeAreRefused();
    void aRoleIsKeptAndNotDeletedWhileItIsTaken();
    void aCertificateOfAKindIsOne();
    void aShiftIsChangedWithWhatItTakes();

    void puttingSomebodyOnItIsNamed();
    void somebodyIsOnAShiftOnce();
    void whoeverSaidNoMayComeBack();
    void aRoleThatTheShiftDoesNotTakeIsRefused();
    void whatIsMuchForSomebodyNeedsAReason();
    void aWishIsApprovedWithAReasonToo();
    void aClashIsToldAndForbidsNothing();

    void everyPlaceIsCountedOnce();
    void whoeverLooksForCoverFillsNoPlace();
    void fillIsTheSameAsAPlainCount();

    void choicesSayWhyNot();
    void aShiftOfTheirsIsNoChoice();
    void coverersStandByWhoWasAskedLeast();
    void whoeverIsOnItOrMustNotBeAskedCoversNothing();
    void coveringHandsTheShiftOn();
    void coverIsFoundBeforeSignUpsOpen();
    void onlyWhatIsTheirsIsCovered();
    void takingTheCovererOffLooksForCoverAgain();

    void whatWasWorkedIsWrittenIntoTheHours();
    void correctingTheTimesCorrectsTheHours();
    void otherOutcomesTakeTheHoursBack();
    void hoursThatThePersonDeletedComeAgainOnlyByACorrection();
    void aSubmittedWeekTakesTheHoursOfAShift();
    void whoeverLeftEarlyWorkedLess();
    void undoTakesBothBack();
    void whatWasWorkedStays();
    void thanksGoToWhoeverWorkedMost();
    void openSignUpsAreThoseOfWhichNothingWasSaid();
    void whoeverCompletedItLeftEarlyAtATimeThatIsAsked();
    void completingAgainGoesByThePlan();
    void whoeverMayNotSeeTheHoursStillSeesTheLoad();

    void movingTheEventMovesItsShifts();
    void aCopyOfTheEventHasItsShiftsWithNobodyOnThem();
    void whatWasWorkedDoesNotMove();
    void aMoveThatSomebodyElseMadeIsNotMadeTwice();
    void anEventWithWorkedShiftsIsNotDeleted();
    void shiftsOfACancelledEventKeepNobody();

private:
    Workspace &workspace() { return m_later ? *m_later : **m_workspace; }
    Staffing &staffing() { return workspace().staffing(); }
    const Session &session() { return m_workspace->session; }
    QString newestLabel() { return workspace().changes().history(session(), 1).first().label; }
    void undoNewest()
    {
        QVERIFY(workspace().changes().undo(session(), workspace().changes().history(session(), 1).first().seq));
    }

    /// On another day, over the same file.
    void onDay(const QDate &day)
    {
        m_later.reset();
        m_workspace->close();
        auto options = TestWorkspace::options();
        options.dates = Dates(day);
        auto opened = Workspace::open(m_workspace->path(), options);
        QVERIFY(opened);
        m_later = std::move(*opened);
    }

    VolunteerRoleId role(const QString &name, const QString &certificate = {}, bool isSoloOk = true)
    {
        return *staffing().add(session(), {{}, name, certificate, isSoloOk});
    }
    Event addEvent(const QString &name, const QDate &day)
    {
        Event event;
        event.name = name;
        EventTimes::set(event, day, {9, 0}, {20, 0});
        return *workspace().events().find(session(), *workspace().events().add(session(), {event, {}, {}}));
    }
    ShiftGrid grid(const QTime &from, const QTime &until, int lengthMin, int least = 1, int most = 0)
    {
        ShiftGrid grid;
        grid.event = m_event.id;
        grid.first = grid.last = EventTimes::day(m_event);
        grid.from = from;
        grid.until = until;
        grid.lengthMin = lengthMin;
        grid.needs = {{{}, {}, m_door, least, most}};
        return grid;
    }
    /// Made in their order, on the day of the event.
    VolunteerShift addShift(const QTime &from, const QTime &until, int least = 1, int most = 0)
    {
        const auto before = staffing().shifts(session(), m_event.id);
        const auto made = staffing().make(session(), grid(from, until, 0, least, most));
        Q_ASSERT(made);
        for (const auto &shift : staffing().shifts(session(), m_event.id)) {
            if (!before.contains(shift))
                return shift;
        }
        return {};
    }
    ShiftSignUp put(const VolunteerShift &shift, PersonId person, SignUpStatus status = Approved, const QString &reason = {})
    {
        const auto done = staffing().signUp(session(), shift.id, m_door, person, status, reason);
        if (!done)
            qWarning("%s", qPrintable(done.error().message));
        return of(shift, person);
    }
    ShiftSignUp of(const VolunteerShift &shift, PersonId person)
    {
        for (const auto &row : staffing().signUps(session(), person)) {
            if (row.signUp.shift == shift.id)
                return row.signUp;
        }
        return {};
    }
    /// As somebody who sees it now changes it.
    void changeEvent(const std::function<void(Event &)> &change)
    {
        const Event before = *workspace().events().find(session(), m_event.id);
        Event after = before;
        change(after);
        QVERIFY(workspace().events().save(session(), before, after));
    }
    void moveEvent(const QDate &day)
    {
        changeEvent([&](Event &event) { event = EventTimes::movedTo(event, day); });
    }
    QString refusalOf(const Result<qint64> &done) { return done ? QString() : done.error().id; }
    QList<TimeEntry> hoursOf(PersonId person)
    {
        return workspace().hours().entriesOf(session(), person, QDate(2026, 1, 1), QDate(2027, 12, 31));
    }
    QString onWall(const QTime &time)
    {
        return instantText(QDateTime(EventTimes::day(m_event), time, EventTimes::zoneOf(m_event)));
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<Workspace> m_later;
    PersonId m_ana, m_ben;
    VolunteerRoleId m_door;
    Event m_event;
};

// --- shifts and roles

void TestStaffing::aWholeDayIsOneAction()
{
    const auto content = contentOf(workspace().store().reader());
    QVERIFY(staffing().make(session(), grid({8, 0}, {20, 0}, 240, 2, 3)));
    QCOMPARE(newestLabel(), u"Make 3 shifts of “Conference”"_s);
    const auto shifts = staffing().shifts(session(), m_event.id);
    QCOMPARE(shifts.size(), 3);
    QCOMPARE(shifts[0].name, u"Door"_s);
    QCOMPARE(shifts[2].end(), instantOf(onWall({20, 0})));
    const auto fill = staffing().fill(session(), m_event.id);
    QCOMPARE(fill.size(), 3);
    QCOMPARE(fill[1].countMin, 2);
    QCOMPARE(fill[1].countMax, 3);
    undoNewest();
    QCOMPARE(contentOf(workspace().store().reader()), content);
}

void TestStaffing::shiftsThatCannotBeAreRefused_data()
{
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("hasRole");
    QTest::addColumn<QString>("id");
    QTest::newRow("as they may be") << 1 << 1 << 1 << true << u""_s;
    QTest::newRow("no role") << 1 << 1 << 1 << false << u"no-role"_s;
    QTest::newRow("more than most") << 3 << 2 << 1 << true << u"counts"_s;
    QTest::newRow("no day") << 1 << 1 << 0 << true << u"no-time"_s;
    QTest::newRow("far too many") << 1 << 1 << 200 << true << u"too-many"_s;
}

void TestStaffing::shiftsThatCannotBeAreRefused()
{
    QFETCH(int, least);
    QFETCH(int, most);
    QFETCH(int, days);
    QFETCH(bool, hasRole);
    QFETCH(QString, id);
    auto made = grid({8, 0}, {12, 0}, 120, least, most);
    made.last = made.first.addDays(days - 1);
    if (!hasRole)
        made.needs.clear();
    QCOMPARE(refusalOf(staffing().make(session(), made)), id);
    QCOMPARE(staffing().shifts(session(), m_event.id).isEmpty(), !id.isEmpty());
}

void TestStaffing::aRoleIsKeptAndNotDeletedWhileItIsTaken()
{
    QCOMPARE(staffing().add(session(), {{}, u" door "_s, {}, true}).error().id, u"name-taken"_s);
    QCOMPARE(staffing().add(session(), {}).error().id, u"empty-name"_s);
    auto before = staffing().roles(session()).first();
    auto after = before;
    after.isSoloOk = false;
    QVERIFY(staffing().save(session(), before, after));
    const auto shift = addShift({8, 0}, {12, 0});
    QCOMPARE(refusalOf(staffing().remove(session(), after)), u"in-use"_s);
    QVERIFY(staffing().remove(session(), QList{shift.id}));
    QVERIFY(staffing().remove(session(), after));
    QVERIFY(staffing().roles(session()).isEmpty());
}

void TestStaffing::aCertificateOfAKindIsOne()
{
    QVERIFY(staffing().save(session(), Certificate{{}, m_ana, u"Safeguarding"_s, QDate(2027, 1, 1)}));
    QVERIFY(staffing().save(session(), Certificate{{}, m_ana, u"safeguarding "_s, QDate(2028, 1, 1)}));
    QCOMPARE(newestLabel(), u"Certificate “safeguarding” of Ana Díaz"_s);
    const auto certificates = staffing().certificates(session(), m_ana);
    QCOMPARE(certificates.size(), 1);
    QCOMPARE(certificates.first().expiresOn, QDate(2028, 1, 1));
    QCOMPARE(refusalOf(staffing().save(session(), Certificate{{}, m_ana, {}, {}})), u"empty-name"_s);
    QVERIFY(staffing().remove(session(), certificates.first()));
    QVERIFY(staffing().certificates(session()).isEmpty());
}

void TestStaffing::aShiftIsChangedWithWhatItTakes()
{
    const auto before = addShift({8, 0}, {12, 0});
    const auto kitchen = role(u"Kitchen"_s);
    auto after = before;
    after.name = u"Front door"_s;
    after.endsAt = onWall({13, 0});
    QVERIFY(staffing().save(session(), before, after, {{{}, {}, m_door, 2, 0}, {{}, {}, kitchen, 1, 1}}));
    QCOMPARE(newestLabel(), u"Edit the shift “Front door, Friday 8:00 AM”"_s);
    QCOMPARE(staffing().needs(session(), before.id).size(), 2);
    QCOMPARE(staffing().fill(session(), m_event.id).first().countMin, 2);
    put(after, m_ana);
    QCOMPARE(refusalOf(staffing().save(session(), after, after, {{{}, {}, kitchen, 1, 1}})), u"in-use"_s);
    auto backwards = after;
    backwards.endsAt = after.startsAt;
    QCOMPARE(refusalOf(staffing().save(session(), after, backwards, {{{}, {}, m_door, 1, 1}})), u"backwards"_s);
}

// --- who is on them

void TestStaffing::puttingSomebodyOnItIsNamed()
{
    const auto shift = addShift({8, 0}, {12, 0});
    QCOMPARE(put(shift, m_ana).status, Approved);
    QCOMPARE(newestLabel(), u"Put Ana Díaz on “Door, Friday 8:00 AM”"_s);
    put(shift, m_ben, Offered);
    QCOMPARE(newestLabel(), u"Ask Ben Okafor for “Door, Friday 8:00 AM”"_s);
    QVERIFY(!of(shift, m_ben).askedAt.isEmpty());
    QVERIFY(staffing().step(session(), {of(shift, m_ana).id}, Confirmed));
    QCOMPARE(newestLabel(), u"“Door, Friday 8:00 AM”: Ana Díaz, confirmed"_s);
    QVERIFY(staffing().step(session(), {of(shift, m_ana).id, of(shift, m_ben).id}, Cancelled));
    QCOMPARE(newestLabel(), u"Volunteer shifts of 2 people: cancelled"_s);
}

void TestStaffing::somebodyIsOnAShiftOnce()
{
    const auto shift = addShift({8, 0}, {12, 0});
    put(shift, m_ana, Offered);
    QCOMPARE(put(shift, m_ana).status, Approved); // who was asked, and comes
    QCOMPARE(refusalOf(staffing().signUp(session(), shift.id, m_door, m_ana, Confirmed)), u"on-it"_s);
    QCOMPARE(staffing().signUps(session(), m_event.id).size(), 1);
}

void TestStaffing::whoeverSaidNoMayComeBack()
{
    const auto shift = addShift({8, 0}, {12, 0});
    const auto asked = put(shift, m_ana, Offered);
    QVERIFY(staffing().step(session(), {asked.id}, Declined));
    QCOMPARE(put(shift, m_ana).status, Approved);
    QCOMPARE(of(shift, m_ana).id, asked.id);
    QCOMPARE(refusalOf(staffing().step(session(), {asked.id}, NoShow)), u"step"_s); // it has not begun
    QCOMPARE(refusalOf(staffing().step(session(), {asked.id}, Covered)), u"who-covers"_s);
}

void TestStaffing::aRoleThatTheShiftDoesNotTakeIsRefused()
{
    const auto shift = addShift({8, 0}, {12, 0});
    QCOMPARE(refusalOf(staffing().signUp(session(), shift.id, role(u"Kitchen"_s), m_ana, Approved)), u"no-role"_s);
    QCOMPARE(refusalOf(staffing().signUp(session(), shift.id, m_door, m_ana, Completed)), u"step"_s);
}

void TestStaffing::whatIsMuchForSomebodyNeedsAReason()
{
    const auto shift = addShift({8, 0}, {16, 0});
    const auto refused = staffing().signUp(session(), shift.id, m_door, m_ana, Approved);
    QVERIFY(!refused);
    QCOMPARE(refused.error().id, u"no-reason"_s);
    QVERIFY(refused.error().message.contains(u"8:00 without a break of 30 minutes"_s));
    QVERIFY(staffing().signUps(session(), m_ana).isEmpty());
    QCOMPARE(put(shift, m_ana, Approved, u"she asked for it"_s).reason, u"she asked for it"_s);
    QCOMPARE(put(shift, m_ben, Offered).status, Offered); // asking plans nothing
}

void TestStaffing::aWishIsApprovedWithAReasonToo()
{
    const auto shift = addShift({8, 0}, {16, 0});
    const auto wish = put(shift, m_ana, Requested);
    QCOMPARE(refusalOf(staffing().step(session(), {wish.id}, Approved)), u"no-reason"_s);
    QVERIFY(staffing().step(session(), {wish.id}, Approved, u"she insists"_s));
    QVERIFY(staffing().step(session(), {wish.id}, Confirmed)); // it was said once
    QCOMPARE(of(shift, m_ana).reason, u"she insists"_s);
}

void TestStaffing::aClashIsToldAndForbidsNothing()
{
    const auto first = addShift({8, 0}, {10, 0}), second = addShift({9, 0}, {11, 0}), third = addShift({10, 0}, {11, 0});
    put(first, m_ana);
    const auto concerns = staffing().concerns(session(), second.id, m_door, m_ana);
    QCOMPARE(concerns.size(), 1);
    QCOMPARE(concerns.first().text, u"Clashes with “Door, Friday 8:00 AM”."_s);
    QVERIFY(staffing().concerns(session(), third.id, m_door, m_ana).isEmpty());
    QCOMPARE(put(second, m_ana).status, Approved);
}

// --- numbers

void TestStaffing::everyPlaceIsCountedOnce()
{
    const auto shift = addShift({8, 0}, {12, 0}, 1, 2), other = addShift({12, 0}, {16, 0}, 2);
    put(shift, m_ana);
    put(shift, m_ben);
    put(other, m_workspace->add(m_workspace->person(u"Carla"_s, u"Di Marco"_s)), Offered);
    const auto counts = staffing().counts(session(), m_event.id);
    QCOMPARE(counts.shifts, 2);
    QCOMPARE(counts.needed, 3);
    QCOMPARE(counts.filled, 1); // the second one at the first shift fills no place of the other
    QCOMPARE(counts.signedUp, 2);
    const auto fill = staffing().fill(session(), m_event.id);
    QVERIFY(fill[0].isFull() && fill[0].missing() == 0);
    QCOMPARE(fill[1].missing(), 2);
    QCOMPARE(fill[1].asked, 1);
}

void TestStaffing::whoeverLooksForCoverFillsNoPlace()
{
    const auto shift = addShift({8, 0}, {12, 0});
    const auto signUp = put(shift, m_ana, Confirmed);
    QVERIFY(staffing().step(session(), {signUp.id}, SwapOpen));
    const auto fill = staffing().fill(session(), m_event.id).first();
    QCOMPARE(fill.signedUp, 0);
    QCOMPARE(fill.swapsOpen, 1);
    QCOMPARE(staffing().counts(session(), m_event.id).swapsOpen, 1);
    QVERIFY(!staffing().concerns(session(), addShift({9, 0}, {10, 0}).id, m_door, m_ana).isEmpty()); // still theirs
}

void TestStaffing::fillIsTheSameAsAPlainCount()
{
    QVERIFY(staffing().make(session(), grid({8, 0}, {20, 0}, 120, 1, 3)));
    const auto shifts = staffing().shifts(session(), m_event.id);
    for (int i = 0; i < 12; ++i)
        put(shifts[i % 5], m_workspace->add(m_workspace->person(u"P"_s, QString::number(i))),
            std::array{Offered, Requested, Approved, Confirmed}[size_t(i % 4)]);
    const auto rows = staffing().signUps(session(), m_event.id);
    for (const auto &fill : staffing().fill(session(), m_event.id)) {
        int signedUp = 0, asked = 0;
        for (const auto &row : rows) {
            signedUp += row.signUp.shift == fill.shift && SignUpSteps::counts(row.signUp.status);
            asked += row.signUp.shift == fill.shift && (row.signUp.status == Offered || row.signUp.status == Requested);
        }
        QCOMPARE(fill.signedUp, signedUp);
        QCOMPARE(fill.asked, asked);
    }
}

// --- who could be on them

void TestStaffing::choicesSayWhyNot()
{
    const auto theirs = addShift({8, 0}, {12, 0});
    addShift({9, 0}, {10, 0});
    const auto full = addShift({13, 0}, {14, 0}, 1, 1);
    addShift({15, 0}, {16, 0});
    put(theirs, m_ana);
    put(full, m_ben);
    auto late = grid({17, 0}, {18, 0}, 0);
    late.signUpsOpenOn = QDate(2026, 11, 18);
    QVERIFY(staffing().make(session(), late));
    const auto choices = staffing().choices(session(), m_ana);
    QCOMPARE(choices.size(), 4);
    QVERIFY(choices[0].canBeTaken());
    QCOMPARE(choices[0].shift.start(), instantOf(onWall({15, 0})));
    QCOMPARE(ShiftJudge::obstacles(choices[1].concerns), u"Clashes with “Door, Friday 8:00 AM”."_s);
    QCOMPARE(ShiftJudge::obstacles(choices[2].concerns), u"Full: 1 of 1."_s);
    QCOMPARE(ShiftJudge::obstacles(choices[3].concerns), u"Not open yet: sign-ups begin on 18 November 2026."_s);
    QCOMPARE(staffing().choices(session(), m_ana, m_event.id).size(), 4);
    onDay(QDate(2026, 11, 25));
    QVERIFY(staffing().choices(session(), m_ana).isEmpty());
    const auto past = staffing().choices(session(), m_ana, m_event.id);
    QCOMPARE(ShiftJudge::obstacles(past.last().concerns), u"The shift has ended."_s);
}

void TestStaffing::aShiftOfTheirsIsNoChoice()
{
    const auto shift = addShift({8, 0}, {12, 0});
    const auto wish = put(shift, m_ana, Requested);
    QVERIFY(staffing().choices(session(), m_ana).isEmpty());
    QVERIFY(staffing().step(session(), {wish.id}, Cancelled));
    QCOMPARE(staffing().choices(session(), m_ana).size(), 1);
}

void TestStaffing::coverersStandByWhoWasAskedLeast()
{
    const auto shift = addShift({8, 0}, {12, 0}), earlier = addShift({14, 0}, {16, 0});
    TimeOffer offer;
    offer.offeredOn = QDate(2026, 11, 1);
    QVERIFY(workspace().volunteers().saveOffer(session(), m_ben, offer));
    const auto carla = m_workspace->add(m_workspace->person(u"Carla"_s, u"Di Marco"_s));
    QVERIFY(workspace().volunteers().saveOffer(session(), carla, offer));
    put(earlier, carla, Offered); // asked just now
    put(shift, m_ana);
    const auto candidates = staffing().coverers(session(), shift.id, m_door);
    QCOMPARE(candidates.size(), 2);
    QCOMPARE(candidates[0].person, m_ben);
    QVERIFY(candidates[0].lastAskedAt.isEmpty() && candidates[0].hasOffer);
    QCOMPARE(candidates[1].person, carla);
}

void TestStaffing::whoeverIsOnItOrMustNotBeAskedCoversNothing()
{
    const auto shift = addShift({8, 0}, {12, 0}), clashing = addShift({11, 0}, {13, 0});
    for (const PersonId person : {m_ana, m_ben})
        QVERIFY(workspace().volunteers().saveOffer(session(), person, TimeOffer()));
    put(shift, m_ana);
    put(clashing, m_ben);
    auto rosa = m_workspace->person(u"Rosa"_s, u"Ruiz"_s);
    rosa.isDeceased = true;
    QVERIFY(workspace().volunteers().saveOffer(session(), m_workspace->add(rosa), TimeOffer()));
    QVERIFY(staffing().coverers(session(), shift.id, m_door).isEmpty());
}

void TestStaffing::coveringHandsTheShiftOn()
{
    const auto shift = addShift({8, 0}, {12, 0});
    const auto hers = put(shift, m_ana, Confirmed);
    QVERIFY(staffing().step(session(), {hers.id}, SwapOpen));
    const auto content = contentOf(workspace().store().reader());
    QVERIFY(staffing().cover(session(), hers.id, m_ben));
    QCOMPARE(newestLabel(), u"Ben Okafor covers “Door, Friday 8:00 AM” for Ana Díaz"_s);
    QCOMPARE(of(shift, m_ana).status, Covered);
    QCOMPARE(of(shift, m_ben).status, Confirmed);
    QCOMPARE(of(shift, m_ben).covers, hers.id);
    QCOMPARE(staffing().fill(session(), m_event.id).first().signedUp, 1);
    undoNewest();
    QCOMPARE(contentOf(workspace().store().reader()), content);
}

void TestStaffing::coverIsFoundBeforeSignUpsOpen()
{
    auto late = grid({8, 0}, {12, 0}, 0);
    late.signUpsOpenOn = QDate(2026, 11, 18);
    QVERIFY(staffing().make(session(), late));
    QVERIFY(workspace().volunteers().saveOffer(session(), m_ben, TimeOffer()));
    QCOMPARE(staffing().coverers(session(), staffing().shifts(session(), m_event.id).first().id, m_door).size(), 1);
}

void TestStaffing::onlyWhatIsTheirsIsCovered()
{
    const auto shift = addShift({8, 0}, {12, 0});
    const auto hers = put(shift, m_ana, Offered);
    QCOMPARE(refusalOf(staffing().cover(session(), hers.id, m_ben)), u"not-on-it"_s);
    QVERIFY(staffing().step(session(), {hers.id}, Confirmed));
    QVERIFY(staffing().cover(session(), hers.id, m_ben));
    const auto carla = m_workspace->add(m_workspace->person(u"Carla"_s, u"Di Marco"_s));
    QCOMPARE(refusalOf(staffing().cover(session(), hers.id, carla)), u"not-on-it"_s); // it is covered once
    const auto refused = staffing().step(session(), {hers.id}, Confirmed);
    QCOMPARE(refusalOf(refused), u"step"_s);
    QVERIFY(refused.error().message.startsWith(u"Somebody covers it for Ana Díaz."_s));
}

void TestStaffing::takingTheCovererOffLooksForCoverAgain()
{
    const auto shift = addShift({8, 0}, {12, 0});
    const auto hers = put(shift, m_ana, Confirmed);
    QVERIFY(staffing().cover(session(), hers.id, m_ben));
    QVERIFY(staffing().remove(session(), {of(shift, m_ben).id}));
    QCOMPARE(of(shift, m_ana).status, SwapOpen);
    QCOMPARE(staffing().fill(session(), m_event.id).first().swapsOpen, 1);
    QVERIFY(staffing().cover(session(), hers.id, m_ben));
    QVERIFY(staffing().remove(session(), {of(shift, m_ben).id, hers.id})); // both at once
    QVERIFY(staffing().signUps(session(), m_event.id).isEmpty());
}

// --- what happened, and the hours

void TestStaffing::whatWasWorkedIsWrittenIntoTheHours()
{
    const auto shift = addShift({8, 0}, {12, 0});
    const auto signUp = put(shift, m_ana, Confirmed);
    onDay(QDate(2026, 11, 21));
    QVERIFY(staffing().step(session(), {signUp.id}, Arrived));
    QVERIFY(hoursOf(m_ana).isEmpty());
    QVERIFY(staffing().step(session(), {signUp.id}, Completed));
    const auto hours = hoursOf(m_ana);
    QCOMPARE(hours.size(), 1);
    QCOMPARE(hours.first().minutes, 240);
    QCOMPARE(hours.first().startsAt, shift.startsAt);
    QCOMPARE(hours.first().note, u"Conference: Door"_s);
    QCOMPARE(hours.first().id, of(shift, m_ana).entry);
    const auto areas = workspace().hours().areas(session());
    QCOMPARE(std::ranges::find(areas, hours.first().area, &WorkArea::id)->name, u"Events"_s);
    QCOMPARE(*staffing().step(session(), {signUp.id}, Completed), 0); // once
    QCOMPARE(hoursOf(m_ana).size(), 1);
}

void TestStaffing::correctingTheTimesCorrectsTheHours()
{
    const auto shift = addShift({8, 0}, {12, 0});
    const auto signUp = put(shift, m_ana);
    onDay(QDate(2026, 11, 21));
    QVERIFY(staffing().setTimes(session(), signUp.id, onWall({7, 30}), onWall({12, 30})));
    QCOMPARE(newestLabel(), u"“Door, Friday 8:00 AM”: Ana Díaz worked 7:30 AM – 12:30 PM"_s);
    QCOMPARE(of(shift, m_ana).status, Completed);
    QCOMPARE(hoursOf(m_ana).first().minutes, 300);
    QVERIFY(staffing().setTimes(session(), signUp.id, onWall({8, 0}), onWall({10, 0})));
    QCOMPARE(of(shift, m_ana).status, LeftEarly);
    QCOMPARE(hoursOf(m_ana).size(), 1);
    QCOMPARE(hoursOf(m_ana).first().minutes, 120);
    QCOMPARE(refusalOf(staffing().setTimes(session(), signUp.id, onWall({9, 0}), onWall({9, 0}))), u"backwards"_s);
}

void TestStaffing::otherOutcomesTakeTheHoursBack()
{
    const auto shift = addShift({8, 0}, {12, 0});
    const auto signUp = put(shift, m_ana);
    onDay(QDate(2026, 11, 21));
    QVERIFY(staffing().step(session(), {signUp.id}, Completed));
    QVERIFY(staffing().step(session(), {signUp.id}, NoShow));
    QVERIFY(hoursOf(m_ana).isEmpty());
    QVERIFY(!of(shift, m_ana).entry.isValid());
    QVERIFY(of(shift, m_ana).actualFromAt.isEmpty());
    QVERIFY(staffing().step(session(), {signUp.id}, Completed));
    QCOMPARE(hoursOf(m_ana).size(), 1);
}

void TestStaffing::hoursThatThePersonDeletedComeAgainOnlyByACorrection()
{
    const auto shift = addShift({8, 0}, {12, 0});
    const auto signUp = put(shift, m_ana);
    onDay(QDate(2026, 11, 21));
    QVERIFY(staffing().step(session(), {signUp.id}, Completed));
    QVERIFY(workspace().hours().remove(session(), hoursOf(m_ana).first()));
    QVERIFY(!of(shift, m_ana).entry.isValid());
    QCOMPARE(of(shift, m_ana).status, Completed);
    QVERIFY(staffing().setTimes(session(), signUp.id, onWall({8, 0}), onWall({11, 0})));
    QCOMPARE(hoursOf(m_ana).first().minutes, 180);
}

void TestStaffing::aSubmittedWeekTakesTheHoursOfAShift()
{
    const auto shift = addShift({8, 0}, {12, 0});
    const auto signUp = put(shift, m_ana);
    onDay(QDate(2026, 11, 21));
    const WeekKey week{m_ana, {}, QDate(2026, 11, 16)};
    QVERIFY(workspace().hours().setMinutes(session(), week, {}, QDate(2026, 11, 17), 60));
    QVERIFY(workspace().hours().submit(session(), week));
    QVERIFY(staffing().step(session(), {signUp.id}, Completed));
    QCOMPARE(workspace().hours().week(session(), week).sheet.status, SheetStatus::Submitted);
    QCOMPARE(workspace().hours().week(session(), week).effectiveMinutes(), 300);
    QVERIFY(workspace().check(session())->isEmpty());
    undoNewest();
    QCOMPARE(workspace().hours().week(session(), week).effectiveMinutes(), 60);
    QVERIFY(workspace().check(session())->isEmpty());
}

void TestStaffing::whoeverLeftEarlyWorkedLess()
{
    const auto shift = addShift({8, 0}, {12, 0});
    const auto signUp = put(shift, m_ana);
    onDay(QDate(2026, 11, 21));
    QCOMPARE(refusalOf(staffing().step(session(), {signUp.id}, LeftEarly)), u"no-time"_s);
    QVERIFY(staffing().setTimes(session(), signUp.id, onWall({8, 0}), onWall({9, 30})));
    QCOMPARE(of(shift, m_ana).status, LeftEarly);
    QCOMPARE(staffing().counts(session(), m_event.id).minutes, 90);
    QCOMPARE(staffing().fill(session(), m_event.id).first().came, 1);
}

void TestStaffing::undoTakesBothBack()
{
    const auto shift = addShift({8, 0}, {12, 0});
    const auto signUp = put(shift, m_ana);
    onDay(QDate(2026, 11, 21));
    const auto areas = workspace().hours().areaNamed(session(), u"Events"_s);
    QVERIFY(areas);
    const auto content = contentOf(workspace().store().reader());
    QVERIFY(staffing().step(session(), {signUp.id}, Completed));
    QCOMPARE(hoursOf(m_ana).size(), 1);
    undoNewest();
    QVERIFY(hoursOf(m_ana).isEmpty());
    QCOMPARE(of(shift, m_ana).status, Approved);
    QCOMPARE(contentOf(workspace().store().reader()), content);
}

void TestStaffing::whatWasWorkedStays()
{
    const auto shift = addShift({8, 0}, {12, 0});
    const qint64 made = workspace().changes().newestOf(session());
    const auto signUp = put(shift, m_ana);
    onDay(QDate(2026, 11, 21));
    QVERIFY(staffing().step(session(), {signUp.id}, Completed));
    QCOMPARE(refusalOf(staffing().remove(session(), {signUp.id})), u"attended"_s);
    QCOMPARE(refusalOf(staffing().remove(session(), QList{shift.id})), u"attended"_s);
    QVERIFY(workspace().changes().undo(session(), made)); // which leaves alone what others rest on by now
    QVERIFY(staffing().find(session(), shift.id));
    QCOMPARE(of(shift, m_ana).status, Completed);
    QVERIFY(staffing().step(session(), {signUp.id}, Excused));
    QVERIFY(staffing().remove(session(), {signUp.id}));
}

void TestStaffing::thanksGoToWhoeverWorkedMost()
{
    const auto morning = addShift({8, 0}, {10, 0}), noon = addShift({11, 0}, {14, 0});
    const auto first = put(morning, m_ana), second = put(noon, m_ben);
    put(noon, m_ana, Offered);
    onDay(QDate(2026, 11, 21));
    QVERIFY(staffing().step(session(), {first.id, second.id}, Completed));
    const auto thanks = staffing().thankYou(session(), m_event.id);
    QCOMPARE(thanks.size(), 2);
    QCOMPARE(thanks[0], (ShiftThanks{m_ben, u"Ben Okafor"_s, 180, 1}));
    QCOMPARE(thanks[1], (ShiftThanks{m_ana, u"Ana Díaz"_s, 120, 1}));
    QCOMPARE(staffing().counts(session(), m_event.id).minutes, 300);
}

void TestStaffing::openSignUpsAreThoseOfWhichNothingWasSaid()
{
    const auto shift = addShift({8, 0}, {10, 0});
    const auto hers = put(shift, m_ana), his = put(shift, m_ben, Offered);
    QVERIFY(staffing().openSignUps(session(), m_event.id).isEmpty()); // it is ahead
    onDay(QDate(2026, 11, 21));
    const auto open = staffing().openSignUps(session(), m_event.id);
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().signUp.id, hers.id);
    QVERIFY(his.id.isValid());
    QVERIFY(staffing().step(session(), {hers.id}, Untracked));
    QVERIFY(staffing().openSignUps(session(), m_event.id).isEmpty());
}

void TestStaffing::whoeverCompletedItLeftEarlyAtATimeThatIsAsked()
{
    const auto shift = addShift({8, 0}, {12, 0});
    const auto signUp = put(shift, m_ana);
    onDay(QDate(2026, 11, 21));
    QVERIFY(staffing().step(session(), {signUp.id}, Completed));
    QCOMPARE(refusalOf(staffing().step(session(), {signUp.id}, LeftEarly)), u"no-time"_s);
    QCOMPARE(of(shift, m_ana).status, Completed);
}

void TestStaffing::completingAgainGoesByThePlan()
{
    const auto shift = addShift({8, 0}, {12, 0});
    const auto signUp = put(shift, m_ana);
    onDay(QDate(2026, 11, 21));
    QVERIFY(staffing().setTimes(session(), signUp.id, onWall({13, 0}), onWall({14, 0}))); // later than planned
    QVERIFY(staffing().step(session(), {signUp.id}, Arrived));
    QVERIFY(staffing().step(session(), {signUp.id}, Completed));
    QCOMPARE(hoursOf(m_ana).size(), 1);
    QCOMPARE(hoursOf(m_ana).first().minutes, 240);
}

void TestStaffing::whoeverMayNotSeeTheHoursStillSeesTheLoad()
{
    const auto worked = addShift({8, 0}, {12, 0}), next = addShift({12, 0}, {16, 0});
    const auto signUp = put(worked, m_ana);
    onDay(QDate(2026, 11, 21));
    QVERIFY(staffing().step(session(), {signUp.id}, Completed));
    Session intern = session();
    intern.role = Role::Intern;
    intern.grants = {};
    intern.grants.events = {m_event.id.value};
    for (const Session &seeing : {session(), intern}) {
        const auto concerns = staffing().concerns(seeing, next.id, m_door, m_ana);
        QCOMPARE(concerns.last().text, u"8:00 without a break of 30 minutes."_s);
    }
}

// --- the event

void TestStaffing::movingTheEventMovesItsShifts()
{
    auto late = grid({8, 0}, {12, 0}, 0);
    late.signUpsOpenOn = QDate(2026, 11, 18);
    QVERIFY(staffing().make(session(), late));
    const auto night = addShift({22, 0}, {2, 0});
    put(night, m_ana);
    const auto content = contentOf(workspace().store().reader());
    moveEvent(QDate(2027, 3, 20)); // beyond a change of clocks
    const auto shifts = staffing().shifts(session(), m_event.id);
    const QTimeZone zone = EventTimes::zoneOf(m_event);
    QCOMPARE(shifts[0].start().toTimeZone(zone), QDateTime(QDate(2027, 3, 20), QTime(8, 0), zone));
    QCOMPARE(shifts[0].end().toTimeZone(zone), QDateTime(QDate(2027, 3, 20), QTime(12, 0), zone));
    QCOMPARE(shifts[0].signUpsOpenOn, QDate(2027, 3, 18));
    QCOMPARE(shifts[1].end().toTimeZone(zone), QDateTime(QDate(2027, 3, 21), QTime(2, 0), zone));
    QCOMPARE(of(night, m_ana).status, Approved);
    undoNewest();
    QCOMPARE(contentOf(workspace().store().reader()), content);
    changeEvent([](Event &event) { event.name = u"Congress"_s; });
    QCOMPARE(staffing().find(session(), night.id), night);
}

void TestStaffing::aCopyOfTheEventHasItsShiftsWithNobodyOnThem()
{
    auto early = grid({8, 0}, {12, 0}, 0, 2, 3);
    early.signUpsOpenOn = QDate(2026, 11, 1);
    QVERIFY(staffing().make(session(), early));
    put(staffing().shifts(session(), m_event.id).first(), m_ana);
    const auto content = contentOf(workspace().store().reader());
    const auto made =
        workspace().events().duplicate(session(), *workspace().events().find(session(), m_event.id), QDate(2027, 3, 20));
    QVERIFY(made);
    const auto copies = staffing().shifts(session(), *made);
    QCOMPARE(copies.size(), 1);
    const QTimeZone zone = EventTimes::zoneOf(m_event);
    QCOMPARE(copies[0].start().toTimeZone(zone), QDateTime(QDate(2027, 3, 20), QTime(8, 0), zone));
    QCOMPARE(copies[0].signUpsOpenOn, QDate(2026, 11, 1).addDays(EventTimes::day(m_event).daysTo(QDate(2027, 3, 20))));
    const auto needs = staffing().needs(session(), copies[0].id);
    QCOMPARE(needs.size(), 1);
    QCOMPARE(needs[0].role, m_door);
    QCOMPARE(needs[0].countMax, 3);
    QVERIFY(staffing().signUps(session(), *made).isEmpty());
    undoNewest();
    QCOMPARE(contentOf(workspace().store().reader()), content);
}

void TestStaffing::whatWasWorkedDoesNotMove()
{
    const auto worked = addShift({8, 0}, {10, 0}), missed = addShift({10, 0}, {12, 0});
    const auto signUp = put(worked, m_ana);
    onDay(QDate(2026, 11, 21));
    QVERIFY(staffing().step(session(), {signUp.id}, Completed));
    moveEvent(QDate(2026, 11, 27));
    QCOMPARE(staffing().find(session(), worked.id), worked);
    QCOMPARE(staffing().find(session(), missed.id)->start(), missed.start().addDays(7));
}

void TestStaffing::aMoveThatSomebodyElseMadeIsNotMadeTwice()
{
    const auto shift = addShift({8, 0}, {12, 0});
    const Event seen = *workspace().events().find(session(), m_event.id);
    moveEvent(QDate(2026, 11, 27));
    Event renamed = seen;
    renamed.name = u"Congress"_s;
    QVERIFY(workspace().events().save(session(), seen, renamed));
    QCOMPARE(staffing().find(session(), shift.id)->start(), shift.start().addDays(7));
}

void TestStaffing::anEventWithWorkedShiftsIsNotDeleted()
{
    const auto shift = addShift({8, 0}, {12, 0});
    const auto signUp = put(shift, m_ana);
    onDay(QDate(2026, 11, 21));
    QVERIFY(staffing().step(session(), {signUp.id}, Completed));
    QCOMPARE(refusalOf(workspace().events().remove(session(), m_event)), u"attended"_s);
    QVERIFY(staffing().step(session(), {signUp.id}, NoShow));
    QVERIFY(workspace().events().remove(session(), m_event));
}

void TestStaffing::shiftsOfACancelledEventKeepNobody()
{
    const auto shift = addShift({8, 0}, {12, 0});
    addShift({14, 0}, {15, 0});
    put(shift, m_ana);
    QCOMPARE(staffing().choices(session(), m_ana).size(), 1);
    changeEvent([](Event &event) { event.status = EventStatus::Cancelled; });
    QVERIFY(staffing().choices(session(), m_ana).isEmpty());
    m_event = addEvent(u"Potluck"_s, QDate(2026, 11, 20));
    QVERIFY(staffing().concerns(session(), addShift({9, 0}, {11, 0}).id, m_door, m_ana).isEmpty());
}

RNF_TEST(TestStaffing)
#include "tst_staffing.moc"
