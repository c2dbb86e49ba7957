#include "support/Chance.h"
#include "support/MetricAnswer.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "../programme/ProgrammeSteps.h"

#include "events/Registrations.h"
#include "insight/Metrics.h"
#include "programme/ProgrammeWords.h"
#include "proposals/Proposals.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace rnf;

/// What numbers tell of a programme and of what was proposed for it, beside numbers counted by hand and by plain SQL.
class TestProgrammeMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void picksAtOneTimeAreMissedAsInTheDesign();
    void whoMissesTheMostComesFirst();
    void whatHasNoTimeIsNotMissed();
    void whoDoesNotComeMissesNothing();
    void whatIsCalledOffIsNotMissed();
    void aListNarrowsWhoPicked();
    void gapsOfTheProgrammeAreSeen();
    void aSessionOfTwoTracksCountsInBoth();
    void aSessionInTwoRoomsAtOnceIsOne();
    void sessionsWithoutALanguageAreInThatOfTheEvent();
    void aGuessIsExpectedElseThePicks();
    void whatCannotBeComparedIsSaid();
    void aRepeatFillsEachOfItsRooms();
    void proposalsGoByStepAndAge();
    void whatIsDecidedDoesNotWait();
    void proposalsOfLaterAreNotThereYet();
    void theEventAskedAboutIsCounted();
    void theNumbersAreThoseOfAPlainCount_data();
    void theNumbersAreThoseOfAPlainCount();
    void nothingIsEmpty();

private:
    const Session &session() { return m_workspace->session; }
    Database &reader() { return (*m_workspace)->store().reader(); }
    Registrations &registrations() { return (*m_workspace)->registrations(); }
    Proposals &proposals() { return (*m_workspace)->proposals(); }

    /// Of the person of a number, who said yes.
    RegistrationId guest(int number)
    {
        while (m_guests.size() <= number) {
            const auto who =
                m_workspace->add(m_workspace->person(u"Guest %1"_s.arg(m_guests.size(), 4, 10, QChar(u'0')), {}));
            must(registrations().invite(session(), m_steps->event, {who}));
            m_guests += registrations().find(session(), m_steps->event.id, who)->id;
            m_people += who;
            must(registrations().answer(session(), {m_guests.last()}, Rsvp::Yes));
        }
        return m_guests[number];
    }
    void pick(int number, const QList<ProgrammeSessionId> &sessions)
    {
        must((*m_workspace)->programmes().setPicks(session(), {{guest(number), sessions}}));
    }
    ProgrammeSessionId add(const QString &title, int expected = 0)
    {
        auto added = m_steps->titled(title);
        added.expectedHigh = expected;
        return m_steps->add(added);
    }
    ProposalId propose(const QString &title)
    {
        Proposal card;
        card.event = m_steps->event.id;
        card.title = title;
        return must(proposals().add(session(), card));
    }
    MetricTable ask(const QString &name, MetricBy by, EventId about = {}, const QList<PersonId> &among = {})
    {
        MetricQuestion question;
        question.today = m_today;
        question.by = by;
        question.event = about;
        if (!among.isEmpty())
            question.among = std::make_shared<MetricList>(MetricList{u"A list"_s, {among.begin(), among.end()}});
        return Metrics::ask(reader(), *Metrics::find(name), question);
    }
    MetricTable ask(const QString &name) { return ask(name, Metrics::find(name)->by.first()); }
    template <typename... Values>
    qint64 plain(const QString &sql, const Values &...values)
    {
        return Statement(reader(), sql).one<qint64>(values...).value_or(0);
    }
    void fillAtRandom(Chance &chance);
    void compareMissed();
    void compareMix(const QString &by, const QString &key, const QString &joined);
    void compareFill();

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<ProgrammeSteps> m_steps;
    QList<RegistrationId> m_guests;
    QList<PersonId> m_people; ///< of the guests
    QDate m_today;
};

void TestProgrammeMetrics::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_steps = std::make_unique<ProgrammeSteps>(*m_workspace, QStringList{u"Hall"_s, u"Room B"_s, u"Room C"_s});
    m_guests.clear();
    m_people.clear();
    m_today = today;
}

// --- missed-picks

// events.md, section 17
void TestProgrammeMetrics::picksAtOneTimeAreMissedAsInTheDesign()
{
    const auto a = add(u"A"_s), b = add(u"B"_s), c = add(u"C"_s);
    pick(0, {a, b, c});
    m_steps->place(a, 0, m_steps->at(10));
    m_steps->place(b, 1, m_steps->at(10));
    m_steps->place(c, 0, m_steps->at(11));
    m_steps->release(u"v1"_s);
    m_steps->place(a, 2, m_steps->at(14));
    const auto table = ask(u"missed-picks"_s);
    QCOMPARE(labels(table), (QStringList{u"v1"_s, u"Draft"_s}));
    QCOMPARE(text(table, 0, u"missed"_s), u"1 of 3 (33.3 %)"_s);
    QCOMPARE(text(table, 0, u"possible"_s), u"2 of 3 (66.7 %)"_s);
    QCOMPARE(text(table, 1, u"missed"_s), u"0 of 3 (0.0 %)"_s);
    QCOMPARE(table.title, u"Draft: people miss 0 of 3 picks (0.0 %, few)"_s);
    QCOMPARE(table.population,
             u"People who picked sessions: Guest 0000 · Organize Our City (Fri 19 Mar 2027) · as of 16 Nov 2026"_s);
    QCOMPARE(table.rows[0].cells[columnOf(table, u"missed"_s)].things.people, m_people);
    QVERIFY(table.rows[1].cells[columnOf(table, u"missed"_s)].things.people.isEmpty());
}

void TestProgrammeMetrics::whoMissesTheMostComesFirst()
{
    const auto a = add(u"A"_s), b = add(u"B"_s), c = add(u"C"_s);
    pick(0, {a});
    pick(1, {a, b});
    pick(2, {a, b, c});
    pick(3, {c});
    for (const auto &[one, room] : {std::pair(a, 0), {b, 1}, {c, 2}})
        m_steps->place(one, room, m_steps->at(10));
    const auto table = ask(u"missed-picks"_s, MetricBy::Person);
    QCOMPARE(labels(table), (QStringList{u"Guest 0002"_s, u"Guest 0001"_s}));
    QCOMPARE(values(table, u"missed"_s), (QList<qint64>{2, 1}));
    QCOMPARE(text(table, 0, u"missed"_s), u"2 of 3 (66.7 %)"_s);
    QCOMPARE(table.rows[0].things.people, QList{m_people[2]});
    QCOMPARE(table.title, u"Draft: people miss 3 of 7 picks (42.9 %, few)"_s);
    QCOMPARE(table.notes, QStringList{u"2 people miss nothing and are not listed."_s});
    QVERIFY(table.population.startsWith(u"People who picked sessions: 4"_s));
}

void TestProgrammeMetrics::whatHasNoTimeIsNotMissed()
{
    const auto a = add(u"A"_s), b = add(u"B"_s);
    pick(0, {a, b});
    QVERIFY(ask(u"missed-picks"_s).isEmpty() || ask(u"missed-picks"_s).title.startsWith(u"Nothing"_s));
    m_steps->place(a, 0, m_steps->at(10));
    const auto table = ask(u"missed-picks"_s);
    QCOMPARE(labels(table), QStringList{u"Draft"_s});
    QCOMPARE(text(table, 0, u"possible"_s), u"1 of 1 (100.0 %)"_s);
    QCOMPARE(text(table, 0, u"timeless"_s), u"1"_s);
}

void TestProgrammeMetrics::whoDoesNotComeMissesNothing()
{
    const auto a = add(u"A"_s), b = add(u"B"_s);
    pick(0, {a, b});
    pick(1, {a, b});
    m_steps->place(a, 0, m_steps->at(10));
    m_steps->place(b, 1, m_steps->at(10));
    QCOMPARE(values(ask(u"missed-picks"_s), u"missed"_s), QList<qint64>{2});
    must(registrations().answer(session(), {guest(0)}, Rsvp::Cancelled));
    QCOMPARE(values(ask(u"missed-picks"_s), u"missed"_s), QList<qint64>{1});
}

void TestProgrammeMetrics::whatIsCalledOffIsNotMissed()
{
    const auto a = add(u"A"_s), b = add(u"B"_s);
    pick(0, {a, b});
    m_steps->place(a, 0, m_steps->at(10));
    m_steps->place(b, 1, m_steps->at(10));
    m_steps->release(u"v1"_s);
    const auto before = *m_steps->programmes().find(session(), b);
    auto after = before;
    after.status = SessionStatus::Cancelled;
    must(m_steps->programmes().save(session(), before, after));
    const auto table = ask(u"missed-picks"_s);
    QCOMPARE(values(table, u"missed"_s), (QList<qint64>{0, 0})); // the release has both
    QCOMPARE(values(table, u"possible"_s), (QList<qint64>{1, 1}));
    QCOMPARE(ask(u"programme-mix"_s).things.sessions, QList{a});
}

void TestProgrammeMetrics::aListNarrowsWhoPicked()
{
    const auto a = add(u"A"_s), b = add(u"B"_s);
    pick(0, {a, b});
    pick(1, {a, b});
    m_steps->place(a, 0, m_steps->at(10));
    m_steps->place(b, 1, m_steps->at(10));
    const auto table = ask(u"missed-picks"_s, MetricBy::Version, {}, {m_people[1]});
    QCOMPARE(text(table, 0, u"missed"_s), u"1 of 2 (50.0 %)"_s);
    QCOMPARE(table.things.people, QList{m_people[1]});
    QVERIFY(!Metrics::find(u"room-fill"_s)->isAboutPeople());
}

// --- programme-mix

void TestProgrammeMetrics::gapsOfTheProgrammeAreSeen()
{
    auto one = m_steps->titled(u"A"_s), other = m_steps->titled(u"B"_s);
    one.level = SessionLevel::Basic;
    other.level = SessionLevel::Advanced;
    const auto a = m_steps->add(one), b = m_steps->add(other), c = add(u"C"_s);
    add(u"D"_s);
    add(u"E"_s);
    m_steps->place(a, 0, m_steps->at(10));
    m_steps->place(b, 1, m_steps->at(10));
    m_steps->place(c, 0, m_steps->at(11));
    const auto table = ask(u"programme-mix"_s, MetricBy::Level);
    QCOMPARE(labels(table), (QStringList{u"Fri 10:00 AM"_s, u"Fri 11:00 AM"_s}));
    QCOMPARE(values(table, u"level-all"_s), (QList<qint64>{0, 1}));
    QCOMPARE(values(table, u"level-basic"_s), (QList<qint64>{1, 0}));
    QCOMPARE(values(table, u"level-middle"_s), (QList<qint64>{0, 0}));
    QCOMPARE(table.title, u"“For people with some experience” is the rarest: it begins at 0 of 2 times"_s);
    QCOMPARE(table.notes, QStringList{u"2 sessions not counted: they have no time yet."_s});
    QCOMPARE(MetricText::header(table).first(), u"Time"_s);
    compareOpened(table, &MetricThings::sessions, {u"level-all"_s, u"level-basic"_s, u"level-advanced"_s});
    QCOMPARE(table.rows[0].cells[columnOf(table, u"level-basic"_s)].things.sessions, QList{a});
}

void TestProgrammeMetrics::aSessionOfTwoTracksCountsInBoth()
{
    const auto track = [&](const QString &name) {
        return must(m_steps->programmes().add(session(), ProgrammeTrack{{}, m_steps->event.id, name, 0, 0}));
    };
    const auto online = track(u"Online"_s), civic = track(u"Civic"_s);
    auto both = m_steps->titled(u"Both"_s);
    both.tracks = {{0, online, true}, {0, civic, false}};
    const auto id = m_steps->add(both);
    m_steps->place(id, 0, m_steps->at(10));
    m_steps->place(add(u"Neither"_s), 1, m_steps->at(10));
    m_steps->place(id, 0, m_steps->at(11));
    const auto table = ask(u"programme-mix"_s);
    QCOMPARE(MetricText::header(table), (QStringList{u"Time"_s, u"Online"_s, u"Civic"_s, u"No track"_s}));
    QCOMPARE(MetricText::cells(table, table.rows[0]), (QStringList{u"Fri 10:00 AM"_s, u"1"_s, u"1"_s, u"1"_s}));
    QCOMPARE(table.title, u"Something of everything begins at each of 2 times"_s);
    QVERIFY2(table.population.startsWith(u"Sessions: 2 · "_s), qPrintable(table.population));
}

void TestProgrammeMetrics::aSessionInTwoRoomsAtOnceIsOne()
{
    const auto a = add(u"A"_s);
    m_steps->place(a, 0, m_steps->at(10));
    m_steps->place(a, 1, m_steps->at(10));
    m_steps->place(a, 0, m_steps->at(11));
    const auto table = ask(u"programme-mix"_s, MetricBy::Level);
    QCOMPARE(values(table, u"level-all"_s), (QList<qint64>{1, 1}));
}

void TestProgrammeMetrics::sessionsWithoutALanguageAreInThatOfTheEvent()
{
    for (const auto &[title, language, room] :
         {std::tuple(u"A"_s, u"es"_s, 0), {u"B"_s, u"Spanish"_s, 1}, {u"C"_s, u""_s, 2}}) {
        auto added = m_steps->titled(title);
        added.language = language;
        m_steps->place(m_steps->add(added), room, m_steps->at(10));
    }
    const auto table = ask(u"programme-mix"_s, MetricBy::Language);
    QCOMPARE(values(table, u"language-es"_s), QList<qint64>{2});
    QCOMPARE(values(table, u"language-none"_s), QList<qint64>{1});
}

// --- room-fill

void TestProgrammeMetrics::aGuessIsExpectedElseThePicks()
{
    const auto guessed = add(u"Guessed"_s, 50), picked = add(u"Picked"_s);
    for (int number = 0; number < 3; ++number)
        pick(number, {guessed, picked});
    m_steps->place(picked, 1, m_steps->at(10));
    m_steps->place(guessed, 0, m_steps->at(11));
    const auto table = ask(u"room-fill"_s);
    QCOMPARE(labels(table), (QStringList{u"Guessed"_s, u"Picked"_s})); // the fullest first
    QCOMPARE(values(table, u"expected"_s), (QList<qint64>{50, 3}));
    QCOMPARE(values(table, u"seats"_s), (QList<qint64>{40, 40}));
    QCOMPARE(values(table, u"fill"_s), (QList<qint64>{1250, 75}));
    QCOMPARE(text(table, 0, u"fill"_s), u"125.0 %"_s);
    QCOMPARE(values(table, u"overflow"_s), (QList<qint64>{10, 0}));
    QCOMPARE(table.title, u"1 of 2 sessions expect more people than their room has seats, 10 too many in all"_s);
    QCOMPARE(table.lines.first().at, 1000);
    QCOMPARE(table.rows[0].things.sessions, QList{guessed});
    must(registrations().answer(session(), {guest(0)}, Rsvp::No));
    QCOMPARE(values(ask(u"room-fill"_s), u"expected"_s), (QList<qint64>{50, 2}));
}

void TestProgrammeMetrics::whatCannotBeComparedIsSaid()
{
    const auto venue = m_steps->events().venues(session()).first();
    auto rooms = m_steps->rooms;
    rooms[1].seats = 0;
    must(m_steps->events().save(session(), venue, venue, m_steps->rooms, rooms));
    m_steps->place(add(u"A"_s, 20), 0, m_steps->at(10));
    m_steps->place(add(u"E"_s, 10), 0, m_steps->at(11));
    m_steps->place(add(u"B"_s, 20), 1, m_steps->at(10));
    m_steps->place(add(u"C"_s), 2, m_steps->at(10));
    add(u"D"_s, 20);
    const auto table = ask(u"room-fill"_s);
    QCOMPARE(labels(table), (QStringList{u"A"_s, u"E"_s}));
    QCOMPARE(table.title, u"The rooms are large enough for all of 2 sessions"_s);
    QCOMPARE(table.notes, QStringList{u"3 not counted: 1 without a time, 1 without a room whose seats are known, 1 that "
                                      "nobody guessed or picked"_s});
}

void TestProgrammeMetrics::aRepeatFillsEachOfItsRooms()
{
    const auto a = add(u"A"_s, 30);
    m_steps->place(a, 0, m_steps->at(10));
    m_steps->place(a, 1, m_steps->at(14));
    const auto table = ask(u"room-fill"_s);
    QCOMPARE(labels(table), (QStringList{u"A, Fri 10:00 AM"_s, u"A, Fri 2:00 PM"_s}));
    QCOMPARE(values(table, u"expected"_s), (QList<qint64>{30, 30}));
    QVERIFY2(table.population.startsWith(u"Sessions: 1 · "_s), qPrintable(table.population));
}

// --- proposals

void TestProgrammeMetrics::proposalsGoByStepAndAge()
{
    const auto waits = propose(u"Waits"_s), accepted = propose(u"Accepted"_s), last = propose(u"Withdrawn"_s);
    must(proposals().setStatus(session(), {accepted}, ProposalStatus::Shortlisted));
    must(proposals().setStatus(session(), {accepted}, ProposalStatus::Accepted));
    must(proposals().setStatus(session(), {last}, ProposalStatus::Withdrawn));
    auto table = ask(u"proposals"_s);
    QCOMPARE(labels(table), (QStringList{u"Came in"_s, u"Accepted"_s, u"Withdrawn"_s}));
    QCOMPARE(values(table, u"days_0_7"_s), (QList<qint64>{1, 1, 1}));
    QCOMPARE(table.title, u"1 of 3 proposals wait for a decision"_s);
    QVERIFY2(table.population.startsWith(u"Proposals: 3 · Organize Our City"_s), qPrintable(table.population));
    QCOMPARE(table.rows[0].things.proposals, QList{waits});
    for (const auto &[days, column] : {std::pair(7, u"days_0_7"_s),
                                       {8, u"days_8_14"_s},
                                       {14, u"days_8_14"_s},
                                       {15, u"days_15_30"_s},
                                       {30, u"days_15_30"_s},
                                       {31, u"days_over_30"_s}}) {
        m_today = today.addDays(days);
        table = ask(u"proposals"_s);
        QCOMPARE(values(table, column), (QList<qint64>{1, 1, 1}));
        compareOpened(table, &MetricThings::proposals, {column, u"unknown"_s});
    }
    QCOMPARE(table.title, u"1 of 3 proposals wait for a decision, 1 of them for over 14 days"_s);
}

void TestProgrammeMetrics::whatIsDecidedDoesNotWait()
{
    const auto one = propose(u"One"_s), other = propose(u"Other"_s);
    propose(u"Third"_s);
    must(proposals().decide(session(), {one, other}, ProposalDecision::Accepted));
    const auto table = ask(u"proposals"_s);
    QCOMPARE(table.title, u"1 of 3 proposals wait for a decision"_s);
    QCOMPARE(table.notes, QStringList{u"2 proposals are decided, and nobody was told yet."_s});
    must(proposals().sendDecisions(session(), m_steps->event.id));
    QVERIFY(ask(u"proposals"_s).notes.isEmpty());
}

void TestProgrammeMetrics::proposalsOfLaterAreNotThereYet()
{
    propose(u"One"_s);
    m_today = today.addDays(-1);
    QVERIFY(ask(u"proposals"_s).isEmpty());
}

// --- all of them

void TestProgrammeMetrics::theEventAskedAboutIsCounted()
{
    const auto other = m_steps->addEvent(m_steps->event.venue, u"Another one"_s);
    m_steps->place(add(u"A"_s, 10), 0, m_steps->at(10));
    propose(u"One"_s);
    for (const auto *name : {"missed-picks", "programme-mix", "room-fill", "proposals"}) {
        const auto table = ask(QLatin1String(name), Metrics::find(QLatin1String(name))->by.first(), other.id);
        QVERIFY2(table.isEmpty(), name);
        QVERIFY2(table.about.startsWith(u"Another one"_s), name);
    }
    QVERIFY(!ask(u"room-fill"_s).isEmpty()); // without an event it is the next one that has a programme
    QVERIFY(!ask(u"proposals"_s).isEmpty());
}

void TestProgrammeMetrics::theNumbersAreThoseOfAPlainCount_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// Twelve sessions on a grid of three rooms and four times, forty people who want some of them, and two versions.
void TestProgrammeMetrics::fillAtRandom(Chance &chance)
{
    const auto track = [&](const QString &name) {
        return must(m_steps->programmes().add(session(), ProgrammeTrack{{}, m_steps->event.id, name, 0, 0}));
    };
    const QList tracks{track(u"Online"_s), track(u"Civic"_s)};
    QList<ProgrammeSessionId> made;
    for (int number = 0; number < 14; ++number) {
        auto one = m_steps->titled(u"Session %1"_s.arg(number));
        one.level = SessionLevel(chance.below(4));
        one.expectedHigh = chance.below(3) * 30;
        one.language = chance.below(3) == 0 ? u"Spanish"_s : QString();
        for (const auto id : tracks) {
            if (chance.below(2) == 0)
                one.tracks += SessionTrack{0, id, one.tracks.isEmpty()};
        }
        made += m_steps->add(one);
    }
    for (int number = 0; number < 40; ++number) {
        QList<ProgrammeSessionId> wanted;
        for (const auto id : std::as_const(made)) {
            if (chance.below(3) == 0)
                wanted += id;
        }
        pick(number, wanted);
        if (chance.below(5) == 0)
            must(registrations().answer(session(), {guest(number)}, Rsvp::No));
    }
    QList<ProgrammeSlotId> placed;
    for (int number = 0; number < 10; ++number)
        placed += m_steps->place(made[number], number % 3, m_steps->at(10 + number / 3));
    m_steps->release(u"v1"_s);
    m_steps->place(made[10], 2, m_steps->at(13));
    m_steps->place(made[11], 1, m_steps->at(13));
    for (int swaps = 0; swaps < 4; ++swaps) {
        const auto slots = m_steps->programmes().facts(session(), m_steps->event.id).slots;
        const auto one = slots[chance.below(6)].id, other = slots[6 + chance.below(6)].id;
        must(m_steps->programmes().swap(session(), one, other));
    }
}

/// On a grid without repeats it is every pick beyond the first at one time.
void TestProgrammeMetrics::compareMissed()
{
    const QString picked = u"FROM pick p JOIN registration r ON r.id = p.registration_id JOIN slot s ON s.session_id = "
                           "p.session_id JOIN schedule_version v ON v.id = s.version_id "
                           "WHERE v.label = ? AND r.rsvp NOT IN ('no', 'cancelled')"_s;
    const auto table = ask(u"missed-picks"_s);
    QCOMPARE(labels(table), (QStringList{u"v1"_s, u"Draft"_s}));
    for (const auto &[row, version] : {std::pair(0, u"v1"_s), {1, u""_s}}) {
        const auto &missed = table.rows[row].cells[columnOf(table, u"missed"_s)];
        QCOMPARE(missed.of, plain(u"SELECT count(*) "_s + picked, version));
        QCOMPARE(missed.value, plain(u"SELECT coalesce(sum(g.n - 1), 0) FROM (SELECT count(*) AS n "_s + picked
                                         + u" GROUP BY r.person_id, s.starts_at) g"_s,
                                     version));
        QCOMPARE(missed.things.people.size(),
                 plain(u"SELECT count(DISTINCT g.person_id) FROM (SELECT r.person_id, count(*) AS n "_s + picked
                           + u" GROUP BY r.person_id, s.starts_at) g WHERE g.n > 1"_s,
                       version));
    }
    const auto people = ask(u"missed-picks"_s, MetricBy::Person);
    QCOMPARE(people.total(columnOf(people, u"missed"_s)), table.rows[1].cells[columnOf(table, u"missed"_s)].value);
    const auto ofEach = values(people, u"missed"_s);
    QVERIFY(std::ranges::is_sorted(ofEach, std::ranges::greater()));
}

void TestProgrammeMetrics::compareMix(const QString &by, const QString &key, const QString &joined)
{
    const auto table = ask(u"programme-mix"_s, *fromKey<MetricBy>(by));
    QCOMPARE(table.rows.size(), 4);
    const QString from =
        u"FROM session x JOIN slot s ON s.session_id = x.id JOIN schedule_version v ON v.id = s.version_id "_s;
    qint64 all = 0;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const QString at = m_steps->at(10 + int(row));
        QCOMPARE(table.rows[row].label, ProgrammeWords::time(at, m_steps->event));
        const auto &cell = table.rows[row].cells[columnOf(table, key)];
        QCOMPARE(
            cell.value,
            plain(u"SELECT count(DISTINCT x.id) "_s + from + joined + u" AND v.state = 'draft' AND s.starts_at = ?"_s, at));
        QCOMPARE(cell.things.sessions.size(), cell.value);
        all += cell.value;
    }
    QVERIFY(all <= 12);
    QCOMPARE(table.things.sessions.size(), 12);
}

void TestProgrammeMetrics::compareFill()
{
    const auto table = ask(u"room-fill"_s);
    const QString expected =
        u"SELECT x.id, CASE WHEN x.expected_high > 0 THEN x.expected_high ELSE (SELECT count(*) FROM pick p "
        "JOIN registration r ON r.id = p.registration_id WHERE p.session_id = x.id AND r.rsvp NOT IN ('no', 'cancelled')) "
        "END AS e FROM session x JOIN slot s ON s.session_id = x.id JOIN schedule_version v ON v.id = "
        "s.version_id WHERE v.state = 'draft'"_s;
    QCOMPARE(table.rows.size(), plain(u"SELECT count(*) FROM ("_s + expected + u") g WHERE g.e > 0"_s));
    QCOMPARE(table.total(columnOf(table, u"expected"_s)),
             plain(u"SELECT coalesce(sum(g.e), 0) FROM ("_s + expected + u") g"_s));
    QCOMPARE(table.total(columnOf(table, u"overflow"_s)),
             plain(u"SELECT coalesce(sum(g.e - 40), 0) FROM ("_s + expected + u") g WHERE g.e > 40"_s));
}

void TestProgrammeMetrics::theNumbersAreThoseOfAPlainCount()
{
    QFETCH(quint32, seed);
    Chance chance(seed);
    fillAtRandom(chance);
    compareMissed();
    compareMix(u"level"_s, u"level-basic"_s, u"WHERE x.level = 'basic'"_s);
    compareMix(u"language"_s, u"language-es"_s, u"WHERE x.language = 'Spanish'"_s);
    const auto online = m_steps->programmes().tracks(session(), m_steps->event.id).first().id;
    compareMix(u"track"_s, u"track-%1"_s.arg(online.value),
               u"JOIN session_track t ON t.session_id = x.id WHERE t.track_id = %1"_s.arg(online.value));
    compareFill();
    using enum ProposalStatus;
    constexpr std::array steps{Submitted, Waitlisted, Declined};
    for (int number = 0; number < 30; ++number) {
        const auto id = propose(u"Card %1"_s.arg(number));
        const auto step = size_t(number < int(steps.size()) ? number : chance.below(int(steps.size())));
        if (steps[step] != Submitted)
            must(proposals().setStatus(session(), {id}, steps[step]));
    }
    const auto table = ask(u"proposals"_s);
    for (const auto &[row, status] : {std::pair(0, u"submitted"_s), {1, u"waitlisted"_s}, {2, u"declined"_s}})
        QCOMPARE(values(table, u"days_0_7"_s)[row], plain(u"SELECT count(*) FROM proposal WHERE status = ?"_s, status));
}

void TestProgrammeMetrics::nothingIsEmpty()
{
    for (const auto *name : {"missed-picks", "programme-mix", "room-fill", "proposals"}) {
        const Metric &metric = *Metrics::find(QLatin1String(name));
        for (const auto by : metric.by) {
            const auto table = ask(metric.name, by);
            QVERIFY2(table.isEmpty() && table.rows.isEmpty(), name);
            QCOMPARE(table.title, metric.question());
        }
    }
}

RNF_TEST(TestProgrammeMetrics)
#include "tst_programme_metrics.moc"
