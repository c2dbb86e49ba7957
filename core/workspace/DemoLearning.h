#pragma once

#include "workspace/Workspace.h"

namespace rnf {

/// What the current interns of the sample learn: three goals each with ratings of the start and the middle, and four of them
/// with more responsibility than they began with. Needs the placements of the sample.
Result<> addDemoLearning(Workspace &workspace, const Session &who);

} // namespace rnf
