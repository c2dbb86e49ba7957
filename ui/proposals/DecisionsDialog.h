#pragma once

#include "look/Dialog.h"
#include "proposals/Proposals.h"
#include "workspace/Workspace.h"

namespace rnf {

/// Who has to be told what was decided, to be copied into letters or read out on the phone.
class DecisionsDialog : public Dialog {
    Q_OBJECT

public:
    DecisionsDialog(Workspace &workspace, const Session &session, const QList<DecisionToTell> &toTell, QWidget *parent);
};

} // namespace rnf
