#include "exchange/ImportRun.h"

#include "workspace/Backups.h"

#include <QtConcurrentRun>

namespace rnf {

ImportRun::ImportRun(Imports &imports, Workspace &workspace, const Session &session, QObject *parent)
    : QObject(parent), m_imports(imports), m_workspace(workspace), m_session(session)
{
    connect(&m_running, &QFutureWatcherBase::finished, this, [this] {
        // After `stop` nobody waits for it any more.
        if (std::exchange(m_isAwaited, false) && m_running.future().resultCount() > 0)
            Q_EMIT finished(m_running.result());
    });
}

ImportRun::~ImportRun() { stop(); }

void ImportRun::start(ImportSource source, const ImportRecipe &recipe, const ImportOptions &options)
{
    m_isTrial = options.isDryRun;
    m_isAwaited = true;
    m_job = std::make_shared<Job>();
    m_job->onProgress = [this](qint64 done, qint64 total) { Q_EMIT progressed(done, total); };
    source.job = m_job;
    m_running.setFuture(QtConcurrent::run([this, source, recipe, options, job = m_job]() -> Result<ImportOutcome> {
        const auto settled = m_imports.withDateOrder(source, recipe);
        if (!settled)
            return settled.error();
        if (!options.isDryRun) {
            if (const auto kept = m_workspace.backups().makeIfDue(minutesOfHour); !kept)
                return kept.error();
        }
        return m_imports.run(m_session, source, *settled, options, *job);
    }));
}

void ImportRun::cancel()
{
    if (m_job)
        m_job->cancel();
}

void ImportRun::stop()
{
    if (!isRunning())
        return;
    cancel();
    m_running.waitForFinished();
    m_isAwaited = false;
}

} // namespace rnf
