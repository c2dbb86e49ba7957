#include "support/MetricAnswer.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "budget/BudgetWords.h"
#include "budget/Budgets.h"
#include "events/EventTimes.h"
#include "events/RegistrationRepository.h"
#include "insight/Metrics.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

constexpr auto Income = BudgetSide::Income, Expense = BudgetSide::Expense;

QString dollars(qint64 cents) { return MetricText::amount(MetricUnit::Cents, cents); }

} // namespace

/// Money of events beside numbers counted by hand and by plain SQL.
class TestMoneyMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void eachSideAndCategoryHasItsMoney();
    void aBudgetOfAnEventCalledOffIsSaid();
    void oneEventIsAskedAlone();
    void theCostIsOfWhoeverCame();
    void whereNobodyNotedWhoCameThereIsNoCost();
    void whereNothingWasSpentYetThereIsNoCost();
    void whoCameAloneIsNotNamed();
    void eventsAheadHaveNoCostYet();
    void ourOwnMoneyIsAShare();
    void sponsorsStandByTheirStep();
    void whatCameBeyondAPledgeIsSaidApart();
    void whatNobodyPledgedIsSaid();
    void theNumbersAreThoseOfPlainSql_data();
    void theNumbersAreThoseOfPlainSql();
    void nothingIsEmpty();

private:
    Workspace &workspace() { return **m_workspace; }
    const Session &session() { return m_workspace->session; }
    Database &reader() { return workspace().store().reader(); }

    Event event(const QString &name, int inDays, EventStatus status = EventStatus::Open)
    {
        Event event;
        event.name = name;
        event.status = status;
        event.timeZone = u"America/New_York"_s;
        EventTimes::set(event, today.addDays(inDays), QTime(19, 0), 120);
        const auto added = workspace().events().add(session(), {event, {}, {}});
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        return *workspace().events().find(session(), *added);
    }
    void line(const Event &event, BudgetSide side, BudgetCategory category, int planned, int committed = 0, int actual = 0)
    {
        BudgetLine line;
        line.event = event.id;
        line.side = side;
        line.category = category;
        line.plannedCents = planned;
        line.committedCents = committed;
        line.actualCents = actual;
        if (const auto added = workspace().budgets().add(session(), line); !added)
            qFatal("%s", qPrintable(added.error().message));
    }
    void partner(const Event &event, const QString &name, PartnerRole role, PartnerStage stage, int pledged = 0,
                 int received = 0)
    {
        EventOrganization partner;
        partner.event = event.id;
        partner.name = name;
        partner.role = role;
        partner.stage = stage;
        partner.pledgedCents = pledged;
        partner.receivedCents = received;
        if (const auto added = workspace().budgets().add(session(), partner); !added)
            qFatal("%s", qPrintable(added.error().message));
    }
    PersonId person(int number)
    {
        while (m_people.size() <= number)
            m_people += m_workspace->add(m_workspace->person(u"Guest %1"_s.arg(m_people.size(), 4, 10, QChar(u'0')), {}));
        return m_people[number];
    }
    void came(const Event &event, const QList<int> &numbers, Attendance attendance = Attendance::Attended)
    {
        QList<Registration> list;
        for (const int number : numbers) {
            Registration registration;
            registration.event = event.id;
            registration.person = person(number);
            registration.rsvp = Rsvp::Yes;
            registration.attendance = attendance;
            list += registration;
        }
        QVERIFY(workspace().store().act(session(), Operation::EditPeople, u"Fill"_s,
                                        [&](Action &action) { action.on<RegistrationRepository>().insert(action, list); }));
    }
    MetricTable ask(const QString &name, EventId event = {})
    {
        MetricQuestion question;
        question.today = today;
        question.event = event;
        return Metrics::ask(reader(), *Metrics::find(name), question);
    }
    qint64 plain(const QString &sql)
    {
        Statement sum(reader(), sql);
        return sum.one<qint64>().value_or(0);
    }
    static QString rowLabel(BudgetSide side, BudgetCategory category)
    {
        return BudgetWords::side(side) + u": "_s + BudgetWords::category(category);
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    QList<PersonId> m_people;
};

void TestMoneyMetrics::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_people.clear();
}

void TestMoneyMetrics::eachSideAndCategoryHasItsMoney()
{
    const Event conference = event(u"Conference"_s, 60), meeting = event(u"Meeting"_s, -5);
    line(conference, Expense, BudgetCategory::Food, 40'000, 30'000, 10'000);
    line(conference, Income, BudgetCategory::Other, 7'000, 0, 0);
    line(conference, Expense, BudgetCategory::Other, 1'000, 0, 900);
    line(meeting, Expense, BudgetCategory::Food, 5'000, 5'000, 5'500);
    line(conference, Income, BudgetCategory::Sponsors, 50'000);
    partner(conference, u"River Books"_s, PartnerRole::Sponsor, PartnerStage::Pledged, 20'000, 4'000);
    const auto table = ask(u"budget"_s);
    QCOMPARE(labels(table),
             (QStringList{rowLabel(Income, BudgetCategory::Sponsors), rowLabel(Income, BudgetCategory::Other),
                          rowLabel(Expense, BudgetCategory::Food), rowLabel(Expense, BudgetCategory::Other)}));
    QCOMPARE(values(table, u"planned"_s), (QList<qint64>{50'000, 7'000, 45'000, 1'000}));
    QCOMPARE(values(table, u"committed"_s), (QList<qint64>{20'000, 0, 35'000, 0}));
    QCOMPARE(values(table, u"actual"_s), (QList<qint64>{4'000, 0, 15'500, 900}));
    QCOMPARE(table.title, u"Came in: %1 of %2 planned · spent: %3 of %4 planned"_s.arg(dollars(4'000), dollars(57'000),
                                                                                       dollars(16'400), dollars(46'000)));
    QVERIFY2(table.population.startsWith(u"Events: 2 · all events"_s), qPrintable(table.population));
    // A number opens the events that it is of.
    QCOMPARE(table.rows[2].cells[0].things.events, (QList{conference.id, meeting.id}));
    QCOMPARE(table.rows[3].cells[2].things.events, (QList{conference.id}));
}

void TestMoneyMetrics::aBudgetOfAnEventCalledOffIsSaid()
{
    const Event conference = event(u"Conference"_s, 60);
    line(conference, Expense, BudgetCategory::Food, 40'000);
    for (const QString &name : {u"One"_s, u"Two"_s})
        line(event(name, 20, EventStatus::Cancelled), Expense, BudgetCategory::Food, 9'000);
    const auto table = ask(u"budget"_s);
    QCOMPARE(values(table, u"planned"_s), QList<qint64>{40'000});
    QVERIFY2(table.notes.value(0).startsWith(u"2 budgets not counted"_s), qPrintable(table.notes.value(0)));
    QVERIFY(ask(u"budget"_s, conference.id).notes.isEmpty());
}

void TestMoneyMetrics::oneEventIsAskedAlone()
{
    const Event conference = event(u"Conference"_s, 60), meeting = event(u"Meeting"_s, -5);
    line(conference, Expense, BudgetCategory::Food, 40'000);
    line(meeting, Expense, BudgetCategory::Food, 5'000);
    QCOMPARE(values(ask(u"budget"_s, meeting.id), u"planned"_s), QList<qint64>{5'000});
}

void TestMoneyMetrics::theCostIsOfWhoeverCame()
{
    const Event training = event(u"Training"_s, -10), meeting = event(u"Meeting"_s, -20);
    line(training, Expense, BudgetCategory::Food, 0, 0, 6'000);
    line(training, Expense, BudgetCategory::Venue, 9'000, 9'000, 4'000);
    line(training, Income, BudgetCategory::Tickets, 0, 0, 1'000);
    came(training, {0, 1});
    came(training, {2}, Attendance::Partial);
    came(training, {3}, Attendance::NoShow);
    line(meeting, Expense, BudgetCategory::Food, 0, 0, 5'000);
    came(meeting, {2, 4});
    const auto table = ask(u"cost-per-attendee"_s);
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(values(table, u"cost"_s), (QList<qint64>{3'333, 2'500}));
    QCOMPARE(values(table, u"expense"_s), (QList<qint64>{10'000, 5'000}));
    QCOMPARE(values(table, u"attended"_s), (QList<qint64>{3, 2}));
    QCOMPARE(table.rows[0].cells[columnOf(table, u"attended"_s)].things.people.size(), 3);
    QCOMPARE(table.title,
             u"%1 for each of 4 different people who came, %2 for each visit"_s.arg(dollars(3'750), dollars(3'000)));
}

void TestMoneyMetrics::whereNobodyNotedWhoCameThereIsNoCost()
{
    for (const QString &name : {u"One"_s, u"Two"_s})
        line(event(name, -10), Expense, BudgetCategory::Food, 0, 0, 6'000);
    const auto table = ask(u"cost-per-attendee"_s);
    QVERIFY(!table.rows[0].cells[columnOf(table, u"cost"_s)].isKnown);
    QCOMPARE(table.title, u"Nobody noted yet who came"_s);
    QVERIFY2(table.notes.value(0).startsWith(u"2 events not counted"_s), qPrintable(table.notes.value(0)));
}

void TestMoneyMetrics::whereNothingWasSpentYetThereIsNoCost()
{
    const Event spent = event(u"Spent"_s, -10), planned = event(u"Planned"_s, -10);
    line(spent, Expense, BudgetCategory::Food, 0, 0, 6'000);
    line(planned, Expense, BudgetCategory::Food, 9'000, 4'000, 0);
    came(spent, {0, 1});
    came(planned, {2, 3});
    const auto table = ask(u"cost-per-attendee"_s);
    QCOMPARE(values(table, u"cost"_s), QList<qint64>{3'000});
    QCOMPARE(table.title, u"%1 for each of 2 people who came"_s.arg(dollars(3'000)));
    QCOMPARE(table.notes, QStringList{u"1 events not counted: nothing was spent yet."_s});
    QVERIFY(ask(u"cost-per-attendee"_s, planned.id).isEmpty());
}

void TestMoneyMetrics::whoCameAloneIsNotNamed()
{
    const Event training = event(u"Training"_s, -10);
    line(training, Expense, BudgetCategory::Food, 0, 0, 6'000);
    came(training, {0});
    const auto table = ask(u"cost-per-attendee"_s);
    QVERIFY2(table.population.startsWith(u"People who came: 1 · "_s), qPrintable(table.population));
}

void TestMoneyMetrics::eventsAheadHaveNoCostYet()
{
    const Event ahead = event(u"Ahead"_s, 3), done = event(u"Done"_s, 0, EventStatus::Done);
    for (const auto &one : {ahead, done}) {
        line(one, Expense, BudgetCategory::Food, 0, 0, 6'000);
        came(one, {0, 1});
    }
    line(event(u"No expenses"_s, -3), Income, BudgetCategory::Tickets, 500);
    const auto table = ask(u"cost-per-attendee"_s);
    QCOMPARE(table.rows.size(), 1);
    QCOMPARE(table.rows.first().event, done.id);
}

void TestMoneyMetrics::ourOwnMoneyIsAShare()
{
    const Event conference = event(u"Conference"_s, 60);
    line(conference, Income, BudgetCategory::Members, 0, 0, 2'000);
    line(conference, Income, BudgetCategory::Tickets, 0, 0, 3'000);
    line(conference, Income, BudgetCategory::Gifts, 9'000, 9'000, 1'000);
    line(conference, Income, BudgetCategory::Grants, 9'000, 9'000, 0);
    partner(conference, u"River Books"_s, PartnerRole::Sponsor, PartnerStage::Paid, 2'000, 2'000);
    for (const QString &name : {u"One"_s, u"Two"_s})
        line(event(name, 20), Income, BudgetCategory::Tickets, 4'000);
    const auto table = ask(u"grassroots-share"_s);
    QCOMPARE(values(table, u"grassroots"_s), QList<qint64>{6'000});
    QCOMPARE(values(table, u"other"_s), QList<qint64>{2'000});
    QCOMPARE(table.title, u"From members, tickets and gifts: %1 of %2 (75.0 %)"_s.arg(dollars(6'000), dollars(8'000)));
    QVERIFY2(table.notes.value(0).startsWith(u"2 budgets not counted"_s), qPrintable(table.notes.value(0)));
}

void TestMoneyMetrics::sponsorsStandByTheirStep()
{
    const Event conference = event(u"Conference"_s, 60);
    partner(conference, u"Asked Co-op"_s, PartnerRole::Sponsor, PartnerStage::Asked);
    partner(conference, u"River Books"_s, PartnerRole::Sponsor, PartnerStage::Pledged, 20'000, 4'000);
    partner(conference, u"Kitchen"_s, PartnerRole::Vendor, PartnerStage::Pledged, 5'000);
    partner(conference, u"School"_s, PartnerRole::Host, PartnerStage::Thanked);
    partner(conference, u"Bank"_s, PartnerRole::Sponsor, PartnerStage::Declined, 90'000);
    partner(conference, u"Credit Union"_s, PartnerRole::Sponsor, PartnerStage::Paid, 15'000, 15'000);
    const auto table = ask(u"sponsors"_s);
    QCOMPARE(table.rows.size(), qsizetype(keysOf(PartnerStage{}).size()));
    QCOMPARE(table.rows.first().label, u"To be asked"_s); // as a row begins
    QCOMPARE(values(table, u"pledged"_s), (QList<qint64>{0, 0, 25'000, 15'000, 0, 0}));
    QCOMPARE(values(table, u"received"_s), (QList<qint64>{0, 0, 4'000, 15'000, 0, 0}));
    QCOMPARE(values(table, u"sponsors"_s), (QList<qint64>{0, 1, 2, 1, 0, 1})); // the host gives no money
    QCOMPARE(table.title, u"Received of what was pledged: %1 of %2 (47.5 %)"_s.arg(dollars(19'000), dollars(40'000)));
}

void TestMoneyMetrics::whatCameBeyondAPledgeIsSaidApart()
{
    const Event conference = event(u"Conference"_s, 60);
    partner(conference, u"River Books"_s, PartnerRole::Sponsor, PartnerStage::Pledged, 20'000, 4'000);
    partner(conference, u"Credit Union"_s, PartnerRole::Sponsor, PartnerStage::Paid, 10'000, 50'000);
    partner(conference, u"Bank"_s, PartnerRole::Sponsor, PartnerStage::Declined, 90'000);
    QCOMPARE(ask(u"sponsors"_s).title, u"Received of what was pledged: %1 of %2 (46.7 %); %3 beyond pledges"_s.arg(
                                           dollars(14'000), dollars(30'000), dollars(40'000)));
}

void TestMoneyMetrics::whatNobodyPledgedIsSaid()
{
    const Event conference = event(u"Conference"_s, 60);
    partner(conference, u"River Books"_s, PartnerRole::Sponsor, PartnerStage::Asked);
    QCOMPARE(ask(u"sponsors"_s).title, u"Nothing is pledged yet, and nothing came in"_s);
    partner(conference, u"Credit Union"_s, PartnerRole::Sponsor, PartnerStage::Paid, 0, 5'000);
    QCOMPARE(ask(u"sponsors"_s).title, u"Received: %1, none of it pledged"_s.arg(dollars(5'000)));
}

void TestMoneyMetrics::theNumbersAreThoseOfPlainSql_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestMoneyMetrics::theNumbersAreThoseOfPlainSql()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    const auto below = [&](int limit) { return int(random() % quint32(limit)); };
    for (int number = 0; number < 6; ++number) {
        const Event one = event(u"Event %1"_s.arg(number), below(100) - 60);
        for (int each = 0; each < 12; ++each) {
            const auto side = BudgetSide(below(2));
            const auto categories = categoriesOf(side);
            const auto category = categories[below(int(categories.size()))];
            const bool isSponsors = category == BudgetCategory::Sponsors;
            line(one, side, category, below(9'000), isSponsors ? 0 : below(9'000), isSponsors ? 0 : below(9'000));
        }
        partner(one, u"River Books"_s, PartnerRole::Sponsor, PartnerStage::Pledged, below(9'000), below(9'000));
    }
    const auto table = ask(u"budget"_s);
    for (const auto side : {Income, Expense}) {
        for (const auto category : categoriesOf(side)) {
            const qsizetype row = labels(table).indexOf(rowLabel(side, category));
            const bool isSponsors = category == BudgetCategory::Sponsors;
            for (const auto &[key, given] : {std::pair(u"planned"_s, u"0"_s),
                                             {u"committed"_s, u"pledged_cents"_s},
                                             {u"actual"_s, u"received_cents"_s}}) {
                qint64 cents =
                    plain(u"SELECT coalesce(sum(%1_cents), 0) FROM budget_line WHERE side = '%2' AND category = '%3'"_s.arg(
                        key, keyOf(side), keyOf(category)));
                if (isSponsors)
                    cents += plain(u"SELECT coalesce(sum(%1), 0) FROM event_organization"_s.arg(given));
                QCOMPARE(row < 0 ? 0 : table.rows[row].cells[columnOf(table, key)].value, cents);
            }
        }
    }
    const auto share = ask(u"grassroots-share"_s);
    QCOMPARE(share.total(0), plain(u"SELECT coalesce(sum(actual_cents), 0) FROM budget_line "
                                   "WHERE category IN ('members', 'tickets', 'gifts')"_s));
}

void TestMoneyMetrics::nothingIsEmpty()
{
    event(u"Meeting"_s, -5);
    for (const auto &name : {u"budget"_s, u"cost-per-attendee"_s, u"grassroots-share"_s, u"sponsors"_s}) {
        const auto table = ask(name);
        QVERIFY2(table.isEmpty(), qPrintable(name));
        QCOMPARE(table.title, Metrics::find(name)->question());
    }
}

RNF_TEST(TestMoneyMetrics)
#include "tst_money_metrics.moc"
