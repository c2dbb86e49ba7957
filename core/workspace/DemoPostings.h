#pragma once

#include "workspace/Workspace.h"

namespace rnf {

/// The posting of the present season, with the channels that applications of the sample came by, and words of a former intern.
/// After applications, stipends and evaluations.
Result<> addDemoPostings(Workspace &workspace, const Session &who);

} // namespace rnf
