#include "base/WindowWork.h"

#include <QtConcurrentRun>

namespace rnf {

WindowWork::WindowWork(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &WindowWork::conclude);
}

WindowWork::~WindowWork() { m_watcher.waitForFinished(); }

bool WindowWork::run(const QString &what, const std::function<Conclusion()> &work)
{
    if (!m_what.isEmpty()) {
        Q_EMIT told(tr("Not yet: %1 Try again when that has ended.").arg(m_what));
        return false;
    }
    m_what = what;
    Q_EMIT changed(m_what);
    m_watcher.setFuture(QtConcurrent::run(work));
    return true;
}

bool WindowWork::write(const QString &what, qsizetype people, const Writing &writing,
                       const std::function<void(const Result<qint64> &)> &conclude)
{
    constexpr qsizetype atOnce = 500;
    if (people > atOnce)
        return run(what, [writing, conclude]() -> Conclusion { return [conclude, done = writing()] { conclude(done); }; });
    conclude(writing());
    return false;
}

void WindowWork::act(const QString &what, qsizetype people, const Writing &writing, const QString &said,
                     const QString &nothingSaid)
{
    write(what, people, writing, [=, this](const Result<qint64> &done) { tell(done, said, nothingSaid); });
}

bool WindowWork::tell(const Result<qint64> &done, const QString &said, const QString &nothingSaid)
{
    if (!done)
        Q_EMIT told(done.error().message);
    else if (*done)
        Q_EMIT undoOffered(said, *done);
    else if (!nothingSaid.isEmpty())
        Q_EMIT told(nothingSaid);
    return bool(done);
}

void WindowWork::say(const QString &text) { Q_EMIT told(text); }

void WindowWork::drop()
{
    m_watcher.waitForFinished();
    if (!std::exchange(m_what, {}).isEmpty())
        Q_EMIT changed({});
}

void WindowWork::conclude()
{
    if (std::exchange(m_what, {}).isEmpty())
        return;
    Q_EMIT changed({});
    if (const auto conclusion = m_watcher.result())
        conclusion();
}

} // namespace rnf
