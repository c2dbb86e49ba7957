#include "support/TestProgram.h"

#include "shell/SystemLock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServer>

using namespace Qt::StringLiterals;
using namespace rnf;

/// What the desktop and the computer say when they lock, over a bus of the test's own.
class TestSystemLock : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void end() { m_ended = true; }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { QDBusConnection::disconnectFromPeer(u"rnf-lock"_s); }
    void init() { m_locked = 0; }

    void theSessionLocks();
    void theComputerGoesToSleep();
    void theScreenSaverComes();
    void withoutABusNothingHappens();

private:
    /// Says it, and something afterwards, which comes behind it.
    void say(const QString &interface, const QString &name, const QVariantList &values)
    {
        const auto path =
            interface.startsWith(u"org.freedesktop.login1"_s) ? u"/org/freedesktop/login1"_s : u"/ScreenSaver"_s;
        for (auto message : {QDBusMessage::createSignal(path, interface, name),
                             QDBusMessage::createSignal(u"/end"_s, u"org.example.End"_s, u"End"_s)}) {
            if (message.member() == name)
                message.setArguments(values);
            QVERIFY(m_desktop->send(message));
        }
        m_ended = false;
        QTRY_VERIFY(m_ended);
    }

    QDBusServer m_server;
    std::optional<QDBusConnection> m_desktop;
    std::unique_ptr<SystemLock> m_lock;
    int m_locked = 0;
    bool m_ended = false;
};

void TestSystemLock::initTestCase()
{
    m_server.setAnonymousAuthenticationAllowed(true);
    connect(&m_server, &QDBusServer::newConnection, this, [this](const QDBusConnection &peer) { m_desktop = peer; });
    auto us = QDBusConnection::connectToPeer(m_server.address(), u"rnf-lock"_s);
    QTRY_VERIFY(m_desktop);
    m_lock = std::make_unique<SystemLock>(us, us);
    connect(m_lock.get(), &SystemLock::locked, this, [this] { ++m_locked; });
    QVERIFY(us.connect({}, u"/end"_s, u"org.example.End"_s, u"End"_s, this, SLOT(end())));
}

void TestSystemLock::theSessionLocks()
{
    say(u"org.freedesktop.login1.Session"_s, u"Unlock"_s, {});
    QCOMPARE(m_locked, 0);
    say(u"org.freedesktop.login1.Session"_s, u"Lock"_s, {});
    QCOMPARE(m_locked, 1);
}

void TestSystemLock::theComputerGoesToSleep()
{
    say(u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {true});
    QCOMPARE(m_locked, 1);
    say(u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {false}); // it is awake again
    QCOMPARE(m_locked, 1);
}

void TestSystemLock::theScreenSaverComes()
{
    say(u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, {true});
    QCOMPARE(m_locked, 1);
    say(u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, {true});
    QCOMPARE(m_locked, 2);
    say(u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, {false});
    QCOMPARE(m_locked, 2);
}

void TestSystemLock::withoutABusNothingHappens()
{
    const QDBusConnection none(u"rnf-no-such-bus"_s);
    const SystemLock lock(none, none);
    QCOMPARE(m_locked, 0);
}

RNF_TEST(TestSystemLock)
#include "tst_system_lock.moc"
