#pragma once

#include "workspace/Workspace.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace rnf {

struct SecondPlace;
class TimerPart;
class WindowWork;

/// What stands at the foot of the window: what the page counts, what is going on, the timer, whether everything is kept, how
/// old the backup is, and who works.
class StatusBar : public QStatusBar {
    Q_OBJECT

public:
    StatusBar(Workspace &workspace, const Session &session, WindowWork &work, bool isSample, QWidget *parent);

    void setCounts(const QString &text);
    void setDoing(const QString &text);
    void noteSaved();
    void showBackup();
    /// What is shown was copied from elsewhere on this day, to be read.
    void showCopyOf(const QString &day);
    /// Of a workspace on an office server: does it answer?
    void setReachable(bool isReachable);
    TimerPart *timer() { return m_timer; }
    /// What is said of a second place.
    static QString told(const SecondPlace &second, const QDateTime &now);

Q_SIGNALS:
    void historyWanted();
    void backupWanted();
    void encryptionWanted();
    void userChosen(const rnf::Session &session);
    void newUserWanted();
    void usersWanted();
    void passphraseWanted();
    void lockWanted();

private:
    QLabel *addText(const QString &name, int indent);
    QToolButton *addPart(const QString &toolTip);
    void fillUserMenu();
    QString toldOfBackups() const;

    Workspace &m_workspace;
    const Session &m_session;
    bool m_isSample;
    QLabel *m_counts;
    QLabel *m_doing;
    QLabel *m_server; ///< where the workspace is, when that is a server
    TimerPart *m_timer;
    QToolButton *m_plain; ///< there while the file is not encrypted
    QToolButton *m_saved;
    QToolButton *m_backup;
    QToolButton *m_user;
    QString m_copyOf; ///< a day; empty: it is no copy
};

} // namespace rnf
