#pragma once

#include "base/Result.h"

#include <QFutureWatcher>

#include <functional>

namespace rnf {

/// Long work beside the window, one piece at a time. The window stays in use: what is typed meanwhile waits as a draft.
class BackgroundWork : public QObject {
    Q_OBJECT

public:
    using Conclusion = std::function<void()>;

    explicit BackgroundWork(QObject *parent = nullptr);
    /// Waits for what is running; its conclusion is dropped.
    ~BackgroundWork() override;

    /// Runs `work` on another thread and then, on this one, what it answers. Says `refused` while something else runs.
    void run(const QString &what, const std::function<Conclusion()> &work);
    /// Writes about so many people: here and now when they are few, or as `run` does. Then `conclude`, on this thread.
    void write(const QString &what, qsizetype people, const std::function<Result<qint64>()> &work,
               const std::function<void(const Result<qint64> &)> &conclude);
    /// Waits for what is running and drops its conclusion; before what either refers to goes away.
    void drop();

Q_SIGNALS:
    /// What is going on now; empty when it has ended.
    void changed(const QString &what);
    void refused(const QString &why);

private:
    void conclude();

    QString m_what;
    QFutureWatcher<Conclusion> m_watcher;
};

} // namespace rnf
