#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "credit/Credits.h"
#include "insight/MetricText.h"
#include "insight/Metrics.h"
#include "stipends/StipendWords.h"
#include "stipends/Stipends.h"
#include "workspace/DemoWorkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

const QDate september(2026, 9, 1), october(2026, 10, 1), november(2026, 11, 1), december(2026, 12, 1);
const QDate payday(2026, 11, 3);

/// The word of what was refused, or "done".
template <typename T>
QString outcome(const Result<T> &done)
{
    return done ? u"done"_s : done.error().id;
}

} // namespace

/// Stipends are calculated, decided about and paid, month by month; what was paid stays, and hours that it used too.
class TestStipends : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void theShippedRuleHoldsUntilAnotherBegins();
    void aRuleThatCannotBeIsRefused_data();
    void aRuleThatCannotBeIsRefused();
    void aRuleThatPaidSomebodyStays();
    void aRateIsEnteredAndTakenBack();
    void lookingWritesNothing();
    void aMonthIsCalculatedOnce();
    void whoeverAgreedToFewerHoursHasNoLine();
    void whatIsClearIsConfirmed();
    void whatIsNotClearIsDecidedWithAReason();
    void whatIsDecidedHasItsLimits();
    void newHoursPutALineOutOfDate();
    void newHoursTakeAConfirmationBack();
    void aLineThatIsOwedNoMoreGoes();
    void onlyWhatIsConfirmedIsPaid();
    void payingLocksTheWeeksOfTheMonth();
    void weeksThatWaitAreToldAndHinderNothing();
    void anApprovalIsUndoneUntilItIsPaid();
    void aPaymentGoesBackAsAWhole();
    void aPaymentComesBackToTheSameHoursOnly();
    void aPaidLineStaysWhateverIsUndone();
    void paidLinesGoWithTheirPerson();
    void twoPaymentsOfAMonthAreUndoneFromTheLast();
    void aWeekStaysLockedWhileSomethingUsesIt();
    void aMonthIsPaidOnce();
    void aPaymentDoesNotComeBackValueByValue();
    void aDecisionDoesNotComeBackWithoutItsReason();
    void whoeverNeverCameGetsNothing();
    void aLineStaysInItsRunWhenTheProgrammeChanges();
    void whatIsProposedIsNeverTooMuch();
    void aSettledLineIsExplainedAsItWasWritten();
    void aPlacementThatWasPaidIsNotDeleted();
    void anAmendmentThatTakesTheRightAwayIsAsked();
    void anAmendmentByApprovedHoursIsTheDifference();
    void anAdjustmentIsMadeInOneRun();
    void hoursFoundLaterPayWhatWasNot();
    void moreHoursAgreedLaterChangeNoPaidMonth();
    void theForecastCountsWhatWaits();
    void numbersOverManyHoldTheAdjustments();
    void anAdjustmentThatWasNotPaidBringsItsHours();
    void ratesStandBesideTheMinimumWage();
    void everyChangeIsUndone();
    void theSampleIsPaid();
    void theLastUseThatIsUndoneUnlocksTheWeeks();

private:
    Stipends &stipends() { return (*m_workspace)->stipends(); }
    Hours &hours() { return (*m_workspace)->hours(); }
    Changes &changes() { return (*m_workspace)->changes(); }
    const Session &session() { return m_workspace->session; }
    Placement place(const QString &name, int weekMin);
    WeekKey key(const QDate &monday) const { return {m_carmen.person, m_carmen.id, monday}; }

    /// A week of so many minutes from Monday to Friday, submitted.
    void submit(const QDate &monday, int minutes);
    /// Approves what waits of a week; answers the action.
    qint64 approveWaiting(const QDate &monday);
    void approve(const QDate &monday, int minutes)
    {
        submit(monday, minutes);
        approveWaiting(monday);
    }
    void approveMonth(const QDate &month, int minutes);
    /// Of what was approved of a week, the first entry took so many minutes instead; approved.
    void amend(const QDate &monday, int minutes);
    void addLate(const QDate &day, int minutes);

    StipendMonth run(const QDate &month) { return stipends().run(session(), m_program, month); }
    StipendRow row(const QDate &month) { return run(month).rows.value(0); }
    QString calculate(const QDate &month) { return outcome(stipends().calculate(session(), m_program, month)); }
    QString confirm(const QDate &month) { return outcome(stipends().confirm(session(), {row(month).line})); }
    Result<qint64> pay(const StipendLine &line) { return stipends().pay(session(), {line}, payday, u" check 12 "_s); }
    /// All the way; answers the action of the payment.
    qint64 payMonth(const QDate &month);
    /// The adjustment of October in November's run, decided and paid; answers the action of the payment.
    qint64 payAdjustment(int cents);
    void save(const std::function<void(Placement &)> &change);
    QStringList findings(const StipendRow &row) { return StipendWords::findings(row, QDate(2026, 11, 16)); }
    QString undo(qint64 action, const QList<UndoConflict> &goBack = {})
    {
        return outcome(changes().undo(session(), action, goBack));
    }
    QString lastLabel() { return changes().history(session(), 1).first().label; }
    SheetStatus statusOf(const QDate &monday) { return hours().week(session(), key(monday)).sheet.status; }

    std::unique_ptr<TestWorkspace> m_workspace;
    ProgramId m_program;
    Placement m_carmen; // 25 hours a week
};

void TestStipends::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    InternProgram fall;
    fall.name = u"Fall 2026"_s;
    fall.jurisdiction = u"US-NY-NYC"_s;
    m_program = *(*m_workspace)->interns().add(session(), fall);
    m_carmen = place(u"Carmen"_s, 1500);
}

Placement TestStipends::place(const QString &name, int weekMin)
{
    Placement placement;
    placement.person = m_workspace->add(m_workspace->person(name, u"Reyes"_s));
    placement.program = m_program;
    placement.startOn = QDate(2026, 8, 24);
    placement.endOn = QDate(2027, 1, 3); // a Sunday
    placement.weekMin = weekMin;
    placement.status = PlacementStatus::Active;
    return *(*m_workspace)->interns().find(session(), *(*m_workspace)->interns().add(session(), placement));
}

void TestStipends::submit(const QDate &monday, int minutes)
{
    for (int day = 0; day < 5; ++day)
        QVERIFY(hours().setMinutes(session(), key(monday), {}, monday.addDays(day), minutes / 5));
    QVERIFY(hours().submit(session(), key(monday)));
}

qint64 TestStipends::approveWaiting(const QDate &monday)
{
    const Week week = hours().week(session(), key(monday));
    QList<Timesheet> waiting = QList{week.sheet} + week.amendments;
    waiting.removeIf([](const Timesheet &sheet) { return sheet.status != SheetStatus::Submitted; });
    return *hours().approve(session(), waiting);
}

void TestStipends::approveMonth(const QDate &month, int minutes)
{
    const auto weeks = MonthWeeks::of(month);
    for (QDate monday = weeks.from; monday < weeks.beyond; monday = monday.addDays(7))
        approve(monday, minutes);
}

void TestStipends::amend(const QDate &monday, int minutes)
{
    const auto entry = hours().week(session(), key(monday)).entries.first();
    QCOMPARE(outcome(hours().amend(session(), entry, minutes, u"Left early"_s)), u"done"_s);
    QVERIFY(hours().submit(session(), key(monday)));
    approveWaiting(monday);
}

void TestStipends::addLate(const QDate &day, int minutes)
{
    TimeEntry entry;
    entry.person = m_carmen.person;
    entry.workedOn = day;
    entry.minutes = minutes;
    entry.amendReason = u"Forgot it"_s;
    QCOMPARE(outcome(hours().add(session(), m_carmen.id, entry)), u"done"_s);
    QVERIFY(hours().submit(session(), key(mondayOf(day))));
    approveWaiting(mondayOf(day));
}

qint64 TestStipends::payMonth(const QDate &month)
{
    if (calculate(month) != u"done"_s || confirm(month) != u"done"_s)
        return 0;
    const auto paid = pay(row(month).line);
    return paid ? *paid : 0;
}

qint64 TestStipends::payAdjustment(int cents)
{
    if (calculate(november) != u"done"_s
        || !stipends().decide(session(), run(november).rows.value(1).line, cents, u"As it is now"_s))
        return 0;
    const auto paid = pay(run(november).rows.value(1).line);
    return paid ? *paid : 0;
}

void TestStipends::save(const std::function<void(Placement &)> &change)
{
    Placement after = m_carmen;
    change(after);
    QVERIFY((*m_workspace)->interns().save(session(), m_carmen, after));
    m_carmen = *(*m_workspace)->interns().find(session(), m_carmen.id);
}

void TestStipends::theShippedRuleHoldsUntilAnotherBegins()
{
    QVERIFY(stipends().rule(session(), m_program, october).isShipped());
    QCOMPARE(stipends().rule(session(), m_program, october).program, m_program);
    StipendRule flat;
    flat.program = m_program;
    flat.validFromOn = october;
    flat.shape = StipendShape::Flat;
    flat.lowCents = 60000;
    flat.id = *stipends().add(session(), flat);
    QCOMPARE(lastLabel(), u"Stipend rule from 1 October 2026"_s);
    QVERIFY(stipends().rule(session(), m_program, september).isShipped());
    QVERIFY(stipends().rule(session(), m_program, october) == flat);
    QVERIFY(stipends().rule(session(), m_program, november) == flat);
    // One that begins within a month pays from the next.
    StipendRule later = flat;
    later.id = {};
    later.validFromOn = QDate(2026, 11, 2);
    later.lowCents = 70000;
    QVERIFY(stipends().add(session(), later));
    QCOMPARE(row(november).proposed->amountCents, 60000);
    QCOMPARE(row(december).proposed->amountCents, 70000);
    QCOMPARE(stipends().rules(session(), m_program).first().lowCents, 70000);
}

void TestStipends::aRuleThatCannotBeIsRefused_data()
{
    QTest::addColumn<StipendRule>("rule");
    QTest::addColumn<QString>("id");
    StipendRule fine;
    fine.validFromOn = october;
    const auto add = [&](const char *name, const QString &id, const std::function<void(StipendRule &)> &change) {
        StipendRule rule = fine;
        change(rule);
        QTest::newRow(name) << rule << id;
    };
    add("fine", u"done"_s, [](StipendRule &) {});
    add("no day", u"no-day"_s, [](StipendRule &rule) { rule.validFromOn = {}; });
    add("the day of another", u"twice"_s, [](StipendRule &rule) { rule.validFromOn = september; });
    add("from no hours on", u"too-low"_s, [](StipendRule &rule) { rule.thresholdWeekMin = 0; });
    add("less than nothing", u"too-low"_s, [](StipendRule &rule) { rule.lowCents = -1; });
    add("the most at the least hours", u"backwards"_s, [](StipendRule &rule) { rule.highWeekMin = 1500; });
    add("less for more", u"backwards"_s, [](StipendRule &rule) { rule.highCents = 49999; });
    add("flat has no highest", u"done"_s, [](StipendRule &rule) {
        rule.shape = StipendShape::Flat;
        rule.highCents = 0;
    });
}

void TestStipends::aRuleThatCannotBeIsRefused()
{
    QFETCH(StipendRule, rule);
    StipendRule other;
    other.program = m_program;
    other.validFromOn = september;
    QVERIFY(stipends().add(session(), other));
    QCOMPARE(outcome(stipends().add(session(), rule)), u"no-program"_s);
    rule.program = m_program;
    QTEST(outcome(stipends().add(session(), rule)), "id");
}

void TestStipends::aRuleThatPaidSomebodyStays()
{
    StipendRule rule;
    rule.program = m_program;
    rule.validFromOn = october;
    rule.lowCents = 60000;
    rule.id = *stipends().add(session(), rule);
    const qint64 added = changes().history(session(), 1).first().seq;
    approveMonth(october, 1500);
    const qint64 paid = payMonth(october);
    QVERIFY(paid > 0);
    QVERIFY(stipends().ruleOf(session(), row(october).line) == rule);
    QCOMPARE(row(october).line.amountCents, 60000);
    QCOMPARE(outcome(stipends().remove(session(), rule)), u"used"_s);
    const auto plan = changes().plan(session(), added);
    QVERIFY(plan && !plan->conflicts.isEmpty());
    QCOMPARE(undo(added, plan->conflicts), u"used"_s);
    QCOMPARE(undo(paid), u"done"_s);
    QCOMPARE(outcome(stipends().remove(session(), rule)), u"used"_s);
    QCOMPARE(undo(changes().nextUndo(session())->seq), u"done"_s); // the confirmation
    QCOMPARE(row(october).line.status, StipendStatus::Calculated);
    QCOMPARE(outcome(stipends().remove(session(), rule)), u"done"_s);
    QVERIFY(row(october).isOutOfDate);
    QCOMPARE(row(october).proposed->amountCents, 50000);
}

void TestStipends::aRateIsEnteredAndTakenBack()
{
    const auto city = [&](const QDate &day) { return stipends().minimumWage(session(), u"US-NY-NYC"_s, day); };
    QCOMPARE(city(QDate(2027, 1, 1))->centsPerHour, 1700);
    WageRate rate{{}, u" us-ny-nyc "_s, WageKind::Minimum, QDate(2027, 1, 1), 1750, u"Department of Labor"_s};
    rate.id = *stipends().add(session(), rate);
    QCOMPARE(lastLabel(), u"Minimum wage of US-NY-NYC: $17.50"_s);
    QCOMPARE(city(QDate(2027, 1, 1))->centsPerHour, 1750);
    QCOMPARE(city(QDate(2026, 12, 31))->centsPerHour, 1700);
    QCOMPARE(outcome(stipends().add(session(), rate)), u"twice"_s);
    const WageRate kept = *city(QDate(2027, 1, 1));
    WageRate changed = kept;
    changed.centsPerHour = 1760;
    QCOMPARE(outcome(stipends().save(session(), kept, changed)), u"done"_s);
    QCOMPARE(city(QDate(2027, 1, 1))->centsPerHour, 1760);
    for (const auto &[id, wrong] :
         {std::pair(u"no-jurisdiction"_s, WageRate{{}, u"  "_s, WageKind::Minimum, october, 1000, {}}),
          {u"no-day"_s, WageRate{{}, u"US"_s, WageKind::Minimum, {}, 1000, {}}},
          {u"no-amount"_s, WageRate{{}, u"US"_s, WageKind::Minimum, october, 0, {}}}})
        QCOMPARE(outcome(stipends().add(session(), wrong)), id);
    QCOMPARE(outcome(stipends().remove(session(), changed)), u"done"_s);
    QCOMPARE(city(QDate(2027, 1, 1))->centsPerHour, 1700);
}

void TestStipends::lookingWritesNothing()
{
    approveMonth(october, 1500);
    const qint64 last = changes().history(session(), 1).first().seq;
    const auto seen = run(QDate(2026, 10, 17));
    QCOMPARE(seen.run.month, october);
    QVERIFY(!seen.run.id.isValid() && seen.isOver && seen.needsCalculating());
    QCOMPARE(seen.rows.size(), 1);
    QVERIFY(!seen.rows.first().isWritten());
    QCOMPARE(seen.rows.first().line.amountCents, 50000);
    QCOMPARE(seen.totalCents(), 50000);
    QCOMPARE(seen.rows.first().effectiveRate(), 400);
    QCOMPARE(changes().history(session(), 1).first().seq, last);
    QVERIFY(!run(november).isOver);
}

void TestStipends::aMonthIsCalculatedOnce()
{
    approveMonth(october, 1500);
    QCOMPARE(calculate(october), u"done"_s);
    QCOMPARE(lastLabel(), u"Calculate the stipends of October 2026"_s);
    const auto seen = run(october);
    QVERIFY(seen.run.id.isValid() && !seen.needsCalculating());
    const StipendLine &line = seen.rows.first().line;
    QCOMPARE(line.person, m_carmen.person);
    QCOMPARE(line.approvedMin, 7500);
    QCOMPARE(line.meanWeekMin, 1500);
    QCOMPARE(line.countedDays, 35);
    QCOMPARE(line.monthDays, 35);
    QCOMPARE(line.status, StipendStatus::Calculated);
    QCOMPARE(*stipends().calculate(session(), m_program, october), 0);
    QCOMPARE(*stipends().calculate(session(), m_program, QDate(2027, 3, 1)), 0); // nobody is here
    QCOMPARE(calculate(september), u"done"_s);
    QCOMPARE(stipends().months(session(), m_program), (QList{october, september}));
}

void TestStipends::whoeverAgreedToFewerHoursHasNoLine()
{
    place(u"Ana"_s, 1499);
    place(u"Berta"_s, 2400);
    QList<int> cents;
    for (const auto &row : run(october).rows)
        cents += row.line.amountCents;
    QCOMPARE(cents, (QList{100000, 50000}));
}

void TestStipends::whatIsClearIsConfirmed()
{
    approveMonth(october, 1500);
    QCOMPARE(calculate(october), u"done"_s);
    const StipendLine seen = row(october).line;
    QCOMPARE(confirm(october), u"done"_s);
    QCOMPARE(lastLabel(), u"Confirm the stipend of Carmen Reyes, October 2026"_s);
    QCOMPARE(row(october).line.status, StipendStatus::Confirmed);
    QCOMPARE(*stipends().confirm(session(), {row(october).line}), 0);
    QCOMPARE(outcome(stipends().confirm(session(), {seen})), u"changed"_s);
}

/// interns.md, example 4.
void TestStipends::whatIsNotClearIsDecidedWithAReason()
{
    approveMonth(october, 1500);
    amend(QDate(2026, 10, 5), 240);
    QCOMPARE(calculate(october), u"done"_s);
    QCOMPARE(row(october).line.status, StipendStatus::NeedsDecision);
    QCOMPARE(row(october).line.meanWeekMin, 24 * 60 + 48);
    QCOMPARE(row(october).line.amountCents, 50000);
    QCOMPARE(confirm(october), u"undecided"_s);
    QCOMPARE(outcome(stipends().decide(session(), row(october).line, 50000, u"  "_s)), u"no-reason"_s);
    QCOMPARE(outcome(stipends().decide(session(), row(october).line, 40000, u" An hour was missing "_s)), u"done"_s);
    QCOMPARE(lastLabel(), u"Decide to pay the stipend of Carmen Reyes, October 2026"_s);
    QCOMPARE(row(october).line.status, StipendStatus::Confirmed);
    QCOMPARE(row(october).line.reason, u"An hour was missing"_s);
    QCOMPARE(row(october).line.amountCents, 40000);
    QVERIFY(!row(october).isOutOfDate);
    QCOMPARE(outcome(stipends().decide(session(), row(october).line, std::nullopt, u"Never came"_s)), u"done"_s);
    QCOMPARE(row(october).line.status, StipendStatus::NotPaid);
    QCOMPARE(run(october).totalCents(), 0);
    QCOMPARE(outcome(stipends().decide(session(), row(october).line, 50000, u"Came after all"_s)), u"done"_s);
    QCOMPARE(row(october).line.amountCents, 50000);
}

void TestStipends::whatIsDecidedHasItsLimits()
{
    QCOMPARE(calculate(october), u"done"_s);
    const StipendLine line = row(october).line;
    for (const int cents : {0, -1})
        QCOMPARE(outcome(stipends().decide(session(), line, cents, u"Why"_s)), u"no-amount"_s);
    QCOMPARE(outcome(stipends().decide(session(), line, 50001, u"Why"_s)), u"too-much"_s);
    QCOMPARE(outcome(stipends().decide(session(), line, 50000, u"Why"_s)), u"done"_s);
}

void TestStipends::newHoursPutALineOutOfDate()
{
    for (const QDate &monday : {QDate(2026, 9, 28), QDate(2026, 10, 5), QDate(2026, 10, 12), QDate(2026, 10, 19)})
        approve(monday, 1500);
    QCOMPARE(calculate(october), u"done"_s);
    QCOMPARE(row(october).line.status, StipendStatus::NeedsDecision);
    approve(QDate(2026, 10, 26), 1500);
    QVERIFY(row(october).isOutOfDate && run(october).needsCalculating());
    QCOMPARE(row(october).line.approvedMin, 6000);
    QCOMPARE(row(october).now.effectiveMin, 7500);
    QCOMPARE(outcome(stipends().decide(session(), row(october).line, 50000, u"Why"_s)), u"out-of-date"_s);
    QCOMPARE(calculate(october), u"done"_s);
    QCOMPARE(row(october).line.status, StipendStatus::Calculated);
    QVERIFY(!row(october).isOutOfDate);
}

void TestStipends::newHoursTakeAConfirmationBack()
{
    approveMonth(october, 1500);
    QCOMPARE(calculate(october), u"done"_s);
    QCOMPARE(confirm(october), u"done"_s);
    amend(QDate(2026, 10, 5), 240);
    QCOMPARE(outcome(pay(row(october).line)), u"out-of-date"_s);
    QCOMPARE(calculate(october), u"done"_s);
    QCOMPARE(row(october).line.status, StipendStatus::NeedsDecision);
}

void TestStipends::aLineThatIsOwedNoMoreGoes()
{
    approveMonth(october, 1500);
    QCOMPARE(calculate(october), u"done"_s);
    Placement fewer = m_carmen;
    fewer.weekMin = 900;
    QVERIFY((*m_workspace)->interns().save(session(), m_carmen, fewer));
    QVERIFY(row(october).isOutOfDate && !row(october).proposed);
    QCOMPARE(calculate(october), u"done"_s);
    QVERIFY(run(october).rows.isEmpty());
}

void TestStipends::onlyWhatIsConfirmedIsPaid()
{
    approveMonth(october, 1500);
    QCOMPARE(calculate(october), u"done"_s);
    QCOMPARE(outcome(pay(row(october).line)), u"unconfirmed"_s);
    QCOMPARE(confirm(october), u"done"_s);
    QCOMPARE(outcome(stipends().pay(session(), {row(october).line}, {}, {})), u"no-day"_s);
    QCOMPARE(outcome(pay(row(october).line)), u"done"_s);
    QCOMPARE(lastLabel(), u"Pay the stipend of Carmen Reyes, October 2026"_s);
    const StipendLine paid = row(october).line;
    QVERIFY(paid.isPaid());
    QCOMPARE(paid.paidOn, payday);
    QCOMPARE(paid.reference, u"check 12"_s);
    QCOMPARE(outcome(pay(paid)), u"unconfirmed"_s);
    QCOMPARE(outcome(stipends().decide(session(), paid, std::nullopt, u"Why"_s)), u"paid"_s);
    QCOMPARE(stipends().paidLines(session(), m_carmen.id), QList{paid});
}

void TestStipends::payingLocksTheWeeksOfTheMonth()
{
    approveMonth(october, 1500);
    approve(QDate(2026, 9, 21), 1500);
    approve(QDate(2026, 11, 2), 1500);
    QVERIFY(payMonth(october) > 0);
    const auto weeks = MonthWeeks::of(october);
    for (QDate monday = weeks.from; monday < weeks.beyond; monday = monday.addDays(7))
        QCOMPARE(statusOf(monday), SheetStatus::Locked);
    QCOMPARE(statusOf(QDate(2026, 9, 21)), SheetStatus::Approved);
    QCOMPARE(statusOf(QDate(2026, 11, 2)), SheetStatus::Approved);
    const QDate sunday(2026, 11, 1);
    QCOMPARE(outcome(hours().setMinutes(session(), key(mondayOf(sunday)), {}, sunday, 60)), u"approved"_s);
    const auto entry = hours().week(session(), key(QDate(2026, 10, 5))).entries.first();
    QCOMPARE(outcome(hours().remove(session(), entry)), u"approved"_s);
    QCOMPARE(outcome(hours().reopen(session(), hours().week(session(), key(QDate(2026, 10, 5))).sheet)), u"approved"_s);
    amend(QDate(2026, 10, 5), 240);
    QCOMPARE(hours().week(session(), key(QDate(2026, 10, 5))).effectiveMinutes(), 1440);
    QVERIFY((*m_workspace)->check(session())->isEmpty());
}

void TestStipends::weeksThatWaitAreToldAndHinderNothing()
{
    for (const QDate &monday : {QDate(2026, 9, 28), QDate(2026, 10, 5), QDate(2026, 10, 12), QDate(2026, 10, 19)})
        approve(monday, 1500);
    submit(QDate(2026, 10, 26), 1500);
    QCOMPARE(calculate(october), u"done"_s);
    QCOMPARE(row(october).waitingWeeks, QList{QDate(2026, 10, 26)});
    const auto said = StipendWords::findings(row(october), QDate(2026, 11, 16));
    QVERIFY(!said.filter(u"26 Oct"_s).isEmpty());
    QCOMPARE(outcome(stipends().decide(session(), row(october).line, 50000, u"The last week comes"_s)), u"done"_s);
    QCOMPARE(outcome(pay(row(october).line)), u"done"_s);
    QCOMPARE(statusOf(QDate(2026, 10, 26)), SheetStatus::Submitted);
    // It was paid in full, so nothing is left to adjust once the week is approved.
    approveWaiting(QDate(2026, 10, 26));
    QCOMPARE(run(november).rows.size(), 1);
}

/// interns.md, example 12.
void TestStipends::anApprovalIsUndoneUntilItIsPaid()
{
    const QDate monday(2026, 10, 26);
    approveMonth(october, 1500);
    qint64 approval = changes().history(session(), 1).first().seq;
    QCOMPARE(undo(approval), u"done"_s);
    QCOMPARE(statusOf(monday), SheetStatus::Submitted);
    approval = approveWaiting(monday);
    const qint64 paid = payMonth(october);
    QVERIFY(paid > 0);
    const auto plan = changes().plan(session(), approval);
    QVERIFY(plan);
    for (const auto &goBack : {QList<UndoConflict>(), plan->conflicts}) {
        const auto refused = changes().undo(session(), approval, goBack);
        QVERIFY(!refused);
        QCOMPARE(refused.error().id, u"paid"_s);
        for (const auto &part : {u"Carmen Reyes"_s, u"October 2026"_s, u"$500.00"_s})
            QVERIFY2(refused.error().message.contains(part), qPrintable(refused.error().message));
    }
    QCOMPARE(statusOf(monday), SheetStatus::Locked);
    QCOMPARE(undo(paid), u"done"_s);
    QCOMPARE(statusOf(monday), SheetStatus::Approved);
    QCOMPARE(row(october).line.status, StipendStatus::Confirmed);
    QCOMPARE(undo(approval), u"done"_s);
    QCOMPARE(statusOf(monday), SheetStatus::Submitted);
    QVERIFY(row(october).isOutOfDate);
}

void TestStipends::aPaymentGoesBackAsAWhole()
{
    approveMonth(september, 1500);
    approveMonth(october, 1500);
    for (const QDate &month : {september, october}) {
        QCOMPARE(calculate(month), u"done"_s);
        QCOMPARE(confirm(month), u"done"_s);
    }
    const QByteArray before = contentOf((*m_workspace)->store().reader());
    const auto paid = stipends().pay(session(), {row(september).line, row(october).line}, payday, u"transfer"_s);
    QVERIFY(paid);
    QCOMPARE(lastLabel(), u"Pay 2 stipends"_s);
    int tried = 0;
    for (const auto &entry : changes().changes(session(), *paid, 100)) {
        for (const auto &column : entry.columns) {
            QCOMPARE(outcome(changes().putBack(session(), u"Put back"_s, entry, column.column)), u"paid"_s);
            ++tried;
        }
    }
    QVERIFY(tried >= 2 * 3 + 9);
    QCOMPARE(undo(*paid), u"done"_s);
    QVERIFY(contentOf((*m_workspace)->store().reader()) == before);
}

void TestStipends::aPaymentComesBackToTheSameHoursOnly()
{
    approveMonth(october, 1500);
    const qint64 approval = changes().history(session(), 1).first().seq;
    const qint64 paid = payMonth(october);
    const auto undone = changes().undo(session(), paid);
    QVERIFY(undone);
    const auto redone = changes().undo(session(), undone->action);
    QVERIFY(redone);
    QVERIFY(row(october).line.isPaid());
    QCOMPARE(statusOf(QDate(2026, 10, 26)), SheetStatus::Locked);
    const auto again = changes().undo(session(), redone->action);
    QVERIFY(again);
    QCOMPARE(undo(approval), u"done"_s);
    QCOMPARE(undo(again->action), u"out-of-date"_s);
    QCOMPARE(row(october).line.status, StipendStatus::Confirmed);
}

void TestStipends::aPaidLineStaysWhateverIsUndone()
{
    approveMonth(october, 1500);
    const auto calculated = stipends().calculate(session(), m_program, october);
    const auto confirmed = stipends().confirm(session(), {row(october).line});
    QVERIFY(calculated && confirmed && pay(row(october).line));
    for (const qint64 action : {*calculated, *confirmed}) {
        const auto plan = changes().plan(session(), action);
        QVERIFY(plan && !plan->conflicts.isEmpty());
        QCOMPARE(undo(action, plan->conflicts), u"paid"_s);
    }
    QVERIFY(row(october).line.isPaid());
}

void TestStipends::paidLinesGoWithTheirPerson()
{
    approveMonth(october, 1500);
    QVERIFY(payMonth(october) > 0);
    const auto removed = (*m_workspace)->people().remove(session(), {m_carmen.person});
    QVERIFY(removed);
    QVERIFY(run(october).rows.isEmpty());
    QCOMPARE(undo(*removed), u"done"_s);
    QVERIFY(row(october).line.isPaid());
}

void TestStipends::twoPaymentsOfAMonthAreUndoneFromTheLast()
{
    const QDate monday(2026, 10, 5);
    approveMonth(october, 1500);
    const qint64 paid = payMonth(october);
    amend(monday, 240);
    const qint64 adjusted = payAdjustment(0);
    QVERIFY(paid > 0 && adjusted > 0);
    const auto refused = changes().undo(session(), paid);
    QVERIFY(!refused);
    QCOMPARE(refused.error().id, u"adjusted"_s);
    for (const auto &part : {u"November 2026"_s, u"October 2026"_s, u"$0.00"_s})
        QVERIFY2(refused.error().message.contains(part), qPrintable(refused.error().message));
    QCOMPARE(undo(adjusted), u"done"_s);
    QCOMPARE(run(november).rows.value(1).line.status, StipendStatus::Confirmed);
    QCOMPARE(statusOf(monday), SheetStatus::Locked); // October is still paid
    QCOMPARE(hours().week(session(), key(monday)).amendments.first().status, SheetStatus::Locked);
    QCOMPARE(undo(paid), u"done"_s);
    QCOMPARE(statusOf(monday), SheetStatus::Approved);
    QCOMPARE(hours().week(session(), key(monday)).amendments.first().status, SheetStatus::Approved);
}

void TestStipends::aWeekStaysLockedWhileSomethingUsesIt()
{
    const QDate first(2026, 9, 28), last(2026, 10, 26);
    for (QDate monday = first; monday < last; monday = monday.addDays(7))
        approve(monday, 1500);
    submit(last, 1500);
    QCOMPARE(calculate(october), u"done"_s);
    QVERIFY(stipends().decide(session(), row(october).line, 50000, u"The last week comes"_s));
    const auto paid = pay(row(october).line);
    approveWaiting(last);
    auto &credits = (*m_workspace)->credits();
    const auto sign = [&] { return credits.sign(session(), credits.report(session(), m_carmen.id), payday); };
    const auto signing = sign();
    QVERIFY(paid && signing);
    QCOMPARE(statusOf(last), SheetStatus::Locked);
    const auto unpaid = changes().undo(session(), *paid);
    QVERIFY(unpaid);
    QCOMPARE(row(october).line.status, StipendStatus::Confirmed);
    QCOMPARE(statusOf(first), SheetStatus::Locked);   // the report counts it
    QCOMPARE(undo(unpaid->action), u"out-of-date"_s); // the last week came since
    QCOMPARE(undo(*signing), u"done"_s);
    QVERIFY(!credits.isSigned(session(), m_carmen.id));
    QCOMPARE(statusOf(first), SheetStatus::Approved); // the payment had locked it
    QCOMPARE(statusOf(last), SheetStatus::Approved);
    // The other way round.
    const qint64 again = payMonth(october);
    const auto signedAgain = sign();
    QVERIFY(again > 0 && signedAgain);
    QCOMPARE(undo(*signedAgain), u"done"_s);
    QCOMPARE(statusOf(last), SheetStatus::Locked); // it is paid
    QCOMPARE(undo(again), u"done"_s);
    QCOMPARE(statusOf(first), SheetStatus::Approved);
    QCOMPARE(statusOf(last), SheetStatus::Approved);
}

void TestStipends::aMonthIsPaidOnce()
{
    approveMonth(october, 1500);
    amend(QDate(2026, 10, 5), 0);
    QCOMPARE(calculate(october), u"done"_s);
    const auto decided = stipends().decide(session(), row(october).line, std::nullopt, u"Hours are missing"_s);
    QVERIFY(decided);
    addLate(QDate(2026, 10, 9), 300);
    QVERIFY(!row(october).isFollowed);
    QCOMPARE(run(november).rows.value(1).settledCents, 0); // nothing was paid
    QVERIFY(payAdjustment(50000) > 0);
    QVERIFY(row(october).isFollowed);
    QVERIFY(!findings(row(october)).filter(u"settled this month again"_s).isEmpty());
    QCOMPARE(outcome(stipends().decide(session(), row(october).line, 50000, u"After all"_s)), u"adjusted"_s);
    QCOMPARE(undo(*decided), u"adjusted"_s);
    QCOMPARE(run(november).rows.value(1).proposedCents(), 50000);
    QVERIFY(findings(run(november).rows.value(1)).filter(u"leave it"_s).isEmpty());
}

void TestStipends::aPaymentDoesNotComeBackValueByValue()
{
    approveMonth(october, 1500);
    const auto undone = changes().undo(session(), payMonth(october));
    QVERIFY(undone);
    int tried = 0;
    for (const auto &entry : changes().changes(session(), undone->action, 100)) {
        for (const auto &column : entry.columns) {
            if (column.column != "paid_on"_L1 && !(column.column == "status"_L1 && column.before == SqlValue(u"paid"_s)))
                continue;
            QCOMPARE(outcome(changes().putBack(session(), u"Put back"_s, entry, column.column)), u"changed"_s);
            ++tried;
        }
    }
    QCOMPARE(tried, 2);
    QCOMPARE(row(october).line.status, StipendStatus::Confirmed);
}

void TestStipends::aDecisionDoesNotComeBackWithoutItsReason()
{
    QCOMPARE(calculate(october), u"done"_s);
    const auto decided = stipends().decide(session(), row(october).line, 40000, u"She was ill"_s);
    QVERIFY(decided);
    const auto undone = changes().undo(session(), *decided);
    QVERIFY(undone);
    int tried = 0;
    for (const auto &entry : changes().changes(session(), undone->action, 100)) {
        for (const auto &column : entry.columns) {
            if (column.column != "status"_L1)
                continue;
            QCOMPARE(outcome(changes().putBack(session(), u"Put back"_s, entry, column.column)), u"undecided"_s);
            ++tried;
        }
    }
    QCOMPARE(tried, 1);
    QCOMPARE(row(october).line.status, StipendStatus::NeedsDecision);
    QCOMPARE(undo(undone->action), u"done"_s);
    QCOMPARE(row(october).line.reason, u"She was ill"_s);
}

void TestStipends::whoeverNeverCameGetsNothing()
{
    QCOMPARE(run(october).rows.size(), 1);
    save([](Placement &placement) { placement.status = PlacementStatus::Planned; });
    QVERIFY(run(october).rows.isEmpty());
    save([](Placement &placement) {
        placement.status = PlacementStatus::EndedEarly;
        placement.endReason = u"Never came"_s;
    });
    QVERIFY(run(october).rows.isEmpty());
    approve(QDate(2026, 10, 5), 1500);
    QCOMPARE(run(october).rows.size(), 1);
}

void TestStipends::aLineStaysInItsRunWhenTheProgrammeChanges()
{
    approveMonth(october, 1500);
    QVERIFY(payMonth(october) > 0);
    InternProgram spring;
    spring.name = u"Spring 2027"_s;
    const auto other = (*m_workspace)->interns().add(session(), spring);
    QVERIFY(other);
    save([&](Placement &placement) { placement.program = *other; });
    QCOMPARE(run(october).rows.size(), 1);
    QVERIFY(row(october).line.isPaid());
    QVERIFY(run(november).rows.isEmpty());
    QVERIFY(stipends().run(session(), *other, october).rows.isEmpty());
    QCOMPARE(stipends().run(session(), *other, november).rows.size(), 1);
    QCOMPARE(*stipends().calculate(session(), m_program, october), 0);
}

void TestStipends::whatIsProposedIsNeverTooMuch()
{
    StipendRule rule;
    rule.program = m_program;
    rule.validFromOn = october;
    rule.basis = StipendBasis::Approved;
    QVERIFY(stipends().add(session(), rule));
    approveMonth(october, 1800);
    addLate(QDate(2026, 10, 6), 2); // a mean of 30:00.4, which is shown as 30:00
    QCOMPARE(calculate(october), u"done"_s);
    QCOMPARE(row(october).line.amountCents, 66689);
    QCOMPARE(outcome(stipends().decide(session(), row(october).line, 66690, u"Why"_s)), u"too-much"_s);
    QCOMPARE(outcome(stipends().decide(session(), row(october).line, 66689, u"Why"_s)), u"done"_s);
}

void TestStipends::aSettledLineIsExplainedAsItWasWritten()
{
    approveMonth(october, 1440);
    QCOMPARE(calculate(october), u"done"_s);
    QVERIFY(!findings(row(october)).filter(u"Proposed is to pay"_s).isEmpty());
    QVERIFY(stipends().decide(session(), row(october).line, 50000, u"She was ill"_s));
    QVERIFY(findings(row(october)).filter(u"Proposed is to pay"_s).isEmpty());
    QVERIFY(pay(row(october).line));
    const auto before = row(october);
    addLate(QDate(2026, 10, 6), 600);
    QCOMPARE(row(october).now.effectiveMin, 7200);
    QCOMPARE(StipendWords::mean(row(october).now), StipendWords::mean(before.now));
    QCOMPARE(row(october).effectiveRate(), before.effectiveRate());
}

void TestStipends::aPlacementThatWasPaidIsNotDeleted()
{
    QCOMPARE(calculate(october), u"done"_s);
    QVERIFY(stipends().decide(session(), row(october).line, 50000, u"She worked elsewhere"_s));
    QVERIFY(pay(row(october).line));
    const auto refused = (*m_workspace)->interns().remove(session(), m_carmen);
    QVERIFY(!refused);
    QCOMPARE(refused.error().id, u"paid"_s);
    QVERIFY(refused.error().message.startsWith(u"A stipend of this placement was paid"_s));
}

/// interns.md, example 6: the agreed amount stays what it was, but somebody is asked.
void TestStipends::anAmendmentThatTakesTheRightAwayIsAsked()
{
    approveMonth(october, 1500);
    QVERIFY(payMonth(october) > 0);
    QCOMPARE(run(november).rows.size(), 1);
    amend(QDate(2026, 10, 5), 240);
    QVERIFY(!row(october).isOutOfDate); // what is paid stays
    QCOMPARE(row(october).line.approvedMin, 7500);
    const auto adjusted = run(november).rows.value(1);
    QVERIFY(adjusted.isAdjustment && !adjusted.isWritten());
    QCOMPARE(adjusted.line.month, october);
    QCOMPARE(adjusted.line.amountCents, 0);
    QCOMPARE(adjusted.line.status, StipendStatus::NeedsDecision);
    QCOMPARE(adjusted.before.effectiveMin, 7500);
    QCOMPARE(adjusted.now.effectiveMin, 7440);
    QVERIFY(!adjusted.effectiveRate());
    QVERIFY(StipendWords::findings(adjusted, QDate(2026, 11, 16)).first().contains(u"124:00"_s));
    QCOMPARE(calculate(november), u"done"_s);
    const auto line = run(november).rows.value(1).line;
    QCOMPARE(outcome(stipends().decide(session(), line, std::nullopt, u"It stays as it was paid"_s)), u"done"_s);
    // Once it is settled nobody is asked again.
    QCOMPARE(run(december).rows.size(), 1);
    QCOMPARE(*stipends().calculate(session(), m_program, november), 0);
}

void TestStipends::anAmendmentByApprovedHoursIsTheDifference()
{
    StipendRule rule;
    rule.program = m_program;
    rule.validFromOn = september;
    rule.basis = StipendBasis::Approved;
    QVERIFY(stipends().add(session(), rule));
    approveMonth(october, 1800);
    QVERIFY(payMonth(october) > 0);
    QCOMPARE(row(october).line.amountCents, 66667);
    amend(QDate(2026, 10, 5), 300); // of 360
    QCOMPARE(calculate(november), u"done"_s);
    auto adjusted = run(november).rows.value(1);
    QCOMPARE(adjusted.now.amountCents(), 66000);
    QCOMPARE(adjusted.line.amountCents, -667);
    QCOMPARE(outcome(stipends().decide(session(), adjusted.line, -667, u"An hour less"_s)), u"done"_s);
    QCOMPARE(outcome(pay(run(november).rows.value(1).line)), u"done"_s);
    QCOMPARE(run(december).rows.size(), 1);
    // The next amendment is measured from there.
    amend(QDate(2026, 10, 12), 300);
    QCOMPARE(run(december).rows.value(1).line.amountCents, -667);
    QCOMPARE(run(december).rows.value(1).before.effectiveMin, 150 * 60 - 60);
}

void TestStipends::anAdjustmentIsMadeInOneRun()
{
    approveMonth(october, 1500);
    QVERIFY(payMonth(october) > 0);
    amend(QDate(2026, 10, 5), 240);
    QCOMPARE(run(december).rows.size(), 2);
    QCOMPARE(calculate(november), u"done"_s);
    QCOMPARE(run(december).rows.size(), 1);
    // An amendment that is taken back by another leaves nothing to ask.
    addLate(QDate(2026, 10, 6), 60);
    QVERIFY(run(november).rows.value(1).isOutOfDate);
    QCOMPARE(calculate(november), u"done"_s);
    QCOMPARE(run(november).rows.size(), 1);
}

void TestStipends::hoursFoundLaterPayWhatWasNot()
{
    approveMonth(october, 1500);
    amend(QDate(2026, 10, 5), 0);
    QCOMPARE(calculate(october), u"done"_s);
    QCOMPARE(outcome(stipends().decide(session(), row(october).line, std::nullopt, u"Hours are missing"_s)), u"done"_s);
    QCOMPARE(run(november).rows.size(), 1);
    addLate(QDate(2026, 10, 9), 300);
    QCOMPARE(run(november).rows.value(1).line.amountCents, 50000);
    QCOMPARE(run(november).rows.value(1).line.status, StipendStatus::NeedsDecision);
}

void TestStipends::moreHoursAgreedLaterChangeNoPaidMonth()
{
    approveMonth(october, 1500);
    QVERIFY(payMonth(october) > 0);
    QCOMPARE(calculate(november), u"done"_s);
    Placement more = m_carmen;
    more.weekMin = 1800;
    QVERIFY((*m_workspace)->interns().save(session(), m_carmen, more));
    QCOMPARE(row(october).line.amountCents, 50000);
    QCOMPARE(run(november).rows.size(), 1);
    QVERIFY(row(november).isOutOfDate);
    QCOMPARE(row(november).proposed->amountCents, 66667);
    QCOMPARE(row(october).now.weekMin, 1500);
}

void TestStipends::theForecastCountsWhatWaits()
{
    approve(QDate(2026, 11, 2), 1500);
    submit(QDate(2026, 11, 9), 1500);
    const auto forecast = stipends().monthForecast(session(), m_carmen.id, november);
    QVERIFY(forecast && !forecast->isOver);
    QCOMPARE(forecast->calculation.amountCents(), 50000);
    QCOMPARE(forecast->calculation.countedDays, 14);
    QCOMPARE(forecast->calculation.effectiveMin, 1500);
    QCOMPARE(forecast->waitingMin, 1500);
    QVERIFY(forecast->isOnTrack());
    QVERIFY(StipendWords::forecast(*forecast).startsWith(u"On track for $500.00 in November 2026"_s));
    const auto before = stipends().monthForecast(session(), m_carmen.id, october);
    QVERIFY(before && before->isOver && !before->isOnTrack());
    QVERIFY(stipends().monthForecast(session(), m_carmen.id, december)->isOnTrack());
    QVERIFY(!stipends().monthForecast(session(), PlacementId(999), october));
}

void TestStipends::numbersOverManyHoldTheAdjustments()
{
    StipendRule rule;
    rule.program = m_program;
    rule.validFromOn = october;
    rule.basis = StipendBasis::Approved;
    QVERIFY(stipends().add(session(), rule));
    approveMonth(september, 1500);
    approveMonth(october, 1800);
    QVERIFY(payMonth(september) > 0);
    QVERIFY(payMonth(october) > 0);
    amend(QDate(2026, 10, 5), 300);
    QCOMPARE(calculate(november), u"done"_s);
    QCOMPARE(outcome(stipends().decide(session(), run(november).rows.value(1).line, -667, u"An hour less"_s)), u"done"_s);
    const auto months = Stipends::lines((*m_workspace)->store().reader());
    QCOMPARE(months.size(), 2); // November is not confirmed
    QCOMPARE(months.first().month, september);
    QCOMPARE(months.first().amountCents, 50000);
    QCOMPARE(months.last().amountCents, 66000);
    QCOMPARE(months.last().effectiveMin, 149 * 60);
    QCOMPARE(months.last().minimumWageCents, 1700);
}

void TestStipends::anAdjustmentThatWasNotPaidBringsItsHours()
{
    approveMonth(october, 1500);
    QVERIFY(payMonth(october) > 0);
    amend(QDate(2026, 10, 5), 240);
    QCOMPARE(calculate(november), u"done"_s);
    QVERIFY(!findings(run(november).rows.value(1)).filter(u"leave it as it was paid"_s).isEmpty());
    QVERIFY(stipends().decide(session(), run(november).rows.value(1).line, std::nullopt, u"It stays"_s));
    const auto months = Stipends::lines((*m_workspace)->store().reader());
    QCOMPARE(months.size(), 1);
    QCOMPARE(months.first().amountCents, 50000);
    QCOMPARE(months.first().effectiveMin, 7440);
}

/// The metric stipend-rate of insight.md.
void TestStipends::ratesStandBesideTheMinimumWage()
{
    enum Column { Rate, Minimum, Nominal, Amount, Minutes };
    approveMonth(september, 1500);
    approveMonth(october, 1500);
    QVERIFY(payMonth(september) > 0 && payMonth(october) > 0);
    const auto ask = [&](const QDate &from, MetricBy by) {
        MetricQuestion question;
        question.today = QDate(2026, 11, 16);
        question.period = MetricPeriod::around(from, question.today);
        question.by = by;
        return Metrics::ask((*m_workspace)->store().reader(), *Metrics::find(u"stipend-rate"_s), question);
    };
    for (const auto by : {MetricBy::Month, MetricBy::Person}) {
        const auto table = ask(QDate(2026, 8, 31), by);
        QCOMPARE(MetricText::header(table).first(), by == MetricBy::Month ? u"Month"_s : u"Person"_s);
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(table.rows.first().label, by == MetricBy::Month ? u"September 2026"_s : u"Carmen Reyes, September 2026"_s);
        const auto &cells = table.rows.last().cells;
        QCOMPARE(cells[Rate].value, 400);
        QCOMPARE(cells[Minimum].value, 1700);
        QCOMPARE(cells[Nominal].value, 340);
        QCOMPARE(cells[Amount].value, 50000);
        QCOMPARE(cells[Minutes].value, 7500);
        QCOMPARE(table.rows.first().cells[Rate].value, 500);
        QCOMPARE(MetricText::cell(table.columns[Rate], cells[Rate]), u"$4.00"_s);
        QVERIFY2(table.title.contains(u"$4.44"_s)
                     && table.title.contains(u"monthly stipends below the minimum wage: 2 of 2"_s),
                 qPrintable(table.title));
        QCOMPARE(table.things.people, QList{m_carmen.person});
        QCOMPARE(table.notes.size(), 1); // that it is not legal advice
    }
    // A month is asked about by its weeks.
    QCOMPARE(ask(QDate(2026, 9, 28), MetricBy::Week).rows.size(), 1);
    QVERIFY(ask(QDate(2026, 11, 2), MetricBy::Week).isEmpty());
    // Where nobody said where the programme is, nothing is known of the wage.
    const auto program = (*m_workspace)->interns().programs(session()).first();
    auto nowhere = program;
    nowhere.jurisdiction.clear();
    QVERIFY((*m_workspace)->interns().save(session(), program, nowhere));
    const auto table = ask(QDate(2026, 8, 31), MetricBy::Week);
    QVERIFY(!table.rows.first().cells[Minimum].isKnown && !table.rows.first().cells[Nominal].isKnown);
    QVERIFY(table.rows.first().cells[Rate].isKnown);
    QCOMPARE(table.notes.size(), 2);
}

void TestStipends::everyChangeIsUndone()
{
    approveMonth(october, 1500);
    QCOMPARE(calculate(october), u"done"_s);
    StipendRule rule;
    rule.program = m_program;
    rule.validFromOn = december;
    const std::pair<const char *, std::function<Result<qint64>()>> all[] = {
        {"rule",
         [&]() -> Result<qint64> {
             const auto added = stipends().add(session(), rule);
             return added ? Result<qint64>(changes().newestOf(session())) : Result<qint64>(added.error());
         }},
        {"confirm", [&] { return stipends().confirm(session(), {row(october).line}); }},
        {"decide", [&] { return stipends().decide(session(), row(october).line, 40000, u"Why"_s); }},
        {"calculate more", [&] { return stipends().calculate(session(), m_program, november); }},
    };
    for (const auto &[name, change] : all) {
        const auto linesBefore = stipends().lines(session(), m_carmen.id);
        const auto rulesBefore = stipends().rules(session(), m_program);
        const auto done = change();
        QVERIFY2(done && *done > 0, name);
        QVERIFY2(undo(*done) == u"done"_s, name);
        QVERIFY2(stipends().lines(session(), m_carmen.id) == linesBefore, name);
        QVERIFY2(stipends().rules(session(), m_program) == rulesBefore, name);
    }
}

void TestStipends::theSampleIsPaid()
{
    const auto made = createDemoWorkspace(m_workspace->file(u"sample.rnf"_s), TestWorkspace::options());
    QVERIFY(made);
    Workspace &sample = **made;
    const Session ana = sample.firstSession();
    const ProgramId program = sample.interns().programs(ana).first().id;
    const auto amounts = [&](const QDate &month) {
        QMap<int, int> cents; // by agreed hours
        for (const auto &row : sample.stipends().run(ana, program, month).rows)
            cents.insert(row.line.weekMin / 60, row.line.amountCents);
        return cents;
    };
    QCOMPARE(amounts(september), (QMap<int, int>{{25, 50000}, {30, 28572}, {35, 83333}}));
    QCOMPARE(amounts(october), (QMap<int, int>{{25, 50000}, {30, 66667}, {35, 83333}, {40, 100000}}));
    for (const QDate &month : {september, october}) {
        for (const auto &row : sample.stipends().run(ana, program, month).rows)
            QVERIFY(row.line.isPaid());
    }
    const auto running = sample.stipends().run(ana, program, november);
    QCOMPARE(running.rows.size(), 4);
    QVERIFY(!running.needsCalculating());
    QVERIFY(sample.check(ana)->isEmpty());
}

void TestStipends::theLastUseThatIsUndoneUnlocksTheWeeks()
{
    const QDate ofSeptember(2026, 9, 21), ofOctober(2026, 9, 28);
    approveMonth(september, 1500);
    approveMonth(october, 1500);
    const qint64 paid = payMonth(september), paidLater = payMonth(october);
    auto &credits = (*m_workspace)->credits();
    const auto signing = credits.sign(session(), credits.report(session(), m_carmen.id), payday);
    QVERIFY(paid > 0 && paidLater > 0 && signing);
    const auto unpaid = changes().undo(session(), paid);
    QVERIFY(unpaid);
    QCOMPARE(statusOf(ofSeptember), SheetStatus::Locked); // the report counts it
    const auto takenBack = changes().undo(session(), *signing);
    QVERIFY(takenBack);
    QCOMPARE(statusOf(ofSeptember), SheetStatus::Approved);
    QCOMPARE(statusOf(ofOctober), SheetStatus::Locked); // it is paid
    // And forward again, and back.
    const auto signedAgain = changes().undo(session(), takenBack->action);
    QVERIFY(signedAgain);
    QCOMPARE(statusOf(ofSeptember), SheetStatus::Locked);
    QCOMPARE(undo(unpaid->action), u"done"_s);
    QCOMPARE(undo(signedAgain->action), u"done"_s);
    QCOMPARE(statusOf(ofSeptember), SheetStatus::Locked);
    QCOMPARE(undo(paidLater), u"done"_s);
    QCOMPARE(statusOf(ofOctober), SheetStatus::Approved);
    QVERIFY(!(*m_workspace)->hours().week(session(), key(ofOctober)).sheet.decidedAt.isEmpty()); // its approval stays
}

RNF_TEST(TestStipends)
#include "tst_stipends.moc"
