#include "support/Chance.h"
#include "support/TestProgram.h"
#include "support/TestServer.h"
#include "support/TestWorkspace.h"

#include "events/Events.h"
#include "events/Registrations.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <barrier>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

constexpr int invitedToTheDoors = 12;

/// A laptop at a door, with the workspace open in a program of its own. Lives on the thread that made it.
class Door {
public:
    Door(const QString &place, int number)
    {
        auto options = TestWorkspace::options();
        options.installation = 200 + number;
        auto opened = Workspace::open(place, options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_workspace = std::move(*opened);
        m_session = m_workspace->firstSession();
        m_name = QString(QChar(u'A' + number));
    }

    Workspace &workspace() { return *m_workspace; }
    /// Whether it was this door that let them in.
    bool checkIn(RegistrationId guest) { return must(m_workspace->registrations().checkIn(m_session, guest, m_name)) != 0; }
    bool sendOut(RegistrationId guest)
    {
        return must(m_workspace->registrations().undoCheckIn(m_session, guest, m_name)) != 0;
    }
    RegistrationId walkIn(const Event &event, PersonId person)
    {
        return must(m_workspace->registrations().walkIn(m_session, event, person, m_name));
    }

private:
    std::unique_ptr<Workspace> m_workspace;
    Session m_session;
    QString m_name;
};

} // namespace

/// Guests of one event come through several doors at the same moment, each with a laptop on the office server.
class TestTwoDoors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(TestServer::isAsked(), "this test needs the server that ctest starts"); }
    void init();
    void cleanup() { m_workspace.reset(); }
    void whoComesThroughDifferentDoorsIsIn();
    void whoIsCheckedInAtBothDoorsIsCountedOnce();
    void aCrowdAtThreeDoorsIsWhollyIn();
    void whoWalksInAtBothDoorsIsOnTheListOnce();
    void whoIsSentOutAtOneDoorMayComeBackThroughTheOther();
    void whatOneDoorDoesIsToldAtTheOther();

private:
    Registrations &registrations() { return (*m_workspace)->registrations(); }
    QList<RegistrationRow> rows() { return registrations().of(m_workspace->session, m_event.id); }
    int came() { return registrations().counts(m_workspace->session, m_event.id).came; }

    /// Each door does its work on a thread of its own; all begin at the same moment.
    void atOnce(int doors, const std::function<void(Door &, int number)> &work)
    {
        std::barrier start(doors);
        std::vector<std::jthread> threads;
        for (int number = 0; number < doors; ++number) {
            threads.emplace_back([&, number] {
                Door door(m_workspace->path(), number);
                start.arrive_and_wait();
                work(door, number);
            });
        }
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    Event m_event;
    QList<RegistrationId> m_guests;
};

void TestTwoDoors::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_event = {};
    m_event.name = u"Potluck"_s;
    m_event.timeZone = u"America/New_York"_s;
    m_event.startsAt = u"2026-11-17T00:00:00.000Z"_s;
    m_event.endsAt = u"2026-11-17T03:00:00.000Z"_s;
    m_event.id = must((*m_workspace)->events().add(m_workspace->session, {m_event, {}, {}}));
    QList<PersonId> people;
    for (int i = 0; i < invitedToTheDoors; ++i)
        people += m_workspace->add(m_workspace->person(u"Guest %1"_s.arg(i), u"Díaz"_s));
    must(registrations().invite(m_workspace->session, m_event, people));
    m_guests.clear();
    for (const auto &row : rows())
        m_guests += row.registration.id;
}

void TestTwoDoors::whoComesThroughDifferentDoorsIsIn()
{
    std::atomic_int letIn = 0;
    atOnce(2, [&](Door &door, int number) {
        for (qsizetype i = number; i < m_guests.size(); i += 2)
            letIn += door.checkIn(m_guests[i]);
    });
    QCOMPARE(letIn, invitedToTheDoors);
    QCOMPARE(came(), invitedToTheDoors);
    const auto checkIns = Registrations::checkIns((*m_workspace)->store().reader(), m_event.id);
    for (qsizetype i = 0; i < m_guests.size(); ++i) {
        QCOMPARE(checkIns[m_guests[i]].size(), 1);
        QCOMPARE(checkIns[m_guests[i]].first().station, i % 2 ? u"B"_s : u"A"_s);
    }
}

void TestTwoDoors::whoIsCheckedInAtBothDoorsIsCountedOnce()
{
    QList<int> letInBy(invitedToTheDoors, 0);
    std::mutex mutex;
    std::barrier next(2);
    atOnce(2, [&](Door &door, int) {
        for (qsizetype i = 0; i < m_guests.size(); ++i) {
            next.arrive_and_wait();
            const bool isOurs = door.checkIn(m_guests[i]);
            const std::scoped_lock lock(mutex);
            letInBy[i] += isOurs;
        }
    });
    QCOMPARE(letInBy, QList<int>(invitedToTheDoors, 1)); // the other door heard that they are in
    QCOMPARE(came(), invitedToTheDoors);
    for (const auto &row : rows()) {
        QCOMPARE(row.checkIns, 1);
        QVERIFY(!row.cameAt.isEmpty());
    }
    QCOMPARE(must((*m_workspace)->check(m_workspace->session)), QList<Finding>());
}

void TestTwoDoors::aCrowdAtThreeDoorsIsWhollyIn()
{
    std::atomic_int letIn = 0;
    atOnce(3, [&](Door &door, int number) {
        auto queue = m_guests;
        std::mt19937 random{quint32(number)};
        std::ranges::shuffle(queue, random);
        for (const auto guest : queue)
            letIn += door.checkIn(guest);
    });
    QCOMPARE(letIn, invitedToTheDoors);
    QCOMPARE(came(), invitedToTheDoors);
}

void TestTwoDoors::whoWalksInAtBothDoorsIsOnTheListOnce()
{
    const auto carla = m_workspace->add(m_workspace->person(u"Carla"_s, u"Di Marco"_s));
    QList<RegistrationId> found(2);
    atOnce(2, [&](Door &door, int number) { found[number] = door.walkIn(m_event, carla); });
    QVERIFY(found[0].isValid());
    QCOMPARE(found[0], found[1]);
    QCOMPARE(rows().size(), invitedToTheDoors + 1);
    QCOMPARE(came(), 1);
}

void TestTwoDoors::whoIsSentOutAtOneDoorMayComeBackThroughTheOther()
{
    std::atomic_int in = 0;
    atOnce(2, [&](Door &door, int number) {
        for (int times = 0; times < 10; ++times) {
            const auto guest = m_guests[times % 3];
            in += number == 0 ? door.checkIn(guest) : -int(door.sendOut(guest));
        }
    });
    QCOMPARE(came(), in);
    for (const auto &row : rows())
        QVERIFY(row.checkIns <= 1);
}

void TestTwoDoors::whatOneDoorDoesIsToldAtTheOther()
{
    Door here(m_workspace->path(), 0), there(m_workspace->path(), 1);
    there.workspace().store().follow();
    QSignalSpy told(&there.workspace().store(), &Store::changed);
    QVERIFY(here.checkIn(m_guests[0]));
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(!there.checkIn(m_guests[0]));
    QCOMPARE(told.size(), 1); // nothing was written
    QVERIFY(there.checkIn(m_guests[1]));
    QCOMPARE(came(), 2);
}

RNF_TEST(TestTwoDoors)
#include "tst_two_doors.moc"
