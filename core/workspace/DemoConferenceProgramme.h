#pragma once

#include "workspace/Workspace.h"

namespace rnf {

/// The programme of the sample's conference: three tracks and forty sessions over Friday and Saturday in six rooms, who holds
/// them and who wants to come, a release, and a draft in which two moves made trouble.
Result<> addDemoProgramme(Workspace &workspace, const Session &who, const Event &conference);

} // namespace rnf
