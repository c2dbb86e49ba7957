#include "duplicates/MergeRun.h"

#include "duplicates/Merging.h"

#include <QPointer>

namespace rnf {

MergeRun::MergeRun(Merges &merges, const Session &session, WindowWork &work, QObject *parent)
    : QObject(parent), m_merges(merges), m_session(session), m_work(work)
{
}

MergeRun::~MergeRun() { stop(); }

void MergeRun::start(const QList<MergeWish> &wishes)
{
    const auto job = std::make_shared<Job>();
    job->onProgress = [this, told = -1](qint64 done, qint64 total) mutable {
        constexpr qint64 whole = 100;
        const int percent = total > 0 ? int(done * whole / total) : 0;
        if (std::exchange(told, percent) != percent)
            Q_EMIT progressed(percent); // from the thread that writes
    };
    m_job = job;
    const QPointer<MergeRun> self(this);
    const bool isWriting = Merging::merge(
        m_merges, m_session, m_work, wishes,
        [self](bool) {
            if (!self)
                return;
            self->m_job.reset();
            Q_EMIT self->changed();
        },
        job);
    if (!isWriting)
        m_job.reset();
    Q_EMIT changed();
}

void MergeRun::stop()
{
    if (m_job)
        m_job->cancel();
}

} // namespace rnf
