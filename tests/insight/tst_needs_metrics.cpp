#include "support/MetricAnswer.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "events/EventTimes.h"
#include "events/RegistrationRepository.h"
#include "events/Registrations.h"
#include "insight/MetricKinds.h"
#include "insight/Metrics.h"
#include "needs/NeedRepository.h"
#include "needs/NeedWords.h"
#include "needs/Needs.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace rnf;

/// What is told of what people need: numbers that name nobody, and none that is small.
class TestNeedsMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void smallNumbersOfRequestsAreThoseOfTheDesign();
    void whatIsMetIsToldOfAllThatWasAskedFor();
    void whoeverDoesNotComeNeedsNothing();
    void eventsAreAskedAboutOneByOne();
    void aListNarrowsRequests();
    void theFewBeyondAListAreNotTold();
    void otherEventsTellNoSmallNumber();
    void nothingOpensWhoNeedsSomething();
    void theNumbersAreThoseOfAPlainCount_data();
    void theNumbersAreThoseOfAPlainCount();
    void manyRequestsAreCounted();
    void childrenAreSharedByCaregivers();
    void withoutARuleNothingIsShort();
    void withoutCaregiversChildrenAreDrawn();
    void theNextEventWithChildrenIsAsked();
    void childrenOfThoseWhoDoNotComeAreLeftOut();
    void whoMayNotSeeNeedsMayNotAskAboutChildren();
    void interpretersAreNeededAndBooked();
    void interpretationGoesByEvent();
    void nothingIsEmpty();

private:
    Workspace &workspace() { return **m_workspace; }
    Needs &needs() { return workspace().needs(); }
    const Session &session() { return m_workspace->session; }
    Database &reader() { return workspace().store().reader(); }

    Event event(const QString &name, int inDays)
    {
        Event event;
        event.name = name;
        event.timeZone = u"America/New_York"_s;
        EventTimes::set(event, today.addDays(inDays), QTime(9, 0), 8 * 60);
        const auto added = workspace().events().add(session(), {event, {}, {}});
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        return *workspace().events().find(session(), *added);
    }
    PersonId person(int number)
    {
        while (m_people.size() <= number)
            m_people += m_workspace->add(m_workspace->person(u"Guest %1"_s.arg(m_people.size(), 4, 10, QChar(u'0')), {}));
        return m_people[number];
    }
    /// Of the person of a number, who is asked where they were not yet.
    RegistrationId registration(const Event &event, int number)
    {
        auto &registrations = workspace().registrations();
        const PersonId who = person(number);
        if (!registrations.find(session(), event.id, who) && !registrations.invite(session(), event, {who}))
            qFatal("not invited");
        return registrations.find(session(), event.id, who)->id;
    }
    /// So many people need this, from the person of a number on.
    void need(const Event &event, NeedKind kind, NeedStatus status, int count, int first = 0)
    {
        for (int number = first; number < first + count; ++number) {
            Need need;
            need.registration = registration(event, number);
            need.kind = kind;
            need.status = status;
            need.reason = status == NeedStatus::Cannot ? u"No room"_s : QString();
            if (!needs().add(session(), need))
                qFatal("not added");
        }
    }
    void write(QList<Need> needs)
    {
        QVERIFY(workspace().store().act(session(), Operation::SeeNeeds, u"Fill"_s, [&](Action &action) {
            for (auto &need : needs)
                action.on<NeedRepository>().insert(action, need);
        }));
    }
    void child(const Event &event, int parent, int fromMin, int untilMin)
    {
        Child child;
        child.registration = registration(event, parent);
        child.firstName = u"Noor"_s;
        child.fromMin = fromMin;
        child.untilMin = untilMin;
        if (!needs().addChild(session(), child))
            qFatal("not added");
    }
    void caregivers(const Event &event, int count, int childrenEach)
    {
        NeedSetting setting;
        setting.event = event.id;
        setting.caregivers = count;
        setting.childrenPerCaregiver = childrenEach;
        QVERIFY(needs().saveSetting(session(), setting));
    }
    void interpret(const Event &event, const QString &language, int hour, int lengthMin, const QList<int> &interpreters)
    {
        Event times = event;
        EventTimes::set(times, EventTimes::day(event), QTime(hour, 0), lengthMin);
        Interpreting one{0, event.id, u"English"_s, language, times.startsAt, times.endsAt, {}, {}, 0};
        if (!interpreters.isEmpty())
            one.interpreter1 = person(interpreters.first());
        if (interpreters.size() > 1)
            one.interpreter2 = person(interpreters.last());
        QVERIFY(needs().add(session(), one));
    }
    MetricQuestion question(EventId event = {}, const QList<PersonId> &among = {}) const
    {
        MetricQuestion question;
        question.today = today;
        question.by = MetricBy::Category;
        question.event = event;
        if (!among.isEmpty())
            question.among = std::make_shared<MetricList>(MetricList{u"A list"_s, {among.begin(), among.end()}});
        return question;
    }
    MetricTable ask(const QString &name, const MetricQuestion &question)
    {
        return Metrics::ask(reader(), *Metrics::find(name), question);
    }
    static QStringList texts(const MetricTable &table, const QString &key)
    {
        QStringList texts;
        for (qsizetype row = 0; row < table.rows.size(); ++row)
            texts += text(table, row, key);
        return texts;
    }
    void fillAtRandom(std::mt19937 &random);

    std::unique_ptr<TestWorkspace> m_workspace;
    QList<PersonId> m_people;
};

void TestNeedsMetrics::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_people.clear();
}

// --- needs-coverage

void TestNeedsMetrics::smallNumbersOfRequestsAreThoseOfTheDesign()
{
    const Event conference = event(u"Conference"_s, 60);
    need(conference, NeedKind::Transport, NeedStatus::Asked, 3);
    need(conference, NeedKind::Diet, NeedStatus::Planned, 9);
    need(conference, NeedKind::Childcare, NeedStatus::Asked, 12);
    const auto table = ask(u"needs-coverage"_s, question());
    const QStringList kinds{NeedWords::kind(NeedKind::Childcare), NeedWords::kind(NeedKind::Diet),
                            NeedWords::kind(NeedKind::Transport)};
    QCOMPARE(labels(table), kinds);
    QCOMPARE(texts(table, u"open"_s), (QStringList{u"12"_s, u"hidden"_s, u"<5"_s}));
    QCOMPARE(texts(table, u"met"_s), (QStringList{u"0 of 12 (0.0 %, few)"_s, u"0"_s, u"0"_s}));
    QCOMPARE(table.title, u"Requests met, of the kinds that are shown in full: 0 of 12 (0.0 %, few)"_s);
    QCOMPARE(table.notes.size(), 1);
}

void TestNeedsMetrics::whatIsMetIsToldOfAllThatWasAskedFor()
{
    const Event conference = event(u"Conference"_s, 60);
    need(conference, NeedKind::Diet, NeedStatus::Met, 20);
    need(conference, NeedKind::Diet, NeedStatus::Asked, 5, 20);
    need(conference, NeedKind::Diet, NeedStatus::Planned, 5, 25);
    need(conference, NeedKind::Diet, NeedStatus::Cannot, 10, 30);
    need(conference, NeedKind::Housing, NeedStatus::Met, 10);
    const auto table = ask(u"needs-coverage"_s, question());
    QCOMPARE(texts(table, u"met"_s), (QStringList{u"20 of 40 (50.0 %)"_s, u"10 of 10 (100.0 %, few)"_s}));
    QCOMPARE(texts(table, u"open"_s), (QStringList{u"10"_s, u"0"_s}));
    QCOMPARE(texts(table, u"cannot"_s), (QStringList{u"10"_s, u"0"_s}));
    QCOMPARE(table.title, u"Requests met: 30 of 50 (60.0 %)"_s);
    QVERIFY2(table.population.startsWith(u"People who need something: 40 · all events · "_s), qPrintable(table.population));
    QVERIFY(table.notes.isEmpty());
}

void TestNeedsMetrics::whoeverDoesNotComeNeedsNothing()
{
    const Event conference = event(u"Conference"_s, 60);
    need(conference, NeedKind::Diet, NeedStatus::Met, 12);
    QVERIFY(workspace().registrations().answer(session(), {registration(conference, 0)}, Rsvp::No));
    QVERIFY(workspace().registrations().answer(session(), {registration(conference, 1)}, Rsvp::No));
    QCOMPARE(values(ask(u"needs-coverage"_s, question()), u"met"_s), QList<qint64>{10});
}

void TestNeedsMetrics::eventsAreAskedAboutOneByOne()
{
    const Event conference = event(u"Conference"_s, 60), meeting = event(u"Meeting"_s, -5);
    need(conference, NeedKind::Diet, NeedStatus::Asked, 12);
    need(meeting, NeedKind::Diet, NeedStatus::Met, 6);
    QCOMPARE(values(ask(u"needs-coverage"_s, question(meeting.id)), u"met"_s), QList<qint64>{6});
    QCOMPARE(values(ask(u"needs-coverage"_s, question(conference.id)), u"open"_s), QList<qint64>{12});
    const auto both = ask(u"needs-coverage"_s, question());
    QCOMPARE(text(both, 0, u"met"_s), u"6 of 18 (33.3 %, few)"_s);
}

void TestNeedsMetrics::aListNarrowsRequests()
{
    const Event conference = event(u"Conference"_s, 60);
    need(conference, NeedKind::Diet, NeedStatus::Asked, 12);
    const auto six = ask(u"needs-coverage"_s, question({}, m_people.first(6)));
    QCOMPARE(values(six, u"open"_s), QList<qint64>{6});
    const auto four = ask(u"needs-coverage"_s, question({}, m_people.first(4)));
    QVERIFY(four.rows.isEmpty() && !four.isEmpty());
    // Six are listed, and two of them need something.
    QList<PersonId> listed = m_people.mid(10, 2);
    for (int number = 20; number < 24; ++number)
        listed += person(number);
    const auto two = ask(u"needs-coverage"_s, question({}, listed));
    QVERIFY(two.rows.isEmpty() && !two.isEmpty());
    QVERIFY2(two.population.contains(u"<5"_s), qPrintable(two.population));
}

void TestNeedsMetrics::theFewBeyondAListAreNotTold()
{
    need(event(u"Conference"_s, 60), NeedKind::Diet, NeedStatus::Asked, 12);
    const auto nine = ask(u"needs-coverage"_s, question({}, m_people.first(9)));
    QVERIFY(nine.rows.isEmpty() && !nine.isEmpty());
    QCOMPARE(nine.title, u"Too few people to show a number"_s);
    QVERIFY2(nine.population.startsWith(u"People who need something: hidden · "_s), qPrintable(nine.population));
    const auto all = ask(u"needs-coverage"_s, question({}, m_people));
    QCOMPARE(values(all, u"open"_s), QList<qint64>{12});
}

/// Those of another event are among the people of this one.
void TestNeedsMetrics::otherEventsTellNoSmallNumber()
{
    const Event conference = event(u"Conference"_s, 60), meeting = event(u"Meeting"_s, -5);
    need(conference, NeedKind::Diet, NeedStatus::Asked, 12);
    need(conference, NeedKind::Diet, NeedStatus::Met, 12, 20);
    need(conference, NeedKind::Childcare, NeedStatus::Asked, 12);
    need(conference, NeedKind::Childcare, NeedStatus::Met, 12, 20);
    need(meeting, NeedKind::Diet, NeedStatus::Asked, 3);
    const auto all = ask(u"needs-coverage"_s, question()), one = ask(u"needs-coverage"_s, question(conference.id));
    QCOMPARE(text(all, 1, u"open"_s), u"15"_s);
    QCOMPARE(text(one, 1, u"open"_s), u"hidden"_s);
}

void TestNeedsMetrics::nothingOpensWhoNeedsSomething()
{
    const Event conference = event(u"Conference"_s, 60);
    need(conference, NeedKind::Diet, NeedStatus::Met, 12);
    const auto table = ask(u"needs-coverage"_s, question());
    QVERIFY(table.things == MetricThings());
    for (const auto &row : table.rows) {
        QVERIFY(row.things == MetricThings());
        for (const auto &cell : row.cells)
            QVERIFY(cell.things == MetricThings());
    }
    QVERIFY(!table.isEmpty());
}

void TestNeedsMetrics::theNumbersAreThoseOfAPlainCount_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// Three events, with thirty people on the list of each, who need up to three things.
void TestNeedsMetrics::fillAtRandom(std::mt19937 &random)
{
    const auto below = [&](int limit) { return int(random() % quint32(limit)); };
    QList<Need> made;
    QList<Registration> answered;
    for (const int inDays : {-40, -3, 30}) {
        const Event one = event(u"Event %1"_s.arg(inDays), inDays);
        for (int guest = 0; guest < 30; ++guest) {
            const auto id = registration(one, guest);
            for (int each = below(4); each > 0; --each) {
                Need need;
                need.registration = id;
                need.kind = NeedKind(below(4));
                need.status = NeedStatus(below(4));
                need.reason = need.status == NeedStatus::Cannot ? u"No room"_s : QString();
                made += need;
            }
            if (below(3) == 0)
                QVERIFY(workspace().registrations().answer(session(), {id}, Rsvp(1 + below(3))));
        }
    }
    write(made);
}

void TestNeedsMetrics::theNumbersAreThoseOfAPlainCount()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    fillAtRandom(random);
    const auto counted = countNeedsCoverage(reader(), question());
    const auto shown = ask(u"needs-coverage"_s, question());
    QMap<NeedKind, std::array<qint64, 3>> plain;
    for (const auto &event : workspace().events().all(session())) {
        for (const auto &row : needs().of(session(), event.id)) {
            const auto status = row.need.status;
            ++plain[row.need.kind][status == NeedStatus::Met ? 0 : status == NeedStatus::Cannot ? 2 : 1];
        }
    }
    QCOMPARE(counted.rows.size(), plain.size());
    qsizetype at = 0;
    for (const auto &numbers : std::as_const(plain)) {
        for (qsizetype column = 0; column < 3; ++column) {
            const qint64 number = numbers[size_t(column)];
            QCOMPARE(counted.rows[at].cells[column].value, number);
            if (shown.rows.isEmpty())
                continue;
            const auto &cell = shown.rows[at].cells[column];
            QVERIFY(cell.isKnown ? cell.value == number && (number == 0 || number > 4) : number > 0);
        }
        ++at;
    }
}

void TestNeedsMetrics::manyRequestsAreCounted()
{
    const Event conference = event(u"Conference"_s, 60);
    const auto id = registration(conference, 0);
    QList<Need> many;
    for (int each = 0; each < 20'000; ++each) {
        Need need;
        need.registration = id;
        need.kind = NeedKind(each % 10);
        many += need;
    }
    write(many);
    const auto table = countNeedsCoverage(reader(), question());
    QCOMPARE(table.rows.size(), 10);
    QCOMPARE(table.total(columnOf(table, u"open"_s)), 20'000);
    QCOMPARE(table.things.people.size(), 1);
}

// --- child-load

void TestNeedsMetrics::childrenAreSharedByCaregivers()
{
    const Event conference = event(u"Conference"_s, 60);
    caregivers(conference, 2, 3);
    for (int parent = 0; parent < 3; ++parent)
        child(conference, parent, 9 * 60, 10 * 60 + 30);
    for (int parent = 3; parent < 7; ++parent)
        child(conference, parent, 9 * 60 + 30, 11 * 60);
    child(conference, 0, 0, 0);
    child(conference, 1, 0, 0);
    const auto table = ask(u"child-load"_s, question());
    const QStringList times{NeedWords::time(540), NeedWords::time(570), NeedWords::time(600), NeedWords::time(630)};
    QCOMPARE(labels(table), times);
    QCOMPARE(values(table, u"children"_s), (QList<qint64>{3, 7, 7, 4}));
    QCOMPARE(values(table, u"children_each"_s), (QList<qint64>{15, 35, 35, 20})); // in tenths
    QVERIFY(!table.columns[columnOf(table, u"children_each"_s)].isDrawn());
    QCOMPARE(table.columns.first().key, u"children"_s); // whose unit the line has, as the sentence above it
    QCOMPARE(table.lines.size(), 1);
    QCOMPARE(table.lines.first().at, 6);
    QCOMPARE(table.title, u"At most 7 children at once, and room for 6: caregivers are short in 2 half hours"_s);
    QVERIFY2(table.notes.value(0).startsWith(u"2 children not counted"_s), qPrintable(table.notes.value(0)));
    for (const auto &row : table.rows) {
        for (const auto &cell : row.cells)
            QVERIFY(cell.things.people.isEmpty() && cell.things.events == QList{conference.id});
    }
}

void TestNeedsMetrics::withoutARuleNothingIsShort()
{
    const Event conference = event(u"Conference"_s, 60);
    caregivers(conference, 2, 0);
    for (int parent = 0; parent < 9; ++parent)
        child(conference, parent, 9 * 60, 10 * 60);
    const auto table = ask(u"child-load"_s, question());
    QVERIFY(table.lines.isEmpty());
    QCOMPARE(table.title, u"At most 9 children at once; nobody has said yet how many one caregiver may look after"_s);
}

void TestNeedsMetrics::withoutCaregiversChildrenAreDrawn()
{
    const Event conference = event(u"Conference"_s, 60);
    child(conference, 0, 9 * 60, 10 * 60);
    const auto table = ask(u"child-load"_s, question());
    QVERIFY(!table.columns[columnOf(table, u"children_each"_s)].isDrawn());
    QVERIFY(table.columns[columnOf(table, u"children"_s)].isDrawn());
    QVERIFY(!table.rows.first().cells[columnOf(table, u"children_each"_s)].isKnown);
    QVERIFY2(!table.population.contains(u"Guest"_s), qPrintable(table.population)); // also of one alone
}

void TestNeedsMetrics::theNextEventWithChildrenIsAsked()
{
    const Event late = event(u"Late"_s, 60), early = event(u"Early"_s, 5);
    event(u"Without children"_s, 2);
    child(late, 0, 9 * 60, 10 * 60);
    child(early, 0, 9 * 60, 10 * 60);
    QVERIFY(ask(u"child-load"_s, question()).about.startsWith(u"Early"_s));
    QVERIFY(ask(u"child-load"_s, question(late.id)).about.startsWith(u"Late"_s));
}

void TestNeedsMetrics::childrenOfThoseWhoDoNotComeAreLeftOut()
{
    const Event conference = event(u"Conference"_s, 60);
    for (int parent = 0; parent < 6; ++parent)
        child(conference, parent, 9 * 60, 9 * 60 + 30);
    QVERIFY(workspace().registrations().answer(session(), {registration(conference, 0)}, Rsvp::No));
    QCOMPARE(values(ask(u"child-load"_s, question()), u"children"_s), QList<qint64>{5});
    QCOMPARE(values(ask(u"child-load"_s, question({}, m_people.mid(1, 2))), u"children"_s), QList<qint64>{2});
    QVERIFY(ask(u"child-load"_s, question({}, m_people.first(1))).isEmpty());
}

void TestNeedsMetrics::whoMayNotSeeNeedsMayNotAskAboutChildren()
{
    for (const auto &metric : Metrics::all())
        QCOMPARE(metric.reading == Operation::SeeNeeds, metric.name == u"child-load"_s);
}

// --- interpretation

void TestNeedsMetrics::interpretersAreNeededAndBooked()
{
    const Event conference = event(u"Conference"_s, 60);
    interpret(conference, u"Spanish"_s, 9, 90, {1});
    interpret(conference, u"Spanish"_s, 11, 60, {1, 2});
    interpret(conference, u"Polish"_s, 14, 60, {});
    const auto table = ask(u"interpretation"_s, question());
    QCOMPARE(labels(table), (QStringList{u"English → Spanish"_s, u"English → Polish"_s}));
    QCOMPARE(values(table, u"needed"_s), (QList<qint64>{240, 60}));
    QCOMPARE(values(table, u"booked"_s), (QList<qint64>{210, 0}));
    QCOMPARE(values(table, u"missing"_s), (QList<qint64>{90, 60})); // two where one is enough lend nobody
    QCOMPARE(table.title, u"Interpreters are missing for 2:30 of 5:00 hours"_s);
    // 5:00 − 3:30 is not 2:30.
    QVERIFY2(table.notes.value(0).startsWith(u"1:00 hours are booked beyond"_s), qPrintable(table.notes.value(0)));
    QVERIFY2(table.population.startsWith(u"Events: 1 · "_s), qPrintable(table.population));
}

void TestNeedsMetrics::interpretationGoesByEvent()
{
    const Event late = event(u"Late"_s, 60), early = event(u"Early"_s, 5);
    interpret(late, u"Spanish"_s, 9, 60, {1});
    interpret(early, u"Polish"_s, 9, 61, {1, 2});
    auto asked = question();
    asked.by = MetricBy::Event;
    const auto table = ask(u"interpretation"_s, asked);
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows.first().event, late.id);
    QCOMPARE(values(table, u"needed"_s), (QList<qint64>{60, 122}));
    QCOMPARE(table.title, u"All 3:02 hours have their interpreters"_s);
    QCOMPARE(values(ask(u"interpretation"_s, question(early.id)), u"needed"_s), QList<qint64>{122});
}

void TestNeedsMetrics::nothingIsEmpty()
{
    event(u"Conference"_s, 60);
    for (const auto &name : {u"needs-coverage"_s, u"child-load"_s, u"interpretation"_s}) {
        const auto table = ask(name, question());
        QVERIFY2(table.isEmpty(), qPrintable(name));
        QCOMPARE(table.title, Metrics::find(name)->question());
    }
}

RNF_TEST(TestNeedsMetrics)
#include "tst_needs_metrics.moc"
