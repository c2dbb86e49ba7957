#include "support/Chance.h"
#include "support/Gate.h"
#include "support/TestProgram.h"
#include "support/TestServer.h"
#include "support/TestWorkspace.h"

#include "events/Events.h"
#include "events/Registrations.h"
#include "exchange/Imports.h"

#include <QDeadlineTimer>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

constexpr int laptops = 8;
constexpr int stepsOfEach = 60;
constexpr int sharedPeople = 12;

/// How long a longer run goes on: packaging/dev bench together SECONDS, and before a release.
int secondsAsked() { return Gate::times(qEnvironmentVariableIntValue("RNF_TOGETHER_SECONDS"), 600); }

/// What all laptops together did.
struct Tally {
    std::atomic_int steps = 0;
    std::atomic_int counted = 0;        ///< steps up of somebody's number
    std::atomic_int takenBack = 0;      ///< of these
    std::atomic_int conflicts = 0;      ///< that were told
    std::atomic_int imported = 0;       ///< people
    std::atomic_int came = 0, went = 0; ///< check-ins, and those that were taken back
    std::atomic_int waited = 0;         ///< were told that somebody else is writing
    std::atomic_int failures = 0;

    void note(const Error &error) { ++(error.id == "changed"_L1 ? conflicts : error.id == "busy"_L1 ? waited : failures); }
};

/// One of several programs that have the workspace open; each counts a number of people up, takes steps back,
/// imports, and stands at a door of the same event.
class Laptop : private Chance {
public:
    Laptop(const QString &place, int number, const QList<PersonId> &people, EventId event, Tally &tally)
        : Chance(quint32(number)), m_number(number), m_people(people), m_tally(tally)
    {
        auto options = TestWorkspace::options();
        options.installation = 100 + number;
        auto opened = Workspace::open(place, options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_workspace = std::move(*opened);
        m_session = m_workspace->firstSession();
        for (const auto &row : m_workspace->registrations().of(m_session, event))
            m_guests += row.registration.id;
    }

    void work()
    {
        const QDeadlineTimer end(secondsAsked() * 1000);
        for (int i = 0; secondsAsked() ? !end.hasExpired() : i < stepsOfEach; ++i) {
            ++m_tally.steps;
            const int what = below(13);
            if (what < 7)
                countUp();
            else if (what < 9)
                takeBack();
            else if (what < 12)
                standAtTheDoor();
            else
                import(i);
        }
    }

private:
    void countUp()
    {
        const auto id = any(m_people);
        const auto before = m_workspace->people().find(m_session, id);
        Person after = *before;
        after.pronouns = QString::number(before->pronouns.toInt() + 1);
        const auto saved = m_workspace->store().act(m_session, Operation::EditPeople, u"Count"_s, [&](Action &action) {
            m_workspace->people().inAction(action).update(*before, after);
        });
        if (saved) {
            ++m_tally.counted;
            m_newest = *saved;
        } else {
            m_tally.note(saved.error());
        }
    }

    /// The step done last, unless somebody counted on from it.
    void takeBack()
    {
        const auto action = std::exchange(m_newest, 0);
        if (action == 0)
            return;
        const auto undone = m_workspace->changes().undo(m_session, action);
        if (!undone)
            m_tally.note(undone.error());
        else if (undone->kept.isEmpty())
            ++m_tally.takenBack;
        else
            ++m_tally.conflicts;
    }

    void import(int step)
    {
        QByteArray list = "First name,Last name,Email\n";
        for (int i = 0; i < 3; ++i)
            list += QByteArray("Lu,Laptop,lu-%1-%2-%3@example.org\n")
                        .replace("%1", QByteArray::number(m_number))
                        .replace("%2", QByteArray::number(step))
                        .replace("%3", QByteArray::number(i));
        Imports imports(m_workspace->store(), m_workspace->people());
        const ImportSource source{{}, list, {}};
        const auto preview = imports.preview(m_session, source);
        const auto outcome = imports.run(m_session, source, preview->recipe, {});
        if (outcome)
            m_tally.imported += 3;
        else
            m_tally.note(outcome.error());
    }

    /// Somebody comes in, or goes out again; who did so at another door already, does so only once.
    void standAtTheDoor()
    {
        const bool isIn = below(3) != 0;
        const auto guest = any(m_guests);
        auto &registrations = m_workspace->registrations();
        const auto done = isIn ? registrations.checkIn(m_session, guest) : registrations.undoCheckIn(m_session, guest);
        if (!done)
            m_tally.note(done.error());
        else if (*done != 0)
            ++(isIn ? m_tally.came : m_tally.went);
    }

    int m_number;
    QList<PersonId> m_people;
    QList<RegistrationId> m_guests;
    Tally &m_tally;
    std::unique_ptr<Workspace> m_workspace;
    Session m_session;
    qint64 m_newest = 0;
};

} // namespace

/// Eight laptops on one office server write at the same time, and nothing of what they write is lost.
class TestTogether : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostWhereEightWriteAtOnce();
};

void TestTogether::nothingIsLostWhereEightWriteAtOnce()
{
    QVERIFY2(TestServer::isAsked(), "this test needs the server that ctest starts");
    TestWorkspace workspace;
    QList<PersonId> people;
    for (int i = 0; i < sharedPeople; ++i)
        people += workspace.add(workspace.person(u"Rosa"_s, u"Díaz %1"_s.arg(i)));
    Event potluck;
    potluck.name = u"Potluck"_s;
    potluck.timeZone = u"America/New_York"_s;
    potluck.startsAt = u"2026-11-17T00:00:00.000Z"_s;
    potluck.endsAt = u"2026-11-17T03:00:00.000Z"_s;
    potluck.id = must(workspace->events().add(workspace.session, {potluck, {}, {}}));
    must(workspace->registrations().invite(workspace.session, potluck, people));
    Tally tally;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < laptops; ++i)
            threads.emplace_back([&, i] { Laptop(workspace.path(), i, people, potluck.id, tally).work(); });
    }
    int sum = 0;
    for (const auto id : people)
        sum += workspace->people().find(workspace.session, id)->pronouns.toInt();
    Gate::tell(
        'O',
        u"%1 laptops, %2 s: %3 steps, %4 counted in but %5 there, %6 conflicts told, %7 failed otherwise"_s.arg(laptops)
            .arg(secondsAsked())
            .arg(tally.steps.load())
            .arg(tally.counted - tally.takenBack)
            .arg(sum)
            .arg(tally.conflicts.load())
            .arg(tally.failures.load()),
        u"8 for 600 s, 0 lost updates, each conflict told"_s,
        secondsAsked() >= 600 && tally.failures == 0 && sum == tally.counted - tally.takenBack);
    QCOMPARE(tally.failures.load(), 0);
    QCOMPARE(sum, tally.counted - tally.takenBack);
    QCOMPARE(workspace->people().count(workspace.session), sharedPeople + tally.imported);
    QCOMPARE(workspace->registrations().counts(workspace.session, potluck.id).came, tally.came - tally.went);
    QVERIFY(tally.counted > 0 && tally.takenBack > 0 && tally.imported > 0 && tally.came > 0);
    const auto findings = workspace->check(workspace.session);
    QVERIFY(findings);
    QVERIFY2(findings->isEmpty(), findings->isEmpty() ? "" : qPrintable(findings->first().what));
    qInfo("%d steps: %d counted up, %d taken back, %d came, %d went again, %d people imported, %d conflicts told, %d times "
          "busy",
          tally.steps.load(), tally.counted.load(), tally.takenBack.load(), tally.came.load(), tally.went.load(),
          tally.imported.load(), tally.conflicts.load(), tally.waited.load());
}

RNF_TEST(TestTogether)
#include "tst_together.moc"
