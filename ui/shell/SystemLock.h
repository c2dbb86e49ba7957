#pragma once

#include <QObject>

class QDBusConnection;
class QDBusMessage;

namespace rnf {

/// Says when the desktop locks its screen or the computer goes to sleep. Where there is no bus, it says nothing.
class SystemLock : public QObject {
    Q_OBJECT

public:
    /// `system`: the bus of the computer, with logind; `session`: that of whoever is logged in, with the screen saver.
    SystemLock(const QDBusConnection &system, const QDBusConnection &session, QObject *parent = nullptr);
    /// On the buses of this desktop.
    explicit SystemLock(QObject *parent = nullptr);

Q_SIGNALS:
    void locked();

private Q_SLOTS:
    void takeLock(const QDBusMessage &message);
    void takeSleep(bool isAboutToSleep);
    void takeScreenSaver(bool isActive);

private:
    void listen(QDBusConnection system, QDBusConnection session);
    void askForOwnSession(const QDBusConnection &system);

    QString m_ownSession; ///< its path, once logind has answered
};

} // namespace rnf
