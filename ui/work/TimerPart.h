#pragma once

#include "work/WorkNames.h"

#include <QPointer>
#include <QTimer>
#include <QToolButton>

namespace rnf {

class GapDialog;
class WindowWork;

/// The timer of whoever works here, at the foot of every page: starts it, shows what runs, and stops it. Once a minute the
/// workspace hears that the program is alive; where it was not for a while, it asks what to keep.
class TimerPart : public QToolButton {
    Q_OBJECT

public:
    TimerPart(Workspace &workspace, const Session &session, WindowWork &work, QWidget *parent = nullptr);

    /// Starts, stops or asks, whatever comes next.
    void press();
    /// Once a minute.
    void look();

Q_SIGNALS:
    /// It runs or stands still now, which no action tells.
    void turned();

private:
    void read();
    void showState();
    void askWork();
    Result<> start(const QString &work);
    void stop(const QDateTime &upTo);
    void drop();
    void askGap();
    QString workName() const;
    QDateTime now() const;

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    WorkNames m_names;
    std::optional<Timer> m_timer;
    QPointer<GapDialog> m_question;
    bool m_isPutOff = false; ///< somebody wants to answer later
    QTimer m_everyMinute;
};

} // namespace rnf
