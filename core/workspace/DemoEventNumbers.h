#pragma once

#include "base/Result.h"
#include "base/Session.h"

namespace rnf {

class Workspace;

/// Fills what the sample's small events cost and brought in, and what people needed at one of them, so that reports of several
/// events have something to tell.
Result<> addDemoEventNumbers(Workspace &workspace, const Session &who);

} // namespace rnf
