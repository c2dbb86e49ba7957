#include "support/TestDay.h"
#include "support/TestProgram.h"

#include "base/Money.h"
#include "stipends/StipendWords.h"
#include "stipends/WageRate.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

/// What a calculation is made of; as it stands, 25 hours a week over all of the fall.
struct Case {
    StipendRule rule;
    Placement placement;
    QList<Absence> absences;
    QList<TimeEntry> effective;

    Case()
    {
        placement.startOn = QDate(2026, 8, 24);
        placement.endOn = QDate(2026, 12, 20);
        placement.weekMin = 1500;
    }
    Case &work(const QDate &day, int minutes)
    {
        TimeEntry entry;
        entry.workedOn = day;
        entry.minutes = minutes;
        effective += entry;
        return *this;
    }
    /// The same in each week of a month, on its Wednesdays.
    Case &workWeeks(const QDate &month, int minutes)
    {
        const auto weeks = MonthWeeks::of(month);
        for (QDate monday = weeks.from; monday < weeks.beyond; monday = monday.addDays(7))
            work(monday.addDays(2), minutes);
        return *this;
    }
    Case &away(const QDate &from, const QDate &to, AbsenceKind kind, bool isExcused = true)
    {
        absences += Absence{{}, {}, from, to, kind, isExcused, {}};
        return *this;
    }
    StipendCalculation in(const QDate &month, const QDate &asOf = today) const
    {
        return StipendCalculation::of(rule, placement, absences, effective, month, asOf);
    }
};

} // namespace

/// interns.md, section 8, by its numbers.
class TestStipendRule : public QObject {
    Q_OBJECT

    const QDate september{2026, 9, 1}, october{2026, 10, 1}, november{2026, 11, 1};

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void amountsAreThoseOfTheTable_data();
    void amountsAreThoseOfTheTable();
    void aFlatStipendIsOneAmount();
    void weeksBelongToTheMonthOfTheirThursday_data();
    void weeksBelongToTheMonthOfTheirThursday();
    void everyWeekCountsOnce();
    void aMonthBegunLateIsPaidInPart();
    void aMonthInPartIsCountedByDays_data();
    void aMonthInPartIsCountedByDays();
    void fullWeeksReachTheThreshold();
    void anHourShortNeedsADecision();
    void excusedDaysAreNotAskedFor();
    void daysThatAreNotExcusedAre();
    void aPauseTakesDaysOutOfTheMonth();
    void withoutHoursThereIsNoRate();
    void aMonthExcusedAltogetherIsNotBelow();
    void onlyWeeksThatAreOverAreJudged();
    void theNightTheClocksGoBackIsOfOctober();
    void fewerHoursAgreedArePaidNothing();
    void approvedHoursAreNotRoundedBeforeTheyPay();
    void theApprovedBasisProposesTheLeastWhereHoursLack();
    void theApprovedBasisPaysWhoWorkedMoreThanAgreed();
    void theFormulaIsSaid_data();
    void theFormulaIsSaid();
    void whatNeedsADecisionIsSaid();
    void moneyIsShownInDollars_data();
    void moneyIsShownInDollars();
    void moneyIsReadHoweverItIsWritten_data();
    void moneyIsReadHoweverItIsWritten();
    void theNarrowestRateHolds_data();
    void theNarrowestRateHolds();
    void ownRatesReplaceShippedOnes();
    void theFoundersOwnAmountsStandBetweenTheLines();
};

void TestStipendRule::amountsAreThoseOfTheTable_data()
{
    QTest::addColumn<int>("week");
    QTest::addColumn<int>("cents");
    QTest::addColumn<int>("rate");
    QTest::newRow("24:59") << 1499 << 0 << 0;
    QTest::newRow("25:00") << 1500 << 50000 << 462;
    QTest::newRow("30:00") << 1800 << 66667 << 513;
    QTest::newRow("32:00") << 1920 << 73333 << 529;
    QTest::newRow("35:00") << 2100 << 83333 << 549;
    QTest::newRow("37:30") << 2250 << 91667 << 564;
    QTest::newRow("40:00") << 2400 << 100000 << 577;
    QTest::newRow("45:00") << 2700 << 100000 << 513;
}

void TestStipendRule::amountsAreThoseOfTheTable()
{
    QFETCH(int, week);
    const int cents = StipendRule().monthCents(week);
    QTEST(cents, "cents");
    QTEST(standardRate(cents, week).value_or(-1), "rate");
}

void TestStipendRule::aFlatStipendIsOneAmount()
{
    StipendRule flat;
    flat.shape = StipendShape::Flat;
    QCOMPARE(flat.monthCents(1499), 0);
    QCOMPARE(flat.monthCents(1500), 50000);
    QCOMPARE(flat.monthCents(2400), 50000);
    QCOMPARE(standardRate(50000, 2400), 288);
    QCOMPARE(standardRate(100000, 1500), 923);
}

void TestStipendRule::weeksBelongToTheMonthOfTheirThursday_data()
{
    QTest::addColumn<QDate>("month");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<int>("days");
    QTest::newRow("September 2026") << september << QDate(2026, 8, 31) << QDate(2026, 9, 27) << 28;
    QTest::newRow("October 2026") << october << QDate(2026, 9, 28) << QDate(2026, 11, 1) << 35;
    QTest::newRow("November 2026") << QDate(2026, 11, 30) << QDate(2026, 11, 2) << QDate(2026, 11, 29) << 28;
    QTest::newRow("into the new year") << QDate(2026, 12, 31) << QDate(2026, 11, 30) << QDate(2027, 1, 3) << 35;
    QTest::newRow("a leap day that is a Thursday") << QDate(2024, 2, 29) << QDate(2024, 1, 29) << QDate(2024, 3, 3) << 35;
    QTest::newRow("a leap day of March") << QDate(2028, 3, 1) << QDate(2028, 2, 28) << QDate(2028, 4, 2) << 35;
    QTest::newRow("the month before it") << QDate(2028, 2, 29) << QDate(2028, 1, 31) << QDate(2028, 2, 27) << 28;
}

void TestStipendRule::weeksBelongToTheMonthOfTheirThursday()
{
    QFETCH(QDate, month);
    const auto weeks = MonthWeeks::of(month);
    QTEST(weeks.from, "from");
    QTEST(weeks.last(), "last");
    QTEST(weeks.days(), "days");
    const QDate first(month.year(), month.month(), 1);
    QCOMPARE(MonthWeeks::monthOf(weeks.from), first);
    QCOMPARE(MonthWeeks::monthOf(weeks.last()), first);
    QCOMPARE(MonthWeeks::monthOf(weeks.beyond), first.addMonths(1));
}

void TestStipendRule::everyWeekCountsOnce()
{
    for (QDate month(2024, 1, 1); month.year() < 2030; month = month.addMonths(1)) {
        QCOMPARE(MonthWeeks::of(month).beyond, MonthWeeks::of(month.addMonths(1)).from);
        QVERIFY(MonthWeeks::of(month).days() == 28 || MonthWeeks::of(month).days() == 35);
    }
}

/// Example 3.
void TestStipendRule::aMonthBegunLateIsPaidInPart()
{
    Case d;
    d.placement.startOn = QDate(2026, 9, 16);
    d.placement.weekMin = 1800;
    const auto calculation = d.work(QDate(2026, 9, 17), 18 * 60).work(QDate(2026, 9, 23), 30 * 60).in(september);
    QCOMPARE(calculation.placementDays, 12);
    QCOMPARE(calculation.countedDays, 12);
    QCOMPARE(calculation.monthDays, 28);
    QCOMPARE(calculation.effectiveMin, 48 * 60);
    QCOMPARE(calculation.meanWeekMin(), 28 * 60);
    QVERIFY(calculation.isEligible() && calculation.reachesThreshold());
    QVERIFY(calculation.isPartial() && calculation.needsDecision());
    QCOMPARE(calculation.wholeCents(), 66667);
    QCOMPARE(calculation.amountCents(), 28572);
    QCOMPARE(calculation.effectiveRate(), 595);
}

void TestStipendRule::aMonthInPartIsCountedByDays_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("cents");
    QTest::newRow("ends within it") << QDate(2026, 8, 24) << QDate(2026, 10, 14) << 17 << 24286;
    QTest::newRow("only its first day") << QDate(2026, 8, 24) << QDate(2026, 9, 28) << 1 << 1429;
    QTest::newRow("only its last day") << QDate(2026, 11, 1) << QDate(2026, 12, 20) << 1 << 1429;
    QTest::newRow("not in it") << QDate(2026, 11, 2) << QDate(2026, 12, 20) << 0 << 0;
    QTest::newRow("exactly it") << QDate(2026, 9, 28) << QDate(2026, 11, 1) << 35 << 50000;
    QTest::newRow("no last day") << QDate(2026, 9, 28) << QDate() << 35 << 50000;
    QTest::newRow("no first day") << QDate() << QDate() << 0 << 0;
}

void TestStipendRule::aMonthInPartIsCountedByDays()
{
    Case one;
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    one.placement.startOn = start;
    one.placement.endOn = end;
    const auto calculation = one.in(october);
    QTEST(calculation.placementDays, "days");
    QTEST(calculation.amountCents(), "cents");
}

/// Example 4, its first half.
void TestStipendRule::fullWeeksReachTheThreshold()
{
    const Case c = Case().workWeeks(september, 1500).workWeeks(october, 1500);
    for (const auto &[month, hours, rate] : {std::tuple(september, 100, 500), {october, 125, 400}}) {
        const auto calculation = c.in(month);
        QCOMPARE(calculation.effectiveMin, hours * 60);
        QCOMPARE(calculation.meanWeekMin(), 1500);
        QVERIFY(!calculation.needsDecision());
        QCOMPARE(calculation.amountCents(), 50000);
        QCOMPARE(calculation.effectiveRate(), rate);
    }
}

/// Example 4, its second half.
void TestStipendRule::anHourShortNeedsADecision()
{
    const auto calculation = Case().workWeeks(october, 1500).work(QDate(2026, 10, 9), -60).in(october);
    QCOMPARE(calculation.effectiveMin, 124 * 60);
    QCOMPARE(calculation.meanWeekMin(), 24 * 60 + 48);
    QVERIFY(calculation.isBelowThreshold() && calculation.needsDecision());
    QVERIFY(!calculation.isPartial());
    QCOMPARE(calculation.amountCents(), 50000); // what is proposed is to pay
}

/// Example 5.
void TestStipendRule::excusedDaysAreNotAskedFor()
{
    const auto calculation = Case()
                                 .workWeeks(october, 1500)
                                 .work(QDate(2026, 10, 9), -60)
                                 .away(QDate(2026, 10, 8), QDate(2026, 10, 9), AbsenceKind::Exam)
                                 .in(october);
    QCOMPARE(calculation.countedDays, 33);
    QCOMPARE(calculation.placementDays, 35);
    QCOMPARE(calculation.meanWeekMin(), 26 * 60 + 18);
    QVERIFY(calculation.reachesThreshold() && !calculation.needsDecision());
    QCOMPARE(calculation.amountCents(), 50000);
}

void TestStipendRule::daysThatAreNotExcusedAre()
{
    const auto calculation = Case()
                                 .workWeeks(october, 1500)
                                 .work(QDate(2026, 10, 9), -60)
                                 .away(QDate(2026, 10, 8), QDate(2026, 10, 9), AbsenceKind::Sick, false)
                                 .in(october);
    QCOMPARE(calculation.countedDays, 35);
    QVERIFY(calculation.isBelowThreshold());
}

void TestStipendRule::aPauseTakesDaysOutOfTheMonth()
{
    Case paused;
    paused.away(QDate(2026, 10, 5), QDate(2026, 10, 11), AbsenceKind::Pause);
    for (const int day : {30, 44, 51, 58}) // of September, counted on: none in the pause
        paused.work(QDate(2026, 9, 1).addDays(day - 1), 1500);
    const auto calculation = paused.in(october);
    QCOMPARE(calculation.placementDays, 28);
    QCOMPARE(calculation.countedDays, 28);
    QCOMPARE(calculation.meanWeekMin(), 1500);
    QVERIFY(calculation.reachesThreshold() && calculation.isPartial());
    QCOMPARE(calculation.amountCents(), 40000);
}

void TestStipendRule::withoutHoursThereIsNoRate()
{
    const auto calculation = Case().in(october);
    QCOMPARE(calculation.effectiveMin, 0);
    QCOMPARE(calculation.meanWeekMin(), 0);
    QVERIFY(calculation.isBelowThreshold());
    QCOMPARE(calculation.amountCents(), 50000);
    QVERIFY(!calculation.effectiveRate());
}

void TestStipendRule::aMonthExcusedAltogetherIsNotBelow()
{
    const auto calculation = Case().away(QDate(2026, 9, 1), QDate(2026, 11, 30), AbsenceKind::Sick).in(october);
    QCOMPARE(calculation.countedDays, 0);
    QVERIFY(!calculation.needsDecision());
    QCOMPARE(calculation.amountCents(), 50000);
    Case byHours;
    byHours.rule.basis = StipendBasis::Approved;
    byHours.away(QDate(2026, 9, 1), QDate(2026, 11, 30), AbsenceKind::Sick);
    QCOMPARE(byHours.in(october).amountCents(), 50000);
    byHours.placement.weekMin = 900;
    QVERIFY(!byHours.in(october).isEligible());
}

void TestStipendRule::onlyWeeksThatAreOverAreJudged()
{
    const Case c = Case().workWeeks(november, 1500);
    const auto running = c.in(november);
    QCOMPARE(running.placementDays, 28);
    QCOMPARE(running.countedDays, 14);
    QCOMPARE(running.effectiveMin, 3000); // not what was done on Wednesday of this week
    QVERIFY(!running.needsDecision());
    QCOMPARE(c.in(november, QDate(2026, 11, 15)).countedDays, 7); // a Sunday is not over
    QCOMPARE(c.in(november, QDate(2026, 11, 30)).countedDays, 28);
    const auto future = c.in(november, QDate(2026, 10, 12));
    QCOMPARE(future.countedDays, 0);
    QVERIFY(!future.needsDecision());
    QCOMPARE(future.amountCents(), 50000);
}

/// 1 November 2026 is a Sunday, has 25 hours in New York, and is the last day of October's weeks.
void TestStipendRule::theNightTheClocksGoBackIsOfOctober()
{
    Case night;
    TimeEntry entry;
    entry.startsAt = u"2026-11-01T04:30:00.000Z"_s; // 00:30 in New York, and 03:30 there
    entry.endsAt = u"2026-11-01T08:30:00.000Z"_s;
    night.work(QDate(2026, 11, 1), minutesBetween(entry.startsAt, entry.endsAt, 0)).work(QDate(2026, 11, 2), 60);
    QCOMPARE(night.in(october).effectiveMin, 240);
    QCOMPARE(night.in(november).effectiveMin, 60);
    QCOMPARE(night.in(october).countedDays, 35);
}

void TestStipendRule::fewerHoursAgreedArePaidNothing()
{
    Case a;
    a.placement.weekMin = 1499;
    const auto calculation = a.workWeeks(october, 1800).in(october);
    QVERIFY(!calculation.isEligible() && !calculation.needsDecision() && !calculation.isBelowThreshold());
    QCOMPARE(calculation.amountCents(), 0);
    QVERIFY(!StipendWords::findings(calculation).isEmpty());
}

void TestStipendRule::approvedHoursAreNotRoundedBeforeTheyPay()
{
    Case exact;
    exact.rule.basis = StipendBasis::Approved;
    exact.workWeeks(october, 1500).work(QDate(2026, 10, 1), 1);
    QCOMPARE(exact.in(october).meanWeekMin(), 1500); // 25:00.2
    QCOMPARE(exact.in(october).amountCents(), 50011);
    exact.workWeeks(october, 1200);
    QCOMPARE(exact.in(october).amountCents(), 100000);
    QCOMPARE(exact.in(october).paidWeekMin(), 2400);
}

void TestStipendRule::theApprovedBasisProposesTheLeastWhereHoursLack()
{
    Case lacking;
    lacking.rule.basis = StipendBasis::Approved;
    lacking.placement.weekMin = 2400;
    const auto calculation = lacking.workWeeks(october, 1440).in(october);
    QVERIFY(calculation.isBelowThreshold());
    QCOMPARE(calculation.paidWeekMin(), 1500);
    QCOMPARE(calculation.amountCents(), 50000);
}

void TestStipendRule::theApprovedBasisPaysWhoWorkedMoreThanAgreed()
{
    Case more;
    more.rule.basis = StipendBasis::Approved;
    more.placement.weekMin = 1200;
    QVERIFY(!more.in(october).isEligible());
    more.workWeeks(october, 1800);
    QVERIFY(!more.in(october).needsDecision());
    QCOMPARE(more.in(october).amountCents(), 66667);
}

void TestStipendRule::theFormulaIsSaid_data()
{
    QTest::addColumn<int>("week");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<bool>("isFlat");
    QTest::addColumn<QString>("text");
    const QDate early(2026, 8, 24), late(2026, 9, 16);
    QTest::newRow("part") << 1800 << late << false
                          << u"($500.00 + ($1,000.00 − $500.00) × (30:00 − 25:00) ÷ 15:00) × 12 ÷ 28 = $285.72"_s;
    QTest::newRow("whole") << 1800 << early << false
                           << u"$500.00 + ($1,000.00 − $500.00) × (30:00 − 25:00) ÷ 15:00 = $666.67"_s;
    QTest::newRow("capped") << 2700 << early << false
                            << u"$500.00 + ($1,000.00 − $500.00) × (40:00 − 25:00) ÷ 15:00 = $1,000.00"_s;
    QTest::newRow("flat") << 1800 << early << true << u"$500.00"_s;
    QTest::newRow("flat, part") << 1800 << late << true << u"$500.00 × 12 ÷ 28 = $214.29"_s;
    QTest::newRow("none") << 1200 << early << false << u"$0.00"_s;
}

void TestStipendRule::theFormulaIsSaid()
{
    QFETCH(int, week);
    QFETCH(QDate, start);
    QFETCH(bool, isFlat);
    Case one;
    one.placement.weekMin = week;
    one.placement.startOn = start;
    one.rule.shape = isFlat ? StipendShape::Flat : StipendShape::Linear;
    QTEST(StipendWords::formula(one.in(september)), "text");
}

void TestStipendRule::whatNeedsADecisionIsSaid()
{
    const Case clear = Case().workWeeks(october, 1500);
    QVERIFY(StipendWords::findings(clear.in(october)).isEmpty());
    QCOMPARE(StipendWords::mean(clear.in(october)), u"125:00 × 7 ÷ 35 = 25:00"_s);
    const auto below = StipendWords::findings(Case().workWeeks(october, 1440).in(october));
    QCOMPARE(below.size(), 2);
    QVERIFY(below.first().contains(u"24:00"_s) && below.first().contains(u"25:00"_s));
    Case late;
    late.placement.startOn = QDate(2026, 9, 16);
    const auto part = StipendWords::findings(late.workWeeks(september, 1500).in(september));
    QCOMPARE(part.size(), 2);
    QVERIFY(part.first().contains(u"12"_s) && part.first().contains(u"28"_s));
}

void TestStipendRule::moneyIsShownInDollars_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"$0.00"_s;
    QTest::newRow("cents") << qint64(5) << u"$0.05"_s;
    QTest::newRow("dollars") << qint64(28572) << u"$285.72"_s;
    QTest::newRow("thousands") << qint64(100000) << u"$1,000.00"_s;
    QTest::newRow("millions") << qint64(123456789) << u"$1,234,567.89"_s;
    QTest::newRow("less than nothing") << qint64(-667) << u"−$6.67"_s;
}

void TestStipendRule::moneyIsShownInDollars()
{
    QFETCH(qint64, cents);
    QTEST(Money::shown(cents), "text");
    QCOMPARE(Money::read(Money::shown(cents)), int(cents));
}

void TestStipendRule::moneyIsReadHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cents"); // -1: it is no amount
    for (const auto &[text, cents] : {std::pair("500", 50000),
                                      {"500.00", 50000},
                                      {"1,000", 100000},
                                      {"$500", 50000},
                                      {" $ 1,000.50 ", 100050},
                                      {"", 0},
                                      {"0", 0},
                                      {"-12.50", -1250},
                                      {"−$12.50", -1250},
                                      {"1000", 100000},
                                      {"500.5", 50050},
                                      {"500,00", 50000},
                                      {"1,00", 100},
                                      {"1,234.50", 123450},
                                      {"1234,50", 123450},
                                      {"1.234,50", 123450},
                                      {"$1,234", 123400},
                                      {"1 234,50 €", 123450},
                                      {"1 234,50 €", 123450},
                                      {"US$ 1'234.50", 123450},
                                      {"32.00 USD", 3200},
                                      {"1.234.567", 123456700},
                                      {"1.234", -1},
                                      {"1.234 €", -1},
                                      {"1,234.567", -1},
                                      {"1,234,50", -1},
                                      {"1,234.567,00", -1},
                                      {"1,234,567,890,123", -1},
                                      {"USD", -1},
                                      {"(12.50)", -1},
                                      {"10,00,000", -1},
                                      {"five", -1},
                                      {"5 00", -1},
                                      {"$", -1},
                                      {"500.000", -1},
                                      {"99999999", -1},
                                      {"1e3", -1}})
        QTest::addRow("<%s>", text) << QString::fromUtf8(text) << cents;
}

void TestStipendRule::moneyIsReadHoweverItIsWritten()
{
    QFETCH(QString, text);
    QTEST(Money::read(text).value_or(-1), "cents");
}

void TestStipendRule::theNarrowestRateHolds_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("cents"); // 0: unknown
    QTest::newRow("the city") << u"US-NY-NYC"_s << QDate(2026, 1, 1) << 1700;
    QTest::newRow("the city, later") << u"US-NY-NYC"_s << today << 1700;
    QTest::newRow("the city, before its rate") << u"US-NY-NYC"_s << QDate(2025, 12, 31) << 0;
    QTest::newRow("elsewhere in the state") << u"US-NY-ALB"_s << today << 725;
    QTest::newRow("another state") << u"US-TX"_s << today << 725;
    QTest::newRow("the country") << u"US"_s << today << 725;
    QTest::newRow("before anything") << u"US"_s << QDate(1999, 1, 1) << 0;
    QTest::newRow("another country") << u"MX"_s << today << 0;
    QTest::newRow("a word that begins alike") << u"USA"_s << today << 0;
    QTest::newRow("not said") << QString() << today << 0;
}

void TestStipendRule::theNarrowestRateHolds()
{
    QFETCH(QString, place);
    QFETCH(QDate, day);
    const auto rate = WageRates::valid(WageRates::withShipped({}), place, day);
    QTEST(rate ? rate->centsPerHour : 0, "cents");
}

void TestStipendRule::ownRatesReplaceShippedOnes()
{
    const auto own = [](qint64 id, const QString &place, const QDate &from, int cents) {
        return WageRate{WageRateId(id), place, WageKind::Minimum, from, cents, u"our lawyer"_s};
    };
    const auto rates = WageRates::withShipped({own(1, u"US-NY-NYC"_s, QDate(2026, 1, 1), 1710),
                                               own(2, u"US-NY-NYC"_s, QDate(2027, 1, 1), 1750),
                                               own(3, u"US-NY"_s, QDate(2026, 1, 1), 1600)});
    QCOMPARE(rates.size(), 4);
    const auto cents = [&](const QString &place, const QDate &day) {
        return WageRates::valid(rates, place, day)->centsPerHour;
    };
    QCOMPARE(cents(u"US-NY-NYC"_s, today), 1710);
    QCOMPARE(cents(u"US-NY-NYC"_s, QDate(2027, 1, 1)), 1750);
    QCOMPARE(cents(u"US-NY-ALB"_s, today), 1600);
    QCOMPARE(rates.first().jurisdiction, u"US"_s);
    QCOMPARE(rates.last().centsPerHour, 1710); // the newest of a place stands first
}

/// interns.md, section 11 and example 9.
void TestStipendRule::theFoundersOwnAmountsStandBetweenTheLines()
{
    const auto city = WageRates::valid(WageRates::withShipped({}), u"US-NY-NYC"_s, today);
    QVERIFY(city && city->isShipped());
    QCOMPARE(city->monthCents(1500), 184167);
    QCOMPARE(city->nominalMonthCents(1500), 36833);
    QCOMPARE(city->nominalMonthCents(2400), 58933);
    QCOMPARE(city->nominalCents(), 340);
}

RNF_TEST(TestStipendRule)
#include "tst_stipend_rule.moc"
