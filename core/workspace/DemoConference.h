#pragma once

#include "workspace/Workspace.h"

namespace rnf {

/// A conference of three days, four months ahead: kinds of registration, some three hundred people, their needs, shifts and
/// money. Its venue is known already (addDemoEvents).
Result<> addDemoConference(Workspace &workspace, const Session &who);

} // namespace rnf
