#pragma once

#include "base/Prompts.h"
#include "exchange/WholeExport.h"
#include "look/Dialog.h"

#include <QFutureWatcher>

namespace rnf {

class Workspace;

/// Takes everything out: says what that means, asks where to, and writes the folder.
class EverythingDialog : public Dialog {
    Q_OBJECT

public:
    EverythingDialog(Workspace &workspace, const Session &session, Prompts &prompts, QWidget *parent = nullptr);
    ~EverythingDialog() override;

    /// What happened, once accepted.
    QString outcome() const { return m_outcome; }

public Q_SLOTS:
    void reject() override;

private:
    void write();
    void finished();

    const Session &m_session;
    Prompts &m_prompts;
    WholeExport m_export;
    QString m_outcome;
    Job m_job;
    QFutureWatcher<Result<WholeExport::Outcome>> m_running;
    QPushButton *m_write;
};

} // namespace rnf
