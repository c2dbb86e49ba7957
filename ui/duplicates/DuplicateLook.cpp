#include "duplicates/DuplicateLook.h"

namespace rnf {

DuplicateLook::DuplicateLook(const ReadingPlace &place, QObject *parent)
    : QObject(parent), m_looking(place, [this](const std::optional<std::optional<AlikePeople>> &answer) { take(answer); })
{
}

DuplicateLook::~DuplicateLook() { stop(); }

void DuplicateLook::start()
{
    stop();
    m_job = std::make_shared<Job>();
    m_job->onProgress = [this, told = -1](qint64 done, qint64 total) mutable {
        constexpr qint64 whole = 100;
        const int percent = total > 0 ? int(done * whole / total) : 0;
        if (std::exchange(told, percent) != percent)
            Q_EMIT progressed(percent); // from the thread that looks
    };
    m_looking.start([job = m_job](Database &database) { return Duplicates::find(database, {}, *job); });
}

void DuplicateLook::stop()
{
    if (m_job)
        m_job->cancel();
    m_job.reset();
    m_looking.drop();
}

void DuplicateLook::take(const std::optional<std::optional<AlikePeople>> &answer)
{
    m_job.reset();
    if (answer && *answer)
        Q_EMIT found(**answer);
    else
        Q_EMIT failed();
}

} // namespace rnf
