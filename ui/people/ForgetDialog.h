#pragma once

#include "base/LatestRead.h"
#include "forget/ForgetPreview.h"
#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QLineEdit;
class QListWidget;

namespace rnf {

class WindowWork;

/// Asks before somebody is forgotten for good: what goes, what stays, where their name stands all the same. Whoever goes on types
/// the name.
class ForgetDialog : public Dialog {
    Q_OBJECT

public:
    ForgetDialog(Workspace &workspace, const Session &session, WindowWork &work, PersonId person, QWidget *parent);

private:
    void show(const std::optional<ForgetPreview> &preview);
    QStringList told() const;
    void updateButton();
    void forget();
    void conclude(const Result<qint64> &done);

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    QListWidget *m_lines;
    QLabel *m_ask;
    QLineEdit *m_typed;
    QPushButton *m_forget;
    bool m_isRunning = false;
    ForgetPreview m_preview;
    LatestRead<ForgetPreview> m_reading;
};

} // namespace rnf
