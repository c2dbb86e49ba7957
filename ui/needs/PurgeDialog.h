#pragma once

#include "events/Event.h"
#include "look/Dialog.h"
#include "workspace/Workspace.h"

namespace rnf {

class WindowWork;

/// Asks once before what people needed is gone for good, from the history too: the one thing here that cannot be undone.
class PurgeDialog : public Dialog {
    Q_OBJECT

public:
    PurgeDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                QWidget *parent = nullptr);
};

} // namespace rnf
