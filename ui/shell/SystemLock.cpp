#include "shell/SystemLock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString loginService = u"org.freedesktop.login1"_s;
const QString loginManager = u"org.freedesktop.login1.Manager"_s;
const QString loginPath = u"/org/freedesktop/login1"_s;

/// Two programs that talk without a bus between them have no names.
QString senderOn(const QDBusConnection &connection, const QString &service)
{
    return connection.baseService().isEmpty() ? QString() : service;
}

} // namespace

SystemLock::SystemLock(QObject *parent) : SystemLock(QDBusConnection::systemBus(), QDBusConnection::sessionBus(), parent) {}

SystemLock::SystemLock(const QDBusConnection &system, const QDBusConnection &session, QObject *parent) : QObject(parent)
{
    listen(system, session);
}

void SystemLock::listen(QDBusConnection system, QDBusConnection session)
{
    const QString login = senderOn(system, loginService);
    system.connect(login, {}, u"org.freedesktop.login1.Session"_s, u"Lock"_s, this, SLOT(takeLock(QDBusMessage)));
    system.connect(login, loginPath, loginManager, u"PrepareForSleep"_s, this, SLOT(takeSleep(bool)));
    // Desktops say it under one of these names, some under both.
    for (const QString &name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
        session.connect(senderOn(session, name), {}, name, u"ActiveChanged"_s, this, SLOT(takeScreenSaver(bool)));
    if (!login.isEmpty())
        askForOwnSession(system);
}

/// Others who are logged in lock theirs too, which is nothing to us.
void SystemLock::askForOwnSession(const QDBusConnection &system)
{
    auto call = QDBusMessage::createMethodCall(loginService, loginPath, loginManager, u"GetSession"_s);
    call << qEnvironmentVariable("XDG_SESSION_ID");
    auto *waiting = new QDBusPendingCallWatcher(system.asyncCall(call), this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this, waiting] {
        if (const QDBusPendingReply<QDBusObjectPath> answer = *waiting; answer.isValid())
            m_ownSession = answer.value().path();
        waiting->deleteLater();
    });
}

void SystemLock::takeLock(const QDBusMessage &message)
{
    if (m_ownSession.isEmpty() || message.path() == m_ownSession)
        Q_EMIT locked();
}

void SystemLock::takeSleep(bool isAboutToSleep)
{
    if (isAboutToSleep)
        Q_EMIT locked();
}

void SystemLock::takeScreenSaver(bool isActive)
{
    if (isActive)
        Q_EMIT locked();
}

} // namespace rnf
