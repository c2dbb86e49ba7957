#pragma once

#include "exchange/Imports.h"
#include "workspace/Workspace.h"

#include <QFutureWatcher>

namespace rnf {

/// Runs an import, or tries it, beside the window; one at a time.
class ImportRun : public QObject {
    Q_OBJECT

public:
    ImportRun(Imports &imports, Workspace &workspace, const Session &session, QObject *parent = nullptr);
    ~ImportRun() override;

    void start(ImportSource source, const ImportRecipe &recipe, const ImportOptions &options);
    /// Until `finished` is said, which is a little after the work has ended.
    bool isRunning() const { return m_isAwaited; }
    /// Nothing of it is kept.
    bool isTrial() const { return m_isTrial; }
    /// It ends soon, with an error.
    void cancel();
    /// The same, but waits for the end.
    void stop();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void finished(const rnf::Result<rnf::ImportOutcome> &result);

private:
    Imports &m_imports;
    Workspace &m_workspace;
    const Session &m_session;
    std::shared_ptr<Job> m_job;
    QFutureWatcher<Result<ImportOutcome>> m_running;
    bool m_isTrial = true;
    bool m_isAwaited = false;
};

} // namespace rnf
