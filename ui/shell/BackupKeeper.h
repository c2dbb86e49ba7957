#pragma once

#include "base/Job.h"

#include <QFutureWatcher>
#include <QTimer>

namespace rnf {

class Backups;

/// Sees to the copies of the workspace that is open, beside the window: a copy when one is due, also in the second place, and
/// once a month, while nobody works here, a test of the newest.
class BackupKeeper : public QObject {
    Q_OBJECT

public:
    explicit BackupKeeper(QObject *parent = nullptr);
    /// As `stop`.
    ~BackupKeeper() override;

    /// The backups live until `stop`. Tells them which second place is theirs.
    void start(Backups &backups);
    /// Gives up a test that is running and waits for a copy that is being written.
    void stop();

    /// Remembers the second place of a workspace on this computer, by the workspace's number; "none" too.
    static void rememberSecondPlace(const Backups &backups);

Q_SIGNALS:
    /// A look at the copies has ended.
    void looked();
    /// What is to be told, once each: a copy could not be made, or is not whole.
    void told(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    Backups *m_backups = nullptr;
    QTimer m_timer;
    QFutureWatcher<QString> m_watcher; ///< answers what is to be told
    std::shared_ptr<Job> m_job;
    QString m_told;
    bool m_wasUsed = true; ///< since the last look
};

} // namespace rnf
