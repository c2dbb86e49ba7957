#pragma once

#include "workspace/Workspace.h"

namespace rnf {

/// How the current interns of the sample began, and how long their weeks waited: most have a first piece of work from their first
/// week, and weeks were sent in on their Sunday evening and approved some hours or days later. Needs the placements of the sample.
Result<> addDemoInternWays(Workspace &workspace, const Session &who);

} // namespace rnf
