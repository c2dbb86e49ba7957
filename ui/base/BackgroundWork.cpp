#include "base/BackgroundWork.h"

#include <QtConcurrent>

namespace rnf {

BackgroundWork::BackgroundWork(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &BackgroundWork::conclude);
}

BackgroundWork::~BackgroundWork() { m_watcher.waitForFinished(); }

void BackgroundWork::run(const QString &what, const std::function<Conclusion()> &work)
{
    if (!m_what.isEmpty()) {
        Q_EMIT refused(tr("Not yet: %1 Try again when that has ended.").arg(m_what));
        return;
    }
    m_what = what;
    Q_EMIT changed(m_what);
    m_watcher.setFuture(QtConcurrent::run(work));
}

void BackgroundWork::write(const QString &what, qsizetype people, const std::function<Result<qint64>()> &work,
                           const std::function<void(const Result<qint64> &)> &conclude)
{
    constexpr qsizetype atOnce = 500;
    if (people <= atOnce)
        conclude(work());
    else
        run(what, [work, conclude]() -> Conclusion { return [conclude, done = work()] { conclude(done); }; });
}

void BackgroundWork::drop()
{
    m_watcher.waitForFinished();
    if (!std::exchange(m_what, {}).isEmpty())
        Q_EMIT changed({});
}

void BackgroundWork::conclude()
{
    if (std::exchange(m_what, {}).isEmpty())
        return;
    Q_EMIT changed({});
    if (const auto conclusion = m_watcher.result())
        conclusion();
}

} // namespace rnf
