#include "support/GuestTest.h"
#include "support/MetricAnswer.h"
#include "support/TestProgram.h"

#include "events/Registrations.h"
#include "insight/ExpectedTurnout.h"
#include "insight/MetricText.h"
#include "insight/Metrics.h"
#include "insight/WilsonBand.h"
#include "staffing/StaffingRepository.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

/// What came and is known, of those who had said yes.
bool promised(const Registration &registration, const Event &event)
{
    if (registration.isWalkIn)
        return false;
    return registration.rsvp == Rsvp::Yes
        || (registration.rsvp == Rsvp::Cancelled && registration.answeredAt >= event.startsAt);
}

} // namespace

/// Metrics of events beside numbers counted by hand, those of the design, and a slow plain count.
class TestEventMetrics : public GuestTest {
    Q_OBJECT

    using enum Attendance;

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() { begin(); }
    void theBandIsThatOfWilson_data();
    void theBandIsThatOfWilson();
    void theShareOfNoShowsIsThatOfTheDesign();
    void cancellingBeforeTheBeginningIsNoPromise();
    void whatHasNotBegunHasNoNoShows();
    void noShowsGoBySourceAndKind();
    void theForecastIsThatOfTheDesign();
    void fewEventsOfAKindSayNothing();
    void aForecastCountsWhatPeopleDidBefore();
    void aForecastKnowsHowManyComeToItsKind();
    void whatIsOverIsNotForecast();
    void eventsAheadAreForecastTheNextOneFirst();
    void sourcesAreCountedStepByStep();
    void theFindingIsASourceThatIsNoted();
    void whoComesToWhatLiesAheadIsNotKnown();
    void everybodyIsReachedOnce();
    void manyMonthsAreYears();
    void yesIsAddedUpTowardsTheEvent();
    void earlierEventsOfItsKindStandBeside();
    void aLongTimeGoesByWeeks();
    void withoutAnEventTheNextOneIsAsked();
    void shiftsAreFilledByRoleAndHour();
    void manyRolesAreTheOthers();
    void calledOffEventsAreNotAskedAbout();
    void thePeriodNarrowsEvents();
    void theNumbersAreThoseOfAPlainCount_data();
    void theNumbersAreThoseOfAPlainCount();
    void thousandsOfRegistrationsAreForecast();

private:
    EventKindId kindId(qsizetype number) { return (*m_workspace)->events().kinds(session())[number].id; }
    /// Of the person of a number, with an answer so many days before the event.
    Registration registration(const Event &event, int number, Attendance attendance = Unknown, Rsvp rsvp = Rsvp::Yes,
                              int daysBefore = 3)
    {
        Registration registration;
        registration.event = event.id;
        registration.person = person(number);
        registration.rsvp = rsvp;
        registration.attendance = attendance;
        if (rsvp != Rsvp::Invited)
            registration.answeredAt = instantText(instantOf(event.startsAt).addDays(-daysBefore));
        return registration;
    }
    using GuestTest::write;
    /// So many with the same answer, from the person of a number on.
    void write(const Event &event, int first, int count, Attendance attendance, Rsvp rsvp = Rsvp::Yes, int daysBefore = 3)
    {
        QList<Registration> list;
        for (int number = first; number < first + count; ++number)
            list += registration(event, number, attendance, rsvp, daysBefore);
        write(list);
    }
    MetricTable ask(const QString &name, MetricBy by = MetricBy::Week, EventId about = {})
    {
        MetricQuestion question;
        question.today = today;
        question.by = by;
        question.event = about;
        return Metrics::ask(reader(), *Metrics::find(name), question);
    }
    void fillAtRandom(std::mt19937 &random);
    void countFlakes(const QList<Event> &events, const QList<Registration> &all);
    void countForecast(const QList<Event> &events, const QList<Registration> &all);
    void countFunnel(const QList<Event> &events, const QList<Registration> &all);
    void countCurve(const QList<Event> &events, const QList<Registration> &all);
    void countReached(const QList<Event> &events, const QList<Registration> &all);
};

void TestEventMetrics::theBandIsThatOfWilson_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<qint64>("of");
    QTest::addColumn<QString>("text");
    QTest::newRow("insight.md, section 7") << qint64(14) << qint64(35) << u"25.6–56.4 %"_s;
    QTest::newRow("none of ten") << qint64(0) << qint64(10) << u"0.0–27.8 %"_s;
    QTest::newRow("all of ten") << qint64(10) << qint64(10) << u"72.2–100.0 %"_s;
    QTest::newRow("half of many") << qint64(5000) << qint64(10000) << u"49.0–51.0 %"_s;
    QTest::newRow("of nothing") << qint64(0) << qint64(0) << u"0.0–100.0 %"_s;
}

void TestEventMetrics::theBandIsThatOfWilson()
{
    QFETCH(qint64, value);
    QFETCH(qint64, of);
    QTEST(MetricText::band(WilsonBand::of(value, of)), "text");
}

// insight.md, section 7: 50 yes, of which 5 cancelled before
void TestEventMetrics::theShareOfNoShowsIsThatOfTheDesign()
{
    const Event potluck = event(u"Potluck"_s, -7);
    write(potluck, 0, 5, Unknown, Rsvp::Cancelled);
    write(potluck, 5, 8, Excused);
    write(potluck, 13, 2, Untracked);
    write(potluck, 15, 20, Attended);
    write(potluck, 35, 1, Partial);
    write(potluck, 36, 14, NoShow);
    Registration walkIn = registration(potluck, 50, Attended);
    walkIn.isWalkIn = true;
    write({walkIn});
    const auto table = ask(u"flake-rate"_s);
    QCOMPARE(table.title, u"Did not come: 14 of 35 yes answers (40.0 %), in the long run 25.6–56.4 %"_s);
    QCOMPARE(table.notes, QStringList{u"10 not counted: 8 excused, 2 untracked"_s});
    QCOMPARE(table.population, u"People who had said yes: 45 · all events · as of 16 Nov 2026"_s);
    QCOMPARE(labels(table), QStringList{u"Potluck (Mon 9 Nov 2026)"_s});
    QCOMPARE(table.rows[0].event, potluck.id);
    QCOMPARE(text(table, 0, u"no_show"_s), u"14 of 35 (40.0 %)"_s);
    QCOMPARE(text(table, 0, u"came"_s), u"21 of 35 (60.0 %)"_s);
    QCOMPARE(text(table, 0, u"band_from"_s), u"25.6 %"_s);
    QCOMPARE(text(table, 0, u"band_to"_s), u"56.4 %"_s);
    compareOpened(table, &MetricThings::registrations, {u"no_show"_s, u"came"_s, u"not_counted"_s});
    QCOMPARE(table.rows[0].cells[0].things.people.first(), person(36));
    QCOMPARE(ask(u"flake-rate"_s, MetricBy::Event, potluck.id).population,
             u"People who had said yes: 45 · Potluck (Mon 9 Nov 2026) · as of 16 Nov 2026"_s);
}

void TestEventMetrics::cancellingBeforeTheBeginningIsNoPromise()
{
    const Event potluck = event(u"Potluck"_s, -7);
    write(potluck, 0, 1, NoShow, Rsvp::Cancelled, 0); // with the beginning
    write(potluck, 1, 1, Unknown, Rsvp::Cancelled, 1);
    write(potluck, 2, 1, Attended, Rsvp::Maybe);
    write(potluck, 3, 1, Attended);
    write(potluck, 4, 1, Unknown);
    const auto table = ask(u"flake-rate"_s);
    QCOMPARE(text(table, 0, u"no_show"_s), u"1 of 2 (50.0 %, few)"_s);
    QCOMPARE(table.notes, QStringList{u"1 not counted: 1 not noted yet"_s});
    QCOMPARE(table.things.people, (QList{person(0), person(3), person(4)}));
}

void TestEventMetrics::whatHasNotBegunHasNoNoShows()
{
    write(event(u"Potluck"_s, 1), 0, 3, Unknown);
    QVERIFY(ask(u"flake-rate"_s).isEmpty());
    write(event(u"Tonight"_s, 0), 0, 3, Unknown);
    const auto table = ask(u"flake-rate"_s);
    QCOMPARE(table.title, u"Nobody noted yet who came"_s);
    QCOMPARE(text(table, 0, u"no_show"_s), u"–"_s);
    QCOMPARE(text(table, 0, u"band_from"_s), QString());
    QCOMPARE(values(table, u"not_counted"_s), QList<qint64>{3});
}

void TestEventMetrics::noShowsGoBySourceAndKind()
{
    const Event first = event(u"First"_s, -20), second = event(u"Second"_s, -10);
    RegistrationKind member;
    member.event = first.id;
    member.name = u"Member"_s;
    RegistrationKind other = member;
    other.event = second.id;
    QVERIFY((*m_workspace)->store().act(session(), Operation::EditPeople, u"Kinds"_s, [&](Action &action) {
        action.on<RegistrationRepository>().insert(action, member);
        action.on<RegistrationRepository>().insert(action, other);
    }));
    auto flyer = registration(first, 0, NoShow), mail = registration(second, 0, Attended);
    auto plain = registration(second, 1, Attended), flyerToo = registration(second, 2, NoShow);
    flyer.sourceCode = flyerToo.sourceCode = u"flyer"_s;
    mail.sourceCode = u"mail"_s;
    flyer.kind = member.id;
    mail.kind = other.id;
    write({flyer, mail, plain, flyerToo});

    QCOMPARE(labels(ask(u"flake-rate"_s)), (QStringList{u"Second (Fri 6 Nov 2026)"_s, u"First (Tue 27 Oct 2026)"_s}));
    const auto bySource = ask(u"flake-rate"_s, MetricBy::Source);
    QCOMPARE(labels(bySource), (QStringList{u"flyer"_s, u"mail"_s, u"No source noted"_s}));
    QCOMPARE(values(bySource, u"no_show"_s), (QList<qint64>{2, 0, 0}));
    // Kinds of two events are the same by their name.
    const auto byKind = ask(u"flake-rate"_s, MetricBy::Kind);
    QCOMPARE(labels(byKind), (QStringList{u"Member"_s, u"No kind noted"_s}));
    QCOMPARE(values(byKind, u"came"_s), (QList<qint64>{1, 1}));
    QCOMPARE(byKind.title, bySource.title);
    // One person, two registrations.
    QCOMPARE(byKind.rows[0].things.people, QList{person(0)});
    QCOMPARE(byKind.rows[0].things.registrations.size(), 2);
}

// insight.md, section 7
void TestEventMetrics::theForecastIsThatOfTheDesign()
{
    const QList<TurnoutRecord> records{{3, 4}, {0, 0}, {0, 2}};
    QList<double> chances;
    for (const auto &record : records)
        chances += TurnoutForecast::chance(record, 0.5);
    const QList<double> expected{0.643, 0.500, 0.300};
    for (int i = 0; i < 3; ++i)
        QVERIFY(std::abs(chances[i] - expected[i]) < 0.0005);
    const auto forecast = TurnoutForecast::of(chances);
    QCOMPARE(QString::number(forecast.expected, 'f', 2), u"1.44"_s);
    QCOMPARE(QString::number(forecast.band, 'f', 2), u"1.06"_s);
    QCOMPARE(forecast.people, 3);
    QCOMPARE(TurnoutForecast::of({}).about(), 0);
    // Never more than said yes, never fewer than nobody.
    QCOMPARE(TurnoutForecast::of({0.5}).low(), 0);
    QCOMPARE(TurnoutForecast::of({0.5}).high(), 1);
}

void TestEventMetrics::fewEventsOfAKindSayNothing()
{
    QCOMPARE(TurnoutForecast::showRate(2, {20, 20}), 0.5);
    QCOMPARE(TurnoutForecast::showRate(3, {6, 10}), 0.6);
    QCOMPARE(TurnoutForecast::showRate(3, {0, 0}), 0.5);
}

void TestEventMetrics::aForecastCountsWhatPeopleDidBefore()
{
    for (int number = 0; number < 4; ++number) {
        const Event earlier = event(u"Evening %1"_s.arg(number), -30 + number);
        write({registration(earlier, 0, number == 0 ? NoShow : Attended)});
        // What is no promise, and what is not known, says nothing.
        write({registration(earlier, 1, number % 2 == 0 ? Excused : Untracked)});
        if (number < 2)
            write({registration(earlier, 2, NoShow, number == 0 ? Rsvp::Yes : Rsvp::Cancelled, 0)});
        else
            write({registration(earlier, 2, Attended, Rsvp::No)});
    }
    const Event potluck = event(u"Potluck"_s, 5);
    write(potluck, 0, 3, Unknown);
    write(potluck, 3, 2, Unknown, Rsvp::Maybe);
    const auto people = ask(u"turnout-forecast"_s, MetricBy::Person);
    QCOMPARE(labels(people), (QStringList{u"Guest 0000"_s, u"Guest 0001"_s, u"Guest 0002"_s}));
    QCOMPARE(values(people, u"chance"_s), (QList<qint64>{643, 500, 300}));
    QCOMPARE(text(people, 0, u"chance"_s), u"64.3 %"_s);
    QCOMPARE(text(people, 0, u"came_before"_s), u"3 of 4 (75.0 %, few)"_s);
    QCOMPARE(text(people, 1, u"came_before"_s), QString());
    QCOMPARE(text(people, 2, u"came_before"_s), u"0 of 2 (0.0 %, few)"_s);
    QCOMPARE(people.title, u"“Potluck”: about 1 of 3 will come (0–3)"_s);
    QCOMPARE(people.population, u"People who said yes: 3 · Potluck (Sat 21 Nov 2026) · as of 16 Nov 2026"_s);
    const auto events = ask(u"turnout-forecast"_s);
    QCOMPARE(text(events, 0, u"expected"_s), u"1 of 3 (33.3 %, few)"_s);
    QCOMPARE(values(events, u"band_to"_s), QList<qint64>{3});
    QCOMPARE(text(events, 0, u"places"_s), QString());
    QCOMPARE(events.rows[0].things.people.size(), 3);
}

void TestEventMetrics::aForecastKnowsHowManyComeToItsKind()
{
    const EventKindId training = kindId(0);
    const Event ahead = event(u"Rights"_s, 5, training);
    write(ahead, 100, 10, Unknown);
    for (int number = 0; number < 3; ++number) {
        const auto before = ExpectedTurnout::of(reader(), ahead.id, today);
        QCOMPARE(before.showRate, 0.5);
        QVERIFY(!before.hasHistory());
        const Event earlier = event(u"Training %1"_s.arg(number), -30 + number, training);
        write(earlier, 0, 4, Attended);
        write(earlier, 4, 1, NoShow);
        write(event(u"Elsewhere %1"_s.arg(number), -30, kindId(1)), 0, 5, NoShow);
    }
    const auto turnout = ExpectedTurnout::of(reader(), ahead.id, today);
    QCOMPARE(turnout.showRate, 0.8);
    QVERIFY(turnout.hasHistory());
    QCOMPARE(turnout.forecast().about(), 8);
    QCOMPARE(ask(u"turnout-forecast"_s).notes,
             QStringList{u"Of those who said yes to 3 earlier events of this kind, 80.0 % came."_s});
}

void TestEventMetrics::whatIsOverIsNotForecast()
{
    const Event past = event(u"Past"_s, -1), closed = event(u"Closed"_s, 0, {}, EventStatus::Done),
                off = event(u"Off"_s, 3, {}, EventStatus::Cancelled), tonight = event(u"Tonight"_s, 0);
    for (const auto &one : {past, closed, off, tonight}) {
        write(one, 0, 2, Unknown);
        QCOMPARE(ExpectedTurnout::of(reader(), one.id, today).guests.size(), one.id == tonight.id ? 2 : 0);
    }
    QCOMPARE(labels(ask(u"turnout-forecast"_s)), QStringList{u"Tonight (Mon 16 Nov 2026)"_s});
    QVERIFY(ask(u"turnout-forecast"_s, MetricBy::Person, past.id).isEmpty());
}

void TestEventMetrics::eventsAheadAreForecastTheNextOneFirst()
{
    Event far = event(u"Far"_s, 50);
    const Event near = event(u"Near"_s, 2);
    Event limited = far;
    limited.places = 7;
    QVERIFY((*m_workspace)->events().save(session(), far, limited));
    write(far, 0, 4, Unknown);
    write(near, 0, 2, Unknown);
    event(u"Nobody"_s, 1);
    const auto table = ask(u"turnout-forecast"_s);
    QCOMPARE(labels(table), (QStringList{u"Near (Wed 18 Nov 2026)"_s, u"Far (Tue 5 Jan 2027)"_s}));
    QCOMPARE(values(table, u"expected"_s), (QList<qint64>{1, 2}));
    QCOMPARE(text(table, 1, u"places"_s), u"7"_s);
    QVERIFY(table.title.startsWith(u"“Near”: about 1 of 2 will come"_s));
    QCOMPARE(ask(u"turnout-forecast"_s, MetricBy::Event, far.id).rows.size(), 1);
}

void TestEventMetrics::sourcesAreCountedStepByStep()
{
    const Event potluck = event(u"Potluck"_s, -7);
    QList<Registration> flyer;
    flyer += registration(potluck, 0, Unknown, Rsvp::Invited);
    flyer += registration(potluck, 1, NoShow);
    flyer += registration(potluck, 2, Attended);
    flyer.last().confirmStage = 2;
    flyer += registration(potluck, 3, Partial, Rsvp::No); // came all the same
    flyer += registration(potluck, 4, Attended);
    flyer.last().isWalkIn = true;
    flyer += registration(potluck, 5, Unknown, Rsvp::Cancelled);
    for (auto &one : flyer)
        one.sourceCode = u"flyer"_s;
    write(flyer);
    write(potluck, 10, 2, Unknown, Rsvp::Invited);
    const auto table = ask(u"source-funnel"_s);
    QCOMPARE(labels(table), (QStringList{u"flyer"_s, u"No source noted"_s}));
    QCOMPARE(values(table, u"invited"_s), (QList<qint64>{5, 2}));
    QCOMPARE(values(table, u"yes"_s), (QList<qint64>{2, 0}));
    QCOMPARE(values(table, u"confirmed"_s), (QList<qint64>{1, 0}));
    QCOMPARE(values(table, u"attended"_s), (QList<qint64>{2, 0}));
    QCOMPARE(values(table, u"walk_ins"_s), (QList<qint64>{1, 0}));
    QCOMPARE(text(table, 0, u"attended"_s), u"2 of 5 (40.0 %, few)"_s);
    QCOMPARE(table.title, u"Most who came: flyer, 2 of 2 (100.0 %, few)"_s);
    QVERIFY(table.areBarsBeside);
    compareOpened(table, &MetricThings::registrations,
                  {u"invited"_s, u"yes"_s, u"confirmed"_s, u"attended"_s, u"walk_ins"_s});
}

void TestEventMetrics::theFindingIsASourceThatIsNoted()
{
    const Event potluck = event(u"Potluck"_s, -7);
    write(potluck, 0, 5, Unknown);
    QCOMPARE(ask(u"source-funnel"_s).title, u"Nobody noted how the 5 people who said yes heard of it"_s);
    write(potluck, 5, 4, Attended);
    QCOMPARE(ask(u"source-funnel"_s).title, u"Nobody noted how the 4 people who came heard of it"_s);
    auto mail = registration(potluck, 9, Attended), flyer = registration(potluck, 10, Attended),
         flyerToo = registration(potluck, 11, Attended);
    mail.sourceCode = u"mail"_s;
    flyer.sourceCode = flyerToo.sourceCode = u"flyer"_s;
    write({mail, flyer, flyerToo});
    const auto table = ask(u"source-funnel"_s);
    QCOMPARE(labels(table), (QStringList{u"flyer"_s, u"mail"_s, u"No source noted"_s})); // the most by far, and no finding
    QCOMPARE(table.title, u"Most who came and whose source is noted: flyer, 2 of 3 (66.7 %, few)"_s);
}

void TestEventMetrics::whoComesToWhatLiesAheadIsNotKnown()
{
    const Event potluck = event(u"Potluck"_s, -7), conference = event(u"Conference"_s, 30);
    auto came = registration(potluck, 0, Attended), missed = registration(potluck, 1, NoShow),
         coming = registration(conference, 2, Unknown), letter = registration(conference, 3, Unknown);
    came.sourceCode = missed.sourceCode = coming.sourceCode = u"flyer"_s;
    letter.sourceCode = u"newsletter"_s;
    write({came, missed, coming, letter});
    const auto table = ask(u"source-funnel"_s);
    QCOMPARE(labels(table), (QStringList{u"flyer"_s, u"newsletter"_s}));
    QCOMPARE(text(table, 0, u"yes"_s), u"3 of 3 (100.0 %, few)"_s);
    QCOMPARE(text(table, 0, u"attended"_s), u"1 of 2 (50.0 %, few)"_s);
    QCOMPARE(text(table, 1, u"attended"_s), QString()); // which is not 0
    QCOMPARE(table.notes.size(), 1);
    QVERIFY2(table.notes.first().startsWith(u"“Came” leaves out 2 "_s), qPrintable(table.notes.first()));
    QCOMPARE(ask(u"source-funnel"_s, MetricBy::Source, conference.id).title,
             u"Most who said yes: flyer, 1 of 2 (50.0 %, few)"_s);
    QSet<MetricTone> tones; // so that no two look alike
    for (const auto &column : table.columns)
        tones += column.tone;
    QVERIFY(tones.size() == table.columns.size() && !tones.contains(MetricTone::Unknown));
    auto only = registration(event(u"Rally"_s, 40), 4, Unknown);
    only.sourceCode = u"flyer"_s;
    write({only});
    QCOMPARE(ask(u"source-funnel"_s, MetricBy::Source, only.event).title, u"On the list: 1 · said yes: 1"_s);
}

void TestEventMetrics::everybodyIsReachedOnce()
{
    const Event september = event(u"September"_s, -60), november = event(u"November"_s, -10);
    write(september, 0, 3, Attended);
    write(september, 3, 1, NoShow);
    write(november, 2, 3, Partial); // one of them for the second time
    write(event(u"Excused"_s, -5), 9, 1, Excused);
    const auto table = ask(u"trained-total"_s);
    QCOMPARE(labels(table), (QStringList{u"September 2026"_s, u"October 2026"_s, u"November 2026"_s}));
    QCOMPARE(values(table, u"people"_s), (QList<qint64>{3, 3, 5}));
    QCOMPARE(values(table, u"first_time"_s), (QList<qint64>{3, 0, 2}));
    QCOMPARE(table.title, u"5 people have come to an event so far"_s);
    QCOMPARE(table.rows[1].cells[0].things.people.size(), 3);
    QCOMPARE(table.things.people.size(), 5);
}

void TestEventMetrics::manyMonthsAreYears()
{
    write(event(u"Long ago"_s, -4 * 365), 0, 2, Attended);
    write(event(u"Now"_s, -1), 1, 2, Attended);
    const auto table = ask(u"trained-total"_s);
    QCOMPARE(labels(table), (QStringList{u"2022"_s, u"2023"_s, u"2024"_s, u"2025"_s, u"2026"_s}));
    QCOMPARE(values(table, u"people"_s), (QList<qint64>{2, 2, 2, 2, 3}));
}

void TestEventMetrics::yesIsAddedUpTowardsTheEvent()
{
    const Event potluck = event(u"Potluck"_s, 2);
    write(potluck, 0, 3, Unknown, Rsvp::Yes, 5);
    write(potluck, 3, 1, Unknown, Rsvp::Yes, 3);
    write(potluck, 4, 2, Unknown, Rsvp::Cancelled, 3);
    auto undated = registration(potluck, 6);
    undated.answeredAt.clear();
    auto walkIn = registration(potluck, 7, Unknown, Rsvp::Yes, 4);
    walkIn.isWalkIn = true;
    write({undated, walkIn});
    const auto table = ask(u"rsvp-curve"_s, MetricBy::Day, potluck.id);
    QCOMPARE(labels(table), (QStringList{u"5"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s, u"0"_s}));
    QCOMPARE(values(table, table.columns.first().key).first(4), (QList<qint64>{3, 3, 4, 4}));
    QCOMPARE(values(table, u"added"_s).first(4), (QList<qint64>{3, 0, 1, 0}));
    for (int row = 0; row < 6; ++row)
        QCOMPARE(table.rows[row].cells.first().isKnown, row < 4); // tomorrow is not known
    QCOMPARE(table.title, u"4 said yes with 2 days to go"_s);
    QCOMPARE(table.notes, (QStringList{u"2 not counted: cancelled. When they had said yes is not kept."_s,
                                       u"1 not counted: said yes on a day that nobody noted."_s}));
    compareOpened(table, &MetricThings::registrations, {table.columns.first().key, u"added"_s});
}

void TestEventMetrics::earlierEventsOfItsKindStandBeside()
{
    const EventKindId training = kindId(0);
    const Event asked = event(u"Rights"_s, 2, training);
    write(asked, 0, 4, Unknown, Rsvp::Yes, 4);
    for (int number = 1; number <= 4; ++number)
        write(event(u"Training %1"_s.arg(number), -10 * number, training), 0, number, Attended, Rsvp::Yes, 2 * number - 1);
    write(event(u"Elsewhere"_s, -5, kindId(1)), 0, 9, Attended);
    event(u"Nobody"_s, -6, training);
    const auto table = ask(u"rsvp-curve"_s, MetricBy::Day, asked.id);
    QCOMPARE(table.columns.size(), 1 + 3 + 1); // the newest three, and what was added
    QCOMPARE(table.columns[1].label, u"Training 1 (Fri 6 Nov 2026)"_s);
    QCOMPARE(labels(table).first(), u"5"_s); // Training 3
    QCOMPARE(values(table, table.columns[1].key), (QList<qint64>{0, 0, 0, 0, 1, 1}));
    QCOMPARE(values(table, table.columns[3].key), (QList<qint64>{3, 3, 3, 3, 3, 3}));
    QCOMPARE(table.title, u"4 said yes with 2 days to go; “Training 1” had 0 then"_s);
    QVERIFY(table.rows.last().cells[1].isKnown);
}

void TestEventMetrics::aLongTimeGoesByWeeks()
{
    const Event conference = event(u"Conference"_s, 100);
    write(conference, 0, 5, Unknown, Rsvp::Yes, 110);
    write(conference, 5, 3, Unknown, Rsvp::Yes, 101);
    const auto table = ask(u"rsvp-curve"_s);
    QCOMPARE(labels(table).first(4), (QStringList{u"112"_s, u"105"_s, u"98"_s, u"91"_s}));
    QCOMPARE(values(table, table.columns.first().key).first(3), (QList<qint64>{0, 5, 8}));
    QVERIFY(table.rows[2].cells.first().isKnown); // the week that runs
    QVERIFY(!table.rows[3].cells.first().isKnown);
    QCOMPARE(table.rows.last().label, u"0"_s);
    QVERIFY(table.rows.size() <= MetricTable::mostDrawn);
}

void TestEventMetrics::withoutAnEventTheNextOneIsAsked()
{
    write(event(u"Past"_s, -3), 0, 1, Attended);
    QVERIFY(ask(u"rsvp-curve"_s).population.contains(u"Past (Fri 13 Nov 2026)"_s)); // there is none ahead
    write(event(u"Far"_s, 30), 0, 1, Unknown);
    write(event(u"Near"_s, 3), 0, 1, Unknown);
    event(u"Nobody"_s, 1);
    QVERIFY(ask(u"rsvp-curve"_s).population.contains(u"Near (Thu 19 Nov 2026)"_s));
}

void TestEventMetrics::shiftsAreFilledByRoleAndHour()
{
    Event potluck = event(u"Potluck"_s, 4);
    Event staffed = potluck;
    staffed.hasShifts = true;
    QVERIFY((*m_workspace)->events().save(session(), potluck, staffed));
    QVERIFY(ask(u"shift-fill"_s).isEmpty());
    const PersonId ana = person(0), ben = person(1), cleo = person(2);
    VolunteerRole door{{}, u"Door"_s, {}, true}, kitchen{{}, u"Kitchen"_s, {}, true};
    const auto shiftOf = [&](int fromHour, int hours) { // from 18:00 in New York, where 19:00 is the beginning
        VolunteerShift shift;
        shift.event = potluck.id;
        shift.name = u"Shift"_s;
        const QDateTime start = instantOf(potluck.startsAt).addSecs(3600 * (fromHour - 19));
        shift.startsAt = instantText(start);
        shift.endsAt = instantText(start.addSecs(3600 * hours));
        return shift;
    };
    VolunteerShift early = shiftOf(18, 2), late = shiftOf(19, 2);
    QVERIFY((*m_workspace)->store().act(session(), Operation::EditPeople, u"Shifts"_s, [&](Action &action) {
        auto &rows = action.on<StaffingRepository>();
        for (auto *role : {&door, &kitchen})
            rows.StaffingRepository::RecordTables::insert(action, *role);
        for (auto *shift : {&early, &late})
            rows.StaffingRepository::RecordTables::insert(action, *shift);
        for (auto need : {StaffingNeed{{}, early.id, door.id, 2, 0}, StaffingNeed{{}, late.id, door.id, 1, 0},
                          StaffingNeed{{}, late.id, kitchen.id, 1, 0}})
            rows.StaffingRepository::RecordTables::insert(action, need);
        const auto signUp = [&](const VolunteerShift &shift, const VolunteerRole &role, PersonId who, SignUpStatus status) {
            ShiftSignUp made;
            made.shift = shift.id;
            made.role = role.id;
            made.person = who;
            made.status = status;
            return made;
        };
        auto part = signUp(late, kitchen, cleo, SignUpStatus::Confirmed);
        part.plannedFromAt = instantText(instantOf(late.startsAt).addSecs(3600));
        for (auto made : {signUp(early, door, ana, SignUpStatus::Approved), signUp(early, door, cleo, SignUpStatus::Offered),
                          signUp(late, door, ben, SignUpStatus::Confirmed), part})
            rows.StaffingRepository::RecordTables::insert(action, made);
    }));
    const auto table = ask(u"shift-fill"_s);
    const QString doors = u"role_%1"_s.arg(door.id.value), kitchens = u"role_%1"_s.arg(kitchen.id.value);
    QCOMPARE(table.rows.size(), 3);                        // 18, 19 and 20 o’clock
    QCOMPARE(table.rows[0].label, u"Fri 20 Nov, 18:00"_s); // without seconds, whatever the language
    QCOMPARE(values(table, doors), (QList<qint64>{1, 2, 1}));
    QCOMPARE(values(table, kitchens), (QList<qint64>{0, 0, 1}));
    QCOMPARE(values(table, u"needed"_s), (QList<qint64>{2, 4, 2}));
    QCOMPARE(text(table, 0, doors), u"1 of 2 (50.0 %)"_s); // a plan is no sample
    QCOMPARE(text(table, 2, kitchens), u"1 of 1 (100.0 %)"_s);
    QVERIFY2(table.title.startsWith(u"2 of 3 hours lack people, most of all Fri 20 Nov, 19:00"_s), qPrintable(table.title));
    QVERIFY(table.title.endsWith(u": 2"_s)); // one at the door, one in the kitchen
    QCOMPARE(table.rows[1].cells[0].things.people, (QList{ana, ben}));
    QCOMPARE(table.rows[1].cells[1].things.people, QList<PersonId>());
    QCOMPARE(table.rows[1].cells[1].things.events, QList{potluck.id}); // nobody, and worth opening
    QCOMPARE(table.things.people, (QList{ana, ben, cleo}));
}

void TestEventMetrics::manyRolesAreTheOthers()
{
    Event potluck = event(u"Potluck"_s, 4);
    Event staffed = potluck;
    staffed.hasShifts = true;
    QVERIFY((*m_workspace)->events().save(session(), potluck, staffed));
    QVERIFY((*m_workspace)->store().act(session(), Operation::EditPeople, u"Shifts"_s, [&](Action &action) {
        auto &rows = action.on<StaffingRepository>();
        VolunteerShift shift;
        shift.event = potluck.id;
        shift.name = u"Shift"_s;
        shift.startsAt = potluck.startsAt;
        shift.endsAt = instantText(instantOf(potluck.startsAt).addSecs(3600));
        rows.StaffingRepository::RecordTables::insert(action, shift);
        for (int number = 1; number <= 8; ++number) {
            VolunteerRole role{{}, u"Role %1"_s.arg(number), {}, true};
            rows.StaffingRepository::RecordTables::insert(action, role);
            StaffingNeed need{{}, shift.id, role.id, number, 0};
            rows.StaffingRepository::RecordTables::insert(action, need);
        }
    }));
    const auto table = ask(u"shift-fill"_s);
    QCOMPARE(table.columns.size(), 5 + 1 + 1);
    QCOMPARE(text(table, 0, u"other_roles"_s), u"0 of 21 (0.0 %)"_s);
    QCOMPARE(values(table, u"needed"_s), QList<qint64>{36});
    QVERIFY(!table.isEmpty()); // that nobody is there is a finding
}

void TestEventMetrics::calledOffEventsAreNotAskedAbout()
{
    write(event(u"Off"_s, -3, {}, EventStatus::Cancelled), 0, 4, Attended);
    for (const auto &name : {u"flake-rate"_s, u"source-funnel"_s, u"trained-total"_s, u"rsvp-curve"_s})
        QVERIFY2(ask(name).isEmpty(), qPrintable(name));
}

void TestEventMetrics::thePeriodNarrowsEvents()
{
    write(event(u"October"_s, -40), 0, 1, NoShow);
    write(event(u"November"_s, -6), 1, 1, Attended);
    MetricQuestion question;
    question.today = today;
    question.period = MetricPeriod::around({2026, 11, 9}, {2026, 11, 15});
    const auto table = Metrics::ask(reader(), *Metrics::find(u"flake-rate"_s), question);
    QCOMPARE(labels(table), QStringList{u"November (Tue 10 Nov 2026)"_s});
    QCOMPARE(table.population, u"People who had said yes: Guest 0001 · 9 Nov – 15 Nov 2026 · as of 16 Nov 2026"_s);
}

// --- beside a slow plain count

void TestEventMetrics::theNumbersAreThoseOfAPlainCount_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// Twelve events of two kinds, past and ahead, and half of sixty people on the list of each.
void TestEventMetrics::fillAtRandom(std::mt19937 &random)
{
    const auto below = [&](int limit) { return int(random() % quint32(limit)); };
    QList<Registration> list;
    for (int number = 0; number < 12; ++number) {
        const int inDays = number < 9 ? -1 - below(150) : 1 + below(60);
        const Event made = event(u"Event %1"_s.arg(number), inDays, below(3) == 0 ? EventKindId() : kindId(below(2)),
                                 below(10) == 0 ? EventStatus::Cancelled : EventStatus::Open);
        for (int guest = 0; guest < 60; ++guest) {
            if (below(2) == 0)
                continue;
            auto one = registration(made, guest, inDays < 0 ? Attendance(below(6)) : Unknown, Rsvp(below(8)), below(90) - 2);
            one.sourceCode = QStringList{{}, u"flyer"_s, u"mail"_s, u"shop floor"_s}[below(4)];
            one.confirmStage = below(3);
            one.isWalkIn = below(9) == 0;
            list += one;
        }
    }
    write(list);
}

void TestEventMetrics::countFlakes(const QList<Event> &events, const QList<Registration> &all)
{
    for (const auto by : {MetricBy::Event, MetricBy::Source}) {
        const auto table = ask(u"flake-rate"_s, by);
        qint64 counted = 0;
        for (const auto &row : table.rows) {
            std::array<qint64, 3> sums{};
            for (const auto &registration : all) {
                const auto &of = *std::ranges::find(events, registration.event, &Event::id);
                const QString source = registration.sourceCode.isEmpty() ? u"No source noted"_s : registration.sourceCode;
                const bool isOfRow = by == MetricBy::Event ? row.event == of.id : row.label == source;
                if (!isOfRow || of.status == EventStatus::Cancelled || EventTimes::day(of) > today
                    || !promised(registration, of))
                    continue;
                ++sums[registration.attendance == NoShow ? 0 : registration.hasCome() ? 1 : 2];
            }
            QCOMPARE(row.cells[columnOf(table, u"no_show"_s)].value, sums[0]);
            QCOMPARE(row.cells[columnOf(table, u"no_show"_s)].of, sums[0] + sums[1]);
            QCOMPARE(row.cells[columnOf(table, u"came"_s)].value, sums[1]);
            QCOMPARE(row.cells[columnOf(table, u"not_counted"_s)].value, sums[2]);
            counted += sums[0] + sums[1] + sums[2];
        }
        QCOMPARE(table.things.registrations.size(), counted);
        compareOpened(table, &MetricThings::registrations, {u"no_show"_s, u"came"_s, u"not_counted"_s});
    }
}

void TestEventMetrics::countForecast(const QList<Event> &events, const QList<Registration> &all)
{
    const auto table = ask(u"turnout-forecast"_s);
    for (const auto &row : table.rows) {
        const auto &ahead = *std::ranges::find(events, row.event, &Event::id);
        const auto recordOf = [&](auto isMeant) {
            TurnoutRecord record;
            for (const auto &earlier : all) {
                const auto &of = *std::ranges::find(events, earlier.event, &Event::id);
                const bool isKnown = earlier.hasCome() || earlier.attendance == Attendance::NoShow;
                if (of.status == EventStatus::Cancelled || of.startsAt >= ahead.startsAt || !promised(earlier, of)
                    || !isKnown || !isMeant(earlier, of))
                    continue;
                ++record.known;
                record.came += earlier.hasCome() ? 1 : 0;
            }
            return record;
        };
        QSet<EventId> known;
        const auto ofKind = recordOf([&](const Registration &, const Event &of) {
            const bool isOfKind = ahead.kind.isValid() && of.kind == ahead.kind;
            if (isOfKind)
                known += of.id;
            return isOfKind;
        });
        const double usual = known.size() < 3 ? 0.5 : double(ofKind.came) / ofKind.known;
        double expected = 0, variance = 0;
        qint64 people = 0;
        for (const auto &guest : all) {
            if (guest.event != ahead.id || guest.rsvp != Rsvp::Yes || guest.isWalkIn)
                continue;
            const auto record =
                recordOf([&](const Registration &earlier, const Event &) { return earlier.person == guest.person; });
            const double chance = (record.came + 3 * usual) / (record.known + 3);
            expected += chance;
            variance += chance * (1 - chance);
            ++people;
        }
        const double band = 1.2816 * std::sqrt(variance);
        QCOMPARE(row.cells[0].value, qRound64(expected));
        QCOMPARE(row.cells[0].of, people);
        QCOMPARE(row.cells[1].value, qMax<qint64>(0, qRound64(expected - band)));
        QCOMPARE(row.cells[2].value, qMin(people, qRound64(expected + band)));
    }
}

void TestEventMetrics::countFunnel(const QList<Event> &events, const QList<Registration> &all)
{
    const auto table = ask(u"source-funnel"_s);
    for (const auto &row : table.rows) {
        std::array<qint64, 5> sums{};
        for (const auto &registration : all) {
            const auto &of = *std::ranges::find(events, registration.event, &Event::id);
            const QString source = registration.sourceCode.isEmpty() ? u"No source noted"_s : registration.sourceCode;
            if (of.status == EventStatus::Cancelled || row.label != source)
                continue;
            const bool isAsked = !registration.isWalkIn, saidYes = promised(registration, of);
            sums[0] += isAsked ? 1 : 0;
            sums[1] += saidYes ? 1 : 0;
            sums[2] += saidYes && registration.confirmStage >= 1 ? 1 : 0;
            sums[3] += isAsked && registration.hasCome() ? 1 : 0;
            sums[4] += isAsked ? 0 : 1;
        }
        for (size_t column = 0; column < sums.size(); ++column)
            QCOMPARE(row.cells[qsizetype(column)].value, sums[column]);
    }
}

void TestEventMetrics::countCurve(const QList<Event> &events, const QList<Registration> &all)
{
    for (const auto &of : events) {
        const auto table = ask(u"rsvp-curve"_s, MetricBy::Day, of.id);
        for (const auto &row : table.rows) {
            qint64 said = 0;
            for (const auto &registration : all) {
                const QDate day = instantOf(registration.answeredAt).toTimeZone(QTimeZone("America/New_York")).date();
                const qint64 before = qMax<qint64>(0, day.daysTo(EventTimes::day(of)));
                const bool isCounted = registration.event == of.id && registration.rsvp == Rsvp::Yes
                                    && !registration.isWalkIn && before >= row.label.toInt();
                said += isCounted ? 1 : 0;
            }
            QCOMPARE(row.cells.first().value, said);
        }
    }
}

void TestEventMetrics::countReached(const QList<Event> &events, const QList<Registration> &all)
{
    QSet<PersonId> people;
    for (const auto &registration : all) {
        const auto &of = *std::ranges::find(events, registration.event, &Event::id);
        if (of.status != EventStatus::Cancelled && registration.hasCome())
            people += registration.person;
    }
    const auto table = ask(u"trained-total"_s);
    QCOMPARE(values(table, u"people"_s).value(table.rows.size() - 1), people.size());
    QCOMPARE(table.total(columnOf(table, u"first_time"_s)), people.size());
}

void TestEventMetrics::theNumbersAreThoseOfAPlainCount()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    fillAtRandom(random);
    const auto events = Events::all(reader());
    const auto all = Registrations::all(reader());
    countFlakes(events, all);
    countForecast(events, all);
    countFunnel(events, all);
    countCurve(events, all);
    countReached(events, all);
}

void TestEventMetrics::thousandsOfRegistrationsAreForecast()
{
    constexpr int many = 2000;
    QVERIFY((*m_workspace)->store().act(session(), Operation::EditPeople, u"Add"_s, [&](Action &action) {
        auto writing = People::inAction(action);
        for (int i = 0; i < many; ++i) {
            Person person;
            person.givenName = u"Guest %1"_s.arg(i);
            writing.insert(person, PersonSearch::entryFor(person, SortKeys()));
            m_people += person.id;
        }
    }));
    for (int number = 0; number < 3; ++number) {
        const Event earlier = event(u"Earlier %1"_s.arg(number), -30 + number, kindId(0));
        write(earlier, 0, many / 2, Attended);
        write(earlier, many / 2, many / 2, NoShow);
    }
    const Event ahead = event(u"Ahead"_s, 5, kindId(0));
    write(ahead, 0, many, Unknown);
    // Half came three times of three, half never: (3 + 1.5) ÷ 6 and (0 + 1.5) ÷ 6.
    const auto forecast = ExpectedTurnout::of(reader(), ahead.id, today).forecast();
    QCOMPARE(forecast.people, many);
    QCOMPARE(forecast.about(), many / 2);
    QCOMPARE(ask(u"turnout-forecast"_s, MetricBy::Person).rows.size(), many);
}

RNF_TEST(TestEventMetrics)
#include "tst_event_metrics.moc"
