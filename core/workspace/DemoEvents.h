#pragma once

#include "workspace/Workspace.h"

namespace rnf {

/// Evenings ahead and behind: one that is open, with its plan half done, and past ones whose attendance is closed, so that
/// people have a history.
Result<> addDemoEvents(Workspace &workspace, const Session &who);

} // namespace rnf
