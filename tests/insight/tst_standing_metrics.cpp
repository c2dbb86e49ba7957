#include "support/Chance.h"
#include "support/MetricAnswer.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "budget/Budgets.h"
#include "events/EventTimes.h"
#include "insight/Metrics.h"
#include "staffing/StaffingRepository.h"
#include "standing/StandingRepository.h"
#include "standing/Standings.h"
#include "workplace/Workplaces.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

const QString assessmentTrend = u"assessment-trend"_s, supportShare = u"support-share"_s, unassessed = u"unassessed"_s,
              ladder = u"ladder"_s, dataQuality = u"data-quality"_s, duesStanding = u"dues-standing"_s,
              incomeBySource = u"income-by-source"_s;

/// Noon here.
QString noonOf(const QDate &day) { return instantText(QDateTime(day, QTime(12, 0))); }

/// The last days of the months that are shown.
QList<QDate> monthEnds()
{
    QList<QDate> ends;
    for (int month = 12; month <= 22; ++month)
        ends += QDate(2025, 1, 1).addMonths(month).addDays(-1);
    return ends + QList{today};
}

} // namespace

/// Metrics of where people stand, over time, beside numbers counted by hand, those of the design, and a slow plain count.
class TestStandingMetrics : public QObject {
    Q_OBJECT
    using enum MembershipState;

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }
    void withoutPeopleThereIsNothingToCount();
    void supportIsOfTheListAndOfTheClaimedHeadcount();
    void unitsWhereNobodyIsListedCountInTheClaim();
    void aReachedGoalIsSaid();
    void whoeverWasAssessedLongAgoNeedsATalk();
    void theTrendIsOfThePeopleOfThen();
    void todayTheTrendIsOfThePeopleOfTheUnits();
    void aTransferMakesNobodyTwo();
    void everybodyStandsOnTheirHighestStep();
    void whatDoesNotWorkIsLacking();
    void whoeverWentOrCameIsOpenedByTheMonth();
    void goodStandingIsThatOfTheDay();
    void whoeverPaidLongAgoIsNotInGoodStanding();
    void withoutAnyDuesThereIsNoShare();
    void whatWasPaidLaterDoesNotCount();
    void incomeIsByMonthAndSource();
    void theSmallestSourcesAreTheRest();
    void aListNarrowsThem();
    void theNumbersAreThoseOfAPlainCount_data();
    void theNumbersAreThoseOfAPlainCount();

private:
    const Session &session() { return m_workspace->session; }
    Workspace &workspace() { return **m_workspace; }
    Database &reader() { return workspace().store().reader(); }
    Standings &standings() { return workspace().standings(); }

    static Employment job(const QString &unit, const QDate &start = {}, const QDate &end = {})
    {
        return {0, u"St. Luke's"_s, {}, unit, {}, {}, {}, start, end};
    }
    PersonId add(const QList<Employment> &jobs)
    {
        Person person = m_workspace->person(u"P%1"_s.arg(++m_number), u"Díaz"_s);
        person.employments = jobs;
        return m_workspace->add(person);
    }
    QList<PersonId> add(int count, const QString &unit)
    {
        QList<PersonId> people;
        while (people.size() < count)
            people += add({job(unit)});
        return people;
    }
    void campaign()
    {
        Campaign campaign;
        campaign.name = u"Card drive"_s;
        must(standings().saveCampaign(session(), campaign, {}));
    }
    void assess(const QList<PersonId> &people, int value, const QDate &day = today)
    {
        Assessment assessment;
        assessment.value = value;
        assessment.assessedAt = noonOf(day);
        must(standings().assess(session(), people, assessment));
    }
    /// Writes a record of a person as it is.
    template <typename Record>
    void write(Record record, PersonId person)
    {
        must(workspace().store().act(session(), Operation::EditPeople, u"Write"_s, [&](Action &action) {
            action.on<StandingRepository>().insert(action, record, person);
        }));
    }
    void be(PersonId person, MembershipState state, const QDate &since, const QDate &until = {})
    {
        write(Membership{0, state, since, until, {}}, person);
    }
    void pay(PersonId person, const QDate &from, const QDate &to, const QDate &paidOn, int cents = 3200)
    {
        write(Payment{0, from, to, paidOn, cents, {}}, person);
    }
    void claim(const QString &path, int claimed)
    {
        const auto workplace = workspace().workplaces().read(session());
        for (const auto &place : workplace.places()) {
            if (workplace.path(place.key) == path)
                must(workspace().workplaces().setHeadcount(session(), workplace, place.key, {claimed, {}, {}}));
        }
    }
    void talk(PersonId person, const QDate &day, ContactMethod method = ContactMethod::PhoneCall)
    {
        Conversation conversation;
        conversation.person = person;
        conversation.happenedAt = noonOf(day);
        conversation.method = method;
        must(workspace().conversations().log(session(), conversation));
    }
    Event event(const QDate &day)
    {
        Event event;
        event.name = u"Potluck"_s;
        event.status = EventStatus::Open;
        event.timeZone = u"America/New_York"_s;
        EventTimes::set(event, day, QTime(19, 0), 120);
        const auto added = workspace().events().add(session(), {event, {}, {}});
        must(added);
        return *workspace().events().find(session(), *added);
    }
    void volunteer(PersonId person, const Event &event, SignUpStatus status);
    void income(const Event &event, BudgetCategory category, int cents, const QDate &paidOn)
    {
        BudgetLine line;
        line.event = event.id;
        line.side = BudgetSide::Income;
        line.category = category;
        line.actualCents = cents;
        line.paidOn = paidOn;
        must(workspace().budgets().add(session(), line));
    }

    MetricTable ask(const QString &name, const QList<PersonId> &among = {})
    {
        MetricQuestion question;
        question.today = today;
        if (!among.isEmpty())
            question.among = std::make_shared<MetricList>(MetricList{u"A list"_s, {among.begin(), among.end()}});
        return Metrics::ask(reader(), *Metrics::find(name), question);
    }
    void fillAtRandom(std::mt19937 &random);
    void countTrend(const QList<Person> &people);
    void countDues(const QList<Person> &people);
    void countUnassessed(const QList<Person> &people);

    std::unique_ptr<TestWorkspace> m_workspace;
    int m_number = 0;
};

void TestStandingMetrics::volunteer(PersonId person, const Event &event, SignUpStatus status)
{
    must(workspace().store().act(session(), Operation::EditPeople, u"Shift"_s, [&](Action &action) {
        auto &rows = action.on<StaffingRepository>();
        VolunteerShift shift;
        shift.event = event.id;
        shift.name = u"Door"_s;
        shift.startsAt = event.startsAt;
        shift.endsAt = event.endsAt;
        rows.StaffingRepository::RecordTables::insert(action, shift);
        ShiftSignUp signUp;
        signUp.shift = shift.id;
        signUp.person = person;
        signUp.status = status;
        rows.StaffingRepository::RecordTables::insert(action, signUp);
    }));
}

void TestStandingMetrics::withoutPeopleThereIsNothingToCount()
{
    campaign();
    auto left = job(u"Laundry"_s);
    left.endOn = QDate(2025, 10, 1);
    const auto gone = add({left}), nowhere = add({});
    assess({gone, nowhere}, 1);
    talk(nowhere, today);
    be(gone, Pending, QDate(2020, 1, 1));
    be(nowhere, Member, QDate(2020, 1, 1), QDate(2025, 10, 1));
    for (const auto &name : {assessmentTrend, supportShare, unassessed, ladder, dataQuality, duesStanding, incomeBySource}) {
        const auto table = ask(name);
        QVERIFY2(table.isEmpty(), qPrintable(name));
        QCOMPARE(table.title, Metrics::find(name)->question());
    }
}

// The rate and its band are those of insight.md, section 7.
void TestStandingMetrics::supportIsOfTheListAndOfTheClaimedHeadcount()
{
    campaign();
    const auto laundry = add(35, u"Laundry"_s);
    assess(laundry.first(8), 1);
    assess(laundry.mid(8, 6), 2);
    assess(laundry.mid(14, 3), 4);
    claim(u"St. Luke's › Laundry"_s, 40);
    const auto table = ask(supportShare);
    QCOMPARE(labels(table), (QStringList{u"Everybody"_s, u"Laundry"_s}));
    for (qsizetype row = 0; row < 2; ++row) {
        QCOMPARE(text(table, row, u"with_us"_s), u"14 of 35 (40.0 %)"_s);
        QCOMPARE(text(table, row, u"other_level"_s), u"3 of 35 (8.6 %)"_s);
        QCOMPARE(text(table, row, u"not_assessed"_s), u"18 of 35 (51.4 %)"_s);
        QCOMPARE(text(table, row, u"band_from"_s), u"25.6 %"_s);
        QCOMPARE(text(table, row, u"band_to"_s), u"56.4 %"_s);
        QCOMPARE(text(table, row, u"of_claimed"_s), u"14 of 40 (35.0 %)"_s);
        QCOMPARE(table.rows[row].things.people, laundry);
    }
    QCOMPARE(table.columns[0].label, u"With us (1 or 2)"_s);
    QCOMPARE(table.title, u"14 of 35 on the list are with us (40.0 %): 1 · leads others or 2 · supporter; 11 more make the "
                          "goal of 70 %"_s);
    QCOMPARE(table.lines.size(), 1);
    QCOMPARE(table.lines[0].at, 70);
    QCOMPARE(table.rows[1].cells[0].things.people, laundry.first(14));
    compareOpened(table, &MetricThings::people, {u"with_us"_s, u"other_level"_s, u"not_assessed"_s, u"of_claimed"_s});
    // Nobody claims how many work in the kitchen, so it is not known of everybody.
    const auto both = add({job(u"Laundry"_s), job(u"Kitchen"_s)});
    assess({both}, 1);
    const auto more = ask(supportShare);
    QCOMPARE(text(more, 0, u"with_us"_s), u"15 of 36 (41.7 %)"_s);
    QCOMPARE(text(more, 0, u"of_claimed"_s), QString());
    QCOMPARE(text(more, 1, u"with_us"_s), u"1 of 1 (100.0 %, few)"_s);
    QCOMPARE(text(more, 2, u"of_claimed"_s), u"15 of 40 (37.5 %)"_s);
    QCOMPARE(more.notes.size(), 2);
    QVERIFY2(more.notes[0].startsWith(u"Everybody on the list is counted."_s), qPrintable(more.notes[0]));
}

void TestStandingMetrics::unitsWhereNobodyIsListedCountInTheClaim()
{
    campaign();
    assess(add(6, u"Laundry"_s), 1);
    add({job(u"Kitchen"_s, {}, QDate(2025, 10, 1))}); // who left
    claim(u"St. Luke's › Laundry"_s, 10);
    claim(u"St. Luke's › Kitchen"_s, 20);
    const auto table = ask(supportShare);
    QCOMPARE(labels(table), (QStringList{u"Everybody"_s, u"Laundry"_s}));
    QCOMPARE(text(table, 0, u"of_claimed"_s), u"6 of 30 (20.0 %)"_s);
    QCOMPARE(text(table, 1, u"of_claimed"_s), u"6 of 10 (60.0 %, few)"_s);
}

void TestStandingMetrics::aReachedGoalIsSaid()
{
    const auto people = add(10, u"Laundry"_s);
    QCOMPARE(ask(supportShare).title, u"0 of 10 on the list are with us (0.0 %): 1 · leads others or 2 · supporter"_s);
    campaign();
    assess(people.first(7), 2);
    QCOMPARE(ask(supportShare).title,
             u"7 of 10 on the list are with us (70.0 %): 1 · leads others or 2 · supporter; that is the goal of 70 %"_s);
}

void TestStandingMetrics::whoeverWasAssessedLongAgoNeedsATalk()
{
    campaign();
    const auto people = add(6, u"Laundry"_s);
    assess({people[0]}, 2);
    assess({people[1]}, 4, today.addDays(-90)); // the last day on which it counts
    assess({people[2]}, 1, today.addDays(-91));
    assess({people[3]}, 1, today.addDays(-200));
    assess({people[3]}, 3, today.addDays(-20));
    assess({people[4]}, 2, today.addDays(-20));
    assess({people[4]}, 0); // not any more
    const auto table = ask(unassessed);
    QCOMPARE(labels(table), QStringList{u"Laundry"_s});
    QCOMPARE(table.rows[0].cells[0].things.people, (QList{people[4], people[5]}));
    QCOMPARE(table.rows[0].cells[1].things.people, QList{people[2]});
    QCOMPARE(table.rows[0].cells[2].things.people, (QList{people[0], people[1], people[3]}));
    QCOMPARE(text(table, 0, u"never"_s), u"2 of 6 (33.3 %, few)"_s);
    QCOMPARE(table.title, u"3 of 6 need a talk: 2 are not assessed, 1 not for over 90 days"_s);
    QCOMPARE(table.population, u"People who work here: 6 · Card drive · as of 16 Nov 2026"_s);
}

void TestStandingMetrics::theTrendIsOfThePeopleOfThen()
{
    campaign();
    const auto ana = add({job(u"Laundry"_s, QDate(2020, 1, 1))});
    const auto ben = add({job(u"Laundry"_s, QDate(2026, 6, 10), QDate(2026, 9, 30))}); // whose last day was the 29th
    const auto cleo = add({job(u"Kitchen"_s)});
    auto hired = job(u"Kitchen"_s);
    hired.hiredOn = QDate(2026, 11, 10);
    const auto dan = add({hired});
    const auto eve = add({job(u"Kitchen"_s, QDate(2027, 1, 1))}); // today as in all other charts, and not before
    assess({ana}, 2, QDate(2026, 3, 15));
    assess({ana}, 1, QDate(2026, 10, 31));
    assess({ben}, 3, QDate(2026, 7, 1));
    const auto table = ask(assessmentTrend);
    QCOMPARE(labels(table).first(), u"December 2025"_s);
    QCOMPARE(labels(table).last(), u"November 2026, so far"_s);
    QCOMPARE(values(table, u"level_1"_s), (QList<qint64>{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1}));
    QCOMPARE(values(table, u"level_2"_s), (QList<qint64>{0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0}));
    QCOMPARE(values(table, u"level_3"_s), (QList<qint64>{0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0}));
    QCOMPARE(values(table, u"not_assessed"_s), (QList<qint64>{2, 2, 2, 1, 1, 1, 2, 1, 1, 1, 1, 3}));
    QCOMPARE(table.columns[0].mark, MetricMark::Line);
    QCOMPARE(table.rows[11].cells[columnOf(table, u"not_assessed"_s)].things.people, (QList{cleo, dan, eve}));
    QCOMPARE(table.things.people, (QList{ana, ben, cleo, dan, eve}));
    QCOMPARE(table.title,
             u"With us (1 · leads others or 2 · supporter): 1 of 4 (25.0 %, few), at the end of December 2025 0 of 2 "
             "(0.0 %, few)"_s);
    QCOMPARE(table.about, u"Card drive, the last twelve months"_s);
    QCOMPARE(table.notes.size(), 1);
    compareOpened(table, &MetricThings::people,
                  {u"level_1"_s, u"level_2"_s, u"level_3"_s, u"level_4"_s, u"level_5"_s, u"not_assessed"_s});
}

void TestStandingMetrics::todayTheTrendIsOfThePeopleOfTheUnits()
{
    campaign();
    const auto stays = add({job(u"Laundry"_s, QDate(2020, 1, 1))});
    const auto leaving = add({job(u"Laundry"_s, QDate(2020, 1, 1), QDate(2026, 12, 31))});
    const auto coming = add({job(u"Laundry"_s, QDate(2027, 1, 1))});
    const auto table = ask(assessmentTrend);
    const auto column = columnOf(table, u"not_assessed"_s);
    QCOMPARE(table.rows[10].cells[column].things.people, (QList{stays, leaving}));
    QCOMPARE(table.rows[11].cells[column].things.people, (QList{stays, coming}));
    QCOMPARE(ask(u"assessment-by-unit"_s).things.people, (QList{stays, coming}));
}

void TestStandingMetrics::aTransferMakesNobodyTwo()
{
    const QDate transferred(2026, 6, 30);
    add({job(u"Laundry"_s, QDate(2020, 1, 1), transferred), job(u"Kitchen"_s, transferred)});
    add({job(u"Laundry"_s, QDate(2020, 1, 1)), job(u"Kitchen"_s, QDate(2020, 1, 1))});
    const auto table = ask(assessmentTrend);
    QCOMPARE(values(table, u"not_assessed"_s), QList<qint64>(12, 2));
    QCOMPARE(table.about, u"no campaign yet, the last twelve months"_s);
}

void TestStandingMetrics::everybodyStandsOnTheirHighestStep()
{
    const auto people = add(7, u"Laundry"_s);
    const auto &[ana, ben, cleo, dan, eve, fay, gus] =
        std::tie(people[0], people[1], people[2], people[3], people[4], people[5], people[6]);
    const auto nowhere = add({});
    for (const auto person : {ana, ben, nowhere})
        talk(person, QDate(2026, 10, 1));
    talk(cleo, QDate(2026, 9, 30));
    talk(dan, QDate(2026, 10, 1), ContactMethod::TextBlast);
    must(standings().giveRole(session(), {ana}, {0, u"Steward"_s}, {0, 0, {}, {}, QDate(2026, 9, 30), {}}));
    must(standings().giveRole(session(), {gus}, {0, u"Activist"_s, false}, {0, 0, {}, {}, QDate(2026, 9, 30), {}}));
    Task task;
    task.title = u"Call the night shift"_s;
    task.assignee = ben;
    const auto added = workspace().tasks().add(session(), task);
    must(added);
    must(workspace().tasks().finish(session(), *added));
    const Event potluck = event(QDate(2026, 10, 7));
    volunteer(eve, potluck, SignUpStatus::Completed);
    volunteer(fay, potluck, SignUpStatus::NoShow);
    const auto table = ask(ladder);
    // Before it nothing is noted, which is no rise from nothing.
    QCOMPARE(labels(table), (QStringList{u"Q3 2026"_s, u"Q4 2026, so far"_s}));
    QCOMPARE(values(table, u"talked"_s), (QList<qint64>{1, 0}));
    QCOMPARE(values(table, u"volunteered"_s), (QList<qint64>{0, 2}));
    QCOMPARE(values(table, u"leads"_s), (QList<qint64>{1, 1}));
    QCOMPARE(table.rows[0].cells[0].things.people, QList{cleo});
    QCOMPARE(table.rows[1].cells[1].things.people, (QList{ben, eve}));
    QVERIFY2(table.population.startsWith(u"People who work here and were on a step: 4 · "_s), qPrintable(table.population));
    QCOMPARE(table.notes, (QStringList{u"3 more people who work here were on no step in these quarters."_s,
                                       u"Nothing is noted before Q3 2026."_s}));
    QCOMPARE(table.title, u"Q4 2026: 1 lead, 2 more volunteered, 0 more were talked with"_s);
    QCOMPARE(table.things.people, (QList{ana, ben, cleo, eve}));
    compareOpened(table, &MetricThings::people, {u"talked"_s, u"volunteered"_s, u"leads"_s});
}

void TestStandingMetrics::whatDoesNotWorkIsLacking()
{
    campaign();
    const auto made = [&](PhoneStatus phone, EmailStatus email, AddressKind address, const QString &language) {
        Person person = m_workspace->person(u"P%1"_s.arg(++m_number), u"Díaz"_s, u"(718) 555-0100"_s, u"p@example.org"_s);
        person.phones[0].status = phone;
        person.emails[0].status = email;
        person.preferredLanguage = language;
        Address home;
        home.kind = address;
        home.line1 = u"1 Oak Street"_s;
        person.addresses = {home};
        person.employments = {job(u"Laundry"_s)};
        return m_workspace->add(person);
    };
    const auto ana = made(PhoneStatus::Ok, EmailStatus::Ok, AddressKind::Home, u"Spanish"_s),
               ben = made(PhoneStatus::Disconnected, EmailStatus::Bounced, AddressKind::Work, {});
    assess({ana}, 5, today.addDays(-90));
    assess({ben}, 1, today.addDays(-91));
    m_workspace->add(m_workspace->person(u"Sam"_s, u"Khoury"_s)); // works nowhere
    const auto table = ask(dataQuality);
    QCOMPARE(labels(table), (QStringList{u"Phone that works"_s, u"E-mail that works"_s, u"Postal address"_s, u"Language"_s,
                                         u"Assessment of the last 90 days"_s}));
    for (const auto &row : table.rows) {
        QCOMPARE(row.cells[0].things.people, QList{ana});
        QCOMPARE(row.cells[1].things.people, QList{ben});
        QCOMPARE(row.cells[1].of, 2);
    }
    QCOMPARE(table.title, u"Lacking most of all: Phone that works, 1 of 2 (50.0 %, few)"_s);
    assess({ana}, 0);
    QCOMPARE(ask(dataQuality).title, u"Lacking most of all: Assessment of the last 90 days, 2 of 2 (100.0 %, few)"_s);
}

void TestStandingMetrics::whoeverWentOrCameIsOpenedByTheMonth()
{
    const auto people = add(3, u"Laundry"_s);
    be(people[0], Member, QDate(2020, 1, 1));
    be(people[1], Member, QDate(2026, 10, 3));
    be(people[2], Member, QDate(2020, 1, 1), QDate(2026, 10, 9));
    const auto table = ask(u"growth"_s);
    const MetricRow &october = table.rows[10];
    QCOMPARE(october.things.people, people.mid(1));
    QCOMPARE(october.cells[columnOf(table, u"members"_s)].things.people, people.first(2));
    QCOMPARE(table.things.people, people);
}

void TestStandingMetrics::goodStandingIsThatOfTheDay()
{
    const auto people = add(6, u"Laundry"_s);
    const auto &[ana, ben, cleo, dan, eve, fay] = std::tie(people[0], people[1], people[2], people[3], people[4], people[5]);
    const QDate longAgo(2020, 1, 1);
    be(ana, Member, longAgo);
    be(ben, Member, longAgo);
    pay(ben, QDate(2026, 5, 1), QDate(2026, 5, 31), QDate(2026, 5, 5)); // 60 days before the end of July are 1 June
    pay(ben, QDate(2026, 8, 1), QDate(2026, 8, 31), QDate(2026, 8, 5));
    be(cleo, Member, longAgo, QDate(2026, 10, 1));
    be(cleo, InArrears, QDate(2026, 10, 1));
    be(dan, Pending, longAgo);
    be(eve, Member, longAgo, QDate(2026, 6, 1));
    be(eve, Withdrawn, QDate(2026, 6, 1));
    be(fay, Honorary, QDate(2026, 11, 1));
    const auto table = ask(duesStanding);
    QCOMPARE(values(table, u"good"_s), (QList<qint64>{0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 0, 0}));
    QCOMPARE(values(table, u"not_good"_s), (QList<qint64>{0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 2, 2}));
    QCOMPARE(values(table, u"no_dues"_s), (QList<qint64>{4, 4, 4, 4, 4, 3, 2, 2, 2, 2, 1, 2}));
    QCOMPARE(text(table, 4, u"good_share"_s), QString()); // of nobody it is known
    QCOMPARE(text(table, 9, u"good_share"_s), u"100.0 %"_s);
    QCOMPARE(text(table, 10, u"good_share"_s), u"0.0 %"_s);
    QCOMPARE(text(table, 10, u"good"_s), u"0 of 2 (0.0 %, few)"_s);
    QCOMPARE(table.title, u"In good standing: 0 of 2 (0.0 %, few)"_s);
    QCOMPARE(table.rows[11].cells[columnOf(table, u"good_share"_s)].things.people, (QList{ben, cleo}));
    QCOMPARE(table.rows[11].cells[columnOf(table, u"no_dues"_s)].things.people, (QList{ana, fay}));
    QCOMPARE(table.things.people, (QList{ana, ben, cleo, eve, fay}));
    QCOMPARE(table.notes, (QStringList{u"1 people were members earlier in these months and are none today."_s,
                                       u"2 members of today have no dues noted at all, and are in no share."_s}));
    QVERIFY2(table.population.startsWith(u"Members at some time in these months: 5 · "_s), qPrintable(table.population));
    compareOpened(table, &MetricThings::people, {u"good"_s, u"not_good"_s, u"no_dues"_s});
}

void TestStandingMetrics::whoeverPaidLongAgoIsNotInGoodStanding()
{
    const auto people = add(2, u"Laundry"_s);
    for (const auto person : people)
        be(person, Member, QDate(2020, 1, 1));
    pay(people[0], QDate(2024, 1, 1), QDate(2024, 1, 31), QDate(2024, 1, 5));
    // What was paid first holds for longest.
    pay(people[1], QDate(2025, 1, 1), QDate(2026, 3, 31), QDate(2025, 1, 5));
    pay(people[1], QDate(2024, 1, 1), QDate(2024, 1, 31), QDate(2025, 2, 5));
    const auto table = ask(duesStanding);
    QCOMPARE(values(table, u"good"_s), (QList<qint64>{1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0}));
    QCOMPARE(values(table, u"not_good"_s), (QList<qint64>{1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2}));
    QCOMPARE(values(table, u"no_dues"_s), QList<qint64>(12, 0));
}

void TestStandingMetrics::withoutAnyDuesThereIsNoShare()
{
    const auto people = add(2, u"Laundry"_s);
    for (const auto person : people)
        be(person, Member, QDate(2020, 1, 1));
    const auto table = ask(duesStanding);
    QCOMPARE(table.title, u"No dues are noted of anybody who is a member today"_s);
    QCOMPARE(text(table, 11, u"good_share"_s), QString());
    QCOMPARE(table.things.people, people);
}

void TestStandingMetrics::whatWasPaidLaterDoesNotCount()
{
    const auto people = add(2, u"Laundry"_s);
    for (const auto person : people)
        be(person, Member, QDate(2020, 1, 1));
    pay(people[0], QDate(2026, 1, 1), QDate(2026, 1, 31), QDate(2026, 1, 5));
    pay(people[0], QDate(2026, 2, 1), QDate(2026, 10, 31), QDate(2026, 11, 2)); // for all of it at once
    pay(people[1], QDate(2025, 1, 1), QDate(2026, 12, 31), {});                 // nobody noted when
    const auto table = ask(duesStanding);
    QCOMPARE(values(table, u"good"_s), (QList<qint64>{1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 2}));
    QCOMPARE(values(table, u"no_dues"_s).first(), 1);
    QCOMPARE(table.notes, QStringList());
}

void TestStandingMetrics::incomeIsByMonthAndSource()
{
    const auto people = add(3, u"Laundry"_s);
    const auto pays = [&](PersonId person, const QDate &paidOn, int cents = 3200) {
        pay(person, QDate(2026, 10, 1), QDate(2026, 10, 31), paidOn, cents);
    };
    pays(people[0], QDate(2025, 11, 30)); // before these months
    pays(people[0], QDate(2026, 10, 31));
    pays(people[0], QDate(2026, 11, 5));
    pays(people[1], today);
    pays(people[1], today.addDays(1)); // a slip: it lies ahead
    pays(people[2], QDate(2026, 11, 6), 0);
    pays(people[2], {}, 1000);
    const Event potluck = event(QDate(2026, 11, 9));
    income(potluck, BudgetCategory::Tickets, 5000, QDate(2026, 11, 10));
    income(potluck, BudgetCategory::Gifts, 700, {});
    income(potluck, BudgetCategory::Grants, 0, {});
    EventOrganization partner;
    partner.event = potluck.id;
    partner.name = u"Credit union"_s;
    partner.stage = PartnerStage::Paid;
    partner.pledgedCents = partner.receivedCents = 90000;
    must(workspace().budgets().add(session(), partner));
    const auto table = ask(incomeBySource);
    QCOMPARE(table.columns.size(), 4);
    QCOMPARE(table.rows.size(), 13);
    QCOMPARE(table.rows.last().label, u"No day noted"_s); // a part of the whole, and of no month
    QCOMPARE(values(table, u"sponsors"_s), (QList<qint64>{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 90000}));
    QCOMPARE(values(table, u"dues"_s), (QList<qint64>{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3200, 6400, 1000}));
    QCOMPARE(values(table, u"tickets"_s), (QList<qint64>{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5000, 0}));
    QCOMPARE(values(table, u"gifts"_s), (QList<qint64>{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 700}));
    QCOMPARE(table.columns[2].label, u"Events: Tickets"_s);
    QCOMPARE(table.rows[11].cells[1].things.people, people.first(2));
    QCOMPARE(table.rows[12].cells[1].things.people, QList{people[2]});
    QCOMPARE(table.rows[11].cells[2].things.events, QList{potluck.id});
    QCOMPARE(table.title, u"$146.00 in twelve months, and $917.00 on days that are not noted, the largest part from Events: "
                          "Sponsors: $900.00 (84.7 %)"_s);
    QCOMPARE(table.population, u"The last twelve months · as of 16 Nov 2026"_s);
    QCOMPARE(table.notes, (QStringList{u"Of what partners of events pay, the day never is noted."_s,
                                       u"1 payments of dues are not counted: how much was paid is not noted."_s}));
}

void TestStandingMetrics::theSmallestSourcesAreTheRest()
{
    const auto person = add({});
    pay(person, QDate(2026, 11, 1), QDate(2026, 11, 30), today, 100);
    const Event potluck = event(QDate(2026, 11, 9));
    using enum BudgetCategory;
    for (const auto &[category, cents] : {std::pair(BudgetCategory::Members, 700),
                                          {Tickets, 600},
                                          {Gifts, 500},
                                          {Grants, 400},
                                          {Sales, 300},
                                          {BudgetCategory::Other, 200}})
        income(potluck, category, cents, today);
    const auto table = ask(incomeBySource);
    QStringList keys;
    for (const auto &column : table.columns)
        keys += column.key;
    QCOMPARE(keys, (QStringList{u"members"_s, u"tickets"_s, u"gifts"_s, u"grants"_s, u"sales"_s, u"rest"_s}));
    const MetricCell &rest = table.rows[11].cells[5];
    QCOMPARE(rest.value, 300);
    QCOMPARE(rest.things.people, QList{person});
    QCOMPARE(rest.things.events, QList{potluck.id});
}

void TestStandingMetrics::aListNarrowsThem()
{
    campaign();
    const auto people = add(12, u"Laundry"_s);
    claim(u"St. Luke's › Laundry"_s, 40);
    assess(people, 2);
    Card card;
    card.signedOn = today;
    must(standings().noteCard(session(), people, card));
    must(standings().giveRole(session(), people.first(2), {0, u"Steward"_s}, {}));
    for (const auto person : people) {
        be(person, Member, QDate(2026, 10, 1));
        talk(person, today);
    }
    const auto some = people.mid(1);
    for (const auto &name : {u"assessment-by-unit"_s, u"cards"_s, u"growth"_s, assessmentTrend, supportShare, unassessed,
                             ladder, dataQuality, duesStanding}) {
        QVERIFY2(ask(name).things.people == people, qPrintable(name));
        QVERIFY2(ask(name, some).things.people == some, qPrintable(name));
    }
    const auto coverage = ask(u"coverage"_s, some);
    QCOMPARE(text(coverage, 0, u"shift-1"_s), u"11 : 1, gap 1"_s);
    QCOMPARE(text(ask(u"coverage"_s), 0, u"shift-1"_s), u"12 : 2"_s);
    // A claimed headcount is of everybody.
    QCOMPARE(ask(u"assessment-by-unit"_s).notes.size(), 1);
    QCOMPARE(ask(u"assessment-by-unit"_s, some).notes, QStringList());
    QCOMPARE(text(ask(supportShare, some), 0, u"of_claimed"_s), QString());
    QCOMPARE(ask(u"cards"_s, some).title, u"11 of 11 signed (100.0 %); that is a majority"_s);
}

// --- beside a slow plain count

void TestStandingMetrics::theNumbersAreThoseOfAPlainCount_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 3; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestStandingMetrics::fillAtRandom(std::mt19937 &random)
{
    const auto below = [&](int limit) { return int(random() % quint32(limit)); };
    const auto anyDay = [&] { return below(6) == 0 ? QDate() : today.addDays(-below(500)); };
    campaign();
    const auto campaign = *standings().currentCampaign(session());
    for (int i = 0; i < 60; ++i) {
        QList<Employment> jobs;
        for (int count = below(3); count > 0; --count) {
            auto made = job(below(2) == 0 ? u"Laundry"_s : u"Kitchen"_s, anyDay(), below(3) == 0 ? anyDay() : QDate());
            made.hiredOn = anyDay();
            jobs += made;
        }
        const auto person = add(jobs);
        for (int count = below(4); count > 0; --count) {
            Assessment assessment;
            assessment.campaign = campaign.id;
            assessment.value = below(6);
            assessment.assessedAt = noonOf(today.addDays(-below(400)));
            write(assessment, person);
        }
        for (int count = below(4); count > 0; --count)
            be(person, MembershipState(below(6)), anyDay(), below(3) == 0 ? QDate() : anyDay());
        for (int count = below(5); count > 0; --count) {
            const QDate from = today.addDays(-below(500));
            pay(person, from, from.addDays(below(90)), below(5) == 0 ? QDate() : from.addDays(below(200) - 50));
        }
    }
}

void TestStandingMetrics::countTrend(const QList<Person> &people)
{
    const auto table = ask(assessmentTrend);
    const auto ends = monthEnds();
    for (qsizetype month = 0; month < ends.size(); ++month) {
        std::array<qint64, 6> sums{};
        for (const auto &person : people) {
            const bool works = std::ranges::any_of(person.employments, [&](const Employment &job) {
                if (ends[month] == today)
                    return job.isCurrent();
                const QDate from = job.startOn.isValid() ? job.startOn : job.hiredOn;
                return !(from.isValid() && from > ends[month]) && !(job.endOn.isValid() && job.endOn <= ends[month]);
            });
            const auto known = standings().of(session(), person.id).assessments; // the newest first
            const auto then = std::ranges::find_if(
                known, [&](const Assessment &assessment) { return localDay(assessment.assessedAt) <= ends[month]; });
            if (works)
                ++sums[then == known.end() ? 0 : size_t(then->value)];
        }
        for (size_t value = 1; value < sums.size(); ++value)
            QCOMPARE(table.rows[month].cells[qsizetype(value) - 1].value, sums[value]);
        QCOMPARE(table.rows[month].cells[5].value, sums[0]);
    }
    compareOpened(table, &MetricThings::people,
                  {u"level_1"_s, u"level_2"_s, u"level_3"_s, u"level_4"_s, u"level_5"_s, u"not_assessed"_s});
}

void TestStandingMetrics::countDues(const QList<Person> &people)
{
    const auto table = ask(duesStanding);
    const auto ends = monthEnds();
    for (qsizetype month = 0; month < ends.size(); ++month) {
        QList<PersonId> good, notGood, noDues;
        for (const auto &person : people) {
            const auto known = standings().of(session(), person.id);
            auto payments = known.payments;
            payments.removeIf([&](const Payment &payment) {
                return (payment.paidOn.isValid() ? payment.paidOn : payment.fromOn) > ends[month];
            });
            const auto standing = GoodStanding::on(ends[month], known.memberships, payments);
            const bool isMember = standing.reason != GoodStanding::Reason::NoMember
                               && (standing.state == Member || standing.state == InArrears || standing.state == Honorary);
            if (isMember)
                (standing.reason == GoodStanding::Reason::NoDuesNoted ? noDues
                 : standing.isGood()                                  ? good
                                                                      : notGood) += person.id;
        }
        QCOMPARE(table.rows[month].cells[1].things.people, good);
        QCOMPARE(table.rows[month].cells[2].things.people, notGood);
        QCOMPARE(table.rows[month].cells[3].things.people, noDues);
    }
    compareOpened(table, &MetricThings::people, {u"good"_s, u"not_good"_s, u"no_dues"_s});
}

void TestStandingMetrics::countUnassessed(const QList<Person> &people)
{
    QHash<QString, std::array<qint64, 3>> sums;
    const auto current = standings().currentCampaign(session());
    for (const auto &person : people) {
        const auto assessment = standings().of(session(), person.id).assessment(current->id);
        const size_t column = !assessment ? 0 : localDay(assessment->assessedAt).daysTo(today) > 90 ? 1 : 2;
        QSet<QString> units;
        for (const auto &work : person.employments) {
            if (work.isCurrent())
                units += work.unit;
        }
        for (const auto &unit : std::as_const(units))
            ++sums[unit][column];
    }
    const auto table = ask(unassessed);
    QCOMPARE(table.rows.size(), sums.size());
    for (const auto &row : table.rows) {
        for (qsizetype column = 0; column < 3; ++column)
            QCOMPARE(row.cells[column].value, sums.value(row.label)[size_t(column)]);
    }
    compareOpened(table, &MetricThings::people, {u"never"_s, u"long_ago"_s, u"lately"_s});
}

void TestStandingMetrics::theNumbersAreThoseOfAPlainCount()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    fillAtRandom(random);
    QList<Person> people;
    Statement ids(reader(), u"SELECT id FROM person ORDER BY id"_s);
    ids.each([&](Row &row) {
        if (const auto person = workspace().people().find(session(), row.take<PersonId>()))
            people += *person;
    });
    countTrend(people);
    countDues(people);
    countUnassessed(people);
}

RNF_TEST(TestStandingMetrics)
#include "tst_standing_metrics.moc"
