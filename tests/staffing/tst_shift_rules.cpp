#include "support/TestProgram.h"

#include "staffing/CoverList.h"
#include "staffing/ShiftGrid.h"
#include "staffing/SignUpSteps.h"
#include "work/LoadGuard.h"

#include "base/Dates.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

using enum SignUpStatus;

constexpr auto allStatuses = std::to_array({Offered, Requested, Approved, Confirmed, SwapOpen, Arrived, Completed, LeftEarly,
                                            Covered, Declined, Cancelled, NoShow, Excused, Untracked});
/// Thursday.
const QDate thursday(2026, 11, 19);

QString at(int hour, int minute = 0, int days = 0)
{
    return instantText(QDateTime(thursday.addDays(days), QTime(hour, minute), Qt::UTC));
}

TimeEntry work(int days, int fromHour, int untilHour)
{
    TimeEntry entry;
    entry.workedOn = thursday.addDays(days);
    entry.startsAt = at(fromHour, 0, days);
    entry.endsAt = at(untilHour, 0, days);
    entry.minutes = minutesBetween(entry.startsAt, entry.endsAt, 0);
    return entry;
}

TimeEntry length(int days, int minutes)
{
    TimeEntry entry;
    entry.workedOn = thursday.addDays(days);
    entry.minutes = minutes;
    return entry;
}

VolunteerShift shift(qint64 id, int fromHour, int untilHour, int days = 0)
{
    VolunteerShift shift;
    shift.id = VolunteerShiftId(id);
    shift.name = u"Door"_s;
    shift.startsAt = at(fromHour, 0, days);
    shift.endsAt = at(untilHour, 0, days);
    return shift;
}

HeldShift held(const VolunteerShift &shift, const QString &title) { return {shift, title, shift.start().date(), false}; }

ShiftJudge::Asked asked(const VolunteerShift &shift)
{
    ShiftJudge::Asked asked;
    asked.shift = shift;
    asked.role = {VolunteerRoleId(1), u"Door"_s, {}, true};
    asked.fill.countMin = 2;
    asked.zone = QTimeZone::utc();
    return asked;
}

QStringList textsOf(const QList<ShiftConcern> &concerns)
{
    QStringList texts;
    for (const auto &concern : concerns)
        texts += concern.text;
    return texts;
}

QList<ShiftConcern> judged(const ShiftJudge::Asked &asked, const PersonLoad &load = {})
{
    return ShiftJudge(instantOf(at(6)), thursday).of(asked, load);
}

} // namespace

/// The rules of volunteer shifts over values: states, concerns, the load guard, whole days of shifts, and whom to ask.
class TestShiftRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void aSignUpGoesItsWay();
    void beforeItBeginsNobodyHasMissedIt();
    void whatHappenedIsNeverRefused();
    void onlyWhoeverIsToBeThereCounts();

    void backToBackIsNoClash();
    void aClashNamesTheOtherShift();
    void aCertificateMustHoldOnTheDay_data();
    void aCertificateMustHoldOnTheDay();
    void aShiftSaysWhenItCannotBeTaken();
    void nobodyIsAloneWhereNobodyShouldBe();
    void onlyTheLoadAsksForAReason();

    void fortyHoursCountTogether();
    void tasksCountBesideWhatWasWorkedOnThem();
    void hoursThatAreWrittenDownCountOnce();
    void elevenHoursOfRestAreDue_data();
    void elevenHoursOfRestAreDue();
    void sixHoursNeedABreak_data();
    void sixHoursNeedABreak();
    void workAtTheSameTimeIsCountedOnce();
    void threeInARowAreEnough();
    void oneDayInSevenIsFree();

    void aDayBecomesShifts();
    void theLastShiftEndsWithTheDay();
    void everyDayIsDividedAlike();
    void aNightGoesIntoTheNextDay();
    void aWholeDayEndsWhereItBegan();

    void whoeverWasLeastAskedComesFirst();
    void whomSomethingKeepsFromItIsLeftOut();
};

// --- states

void TestShiftRules::aSignUpGoesItsWay()
{
    for (const auto &[from, to] : {std::pair(Offered, Requested),
                                   {Requested, Approved},
                                   {Approved, Confirmed},
                                   {Confirmed, SwapOpen},
                                   {SwapOpen, Covered},
                                   {Confirmed, Arrived},
                                   {Offered, Declined},
                                   {Confirmed, Cancelled}})
        QVERIFY(SignUpSteps::isAllowed(from, to, false));
    for (const auto &[from, to] : {std::pair(Arrived, Completed),
                                   {Arrived, LeftEarly},
                                   {Confirmed, NoShow},
                                   {Confirmed, Excused},
                                   {Confirmed, Untracked}})
        QVERIFY(SignUpSteps::isAllowed(from, to, true));
    QCOMPARE(SignUpSteps::from(Arrived, true).first(), Completed);
    QCOMPARE(SignUpSteps::from(Requested, false).first(), Approved);
    for (const SignUpStatus status : allStatuses) {
        for (const bool hasBegun : {false, true})
            QVERIFY(!SignUpSteps::from(status, hasBegun).contains(status));
    }
}

void TestShiftRules::beforeItBeginsNobodyHasMissedIt()
{
    for (const SignUpStatus status : allStatuses) {
        for (const SignUpStatus outcome : {Completed, LeftEarly, NoShow, Excused, Untracked})
            QVERIFY(!SignUpSteps::isAllowed(status, outcome, false));
        for (const SignUpStatus plan : {Declined, Cancelled})
            QVERIFY(!SignUpSteps::isAllowed(status, plan, true));
    }
}

void TestShiftRules::whatHappenedIsNeverRefused()
{
    for (const SignUpStatus status : allStatuses) {
        for (const SignUpStatus outcome : {Arrived, Completed, LeftEarly, NoShow, Excused, Untracked})
            QVERIFY(outcome == status || SignUpSteps::isAllowed(status, outcome, true));
    }
}

void TestShiftRules::onlyWhoeverIsToBeThereCounts()
{
    QList<SignUpStatus> counting;
    for (const SignUpStatus status : allStatuses) {
        if (SignUpSteps::counts(status))
            counting += status;
    }
    QCOMPARE(counting, (QList{Approved, Confirmed, Arrived, Completed, LeftEarly}));
    QVERIFY(SignUpSteps::holds(SwapOpen));
}

// --- concerns

void TestShiftRules::backToBackIsNoClash()
{
    PersonLoad load;
    load.shifts = {held(shift(2, 10, 11), u"Kitchen, Thursday 10:00"_s)};
    QVERIFY(judged(asked(shift(1, 9, 10)), load).isEmpty());
    QVERIFY(judged(asked(shift(1, 11, 12)), load).isEmpty());
}

void TestShiftRules::aClashNamesTheOtherShift()
{
    PersonLoad load;
    load.shifts = {held(shift(2, 10, 11), u"Kitchen, Thursday 10:00"_s)};
    QCOMPARE(textsOf(judged(asked(shift(1, 9, 11)), load)), QStringList{u"Clashes with “Kitchen, Thursday 10:00”."_s});
    QVERIFY(judged(asked(shift(2, 10, 11)), load).isEmpty()); // it is no clash with itself
}

void TestShiftRules::aCertificateMustHoldOnTheDay_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QDate>("expiresOn");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << u""_s << QDate() << u"Door takes the certificate “Safeguarding”, and none is known."_s;
    QTest::newRow("another") << u"Driving"_s << QDate()
                             << u"Door takes the certificate “Safeguarding”, and none is known."_s;
    QTest::newRow("for good") << u"safeguarding"_s << QDate() << u""_s;
    QTest::newRow("its last day") << u"Safeguarding"_s << thursday << u""_s;
    QTest::newRow("a day before") << u"Safeguarding"_s << thursday.addDays(-1)
                                  << u"The certificate “Safeguarding” ends on 18 November 2026, before the shift."_s;
}

void TestShiftRules::aCertificateMustHoldOnTheDay()
{
    QFETCH(QString, kind);
    QFETCH(QDate, expiresOn);
    QFETCH(QString, text);
    auto about = asked(shift(1, 9, 10));
    about.role.certificateKind = u"Safeguarding"_s;
    PersonLoad load;
    if (!kind.isEmpty())
        load.certificates = {{CertificateId(1), PersonId(1), kind, expiresOn}};
    QCOMPARE(textsOf(judged(about, load)).value(0), text);
    QCOMPARE(ShiftJudge::obstacles(judged(about, load)), text);
}

void TestShiftRules::aShiftSaysWhenItCannotBeTaken()
{
    auto about = asked(shift(1, 5, 6));
    about.fill.signedUp = about.fill.countMax = 3;
    about.shift.signUpsOpenOn = thursday.addDays(1);
    QCOMPARE(textsOf(judged(about)), (QStringList{u"The shift has ended."_s, u"Full: 3 of 3."_s,
                                                  u"Not open yet: sign-ups begin on 20 November 2026."_s}));
    about.shift = shift(1, 5, 7);
    about.shift.signUpsOpenOn = thursday;
    about.fill.countMax = 0;
    QVERIFY(judged(about).isEmpty());
}

void TestShiftRules::nobodyIsAloneWhereNobodyShouldBe()
{
    auto about = asked(shift(1, 9, 10));
    about.role.isSoloOk = false;
    const auto concerns = judged(about);
    QCOMPARE(concerns.size(), 1);
    QCOMPARE(concerns.first().kind, ShiftConcern::Kind::Alone);
    QVERIFY(!concerns.first().isObstacle());
    about.fill.signedUp = 1;
    QVERIFY(judged(about).isEmpty());
}

void TestShiftRules::onlyTheLoadAsksForAReason()
{
    PersonLoad load;
    load.shifts = {held(shift(2, 9, 10), u"Kitchen"_s)};
    QVERIFY(!ShiftJudge::needsReason(judged(asked(shift(1, 9, 10)), load)));
    QVERIFY(ShiftJudge::needsReason(judged(asked(shift(1, 9, 16)))));
}

// --- the load guard

void TestShiftRules::fortyHoursCountTogether()
{
    // Monday to Wednesday 36 hours: four more are 40, five are more than that.
    const QList<TimeEntry> entries{length(-3, 12 * 60), length(-2, 12 * 60), length(-1, 12 * 60)};
    QVERIFY(LoadGuard::withMore(entries, work(0, 9, 13), 0).isEmpty());
    QCOMPARE(LoadGuard::withMore(entries, work(0, 9, 14), 0),
             QStringList{u"That makes 41:00 in the week, more than 40 hours."_s});
    QVERIFY(LoadGuard::withMore(entries, work(4, 9, 14), 0).isEmpty()); // the next Monday
}

void TestShiftRules::tasksCountBesideWhatWasWorkedOnThem()
{
    PersonLoad load;
    Task task;
    task.id = TaskId(7);
    task.dueOn = thursday.addDays(1);
    task.effortMin = 8 * 60;
    load.tasks = {task};
    load.entries = {length(-3, 12 * 60), length(-2, 12 * 60), length(-1, 8 * 60)};
    // 32 + 4 + 8 h of the task.
    QCOMPARE(textsOf(judged(asked(shift(1, 9, 13)), load)),
             QStringList{u"That makes 44:00 in the week, more than 40 hours."_s});
    load.entries[0].task = task.id; // all of it was done by then
    QVERIFY(judged(asked(shift(1, 9, 13)), load).isEmpty());
    load.entries[0].task = {};
    load.tasks[0].dueOn = thursday.addDays(7);
    QVERIFY(judged(asked(shift(1, 9, 13)), load).isEmpty());
}

void TestShiftRules::hoursThatAreWrittenDownCountOnce()
{
    PersonLoad load;
    load.entries = {length(-3, 12 * 60), length(-2, 12 * 60), work(-1, 8, 14)};
    load.shifts = {held(shift(2, 8, 14, -1), u"Kitchen"_s)};
    load.shifts[0].hasEntry = true;
    QVERIFY(judged(asked(shift(1, 9, 13)), load).isEmpty()); // 24 + 6 + 4
    load.shifts[0].hasEntry = false;                         // it is planned beside what was worked: 24 + 6 + 6 + 4
    QVERIFY(judged(asked(shift(1, 9, 13)), load).isEmpty());
    QVERIFY(!judged(asked(shift(1, 9, 14)), load).isEmpty());
}

void TestShiftRules::elevenHoursOfRestAreDue_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("until");
    QTest::addColumn<QString>("text");
    QTest::newRow("eleven before") << -1 << 18 << 22 << u""_s;
    QTest::newRow("ten before") << -1 << 19 << 23 << u"Only 10:00 of rest since the day before; 11 hours are due."_s;
    QTest::newRow("eleven after") << 1 << 0 << 2 << u""_s;
    QTest::newRow("two days before") << -2 << 19 << 23 << u""_s;
    QTest::newRow("the same day") << 0 << 16 << 20 << u""_s;
}

void TestShiftRules::elevenHoursOfRestAreDue()
{
    QFETCH(int, days);
    QFETCH(int, from);
    QFETCH(int, until);
    QFETCH(QString, text);
    QCOMPARE(LoadGuard::withMore({work(days, from, until)}, work(0, 9, 13), 0).value(0), text);
    // What comes later is looked at as well.
    if (days == -1) {
        const QString after = LoadGuard::withMore({work(0, 9, 13)}, work(days, from, until), 0).value(0);
        QCOMPARE(after.isEmpty(), text.isEmpty());
    }
}

void TestShiftRules::sixHoursNeedABreak_data()
{
    QTest::addColumn<int>("minutes"); // between 8:00–11:00 and the next one
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("text");
    QTest::newRow("six hours") << 0 << 180 << u""_s;
    QTest::newRow("more, back to back") << 0 << 240 << u"7:00 without a break of 30 minutes."_s;
    QTest::newRow("more, after 29 minutes") << 29 << 240 << u"7:00 without a break of 30 minutes."_s;
    QTest::newRow("more, after 30 minutes") << 30 << 240 << u""_s;
}

void TestShiftRules::sixHoursNeedABreak()
{
    QFETCH(int, minutes);
    QFETCH(int, length);
    QFETCH(QString, text);
    TimeEntry more;
    more.workedOn = thursday;
    more.startsAt = instantText(instantOf(at(11)).addSecs(minutes * 60));
    more.endsAt = instantText(instantOf(at(11)).addSecs((minutes + length) * 60));
    more.minutes = length;
    QCOMPARE(LoadGuard::withMore({work(0, 8, 11)}, more, 0).value(0), text);
    QCOMPARE(LoadGuard::withMore({more}, work(0, 8, 11), 0).value(0), text);
}

void TestShiftRules::workAtTheSameTimeIsCountedOnce()
{
    QVERIFY(LoadGuard::withMore({work(0, 8, 12)}, work(0, 9, 12), 0).isEmpty());
    QCOMPARE(LoadGuard::withMore({work(0, 8, 12)}, work(0, 9, 15), 0),
             QStringList{u"7:00 without a break of 30 minutes."_s});
}

void TestShiftRules::threeInARowAreEnough()
{
    QVERIFY(LoadGuard::withMore({work(0, 8, 9), work(0, 9, 10)}, work(0, 10, 11), 0).isEmpty());
    QCOMPARE(LoadGuard::withMore({work(0, 8, 9), work(0, 9, 10), work(0, 10, 11)}, work(0, 11, 12), 0),
             QStringList{u"4 stretches of work in a row without a break of 30 minutes."_s});
    QVERIFY(LoadGuard::withMore({work(0, 8, 9), work(0, 9, 10), work(0, 10, 11)}, work(0, 12, 13), 0).isEmpty());
}

void TestShiftRules::oneDayInSevenIsFree()
{
    QList<TimeEntry> entries;
    for (const int days : {-3, -2, -1, 1, 2})
        entries += length(days, 60);
    QVERIFY(LoadGuard::withMore(entries, work(0, 9, 10), 0).isEmpty()); // six in a row
    entries += length(3, 60);
    QCOMPARE(LoadGuard::withMore(entries, work(0, 9, 10), 0), QStringList{u"No free day in seven."_s});
    entries += length(0, 60); // it is no free day anyway
    QVERIFY(LoadGuard::withMore(entries, work(0, 9, 10), 0).isEmpty());
}

// --- whole days

namespace {

Event conference()
{
    Event event;
    event.id = EventId(1);
    event.timeZone = u"America/New_York"_s;
    event.startsAt = u"2027-03-12T14:00:00.000Z"_s;
    event.endsAt = u"2027-03-14T21:00:00.000Z"_s;
    return event;
}

ShiftGrid gridOf(const QTime &from, const QTime &until, int lengthMin)
{
    ShiftGrid grid;
    grid.event = EventId(1);
    grid.name = u"Door"_s;
    grid.first = grid.last = QDate(2027, 3, 12);
    grid.from = from;
    grid.until = until;
    grid.lengthMin = lengthMin;
    return grid;
}

} // namespace

void TestShiftRules::aDayBecomesShifts()
{
    const auto shifts = gridOf({8, 0}, {20, 0}, 240).shifts(conference());
    QCOMPARE(shifts.size(), 3);
    QCOMPARE(shifts[0].startsAt, u"2027-03-12T13:00:00.000Z"_s);
    QCOMPARE(shifts[1].startsAt, shifts[0].endsAt);
    QCOMPARE(shifts[2].endsAt, u"2027-03-13T01:00:00.000Z"_s);
    QCOMPARE(shifts[2].minutes(), 240);
}

void TestShiftRules::theLastShiftEndsWithTheDay()
{
    const auto shifts = gridOf({8, 0}, {19, 0}, 240).shifts(conference());
    QCOMPARE(shifts.size(), 3);
    QCOMPARE(shifts[2].minutes(), 180);
    QCOMPARE(gridOf({8, 0}, {19, 0}, 0).shifts(conference()).size(), 1);
}

void TestShiftRules::everyDayIsDividedAlike()
{
    auto grid = gridOf({0, 0}, {8, 0}, 240);
    grid.last = grid.first.addDays(2);
    const auto shifts = grid.shifts(conference());
    // On Sunday the clock is put forward: from midnight to eight it is seven hours.
    QCOMPARE(shifts.size(), 6);
    QCOMPARE(shifts[3].minutes(), 240);
    QCOMPARE(shifts[5].minutes(), 180);
}

void TestShiftRules::aWholeDayEndsWhereItBegan()
{
    auto grid = gridOf({8, 0}, {8, 0}, 0);
    grid.first = grid.last = QDate(2027, 3, 13); // the clock is put forward in the night
    const auto shifts = grid.shifts(conference());
    QCOMPARE(shifts.size(), 1);
    QCOMPARE(shifts[0].minutes(), 23 * 60);
}

void TestShiftRules::aNightGoesIntoTheNextDay()
{
    const auto shifts = gridOf({22, 0}, {2, 0}, 0).shifts(conference());
    QCOMPARE(shifts.size(), 1);
    QCOMPARE(shifts[0].minutes(), 240);
    QCOMPARE(gridOf({8, 0}, {8, 0}, 480).shifts(conference()).size(), 3);
}

// --- whom to ask

void TestShiftRules::whoeverWasLeastAskedComesFirst()
{
    const auto candidate = [](qint64 id, const QString &name, const QString &askedAt, bool hasOffer = false,
                              int earlier = 0) {
        return CoverCandidate{PersonId(id), name, askedAt, hasOffer, earlier, {}};
    };
    const auto ordered =
        CoverList::ordered({candidate(1, u"Yesterday"_s, at(9, 0, -1), true, 5), candidate(2, u"In May"_s, at(9, 0, -180)),
                            candidate(3, u"Never B"_s, {}), candidate(4, u"Never A"_s, {}),
                            candidate(5, u"Never, shifts"_s, {}, false, 2), candidate(6, u"Never, offers"_s, {}, true)});
    QList<qint64> ids;
    for (const auto &one : ordered)
        ids += one.person.value;
    QCOMPARE(ids, (QList<qint64>{6, 5, 4, 3, 2, 1}));
}

void TestShiftRules::whomSomethingKeepsFromItIsLeftOut()
{
    CoverCandidate busy, tired;
    busy.person = PersonId(1);
    busy.concerns = {{ShiftConcern::Kind::Clash, u"Clashes"_s}};
    tired.person = PersonId(2);
    tired.concerns = {{ShiftConcern::Kind::Load, u"Much"_s}};
    const auto ordered = CoverList::ordered({busy, tired});
    QCOMPARE(ordered.size(), 1);
    QCOMPARE(ordered.first().person, PersonId(2));
}

RNF_TEST(TestShiftRules)

#include "tst_shift_rules.moc"
