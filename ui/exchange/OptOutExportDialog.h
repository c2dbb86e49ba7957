#pragma once

#include "base/PageMeans.h"
#include "exchange/OptOutExports.h"
#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QComboBox;

namespace rnf {

/// Hands out who asked to stop: as a table that comes back, or as another program takes it. Asks where to, and writes beside the
/// window.
class OptOutExportDialog : public Dialog {
    Q_OBJECT

public:
    OptOutExportDialog(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

private:
    /// What takes the list; nullptr: a table.
    const OptOutList *program() const;
    void explain();
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    Prompts &m_prompts;
    WindowWork &m_work;
    QComboBox *m_form;
};

} // namespace rnf
