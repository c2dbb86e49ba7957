#pragma once

#include "look/Dialog.h"
#include "workspace/Workspace.h"

namespace rnf {

class SeriesEdit;

/// Asks how an event comes again, and makes the further ones: at the same time and place, with the same tasks.
class SeriesDialog : public Dialog {
    Q_OBJECT

public:
    SeriesDialog(Workspace &workspace, const Session &session, const Event &event, QWidget *parent = nullptr);

Q_SIGNALS:
    void repeated(rnf::EventId event);

private:
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    Event m_event;
    SeriesEdit *m_edit;
};

} // namespace rnf
