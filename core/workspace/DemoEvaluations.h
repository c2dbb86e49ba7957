#pragma once

#include "workspace/Workspace.h"

namespace rnf {

/// Plans the evaluations of the interns of the sample; the middle of the term is answered for two who are here. Of those of the
/// season before everything is answered and read, there are letters both ways, and they agreed to be quoted.
Result<> addDemoEvaluations(Workspace &workspace, const Session &who);

} // namespace rnf
