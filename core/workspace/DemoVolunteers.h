#pragma once

#include "workspace/Workspace.h"

namespace rnf {

/// People who offer help, what is to be done, and who was asked; days are counted from today.
Result<> addDemoVolunteers(Workspace &workspace, const Session &who);

} // namespace rnf
