#pragma once

#include "base/Result.h"

#include <QFutureWatcher>

#include <functional>

namespace rnf {

/// What is done in the window, and what is said of it. Short work is done here and now, long work beside the window, one
/// piece at a time: the window stays in use, and what is typed meanwhile waits as a draft.
class WindowWork : public QObject {
    Q_OBJECT

public:
    using Conclusion = std::function<void()>;
    /// Answers the action's number, 0 when nothing was to be done.
    using Writing = std::function<Result<qint64>()>;

    explicit WindowWork(QObject *parent = nullptr);
    /// Waits for what is running; its conclusion is dropped.
    ~WindowWork() override;

    /// Runs `work` on another thread and then, on this one, what it answers. While something else runs it only says so, and
    /// answers false.
    bool run(const QString &what, const std::function<Conclusion()> &work);
    /// Writes about so many people: here and now when they are few, or as `run` does. Then `conclude`, on this thread. True:
    /// it is still being written.
    bool write(const QString &what, qsizetype people, const Writing &writing,
               const std::function<void(const Result<qint64> &)> &conclude);
    /// Writes like that, and tells.
    void act(const QString &what, qsizetype people, const Writing &writing, const QString &said = {},
             const QString &nothingSaid = {});
    /// Offers the way back from what was written under `said`, or under what the history calls it; says why it was not
    /// written, or `nothingSaid` when nothing was to be done. True when it was written.
    bool tell(const Result<qint64> &done, const QString &said = {}, const QString &nothingSaid = {});
    void say(const QString &text);
    /// Waits for what is running and drops its conclusion; before what either refers to goes away.
    void drop();

Q_SIGNALS:
    /// What is going on now; empty when it has ended.
    void changed(const QString &what);
    void told(const QString &text);
    /// Without a text: it is called as in the history.
    void undoOffered(const QString &text, qint64 action);
    /// Somebody takes the way back from an action.
    void undoWanted(qint64 action);

private:
    void conclude();

    QString m_what;
    QFutureWatcher<Conclusion> m_watcher;
};

} // namespace rnf
