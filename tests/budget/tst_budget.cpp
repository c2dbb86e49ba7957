#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "budget/BudgetPaper.h"
#include "budget/BudgetWords.h"
#include "budget/Budgets.h"
#include "budget/PartnerSteps.h"
#include "events/EventTimes.h"
#include "exchange/BudgetExports.h"
#include "exchange/PledgeFiles.h"
#include "workspace/DemoConferenceBudget.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

constexpr auto Income = BudgetSide::Income, Expense = BudgetSide::Expense;

/// All that a page says, with blanks between.
QString wordsOn(const Paper &paper)
{
    QStringList words;
    for (const auto &block : paper) {
        words += block.text;
        words += block.headings.join(u' ');
        for (const auto &row : block.rows)
            words += row.join(u' ');
    }
    return words.join(u' ');
}

} // namespace

/// The money of an event: lines, partners and pledges, and what they come to.
class TestBudget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_workspace.reset(); }

    void aLineOpensTheBudgetOfItsEvent();
    void linesStandIncomeFirstByCategory();
    void totalsAreTheSumsOfTheLines();
    void whatIsPaidWithoutAnOrderUsesUpNoOtherOrder();
    void theCostOfEachIsByWhoeverCame();
    void theGrassrootsShareIsOfWhatCameIn();
    void aLineThatCannotBeIsRefused_data();
    void aLineThatCannotBeIsRefused();
    void aChangeIsOneActionThatCanBeUndone();
    void aCopyOfTheEventHasItsPlannedMoneyAlone();

    void aPledgeIsCommittedIncomeAndItsPaymentActual();
    void whoeverDeclinesCountsForNothing();
    void sponsorsMoneyStandsWithThemAlone();
    void aPartnerGoesStepByStep_data();
    void aPartnerGoesStepByStep();
    void payingPaysWhatWasPledged();
    void thanksAreOfADay();
    void whoeverGaveIsToBeThanked();
    void aPartnerThatCannotBeIsRefused();
    void anOrganizationIsOneHoweverItIsWritten();
    void aPartnerIsNoPlaceOfWork();
    void undoingAPartnerLeavesItsOrganizationToOthers();

    void aKickstarterFileBecomesALineForEachReward();
    void anIndiegogoFileIsMoneyThatCame();
    void aCivicrmFileSaysItsStatus();
    void ourOwnWordsAreReadToo();
    void theSameFileTwiceChangesNothing();
    void nextWeeksFileBringsItsLinesUpToDate();
    void aLevelIsTheSameHoweverItIsWritten();
    void twoFundraisersStandApart();
    void aRowThatCannotBeReadIsToldAndNothingIsLost();
    void aFileWithoutAnAmountIsRefused();
    void aDryRunOfPledgesWritesNothing();
    void noNameIsKeptOfAFile();
    void aFileIsCalledTheSameNextWeek();

    void thePublishedPageNamesNobodyWhoDoesNotGive();
    void aTableHasALineEach();
    void theSampleHasMoneyOfAllKinds();

private:
    Workspace &workspace() { return **m_workspace; }
    Budgets &budgets() { return workspace().budgets(); }
    const Session &session() { return m_workspace->session; }
    QString newestLabel() { return workspace().changes().history(session(), 1).first().label; }
    void undoNewest() { QVERIFY(workspace().changes().undo(session(), workspace().changes().newestOf(session()))); }

    BudgetLine line(BudgetSide side, BudgetCategory category, int planned, int committed = 0, int actual = 0)
    {
        BudgetLine line;
        line.event = m_event;
        line.side = side;
        line.category = category;
        line.plannedCents = planned;
        line.committedCents = committed;
        line.actualCents = actual;
        return line;
    }
    BudgetLine add(const BudgetLine &line)
    {
        const auto added = budgets().add(session(), line);
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        return found(*added);
    }
    BudgetLine found(BudgetLineId id)
    {
        const auto lines = budgets().lines(session(), m_event);
        const auto same = std::ranges::find(lines, id, &BudgetLine::id);
        return same == lines.end() ? BudgetLine() : *same;
    }
    EventOrganization partner(const QString &name, PartnerStage stage = PartnerStage::Prospect, int pledged = 0,
                              int received = 0)
    {
        EventOrganization partner;
        partner.event = m_event;
        partner.name = name;
        partner.stage = stage;
        partner.pledgedCents = pledged;
        partner.receivedCents = received;
        return partner;
    }
    EventOrganization add(const EventOrganization &partner)
    {
        const auto added = budgets().add(session(), partner);
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        const auto partners = budgets().partners(session(), m_event);
        return *std::ranges::find(partners, *added, &EventOrganization::id);
    }
    EventOrganization stepped(const EventOrganization &partner, PartnerStage stage)
    {
        if (!budgets().step(session(), partner, stage))
            qFatal("no step");
        const auto partners = budgets().partners(session(), m_event);
        return *std::ranges::find(partners, partner.id, &EventOrganization::id);
    }
    BudgetTotals totals() { return budgets().totals(session(), m_event); }

    Result<PledgeFileOutcome> bring(const QString &name, const QByteArray &text, bool isDryRun = false,
                                    const QString &fundraiser = {})
    {
        const QString path = m_workspace->file(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        file.close();
        return PledgeFiles(workspace().store()).run(session(), ImportSource::named(path), m_event, fundraiser, isDryRun);
    }
    /// "Tee 2 5000 2500", by level.
    QStringList pledgeLines()
    {
        QStringList told;
        for (const auto &line : budgets().lines(session(), m_event)) {
            if (!line.source.isEmpty())
                told += u"%1 %2 %3 %4"_s.arg(line.level).arg(line.pledges).arg(line.committedCents).arg(line.actualCents);
        }
        return told;
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    EventId m_event;
};

void TestBudget::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    Event event;
    event.name = u"Conference"_s;
    EventTimes::set(event, QDate(2027, 3, 19), {9, 0}, 480);
    m_event = *workspace().events().add(session(), {event, {}, {}});
}

void TestBudget::aLineOpensTheBudgetOfItsEvent()
{
    QVERIFY(!workspace().events().find(session(), m_event)->hasBudget);
    add(line(Expense, BudgetCategory::Food, 42000));
    QVERIFY(workspace().events().find(session(), m_event)->hasBudget);
    QCOMPARE(newestLabel(), u"Add “Food” to the budget of Conference"_s);
    BudgetLine lost = line(Expense, BudgetCategory::Food, 1);
    lost.event = EventId(4711);
    QCOMPARE(budgets().add(session(), lost).error().id, u"gone"_s);
}

void TestBudget::linesStandIncomeFirstByCategory()
{
    add(line(Expense, BudgetCategory::Printing, 1));
    add(line(Expense, BudgetCategory::Venue, 2));
    add(line(Income, BudgetCategory::Grants, 3));
    add(line(Income, BudgetCategory::Members, 4));
    add(line(Income, BudgetCategory::Grants, 5));
    QList<int> planned;
    for (const auto &line : budgets().lines(session(), m_event))
        planned += line.plannedCents;
    QCOMPARE(planned, (QList{4, 3, 5, 2, 1}));
}

void TestBudget::totalsAreTheSumsOfTheLines()
{
    add(line(Income, BudgetCategory::Tickets, 520000, 210000, 184000));
    add(line(Income, BudgetCategory::Grants, 250000, 250000));
    add(line(Expense, BudgetCategory::Venue, 480000, 480000, 120000));
    add(line(Expense, BudgetCategory::Food, 420000, 360000));
    add(line(Expense, BudgetCategory::Food, 5000, 0, 7000));
    add(partner(u"River Books"_s, PartnerStage::Pledged, 75000));
    const BudgetTotals totals = this->totals();
    QCOMPARE(totals.income, (BudgetSum{770000, 535000, 184000, 535000}));
    QCOMPARE(totals.expense, (BudgetSum{905000, 840000, 127000, 847000}));
    QCOMPARE(totals.expenseBy.value(BudgetCategory::Food), (BudgetSum{425000, 360000, 7000, 367000}));
    QCOMPARE(totals.incomeBy.value(BudgetCategory::Sponsors), (BudgetSum{0, 75000, 0, 75000}));
    QCOMPARE(totals.result(), (BudgetSum{-135000, -305000, 57000, -312000}));
    QCOMPARE(totals.expense.remaining(), qint64(58000));
    // Once more from the lines that are shown.
    BudgetSum again;
    for (const auto &line : budgets().lines(session(), m_event)) {
        if (line.side == Income)
            again += line;
    }
    QCOMPARE(again, totals.income);
    // Of all events at once, from any thread.
    const auto everywhere =
        (*m_workspace)->store().beside(Session(), [](Database &database) { return Budgets::lines(database); });
    QVERIFY(everywhere);
    QCOMPARE(BudgetTotals::of(*everywhere, 0), totals);
}

void TestBudget::whatIsPaidWithoutAnOrderUsesUpNoOtherOrder()
{
    add(line(Expense, BudgetCategory::Venue, 100000, 100000));
    add(line(Expense, BudgetCategory::Food, 100000, 0, 50000));
    QCOMPARE(totals().expense.remaining(), qint64(50000));
}

void TestBudget::theCostOfEachIsByWhoeverCame()
{
    add(line(Expense, BudgetCategory::Food, 0, 0, 10000));
    add(line(Income, BudgetCategory::Tickets, 0, 0, 99900));
    QVERIFY(!totals().costPerAttendeeCents());
    const Event event = *workspace().events().find(session(), m_event);
    for (int i = 0; i < 3; ++i)
        QVERIFY(workspace().registrations().walkIn(session(), event, u"Ana %1"_s.arg(i), {}));
    QCOMPARE(totals().attended, 3);
    QCOMPARE(totals().costPerAttendeeCents(), std::optional<qint64>(3333));
}

void TestBudget::theGrassrootsShareIsOfWhatCameIn()
{
    QVERIFY(!totals().grassrootsShare());
    add(line(Income, BudgetCategory::Members, 0, 500000, 10000));
    add(line(Income, BudgetCategory::Tickets, 0, 0, 20000));
    add(line(Income, BudgetCategory::Gifts, 0, 0, 30000));
    add(line(Income, BudgetCategory::Sales, 0, 0, 15000));
    add(partner(u"River Books"_s, PartnerStage::Paid, 25000, 25000));
    QCOMPARE(totals().grassrootsShare(), std::optional(0.6));
    QCOMPARE(BudgetWords::share(*totals().grassrootsShare()), u"60 %"_s);
    QCOMPARE(BudgetWords::share(29.0 / 200.0), u"15 %"_s); // half up, although 0.145 × 100 is less than 14.5
    QCOMPARE(BudgetWords::share(0.1449), u"14 %"_s);
}

void TestBudget::aLineThatCannotBeIsRefused_data()
{
    QTest::addColumn<BudgetSide>("side");
    QTest::addColumn<BudgetCategory>("category");
    QTest::addColumn<int>("planned");
    QTest::addColumn<int>("actual");
    QTest::addColumn<QString>("why");
    QTest::newRow("below zero") << Expense << BudgetCategory::Food << -1 << 0 << u"amount"_s;
    QTest::newRow("paid below zero") << Expense << BudgetCategory::Food << 0 << -1 << u"amount"_s;
    QTest::newRow("income of food") << Income << BudgetCategory::Food << 1 << 0 << u"category"_s;
    QTest::newRow("expense of members") << Expense << BudgetCategory::Members << 1 << 0 << u"category"_s;
    QTest::newRow("sponsors paid") << Income << BudgetCategory::Sponsors << 1 << 1 << u"sponsors"_s;
}

void TestBudget::aLineThatCannotBeIsRefused()
{
    QFETCH(const BudgetSide, side);
    QFETCH(const BudgetCategory, category);
    QFETCH(const int, planned);
    QFETCH(const int, actual);
    QFETCH(const QString, why);
    const auto added = budgets().add(session(), line(side, category, planned, 0, actual));
    QVERIFY(!added);
    QCOMPARE(added.error().id, why);
    QVERIFY(budgets().lines(session(), m_event).isEmpty());
}

void TestBudget::aChangeIsOneActionThatCanBeUndone()
{
    const BudgetLine before = add(line(Expense, BudgetCategory::Venue, 480000));
    BudgetLine after = before;
    after.text = u"rooms"_s;
    after.actualCents = 120000;
    after.paidOn = QDate(2026, 11, 10);
    after.receiptNo = u"204"_s;
    QVERIFY(budgets().save(session(), before, after));
    QCOMPARE(newestLabel(), u"Edit “Venue: rooms” in the budget of Conference"_s);
    QCOMPARE(found(before.id), after);
    QCOMPARE(budgets().save(session(), before, after).error().id, u"changed"_s);
    undoNewest();
    QCOMPARE(found(before.id), before);
    QVERIFY(budgets().remove(session(), before));
    QVERIFY(budgets().lines(session(), m_event).isEmpty());
    undoNewest();
    QCOMPARE(found(before.id), before);
}

void TestBudget::aCopyOfTheEventHasItsPlannedMoneyAlone()
{
    add(line(Expense, BudgetCategory::Venue, 480000, 480000, 120000));
    add(line(Expense, BudgetCategory::Food, 0, 0, 500));
    const auto made =
        workspace().events().duplicate(session(), *workspace().events().find(session(), m_event), QDate(2027, 3, 20));
    QVERIFY(made);
    const auto lines = budgets().lines(session(), *made);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines[0].category, BudgetCategory::Venue);
    QCOMPARE(lines[0].plannedCents, 480000);
    QCOMPARE(lines[0].committedCents, 0);
    QCOMPARE(lines[0].actualCents, 0);
}

void TestBudget::aPledgeIsCommittedIncomeAndItsPaymentActual()
{
    const auto asked = add(partner(u"River Books"_s, PartnerStage::Asked));
    QVERIFY(budgets().lines(session(), m_event).isEmpty());
    EventOrganization pledged = asked;
    pledged.stage = PartnerStage::Pledged;
    pledged.pledgedCents = 75000;
    QVERIFY(budgets().save(session(), asked, pledged));
    QCOMPARE(newestLabel(), u"River Books: pledged"_s);
    const BudgetLine line = budgets().lines(session(), m_event).first();
    QCOMPARE(line.partner, asked.id);
    QCOMPARE(BudgetWords::line(line), u"Sponsors: River Books"_s);
    QCOMPARE(totals().income, (BudgetSum{0, 75000, 0, 75000}));
    stepped(budgets().partners(session(), m_event).first(), PartnerStage::Paid);
    QCOMPARE(totals().income, (BudgetSum{0, 75000, 75000, 75000}));
}

void TestBudget::whoeverDeclinesCountsForNothing()
{
    const auto pledged = add(partner(u"River Books"_s, PartnerStage::Pledged, 75000));
    QCOMPARE(stepped(pledged, PartnerStage::Declined).pledgedCents, 75000);
    QCOMPARE(totals().income, BudgetSum());
    QVERIFY(budgets().lines(session(), m_event).isEmpty());
}

void TestBudget::sponsorsMoneyStandsWithThemAlone()
{
    add(line(Income, BudgetCategory::Sponsors, 400000));
    add(partner(u"River Books"_s, PartnerStage::Paid, 75000, 75000));
    QCOMPARE(totals().incomeBy.value(BudgetCategory::Sponsors), (BudgetSum{400000, 75000, 75000, 75000}));
    const BudgetLine ofPartner = budgets().lines(session(), m_event).last();
    QVERIFY(ofPartner.isOfPartner());
    QCOMPARE(budgets().save(session(), ofPartner, ofPartner).error().id, u"partner"_s);
    QCOMPARE(budgets().remove(session(), ofPartner).error().id, u"partner"_s);
}

void TestBudget::aPartnerGoesStepByStep_data()
{
    QTest::addColumn<PartnerStage>("from");
    QTest::addColumn<int>("pledged");
    QTest::addColumn<PartnerStage>("next");
    QTest::newRow("prospect") << PartnerStage::Prospect << 0 << PartnerStage::Asked;
    QTest::newRow("asked") << PartnerStage::Asked << 0 << PartnerStage::Pledged;
    QTest::newRow("pledged money") << PartnerStage::Pledged << 5000 << PartnerStage::Paid;
    QTest::newRow("pledged a hall") << PartnerStage::Pledged << 0 << PartnerStage::Thanked;
    QTest::newRow("paid") << PartnerStage::Paid << 5000 << PartnerStage::Thanked;
    QTest::newRow("declined") << PartnerStage::Declined << 0 << PartnerStage::Asked;
}

void TestBudget::aPartnerGoesStepByStep()
{
    QFETCH(const PartnerStage, from);
    QFETCH(const int, pledged);
    QFETCH(const PartnerStage, next);
    const EventOrganization one = partner(u"River Books"_s, from, pledged);
    QCOMPARE(PartnerSteps::next(one), std::optional(next));
    QVERIFY(PartnerSteps::from(one).contains(next));
    QVERIFY(!PartnerSteps::from(one).contains(from));
    QVERIFY(!PartnerSteps::next(partner(u"River Books"_s, PartnerStage::Thanked)));
}

void TestBudget::payingPaysWhatWasPledged()
{
    auto one = stepped(add(partner(u"River Books"_s, PartnerStage::Pledged, 75000)), PartnerStage::Paid);
    QCOMPARE(one.receivedCents, 75000);
    // A part that came in before stays what it was.
    EventOrganization part = partner(u"Mill Press"_s, PartnerStage::Pledged, 50000, 20000);
    QCOMPARE(stepped(add(part), PartnerStage::Paid).receivedCents, 20000);
}

void TestBudget::thanksAreOfADay()
{
    const auto paid = add(partner(u"River Books"_s, PartnerStage::Paid, 75000, 75000));
    const auto thanked = stepped(paid, PartnerStage::Thanked);
    QCOMPARE(thanked.thankedOn, QDate(2026, 11, 16));
    QCOMPARE(newestLabel(), u"River Books: thanked"_s);
    QVERIFY(!stepped(thanked, PartnerStage::Paid).thankedOn.isValid());
    EventOrganization said = budgets().partners(session(), m_event).first(), before = said;
    said.stage = PartnerStage::Thanked;
    said.thankedOn = QDate(2026, 11, 12);
    QVERIFY(budgets().save(session(), before, said));
    QCOMPARE(budgets().partners(session(), m_event).first().thankedOn, QDate(2026, 11, 12));
}

void TestBudget::whoeverGaveIsToBeThanked()
{
    add(partner(u"Asked"_s, PartnerStage::Asked));
    add(partner(u"Hall"_s, PartnerStage::Pledged));
    add(partner(u"Owes"_s, PartnerStage::Pledged, 5000));
    add(partner(u"Paid"_s, PartnerStage::Paid, 5000, 5000));
    add(partner(u"Thanked"_s, PartnerStage::Thanked, 5000, 5000));
    QStringList names;
    for (const auto &one : budgets().unthanked(session(), m_event))
        names += one.name;
    QCOMPARE(names, (QStringList{u"Hall"_s, u"Paid"_s}));
}

void TestBudget::aPartnerThatCannotBeIsRefused()
{
    const auto why = [this](const EventOrganization &one) {
        const auto added = budgets().add(session(), one);
        return added ? QString() : added.error().id;
    };
    QCOMPARE(why(partner(u"  "_s)), u"empty-name"_s);
    QCOMPARE(why(partner(u"Below"_s, PartnerStage::Pledged, -1)), u"amount"_s);
    QCOMPARE(why(partner(u"Asked"_s, PartnerStage::Asked, 5000)), u"stage"_s);
    QCOMPARE(why(partner(u"No"_s, PartnerStage::Declined, 5000, 5000)), u"stage"_s);
    QCOMPARE(why(partner(u"River Books"_s)), QString());
    QCOMPARE(why(partner(u"river books"_s)), u"known"_s);
    EventOrganization vendor = partner(u"River Books"_s);
    vendor.role = PartnerRole::Vendor;
    QCOMPARE(why(vendor), QString()); // sponsors, and sells as well
}

void TestBudget::anOrganizationIsOneHoweverItIsWritten()
{
    add(partner(u"Café Río"_s));
    BudgetLine lunch = line(Expense, BudgetCategory::Food, 10000);
    lunch.organizationName = u"cafe rio"_s;
    const BudgetLine added = add(lunch);
    QCOMPARE(added.organizationName, u"Café Río"_s);
    QCOMPARE(added.organization, budgets().partners(session(), m_event).first().organization);
    QCOMPARE(budgets().organizationNames(session()), QStringList{u"Café Río"_s});
}

void TestBudget::aPartnerIsNoPlaceOfWork()
{
    add(partner(u"River Books"_s));
    QVERIFY(workspace().workplaces().read(session()).places().isEmpty());
    Person clerk = m_workspace->person(u"Ana"_s, u"Díaz"_s);
    Employment job;
    job.employer = u"River Books"_s;
    clerk.employments = {job};
    m_workspace->add(clerk);
    QCOMPARE(workspace().workplaces().read(session()).places().size(), 1);
}

void TestBudget::undoingAPartnerLeavesItsOrganizationToOthers()
{
    add(partner(u"River Books"_s));
    undoNewest();
    QVERIFY(budgets().partners(session(), m_event).isEmpty());
    QCOMPARE(budgets().organizationNames(session()), QStringList{u"River Books"_s});
}

// --- pledges

constexpr auto kickstarter =
    "Backer Number,Backer UID,Backer Name,Email,Reward Title,Reward Minimum,Pledge Amount,Pledged At,"
    "Pledged Status,Notes\n"
    "1,11,Ana Díaz,ana@example.org,Tee,$25.00,$25.00,2026-11-01,collected,\n"
    "2,12,Luz Marín,luz@example.org,Tee,$25.00,\"$1,030.00\",2026-11-02,pledged,\n"
    "3,13,Omar Haddad,,No reward,,$10.00,2026-11-02,collected,Good luck\n"
    "4,14,Wei Chen,,Tee,$25.00,$25.00,2026-11-03,dropped,\n";

void TestBudget::aKickstarterFileBecomesALineForEachReward()
{
    const auto outcome = bring(u"kickstarter.csv"_s, kickstarter);
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message));
    QCOMPARE(pledgeLines(), (QStringList{u"Tee 2 105500 2500"_s, u" 1 1000 1000"_s}));
    QCOMPARE(outcome->sentence(), u"3 pledges: $1,065.00 pledged, $35.00 collected"_s);
    QCOMPARE(outcome->rows, qint64(4));
    QCOMPARE(outcome->withdrawn, qint64(1));
    QVERIFY(outcome->rejects.isEmpty());
    QVERIFY(outcome->remarks().first().startsWith(u"1 "_s));
    const auto lines = budgets().lines(session(), m_event);
    QCOMPARE(BudgetWords::line(lines.first()), u"Gifts: Tee (2 pledges)"_s);
    QVERIFY(BudgetWords::line(lines.last()).startsWith(u"Gifts: nothing in return (1 "_s));
    QCOMPARE(totals().incomeBy.value(BudgetCategory::Gifts).actual, qint64(3500));
    QVERIFY(newestLabel().startsWith(u"Pledges from kickstarter.csv: 3 pledges"_s));
    undoNewest();
    QCOMPARE(pledgeLines(), QStringList());
}

void TestBudget::anIndiegogoFileIsMoneyThatCame()
{
    QVERIFY(bring(u"indiegogo.csv"_s,
                  "Perk ID,Order No.,Pledge ID,Fulfillment Status,Funding Date,Payment Method,Appearance,"
                  "Name,Email,Amount,Perk\n"
                  ",,136,No Perk,2026-10-05,,Visible,Ana Díaz,a@example.org,$30,\n"
                  "7,29,137,Order Placed,2026-10-05,card,Visible,Wei Chen,w@example.org,$45,Poster\n"));
    QCOMPARE(pledgeLines(), (QStringList{u" 1 3000 3000"_s, u"Poster 1 4500 4500"_s}));
}

void TestBudget::aCivicrmFileSaysItsStatus()
{
    const auto outcome = bring(u"contributions.csv"_s, "Contact ID,Date Received,Total Amount,Currency,Contribution Status\n"
                                                       "1,2026-10-01,100.00,USD,Completed\n"
                                                       "2,2026-10-02,50.00,USD,Pending\n"
                                                       "3,2026-10-02,70.00,USD,Refunded\n"
                                                       "4,2026-10-02,20.00,EUR,Completed\n");
    QVERIFY(outcome);
    QCOMPARE(pledgeLines(), QStringList{u" 2 15000 10000"_s});
    QCOMPARE(outcome->rejects.size(), 1);
    QCOMPARE(outcome->rejects.first().row, qint64(5));
}

void TestBudget::ourOwnWordsAreReadToo()
{
    QVERIFY(bring(u"promesas.csv"_s, "Nombre;Nivel;Importe prometido;Importe recibido\n"
                                     "Ana;Plata;100,00;40,00\n"
                                     "Luz;Plata;100,00;\n"));
    QCOMPARE(pledgeLines(), QStringList{u"Plata 2 20000 4000"_s});
}

void TestBudget::theSameFileTwiceChangesNothing()
{
    QVERIFY(bring(u"kickstarter.csv"_s, kickstarter));
    const auto lines = budgets().lines(session(), m_event);
    const auto again = bring(u"kickstarter.csv"_s, kickstarter);
    QVERIFY(again);
    QCOMPARE(again->action, qint64(0));
    QVERIFY(again->written.isEmpty());
    QCOMPARE(again->known.size(), 2);
    QCOMPARE(budgets().lines(session(), m_event), lines);
}

void TestBudget::nextWeeksFileBringsItsLinesUpToDate()
{
    QVERIFY(bring(u"backers-2026-11-02.csv"_s, kickstarter));
    // What was planned or written by hand stays.
    auto lines = budgets().lines(session(), m_event);
    BudgetLine planned = lines.first();
    planned.text = u"shirt"_s;
    planned.plannedCents = 200000;
    QVERIFY(budgets().save(session(), lines.first(), planned));
    const auto later = bring(u"backers-2026-11-09 (1).csv"_s, "Reward Title,Pledge Amount,Pledged Status\n"
                                                              "Tee,25.00,collected\n"
                                                              "Tee,1030.00,collected\n"
                                                              "Poster,15.00,collected\n");
    QVERIFY(later);
    QCOMPARE(pledgeLines(), (QStringList{u"Tee 2 105500 105500"_s, u" 0 0 0"_s, u"Poster 1 1500 1500"_s}));
    const BudgetLine shirt = budgets().lines(session(), m_event).first();
    QCOMPARE(shirt.text, u"shirt"_s);
    QCOMPARE(shirt.plannedCents, 200000);
    QCOMPARE(later->written.size(), 3);
    QCOMPARE(later->written.last().row, qint64(0));
}

void TestBudget::aLevelIsTheSameHoweverItIsWritten()
{
    QVERIFY(bring(u"gifts.csv"_s, "Tier,Amount\nGold,100\n", false, u"Café Río"_s));
    // A row that cannot be read keeps what is not in the file.
    QVERIFY(bring(u"gifts.csv"_s, "Tier,Amount\nGOLD,100\ngold,50\nSilver,many\n", false, u"cafe rio"_s));
    QCOMPARE(pledgeLines(), QStringList{u"Gold 2 15000 15000"_s});
    QCOMPARE(budgets().pledgeSources(session(), m_event), QStringList{u"Café Río"_s});
}

void TestBudget::twoFundraisersStandApart()
{
    QVERIFY(bring(u"spring.csv"_s, "Name,Amount\nAna,10\n"));
    QVERIFY(bring(u"autumn.csv"_s, "Name,Amount\nLuz,20\n"));
    QVERIFY(bring(u"autumn, whole.csv"_s, "Name,Amount\nLuz,20\nWei,30\n", false, u"autumn"_s));
    QCOMPARE(pledgeLines(), (QStringList{u" 1 1000 1000"_s, u" 2 5000 5000"_s}));
    QCOMPARE(budgets().pledgeSources(session(), m_event), (QStringList{u"autumn"_s, u"spring"_s}));
}

void TestBudget::aRowThatCannotBeReadIsToldAndNothingIsLost()
{
    QVERIFY(bring(u"gifts.csv"_s, "Tier,Amount,Status\nGold,100,paid\nSilver,50,paid\n"));
    const auto outcome = bring(u"gifts.csv"_s, "Tier,Amount,Status\n"
                                               "Gold,100,paid\n"
                                               "Silver,fifty,paid\n"
                                               "Gold,100,perhaps\n"
                                               "Gold,-20,paid\n"
                                               "Gold,,paid\n");
    QVERIFY(outcome);
    QCOMPARE(outcome->rejects.size(), 4);
    QCOMPARE(outcome->rejects[0].row, qint64(3));
    QCOMPARE(outcome->rejects[0].column, u"Amount"_s);
    QCOMPARE(outcome->rejects[1].column, u"Status"_s);
    QVERIFY(std::ranges::all_of(outcome->rejects,
                                [](const RowProblem &row) { return row.who.isEmpty() && !row.hint.isEmpty(); }));
    // A level may be among the rows that cannot be read.
    QCOMPARE(pledgeLines(), (QStringList{u"Gold 1 10000 10000"_s, u"Silver 1 5000 5000"_s}));
}

void TestBudget::aFileWithoutAnAmountIsRefused()
{
    const auto outcome = bring(u"names.csv"_s, "Name,Email\nAna,ana@example.org\n");
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().id, u"no-columns"_s);
}

void TestBudget::aDryRunOfPledgesWritesNothing()
{
    const auto outcome = bring(u"kickstarter.csv"_s, kickstarter, true);
    QVERIFY(outcome);
    QCOMPARE(outcome->written.size(), 2);
    QCOMPARE(outcome->action, qint64(0));
    QCOMPARE(pledgeLines(), QStringList());
    QVERIFY(!workspace().events().find(session(), m_event)->hasBudget);
}

void TestBudget::noNameIsKeptOfAFile()
{
    QVERIFY(bring(u"kickstarter.csv"_s, kickstarter));
    const QByteArray content = contentOf(workspace().store().reader());
    for (const auto *name : {"Marín", "Haddad", "Wei Chen", "luz@example.org", "Good luck"})
        QVERIFY2(!content.contains(name), name);
}

void TestBudget::aFileIsCalledTheSameNextWeek()
{
    for (const auto &name :
         {u"backers.csv"_s, u"backers (2).csv"_s, u"backers-2026-11-02.csv"_s, u"backers_20261102 (1).csv"_s})
        QCOMPARE(PledgeFiles::fundraiserOf(ImportSource{u"/tmp/"_s + name, {}, {}}), u"backers"_s);
    QCOMPARE(PledgeFiles::fundraiserOf(ImportSource{u"/tmp/2026-11-02.csv"_s, {}, {}}), u"2026-11-02"_s);
}

// --- what goes out

void TestBudget::thePublishedPageNamesNobodyWhoDoesNotGive()
{
    BudgetLine hall = line(Expense, BudgetCategory::Venue, 480000, 480000, 120000);
    hall.text = u"rooms"_s;
    hall.organizationName = u"Mill Hall"_s;
    hall.receiptNo = u"204"_s;
    add(hall);
    EventOrganization gold = partner(u"River Books"_s, PartnerStage::Pledged, 75000);
    gold.level = u"Gold"_s;
    add(gold);
    add(partner(u"Undecided Inc"_s, PartnerStage::Asked));
    EventOrganization stall = partner(u"Coffee Cart"_s, PartnerStage::Pledged);
    stall.role = PartnerRole::Vendor;
    add(stall);
    const QString page =
        wordsOn(BudgetPaper::of(budgets().lines(session(), m_event), totals(), budgets().partners(session(), m_event)));
    for (const auto &thing : {u"Venue: rooms $4,800.00 $4,800.00 $1,200.00 204"_s, u"Sponsors: River Books $0.00 $750.00"_s,
                              u"River Books (sponsor, Gold)"_s, u"Total $0.00 $750.00 $0.00"_s})
        QVERIFY2(page.contains(thing), qPrintable(thing + u": "_s + page));
    for (const auto &name : {u"Mill Hall"_s, u"Undecided Inc"_s, u"Coffee Cart"_s})
        QVERIFY2(!page.contains(name), qPrintable(name));
}

void TestBudget::aTableHasALineEach()
{
    add(line(Expense, BudgetCategory::Food, 125005));
    add(partner(u"River Books"_s, PartnerStage::Paid, 75000, 75000));
    const QString path = m_workspace->file(u"budget.csv"_s);
    BudgetExports exports(workspace().store(), workspace().people(), budgets());
    const auto written = exports.write(session(), path, *workspace().events().find(session(), m_event));
    QVERIFY(written);
    QCOMPARE(*written, 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(u"Income,Sponsors,River Books,0.00,750.00,750.00,River Books"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Expense,Food,Food,1250.05,0.00,0.00"_s), qPrintable(text));
    QVERIFY(newestLabel().startsWith(u"Export the budget of Conference"_s));
    QVERIFY(budgets().notePrinted(session(), *workspace().events().find(session(), m_event)));
    QCOMPARE(newestLabel(), u"Print the budget of Conference"_s);
}

void TestBudget::theSampleHasMoneyOfAllKinds()
{
    const auto made = addDemoBudget(workspace(), session(), *workspace().events().find(session(), m_event));
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
    QCOMPARE(budgets().partners(session(), m_event).size(), 5);
    QSet<PartnerStage> stages;
    for (const auto &one : budgets().partners(session(), m_event))
        stages += one.stage;
    QVERIFY(stages.size() >= 4);
    auto lines = budgets().lines(session(), m_event);
    lines.removeIf([](const BudgetLine &line) { return line.isOfPartner(); });
    QCOMPARE(lines.size(), 14);
    QCOMPARE(totals().result().planned, qint64(25000));
    QVERIFY(totals().grassrootsShare());
}

RNF_TEST(TestBudget)
#include "tst_budget.moc"
