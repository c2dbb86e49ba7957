#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "budget/Budgets.h"
#include "events/EventTimes.h"
#include "events/Registrations.h"
#include "needs/Needs.h"
#include "recap/EventRecaps.h"
#include "recap/RecapWords.h"
#include "staffing/Staffing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// What an event came to: every number counted again by other means, and the people behind it.
class TestRecap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everybodyStandsWhereTheyBelong();
    void aNewFaceCameToNothingEarlier();
    void whoeverWasNotSeenMissedItUntilSomebodySaysOtherwise();
    void whoeverPromisedNothingMissedNothing();
    void withoutASheetNobodyMissedIt();
    void volunteersStandByTheirHours();
    void fewNeedsAreNotTold_data();
    void fewNeedsAreNotTold();
    void needsAreForThoseWhoMaySeeThem();
    void moneyIsThatOfTheBudget();
    void moneyIsToldOnceThereIsSome();
    void partnersAreThankedOnce();
    void sentencesSayWhatThereIs();
    void thePaperNamesNobody();
    void printingIsNoted();

private:
    const Session &session() { return m_workspace->session; }
    Workspace &workspace() { return **m_workspace; }
    Event addEvent(const QString &name, const QDate &day)
    {
        Event event;
        event.name = name;
        EventTimes::set(event, day, QTime(9, 0), QTime(12, 0));
        const auto id = workspace().events().add(session(), {event, {}, {}});
        return workspace().events().find(session(), *id).value_or(Event());
    }
    RegistrationId of(const Event &event, PersonId person)
    {
        return workspace().registrations().find(session(), event.id, person).value_or(Registration()).id;
    }
    void say(const Event &event, PersonId person, Rsvp rsvp, Attendance attendance = Attendance::Unknown)
    {
        QVERIFY(workspace().registrations().invite(session(), event, {person}));
        QVERIFY(workspace().registrations().answer(session(), {of(event, person)}, rsvp));
        if (attendance != Attendance::Unknown)
            QVERIFY(workspace().registrations().mark(session(), {of(event, person)}, attendance));
    }
    void come(const Event &event, PersonId person) { say(event, person, Rsvp::Yes, Attendance::Attended); }
    EventRecap recap() { return workspace().recaps().of(session(), m_event); }
    /// From nine o'clock on.
    void work(PersonId person, int minutes)
    {
        auto &staffing = workspace().staffing();
        if (staffing.roles(session()).isEmpty())
            QVERIFY(staffing.add(session(), VolunteerRole{{}, u"Door"_s, {}, true}));
        ShiftGrid grid;
        grid.event = m_event.id;
        grid.first = grid.last = EventTimes::day(m_event);
        grid.from = QTime(9, 0);
        grid.until = QTime(12, 0);
        grid.needs = {StaffingNeed{{}, {}, staffing.roles(session()).first().id, 1, 0}};
        QVERIFY(staffing.make(session(), grid));
        const auto shift = staffing.shifts(session(), m_event.id).last();
        const auto role = staffing.needs(session(), shift.id).first().role;
        QVERIFY(staffing.signUp(session(), shift.id, role, person, SignUpStatus::Approved, u"they asked for it"_s));
        for (const auto &row : staffing.signUps(session(), person)) {
            if (row.signUp.shift == shift.id)
                QVERIFY(staffing.setTimes(session(), row.signUp.id, shift.startsAt,
                                          instantText(shift.start().addSecs(minutes * 60))));
        }
    }
    void addNeeds(const Session &who, int asked, int met)
    {
        for (int i = 0; i < asked; ++i) {
            Need need;
            need.registration = of(m_event, m_people[i % m_people.size()]);
            need.kind = NeedKind::Diet;
            const auto id = workspace().needs().add(who, need);
            QVERIFY(id);
            if (i >= met)
                continue;
            for (const auto &row : workspace().needs().of(who, m_event.id)) {
                if (row.need.id != *id)
                    continue;
                Need after = row.need;
                after.status = NeedStatus::Met;
                QVERIFY(workspace().needs().save(who, row.need, after));
            }
        }
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    Event m_event;
    QList<PersonId> m_people; ///< Ana, Ben, Cleo, Dora, Ed, Flor; in this order in lists
};

void TestRecap::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_event = addEvent(u"Training"_s, QDate(2026, 11, 14));
    m_people.clear();
    for (const auto &[given, family] : {std::pair(u"Ana"_s, u"Alba"_s),
                                        {u"Ben"_s, u"Bell"_s},
                                        {u"Cleo"_s, u"Cruz"_s},
                                        {u"Dora"_s, u"Diaz"_s},
                                        {u"Ed"_s, u"Eng"_s},
                                        {u"Flor"_s, u"Fuentes"_s}})
        m_people += m_workspace->add(m_workspace->person(given, family));
}

void TestRecap::everybodyStandsWhereTheyBelong()
{
    come(m_event, m_people[0]);
    say(m_event, m_people[1], Rsvp::Yes, Attendance::Partial);
    say(m_event, m_people[2], Rsvp::Yes, Attendance::NoShow);
    say(m_event, m_people[3], Rsvp::Yes, Attendance::Excused);
    say(m_event, m_people[4], Rsvp::No);
    QVERIFY(workspace().registrations().walkIn(session(), m_event, m_people[5]));
    const EventRecap told = recap();
    QCOMPARE(told.came, (QList{m_people[0], m_people[1], m_people[5]}));
    QCOMPARE(told.walkIns, QList{m_people[5]});
    QCOMPARE(told.missed, (QList{m_people[2], m_people[3]}));
    QCOMPARE(told.excused, 1);
    QCOMPARE(told.notSeen, 0);
    QCOMPARE(told.counts, workspace().registrations().counts(session(), m_event.id));
    QCOMPARE(told.counts.came, int(told.came.size()));
    QCOMPARE(told.counts.walkIns, int(told.walkIns.size()));
    QCOMPARE(told.counts.noShows, int(told.missed.size()) - told.excused);
}

void TestRecap::aNewFaceCameToNothingEarlier()
{
    const Event before = addEvent(u"Potluck"_s, QDate(2026, 10, 2)), later = addEvent(u"Rally"_s, QDate(2026, 11, 15));
    come(before, m_people[0]);
    say(before, m_people[1], Rsvp::Yes, Attendance::NoShow); // was to come, and did not
    say(before, m_people[2], Rsvp::Yes, Attendance::Partial);
    come(later, m_people[3]);
    for (const auto person : m_people.first(4))
        come(m_event, person);
    say(m_event, m_people[4], Rsvp::Yes, Attendance::NoShow); // who did not come is no face at all
    QCOMPARE(recap().newFaces, (QList{m_people[1], m_people[3]}));
    QCOMPARE(workspace().recaps().of(session(), later).newFaces, QList<PersonId>());
    QCOMPARE(workspace().recaps().of(session(), before).newFaces, (QList{m_people[0], m_people[2]}));
}

void TestRecap::whoeverWasNotSeenMissedItUntilSomebodySaysOtherwise()
{
    say(m_event, m_people[0], Rsvp::Yes);
    say(m_event, m_people[1], Rsvp::Yes);
    say(m_event, m_people[2], Rsvp::Maybe);
    QCOMPARE(recap().missed, (QList{m_people[0], m_people[1]}));
    QCOMPARE(recap().notSeen, 2);
    QVERIFY(workspace().registrations().close(session(), m_event, true, {of(m_event, m_people[1])}));
    m_event = *workspace().events().find(session(), m_event.id);
    QCOMPARE(recap().missed, (QList{m_people[0], m_people[1]}));
    QCOMPARE(recap().notSeen, 0);
    QCOMPARE(recap().excused, 1);
}

/// As the share of no-shows counts.
void TestRecap::whoeverPromisedNothingMissedNothing()
{
    say(m_event, m_people[0], Rsvp::Maybe, Attendance::NoShow);
    say(m_event, m_people[1], Rsvp::No, Attendance::Excused);
    say(m_event, m_people[2], Rsvp::Cancelled, Attendance::NoShow); // only today, when it was over
    say(m_event, m_people[3], Rsvp::Yes, Attendance::NoShow);
    const EventRecap told = recap();
    QCOMPARE(told.missed, (QList{m_people[2], m_people[3]}));
    QCOMPARE(told.excused, 0);
}

void TestRecap::withoutASheetNobodyMissedIt()
{
    say(m_event, m_people[0], Rsvp::Yes);
    QVERIFY(workspace().registrations().close(session(), m_event, false));
    m_event = *workspace().events().find(session(), m_event.id);
    QCOMPARE(recap().missed, QList<PersonId>());
    QCOMPARE(recap().notSeen, 0);
}

void TestRecap::volunteersStandByTheirHours()
{
    work(m_people[0], 60);
    work(m_people[1], 150);
    const EventRecap told = recap();
    QCOMPARE(told.volunteers, workspace().staffing().thankYou(session(), m_event.id));
    QCOMPARE(told.volunteerPeople(), (QList{m_people[1], m_people[0]}));
    QCOMPARE(told.volunteerMinutes(), 210);
}

void TestRecap::fewNeedsAreNotTold_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("met");
    QTest::addColumn<int>("toldAsked"); // -1: untold
    QTest::addColumn<int>("toldMet");
    QTest::newRow("four in all") << 4 << 4 << -1 << -1;
    QTest::newRow("five, all of them") << 5 << 5 << 5 << 5;
    QTest::newRow("none of five") << 5 << 0 << 5 << 0;
    QTest::newRow("four of nine") << 9 << 4 << 9 << -1;
    QTest::newRow("five of nine tell of the four") << 9 << 5 << 9 << -1;
    QTest::newRow("all but one") << 20 << 19 << 20 << -1;
    QTest::newRow("five of ten") << 10 << 5 << 10 << 5;
}

void TestRecap::fewNeedsAreNotTold()
{
    QFETCH(int, asked);
    QFETCH(int, met);
    const NeedsMet told = NeedsMet::of(asked, met);
    QTEST(told.asked.value_or(-1), "toldAsked");
    QTEST(told.met.value_or(-1), "toldMet");
}

void TestRecap::needsAreForThoseWhoMaySeeThem()
{
    for (const auto person : m_people)
        come(m_event, person);
    Session desk = session();
    desk.seesNeeds = true;
    QVERIFY(!workspace().recaps().of(desk, m_event).needs);
    addNeeds(desk, 12, 6);
    Session blind = session();
    blind.seesNeeds = false;
    QVERIFY(!workspace().recaps().of(blind, m_event).needs);
    const auto needs = workspace().recaps().of(desk, m_event).needs;
    QVERIFY(needs);
    QCOMPARE(needs->asked, 12);
    QCOMPARE(needs->met, 6);
}

void TestRecap::moneyIsThatOfTheBudget()
{
    come(m_event, m_people[0]);
    come(m_event, m_people[1]);
    BudgetLine line;
    line.event = m_event.id;
    line.side = BudgetSide::Expense;
    line.category = BudgetCategory::Food;
    line.text = u"Lunch"_s;
    line.actualCents = 30'000;
    QVERIFY(workspace().budgets().add(session(), line));
    const EventRecap told = recap();
    QCOMPARE(told.budget, workspace().budgets().totals(session(), m_event.id));
    QCOMPARE(told.budget.expense.actual, 30'000);
    QCOMPARE(told.budget.costPerAttendeeCents().value_or(0), 15'000);
}

void TestRecap::moneyIsToldOnceThereIsSome()
{
    BudgetLine lunch, tickets;
    lunch.category = BudgetCategory::Food;
    lunch.plannedCents = 30'000;
    tickets.side = BudgetSide::Income;
    tickets.category = BudgetCategory::Tickets;
    EventRecap told;
    told.budget = BudgetTotals::of({lunch, tickets}, 10);
    QCOMPARE(RecapWords::sentences(told).size(), 1); // a plan is no news
    tickets.actualCents = 10'000;
    told.budget = BudgetTotals::of({lunch, tickets}, 10);
    QCOMPARE(RecapWords::sentences(told).last(), u"$100.00 came in and $0.00 was spent: $100.00 is left."_s);
    lunch.actualCents = 30'000;
    told.budget = BudgetTotals::of({lunch, tickets}, 10);
    QCOMPARE(RecapWords::sentences(told).mid(1),
             (QStringList{u"$100.00 came in and $300.00 was spent: $200.00 is missing."_s,
                          u"That is $30.00 spent for each person who came."_s}));
}

void TestRecap::partnersAreThankedOnce()
{
    EventOrganization partner;
    partner.event = m_event.id;
    partner.name = u"River Books"_s;
    partner.stage = PartnerStage::Paid;
    partner.pledgedCents = partner.receivedCents = 5'000;
    QVERIFY(workspace().budgets().add(session(), partner));
    QCOMPARE(recap().unthanked.size(), 1);
    QCOMPARE(recap().unthanked.first().name, u"River Books"_s);
    QVERIFY(workspace().budgets().step(session(), recap().unthanked.first(), PartnerStage::Thanked));
    QVERIFY(recap().unthanked.isEmpty());
}

void TestRecap::sentencesSayWhatThereIs()
{
    QCOMPARE(RecapWords::sentences({}), QStringList{u"Nobody was noted as having come."_s});
    EventRecap told;
    told.came = told.newFaces = m_people.first(3);
    told.walkIns = m_people.first(2);
    told.missed = m_people.last(3);
    told.excused = 2;
    told.volunteers = {{m_people[0], {}, 150, 1}, {m_people[1], {}, 60, 2}};
    told.needs = NeedsMet::of(12, 6);
    const QString said = RecapWords::sentences(told).join(u' ');
    for (const auto &number :
         {u"3 people came."_s, u"3 of them came for the first time."_s, u"2 of them walked in."_s,
          u"3 people said yes and did not come."_s, u"2 of those were excused."_s,
          u"2 people helped, for 3:30 hours together."_s, u"12 needs were asked for, and 6 of them were met."_s})
        QVERIFY2(said.contains(number), qPrintable(number + u" – "_s + said));
    QVERIFY(!said.contains(u"came in"_s)); // nobody wrote a budget
    told.needs = NeedsMet::of(20, 19);
    QVERIFY(!RecapWords::sentences(told).join(u' ').contains(u"19"_s));
}

void TestRecap::thePaperNamesNobody()
{
    for (const auto person : m_people)
        come(m_event, person);
    work(m_people[0], 60);
    m_event.recap = u"We learned to listen."_s;
    QString text;
    for (const auto &block : RecapWords::paper(m_event, recap()))
        text += block.text + u'\n';
    QVERIFY(text.contains(u"6 people came."_s) && text.contains(u"We learned to listen."_s));
    for (const auto &name : {u"Alba"_s, u"Ana"_s, u"Flor"_s})
        QVERIFY2(!text.contains(name), qPrintable(text));
}

void TestRecap::printingIsNoted()
{
    QVERIFY(workspace().recaps().notePrinted(session(), m_event));
    QCOMPARE(workspace().changes().history(session(), 1).first().label, u"Print the recap of “Training”"_s);
}

RNF_TEST(TestRecap)
#include "tst_recap.moc"
