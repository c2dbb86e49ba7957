#pragma once

#include "workspace/Workspace.h"

namespace rnf {

/// Says what the host of the newest programme is and on what terms its interns work, and keeps the rights checks of three of
/// them; one is due again, because those terms were said after it. Comes after all else that is agreed with interns.
Result<> addDemoRights(Workspace &workspace, const Session &who);

} // namespace rnf
